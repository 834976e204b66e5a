import { gzipSync } from "node:zlib";
import type { Result } from "sarif";
import type { Scan } from "../../model/scan.js";
import { fingerprint, oldestId } from "../../text/fingerprint.js";
import { eachFinding, type Located } from "../findings.js";
import { count, grouped } from "../wording.js";
import { gateResults } from "./gate.js";
import { placesIn } from "./location.js";
import { sarifLog } from "./log.js";
import { findingMessage, findingProperties } from "./result.js";
import { LEVEL } from "./rule.js";

/** GitHub refuses a run with more results. */
const MAXIMUM_RESULTS = 25_000;

/** GitHub takes in so many of a run's results, by severity ("Results per run" of the same page). */
const SHOWN_RESULTS = 5_000;

/** GitHub takes 10 MB, compressed; the rest is room for the rules and for another compressor. */
const MAXIMUM_COMPRESSED = 9_000_000;

/**
 * `results.sarif`: SARIF 2.1.0 as GitHub code scanning accepts it ("SARIF support for code scanning" in GitHub's docs).
 * Failing and unknown findings; an unknown one has the rule and the fingerprint of the alert it would be, so that a lost
 * permission closes no alert. Passes and waivers are left out: GitHub would show them as open alerts.
 */
export function* renderSarif(scan: Scan): Generator<string> {
	const { lines, omitted } = selectResults(scan);
	yield* sarifLog(scan, { results: lines, omitted, notes: limitNotes({ omitted, kept: lines.length }) });
}

/** How many results the file holds, and how many GitHub's limits leave out of it. */
interface Limited {
	readonly kept: number;
	readonly omitted: number;
}

/** Kept, since the summary asks too, and it is a matter of megabytes. */
const limits = new WeakMap<Scan, Limited>();

/** What a reader has to know where GitHub's limits leave results out. */
export function limitedResults(scan: Scan): string[] {
	const known = limits.get(scan);
	if (known !== undefined) return limitNotes(known);
	const { lines, omitted } = selectResults(scan);
	return limitNotes({ kept: lines.length, omitted });
}

/** The results as JSON, failing ones before unknown ones, each worst first, and how many GitHub's limits leave out. */
function selectResults(scan: Scan): { lines: string[]; omitted: number } {
	const indices = new Map(scan.rules.map(({ id }, index) => [id, index]));
	// Two results with one fingerprint would be two alerts for one thing.
	const told = new Map<string, Set<string>>();
	let omitted = 0;
	let kept: string[] = gateResults(scan).map((result) => JSON.stringify(result));
	for (const verdict of ["fail", "unknown"] as const) {
		for (const located of eachFinding(scan, verdict)) {
			const { rule, resource } = located;
			const of_rule = told.get(oldestId(rule)) ?? new Set();
			if (of_rule.has(resource.arn)) continue;
			if (kept.length === MAXIMUM_RESULTS) {
				omitted += 1;
				continue;
			}
			told.set(oldestId(rule), of_rule.add(resource.arn));
			kept.push(JSON.stringify(resultOf(located, indices.get(located.rule.id) ?? -1)));
		}
	}
	const selected = kept.length;
	for (;;) {
		const text = kept.join(",\n");
		const size = text.length < MAXIMUM_COMPRESSED / 4 ? 0 : gzipSync(text, { level: 1 }).length;
		if (size <= MAXIMUM_COMPRESSED) break;
		kept = kept.slice(0, Math.floor((kept.length * MAXIMUM_COMPRESSED) / size) - 1);
	}
	omitted += selected - kept.length;
	limits.set(scan, { kept: kept.length, omitted });
	return { lines: kept, omitted };
}

function resultOf({ resource, rule, finding }: Located, ruleIndex: number): Result {
	return {
		ruleId: rule.id,
		ruleIndex,
		level: finding.verdict === "unknown" ? "note" : LEVEL[finding.severity],
		message: { text: findingMessage(resource, finding) },
		...(finding.baseline_state === undefined ? {} : { baselineState: finding.baseline_state }),
		...placesIn(resource, finding),
		partialFingerprints: { primaryLocationLineHash: fingerprint(rule, resource.arn) },
		properties: findingProperties(resource, finding),
	};
}

function limitNotes({ kept, omitted }: Limited): string[] {
	const notes: string[] = [];
	if (omitted > 0) {
		notes.push(
			`${count(omitted, "result")} did not fit into results.sarif, the least severe ones (GitHub accepts 25,000 results ` +
				"and 10 MB): assessment.json has them all",
		);
	}
	if (kept > SHOWN_RESULTS) {
		notes.push(
			`of the ${count(kept, "result")} in results.sarif GitHub shows ${grouped(SHOWN_RESULTS)}, the most severe: report.html and assessment.json have the others`,
		);
	}
	return notes;
}
