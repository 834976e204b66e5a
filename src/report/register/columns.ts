import type { Algorithm } from "../../model/algorithm.js";
import { ASSET_KINDS, type Asset, type AssetKind } from "../../model/register.js";
import { retirementOf } from "../../model/retirement.js";

/** The texts that ask for a register, as the columns name them. */
const PCI_ARCHITECTURE = "PCI DSS 4.0.1 3.6.1.1";
const PCI_CIPHERS = "PCI DSS 4.0.1 12.3.3";
const DORA_REGISTER = "(EU) 2024/1774 Art. 7(4)";
const DORA_RENEWAL = "(EU) 2024/1774 Art. 7(5)";
const DORA_LIFECYCLE = "(EU) 2024/1774 Art. 7(1)";

/** One column of the register for an assessor. */
export interface Column {
	readonly title: string;
	/** The texts that ask for it; none where it helps to find the asset. */
	readonly asked_by: readonly string[];
	/** Empty where it does not apply. */
	readonly value: (asset: Asset) => string;
	/** What it follows from, as `not_read` names it: where one was not read, an empty cell would say too much. */
	readonly follows_from: readonly string[];
	readonly kinds: readonly AssetKind[];
}

/** What each kind of asset can have; of others a cell is empty, whatever was not read. */
const ALL: readonly AssetKind[] = ASSET_KINDS;
const KEYS: readonly AssetKind[] = ["key", "key_material"];
const CERTIFICATES: readonly AssetKind[] = ["certificate"];
const DEVICES: readonly AssetKind[] = ["cluster", "hsm"];

const COMPUTES: readonly AssetKind[] = [...KEYS, ...CERTIFICATES];
const ALGORITHM = ["metadata", "certificate", "algorithm", "public key"];
const TAGS = ["metadata", "tags"];

/** Every column, in its order; a new one comes last but for what was not read. */
export const COLUMNS: readonly Column[] = [
	column("kind", [PCI_ARCHITECTURE, DORA_REGISTER], ({ kind }) => kind.replaceAll("_", " ")),
	column("name", [], ({ name }) => name),
	column("reference", [], ({ ref }) => ref),
	column("account", [PCI_ARCHITECTURE], ({ account }) => account),
	column("Region", [PCI_ARCHITECTURE], ({ region }) => region),
	column("Availability Zone", [PCI_ARCHITECTURE], ({ zones }) => zones.join(", "), ["metadata"], DEVICES),
	column("algorithms", [PCI_ARCHITECTURE, PCI_CIPHERS], algorithmNames, ALGORITHM, COMPUTES),
	column("key strength, bits", [PCI_ARCHITECTURE], (asset) => number(strengthOf(asset)), ALGORITHM, COMPUTES),
	column("NIST quantum security category", [PCI_CIPHERS], (asset) => number(categoryOf(asset)), ALGORITHM, COMPUTES),
	column("viability", [PCI_CIPHERS], ({ algorithms }) => viability(algorithms[0]), ALGORITHM, COMPUTES),
	column("key usage", [PCI_ARCHITECTURE], ({ facts }) => facts.key_usage ?? "", ["metadata"], ["key"]),
	column("purpose", [PCI_CIPHERS], ({ facts }) => facts.description ?? "", ["metadata"], ["key"]),
	column("last used", [PCI_CIPHERS], lastUsed, ["metadata", "last use"], ["key"]),
	column("environment", [PCI_ARCHITECTURE], ({ environment = "" }) => environment, TAGS),
	column("owner", [], ({ owner = "" }) => owner, TAGS),
	column(
		"state (NIST SP 800-57)",
		[DORA_LIFECYCLE],
		stateOf,
		["metadata", "certificate", "state"],
		[...COMPUTES, "backup"],
	),
	column("state (AWS)", [], ({ aws_state = "" }) => aws_state, ["metadata"]),
	column("created", [DORA_LIFECYCLE], ({ created = "" }) => created, ["metadata"]),
	column("valid from", [DORA_REGISTER], ({ activated = "" }) => activated, ["certificate"], COMPUTES),
	column("expires", [PCI_ARCHITECTURE, DORA_RENEWAL], ({ expires = "" }) => expires, ["metadata", "expiry"], COMPUTES),
	column("is deleted on", [DORA_LIFECYCLE], ({ deletion = "" }) => deletion, ["metadata"], ["key", "backup"]),
	column("rotation", [DORA_LIFECYCLE], ({ facts }) => facts.rotation ?? "", ["metadata", "rotation"], ["key"]),
	column("kept in", [PCI_ARCHITECTURE, DORA_REGISTER], keptIn, ["metadata", "HSM"]),
	column("device type", [PCI_ARCHITECTURE], ({ facts }) => facts.hsm_type ?? "", ["metadata"], [...DEVICES, "backup"]),
	column("FIPS validation", [PCI_ARCHITECTURE], validation, ["metadata", "HSM", "HSM type", "FIPS certificate"]),
	column("certificate subject", [DORA_REGISTER], ({ certificate }) => certificate?.subject ?? "", ["certificate"]),
	column("certificate issuer", [DORA_REGISTER], ({ certificate }) => certificate?.issuer ?? "", ["certificate"]),
	column("certificate serial number", [DORA_REGISTER], serialNumber, ["certificate", "serial number"]),
	column("certificate SHA-256", [DORA_REGISTER], ({ certificate }) => certificate?.sha256 ?? "", ["certificate"]),
	column("not read", [], ({ not_read }) => not_read.map(({ fact, why }) => `${fact}: ${why}`).join("; ")),
];

