import { countAlike } from "../../model/alike.js";
import { assertNever } from "../../model/errors.js";
import type { RuleInForce, Severity } from "../../model/policy.js";
import type { AssessedResource, Counts, Scan } from "../../model/scan.js";
import type { Verdict } from "../../model/verdict.js";
import { brief, cut } from "../../text/escape.js";
import { grouped, typeName } from "../wording.js";
import { type Html, html, joined, NOTHING } from "./template.js";

/** A section of the page; the navigation lists it by its title and count. */
export interface Section {
	/** The anchor. */
	readonly id: string;
	readonly title: string;
	/** How many things are in it, and whether they are good news. */
	readonly count?: { readonly number: number; readonly tone: "fail" | "unknown" | "plain" };
	readonly body: Html;
}

/** A section of a scan, or undefined where the scan has nothing for it. */
export type SectionOf = (scan: Scan) => Section | undefined;

/** The verdicts in the order in which the page shows them, with a mark that does not need colour. */
export const VERDICTS: readonly { verdict: Verdict; name: string; mark: string; meaning: string }[] = [
	{
		verdict: "fail",
		name: "fail",
		mark: "✕",
		meaning: "Everything the rule needs was read, and it is not as the rule says.",
	},
	{
		verdict: "unknown",
		name: "unknown",
		mark: "?",
		meaning: "A fact could not be read. It is neither a pass nor a fail, and counts as neither.",
	},
	{ verdict: "waived", name: "waived", mark: "≈", meaning: "It fails, and somebody answers for that until a day." },
	{
		verdict: "pass",
		name: "pass",
		mark: "✓",
		meaning: "Everything the rule needs was read, and it is as the rule says.",
	},
	{ verdict: "not_applicable", name: "not applicable", mark: "–", meaning: "The rule is not about this resource." },
];

/** `critical`, as a label. */
export function severityLabel(severity: Severity): Html {
	return html`<span class="sev ${severity}">${severity}</span>`;
}

/** A verdict's mark and name. */
export function verdictLabel(verdict: Verdict): Html {
	const { name, mark } = VERDICTS.find((each) => each.verdict === verdict) ?? { name: verdict, mark: "" };
	return html`<span class="v ${verdict}"><span aria-hidden="true">${mark}</span> ${name}</span>`;
}

/** Technical text: ids, ARNs, actions. */
export function code(text: string, maximum = 300): Html {
	return text === "" ? NOTHING : html`<code>${cut(text, maximum)}</code>`;
}

/** A name that somebody chose. Isolated, so that one written from right to left turns nothing around it. */
export function nameOf(text: string): Html {
	return html`<bdi>${brief(text, 120) === "" ? "(no name)" : cut(text, 120)}</bdi>`;
}

/** A resource in three lines: what it is and its name, where, and its ARN. */
export function resourceCell(resource: AssessedResource): Html {
	const { type, name, arn } = resource;
	return html`<span class="what">${typeName(type)}</span> <strong>${nameOf(name)}</strong> <span class="where">${placeOf(resource)}</span>
		<span class="arn">${cut(arn, 300)}</span>`;
}

/** `eu-central-1 · 111122223333`. */
export function placeOf({ region, account }: Pick<AssessedResource, "region" | "account">): string {
	return [region === "" ? "global" : cut(region, 60), cut(account, 60)].join(" · ");
}

/** Messages of a finding, a line each. */
export function messageList(messages: readonly string[]): Html {
	const shown = messages.slice(0, 8).map((message) => html`<li>${cut(message, 500)}</li>`);
	const more =
		messages.length > shown.length ? [html`<li>and ${grouped(messages.length - shown.length)} more</li>`] : [];
	return html`<ul class="messages">${[...shown, ...more]}</ul>`;
}

/** Shell commands, to be copied. */
export function commandBlock(commands: readonly string[]): Html {
	if (commands.length === 0) return NOTHING;
	return html`<pre class="command" tabindex="0">${joined(
		commands.map((command) => flagsWhole(cut(command, 1000))),
		{ html: "\n" },
	)}</pre>`;
}

