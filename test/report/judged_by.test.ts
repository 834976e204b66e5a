import { beforeAll, describe, expect, it } from "@jest/globals";
import { stringify } from "yaml";
import { resolveConfig } from "../../src/config/config.js";
import { assessment, type Scan } from "../../src/model/scan.js";
import { taggedTypes } from "../../src/needs.js";
import { scan } from "../../src/pipeline.js";
import { loadPolicies } from "../../src/policies.js";
import { judgedByLines } from "../../src/report/judged_by.js";
import { renderComment } from "../../src/report/text/comment.js";
import { renderSummary } from "../../src/report/text/summary.js";
import { renderTerminal } from "../../src/report/text/terminal.js";
import { exampleAccount } from "../../src/simulator/example_account.js";
import { startSimulator } from "../../src/simulator/server.js";
import { NOW, surroundingsOf } from "../integration/scans.js";
import { assessmentText, htmlPage, oscalText, sarifFullText, sarifText } from "./rendered.js";
import { rule, scanOf } from "./scans.js";

const policies = loadPolicies(new URL("../../dist/policies/", import.meta.url));
const CONFIGURATION = ".keyproof.yml";
const ON = "kms_key/rotation_enabled";

/** The rules that judge by default where there is no planned change. */
const usual = policies.rules.filter(({ opt_in, of_change }) => !opt_in && of_change !== true).map(({ id }) => id);

async function judged(configuration: object | undefined): Promise<Scan> {
	const world = exampleAccount(NOW);
	const simulator = await startSimulator(world);
	const choices = { rules: policies.rules, formats: [], tagged_types: taggedTypes };
	const config = resolveConfig({ regions: Object.keys(world.regions) }, choices, () => {
		return configuration === undefined ? undefined : stringify(configuration);
	});
	const done = await scan(config, { ...surroundingsOf(simulator), policies });
	await simulator.close();
	return done;
}

const TERMINAL = { color: false, width: 1000 } as const;

/** What each report says. */
const REPORTS: Readonly<Record<string, (scan: Scan) => string>> = {
	"the summary": renderSummary,
	"the comment": (scan) => renderComment(scan, 60_000),
	"the quiet log": (scan) => renderTerminal(scan, { ...TERMINAL, verbosity: "quiet" }),
	"the log": (scan) => renderTerminal(scan, { ...TERMINAL, verbosity: "overview" }),
	"the action's log": (scan) => renderTerminal(scan, { ...TERMINAL, verbosity: "everything" }),
	"report.html": htmlPage,
	"results.sarif": sarifText,
	"results-full.sarif": sarifFullText,
	"the OSCAL results": oscalText,
};

describe("a configuration that turns all rules off but one", () => {
	let scanned: Scan;
	beforeAll(async () => {
		const rules = Object.fromEntries(usual.filter((id) => id !== ON).map((id) => [id, "off"]));
		scanned = await judged({ rules: { ...rules, [ON]: { severity: "info" } }, fail_on: "critical" });
	});

	it("stands in assessment.json, with every rule that is off", () => {
		const { judged_by } = assessment.parse(JSON.parse(assessmentText(scanned)));
		expect(judged_by).toMatchObject({
			file: CONFIGURATION,
			fail_on: "critical",
			rules: { by_default: usual.length, on: 1, off: usual.filter((id) => id !== ON).sort() },
			severities: [{ rule: ON, default: "medium", configured: "info" }],
			waivers: 0,
		});
		const decided = scanned.resources.filter(({ verdicts }) => verdicts[ON] !== "not_applicable");
		const { total = 0, not_judged = 0 } = judged_by?.resources ?? {};
		expect(total).toBe(scanned.resources.length);
		expect(total - not_judged).toBe(decided.length);
		expect(not_judged).toBeGreaterThan(0);
	});

	it.each(Object.keys(REPORTS))("is told by %s", (name) => {
		const text = (REPORTS[name]?.(scanned) ?? "").replaceAll("\\", "");
		expect(text).toContain(`${usual.length - 1} of ${usual.length} rules are off`);
		expect(text).toMatch(/\.keyproof\.yml/);
		expect(text.toLowerCase()).toContain("findings count from critical up, not from medium");
		expect(text).toMatch(/another severity than by default/);
		expect(text).toMatch(/\d+ of \d+ resources were judged by no rule/);
	});
});

describe("a scan without a configuration", () => {
	let scanned: Scan;
	beforeAll(async () => {
		scanned = await judged(undefined);
	});

	it("is judged by every rule that is on by default, and says so in assessment.json", () => {
		const { judged_by } = assessment.parse(JSON.parse(assessmentText(scanned)));
		expect(judged_by).toMatchObject({
			fail_on: "medium",
			allow_unknown: false,
			rules: { by_default: usual.length, on: usual.length, off: [] },
			severities: [],
			parameters: [],
			environments: [],
		});
		expect(judged_by).not.toHaveProperty("file");
	});

	it("costs no line of the terminal", () => {
		for (const verbosity of ["quiet", "overview", "everything"] as const) {
			expect(renderTerminal(scanned, { ...TERMINAL, verbosity })).not.toMatch(/rules are off|configuration file/);
		}
		expect(renderSummary(scanned)).toContain(`Judged by ${usual.length} rules, with no configuration file`);
	});
});

it("names the base branch where its configuration judged, and its lack of one", () => {
	const own = [rule("kms_key/a", "high")];
	const { judged_by } = scanOf(own, []);
	const first = (changes: object) => judgedByLines(scanOf(own, [], { judged_by: { ...judged_by, ...changes } }))[0];
	expect(first({ file: "k.yml", base_branch: true })).toBe("Judged by 1 rule, with k.yml of the base branch");
	expect(first({ base_branch: true })).toBe("Judged by 1 rule, with no configuration file on the base branch");
});

it("tells of waivers that end soon, as of when the account was read", () => {
	const waiver = { ...{ rule: "kms_key/a", resource: "*", owner: "ann", reason: "old" }, covered: 1, where: "k.yml:1" };
	const lineOf = (...ends: readonly (readonly ["used" | "unused", string])[]) => {
		const waivers = ends.map(([status, expires]) => ({ ...waiver, status, expires }));
		return judgedByLines(scanOf([rule("kms_key/a", "high")], [], { waivers })).find((line) => line.includes("in use"));
	};
	expect(lineOf(["used", "2026-01-30"])).toBe("1 waiver is in use");
	expect(lineOf(["used", "2026-01-29"], ["unused", "2026-01-16"], ["used", "2027-01-01"])).toBe(
		"2 waivers are in use, and 1 of them ends within 14 days, on 2026-01-29",
	);
	expect(lineOf(["used", "2026-01-29"], ["used", "2026-01-15"])).toBe(
		"2 waivers are in use, and 2 of them end within 14 days, the first on 2026-01-15",
	);
});
