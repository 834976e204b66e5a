import type { WireObject } from "../wire.js";
import type { Cluster, CustomKeyStore, Key, KeyMetadata } from "../world.js";
import { certificatePem } from "./certificate.js";
import { customerAuthority } from "./cloudhsm.js";
import type { MaterialContent } from "./observation.js";
import { importedMaterial } from "./observation.js";
import type { Place } from "./place.js";
import { inDays, keyId, lettersFor, longHex } from "./place.js";
import { awsManagedPolicy, policyText, rootDelegation } from "./policies.js";

export interface KeyContent {
	/** Makes the id, and the alias unless other ones are given. */
	readonly name: string;
	readonly aliases?: readonly string[];
	readonly description?: string;
	readonly spec?: string;
	readonly usage?: "ENCRYPT_DECRYPT" | "SIGN_VERIFY" | "GENERATE_VERIFY_MAC" | "KEY_AGREEMENT";
	readonly origin?: "AWS_KMS" | "EXTERNAL";
	readonly state?: string;
	readonly age_days?: number;
	/** Automatic rotation every so many days; left out, it is off. */
	readonly rotation_days?: number;
	readonly tags?: Readonly<Record<string, string>>;
	readonly policy?: string;
	readonly grants?: readonly GrantContent[];
	/** The key's material is in this store. */
	readonly store?: CustomKeyStore;
	readonly deletion_in_days?: number;
	readonly material_expires_in_days?: number;
	/** The materials of an imported key, the oldest first; one that was never rotated where left out. */
	readonly materials?: readonly MaterialContent[];
	/** Days since the last use; null for a key that was never used since KMS tracks it. Two days where left out. */
	readonly last_used_days_ago?: number | null;
	readonly multi_region?: { readonly primary: string; readonly replicas: readonly string[] };
	/** Given by the generated account, whose ids say the key's number. */
	readonly key_id?: string;
}

export interface GrantContent {
	readonly name: string;
	/** An ARN; or, as `{ service }`, the service principal that the grant is for. */
	readonly grantee: string | { readonly service: string };
	readonly operations: readonly string[];
	readonly age_days?: number;
	readonly encryption_context?: Readonly<Record<string, string>>;
}

/** A customer key: symmetric, enabled and with the default policy unless the content says otherwise. */
export function key(place: Place, content: KeyContent): Key {
	const { name, store, spec = "SYMMETRIC_DEFAULT", multi_region } = content;
	const key_id = content.key_id ?? keyId(place, name, multi_region !== undefined);
	const created = inDays(place.now, -(content.age_days ?? 400));
	const state = content.state ?? (content.deletion_in_days === undefined ? "Enabled" : "PendingDeletion");
	const usage = content.usage ?? "ENCRYPT_DECRYPT";
	const origin = store === undefined ? (content.origin ?? "AWS_KMS") : originIn(store);
	const arnIn = (region: string) => `arn:aws:kms:${region}:${place.account}:key/${key_id}`;
	const metadata: KeyMetadata = {
		AWSAccountId: place.account,
		KeyId: key_id,
		Arn: arnIn(place.region),
		CreationDate: created,
		Enabled: state === "Enabled",
		Description: content.description ?? `Example Bank: ${name.replaceAll("-", " ")}`,
		KeyUsage: usage,
		KeyState: state,
		Origin: origin,
		KeyManager: "CUSTOMER",
		KeySpec: spec,
		// The older name of KeySpec has no values for the newest specs.
		...(!/^(ML_DSA|ECC_NIST_EDWARDS)/.test(spec) && { CustomerMasterKeySpec: spec }),
		...algorithmsOf(spec, usage),
		MultiRegion: multi_region !== undefined,
		...(multi_region && {
			MultiRegionConfiguration: {
				MultiRegionKeyType: multi_region.primary === place.region ? "PRIMARY" : "REPLICA",
				PrimaryKey: { Arn: arnIn(multi_region.primary), Region: multi_region.primary },
				ReplicaKeys: multi_region.replicas.map((region) => ({ Arn: arnIn(region), Region: region })),
			},
		}),
		...(content.deletion_in_days !== undefined && { DeletionDate: inDays(place.now, content.deletion_in_days) }),
		...(state === "PendingReplicaDeletion" && { PendingDeletionWindowInDays: 30 }),
		...(origin === "EXTERNAL" && state !== "PendingImport" && expiryOf(place, earliestExpiry(content))),
		...(store && { CustomKeyStoreId: store.CustomKeyStoreId }),
		...(store && origin === "AWS_CLOUDHSM" && { CloudHsmClusterId: store.CloudHsmClusterId }),
		...(origin === "EXTERNAL_KEY_STORE" && { XksKeyConfiguration: { Id: `vault-${name}` } }),
		...(spec === "SYMMETRIC_DEFAULT" &&
			store === undefined &&
			state !== "PendingImport" && { CurrentKeyMaterialId: longHex(place, "material", key_id) }),
	};
	return {
		metadata,
		aliases: content.aliases ?? [`alias/${name}`],
		tags: Object.entries(content.tags ?? {}).map(([TagKey, TagValue]) => ({ TagKey, TagValue })),
		policy: content.policy ?? policyText([rootDelegation(place)]),
		...(content.rotation_days !== undefined && {
			rotation: {
				period_in_days: content.rotation_days,
				next_at: nextRotation(place.now, created, content.rotation_days),
			},
		}),
		grants: (content.grants ?? []).map((grant) => grantOf(place, metadata, grant)),
		materials: origin === "EXTERNAL" ? materialsOf(place, metadata.Arn, content) : [],
		tracking_start: inDays(place.now, -200),
		...(content.last_used_days_ago !== null && {
			last_usage: {
				Operation: usage === "SIGN_VERIFY" ? "Sign" : "Decrypt",
				Timestamp: inDays(place.now, -(content.last_used_days_ago ?? 2)),
				CloudTrailEventId: eventId(place, key_id),
				KmsRequestId: eventId(place, `${key_id} request`),
			},
		}),
	};
}

