import { relative } from "node:path";
import { type Choices, type Config, DEFAULT_CONFIGURATION_FILE, policyPaths, resolveConfig } from "../config/config.js";
import { parseConfigurationFile } from "../config/file.js";
import { type Loosened, loweredGate } from "../config/gate.js";
import type { RawOptions } from "../config/options.js";
import { lineOf } from "../config/yaml.js";
import { ConfigurationError, PolicyError } from "../model/errors.js";
import type { PolicyBundle } from "../model/policy.js";
import type { LoweredGate } from "../model/scan.js";
import { type OwnSource, readSource } from "../own/source.js";
import type { PullRequestApi } from "./api.js";
import { filesOfBase } from "./base_files.js";
import { judgingPolicies, policiesChanged } from "./base_policies.js";
import type { PullRequest } from "./event.js";
import { type Checkout, checkoutIn } from "./git.js";

/** The repository that a file of the workspace belongs to. */
export interface Belonging {
	/** The folder with its `.git`; the workspace where there is none. */
	readonly root: string;
	/** The file's path from there. */
	readonly path: string;
}

export interface BaseOptions {
	readonly pull: PullRequest;
	/** Tells which repository a file belongs to: a workflow may check out several, each in a folder of its own. */
	readonly repositoryOf: (path: string) => Belonging;
	readonly openApi: () => Promise<PullRequestApi | undefined>;
	/** Reads a file as the pull request has it. */
	readonly readHead: (path: string) => string | undefined;
	/** The shipped policies with own ones. */
	readonly bring: (sources: readonly OwnSource[]) => Promise<PolicyBundle>;
}

/** By what a pull request is judged. */
export interface JudgedByBase {
	readonly config: Config;
	readonly bundle: PolicyBundle;
	/** What the pull request's own configuration and policies would loosen, or judge otherwise. */
	readonly lowered_gate: readonly LoweredGate[];
	/** The templates that are judged, and what lies beside them, as the base branch has them: by paths from the root. */
	readonly readBase?: (file: string) => string | undefined;
}

/**
 * The configuration and the own policies as they were where a pull request branched off, and what those of the pull request
 * would change. A pull request that brings the first of them is judged without.
 *
 * @throws ConfigurationError where the base branch cannot be read, or what stands there is not valid.
 */
export async function resolveByBase(
	raw: RawOptions,
	choices: Omit<Choices, "rules">,
	options: BaseOptions,
): Promise<JudgedByBase> {
	const file = raw.config ?? DEFAULT_CONFIGURATION_FILE;
	const paths = [file, ...(raw.accounts_file === undefined ? [] : [raw.accounts_file])];
	const base = await textsOfBase(paths, options);
	const readBase = (path: string) => base.get(path);
	const { config: _, ...unnamed } = raw;
	const known = base.has(file) ? raw : unnamed;
	const sources = await judgingPolicies(policyPaths(known, readBase), { ...options, isElsewhere });
	const bundle = await options.bring(sources);
	const judging = resolveConfig(known, { ...choices, rules: bundle.rules }, readBase);
	const config: Config = { ...judging, configuration: { ...judging.configuration, base_branch: true } };
	const text = options.readHead(file);
	const own = { text, name: options.repositoryOf(file).path };
	const lowered_gate = await loweredBy(config, own, sources, async () => {
		const sources_of_head = policyPaths(raw, options.readHead).map(readSource);
		const { rules } = await options.bring(sources_of_head);
		return { sources: sources_of_head, config: resolveConfig(raw, { ...choices, rules }, options.readHead) };
	});
	return { config, bundle, lowered_gate, readBase: await templatesOfBase(config.templates, options) };
}

