import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { Log, Result, Run } from "sarif";
import { SEVERITIES, type Severity } from "../../../src/model/policy.js";
import type { Scan } from "../../../src/model/scan.js";
import { virtualPath } from "../../../src/report/sarif/location.js";
import { renderSummary } from "../../../src/report/text/summary.js";
import { fingerprint } from "../../../src/text/fingerprint.js";
import { hostileArn, hostileText } from "../hostile.js";
import { hostileScan } from "../hostile_scan.js";
import { sarifText } from "../rendered.js";
import { ACCOUNT, assessed, cluster, key, rule, type Said, scanOf } from "../scans.js";
import { HOSTILE_NAME, scenarios } from "../scenarios.js";
import { multitool, NOTES, schemaErrors } from "./validators.js";

function logOf(scan: Scan): Log {
	return JSON.parse(sarifText(scan)) as Log;
}

function runOf(scan: Scan): Run {
	const [run] = logOf(scan).runs;
	if (run === undefined) throw new Error("there is no run");
	return run;
}

function resultsOf(scan: Scan): Result[] {
	return runOf(scan).results ?? [];
}

function scenario(name: string): Scan {
	const make = scenarios[name];
	if (make === undefined) throw new Error(`there is no scenario ${name}`);
	return make();
}

const rotates = rule("kms_key/rotation_enabled", "medium");
const denied = { kind: "denied", action: "kms:GetKeyRotationStatus", message: "not authorized" } as const;

function oneKey(said: Said, name = "alias/orders"): Scan {
	return scanOf([rotates], [assessed(key("0a1b2c3d", name), { [rotates.id]: said }, [rotates])]);
}

/** Relative, of unreserved characters and percent-encoded ones, no empty or dot segment, and below `aws/`. */
const RELATIVE_PATH = /^aws(?:\/(?!\.+(?:\/|$))(?:[A-Za-z0-9\-._~]|%[0-9A-F]{2})+)+$/;

/** Or a file of the repository. */
const SOURCE_OR_VIRTUAL =
	/^(?!\.{0,2}(?:\/|$))(?:[A-Za-z0-9\-._~]|%[0-9A-F]{2})+(?:\/(?!\.+(?:\/|$))(?:[A-Za-z0-9\-._~]|%[0-9A-F]{2})+)*$/;

