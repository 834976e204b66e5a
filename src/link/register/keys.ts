import type { KmsKey } from "../../collect/kms_key/schema.js";
import { type Algorithm, algorithmsOfKey } from "../../model/algorithm.js";
import { moduleOfKms } from "../../model/fips.js";
import type { Observed } from "../../model/observed.js";
import { present } from "../../model/present.js";
import type { Asset, KeyLifecycle, NotRead, Securing } from "../../model/register.js";
import { metadataOf } from "../described.js";
import { factsOf, notRead, ownerOf, partitionOf } from "./parts.js";
import { kmsHsmsRef, type Places } from "./places.js";

type Metadata = Extract<NonNullable<KmsKey["metadata"]>, { status: "known" }>["value"];
type Rotation = Extract<NonNullable<KmsKey["key_rotations"]>, { status: "known" }>["value"][number];

/**
 * KeyState in the words of SP 800-57. What waits for its deletion encrypts nothing any more, as what is deactivated; a key
 * whose store is not connected is out of use for now, as what is suspended. KMS has no word for a compromised key.
 * https://docs.aws.amazon.com/kms/latest/developerguide/key-state.html
 */
const LIFECYCLE: Readonly<Record<string, KeyLifecycle>> = {
	Creating: "pre-activation",
	PendingImport: "pre-activation",
	Enabled: "active",
	Updating: "active",
	Disabled: "suspended",
	Unavailable: "suspended",
	PendingDeletion: "deactivated",
	PendingReplicaDeletion: "deactivated",
};

/** A KMS key, and its materials where KMS lists them. */
export function* keyAssets(key: KmsKey, places: Places): Generator<Asset> {
	const { arn, account, region, name } = key;
	const identity = { ref: arn, kind: "key" as const, name, arn, account, region, zones: [] };
	const [metadata] = metadataOf(key);
	const unread = [...notRead("metadata", key.metadata), ...notRead("tags", key.tags)];
	if (metadata === undefined) {
		yield { ...identity, algorithms: [], needs: [], facts: {}, ...ownerOf(key), not_read: unread };
		return;
	}
	const { spec, usage, origin, state, creation_date, valid_to, deletion_date, key_id } = metadata;
	const algorithms = algorithmsOfKey(spec, usage, partitionOf(arn));
	const lifecycle = Object.hasOwn(LIFECYCLE, state) ? LIFECYCLE[state] : undefined;
	const [first] = algorithms ?? [];
	const materials = [...materialsOf(key, metadata, algorithms ?? [])];
	const { secured_by, needs, unsure } = securingOf(key, metadata, places);
	yield {
		...identity,
		algorithms: algorithms ?? [],
		material: spec === "SYMMETRIC_DEFAULT" || spec.startsWith("HMAC_") ? "secret-key" : "private-key",
		id: key_id,
		aws_state: state,
		created: creation_date,
		...present({ size: first?.key_size, state: lifecycle, secured_by }),
		...present({ expires: valid_to, deletion: deletion_date, updated: updatedOn(key) }),
		...ownerOf(key),
		needs: [...needs, ...materials.map(({ ref }) => ref)],
		facts: factsOf({
			key_spec: spec,
			key_usage: usage,
			origin,
			manager: metadata.manager,
			...furtherFacts(key, metadata),
		}),
		not_read: [
			...unread,
			...(algorithms === undefined ? [newWord("algorithm", `${spec} for ${usage}`)] : []),
			...(lifecycle === undefined ? [newWord("state", `KeyState ${state}`)] : []),
			...rotationNotRead(key, metadata),
			...notRead("last use", key.last_usage ?? ofDeletion(key)),
			...unsure,
		],
	};
	yield* materials;
}

function newWord(fact: string, word: string): NotRead {
	return { fact, why: `this version does not know ${word}` };
}

/** Of a key that waits for its deletion, last use is asked for apart. */
function ofDeletion({ deletion_last_usage: fact }: KmsKey): Observed<unknown> | undefined {
	return fact?.status === "known" && fact.value === null ? undefined : fact;
}

/** When its material was last changed, where KMS lists the materials. */
function updatedOn({ key_rotations }: KmsKey): string | undefined {
	const rotations = key_rotations?.status === "known" ? key_rotations.value : [];
	return rotations
		.flatMap(({ rotation_date = [] }) => rotation_date)
		.sort()
		.at(-1);
}

