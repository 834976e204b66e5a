import type { Scan } from "../../../model/scan.js";
import { cut } from "../../../text/escape.js";
import { isShown } from "../../delta.js";
import { type FailingRule, failingRules } from "../../findings.js";
import { type Reason, reasonTables } from "../../reasons.js";
import { count, grouped } from "../../wording.js";
import { nameOf, ruleLink, type Section, severityLabel } from "../parts.js";
import { type Html, html, joined, NOTHING } from "../template.js";

const MAXIMUM_RULES = 5;
const MAXIMUM_NAMES = 3;
const MAXIMUM_DETAIL = 240;

/** The few things that change the most: the worst rules with their fix, and the permission whose lack hides the most. */
export function first(scan: Scan): Section | undefined {
	const rules = failingRules(scan, isShown(scan));
	const blind = reasonTables(scan).filter(({ name }) => ["obstacles", "listings", "checks"].includes(name));
	const hidden = blind.flatMap(({ reasons }) => reasons.slice(0, 1)).slice(0, 1);
	if (rules.length + hidden.length === 0) return undefined;
	const more = rules.length - MAXIMUM_RULES;
	return {
		id: "first",
		title: "What to do first",
		body: html`<ol class="steps">${[...rules.slice(0, MAXIMUM_RULES).map(ruleStep), ...hidden.map(sightStep)]}</ol>
			${more > 0 ? html`<p class="aside">Then <a href="#failures">${grouped(more)} more</a>, in the order in which they stand below.</p>` : NOTHING}`,
	};
}

function ruleStep({ rule, severity, found }: FailingRule): Html {
	const names = found.slice(0, MAXIMUM_NAMES).map(({ resource }) => html`${nameOf(resource.name)}`);
	const rest = found.length - names.length;
	const impact = found.find(({ resource }) => resource.impact !== undefined)?.resource.impact;
	const { lead, rest: detail } = sentences(rule.remediation.text);
	return html`<li><p>${severityLabel(severity)} <strong>${lead}</strong>${detail === "" ? NOTHING : html` <span>${detail}</span>`}</p>
		<p class="aside">${ruleLink(rule.id)} on ${count(found.length, "resource")}: ${joined(names, html`, `)}${rest > 0 ? ` and ${grouped(rest)} more` : ""}</p>
		${impact === undefined ? NOTHING : html`<p class="impact">${cut(impact, 300)}</p>`}</li>`;
}

/** The first sentence, and as many whole ones after it as are read at a glance: the rest stands with the rule. */
function sentences(text: string): { lead: string; rest: string } {
	const [lead = "", ...others] = text.split(/(?<=[.!?]) (?=[A-Z(])/);
	let rest = "";
	for (const [index, each] of others.entries()) {
		const longer = index === 0 ? each : `${rest} ${each}`;
		if (longer.length > MAXIMUM_DETAIL) break;
		rest = longer;
	}
	return { lead: cut(lead, 400), rest };
}

function sightStep({ because, about, advice }: Reason): Html {
	return html`<li><p><span class="v unknown"><span aria-hidden="true">?</span> unknown</span> <strong>${cut(advice, 400)}</strong></p>
		<p class="aside"><code>${cut(because, 200)}</code>: ${cut(about, 300)}. <a href="#unseen">All that could not be seen</a></p></li>`;
}
