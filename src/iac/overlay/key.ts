import { isDeepStrictEqual } from "node:util";
import type { KmsKey } from "../../collect/kms_key/schema.js";
import {
	type Attribute,
	isUnsaid,
	type JsonObject,
	LATER,
	type PlannedAttributes,
	type PlannedResource,
	type PlannedResourceOf,
	type Unsaid,
} from "../../model/change.js";
import { kms } from "../../model/enumerations.js";
import { known, type Observed } from "../../model/observed.js";
import { facetOf } from "../../model/resource.js";
import { laidDocument } from "./document.js";
import { type Draft, leftOpen, type Place, untold } from "./draft.js";
import { keyArn, type Names, plannedArn } from "./identity.js";
import { notePossible, type Possible } from "./possible.js";

type Metadata = Extract<NonNullable<KmsKey["metadata"]>, { status: "known" }>["value"];
type Rotation = Extract<NonNullable<KmsKey["rotation"]>, { status: "known" }>["value"];
type Policy = Extract<NonNullable<KmsKey["policy"]>, { status: "known" }>["value"];
type Key = PlannedResourceOf<"kms_key">;
type Attributes = PlannedAttributes["kms_key"];
type Tags = Readonly<Record<string, string>>;

/** What AWS does where nothing says otherwise: https://docs.aws.amazon.com/kms/latest/APIReference/API_ScheduleKeyDeletion.html */
const DEFAULT_WINDOW_IN_DAYS = 30;
const DEFAULT_PERIOD_IN_DAYS = 365;
const DAY = 86_400_000;

/** https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html */
export function defaultKeyPolicy({ partition, account }: Place) {
	return {
		Version: "2012-10-17",
		Id: "key-default-1",
		Statement: [
			{
				Sid: "Enable IAM User Permissions",
				Effect: "Allow",
				Principal: { AWS: `arn:${partition}:iam::${account}:root` },
				Action: "kms:*",
				Resource: "*",
			},
		],
	};
}

/** Lays a key's change over the draft. False where the key that it changes is not in the account as it was read. */
export function overlayKey(draft: Draft, key: Key, place: Place, names: Names): boolean {
	const live = key.arn ?? (key.id === undefined ? undefined : keyArn(key.id, place, names));
	switch (key.action) {
		case "create":
			createKey(draft, key, place, names);
			return true;
		case "update":
			return live !== undefined && updateKey(draft, key, live, place);
		case "delete":
			return live !== undefined && deleteKey(draft, key, live);
		case "replace": {
			const found = live !== undefined && deleteKey(draft, key, live);
			createKey(draft, key, place, names);
			return found;
		}
		default:
			return true;
	}
}

/** The value, or what stands for it where the source leaves it to AWS. */
function or<T>(value: Attribute<T>, otherwise: T): T | Unsaid {
	return value ?? otherwise;
}

function createKey(draft: Draft, key: Key, place: Place, names: Names): void {
	const arn = plannedArn(key.address, place);
	const after: Attributes = key.after ?? {};
	const metadata =
		after.primary_arn === undefined
			? metadataOf(draft, key, arn, names)
			: replicaMetadata(draft, key, arn, place, names);
	const tags = or<Tags>(after.tags, {});
	const value = isUnsaid(metadata) ? undefined : metadata;
	const imported = value?.origin === "EXTERNAL";
	const resource: KmsKey = {
		arn,
		account: place.account,
		region: place.region,
		name: key.address.slice(0, 1024),
		aliases: known([]),
		deletion_last_usage: known(null),
		deletion_tags: known({}),
		grants: known([]),
		last_usage: known({ tracking_start_date: draft.collected_at }),
		metadata: isUnsaid(metadata) ? leftOpen(key, metadata, "what kind of key it is") : known(metadata),
		policy: policyFact(draft, key, or<JsonObject>(after.policy, defaultKeyPolicy(place)), place),
		// Nobody shares a key before it exists.
		shared_policy: known(null),
		shares: known({ listed: true, resource_share_arns: [] }),
		tags: isUnsaid(tags) ? leftOpen(key, tags, "its tags") : known(tags),
		...(imported ? { key_rotations: known([]), alarms: known([]), alarm_topics: known([]) } : {}),
	};
	if (value !== undefined && rotates(value)) resource.rotation = rotationOf(key, after);
	draft.put("kms_key", resource, key);
	noteOpen(draft, key, arn);
	if (value?.primary_arn !== undefined && value.primary_arn !== arn) joinReplica(draft, key, value, arn);
}

