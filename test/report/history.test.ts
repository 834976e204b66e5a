import { describe, expect, it } from "@jest/globals";
import { statusOfControls } from "../../src/model/history.js";
import { historiesOf } from "../../src/report/history.js";
import { readOscal, valuesOf } from "./oscal/document.js";
import { htmlPage, oscalText } from "./rendered.js";
import { assessed, key, rule, type Said, scanOf } from "./scans.js";
import { scenarios } from "./scenarios.js";

const point = (day: string, status?: "met" | "not_met" | "not_established") => ({
	collected_at: `${day}T06:00:00.000Z`,
	controls: status === undefined ? {} : { pci_dss_4_0_1: { "3.7.4": status } },
});

describe("the history of a control", () => {
	it("has each period, and the days on which it was not seen", () => {
		const points = [
			point("2026-01-05", "met"),
			point("2026-01-12"),
			point("2026-01-19", "met"),
			point("2026-01-26", "not_met"),
			point("2026-02-02", "not_established"),
		];
		expect(historiesOf(points)).toEqual([
			{
				framework: "pci_dss_4_0_1",
				control: "3.7.4",
				text: "met from 2026-01-05 to 2026-01-19, not met on 2026-01-26, not seen on 2026-01-12, 2026-02-02",
				last: "not_established",
			},
		]);
	});

	it("never calls a day met on which it was not seen, even where it was never seen", () => {
		expect(historiesOf([point("2026-01-05", "not_established")])[0]?.text).toBe("not seen on 2026-01-05");
	});

	it("puts control 3.10 after 3.9, and frameworks in their order", () => {
		const controls = { pci_dss_4_0_1: { "3.10": "met", "3.9": "met" }, aws_security_hub: { "KMS.4": "met" } } as const;
		expect(historiesOf([{ ...point("2026-01-05"), controls }]).map(({ control }) => control)).toEqual([
			"KMS.4",
			"3.9",
			"3.10",
		]);
	});
});

describe("the status of a control", () => {
	it.each(Object.keys(scenarios))("is what OSCAL says of it, in the %s scenario", (name) => {
		const scan = scenarios[name]?.();
		if (scan === undefined) throw new Error(`there is no scenario ${name}`);
		const statuses = statusOfControls(scan);
		const said = readOscal(oscalText(scan)).findings.map((finding) => {
			const [framework = "", control = ""] = [valuesOf(finding, "framework")[0], valuesOf(finding, "control")[0]];
			const { state, reason } = finding.target.status;
			const status = state === "satisfied" ? "met" : reason === "fail" ? "not_met" : "not_established";
			return [framework, control, status];
		});
		const own = Object.entries(statuses).flatMap(([framework, controls]) =>
			Object.entries(controls).map(([control, status]) => [framework, control, status]),
		);
		expect(own.sort()).toEqual(said.sort());
	});
});

describe("a scan that follows others", () => {
	const rules = [rule("kms_key/a_rule", "high", { controls: { pci_dss_4_0_1: ["3.7.4"] } })];
	const now = scanOf(rules, [assessed(key("k", "alias/k"), { "kms_key/a_rule": "pass" }, rules)]);
	const scan = { ...now, history: [{ ...point("2026-01-08", "not_met"), sha256: "a".repeat(64) }] };
	const text = "not met on 2026-01-08, met on 2026-01-15";

	it("tells the history of its controls in HTML and OSCAL, and nothing of it where it follows none", () => {
		expect(htmlPage(scan)).toContain(`<td>${text}</td>`);
		const { findings } = readOscal(oscalText(scan));
		expect(findings.map((finding) => valuesOf(finding, "history"))).toEqual([[text]]);
		expect(htmlPage(now)).not.toContain("Controls over time");
		expect(oscalText(now)).not.toContain("history");
	});

	it("says beside each control what this scan says of it, and never that one is met that was not seen", () => {
		const reason = { kind: "denied" as const, action: "kms:GetKeyRotationStatus", message: "no" };
		const labelOf = (said: Said): string => {
			const scanned = scanOf(rules, [assessed(key("k", "alias/k"), { "kms_key/a_rule": said }, rules)]);
			const page = htmlPage({ ...scanned, history: scan.history });
			const section = page.slice(page.indexOf('<th scope="col">now</th>'));
			return (
				/<td><span class="v (\w+)"><span aria-hidden="true">.<\/span> ([a-z ]+)<\/span><\/td>/
					.exec(section)
					?.slice(1)
					.join(": ") ?? ""
			);
		};
		expect(labelOf("pass")).toBe("pass: met");
		expect(labelOf({ fail: ["off"] })).toBe("fail: not met");
		expect(labelOf({ unknown: reason })).toBe("unknown: not seen");
	});
});
