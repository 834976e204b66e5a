import type { Difference } from "../../model/opinion.js";
import { SERVICE_NAMES, type Severity } from "../../model/policy.js";
import {
	type AssessedResource,
	type CoverageCell,
	countVerdicts,
	type Result,
	type Scan,
	type Sight,
} from "../../model/scan.js";
import { cut, markdownCode, markdownText } from "../../text/escape.js";
import { comparedWith, isShown, type Told, toldOf } from "../delta.js";
import { findingsOf, type Located } from "../findings.js";
import { type Reason, type ReasonTable, reasonTables } from "../reasons.js";
import { rereadLines } from "../reread.js";
import { limitedResults } from "../sarif/sarif.js";
import {
	confirmation,
	count,
	grouped,
	minute,
	placesOf,
	resourceCounts,
	resultSentence,
	SIGHT_WORDS,
	typeName,
} from "../wording.js";
import { loweredGate, suggestions } from "./comment.js";
import { judgedBy } from "./judged_by.js";

/** GitHub drops a step summary of 1 MiB or more whole. A job's steps share what a reader has patience for. */
const MAXIMUM_BYTES = 900_000;
const MAXIMUM_ROWS = 200;

const RESULT: Readonly<Record<Result, string>> = {
	pass: "✅ Keyproof: pass",
	fail: "❌ Keyproof: fail",
	incomplete: "⚠️ Keyproof: incomplete",
};

const SEVERITY: Readonly<Record<Severity, string>> = {
	critical: "🔴 critical",
	high: "🟠 high",
	medium: "🟡 medium",
	low: "🔵 low",
	info: "⚪ info",
};

/** `summary.md`: what GitHub shows of the step. Bounded, and every text from an account escaped. */
export function renderSummary(scan: Scan): string {
	const { pass, fail, unknown, waived, not_applicable } = countVerdicts(scan.resources);
	const { accounts, regions } = placesOf(scan);
	const counts = [pass, fail, unknown, waived, not_applicable].map(grouped).join(" | ");
	const failing = findingsOf(scan, "fail").filter(isShown(scan));
	const budget = { bytes: MAXIMUM_BYTES };
	return `${[
		`# ${RESULT[scan.result]}`,
		`**${resultSentence(scan)}.**`,
		...judgedBy(scan),
		...loweredGate(scan),
		`Read ${minute(scan.inventory.collected_at)} from ${place("account", accounts)}, ${place("Region", regions)}: ` +
			`${resourceCounts(scan.resources) || "no resource"}.`,
		...rereadLines(scan.inventory).map((line) => markdownText(cut(line, 1000))),
		`| pass | fail | unknown | waived | not applicable |\n| ---: | ---: | ---: | ---: | ---: |\n| ${counts} |`,
		...table(
			scan.gate === "introduced" ? "What this change introduces" : "What fails",
			["severity", "resource", "finding", "rule"],
			failing.map((located) => () => failingRow(located)),
			(left) => `${count(left, "more finding")}: \`assessment.json\` has them all.`,
			budget,
		),
		...suggestions(failing),
		...(scan.change === undefined ? [] : toldOf(scan.change).flatMap((told) => toldTable(told, budget))),
		...comparedWith(scan).map((text) => markdownText(cut(text, 500))),
		...reasonTables(scan).flatMap((reasons) => reasonTable(reasons, budget)),
		...table(
			"AWS sees it differently",
			["resource", "AWS says", "Keyproof says"],
			scan.differences.map((difference) => () => differenceRow(difference)),
			(left) => `${count(left, "more difference")}: \`assessment.json\` has them all.`,
			budget,
		),
		...coverageTable(scan, budget),
		...limitedResults(scan).map((text) => `${text}.`),
		"Beside this summary: `results.sarif` for code scanning, `assessment.json` with every verdict, " +
			"`inventory.json` with what was read.",
	].join("\n\n")}\n`;
}

function place(noun: string, names: readonly string[]): string {
	const codes = names.slice(0, 20).map((name) => markdownCode(cut(name, 60)));
	const more = names.length > codes.length ? ` and ${grouped(names.length - codes.length)} more` : "";
	return `${noun}${names.length === 1 ? "" : "s"} ${codes.join(", ")}${more}`;
}

/** A section with as many whole rows as the budget has room for; what is left out is counted. */
function table(
	title: string,
	columns: readonly string[],
	rows: readonly (() => string[])[],
	leftOut: (rows: number) => string,
	budget: { bytes: number },
): string[] {
	if (rows.length === 0) return [];
	const lines = [line(columns), line(columns.map(() => "---"))];
	let shown = 0;
	for (const row of rows.slice(0, MAXIMUM_ROWS)) {
		const text = line(row());
		const bytes = Buffer.byteLength(text) + 1;
		if (bytes > budget.bytes) break;
		budget.bytes -= bytes;
		lines.push(text);
		shown += 1;
	}
	const left = rows.length - shown;
	return [`## ${title}`, lines.join("\n"), ...(left > 0 ? [leftOut(left)] : [])];
}

