/**
 * `npm run bench [-- KEYS…]`: scans generated accounts with the built program against the simulator, at 20 ms latency and
 * with AWS's quotas enforced, and prints what it took beside the floor: the slowest operation's calls ÷ budget.
 */
import { type ChildProcess, fork, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { DEFAULT_PACE } from "../../src/aws/caller.js";
import { resourceTypes } from "../../src/collect/registry.js";
import { resolveConfig } from "../../src/config/config.js";
import { loadEngine, policyData } from "../../src/evaluate/engine.js";
import { readTerraformPlan } from "../../src/iac/terraform/read.js";
import { link } from "../../src/link/link.js";
import { relations } from "../../src/link/relations.js";
import { assess } from "../../src/pipeline.js";
import { loadPolicies } from "../../src/policies.js";
import { parseInventory } from "../../src/saved_inventory.js";

const LATENCY_MS = 20;
const root = fileURLToPath(new URL("../..", import.meta.url));
const program = join(root, "dist/cli/index.js");

/** IAM action -> AWS's published quota, in requests a second. */
const quotas = new Map(
	resourceTypes.flatMap((type) =>
		[...type.lists_by, ...Object.values(type.facets).map(({ operation }) => operation)].flatMap(({ action, quota }) =>
			quota === undefined ? [] : [[action, quota] as const],
		),
	),
);

const counted = z.object({
	requests: z.array(z.tuple([z.string(), z.number()])),
	throttled: z.number(),
	first_request: z.number().optional(),
});

interface Measured {
	wall_s: number;
	first_request_s: number;
	peak_mib: number;
	requests: ReadonlyMap<string, number>;
	throttled: number;
	inventory: string;
}

async function measure(keys: number): Promise<Measured> {
	const faults = JSON.stringify({ latency_ms: LATENCY_MS, quotas: Object.fromEntries(quotas) });
	const simulator = fork(fileURLToPath(new URL("simulator_process.ts", import.meta.url)), [String(keys), faults]);
	const { url } = z.object({ url: z.string() }).parse((await once(simulator, "message"))[0]);
	const directory = mkdtempSync(join(tmpdir(), "keyproof-bench-"));
	const started = performance.timeOrigin + performance.now();
	const scanner = spawn(process.execPath, [program, "scan", "--region", "eu-central-1", "--output-dir", directory], {
		env: {
			PATH: process.env.PATH,
			AWS_ENDPOINT_URL: url,
			AWS_ACCESS_KEY_ID: "AKIABENCH",
			AWS_SECRET_ACCESS_KEY: "bench",
		},
		stdio: ["ignore", "ignore", "inherit"],
	});
	const exit = once(scanner, "exit");
	const peak_mib = await watchMemory(scanner);
	await exit;
	const wall_s = (performance.timeOrigin + performance.now() - started) / 1000;
	simulator.send("count");
	const answer = counted.parse((await once(simulator, "message"))[0]);
	simulator.disconnect();
	const inventory = readFileSync(join(directory, "inventory.json"), "utf8");
	rmSync(directory, { recursive: true });
	return {
		wall_s,
		peak_mib,
		first_request_s: ((answer.first_request ?? Number.NaN) - started) / 1000,
		requests: new Map(answer.requests),
		throttled: answer.throttled,
		inventory,
	};
}

/** The process's high-water mark of resident memory in MiB, read until it ends (Linux only; NaN elsewhere). */
async function watchMemory(child: ChildProcess): Promise<number> {
	let peak = Number.NaN;
	while (child.exitCode === null && child.signalCode === null) {
		await wait(50);
		const kib = /VmHWM:\s+(\d+) kB/.exec(readStatus(child.pid))?.[1];
		if (kib !== undefined) peak = Number(kib) / 1024;
	}
	return peak;
}

function readStatus(pid: number | undefined): string {
	try {
		return readFileSync(`/proc/${pid}/status`, "utf8");
	} catch {
		return "";
	}
}

/** Microseconds that one resource of a type takes to judge with all its rules (the median), and to derive facts for (all types, on average). */
async function evaluationTime(text: string, type: string): Promise<{ median: number; linking: number }> {
	const inventory = parseInventory(text, "inventory.json");
	const policies = loadPolicies(new URL("../../dist/policies/", import.meta.url));
	const config = resolveConfig({}, { rules: policies.rules, formats: [], tagged_types: [] }, () => undefined);
	const scan = await assess(inventory, config, { policies, run_id: "bench", now: () => new Date() });
	const engine = await loadEngine(policies, policyData(scan.rules, inventory.collected_at));
	link(inventory, relations);
	const began = performance.now();
	const resources = link(inventory, relations).resources[type] ?? [];
	const linking = ((performance.now() - began) * 1000) / resources.length;
	for (const resource of resources.slice(0, 200)) engine(type, resource);
	const times = resources.map((resource) => {
		const start = performance.now();
		engine(type, resource);
		return (performance.now() - start) * 1000;
	});
	const median = times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
	return { median, linking };
}

/** So many changes are planned for every five keys. */
const CHANGES_PER_KEY = 1 / 5;

/** Seconds to judge an inventory alone, and with a plan that changes a fifth of its keys laid over it. */
async function planTimes(text: string): Promise<{ changes: number; alone_s: number; with_plan_s: number }> {
	const inventory = parseInventory(text, "inventory.json");
	const policies = loadPolicies(new URL("../../dist/policies/", import.meta.url));
	const config = (plans: string[]) =>
		resolveConfig({ plans }, { rules: policies.rules, formats: [], tagged_types: [] }, () => undefined);
	const surroundings = { policies, run_id: "bench", now: () => new Date() };
	const keys = (inventory.resources.kms_key ?? []).filter((_, index) => index % (1 / CHANGES_PER_KEY) === 0);
	const resource_changes = keys.map(({ arn }, index) => ({
		address: `aws_kms_key.k[${index}]`,
		mode: "managed",
		type: "aws_kms_key",
		name: "k",
		index,
		change: { actions: ["update"], before: { arn, description: "a" }, after: { arn, description: "b" } },
	}));
	const plan = Buffer.from(JSON.stringify({ format_version: "1.2", resource_changes }));
	const timed = async (judge: () => Promise<unknown>): Promise<number> => {
		const began = performance.now();
		await judge();
		return (performance.now() - began) / 1000;
	};
	const alone = () => assess(inventory, config([]), surroundings);
	await alone();
	const alone_s = await timed(alone);
	const with_plan_s = await timed(() => {
		const changesOf = () => ({ changes: [readTerraformPlan(plan, "plan.json")], sources: [] });
		const comparison = { kind: "change", base: "inventory", changesOf, located: () => undefined } as const;
		return assess(inventory, config(["plan.json"]), surroundings, comparison);
	});
	return { changes: resource_changes.length, alone_s, with_plan_s };
}

async function main(): Promise<void> {
	const sizes = process.argv.slice(2).map(Number);
	for (const keys of sizes.length === 0 ? [1_000, 10_000] : sizes) {
		const measured = await measure(keys);
		const floor = Math.max(
			...[...measured.requests].map(
				([action, calls]) => calls / ((quotas.get(action) ?? Number.POSITIVE_INFINITY) * DEFAULT_PACE.api_rate_share),
			),
		);
		console.log(
			`\n${keys} keys, ${LATENCY_MS} ms latency, AWS's quotas enforced, api-rate-share ${DEFAULT_PACE.api_rate_share}`,
		);
		for (const [action, calls] of [...measured.requests].sort(([, a], [, b]) => b - a)) {
			const quota = quotas.get(action);
			const least =
				quota === undefined ? "" : `  ${(calls / (quota * DEFAULT_PACE.api_rate_share)).toFixed(2)} s at least`;
			console.log(`  ${action.padEnd(34)} ${String(calls).padStart(6)}${least}`);
		}
		console.log(`  wall time                ${measured.wall_s.toFixed(2)} s`);
		console.log(`  floor                    ${floor.toFixed(2)} s`);
		console.log(`  wall ÷ floor             ${(measured.wall_s / floor).toFixed(3)}  (aim: 1.15 or less)`);
		console.log(`  start to first request   ${measured.first_request_s.toFixed(3)} s  (aim: under 0.3 s)`);
		console.log(`  throttled answers        ${measured.throttled}`);
		console.log(`  peak memory              ${measured.peak_mib.toFixed(0)} MiB`);
		for (const type of ["kms_key", "cloudhsm_cluster"]) {
			const { median, linking } = await evaluationTime(measured.inventory, type);
			console.log(
				`  judging one ${type.padEnd(16)} ${median.toFixed(1)} µs at p50, deriving facts ${linking.toFixed(1)} µs${type === "kms_key" ? "  (aim: 200 µs or less together)" : ""}`,
			);
		}
		const { changes, alone_s, with_plan_s } = await planTimes(measured.inventory);
		const ratio = (with_plan_s / alone_s).toFixed(2);
		console.log(`  judging with a plan of ${changes} changes ÷ without  ${ratio}  (aim: under 1.5)`);
	}
}

void main();
