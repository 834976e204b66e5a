import type { Algorithm } from "./algorithm.js";
import type { FipsModule } from "./fips.js";

export const ASSET_KINDS = [
	"key",
	"key_material",
	"certificate",
	"cluster",
	"hsm",
	"backup",
	"key_store",
	"kms_hsms",
] as const;
export type AssetKind = (typeof ASSET_KINDS)[number];

/** The states of a key in NIST SP 800-57 Part 1 Rev. 5, section 7, as CycloneDX writes them. */
export type KeyLifecycle = "pre-activation" | "active" | "suspended" | "deactivated" | "compromised" | "destroyed";

/** Something cryptographic that an account has. Dates are RFC 3339; what is absent does not apply, or is in `not_read`. */
export interface Asset {
	/** Tells it from all others: its ARN, or the ARN of the resource that it is a part of, `#` and which part. */
	readonly ref: string;
	readonly kind: AssetKind;
	readonly name: string;
	/** The ARN of the resource that it is, or is a part of. */
	readonly arn: string;
	readonly account: string;
	readonly region: string;
	/** The Availability Zones that it stands in. */
	readonly zones: readonly string[];
	/** What it computes, the first before all. */
	readonly algorithms: readonly Algorithm[];
	readonly material?: "secret-key" | "private-key" | "ciphertext";
	/** What the asset is called by its own: KeyMaterialId, KeyId, BackupId. */
	readonly id?: string;
	readonly size?: number;
	readonly state?: KeyLifecycle;
	/** The state in AWS's word. */
	readonly aws_state?: string;
	readonly created?: string;
	readonly activated?: string;
	readonly updated?: string;
	readonly expires?: string;
	/** The day on which AWS deletes it. */
	readonly deletion?: string;
	readonly owner?: string;
	/** The value of its tag `Environment`. */
	readonly environment?: string;
	readonly secured_by?: Securing;
	readonly certificate?: CertificateNames;
	/** What it needs, by `ref`: every one is an asset of the same register. */
	readonly needs: readonly string[];
	/** Further facts, in AWS's words. */
	readonly facts: Readonly<Record<string, string>>;
	readonly not_read: readonly NotRead[];
}

/** What keeps a key. */
export interface Securing {
	readonly mechanism: "HSM" | "external key store";
	/** `ref` of the asset that does, where it is in the register. */
	readonly by?: string;
	readonly module?: FipsModule;
	/** False of an HSM in non-FIPS mode, which the validation says nothing of. */
	readonly in_fips_mode?: boolean;
}

export interface CertificateNames {
	readonly subject: string;
	readonly issuer: string;
	/** SHA-256 (hex) of its DER bytes. */
	readonly sha256: string;
	readonly serial_number?: string;
	/** How its issuer signed it. */
	readonly signature?: Algorithm;
	/** Whether it is valid on the day of the scan. Revocation is not asked for. */
	readonly state: "pre-activation" | "active" | "deactivated";
}

/** A fact that nobody knows, and why. */
export interface NotRead {
	readonly fact: string;
	readonly why: string;
}

/** The cryptographic assets of a scan. */
export interface Register {
	/** In the order of their resources' types and ARNs, made as they are taken, each time anew. */
	readonly assets: Iterable<Asset>;
	/** What no scan can read, or this one did not, beyond single facts. */
	readonly not_read: readonly NotRead[];
}
