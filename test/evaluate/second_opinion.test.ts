import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { compare } from "../../src/evaluate/second_opinion.js";
import type { Opinion } from "../../src/model/opinion.js";
import { assessed, key, rule, type Said } from "../report/scans.js";

const ROTATES = rule("kms_key/rotation_enabled", "medium", { aws_checks: { security_hub: ["KMS.4"] } });
const PRIVATE = rule("kms_key/policy_not_public", "critical", {
	aws_checks: { security_hub: ["KMS.5"], access_analyzer: ["external_access"] },
});
const RULES = [ROTATES, PRIVATE];
const ORDERS = key("orders", "alias/orders");
const OFF: Said = { fail: ["rotation is off"] };
const WAIVED: Said = { waived: ["rotation is off"], waiver: { owner: "a", reason: "b", expires: "2026-06-30" } };
const UNREAD: Said = { unknown: { kind: "denied", action: "kms:GetKeyRotationStatus", message: "no" } };

function opinion(says: Opinion["says"], changes: Partial<Opinion> = {}): Opinion {
	return { arn: ORDERS.arn, service: "security_hub", check: "KMS.4", says, why: "KMS keys should rotate", ...changes };
}

function compared(said: Readonly<Record<string, Said>>, ...opinions: Opinion[]) {
	return compare([assessed(ORDERS, said, RULES)], RULES, opinions);
}

describe("what AWS says of a resource", () => {
	it.each([
		["fail", OFF],
		["fail", WAIVED],
	] as const)("%s confirms a finding, which names the check", (says, said) => {
		const { resources, differences } = compared({ [ROTATES.id]: said }, opinion(says), opinion(says));
		expect(resources[0]?.findings[0]?.confirmed_by).toEqual(["AWS Security Hub CSPM (KMS.4)"]);
		expect(differences).toEqual([]);
	});

	it.each<[Opinion["says"], string, Said, string[]]>([
		["fail", "pass", "pass", ["everything that the rule needs was read, and nothing is wrong with it"]],
		[
			"fail",
			"not_applicable",
			"not_applicable",
			["the rule is not about such a resource: its page says when it applies"],
		],
		["fail", "unknown", UNREAD, ["not evaluated: kms:GetKeyRotationStatus denied (no)"]],
		["pass", "fail", OFF, ["rotation is off"]],
		["pass", "waived", WAIVED, ["rotation is off"]],
		["pass", "unknown", UNREAD, ["not evaluated: kms:GetKeyRotationStatus denied (no)"]],
	])("%s differs from our %s, with both reasons", (says, verdict, said, because) => {
		const { resources, differences } = compared({ [ROTATES.id]: said }, opinion(says));
		expect(differences).toEqual([
			{
				arn: ORDERS.arn,
				type: "kms_key",
				account: "111122223333",
				region: "eu-central-1",
				name: "alias/orders",
				service: "security_hub",
				check: "KMS.4",
				says,
				why: "KMS keys should rotate",
				rule: ROTATES.id,
				verdict,
				because,
			},
		]);
		expect(resources[0]?.findings.some((finding) => finding.confirmed_by !== undefined)).toBe(false);
	});

	it.each<[Said]>([["pass"], ["not_applicable"]])("pass and our %s are no difference", (said) => {
		expect(compared({ [ROTATES.id]: said }, opinion("pass")).differences).toEqual([]);
	});

	it("says why a rule is not about the resource where the policy does", () => {
		const resource = assessed(ORDERS, { [ROTATES.id]: "not_applicable" }, RULES);
		const exempt = { ...resource, exemptions: { [ROTATES.id]: "kept in CloudHSM" } };
		expect(compare([exempt], RULES, [opinion("fail")]).differences).toMatchObject([{ because: ["kept in CloudHSM"] }]);
	});

	it("counts only for rules that ask the same, and that are on", () => {
		const said: Record<string, Said> = { [ROTATES.id]: "pass", [PRIVATE.id]: { fail: ["is public"] } };
		const { resources, differences } = compared(
			said,
			opinion("fail", { check: "KMS.3" }),
			opinion("fail", { arn: key("other", "b").arn }),
			opinion("fail", { service: "access_analyzer", check: "external_access" }),
		);
		expect(differences).toEqual([]);
		expect(resources[0]?.findings[0]?.confirmed_by).toEqual(["IAM Access Analyzer (external_access)"]);
		expect(compare([assessed(ORDERS, {}, RULES)], RULES, [opinion("fail")]).differences).toEqual([]);
	});

	it("is told once where each standard has a finding of one check, in whatever order they come", () => {
		const of_standards = [
			opinion("pass", { why: "KMS.4 AWS KMS key rotation should be enabled" }),
			opinion("pass", { why: "2.8 Ensure rotation for customer created CMKs is enabled" }),
			opinion("pass", { why: "PCI.KMS.1 KMS key rotation should be enabled" }),
		];
		for (const opinions of [of_standards, [...of_standards].reverse()]) {
			expect(compared({ [ROTATES.id]: OFF }, ...opinions).differences).toMatchObject([
				{ check: "KMS.4", why: "2.8 Ensure rotation for customer created CMKs is enabled" },
			]);
		}
	});

	it("is told of each resource, check and answer by itself", () => {
		const [one, two] = [ORDERS, key("stock", "alias/stock")];
		const said = { [ROTATES.id]: UNREAD, [PRIVATE.id]: UNREAD };
		const { differences } = compare(
			[one, two].map((of) => assessed(of, said, RULES)),
			RULES,
			[
				...[one, two].flatMap(({ arn }) => ["KMS.4", "KMS.5"].map((check) => opinion("pass", { arn, check }))),
				opinion("fail", { arn: one.arn }),
			],
		);
		expect(differences).toHaveLength(5);
	});

	it("never changes a verdict", () => {
		const says = fc.constantFrom<Opinion["says"]>("pass", "fail");
		const said = fc.constantFrom<Said>("pass", "not_applicable", OFF, WAIVED, UNREAD);
		fc.assert(
			fc.property(said, said, fc.array(says), (first, second, all) => {
				const resource = assessed(ORDERS, { [ROTATES.id]: first, [PRIVATE.id]: second }, RULES);
				const opinions = all.flatMap((each) => [opinion(each), opinion(each, { check: "KMS.5" })]);
				const [after] = compare([resource], RULES, opinions).resources;
				expect(after?.verdicts).toEqual(resource.verdicts);
				const without = after?.findings.map(({ confirmed_by: _, ...finding }) => finding);
				expect(without).toEqual(resource.findings);
			}),
		);
	});
});
