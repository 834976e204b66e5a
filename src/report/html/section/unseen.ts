import type { AssessedResource, Scan } from "../../../model/scan.js";
import { cut } from "../../escape.js";
import { notEvaluated, notListed } from "../../findings.js";
import { adviceOn, count, failedAction, gapPlaces, grouped, resourceCounts, typeName } from "../../wording.js";
import { code, leftOut, nameOf, placeOf, ruleLink, type Section } from "../parts.js";
import { type Html, html, joined, NOTHING } from "../template.js";

const MAXIMUM_GROUPS = 200;
const MAXIMUM_RESOURCES = 100;
/** Resources that the whole section names. */
const MAXIMUM_NAMED = 5_000;

/** The listings that failed, and the checks that could not be evaluated by the permission that is missing. */
export function unseen(scan: Scan): Section | undefined {
	const gaps = notListed(scan);
	const groups = notEvaluated(scan);
	const unknown = groups.reduce((sum, { checks }) => sum + checks, 0);
	if (gaps.length + groups.length === 0) return undefined;
	const listings = gaps.slice(0, MAXIMUM_GROUPS).map(
		({ type, action, kind, gaps: own }) => html`<article class="card unknown">
			<h4>${typeName(type)}s were not listed: <code>${cut(failedAction(action, kind), 200)}</code></h4>
			<p>In ${gapPlaces(own)}. There may be resources there that nobody has judged.</p>
			<p class="said">${cut(own[0].reason.message, 600)}</p>
			<p><strong>What to do:</strong> ${adviceOn(kind, cut(action, 100))}</p>
			</article>`,
	);
	let named = 0;
	const reasons = groups.slice(0, MAXIMUM_GROUPS).map(({ action, kind, checks, resources, rules, message }) => {
		const room = Math.min(MAXIMUM_RESOURCES, MAXIMUM_NAMED - named);
		named += Math.min(resources.length, room);
		return html`<article class="card unknown">
			<h4><code>${cut(failedAction(action, kind), 200)}</code></h4>
			<p>${count(checks, "check")} on ${resourceCounts(resources)} could not be evaluated.</p>
			<p class="said">${cut(message, 600)}</p>
			<p><strong>What to do:</strong> ${adviceOn(kind, cut(action, 100))}</p>
			<p class="rules">Rules: ${joined(rules.slice(0, 60).map(ruleLink), html`, `)} ${rules.length > 60 ? `and ${grouped(rules.length - 60)} more` : ""}</p>
			${whichResources(resources, room)}
			</article>`;
	});
	return {
		id: "unseen",
		title: "What could not be seen",
		count: { number: unknown + scan.gaps.length, tone: "unknown" },
		body: html`<p class="lead">Nothing here is known to be good or bad. Until it is read, compliance is not established for it.</p>
			${listings.length === 0 ? NOTHING : html`<h3>Listings that failed</h3>${listings}`}
			${leftOut(gaps.length - listings.length, "failed listing")}
			${reasons.length === 0 ? NOTHING : html`<h3>Checks that could not be evaluated, by missing fact</h3>${reasons}`}
			${leftOut(groups.length - reasons.length, "reason")}`,
	};
}

function whichResources(resources: readonly AssessedResource[], room: number): Html {
	if (room <= 0) return NOTHING;
	const items = resources
		.slice(0, room)
		.map(
			(resource) =>
				html`<li>${nameOf(resource.name)} <span class="where">${placeOf(resource)}</span> ${code(resource.arn)}</li>`,
		);
	return html`<details><summary>Which resources</summary><ul class="plainlist">${items}</ul>${leftOut(resources.length - items.length, "resource")}</details>`;
}
