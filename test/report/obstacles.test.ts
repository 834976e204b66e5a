import { describe, expect, it } from "@jest/globals";
import type { Gap } from "../../src/model/inventory.js";
import type { Obstacle, Reason } from "../../src/model/observed.js";
import { reasonTables } from "../../src/report/reasons.js";
import { ACCOUNT, assessed, key, rule, scanOf } from "./scans.js";

const ROTATION = rule("kms_key/rotation_enabled", "medium");
const POLICY = rule("kms_key/policy_not_public", "high");
const RULES = [ROTATION, POLICY];

function because(obstacle: Obstacle | undefined, action: string): Reason {
	const reason = { kind: "denied", action, message: "AWS's words" } as const;
	return obstacle === undefined ? reason : { ...reason, obstacle };
}

function gap(type: string, action: string, obstacle: Obstacle | undefined, region = "eu-central-1"): Gap {
	return { type, action, account: ACCOUNT, region, reason: because(obstacle, action) };
}

function keyWith(id: string, obstacle: Obstacle | undefined) {
	const said = {
		[ROTATION.id]: { unknown: because(obstacle, "kms:GetKeyRotationStatus") },
		[POLICY.id]: { unknown: because(obstacle, "kms:GetKeyPolicy") },
	};
	return assessed(key(id, id), said, RULES);
}

describe("what stands in the way of many reads", () => {
	it.each<[Obstacle, string, RegExp]>([
		["region_not_enabled", "the Region is not enabled", /enable-region/],
		["organization_policy", "a policy of the organization forbids it", /Permissions of the role do not help/],
		["session_expired", "the session has expired", /Sign in again/],
		["clock_skewed", "the clock of this machine is wrong", /Set the clock/],
		["no_answer", "the Region gave no answer", /HTTPS_PROXY/],
	])("is told once, by name and with what to do: %s", (obstacle, name, advice) => {
		const gaps = ["kms_key", "kms_custom_key_store", "cloudhsm_cluster", "cloudhsm_backup", "region"].map((type) =>
			gap(type, `x:List${type}`, obstacle),
		);
		const [table, ...others] = reasonTables(scanOf(RULES, [keyWith("a", obstacle), keyWith("b", obstacle)], { gaps }));
		expect(others).toEqual([]);
		expect(table).toMatchObject({
			name: "obstacles",
			reasons: [
				{
					because: name,
					about: `5 listings and 4 checks in eu-central-1 of account ${ACCOUNT}`,
					said: "AWS's words",
					advice: expect.stringMatching(advice),
					rules: [POLICY.id, ROTATION.id],
				},
			],
		});
	});

	it("is told apart from a permission that is missing beside it", () => {
		const gaps = [gap("kms_key", "kms:ListKeys", "organization_policy"), gap("region", "ec2:X", undefined)];
		const tables = reasonTables(scanOf(RULES, [keyWith("a", undefined)], { gaps }));
		expect(tables.map(({ name, reasons }) => [name, reasons.length])).toEqual([
			["obstacles", 1],
			["listings", 1],
			["checks", 2],
		]);
	});

	it("is one line for all Regions of an account", () => {
		const gaps = ["eu-west-1", "us-east-1"].map((region) => gap("kms_key", "kms:ListKeys", "session_expired", region));
		const [table] = reasonTables(scanOf(RULES, [], { gaps }));
		expect(table?.reasons.map(({ about }) => about)).toEqual([
			`2 listings in eu-west-1, us-east-1 of account ${ACCOUNT}`,
		]);
	});
});
