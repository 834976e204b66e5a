import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import fc from "fast-check";
import { runProgram } from "../../src/cli/program.js";
import { type Difference, differenceOf, differs } from "../../src/diff/compare.js";
import { readDocument } from "../../src/diff/read.js";
import { renderDifferenceJson, renderDifferenceText } from "../../src/diff/render.js";
import type { Inventory } from "../../src/model/inventory.js";
import { known } from "../../src/model/observed.js";
import { hostileText } from "../report/hostile.js";
import { inventoryWith, kmsKey, registerInventory } from "../report/register_inventory.js";
import { assessmentText, cbomText, textOf } from "../report/rendered.js";
import { ACCOUNT, assessed, key, rule, type Said, scanOf } from "../report/scans.js";

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "keyproof-diff-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;
function fileOf(text: string): string {
	files += 1;
	const path = join(folder, `${files}.json`);
	writeFileSync(path, text);
	return path;
}

const compared = (before: string, after: string): Difference =>
	differenceOf(readDocument(fileOf(before)), readDocument(fileOf(after)));
const namesOf = (entries: readonly { readonly name: string }[]): string[] => entries.map(({ name }) => name);

const registerOf = (inventory: Inventory, gaps: Inventory["gaps"] = []): string =>
	cbomText(scanOf([], [], { inventory, gaps }));

describe("two registers", () => {
	it("of one inventory say the same, in whatever order it came", () => {
		const inventory = registerInventory();
		const reversed = Object.fromEntries(
			Object.entries(inventory.resources).map(([type, list]) => [type, [...list].reverse()]),
		);
		const difference = compared(registerOf(inventory), registerOf({ ...inventory, resources: reversed }));
		expect(differs(difference)).toBe(false);
		expect(textOf(renderDifferenceText(difference))).toBe(
			"Registers of 2026-01-15 12:00 UTC and 2026-01-15 12:00 UTC: 0 appeared, 0 went, 0 changed.\n",
		);
	});

	it("say which key came, which went, and what of another is otherwise", () => {
		const difference = compared(
			registerOf(inventoryWith({ kms_key: [kmsKey("stays"), kmsKey("went")] })),
			registerOf(
				inventoryWith({
					kms_key: [kmsKey("stays", { state: "Disabled" }, { tags: known({ Owner: "ledger" }) }), kmsKey("came")],
				}),
			),
		);
		expect([namesOf(difference.appeared), namesOf(difference.went)]).toEqual([["alias/came"], ["alias/went"]]);
		expect(difference.changed).toEqual([
			{
				ref: "arn:aws:kms:eu-central-1:111122223333:key/stays",
				kind: "key",
				name: "alias/stays",
				changes: [
					{ field: "relatedCryptoMaterialProperties.state", before: "active", after: "suspended" },
					{ field: "owner", before: "payments", after: "ledger" },
					{ field: "aws_state", before: "Enabled", after: "Disabled" },
				].sort((a, b) => (a.field < b.field ? 1 : -1)),
			},
		]);
	});

	it("say of a key that was made anew which one it is in place of, and of several nothing", () => {
		const named = (id: string) => ({ ...kmsKey(id), name: "alias/pin" });
		const register = (...ids: string[]) => registerOf(inventoryWith({ kms_key: ids.map(named) }));
		const difference = compared(register("old"), register("new"));
		expect(difference.appeared).toMatchObject([{ name: "alias/pin", instead_of: difference.went[0]?.ref }]);
		expect(textOf(renderDifferenceText(difference))).toContain(
			"another one, in place of arn:aws:kms:eu-central-1:111122223333:key/old\n",
		);
		const [one, other] = compared(register("old"), register("new", "newer")).appeared;
		expect([one, other].some((each) => each !== undefined && "instead_of" in each)).toBe(false);
	});

	it("do not take for gone what a failed listing, or a scan of less, did not see", () => {
		const whole = registerOf(inventoryWith({ kms_key: [kmsKey("k")] }));
		const reason = { kind: "denied" as const, action: "kms:ListKeys", message: "no" };
		const gap = { type: "kms_key", action: "kms:ListKeys", account: ACCOUNT, region: "eu-central-1", reason };
		const failed = registerOf(inventoryWith({ kms_key: [] }), [gap]);
		const elsewhere = registerOf(
			inventoryWith(
				{ kms_key: [] },
				{ scopes: [{ account: ACCOUNT, partition: "aws", region: "us-east-1", types: ["kms_key"], not_offered: [] }] },
			),
		);
		const unasked = registerOf(inventoryWith({ cloudhsm_cluster: [] }));
		for (const less of [failed, elsewhere, unasked]) {
			const difference = compared(whole, less);
			expect(difference.went).toEqual([]);
			expect(difference.not_seen).toMatchObject([{ kind: "kms_hsms" }, { name: "alias/k", in: "after" }]);
			expect(compared(less, whole).not_seen).toMatchObject([{ kind: "kms_hsms" }, { name: "alias/k", in: "before" }]);
			expect(compared(less, whole).appeared).toEqual([]);
		}
	});

	it("are read as well when another program wrote them", () => {
		const document = (version: string) =>
			JSON.stringify({
				bomFormat: "CycloneDX",
				specVersion: "1.6",
				components: [{ type: "library", name: "libssl", components: [{ type: "file", name: "a.pem", version }] }],
			});
		expect(compared(document("1"), document("2"))).toMatchObject({
			appeared: [{ name: "a.pem" }],
			went: [{ name: "a.pem" }],
		});
	});
});

