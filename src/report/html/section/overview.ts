import { atLeast, SEVERITIES } from "../../../model/policy.js";
import { type Counts, countVerdicts, type Scan } from "../../../model/scan.js";
import { blockedBy, isOwn, notEvaluated, notListed, severityCounts } from "../../findings.js";
import { blockedReads, count, grouped, OBSTACLES, typeName } from "../../wording.js";
import { COUNT_COLUMNS, code, countCells, noCounts, type Section, severityLabel, table, VERDICTS } from "../parts.js";
import { type Html, html, NOTHING } from "../template.js";

/** Reasons that the overview names; their section has all. */
const MAXIMUM_REASONS = 5;

/** Counts of verdicts, what fails beside what could not be seen, and the counts by type of resource. */
export function overview(scan: Scan): Section {
	const counts = countVerdicts(scan.resources);
	return {
		id: "overview",
		title: "Overview",
		body: html`<ul class="tiles">
			${VERDICTS.map(({ verdict, name, mark, meaning }) => {
				const none = counts[verdict] === 0 ? "none" : "some";
				return html`<li class="tile ${verdict} ${none}" title="${meaning}"><span class="number">${grouped(counts[verdict])}</span> <span class="name"><span aria-hidden="true">${mark}</span> ${name}</span></li>`;
			})}
			</ul>
			${bar(counts)}
			<div class="panels">
			${failingPanel(scan)}
			${unseenPanel(scan, counts)}
			</div>
			${byType(scan)}`,
	};
}

/** The shares of the verdicts. Drawn in SVG, since the page's policy allows no style attribute. */
function bar(counts: Counts): Html {
	const total = VERDICTS.reduce((sum, { verdict }) => sum + counts[verdict], 0);
	if (total === 0) return NOTHING;
	let start = 0;
	const parts = VERDICTS.map(({ verdict }) => {
		const width = (counts[verdict] / total) * 1000;
		const x = start;
		start += width;
		return width === 0
			? NOTHING
			: html`<rect class="${verdict}" x="${x.toFixed(2)}" width="${Math.max(width, 1.5).toFixed(2)}" height="10"></rect>`;
	});
	const text = VERDICTS.map(({ verdict, name }) => `${grouped(counts[verdict])} ${name}`).join(", ");
	return html`<svg class="bar" viewBox="0 0 1000 10" preserveAspectRatio="none" role="img" aria-label="${text}">${parts}</svg>`;
}

function failingPanel(scan: Scan): Html {
	const { reached, below } = severityCounts(scan);
	const counts = new Map([...reached, ...below]);
	const rows = SEVERITIES.map((severity) => {
		const number = counts.get(severity) ?? 0;
		const fails = atLeast(severity, scan.fail_on) ? "fails the run" : "";
		return html`<tr class="${number === 0 ? "zero" : "some"}"><th scope="row">${severityLabel(severity)}</th><td class="n ${number === 0 ? "zero" : "fail"}">${grouped(number)}</td><td class="aside">${fails}</td></tr>`;
	});
	return html`<div class="panel"><h3>What fails</h3>
		<table class="plain"><caption class="quiet">Failing checks by severity</caption><tbody>${rows}</tbody></table>
		${counts.size === 0 ? NOTHING : html`<p><a href="#failures">Findings and how to put them right</a></p>`}</div>`;
}

function unseenPanel(scan: Scan, counts: Counts): Html {
	const gaps = notListed(scan, isOwn);
	const reasons = notEvaluated(scan, isOwn);
	const lines = [
		...blockedBy(scan).map(
			(blocked) => html`<li>${OBSTACLES[blocked.obstacle].because}: ${blockedReads(blocked)}</li>`,
		),
		...gaps.map(({ type, action, kind, gaps: own }) => {
			return html`<li>${code(action, 80)} ${kind.replaceAll("_", " ")}: ${typeName(type)}s not listed (${count(own.length, "time")})</li>`;
		}),
		...reasons.map(({ action, kind, checks, resources }) => {
			return html`<li>${action === "" ? html`a fact` : code(action, 80)} ${kind.replaceAll("_", " ")}: ${count(checks, "check")} on ${count(resources.length, "resource")}</li>`;
		}),
	];
	const more = lines.length - MAXIMUM_REASONS;
	const cells = (number: number) => html`<td class="n ${number === 0 ? "zero" : "unknown"}">${grouped(number)}</td>`;
	return html`<div class="panel"><h3>What could not be seen</h3>
		<table class="plain"><caption class="quiet">What could not be seen</caption><tbody>
		<tr><th scope="row">checks not evaluated</th>${cells(counts.unknown)}<td class="aside">${counts.unknown === 0 ? "" : "neither pass nor fail"}</td></tr>
		<tr><th scope="row">listings that failed</th>${cells(scan.gaps.length)}<td class="aside">${scan.gaps.length === 0 ? "" : "there may be resources that nobody saw"}</td></tr>
		</tbody></table>
		${lines.length === 0 ? html`<p class="aside">Everything that the rules need was read.</p>` : html`<ul class="reasons">${lines.slice(0, MAXIMUM_REASONS)}</ul>`}
		${lines.length === 0 ? NOTHING : html`<p><a href="#unseen">${more > 0 ? `${grouped(more)} more, and what to do` : "What to do about it"}</a></p>`}</div>`;
}

function byType(scan: Scan): Html {
	const types = new Map<string, { resources: number; counts: Counts }>();
	for (const { type } of scan.rules) types.set(type, { resources: 0, counts: noCounts() });
	for (const { type, verdicts } of scan.resources) {
		const own = types.get(type) ?? { resources: 0, counts: noCounts() };
		own.resources += 1;
		for (const verdict of Object.values(verdicts)) own.counts[verdict] += 1;
		types.set(type, own);
	}
	const missing = new Set(scan.gaps.map(({ type }) => type));
	const rows = [...types]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([type, { resources, counts }]) => {
			const unsure = missing.has(type) ? html` <span class="v unknown">at least</span>` : NOTHING;
			return html`<tr><th scope="row">${typeName(type)}${unsure}</th><td class="n">${grouped(resources)}</td>${countCells(counts)}</tr>`;
		});
	return html`<h3>By type of resource</h3>${table(
		"Verdicts by type of resource",
		[{ title: "type" }, { title: "resources", number: true }, ...COUNT_COLUMNS],
		rows,
	)}`;
}
