import type { Severity } from "../../model/policy.js";
import { type AssessedResource, countVerdicts, type Scan } from "../../model/scan.js";
import { cut, markdownBlock, markdownCode, markdownText } from "../../text/escape.js";
import { comparedWith, toldOf } from "../delta.js";
import { type FailingRule, failingRules, findingsOf, type Located } from "../findings.js";
import { reasonTables } from "../reasons.js";
import { commandsFor, count, grouped, minute, placesOf, resourceCounts, resultSentence, typeName } from "../wording.js";
import { loweredGate, suggestions } from "./comment.js";
import { judgedBy } from "./judged_by.js";

/** A command is shown for so many resources of a rule; the others have the same with their own ids. */
const MAXIMUM_COMMANDS = 3;

const HEADLINE = { pass: "Pass", fail: "Fail", incomplete: "Incomplete" } as const;

/**
 * `report.md`: the whole report for a wiki or a repository: every finding by rule, worst first, with the fix once; what could not be
 * established; the waivers. Unlike summary.md, which GitHub cuts off at a megabyte, it leaves nothing out.
 */
export function* renderMarkdown(scan: Scan): Generator<string> {
	for (const paragraph of paragraphs(scan)) yield `${paragraph}\n\n`;
	yield `Keyproof ${markdownText(scan.tool.version)}, policies ${markdownCode(scan.tool.policy_digest.slice(0, 12))}.\n`;
}

function* paragraphs(scan: Scan): Generator<string> {
	const { accounts, regions } = placesOf(scan);
	yield `# Keyproof: ${HEADLINE[scan.result]}`;
	yield `**${resultSentence(scan)}.**`;
	yield* judgedBy(scan);
	yield* loweredGate(scan);
	yield `Read ${minute(scan.inventory.collected_at)} from ${named("account", accounts)}, ${named("Region", regions)}: ${
		resourceCounts(scan.resources) || "no resource"
	}.`;
	const { pass, fail, unknown, waived, not_applicable } = countVerdicts(scan.resources);
	yield table(
		["pass", "fail", "unknown", "waived", "not applicable"],
		[[pass, fail, unknown, waived, not_applicable].map(grouped)],
	);
	yield* failures(scan);
	for (const { title, reasons } of reasonTables(scan)) {
		yield `## ${title}`;
		yield table(
			["because", "what", "rules", "what to do"],
			reasons.map(({ because, said, about, rules, advice }) => [
				`**${markdownText(because)}**<br>${markdownText(cut(said, 500))}`,
				markdownText(about),
				rules.map(markdownCode).join("<br>"),
				markdownText(advice),
			]),
		);
	}
	yield* waivers(scan);
}

/** What a change fixes and hides, and what of it was not judged. */
function* changeSections(scan: Scan): Generator<string> {
	if (scan.change === undefined) return;
	for (const { title, rows } of toldOf(scan.change)) {
		yield `## ${title}`;
		yield table(
			["what", "where", "because"],
			rows.map(([what, where, why]) => [markdownCode(what), markdownCode(where), markdownText(why)]),
		);
	}
	for (const sentence of comparedWith(scan)) yield markdownText(sentence);
}

/** Where a change is judged, what it introduces stands first, then what it fixes and hides, then what was there before. */
function* failures(scan: Scan): Generator<string> {
	const isNew = ({ finding }: Located) => finding.baseline_state === "new" || finding.baseline_state === "updated";
	if (scan.change === undefined) {
		yield* failingSection("What fails", failingRules(scan));
		return;
	}
	yield* failingSection("What this change introduces", failingRules(scan, isNew));
	yield* suggestions(findingsOf(scan, "fail").filter(isNew));
	yield* changeSections(scan);
	yield* failingSection(
		"What was there before",
		failingRules(scan, (located) => !isNew(located)),
	);
}

function* failingSection(title: string, rules: readonly FailingRule[]): Generator<string> {
	if (rules.length === 0) return;
	yield `## ${title}`;
	for (const failing of rules) yield* ruleSection(failing);
}

function* ruleSection({ rule, severity, found }: FailingRule): Generator<string> {
	yield `### ${label(severity)}: ${markdownText(rule.title)}`;
	yield `${markdownCode(rule.id)} · ${count(found.length, "resource")} · ${markdownText(rule.description)}`;
	yield table(
		["resource", "Region", "account", "finding"],
		found.map(({ resource, finding }) => [
			`${markdownText(typeName(resource.type))} ${markdownCode(resource.name)}<br>${markdownCode(resource.arn)}`,
			markdownText(resource.region),
			markdownText(resource.account),
			[
				...finding.messages.map(markdownText),
				...(finding.locations ?? []).map(({ file, start_line, address }) => {
					return `${markdownCode(`${file}:${start_line}`)} ${markdownText(address)}`;
				}),
				...(resource.impact === undefined ? [] : [`_${markdownText(resource.impact)}_`]),
			].join("<br>"),
		]),
	);
	yield `**To put it right:** ${markdownText(rule.remediation.text)}`;
	const commands = found.slice(0, MAXIMUM_COMMANDS).flatMap(({ resource }) => commandsFor(rule, resource));
	if (commands.length > 0) yield markdownBlock([...new Set(commands)]);
}

function* waivers(scan: Scan): Generator<string> {
	const used = findingsOf(scan, "waived");
	if (used.length === 0) return;
	yield "## Waived";
	yield table(
		["until", "owner", "reason", "rule", "resource"],
		used.map(({ resource, rule, finding: { waiver } }) => [
			markdownText(waiver?.expires ?? ""),
			markdownText(waiver?.owner ?? ""),
			markdownText(waiver?.reason ?? ""),
			markdownCode(rule.id),
			place(resource),
		]),
	);
}

function place({ name, arn }: AssessedResource): string {
	return `${markdownCode(name)}<br>${markdownCode(arn)}`;
}

function label(severity: Severity): string {
	return `${severity.slice(0, 1).toUpperCase()}${severity.slice(1)}`;
}

function named(noun: string, names: readonly string[]): string {
	return `${noun}${names.length === 1 ? "" : "s"} ${names.map(markdownCode).join(", ")}`;
}

function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
	const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
	return [line(columns), line(columns.map(() => "---")), ...rows.map(line)].join("\n");
}
