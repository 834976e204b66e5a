import { controlTitle, FRAMEWORKS, type Framework, frameworkName } from "../../model/frameworks.js";
import type { Rule } from "../../model/policy.js";
import { statedBy } from "../wording.js";

/** A rule's controls of one framework, a line each, with who states the mapping: `PCI DSS 4.0.1 3.7.4 … (AWS states it)`. */
export function controlLines({ controls, controls_by }: Rule, framework: string): string[] {
	const ids = Object.hasOwn(controls, framework) ? (controls[framework] ?? []) : [];
	return ids.map((id) => `${frameworkName(framework)} ${titled(framework, id)} (${statedBy(controls_by[framework])})`);
}

/** `docs/frameworks.md`: of each framework, its controls with the rules that map to them, and who states it. */
export function frameworksPage(rules: readonly Rule[]): string {
	const mapped = Object.entries(FRAMEWORKS).filter(([id]) => rules.some(({ controls }) => Object.hasOwn(controls, id)));
	const sections = mapped.flatMap(([id, framework]) => [
		`## ${framework.name}`,
		`\`${id}\`${framework.titles_by === "keyproof" ? ". The titles are our own short words, not the publisher's" : ""}.`,
		table([
			["control", "rule", "who states the mapping"],
			...Object.keys(framework.controls).flatMap((control) => rowsOf(id, framework, control, rules)),
		]),
	]);
	return `${[
		"# Frameworks",
		"Which rules map to which controls. `keyproof scan --framework ID` judges the rules of a framework, those that are off by default too; `keyproof rules --framework ID` lists them.",
		"A rule that passes shows one technical part of a control, never the whole of it. Where AWS does not state a mapping, it is nobody's official one: a third party's, or our own reading of the control's text.",
		...sections,
	].join("\n\n")}\n`;
}

function rowsOf(id: string, { controls }: Framework, control: string, rules: readonly Rule[]): string[][] {
	return rules
		.filter((rule) => Object.hasOwn(rule.controls, id) && rule.controls[id]?.includes(control) === true)
		.map((rule) => {
			const title = controls[control] ?? "";
			return [`${control} ${title}`, `[\`${rule.id}\`](rules/${rule.id}.md)`, statedBy(rule.controls_by[id])];
		});
}

function titled(framework: string, control: string): string {
	const title = controlTitle(framework, control);
	return title === undefined ? control : `${control} ${title}`;
}

/** A markdown table with its columns aligned; the first row is the head. */
function table([head = [], ...rows]: readonly (readonly string[])[]): string {
	const widths = head.map((cell, column) => Math.max(cell.length, ...rows.map((row) => row[column]?.length ?? 0)));
	const line = (cells: readonly string[]): string =>
		`| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
	return [line(head), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)].join("\n");
}
