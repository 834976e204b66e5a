import { createHash } from "node:crypto";

/** Stays the same over renames of the rule (its oldest id counts) and over everything that changes from scan to scan. */
export function fingerprint({ id, was }: { id: string; was: readonly string[] }, arn: string): string {
	return createHash("sha256")
		.update(`${was[0] ?? id}\n${arn}`)
		.digest("hex");
}

/** SHA-256, in hex. */
export function sha256(bytes: Uint8Array): string {
	return createHash("sha256").update(bytes).digest("hex");
}
