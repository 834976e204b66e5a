import { z } from "zod";

/** A cryptographic algorithm with its parameters, in the words of CycloneDX 1.7 (`algorithmProperties`). */
export interface Algorithm {
	/** Tells algorithms apart: `RSASSA-PSS-2048`. */
	readonly name: string;
	readonly primitive: "ae" | "block-cipher" | "key-agree" | "kem" | "mac" | "pke" | "signature" | "unknown";
	/** CycloneDX's `algorithmFamiliesEnum`; absent where it has no word for it. */
	readonly family?: string;
	readonly parameter_set?: string;
	/** CycloneDX's `ellipticCurvesEnum`. */
	readonly curve?: string;
	readonly mode?: "gcm";
	readonly padding?: "oaep" | "pkcs1v15" | "other";
	readonly functions: readonly (
		| "encrypt"
		| "decrypt"
		| "sign"
		| "verify"
		| "tag"
		| "encapsulate"
		| "decapsulate"
		| "keyderive"
	)[];
	/** Bits that an attack without a quantum computer costs: NIST SP 800-57 Part 1 Rev. 5, tables 2 and 3. */
	readonly classical_strength?: number;
	/** NIST's security category, 1 to 5; 0 where a quantum computer breaks it (NIST IR 8547 ipd, section 4.1). */
	readonly quantum_category?: number;
	readonly oid?: string;
	/** Of its keys, in bits. */
	readonly key_size?: number;
}

const SIGN = ["sign", "verify"] as const;
const ENCRYPT = ["encrypt", "decrypt"] as const;

/** SP 800-57 Part 1 Rev. 5, table 2: the strength of the longest modulus there that is not longer. */
function strengthOfModulus(bits: number): number {
	const [, strength = 0] = RSA_STRENGTHS.find(([modulus]) => bits >= modulus) ?? [];
	return strength;
}
const RSA_STRENGTHS = [
	[15_360, 256],
	[7680, 192],
	[3072, 128],
	[2048, 112],
	[1024, 80],
] as const;

type RsaUse = "RSASSA-PSS" | "RSASSA-PKCS1" | "RSAES-OAEP";
const RSA_USES: Readonly<Record<RsaUse, Pick<Algorithm, "primitive" | "padding" | "functions" | "oid">>> = {
	"RSASSA-PSS": { primitive: "signature", padding: "other", functions: SIGN, oid: "1.2.840.113549.1.1.10" },
	"RSASSA-PKCS1": { primitive: "signature", padding: "pkcs1v15", functions: SIGN, oid: "1.2.840.113549.1.1.1" },
	"RSAES-OAEP": { primitive: "pke", padding: "oaep", functions: ENCRYPT, oid: "1.2.840.113549.1.1.7" },
};

function rsa(use: RsaUse, bits: number): Algorithm {
	return { name: `${use}-${bits}`, family: use, ...RSA_USES[use], ...ofModulus(bits) };
}

function ofModulus(bits: number) {
	const classical_strength = strengthOfModulus(bits);
	return { parameter_set: String(bits), key_size: bits, classical_strength, quantum_category: 0 };
}

interface Curve {
	readonly name: string;
	readonly curve: string;
	readonly bits: number;
	readonly strength: number;
}

const P192: Curve = { name: "P-192", curve: "nist/P-192", bits: 192, strength: 96 };
const P224: Curve = { name: "P-224", curve: "nist/P-224", bits: 224, strength: 112 };
const P256: Curve = { name: "P-256", curve: "nist/P-256", bits: 256, strength: 128 };
const P384: Curve = { name: "P-384", curve: "nist/P-384", bits: 384, strength: 192 };
const P521: Curve = { name: "P-521", curve: "nist/P-521", bits: 521, strength: 256 };
const K256: Curve = { name: "secp256k1", curve: "secg/secp256k1", bits: 256, strength: 128 };
const ED25519: Curve = { name: "Ed25519", curve: "other/Ed25519", bits: 256, strength: 128 };
const ED448: Curve = { name: "Ed448", curve: "other/Ed448", bits: 456, strength: 224 };
const SM2_CURVE: Curve = { name: "SM2", curve: "oscaa/SM2", bits: 256, strength: 128 };

function onCurve(
	{ curve, bits, strength }: Curve,
	own: Pick<Algorithm, "name" | "primitive" | "functions"> & Partial<Algorithm>,
): Algorithm {
	return { curve, key_size: bits, classical_strength: strength, quantum_category: 0, ...own };
}

function ecdsa(curve: Curve): Algorithm {
	return onCurve(curve, { name: `ECDSA-${curve.name}`, family: "ECDSA", primitive: "signature", functions: SIGN });
}

function ecdh(curve: Curve): Algorithm {
	return onCurve(curve, {
		name: `ECDH-${curve.name}`,
		family: "ECDH",
		primitive: "key-agree",
		functions: ["keyderive"],
	});
}

function edwards(curve: Curve, oid: string): Algorithm {
	return onCurve(curve, { name: curve.name, family: "EdDSA", primitive: "signature", functions: SIGN, oid });
}

const eddsa = edwards(ED25519, "1.3.101.112");