/** A line may end at the second dash of `--region`: each flag stays in one. */
function flagsWhole(command: string): Html {
	const parts = command.split(/ (?=--[a-z])/).map((part) => {
		const end = part.indexOf(" ");
		if (!part.startsWith("--") || end < 0) return html`${part}`;
		return html`<span>${part.slice(0, end)}</span> ${part.slice(end + 1)}`;
	});
	return joined(parts, { html: " " });
}

/** Links to the sources of a rule; what is not https is shown and leads nowhere. */
export function sourceLinks({ related_resources }: RuleInForce): Html {
	return html`<ul class="sources">${related_resources.slice(0, 20).map(({ ref, description }) => {
		const text = cut(description ?? ref.replace(/^https:\/\//, ""), 120);
		const target = httpsUrl(ref);
		const link =
			target === undefined
				? code(ref)
				: html`<a class="${description === undefined ? "address" : "named"}" href="${target}" rel="noreferrer noopener">${text}</a>`;
		return html`<li>${link}</li>`;
	})}</ul>`;
}

function httpsUrl(ref: string): string | undefined {
	const url = URL.canParse(ref) ? new URL(ref) : undefined;
	return url?.protocol === "https:" ? url.href : undefined;
}

/** The anchor of a rule in the section of rules. */
export function ruleAnchor(id: string): string {
	return `rule-${id.replaceAll("/", ".")}`;
}

/** A rule's id, leading to what the page says of it. */
export function ruleLink(id: string): Html {
	return html`<a class="ruleid" href="#${ruleAnchor(id)}">${id}</a>`;
}

/** A table that can be scrolled by itself where the page is narrow. The caption is for who hears the page: a heading stands above. */
export function table(caption: string, columns: readonly Column[], rows: readonly Html[]): Html {
	const head = columns.map(({ title, number }) => html`<th scope="col"${number ? NUMBER : NOTHING}>${title}</th>`);
	return html`<div class="scroll" role="region" aria-label="Table: ${caption}" tabindex="0"><table>
		<caption class="quiet">${caption}</caption>
		<thead><tr>${head}</tr></thead>
		<tbody>
		${rows}
		</tbody></table></div>`;
}

const NUMBER = html` class="n"`;

export interface Column {
	readonly title: string;
	/** Its cells are numbers. */
	readonly number?: true;
}

/** A cell for each count of verdicts, in the order of `VERDICTS`; zeros are pale. */
export function countCells(counts: Counts): readonly Html[] {
	return VERDICTS.map(({ verdict }) => {
		const number = counts[verdict];
		return html`<td class="n ${number === 0 ? "zero" : verdict}">${grouped(number)}</td>`;
	});
}

/** The columns of `countCells`. */
export const COUNT_COLUMNS: readonly Column[] = VERDICTS.map(({ name }) => ({ title: name, number: true }));

/** No verdict yet. */
export function noCounts(): Counts {
	return { pass: 0, fail: 0, unknown: 0, waived: 0, not_applicable: 0 };
}

/** How many verdicts of each kind each rule gave. */
export function countsByRule(scan: Scan): ReadonlyMap<string, Counts> {
	const counts = new Map(scan.rules.map(({ id }) => [id, noCounts()]));
	for (const [verdicts, resources] of countAlike(scan.resources)) {
		for (const [id, verdict] of Object.entries(verdicts)) {
			const own = counts.get(id);
			if (own !== undefined) own[verdict] += resources;
		}
	}
	return counts;
}

/** What is left out of a list, and where it stands. */
export function leftOut(number: number, what: string): Html {
	if (number <= 0) return NOTHING;
	return html`<p class="left-out">${grouped(number)} more ${what}${number === 1 ? "" : "s"} not shown here: <code>assessment.json</code> has every one.</p>`;
}

/** The page's word for a result. */
export function resultWord(result: Scan["result"]): { word: string; mark: string } {
	switch (result) {
		case "pass":
			return { word: "Pass", mark: "✓" };
		case "fail":
			return { word: "Fail", mark: "✕" };
		case "incomplete":
			return { word: "Incomplete", mark: "?" };
		default:
			return assertNever(result);
	}
}
