import type { Inventory } from "../../src/model/inventory.js";
import { known, type Observed, type Reason, unknown } from "../../src/model/observed.js";
import type { Resource } from "../../src/model/resource.js";

/** An account with cryptographic assets of every kind, for the tests of the register. */

const ACCOUNT = "111122223333";
const REGION = "eu-central-1";
const PLACE = { account: ACCOUNT, region: REGION };

export const DENIED: Reason = { kind: "denied", action: "kms:DescribeKey", message: "not authorized" };

type Facets = Readonly<Record<string, Observed<unknown>>>;

/** A KMS key: what matters is given, the rest is that of a good symmetric key. */
export function kmsKey(id: string, metadata: object = {}, facets: Facets = {}): Resource {
	const described = {
		key_id: id,
		manager: "CUSTOMER",
		state: "Enabled",
		spec: "SYMMETRIC_DEFAULT",
		usage: "ENCRYPT_DECRYPT",
		origin: "AWS_KMS",
		creation_date: "2024-02-01T08:00:00.000Z",
		description: "",
		multi_region: false,
		replica_arns: [],
		...metadata,
	};
	return {
		arn: `arn:aws:kms:${REGION}:${ACCOUNT}:key/${id}`,
		...PLACE,
		name: `alias/${id}`,
		metadata: known(described),
		tags: known({ Owner: "payments" }),
		rotation: known({ enabled: true, rotation_period_in_days: 365, next_rotation_date: "2027-02-01T08:00:00.000Z" }),
		last_usage: known({ tracking_start_date: "2024-02-01T08:00:00.000Z", last_used: "2026-01-14T08:00:00.000Z" }),
		...facets,
	};
}

export const P256_CERTIFICATE = {
	subject: "O=Example Bank, CN=cluster-aaaaaaaaaaa",
	issuer: "O=Example Bank, CN=Example Bank HSM CA",
	not_before: "2024-01-01T00:00:00.000Z",
	not_after: "2034-01-01T00:00:00.000Z",
	sha256: "a".repeat(64),
	serial_number: "0A1B",
	public_key: { algorithm_oid: "1.2.840.10045.2.1", curve_oid: "1.2.840.10045.3.1.7" },
	signature_oid: "1.2.840.10045.4.3.2",
};

/** A certificate as inventories of before hold it. */
const OLDER_CERTIFICATE = {
	subject: "CN=hardware",
	issuer: "CN=maker",
	not_before: "2014-01-01T00:00:00.000Z",
	not_after: "2024-01-01T00:00:00.000Z",
	sha256: "b".repeat(64),
};

export function hsmCluster(id: string, metadata: object = {}): Resource {
	return {
		arn: `arn:aws:cloudhsm:${REGION}:${ACCOUNT}:cluster/${id}`,
		...PLACE,
		name: id,
		metadata: known({
			cluster_id: id,
			state: "ACTIVE",
			hsm_type: "hsm2m.medium",
			mode: "FIPS",
			subnet_mapping: {},
			create_timestamp: "2024-01-01T00:00:00.000Z",
			backup_retention_policy: { type: "DAYS", value: 90 },
			hsms: [
				{ hsm_id: "hsm-aaaaaaaaaaa", state: "ACTIVE", availability_zone: `${REGION}a`, eni_ip: "10.0.0.4" },
				{ hsm_id: "hsm-bbbbbbbbbbb", state: "ACTIVE", availability_zone: `${REGION}b` },
			],
			certificates: { cluster_certificate: P256_CERTIFICATE, aws_hardware_certificate: OLDER_CERTIFICATE },
			tags: { owner: "hsm-team" },
			...metadata,
		}),
	};
}

export function hsmBackup(id: string, metadata: object = {}): Resource {
	return {
		arn: `arn:aws:cloudhsm:${REGION}:${ACCOUNT}:backup/${id}`,
		...PLACE,
		name: id,
		metadata: known({
			backup_id: id,
			state: "READY",
			cluster_id: "cluster-aaaaaaaaaaa",
			create_timestamp: "2026-01-01T00:00:00.000Z",
			never_expires: false,
			hsm_type: "hsm2m.medium",
			mode: "FIPS",
			tags: {},
			...metadata,
		}),
	};
}

