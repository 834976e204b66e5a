import type { z } from "zod";
import { hereJudge } from "../evaluate/own_judge.js";
import { refuseOwnMemory } from "../evaluate/wasm_memory.js";
import { parseJson } from "../json.js";
import { ConfigurationError } from "../model/errors.js";
import {
	type PackedConfiguration,
	type PartName,
	packedConfiguration,
	packedPrevious,
	packedVersions,
} from "../model/evidence.js";
import { type Controls, type Link, statusOfControls } from "../model/history.js";
import { placeName } from "../model/inventory.js";
import type { PolicyBundle, Rule } from "../model/policy.js";
import { type AssessedResource, assessment, type Result, type Scan } from "../model/scan.js";
import { withOwn } from "../own/load.js";
import { unpackOwn } from "../own/packed.js";
import { assess, type Judging } from "../pipeline.js";
import { bundleOf } from "../policies.js";
import { inventoryOf } from "../saved_inventory.js";
import type { Files } from "./archive.js";
import { sameBytes } from "./bytes.js";
import { follows } from "./derive.js";
import { documentsOf } from "./pack.js";

/** This many of the verdicts that differ are named. */
const MAXIMUM_DIFFERENCES = 20;

/** One verdict that differs; undefined where there is none. */
export interface Difference {
	readonly resource: string;
	readonly rule: string;
	readonly packed: string | undefined;
	readonly now: string | undefined;
}

export interface JudgedScan {
	readonly collected_at: string;
	/** What was read: accounts with their Regions. Sorted. */
	readonly places: readonly string[];
	/** The rules that judged it. */
	readonly rules: readonly string[];
	readonly controls: Controls;
	/** The scans that the archive says came before, the oldest first. */
	readonly previous: readonly Link[];
}

/** What came of judging an archive's inventory again. */
export interface Judgement {
	/** The version that packed it. */
	readonly packed_by: string;
	/** Of the policies that the version brought. */
	readonly policy_digest: string;
	/** The own policies that judged with them, and how many rules each has. */
	readonly own: readonly { readonly source: string; readonly sha256: string; readonly rules: number }[];
	/** How many verdicts were compared, and how many of them differ. */
	readonly compared: number;
	readonly differing: number;
	/** The first of those that differ. */
	readonly differences: readonly Difference[];
	readonly result: { readonly packed: Result; readonly now: Result };
	/** Whether each document comes out byte for byte. Another version may word them otherwise. */
	readonly documents: readonly { readonly name: string; readonly same: boolean }[];
	/**
	 * Whether `configuration.json` follows from the packed configuration file and options; `not_packed` where an archive lacks the
	 * options.
	 */
	readonly configuration: "derived" | "differs" | "not_packed";
	/** The scan that was judged again, as what comes after it refers to it. */
	readonly scan: JudgedScan;
	/** The rules of the packed policies, and those that the configuration judged by. */
	readonly rules: { readonly shipped: number; readonly off: readonly string[] };
}

/**
 * Judges the inventory of an archive with the policies and the configuration that are packed with it, and compares. Runs
 * the archive's WASM: call it where time and memory have a limit.
 *
 * @throws ConfigurationError for a part that this version cannot read; whatever a hostile policy comes to otherwise.
 */
export async function judgeAgain(files: Files): Promise<Judgement> {
	const versions = parse(packedVersions, files, "versions.json");
	const packed = parse(assessment, files, "assessment.json");
	const inventory = inventoryOf(Buffer.from(bytesOf(files, "inventory.json")), "inventory.json");
	const wasm = bytesOf(files, "policies.wasm");
	refuseOwnMemory(wasm, "policies.wasm");
	parseJson(textOf(files, "catalogue.json"), "catalogue.json");
	const shipped = bundleOf({ wasm, catalogue: bytesOf(files, "catalogue.json") });
	const policies = withPackedOwn(shipped, files);
	const packed_config = parse(packedConfiguration, files, "configuration.json");
	const config = judgingBy(packed_config, policies.rules);
	const scan = await assess(inventory, config, { policies, run_id: "", now: () => new Date(inventory.collected_at) });
	return {
		packed_by: versions.tool.version,
		policy_digest: shipped.digest,
		own: (policies.own?.modules ?? []).map(({ source, sha256, asks }) => ({ source, sha256, rules: asks.length })),
		...compare(packed.resources, scan.resources),
		result: { packed: packed.result, now: scan.result },
		documents: compareDocuments(files, scan),
		configuration: derivationOf(files, packed_config, policies.rules),
		scan: {
			collected_at: inventory.collected_at,
			places: [...new Set(inventory.scopes.map(placeName))].sort(),
			rules: config.rules.map(({ id }) => id),
			controls: statusOfControls(scan),
			previous: files.has("previous.json") ? parse(packedPrevious, files, "previous.json").links : [],
		},
		rules: {
			shipped: policies.rules.length,
			// Rules that are on only where somebody asks for them, or where there is a change, nobody turned off.
			off: policies.rules
				.filter(({ opt_in, of_change }) => !opt_in && of_change !== true)
				.map(({ id }) => id)
				.filter((id) => !config.rules.some((rule) => rule.id === id)),
		},
	};
}

