import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { z } from "zod";
import { systemClock } from "../../src/aws/clock.js";
import { comparisonOf } from "../../src/comparison.js";
import type { Inventory } from "../../src/model/inventory.js";
import type { Scan } from "../../src/model/scan.js";
import type { Verdict } from "../../src/model/verdict.js";
import { assess, scan } from "../../src/pipeline.js";
import { root, toolPath } from "../../tools/setup.js";
import { restoreEnvironment } from "../environment.js";
import { describeUnless, missingAwsProvider, terraformPlugins } from "../missing.js";
import { configOf, policies } from "./scans.js";

/**
 * Terraform makes an account in moto, which is scanned; its plan of a change is laid over that; Terraform applies the plan;
 * and a second scan has to say what was foretold. Only what moto keeps takes part: it forgets rotation periods.
 */

const run = promisify(execFile);
const folder = mkdtempSync(path.join(tmpdir(), "keyproof-loop-"));
const here = path.join(root, "test/integration/closed_loop");

let moto: ChildProcess | undefined;
const before = { ...process.env };
afterAll(async () => {
	restoreEnvironment(before);
	if (moto !== undefined) {
		const ended = once(moto, "exit");
		moto.stdin?.end();
		await ended;
	}
	rmSync(folder, { recursive: true });
});

async function terraform(...args: string[]): Promise<string> {
	const env: NodeJS.ProcessEnv = { ...process.env, CHECKPOINT_DISABLE: "1", TF_IN_AUTOMATION: "1" };
	delete env.TF_CLI_CONFIG_FILE;
	const { stdout } = await run("terraform", [...args], { cwd: folder, env, maxBuffer: 1 << 28 });
	return stdout;
}

/** The resources of Terraform's state: address -> what it is called in AWS. */
const state = z.object({
	values: z.object({
		root_module: z.object({
			resources: z.array(z.object({ address: z.string(), values: z.object({ arn: z.string().optional() }) })),
		}),
	}),
});

async function arnsByAddress(): Promise<ReadonlyMap<string, string>> {
	const { values } = state.parse(JSON.parse(await terraform("show", "-json")));
	return new Map(values.root_module.resources.flatMap(({ address, values: { arn } }) => (arn ? [[address, arn]] : [])));
}

function scanLive(): Promise<Scan> {
	return scan(
		{ ...configOf({ plans: ["x"], regions: ["eu-central-1"] }), plans: [] },
		{
			policies,
			run_id: "test",
			now: () => new Date(),
			outside: { clock: systemClock, signal: new AbortController().signal },
		},
	);
}

async function foretell(inventory: Inventory, plan: string): Promise<Scan> {
	const config = configOf({ plans: [plan], inventory: "saved" });
	const comparison = await comparisonOf(config, {});
	return assess(inventory, config, { policies, run_id: "test", now: () => new Date() }, comparison);
}

/** Every verdict as `<rule> <arn>`, those on keys and clusters. */
function verdictsIn({ resources }: Scan): ReadonlyMap<string, Verdict> {
	const judged = resources.filter(({ type }) => type === "kms_key" || type === "cloudhsm_cluster");
	return new Map(
		judged.flatMap(({ arn, verdicts }) =>
			Object.entries(verdicts).map(([rule, verdict]) => [`${rule} ${arn}`, verdict] as const),
		),
	);
}

/** Verdicts that are open because only the apply tells. */
function openIn({ resources }: Scan): ReadonlySet<string> {
	return new Set(
		resources.flatMap(({ arn, findings }) =>
			findings.filter(({ reason }) => reason?.kind === "known_after_apply").map(({ rule }) => `${rule} ${arn}`),
		),
	);
}

