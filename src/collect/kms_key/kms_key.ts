import type {
	AliasListEntry,
	GetKeyLastUsageCommandOutput,
	GrantConstraints,
	KeyListEntry,
	KeyMetadata,
} from "@aws-sdk/client-kms";
import type { Resource } from "@aws-sdk/client-ram";
import type { Caller } from "../../aws/caller.js";
import { CallFailed, errorName } from "../../aws/failure.js";
import { describeAlarms } from "../../aws/services/cloudwatch.js";
import {
	describeKey,
	getKeyLastUsage,
	getKeyPolicy,
	getKeyRotationStatus,
	listAliases,
	listGrants,
	listKeyRotations,
	listKeys,
	listResourceTags,
} from "../../aws/services/kms.js";
import { listSharedResources } from "../../aws/services/ram.js";
import { getTopicAttributes } from "../../aws/services/sns.js";
import { alarmTopics } from "../../model/alarm_topic.js";
import { present } from "../../model/present.js";
import { tags as tagsSchema } from "../../model/resource.js";
import { actionsOf, alarms } from "../alarm.js";
import { filterFacet, subscriptionFacet, topicsAmong } from "../alarm_topics.js";
import { aboutKey, alarmsAbout } from "../alarms_about.js";
import { isoTime, tagsOf } from "../answer.js";
import { isOf, together, toldOf, type Unnamed } from "../listing.js";
import { parsePolicyDocument } from "../policy_document.js";
import { type Ask, asking, facet, type Listed, type Place, type TypeOf } from "../resource_type.js";
import { isOrdinary, isSame, namesNobody, rotatesLater, waitsAsBefore, waitsForDeletion } from "./lasting.js";
import {
	aliases,
	deletionLastUsage,
	deletionTags,
	grants,
	type KmsKey,
	keyRotations,
	lastUsage,
	metadata,
	policy,
	rotation,
	sharedPolicy,
	shares,
} from "./schema.js";

/** ListKeys and ListAliases page by this much at most. */
const KEYS_PER_PAGE = 1000;
const ALIASES_PER_PAGE = 100;

/** Key id -> its aliases, once the last page of them is read. */
type AliasesByKey = ReadonlyMap<string, readonly AliasListEntry[]>;

/**
 * Lists the customer's keys. Keys behind `alias/aws/…` are AWS managed and left out without being described. A key with
 * an alias of its own is surely not one of them, so it is yielded as soon as both are seen, and the rest at the end.
 */
async function* list(caller: Caller, place: Place): AsyncGenerator<Listed | CallFailed> {
	const unnamed: Unnamed = { nameless: 0, elsewhere: 0 };
	const found: AliasListEntry[] = [];
	let settle: (read: AliasesByKey | Promise<never>) => void = () => undefined;
	// The facet of each key waits for the last page, which is read here.
	const whole = new Promise<AliasesByKey>((resolve) => {
		settle = resolve;
	});
	void place.once(listAliases, () => whole);
	let failure: CallFailed | undefined;
	const sorter = aliasSorter();
	const pages = together(
		asking(caller, place, listKeys).pages({ Limit: KEYS_PER_PAGE }),
		asking(caller, place, listAliases).pages({ Limit: ALIASES_PER_PAGE }),
	);
	for await (const page of pages) {
		if ("one" in page) {
			if (page.one instanceof CallFailed) yield page.one;
			else for (const key of page.one) yield* sorter.key(key, place, unnamed);
		} else if (page.other instanceof CallFailed) {
			failure = page.other;
			yield page.other;
		} else {
			found.push(...page.other.filter(({ TargetKeyId }) => TargetKeyId !== undefined));
			for (const alias of page.other) yield* sorter.alias(alias);
		}
	}
	yield* toldOf(unnamed, "keys", listKeys.action, "KeyId or KeyArn");
	settle(failure === undefined ? groupedByKey(found) : Promise.reject(failure));
	yield* sorter.rest();
}

/** Gives a key as soon as it and its first alias are known, unless that is one of AWS's; and in the end those without any. */
function aliasSorter() {
	const waiting = new Map<string, Listed>();
	/** Key id -> the first of its aliases. */
	const named = new Map<string, string>();
	return {
		*key({ KeyId, KeyArn }: KeyListEntry, place: Place, unnamed: Unnamed): Generator<Listed> {
			if (KeyId === undefined || KeyArn === undefined) unnamed.nameless += 1;
			else if (!isOf(KeyArn, "kms", place) || !KeyArn.endsWith(`:key/${KeyId}`)) unnamed.elsewhere += 1;
			else {
				const seed: Listed = { arn: KeyArn, facets: {} };
				const name = named.get(KeyId);
				if (name === undefined) waiting.set(KeyId, seed);
				else if (!isOfAws(name)) yield seed;
			}
		},
		*alias({ TargetKeyId: key, AliasName: name = "" }: AliasListEntry): Generator<Listed> {
			if (key === undefined || named.has(key)) return;
			named.set(key, name);
			const seed = waiting.get(key);
			waiting.delete(key);
			if (seed !== undefined && !isOfAws(name)) yield seed;
		},
		rest: () => waiting.values(),
	};
}