function column(
	title: string,
	asked_by: readonly string[],
	value: Column["value"],
	follows_from: readonly string[] = [],
	kinds: readonly AssetKind[] = ALL,
): Column {
	return { title, asked_by, value, follows_from, kinds };
}

/** What a column says of an asset: its value, `not read` where nobody knows it, or nothing where it does not apply. */
export function cellOf({ value, follows_from, kinds }: Column, asset: Asset): string {
	if (!kinds.includes(asset.kind)) return "";
	const text = value(asset);
	return text === "" && asset.not_read.some(({ fact }) => follows_from.includes(fact)) ? "not read" : text;
}

/** `key usage [PCI DSS 4.0.1 3.6.1.1]`. */
export function headingOf({ title, asked_by }: Column): string {
	return asked_by.length === 0 ? title : `${title} [${asked_by.join("; ")}]`;
}

function algorithmNames({ algorithms, certificate }: Asset): string {
	const own = algorithms.map(({ name }) => name);
	return [...own, ...(certificate?.signature === undefined ? [] : [`signed with ${certificate.signature.name}`])].join(
		", ",
	);
}

function number(value: number | undefined): string {
	return value === undefined ? "" : String(value);
}

function viability(algorithm: Algorithm | undefined): string {
	const retirement = algorithm === undefined ? undefined : retirementOf(algorithm);
	if (retirement === undefined) return "";
	if (retirement === "none") return "NIST names no year";
	const { deprecated_after, disallowed_after, by } = retirement;
	if (disallowed_after === 0) return `disallowed (${by})`;
	const first = deprecated_after === undefined ? "" : `deprecated after ${deprecated_after}, `;
	return `${first}disallowed after ${disallowed_after} (${by})`;
}

function strengthOf({ algorithms }: Asset): number | undefined {
	return algorithms[0]?.classical_strength;
}

function categoryOf({ algorithms }: Asset): number | undefined {
	return algorithms[0]?.quantum_category;
}

function lastUsed({ facts: { last_used, unused_since } }: Asset): string {
	return last_used ?? (unused_since === undefined ? "" : `not since ${unused_since}`);
}

function serialNumber({ certificate }: Asset): string {
	return certificate?.serial_number ?? "";
}

function stateOf({ state, certificate }: Asset): string {
	return state ?? certificate?.state ?? "";
}

function keptIn({ kind, arn, ref, secured_by }: Asset): string {
	if (kind === "certificate") return arn;
	if (secured_by?.by !== undefined && secured_by.by !== ref) return secured_by.by;
	return secured_by?.mechanism === "external key store" ? "outside of AWS" : "";
}

function validation({ secured_by }: Asset): string {
	if (secured_by?.module === undefined) return "";
	const { standard, level, certificate, historical_since } = secured_by.module;
	const old = historical_since === undefined ? "" : `, historical since ${historical_since}`;
	const mode = secured_by.in_fips_mode === false ? ", in non-FIPS mode" : "";
	return `${standard} Level ${level}, certificate ${certificate}${old}${mode}`;
}
