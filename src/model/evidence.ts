import { z } from "zod";
import { chain } from "./history.js";
import { tool } from "./inventory.js";
import { configurationSource } from "./judged_by.js";
import { severity } from "./policy.js";

/** The version of an evidence archive: which parts it has, what they hold, and how they become one file. */
export const EVIDENCE_SCHEMA_VERSION = 1;

const part = z.strictObject({
	bytes: z.int().min(0),
	/** SHA-256, in hex. */
	sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

/** The schema of an archive's `manifest.json`. Every other file of the archive is here, in the order of their names. */
export const manifest = z.strictObject({
	schema_version: z.literal(EVIDENCE_SCHEMA_VERSION),
	parts: z.strictObject({
		"assessment.json": part,
		"catalogue.json": part,
		"configuration.json": part,
		"inventory.json": part,
		/** The configuration file as it was read, where there was one. */
		"keyproof.yml": part.optional(),
		/** Own policies, where there were some. */
		"own-policies.json": part.optional(),
		"policies.wasm": part,
		/** The scans before it, where it follows one. */
		"previous.json": part.optional(),
		"results.sarif": part,
		"versions.json": part,
	}),
});
export type Manifest = z.infer<typeof manifest>;
export type PartName = keyof Manifest["parts"];

export const MANIFEST_FILE = "manifest.json";
export const PART_NAMES = manifest.shape.parts.keyof().options;

/**
 * The schema of an archive's `configuration.json`: what a scan was told by flags, file and defaults, as far as verdicts
 * and exit code follow from it. What else there is of a rule stands in `catalogue.json`.
 */
export const packedConfiguration = z.strictObject({
	fail_on: severity,
	allow_unknown: z.boolean(),
	category: z.string().optional(),
	/** Where the configuration came from; its text is `keyproof.yml`. Archives of versions before it lack it. */
	configuration: configurationSource.optional(),
	/**
	 * The options by which it follows from `keyproof.yml`, as they were given. Archives of versions before it lack them, and so may
	 * those without account ids, whose file is no longer what was read.
	 */
	options: z.record(z.string(), z.union([z.string(), z.boolean(), z.array(z.string())])).optional(),
	/** The rules that were on. */
	rules: z.array(
		z.strictObject({
			id: z.string(),
			severity,
			parameters: z.record(z.string(), z.json()),
			environments: z
				.array(
					z.strictObject({ name: z.string(), tags: z.record(z.string(), z.array(z.string()).readonly()), severity }),
				)
				.optional(),
		}),
	),
	waivers: z.array(
		z.strictObject({
			rule: z.string(),
			resource: z.string(),
			tags: z.record(z.string(), z.array(z.string()).readonly()).optional(),
			owner: z.string(),
			reason: z.string(),
			expires: z.string(),
			where: z.string(),
			problem: z.string().optional(),
		}),
	),
});
export type PackedConfiguration = z.infer<typeof packedConfiguration>;

/** The schema of an archive's `previous.json`: the archives that it follows, by their SHA-256. */
export const packedPrevious = z.strictObject({ links: chain });

/** The schema of an archive's `versions.json`. */
export const packedVersions = z.strictObject({
	/** Who judged and packed. */
	tool,
	/** Who read the accounts: another version, where a saved inventory was judged. */
	collected_by: tool,
	/** SHA-256 (hex) of `policies.wasm` and `catalogue.json`, one after the other. */
	policy_digest: z.string(),
	/** The versions of the documents' own schemas. */
	schemas: z.strictObject({ assessment: z.int(), inventory: z.int(), sarif: z.string() }),
});
export type PackedVersions = z.infer<typeof packedVersions>;