/** What KMS says of a new key. A primary names itself as the primary. */
function metadataOf(draft: Draft, key: Key, arn: string, names: Names): Metadata | Unsaid {
	const after: Attributes = key.after ?? {};
	const store = after.custom_key_store_id ?? undefined;
	const origin = or(after.origin, "AWS_KMS");
	const multi_region = toldOr(after.multi_region, false);
	const state = stateOf(after, origin);
	return said<Metadata>({
		key_id: arn.slice(arn.indexOf("planned/")),
		manager: "CUSTOMER",
		state,
		spec: toldOr(after.spec, "SYMMETRIC_DEFAULT"),
		usage: toldOr(after.usage, "ENCRYPT_DECRYPT"),
		origin,
		creation_date: draft.collected_at,
		...describedAs(after),
		multi_region,
		...(multi_region === true ? { multi_region_key_type: "PRIMARY", primary_arn: arn } : {}),
		replica_arns: [],
		...(store === undefined ? {} : { custom_key_store_id: isUnsaid(store) ? store : names.id(store) }),
		...(after.xks_key_id === undefined || after.xks_key_id === null ? {} : { xks_key_id: after.xks_key_id }),
		...expiryOf(after, origin),
	});
}

/** Its words are no reason to leave all else of the key open. */
function describedAs({ description }: Attributes): { readonly description?: string } {
	return isUnsaid(description) ? {} : { description: description ?? "" };
}

function stateOf(after: Attributes, origin: string | Unsaid): string | Unsaid {
	if (origin === "EXTERNAL" && after.has_material !== true)
		return isUnsaid(after.has_material) ? after.has_material : "PendingImport";
	// Of one that may be either, see openState.
	return after.enabled === false ? "Disabled" : "Enabled";
}

/** A key of which only the apply tells what it is, or whether it is enabled, is laid as AWS makes it by default. */
function noteOpen(draft: Draft, key: Key, arn: string): void {
	const after: Attributes = key.after ?? {};
	notePossible(draft, key, "kms_key", arn, [
		...openState(draft, after, arn),
		{ member: "spec", said: after.spec, values: kms.KeySpec, what: "its KeySpec" },
		{ member: "usage", said: after.usage, values: kms.KeyUsage, what: "its KeyUsage" },
		{
			member: "multi_region",
			said: after.multi_region,
			values: [true],
			with: () => ({ multi_region_key_type: "PRIMARY", primary_arn: arn }),
			what: "whether it is a multi-Region key",
		},
	]);
}

/** What has no material cannot be enabled either. */
function openState(draft: Draft, { enabled }: Attributes, arn: string): Possible[] {
	const metadata = draft.get("kms_key", arn)?.metadata;
	if (metadata?.status !== "known" || metadata.value.state !== "Enabled") return [];
	return [{ member: "state", said: enabled, values: ["Disabled"], what: "whether it is enabled" }];
}

/** What is said, or else what AWS does by default: see noteOpen. */
function toldOr<T>(value: Attribute<T>, otherwise: T): T {
	return value === undefined || value === null || isUnsaid(value) ? otherwise : value;
}

function expiryOf(after: Attributes, origin: string | Unsaid) {
	if (origin !== "EXTERNAL" || after.has_material !== true) return {};
	if (after.valid_to === undefined || after.valid_to === null)
		return { expiration_model: "KEY_MATERIAL_DOES_NOT_EXPIRE" };
	const valid_to = isUnsaid(after.valid_to) ? after.valid_to : new Date(after.valid_to).toISOString();
	return { expiration_model: "KEY_MATERIAL_EXPIRES", valid_to };
}

