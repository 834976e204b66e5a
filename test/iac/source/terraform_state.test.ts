import { describe, expect, test } from "@jest/globals";
import { readTerraformState } from "../../../src/iac/source/terraform_state.js";

const typeOf = (type: string) => (type === "aws_kms_key" ? ("kms_key" as const) : undefined);
const read = (value: unknown) =>
	readTerraformState(typeof value === "string" ? value : JSON.stringify(value), "s.json", typeOf);

const STATE = {
	version: 4,
	terraform_version: "1.11.4",
	outputs: { password: { value: "canary-1", type: "string" } },
	resources: [
		{
			module: 'module.hsm["eu"]',
			mode: "managed",
			type: "aws_kms_key",
			name: "pin",
			provider: "x",
			instances: [
				{ index_key: "a.b", attributes: { id: "k1", arn: "arn:1", policy: "canary-2", tags: {} }, private: "canary-3" },
				{ index_key: 0, attributes: { id: "k2" } },
			],
		},
		{ mode: "data", type: "aws_kms_key", name: "d", instances: [{ attributes: { id: "k3" } }] },
		{
			mode: "managed",
			type: "aws_db_instance",
			name: "db",
			instances: [{ attributes: { id: "db", password: "canary-4" } }],
		},
	],
};

describe("a state file", () => {
	test("gives the addresses of its resources with their ARNs, or their ids", () => {
		expect(read(STATE).map(({ address, type, identities }) => ({ address, type, identities }))).toEqual([
			{ address: 'module.hsm["eu"].aws_kms_key.pin["a.b"]', type: "kms_key", identities: ["arn:1"] },
			{ address: 'module.hsm["eu"].aws_kms_key.pin[0]', type: "kms_key", identities: ["k2"] },
		]);
	});

	test("leaves every other value behind", () => {
		expect(JSON.stringify(read(STATE))).not.toContain("canary");
	});

	test.each([
		[
			"a plan",
			{ format_version: "1.2", resource_changes: [], variables: { p: { value: "canary" } } },
			/give it as --plan/,
		],
		["another version", { version: 3, modules: ["canary"] }, /version 3/],
		["something else", { canary: true }, /terraform state pull/],
		["no JSON", "canary {", /no JSON/],
		["null", null, /terraform state pull/],
	])("is told from %s, without a word of what stands in it", (_, value, message) => {
		expect(() => read(value)).toThrow(message);
		expect(() => read(value)).toThrow(expect.not.objectContaining({ message: expect.stringContaining("canary") }));
	});
});
