import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { unzipSync } from "fflate";
import { runAction } from "../integration/action_run.js";
import { type Ended, run } from "./program.js";

/** The example account's. */
const ACCOUNT = "111122223333";

describe("--redact", () => {
	const folder = mkdtempSync(join(tmpdir(), "keyproof-redact-"));
	let scan: Ended;
	beforeAll(async () => {
		const formats = ["inventory", "csv", "html", "sarif"].flatMap((name) => ["--format", name]);
		await run(folder, ["demo", "--format", "inventory", "--output-dir", "whole"]);
		scan = await run(folder, ["scan", "--inventory", "whole/inventory.json", "--redact", "--verbose", ...formats]);
	});
	afterAll(() => rmSync(folder, { recursive: true }));

	it("leaves no account id on the terminal and in no file", () => {
		expect([scan.code, scan.stderr]).toEqual([1, ""]);
		expect(scan.stdout).toContain("000000000001");
		const files = readdirSync(join(folder, "keyproof-report"));
		expect(files).toHaveLength(4);
		const texts = [scan.stdout, ...files.map((file) => readFileSync(join(folder, "keyproof-report", file), "utf8"))];
		for (const text of texts) expect(text).not.toContain(ACCOUNT);
	});

	it("leaves none in errors, those about arguments too, nor in the log", async () => {
		const role = `arn:aws:iam::${ACCOUNT}:role/x`;
		const runs = [
			["scan", "--redact", "--inventory", "x.json", "--role-arn", role],
			["scan", "--redact", "--accounts-file", `${ACCOUNT}.yml`],
			["scan", "--redact", `--${ACCOUNT}`],
			["scan", "--redact", "--json-log", "--role-arn", `${role}:`],
		];
		for (const args of runs) {
			const { code, stdout, stderr } = await run(folder, args);
			expect(code).toBe(2);
			expect(stdout + stderr).not.toContain(ACCOUNT);
		}
	});

	it("leaves none in the action's log, summary and files, each in its own place", async () => {
		const inventory = join(folder, "whole/inventory.json");
		const format = "sarif=code/scanning.sarif\ncsv=findings.csv\njunit";
		const ended = await runAction(folder, { inventory, format, redact: "true" });
		const files = ["code/scanning.sarif", "findings.csv", "keyproof-report/junit.xml"].map((file) => {
			return readFileSync(join(ended.workspace, file), "utf8");
		});
		const { commands, stopped, plain, summary, outputs, stderr } = ended;
		expect(JSON.stringify([files, commands, stopped, plain, summary, outputs, stderr])).not.toContain(ACCOUNT);
		expect(summary).toContain("000000000001");
		expect([ended.code, outputs["sarif-file"], outputs["html-file"]]).toEqual([1, "code/scanning.sarif", ""]);
	});

	it("packs evidence that can be judged again, with no id in it", async () => {
		await run(folder, ["evidence", "--redact", "--inventory", "whole/inventory.json", "--output-dir", "evidence"]);
		const archive = join(folder, "evidence/keyproof-evidence.zip");
		for (const part of Object.values(unzipSync(readFileSync(archive)))) {
			expect(Buffer.from(part).includes(ACCOUNT)).toBe(false);
		}
		const { code, stdout } = await run(folder, ["verify", archive]);
		expect(stdout).toContain("verdicts compared, all the same");
		expect(code).toBe(0);
	});
});