/** A replica has the spec, usage and origin of its primary. */
function replicaMetadata(draft: Draft, key: Key, arn: string, place: Place, names: Names): Metadata | Unsaid {
	const after: Attributes = key.after ?? {};
	const named = after.primary_arn;
	if (named === undefined || named === null) return LATER;
	if (isUnsaid(named)) return named;
	const primary = draft.get("kms_key", keyArn(named, place, names));
	if (primary?.metadata?.status !== "known") return LATER;
	const { spec, usage, origin, replica_arns, ...rest } = primary.metadata.value;
	const primary_arn = rest.primary_arn ?? primary.arn;
	return said<Metadata>({
		key_id: arn.slice(arn.indexOf("planned/")),
		manager: "CUSTOMER",
		state: stateOf(after, origin),
		spec,
		usage,
		origin,
		creation_date: draft.collected_at,
		...describedAs(after),
		multi_region: true,
		multi_region_key_type: "REPLICA",
		primary_arn,
		replica_arns: [...replica_arns, arn].sort(),
		...expiryOf(after, origin),
	});
}

/** The primary and the other replicas name the new one too. */
function joinReplica(draft: Draft, by: Key, { primary_arn, replica_arns }: Metadata, arn: string): void {
	for (const each of [primary_arn ?? "", ...replica_arns]) {
		if (each === arn) continue;
		draft.edit("kms_key", each, "metadata", by, (metadata) => ({
			...metadata,
			replica_arns: [...new Set([...metadata.replica_arns, arn])].sort(),
		}));
	}
}

/** An object whose members are all said, or the first that is not. */
function said<T>(members: { readonly [K in keyof T]: T[K] | Unsaid }): T | Unsaid {
	return Object.values(members).find(isUnsaid) ?? (members as T);
}

/** As the collector asks: symmetric keys whose material KMS made, while they are enabled or disabled. */
function rotates({ spec, origin, state }: Metadata): boolean {
	return spec === "SYMMETRIC_DEFAULT" && origin === "AWS_KMS" && (state === "Enabled" || state === "Disabled");
}

function rotationOf(key: Key, after: Attributes): Observed<Rotation> {
	const enabled = or(after.rotation_enabled, false);
	const period = or(after.rotation_period_in_days, DEFAULT_PERIOD_IN_DAYS);
	if (isUnsaid(enabled)) return leftOpen(key, enabled, "its rotation");
	if (!enabled) return known({ enabled });
	return isUnsaid(period) ? leftOpen(key, period, "its rotation") : known({ enabled, rotation_period_in_days: period });
}

/** Whether an attribute is another after the change. What the source believes of the account is no news of it. */
export function changed<T extends object>(
	{ before, after }: { before?: T; after?: T },
	...names: (keyof T)[]
): boolean {
	return names.some((name) => !isDeepStrictEqual(before?.[name] ?? null, after?.[name] ?? null));
}

function updateKey(draft: Draft, key: Key, arn: string, place: Place): boolean {
	const live = draft.get("kms_key", arn);
	if (live === undefined) return false;
	const after: Attributes = key.after ?? {};
	if (changed<Attributes>(key, "description", "enabled", "valid_to", "has_material")) updateMetadata(draft, key, arn);
	if (changed<Attributes>(key, "enabled")) notePossible(draft, key, "kms_key", arn, openState(draft, after, arn));
	if (changed<Attributes>(key, "policy") && after.policy !== undefined) {
		setPolicy(draft, key, after.policy, arn, place);
	}
	if (changed<Attributes>(key, "tags")) {
		draft.edit("kms_key", arn, "tags", key, (tags) => retagged(tags, key.before?.tags, after.tags));
	}
	if (
		changed<Attributes>(key, "rotation_enabled", "rotation_period_in_days") &&
		facetOf(live, "rotation") !== undefined
	) {
		const rotation = rotationOf(key, after);
		draft.put("kms_key", { ...(draft.get("kms_key", arn) ?? live), rotation }, key);
	}
	// What changes nothing that is judged is shown with the key all the same.
	draft.put("kms_key", draft.get("kms_key", arn) ?? live, key);
	return true;
}

