import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { renderOcsf } from "../../src/report/ocsf.js";
import { hostileScan } from "./hostile_scan.js";
import { textOf } from "./rendered.js";
import { ACCOUNT, assessed, key, rule, type Said, scanOf } from "./scans.js";
import { scenarios } from "./scenarios.js";

/**
 * The class's JSON Schema with the cloud profile, as https://schema.ocsf.io/1.6.0/classes/compliance_finding has it, with the
 * constraints; written by ocsf-json-schema 1.2.0 (PyPI) from OCSF's compiled schema. It takes no member that OCSF lacks.
 */
const schema = JSON.parse(
	readFileSync(new URL("../fixtures/ocsf/compliance_finding-1.6.0.schema.json", import.meta.url), "utf8"),
);
const valid = new Ajv2020({
	strict: false,
	allErrors: true,
	validateFormats: false,
	code: { optimize: false },
}).compile(schema);

// biome-ignore lint/suspicious/noExplicitAny: the schema says what they are
function eventsOf(scan: Parameters<typeof renderOcsf>[0]): any[] {
	const events = JSON.parse(textOf(renderOcsf(scan)));
	for (const event of events) {
		valid(event);
		expect(valid.errors ?? []).toEqual([]);
	}
	return events;
}

const RULES = [
	rule("kms_key/a", "high", { controls: { pci_dss_4_0_1: ["3.6.1"] }, controls_by: { pci_dss_4_0_1: "keyproof" } }),
];

describe("ocsf", () => {
	it.each(Object.keys(scenarios))("is a Compliance Finding by OCSF's own schema: %s", (name) => {
		const scan = scenarios[name]?.();
		if (scan === undefined) throw new Error(`there is no scenario ${name}`);
		const events = eventsOf(scan);
		// What 1.1 to 1.3 require beyond 1.6.
		for (const { compliance, finding_info, metadata } of events) {
			expect(compliance.standards).toBeInstanceOf(Array);
			expect(typeof finding_info.title).toBe("string");
			expect(metadata.product.vendor_name).toBe("Keyproof");
		}
	});

	it("is one whatever stands in a scan", () => {
		fc.assert(
			fc.property(hostileScan, (scan) => void eventsOf(scan)),
			{ numRuns: 30 },
		);
	});

	it("says Fail, Warning, Pass and Suppressed, and never Pass of what is unknown", () => {
		const waiver = { owner: "ann", reason: "old", expires: "2026-06-30" };
		const reason = { kind: "denied" as const, action: "kms:GetKeyPolicy", message: "no" };
		const said: Said[] = [
			"pass",
			{ fail: ["off"] },
			{ unknown: reason },
			{ waived: ["off"], waiver },
			"not_applicable",
		];
		const resources = said.map((each, index) => assessed(key(String(index), "x"), { "kms_key/a": each }, RULES));
		const gaps = [{ type: "kms_key", action: "kms:ListKeys", account: ACCOUNT, region: "eu-west-1", reason }];
		const events = eventsOf(scanOf(RULES, resources, { gaps }));
		expect(events.map(({ compliance, status, severity }) => [compliance.status, status, severity])).toEqual([
			["Pass", "Resolved", "Informational"],
			["Fail", "New", "High"],
			["Warning", "New", "Informational"],
			["Fail", "Suppressed", "High"],
			["Warning", "New", "Informational"],
		]);
	});

	it("has one uid for a resource and a rule, whatever the verdict, and lets no mapping of ours look official", () => {
		const both: Said[] = ["pass", { fail: ["off"] }];
		const uids = both.map((said) => {
			const [event] = eventsOf(scanOf(RULES, [assessed(key("1", "x"), { "kms_key/a": said }, RULES)]));
			expect(event.compliance.requirements).toEqual(["PCI DSS 4.0.1 3.6.1 (not official)"]);
			return event.finding_info.uid;
		});
		expect(new Set(uids).size).toBe(1);
	});

	it("sums up the passes of a rule where there are more than anybody reads", () => {
		const scan = manyPasses(RULES[0]?.id ?? "");
		const events = eventsOf(scan);
		expect(events.map(({ compliance, count, cloud }) => [compliance.status, count, cloud.region])).toEqual([
			["Fail", undefined, "eu-central-1"],
			["Pass", 60_000, "eu-central-1"],
			["Pass", 40_001, "us-east-1"],
		]);
	});
});

/** One key that fails, and more that pass than are told one by one: the same one, since only its place matters. */
function manyPasses(id: string) {
	const [home, abroad] = ["eu-central-1", "us-east-1"].map((region) =>
		assessed(key("1", "x", region), { [id]: "pass" }, RULES),
	);
	if (home === undefined || abroad === undefined) throw new Error("two resources");
	const failing = assessed(key("0", "y"), { [id]: { fail: ["off"] } }, RULES);
	const scan = scanOf(RULES, [failing]);
	return { ...scan, resources: [failing, ...Array(60_000).fill(home), ...Array(40_001).fill(abroad)] };
}
