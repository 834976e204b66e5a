import { expect } from "@jest/globals";
import type { CloudhsmBackup } from "../../src/collect/cloudhsm_backup/schema.js";
import type { CloudhsmCluster } from "../../src/collect/cloudhsm_cluster/schema.js";
import type { KmsCustomKeyStore } from "../../src/collect/kms_custom_key_store/schema.js";
import type { KmsKey } from "../../src/collect/kms_key/schema.js";
import { indexInventory } from "../../src/link/relation.js";
import { relations } from "../../src/link/relations.js";
import type { Gap, Inventory, Scope } from "../../src/model/inventory.js";
import { known, type Observed, type Reason, unknown } from "../../src/model/observed.js";
import type { Resource } from "../../src/model/resource.js";

/** Where a resource of a test stands, unless the test says otherwise. */
export const HERE = { account: "111122223333", region: "eu-central-1" };
export const OTHER_REGION = { ...HERE, region: "us-east-1" };
export const OTHER_ACCOUNT = { ...HERE, account: "444455556666" };
type Place = typeof HERE;

export const TYPES = ["cloudhsm_cluster", "cloudhsm_backup", "kms_key", "kms_custom_key_store"];

/** The reason of a fact that could not be read. */
export const DENIED: Reason = { kind: "denied", action: "kms:DescribeKey", message: "AccessDeniedException" };

export function scope(place: Place = HERE, members: Partial<Scope> = {}): Scope {
	return { ...place, partition: "aws", types: TYPES, not_offered: [], ...members };
}

export function gap(type: string, place: Place = HERE): Gap {
	return { type, action: "kms:ListKeys", ...place, reason: { kind: "denied", action: "kms:ListKeys", message: "no" } };
}

/** An inventory of the resources, each under the type that its ARN tells; one scope for every place they are in. */
export function inventoryOf(resources: readonly Resource[], members: Partial<Inventory> = {}): Inventory {
	const lists = Object.fromEntries(TYPES.map((type) => [type, resources.filter(({ arn }) => typeOf(arn) === type)]));
	const places = new Map(
		[HERE, ...resources].map(({ account, region }) => [`${account} ${region}`, { account, region }]),
	);
	return {
		schema_version: 1,
		collected_at: "2026-01-15T12:00:00.000Z",
		tool: { name: "keyproof", version: "0.1.0" },
		scopes: [...places.values()].map((place) => scope(place)),
		resources: lists,
		gaps: [],
		...members,
	};
}

function typeOf(arn: string): string {
	if (arn.includes(":cluster/")) return "cloudhsm_cluster";
	if (arn.includes(":backup/")) return "cloudhsm_backup";
	return arn.includes(":key/") ? "kms_key" : "kms_custom_key_store";
}

/** The same resource, of which nothing could be described. */
export function undescribed(resource: Resource): Resource {
	return { ...resource, metadata: unknown(DENIED) };
}

export function cluster(
	id: string,
	members: { hsms?: string[]; state?: string; source_backup_id?: string } = {},
	{ account, region }: Place = HERE,
): CloudhsmCluster & Resource {
	return {
		arn: `arn:aws:cloudhsm:${region}:${account}:cluster/${id}`,
		account,
		region,
		name: id,
		metadata: known({
			cluster_id: id,
			state: members.state ?? "ACTIVE",
			subnet_mapping: {},
			...(members.source_backup_id === undefined ? {} : { source_backup_id: members.source_backup_id }),
			hsms: (members.hsms ?? []).map((state, index) => ({ hsm_id: `hsm-${index}`, state })),
			certificates: {},
			tags: {},
		}),
	};
}

export function backup(id: string, cluster_id: string, { account, region }: Place = HERE): CloudhsmBackup & Resource {
	return {
		arn: `arn:aws:cloudhsm:${region}:${account}:backup/${id}`,
		account,
		region,
		name: id,
		metadata: known({ backup_id: id, state: "READY", cluster_id, tags: {} }),
	};
}

/** A key store on a cluster, or an external one where `cluster_id` is undefined. */
export function store(
	id: string,
	cluster_id: string | undefined,
	{ account, region }: Place = HERE,
): KmsCustomKeyStore & Resource {
	return {
		arn: `arn:aws:kms:${region}:${account}:custom-key-store/${id}`,
		account,
		region,
		name: `${id}-name`,
		metadata: known({
			custom_key_store_id: id,
			custom_key_store_name: `${id}-name`,
			type: cluster_id === undefined ? "EXTERNAL_KEY_STORE" : "AWS_CLOUDHSM",
			connection_state: "CONNECTED",
			...(cluster_id === undefined ? {} : { cloudhsm_cluster_id: cluster_id }),
		}),
	};
}

export function key(
	id: string,
	members: { custom_key_store_id?: string; primary_arn?: string; state?: string } = {},
	{ account, region }: Place = HERE,
): KmsKey & Resource {
	return {
		arn: `arn:aws:kms:${region}:${account}:key/${id}`,
		account,
		region,
		name: id,
		metadata: known({
			key_id: id,
			manager: "CUSTOMER",
			state: members.state ?? "Enabled",
			spec: "SYMMETRIC_DEFAULT",
			usage: "ENCRYPT_DECRYPT",
			origin: members.custom_key_store_id === undefined ? "AWS_KMS" : "AWS_CLOUDHSM",
			creation_date: "2025-01-01T00:00:00.000Z",
			description: "",
			multi_region: members.primary_arn !== undefined,
			replica_arns: [],
			...members,
		}),
	};
}

/** The derived facet of a resource in an inventory; it must fit its own schema. */
export function derive(type: string, facet: string, resource: Resource, inventory: Inventory): Observed<unknown> {
	const relation = relations.find((each) => each.type === type && each.facet === facet);
	if (relation === undefined) throw new Error(`no relation ${type}.${facet}`);
	const derived = relation.derive(indexInventory(inventory), resource);
	if (derived.status === "known") expect(relation.schema.parse(derived.value)).toEqual(derived.value);
	return derived;
}