function materialsOf(place: Place, arn: string, content: KeyContent): readonly WireObject[] {
	const { material_expires_in_days } = content;
	const first: MaterialContent = {
		state: "CURRENT",
		...(material_expires_in_days !== undefined && { expires_in_days: material_expires_in_days }),
	};
	const of_state = content.state === "PendingImport" ? [] : [first];
	return (content.materials ?? of_state).map((each, index) => importedMaterial(place, arn, index, each));
}

function eventId(place: Place, name: string): string {
	return keyId(place, `event ${name}`, false);
}

/** The key that a service made for itself when it first needed one; its alias is alias/aws/<service>. */
export function awsManagedKey(place: Place, service: string, key_id?: string): Key {
	const made = key(place, {
		name: `aws/${service}`,
		description: `Default key that protects my ${service} data when no other key is defined`,
		policy: awsManagedPolicy(service, place),
		age_days: 900,
		...(key_id !== undefined && { key_id }),
	});
	return { ...made, metadata: { ...made.metadata, KeyManager: "AWS" } };
}

function originIn({ CustomKeyStoreType }: CustomKeyStore): string {
	return CustomKeyStoreType === "EXTERNAL_KEY_STORE" ? "EXTERNAL_KEY_STORE" : "AWS_CLOUDHSM";
}

function expiryOf(place: Place, days: number | undefined): WireObject {
	if (days === undefined) return { ExpirationModel: "KEY_MATERIAL_DOES_NOT_EXPIRE" };
	return { ExpirationModel: "KEY_MATERIAL_EXPIRES", ValidTo: inDays(place.now, days) };
}

/** The earliest expiry of the materials that the key has for good. */
function earliestExpiry({ material_expires_in_days, materials = [] }: KeyContent): number | undefined {
	const permanent = materials.filter(({ state }) => !state.startsWith("PENDING_"));
	const days = [material_expires_in_days, ...permanent.map(({ expires_in_days }) => expires_in_days)];
	const known = days.filter((each) => each !== undefined);
	return known.length === 0 ? undefined : Math.min(...known);
}

function nextRotation(now: Date, created: Date, period: number): Date {
	const periods = Math.floor((now.getTime() - created.getTime()) / (period * 86_400_000)) + 1;
	return inDays(created, periods * period);
}

function grantOf(place: Place, { Arn, KeyId }: KeyMetadata, grant: GrantContent): WireObject {
	return {
		KeyId: Arn,
		GrantId: longHex(place, "grant", `${KeyId} ${grant.name}`),
		Name: grant.name,
		CreationDate: inDays(place.now, -(grant.age_days ?? 60)),
		...(typeof grant.grantee === "string"
			? { GranteePrincipal: grant.grantee, RetiringPrincipal: grant.grantee }
			: { GranteeServicePrincipal: grant.grantee.service, RetiringServicePrincipal: grant.grantee.service }),
		IssuingAccount: `arn:aws:iam::${place.account}:root`,
		Operations: grant.operations,
		...(grant.encryption_context && { Constraints: { EncryptionContextSubset: grant.encryption_context } }),
		// KMS wants one of every grant for a service principal.
		...(typeof grant.grantee !== "string" && {
			Constraints: { SourceArn: `arn:aws:rds:${place.region}:${place.account}:db:${grant.name}` },
		}),
	};
}