describeUnless(missingAwsProvider())("a plan that is applied", () => {
	let foretold: Scan;
	let came: Scan;
	let arns: ReadonlyMap<string, string>;

	beforeAll(async () => {
		moto = spawn(toolPath("python"), [path.join(here, "account.py")], { stdio: ["pipe", "pipe", "ignore"] });
		const lines = createInterface(moto.stdout as NodeJS.ReadableStream)[Symbol.asyncIterator]();
		const { url } = JSON.parse(String((await lines.next()).value));
		Object.assign(process.env, {
			AWS_ENDPOINT_URL: url,
			AWS_ACCESS_KEY_ID: "testing",
			AWS_SECRET_ACCESS_KEY: "testing",
			AWS_EC2_METADATA_DISABLED: "true",
		});
		cpSync(path.join(here, "before"), folder, { recursive: true });
		await terraform("init", "-input=false", `-plugin-dir=${terraformPlugins}`);
		await terraform("apply", "-input=false", "-auto-approve");
		for (const cluster of z.array(z.unknown()).parse(JSON.parse(await terraform("output", "-json", "clusters")))) {
			moto.stdin?.write(`${JSON.stringify(cluster)}\n`);
			await lines.next();
		}
		const base = await scanLive();
		cpSync(path.join(here, "after"), folder, { recursive: true });
		await terraform("plan", "-input=false", "-out=plan.bin");
		const plan = path.join(folder, "plan.json");
		writeFileSync(plan, await terraform("show", "-json", "plan.bin"));
		foretold = await foretell(base.inventory, plan);
		await terraform("apply", "-input=false", "plan.bin");
		came = await scanLive();
		arns = await arnsByAddress();
	}, 300_000);

	it("comes out as was foretold: the same verdicts, or open before and known after", () => {
		const open = openIn(foretold);
		const after = verdictsIn(came);
		// These judge the change itself, which is over by then.
		const of_change = new Set(foretold.rules.filter((rule) => rule.of_change === true).map(({ id }) => id));
		const differences = [...verdictsIn(foretold)].flatMap(([name, verdict]) => {
			const [rule = "", arn = ""] = name.split(" ");
			const live = arns.get(arn.split(":planned/")[1] ?? "") ?? arn;
			const real = after.get(`${rule} ${live}`);
			const agrees = open.has(name) ? real !== undefined : real === verdict;
			return agrees || of_change.has(rule) ? [] : [`${name}: foretold ${verdict}, came ${real}`];
		});
		expect(differences).toEqual([]);
	});

	it("foretells every key and cluster that is there afterwards", () => {
		const told = new Set(foretold.resources.map(({ arn }) => arns.get(arn.split(":planned/")[1] ?? "") ?? arn));
		const live = came.resources.filter(({ type }) => type === "kms_key" || type === "cloudhsm_cluster");
		expect(live.map(({ arn }) => arn).filter((arn) => !told.has(arn))).toEqual([]);
		expect(live.length).toBeGreaterThan(13);
	});

	it("changes verdicts both ways, so that agreeing means something", () => {
		expect(foretold.change?.counts.introduced).toBeGreaterThan(3);
		expect(foretold.change?.counts.fixed).toBeGreaterThan(1);
	});

	it("closes and opens networks, in every way that it is said", () => {
		const network = ["subnets_private", "security_group_closed", "network_acl_passes_hsm_traffic"];
		const clusters = foretold.resources.filter(({ type }) => type === "cloudhsm_cluster");
		const told = clusters.map(({ verdicts }) => network.map((rule) => verdicts[`cloudhsm_cluster/${rule}`]).join(" "));
		// By resources of their own; by an adopted main table and an ACL; inline; and all of it taken back.
		expect(told.sort()).toEqual(["fail fail fail", "fail fail pass", "fail fail pass", "pass pass pass"]);
		const live = came.resources.filter(({ type }) => type === "cloudhsm_cluster");
		expect(
			live.map(({ verdicts }) => network.map((rule) => verdicts[`cloudhsm_cluster/${rule}`]).join(" ")).sort(),
		).toEqual(told);
	});
});
