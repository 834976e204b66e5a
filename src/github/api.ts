import type { getOctokit } from "@actions/github";
import type { PullRequest } from "./event.js";
import type { TreeEntry } from "./git.js";

/** A comment on a pull request. */
export interface Comment {
	readonly id: number;
	readonly body: string;
	/** Whether an app wrote it, as a workflow's token does. */
	readonly by_app: boolean;
}

/** What is asked of GitHub about one pull request. Every call throws what Octokit throws. */
export interface PullRequestApi {
	mergeBase(): Promise<string>;
	/** Undefined where the commit has no such file. */
	fileAt(path: string, commit: string): Promise<string | undefined>;
	/** Every file of a commit, links and submodules too; undefined where there are more than GitHub tells. */
	entriesAt(commit: string): Promise<readonly TreeEntry[] | undefined>;
	/** The bytes of a file by git's own name of it. */
	blob(sha: string): Promise<Uint8Array>;
	comments(): AsyncIterable<Comment>;
	createComment(body: string): Promise<void>;
	updateComment(id: number, body: string): Promise<void>;
}

type Octokit = ReturnType<typeof getOctokit>;

/** Loads Octokit, which no run without a pull request needs. `base_url` is `GITHUB_API_URL`. */
export async function pullRequestApi(pull: PullRequest, token: string, base_url: string): Promise<PullRequestApi> {
	const github = await import("@actions/github");
	return apiOf(github.getOctokit(token, { baseUrl: base_url }), pull);
}

function apiOf({ rest, paginate }: Octokit, pull: PullRequest): PullRequestApi {
	const place = { owner: pull.owner, repo: pull.repository };
	const issue = { ...place, issue_number: pull.number };
	return {
		async mergeBase() {
			const basehead = `${pull.base_sha}...${pull.head_sha}`;
			const { data } = await rest.repos.compareCommitsWithBasehead({ ...place, basehead, per_page: 1 });
			return data.merge_base_commit.sha;
		},
		async fileAt(path, ref) {
			try {
				const { data } = await rest.repos.getContent({ ...place, path, ref, mediaType: { format: "raw" } });
				// The raw form of a file is its text, whatever the type says.
				return typeof data === "string" ? data : undefined;
			} catch (error) {
				if (statusOf(error) === 404) return undefined;
				throw error;
			}
		},
		async entriesAt(commit) {
			const { data } = await rest.git.getTree({ ...place, tree_sha: commit, recursive: "true" });
			if (data.truncated) return undefined;
			return data.tree.flatMap(({ type, mode = "", sha = "", path = "" }) =>
				type === "tree" ? [] : [{ mode, sha, path }],
			);
		},
		async blob(sha) {
			const { data } = await rest.git.getBlob({ ...place, file_sha: sha });
			return new Uint8Array(Buffer.from(data.content, "base64"));
		},
		async *comments() {
			const pages = paginate.iterator(rest.issues.listComments, { ...issue, per_page: 100 });
			for await (const { data } of pages) {
				for (const { id, body, user } of data) yield { id, body: body ?? "", by_app: user?.type === "Bot" };
			}
		},
		async createComment(body) {
			await rest.issues.createComment({ ...issue, body });
		},
		async updateComment(comment_id, body) {
			await rest.issues.updateComment({ ...place, comment_id, body });
		},
	};
}

/** The HTTP status of what Octokit threw; undefined for another error, and where no answer came (which it calls 500). */
export function statusOf(error: unknown): number | undefined {
	if (typeof error !== "object" || error === null || !("status" in error)) return undefined;
	const answered = "response" in error && error.response !== undefined;
	return answered && typeof error.status === "number" ? error.status : undefined;
}
