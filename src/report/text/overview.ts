import { SEVERITIES } from "../../model/policy.js";
import type { AssessedResource, Scan } from "../../model/scan.js";
import { brief, visible } from "../../text/escape.js";
import { ellipsis, wrap } from "../../text/layout.js";
import { comparedWith, isShown, toldOf } from "../delta.js";
import { type FailingRule, failingRules } from "../findings.js";
import { reasonTables } from "../reasons.js";
import { count, grouped, listed, placesOf } from "../wording.js";
import { countsLine, heading, LABEL, type Page, severityLabel, verdictBlock } from "./blocks.js";

/** The whole stays on about two screens of a terminal; of them, what is said after it (where the reports are) takes some. */
const WHOLE_LINES = 60;
const FOOT_LINES = 4;
/** Lines of findings: as many as the rest leaves. */
const [MINIMUM_LINES, MAXIMUM_LINES] = [14, 34];
const MAXIMUM_RESOURCES = 3;
const MAXIMUM_FIX_LINES = 2;
const MAXIMUM_REASONS = 4;
const INDENT = " ".repeat(4);

/**
 * The result on about 60 lines: the counts, what fails by rule, the worst first, each with its fix, what could not be seen,
 * and the counts again. What has no room is counted. Nothing goes beyond the width.
 */
export function overview(page: Page, scan: Scan): string[][] {
	const groups = failingRules(scan, isShown(scan));
	const result = [...verdictBlock(page, scan), ...wrap(countsLine(scan), page.width)];
	const head = [...heading(page, scan), ...result];
	const after = [changeLines(page, scan), ...reasonBlocks(page, scan), groups.length === 0 ? [] : result];
	// Each block stands below an empty line.
	const taken = [head, ...after].filter(({ length }) => length > 0).reduce((sum, { length }) => sum + length + 1, 0);
	const room = Math.min(MAXIMUM_LINES, Math.max(MINIMUM_LINES, WHOLE_LINES - FOOT_LINES - taken));
	return [head, ...failingBlock(page, scan, groups, room), ...after];
}

function reasonBlocks({ colors, width }: Page, scan: Scan): string[][] {
	return reasonTables(scan).map(({ title, noun, reasons }) => {
		const lines = reasons
			.slice(0, MAXIMUM_REASONS)
			.map(({ because, about }) => ellipsis(`  ${visible(because)}: ${visible(about)}`, width));
		const more = reasons.length - lines.length;
		return [colors.bold(title), ...lines, ...(more > 0 ? [`  and ${count(more, `more ${noun}`)}`] : [])];
	});
}

/** With a change: what it was compared with, and how much it fixes, hides, and leaves unjudged. */
function changeLines({ width }: Page, scan: Scan): string[] {
	const told = scan.change === undefined ? [] : toldOf(scan.change);
	const counts = told.map(({ title, rows }) => `${title}: ${grouped(rows.length)}`).join(" · ");
	return [...comparedWith(scan).map((text) => brief(text, 500)), counts]
		.filter((line) => line !== "")
		.flatMap((line) => wrap(line, width));
}

function failingBlock(page: Page, scan: Scan, groups: readonly FailingRule[], room: number): string[][] {
	const blocks: string[] = [];
	const labels = labelsOf(scan);
	let shown = 0;
	for (const group of groups) {
		const lines = groupLines(page, group, labels);
		if (shown > 0 && blocks.length + lines.length > room) break;
		blocks.push(...lines);
		shown += 1;
	}
	const rest = groups.slice(shown);
	const left = SEVERITIES.map(
		(severity) => [severity, rest.filter((group) => group.severity === severity).length] as const,
	)
		.filter(([, number]) => number > 0)
		.map(([severity, number]) => `${grouped(number)} ${severity}`);
	const more = rest.length === 0 ? [] : wrap(`and ${count(rest.length, "more rule")}: ${listed(left)}`, page.width);
	return [[...blocks, ...more]];
}

/** The rule, its resources on a line each, and once what puts it right. */
function groupLines({ colors, width }: Page, { rule, severity, found }: FailingRule, labels: Labels): string[] {
	const room = width - INDENT.length;
	const resources = found.slice(0, MAXIMUM_RESOURCES).map(({ resource, finding }) => {
		const [message = "", ...others] = finding.messages;
		const more = others.length === 0 ? "" : ` (and ${grouped(others.length)} more)`;
		return ellipsis(`${labels(resource)}: ${visible(message)}${more}`, room);
	});
	const more = found.length - resources.length;
	const advice = wrap(`Fix: ${visible(rule.remediation.text)}`, room);
	const fix = advice.slice(0, MAXIMUM_FIX_LINES);
	if (advice.length > fix.length) fix.push(ellipsis(`${fix.pop() ?? ""} …`, room));
	const title = ellipsis(`${rule.id} · ${count(found.length, "resource")}`, width - LABEL - 2);
	return [
		`${severityLabel(colors, severity)}  ${colors.bold(title)}`,
		...[
			...resources,
			...(more > 0 ? [`and ${count(more, "more resource")}`] : []),
			...fix.map((line) => colors.cyan(line)),
		].map((line) => `${INDENT}${line}`),
	];
}

type Labels = (resource: AssessedResource) => string;

/**
 * What a line calls a resource: its name and place, and its id where several have both, as keys of one alias in two
 * accounts' copies do.
 */
function labelsOf(scan: Scan): Labels {
	const several = placesOf(scan).accounts.length > 1;
	const label = ({ name, region, account }: AssessedResource): string => {
		const place = region === "" ? account : [region, ...(several ? [account] : [])].join(" ");
		return `${brief(name, 36) || "(no name)"} (${brief(place, 60)})`;
	};
	const seen = new Map<string, number>();
	for (const resource of scan.resources) {
		const key = `${resource.type} ${label(resource)}`;
		seen.set(key, (seen.get(key) ?? 0) + 1);
	}
	return (resource) => {
		const own = label(resource);
		if (seen.get(`${resource.type} ${own}`) === 1) return own;
		return `${own} ${brief(resource.arn.split(/[/:]/).at(-1) ?? "", 60)}`;
	};
}
