import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { World } from "../../src/simulator/world.js";
import { toolPath } from "../../tools/setup.js";

/** What botocore_conformance.py found: calls by operation, error codes by case, and counts of what was listed. */
export interface Conformance {
	readonly problems: readonly string[];
	readonly calls: Readonly<Record<string, number>>;
	readonly errors: Readonly<Record<string, string>>;
	readonly counts: Readonly<Record<string, unknown>>;
}

/** Calls every operation of the simulator at `url` with boto3, for pages of `page` items. `role` may be "none". */
export function conformance(
	url: string,
	world: World,
	role: string,
	page: number,
	...regions: string[]
): Promise<Conformance> {
	return python("botocore_conformance.py", url, world.account, role, String(page), ...regions);
}

/** Runs a script of this folder, which prints one JSON document; Python leaves nothing beside it (-B). */
export async function python<T>(script: string, ...args: string[]): Promise<T> {
	const { stdout } = await promisify(execFile)(toolPath("python"), ["-B", `test/simulator/${script}`, ...args], {
		maxBuffer: 10_000_000,
	});
	return JSON.parse(stdout);
}