/** The fact of a key's policy; of one that is open in part, what is sure is noted beside it. */
function policyFact(draft: Draft, by: PlannedResource, policy: JsonObject | Unsaid, place: Place): Observed<Policy> {
	const laid = isUnsaid(policy) ? { unsaid: policy } : laidDocument(policy, place);
	if ("whole" in laid) return known({ document: laid.whole as Policy["document"] });
	const fact = leftOpen(by, laid.unsaid, "its key policy");
	if (laid.part !== undefined) draft.notePart(fact, laid.part);
	return fact;
}

function setPolicy(
	draft: Draft,
	by: PlannedResource,
	policy: JsonObject | Unsaid | null,
	arn: string,
	place: Place,
): void {
	const live = draft.get("kms_key", arn);
	if (live === undefined || facetOf(live, "policy") === undefined) return;
	const fact = policyFact(draft, by, policy ?? defaultKeyPolicy(place), place);
	draft.put("kms_key", { ...live, policy: fact }, by);
}

function updateMetadata(draft: Draft, key: Key, arn: string): void {
	const after: Attributes = key.after ?? {};
	draft.edit("kms_key", arn, "metadata", key, (metadata) => {
		const state =
			changed<Attributes>(key, "enabled", "has_material") && after.enabled !== undefined
				? stateOf(after, metadata.origin)
				: metadata.state;
		const { description: own, ...undescribed } = metadata;
		const description = changed<Attributes>(key, "description")
			? describedAs(after)
			: own === undefined
				? {}
				: { description: own };
		const { valid_to: _, expiration_model: __, ...rest } = undescribed;
		const expiry = changed<Attributes>(key, "valid_to", "has_material") ? expiryOf(after, metadata.origin) : undefined;
		return said<Metadata>({ ...(expiry === undefined ? undescribed : { ...rest, ...expiry }), state, ...description });
	});
}

/** Tags that others set stay. */
export function retagged(live: Tags, before: Attribute<Tags>, after: Attribute<Tags>): Tags | Unsaid {
	if (isUnsaid(after)) return after;
	const old = isUnsaid(before) ? {} : (before ?? {});
	const kept = Object.entries(live).filter(([name]) => !Object.hasOwn(old, name) || Object.hasOwn(after ?? {}, name));
	return { ...Object.fromEntries(kept), ...(after ?? {}) };
}

/** A key is not gone: it waits for its deletion, and a primary waits for its replicas first. */
function deleteKey(draft: Draft, key: Key, arn: string): boolean {
	const live = draft.get("kms_key", arn);
	if (live === undefined) return false;
	const window = key.deletion_window_in_days ?? DEFAULT_WINDOW_IN_DAYS;
	draft.edit("kms_key", arn, "metadata", key, (metadata) => {
		if (metadata.state === "PendingDeletion" || metadata.state === "PendingReplicaDeletion") return metadata;
		const waits = metadata.multi_region_key_type === "PRIMARY" && metadata.replica_arns.length > 0;
		if (waits) return { ...metadata, state: "PendingReplicaDeletion", pending_deletion_window_in_days: window };
		const deletion_date = new Date(Date.parse(draft.collected_at) + window * DAY).toISOString();
		return { ...metadata, state: "PendingDeletion", deletion_date };
	});
	const { rotation: _, last_usage, ...rest } = draft.get("kms_key", arn) ?? live;
	draft.put(
		"kms_key",
		{
			...rest,
			...(rest.deletion_tags === undefined || rest.tags === undefined ? {} : { deletion_tags: rest.tags }),
			...(rest.deletion_last_usage === undefined
				? {}
				: { deletion_last_usage: last_usage ?? untold(key, "when the key was last used") }),
		},
		key,
	);
	return true;
}

