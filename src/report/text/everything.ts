import { byText } from "../../model/order.js";
import { type AssessedResource, countVerdicts, type Scan } from "../../model/scan.js";
import { capital } from "../../text/capital.js";
import { brief, cut, visible } from "../../text/escape.js";
import { clip, columns, wrap, wrapCommand } from "../../text/layout.js";
import { comparedWith, isShown, type Told, toldOf } from "../delta.js";
import { type FailingResource, failingResources, type Located } from "../findings.js";
import { type ReasonTable, reasonTables } from "../reasons.js";
import { commandsFor, confirmation, count, grouped, placesOf, some, typeName } from "../wording.js";
import { heading, LABEL, type Page, severityLabel, verdictBlock } from "./blocks.js";

const MAXIMUM_GROUPS = 20;
const MAXIMUM_PLACES = 12;
const MAXIMUM_MESSAGES = 5;

/**
 * Every finding, worst first, by resource, with the commands that put it right; what could not be established, by reason; a
 * table of counts; the result at the end, where the eye is. Nothing but ARNs and commands goes beyond the width.
 */
export function everything(page: Page, scan: Scan): string[][] {
	const failing = failingResources(scan, isShown(scan));
	return [
		heading(page, scan),
		...failing.map((entry) => resourceBlock(page, scan, entry)),
		...(scan.change === undefined ? [] : toldOf(scan.change).map((told) => toldBlock(page, told))),
		comparedWith(scan).flatMap((text) => wrap(brief(text, 500), page.width)),
		...reasonTables(scan).map((table) => reasonsBlock(page, table)),
		summaryTable(page, scan),
		verdictBlock(page, scan),
	];
}

function resourceBlock(page: Page, scan: Scan, { resource, failing }: FailingResource): string[] {
	const { colors, width } = page;
	const title = `${typeName(resource.type)} ${brief(resource.name, 100)}`;
	const lines = wrap(`${capital(title)} · ${visible(whereOf(scan, resource))}`, width).map(colors.bold);
	lines.push(...wrap(visible(resource.arn), width).map(colors.dim));
	if (resource.impact !== undefined) lines.push(...wrap(`${brief(resource.impact, 300)}`, width));
	return [...lines, ...failing.flatMap((located) => ["", ...findingLines(page, located)])];
}

function whereOf(scan: Scan, { account, region }: AssessedResource): string {
	const several = placesOf(scan).accounts.length > 1;
	return [region, several ? account : ""].filter((part) => part !== "").join(" · ") || account;
}

function findingLines({ colors, width }: Page, { resource, rule, finding }: Located): string[] {
	const indent = " ".repeat(LABEL + 4);
	const room = width - indent.length;
	const messages = finding.messages.slice(0, MAXIMUM_MESSAGES).flatMap((text) => wrap(brief(text, 500), room));
	const more = finding.messages.length - MAXIMUM_MESSAGES;
	if (more > 0) messages.push(`and ${grouped(more)} more`);
	const commands = commandsFor(rule, resource).flatMap((command) => {
		return wrapCommand(visible(command), room - 2).map((line, index) => `${index === 0 ? "$" : " "} ${line}`);
	});
	const advice =
		commands.length > 0 && rule.remediation.effect !== "destroys" ? [] : wrap(visible(rule.remediation.text), room);
	const label = severityLabel(colors, finding.severity);
	const milder = finding.environment === undefined ? "" : ` · milder in ${brief(finding.environment, 100)}`;
	const { confirmed_by } = finding;
	const same = confirmed_by === undefined ? "" : ` · ${brief(confirmation(confirmed_by), 200)}`;
	const [first = "", ...rest] = messages;
	return [
		`  ${label}  ${first}`,
		...[
			...rest,
			...wrap(`${rule.id}${milder}${same}`, room).map(colors.dim),
			...placesOfFinding(finding)
				.flatMap((place) => wrap(place, room))
				.map(colors.dim),
			...advice,
			...commands.map(colors.cyan),
		].map((line) => `${indent}${line}`),
	];
}

/** `main.tf:12 aws_kms_key.pin`, the first three. */
function placesOfFinding({ locations = [] }: Located["finding"]): string[] {
	return locations.slice(0, 3).map(({ file, start_line, address }) => {
		return brief(`${file}:${start_line} ${address}`, 300);
	});
}