describe("two assessments", () => {
	const rules = [rule("kms_key/a_rule", "high"), rule("kms_key/b_rule", "low")];
	const assessmentOf = (said: Record<string, Said>, own = rules, changes: Parameters<typeof scanOf>[2] = {}): string =>
		assessmentText(scanOf(own, [assessed(key("k", "alias/k"), said, own)], changes));

	it("say which verdict of which rule is otherwise, and why", () => {
		const before = assessmentOf({ "kms_key/a_rule": "pass", "kms_key/b_rule": "pass" });
		const after = assessmentOf({ "kms_key/a_rule": { fail: ["it is off"] }, "kms_key/b_rule": "pass" });
		const { changed } = compared(before, after);
		expect(changed.map(({ name, changes }) => [name, changes])).toEqual([
			["alias/k", [{ field: "kms_key/a_rule", before: "pass", after: "fail (high): it is off" }]],
			["of the assessment", [{ field: "result", before: "pass", after: "fail" }]],
		]);
	});

	it("say what was renamed", () => {
		const before = assessmentOf({ "kms_key/a_rule": "pass" });
		expect(before).toContain('"alias/k"');
		const difference = compared(before, before.replaceAll('"alias/k"', '"alias/renamed"'));
		expect(difference.changed).toMatchObject([
			{ name: "alias/renamed", changes: [{ field: "name", before: "alias/k", after: "alias/renamed" }] },
		]);
	});

	it("do not differ by the number of a request in a refusal", () => {
		const refused = (id: string): Said => ({
			unknown: { kind: "denied", action: "kms:GetKeyPolicy", message: `refused (request ${id})` },
		});
		const [before, after] = ["1", "2"].map((id) => assessmentOf({ "kms_key/a_rule": refused(id) }));
		expect(differs(compared(before ?? "", after ?? ""))).toBe(false);
	});

	it("say of a rule that came that it came, and not that every resource changed", () => {
		const before = assessmentOf({ "kms_key/a_rule": "pass" }, rules.slice(0, 1));
		const after = assessmentOf({ "kms_key/a_rule": "pass", "kms_key/b_rule": "pass" });
		expect(compared(before, after)).toMatchObject({
			appeared: [{ kind: "rule", name: "kms_key/b_rule" }],
			changed: [],
		});
	});

	it("do not take for gone what is at a place that the other has nothing of", () => {
		const difference = compared(assessmentOf({}), assessmentText(scanOf(rules, [])));
		expect(difference).toMatchObject({
			went: [],
			not_seen: [{ name: "alias/k", why: expect.stringMatching("scanned or not") }],
		});
	});

	it("do not take for gone what a failed listing did not see", () => {
		const reason = { kind: "denied" as const, action: "kms:ListKeys", message: "no" };
		const gaps = [{ type: "kms_key", action: "kms:ListKeys", account: ACCOUNT, region: "eu-central-1", reason }];
		const difference = compared(assessmentOf({}), assessmentText(scanOf(rules, [], { gaps })));
		expect(difference).toMatchObject({ went: [], not_seen: [{ name: "alias/k", in: "after" }] });
		expect(difference.appeared).toMatchObject([{ kind: "failed listing" }]);
	});
});

