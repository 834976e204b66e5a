import type { AssessedResource, Scan } from "../../../model/scan.js";
import { capital } from "../../../text/capital.js";
import { cut } from "../../../text/escape.js";
import { countUnsettled } from "../../findings.js";
import { type ReasonTable, reasonTables } from "../../reasons.js";
import { grouped } from "../../wording.js";
import { code, leftOut, nameOf, placeOf, ruleLink, type Section } from "../parts.js";
import { type Html, html, joined, NOTHING } from "../template.js";

const MAXIMUM_GROUPS = 200;
const MAXIMUM_RESOURCES = 100;
/** Resources that the whole section names. */
const MAXIMUM_NAMED = 5_000;

/** The listings that failed, and the checks that could not be evaluated by the permission that is missing. */
export function unseen(scan: Scan): Section | undefined {
	const tables = reasonTables(scan).filter(({ name }) => ["obstacles", "listings", "checks"].includes(name));
	if (tables.length === 0) return undefined;
	const room = { names: MAXIMUM_NAMED };
	return {
		id: "unseen",
		title: "What could not be seen",
		count: { number: countUnsettled(scan) + scan.gaps.length, tone: "unknown" },
		body: html`<p class="lead">Nothing here is known to be good or bad. Until it is read, compliance is not established for it.</p>
			${tables.map((table) => reasonCards(table, room))}`,
	};
}

function reasonCards({ title, noun, reasons }: ReasonTable, room: { names: number }): Html {
	const cards = reasons.slice(0, MAXIMUM_GROUPS).map(
		({ because, about, said, advice, resources, rules }) => html`<article class="card unknown">
			<h4><code>${cut(because, 200)}</code></h4>
			<p>${capital(cut(about, 600))}.</p>
			<p class="said">${cut(said, 600)}</p>
			<p><strong>What to do:</strong> ${cut(advice, 400)}</p>
			${rules.length === 0 ? NOTHING : html`<p class="rules">Rules: ${joined(rules.slice(0, 60).map(ruleLink), html`, `)} ${rules.length > 60 ? `and ${grouped(rules.length - 60)} more` : ""}</p>`}
			${whichResources(resources, room)}
			</article>`,
	);
	return html`<h3>${title}</h3>${cards}${leftOut(reasons.length - cards.length, noun)}`;
}

function whichResources(resources: readonly AssessedResource[], room: { names: number }): Html {
	const shown = Math.min(MAXIMUM_RESOURCES, room.names, resources.length);
	if (shown === 0) return NOTHING;
	room.names -= shown;
	const items = resources
		.slice(0, shown)
		.map(
			(resource) =>
				html`<li>${nameOf(resource.name)} <span class="where">${placeOf(resource)}</span> ${code(resource.arn)}</li>`,
		);
	return html`<details><summary>Which resources</summary><ul class="plainlist">${items}</ul>${leftOut(resources.length - items.length, "resource")}</details>`;
}
