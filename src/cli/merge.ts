import type { Command } from "commander";
import { z } from "zod";
import { parseMatrix } from "../config/accounts_file.js";
import type { RawOptions } from "../config/options.js";
import { filesNamed, readText, readTextBytes } from "../files.js";
import { ConfigurationError } from "../model/errors.js";
import type { Matrix } from "../model/shard.js";
import { assess, exitCode, listings } from "../pipeline.js";
import { prepareReports } from "../reports.js";
import { inventoryOf } from "../saved_inventory.js";
import { mergeInventories, type Part } from "../shards/merge.js";
import { TOOL } from "../version.js";
import { addScanOptions, type Context, optionsOf } from "./command.js";
import { configOf, deliver, policiesFor, surroundingsOf } from "./judging.js";
import { addOutputOptions, note, outputOf } from "./output.js";

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
/** More shards than this are not of one scan (a matrix has 256 jobs). */
const MAXIMUM_PARTS = 10_000;

export function declare(command: Command): void {
	addScanOptions(command, (key) => KEYS.includes(key));
	addOutputOptions(command);
	command.option("--expect <file>", "what `shards` printed: a shard that is missing is a gap");
}

export async function run(command: Command, context: Context): Promise<number> {
	const output = outputOf(command);
	const raw = optionsOf(command);
	const bundle = await policiesFor(raw, context);
	const config = configOf(raw, bundle);
	const { expect } = z.object({ expect: z.string().optional() }).parse(command.opts());
	const expected = expect === undefined ? undefined : expectedIn(expect);
	const parts = partsIn(command.args, expected !== undefined);
	prepareReports(config);
	const { inventory, notes } = mergeInventories(parts, { types: listings(), tool: TOOL }, expected);
	for (const text of notes) note(text, output);
	const result = await assess(inventory, config, surroundingsOf(bundle, context, output));
	deliver(result, config, output, context.redactor);
	return exitCode(result.result, config.allow_unknown);
}

function expectedIn(file: string): Matrix {
	const text = readText(file);
	if (text === undefined) throw new ConfigurationError(`--expect ${file}: there is no such file`);
	return parseMatrix(text, `--expect ${file}`);
}

/** The inventories of the paths. One that cannot be read is a missing shard, where it is known what shards there were. */
function partsIn(paths: readonly string[], tolerant: boolean): Part[] {
	const files = paths.flatMap((path) => filesNamed(path, INVENTORY_FILE, MAXIMUM_PARTS));
	const parts = [...new Set(files)].flatMap((name): Part[] => {
		try {
			return [{ name, inventory: inventoryOf(readTextBytes(name) ?? Buffer.alloc(0), name) }];
		} catch (error) {
			if (!(error instanceof ConfigurationError && tolerant)) throw error;
			note(`left out: ${error.message}`);
			return [];
		}
	});
	if (parts.length === 0)
		throw new ConfigurationError(`merge: ${paths.join(", ")}: no ${INVENTORY_FILE} that can be read`);
	return parts;
}
