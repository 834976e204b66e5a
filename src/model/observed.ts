import { z } from "zod";

/**
 * Why a fact is not known. `denied` names a missing permission, `invalid` an answer that does not fit AWS's own model,
 * `known_after_apply` what a planned change leaves open: nothing that could be read is missing.
 */
export const reasonKind = z.enum(["denied", "throttled", "unavailable", "not_found", "invalid", "known_after_apply"]);
export type ReasonKind = z.infer<typeof reasonKind>;

/**
 * What stands in the way of many reads alike, and is told once: it is about the account, the Region, the machine or the
 * network, and no permission for the one action would help.
 */
export const obstacle = z.enum([
	"region_not_enabled",
	"organization_policy",
	"session_expired",
	"clock_skewed",
	"no_answer",
]);
export type Obstacle = z.infer<typeof obstacle>;

/** Why a fact is unknown, and which IAM action (`kms:GetKeyPolicy`) would have told. `message` is at most 500 characters. */
export const reason = z.strictObject({
	kind: reasonKind,
	action: z.string().max(100),
	message: z.string().max(500),
	obstacle: obstacle.optional(),
});
export type Reason = z.infer<typeof reason>;

/** `read_at`: when it was read, where that was before the scan that the inventory is of. */
export type Known<T> = { status: "known"; value: T; read_at?: string | undefined };
export type Unknown = { status: "unknown"; reason: Reason; read_at?: string | undefined };

/** A fact about the account: its value, or the reason why it could not be read. There is no third state and no default. */
export type Observed<T> = Known<T> | Unknown;

export function known<T>(value: T): Known<T> {
	return { status: "known", value };
}

export function unknown(reason: Reason): Unknown {
	return { status: "unknown", reason };
}

export function mapObserved<T, U>(fact: Observed<T>, change: (value: T) => U): Observed<U> {
	return fact.status === "known" ? known(change(fact.value)) : fact;
}

/** RFC 3339 in UTC. Absent: while the scan was made that the inventory is of, at or after its `collected_at`. */
const read_at = z.iso.datetime().optional();

const unknownFact = z.strictObject({ status: z.literal("unknown"), reason, read_at });

/** The schema of an `Observed<T>`. A plain union, since `opa check -s` reads `anyOf` and ignores `oneOf`. */
export function observed<T extends z.ZodType>(value: T) {
	return z.union([z.strictObject({ status: z.literal("known"), value, read_at }), unknownFact]);
}
