import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { exampleAccount } from "../../src/simulator/example_account.js";
import { type Simulator, startSimulator } from "../../src/simulator/server.js";
import { contentOf, type Ended, run, start } from "../cli/program.js";

let simulator: Simulator;
let folder: string;
beforeAll(async () => {
	// An hour old: what is 60 days away is that many whole days for both.
	simulator = await startSimulator(exampleAccount(new Date(Date.now() - 3_600_000)));
});
afterAll(() => simulator.close());
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "keyproof-warm-"));
});
afterEach(() => {
	rmSync(folder, { recursive: true });
});

/** What a run said and wrote, without the moment of it: the example's own account begins with the run. */
function told({ code, stdout, stderr }: Ended) {
	const timeless = (text: string) =>
		text
			.replaceAll(/\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?Z)?/g, "(time)")
			.replaceAll(/\bin \d+ days/g, "(later)");
	const files = contentOf(folder).filter((file) => /\.\w+$/.test(file));
	const written = files.map((file) => [file, timeless(readFileSync(join(folder, file), "utf8"))]);
	return { code, stdout: timeless(stdout), stderr: timeless(stderr), written };
}

describe("the program in a process that has run it before", () => {
	it.each<{ what: string; args: string[]; configuration?: string }>([
		{ what: "a scan", args: ["scan", "--region", "eu-central-1", "--api-rate-share", "1"] },
		{ what: "a scan that is refused", args: ["scan", "--region", "Frankfurt"] },
		{ what: "a configuration that is refused", args: ["scan"], configuration: "regoins: [x]\n" },
		{ what: "an error in JSON", args: ["scan", "--fail-on", "terrible", "--json-log"] },
		{ what: "a scan without account ids", args: ["scan", "--region", "us-east-1", "--redact"] },
		{ what: "the example", args: ["demo", "--format", "summary", "--rule", "kms_key/rotation_enabled"] },
		{ what: "a page of the help", args: ["evidence", "--help"] },
		{ what: "the least policy", args: ["iam-policy"] },
	])("says, writes and ends as in one of its own: $what", async ({ args, configuration }) => {
		const env = { AWS_ENDPOINT_URL: simulator.url, AWS_ACCESS_KEY_ID: "AKIDEXAMPLE", AWS_SECRET_ACCESS_KEY: "secret" };
		const each = async (how: typeof run) => {
			rmSync(folder, { recursive: true });
			folder = mkdtempSync(join(tmpdir(), "keyproof-warm-"));
			if (configuration !== undefined) writeFileSync(join(folder, ".keyproof.yml"), configuration);
			return told(await how(folder, args, env));
		};
		const alone = await each((...given) => start(...given).ended);
		expect(await each(run)).toEqual(alone);
		expect(alone.stdout + alone.stderr).not.toBe("");
	});

	it("verifies archives as in one of its own, again and again: one that is sound, changed, or none", async () => {
		const account = {
			AWS_ENDPOINT_URL: simulator.url,
			AWS_ACCESS_KEY_ID: "AKIDEXAMPLE",
			AWS_SECRET_ACCESS_KEY: "secret",
		};
		const evidence = ["evidence", "--region", "us-east-1", "--rule", "kms_key/rotation_enabled", "--output-dir", "."];
		await run(folder, evidence, account);
		const archive = readFileSync(join(folder, "keyproof-evidence.zip"));
		writeFileSync(join(folder, "changed.zip"), Buffer.concat([archive, Buffer.from("x")]));
		writeFileSync(join(folder, "none.zip"), "none");
		const warm: Ended[] = [];
		for (const name of ["none.zip", "keyproof-evidence.zip", "changed.zip", "keyproof-evidence.zip"]) {
			warm.push(await run(folder, ["verify", name]));
		}
		expect(warm.map(({ code }) => code)).toEqual([2, 0, 1, 0]);
		expect(warm[3]).toEqual(warm[1]);
		expect(warm[2]).toEqual(await start(folder, ["verify", "changed.zip"]).ended);
		expect(warm[3]).toEqual(await start(folder, ["verify", "keyproof-evidence.zip"]).ended);
	});
});
