import { frameworkName } from "../../../model/frameworks.js";
import type { RuleInForce } from "../../../model/policy.js";
import type { Counts, Scan } from "../../../model/scan.js";
import { cut } from "../../../text/escape.js";
import { count, grouped, statedBy, typeName } from "../../wording.js";
import {
	code,
	commandBlock,
	countsByRule,
	ruleAnchor,
	type Section,
	severityLabel,
	sourceLinks,
	VERDICTS,
} from "../parts.js";
import { type Html, html, joined, NOTHING } from "../template.js";

/** Every rule in force: its sentence, parameters, permissions, controls and counts. */
export function rules(scan: Scan): Section | undefined {
	if (scan.rules.length === 0) return undefined;
	const counts = countsByRule(scan);
	const types = [...new Set(scan.rules.map(({ type }) => type))];
	return {
		id: "rules",
		title: "Rules",
		count: { number: scan.rules.length, tone: "plain" },
		body: html`${types.map(
			(type) => html`<h3>${typeName(type)}</h3>
				${scan.rules.filter((rule) => rule.type === type).map((rule) => ruleDetails(rule, counts.get(rule.id)))}`,
		)}`,
	};
}

function ruleDetails(rule: RuleInForce, counts: Counts | undefined): Html {
	const chips = VERDICTS.filter(({ verdict }) => (counts?.[verdict] ?? 0) > 0).map(
		({ verdict, name, mark }) =>
			html`<span class="v ${verdict}"><span aria-hidden="true">${mark}</span> ${grouped(counts?.[verdict] ?? 0)} ${name}</span>`,
	);
	// The anchor stands inside, so that a link to it opens the rule.
	return html`<details class="rule"><summary><span class="name">${cut(rule.title, 256)}</span> ${severityLabel(rule.severity)} <span class="chips">${chips}</span></summary>
		<div id="${ruleAnchor(rule.id)}" class="anchor">
		<p class="meta">${code(rule.id)} <span>${rule.was.length === 0 ? "" : `formerly ${rule.was.join(", ")}`}</span> <span>${rule.opt_in ? "off by default, on in this scan" : ""}</span> <span>${rule.origin === "own" ? "own policy, not Keyproof's" : ""}</span></p>
		<p>${cut(rule.description, 1100)}</p>
		<p><strong>How to put it right:</strong> ${cut(rule.remediation.text, 2000)}</p>
		${commandBlock(rule.remediation.cli?.trim().split("\n") ?? [])}
		<dl>
		${entry(
			"Permissions",
			joined(
				rule.permissions.slice(0, 50).map((action) => code(action)),
				html` `,
			),
		)}
		${parameters(rule)}
		${environments(rule)}
		${controls(rule)}
		<dt>Sources</dt><dd>${sourceLinks(rule)}</dd>
		</dl></div></details>`;
}

function entry(title: string, value: Html): Html {
	return value.html === "" ? NOTHING : html`<dt>${title}</dt><dd>${value}</dd>`;
}

function parameters({ parameter_values, parameters: declared }: RuleInForce): Html {
	const items = Object.entries(parameter_values).map(([name, value]) => {
		return html`<li>${code(name)} = ${code(JSON.stringify(value), 500)} <span class="aside">${cut(declared[name]?.description ?? "", 300)}</span></li>`;
	});
	return items.length === 0 ? NOTHING : entry("Parameters", html`<ul class="plainlist">${items}</ul>`);
}

function environments({ environments: own = [] }: RuleInForce): Html {
	const items = own.slice(0, 50).map(({ name, tags, severity }) => {
		const asked = Object.entries(tags).map(([tag, values]) => `${tag} = ${values.join(" or ")}`);
		return html`<li><bdi>${cut(name, 100)}</bdi>: ${severityLabel(severity)} at most, where ${cut(asked.join(" and "), 400)}</li>`;
	});
	return items.length === 0 ? NOTHING : entry("Milder in", html`<ul class="plainlist">${items}</ul>`);
}

function controls({ controls: own, controls_by }: RuleInForce): Html {
	const items = Object.entries(own).map(([framework, ids]) => {
		return html`<li>${frameworkName(framework)}: ${ids.join(", ")} <span class="aside">${statedBy(controls_by[framework])}</span></li>`;
	});
	if (items.length === 0) return NOTHING;
	return entry(`Controls (${count(items.length, "framework")})`, html`<ul class="plainlist">${items}</ul>`);
}
