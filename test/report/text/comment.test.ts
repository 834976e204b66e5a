import { describe, expect, test } from "@jest/globals";
import type { Change } from "../../../src/model/scan.js";
import type { Finding } from "../../../src/model/verdict.js";
import { isWorthAComment, renderComment } from "../../../src/report/text/comment.js";
import { assessed, key, rule, scanOf } from "../scans.js";

const rotation = rule("kms_key/rotation_enabled", "medium", {
	remediation: { text: "Turn it on.", terraform: { aws_kms_key: "enable_key_rotation = true" } },
});
const tagged = rule("kms_key/tagged", "low");
const RULES = [rotation, tagged];

const CHANGE: Change = {
	base: { kind: "inventory", collected_at: "2026-01-14T03:17:00.000Z" },
	plans: [{ file: "plan.json", kind: "terraform", sha256: "0".repeat(64) }],
	counts: { introduced: 1, fixed: 1, unchanged: 2, no_longer_judged: 1 },
	fixed: [{ rule: "kms_key/tagged", arn: "arn:aws:kms:eu-central-1:111122223333:key/1", address: "aws_kms_key.a" }],
	no_longer_judged: [
		{
			rule: "kms_key/rotation_enabled",
			arn: "arn:aws:kms:eu-central-1:111122223333:key/2",
			reason: "known after apply",
		},
	],
	not_judged: [],
	elsewhere: [],
};

function scan(over: Partial<Finding>, { change = CHANGE, ...rest }: Partial<Parameters<typeof scanOf>[2]> = {}) {
	const resource = assessed(key("3", "alias/pin"), { [rotation.id]: { fail: ["automatic rotation is off"] } }, RULES);
	const old = assessed(key("4", "alias/old"), { [tagged.id]: { fail: ["no tag Owner"] } }, RULES);
	const findings = resource.findings.map((finding) => ({ ...finding, ...over }));
	const before = old.findings.map((finding) => ({ ...finding, baseline_state: "unchanged" as const }));
	return scanOf(
		RULES,
		[
			{ ...resource, findings },
			{ ...old, findings: before },
		],
		{ change, ...rest },
	);
}

const PLACE = { file: "main.tf", start_line: 3, end_line: 3, address: "aws_kms_key.pin" };
const AT_ATTRIBUTE = { ...PLACE, attribute: "enable_key_rotation" };

describe("the comment on a pull request", () => {
	test("tells what the change introduces, on its line, and not what was there before", () => {
		const text = renderComment(scan({ baseline_state: "new", locations: [AT_ATTRIBUTE] }), 65_000);
		expect(text).toContain(
			"| medium | automatic rotation is off | `main.tf:3` aws\\_kms\\_key.pin | `kms_key/rotation_enabled` |",
		);
		expect(text).not.toContain("no tag Owner");
		expect(text).toContain("2 findings were there before.");
		expect(text).toContain("Compared with a saved inventory of 2026-01-14 03:17");
	});

	test("tells what it fixes, and what can no longer be judged", () => {
		const text = renderComment(scan({ baseline_state: "new" }), 65_000);
		expect(text).toMatch(/### What it fixes[\s\S]*`kms_key\/tagged` \| `aws_kms_key.a`/);
		expect(text).toMatch(/### What can no longer be judged[\s\S]*key\/2` \| known after apply/);
	});

	test.each([
		[
			"the attribute stands",
			AT_ATTRIBUTE,
			/`main\.tf:3`: change aws\\_kms\\_key\.pin\n\n```hcl\nenable_key_rotation = true\n```/,
		],
		["the attribute is missing", PLACE, /`main\.tf:3`: add to /],
	])("suggests the line where %s", (_, place, expected) => {
		expect(renderComment(scan({ baseline_state: "new", locations: [place] }), 65_000)).toMatch(expected);
	});

	test.each([
		["an argument of a module decides", { ...PLACE, attribute: "rotation" }],
		["the block is of another type", { ...PLACE, address: "aws_kms_key_policy.pin" }],
		["the source is no HCL", { ...AT_ATTRIBUTE, file: "stack.yml" }],
	])("suggests nothing where %s", (_, place) => {
		expect(renderComment(scan({ baseline_state: "new", locations: [place] }), 65_000)).not.toContain("Suggested");
	});

	test("says that the change lowers the gate, and escapes what it says", () => {
		const text = renderComment(
			scan({}, { lowered_gate: [{ message: "waiver for kms_key/tagged on <img src=x> [a](b)" }] }),
			65_000,
		);
		expect(text).toContain("This change lowers the gate");
		expect(text).toContain("- waiver for kms\\_key/tagged on \\<img src=x\\> \\[a\\](b)");
	});

	test("keeps within its length, and says where the rest is", () => {
		const lowered_gate = Array.from({ length: 30 }, (_, index) => ({ message: `rule ${index} ${"x".repeat(400)}` }));
		const text = renderComment(scan({ baseline_state: "new" }, { lowered_gate }), 2000);
		expect(text.length).toBeLessThanOrEqual(2000);
		expect(text).toMatch(/The rest is in the step's summary/);
	});
});

test("a comment is worth it where something fails, is fixed, or is lowered", () => {
	const clean = scanOf(RULES, [assessed(key("1", "a"), { [rotation.id]: "pass" }, RULES)]);
	const none = { introduced: 0, fixed: 0, unchanged: 5, no_longer_judged: 0 };
	expect(isWorthAComment(scan({}))).toBe(true);
	expect(isWorthAComment(clean)).toBe(false);
	expect(isWorthAComment({ ...clean, change: CHANGE })).toBe(true);
	expect(isWorthAComment({ ...clean, change: { ...CHANGE, counts: none } })).toBe(false);
	expect(isWorthAComment({ ...clean, lowered_gate: [{ message: "rule x off" }] })).toBe(true);
});
