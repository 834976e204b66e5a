import { type Choices, type Config, DEFAULT_CONFIGURATION_FILE, resolveConfig } from "../config/config.js";
import { loweredGate } from "../config/gate.js";
import type { RawOptions } from "../config/options.js";
import { ConfigurationError } from "../model/errors.js";
import type { PullRequestApi } from "./api.js";
import { filesOfBase } from "./base_files.js";
import type { PullRequest } from "./event.js";
import { checkoutIn } from "./git.js";

export interface BaseOptions {
	readonly pull: PullRequest;
	/** The checkout's folder. */
	readonly workspace: string;
	readonly openApi: () => Promise<PullRequestApi | undefined>;
	/** Reads a file as the pull request has it. */
	readonly readHead: (path: string) => string | undefined;
}

/**
 * The configuration as it was where a pull request branched off, and what the pull request's own would loosen of it. A
 * pull request that brings the first configuration is judged without one.
 *
 * @throws ConfigurationError where the base branch cannot be read, or what stands there is not valid.
 */
export async function resolveByBase(
	raw: RawOptions,
	choices: Choices,
	{ pull, workspace, openApi, readHead }: BaseOptions,
): Promise<{ config: Config; lowered_gate: readonly string[] }> {
	const file = raw.config ?? DEFAULT_CONFIGURATION_FILE;
	const paths = [file, ...(raw.accounts_file === undefined ? [] : [raw.accounts_file])];
	const base = await filesOfBase(paths, pull, checkoutIn(workspace), openApi);
	const { config: _, ...unnamed } = raw;
	const judging = resolveConfig(base.has(file) ? raw : unnamed, choices, (path) => base.get(path));
	const config: Config = { ...judging, configuration: { ...judging.configuration, base_branch: true } };
	return { config, lowered_gate: loweredBy(config, () => resolveConfig(raw, choices, readHead)) };
}

function loweredBy(config: Config, resolveHead: () => Config): readonly string[] {
	try {
		return loweredGate(config, resolveHead());
	} catch (error) {
		if (!(error instanceof ConfigurationError)) throw error;
		return [
			`its configuration cannot be used, and every scan after the merge would end with exit code 2: ${error.message}`,
		];
	}
}