function isOfAws(alias: string): boolean {
	return alias.startsWith("alias/aws/");
}

function groupedByKey(found: readonly AliasListEntry[]): AliasesByKey {
	const byKey = new Map<string, AliasListEntry[]>();
	for (const alias of found) {
		const { TargetKeyId: key, AliasName: name = "" } = alias;
		if (key === undefined || name.startsWith("alias/aws/")) continue;
		byKey.set(key, [...(byKey.get(key) ?? []), alias]);
	}
	return byKey;
}

function aliasesOf(found: readonly AliasListEntry[]) {
	return found
		.map(({ AliasName, LastUpdatedDate }) => present({ name: AliasName, last_updated_date: isoTime(LastUpdatedDate) }))
		.sort((a, b) => ((a.name ?? "") < (b.name ?? "") ? -1 : 1));
}

function metadataOf(key: KeyMetadata | undefined) {
	if (key === undefined) return undefined;
	const regions = key.MultiRegionConfiguration;
	return present({
		key_id: key.KeyId,
		manager: key.KeyManager,
		state: key.KeyState,
		spec: key.KeySpec,
		usage: key.KeyUsage,
		origin: key.Origin,
		creation_date: isoTime(key.CreationDate),
		description: key.Description ?? "",
		multi_region: key.MultiRegion ?? false,
		multi_region_key_type: regions?.MultiRegionKeyType,
		primary_arn: regions?.PrimaryKey?.Arn,
		replica_arns: (regions?.ReplicaKeys ?? []).flatMap(({ Arn }) => (Arn === undefined ? [] : [Arn])).sort(),
		custom_key_store_id: key.CustomKeyStoreId,
		cloudhsm_cluster_id: key.CloudHsmClusterId,
		deletion_date: isoTime(key.DeletionDate),
		pending_deletion_window_in_days: key.PendingDeletionWindowInDays,
		expiration_model: key.ExpirationModel,
		valid_to: isoTime(key.ValidTo),
		xks_key_id: key.XksKeyConfiguration?.Id,
	});
}

/**
 * Keys whose rotation status KMS tells: symmetric, with material that KMS made, and in a state that has one. For others
 * the call fails (UnsupportedOperationException), and while deletion is pending it answers `false` whatever was set:
 * https://docs.aws.amazon.com/kms/latest/APIReference/API_GetKeyRotationStatus.html
 */
function tellsRotation(key: KmsKey): boolean {
	if (key.metadata?.status !== "known") return false;
	const { spec, origin, state, manager } = key.metadata.value;
	return (
		manager === "CUSTOMER" &&
		spec === "SYMMETRIC_DEFAULT" &&
		origin === "AWS_KMS" &&
		(state === "Enabled" || state === "Disabled")
	);
}

function isImported(key: KmsKey): boolean {
	return key.metadata?.status === "known" && key.metadata.value.origin === "EXTERNAL";
}

/** Keys of imported material that may have several, and are in a state in which they are of use: symmetric ones. */
function listsMaterials(key: KmsKey): boolean {
	if (key.metadata?.status !== "known") return false;
	const { spec, state } = key.metadata.value;
	return spec === "SYMMETRIC_DEFAULT" && (state === "Enabled" || state === "Disabled" || state === "PendingImport");
}

/**
 * A key that lacks one of its materials is PendingImport, and KMS lists which one
 * (https://docs.aws.amazon.com/kms/latest/developerguide/list-rotations.html). One that waits for its first has none to
 * list: where KMS refuses to list for that, it says so by this exception.
 */
function withoutMaterial(error: unknown, key: KmsKey): never[] {
	const waits = key.metadata?.status === "known" && key.metadata.value.state === "PendingImport";
	if (waits && error instanceof CallFailed && errorName(error) === "UnsupportedOperationException") return [];
	throw error;
}