function furtherFacts(
	key: KmsKey,
	{ description, multi_region_key_type, custom_key_store_id, xks_key_id, expiration_model }: Metadata,
) {
	const rotation = key.rotation?.status === "known" ? key.rotation.value : undefined;
	const { enabled, rotation_period_in_days: days, next_rotation_date } = rotation ?? {};
	const observed = key.last_usage ?? key.deletion_last_usage;
	const usage = observed?.status === "known" ? (observed.value ?? undefined) : undefined;
	return {
		description: description === "" ? undefined : description,
		multi_region: multi_region_key_type,
		custom_key_store_id,
		xks_key_id,
		expiration_model,
		rotation: enabled === undefined ? undefined : enabled ? `every ${days ?? 365} days` : "off",
		next_rotation: enabled ? next_rotation_date : undefined,
		last_used: usage?.last_used,
		unused_since: usage?.last_used === undefined ? usage?.tracking_start_date : undefined,
	};
}

/** Rotation makes sense for what KMS can rotate by itself; materials for what was imported. */
function rotationNotRead(key: KmsKey, { spec, origin, manager }: Metadata): NotRead[] {
	if (spec !== "SYMMETRIC_DEFAULT" || manager !== "CUSTOMER") return [];
	if (origin === "AWS_KMS") return notRead("rotation", key.rotation);
	return origin === "EXTERNAL" ? notRead("key_rotations", key.key_rotations) : [];
}

interface Secured {
	readonly secured_by?: Securing;
	readonly needs: readonly string[];
	readonly unsure: readonly NotRead[];
}

/** What keeps the key: KMS's HSMs, the cluster behind its key store, or a key manager outside of AWS. */
function securingOf({ arn, account, region }: KmsKey, metadata: Metadata, places: Places): Secured {
	const { origin, custom_key_store_id = "", cloudhsm_cluster_id = "" } = metadata;
	const place = { account, region };
	const store = places.keyStore(place, custom_key_store_id);
	switch (origin) {
		case "AWS_KMS":
		case "EXTERNAL": {
			const by = kmsHsmsRef(arn);
			const module = moduleOfKms(partitionOf(arn));
			return { secured_by: { mechanism: "HSM", by, ...present({ module }) }, needs: [by], unsure: [] };
		}
		case "AWS_CLOUDHSM": {
			const cluster = places.cluster(place, cloudhsm_cluster_id);
			const why = `cluster ${cloudhsm_cluster_id} is not among the clusters that were read`;
			return {
				secured_by: { mechanism: "HSM", ...cluster?.securing },
				needs: [store ?? cluster?.securing.by ?? []].flat(),
				unsure: cluster === undefined ? [{ fact: "HSM", why }] : cluster.unsure,
			};
		}
		case "EXTERNAL_KEY_STORE":
			return {
				secured_by: { mechanism: "external key store", ...present({ by: store }) },
				needs: [store ?? []].flat(),
				unsure: [{ fact: "HSM", why: "the key is kept outside of AWS, which does not say by what" }],
			};
		default:
			return { needs: [], unsure: [newWord("HSM", `Origin ${String(origin)}`)] };
	}
}

/** The materials of an imported key. */
function* materialsOf(key: KmsKey, metadata: Metadata, algorithms: readonly Algorithm[]): Generator<Asset> {
	const rotations = key.key_rotations?.status === "known" ? key.key_rotations.value : [];
	const { arn, account, region, name } = key;
	const by = kmsHsmsRef(arn);
	const module = moduleOfKms(partitionOf(arn));
	for (const [index, rotation] of rotations.entries()) {
		const { key_material_id: id, valid_to: expires, rotation_date: activated } = rotation;
		const state = materialState(rotation, metadata);
		yield {
			ref: `${arn}#material/${id ?? index}`,
			kind: "key_material",
			name: `material ${index + 1} of ${name}`,
			...{ arn, account, region },
			zones: [],
			algorithms,
			material: "secret-key",
			...present({ id, expires, activated, state, size: algorithms[0]?.key_size }),
			secured_by: { mechanism: "HSM", by, ...present({ module }) },
			...ownerOf(key),
			needs: [by],
			facts: factsOf({
				import_state: rotation.import_state,
				key_material_state: rotation.key_material_state,
				expiration_model: rotation.expiration_model,
				rotation_type: rotation.rotation_type,
			}),
			not_read: [
				...(state === undefined ? [{ fact: "state", why: "KMS does not say it, or in a word that is new" }] : []),
				...notRead("tags", key.tags),
			],
		};
	}
}

/**
 * A material that expired or was deleted is not in KMS; one that another followed only decrypts, as SP 800-57 says of a
 * deactivated key; one that is yet to become current was not used.
 */
function materialState({ import_state, key_material_state }: Rotation, { state }: Metadata): KeyLifecycle | undefined {
	if (import_state === "PENDING_IMPORT") return "destroyed";
	switch (key_material_state) {
		case "CURRENT":
			return Object.hasOwn(LIFECYCLE, state) ? LIFECYCLE[state] : undefined;
		case "NON_CURRENT":
			return "deactivated";
		case "PENDING_ROTATION":
		case "PENDING_MULTI_REGION_IMPORT_AND_ROTATION":
			return "pre-activation";
		default:
			return undefined;
	}
}
