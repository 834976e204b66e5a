import type { AssessedResource, CoverageCell, CoverageRow, Scan, Sight } from "../../../model/scan.js";
import { cut } from "../../../text/escape.js";
import { count, grouped, SIGHT_WORDS, typeName } from "../../wording.js";
import { leftOut, nameOf, placeOf, ruleLink, type Section } from "../parts.js";
import { type Html, html, joined, NOTHING } from "../template.js";

const MAXIMUM_ROWS = 300;
const MAXIMUM_NAMES = 20;

/** Each sight with the mark and the colours of the verdict that it is most like. */
const SIGHTS: Readonly<Record<Sight, { mark: string; tone: string; meaning: string }>> = {
	seen: { mark: "✓", tone: "pass", meaning: "The service is on and covers such resources here." },
	unseen: { mark: "✕", tone: "fail", meaning: "The service could cover them here, and does not." },
	unknown: { mark: "?", tone: "unknown", meaning: "Whether it does could not be read." },
	unavailable: {
		mark: "–",
		tone: "not_applicable",
		meaning: "The service cannot be had here or by this account, or there is nothing on the resource for it to see.",
	},
	no_coverage: { mark: "∅", tone: "not_applicable", meaning: "AWS offers nothing of the kind for such resources." },
};

/** Which of AWS's audit services sees which clusters and keys, and where AWS has nothing to see them with. */
export function coverage(scan: Scan): Section | undefined {
	const { services, rows } = scan.coverage;
	if (services.length === 0 || rows.length === 0) return undefined;
	const shown = rows.slice(0, MAXIMUM_ROWS);
	const blind = rows.filter(({ cells }) => cells.some(({ sight }) => sight === "unseen")).length;
	return {
		id: "coverage",
		title: "What AWS's audit services see",
		count: { number: blind, tone: blind === 0 ? "plain" : "fail" },
		body: html`<p class="lead">Which service of AWS would notice what is done with a key or a cluster, by the rules of this scan. Resources that every service sees alike share a row.</p>
			<div class="scroll" role="region" aria-label="Coverage by audit services" tabindex="0"><table class="matrix">
			<caption class="quiet">Coverage by audit services</caption>
			<thead><tr><th scope="col">resources</th>${services.map((service) => html`<th scope="col">${cut(service, 60)}</th>`)}</tr></thead>
			<tbody>
			${shown.map((row) => rowOf(row, services))}
			</tbody></table></div>
			${leftOut(rows.length - shown.length, "row")}
			${legend()}
			${reasons(shown)}`,
	};
}

function rowOf({ type, resources, cells, region, account }: CoverageRow, services: readonly string[]): Html {
	return html`<tr><th scope="row">${namesOf(type, resources)}
		<span class="where">${placeOf({ region, account })}</span></th>${services.map((service) => {
			const cell = cells.find((each) => each.service === service);
			return html`<td>${cell === undefined ? NOTHING : sightMark(cell.sight)}</td>`;
		})}</tr>`;
}

function namesOf(type: string, resources: readonly AssessedResource[]): Html {
	const names = joined(
		resources.slice(0, MAXIMUM_NAMES).map(({ name }) => html`<span class="name">${nameOf(name)}</span>`),
		html`, `,
	);
	const more = resources.length - MAXIMUM_NAMES;
	const rest = more > 0 ? html` and ${grouped(more)} more` : NOTHING;
	const what = html`<span class="what">${count(resources.length, typeName(type))}</span>`;
	if (resources.length <= 3) return html`${what} <span class="names">${names}</span>`;
	return html`<details><summary>${what}</summary><span class="names">${names}${rest}</span></details>`;
}

/** The mark alone, for the matrix: who hears the page, or points at it, gets the words. */
function sightMark(sight: Sight): Html {
	const { mark, tone } = SIGHTS[sight];
	return html`<span class="v ${tone}" title="${SIGHT_WORDS[sight]}"><span aria-hidden="true">${mark}</span><span class="quiet">${SIGHT_WORDS[sight]}</span></span>`;
}

function sightLabel(sight: Sight): Html {
	const { mark, tone } = SIGHTS[sight];
	return html`<span class="v ${tone}"><span aria-hidden="true">${mark}</span> ${SIGHT_WORDS[sight]}</span>`;
}

function legend(): Html {
	const items = Object.entries(SIGHTS).map(
		([sight, { meaning }]) => html`<li>${sightLabel(sight as Sight)} ${meaning}</li>`,
	);
	return html`<ul class="plainlist legend">${items}</ul>`;
}

/** Why a service does not see what it could, by service; what is the same for several rows is said once. */
function reasons(rows: readonly CoverageRow[]): Html {
	const found = new Map<string, { cell: CoverageCell; rows: CoverageRow[] }>();
	for (const row of rows) {
		for (const cell of row.cells) {
			if (cell.why.length === 0) continue;
			const key = JSON.stringify(cell);
			const same = found.get(key);
			if (same === undefined) found.set(key, { cell, rows: [row] });
			else same.rows.push(row);
		}
	}
	if (found.size === 0) return NOTHING;
	const items = [...found.values()]
		.sort((a, b) => (a.cell.service < b.cell.service ? -1 : a.cell.service > b.cell.service ? 1 : 0))
		.slice(0, MAXIMUM_ROWS)
		.map(({ cell: { service, sight, why, rules }, rows: own }) => {
			const places = own.slice(0, 6).map((row) => `${typeName(row.type)}s in ${placeOf(row)}`);
			const more = own.length - places.length;
			return html`<li><strong>${cut(service, 60)}</strong> ${sightLabel(sight)} <span class="where">${cut([...new Set(places)].join(", "), 400)}${more > 0 ? html` and ${grouped(more)} more` : NOTHING}</span>
				<ul class="messages ${SIGHTS[sight].tone}">${why.slice(0, 5).map((text) => html`<li>${cut(text, 400)}</li>`)}</ul>
				<span class="aside">${joined(rules.map(ruleLink), html`, `)}</span></li>`;
		});
	return html`<h3>Why</h3><ul class="affected">${items}</ul>${leftOut(found.size - items.length, "reason")}`;
}
