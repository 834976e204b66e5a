import { gzipSync } from "node:zlib";
import type { Invocation, Notification, PropertyBag, Result } from "sarif";
import { type AssessedResource, countVerdicts, type Scan } from "../model/scan.js";
import type { Finding } from "../model/verdict.js";
import { cut, sarifText, visible } from "./escape.js";
import { findingsOf, type Located, notListed } from "./findings.js";
import { listOf, listOfJson, objectOf } from "./json_lines.js";
import { virtualPath } from "./sarif_location.js";
import { descriptorOf, LEVEL, sentence } from "./sarif_rule.js";
import { count, failedAction, gapPlaces, INFORMATION_URI, typeName } from "./wording.js";

/** GitHub refuses a run with more results. */
const MAXIMUM_RESULTS = 25_000;

/** GitHub takes 10 MB, compressed; the rest is room for the rules and for another compressor. */
const MAXIMUM_COMPRESSED = 9_000_000;

/**
 * `results.sarif`: SARIF 2.1.0 as GitHub code scanning accepts it ("SARIF support for code scanning" in GitHub's docs).
 * Failing and unknown findings; an unknown one has the rule and the fingerprint of the alert it would be, so that a lost
 * permission closes no alert. Passes and waivers are left out: GitHub would show them as open alerts.
 */
export function renderSarif(scan: Scan): string {
	const { lines, omitted } = selectResults(scan);
	const driver = {
		name: JSON.stringify("Keyproof"),
		version: JSON.stringify(scan.tool.version),
		semanticVersion: JSON.stringify(scan.tool.version),
		informationUri: JSON.stringify(INFORMATION_URI),
		rules: listOf(scan.rules.map(descriptorOf), 5),
		properties: JSON.stringify({ policy_digest: scan.tool.policy_digest } satisfies PropertyBag),
	};
	const run = {
		tool: objectOf({ driver: objectOf(driver, 4) }, 3),
		automationDetails: JSON.stringify({ id: `${scan.category}/${scan.run_id.replaceAll("/", "-")}` }),
		columnKind: JSON.stringify("utf16CodeUnits"),
		invocations: listOf([invocationOf(scan, omitted)], 3),
		results: listOfJson(lines, 3),
		properties: JSON.stringify({
			result: scan.result,
			fail_on: scan.fail_on,
			collected_at: scan.inventory.collected_at,
			verdicts: countVerdicts(scan.resources),
			gaps: scan.gaps.length,
			omitted_results: omitted,
		} satisfies PropertyBag),
	};
	const log = {
		$schema: JSON.stringify("https://json.schemastore.org/sarif-2.1.0.json"),
		version: JSON.stringify("2.1.0"),
		runs: listOfJson([objectOf(run, 2)], 1),
	};
	return `${objectOf(log, 0)}\n`;
}

/**
 * The results as JSON, failing ones before unknown ones, each worst first, and how many GitHub's limits leave out.
 */
export function selectResults(scan: Scan): { lines: string[]; omitted: number } {
	const found = withoutDuplicates([...findingsOf(scan, "fail"), ...findingsOf(scan, "unknown")]);
	const indices = new Map(scan.rules.map(({ id }, index) => [id, index]));
	const lines = found
		.slice(0, MAXIMUM_RESULTS)
		.map((located) => JSON.stringify(resultOf(located, indices.get(located.rule.id) ?? -1)));
	let kept = lines;
	for (;;) {
		const text = kept.join(",\n");
		const size = text.length < MAXIMUM_COMPRESSED / 4 ? 0 : gzipSync(text, { level: 1 }).length;
		if (size <= MAXIMUM_COMPRESSED) break;
		kept = kept.slice(0, Math.floor((kept.length * MAXIMUM_COMPRESSED) / size) - 1);
	}
	return { lines: kept, omitted: found.length - kept.length };
}

/** Two results with one fingerprint would be two alerts for one thing. */
function withoutDuplicates(found: readonly Located[]): Located[] {
	return [...new Map([...found].reverse().map((located) => [located.finding.fingerprint, located])).values()].reverse();
}

function resultOf({ resource, rule, finding }: Located, ruleIndex: number): Result {
	return {
		ruleId: rule.id,
		ruleIndex,
		level: finding.verdict === "unknown" ? "note" : LEVEL[finding.severity],
		message: { text: messageOf(resource, finding) },
		locations: [
			{
				physicalLocation: {
					artifactLocation: { uri: virtualPath(resource.arn) },
					region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 },
				},
				logicalLocations: [
					{ name: visible(resource.name), fullyQualifiedName: visible(resource.arn), kind: "resource" },
				],
			},
		],
		partialFingerprints: { primaryLocationLineHash: finding.fingerprint },
		properties: {
			verdict: finding.verdict,
			severity: finding.severity,
			type: resource.type,
			...(finding.environment === undefined ? {} : { environment: finding.environment }),
		},
	};
}

/**
 * `KMS key orders in eu-central-1: automatic rotation is off. <impact>. (<ARN>).` GitHub shows the first sentence where room
 * is scarce. Every part has its share of the limit, so that none pushes out another.
 */
function messageOf({ type, name, region, arn, impact }: AssessedResource, finding: Finding): string {
	const place = region === "" ? "" : ` in ${region}`;
	const unevaluated = finding.verdict === "unknown" && !finding.messages[0]?.startsWith("not evaluated");
	const messages = `${unevaluated ? "not evaluated: " : ""}${finding.messages.join("; ")}`;
	return sentence(
		[
			stopped(`${typeName(type)} ${cut(sarifText(name), 120)}${place}: ${cut(sarifText(messages), 400)}`),
			...(impact === undefined ? [] : [stopped(cut(sarifText(impact), 150))]),
			`(${cut(sarifText(arn), 250)})`,
		].join(" "),
	);
}

function stopped(text: string): string {
	return /[.!?…]$/.test(text) ? text : `${text}.`;
}

/**
 * What the run could not see. `executionSuccessful` stays true whatever happened: GitHub refuses a file that says false
 * ("unsuccessful execution", github/codeql-action#1316).
 */
function invocationOf(scan: Scan, omitted: number): Invocation {
	const gaps = notListed(scan).map(({ type, action, kind, gaps }) => {
		const message = cut(gaps[0].reason.message, 300);
		return warning(
			`${typeName(type)}s were not listed in ${gapPlaces(gaps)}: ${failedAction(action, kind)} (${message})`,
		);
	});
	return { executionSuccessful: true, toolExecutionNotifications: [...omission(omitted).map(warning), ...gaps] };
}

/** What a reader has to know where GitHub's limits left results out. */
export function omission(omitted: number): string[] {
	if (omitted === 0) return [];
	return [
		`${count(omitted, "result")} did not fit into results.sarif, the least severe ones (GitHub accepts 25,000 results ` +
			"and 10 MB): assessment.json has them all",
	];
}

function warning(text: string): Notification {
	return { level: "warning", message: { text: sentence(text) } };
}