/** What a change fixes, hides, or says of what is not judged. */
function toldBlock({ colors, width }: Page, { title, rows }: Told): string[] {
	const shown = rows.slice(0, MAXIMUM_GROUPS).flatMap(([what, where, why]) => {
		const parts = [what, brief(where, 300), ...(why === "" ? [] : [brief(why, 200)])];
		return wrap(parts.join(" · "), width - 2).map((line) => `  ${line}`);
	});
	const more = rows.length - MAXIMUM_GROUPS;
	return [
		colors.bold(`${title} (${grouped(rows.length)})`),
		...shown,
		...(more > 0 ? [`  and ${grouped(more)} more: see assessment.json`] : []),
	];
}

/** What could not be established and why; every report has the same reasons. */
function reasonsBlock({ colors, width }: Page, { title, noun, reasons }: ReasonTable): string[] {
	const shown = reasons.slice(0, MAXIMUM_GROUPS).flatMap(({ because, about, said, advice, resources, rules }) => [
		"",
		...wrap(brief(because, 200), width - 2).map((line) => `  ${colors.magenta(line)}`),
		...[
			cut(about, 400),
			examples(resources),
			rules.length === 0 ? "" : `not judged by ${some(rules, 4)}`,
			cut(said, 300),
		]
			.filter((text) => text !== "")
			.flatMap((text) => wrap(visible(text), width - 4))
			.map((line) => `    ${line}`),
		...wrap(visible(advice), width - 4).map((line) => `    ${colors.cyan(line)}`),
	]);
	const more = reasons.length - MAXIMUM_GROUPS;
	return [
		colors.bold(title),
		...shown,
		...(more > 0 ? ["", `  and ${count(more, `more ${noun}`)}: see assessment.json`] : []),
	];
}

function examples(resources: readonly AssessedResource[]): string {
	return some(
		resources.map(({ name }) => brief(name, 60)),
		3,
	);
}

const HEADERS = ["found", "pass", "fail", "unknown", "waived"];

/** Resources by place and type, with their checks by verdict. The column headers stand beside the first place. */
function summaryTable({ colors, width }: Page, scan: Scan): string[] {
	if (scan.resources.length === 0) return [];
	const several = placesOf(scan).accounts.length > 1;
	const places = group(scan.resources, ({ account, region }) => {
		return [region === "" ? "global" : region, several ? account : ""].filter((part) => part !== "").join(" · ");
	});
	const sections = places.slice(0, MAXIMUM_PLACES).map(([place, resources]) => ({
		title: visible(place),
		rows: group(resources, ({ type }) => type).map(([type, own]) => ({ label: typeName(type), cells: cellsOf(own) })),
	}));
	const rest = places.slice(MAXIMUM_PLACES);
	if (rest.length > 0) {
		const cells = cellsOf(rest.flatMap(([, resources]) => resources));
		sections.push({ title: count(rest.length, "more place"), rows: [{ label: "all types", cells }] });
	}
	const rows = sections.flatMap((section) => section.rows);
	const widths = HEADERS.map((header, column) => {
		return 2 + Math.max(header.length, ...rows.map(({ cells }) => (cells[column] ?? "").length));
	});
	const aligned = (cells: readonly string[]) =>
		cells.map((cell, column) => cell.padStart(widths[column] ?? 0)).join("");
	const room = width - widths.reduce((total, column) => total + column, 0);
	const fitted = sections.map((section) => ({ ...section, title: clip(section.title, room) }));
	const labels = [...fitted.map(({ title }) => title), ...rows.map(({ label }) => `  ${label}`)];
	const widest = Math.max(...labels.map(columns));
	const padded = (label: string) => label + " ".repeat(widest - columns(label));
	return fitted.flatMap(({ title, rows }, index) => [
		index === 0 ? `${colors.bold(padded(title))}${colors.dim(aligned(HEADERS))}` : colors.bold(title),
		...rows.map(({ label, cells }) => `${padded(`  ${label}`)}${aligned(cells)}`),
	]);
}

function cellsOf(resources: readonly AssessedResource[]): string[] {
	const { pass, fail, unknown, waived } = countVerdicts(resources);
	return [resources.length, pass, fail, unknown, waived].map((number) => (number === 0 ? "-" : grouped(number)));
}

function group<T>(items: readonly T[], key: (item: T) => string): [string, T[]][] {
	const groups = new Map<string, T[]>();
	for (const item of items) {
		const own = groups.get(key(item));
		if (own === undefined) groups.set(key(item), [item]);
		else own.push(item);
	}
	return [...groups].sort(byText(([name]) => name));
}
