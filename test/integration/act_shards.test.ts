import { execFile, execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { parse, stringify } from "yaml";
import { z } from "zod";
import { assessment, countVerdicts } from "../../src/model/scan.js";
import { exampleAccount } from "../../src/simulator/example_account.js";
import { type Simulator, startSimulator } from "../../src/simulator/server.js";
import { root, toolPath } from "../../tools/setup.js";

/**
 * The reusable workflow of many accounts under act, with four shards: one that cannot sign in, and one whose machine is
 * lost before it leaves anything. Only what needs GitHub is replaced: artifacts are folders, and signing in is the
 * environment's.
 */
const folder = mkdtempSync(path.join(os.tmpdir(), "keyproof-shards-"));
const checkout = path.join(folder, "checkout");
const artifacts = path.join(folder, "artifacts");
const UNKNOWN = "arn:aws:iam::999988887777:role/keyproof-read";
const LOST = "2";

const step = z.looseObject({ uses: z.string().optional(), with: z.record(z.string(), z.unknown()).optional() });
type Step = z.infer<typeof step>;
const workflow = z.looseObject({ jobs: z.record(z.string(), z.looseObject({ steps: z.array(step) })) });

/** A step as it can run without GitHub. */
function local({ uses = "", with: given = {}, ...rest }: Step): Step[] {
	const name = String(given.name ?? given.pattern ?? "");
	const place = String(given.path ?? "");
	if (given.repository === "keyproof/keyproof") return [{ run: `ln -sfn "$KEYPROOF" ${place}` }];
	if (uses.startsWith("actions/upload-artifact@")) {
		const kept = `mkdir -p "$ARTIFACTS/${name}" && cp -r ${place}. "$ARTIFACTS/${name}/"`;
		const lost = name.includes("matrix.shard") ? `[ "\${{ matrix.shard }}" = ${LOST} ] || ` : "";
		return [{ ...rest, run: `${lost}{ ${kept}; }` }];
	}
	if (uses.startsWith("actions/download-artifact@")) {
		const from = given.pattern === undefined ? `"$ARTIFACTS/${name}/."` : `"$ARTIFACTS"/${name}`;
		return [{ run: `mkdir -p ${place} && cp -r ${from} ${place}` }];
	}
	if (/^(?:aws-actions\/configure-aws-credentials|github\/codeql-action\/upload-sarif)@/.test(uses)) return [];
	return [{ ...(uses === "" ? {} : { uses }), ...(Object.keys(given).length === 0 ? {} : { with: given }), ...rest }];
}

let simulator: Simulator;
let log: string;

beforeAll(async () => {
	simulator = await startSimulator(exampleAccount(new Date()));
	mkdirSync(path.join(checkout, ".github/workflows"), { recursive: true });
	const reusable = workflow.parse(parse(readFileSync(path.join(root, ".github/workflows/scan-accounts.yml"), "utf8")));
	for (const job of Object.values(reusable.jobs)) job.steps = job.steps.flatMap(local);
	writeFileSync(path.join(checkout, ".github/workflows/scan-accounts.yml"), stringify(reusable));
	const caller = readFileSync(path.join(root, "docs/examples/many-accounts.yml"), "utf8");
	writeFileSync(
		path.join(checkout, ".github/workflows/many-accounts.yml"),
		caller
			.replace(/uses: keyproof\/keyproof\/(\S+)@v1/, "uses: ./$1")
			.replace("region: eu-central-1 us-east-1", "region: eu-central-1"),
	);
	const accounts = [
		{ role_arn: "arn:aws:iam::111122223333:role/keyproof-read", regions: ["eu-central-1", "us-east-1"] },
		"arn:aws:iam::444455556666:role/keyproof-read",
		UNKNOWN,
	];
	writeFileSync(path.join(checkout, ".github/keyproof-accounts.yml"), stringify({ accounts }));
	cpSync(path.join(root, "dist"), path.join(folder, "keyproof/dist"), { recursive: true });
	for (const args of [
		["init", "--quiet"],
		["add", "."],
		["-c", "user.name=test", "-c", "user.email=test@example.com", "commit", "--quiet", "--message", "test"],
	]) {
		execFileSync("git", args, { cwd: checkout });
	}
	const env = {
		KEYPROOF: path.join(folder, "keyproof"),
		ARTIFACTS: artifacts,
		AWS_ENDPOINT_URL: simulator.url,
		AWS_ACCESS_KEY_ID: "AKIATEST000000000001",
		AWS_SECRET_ACCESS_KEY: "test",
		AWS_EC2_METADATA_DISABLED: "true",
	};
	log = await act(env);
}, 180_000);

afterAll(async () => {
	await simulator.close();
	rmSync(folder, { recursive: true, force: true });
});

/** Runs the calling workflow; the merge finds failures, so act ends with 1. */
async function act(env: Record<string, string>): Promise<string> {
	const options = {
		cwd: checkout,
		env: { HOME: folder, PATH: [path.dirname(toolPath("node24")), process.env.PATH].join(path.delimiter) },
		maxBuffer: 64 * 1024 * 1024,
	};
	const args = [
		"workflow_dispatch",
		...["--workflows", ".github/workflows/many-accounts.yml"],
		...["--platform", "ubuntu-latest=-self-hosted"],
		...Object.entries(env).flatMap(([name, value]) => ["--env", `${name}=${value}`]),
	];
	const { stdout, stderr } = await promisify(execFile)(toolPath("act"), args, options).catch(
		(error: { stdout: string; stderr: string }) => error,
	);
	return stdout + stderr;
}

it("judges together what the shards read, with a gap for the one that failed and the one that was lost", () => {
	const report = path.join(artifacts, "keyproof-report");
	expect({ log: existsSync(report) ? "" : log.slice(-4000) }).toEqual({ log: "" });
	const { gaps, resources, result } = assessment.parse(
		JSON.parse(readFileSync(path.join(report, "assessment.json"), "utf8")),
	);
	expect(readdirSync(artifacts).sort()).toEqual([
		"keyproof-report",
		"keyproof-shard-1",
		"keyproof-shard-3",
		"keyproof-shard-4",
		"keyproof-shards",
	]);
	const keysOf = (account: string, region: string) =>
		resources.filter((each) => each.type === "kms_key" && each.account === account && each.region === region).length;
	expect(keysOf("111122223333", "eu-central-1")).toBeGreaterThan(0);
	expect(keysOf("444455556666", "eu-central-1")).toBeGreaterThan(0);
	const why = (account: string, region: string) => [
		...new Set(
			gaps.filter((gap) => gap.account === account && gap.region === region).map(({ reason }) => reason.message),
		),
	];
	expect(why("111122223333", "us-east-1")).toEqual([expect.stringMatching(/^shard 2 left no inventory/)]);
	expect(why("999988887777", "eu-central-1")).toEqual([expect.stringContaining("could not be assumed")]);
	expect(result).toBe("fail");
});

it("gives the calling workflow the result and the counts as outputs", () => {
	const { result, resources, gaps } = assessment.parse(
		JSON.parse(readFileSync(path.join(artifacts, "keyproof-report/assessment.json"), "utf8")),
	);
	const { fail, unknown, pass, waived } = countVerdicts(resources);
	for (const [name, value] of Object.entries({
		result,
		failed: fail,
		unknown,
		passed: pass,
		waived,
		gaps: gaps.length,
	})) {
		expect(log).toMatch(new RegExp(`set-output:: ${name}=${value}$`, "m"));
	}
});

it("tells the verdict by the exit code of the last job, and lets no alert be closed on what nobody saw", () => {
	expect(log).toMatch(/judge everything together.*Failure - Main Merge/);
	expect(log).not.toMatch(/set-output.*sarif-file/);
});