/** `aws_kms_key_policy`: the key policy as a resource of its own; without it the key has the default policy again. */
export function overlayKeyPolicy(
	draft: Draft,
	given: PlannedResourceOf<"kms_key_policy">,
	place: Place,
	names: Names,
): boolean {
	const key = given.after?.key ?? given.before?.key;
	if (typeof key !== "string") return false;
	const arn = keyArn(key, place, names);
	if (draft.get("kms_key", arn) === undefined) return false;
	const policy = given.action === "delete" ? defaultKeyPolicy(place) : given.after?.policy;
	if (policy === undefined || policy === null) return true;
	setPolicy(draft, given, policy, arn, place);
	return true;
}

export function overlayAlias(draft: Draft, alias: PlannedResourceOf<"kms_alias">, place: Place, names: Names): boolean {
	const { before, after, action } = alias;
	const old = before?.name;
	if (action !== "create" && typeof before?.target_key === "string" && typeof old === "string") {
		const arn = keyArn(before.target_key, place, names);
		draft.edit("kms_key", arn, "aliases", alias, (aliases) => aliases.filter(({ name }) => name !== old));
	}
	if (action === "delete") return true;
	const target = after?.target_key;
	if (typeof target !== "string") return true;
	const arn = keyArn(target, place, names);
	const name = typeof after?.name === "string" ? after.name : `planned/${alias.address}`;
	const added = { name, last_updated_date: draft.collected_at };
	draft.edit("kms_key", arn, "aliases", alias, (aliases) =>
		[...aliases.filter((each) => each.name !== name), added].sort((a, b) => (a.name < b.name ? -1 : 1)),
	);
	return true;
}

type Grants = Extract<NonNullable<KmsKey["grants"]>, { status: "known" }>["value"];

export function overlayGrant(draft: Draft, grant: PlannedResourceOf<"kms_grant">, place: Place, names: Names): boolean {
	const { before, after, action, id } = grant;
	if (action !== "create" && typeof before?.key === "string") {
		const arn = keyArn(before.key, place, names);
		draft.edit("kms_key", arn, "grants", grant, (grants) => grants.filter((each) => each.grant_id !== id));
	}
	if (action === "delete" || typeof after?.key !== "string") return true;
	const { name, grantee_principal, retiring_principal, operations, has_constraints } = after;
	const service = typeof grantee_principal === "string" && /^[\w.-]+\.amazonaws\.com(\.cn)?$/.test(grantee_principal);
	const added = said<Grants[number]>({
		grant_id: action === "update" && id !== undefined ? id : `planned/${grant.address}`,
		// What it is called gives nobody anything.
		...(name === undefined || name === null || isUnsaid(name) ? {} : { name }),
		...(grantee_principal === undefined || grantee_principal === null
			? {}
			: { [service ? "grantee_service_principal" : "grantee_principal"]: grantee_principal }),
		...(retiring_principal === undefined || retiring_principal === null ? {} : { retiring_principal }),
		issuing_account: place.account,
		operations: (operations ?? []) as string[] | Unsaid,
		has_constraints: has_constraints ?? false,
		creation_date: draft.collected_at,
	});
	const arn = keyArn(after.key, place, names);
	draft.edit("kms_key", arn, "grants", grant, (grants) => (isUnsaid(added) ? added : [...grants, added]));
	return true;
}

/** New keys are called by their first alias, as those that exist are. */
export function nameKeys(draft: Draft, resources: readonly { resource: PlannedResource; place: Place }[]): void {
	for (const { resource, place } of resources) {
		if (resource.type !== "kms_key" || (resource.action !== "create" && resource.action !== "replace")) continue;
		const key = draft.get("kms_key", plannedArn(resource.address, place));
		const [first] = key?.aliases?.status === "known" ? key.aliases.value : [];
		if (key !== undefined && first !== undefined) draft.put("kms_key", { ...key, name: first.name }, resource);
	}
}