const sm2 = (name: string, own: Pick<Algorithm, "primitive" | "functions">) =>
	onCurve(SM2_CURVE, { name, family: "SM2", ...own });

/** The key is as long as the digest, and SP 800-57 Part 1 Rev. 5, table 3, rates the function. A MAC falls to key search alone. */
function hmac(bits: number, oid: string): Algorithm {
	const digest = `SHA-${bits}`;
	const [classical_strength, quantum_category] = bits < 256 ? [192, 3] : [256, 5];
	return {
		name: `HMAC-${digest}`,
		family: "HMAC",
		primitive: "mac",
		parameter_set: String(bits),
		functions: ["tag", "verify"],
		key_size: bits,
		...{ classical_strength, quantum_category, oid },
	};
}

/** FIPS 203 and 204, and the categories that they claim. */
function moduleLattice(family: "ML-DSA" | "ML-KEM", set: number, quantum_category: number, oid: string): Algorithm {
	const classical_strength = { 1: 128, 2: 128, 3: 192, 5: 256 }[quantum_category] ?? 128;
	const own =
		family === "ML-DSA"
			? { primitive: "signature" as const, functions: SIGN }
			: { primitive: "kem" as const, functions: ["encapsulate", "decapsulate"] as const };
	const name = `${family}-${set}`;
	return { name, family, parameter_set: String(set), ...own, classical_strength, quantum_category, oid };
}

const AES_256_GCM: Algorithm = {
	name: "AES-256-GCM",
	family: "AES",
	primitive: "ae",
	parameter_set: "256",
	mode: "gcm",
	functions: ENCRYPT,
	key_size: 256,
	classical_strength: 256,
	quantum_category: 5,
	oid: "2.16.840.1.101.3.4.1.46",
};

/** What SYMMETRIC_DEFAULT is in China. NIST puts SM4 into no category. */
const SM4_128: Algorithm = {
	name: "SM4-128",
	family: "SM4",
	primitive: "block-cipher",
	parameter_set: "128",
	functions: ENCRYPT,
	key_size: 128,
	classical_strength: 128,
};

const modulus = (bits: number) => ({
	SIGN_VERIFY: [rsa("RSASSA-PSS", bits), rsa("RSASSA-PKCS1", bits)],
	ENCRYPT_DECRYPT: [rsa("RSAES-OAEP", bits)],
});
const nist = (curve: Curve) => ({ SIGN_VERIFY: [ecdsa(curve)], KEY_AGREEMENT: [ecdh(curve)] });
const mac = (bits: number, oid: string) => ({ GENERATE_VERIFY_MAC: [hmac(bits, oid)] });

type ByUsage = Readonly<Record<string, readonly Algorithm[]>>;

/**
 * What a KMS key computes, by KeySpec and KeyUsage:
 * https://docs.aws.amazon.com/kms/latest/developerguide/symm-asymm-choose-key-spec.html
 */
const BY_SPEC: Readonly<Record<string, ByUsage>> = {
	RSA_2048: modulus(2048),
	RSA_3072: modulus(3072),
	RSA_4096: modulus(4096),
	ECC_NIST_P256: nist(P256),
	ECC_NIST_P384: nist(P384),
	ECC_NIST_P521: nist(P521),
	ECC_SECG_P256K1: { SIGN_VERIFY: [ecdsa(K256)] },
	ECC_NIST_EDWARDS25519: { SIGN_VERIFY: [eddsa] },
	SYMMETRIC_DEFAULT: { ENCRYPT_DECRYPT: [AES_256_GCM] },
	HMAC_224: mac(224, "1.2.840.113549.2.8"),
	HMAC_256: mac(256, "1.2.840.113549.2.9"),
	HMAC_384: mac(384, "1.2.840.113549.2.10"),
	HMAC_512: mac(512, "1.2.840.113549.2.11"),
	SM2: {
		SIGN_VERIFY: [sm2("SM2DSA", { primitive: "signature", functions: SIGN })],
		ENCRYPT_DECRYPT: [sm2("SM2PKE", { primitive: "pke", functions: ENCRYPT })],
		KEY_AGREEMENT: [sm2("SM2KEP", { primitive: "key-agree", functions: ["keyderive"] })],
	},
	ML_DSA_44: { SIGN_VERIFY: [moduleLattice("ML-DSA", 44, 2, "2.16.840.1.101.3.4.3.17")] },
	ML_DSA_65: { SIGN_VERIFY: [moduleLattice("ML-DSA", 65, 3, "2.16.840.1.101.3.4.3.18")] },
	ML_DSA_87: { SIGN_VERIFY: [moduleLattice("ML-DSA", 87, 5, "2.16.840.1.101.3.4.3.19")] },
	ML_KEM_512: { ENCAPSULATE_DECAPSULATE: [moduleLattice("ML-KEM", 512, 1, "2.16.840.1.101.3.4.4.1")] },
	ML_KEM_768: { ENCAPSULATE_DECAPSULATE: [moduleLattice("ML-KEM", 768, 3, "2.16.840.1.101.3.4.4.2")] },
	ML_KEM_1024: { ENCAPSULATE_DECAPSULATE: [moduleLattice("ML-KEM", 1024, 5, "2.16.840.1.101.3.4.4.3")] },
};

