import type { Algorithm } from "../../model/algorithm.js";
import { certificatePage, type FipsModule } from "../../model/fips.js";
import type { Asset, AssetKind, Securing } from "../../model/register.js";
import { withItems } from "../json_lines.js";
import { algorithmRef, bomRef, line, properties } from "./text.js";

/** A `component` of CycloneDX. */
type Component = Readonly<Record<string, unknown>>;

const TYPES: Readonly<Record<AssetKind, string>> = {
	key: "cryptographic-asset",
	key_material: "cryptographic-asset",
	certificate: "cryptographic-asset",
	backup: "cryptographic-asset",
	cluster: "platform",
	key_store: "platform",
	hsm: "device",
	kms_hsms: "device",
};

/** An asset as a component. */
export function componentOf(asset: Asset): Component {
	const { ref, kind, name } = asset;
	const crypto = cryptoProperties(asset);
	return {
		type: TYPES[kind],
		"bom-ref": bomRef(ref),
		name: line(name),
		...(asset.certificate === undefined ? {} : { hashes: [{ alg: "SHA-256", content: asset.certificate.sha256 }] }),
		...withItems("externalReferences", certificationOf(asset.secured_by?.module)),
		...(crypto === undefined ? {} : { cryptoProperties: crypto }),
		properties: propertiesOf(asset),
	};
}

function propertiesOf(asset: Asset) {
	const { kind, arn, account, region, zones, owner, environment, aws_state, deletion, secured_by, facts, not_read } =
		asset;
	return properties({
		kind,
		...{ arn, account, region, availability_zone: zones, owner, environment, aws_state, deletion_date: deletion },
		// What is no key and no certificate has no place of its own for when it was made.
		created: TYPES[kind] === "cryptographic-asset" ? undefined : asset.created,
		...securingProperties(secured_by),
		...facts,
		not_read: not_read.map(({ fact, why }) => `${fact}: ${why}`),
	});
}

function securingProperties(securing: Securing | undefined) {
	const { by, module, in_fips_mode } = securing ?? {};
	return {
		secured_by: by === undefined ? undefined : bomRef(by),
		fips_validation: module && `${module.standard} Level ${module.level}`,
		fips_certificate: module?.certificate,
		fips_certificate_historical_since: module?.historical_since,
		in_fips_mode: in_fips_mode === undefined ? undefined : String(in_fips_mode),
	};
}

function certificationOf(module: FipsModule | undefined): object[] {
	return module === undefined ? [] : [{ type: "certification-report", url: certificatePage(module) }];
}

function cryptoProperties(asset: Asset): object | undefined {
	switch (asset.kind) {
		case "key":
		case "key_material":
		case "backup":
			return { assetType: "related-crypto-material", relatedCryptoMaterialProperties: materialProperties(asset) };
		case "certificate":
			return { assetType: "certificate", certificateProperties: certificateProperties(asset) };
		default:
			return undefined;
	}
}

function materialProperties(asset: Asset): object {
	const { material = "unknown", id, state, size, secured_by, created, activated, updated, expires } = asset;
	const [first] = asset.algorithms;
	return {
		type: material,
		...(id === undefined ? {} : { id: line(id) }),
		state,
		size,
		// 1.7 deprecates it for relatedCryptographicAssets; readers of 1.6 know only this.
		...(first === undefined ? {} : { algorithmRef: algorithmRef(first.name) }),
		...{ creationDate: created, activationDate: activated, updateDate: updated, expirationDate: expires },
		...(secured_by === undefined ? {} : { securedBy: { mechanism: secured_by.mechanism } }),
		...related(asset.algorithms.map((algorithm) => ["algorithm", algorithm])),
	};
}

function certificateProperties({ certificate, algorithms, activated, expires }: Asset): object {
	const dates = { notValidBefore: activated, notValidAfter: expires };
	if (certificate === undefined) return dates;
	const { subject, issuer, serial_number, signature, state } = certificate;
	return {
		...(serial_number === undefined ? {} : { serialNumber: line(serial_number) }),
		subjectName: line(subject),
		issuerName: line(issuer),
		...dates,
		certificateFormat: "X.509",
		certificateState: [{ state, reason: "by its validity on the day of the scan; revocation was not asked for" }],
		...related([
			...algorithms.map((algorithm) => ["publicKey", algorithm] as const),
			...(signature === undefined ? [] : [["signatureAlgorithm", signature] as const]),
		]),
	};
}

function related(algorithms: readonly (readonly [type: string, algorithm: Algorithm])[]) {
	return withItems(
		"relatedCryptographicAssets",
		algorithms.map(([type, { name }]) => ({ type, ref: algorithmRef(name) })),
	);
}

/** The algorithms that an asset refers to. */
export function algorithmsOf({ algorithms, certificate }: Asset): readonly Algorithm[] {
	return certificate?.signature === undefined ? algorithms : [...algorithms, certificate.signature];
}

/** An algorithm as a component. */
export function algorithmComponent(algorithm: Algorithm): Component {
	const { name, oid, primitive, family, parameter_set, curve, mode, padding, functions } = algorithm;
	return {
		type: "cryptographic-asset",
		"bom-ref": algorithmRef(name),
		name,
		cryptoProperties: {
			assetType: "algorithm",
			algorithmProperties: {
				primitive,
				...{ algorithmFamily: family, parameterSetIdentifier: parameter_set, ellipticCurve: curve, mode, padding },
				...withItems("cryptoFunctions", functions),
				classicalSecurityLevel: algorithm.classical_strength,
				nistQuantumSecurityLevel: algorithm.quantum_category,
			},
			oid,
		},
		properties: properties({
			kind: "algorithm",
			not_read: algorithm.quantum_category === undefined ? ["nistQuantumSecurityLevel: NIST states none"] : [],
		}),
	};
}