/** https://docs.aws.amazon.com/kms/latest/developerguide/symm-asymm-choose-key-spec.html */
function algorithmsOf(spec: string, usage: string): WireObject {
	if (usage === "KEY_AGREEMENT") return { KeyAgreementAlgorithms: ["ECDH"] };
	if (spec.startsWith("HMAC_")) return { MacAlgorithms: [spec.replace("HMAC_", "HMAC_SHA_")] };
	if (spec.startsWith("ML_DSA_")) return { SigningAlgorithms: ["ML_DSA_SHAKE_256"] };
	if (spec.startsWith("RSA_")) {
		const sizes = ["SHA_256", "SHA_384", "SHA_512"];
		return usage === "SIGN_VERIFY"
			? {
					SigningAlgorithms: ["RSASSA_PKCS1_V1_5", "RSASSA_PSS"].flatMap((scheme) =>
						sizes.map((size) => `${scheme}_${size}`),
					),
				}
			: { EncryptionAlgorithms: ["RSAES_OAEP_SHA_1", "RSAES_OAEP_SHA_256"] };
	}
	const of_curve: Readonly<Record<string, string>> = {
		ECC_NIST_P256: "ECDSA_SHA_256",
		ECC_SECG_P256K1: "ECDSA_SHA_256",
		ECC_NIST_P384: "ECDSA_SHA_384",
		ECC_NIST_P521: "ECDSA_SHA_512",
	};
	const curve_algorithm = of_curve[spec];
	return curve_algorithm === undefined
		? { EncryptionAlgorithms: ["SYMMETRIC_DEFAULT"] }
		: { SigningAlgorithms: [curve_algorithm] };
}

/** A key store over a CloudHSM cluster. `cluster` may be an id that no cluster has any more. */
export function cloudHsmKeyStore(
	place: Place,
	content: {
		name: string;
		cluster: Cluster | string;
		state?: string;
		error?: string;
		age_days?: number;
		/** The authority of the trust anchor, and how old it is: the bank's own, made with the store. */
		authority?: string;
		anchor_age_days?: number;
	},
): CustomKeyStore {
	const authority = content.authority ?? customerAuthority(place);
	const created = inDays(place.now, -(content.anchor_age_days ?? content.age_days ?? 380));
	return {
		...storeOf(place, content, "AWS_CLOUDHSM"),
		CloudHsmClusterId: typeof content.cluster === "string" ? content.cluster : content.cluster.ClusterId,
		TrustAnchorCertificate: certificatePem({
			subject: authority,
			issuer: authority,
			not_before: inDays(created, -1),
			not_after: inDays(created, 3652),
		}),
	};
}

/** A key store whose keys are kept outside AWS, behind a proxy. */
export function externalKeyStore(
	place: Place,
	content: { name: string; state?: string; error?: string; age_days?: number; connectivity?: "PUBLIC_ENDPOINT" },
): CustomKeyStore {
	const is_public = content.connectivity === "PUBLIC_ENDPOINT";
	return {
		...storeOf(place, content, "EXTERNAL_KEY_STORE"),
		XksProxyConfiguration: {
			Connectivity: content.connectivity ?? "VPC_ENDPOINT_SERVICE",
			AccessKeyId: lettersFor(place, "xks", content.name, "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", 24),
			UriEndpoint: "https://keys.example-bank.example",
			UriPath: "/hsm-pool-1/kms/xks/v1",
			...(!is_public && {
				VpcEndpointServiceName: `com.amazonaws.vpce.${place.region}.vpce-svc-${longHex(place, "vpce", content.name).slice(0, 17)}`,
				VpcEndpointServiceOwner: place.account,
			}),
		},
	};
}

function storeOf(
	place: Place,
	content: { name: string; state?: string; error?: string; age_days?: number },
	type: "AWS_CLOUDHSM" | "EXTERNAL_KEY_STORE",
): CustomKeyStore {
	return {
		CustomKeyStoreId: `cks-${longHex(place, "store", content.name).slice(0, 17)}`,
		CustomKeyStoreName: content.name,
		CustomKeyStoreType: type,
		ConnectionState: content.state ?? "CONNECTED",
		...(content.error !== undefined && { ConnectionErrorCode: content.error }),
		CreationDate: inDays(place.now, -(content.age_days ?? 380)),
	};
}
