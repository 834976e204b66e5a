import { type PullRequestApi, statusOf } from "./api.js";

/** GitHub's limit for a comment's body is 65,536 characters. */
export const MAXIMUM_COMMENT = 65_000;

/**
 * Writes one comment on the pull request, and writes that one again the next time. `name` tells several of them apart.
 * Where there is none yet and nothing worth one, none is written.
 */
export async function writeSticky(
	api: Pick<PullRequestApi, "comments" | "createComment" | "updateComment">,
	name: string,
	{ body, worth_a_comment }: { readonly body: string; readonly worth_a_comment: boolean },
): Promise<"created" | "updated" | "unchanged" | "none"> {
	// No text of the name can end the HTML comment that marks the body.
	const marker = `<!-- keyproof ${name.replace(/[^\w./+-]/g, "_")} -->`;
	const text = `${marker}\n${body}`;
	for await (const comment of api.comments()) {
		// Somebody may have copied the marker into a comment of their own.
		if (!comment.by_app || !comment.body.startsWith(marker)) continue;
		if (comment.body === text) return "unchanged";
		try {
			await api.updateComment(comment.id, text);
			return "updated";
		} catch (error) {
			// Another app's: its comment is not ours to change.
			if (statusOf(error) !== 403 && statusOf(error) !== 404) throw error;
		}
	}
	if (!worth_a_comment) return "none";
	await api.createComment(text);
	return "created";
}

/** Writes the comment and gives why it could not be written, if so. */
export async function commentOn(
	api: PullRequestApi,
	name: string,
	comment: Parameters<typeof writeSticky>[2],
): Promise<string | undefined> {
	try {
		await writeSticky(api, name, comment);
		return undefined;
	} catch (error) {
		const status = statusOf(error);
		if (status === 403 || status === 404) return "the job needs the permission pull-requests: write";
		if (status !== undefined) return `GitHub answered ${status}`;
		return "GitHub could not be reached";
	}
}
