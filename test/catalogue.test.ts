import { execFileSync } from "node:child_process";
import { describe, expect, it } from "@jest/globals";
import { catalogueOf } from "../src/catalogue.js";
import { resourceTypes } from "../src/collect/registry.js";
import { relations } from "../src/link/relations.js";
import { ConfigurationError } from "../src/model/errors.js";
import { factsOf, named } from "../src/model/policy.js";
import { bundleOf, loadPolicies, readPolicies } from "../src/policies.js";
import { root, toolPath } from "../tools/setup.js";
import { opa } from "./evaluate/bundle.js";

const BLOCK = `# METADATA
# title: Doors are locked
# description: An open door lets everybody in.
# scope: package
# related_resources:
#   - ref: https://example.com/doors
# custom:
#   severity: high
#   selects_by: [metadata]
#   judges_by: [lock]
#   remediation: {text: Lock it., cli: lock DOOR, effect: changes}
`;

/** The catalogue of policies by path, read by the real `opa inspect`. */
function inspect(files: Readonly<Record<string, string>>) {
	const inspected = JSON.parse(opa(files, "inspect", "--annotations", "--format", "json", "."));
	return catalogueOf(inspected, (file) => files[file] ?? "");
}

/** The catalogue of one policy, whose block is changed. */
function inspectOne(block: string) {
	return inspect({
		"door/locked.rego": `${block}package keyproof.door.locked\n\nviolation contains "open" if input.open\n`,
	});
}

function refusal(block: string): string {
	try {
		inspectOne(block);
	} catch (error) {
		expect(error).toBeInstanceOf(ConfigurationError);
		return error instanceof Error ? error.message : "";
	}
	throw new Error("the block was accepted");
}

