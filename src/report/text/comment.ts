import type { Scan } from "../../model/scan.js";
import type { Location } from "../../model/verdict.js";
import { cut, markdownBlock, markdownCode, markdownText } from "../../text/escape.js";
import { findingsOf, type Located } from "../findings.js";
import { count, grouped, minute, resultSentence } from "../wording.js";
import { judgedBy } from "./judged_by.js";

const RESULT = { pass: "✅ Keyproof: pass", fail: "❌ Keyproof: fail", incomplete: "⚠️ Keyproof: incomplete" } as const;
/** A comment is read by people: so many rows of a table, and so many suggestions. */
const MAXIMUM_ROWS = 30;
const MAXIMUM_SUGGESTIONS = 10;

/**
 * The comment on a pull request: what the change introduces, mends and hides, on which lines, and how to put it right.
 * `maximum` is in UTF-16 units; what does not fit is counted.
 */
export function renderComment(scan: Scan, maximum: number): string {
	const { change } = scan;
	const failing = findingsOf(scan, "fail");
	const introduced = change === undefined ? failing : failing.filter(isIntroduced);
	const sections = [
		`## ${RESULT[scan.result]}`,
		`**${resultSentence(scan)}.**`,
		...judgedBy(scan),
		...loweredGate(scan),
		...table(
			change === undefined ? "What fails" : "What this change introduces",
			["severity", "finding", "where", "rule"],
			introduced.map((each) => () => introducedRow(each)),
		),
		...suggestions(introduced),
		...(change === undefined ? [] : comparedSections(change)),
		footer(scan),
	];
	return fitting(sections, maximum);
}

/** Whether a comment has something to say: what is introduced, mended or no longer judged, or a gate that is lowered. */
export function isWorthAComment(scan: Scan): boolean {
	const { change, lowered_gate = [] } = scan;
	if (scan.result !== "pass" || lowered_gate.length > 0) return true;
	return change !== undefined && change.counts.introduced + change.counts.fixed + change.counts.no_longer_judged > 0;
}

/** What the pull request's own configuration would loosen, which is not how it was judged. Empty without any. */
export function loweredGate({ lowered_gate = [] }: Pick<Scan, "lowered_gate">): string[] {
	if (lowered_gate.length === 0) return [];
	const shown = lowered_gate.slice(0, MAXIMUM_ROWS).map(({ message, file, line }) => {
		const place = file === undefined ? "" : ` (${markdownCode(cut(`${file}:${line ?? 1}`, 300))})`;
		return `- ${markdownText(cut(message, 500))}${place}`;
	});
	const left = lowered_gate.length - shown.length;
	return [
		"### ⚠️ This change lowers the gate",
		"It was judged by the configuration of the base branch. Once it is merged:",
		[...shown, ...(left > 0 ? [`- and ${grouped(left)} more`] : [])].join("\n"),
	];
}

function isIntroduced({ finding }: Located): boolean {
	return finding.baseline_state === "new" || finding.baseline_state === "updated";
}

function introducedRow({ resource, rule, finding }: Located): string[] {
	const messages = finding.messages.slice(0, 5).map((message) => markdownText(cut(message, 300)));
	const places = (finding.locations ?? []).slice(0, 3).map(({ file, start_line, address }) => {
		return `${markdownCode(cut(`${file}:${start_line}`, 300))} ${markdownText(cut(address, 200))}`;
	});
	return [
		finding.severity,
		messages.join("<br>"),
		places.length > 0 ? places.join("<br>") : markdownCode(cut(resource.arn, 300)),
		markdownCode(rule.id),
	];
}

/** The line of HCL that would put a finding right, with the place where it belongs; each place once. */
export function suggestions(failing: readonly Located[]): string[] {
	const found = failing.flatMap(({ rule, finding }) => {
		const [place] = (finding.locations ?? []).filter(({ file }) => file.endsWith(".tf"));
		const line = place && lineFor(rule.remediation.terraform ?? {}, place);
		return place === undefined || line === undefined ? [] : [{ place, line }];
	});
	const unique = [...new Map(found.map((each) => [JSON.stringify(each), each])).values()];
	if (unique.length === 0) return [];
	const blocks = unique.slice(0, MAXIMUM_SUGGESTIONS).map(({ place, line }) => {
		const { file, start_line, address, attribute } = place;
		const what = attribute === undefined ? "add to" : "change";
		const where = `${markdownCode(cut(`${file}:${start_line}`, 300))}: ${what} ${markdownText(cut(address, 200))}`;
		return `${where}\n\n${markdownBlock(line.split("\n")).replace(/^`+/, "$&hcl")}`;
	});
	return ["### Suggested changes", ...blocks];
}

/** Only where the attribute itself stands, or is missing: what an argument of a module should be, no rule knows. */
function lineFor(lines: Readonly<Record<string, string>>, { address, attribute }: Location): string | undefined {
	const [, line] = Object.entries(lines).find(([type]) => `.${address}`.includes(`.${type}.`)) ?? [];
	return attribute === undefined || line?.startsWith(`${attribute} `) ? line : undefined;
}

function comparedSections({ counts, fixed, no_longer_judged }: NonNullable<Scan["change"]>): string[] {
	return [
		...table(
			"What it fixes",
			["rule", "resource"],
			fixed.map(({ rule, arn, address }) => () => [markdownCode(rule), markdownCode(cut(address ?? arn, 300))]),
		),
		...table(
			"What can no longer be judged",
			["rule", "resource", "because"],
			no_longer_judged.map(({ rule, arn, address, reason }) => () => [
				markdownCode(rule),
				markdownCode(cut(address ?? arn, 300)),
				markdownText(cut(reason, 300)),
			]),
		),
		`${count(counts.unchanged, "finding")} ${counts.unchanged === 1 ? "was" : "were"} there before.`,
	];
}

function footer({ change, inventory }: Scan): string {
	if (change === undefined) return `Read ${minute(inventory.collected_at)}.`;
	const kind = { account: "the account", inventory: "a saved inventory", assessment: "an earlier assessment" };
	return `Compared with ${kind[change.base.kind]} of ${minute(change.base.collected_at)}.`;
}

function table(title: string, columns: readonly string[], rows: readonly (() => string[])[]): string[] {
	if (rows.length === 0) return [];
	const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
	const shown = rows.slice(0, MAXIMUM_ROWS).map((row) => line(row()));
	const left = rows.length - shown.length;
	return [
		`### ${title}`,
		[line(columns), line(columns.map(() => "---")), ...shown].join("\n"),
		...(left > 0 ? [`${count(left, "more row")}: the step's summary and \`assessment.json\` have them.`] : []),
	];
}

/** Whole sections from the top, as many as fit, and a word on the rest. */
function fitting(sections: readonly string[], maximum: number): string {
	const rest = "The rest is in the step's summary and in `assessment.json`.";
	const kept: string[] = [];
	let length = rest.length + 4;
	for (const section of sections) {
		length += section.length + 2;
		if (length > maximum) return `${[...kept, rest].join("\n\n")}\n`;
		kept.push(section);
	}
	return `${kept.join("\n\n")}\n`;
}