/** What a change fixes, hides, or says of what is not judged. */
function toldTable({ title, rows }: Told, budget: { bytes: number }): string[] {
	return table(
		title,
		["what", "where", "because"],
		rows.map(([what, where, why]) => () => [
			markdownCode(cut(what, 200)),
			markdownCode(cut(where, 300)),
			markdownText(cut(why, 300)),
		]),
		(left) => `${count(left, "more row")}: \`assessment.json\` has them all.`,
		budget,
	);
}

function line(cells: readonly string[]): string {
	return `| ${cells.join(" | ")} |`;
}

function failingRow({ resource, rule, finding }: Located): string[] {
	const { type, name, arn, region, impact } = resource;
	const messages = finding.messages.slice(0, 5).map((message) => markdownText(cut(message, 300)));
	const more =
		finding.messages.length > messages.length ? [`… and ${finding.messages.length - messages.length} more`] : [];
	const { environment } = finding;
	const milder = environment === undefined ? [] : [`milder in ${markdownCode(cut(environment, 100))}`];
	const notes = [
		...(finding.confirmed_by === undefined ? [] : [markdownText(cut(confirmation(finding.confirmed_by), 200))]),
		...(impact === undefined ? [] : [markdownText(cut(impact, 200))]),
	];
	return [
		SEVERITY[finding.severity],
		`${markdownText(typeName(type))} ${markdownCode(cut(name, 100))} ${markdownText(cut(region, 60))}<br>${markdownCode(cut(arn, 300))}`,
		[...messages, ...more, ...(notes.length === 0 ? [] : [`_${notes.join("; ")}_`])].join("<br>"),
		[markdownText(rule.title), markdownCode(rule.id), ...milder].join("<br>"),
	];
}

/** Why something was not established; every report has the same rows. */
function reasonTable({ title, noun, reasons }: ReasonTable, budget: { bytes: number }): string[] {
	return table(
		title,
		["because", "what", "rules", "what to do"],
		reasons.map((reason) => () => reasonRow(reason)),
		(left) => `${count(left, `more ${noun}`)}: \`assessment.json\` has them all.`,
		budget,
	);
}

function reasonRow({ because, about, said, advice, rules }: Reason): string[] {
	return [
		`**${markdownText(cut(because, 200))}**<br>${markdownText(cut(said, 300))}`,
		markdownText(cut(about, 400)),
		rules.slice(0, 10).map(markdownCode).join("<br>") + (rules.length > 10 ? `<br>and ${rules.length - 10} more` : ""),
		markdownText(advice),
	];
}

function differenceRow({ type, name, arn, region, ...difference }: Difference): string[] {
	const { service, check, says, why, rule, verdict, because } = difference;
	return [
		`${markdownText(typeName(type))} ${markdownCode(cut(name, 100))} ${markdownText(cut(region, 60))}<br>${markdownCode(cut(arn, 300))}`,
		`**${says}**<br>${markdownText(SERVICE_NAMES[service])} ${markdownCode(cut(check, 100))}<br>${markdownText(cut(why, 300))}`,
		`**${verdict.replaceAll("_", " ")}**<br>${markdownCode(rule)}<br>${markdownText(cut(because.slice(0, 5).join("; "), 400))}`,
	];
}

/** The services down, the resources across would be too wide: one row for resources that are seen alike. */
function coverageTable(scan: Scan, budget: { bytes: number }): string[] {
	const { services, rows } = scan.coverage;
	if (services.length === 0) return [];
	return table(
		"What AWS's audit services see",
		["resources", ...services.map(markdownText)],
		rows.map((row) => () => [
			`${markdownText(resourceCounts(row.resources))}<br>${markdownCode(cut(row.region, 60))} ${markdownCode(cut(row.account, 60))}` +
				`<br>${named(row.resources)}`,
			...services.map((service) => {
				const cell = row.cells.find((each) => each.service === service);
				return cell === undefined ? "" : sightOf(cell);
			}),
		]),
		(left) => `${count(left, "more row")}: \`assessment.json\` has them all.`,
		budget,
	);
}

function named(resources: readonly AssessedResource[]): string {
	const names = resources.slice(0, 3).map(({ name }) => markdownCode(cut(name, 60)));
	const more = resources.length > names.length ? ` and ${grouped(resources.length - names.length)} more` : "";
	return `${names.join(", ")}${more}`;
}

const SIGHT: Readonly<Record<Sight, string>> = {
	seen: "✅",
	unseen: "❌",
	unknown: "❔",
	unavailable: "➖",
	no_coverage: "∅",
};

function sightOf({ sight, why }: CoverageCell): string {
	const words = why.map((each) => markdownText(cut(each, 160)));
	return [`${SIGHT[sight]} ${SIGHT_WORDS[sight]}`, ...words.slice(0, 2)].join("<br>");
}
