import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "@jest/globals";
import { Ajv } from "ajv";
import { strToU8 } from "fflate";
import { seal } from "../../src/evidence/pack.js";
import { MANIFEST_FILE, manifest, packedConfiguration, packedVersions } from "../../src/model/evidence.js";
import { sha256 } from "../../src/text/fingerprint.js";
import { TOOL } from "../../src/version.js";
import { assessmentText, inventoryText, sarifText } from "../report/rendered.js";
import { CONFIGURATION, type Example, example, filesOf, PARTS, policies, textOf } from "./archives.js";

const SCHEMA = new URL("../../docs/schemas/evidence.schema.json", import.meta.url);

let packed: Example;
beforeAll(async () => {
	packed = await example();
});

function jsonOf(name: string): unknown {
	return JSON.parse(textOf(packed.archive, name));
}

describe("an archive", () => {
	it("holds what was read, what was told, by what was judged, and what came of it", () => {
		const { scan, archive } = packed;
		const { collected_at } = scan.inventory;
		const timeless = { ...scan, generated_at: collected_at, run_id: collected_at };
		expect([...filesOf(archive).keys()]).toEqual([MANIFEST_FILE, ...PARTS].sort());
		expect(textOf(archive, "inventory.json")).toBe(inventoryText(scan));
		expect(textOf(archive, "assessment.json")).toBe(assessmentText(timeless));
		expect(textOf(archive, "results.sarif")).toBe(sarifText(timeless));
		expect(textOf(archive, "keyproof.yml")).toBe(CONFIGURATION);
		expect(Buffer.compare(filesOf(archive).get("policies.wasm") ?? Buffer.of(), policies.wasm)).toBe(0);
		expect(Buffer.compare(filesOf(archive).get("catalogue.json") ?? Buffer.of(), policies.catalogue)).toBe(0);
	});

	it("has a manifest with size and SHA-256 of every other file", () => {
		const { parts } = manifest.parse(jsonOf(MANIFEST_FILE));
		const files = [...filesOf(packed.archive)].filter(([name]) => name !== MANIFEST_FILE);
		expect(parts).toEqual(
			Object.fromEntries(files.map(([name, file]) => [name, { bytes: file.length, sha256: sha256(file) }])),
		);
		const validate = new Ajv({ strictSchema: true, code: { optimize: false } }).compile(
			JSON.parse(readFileSync(SCHEMA, "utf8")),
		);
		expect(validate(jsonOf(MANIFEST_FILE))).toBe(true);
		for (const changed of [
			{ ...parts, "notes.txt": parts["versions.json"] },
			{ ...parts, "inventory.json": undefined },
		]) {
			expect(validate(JSON.parse(JSON.stringify({ schema_version: 1, parts: changed })))).toBe(false);
		}
		expect(sha256(strToU8("abc"))).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
	});

	it("holds the configuration that was in force, whole", () => {
		const { fail_on, category, rules, waivers } = packedConfiguration.parse(jsonOf("configuration.json"));
		expect([fail_on, category]).toEqual(["high", "keyproof/evidence"]);
		expect(rules.map(({ id }) => id)).toEqual(packed.scan.rules.map(({ id }) => id));
		const rule = (id: string) => rules.find((each) => each.id === id);
		expect(rule("kms_key/policy_not_public")).toBeUndefined();
		expect(rule("cloudhsm_cluster/backup_recent")?.parameters).toEqual({ max_age_hours: 36 });
		expect(rule("kms_key/rotation_enabled")).toMatchObject({
			severity: "critical",
			environments: [{ name: "test", tags: { Environment: ["test"] }, severity: "low" }],
		});
		expect(waivers).toMatchObject([{ owner: "ann@example.com" }, { problem: expect.stringContaining("missing") }]);
		const statuses = packed.scan.waivers.map(({ status }) => status);
		expect(statuses).toEqual(["used", "malformed"]);
	});

	it("tells the versions, and nothing of the machine", () => {
		expect(packedVersions.parse(jsonOf("versions.json"))).toEqual({
			tool: TOOL,
			collected_by: TOOL,
			policy_digest: packed.scan.tool.policy_digest,
			schemas: { assessment: 1, inventory: 1, sarif: "2.1.0" },
		});
	});

	it("has no configuration file where there was none", () => {
		const without = PARTS.filter((name) => name !== "keyproof.yml");
		const archive = seal(new Map(without.map((name) => [name, strToU8(name)])));
		expect([...filesOf(archive).keys()]).toEqual([MANIFEST_FILE, ...without].sort());
	});

	it("is refused where a part is missing", () => {
		expect(() => seal(new Map([["inventory.json", strToU8("{}")]]))).toThrow(/assessment\.json/);
	});
});

describe("the bytes of an archive", () => {
	it("are the same for the same scan, whenever and as whichever run it is packed", () => {
		const { scan, archive } = packed;
		const later = { ...scan, generated_at: "2031-01-01T00:00:00.000Z", run_id: "17" };
		expect(Buffer.compare(packed.pack(later), archive)).toBe(0);
	});

	it("do not depend on the order in which resources were read", () => {
		const { inventory } = packed.scan;
		const resources = Object.fromEntries(
			Object.entries(inventory.resources)
				.reverse()
				.map(([type, list]) => [type, [...list].reverse()]),
		);
		const scopes = [...inventory.scopes].reverse();
		const shuffled = packed.pack({ ...packed.scan, inventory: { ...inventory, resources, scopes } });
		expect(Buffer.compare(shuffled, packed.archive)).toBe(0);
	});

	it("differ with anything else", () => {
		const { scan, archive } = packed;
		const [first, ...others] = scan.resources;
		if (first === undefined) throw new Error("the example has no resource");
		const renamed = packed.pack({ ...scan, resources: [{ ...first, name: "other" }, ...others] });
		expect(Buffer.compare(renamed, archive)).not.toBe(0);
	});

	it("are those of version 1: where a library gives others, the archive's version goes up", () => {
		const text = (name: string) => strToU8(`${name} `.repeat(300) + name.toUpperCase());
		const names = PARTS.filter((name) => name !== "previous.json");
		const archive = seal(new Map(names.map((name) => [name, text(name)])));
		expect(sha256(archive)).toBe("ea764faa51c2f6f4e1b19c71d64d69df022506e374d7e7736df5ac6310b441ba");
	});
});
