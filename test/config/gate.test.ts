import { describe, expect, test } from "@jest/globals";
import { resolveConfig } from "../../src/config/config.js";
import { loweredGate } from "../../src/config/gate.js";
import type { Rule } from "../../src/model/policy.js";

const rule = (id: string, parameters: Rule["parameters"] = {}): Rule => ({
	id,
	name: id,
	type: "kms_key",
	title: id,
	description: id,
	severity: "high",
	opt_in: false,
	selects_by: ["metadata"],
	judges_by: [],
	parameters,
	controls: {},
	controls_by: {},
	remediation: { text: "x" },
	related_resources: [],
	was: [],
});
const PERIOD = rule("kms_key/period", { max_days: { default: 365, schema: { type: "integer" }, description: "x" } });
const choices = { rules: [rule("kms_key/rotation"), PERIOD], formats: [{ name: "sarif" }], tagged_types: ["kms_key"] };
const config = (text: string) => resolveConfig({}, choices, (path) => (path === ".keyproof.yml" ? text : undefined));
const lowered = (base: string, head: string) => loweredGate(config(base), config(head)).map(({ message }) => message);

const WAIVER = (over: string) =>
	`waivers: [{rule: kms_key/rotation, resource: "*", owner: o, reason: r, expires: "2026-06-30"${over}}]\n`;

describe("a configuration loosens another where it", () => {
	test.each([
		["turns a rule off", "", "rules: {kms_key/rotation: off}", ["rule kms_key/rotation off"]],
		[
			"makes a rule milder",
			"",
			"rules: {kms_key/rotation: {severity: low}}",
			["rule kms_key/rotation low in place of high"],
		],
		[
			"measures otherwise",
			"",
			"rules: {kms_key/period: {parameters: {max_days: 2560}}}",
			["rule kms_key/period: max_days 365 becomes 2560"],
		],
		[
			"makes a rule milder somewhere",
			"",
			"environments: [{name: dev, tags: {e: [dev]}, rules: {kms_key/rotation: {severity: low}}}]",
			["rule kms_key/rotation at most low in environment dev"],
		],
		["waives", "", WAIVER(""), ["waiver for kms_key/rotation on * until 2026-06-30 (owner o)"]],
		[
			"waives for longer",
			WAIVER(""),
			WAIVER("").replace("06-30", "09-30"),
			["waiver for kms_key/rotation on * until 2026-09-30 (owner o)"],
		],
		["fails later", "", "fail_on: critical", ["fail_on medium becomes critical"]],
		["lets unknown pass", "", "allow_unknown: true", ["allow_unknown is on, so what could not be read passes"]],
		[
			"reads less",
			"regions: [eu-central-1, us-east-1]",
			"regions: [eu-central-1]",
			["Region us-east-1 is not read any more"],
		],
	])("%s", (_, base, head, sentences) => {
		expect(lowered(base, head)).toEqual(sentences);
	});

	test("and not where it tightens it, or a waiver is malformed", () => {
		expect(lowered("rules: {kms_key/rotation: off}", "")).toEqual([]);
		expect(lowered("fail_on: critical", "fail_on: low")).toEqual([]);
		expect(lowered(WAIVER(""), "")).toEqual([]);
		expect(lowered("", WAIVER("").replace("owner: o, ", ""))).toEqual([]);
		expect(lowered("", "rules: {kms_key/rotation: {severity: critical}}")).toEqual([]);
	});
});
