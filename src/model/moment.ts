/** What happens on a day. */
export const MOMENT_KINDS = ["deletion", "material", "certificate", "rotation"] as const;
export type MomentKind = (typeof MOMENT_KINDS)[number];

/** A day that somebody has to know of: a key rotates, or something ends. */
export interface Moment {
	/** RFC 3339. */
	readonly date: string;
	readonly kind: MomentKind;
	/** What happens, to be read after the resource's name: "its material expires". */
	readonly what: string;
	readonly type: string;
	readonly arn: string;
	readonly account: string;
	readonly region: string;
	readonly name: string;
}