/** What a KMS key computes; undefined for a spec or usage that this version does not know. */
export function algorithmsOfKey(spec: string, usage: string, partition: string): readonly Algorithm[] | undefined {
	const usages = Object.hasOwn(BY_SPEC, spec) ? BY_SPEC[spec] : undefined;
	const algorithms = usages !== undefined && Object.hasOwn(usages, usage) ? usages[usage] : undefined;
	return algorithms?.[0] === AES_256_GCM && partition === "aws-cn" ? [SM4_128] : algorithms;
}

/** A public key as a certificate holds it. OIDs are dotted. */
export const publicKey = z.strictObject({
	algorithm_oid: z.string(),
	/** Of an elliptic curve that has a name. */
	curve_oid: z.string().optional(),
	/** Of an RSA modulus. */
	modulus_bits: z.number().optional(),
});
export type PublicKey = z.infer<typeof publicKey>;

const CURVES: Readonly<Record<string, Curve>> = {
	"1.2.840.10045.3.1.1": P192,
	"1.3.132.0.33": P224,
	"1.2.840.10045.3.1.7": P256,
	"1.3.132.0.34": P384,
	"1.3.132.0.35": P521,
	"1.3.132.0.10": K256,
	"1.2.156.10197.1.301": SM2_CURVE,
};

const KEYS_WITHOUT_PARAMETERS: Readonly<Record<string, Algorithm>> = Object.fromEntries(
	[
		eddsa,
		edwards(ED448, "1.3.101.113"),
		...["ML_DSA_44", "ML_DSA_65", "ML_DSA_87"].flatMap((spec) => BY_SPEC[spec]?.SIGN_VERIFY ?? []),
	].map((algorithm) => [algorithm.oid, algorithm]),
);

/** What the key of a certificate computes; undefined for what this version does not know. */
export function algorithmOfPublicKey({ algorithm_oid, curve_oid, modulus_bits }: PublicKey): Algorithm | undefined {
	if (algorithm_oid === "1.2.840.113549.1.1.1" && modulus_bits !== undefined) {
		// A certificate's RSA key may sign, encrypt or both: its extensions would tell.
		return {
			name: `RSA-${modulus_bits}`,
			primitive: "pke",
			functions: [],
			oid: algorithm_oid,
			...ofModulus(modulus_bits),
		};
	}
	if (algorithm_oid === "1.2.840.10045.2.1" && curve_oid !== undefined) {
		const curve = Object.hasOwn(CURVES, curve_oid) ? CURVES[curve_oid] : undefined;
		if (curve === undefined) return undefined;
		return onCurve(curve, { name: `EC-${curve.name}`, primitive: "unknown", functions: [], oid: algorithm_oid });
	}
	return Object.hasOwn(KEYS_WITHOUT_PARAMETERS, algorithm_oid) ? KEYS_WITHOUT_PARAMETERS[algorithm_oid] : undefined;
}

/** RFC 3279, 4055, 5758 and 8410, and FIPS 204: family, digest. The strength is that of the issuer's key, which nobody sees here. */
const SIGNATURES: Readonly<Record<string, readonly [name: string, family: string]>> = {
	"1.2.840.113549.1.1.5": ["RSASSA-PKCS1-SHA-1", "RSASSA-PKCS1"],
	"1.2.840.113549.1.1.14": ["RSASSA-PKCS1-SHA-224", "RSASSA-PKCS1"],
	"1.2.840.113549.1.1.11": ["RSASSA-PKCS1-SHA-256", "RSASSA-PKCS1"],
	"1.2.840.113549.1.1.12": ["RSASSA-PKCS1-SHA-384", "RSASSA-PKCS1"],
	"1.2.840.113549.1.1.13": ["RSASSA-PKCS1-SHA-512", "RSASSA-PKCS1"],
	"1.2.840.113549.1.1.10": ["RSASSA-PSS", "RSASSA-PSS"],
	"1.2.840.10045.4.1": ["ECDSA-SHA-1", "ECDSA"],
	"1.2.840.10045.4.3.1": ["ECDSA-SHA-224", "ECDSA"],
	"1.2.840.10045.4.3.2": ["ECDSA-SHA-256", "ECDSA"],
	"1.2.840.10045.4.3.3": ["ECDSA-SHA-384", "ECDSA"],
	"1.2.840.10045.4.3.4": ["ECDSA-SHA-512", "ECDSA"],
};

/** How a certificate is signed; undefined for what this version does not know. */
export function algorithmOfSignature(oid: string): Algorithm | undefined {
	if (Object.hasOwn(KEYS_WITHOUT_PARAMETERS, oid)) return KEYS_WITHOUT_PARAMETERS[oid];
	const [name, family] = (Object.hasOwn(SIGNATURES, oid) ? SIGNATURES[oid] : undefined) ?? [];
	if (name === undefined || family === undefined) return undefined;
	return { name, family, primitive: "signature", functions: SIGN, quantum_category: 0, oid };
}
