import { controlTitle, FRAMEWORKS, frameworkName } from "../../../model/frameworks.js";
import { once } from "../../../model/once.js";
import type { RuleInForce } from "../../../model/policy.js";
import type { Counts, Scan } from "../../../model/scan.js";
import { count, grouped, statedBy } from "../../wording.js";
import {
	COUNT_COLUMNS,
	countCells,
	countsByRule,
	noCounts,
	ruleLink,
	type Section,
	table,
	VERDICTS,
} from "../parts.js";
import { type Html, html } from "../template.js";

/** Of each framework, its controls with the rules that map to them, who states it, and the verdicts. */
export function frameworks(scan: Scan): Section | undefined {
	const mapped = new Set(scan.rules.flatMap(({ controls }) => Object.keys(controls)));
	const own = Object.keys(FRAMEWORKS).filter((id) => mapped.has(id));
	const others = [...mapped].filter((id) => !own.includes(id)).sort();
	if (mapped.size === 0) return undefined;
	const counts = countsByRule(scan);
	// A rule stands under many controls, each time with the same counts.
	const cellsOf = once(({ id }: RuleInForce) => ({
		link: ruleLink(id),
		counted: html`${countCells(counts.get(id) ?? noCounts())}`,
	}));
	return {
		id: "frameworks",
		title: "By framework",
		count: { number: mapped.size, tone: "plain" },
		body: html`<p class="lead">A rule that passes shows one technical part of a control, never the whole of it. Where AWS does not state a mapping, it is nobody's official one: a third party's, or Keyproof's own reading of the control's text.</p>
			${[...own, ...others].map((id) => frameworkDetails(id, scan.rules, counts, cellsOf))}`,
	};
}

function frameworkDetails(
	id: string,
	rules: readonly RuleInForce[],
	counts: ReadonlyMap<string, Counts>,
	cellsOf: (rule: RuleInForce) => { readonly link: Html; readonly counted: Html },
): Html {
	const own = rules.filter(({ controls }) => Object.hasOwn(controls, id));
	const controls = controlsOf(id, own);
	const total = noCounts();
	for (const rule of own) {
		for (const { verdict } of VERDICTS) total[verdict] += counts.get(rule.id)?.[verdict] ?? 0;
	}
	const titles =
		FRAMEWORKS[id]?.titles_by === "keyproof" ? " The titles are our own short words, not the publisher's." : "";
	const rows = controls.flatMap((control) => {
		const mapping = own.filter((rule) => rule.controls[id]?.includes(control));
		return mapping.map((rule, index) => {
			const title = controlTitle(id, control) ?? "";
			const head =
				index > 0
					? html``
					: html`<th scope="rowgroup" rowspan="${mapping.length}"><span class="control">${control}</span> <span class="title">${title}</span></th>`;
			const { link, counted } = cellsOf(rule);
			const by = rule.controls_by[id];
			return html`<tr>${head}<td>${link}</td><td class="by ${by ?? "nobody"}">${statedBy(by)}</td>${counted}</tr>`;
		});
	});
	return html`<details class="framework"><summary><span class="name">${frameworkName(id)}</span> <span class="aside">${count(controls.length, "control")}, ${count(own.length, "rule")}</span> ${summaryCounts(total)}</summary>
		<p class="aside"><code>${id}</code>.${titles}</p>
		${table(
			`${frameworkName(id)}: controls, rules and verdicts`,
			[{ title: "control" }, { title: "rule" }, { title: "who states the mapping" }, ...COUNT_COLUMNS],
			rows,
		)}</details>`;
}

/** The framework's controls that rules map to, in its own order; those that it does not list come last. */
function controlsOf(id: string, rules: readonly RuleInForce[]): string[] {
	const mapped = new Set(rules.flatMap(({ controls }) => controls[id] ?? []));
	const known = Object.keys(FRAMEWORKS[id]?.controls ?? {}).filter((control) => mapped.has(control));
	return [...known, ...[...mapped].filter((control) => !known.includes(control)).sort()];
}

function summaryCounts(counts: Counts): Html {
	const shown = VERDICTS.filter(({ verdict }) => verdict !== "not_applicable" && counts[verdict] > 0);
	return html`<span class="chips">${shown.map(({ verdict, name, mark }) => html`<span class="v ${verdict}"><span aria-hidden="true">${mark}</span> ${grouped(counts[verdict])} ${name}</span>`)}</span>`;
}