export function keyStore(id: string, metadata: object = {}, facets: Facets = {}): Resource {
	return {
		arn: `arn:aws:kms:${REGION}:${ACCOUNT}:custom-key-store/${id}`,
		...PLACE,
		name: id,
		metadata: known({
			custom_key_store_id: id,
			custom_key_store_name: id,
			type: "AWS_CLOUDHSM",
			connection_state: "CONNECTED",
			cloudhsm_cluster_id: "cluster-aaaaaaaaaaa",
			creation_date: "2024-01-02T00:00:00.000Z",
			trust_anchor_certificate: {
				...P256_CERTIFICATE,
				public_key: { algorithm_oid: "1.2.840.113549.1.1.1", modulus_bits: 2048 },
				signature_oid: "1.2.840.113549.1.1.11",
			},
			...metadata,
		}),
		...facets,
	};
}

const MATERIALS = [
	{ key_material_id: "c".repeat(64), import_state: "PENDING_IMPORT", key_material_state: "NON_CURRENT" },
	{
		key_material_id: "d".repeat(64),
		import_state: "IMPORTED",
		key_material_state: "NON_CURRENT",
		rotation_date: "2025-01-01T00:00:00.000Z",
		rotation_type: "ON_DEMAND",
	},
	{
		key_material_id: "e".repeat(64),
		import_state: "IMPORTED",
		key_material_state: "CURRENT",
		expiration_model: "KEY_MATERIAL_EXPIRES",
		valid_to: "2027-01-01T00:00:00.000Z",
		rotation_date: "2026-01-01T00:00:00.000Z",
		rotation_type: "ON_DEMAND",
	},
	{ key_material_id: "f".repeat(64), import_state: "IMPORTED", key_material_state: "PENDING_ROTATION" },
];

export function inventoryWith(
	resources: Readonly<Record<string, Resource[]>>,
	changes: Partial<Inventory> = {},
): Inventory {
	return {
		schema_version: 1,
		collected_at: "2026-01-15T12:00:00.000Z",
		tool: { name: "keyproof", version: "0.1.0" },
		scopes: [{ account: ACCOUNT, partition: "aws", region: REGION, types: Object.keys(resources), not_offered: [] }],
		resources,
		gaps: [],
		...changes,
	};
}

/** Assets of every kind, some of them in part or wholly unread. */
export function registerInventory(): Inventory {
	const external = { origin: "EXTERNAL_KEY_STORE", custom_key_store_id: "cks-external", xks_key_id: "key-1" };
	const in_cluster = {
		origin: "AWS_CLOUDHSM",
		custom_key_store_id: "cks-hsm",
		cloudhsm_cluster_id: "cluster-aaaaaaaaaaa",
	};
	const inventory = inventoryWith({
		cloudhsm_cluster: [
			hsmCluster("cluster-aaaaaaaaaaa"),
			{ ...hsmCluster("cluster-bbbbbbbbbbb"), metadata: unknown(DENIED) },
		],
		cloudhsm_backup: [hsmBackup("backup-aaaaaaaaaaa")],
		kms_custom_key_store: [
			keyStore("cks-hsm"),
			keyStore(
				"cks-external",
				{ type: "EXTERNAL_KEY_STORE", cloudhsm_cluster_id: undefined, trust_anchor_certificate: undefined },
				{ proxy_metrics: known({ certificate_days_to_expire: 30, credential_age_days: 1 }) },
			),
		],
		kms_key: [
			kmsKey("symmetric"),
			kmsKey("rsa", { spec: "RSA_3072", usage: "SIGN_VERIFY", state: "Disabled" }),
			kmsKey("lattice", { spec: "ML_DSA_65", usage: "SIGN_VERIFY" }),
			kmsKey("leaving", { state: "PendingDeletion", deletion_date: "2026-02-01T00:00:00.000Z" }),
			kmsKey(
				"imported",
				{ origin: "EXTERNAL", expiration_model: "KEY_MATERIAL_EXPIRES", valid_to: "2027-01-01T00:00:00.000Z" },
				{ key_rotations: known(MATERIALS) },
			),
			kmsKey("in-cluster", in_cluster),
			kmsKey("in-lost-cluster", {
				...in_cluster,
				custom_key_store_id: "cks-gone",
				cloudhsm_cluster_id: "cluster-gone",
			}),
			kmsKey("outside", external),
			kmsKey("denied", {}, { metadata: unknown(DENIED), tags: unknown({ ...DENIED, action: "kms:ListResourceTags" }) }),
			kmsKey("of-tomorrow", { spec: "FALCON_512", state: "Retired", usage: "SIGN_VERIFY" }),
		],
	});
	for (const list of Object.values(inventory.resources)) list.sort((a, b) => (a.arn < b.arn ? -1 : 1));
	// As a file holds it: without members that are undefined.
	return JSON.parse(JSON.stringify(inventory));
}
