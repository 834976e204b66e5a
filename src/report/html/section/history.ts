import { frameworkName } from "../../../model/frameworks.js";
import type { Scan } from "../../../model/scan.js";
import { type ControlHistory, historyOf } from "../../history.js";
import { count, minute } from "../../wording.js";
import { leftOut, type Section, table } from "../parts.js";
import { type Html, html } from "../template.js";

const MAXIMUM = 1_000;

/** When each control was met, was not, and was not seen, where the scan follows others. */
export function history(scan: Scan): Section | undefined {
	const histories = historyOf(scan);
	const [first] = scan.history ?? [];
	if (histories === undefined || first === undefined) return undefined;
	const rows = histories
		.slice(0, MAXIMUM)
		.map(
			({ framework, control, text, last }) =>
				html`<tr><th scope="row">${frameworkName(framework)} ${control}</th><td>${nowLabel(last)}</td><td>${text}</td></tr>`,
		);
	return {
		id: "history",
		title: "Controls over time",
		count: { number: histories.length, tone: "plain" },
		body: html`<p class="lead">What this scan and the ${count(scan.history?.length ?? 0, "scan")} before it said, since ${minute(first.collected_at)}, on the days of the scans: between two nobody looked. A control is met where each rule that maps to it passes on everything that it is about; it is not seen where something was unknown, or nothing was judged. The scans before are told as the evidence of the last one has them.</p>
			${table("Controls over time", [{ title: "control" }, { title: "now" }, { title: "history" }], rows)}
			${leftOut(histories.length - MAXIMUM, "control")}`,
	};
}

/** What this scan says, in the colours of the verdict that it is most like. */
function nowLabel(last: ControlHistory["last"]): Html {
	if (last === "met") return html`<span class="v pass"><span aria-hidden="true">✓</span> met</span>`;
	if (last === "not_met") return html`<span class="v fail"><span aria-hidden="true">✕</span> not met</span>`;
	return html`<span class="v unknown"><span aria-hidden="true">?</span> not seen</span>`;
}
