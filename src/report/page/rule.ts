import { controlTitle, frameworkName } from "../../model/frameworks.js";
import type { RuleInForce } from "../../model/policy.js";
import { statedBy } from "../wording.js";

/** What is looked at beside, and never waited for where it decides nothing. */
function also({ also_reads = [] }: RuleInForce): string {
	if (also_reads.length === 0) return "";
	return ` It also reads ${facts(also_reads)}, and is *unknown* for want of them only where they would decide.`;
}

/** A rule's page in markdown: what, why, how it is judged, when it does not apply, how to fix it, permissions, controls. */
export function rulePage(rule: RuleInForce): string {
	const sections = [
		`# ${rule.title}`,
		`\`${rule.id}\` · ${rule.severity}${rule.opt_in ? " · off until a configuration or a framework turns it on" : ""}${rule.origin === "own" ? " · own policy" : ""}`,
		rule.description,
		"## How it is judged",
		`It judges each \`${rule.type}\` by ${facts([...rule.selects_by, ...rule.judges_by, ...(rule.unseen ?? [])])}. A fact that cannot be read makes the verdict *unknown*, never a pass.${also(rule)}`,
		...parameters(rule),
		"## How to fix it",
		rule.remediation.text,
		...(rule.remediation.cli === undefined ? [] : [...effect(rule), `\`\`\`sh\n${rule.remediation.cli}\n\`\`\``]),
		"## Permissions",
		rule.permissions.map((action) => `- \`${action}\``).join("\n"),
		...controls(rule),
		...(rule.related_resources.length === 0
			? []
			: [
					"## Sources",
					rule.related_resources
						.map(({ ref, description }) => `- <${ref}>${description === undefined ? "" : ` ${description}`}`)
						.join("\n"),
				]),
	];
	return `${sections.join("\n\n")}\n`;
}

/** Said before the commands, so that it is read before they are pasted. */
function effect({ remediation }: RuleInForce): string[] {
	return remediation.effect === undefined ? [] : [`Effect of the commands: **${remediation.effect}**.`];
}

function facts(names: readonly string[]): string {
	const unique = [...new Set(names)].map((name) => `\`${name}\``);
	return unique.length < 2 ? unique.join("") : `${unique.slice(0, -1).join(", ")} and ${unique.slice(-1).join("")}`;
}

function parameters({ parameters }: RuleInForce): string[] {
	const rows = Object.entries(parameters).map(
		([name, { default: value, description }]) => `| \`${name}\` | \`${JSON.stringify(value)}\` | ${description} |`,
	);
	return rows.length === 0
		? []
		: ["## Parameters", ["| name | default | meaning |", "|---|---|---|", ...rows].join("\n")];
}

function controls({ controls, controls_by }: RuleInForce): string[] {
	const rows = Object.entries(controls).map(([framework, ids]) => {
		const titled = ids.map((id) => [id, controlTitle(framework, id)].filter((part) => part !== undefined).join(" "));
		return `| ${frameworkName(framework)} | ${titled.join("; ")} | ${statedBy(controls_by[framework])} |`;
	});
	return rows.length === 0
		? []
		: ["## Controls", ["| framework | controls | who says so |", "|---|---|---|", ...rows].join("\n")];
}

/** The list of all rules, in markdown; each links to its page beside it. */
export function ruleIndex(rules: readonly RuleInForce[]): string {
	const rows = rules.map((rule) => `| [\`${rule.id}\`](${rule.id}.md) | ${rule.severity} | ${rule.title} |`);
	return `${["# Rules", "", "| rule | severity | what a good resource is like |", "|---|---|---|", ...rows].join("\n")}\n`;
}
