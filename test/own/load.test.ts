import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "@jest/globals";
import { PolicyError } from "../../src/model/errors.js";
import { bringOwn } from "../../src/own/bring.js";
import { filesInBundle } from "../../src/own/bundle.js";
import { opaProgram, runOpa } from "../../src/own/opa_program.js";
import { readSource } from "../../src/own/source.js";
import { loadPolicies } from "../../src/policies.js";
import { toolPath } from "../../tools/setup.js";
import { worker } from "../worker.js";
import { foreignWasm } from "./wasm.js";

const policies = new URL("../../dist/policies/", import.meta.url);
const process_worker = worker();
const shipped = loadPolicies(policies);
const root = mkdtempSync(join(tmpdir(), "keyproof-own-test-"));
afterAll(() => rmSync(root, { recursive: true }));

/** A policy on names, as somebody would write it. */
function policy({
	id = "kms_key/named_well",
	custom = "",
	drop = "",
	body = 'violation contains "it has no team" if not startswith(input.kms_key.name, "team-")',
} = {}): string {
	return `# METADATA
# title: Keys are named after their team
# description: Whoever finds a key wants to know whom to ask.
# scope: package
# custom:
#   severity: low
#   selects_by: [metadata]
#   judges_by: []
#   remediation: {text: Give it an alias that begins with its team.}
${custom}package keyproof.${id.replace("/", ".")}

import data.keyproof.lib.kms_key

subject if kms_key.stays(input.kms_key.metadata.value)

${body}
`.replace(drop, "");
}

let folders = 0;

/** A folder with files. */
function folder(files: Readonly<Record<string, string | Uint8Array>>): string {
	folders += 1;
	const place = join(root, `own-${folders}`);
	for (const [file, content] of Object.entries(files)) {
		mkdirSync(dirname(join(place, file)), { recursive: true });
		writeFileSync(join(place, file), content);
	}
	return place;
}

const bring = async (...paths: string[]) =>
	bringOwn(shipped, paths.map(readSource), {
		policies,
		worker: process_worker,
		opa: () => opaProgram(toolPath("opa")),
	});

async function refusal(files: Readonly<Record<string, string | Uint8Array>>, file = ""): Promise<string> {
	const place = folder(files);
	const path = join(place, file);
	try {
		await bring(path);
	} catch (error) {
		expect(error).toBeInstanceOf(PolicyError);
		return error instanceof Error ? error.message.replaceAll(place, "own") : "";
	}
	throw new Error("it was taken");
}

