import type { ReportingDescriptor } from "sarif";
import type { RuleInForce, Severity } from "../../model/policy.js";
import { capital } from "../../text/capital.js";
import { cut, markdownBlock, markdownCode, markdownText, sarifText, visible } from "../../text/escape.js";
import { INFORMATION_URI, statedBy } from "../wording.js";

/** GitHub refuses longer texts in `shortDescription`, `fullDescription` and `message`. */
export const MAXIMUM_TEXT = 1024;

/** GitHub's alerts show fewer than ten tags of a rule. */
const MAXIMUM_TAGS = 9;

/** GitHub sorts alerts into critical (over 9.0), high (7.0 to 8.9), medium and low by this number; without one, by level. */
const SECURITY_SEVERITY: Readonly<Record<Severity, string | undefined>> = {
	critical: "9.5",
	high: "8.0",
	medium: "5.5",
	low: "2.0",
	info: undefined,
};

/** SARIF's three levels (section 3.27.10). */
export const LEVEL: Readonly<Record<Severity, "error" | "warning" | "note">> = {
	critical: "error",
	high: "error",
	medium: "warning",
	low: "note",
	info: "note",
};

/** A rule as code scanning shows it beside an alert (SARIF `reportingDescriptor`, section 3.49). */
export function descriptorOf(rule: RuleInForce): ReportingDescriptor {
	const { id, type, title, description, severity, was, controls, controls_by, parameter_values, permissions } = rule;
	const security_severity = SECURITY_SEVERITY[severity];
	// A tag has no room to say who states it, so there is none for a mapping that only a third party or Keyproof makes.
	const stated = Object.keys(controls).filter((framework) => controls_by[framework] === "aws");
	return {
		id,
		name: pascalCase(id),
		...(was.length === 0 ? {} : { deprecatedIds: [...was] }),
		shortDescription: { text: sentence(title) },
		fullDescription: { text: sentence(description) },
		help: { text: helpText(rule), markdown: helpMarkdown(rule) },
		helpUri: rule.related_resources[0]?.ref ?? INFORMATION_URI,
		defaultConfiguration: { level: LEVEL[severity] },
		properties: {
			tags: ["security", type, ...stated.sort()].slice(0, MAXIMUM_TAGS),
			precision: "very-high",
			...(security_severity === undefined
				? { "problem.severity": "recommendation" }
				: { "security-severity": security_severity }),
			severity,
			controls,
			controls_by,
			parameters: parameter_values,
			permissions,
			...(rule.origin === undefined ? {} : { origin: rule.origin }),
		},
	};
}

/** `kms_key/rotation_enabled` -> `KmsKeyRotationEnabled`, the form that SARIF asks of a rule's name. */
function pascalCase(id: string): string {
	return id.split(/[_/]/).map(capital).join("");
}

/** One or more whole sentences within GitHub's limit, safe as a SARIF text. */
export function sentence(text: string): string {
	const safe = cut(sarifText(text), MAXIMUM_TEXT - 1);
	return /[.!?…]$/.test(safe) ? safe : `${safe}.`;
}

function helpText(rule: RuleInForce): string {
	const { description, remediation, permissions, related_resources } = rule;
	const commands = remediation.cli === undefined ? [] : [remediation.cli.trim().split("\n").map(visible).join("\n")];
	return [
		visible(description),
		`To put it right: ${visible(remediation.text)}`,
		...commands,
		`Permissions: ${permissions.map(visible).join(", ")}`,
		...related_resources.map(({ ref }) => `See also: ${ref}`),
	].join("\n\n");
}

function helpMarkdown(rule: RuleInForce): string {
	const { description, remediation, permissions, related_resources, parameter_values, controls, controls_by } = rule;
	const parameters = Object.entries(parameter_values).map(
		([name, value]) =>
			`- ${markdownCode(name)}: ${markdownCode(JSON.stringify(value))}. ` +
			markdownText(rule.parameters[name]?.description ?? ""),
	);
	const frameworks = Object.keys(controls)
		.sort()
		.map((framework) => {
			const ids = markdownText((controls[framework] ?? []).join(", "));
			return `- ${markdownCode(framework)}: ${ids} (${statedBy(controls_by[framework])})`;
		});
	const links = related_resources.map(({ ref, description: text }) => {
		return `- [${markdownText(text ?? ref)}](${linkTarget(ref)})`;
	});
	return [
		markdownText(description),
		"## How to put it right",
		markdownText(remediation.text),
		...(remediation.cli === undefined ? [] : [markdownBlock(remediation.cli.trim().split("\n"))]),
		...section("Parameters", parameters),
		...section(
			"Permissions that the check needs",
			permissions.map((action) => `- ${markdownCode(action)}`),
		),
		...section("Controls", frameworks),
		...section("Related", links),
	].join("\n\n");
}

function section(title: string, lines: readonly string[]): string[] {
	return lines.length === 0 ? [] : [`## ${title}`, lines.join("\n")];
}

/** A URL that cannot end the link it stands in. */
function linkTarget(ref: string): string {
	return new URL(ref).href.replace(/[()\\<>`|]/g, (character) => {
		return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
	});
}
