import type { Config } from "../config/config.js";
import type { RawOptions } from "../config/options.js";
import {
	EVIDENCE_SCHEMA_VERSION,
	MANIFEST_FILE,
	type Manifest,
	manifest,
	type PackedConfiguration,
	type PackedVersions,
	type PartName,
} from "../model/evidence.js";
import type { Link } from "../model/history.js";
import { INVENTORY_SCHEMA_VERSION } from "../model/inventory.js";
import type { PolicyBundle } from "../model/policy.js";
import { ASSESSMENT_SCHEMA_VERSION, type Scan } from "../model/scan.js";
import { packOwn } from "../own/packed.js";
import type { PolicyFiles } from "../policies.js";
import { renderAssessment } from "../report/assessment.js";
import { renderInventory } from "../report/inventory.js";
import { renderSarif } from "../report/sarif/sarif.js";
import { sha256 } from "../text/fingerprint.js";
import { bytesOf } from "../text/pieces.js";
import { TOOL } from "../version.js";
import { writeArchive } from "./archive.js";

/** The archive's name in the output directory. */
export const EVIDENCE_FILE = "keyproof-evidence.zip";

/** What the verdicts follow from beside the inventory. */
export interface Grounds {
	readonly policies: PolicyFiles;
	/** The bundle that they came to, with own policies where there were some. */
	readonly bundle: PolicyBundle;
	readonly config: Config;
	/** The text of the configuration file, where there was one. */
	readonly configuration_file: string | undefined;
	/** The options that were given; undefined where what they say is no longer what was read, as without account ids. */
	readonly options: RawOptions | undefined;
	/** The archives before this one, the oldest first. */
	readonly previous?: readonly Link[];
}

/**
 * The evidence archive of a scan: what was read, by what it was judged, and what came of it. A function of the inventory,
 * the policies, the configuration and this program's version alone.
 *
 * @throws ConfigurationError for a scan that is too large for an archive.
 */
export function packEvidence(scan: Scan, grounds: Grounds): Uint8Array {
	const { policies, bundle, config, configuration_file, options, previous = [] } = grounds;
	const parts = new Map<PartName, Uint8Array>([
		...documentsOf(scan),
		["catalogue.json", policies.catalogue],
		["configuration.json", encoded(json(configurationOf(config, options)))],
		...(configuration_file === undefined ? [] : [["keyproof.yml", encoded(configuration_file)] as const]),
		...(bundle.own === undefined ? [] : [["own-policies.json", encoded(json(packOwn(bundle)))] as const]),
		["policies.wasm", policies.wasm],
		...(previous.length === 0 ? [] : [["previous.json", encoded(json({ links: previous }))] as const]),
	]);
	return seal(parts);
}

/** An archive of parts, with their manifest. */
export function seal(parts: ReadonlyMap<PartName, Uint8Array>): Uint8Array {
	const sealed = encoded(renderManifest(manifestOf(parts)));
	return writeArchive(new Map<string, Uint8Array>([...parts, [MANIFEST_FILE, sealed]]));
}

/**
 * What an archive says of its scan, one document after the other. When they were made is no part of them: the same inventory has
 * to give the same bytes, and a time that anybody can write there proves nothing.
 */
export function* documentsOf(scan: Scan): Generator<[PartName, Uint8Array]> {
	const { collected_at } = scan.inventory;
	const timeless: Scan = { ...scan, generated_at: collected_at, run_id: collected_at };
	yield ["assessment.json", bytesOf(renderAssessment(timeless))];
	yield ["inventory.json", bytesOf(renderInventory(timeless))];
	yield ["results.sarif", bytesOf(renderSarif(timeless))];
	yield ["versions.json", encoded(json(versionsOf(timeless)))];
}

/** `parts` in any order. */
function manifestOf(parts: ReadonlyMap<PartName, Uint8Array>): Manifest {
	const entries = [...parts]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([name, bytes]) => [name, { bytes: bytes.length, sha256: sha256(bytes) }]);
	return manifest.parse({ schema_version: EVIDENCE_SCHEMA_VERSION, parts: Object.fromEntries(entries) });
}

/** The one way in which a manifest is written. */
export function renderManifest(declared: Manifest): string {
	return json(declared);
}

function versionsOf({ tool: { policy_digest }, inventory: { tool: collector } }: Scan): PackedVersions {
	return {
		tool: TOOL,
		collected_by: { name: collector.name, version: collector.version },
		policy_digest,
		schemas: { assessment: ASSESSMENT_SCHEMA_VERSION, inventory: INVENTORY_SCHEMA_VERSION, sarif: "2.1.0" },
	};
}

/** The options that a configuration is resolved from, beside its file. */
const RESOLVED: readonly (keyof RawOptions)[] = [
	"config",
	"rules",
	"frameworks",
	"fail_on",
	"allow_unknown",
	"category",
];

/** What `configuration.json` says of a configuration. */
export function configurationOf(config: Config, options: RawOptions | undefined): PackedConfiguration {
	const { fail_on, allow_unknown, category, configuration, rules, waivers } = config;
	const given = RESOLVED.map((key) => [key, options?.[key]] as const).filter(([, value]) => value !== undefined);
	return {
		fail_on,
		allow_unknown,
		category,
		configuration,
		...(options === undefined ? {} : { options: Object.fromEntries(given) as PackedConfiguration["options"] }),
		rules: rules.map(({ id, severity, parameter_values, environments }) => ({
			id,
			severity,
			parameters: parameter_values,
			environments: environments?.map(({ name, tags, severity }) => ({ name, tags, severity })),
		})),
		waivers: waivers.map(({ rule, resource, tags, owner, reason, expires, where, problem }) => {
			return { rule, resource, tags, owner, reason, expires, where, problem };
		}),
	};
}

function json(value: unknown): string {
	return `${JSON.stringify(value, null, "\t")}\n`;
}

function encoded(text: string): Uint8Array {
	return new TextEncoder().encode(text);
}