/** Own policies are judged by in this process, which has its limits already. */
function withPackedOwn(shipped: PolicyBundle, files: Files): PolicyBundle {
	if (!files.has("own-policies.json")) return shipped;
	return withOwn(shipped, unpackOwn(textOf(files, "own-policies.json"), "own-policies.json"), hereJudge());
}

/** Whoever changed the rules in `configuration.json` has to change the options or the file as well, where everybody reads them. */
function derivationOf(files: Files, packed: PackedConfiguration, rules: readonly Rule[]): Judgement["configuration"] {
	if (packed.options === undefined) return "not_packed";
	const file = files.has("keyproof.yml") ? textOf(files, "keyproof.yml") : undefined;
	return follows(packed, file, rules) ? "derived" : "differs";
}

function judgingBy(packed: PackedConfiguration, catalogue: readonly Rule[]): Judging {
	const { fail_on, allow_unknown, category, configuration, rules, waivers } = packed;
	return {
		fail_on,
		allow_unknown,
		category,
		...(configuration && { configuration }),
		rules: rules.map(({ id, severity, parameters, environments }) => {
			const rule = catalogue.find((each) => each.id === id);
			if (rule === undefined) throw new ConfigurationError(`configuration.json: ${id} is not in catalogue.json`);
			return { ...rule, severity, parameter_values: parameters, ...(environments && { environments }) };
		}),
		waivers: waivers.map(({ problem, tags, ...waiver }) => ({
			...waiver,
			...(tags === undefined ? {} : { tags }),
			...(problem === undefined ? {} : { problem }),
		})),
	};
}

type Judged = Pick<AssessedResource, "type" | "arn" | "verdicts">;

function compare(
	packed: readonly Judged[],
	now: readonly Judged[],
): Pick<Judgement, "compared" | "differing" | "differences"> {
	const left = new Map(packed.map((resource) => [keyOf(resource), resource]));
	if (left.size < packed.length) throw new ConfigurationError("assessment.json has a resource twice");
	const differences: Difference[] = [];
	let compared = 0;
	let differing = 0;
	const compareOne = (resource: string, was: Judged["verdicts"], is: Judged["verdicts"]): void => {
		const [packed, now] = [new Map(Object.entries(was)), new Map(Object.entries(is))];
		for (const rule of new Set([...packed.keys(), ...now.keys()])) {
			compared += 1;
			if (packed.get(rule) === now.get(rule)) continue;
			differing += 1;
			if (differing > MAXIMUM_DIFFERENCES) continue;
			differences.push({ resource, rule, packed: packed.get(rule), now: now.get(rule) });
		}
	};
	for (const resource of now) {
		const key = keyOf(resource);
		compareOne(resource.arn, left.get(key)?.verdicts ?? {}, resource.verdicts);
		left.delete(key);
	}
	for (const { arn, verdicts } of left.values()) compareOne(arn, verdicts, {});
	return { compared, differing, differences };
}

function keyOf({ type, arn }: Judged): string {
	return `${type}\n${arn}`;
}

function compareDocuments(files: Files, scan: Scan): { name: string; same: boolean }[] {
	return Array.from(documentsOf(scan), ([name, bytes]) => {
		return { name, same: sameBytes(bytes, bytesOf(files, name)) };
	});
}

function parse<T>(schema: z.ZodType<T>, files: Files, name: PartName): T {
	const parsed = schema.safeParse(parseJson(textOf(files, name), name));
	if (parsed.success) return parsed.data;
	const [issue] = parsed.error.issues;
	throw new ConfigurationError(`${name}: ${issue?.path.map(String).join(".") ?? ""}: ${issue?.message ?? "not valid"}`);
}

function textOf(files: Files, name: PartName): string {
	return new TextDecoder().decode(bytesOf(files, name));
}

function bytesOf(files: Files, name: PartName): Uint8Array {
	const bytes = files.get(name);
	if (bytes === undefined) throw new ConfigurationError(`${name} is missing`);
	return bytes;
}
