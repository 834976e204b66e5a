import { execFileSync } from "node:child_process";

/** The branch that GitHub gives a new repository. */
const USUAL_BRANCH = "main";

/** What git says of the repository that a folder is in. */
export interface Repository {
	/** `owner/name` of the remote that it was cloned from; undefined where git tells none on GitHub. */
	readonly name: string | undefined;
	/** That of the remote where a clone knows it, else the only one that there is. */
	readonly default_branch: string;
	/** From the folder up to where the repository begins, as `../../`; undefined where it begins in the folder, or where there is none. */
	readonly above: string | undefined;
}

/** Reads a folder's repository. Without git, or outside of a repository, nothing is known of it. */
export function repositoryOf(folder: string): Repository {
	const url = git(folder, "config", "--get", "remote.origin.url") ?? "";
	return {
		name: /github\.com[/:]([^/:\s]+\/[^/\s]+?)(?:\.git)?\/?$/.exec(url)?.[1],
		default_branch:
			git(folder, "symbolic-ref", "refs/remotes/origin/HEAD")?.replace("refs/remotes/origin/", "") ??
			onlyBranch(folder),
		above: git(folder, "rev-parse", "--show-cdup") || undefined,
	};
}

/** Of a repository that was begun here: its only branch, which has no commit yet perhaps. */
function onlyBranch(folder: string): string {
	const branches = git(folder, "for-each-ref", "--format=%(refname:lstrip=2)", "refs/heads")?.split("\n") ?? [];
	if (branches.length > 1) return USUAL_BRANCH;
	return branches[0] || git(folder, "symbolic-ref", "HEAD")?.replace("refs/heads/", "") || USUAL_BRANCH;
}

function git(folder: string, ...args: string[]): string | undefined {
	try {
		return execFileSync("git", args, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
	} catch {
		return undefined;
	}
}
