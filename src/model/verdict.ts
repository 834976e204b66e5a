import { z } from "zod";
import { reason } from "./observed.js";
import { severity } from "./policy.js";

export const verdict = z.enum(["pass", "fail", "unknown", "not_applicable", "waived"]);
export type Verdict = z.infer<typeof verdict>;

export const baselineState = z.enum(["new", "updated", "unchanged"]);
export type BaselineState = z.infer<typeof baselineState>;

/** A place in the source that makes a resource. `attribute` is what decides, where it stands there. */
export const location = z.strictObject({
	file: z.string(),
	start_line: z.int().min(1),
	end_line: z.int().min(1),
	address: z.string(),
	attribute: z.string().optional(),
});
export type Location = z.infer<typeof location>;

/** What is wrong, or not known, about one resource by one rule, as it is written. */
export const finding = z.strictObject({
	rule: z.string(),
	verdict: z.enum(["fail", "unknown", "waived"]),
	severity,
	/** Sorted; at least one. */
	messages: z.array(z.string()).min(1),
	/** With `unknown` and with `could_be`: the first fact that is missing, before those that a planned change leaves open. */
	reason: reason.optional(),
	/** With `fail`: how much more severe it may be, by what could not be read. */
	could_be: severity.optional(),
	/** The environment that made it milder than the rule would have it. */
	environment: z.string().optional(),
	/** With `waived`: who answers for it, why, and until when (`2026-06-30`). */
	waiver: z.strictObject({ owner: z.string(), reason: z.string(), expires: z.string() }).optional(),
	/** The services of AWS that say the same, each with its check. */
	confirmed_by: z.array(z.string()).min(1).optional(),
	/** Where there is a base to compare with: the base lacks it, has it less severe, or has it too. */
	baseline_state: baselineState.optional(),
	/** The source that it comes from: files from the root of the repository, lines from 1. */
	locations: z.array(location).optional(),
	/** SHA-256 (hex) of the rule's oldest id and the ARN: the same from scan to scan. */
	fingerprint: z.string().regex(/^[0-9a-f]{64}$/),
});

/**
 * A finding as a scan holds it: the same object where it is the same of many resources. Its fingerprint follows from the rule
 * and the resource, and is made where it is written.
 */
export const heldFinding = finding.omit({ fingerprint: true });
export type Finding = Readonly<z.infer<typeof heldFinding>>;
