import { createHash } from "node:crypto";

/** A rule by its names. */
interface Named {
	readonly id: string;
	/** Former ids, the oldest first. */
	readonly was: readonly string[];
}

/** Stays the same over renames of the rule (its oldest id counts) and over everything that changes from scan to scan. */
export function fingerprint(rule: Named, arn: string): string {
	return createHash("sha256")
		.update(`${oldestId(rule)}\n${arn}`)
		.digest("hex");
}

/** The id that a rule was made with. */
export function oldestId({ id, was }: Named): string {
	return was[0] ?? id;
}

/** SHA-256, in hex. */
export function sha256(bytes: Uint8Array): string {
	return createHash("sha256").update(bytes).digest("hex");
}
