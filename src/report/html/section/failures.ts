import { type RuleInForce, SEVERITIES, type Severity } from "../../../model/policy.js";
import type { Scan } from "../../../model/scan.js";
import type { Finding } from "../../../model/verdict.js";
import { brief, cut } from "../../../text/escape.js";
import { failingRules, type Located } from "../../findings.js";
import { commandsFor, confirmation, count } from "../../wording.js";
import {
	commandBlock,
	leftOut,
	messageList,
	resourceCell,
	ruleLink,
	type Section,
	severityLabel,
	sourceLinks,
} from "../parts.js";
import { type Html, html, NOTHING } from "../template.js";

/** Findings in full, of one rule and of all: the rest are in the table of resources, and in assessment.json. */
const MAXIMUM_OF_A_RULE = 50;
const MAXIMUM = 1_000;
/** Of these the reader sees everything at once. */
const OPEN = 4;

/** The failing findings by severity and rule, each with what is wrong, what depends on it and the commands. */
export function failures(scan: Scan): Section | undefined {
	const groups = failingRules(scan);
	if (groups.length === 0) return undefined;
	let room = MAXIMUM;
	const parts = SEVERITIES.flatMap((level): Html[] => {
		const own = groups.filter(({ severity }) => severity === level);
		const total = own.reduce((sum, { found }) => sum + found.length, 0);
		if (total === 0) return [];
		const articles = own.map(({ rule, severity, found }) => {
			const shown = found.slice(0, Math.min(room, MAXIMUM_OF_A_RULE));
			room -= shown.length;
			return ruleArticle(rule, severity, found, shown);
		});
		return [html`<h3 id="failures-${level}">${severityLabel(level)} ${count(total, "check")}</h3>`, ...articles];
	});
	return {
		id: "failures",
		title: "What fails",
		count: { number: groups.reduce((sum, { found }) => sum + found.length, 0), tone: "fail" },
		body: html`${parts}`,
	};
}

function ruleArticle(
	rule: RuleInForce,
	severity: Severity,
	found: readonly Located[],
	shown: readonly Located[],
): Html {
	const items = shown.map(affected);
	const rest = items.slice(OPEN);
	const folded =
		rest.length === 0
			? NOTHING
			: html`<details><summary>${count(rest.length, "more resource")}</summary><ul class="affected">${rest}</ul></details>`;
	return html`<article class="card finding ${severity}">
		<header><h4>${cut(rule.title, 256)}</h4>
		<p class="meta">${ruleLink(rule.id)} <span>${count(found.length, "resource")}</span></p></header>
		<p class="why">${cut(rule.description, 1100)}</p>
		<div class="fix"><p><strong>How to put it right:</strong> ${cut(rule.remediation.text, 2000)}</p>${sourceLinks(rule)}</div>
		<ul class="affected">${items.slice(0, OPEN)}</ul>
		${folded}
		${leftOut(found.length - shown.length, "resource")}
		</article>`;
}

/** The services of AWS that found the same. */
function confirmed({ confirmed_by }: Finding): Html {
	if (confirmed_by === undefined) return NOTHING;
	return html`<p class="aside">${cut(confirmation(confirmed_by), 300)}.</p>`;
}

function affected({ resource, rule, finding }: Located): Html {
	const { environment } = finding;
	const milder =
		environment === undefined
			? NOTHING
			: html`<p class="aside">Milder here: it is in the environment <bdi>${cut(environment, 100)}</bdi>.</p>`;
	const impact = resource.impact === undefined ? NOTHING : html`<p class="impact">${cut(resource.impact, 300)}</p>`;
	return html`<li data-arn="${brief(resource.arn, 600)}" data-rule="${rule.id}"><p class="resource">${resourceCell(resource)}</p>
		${messageList(finding.messages)}
		${impact}${milder}${confirmed(finding)}${commandBlock(commandsFor(rule, resource))}</li>`;
}
