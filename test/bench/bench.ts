/**
 * `npm run bench [-- NUMBER… | NAME…]`: measures the built program against the simulator, at 20 ms latency and with AWS's
 * quotas enforced, and writes the figures to docs/benchmarks.md. Numbers are sizes of accounts that are scanned whole.
 */

import { memory } from "./memory.js";
import { refresh, since } from "./partly.js";
import { peers } from "./peers.js";
import { places, scans } from "./scans.js";
import { start } from "./start.js";
import { throttling } from "./throttling.js";

/** By name; `peers` installs other programs and takes minutes, so it is run only when it is named. */
const BENCHMARKS: Readonly<Record<string, () => Promise<void>>> = {
	start,
	scans: () => scans([1_000, 10_000]),
	places,
	since,
	refresh,
	throttling,
	memory,
	peers,
};

async function main(): Promise<void> {
	const given = process.argv.slice(2);
	const sizes = given.filter((each) => /^\d+$/.test(each)).map(Number);
	const names = given.filter((each) => !/^\d+$/.test(each));
	const unknown = names.find((name) => BENCHMARKS[name] === undefined);
	if (unknown !== undefined) {
		throw new Error(`there is no benchmark ${unknown}: ${Object.keys(BENCHMARKS).join(", ")}, or numbers of keys`);
	}
	const chosen = given.length > 0 ? names : Object.keys(BENCHMARKS).filter((name) => name !== "peers");
	if (sizes.length > 0) await scans(sizes);
	for (const name of chosen) await BENCHMARKS[name]?.();
}

void main();
