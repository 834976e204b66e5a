import type { Scan } from "../../../model/scan.js";
import { capital } from "../../../text/capital.js";
import { cut } from "../../../text/escape.js";
import { code, leftOut, type Section } from "../parts.js";
import { html, NOTHING } from "../template.js";

const MAXIMUM = 200;

/** What a pull request's own configuration would loosen, which is not how it was judged. */
export function gate({ lowered_gate = [] }: Scan): Section | undefined {
	if (lowered_gate.length === 0) return undefined;
	const shown = lowered_gate.slice(0, MAXIMUM).map(({ message, file, line }) => {
		const place = file === undefined ? NOTHING : html` ${code(`${file}:${line ?? 1}`, 300)}`;
		return html`<li>${capital(cut(message, 600))}${place}</li>`;
	});
	return {
		id: "gate",
		title: "This change lowers the gate",
		count: { number: lowered_gate.length, tone: "unknown" },
		body: html`<p class="lead">It was judged by the configuration of the base branch. Once it is merged, less fails:</p>
			<ul class="judged loosened">${shown}</ul>${leftOut(lowered_gate.length - shown.length, "line")}`,
	};
}
