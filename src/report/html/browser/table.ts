import { byId, element, grouped, isolated, plural } from "./dom.js";
import { factsOf } from "./facts.js";
import { type Judged, LETTERS, type Match, type Search, VERDICTS } from "./search.js";

/** Rows that are drawn at once. */
const PAGE = 100;

/** The table of matching resources, a hundred rows at a time; each opens to every verdict of its resource. */
export class ResourceTable {
	readonly #body = element("tbody");
	readonly #search: Search;
	readonly #one_account: boolean;
	#matches: readonly Match[] = [];
	#drawn = 0;

	constructor(search: Search) {
		this.#search = search;
		const { places } = search.data;
		this.#one_account = places.every(({ account }) => account === places[0]?.account);
		const heading = (title: string) => element("th", { scope: "col" }, title);
		byId("every").append(
			element(
				"table",
				{ class: "every" },
				element("caption", { class: "quiet" }, "Every resource and its verdicts"),
				element("colgroup", {}, element("col", { class: "c1" }), element("col")),
				element("thead", {}, element("tr", {}, heading("resource"), heading("verdicts"))),
				this.#body,
			),
		);
		byId("more").addEventListener("click", () => {
			const first = this.#drawn;
			this.#draw();
			// The keyboard goes on where the new rows begin.
			this.#body.children[first]?.querySelector("button")?.focus();
		});
	}

	show(matches: readonly Match[]): void {
		this.#matches = matches;
		this.#body.textContent = "";
		this.#drawn = 0;
		this.#draw();
	}

	#draw(): void {
		const rows = this.#matches.slice(this.#drawn, this.#drawn + PAGE).map((match) => this.#row(match));
		this.#drawn += rows.length;
		this.#body.append(...rows);
		const verdicts = this.#matches.reduce((sum, { judged }) => sum + judged.length, 0);
		const all = `${plural(this.#matches.length, "resource")}, ${plural(verdicts, "verdict")}`;
		const whole = this.#drawn >= this.#matches.length;
		byId("shown").textContent =
			this.#matches.length === 0
				? "No resource matches."
				: whole
					? `${all}.`
					: `The first ${grouped(this.#drawn)} of ${all}.`;
		byId("more").parentElement?.toggleAttribute("hidden", whole);
	}

	#row(match: Match): HTMLElement {
		const { resource, judged } = match;
		const { region, account } = this.#search.place(resource);
		const button = element(
			"button",
			{ type: "button", class: "open", "aria-expanded": "false" },
			element("span", { class: "what" }, this.#search.type(resource).name),
			" ",
			element("strong", {}, isolated(resource.name)),
			" ",
			element("span", { class: "where" }, `${region || "global"}${this.#one_account ? "" : ` \u00b7 ${account}`}`),
		);
		const arn = element("span", { class: "arn" }, this.#search.arn(resource));
		const row = element(
			"tr",
			{},
			element("th", { scope: "row" }, button, arn),
			element("td", {}, ...this.#summary(judged)),
		);
		button.addEventListener("click", () => {
			const open = button.getAttribute("aria-expanded") === "true";
			button.setAttribute("aria-expanded", String(!open));
			if (open) row.nextElementSibling?.remove();
			else row.after(this.#inner(match));
		});
		return row;
	}

	/** A mark for each verdict, their counts, and what the worst of them says. */
	#summary(judged: readonly Judged[]): HTMLElement[] {
		const marks = judged.map(({ letter, rule }) => {
			const verdict = VERDICTS[letter];
			return element("i", { class: verdict?.id, title: `${verdict?.name}: ${rule.title}` }, verdict?.mark ?? "");
		});
		const counts = LETTERS.map((letter) => ({ letter, own: judged.filter((each) => each.letter === letter).length }));
		const said = counts
			.filter(({ own }) => own > 0)
			.map(({ letter, own }) => `${grouped(own)} ${VERDICTS[letter]?.name}`);
		const first = judged.find(({ finding }) => finding !== undefined)?.finding;
		const message = first?.messages[0];
		return [
			element("div", { class: "strip", "aria-hidden": "true" }, ...marks),
			element("div", { class: "note" }, said.join(", ")),
			...(first === undefined || message === undefined
				? []
				: [element("div", { class: "first" }, `${first.severity}: ${this.#search.text(message)}`)]),
		];
	}

	/** Every verdict of a resource with its reasons; those that were looked for stand out. */
	#inner({ resource, judged }: Match): HTMLElement {
		const all = this.#search.judged(resource);
		const wanted = new Set(judged.map(({ slot }) => slot));
		const narrow = wanted.size < all.length;
		const lines = all.map((each) => {
			const { letter, rule, severity, slot } = each;
			const verdict = VERDICTS[letter];
			const mark = element("span", { "aria-hidden": "true" }, verdict?.mark ?? "");
			const anchor = `#rule-${rule.id.replaceAll("/", ".")}`;
			return element(
				"tr",
				{ class: narrow && wanted.has(slot) ? "matched" : undefined },
				element("td", {}, element("span", { class: `v ${verdict?.id}` }, mark, ` ${verdict?.name}`)),
				element("td", {}, element("span", { class: `sev ${severity}` }, severity)),
				element("th", { scope: "row" }, rule.title, element("a", { class: "ruleid", href: anchor }, rule.id)),
				element("td", {}, ...this.#why(resource, each)),
			);
		});
		const heads = ["verdict", "severity", "rule", "why"].map((title) => element("th", { scope: "col" }, title));
		const impact =
			resource.impact === undefined ? [] : [element("p", { class: "impact" }, this.#search.text(resource.impact))];
		const tags = (resource.tags ?? []).map((index) => element("li", {}, isolated(this.#search.text(index))));
		const table = element(
			"table",
			{},
			element("thead", {}, element("tr", {}, ...heads)),
			element("tbody", {}, ...lines),
		);
		return element(
			"tr",
			{ class: "inner" },
			element(
				"td",
				{ colspan: "2" },
				...impact,
				...(tags.length === 0 ? [] : [element("ul", { class: "tags", "aria-label": "Tags" }, ...tags)]),
				element("div", { class: "scroll" }, table),
			),
		);
	}

	#why(resource: Match["resource"], { finding, letter, slot, rule }: Judged): HTMLElement[] {
		const excuses = (resource.exemptions ?? []).filter((each) => each.slot === slot);
		const notes = [...(finding?.note === undefined ? [] : [finding.note]), ...excuses.map(({ text }) => text)];
		const messages = (finding?.messages ?? []).map((text) => element("li", {}, this.#search.text(text)));
		return [
			...(messages.length === 0 ? [] : [element("ul", { class: `messages ${VERDICTS[letter]?.id}` }, ...messages)]),
			...notes.map((text) => element("p", { class: "note" }, this.#search.text(text))),
			...(finding === undefined ? [] : factsOf(this.#search, resource, rule.facets)),
		];
	}
}
