import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "@jest/globals";
import { resourceSchemas } from "../../src/collect/schemas.js";
import { existingOf, writeNewFiles } from "../../src/files.js";
import { bringOwn } from "../../src/own/bring.js";
import { testOwn } from "../../src/own/cases.js";
import { opaProgram } from "../../src/own/opa_program.js";
import { readSource } from "../../src/own/source.js";
import { newRule } from "../../src/own/template.js";
import { loadPolicies } from "../../src/policies.js";
import { toolPath } from "../../tools/setup.js";
import { worker } from "../worker.js";

const policies = new URL("../../dist/policies/", import.meta.url);
const root = mkdtempSync(join(tmpdir(), "keyproof-template-"));
afterAll(() => rmSync(root, { recursive: true }));

async function tested(folder: string, more: Pick<Parameters<typeof testOwn>[3], "limits" | "onProgress"> = {}) {
	const source = readSource(folder);
	const bundle = await bringOwn(loadPolicies(policies), [source], {
		policies,
		worker: worker(),
		opa: () => opaProgram(toolPath("opa")),
	});
	return testOwn(opaProgram(toolPath("opa")), source, bundle, { policies, worker: worker(), ...more });
}

describe("a new rule", () => {
	it("of each type compiles, and is judged as its cases say, in OPA and as a scan judges", async () => {
		const types = Object.keys(resourceSchemas);
		for (const type of types) writeNewFiles(root, newRule(`${type}/named_well`, []));
		const { passed, output, cases, wrong } = await tested(root);
		expect({ passed, cases, wrong }).toEqual({ passed: true, cases: 4 * types.length, wrong: [] });
		expect(output).toBe(`PASS: ${cases}/${cases}\n`);
	}, 30_000);

	it.each([
		["kms_keys/named_well", /the types are .* Did you mean "kms_key"\?/],
		["kms_key/../x", /the name says in small_letters/],
		["kms_key/Named", /the name says in small_letters/],
		["kms_key/x_test", /the name says in small_letters/],
		["named_well", /a rule is TYPE\/NAME/],
		["kms_key/rotation_enabled", /Keyproof has that rule, "[^"]+": give yours another name\. .*`replaces: true`/],
	])("has to have an id: %s", (id, message) => {
		expect(() => newRule(id, loadPolicies(policies).rules)).toThrow(message);
	});
});

describe("a case", () => {
	it("that a scan judges otherwise than it says is told, though OPA agrees with it", async () => {
		const folder = mkdtempSync(join(root, "facet-"));
		const files = newRule("kms_key/named_well", []);
		writeNewFiles(folder, files);
		const policy = join(folder, "kms_key/named_well.rego");
		const tags = 'key := input.kms_key\n\nviolation contains "it has no tags" if count(key.tags.value) == 0\n';
		writeFileSync(policy, `${readFileSync(policy, "utf8").replace(/violation contains[\s\S]*$/, "")}${tags}`);
		const test = join(folder, "kms_key/named_well_test.rego");
		writeFileSync(
			test,
			readFileSync(test, "utf8")
				.replace('object.union(good, {"name": "my cards"})', 'testing.with_facets(good, {"tags": {}})')
				.replace("its name, my cards, has a space", "it has no tags"),
		);
		const { passed, wrong } = await tested(folder);
		expect(passed).toBe(true);
		expect(wrong).toEqual([
			`${test}:11: kms_key/named_well: "a key whose name has a space fails" is to be fail, and a scan says pass`,
		]);
	}, 30_000);

	it("that is none is told with file and line, and so is a rule that has no case", async () => {
		const folder = mkdtempSync(join(root, "odd-"));
		writeNewFiles(folder, newRule("kms_key/named_well", []));
		const test = join(folder, "kms_key/named_well_test.rego");
		const good = readFileSync(test, "utf8");
		const line = good.split("\n").length;
		writeFileSync(test, `${good}cases["odd"] := {"given": 3, "verdict": "nonsense"}\n`);
		const odd = `${test}:${line}: kms_key/named_well: case "odd": given: no resource`;
		await expect(tested(folder)).rejects.toThrow(odd);
		rmSync(test);
		await expect(tested(folder)).rejects.toThrow("kms_key/named_well: there are no cases in a package");
	}, 30_000);
});

describe("a policy that does not end", () => {
	const limits = { milliseconds: 1_000, all_milliseconds: 60_000, bytes: 10_000_000 };
	const LOOP = "some a in numbers.range(1, 100000)\n\tsome b in numbers.range(1, 100000)\n\ta * b < 0\n";

	it("costs a case its limit and is told by the case; the cases after it are judged all the same", async () => {
		const folder = mkdtempSync(join(root, "loop-"));
		writeNewFiles(folder, newRule("kms_key/named_well", []));
		const policy = join(folder, "kms_key/named_well.rego");
		const loop = `violation contains "never" if {\n\tinput.kms_key.name == "cards"\n\tinput.kms_key.metadata.status == "known"\n\t${LOOP}}\n`;
		writeFileSync(policy, `${readFileSync(policy, "utf8")}\n${loop}`);
		const told: string[] = [];
		const { passed, late, wrong, output } = await tested(folder, { limits, onProgress: (text) => told.push(text) });
		expect({ passed, late }).toEqual({ passed: false, late: true });
		expect(wrong).toEqual([
			`${folder}/kms_key/named_well_test.rego:9: kms_key/named_well: "a good key passes": it gave no answer within 1 s`,
		]);
		expect(output).toMatch(/^opa test was left out/);
		expect(told).toEqual(["reading the cases", "kms_key/named_well: 4 cases"]);
	}, 30_000);

	it("is told where it is the table of cases itself", async () => {
		const folder = mkdtempSync(join(root, "table-"));
		writeNewFiles(folder, newRule("kms_key/named_well", []));
		const test = join(folder, "kms_key/named_well_test.rego");
		writeFileSync(test, `${readFileSync(test, "utf8")}\ncases["never"] := 1 if {\n\t${LOOP}}\n`);
		await expect(tested(folder, { limits })).rejects.toThrow(
			`${test}: kms_key/named_well: its table of cases is not worked out: it gave no answer within 1 s`,
		);
	}, 30_000);
});

describe("files that are to be new", () => {
	it("are written all or none", () => {
		const folder = mkdtempSync(join(root, "new-"));
		writeFileSync(join(folder, "b"), "mine");
		expect(existingOf(folder, ["a", "b"])).toEqual([join(folder, "b")]);
		expect(() =>
			writeNewFiles(
				folder,
				new Map([
					["a", "1"],
					["b", "2"],
				]),
			),
		).toThrow(/b: there already, so nothing was written/);
		expect(() =>
			writeNewFiles(
				folder,
				new Map([
					["c/d", "1"],
					["b/e", "2"],
				]),
			),
		).toThrow(/so nothing was written/);
		expect(existingOf(folder, ["a", "c"])).toEqual([]);
	});
});
