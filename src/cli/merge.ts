import { basename, dirname } from "node:path";
import type { Command } from "commander";
import { z } from "zod";
import { parseMatrix } from "../config/accounts_file.js";
import { parseAge } from "../config/config.js";
import type { RawOptions } from "../config/options.js";
import { filesNamed, readText, readTextBytes } from "../files.js";
import { parseJson } from "../json.js";
import { ConfigurationError } from "../model/errors.js";
import type { Matrix } from "../model/shard.js";
import { assess, exitCode, listings } from "../pipeline.js";
import { isStandIn } from "../redact/redactor.js";
import { prepareReports } from "../reports.js";
import { inventoryOf } from "../saved_inventory.js";
import { placesAssessed } from "../shards/assessed.js";
import { mergeInventories, type Part, type Unusable } from "../shards/merge.js";
import { refuseRedacted, takeRecent } from "../shards/usable.js";
import { TOOL } from "../version.js";
import { addScanOptions, type Context, optionsOf } from "./command.js";
import { configOf, deliver, policiesFor, surroundingsOf } from "./judging.js";
import { addOutputOptions, note, type Output, outputOf } from "./output.js";

/** What says how to judge and what to write; what says how to read an account is done. */
const KEYS: readonly (keyof RawOptions)[] = [
	"config",
	"policies",
	"rules",
	"frameworks",
	"fail_on",
	"allow_unknown",
	"output_dir",
	"formats",
	"redact",
	"category",
];

const INVENTORY_FILE = "inventory.json";
const ASSESSMENT_FILE = "assessment.json";
/** More shards than this are not of one scan (a matrix has 256 jobs). */
const MAXIMUM_PARTS = 10_000;
/** Beyond so many notes, the reports' gaps say it. */
const MAXIMUM_NOTES = 100;

export function declare(command: Command): void {
	addScanOptions(command, (key) => KEYS.includes(key));
	addOutputOptions(command);
	command.option("--expect <file>", "what `shards` printed: a shard that is missing is a gap");
	command.option("--max-age <time>", "what was read longer ago is a gap: hours as 12h, days as 7d");
}

export async function run(command: Command, context: Context): Promise<number> {
	const output = outputOf(command);
	// It is about the age of what a scan takes from before, and here about that of what is merged.
	const { max_age, ...raw } = optionsOf(command);
	const bundle = await policiesFor(raw, context);
	const config = configOf(raw, bundle);
	const { expect } = z.object({ expect: z.string().optional() }).parse(command.opts());
	const expected = expect === undefined ? undefined : expectedIn(expect);
	const max_age_ms = max_age === undefined ? undefined : parseAge(max_age);
	const found = partsIn(command.args, expected !== undefined);
	refuseRedacted(found.parts, expected !== undefined, isStandIn);
	prepareReports(config);
	const {
		parts,
		unusable,
		notes: ages,
	} = takeRecent(found.parts, { now: Date.now(), max_age_ms, one_scan: expected !== undefined });
	if (parts.length === 0)
		throw new ConfigurationError(`merge: every ${INVENTORY_FILE} is older than --max-age ${max_age}`);
	const { inventory, notes } = mergeInventories(parts, { types: listings(), tool: TOOL }, expected, [
		...unusable,
		...found.unusable,
	]);
	tell([...found.notes, ...ages, ...notes], output);
	const result = await assess(inventory, config, surroundingsOf(bundle, context, output));
	deliver(result, config, output, context.redactor);
	return exitCode(result.result, config.allow_unknown);
}

function tell(notes: readonly string[], output: Output): void {
	for (const text of notes.slice(0, MAXIMUM_NOTES)) note(text, output);
	const more = notes.length - MAXIMUM_NOTES;
	if (more > 0) note(`${more} more notes of this kind are left out: the reports tell every gap`, output);
}

function expectedIn(file: string): Matrix {
	const text = readText(file);
	if (text === undefined) throw new ConfigurationError(`--expect ${file}: there is no such file`);
	return parseMatrix(text, `--expect ${file}`);
}

interface Found {
	readonly parts: Part[];
	readonly unusable: Unusable[];
	readonly notes: string[];
}

/**
 * The inventories of the paths. One that cannot be read is a missing shard, where it is known what shards there were. An
 * assessment is looked at where no inventory lies beside it: it tells which places were read, and that their facts are lost.
 */
function partsIn(paths: readonly string[], tolerant: boolean): Found {
	const found: Found = { parts: [], unusable: [], notes: [] };
	const files = paths.flatMap((path) => filesNamed(path, [INVENTORY_FILE, ASSESSMENT_FILE], MAXIMUM_PARTS));
	const folders = new Set(files.filter((file) => basename(file) === INVENTORY_FILE).map((file) => dirname(file)));
	for (const name of new Set(files)) {
		if (basename(name) === ASSESSMENT_FILE && folders.has(dirname(name))) continue;
		try {
			const bytes = readTextBytes(name) ?? Buffer.alloc(0);
			const places = placesAssessed(bytes, name, parseJson);
			if (places === undefined) found.parts.push({ name, inventory: inventoryOf(bytes, name) });
			else found.unusable.push({ name, places, why: WITHOUT_FACTS });
		} catch (error) {
			if (!(error instanceof ConfigurationError && tolerant)) throw error;
			found.notes.push(`left out: ${error.message}`);
		}
	}
	if (found.parts.length === 0) {
		throw new ConfigurationError(
			`merge: ${paths.join(", ")}: no ${INVENTORY_FILE} that can be read: give the folders that \`scan --format inventory\` wrote`,
		);
	}
	return found;
}

const WITHOUT_FACTS = `an assessment holds no facts to be judged with the rest: scan it again, with --format inventory`;