/** One call, also where two facets of a key that waits for its deletion hold the tags. */
function readTags(ask: Ask<typeof listResourceTags>, key: KmsKey, place: Place): Promise<Record<string, string>> {
	const read = async () => tagsOf(await ask({ KeyId: key.arn, Limit: 50 }));
	return waitsForDeletion(key) ? place.once(listResourceTags, read, key.arn) : read();
}

/** A context without pairs constrains nothing: every request has no less. */
function constraintsOf(constraints: GrantConstraints | undefined) {
	const { EncryptionContextSubset: subset = {}, EncryptionContextEquals: equals, SourceArn } = constraints ?? {};
	const told = present({
		encryption_context_subset: Object.keys(subset).length === 0 ? undefined : subset,
		encryption_context_equals: equals === undefined || Object.keys(equals).length === 0 ? undefined : equals,
		source_arn: SourceArn,
	});
	const has_constraints = Object.keys(told).length > 0;
	return { has_constraints, ...(has_constraints ? { constraints: told } : {}) };
}

function usageOf({ TrackingStartDate, KeyLastUsage }: GetKeyLastUsageCommandOutput) {
	return present({
		tracking_start_date: isoTime(TrackingStartDate),
		last_used: isoTime(KeyLastUsage?.Timestamp),
		operation: KeyLastUsage?.Operation,
	});
}

/** ARN -> the resource shares that the resource is in. */
function sharesByArn(resources: readonly Resource[]): ReadonlyMap<string, readonly string[]> {
	const byArn = new Map<string, string[]>();
	for (const { arn, resourceShareArn } of resources) {
		if (arn !== undefined && resourceShareArn !== undefined) {
			byArn.set(arn, [...(byArn.get(arn) ?? []), resourceShareArn].sort());
		}
	}
	return byArn;
}

function isSurelyNotShared(key: KmsKey): boolean {
	if (key.shares?.status !== "known") return false;
	const { listed, resource_share_arns } = key.shares.value;
	return listed && resource_share_arns.length === 0;
}

function isEnabled(key: KmsKey): boolean {
	return key.metadata?.status === "known" && key.metadata.value.state === "Enabled";
}

const after = ["metadata"] as const;