describe("own policies of Rego", () => {
	it("are compiled with the shipped libraries, and stand among the shipped rules", async () => {
		const bundle = await bring(
			folder({ "keys/a.rego": policy(), "keys/a_test.rego": "not read", "README.md": "nor this" }),
		);
		expect(bundle.rules.find(({ id }) => id === "kms_key/named_well")).toMatchObject({
			origin: "own",
			severity: "low",
		});
		expect(bundle.rules).toHaveLength(shipped.rules.length + 1);
		expect(bundle.digest).not.toBe(shipped.digest);
		expect(bundle.own?.modules[0]?.asks).toEqual([
			{ rule: "kms_key/named_well", entrypoint: "keyproof/kms_key/named_well" },
		]);
	});

	it("judge in place of a shipped rule where they say so", async () => {
		const id = "kms_key/rotation_enabled";
		const bundle = await bring(folder({ "a.rego": policy({ id, custom: "#   replaces: true\n" }) }));
		expect(bundle.rules.filter((rule) => rule.id === id)).toEqual([expect.objectContaining({ origin: "own" })]);
		expect(bundle.rules).toHaveLength(shipped.rules.length);
	});

	it.each([
		[
			"takes the id of a shipped rule",
			{ id: "kms_key/rotation_enabled" },
			/own\/a\.rego:10: the id kms_key\/rotation_enabled is that of Keyproof's own rule .* `replaces: true`/,
		],
		[
			"replaces what there is not",
			{ custom: "#   replaces: true\n" },
			/own\/a\.rego:11: kms_key\/named_well says replaces: true, and Keyproof has no such rule/,
		],
		["takes a former id", { custom: "#   was: [kms_key/rotation_enabled]\n" }, /is that of Keyproof's own rule/],
		[
			"is about nothing that there is",
			{ id: "kms_keys/named_well" },
			/own\/a\.rego:\d+: .*no type "kms_keys" of resources: .* Did you mean "kms_key"\?/,
		],
		[
			"names a facet that there is not",
			{ custom: "#   unseen: [rotatoin]\n" },
			/own\/a\.rego:10: METADATA names the facet "rotatoin".* Did you mean "rotation"\?/,
		],
		[
			"misspells a member",
			{ custom: "#   serverity: low\n" },
			/own\/a\.rego:10: METADATA has an unknown custom member "serverity"\. Did you mean "severity"\?/,
		],
		[
			"says that Keyproof states a mapping",
			{ custom: "#   controls: {keyproof: {x: [y]}}\n" },
			/own\/a\.rego:10: METADATA controls/,
		],
		[
			"has a default that its schema refuses",
			{ custom: '#   parameters: {days: {default: "x", schema: {type: integer}, description: Days.}}\n' },
			/parameters\.days: its default does not fit/,
		],
		[
			"hides a control character",
			{ custom: '#   opt_in: false\n#   controls: {own: {"x\\e[31m": [y]}}\n' },
			/holds a control character/,
		],
		[
			"reads a fact that METADATA does not name",
			{ body: 'violation contains "x" if count(input.kms_key.tags.value) == 0' },
			/own\/a\.rego:16: it reads tags, which METADATA names neither in selects_by nor in judges_by/,
		],
		[
			"lacks what METADATA must have",
			{ drop: "#   judges_by: []\n" },
			/own\/a\.rego:\d: METADATA judges_by: is missing/,
		],
		[
			"reads a member that the input has not",
			{ body: 'violation contains "x" if input.kms_key.metadat.value == 1' },
			/own\/a\.rego:\d+: undefined ref: input\.kms_key\.metadat/,
		],
		[
			"could fail nothing",
			{ body: "violations contains 1 if true" },
			/own\/a\.rego:10: the package has no rule "violation"/,
		],
		[
			"is about nothing",
			{ drop: "subject if kms_key.stays(input.kms_key.metadata.value)\n" },
			/own\/a\.rego:10: the package has no rule "subject"/,
		],
		["does not parse", { body: "violation contains" }, /own\/a\.rego:\d+: /],
		[
			"reaches out",
			{
				body: 'violation contains "x" if http.send({"method": "get", "url": "https://example.com"}).status_code == 200',
			},
			/own\/a\.rego:16: undefined function http\.send\. .*reach out/,
		],
		[
			"reads the environment",
			{ body: 'violation contains "x" if opa.runtime().env.HOME' },
			/undefined function opa\.runtime/,
		],
		[
			"matches expressions that take for ever",
			{ body: 'violation contains "x" if regex.match("(a+)+$", input.kms_key.name)' },
			/undefined function regex\.match/,
		],
	])("are refused with file and line: one that %s", async (_, change, message) => {
		expect(await refusal({ "a.rego": policy(change) })).toMatch(message);
	});

	it.each([
		[
			"no METADATA",
			{ "a.rego": "package keyproof.kms_key.bare\n" },
			/own\/a\.rego:1: .* has no METADATA above it, .*keyproof policy new/,
		],
		[
			"METADATA that is no YAML",
			{ "a.rego": "# METADATA\n# title: [\npackage keyproof.kms_key.bare\n" },
			/own\/a\.rego:\d+: not valid YAML/,
		],
		["a shipped library's package", { "a.rego": "package keyproof.lib.kms_key\n" }, /one that Keyproof ships/],
		["a file of no package", { "a.rego": "# package keyproof.kms_key.x\n" }, /own\/a\.rego:1: it names no package/],
		["no rule at all", { "README.md": "" }, /own: there is no rule in it/],
		[
			"one rule twice",
			{ "a.rego": policy(), "b.rego": policy() },
			/own\/b\.rego:1: package annotation redeclared: own\/a\.rego:1/,
		],
	])("are refused: a folder with %s", async (_, files, message) => {
		expect(await refusal(files)).toMatch(message);
	});

	it("are not read through links", async () => {
		const place = folder({ "a.rego": policy() });
		symlinkSync("/etc/passwd", join(place, "b.rego"));
		await expect(bring(place)).rejects.toThrow("b.rego: this is a link, so it is not followed");
	});
});

/** A bundle as `opa build` makes it. */
function built(files: Readonly<Record<string, string>>, ...entrypoints: string[]): string {
	const place = folder(files);
	const args = entrypoints.flatMap((each) => ["--entrypoint", each]);
	const { status, stderr } = runOpa(toolPath("opa"), place, ["build", "--target", "wasm", ...args, "."]);
	if (status !== 0) throw new Error(stderr);
	return join(place, "bundle.tar.gz");
}

/** A tar with one entry, gzipped. */
function tarOf(name: string, content: string, type = "0", size = content.length): Uint8Array {
	const header = Buffer.alloc(512);
	header.write(name, 0);
	header.write(size.toString(8).padStart(11, "0"), 124);
	header.write(type, 156);
	header.write("ustar\u000000", 257);
	const body = Buffer.alloc(Math.ceil(content.length / 512) * 512);
	body.write(content);
	return gzipSync(Buffer.concat([header, body, Buffer.alloc(1024)]));
}

const ALONE = policy()
	.replace("import data.keyproof.lib.kms_key\n", "")
	.replace("kms_key.stays(input.kms_key.metadata.value)", 'input.kms_key.metadata.status == "known"');

describe("a bundle", () => {
	it("has the rules of its METADATA, with no OPA to read it", async () => {
		const path = built({ "a.rego": ALONE }, "keyproof/kms_key/named_well");
		const bundle = await bringOwn(shipped, [readSource(path)], {
			policies,
			worker: process_worker,
			opa: () => opaProgram("none"),
		});
		expect(bundle.rules.find(({ origin }) => origin === "own")?.id).toBe("kms_key/named_well");
	});

	it("may have its type for an entrypoint", async () => {
		const bundle = await bring(built({ "a.rego": ALONE }, "keyproof/kms_key"));
		expect(bundle.own?.modules[0]?.asks).toEqual([{ rule: "kms_key/named_well", entrypoint: "keyproof/kms_key" }]);
	});

	it("is refused without an entrypoint for each of its rules, and where it needs what reaches out", async () => {
		await expect(
			bring(built({ "a.rego": ALONE, "b.rego": ALONE.replace("named_well", "other") }, "keyproof/kms_key/other")),
		).rejects.toThrow(/METADATA of kms_key\/named_well, and no entrypoint/);
		await expect(bring(built({ "a.rego": ALONE }, "keyproof/kms_key/named_well/violation"))).rejects.toThrow(
			/no rule "violation".*; where it stood, it was made the entrypoint: build the bundle with `-e keyproof\/kms_key\/named_well`/,
		);
		const sends = ALONE.replace(
			'not startswith(input.kms_key.name, "team-")',
			'http.send({"method": "get", "url": "https://example.com"}).status_code == 200',
		);
		await expect(bring(built({ "a.rego": sends }, "keyproof/kms_key/named_well"))).rejects.toThrow(
			/it needs http\.send, which Keyproof does not offer/,
		);
	});

	it.each([
		["a path that leads out", tarOf("../x.rego", "x"), /"..\/x.rego" leads out of the bundle/],
		["a path that leads out behind a folder", tarOf("/a/../../x", "x"), /leads out of the bundle/],
		["a link", tarOf("x.rego", "", "2"), /is a link or no plain file/],
		["a size that it does not have", tarOf("x.rego", "x", "0", 5000), /ends in the middle/],
		["bytes that are none", new Uint8Array([1, 2]), /is no bundle of `opa build`/],
		["more than memory takes", gzipSync(Buffer.alloc(70_000_000)), /unpacks to more than/],
	])("is refused with %s", (_, bytes, message) => {
		expect(() => filesInBundle(bytes, "b.tar.gz")).toThrow(message);
	});
});

describe("a .wasm", () => {
	const wasm = foreignWasm({ deed: "answers", answer: "[]" });
	const rule = {
		id: "kms_key/foreign",
		title: "Keys are foreign",
		description: "Since.",
		severity: "high",
		selects_by: ["metadata"],
		judges_by: [],
		remediation: { text: "Do it." },
	};

	it("is told of by the JSON or the Rego of its name", async () => {
		const [json, rego] = [
			{ "x.json": JSON.stringify({ rules: [rule] }) },
			{ "x.rego": ALONE.replace("named_well", "foreign") },
		];
		for (const beside of [json, rego]) {
			const bundle = await bring(join(folder({ "x.wasm": wasm, ...beside }), "x.wasm"));
			expect(bundle.rules.find(({ origin }) => origin === "own")?.id).toBe("kms_key/foreign");
		}
	});

	it("is refused alone, with what it needs, and where what is told of it is not so", async () => {
		expect(await refusal({ "x.wasm": wasm }, "x.wasm")).toMatch(
			/WASM holds no METADATA.*own\/x\.rego beside it, or own\/x\.json/,
		);
		const severity = JSON.stringify({ rules: [{ ...rule, severity: "bad" }] });
		expect(await refusal({ "x.wasm": wasm, "x.json": severity }, "x.wasm")).toMatch(
			/own\/x\.json:\d+: METADATA severity/,
		);
		const sends = foreignWasm({ deed: "answers", builtins: ["http.send"] });
		expect(await refusal({ "x.wasm": sends, "x.json": JSON.stringify({ rules: [rule] }) }, "x.wasm")).toMatch(
			/needs http\.send/,
		);
	});
});
