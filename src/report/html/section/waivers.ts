import type { Scan } from "../../../model/scan.js";
import type { JudgedWaiver } from "../../../model/waiver.js";
import { cut } from "../../../text/escape.js";
import { findingsOf, type Located } from "../../findings.js";
import { type Reason, reasonTables } from "../../reasons.js";
import { grouped } from "../../wording.js";
import { code, leftOut, messageList, resourceCell, ruleLink, type Section, severityLabel, table } from "../parts.js";
import { type Html, html, NOTHING } from "../template.js";

const MAXIMUM = 1_000;

/** What fails and is accepted, with who answers for it until when; and the waivers that cover nothing. */
export function waivers(scan: Scan): Section | undefined {
	const waived = findingsOf(scan, "waived");
	const idle = reasonTables(scan).find(({ name }) => name === "waivers")?.reasons ?? [];
	const used = scan.waivers.filter(({ status }) => status === "used");
	if (waived.length + scan.waivers.length === 0) return undefined;
	return {
		id: "waivers",
		title: "Waivers",
		count: { number: waived.length + idle.length, tone: "plain" },
		body: html`<p class="lead">A waived check fails. It does not count for the result, because somebody answers for it until a day.</p>
			${section("Waived checks", waivedTable(waived.slice(0, MAXIMUM)), waived.length, "waived check")}
			${section("Waivers that cover nothing", idleTable(idle.slice(0, MAXIMUM)), idle.length, "waiver")}
			${section("Waivers in use", usedTable(used.slice(0, MAXIMUM)), used.length, "waiver")}`,
	};
}

function section(title: string, body: Html, total: number, what: string): Html {
	if (total === 0) return NOTHING;
	return html`<h3>${title}</h3>
		${body}
		${leftOut(total - MAXIMUM, what)}`;
}

function waivedTable(waived: readonly Located[]): Html {
	return table(
		"Waived checks",
		["resource", "what fails", "owner", "reason", "until"].map((title) => ({ title })),
		waived.map(({ resource, rule, finding }) => {
			const { owner = "", reason = "", expires = "" } = finding.waiver ?? {};
			return html`<tr><th scope="row" class="resource">${resourceCell(resource)}</th><td>${severityLabel(finding.severity)} ${ruleLink(rule.id)}${messageList(finding.messages)}</td><td>${cut(owner, 200)}</td><td>${cut(reason, 600)}</td><td class="nowrap">${cut(expires, 40)}</td></tr>`;
		}),
	);
}

function idleTable(idle: readonly Reason[]): Html {
	return table(
		"Waivers that cover nothing",
		["waiver", "what it was to cover", "why", "what to do"].map((title) => ({ title })),
		idle.map(
			({ because, about, said, advice }) =>
				html`<tr><th scope="row">${cut(because, 200)}</th><td>${cut(about, 600)}</td><td>${cut(said, 400)}</td><td>${advice}</td></tr>`,
		),
	);
}

function usedTable(used: readonly JudgedWaiver[]): Html {
	return table(
		"Waivers in use",
		[
			{ title: "waiver" },
			{ title: "rule and resource" },
			{ title: "owner" },
			{ title: "reason" },
			{ title: "until" },
			{ title: "checks", number: true },
		],
		used.map((waiver) => {
			const { where, owner, reason, expires, covered } = waiver;
			return html`<tr><th scope="row">${code(where, 200)}</th><td>${covers(waiver)}</td><td>${cut(owner, 200)}</td><td>${cut(reason, 600)}</td><td class="nowrap">${cut(expires, 40)}</td><td class="n">${grouped(covered)}</td></tr>`;
		}),
	);
}

function covers({ rule, resource }: JudgedWaiver): Html {
	return html`${code(rule, 200)}<br>${code(resource, 400)}`;
}
