import { execFile } from "node:child_process";
import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	symlinkSync,
	truncateSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { strToU8, zipSync } from "fflate";
import type { Inventory } from "../../src/model/inventory.js";
import { exampleAccount } from "../../src/simulator/example_account.js";
import { startSimulator } from "../../src/simulator/server.js";
import { sha256 } from "../../src/text/fingerprint.js";
import { toolPath } from "../../tools/setup.js";
import { contentOf, PROGRAM, run } from "../cli/program.js";
import { filesOf, packedBy, resealed, textOf } from "./archives.js";

const ARCHIVE = "keyproof-report/keyproof-evidence.zip";
const ends = promisify(execFile);

/** A folder with an inventory, a configuration, and the archive that follows from them. */
const folder = mkdtempSync(join(tmpdir(), "keyproof-evidence-cli-"));
let archive: Uint8Array;
beforeAll(async () => {
	await run(folder, ["demo", "--output-dir", "demo", "--format", "inventory"]);
	const inventory = join(folder, "demo/inventory.json");
	writeFileSync(inventory, JSON.stringify(withFirst(8, JSON.parse(readFileSync(inventory, "utf8")))));
	// As the program writes it: the archive holds it to the byte.
	await run(folder, ["scan", "--inventory", "demo/inventory.json", "--output-dir", "demo", "--format", "inventory"]);
	writeFileSync(join(folder, ".keyproof.yml"), "rules: {kms_key/rotation_enabled: {severity: critical}}\n");
	const ended = await run(folder, ["evidence", "--inventory", "demo/inventory.json"]);
	expect([ended.code, ended.stderr]).toEqual([1, ""]);
	archive = readFileSync(join(folder, ARCHIVE));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Of each type so many resources: every archive is judged again and again, and none is about how many there are. */
function withFirst(count: number, inventory: Inventory): Inventory {
	const types = Object.entries(inventory.resources).map(([type, list]) => [type, list.slice(0, count)]);
	return { ...inventory, resources: Object.fromEntries(types) };
}

function verify(bytes: Uint8Array, name = "archive.zip") {
	writeFileSync(join(folder, name), bytes);
	return run(folder, ["verify", name]);
}

describe("evidence", () => {
	it("writes one archive, prints the findings and the archive's SHA-256, and exits as scan does", async () => {
		const scan = await run(folder, ["scan", "--inventory", "demo/inventory.json", "--output-dir", "scan"]);
		const evidence = await run(folder, ["evidence", "--inventory", "demo/inventory.json", "--output-dir", "new/there"]);
		expect(contentOf(join(folder, "new"))).toEqual(["there", "there/keyproof-evidence.zip"]);
		const bytes = readFileSync(join(folder, "new/there/keyproof-evidence.zip"));
		const [findings = ""] = scan.stdout.split("Reports: ");
		const said = `Evidence: new/there/keyproof-evidence.zip\nSHA-256: ${sha256(bytes)}\n`;
		expect(evidence).toEqual({ code: 1, signal: null, stdout: `${findings}${said}`, stderr: "" });
		const passing = ["evidence", "--inventory", "demo/inventory.json", "--rule", "cloudhsm_cluster/activated"];
		expect((await run(folder, [...passing, "--fail-on", "critical", "--output-dir", "passing"])).code).toBe(0);
	});

	it("packs the configuration file as it is, and the verdicts that follow from it", () => {
		expect(textOf(archive, "keyproof.yml")).toBe(readFileSync(join(folder, ".keyproof.yml"), "utf8"));
		const { rules } = JSON.parse(textOf(archive, "assessment.json"));
		expect(rules).toContainEqual(expect.objectContaining({ id: "kms_key/rotation_enabled", severity: "critical" }));
		expect(textOf(archive, "inventory.json")).toBe(readFileSync(join(folder, "demo/inventory.json"), "utf8"));
	});

	it("holds nothing of the machine", () => {
		for (const [name, file] of filesOf(archive)) {
			const text = Buffer.from(file).toString("latin1");
			expect([name, text.includes(folder), text.includes(process.version)]).toEqual([name, false, false]);
		}
	});

	it.each([
		{ name: "this Node, in another time zone", node: () => process.execPath, zone: "Pacific/Kiritimati" },
		{ name: "Node 24, in another", node: () => toolPath("node24"), zone: "America/St_Johns" },
	])("gives the same bytes in another process: $name", async ({ node, zone }) => {
		const args = ["evidence", "--inventory", "demo/inventory.json", "--output-dir", `again-${zone.replace("/", "-")}`];
		const options = { cwd: folder, env: { HOME: folder, TZ: zone, LANG: "tr_TR.UTF-8" } };
		await expect(ends(node(), [PROGRAM, ...args], options)).rejects.toMatchObject({ code: 1, stderr: "" });
		expect(Buffer.compare(readFileSync(join(folder, args.at(-1) ?? "", "keyproof-evidence.zip")), archive)).toBe(0);
	});

	it("of an account is the evidence of its inventory, too", async () => {
		const simulator = await startSimulator(exampleAccount(new Date()));
		const env = { AWS_ENDPOINT_URL: simulator.url, AWS_ACCESS_KEY_ID: "AKIDEXAMPLE", AWS_SECRET_ACCESS_KEY: "secret" };
		const live = ["--region", "eu-central-1", "--rule", "kms_key/rotation_enabled", "--api-rate-share", "1"];
		expect((await run(folder, ["evidence", ...live, "--output-dir", "live"], env)).code).toBe(1);
		await simulator.close();
		const bytes = readFileSync(join(folder, "live/keyproof-evidence.zip"));
		writeFileSync(join(folder, "live/inventory.json"), textOf(bytes, "inventory.json"));
		const saved = ["--inventory", "live/inventory.json", "--rule", "kms_key/rotation_enabled"];
		await run(folder, ["evidence", ...saved, "--output-dir", "saved"]);
		expect(Buffer.compare(readFileSync(join(folder, "saved/keyproof-evidence.zip")), bytes)).toBe(0);
	});

	it("that cannot begin writes nothing and exits with 2", async () => {
		const ended = await run(folder, ["evidence", "--inventory", "nowhere.json", "--output-dir", "none"]);
		expect([ended.code, ended.stdout]).toEqual([2, ""]);
		expect(ended.stderr).toMatch(/^keyproof: --inventory nowhere\.json: there is no such file/);
		expect(contentOf(folder)).not.toContain("none");
	});
});

describe("evidence of week after week", () => {
	/** A few keys of the demo's inventory, read so many days later: each archive is judged again at every step of its chain. */
	function week(days: number): string {
		const inventory: Inventory = JSON.parse(readFileSync(join(folder, "demo/inventory.json"), "utf8"));
		const collected_at = new Date(Date.parse(inventory.collected_at) + days * 86_400_000).toISOString();
		const kept = (type: string): number => ({ account: 1, region: 9, kms_key: 5 })[type] ?? 0;
		const resources = Object.fromEntries(
			Object.entries(inventory.resources).map(([type, list]) => [type, list.slice(0, kept(type))]),
		);
		return written(`week-${days}.json`, JSON.stringify({ ...inventory, collected_at, resources }));
	}
	const pack = (days: number, ...args: string[]) =>
		run(folder, ["evidence", "--inventory", week(days), "--output-dir", `week-${days}`, ...args]);

	it("names the archive before it, tells the history in reports that are asked for, and verifies as a chain", async () => {
		const reports = ["--format", "html", "--format", "oscal"];
		await pack(0);
		const begin = "week-0/keyproof-evidence.zip";
		const digest = sha256(readFileSync(join(folder, begin)));
		const ended = await pack(7, "--previous", begin, ...reports);
		expect([ended.code, ended.stderr]).toEqual([1, ""]);
		expect(ended.stdout).toContain(`Follows: ${begin} (SHA-256 ${digest})\n`);
		expect(contentOf(join(folder, "week-7"))).toEqual([
			"keyproof-evidence.zip",
			"oscal-assessment-results.json",
			"report.html",
		]);
		expect(readFileSync(join(folder, "week-7/report.html"), "utf8")).toContain("Controls over time");
		await pack(14, "--previous", "week-7/keyproof-evidence.zip");
		const weeks = [begin, "week-7/keyproof-evidence.zip", "week-14/keyproof-evidence.zip"];
		const { code, stdout } = await run(folder, ["verify", ...weeks]);
		expect(stdout).toMatch(/ {2}NIST SP 800-53 Revision 5: not met from \S+ to \S+\n(?: {4}.*\n)* {4}.*\bSC-12\b/);
		expect([code, stdout]).toEqual([0, expect.stringContaining("\nSound: every archive is as it was packed")]);
		const less = await run(folder, ["verify", begin, "week-14/keyproof-evidence.zip"]);
		expect([less.code, less.stdout]).toEqual([1, expect.stringContaining("it is missing, or was altered")]);
		const late = await run(folder, ["verify", "--partial", "--max-gap", "6", "--last", digest, ...weeks.slice(1)]);
		expect([late.code, late.stdout]).toEqual([
			1,
			expect.stringContaining("7 days since the one before it, more than 6"),
		]);
		expect(late.stdout).toContain(`the last archive is not the one with SHA-256 ${digest}`);
		expect((await run(folder, ["verify", ...weeks.slice(1)])).code).toBe(3);
	}, 120_000);

	it("goes on from an archive that another version packed and judged otherwise, and says so", async () => {
		const assessment = textOf(archive, "assessment.json").replace(/("\w+\/\w+":)"fail"/, '$1"pass"');
		const other = packedBy("9.9.9", archive, { "assessment.json": assessment });
		const { code, stderr, stdout } = await pack(21, "--previous", written("other.zip", other));
		expect([code, stdout]).toEqual([1, expect.stringContaining("Follows: other.zip (SHA-256 ")]);
		expect(stderr).toMatch(
			/^keyproof: --previous other\.zip: keyproof 9\.9\.9 packed it; judged again, 1 of [\d,]+ verdicts differ, which `keyproof verify` names\. Its past is told as judged now\n$/,
		);
		const verified = await run(folder, ["verify", "other.zip", "week-21/keyproof-evidence.zip"]);
		expect([verified.code, verified.stdout]).toEqual([
			3,
			expect.stringContaining("other.zip                      NOT VERIFIED"),
		]);
	});

	it("is refused after an archive that is later, that was changed, or that is none", async () => {
		const earlier = await pack(-7, "--previous", ARCHIVE);
		expect([earlier.code, earlier.stderr]).toEqual([2, expect.stringContaining("an archive follows an earlier one")]);
		const changed = written("changed.zip", Uint8Array.from([...archive, 0]));
		expect((await pack(7, "--previous", changed)).stderr).toContain("--previous changed.zip: it is not sound");
		expect((await pack(7, "--previous", "demo/inventory.json")).stderr).toContain("this is no ZIP file");
	});
});

describe("verify", () => {
	it("of what evidence wrote exits with 0, and says what it compared", async () => {
		const { code, stdout, stderr } = await verify(archive);
		expect([code, stderr]).toEqual([0, ""]);
		expect(stdout).toMatch(/^manifest\.json {7}ok\nassessment\.json {5}ok\n/);
		expect(stdout).toMatch(/\nJudged again with the packed policies: [\d,]+ verdicts compared, all the same\.\n/);
		expect(stdout).toMatch(/\nMade again, byte for byte: assessment\.json, inventory\.json, results\.sarif and /);
		expect(stdout).toContain(`SHA-256 of the archive: ${sha256(archive)}\nSound: `);
	});

	it("needs nothing but the program, on this Node and on Node 24", async () => {
		const alone = mkdtempSync(join(folder, "alone-"));
		cpSync(dirname(dirname(PROGRAM)), join(alone, "dist"), { recursive: true });
		writeFileSync(join(alone, "evidence.zip"), archive);
		for (const node of [process.execPath, toolPath("node24")]) {
			const args = [join(alone, "dist/cli/index.js"), "verify", "evidence.zip"];
			const { stdout, stderr } = await ends(node, args, { cwd: alone, env: { HOME: alone } });
			expect([stdout, stderr]).toEqual([expect.stringContaining("\nSound: "), ""]);
		}
	});

	it("of a changed part exits with 1 and names it", async () => {
		const files = filesOf(archive);
		const inventory = textOf(archive, "inventory.json").replace('"enabled":false', '"enabled":true ');
		const changed = zipSync(Object.fromEntries(files.set("inventory.json", strToU8(inventory))));
		const { code, stdout, stderr } = await verify(changed);
		expect([code, stderr]).toEqual([1, ""]);
		expect(stdout.match(/^.* {2}(?:changed|missing)$/gm)).toEqual([
			"inventory.json      changed",
			"the archive itself  changed",
		]);
		expect(stdout).toMatch(/NOT SOUND\.\n$/);
	});

	it("of an archive with a byte more exits with 1", async () => {
		const { code, stdout } = await verify(Uint8Array.from([...archive, 0]));
		expect(code).toBe(1);
		expect(stdout).toMatch(/^the archive itself {2}changed$/m);
	});

	it("of a verdict that somebody changed, and all digests with it, exits with 1 and names the verdict", async () => {
		const assessment = textOf(archive, "assessment.json").replace(/"(kms_key\/\w+)":"fail"/, '"$1":"pass"');
		const { code, stdout } = await verify(resealed(archive, { "assessment.json": assessment }));
		expect(code).toBe(1);
		expect(stdout).toMatch(/1 of them differ\.\n {2}arn:aws:kms:\S+ {2}kms_key\/\w+: pass in the archive, fail now\n/);
	});

	it.each<[string, () => Promise<string>, RegExp]>([
		["is not there", async () => "nowhere.zip", /nowhere\.zip: there is no such file/],
		["is a directory", async () => "demo", /demo: cannot be read \(EISDIR\)/],
		["is no ZIP", async () => "demo/inventory.json", /demo\/inventory\.json: this is no ZIP file that can be read/],
		["is empty", async () => written("empty.zip", new Uint8Array(0)), /empty\.zip: this is no ZIP file/],
		["is cut off", async () => written("cut.zip", archive.slice(0, 5000)), /cut\.zip: this is no ZIP file/],
		["is far too large", async () => huge("huge.zip"), /huge\.zip: larger than 200000000 bytes/],
	])("of what %s exits with 2, and says so", async (_, name, message) => {
		const { code, stdout, stderr } = await run(folder, ["verify", await name()]);
		expect([code, stdout]).toEqual([2, ""]);
		expect(stderr).toMatch(message);
		expect(stderr).not.toMatch(/internal error|\n {4}at /);
	});

	it("wants exactly one archive", async () => {
		for (const args of [["verify"], ["verify", "a.zip", "b.zip"]]) {
			const { code, stderr } = await run(folder, args);
			expect([code, stderr]).toEqual([2, expect.stringMatching(/^keyproof: /)]);
		}
	});

	it("follows no name of the archive: it writes nothing", async () => {
		const place = join(folder, "place");
		mkdirSync(place);
		symlinkSync(join(folder, ARCHIVE), join(place, "link.zip"));
		expect((await run(place, ["verify", "link.zip"])).code).toBe(0);
		expect(contentOf(place)).toEqual(["link.zip"]);
	});
});

function written(name: string, bytes: Uint8Array | string): string {
	writeFileSync(join(folder, name), bytes);
	return name;
}

function huge(name: string): string {
	written(name, new Uint8Array(0));
	truncateSync(join(folder, name), 200_000_001);
	return name;
}
