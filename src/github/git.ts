import { execFileSync } from "node:child_process";

/** What is asked of the checkout. Every answer is undefined where git cannot tell. */
export interface Checkout {
	/** The commit at which a pull request branched off; undefined in a shallow checkout, which would tell a wrong one. */
	mergeBase(base_sha: string, head_sha: string): string | undefined;
	/** The text of a file of a commit: null where that has none, undefined where git cannot tell. */
	fileAt(path: string, commit: string): string | null | undefined;
	/** The URL that it was cloned from. */
	origin(): string | undefined;
}

const MAXIMUM_BYTES = 10_000_000;

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
	return {
		origin: () => git("config", "--get", "remote.origin.url")?.trim(),
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