/** Nested templates are told by git alone: GitHub's API is asked for those that are named. What cannot be read tells nothing. */
async function templatesOfBase(
	templates: readonly string[],
	{ pull, repositoryOf, openApi }: BaseOptions,
): Promise<(file: string) => string | undefined> {
	const [first] = templates;
	if (first === undefined) return () => undefined;
	const { root } = repositoryOf(first);
	const checkout = checkoutIn(root);
	const commit = checkout.mergeBase(pull.base_sha, pull.head_sha);
	// The workspace names files from its own root, where a checkout may lie in a folder of it.
	const folder = relative(process.cwd(), root).replaceAll("\\", "/");
	const own = (file: string) => (file.startsWith(`${folder}/`) ? file.slice(folder.length + 1) : file);
	if (commit !== undefined) {
		return (file) => (isWithin(own(file)) ? (checkout.fileAt(own(file), commit) ?? undefined) : undefined);
	}
	const paths = templates.map((path) => repositoryOf(path).path).filter(isWithin);
	const found = await filesOfBase(paths, pull, checkout, openApi).catch((error: unknown) => {
		if (error instanceof ConfigurationError) return new Map<string, string>();
		throw error;
	});
	return (file) => found.get(own(file));
}

function isWithin(path: string): boolean {
	return path !== "" && !path.startsWith("../") && !path.startsWith("/") && path !== "..";
}

/** The files that were there, by the paths that they were asked for by. */
async function textsOfBase(
	paths: readonly string[],
	{ pull, repositoryOf, openApi, readHead }: BaseOptions,
): Promise<ReadonlyMap<string, string>> {
	const found = new Map<string, string>();
	for (const given of paths) {
		const { root, path } = repositoryOf(given);
		const checkout = checkoutIn(root);
		if (isElsewhere(checkout, pull)) {
			// Another repository's: the pull request cannot change it.
			const text = readHead(given);
			if (text !== undefined) found.set(given, text);
			continue;
		}
		const text = (await filesOfBase([path], pull, checkout, openApi)).get(path);
		if (text !== undefined) found.set(given, text);
	}
	return found;
}

/**
 * Whether a checkout is of a repository that the pull request cannot change: neither the one that it is for nor the one that it
 * comes from, by the URL of either, and with none of its commits. One that does not tell is taken for the pull request's.
 */
function isElsewhere(checkout: Checkout, pull: PullRequest): boolean {
	const origin = checkout.origin();
	const own = /[/:]([^/:]+\/[^/:]+?)(?:\.git)?\/?$/.exec(origin ?? "")?.[1];
	if (origin === undefined || !/^(?:https?|ssh|git):|^[\w.-]+@/.test(origin) || own === undefined) return false;
	const { owner, repository, head_repository, base_sha, head_sha } = pull;
	// Who forked it is not known where the fork is gone, so its checkout could not be told from another repository's.
	if (head_repository === undefined) return false;
	const of_pull = [`${owner}/${repository}`, head_repository].map((name) => name.toLowerCase());
	return !of_pull.includes(own.toLowerCase()) && !checkout.has(base_sha) && !checkout.has(head_sha);
}

interface HeadFile {
	/** Undefined where the pull request has none. */
	readonly text: string | undefined;
	/** From the root of its repository. */
	readonly name: string;
}

async function loweredBy(
	config: Config,
	head: HeadFile,
	sources: readonly OwnSource[],
	resolveHead: () => Promise<{ sources: readonly OwnSource[]; config: Config }>,
): Promise<readonly LoweredGate[]> {
	try {
		const now = await resolveHead();
		const loosened = loweredGate(config, now.config);
		const changed = policiesChanged(sources, now.sources);
		return [...(loosened.length === 0 ? [] : loosened.map(placedIn(head))), ...changed];
	} catch (error) {
		if (!(error instanceof ConfigurationError)) throw error;
		const what = error instanceof PolicyError ? "policies" : "configuration";
		const message = `its ${what} cannot be used, and every scan after the merge would end with exit code 2: ${error.message}`;
		if (error instanceof PolicyError) return [{ message }];
		return [head.text === undefined ? { message } : { message, file: head.name, line: lineOf(error.message) ?? 1 }];
	}
}

/** Puts what is loosened on its line of the file. */
function placedIn({ text, name }: HeadFile): (loosened: Loosened) => LoweredGate {
	if (text === undefined) return ({ message }) => ({ message });
	const { locate } = parseConfigurationFile(text, name);
	return ({ message, path, where }) => ({ message, file: name, line: lineOf(where ?? locate(path)) ?? 1 });
}
