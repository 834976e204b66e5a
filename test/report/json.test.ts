import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { Reason } from "../../src/model/observed.js";
import { type AssessedResource, assessment, countVerdicts, type Scan } from "../../src/model/scan.js";
import { renderAssessment } from "../../src/report/assessment.js";
import { formats } from "../../src/report/registry.js";
import { renderTerminal } from "../../src/report/text/terminal.js";
import { parseInventory } from "../../src/saved_inventory.js";
import { fingerprint } from "../../src/text/fingerprint.js";
import { hostileScan } from "./hostile_scan.js";
import { assessmentText, inventoryText, textOf } from "./rendered.js";
import { assessed, key, rule, type Said, scanOf } from "./scans.js";
import { scenarios } from "./scenarios.js";

function scenario(name: string): Scan {
	const make = scenarios[name];
	if (make === undefined) throw new Error(`there is no scenario ${name}`);
	return make();
}

const names = Object.keys(scenarios);
const denied: Reason = { kind: "denied", action: "kms:GetKeyPolicy", message: "no" };

/** The resources of a scan, with the fingerprints that are made where they are written. */
function written({ rules, resources }: Scan) {
	return resources.map((resource) => ({
		...resource,
		findings: resource.findings.map((finding) => {
			const rule = rules.find(({ id }) => id === finding.rule) ?? { id: "", was: [] };
			return { ...finding, fingerprint: fingerprint(rule, resource.arn) };
		}),
	}));
}

describe("assessment.json", () => {
	it.each(names)("fits its schema and says what the %s scan says", (name) => {
		const scan = scenario(name);
		const parsed = assessment.parse(JSON.parse(assessmentText(scan)));
		expect(parsed.resources).toEqual(written(scan));
		expect(countVerdicts(parsed.resources as AssessedResource[])).toEqual(countVerdicts(scan.resources));
		expect(parsed.rules.map(({ id, parameters }) => [id, parameters])).toEqual(
			scan.rules.map(({ id, parameter_values }) => [id, parameter_values]),
		);
		expect(parsed.gaps).toEqual(scan.inventory.gaps);
		expect(parsed.waivers).toEqual(scan.waivers);
		expect(parsed.result).toBe(scan.result);
	});

	it("fits its schema and loses nothing, whatever the account holds", () => {
		fc.assert(
			fc.property(hostileScan, (scan) => {
				const parsed = assessment.parse(JSON.parse(assessmentText(scan)));
				expect(parsed.resources).toEqual(written(scan));
				expect(parsed.waivers).toEqual(scan.waivers);
			}),
			{ numRuns: 200 },
		);
	});

	it("has one resource a line", () => {
		const lines = assessmentText(scenario("incomplete")).split("\n");
		const own = lines.filter((line) => line.startsWith('\t\t{"type":"kms_key","arn":"arn:aws:kms:eu-central-1'));
		expect(own).toHaveLength(120);
		for (const line of own) expect(JSON.parse(line.replace(/,$/, ""))).toHaveProperty("verdicts");
	});
});

