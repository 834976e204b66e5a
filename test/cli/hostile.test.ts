import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { contentOf, run, start } from "./program.js";

/** What somebody else put into the folder that a command runs in. */
let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "keyproof-hostile-"));
});
afterEach(() => {
	rmSync(folder, { recursive: true });
});

/** The example account with so many keys, in a saved inventory. */
async function inventoryWith(keys: number, name: string): Promise<void> {
	await run(folder, ["demo", "--output-dir", ".", "--format", "inventory"]);
	const inventory = JSON.parse(readFileSync(join(folder, "inventory.json"), "utf8"));
	const [key] = inventory.resources.kms_key.filter((each: { arn: string }) => each.arn.includes("eu-central-1"));
	inventory.resources.kms_key = Array.from({ length: keys }, (_, index) => {
		return { ...key, arn: key.arn.replace(/[^/]*$/, String(index)), name };
	});
	writeFileSync(join(folder, "inventory.json"), JSON.stringify(inventory));
}

describe("a signal", () => {
	let large: string;
	beforeAll(async () => {
		folder = mkdtempSync(join(tmpdir(), "keyproof-hostile-"));
		await inventoryWith(10_000, "key");
		large = readFileSync(join(folder, "inventory.json"), "utf8");
		rmSync(folder, { recursive: true });
	}, 60_000);

	it.each<NodeJS.Signals>(["SIGINT", "SIGTERM"])(
		"%s ends a command within a second while it judges or writes, and leaves no report",
		async (signal) => {
			writeFileSync(join(folder, "inventory.json"), large);
			const { child, ended } = start(folder, ["scan", "--inventory", "inventory.json"]);
			// Long enough to be past the start, and far from the end.
			await sleep(1_400);
			expect(child.exitCode).toBeNull();
			const sent = performance.now();
			child.kill(signal);
			const { code, signal: by } = await ended;
			expect(performance.now() - sent).toBeLessThan(1_000);
			expect(by === signal || code === 130).toBe(true);
			// What it began to write has a temporary name, which the next run removes.
			const reports = contentOf(folder).filter((file) => file.startsWith("keyproof-report/"));
			expect(reports.filter((file) => !/\/\.[^/]*\.tmp$/.test(file))).toEqual([]);
		},
		120_000,
	);
});

describe("a file of a pull request that takes its parser seconds", () => {
	const brackets = `X: [${"[a],".repeat(390_000)}]\nResources: {}\n`;

	it("ends with the first signal", async () => {
		await inventoryWith(3, "key");
		writeFileSync(join(folder, "t.yml"), brackets);
		const { child, ended } = start(folder, ["scan", "--inventory", "inventory.json", "--template", "t.yml"]);
		await sleep(1_500);
		expect(child.exitCode).toBeNull();
		const sent = performance.now();
		child.kill("SIGTERM");
		expect(await ended).toMatchObject({ code: null, signal: "SIGTERM" });
		expect(performance.now() - sent).toBeLessThan(1_000);
		expect(contentOf(folder)).not.toContain("keyproof-report/");
	}, 60_000);
});

describe("a log of GitHub's", () => {
	it("obeys no word of a resource's name, a configuration or an archive", async () => {
		const env = { GITHUB_ACTIONS: "true" };
		await inventoryWith(3, `${"k".repeat(20)} ::add-mask::eu-central-1 ##[error]x`);
		const scan = await run(folder, ["scan", "--inventory", "inventory.json", "--rule", "kms_key/tagged"], env);
		expect(scan.stdout).toContain("add-mask");
		const configuration = 'regions: ["x\\n::error::forged"]\n"a\\n##[group]b": 1\n';
		writeFileSync(join(folder, ".keyproof.yml"), configuration);
		const configured = await run(folder, ["scan", "--inventory", "inventory.json"], env);
		writeFileSync(join(folder, "a.zip"), "::error::x");
		const verified = await run(folder, ["verify", "a.zip"], env);
		const named = await run(folder, ["explain", "::error::x\n::error::y ##[z]"], env);
		for (const { stdout, stderr } of [scan, configured, verified, named]) {
			for (const line of `${stdout}\n${stderr}`.split(/[\r\n]+/)) {
				expect(line.trimStart().startsWith("::") || line.includes("##[")).toBe(false);
			}
		}
		expect([configured.code, verified.code, named.code]).toEqual([2, 2, 2]);
	}, 60_000);
});

describe("a configuration that is no file", () => {
	it.each([
		["a link to a device", () => symlinkSync("/dev/zero", join(folder, ".keyproof.yml"))],
		["a FIFO", () => spawnSync("mkfifo", [join(folder, ".keyproof.yml")])],
		["a link to another's file", () => symlinkSync("/etc/passwd", join(folder, ".keyproof.yml"))],
	])("is refused at once: %s", async (_, make) => {
		make();
		const started = performance.now();
		const { code, stderr } = await run(folder, ["scan", "--region", "eu-central-1"]);
		expect(performance.now() - started).toBeLessThan(5_000);
		expect(code).toBe(2);
		expect(stderr).toMatch(/^keyproof: \.keyproof\.yml: this is (?:no regular file|a link)/);
		expect(stderr).not.toContain("root");
	});

	it("as little as an inventory or an archive that is a device", async () => {
		for (const args of [
			["scan", "--inventory", "/dev/zero"],
			["verify", "/dev/zero"],
		]) {
			const { code, stderr } = await run(folder, args);
			expect(code).toBe(2);
			expect(stderr).toContain("/dev/zero: this is no regular file, so it is not read");
		}
	});
});
