import { describe, expect, it } from "@jest/globals";
import { parseControlMap } from "../../src/config/control_map.js";
import { rule } from "../report/scans.js";

const RULES = ["cloudhsm_cluster/spans_two_zones", "kms_key/policy_not_public", "kms_key/rotation_enabled"].map((id) =>
	rule(id, "medium"),
);

function parse(...lines: string[]) {
	return parseControlMap(lines.join("\n"), "controls.yml", RULES);
}

describe("a control map", () => {
	it("says by ids and patterns which rules are evidence for a control; without them, all are", () => {
		expect(
			parse(
				"controls:",
				"  - control: 3.7.4 Keys are changed",
				"    rules: [kms_key/rotation_enabled, kms_key/*]",
				"  - control: 6f1e",
			),
		).toEqual([
			{ control: "3.7.4 Keys are changed", rules: ["kms_key/policy_not_public", "kms_key/rotation_enabled"] },
			{ control: "6f1e" },
		]);
	});

	it.each([
		["an unknown member", ["controls:", "  - control: a", "    rule: x"], /^controls.yml:2: controls.0: .*"rule"/],
		["no controls", ["control: a"], /^controls.yml:1: /],
		["an empty list", ["controls: []"], /^controls.yml:1: controls: /],
		["no YAML", ["controls: ["], /^controls.yml:1: not valid YAML/],
		[
			"a key twice",
			["controls: [{control: a}]", "controls: [{control: b}]"],
			/^controls.yml:2: the key "controls" stands/,
		],
		[
			"a pattern that no rule fits",
			["controls:", "  - control: a", "    rules:", "      - kms_key/rotation_enable"],
			/^controls.yml:4: "kms_key\/rotation_enable" fits no rule that was judged. Did you mean "kms_key\/rotation_enabled"\?/,
		],
	])("with %s is an error that says where", (_, lines, message) => {
		expect(() => parse(...lines)).toThrow(message);
	});
});
