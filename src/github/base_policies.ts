import { existsSync } from "node:fs";
import { posix } from "node:path";
import { ConfigurationError } from "../model/errors.js";
import type { LoweredGate } from "../model/scan.js";
import { besideWasm, kindOf, type OwnSource, readSource } from "../own/source.js";
import { type PullRequestApi, statusOf } from "./api.js";
import { unreadable } from "./base_files.js";
import type { PullRequest } from "./event.js";
import { type Checkout, checkoutIn, OUTSIDE, type TreeEntry } from "./git.js";

/** So many files of own policies are read from a base branch, each by a call of its own where GitHub is asked. */
const MAXIMUM_FILES = 300;

/** What a base branch has, wherever it was read from. */
interface Base {
	entriesAt(path: string): Promise<readonly TreeEntry[]>;
	blob(sha: string): Promise<Uint8Array>;
}

interface Options {
	readonly pull: PullRequest;
	readonly repositoryOf: (path: string) => { readonly root: string; readonly path: string };
	readonly openApi: () => Promise<PullRequestApi | undefined>;
	/** Whether a checkout is of another repository than the pull request's. */
	readonly isElsewhere: (checkout: Checkout, pull: PullRequest) => boolean;
}

/**
 * The own policies that a pull request is judged by: what it brings must not judge it. Those that git tracks in its
 * repository, as they were where it branched off; those of other repositories, and those that git does not track, are the
 * workflow's, and taken as they are.
 *
 * @throws ConfigurationError where the base branch cannot be read, holds a link there, or a path is nowhere.
 */
export async function judgingPolicies(paths: readonly string[], options: Options): Promise<OwnSource[]> {
	const sources: OwnSource[] = [];
	for (const given of paths) {
		const { root, path } = options.repositoryOf(given);
		const checkout = checkoutIn(root);
		const tracked = !options.isElsewhere(checkout, options.pull) && isInside(path) && checkout.isTracked(path);
		const there = tracked ? undefined : readIfThere(given);
		const found = there ?? (await ofBase(options.pull, checkout, options.openApi)(path, given));
		if (found !== undefined) sources.push(found);
		// What a pull request adds judges after the merge; what is nowhere is a mistake.
		else if (!tracked) readSource(given);
	}
	return sources;
}

/** Whether a path is one of the repository that was asked about. */
function isInside(path: string): boolean {
	return path !== "" && path !== ".." && !path.startsWith("../") && !posix.isAbsolute(path);
}

/** What git does not track and is not there may be the base branch's: a pull request may have removed it. */
function readIfThere(path: string): OwnSource | undefined {
	return existsSync(path) ? readSource(path) : undefined;
}

/** Which own policies a pull request changes or removes; what it adds judges after the merge, and loosens nothing. */
export function policiesChanged(base: readonly OwnSource[], head: readonly OwnSource[]): LoweredGate[] {
	return base.flatMap(({ path, files }): LoweredGate[] => {
		const now = head.find((source) => source.path === path);
		if (now === undefined) return [{ message: `own policies of ${path} are not judged by any more` }];
		return [...files]
			.filter(([name]) => !name.endsWith("_test.rego"))
			.flatMap(([name, bytes]): LoweredGate[] => {
				const after = now.files.get(name);
				if (after === undefined) return [{ message: `own policy ${name} of ${path} is removed` }];
				if (Buffer.compare(bytes, after) === 0) return [];
				return [{ message: `own policy ${name} of ${path} judges otherwise after the merge` }];
			});
	});
}

/** Reads own policies of the base branch; undefined for a path that it does not have. */
function ofBase(
	pull: PullRequest,
	checkout: Checkout,
	openApi: () => Promise<PullRequestApi | undefined>,
): (path: string, given: string) => Promise<OwnSource | undefined> {
	let opened: Promise<Base> | undefined;
	return async (path, given) => {
		opened ??= baseOf(pull, checkout, openApi);
		const base = await opened;
		if (!isInside(path)) return undefined;
		const found = await base.entriesAt(path);
		if (found.length === 0) return undefined;
		const folder = !found.some((entry) => entry.path === path);
		const kind = folder ? "folder" : kindOf(path);
		const beside =
			kind === "wasm" ? (await Promise.all(besideWasm(path).map((file) => base.entriesAt(file)))).flat() : [];
		const wanted = [...found, ...beside].filter(({ path: file }) => kind !== "folder" || file.endsWith(".rego"));
		if (wanted.length > MAXIMUM_FILES)
			throw new ConfigurationError(`--policies ${given}: more than ${MAXIMUM_FILES} files`);
		const files = new Map<string, Uint8Array>();
		for (const entry of wanted) {
			if (OUTSIDE.includes(entry.mode)) {
				throw new ConfigurationError(
					`--policies ${given}: ${entry.path} is a link or a submodule, so it is not followed`,
				);
			}
			const name = folder ? entry.path.slice(path.length + 1) : posix.basename(entry.path);
			files.set(name, await base.blob(entry.sha));
		}
		return { path: given, kind, files, base_branch: true };
	};
}

async function baseOf(
	pull: PullRequest,
	checkout: Checkout,
	openApi: () => Promise<PullRequestApi | undefined>,
): Promise<Base> {
	const commit = checkout.mergeBase(pull.base_sha, pull.head_sha);
	if (commit !== undefined) return inCheckout(checkout, commit);
	const api = await openApi();
	if (api === undefined) throw unreadable("the checkout is shallow, and there is no github-token");
	return asking(async () => {
		const found = await api.entriesAt(await api.mergeBase());
		if (found === undefined) throw unreadable("it has more files than GitHub tells of");
		return {
			entriesAt: async (path) => found.filter((entry) => entry.path === path || entry.path.startsWith(`${path}/`)),
			blob: (sha) => asking(() => api.blob(sha)),
		};
	});
}

function inCheckout(checkout: Checkout, commit: string): Base {
	return {
		entriesAt: async (path) => {
			const found = checkout.entriesAt(path, commit);
			if (found === undefined) throw unreadable("git does not tell what is in it");
			return found;
		},
		blob: async (sha) => {
			const bytes = checkout.blob(sha);
			if (bytes === undefined) throw unreadable("git does not give one of its files");
			return bytes;
		},
	};
}

async function asking<T>(call: () => Promise<T>): Promise<T> {
	try {
		return await call();
	} catch (error) {
		if (error instanceof ConfigurationError) throw error;
		const status = statusOf(error);
		throw unreadable(status === undefined ? "GitHub could not be reached" : `GitHub answered ${status}`, error);
	}
}
