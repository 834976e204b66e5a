import type { Change, Scan } from "../../../model/scan.js";
import { cut } from "../../../text/escape.js";
import { eachFinding, type Located } from "../../findings.js";
import { count, grouped, minute } from "../../wording.js";
import { code, leftOut, messageList, resourceCell, ruleLink, type Section, severityLabel, table } from "../parts.js";
import { type Html, html, NOTHING } from "../template.js";

const MAXIMUM = 300;

/** What a change makes worse and better, where the scan has one: what a pull request is about. */
export function change(scan: Scan): Section | undefined {
	if (scan.change === undefined) return undefined;
	const { base, counts, fixed, no_longer_judged, not_judged, elsewhere } = scan.change;
	const introduced = [...eachFinding(scan, "fail"), ...eachFinding(scan, "unknown")].filter(({ finding }) => {
		return finding.baseline_state === "new" || finding.baseline_state === "updated";
	});
	const outside = elsewhere.reduce((sum, { resources }) => sum + resources, 0);
	const is_plan = base.kind !== "assessment";
	return {
		id: "change",
		title: is_plan ? "What the change does" : "What changed since the baseline",
		count: { number: counts.introduced, tone: counts.introduced === 0 ? "plain" : "fail" },
		body: html`<p class="lead">${LEAD[base.kind]} of ${minute(base.collected_at)}, ${
			is_plan ? "and how it will be when the change is applied" : "and how it is now"
		}.</p>
			${planList(scan.change)}
			<ul class="tiles">
			${tile(counts.introduced, "introduced", "fail")}
			${tile(counts.fixed, "fixed", "pass")}
			${tile(counts.no_longer_judged, "no longer judged", "unknown")}
			</ul>
			${part("What it introduces", introduced.map(introducedRow), ["resource", "what", "where"])}
			${part(
				"What it fixes",
				fixed.map(
					(each) => html`<tr><th scope="row" class="resource">${named(each)}</th><td>${ruleLink(each.rule)}</td></tr>`,
				),
				["resource", "rule"],
			)}
			${part(
				"What can no longer be judged",
				no_longer_judged.map(
					(each) =>
						html`<tr><th scope="row" class="resource">${named(each)}</th><td>${ruleLink(each.rule)}</td><td>${cut(each.reason, 400)}</td></tr>`,
				),
				["resource", "rule", "why"],
			)}
			${part(
				"What of it was not judged",
				not_judged.map(
					({ address, source_type, why }) =>
						html`<tr><th scope="row" class="resource">${code(address, 300)}</th><td>${code(source_type, 100)}</td><td>${cut(why, 400)}</td></tr>`,
				),
				["planned resource", "type", "why"],
			)}
			${outside === 0 ? NOTHING : html`<p class="left-out">${count(outside, "planned change")} in accounts or Regions that were not scanned: nobody has judged them.</p>`}
			<p class="aside">${count(counts.unchanged, "finding")} ${counts.unchanged === 1 ? "was" : "were"} there before: <a href="#failures">see below</a>.</p>`,
	};
}

const LEAD = {
	account: "The account",
	inventory: "The saved inventory",
	assessment: "The assessment",
} as const;

function planList({ plans }: Change): Html {
	if (plans.length === 0) return NOTHING;
	const files = plans
		.slice(0, 20)
		.map(({ file, kind }) => html`<li>${code(file, 300)} <span class="aside">${kind}</span></li>`);
	return html`<ul class="plainlist">${files}</ul>${leftOut(plans.length - files.length, "file")}`;
}

function tile(number: number, name: string, verdict: string): Html {
	return html`<li class="tile ${verdict} ${number === 0 ? "none" : "some"}"><span class="number">${grouped(number)}</span> <span class="name">${name}</span></li>`;
}

function part(title: string, rows: readonly Html[], columns: readonly string[]): Html {
	if (rows.length === 0) return NOTHING;
	return html`<h3>${title}</h3>${table(
		title,
		columns.map((each) => ({ title: each })),
		rows.slice(0, MAXIMUM),
	)}${leftOut(rows.length - MAXIMUM, "row")}`;
}

function introducedRow({ resource, rule, finding }: Located): Html {
	const places = (finding.locations ?? [])
		.slice(0, 5)
		.map(({ file, start_line }) => html`${code(`${file}:${start_line}`, 300)}`);
	const { planned, arn } = resource;
	// What does not exist yet is called by its address alone.
	const address = planned === undefined || arn.endsWith(planned.address) ? NOTHING : code(planned.address, 300);
	return html`<tr><th scope="row" class="resource">${resourceCell(resource)}${address}</th><td>${severityLabel(finding.severity)} ${ruleLink(rule.id)}${messageList(finding.messages)}</td><td>${places}</td></tr>`;
}

function named({ arn, address }: { arn: string; address?: string | undefined }): Html {
	return html`${address === undefined ? NOTHING : html`${code(address, 300)}<br>`}<span class="arn">${cut(arn, 300)}</span>`;
}
