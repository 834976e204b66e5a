import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { startAws } from "./aws.js";
import { largeInventory } from "./large_inventory.js";
import { keyproof } from "./process.js";
import { record, tableOf } from "./results.js";
import { leastOf } from "./scans.js";

const REGION = ["--region", "eu-central-1"];
const KEYS = 10_000;
const CHANGES = 50;

const assessed = z.object({
	resources: z.array(z.object({ arn: z.string(), verdicts: z.record(z.string(), z.string()) })),
});

/** What a scan wrote as verdicts, to compare two. */
function verdictsIn(directory: string): string {
	const { resources } = assessed.parse(JSON.parse(readFileSync(join(directory, "assessment.json"), "utf8")));
	return JSON.stringify(resources);
}

type Counts = ReadonlyMap<string, number>;

/** 10,000 keys of which 50 were changed: a whole scan, and one since it. */
export async function since(): Promise<void> {
	const aws = await startAws({ keys: KEYS });
	const [first, whole, part] = ["first", "whole", "part"].map((name) =>
		mkdtempSync(join(tmpdir(), `keyproof-bench-${name}-`)),
	) as [string, string, string];
	await keyproof(["scan", ...REGION, "--output-dir", first], aws.env);
	await aws.change(CHANGES);
	const counts = async () => new Map((await aws.count()).requests);
	const before = await counts();
	const reading = ["--since", join(first, "inventory.json")];
	const partly = await keyproof(["scan", ...REGION, ...reading, "--output-dir", part], aws.env);
	const between = await counts();
	const all = await keyproof(["scan", ...REGION, "--output-dir", whole], aws.env);
	const after = await counts();
	const same = verdictsIn(whole) === verdictsIn(part);
	aws.close();
	const added = (earlier: Counts, later: Counts): [string, number][] =>
		[...later].map(([action, calls]) => [action, calls - (earlier.get(action) ?? 0)]);
	const total = (calls: [string, number][]) => calls.reduce((sum, [, each]) => sum + each, 0);
	const partly_calls = added(before, between);
	const held_up = partly_calls
		.map(([action, calls]) => ({ action, calls, seconds: leastOf(action, calls) }))
		.filter(({ seconds }) => seconds >= 1)
		.sort((a, b) => b.seconds - a.seconds)
		.map(({ action, calls, seconds }) => `${action} ${calls} (${seconds.toFixed(1)} s)`);
	for (const directory of [first, whole, part]) rmSync(directory, { recursive: true });
	record(
		`Since an earlier scan: ${KEYS} keys, ${CHANGES} changes`,
		`${tableOf(
			["what", "wall", "processor", "calls"],
			[
				["the whole account", `${all.wall_s.toFixed(1)} s`, `${all.cpu_s.toFixed(1)} s`, total(added(between, after))],
				["`--since`", `${partly.wall_s.toFixed(1)} s`, `${partly.cpu_s.toFixed(1)} s`, total(partly_calls)],
			],
		)}\n\nAim: under 20 s. The verdicts are ${same ? "the same" : "NOT THE SAME"}. Calls of \`--since\` and what they take at least: ${held_up.join(", ")}.`,
	);
}

const PULL_REQUEST_KEYS = 50_000;

/** A plan that changes ten keys, over the saved inventory of 50,000. */
export async function refresh(): Promise<void> {
	const aws = await startAws({ keys: PULL_REQUEST_KEYS });
	const directory = mkdtempSync(join(tmpdir(), "keyproof-bench-"));
	const inventory = join(directory, "inventory.json");
	const arns = await largeInventory(inventory, PULL_REQUEST_KEYS);
	const resource_changes = arns.map((arn, index) => ({
		address: `aws_kms_key.k[${index}]`,
		mode: "managed",
		type: "aws_kms_key",
		name: "k",
		index,
		change: { actions: ["update"], before: { arn, description: "a" }, after: { arn, description: "b" } },
	}));
	const plan = join(directory, "plan.json");
	writeFileSync(plan, JSON.stringify({ format_version: "1.2", resource_changes }));
	const options = ["--inventory", inventory, "--plan", plan, "--refresh", "touched", "--output-dir", directory];
	const ran = await keyproof(["scan", ...options], aws.env);
	const calls = (await aws.count()).requests.reduce((sum, [, each]) => sum + each, 0);
	aws.close();
	rmSync(directory, { recursive: true });
	record(
		`A pull request over ${PULL_REQUEST_KEYS} keys`,
		`${tableOf(
			["what", "wall", "processor", "calls", "peak memory"],
			[
				[
					"a plan of 10 changes over a saved inventory, `--refresh touched`",
					`${ran.wall_s.toFixed(1)} s`,
					`${ran.cpu_s.toFixed(1)} s`,
					calls,
					`${ran.peak_mib.toFixed(0)} MiB`,
				],
			],
		)}\n\nAim: under 15 s.`,
	);
}