describe("what GitHub code scanning accepts", () => {
	it("every result has a physical location with a uri", () => {
		for (const name of Object.keys(scenarios)) {
			for (const { locations = [] } of resultsOf(scenario(name))) {
				expect(locations).toHaveLength(1);
				expect(locations[0]?.physicalLocation?.artifactLocation?.uri).toMatch(
					name === "changed" ? SOURCE_OR_VIRTUAL : RELATIVE_PATH,
				);
			}
		}
		expect(resultsOf(scenario("mixed"))).toHaveLength(7);
	});

	it("the uri is a relative, percent-encoded path for any ARN: no scheme, no step upwards, never empty", () => {
		fc.assert(
			fc.property(hostileArn, (arn) => {
				const uri = virtualPath(arn);
				expect(uri).toMatch(RELATIVE_PATH);
				expect(() => decodeURIComponent(uri)).not.toThrow();
				expect(new URL(uri, "https://example.com/base/").pathname).toBe(`/base/${uri}`);
			}),
			{ numRuns: 1000 },
		);
	});

	it("a resource without a source has a virtual path by its ARN, whatever its type, and the region 1/1/1/1", () => {
		const paths = [
			["arn:aws:kms:eu-central-1:111122223333:key/mrk-0a1b", "aws/111122223333/eu-central-1/kms/key/mrk-0a1b"],
			[
				"arn:aws-cn:cloudhsm:cn-north-1:111122223333:cluster/cluster-7u",
				"aws/111122223333/cn-north-1/cloudhsm/cluster/cluster-7u",
			],
			[
				"arn:aws:kms:eu-central-1:111122223333:custom-key-store/cks-12",
				"aws/111122223333/eu-central-1/kms/custom-key-store/cks-12",
			],
			["arn:aws:keyproof:eu-west-1:111122223333:region", "aws/111122223333/eu-west-1/keyproof/region"],
			["arn:aws:keyproof::111122223333:account", "aws/111122223333/global/keyproof/account"],
			[
				"arn:aws:logs:eu-west-1:111122223333:log-group:/aws/a b:*",
				"aws/111122223333/eu-west-1/logs/log-group/aws/a%20b/%2A",
			],
			["no ARN/../at all", "aws/unknown/no%20ARN%2F..%2Fat%20all"],
		];
		for (const [arn = "", expected] of paths) expect({ arn, uri: virtualPath(arn) }).toEqual({ arn, uri: expected });
		for (const { locations = [] } of resultsOf(scenario("mixed"))) {
			expect(locations[0]?.physicalLocation?.region).toEqual({
				startLine: 1,
				startColumn: 1,
				endLine: 1,
				endColumn: 1,
			});
		}
	});

	it("the ARN stands in the logical location and in the message", () => {
		const arn = `arn:aws:kms:eu-central-1:${ACCOUNT}:key/0a1b2c3d`;
		const [result] = resultsOf(oneKey({ fail: ["automatic rotation is off"] }));
		expect(result?.locations?.[0]?.logicalLocations).toEqual([
			{ name: "alias/orders", fullyQualifiedName: arn, kind: "resource" },
		]);
		expect(result?.message.text).toBe(`KMS key alias/orders in eu-central-1: automatic rotation is off. (${arn}).`);
	});

	it("the message says what depends on the resource", () => {
		const resource = { ...cluster("cluster-7u", "cards"), impact: "12 KMS keys on this cluster" };
		const open = rule("cloudhsm_cluster/closed", "high");
		const [result] = resultsOf(scanOf([open], [assessed(resource, { [open.id]: { fail: ["open"] } }, [open])]));
		expect(result?.message.text).toContain(": open. 12 KMS keys on this cluster. (arn:aws:cloudhsm:");
	});

	it("the fingerprint is the finding's own, and nothing that changes from run to run enters it", () => {
		const before = oneKey({ fail: ["automatic rotation is off"] });
		const after: Scan = {
			...oneKey({ fail: ["automatic rotation is off since yesterday"] }, "alias/renamed"),
			generated_at: "2027-01-01T00:00:00.000Z",
			run_id: "4712",
			tool: { name: "keyproof", version: "9.9.9", policy_digest: "6".repeat(64) },
		};
		const [first] = resultsOf(before);
		expect(first?.partialFingerprints).toEqual({
			primaryLocationLineHash: fingerprint(before.rules[0] ?? { id: "", was: [] }, before.resources[0]?.arn ?? ""),
		});
		expect(resultsOf(after)[0]?.partialFingerprints).toEqual(first?.partialFingerprints);
	});

	it("no two results have the same fingerprint", () => {
		const scan = scenario("mixed");
		const twice: Scan = { ...scan, resources: [...scan.resources, ...scan.resources] };
		const fingerprints = resultsOf(twice).map(
			({ partialFingerprints }) => partialFingerprints?.primaryLocationLineHash,
		);
		expect(new Set(fingerprints).size).toBe(fingerprints.length);
		expect(resultsOf(twice)).toEqual(resultsOf(scan));
	});

	it("each rule has its security-severity, a number as text, and none for info, where GitHub goes by the level", () => {
		const rules = SEVERITIES.map((severity) => rule(`kms_key/${severity}_rule`, severity));
		const descriptors = runOf(scanOf(rules, [])).tool.driver.rules ?? [];
		const severities = descriptors.map(({ id, properties }) => [id, properties?.["security-severity"]]);
		expect(Object.fromEntries(severities)).toEqual({
			"kms_key/critical_rule": "9.5",
			"kms_key/high_rule": "8.0",
			"kms_key/medium_rule": "5.5",
			"kms_key/low_rule": "2.0",
			"kms_key/info_rule": undefined,
		});
		for (const { properties } of descriptors) expect(properties?.tags).toContain("security");
	});

	it("the level follows the finding's own severity", () => {
		const level = (severity: Severity) => resultsOf(oneKey({ fail: ["x"], severity }))[0]?.level;
		expect(SEVERITIES.map(level)).toEqual(["error", "error", "warning", "note", "note"]);
	});

	it("holds failing and unknown findings only: no pass, no waiver, no suppression, no kind", () => {
		const waiver = { owner: "ann", reason: "soon gone", expires: "2026-06-30" };
		const scan = scenario("mixed");
		const expected = scan.resources
			.flatMap(({ arn, findings }) => findings.map((finding) => ({ arn, ...finding })))
			.filter(({ verdict }) => verdict !== "waived")
			.map(({ arn, rule: id }) => fingerprint(scan.rules.find((each) => each.id === id) ?? { id: "", was: [] }, arn));
		const results = resultsOf(scan);
		expect(results.map(({ partialFingerprints }) => partialFingerprints?.primaryLocationLineHash).sort()).toEqual(
			expected.sort(),
		);
		for (const result of results) {
			expect(result).not.toHaveProperty("suppressions");
			expect(result).not.toHaveProperty("kind");
		}
		expect(resultsOf(oneKey({ waived: ["automatic rotation is off"], waiver }))).toEqual([]);
	});

	it("an unknown verdict keeps the rule and the fingerprint of its alert, as a note that names the action", () => {
		const [failing] = resultsOf(oneKey({ fail: ["automatic rotation is off"] }));
		const [unknown] = resultsOf(oneKey({ unknown: denied }));
		expect(unknown?.ruleId).toBe(failing?.ruleId);
		expect(unknown?.partialFingerprints).toEqual(failing?.partialFingerprints);
		expect(unknown?.locations).toEqual(failing?.locations);
		expect(unknown?.level).toBe("note");
		expect(unknown?.message.text).toContain("not evaluated: kms:GetKeyRotationStatus denied");
	});

	it("there is one run; a clean one has an empty list of results, and every enabled rule is listed", () => {
		for (const name of Object.keys(scenarios)) {
			const scan = scenario(name);
			expect(logOf(scan).runs).toHaveLength(1);
			const of_gate = scan.lowered_gate === undefined ? [] : ["keyproof/gate_not_lowered"];
			const ids = [...scan.rules.map(({ id }) => id), ...of_gate];
			expect(runOf(scan).tool.driver.rules?.map(({ id }) => id)).toEqual(ids);
		}
		expect(runOf(scenario("clean")).results).toEqual([]);
	});

	it("every result points at its rule by id and by index", () => {
		const { results = [], tool } = runOf(scenario("mixed"));
		for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules?.[ruleIndex ?? -1]?.id).toBe(ruleId);
	});

	it("a listing gap is told, and does not make the run one that GitHub refuses", () => {
		const [invocation] = runOf(scenario("mixed")).invocations ?? [];
		expect(invocation?.executionSuccessful).toBe(true);
		expect(invocation?.toolExecutionNotifications?.map(({ level, message }) => [level, message.text])).toEqual([
			[
				"warning",
				"CloudHSM clusters were not listed in us-east-1 of account 111122223333: cloudhsm:DescribeClusters throttled " +
					"(Rate exceeded after 8 attempts).",
			],
		]);
	});

	it("automationDetails.id is the category and the run, split at the last slash", () => {
		const idOf = (changes: Partial<Scan>) => runOf({ ...scenario("clean"), ...changes }).automationDetails?.id ?? "";
		expect(idOf({})).toBe("keyproof/111122223333/4711");
		for (const run_id of ["4712", "2026-01-15T12:00:00.000Z", "a/b"]) {
			const id = idOf({ run_id });
			expect(id.slice(0, id.lastIndexOf("/"))).toBe("keyproof/111122223333");
		}
	});

	it("texts are there and within 1024 characters, however long what they tell", () => {
		const long = rule("kms_key/rotation_enabled", "medium", {
			title: "t".repeat(256),
			description: "d".repeat(1024),
			remediation: { text: "r".repeat(5000), cli: "aws kms\naws ec2" },
		});
		const resource = { ...key("k".repeat(2000), "n".repeat(1024)), impact: "i".repeat(3000) };
		const messages = Array.from({ length: 50 }, (_, index) => `${index} ${"m".repeat(990)}`);
		const scan = scanOf([long], [assessed(resource, { [long.id]: { fail: messages } }, [long])]);
		const { results = [], tool } = runOf(scan);
		const [descriptor] = tool.driver.rules ?? [];
		for (const text of [
			results[0]?.message.text,
			descriptor?.shortDescription?.text,
			descriptor?.fullDescription?.text,
		]) {
			expect(text?.length).toBeGreaterThan(100);
			expect(text?.length).toBeLessThanOrEqual(1024);
		}
		expect(results[0]?.message.text).toContain(": 0 mmm");
		expect(results[0]?.message.text).toContain("iii");
		expect(results[0]?.message.text).toContain("(arn:aws:kms:");
		expect(descriptor?.help?.text).toContain("aws kms\naws ec2");
		expect(descriptor?.help?.markdown).toContain("```\naws kms\naws ec2\n```");
		expect(descriptor?.properties?.precision).toBe("very-high");
		expect(schemaErrors(sarifText(scan))).toEqual([]);
	});

	it("a rule's help tells how to put it right, its permissions, controls, parameters and links", () => {
		const period = runOf(scenario("mixed")).tool.driver.rules?.find(({ id }) => id.endsWith("period_within_limit"));
		for (const part of [
			"Shorten the period.",
			"aws kms enable-key-rotation --key-id KEY_ID --rotation-period-in-days 365",
			"- `max_days`: `365`. The longest period, in days.",
			"- `kms:GetKeyRotationStatus`",
			"- `aws_security_hub`: KMS.4 (AWS states it)",
			"](https://docs.aws.amazon.com/kms/latest/developerguide/overview.html)",
		]) {
			expect(period?.help?.markdown).toContain(part);
		}
		expect(period?.helpUri).toBe("https://docs.aws.amazon.com/kms/latest/developerguide/overview.html");
	});

	it("a renamed rule keeps its alerts by deprecatedIds", () => {
		const zones = runOf(scenario("mixed")).tool.driver.rules?.find(({ id }) => id.endsWith("spans_two_zones"));
		expect(zones?.deprecatedIds).toEqual(["cloudhsm_cluster/multi_az"]);
	});

	it("a rule has fewer than ten tags, however many frameworks it maps to", () => {
		const controls = Object.fromEntries(Array.from({ length: 13 }, (_, index) => [`framework_${index}`, ["1"]]));
		const controls_by = Object.fromEntries(Object.keys(controls).map((name) => [name, "aws" as const]));
		const one = rule("kms_key/a_rule", "low", { controls, controls_by });
		const [descriptor] = runOf(scanOf([one], [])).tool.driver.rules ?? [];
		expect(descriptor?.properties?.tags?.length).toBe(9);
		expect(descriptor?.properties?.controls).toEqual(controls);
	});

	it("of 30,000 findings the 25,000 worst are kept, in order, and the file says what is missing", () => {
		const rules = SEVERITIES.map((severity) => rule(`kms_key/${severity}_rule`, severity));
		const resources = Array.from({ length: 30_000 }, (_, index) => {
			const own = rules[index % rules.length] ?? rotates;
			const id = `${String(index).padStart(8, "0")}-1111-4222-8333-444455556666`;
			const said: Said = index % 4 === 3 ? { unknown: denied } : { fail: ["automatic rotation is off"] };
			return assessed(key(id, `alias/key-${index}`), { [own.id]: said }, rules);
		});
		const scan = scanOf(rules, resources);
		const text = sarifText(scan);
		const results = (JSON.parse(text) as Log).runs[0]?.results ?? [];
		expect(results).toHaveLength(25_000);
		expect(gzipSync(text).length).toBeLessThan(10_000_000);
		const ranks = results.map(({ properties }) => {
			return [properties?.verdict === "fail" ? 0 : 1, SEVERITIES.indexOf(properties?.severity)];
		});
		const order = ranks.map(([verdict = 0, severity = 0]) => verdict * 10 + severity);
		expect(order).toEqual([...order].sort((a, b) => a - b));
		expect(order.filter((rank) => rank < 10)).toHaveLength(22_500);
		const said = "5,000 results did not fit into results.sarif, the least severe ones";
		expect(text).toContain(said);
		expect(renderSummary(scan)).toContain(said);
		const shown = "of the 25,000 results in results.sarif GitHub shows 5,000, the most severe";
		expect(text).toContain(shown);
		expect(renderSummary(scan)).toContain(shown);
		expect(schemaErrors(text)).toEqual([]);
	});

	it("results that do not compress are cut to 10 MB, and the file says so", () => {
		let state = 1;
		const noise = (length: number) =>
			Array.from({ length }, () => {
				state = (state * 48_271) % 2_147_483_647;
				return String.fromCodePoint(0x4e00 + (state % 20_000));
			}).join("");
		const resources = Array.from({ length: 2600 }, (_, index) => {
			return assessed(key(`${index}${noise(1500)}`, noise(20)), { [rotates.id]: { fail: ["off"] } }, [rotates]);
		});
		const scan = scanOf([rotates], resources);
		const text = sarifText(scan);
		expect(gzipSync(text, { level: 1 }).length).toBeLessThan(10_000_000);
		const run = (JSON.parse(text) as Log).runs[0];
		const kept = run?.results?.length ?? 0;
		expect(kept).toBeGreaterThan(1000);
		expect(kept).toBeLessThan(2600);
		expect(run?.properties?.omitted_results).toBe(2600 - kept);
	});

	it("has no key that the schema does not know", () => {
		for (const name of Object.keys(scenarios)) expect(schemaErrors(sarifText(scenario(name)))).toEqual([]);
		const broken = { ...logOf(scenario("mixed")), extra: 1 };
		expect(schemaErrors(JSON.stringify(broken))).toEqual([" must NOT have additional properties"]);
	});
});