describe("inventory.json", () => {
	it.each(names)("of the %s scan can be judged again, and written again byte by byte", (name) => {
		const scan = scenario(name);
		const text = inventoryText(scan);
		const inventory = parseInventory(text, "inventory.json");
		expect(inventory).toEqual(scan.inventory);
		expect(inventoryText({ ...scan, inventory })).toBe(text);
	});

	it("has one resource a line, sorted by type and ARN", () => {
		const lines = inventoryText(scenario("mixed")).split("\n");
		const arns = lines
			.filter((line) => line.startsWith('\t\t\t{"arn":'))
			.map((line) => JSON.parse(line.replace(/,$/, "")).arn);
		expect(arns).toHaveLength(7);
		const types = lines.filter((line) => /^\t\t"/.test(line));
		expect(types).toEqual(['\t\t"cloudhsm_cluster": [', '\t\t"kms_custom_key_store": [', '\t\t"kms_key": [']);
	});

	it("is an inventory without resources as well", () => {
		const scan = scanOf([rule("kms_key/a_rule", "low")], []);
		expect(JSON.parse(inventoryText(scan))).toEqual(scan.inventory);
	});
});

describe("every report", () => {
	const reports = [
		...formats.map(
			({ render }) =>
				(scan: Scan) =>
					textOf(render(scan)),
		),
		(scan: Scan) => renderTerminal(scan, { color: true, verbosity: "everything", width: 80 }),
	];

	/** Another order of the same items, by an arbitrary list of numbers. */
	function shuffled<T>(items: readonly T[], order: readonly number[]): T[] {
		return items
			.map((item, index) => ({ item, place: order[index % order.length] ?? 0 }))
			.sort((a, b) => a.place - b.place)
			.map(({ item }) => item);
	}

	it("has the same bytes for the same scan, in whatever order the inventory came", () => {
		const scan = scenario("mixed");
		const second = scan.inventory.scopes.map((scope) => ({ ...scope, region: "eu-north-1" }));
		const gaps = ["eu-north-1", "eu-west-1"].flatMap((region) =>
			scan.inventory.gaps.map((gap) => ({ ...gap, region, type: "kms_key" })),
		);
		const inventory = {
			...scan.inventory,
			scopes: [...scan.inventory.scopes, ...second.slice(1)],
			gaps: [...scan.inventory.gaps, ...gaps],
		};
		const expected = reports.map((render) => render({ ...scan, inventory }));
		fc.assert(
			fc.property(fc.array(fc.integer(), { minLength: 7, maxLength: 7 }), (order) => {
				const types = shuffled(Object.entries(inventory.resources), order);
				const mixed = {
					...inventory,
					scopes: shuffled(inventory.scopes, order),
					gaps: shuffled(inventory.gaps, order),
					resources: Object.fromEntries(types.map(([type, list]) => [type, shuffled(list, order)])),
				};
				expect(reports.map((render) => render({ ...scan, inventory: mixed }))).toEqual(expected);
			}),
			{ numRuns: 50 },
		);
	});

	it.each(["assessment", "inventory", "sarif", "sarif-full", "oscal", "cbom", "register", "register-page"])(
		"of format %s is made in pieces that stay as short as a resource, however many there are",
		(name) => {
			const { render } = formats.find((format) => format.name === name) ?? {};
			const rules = [rule("kms_key/a_rule", "low"), rule("kms_key/b_rule", "high")];
			const longest = (keys: number): number => {
				const resources = Array.from({ length: keys }, (_, index) =>
					assessed(
						key(`${String(index).padStart(8, "0")}-1111-4222-8333-444455556666`, "alias/key"),
						{
							"kms_key/a_rule": "pass",
							"kms_key/b_rule": index % 2 === 0 ? { fail: ["it is so"] } : { unknown: denied },
						},
						rules,
					),
				);
				return Array.from(render?.(scanOf(rules, resources)) ?? []).reduce(
					(most, { length }) => Math.max(most, length),
					0,
				);
			};
			expect(longest(100)).toBeGreaterThan(100);
			expect(longest(3_000)).toBeLessThan(longest(100) + 100);
		},
	);

	it("is written where nothing is known of all keys, though assessment.json is longer than a string can be", () => {
		const rules = Array.from({ length: 25 }, (_, index) => rule(`kms_key/rule_${index}`, "high"));
		// Six times as long for a fifth of 50,000 keys: their fingerprints are most of the work.
		const reason: Reason = { ...denied, message: "is not authorized to perform this action ".repeat(50) };
		const said = Object.fromEntries(rules.map(({ id }): [string, Said] => [id, { unknown: reason }]));
		const one = assessed(key("0a1b2c3d-1111-4222-8333-444455556666", "alias/orders"), said, rules);
		const resources = Array.from({ length: 10_000 }, (_, index): AssessedResource => {
			return { ...one, arn: one.arn.replace("0a1b2c3d", String(index).padStart(8, "0")) };
		});
		const scan = { ...scanOf(rules, [one]), resources };
		expect(() => "x".repeat(2 ** 29)).toThrow(RangeError);
		let length = 0;
		for (const piece of renderAssessment(scan)) length += piece.length;
		expect(length).toBeGreaterThan(2 ** 29);
	}, 60_000);

	it("leaves the scan as it was", () => {
		const scan = scenario("mixed");
		for (const render of reports) render(scan);
		expect(scan).toEqual(scenario("mixed"));
	});

	it("takes 10,000 keys", () => {
		const rules = [rule("kms_key/a_rule", "high")];
		const resources = Array.from({ length: 10_000 }, (_, index) =>
			assessed(
				key(`${String(index).padStart(8, "0")}-1111-4222-8333-444455556666`, `alias/key-${index}`),
				{ "kms_key/a_rule": index % 10 === 0 ? { fail: ["it is so"] } : "pass" },
				rules,
			),
		);
		const scan = scanOf(rules, resources);
		const text = assessmentText(scan);
		expect(assessment.parse(JSON.parse(text)).resources).toHaveLength(10_000);
		expect(text.length / 10_000).toBeLessThan(300);
		// A piece at a time, as they are written: nobody holds them whole.
		for (const { name, render } of formats) {
			let length = 0;
			for (const piece of render(scan)) length += piece.length;
			expect([name, length > 500]).toEqual([name, true]);
		}
		expect(renderTerminal(scan, { color: true, verbosity: "everything", width: 80 }).length).toBeGreaterThan(500);
	}, 60_000);
});
