import type { Result } from "sarif";
import type { RuleInForce } from "../../model/policy.js";
import type { AssessedResource, Scan } from "../../model/scan.js";
import type { Finding, Verdict } from "../../model/verdict.js";
import { cut, sarifText } from "../../text/escape.js";
import { fingerprint } from "../../text/fingerprint.js";
import { listOfJson } from "../json_lines.js";
import { gateResults } from "./gate.js";
import { sarifLog } from "./log.js";
import { findingMessage, findingProperties, logicalLocation, placeOf } from "./result.js";
import { LEVEL, sentence } from "./rule.js";

/** What matters most comes first. */
const ORDER: readonly Verdict[] = ["fail", "unknown", "waived", "pass", "not_applicable"];

/**
 * `results-full.sarif`: SARIF 2.1.0 with every verdict as a result, for tools that read `kind` (section 3.27.9) and
 * `suppressions` (3.27.23). Not for GitHub, which takes each result for an open alert, passes and waivers too.
 */
export function* renderSarifFull(scan: Scan): Generator<string> {
	const { locations, places } = locationsOf(scan);
	const members = { logicalLocations: listOfJson(locations, 3) };
	yield* sarifLog(scan, { results: everyResult(scan, places), members, omitted: 0, notes: [] });
}

/** The results as JSON, worst verdicts first, in the scan's order within one. */
function* everyResult(scan: Scan, places: readonly number[]): Generator<string> {
	for (const result of gateResults(scan)) yield JSON.stringify({ ...result, kind: "fail", suppressions: [] });
	const rules = scan.rules.map((rule, ruleIndex) => ({ rule, ruleIndex }));
	// Escaped once a resource: a million passes are as many sentences.
	const passes = scan.resources.map((resource) => sentence(`${placeOf(resource)}: pass`));
	for (const wanted of ORDER) {
		for (const [index, resource] of scan.resources.entries()) {
			const position = { place: places[index] ?? -1, pass: passes[index] ?? "pass.", verdict: wanted };
			for (const { rule, ruleIndex } of rules) {
				if (rule.type !== resource.type || resource.verdicts[rule.id] !== wanted) continue;
				yield JSON.stringify(resultOf(resource, rule, ruleIndex, position));
			}
		}
	}
}

/**
 * Every location once, as JSON, and the index of each resource's: the results point at it by that (section 3.33.3), which keeps
 * 50,000 keys small. Resources whose names and ARNs read alike share one, since no two may be the same
 * (https://github.com/oasis-tcs/sarif-spec/issues/304).
 */
function locationsOf(scan: Scan): { locations: Iterable<string>; places: number[] } {
	const indices = new Map<string, number>();
	const places = scan.resources.map((resource) => {
		const json = JSON.stringify(logicalLocation(resource));
		const place = indices.get(json) ?? indices.size;
		indices.set(json, place);
		return place;
	});
	return { locations: indices.keys(), places };
}

interface Position {
	/** The index of the resource's location. */
	readonly place: number;
	readonly verdict: Verdict;
	/** What to say of a pass. */
	readonly pass: string;
}

function resultOf(
	resource: AssessedResource,
	rule: RuleInForce,
	ruleIndex: number,
	{ place, verdict, pass }: Position,
): Result {
	// No spread before other members: V8 would make a hidden class for each of a million such objects.
	const ruleId = rule.id;
	const locations = [{ logicalLocations: [{ index: place }] }];
	if (verdict === "pass") {
		const message = { text: pass };
		// An empty list says that nobody suppressed it; a run has the list on all results or on none (section 3.27.23).
		return { ruleId, ruleIndex, locations, kind: "pass", level: "none", message, suppressions: [] };
	}
	if (verdict === "not_applicable") {
		const why = resource.exemptions?.[rule.id];
		const because = why === undefined ? "" : `: ${cut(sarifText(why), 400)}`;
		const message = { text: sentence(`${placeOf(resource)}: not applicable${because}`) };
		return { ruleId, ruleIndex, locations, kind: "notApplicable", level: "none", message, suppressions: [] };
	}
	const finding = resource.findings.find((candidate) => candidate.rule === rule.id);
	if (finding === undefined) throw new Error(`${resource.arn} has no finding for its verdict ${verdict} by ${rule.id}`);
	return {
		ruleId,
		ruleIndex,
		locations,
		// "open": evaluated, and there was not enough information to decide (section 3.27.9).
		kind: verdict === "unknown" ? "open" : "fail",
		level: verdict === "unknown" ? "none" : LEVEL[finding.severity],
		message: { text: findingMessage(resource, finding) },
		...(finding.baseline_state === undefined ? {} : { baselineState: finding.baseline_state }),
		partialFingerprints: { primaryLocationLineHash: fingerprint(rule, resource.arn) },
		suppressions: suppressionsOf(finding),
		properties: { ...findingProperties(resource, finding), ...waiverOf(finding) },
	};
}

/** A waiver is a suppression that stands outside of the code and that somebody accepted (section 3.35). */
function suppressionsOf({ waiver }: Finding): NonNullable<Result["suppressions"]> {
	if (waiver === undefined) return [];
	const { owner, expires } = bounded(waiver);
	const justification = sentence(waiver.reason === "" ? "no reason was given" : waiver.reason);
	return [{ kind: "external", status: "accepted", justification, properties: { owner, expires } }];
}

function waiverOf({ waiver }: Finding): { waiver?: NonNullable<Finding["waiver"]> } {
	return waiver === undefined ? {} : { waiver: bounded(waiver) };
}

function bounded({ owner, reason, expires }: NonNullable<Finding["waiver"]>): NonNullable<Finding["waiver"]> {
	const text = (value: string) => cut(sarifText(value), 1000);
	return { owner: text(owner), reason: text(reason), expires: text(expires) };
}
