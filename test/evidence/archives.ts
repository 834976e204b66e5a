import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { stringify } from "yaml";
import { resolveConfig } from "../../src/config/config.js";
import { packEvidence, seal } from "../../src/evidence/pack.js";
import { type Limits, verifyArchive, verifyArchives } from "../../src/evidence/verify.js";
import { type Outcome, outcomeOf, type Verification } from "../../src/evidence/worker.js";
import { ConfigurationError } from "../../src/model/errors.js";
import { MANIFEST_FILE, PART_NAMES, type PartName } from "../../src/model/evidence.js";
import type { Link } from "../../src/model/history.js";
import { once } from "../../src/model/once.js";
import type { Scan } from "../../src/model/scan.js";
import { taggedTypes } from "../../src/needs.js";
import { scan } from "../../src/pipeline.js";
import { bundleOf, readPolicies } from "../../src/policies.js";
import { exampleAccount } from "../../src/simulator/example_account.js";
import type { Faults } from "../../src/simulator/faults.js";
import { startSimulator } from "../../src/simulator/server.js";
import { NOW, surroundingsOf } from "../integration/scans.js";
import { worker } from "../worker.js";

export const policies = readPolicies(new URL("../../dist/policies/", import.meta.url));

/** The parts of an archive of a scan without own policies (test/own/judging.test.ts has some). */
export const PARTS: readonly PartName[] = PART_NAMES.filter((name) => name !== "own-policies.json");

/** A configuration with something of everything that verdicts follow from. */
export const CONFIGURATION = stringify({
	fail_on: "high",
	category: "keyproof/evidence",
	rules: {
		"kms_key/rotation_enabled": { severity: "critical" },
		"cloudhsm_cluster/backup_recent": { parameters: { max_age_hours: 36 } },
		"kms_key/policy_not_public": "off",
	},
	environments: [
		{ name: "test", tags: { Environment: ["test"] }, rules: { "kms_key/rotation_enabled": { severity: "low" } } },
	],
	waivers: [
		{
			rule: "kms_key/rotation_enabled",
			resource: "arn:aws:kms:*",
			owner: "ann@example.com",
			reason: "Goes away, CHG-20418",
			expires: "2026-12-31",
		},
		{ rule: "kms_key/rotation_enabled", resource: "*", owner: "bob@example.com" },
	],
});

/** The scan that the example says came before it. */
export const BEFORE: Link = {
	collected_at: "2026-01-08T12:00:00.000Z",
	sha256: "b".repeat(64),
	controls: { pci_dss_4_0_1: { "3.7.4": "not_met" } },
};

/** The example account, judged by that configuration, with all that an archive is made of. */
export interface Example {
	readonly scan: Scan;
	readonly archive: Uint8Array;
	/** Packs it again, or a scan like it. */
	pack(scan: Scan): Uint8Array;
}

/** @param faults what goes wrong while it is read. @param regions those to read; all of the account's where not given. */
export async function example(faults: Faults = {}, regions?: readonly string[]): Promise<Example> {
	const bundle = bundleOf(policies);
	const world = exampleAccount(NOW);
	const simulator = await startSimulator(world);
	simulator.faults = faults;
	const choices = { rules: bundle.rules, formats: [], tagged_types: taggedTypes };
	const options = { regions: [...(regions ?? Object.keys(world.regions))] };
	const config = resolveConfig(options, choices, () => CONFIGURATION);
	const done = await scan(config, { ...surroundingsOf(simulator), policies: bundle });
	await simulator.close();
	const grounds = { policies, bundle, config, configuration_file: CONFIGURATION, options: {} };
	const pack = (one: Scan) => packEvidence(one, { ...grounds, previous: [BEFORE] });
	return { scan: done, archive: pack(done), pack };
}

/** The files of an archive, read by the library alone. */
export function filesOf(archive: Uint8Array): Map<string, Uint8Array> {
	return new Map(unpacked(archive));
}
const unpacked = once((archive: Uint8Array) => Object.entries(unzipSync(archive)));

/** The archive of somebody who changes parts and knows how a manifest is made. */
export function resealed(archive: Uint8Array, changes: Partial<Record<PartName, Uint8Array | string>>): Uint8Array {
	const files = new Map([
		...filesOf(archive),
		...Object.entries(changes).map(([name, part]) => [name, bytes(part)] as const),
	]);
	files.delete(MANIFEST_FILE);
	return seal(new Map(PART_NAMES.flatMap((name) => [[name, files.get(name)] as const]).flatMap(present)));
}

/** The same of somebody who says that another version packed it. */
export function packedBy(
	version: string,
	archive: Uint8Array,
	changes: Partial<Record<PartName, Uint8Array | string>> = {},
): Uint8Array {
	const versions = JSON.parse(textOf(archive, "versions.json"));
	const tool = { ...versions.tool, version };
	return resealed(archive, { "versions.json": JSON.stringify({ ...versions, tool }), ...changes });
}

function present(entry: readonly [PartName, Uint8Array | undefined]): [PartName, Uint8Array][] {
	const [name, part] = entry;
	return part === undefined ? [] : [[name, part]];
}

function bytes(part: Uint8Array | string): Uint8Array {
	return typeof part === "string" ? new TextEncoder().encode(part) : part;
}

export function textOf(archive: Uint8Array, name: string): string {
	return new TextDecoder().decode(filesOf(archive).get(name));
}

/** Verifies an archive as the program does: from a file, in a process of its own, within limits. */
export function verifyApart(archive: Uint8Array, limits?: Limits): Promise<Verification> {
	return inFiles([archive], ([path = ""]) => verifyArchive(path, worker(), limits));
}

/** What comes of each archive, as the program verifies several: in few processes, which take one after the other. */
export function outcomesApart(archives: readonly Uint8Array[]): Promise<Outcome[]> {
	return inFiles(archives, (paths) => verifyArchives(paths, worker()));
}

async function inFiles<T>(archives: readonly Uint8Array[], work: (paths: readonly string[]) => Promise<T>): Promise<T> {
	const folder = mkdtempSync(join(tmpdir(), "keyproof-evidence-"));
	const paths = archives.map((archive, index) => {
		const path = join(folder, index === 0 ? "evidence.zip" : `evidence-${index}.zip`);
		writeFileSync(path, archive);
		return path;
	});
	try {
		return await work(paths);
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** Verifies an archive in this process, by what answers in the other one: for policies that are our own. */
export async function verify(archive: Uint8Array): Promise<Verification> {
	// The process answers in JSON.
	const outcome: Outcome = JSON.parse(JSON.stringify(await outcomeOf(archive)));
	if ("refusal" in outcome) throw new ConfigurationError(`evidence.zip: ${outcome.refusal}`);
	return outcome.verification;
}
