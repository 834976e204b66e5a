import { countVerdicts, type Scan } from "../../../model/scan.js";
import { grouped } from "../../wording.js";
import { worstFirst } from "../data.js";
import { COUNT_COLUMNS, countCells, resourceCell, type Section, table } from "../parts.js";
import { type Html, html, NOTHING } from "../template.js";

/** Rows that stand in the page itself, for a reader without scripts. */
const MAXIMUM_ROWS = 200;

/**
 * Every resource with its verdicts. The page itself holds the worst resources' counts; the script puts a table in
 * their place that can be searched and opened, from the page's data. `omitted` resources are not in the data.
 */
export function resources(scan: Scan, omitted: number): Section | undefined {
	const { length } = scan.resources;
	if (length === 0) return undefined;
	const rows = worstFirst(scan.resources)
		.slice(0, MAXIMUM_ROWS)
		.map(
			(resource) =>
				html`<tr><th scope="row" class="resource">${resourceCell(resource)}</th>${countCells(countVerdicts([resource]))}</tr>`,
		);
	return {
		id: "resources",
		title: "Every resource and verdict",
		count: { number: length, tone: "plain" },
		body: html`<p class="lead">Worst first. <span class="scripted" hidden>Open a resource to see each of its verdicts and why.</span></p>
			${omittedNote(omitted)}
			<form id="filters" class="filters scripted" role="search" aria-label="Filter the resources" hidden>
			<label class="wide">Search <input type="search" name="text" autocomplete="off" spellcheck="false" placeholder="name, ARN, account or message"></label>
			<label>Verdict <select name="verdict"></select></label>
			<label>Severity <select name="severity"></select></label>
			<label>Type <select name="type"></select></label>
			<label>Region <select name="region"></select></label>
			<label>Account <select name="account"></select></label>
			<label class="wide">Rule <select name="rule"></select></label>
			<label>Framework <select name="framework"></select></label>
			<label>Tag <input name="tag" list="tags" autocomplete="off" spellcheck="false" placeholder="name=value"></label>
			<datalist id="tags"></datalist>
			<button type="reset">Clear</button>
			</form>
			<p id="shown" class="aside scripted" role="status" hidden></p>
			<div id="every"></div>
			<p class="scripted" hidden><button type="button" id="more">Show more</button></p>
			<div id="static">
			${table("Resources and their verdicts", [{ title: "resource" }, ...COUNT_COLUMNS], rows)}
			${moreRows(length)}
			</div>`,
	};
}

function omittedNote(omitted: number): Html {
	if (omitted === 0) return NOTHING;
	return html`<p class="left-out">${grouped(omitted)} of the resources, the least severe ones, did not fit into this page: <code>assessment.json</code> has every one.</p>`;
}

function moreRows(total: number): Html {
	if (total <= MAXIMUM_ROWS) return NOTHING;
	return html`<p class="left-out">The ${grouped(MAXIMUM_ROWS)} worst of ${grouped(total)} resources: with scripts on, this page shows the others and each verdict; <code>assessment.json</code> has every one.</p>`;
}
