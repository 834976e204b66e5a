import { posix } from "node:path";
import { ConfigurationError } from "../model/errors.js";
import { type PullRequestApi, statusOf } from "./api.js";
import type { PullRequest } from "./event.js";
import type { Checkout } from "./git.js";

/**
 * Files as they were where a pull request branched off, by their paths from the repository's root: a pull request must not
 * judge itself by what it changes. Read from git, or from GitHub where the checkout is shallow.
 *
 * @returns the files that were there.
 * @throws ConfigurationError where neither tells: then nothing is judged.
 */
export async function filesOfBase(
	paths: readonly string[],
	pull: PullRequest,
	checkout: Checkout,
	openApi: () => Promise<PullRequestApi | undefined>,
): Promise<ReadonlyMap<string, string>> {
	const wanted = paths.map(relative);
	const commit = checkout.mergeBase(pull.base_sha, pull.head_sha);
	const local = commit === undefined ? undefined : wanted.map((path) => checkout.fileAt(path, commit));
	const texts = local?.every((text) => text !== undefined) ? local : await fromGitHub(wanted, openApi);
	return new Map(paths.flatMap((path, index) => (texts[index] == null ? [] : [[path, texts[index]]])));
}

async function fromGitHub(
	paths: readonly string[],
	openApi: () => Promise<PullRequestApi | undefined>,
): Promise<readonly (string | undefined)[]> {
	const api = await openApi();
	if (api === undefined) throw unreadable("the checkout is shallow, and there is no github-token");
	try {
		const commit = await api.mergeBase();
		return await Promise.all(paths.map((path) => api.fileAt(path, commit)));
	} catch (error) {
		const status = statusOf(error);
		throw unreadable(status === undefined ? "GitHub could not be reached" : `GitHub answered ${status}`, error);
	}
}

export function unreadable(why: string, cause?: unknown): ConfigurationError {
	return new ConfigurationError(
		`The configuration of the base branch cannot be read (${why}), and a pull request is not judged by its own. Check out with fetch-depth: 0, or give the job "contents: read"; config-from: head judges by the pull request's own configuration all the same.`,
		{ cause },
	);
}

/** A path that stays in the repository. */
export function relative(path: string): string {
	const normal = posix.normalize(path.replaceAll("\\", "/"));
	if (normal !== ".." && !normal.startsWith("../") && !posix.isAbsolute(normal)) return normal;
	throw new ConfigurationError(
		`"${path}" is outside of the repository, so the base branch has no such file: config-from: head reads it as it is`,
	);
}
