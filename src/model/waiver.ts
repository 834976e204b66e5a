import { z } from "zod";

/** A failing verdict that somebody answers for until a day: what the configuration says, with the rule's present id. */
export interface Waiver {
	/** The rule's id; of a malformed waiver, whatever stands there. */
	readonly rule: string;
	/** An ARN, or the name of a KMS key's alias (`alias/legacy`), or a pattern with `*` for any text and `?` for any character. */
	readonly resource: string;
	/** Tag -> values: it covers only what carries each tag with one of its values. */
	readonly tags?: Readonly<Record<string, readonly string[]>>;
	readonly owner: string;
	readonly reason: string;
	/** The last day on which it counts, in UTC: `2026-06-30`. */
	readonly expires: string;
	/** Where it stands: `.keyproof.yml:12`. */
	readonly where: string;
	/** Why it is malformed and does not count. */
	readonly problem?: string;
}

/** Whether a waiver names KMS keys by their aliases. */
export function byAlias({ resource }: Pick<Waiver, "resource">): boolean {
	return resource.startsWith("alias/");
}

/** What a waiver covers, in words: its pattern, and the tags: `* with tag Environment=sandbox or dev`. */
export function coverOf({ resource, tags = {} }: Pick<Waiver, "resource" | "tags">): string {
	const wanted = Object.entries(tags).map(([name, values]) => `${name}=${values.join(" or ")}`);
	return wanted.length === 0 ? resource : `${resource} with tag ${wanted.join(" and ")}`;
}

export const waiverStatus = z.enum(["used", "unused", "expired", "malformed"]);
export type WaiverStatus = z.infer<typeof waiverStatus>;

/** A waiver after a scan. A member that a malformed waiver lacks is empty. */
export const judgedWaiver = z.strictObject({
	rule: z.string(),
	resource: z.string(),
	owner: z.string(),
	reason: z.string(),
	expires: z.string(),
	status: waiverStatus,
	/** How many violations it covers. Where several waivers cover one, each counts it. */
	covered: z.int().min(0),
	where: z.string(),
	/** Why it covers nothing; absent where it is used. */
	message: z.string().optional(),
});
export type JudgedWaiver = z.infer<typeof judgedWaiver>;