/** The lines of a markdown text that are not in fenced code, and how many blocks of such code there are (CommonMark 4.5). */
function codeBlocks(markdown: string): { outside: string[]; blocks: number } {
	const outside: string[] = [];
	let fence: string | undefined;
	let blocks = 0;
	for (const line of markdown.split("\n")) {
		if (fence !== undefined) {
			if (/^`+$/.test(line) && line.length >= fence.length) fence = undefined;
		} else if (/^`{3,}[^`]*$/.test(line)) {
			fence = /^`+/.exec(line)?.[0] ?? "";
			blocks += 1;
		} else outside.push(line);
	}
	return { outside, blocks };
}

describe("hostile texts in results.sarif", () => {
	it("keep it valid, its paths relative and its messages free of links, placeholders and control characters", () => {
		fc.assert(
			fc.property(hostileScan, (scan) => {
				const text = sarifText(scan);
				expect(schemaErrors(text)).toEqual([]);
				const { results = [], invocations = [] } = (JSON.parse(text) as Log).runs[0] ?? {};
				const messages = [...results, ...(invocations[0]?.toolExecutionNotifications ?? [])].map(
					({ message }) => message.text,
				);
				const acts = /\]\(|\{\d|\p{Cc}|\p{Cf}|\p{Cs}/u;
				expect(
					messages.filter((message) => message === undefined || acts.test(message) || message.length > 1024),
				).toEqual([]);
				const paths = results.map(({ locations = [] }) => locations[0]?.physicalLocation?.artifactLocation?.uri);
				expect(paths.filter((uri = "") => !RELATIVE_PATH.test(uri))).toEqual([]);
			}),
			{ numRuns: 300 },
		);
	});

	it("do not get out of a rule's help", () => {
		fc.assert(
			fc.property(hostileText, (text) => {
				const own = rule("kms_key/own_rule", "low", {
					title: `t ${text}`,
					description: `d ${text}`,
					remediation: { text: `r ${text}`, cli: `c ${text}` },
				});
				const sarif = sarifText(scanOf([own], []));
				expect(schemaErrors(sarif)).toEqual([]);
				const markdown = (JSON.parse(sarif) as Log).runs[0]?.tool.driver.rules?.[0]?.help?.markdown ?? "";
				const { outside, blocks } = codeBlocks(markdown);
				expect(outside.filter((line) => line.startsWith("#"))).toEqual([
					"## How to put it right",
					"## Permissions that the check needs",
					"## Controls",
					"## Related",
				]);
				expect(blocks).toBe(1);
			}),
			{ numRuns: 300 },
		);
	});
});

describe("sarif-multitool, with its rules for SARIF and for GitHub", () => {
	const names = Object.keys(scenarios);
	let said: Record<string, string[]>;
	beforeAll(() => {
		const log = logOf(scenario("mixed"));
		for (const result of log.runs[0]?.results ?? []) delete result.locations;
		const texts = Object.fromEntries(names.map((name) => [name, sarifText(scenario(name))]));
		const hostile = sarifText(oneKey({ fail: [HOSTILE_NAME] }, HOSTILE_NAME));
		// Asked once for all: it takes longer to start than to answer.
		said = multitool({ ...texts, hostile, "without locations": JSON.stringify(log) }, "Sarif;Ghas");
	}, 60_000);

	it.each([...names, "hostile"])("has no error and no warning about the %s scenario", (name) => {
		expect(said[name]?.filter((each) => !NOTES.includes(each))).toEqual([]);
	});

	it("would have told of a result without a location", () => {
		expect(said["without locations"]).toContain("error GH1015");
	});
});