describe("what is no register and no assessment", () => {
	const register = registerOf(registerInventory());
	const refused: [string, string, RegExp][] = [
		[
			"an inventory",
			JSON.stringify(inventoryWith({})),
			/this is an inventory: `keyproof scan --inventory .* --format assessment/,
		],
		["other JSON", "{}", /neither a CycloneDX document nor an assessment/],
		["no JSON", "{", /not valid JSON/],
		["the table", '"kind","name"\n', /this is no JSON: give a register\.cdx\.json or an assessment\.json/],
		["a thousand levels", "[".repeat(1000), /nested deeper than/],
		[
			"a CycloneDX document without sense",
			'{"bomFormat":"CycloneDX","specVersion":"1.7","components":{}}',
			/components/,
		],
		[
			"a reference that is there twice",
			'{"bomFormat":"CycloneDX","specVersion":"1.7","components":[{"type":"file","name":"a"},{"type":"file","name":"a"}]}',
			/stands in it twice/,
		],
		["an assessment of tomorrow", '{"schema_version":9,"rules":[],"resources":[]}', /schema_version 9/],
		["an assessment without sense", '{"schema_version":1,"rules":[],"resources":[]}', /generated_at/],
	];
	it.each(refused)("is refused: %s", (_, text, message) => {
		expect(() => readDocument(fileOf(text))).toThrow(message);
	});

	it("is refused: one of each, and a file that is not there", () => {
		expect(() => compared(register, assessmentText(scanOf([], [])))).toThrow("compare two of one kind");
		expect(() => readDocument(join(folder, "none"))).toThrow("there is no such file");
		for (const textOfScan of [assessmentText, cbomText]) {
			const whole = textOfScan(scanOf([], []));
			const redacted = textOfScan(scanOf([], [], { redacted: true }));
			expect(() => compared(whole, redacted)).toThrow("one of the files was written with --redact");
			expect(differs(compared(redacted, redacted))).toBe(false);
		}
	});
});

describe("what others wrote", () => {
	it("is shown in one line each, short, and without what acts on a terminal", () => {
		fc.assert(
			fc.property(hostileText, hostileText, (name, owner) => {
				const before = registerOf(inventoryWith({ kms_key: [kmsKey("k")] }));
				const hostile = { ...kmsKey("k", {}, { tags: known({ Owner: owner }) }), name };
				const text = textOf(renderDifferenceText(compared(before, registerOf(inventoryWith({ kms_key: [hostile] })))));
				for (const line of text.split("\n")) {
					expect(line.length).toBeLessThan(1500);
					expect(line).not.toMatch(/\p{Cc}|\u202e/u);
				}
			}),
			{ numRuns: 50 },
		);
	});

	it("is told in full in JSON, and of two hundred in the text", () => {
		const keys = Array.from({ length: 250 }, (_, index) => kmsKey(`k${index}`));
		const difference = compared(
			registerOf(inventoryWith({ kms_key: [kmsKey("k0")] })),
			registerOf(inventoryWith({ kms_key: keys })),
		);
		expect(textOf(renderDifferenceText(difference))).toContain("and 49 more: --format json has all");
		expect(JSON.parse(textOf(renderDifferenceJson(difference)))).toMatchObject({ counts: { appeared: 249 } });
	});
});

describe("keyproof diff", () => {
	const here = new URL(import.meta.url);
	const context = { policies: here, worker: here, signal: new AbortController().signal };
	async function run(...args: string[]): Promise<{ code: number; stdout: string }> {
		const pieces: string[] = [];
		const write = jest.spyOn(process.stdout, "write").mockImplementation((piece) => pieces.push(String(piece)) > 0);
		try {
			return { code: await runProgram(["diff", ...args], context), stdout: pieces.join("") };
		} finally {
			write.mockRestore();
		}
	}

	it("exits with 0, and with 1 where they differ and that was asked for", async () => {
		const one = fileOf(registerOf(inventoryWith({ kms_key: [] })));
		const other = fileOf(registerOf(inventoryWith({ kms_key: [kmsKey("k")] })));
		expect((await run(one, other)).code).toBe(0);
		expect((await run(one, other, "--exit-code")).code).toBe(1);
		expect((await run(one, one, "--exit-code")).code).toBe(0);
		expect(JSON.parse((await run(one, other, "--format", "json")).stdout)).toMatchObject({ kind: "register" });
		await expect(run(one, join(folder, "none"))).rejects.toThrow("there is no such file");
	});
});
