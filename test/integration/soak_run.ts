/**
 * `npm run soak [-- SCANS [FIRST_SEED]]`: scans with random faults, and fails where one does not end in its limits, where
 * one acquits anybody whom the scan in fair weather does not, or where memory grows.
 */
import { LONGEST_MS, type Soaked, soak } from "./soak.js";

const [scans = 200, first = 1] = process.argv.slice(2).map(Number);
/** Memory in use after so many scans is where it has settled. */
const SETTLED = Math.min(20, Math.ceil(scans / 4));
const MAXIMUM_GROWTH_MB = 30;

const soaked: Soaked[] = [];
const memory: number[] = [];
const kinds = new Map<string, number>();
for await (const one of soak(Array.from({ length: scans }, (_, index) => first + index))) {
	soaked.push(one);
	global.gc?.();
	memory.push(process.memoryUsage().heapUsed / 1e6);
	for (const [kind, count] of one.disturbed) kinds.set(kind, (kinds.get(kind) ?? 0) + count);
	const what = [...one.disturbed].map(([kind, count]) => `${kind} ${count}`).join(", ");
	const seconds = (one.milliseconds / 1000).toFixed(1);
	console.log(
		`${one.seed}\t${one.outcome}\t${seconds} s\t${one.calls} calls\t${memory.at(-1)?.toFixed(0)} MB\t${what}`,
	);
	for (const lie of one.lies) console.error(`seed ${one.seed}: ${lie}`);
}

const late = soaked.filter(({ milliseconds }) => milliseconds > LONGEST_MS);
const lying = soaked.filter(({ lies }) => lies.length > 0);
const average = (of: readonly number[]) => of.reduce((sum, each) => sum + each, 0) / Math.max(1, of.length);
const growth = average(memory.slice(-SETTLED)) - average(memory.slice(SETTLED, 2 * SETTLED));
const times = soaked.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
const outcomes = ["pass", "fail", "incomplete", "refused"].map(
	(name) => `${soaked.filter(({ outcome }) => outcome === name).length} ${name}`,
);
console.log(`\n${soaked.length} scans: ${outcomes.join(", ")}`);
console.log(
	`faults: ${[...kinds]
		.sort()
		.map(([kind, count]) => `${kind} ${count}`)
		.join(", ")}`,
);
console.log(
	`seconds: median ${(average(times.slice(times.length >> 1, (times.length >> 1) + 1)) / 1000).toFixed(1)}, longest ${((times.at(-1) ?? 0) / 1000).toFixed(1)} of ${LONGEST_MS / 1000}`,
);
console.log(
	`memory: ${growth >= 0 ? "+" : ""}${growth.toFixed(1)} MB from the scans ${SETTLED + 1} to ${2 * SETTLED} to the last ${SETTLED}`,
);
const problems = [
	...(late.length > 0
		? [`${late.length} did not end in their limits: seeds ${late.map(({ seed }) => seed).join(", ")}`]
		: []),
	...(lying.length > 0
		? [`${lying.length} read better than they should: seeds ${lying.map(({ seed }) => seed).join(", ")}`]
		: []),
	...(growth > MAXIMUM_GROWTH_MB ? ["memory grows"] : []),
];
for (const problem of problems) console.error(problem);
process.exit(problems.length > 0 ? 1 : 0);
