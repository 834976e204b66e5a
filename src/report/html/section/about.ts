import { byText } from "../../../model/order.js";
import type { Scan } from "../../../model/scan.js";
import { cut } from "../../../text/escape.js";
import { rereadLines } from "../../reread.js";
import { minute, some, typeName } from "../../wording.js";
import { code, type Section, table, VERDICTS, verdictLabel } from "../parts.js";
import { html } from "../template.js";

const MAXIMUM_SCOPES = 500;

/** What was read, with what, and what the words mean: what an auditor needs to do it again. */
export function about(scan: Scan): Section {
	const { tool, inventory } = scan;
	const scopes = [...inventory.scopes].sort(
		byText(
			({ account }) => account,
			({ region }) => region,
		),
	);
	const names = (types: readonly string[]) => some([...types].sort().map(typeName), 20);
	return {
		id: "about",
		title: "About this scan",
		body: html`<dl class="facts">
			<dt>Account read</dt><dd>${minute(inventory.collected_at)}${rereadLines(inventory).map((line) => html`<br>${cut(line, 1000)}`)}</dd>
			<dt>Report written</dt><dd>${minute(scan.generated_at)}</dd>
			<dt>Fails the run</dt><dd>from severity ${scan.fail_on} up</dd>
			<dt>Program</dt><dd>Keyproof ${tool.version}, inventory by ${cut(inventory.tool.name, 60)} ${cut(inventory.tool.version, 60)}</dd>
			<dt>Policies (SHA-256)</dt><dd>${code(tool.policy_digest)}</dd>
			<dt>Category, run</dt><dd>${cut(scan.category, 200)}, ${cut(scan.run_id, 100)}</dd>
			</dl>
			<h3>Accounts and Regions that were read</h3>
			${table(
				"Accounts and Regions that were read",
				["account", "Region", "read", "not offered by AWS there"].map((title) => ({ title })),
				scopes
					.slice(0, MAXIMUM_SCOPES)
					.map(
						({ account, region, types, not_offered }) =>
							html`<tr><th scope="row">${cut(account, 60)}</th><td>${region === "" ? "global" : cut(region, 60)}</td><td>${names(types)}</td><td>${names(not_offered)}</td></tr>`,
					),
			)}
			<h3>What a verdict means</h3>
			<dl class="facts">${VERDICTS.map(({ verdict, meaning }) => html`<dt>${verdictLabel(verdict)}</dt><dd>${meaning}</dd>`)}</dl>
			<h3>How to check this report</h3>
			<p>It is made from <code>inventory.json</code>, which holds what was read. <code>keyproof scan --inventory inventory.json</code> judges it again, offline; with the same policies and configuration it gives the same verdicts. <code>assessment.json</code> has every verdict for programs, <code>results.sarif</code> is for code scanning.</p>
			<p>A rule judges what its sentence says and nothing else. What no rule is about, and what stands in no Region or account above, was not judged.</p>`,
	};
}