/** Customer managed KMS keys. */
export const kmsKeyType: TypeOf<"kms_key"> = {
	name: "kms_key",
	lists_by: [listKeys, listAliases],
	list,
	listed: {},
	facets: {
		metadata: facet(describeKey, {
			schema: metadata,
			always: true,
			lasts: isOrdinary,
			read: async (ask, key: KmsKey) => metadataOf((await ask({ KeyId: key.arn })).KeyMetadata),
		}),
		aliases: facet(listAliases, {
			schema: aliases,
			always: true,
			told_by_listing: true,
			read: async (ask, key: KmsKey, place) => {
				const id = key.arn.slice(key.arn.lastIndexOf("/") + 1);
				if (place.few_keys) return aliasesOf(await ask({ KeyId: key.arn, Limit: ALIASES_PER_PAGE }));
				// The listing reads them; without one, the first key that asks does.
				const byKey = await place.once(listAliases, async () => groupedByKey(await ask({ Limit: ALIASES_PER_PAGE })));
				return aliasesOf(byKey.get(id) ?? []);
			},
		}),
		tags: facet(listResourceTags, {
			schema: tagsSchema,
			after,
			lasts: isSame,
			read: readTags,
		}),
		deletion_tags: facet(listResourceTags, {
			schema: deletionTags,
			after,
			lasts: waitsAsBefore,
			read: async (ask, key: KmsKey, place) => (waitsForDeletion(key) ? readTags(ask, key, place) : {}),
		}),
		deletion_last_usage: facet(getKeyLastUsage, {
			schema: deletionLastUsage,
			after,
			lasts: waitsAsBefore,
			read: async (ask, key: KmsKey) => (waitsForDeletion(key) ? usageOf(await ask({ KeyId: key.arn })) : null),
		}),
		policy: facet(getKeyPolicy, {
			schema: policy,
			after,
			lasts: (saved, key) => isSame(saved, key) && namesNobody(saved),
			read: async (ask, key: KmsKey) => {
				const { Policy } = await ask({ KeyId: key.arn, PolicyName: "default" });
				return { document: parsePolicyDocument(Policy) };
			},
		}),
		// One listing tells which keys are shared, so that the others need no second call. Where it does not, each is asked.
		shares: facet(listSharedResources, {
			schema: shares,
			after,
			read: async (ask, key: KmsKey, place) => {
				const byArn = await place.once(listSharedResources, async () =>
					sharesByArn(await ask({ resourceOwner: "SELF", resourceType: "kms:Key", maxResults: 500 })),
				);
				return { listed: true, resource_share_arns: byArn.get(key.arn) ?? [] };
			},
			answeredBy: () => ({ listed: false, resource_share_arns: [] }),
		}),
		shared_policy: facet(getKeyPolicy, {
			schema: sharedPolicy,
			after: ["metadata", "shares"],
			read: async (ask, key: KmsKey) => {
				if (isSurelyNotShared(key)) return null;
				try {
					const { Policy } = await ask({ KeyId: key.arn, PolicyName: "AWS_RAM" });
					return { document: parsePolicyDocument(Policy) };
				} catch (error) {
					if (error instanceof CallFailed && errorName(error) === "NotFoundException") return null;
					throw error;
				}
			},
		}),
		rotation: facet(getKeyRotationStatus, {
			schema: rotation,
			after,
			applies: tellsRotation,
			lasts: (saved, _, now) => rotatesLater(saved, now),
			read: async (ask, key: KmsKey) => {
				const answer = await ask({ KeyId: key.arn });
				return present({
					enabled: answer.KeyRotationEnabled,
					rotation_period_in_days: answer.RotationPeriodInDays,
					next_rotation_date: isoTime(answer.NextRotationDate),
					on_demand_rotation_start_date: isoTime(answer.OnDemandRotationStartDate),
				});
			},
		}),
		grants: facet(listGrants, {
			schema: grants,
			after,
			lasts: isSame,
			read: async (ask, key: KmsKey) =>
				(await ask({ KeyId: key.arn, Limit: 100 })).map((grant) =>
					present({
						grant_id: grant.GrantId,
						name: grant.Name,
						grantee_principal: grant.GranteePrincipal,
						grantee_service_principal: grant.GranteeServicePrincipal,
						retiring_principal: grant.RetiringPrincipal,
						retiring_service_principal: grant.RetiringServicePrincipal,
						issuing_account: grant.IssuingAccount,
						operations: grant.Operations,
						...constraintsOf(grant.Constraints),
						creation_date: isoTime(grant.CreationDate),
					}),
				),
		}),
		key_rotations: facet(listKeyRotations, {
			schema: keyRotations,
			after,
			applies: isImported,
			read: async (ask, key: KmsKey) => {
				if (!listsMaterials(key)) return [];
				const input = { KeyId: key.arn, IncludeKeyMaterial: "ALL_KEY_MATERIAL", Limit: 1000 } as const;
				return (await ask(input).catch((error: unknown) => withoutMaterial(error, key))).map((each) =>
					present({
						key_material_id: each.KeyMaterialId,
						import_state: each.ImportState,
						key_material_state: each.KeyMaterialState,
						expiration_model: each.ExpirationModel,
						valid_to: isoTime(each.ValidTo),
						rotation_date: isoTime(each.RotationDate),
						rotation_type: each.RotationType,
					}),
				);
			},
		}),
		// Only keys of imported material have a metric of their own that is worth an alarm.
		alarms: facet(describeAlarms, {
			schema: alarms,
			after,
			applies: isImported,
			read: async (ask, key: KmsKey, place) => {
				const id = key.arn.slice(key.arn.lastIndexOf("/") + 1);
				return aboutKey(await alarmsAbout("AWS/KMS", ask, place), [id, key.arn]);
			},
		}),
		alarm_topics: facet(getTopicAttributes, {
			schema: alarmTopics,
			after: ["alarms"],
			applies: ({ alarms: found }: KmsKey) => found !== undefined,
			read: (ask, { alarms: found }: KmsKey, place) =>
				topicsAmong(actionsOf(found?.status === "known" ? found.value : []), ask, place),
		}),
		alarm_topic_subscriptions: subscriptionFacet("alarm_topics", ({ alarm_topics: told }: KmsKey) => told),
		alarm_topic_filters: filterFacet(
			"alarm_topic_subscriptions",
			({ alarm_topic_subscriptions: told }: KmsKey) => told,
		),
		// Five a second for a whole account: only enabled keys are worth it.
		last_usage: facet(getKeyLastUsage, {
			schema: lastUsage,
			after,
			applies: isEnabled,
			read: async (ask, key: KmsKey) => usageOf(await ask({ KeyId: key.arn })),
		}),
	},
	label: (key) => {
		const [first] = key.aliases?.status === "known" ? key.aliases.value : [];
		return first?.name ?? key.arn.slice(key.arn.lastIndexOf("/") + 1);
	},
	keeps: (key) => key.metadata?.status !== "known" || key.metadata.value.manager !== "AWS",
};
