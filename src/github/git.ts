import { execFileSync } from "node:child_process";

/** What is asked of the checkout. Every answer is undefined where git cannot tell. */
export interface Checkout {
	/** The commit at which a pull request branched off; undefined in a shallow checkout, which would tell a wrong one. */
	mergeBase(base_sha: string, head_sha: string): string | undefined;
	/** The text of a file of a commit: null where that has none, undefined where git cannot tell. */
	fileAt(path: string, commit: string): string | null | undefined;
	/** The URL that it was cloned from. */
	origin(): string | undefined;
	/** Whether it has a commit. */
	has(commit: string): boolean;
	/** What a commit has at a path and below it, links and submodules too: empty where that is nothing. */
	entriesAt(path: string, commit: string): readonly TreeEntry[] | undefined;
	/** Whether what is checked out has the path in git: itself, or a link or a submodule that it lies in. */
	isTracked(path: string): boolean;
	/** The bytes of a file by git's own name of it. */
	blob(sha: string): Uint8Array | undefined;
}

/** An entry of a tree: git's mode of it (`100644`), its name as an object, and its path from the repository's root. */
export interface TreeEntry {
	readonly mode: string;
	readonly sha: string;
	readonly path: string;
}

const MAXIMUM_BYTES = 10_000_000;
const MAXIMUM_BLOB = 64_000_000;
/** Links and submodules, in git's modes: what lies behind them is another's. */
export const OUTSIDE: readonly string[] = ["120000", "160000"];

/** The checkout in a folder. Arguments are commits and paths that were checked, and never read as options. */
export function checkoutIn(folder: string): Checkout {
	const git = (...args: string[]): string | undefined => {
		try {
			return execFileSync(
				"git",
				["-c", `safe.directory=${folder}`, "--no-replace-objects", "--literal-pathspecs", ...args],
				{
					cwd: folder,
					encoding: "utf8",
					maxBuffer: MAXIMUM_BYTES,
					stdio: ["ignore", "pipe", "ignore"],
				},
			);
		} catch {
			return undefined;
		}
	};
	const entries = (...args: string[]): TreeEntry[] | undefined =>
		git("ls-tree", "--full-tree", "-z", ...args)
			?.split("\0")
			.filter((line) => line !== "")
			.map((line) => {
				const [mode = "", , sha = ""] = line.slice(0, line.indexOf("\t")).split(" ");
				return { mode, sha, path: line.slice(line.indexOf("\t") + 1) };
			});
	return {
		has: (commit) => git("cat-file", "-e", `${commit}^{commit}`) !== undefined,
		origin: () => git("config", "--get", "remote.origin.url")?.trim(),
		entriesAt: (path, commit) => entries("-r", commit, "--", path),
		isTracked(path) {
			const steps = path.split("/");
			const above = steps.map((_, index) => steps.slice(0, index + 1).join("/"));
			const found = entries("HEAD", "--", ...above);
			// What git does not tell is taken for a pull request's.
			return found === undefined || found.some(({ path: at, mode }) => at === path || OUTSIDE.includes(mode));
		},
		blob(sha) {
			try {
				return execFileSync(
					"git",
					["-c", `safe.directory=${folder}`, "--no-replace-objects", "cat-file", "blob", sha],
					{
						cwd: folder,
						maxBuffer: MAXIMUM_BLOB,
						stdio: ["ignore", "pipe", "ignore"],
					},
				);
			} catch {
				return undefined;
			}
		},
		mergeBase(base_sha, head_sha) {
			if (git("rev-parse", "--is-shallow-repository")?.trim() !== "false") return undefined;
			const found = git("merge-base", base_sha, head_sha)?.trim();
			return found !== undefined && /^[0-9a-f]{40,64}$/.test(found) ? found : undefined;
		},
		fileAt(path, commit) {
			// Without its tree, that a file is not in it says nothing.
			const names = git("ls-tree", "--full-tree", "-z", "--name-only", commit, "--", path);
			if (names === undefined) return undefined;
			return names === "" ? null : git("show", `${commit}:${path}`);
		},
	};
}
