import { once } from "node:events";
import { createWriteStream, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startAws } from "./aws.js";
import { keyproof } from "./process.js";

/** So many keys are read of the simulator; the rest are these under other ids. */
const READ = 2_000;

/**
 * Writes an inventory of so many keys, made of a scan of fewer: each key many times, under other ids.
 *
 * @param alter what becomes of a key, as a line of JSON, by its number.
 * @returns the ARNs of ten of them.
 */
export async function largeInventory(
	file: string,
	size: number,
	alter: (line: string, number: number) => string = (line) => line,
): Promise<string[]> {
	const aws = await startAws({ keys: READ, faults: { latency_ms: 0, quotas: {} } });
	const directory = mkdtempSync(join(tmpdir(), "keyproof-bench-"));
	const options = ["--region", "eu-central-1", "--api-rate-share", "1", "--output-dir", directory];
	await keyproof(["scan", ...options], aws.env);
	aws.close();
	const lines = readFileSync(join(directory, "inventory.json"), "utf8").split("\n");
	rmSync(directory, { recursive: true });
	const isKey = (line: string) => /^\s*\{"arn":"arn:aws:kms:[^"]+:key\//.test(line);
	const keys = lines.filter(isKey).map((line) => line.trim().replace(/,$/, ""));
	const out = createWriteStream(file);
	out.write(`${lines.slice(0, lines.findIndex(isKey)).join("\n")}\n`);
	for (let number = 0; number < size; number += 1) {
		const line = renamed(keys[number % keys.length] ?? "", Math.floor(number / keys.length));
		const took = out.write(`${alter(line, number)}${number === size - 1 ? "" : ","}\n`);
		if (!took) await once(out, "drain");
	}
	out.write(lines.slice(lines.findLastIndex(isKey) + 1).join("\n"));
	await new Promise<void>((resolve) => out.end(resolve));
	return keys.slice(0, 10).flatMap((line) => /"arn":"([^"]+)"/.exec(line)?.[1] ?? []);
}

/** The key under another id, the same in all that is written of it. */
function renamed(line: string, copy: number): string {
	if (copy === 0) return line;
	const [, id = ""] = /"arn":"[^"]+:key\/([^"]+)"/.exec(line) ?? [];
	const other = `${copy.toString(16).padStart(8, "0")}${id.slice(8)}`;
	return line.replaceAll(id, other);
}
