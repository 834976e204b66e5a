import type { KmsKey } from "./schema.js";

/**
 * Which facts of a key stay as they were read until a management event of KMS names the key. What is not certain to do so
 * is read again, whatever the events say:
 *
 * - the state of a key that another service, another Region or the calendar changes: in a key store (it follows the store's
 *   connection), of imported material (which expires), multi-Region, or on its way to deletion;
 * - a rotation whose day has come;
 * - a policy that names a user or role: once IAM deletes that, the policy shows its unique id in place of the ARN, and KMS
 *   records no event (https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-overview.html).
 *
 * A key that waits for its deletion cannot be used (https://docs.aws.amazon.com/kms/latest/developerguide/key-state.html): as
 * long as it waits, its last use and its tags stay as they were. Events are looked for from half an hour before the earlier
 * reading, so it was not used in that time either.
 *
 * A grantee that IAM deletes stays in a grant as its ARN until the grant is read again: that only makes a verdict stricter.
 */

/** The same key, not a replica that was deleted and made again under its id. */
export function isSame(saved: KmsKey, current: KmsKey): boolean {
	if (saved.metadata?.status !== "known" || current.metadata?.status !== "known") return false;
	return saved.metadata.value.creation_date === current.metadata.value.creation_date;
}

/** A key whose state nothing but a call on it changes. */
export function isOrdinary({ metadata }: KmsKey): boolean {
	if (metadata?.status !== "known") return false;
	const { origin, multi_region, state, custom_key_store_id } = metadata.value;
	const stands = state === "Enabled" || state === "Disabled";
	return origin === "AWS_KMS" && !multi_region && custom_key_store_id === undefined && stands;
}

/** Whether it waits for its deletion, or for that of its replicas. */
export function waitsForDeletion({ metadata }: KmsKey): boolean {
	if (metadata?.status !== "known") return false;
	const { state } = metadata.value;
	return state === "PendingDeletion" || state === "PendingReplicaDeletion";
}

/** It waited for its deletion and still does; or it did not and does not, and then nothing is read for it. */
export function waitsAsBefore(saved: KmsKey, current: KmsKey): boolean {
	return isSame(saved, current) && waitsForDeletion(saved) === waitsForDeletion(current);
}

/** Its rotation is not due before the given time, RFC 3339. */
export function rotatesLater(saved: KmsKey, than: string): boolean {
	if (!isOrdinary(saved) || saved.rotation?.status !== "known") return false;
	const { next_rotation_date, on_demand_rotation_start_date } = saved.rotation.value;
	return on_demand_rotation_start_date === undefined && (next_rotation_date ?? "9") > than;
}

/** The policy names no user and no role, in whatever way. */
export function namesNobody({ policy }: KmsKey): boolean {
	return policy?.status === "known" && !mentions(policy.value.document);
}

/** Whether a principal stands anywhere in it that IAM could delete. Wherever: what is not one only costs a call. */
function mentions(value: unknown): boolean {
	if (typeof value === "string") return /:(user|role|assumed-role|federated-user|group)\//.test(value);
	return typeof value === "object" && value !== null && Object.values(value).some(mentions);
}
