import { z } from "zod";
import { alarmTopicFilters, alarmTopicSubscriptions, alarmTopics } from "../../model/alarm_topic.js";
import { kms } from "../../model/enumerations.js";
import { resourceSchema, tags, timestamp } from "../../model/resource.js";
import { alarms } from "../alarm.js";
import { policyDocument } from "../policy_document.js";

/** KMS DescribeKey, `KeyMetadata`. */
export const metadata = z.strictObject({
	key_id: z.string(),
	manager: kms.KeyManager,
	state: kms.KeyState,
	spec: kms.KeySpec,
	usage: kms.KeyUsage,
	origin: kms.Origin,
	creation_date: timestamp,
	/** Absent where only the apply of a planned change tells it, so that all else of the key is judged. */
	description: z.string().optional(),
	multi_region: z.boolean(),
	/** MultiRegionConfiguration.MultiRegionKeyType; absent on a single-Region key. */
	multi_region_key_type: kms.MultiRegionKeyType.optional(),
	primary_arn: z.string().optional(),
	replica_arns: z.array(z.string()),
	custom_key_store_id: z.string().optional(),
	cloudhsm_cluster_id: z.string().optional(),
	deletion_date: timestamp.optional(),
	/** PendingDeletionWindowInDays: only on a primary that waits for its replicas. */
	pending_deletion_window_in_days: z.number().optional(),
	expiration_model: kms.ExpirationModel.optional(),
	valid_to: timestamp.optional(),
	xks_key_id: z.string().optional(),
});

/** KMS ListAliases, those that point at this key. */
export const aliases = z.array(z.strictObject({ name: z.string(), last_updated_date: timestamp.optional() }));

/** KMS GetKeyPolicy, policy `default`. */
export const policy = z.strictObject({ document: policyDocument });

/** RAM ListResources: the resource shares that the key is in. `listed` is false where RAM did not tell. */
export const shares = z.strictObject({ listed: z.boolean(), resource_share_arns: z.array(z.string()) });

/** KMS GetKeyPolicy, policy `AWS_RAM`, which RAM writes for a key that is shared through it; null for one that is not. */
export const sharedPolicy = policy.nullable();

/** KMS GetKeyRotationStatus. `rotation_period_in_days` is 90 to 2560. */
export const rotation = z.strictObject({
	enabled: z.boolean(),
	rotation_period_in_days: z.number().optional(),
	next_rotation_date: timestamp.optional(),
	on_demand_rotation_start_date: timestamp.optional(),
});

/** KMS ListGrants. */
export const grants = z.array(
	z.strictObject({
		grant_id: z.string(),
		name: z.string().optional(),
		/** An ARN, the unique id of a principal that was deleted, or in older grants the service principal of a service. */
		grantee_principal: z.string().optional(),
		/** Given in place of a grantee principal: the service principal of a service. */
		grantee_service_principal: z.string().optional(),
		retiring_principal: z.string().optional(),
		retiring_service_principal: z.string().optional(),
		issuing_account: z.string().optional(),
		operations: z.array(kms.GrantOperation),
		/** Something constrains the grant: an encryption context that is not empty, or a source. */
		has_constraints: z.boolean(),
		constraints: z
			.strictObject({
				encryption_context_subset: z.record(z.string(), z.string()).optional(),
				encryption_context_equals: z.record(z.string(), z.string()).optional(),
				/** The resource for which a service may use the grant. */
				source_arn: z.string().optional(),
			})
			.optional(),
		creation_date: timestamp.optional(),
	}),
);

/**
 * KMS ListResourceTags, asked only while the key waits for its deletion, which a tag may approve; empty for every other
 * key. Apart from `tags`, so that one call in a thousand keys does not become a thousand calls.
 */
export const deletionTags = tags;

/**
 * KMS ListKeyRotations with ALL_KEY_MATERIAL, the oldest first as KMS lists them: the materials of an imported key. Empty
 * where KMS lists none: of keys that are not symmetric, of those that wait for their first material or their deletion.
 */
export const keyRotations = z.array(
	z.strictObject({
		key_material_id: z.string().optional(),
		import_state: kms.ImportState.optional(),
		key_material_state: kms.KeyMaterialState.optional(),
		expiration_model: kms.ExpirationModel.optional(),
		valid_to: timestamp.optional(),
		/** Absent on a key's first material, and on one that was never current. */
		rotation_date: timestamp.optional(),
		rotation_type: kms.RotationType.optional(),
	}),
);

/** KMS GetKeyLastUsage. Without `last_used` the key was not used since `tracking_start_date`. */
export const lastUsage = z.strictObject({
	tracking_start_date: timestamp,
	last_used: timestamp.optional(),
	operation: kms.KeyLastUsageOperation.optional(),
});

/** The same, asked only while the key waits for its deletion; null for every other key. */
export const deletionLastUsage = lastUsage.nullable();

export const facets = {
	metadata,
	aliases,
	tags,
	deletion_tags: deletionTags,
	deletion_last_usage: deletionLastUsage,
	policy,
	rotation,
	shared_policy: sharedPolicy,
	shares,
	grants,
	key_rotations: keyRotations,
	alarms,
	alarm_topics: alarmTopics,
	alarm_topic_subscriptions: alarmTopicSubscriptions,
	alarm_topic_filters: alarmTopicFilters,
	last_usage: lastUsage,
};
export const kmsKey = resourceSchema(facets);
export type KmsKey = z.infer<typeof kmsKey>;
