import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DEFAULT_PACE } from "../../src/aws/caller.js";
import { resolveConfig } from "../../src/config/config.js";
import { wantedBy } from "../../src/needs.js";
import { loadPolicies } from "../../src/policies.js";
import { type Counted, LATENCY_MS, quotas, startAws } from "./aws.js";
import { evaluationTime, planTimes } from "./judging.js";
import { keyproof, type Ran } from "./process.js";
import { record, tableOf } from "./results.js";
import type { Made } from "./simulator_process.js";

interface Measured extends Ran {
	readonly counted: Counted;
	/** The slowest operation's calls ÷ budget, in seconds. */
	readonly floor_s: number;
	readonly inventory: string;
}

/** Scans an account whole, or several. */
async function measure(made: Omit<Made, "faults">, args: readonly string[]): Promise<Measured> {
	const aws = await startAws(made);
	const directory = mkdtempSync(join(tmpdir(), "keyproof-bench-"));
	const ran = await keyproof(["scan", ...args, "--output-dir", directory], aws.env);
	const counted = await aws.count();
	aws.close();
	const inventory = readFileSync(join(directory, "inventory.json"), "utf8");
	rmSync(directory, { recursive: true });
	const places = (made.accounts ?? 1) * (made.regions?.length ?? 1);
	return {
		...ran,
		counted,
		floor_s: Math.max(...counted.requests.map((each) => leastOf(...each) / places)),
		inventory,
	};
}

/** The seconds that so many calls of an action take at least, at the usual share of its quota. */
export function leastOf(action: string, calls: number): number {
	return calls / ((quotas.get(action) ?? Number.POSITIVE_INFINITY) * DEFAULT_PACE.api_rate_share);
}

const COLUMNS = [
	"what",
	"wall",
	"floor",
	"wall ÷ floor",
	"first request",
	"calls a key",
	"throttled",
	"processor",
	"peak memory",
];

function rowOf(what: string, keys: number, { wall_s, cpu_s, floor_s, started, counted, peak_mib }: Measured): string[] {
	const calls = counted.requests.reduce((sum, [, each]) => sum + each, 0);
	return [
		what,
		`${wall_s.toFixed(1)} s`,
		`${floor_s.toFixed(1)} s`,
		(wall_s / floor_s).toFixed(3),
		`${(((counted.first_request ?? Number.NaN) - started) / 1000).toFixed(2)} s`,
		(calls / keys).toFixed(2),
		String(counted.throttled),
		`${cpu_s.toFixed(1)} s`,
		`${peak_mib.toFixed(0)} MiB`,
	];
}

const ONE = ["--region", "eu-central-1"];

/** One account and Region of each size, with every default rule; then the largest by the rules that AWS's quotas hold up least. */
export async function scans(sizes: readonly number[]): Promise<void> {
	const rows: string[][] = [];
	const notes: string[] = [];
	for (const keys of sizes) {
		const measured = await measure({ keys }, ONE);
		rows.push(rowOf(`${keys} keys`, keys, measured));
		notes.push(callsOf(`${keys} keys`, keys, measured), await judgingOf(keys, measured.inventory));
	}
	const largest = Math.max(...sizes);
	const rules = quickRules();
	const few = await measure({ keys: largest }, [...ONE, ...rules.flatMap((rule) => ["--rule", rule])]);
	const what = `${largest} keys, the ${rules.length} rules for keys that need no grants and no usage`;
	rows.push(rowOf(what, largest, few));
	notes.push(callsOf(what, largest, few));
	record(
		`Whole scans${sizes.join() === "1000,10000" ? "" : ` of ${sizes.join(", ")} keys`}`,
		`One account and Region, every default rule and report, ${LATENCY_MS} ms latency, AWS's quotas enforced, api-rate-share ${DEFAULT_PACE.api_rate_share}. The floor is the slowest operation's calls ÷ budget. Without grants and usage it is so low that the processor decides.\n\n${tableOf(COLUMNS, rows)}\n\n${notes.map((note) => `- ${note}`).join("\n")}`,
	);
}

/** The operations that are asked most often, each with the seconds that it takes at least. */
function callsOf(what: string, keys: number, { counted }: Measured): string {
	const most = [...counted.requests].sort(([, a], [, b]) => b - a).filter(([, calls]) => calls > keys / 20);
	const calls = most.map(([action, each]) => `${action} ${each} (${leastOf(action, each).toFixed(1)} s)`);
	return `${what}, calls and what they take at least: ${calls.join(", ")}.`;
}

/** Facets from the operations of which AWS lets the fewest pass: without them the processor decides. */
const SLOW = ["grants", "deletion_last_usage", "last_usage", "key_rotations"];

/** The default rules for keys that do without those. */
function quickRules(): string[] {
	const { rules } = loadPolicies(new URL("../../dist/policies/", import.meta.url));
	const config = resolveConfig({}, { rules, formats: [], tagged_types: [] }, () => undefined);
	return config.rules
		.filter((rule) => rule.type === "kms_key" && rule.of_change !== true)
		.filter((rule) => !SLOW.some((facet) => wantedBy([rule]).get("kms_key")?.has(facet)))
		.map(({ id }) => id);
}

async function judgingOf(keys: number, inventory: string): Promise<string> {
	const of_key = await evaluationTime(inventory, "kms_key");
	const { changes, alone_s, with_plan_s } = await planTimes(inventory);
	const ratio = (with_plan_s / alone_s).toFixed(2);
	return `${keys} keys, judging: ${of_key.median.toFixed(0)} µs a key at p50, ${of_key.linking.toFixed(0)} µs to derive facts; with a plan of ${changes} changes ${ratio} times as long as without.`;
}

const REGIONS = [
	["ap-northeast-1", "ap-northeast-2", "ap-south-1", "ap-southeast-1", "ap-southeast-2", "ca-central-1"],
	["eu-central-1", "eu-north-1", "eu-west-1", "eu-west-2", "eu-west-3", "sa-east-1", "us-east-1", "us-east-2"],
	["us-west-1", "us-west-2"],
].flat();

/** One and many Regions, of one and of many accounts, side by side. In each place 20 keys are AWS's own. */
const PLACES = [
	{ regions: 1, accounts: 1, keys: 4_000 },
	{ regions: 16, accounts: 1, keys: 250 },
	{ regions: 1, accounts: 10, keys: 400 },
	{ regions: 16, accounts: 10, keys: 50 },
] as const;

export async function places(): Promise<void> {
	const rows: string[][] = [];
	for (const { regions: many, accounts, keys } of PLACES) {
		const regions = many === 1 ? ["eu-central-1"] : REGIONS.slice(0, many);
		const roles = Array.from({ length: accounts }, (_, number) => `arn:aws:iam::${222_233_334_444 + number}:role/read`);
		const measured = await measure({ keys, regions, accounts }, [
			...regions.flatMap((region) => ["--region", region]),
			...(accounts === 1 ? [] : roles.flatMap((role) => ["--role-arn", role])),
		]);
		const what = `${count(accounts, "account")} × ${count(many, "Region")} of ${keys} keys`;
		rows.push(rowOf(what, keys * many * accounts, measured));
	}
	record(
		"Many Regions and accounts in one process",
		`Each place has AWS's quotas to itself, so the floor is that of one of them, and where it is low the machine's one thread decides.\n\n${tableOf(COLUMNS, rows)}`,
	);
}

function count(number: number, what: string): string {
	return `${number} ${what}${number === 1 ? "" : "s"}`;
}