describe("the catalogue", () => {
	it("takes a rule from its METADATA block, its id from its path", () => {
		expect(inspectOne(BLOCK)).toEqual([
			{
				id: "door/locked",
				type: "door",
				title: "Doors are locked",
				description: "An open door lets everybody in.",
				severity: "high",
				opt_in: false,
				selects_by: ["metadata"],
				judges_by: ["lock"],
				parameters: {},
				controls: {},
				controls_by: {},
				remediation: { text: "Lock it.", cli: "lock DOOR", effect: "changes" },
				related_resources: [{ ref: "https://example.com/doors" }],
				was: [],
			},
		]);
	});

	it("takes every other member too", () => {
		const more = `${BLOCK}#   opt_in: true
#   was: [door/closed]
#   parameters: {days: {default: 3, schema: {type: integer}, description: Days.}}
#   controls: {aws: {aws_config: [DOOR_LOCKED]}, keyproof: {iso_27001_2022: [A.7.2]}}
#   also_reads: [hinges]
#   aws_checks: {security_hub: [Door.1]}
#   audit_service: {name: AWS Doorman, sees: [door], lacks: {window: It has no eye for windows.}}
`;
		expect(inspectOne(more)[0]).toMatchObject({
			opt_in: true,
			was: ["door/closed"],
			parameters: { days: { default: 3, schema: { type: "integer" }, description: "Days." } },
			controls: { aws_config: ["DOOR_LOCKED"], iso_27001_2022: ["A.7.2"] },
			controls_by: { aws_config: "aws", iso_27001_2022: "keyproof" },
			also_reads: ["hinges"],
			aws_checks: { security_hub: ["Door.1"] },
			audit_service: { name: "AWS Doorman", sees: ["door"], lacks: { window: "It has no eye for windows." } },
		});
	});

	it("is sorted by id, and leaves out libraries, tests and rules inside a policy", () => {
		const policy = (name: string) =>
			`${BLOCK}package keyproof.${name}\n\n# METADATA\n# title: inner\nviolation contains "x" if input.x\n`;
		const rules = inspect({
			"a.rego": policy("window.closed"),
			"b.rego": policy("door.shut"),
			"c.rego": policy("door.locked"),
			"d.rego": "# METADATA\n# description: Words.\npackage keyproof.lib.words\n\nx := 1\n",
			"e.rego": policy("door.locked_test"),
		});
		expect(rules.map(({ id }) => id)).toEqual(["door/locked", "door/shut", "window/closed"]);
	});

	it.each([
		["an unknown member", `${BLOCK}#   sevrity: low\n`, 'METADATA has an unknown custom member "sevrity"'],
		["an id of its own", `${BLOCK}#   id: door/open\n`, 'METADATA has an unknown custom member "id"'],
		["a title in the wrong place", `${BLOCK}#   title: Open\n`, 'METADATA has an unknown custom member "title"'],
		["no title", BLOCK.replace(/# title.*\n/, ""), "METADATA title: "],
		["no severity", BLOCK.replace(/# {3}severity.*\n/, ""), "METADATA severity: "],
		["a severity that is none", BLOCK.replace("severity: high", "severity: dreadful"), "METADATA severity: "],
		["no selects_by", BLOCK.replace(/# {3}selects_by.*\n/, ""), "METADATA selects_by: "],
		["an empty selects_by", BLOCK.replace("selects_by: [metadata]", "selects_by: []"), "METADATA selects_by: "],
		["no judges_by", BLOCK.replace(/# {3}judges_by.*\n/, ""), "METADATA judges_by: "],
		["no remediation", BLOCK.replace(/# {3}remediation.*\n/, ""), "METADATA remediation: "],
		["another remediation", BLOCK.replace("cli: lock", "command: lock"), "METADATA remediation: "],
		["a command without its effect", BLOCK.replace(", effect: changes", ""), "METADATA remediation.effect: "],
		["an effect that is none", BLOCK.replace("effect: changes", "effect: mends"), "METADATA remediation.effect: "],
		["no warning of what destroys", BLOCK.replace("changes", "destroys"), "METADATA remediation.text: "],
		["what destroys, first", BLOCK.replace("changes", "destroys"), "METADATA remediation.cli: "],
		["a link that is not https", BLOCK.replace("https://", "http://"), "METADATA related_resources[0].ref: "],
		["a former id that is none", `${BLOCK}#   was: [closed]\n`, "METADATA was[0]: "],
		[
			"a parameter without a default",
			`${BLOCK}#   parameters: {days: {schema: {}, description: Days.}}\n`,
			"METADATA parameters.days.default: ",
		],
		["an empty list of controls", `${BLOCK}#   controls: {aws: {cis: []}}\n`, "METADATA controls.aws.cis: "],
		["a stranger who maps controls", `${BLOCK}#   controls: {me: {cis: [1]}}\n`, "METADATA controls: "],
		["a mapping that nobody states", `${BLOCK}#   controls: {cis: ["1"]}\n`, "METADATA controls: "],
		[
			"a framework whose mapping two state",
			`${BLOCK}#   controls: {aws: {cis: ["1"]}, keyproof: {cis: ["2"]}}\n`,
			"METADATA controls: ",
		],
		["who states mappings, apart", `${BLOCK}#   controls_by: {cis: aws}\n`, 'unknown custom member "controls_by"'],
		["further evidence that is none", `${BLOCK}#   also_reads: []\n`, "METADATA also_reads: "],
		["a check of another's service", `${BLOCK}#   aws_checks: {macie: [Door.1]}\n`, "METADATA aws_checks: "],
		[
			"an audit service that lacks something for no reason",
			`${BLOCK}#   audit_service: {name: Eye, sees: [], lacks: {door: ""}}\n`,
			"METADATA audit_service.lacks.door: ",
		],
		["an audit service without a name", `${BLOCK}#   audit_service: {sees: [door]}\n`, "METADATA audit_service.name: "],
		["a long title", BLOCK.replace("Doors are locked", "x".repeat(257)), "METADATA title: "],
	])("refuses %s, naming file, line and member", (_, block, member) => {
		const message = refusal(block);
		expect(message).toMatch(/^(?:door\/locked\.rego:\d+: METADATA .+\n?)+$/);
		expect(message).toContain(member);
	});
});

describe("what is wrong in a block", () => {
	it.each([
		["an unknown member", `${BLOCK}#   sevrity: low\n`, 12],
		["a severity that is none", BLOCK.replace("severity: high", "severity: dreadful"), 8],
		["a part of a list", BLOCK.replace("https://", "http://"), 6],
		["a part of a map on one line", `${BLOCK}#   parameters: {days: {schema: {}, description: Days.}}\n`, 12],
		["what is missing, so that the block is named", BLOCK.replace(/# title.*\n/, ""), 1],
	])("is found at its line: %s", (_, block, line) => {
		expect(refusal(block)).toMatch(new RegExp(`^door/locked\\.rego:${line}: METADATA `));
	});
});

describe("the shipped catalogue", () => {
	const { rules } = loadPolicies(new URL("../dist/policies/", import.meta.url));

	it("is what the policies declare", () => {
		const inspected = execFileSync(toolPath("opa"), ["inspect", "--annotations", "--format", "json", "policies"], {
			cwd: root,
			encoding: "utf8",
			maxBuffer: 1 << 28,
		});
		expect(rules).toEqual(catalogueOf(JSON.parse(inspected), () => "").map(named));
		expect(rules.length).toBeGreaterThan(0);
	});

	it("is loaded without a check, and would pass it", () => {
		const directory = new URL("../dist/policies/", import.meta.url);
		expect(loadPolicies(directory)).toEqual(bundleOf(readPolicies(directory)));
	});

	it.each(rules.map((rule) => [rule.id, rule] as const))(
		"has in %s only facets and types that there are",
		(_, rule) => {
			const type = resourceTypes.find(({ name }) => name === rule.type);
			const derived = relations.filter((relation) => relation.type === rule.type).map(({ facet }) => facet);
			const facets = [...Object.keys(type?.listed ?? {}), ...Object.keys(type?.facets ?? {}), ...derived];
			expect(facets).toEqual(expect.arrayContaining(factsOf(rule)));
			const types = resourceTypes.map(({ name }) => name);
			const { sees = [], lacks = {} } = rule.audit_service ?? {};
			expect(types).toEqual(expect.arrayContaining([...sees, ...Object.keys(lacks)]));
			expect(sees.filter((seen) => Object.hasOwn(lacks, seen))).toEqual([]);
		},
	);

	it("has no former id that is another rule's id, or a former id of two", () => {
		const ids = rules.flatMap(({ id, was }) => [id, ...was]);
		expect(new Set(ids).size).toBe(ids.length);
	});
});
