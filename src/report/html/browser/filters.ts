import type { PageData } from "./data.js";
import { element } from "./dom.js";
import { LETTERS, VERDICTS } from "./search.js";
import { FILTERS, type Filter, fragmentOf, type Wanted, wantedOf } from "./wanted.js";

type Choice = readonly [value: string, name: string];

/** Tags that are offered while one is typed. */
const MAXIMUM_TAGS = 1_000;

/** Fills the form's choices, and calls back with what is wanted: now, whenever the form or the address changes. */
export function followFilters(form: HTMLFormElement, data: PageData, onWanted: (wanted: Wanted) => void): void {
	fill(form, data);
	const read = (): Wanted =>
		Object.fromEntries(FILTERS.map((name) => [name, field(form, name).value])) as Record<Filter, string>;
	const write = (wanted: Wanted): void => {
		for (const name of FILTERS) field(form, name).value = wanted[name];
	};
	const changed = (): void => {
		const wanted = read();
		history.replaceState(null, "", `#${fragmentOf(wanted)}`);
		onWanted(wanted);
	};
	let timer: ReturnType<typeof setTimeout> | undefined;
	form.addEventListener("submit", (event) => event.preventDefault());
	form.addEventListener("input", () => {
		clearTimeout(timer);
		timer = setTimeout(changed, 120);
	});
	form.addEventListener("reset", () => setTimeout(changed, 0));
	const follow = (): boolean => {
		const asked = wantedOf(location.hash.slice(1));
		if (asked === undefined) return false;
		write(asked);
		// A select keeps to its choices: what this report does not have is asked for all the same, and found nowhere.
		onWanted(asked);
		form.closest("section")?.scrollIntoView();
		return true;
	};
	addEventListener("hashchange", follow);
	if (!follow()) onWanted(read());
}

function fill(form: HTMLFormElement, data: PageData): void {
	const { severities, types, frameworks, places, rules } = data;
	choose(
		form,
		"verdict",
		"any",
		LETTERS.map((letter): Choice => [VERDICTS[letter]?.id ?? "", VERDICTS[letter]?.name ?? ""]),
	);
	choose(
		form,
		"severity",
		"any",
		severities.map((severity): Choice => [severity, severity]),
	);
	choose(
		form,
		"type",
		"all",
		types.map(({ id, name }): Choice => [id, name]),
	);
	choose(form, "region", "all", distinct(places.map(({ region }) => region || "global")));
	choose(form, "account", "all", distinct(places.map(({ account }) => account)));
	choose(
		form,
		"framework",
		"all",
		frameworks.map(({ id, name }): Choice => [id, name]),
	);
	const select = field(form, "rule");
	select.append(option(["", "all"]));
	for (const type of types) {
		const own = type.rules.flatMap((index) => rules[index] ?? []);
		select.append(
			element("optgroup", { label: type.name }, ...own.map(({ id, title }) => option([id, `${title} (${id})`]))),
		);
	}
	const tags = new Set(data.resources.flatMap((resource) => resource.tags ?? []));
	const offered = [...tags]
		.map((index) => data.texts[index] ?? "")
		.sort()
		.slice(0, MAXIMUM_TAGS);
	document.getElementById("tags")?.append(...offered.map((tag) => element("option", { value: tag })));
	if (tags.size === 0) field(form, "tag").parentElement?.setAttribute("hidden", "");
}

/** The filter of a name; with one choice only there is nothing to choose. */
function choose(form: HTMLFormElement, name: Filter, any: string, choices: readonly Choice[]): void {
	const select = field(form, name);
	select.append(option(["", any]), ...choices.map(option));
	if (choices.length < 2) select.parentElement?.setAttribute("hidden", "");
}

function option([value, name]: Choice): HTMLOptionElement {
	return element("option", { value }, name);
}

function distinct(values: readonly string[]): Choice[] {
	return [...new Set(values)].sort().map((value): Choice => [value, value]);
}

function field(form: HTMLFormElement, name: Filter): HTMLSelectElement | HTMLInputElement {
	const found = form.elements.namedItem(name);
	if (found instanceof HTMLSelectElement || found instanceof HTMLInputElement) return found;
	throw new Error(`the form has no ${name}`);
}
