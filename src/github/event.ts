import { z } from "zod";
import { parsedJson } from "../text/json.js";

const sha = z.string().regex(/^[0-9a-f]{40,64}$/);

/** What of a pull request's event is read (https://docs.github.com/webhooks/webhook-events-and-payloads#pull_request). */
const payload = z.object({
	repository: z.object({ name: z.string(), owner: z.object({ login: z.string() }) }),
	pull_request: z.object({
		number: z.int().positive(),
		base: z.object({ sha, ref: z.string() }),
		head: z.object({ sha, repo: z.object({ fork: z.boolean(), full_name: z.string().optional() }).nullable() }),
	}),
});

export interface PullRequest {
	readonly owner: string;
	readonly repository: string;
	readonly number: number;
	readonly base_sha: string;
	readonly base_ref: string;
	readonly head_sha: string;
	/** The repository that the pull request comes from, `owner/name`; absent where it is gone. */
	readonly head_repository?: string;
}

/** Whether a run is for a pull request. `pull_request_target` runs for the base repository, with its files. */
export function isPullRequest(event_name: string): boolean {
	return event_name === "pull_request";
}

/** The pull request of an event; undefined where the text does not tell one. */
export function pullRequestIn(text: string | undefined): PullRequest | undefined {
	const parsed = payload.safeParse(parsedJson(text));
	if (!parsed.success) return undefined;
	const { repository, pull_request } = parsed.data;
	const head_repository = pull_request.head.repo?.full_name;
	return {
		...(head_repository === undefined ? {} : { head_repository }),
		owner: repository.owner.login,
		repository: repository.name,
		number: pull_request.number,
		base_sha: pull_request.base.sha,
		base_ref: pull_request.base.ref,
		head_sha: pull_request.head.sha,
	};
}

const forked = z.object({
	pull_request: z.object({ head: z.object({ repo: z.object({ fork: z.boolean() }).nullable() }) }),
});

/** Whether the pull request of an event comes from a fork, or from a repository that is gone. */
export function isFromFork(text: string | undefined): boolean {
	const parsed = forked.safeParse(parsedJson(text));
	return parsed.success && parsed.data.pull_request.head.repo?.fork !== false;
}
