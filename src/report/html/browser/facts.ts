import type { PageResource } from "./data.js";
import { element } from "./dom.js";
import type { Search } from "./search.js";

/** What a rule judged a resource on, folded; nothing where the page does not hold it. */
export function factsOf(search: Search, resource: PageResource, facets: readonly string[]): HTMLElement[] {
	const held = facets.flatMap((facet) => {
		const text = resource.facts?.[facet];
		return text === undefined ? [] : [{ facet, text }];
	});
	if (held.length === 0) return [];
	const details = element("details", { class: "judged-on" }, element("summary", {}, "What it was judged on"));
	// Made when it is opened: most are not.
	details.addEventListener(
		"toggle",
		() => {
			for (const { facet, text } of held) {
				details.append(
					element("p", { class: "facet" }, facet.replaceAll("_", " ")),
					element("pre", { class: "fact", tabindex: "0" }, search.text(text)),
				);
			}
		},
		{ once: true },
	);
	return [details];
}

/** Puts the facts beside every finding of the section of what fails. */
export function showFacts(search: Search): void {
	const resources = new Map(search.data.resources.map((resource) => [search.arn(resource), resource]));
	const rules = new Map(search.data.rules.map((rule) => [rule.id, rule]));
	for (const place of document.querySelectorAll<HTMLElement>("[data-arn][data-rule]")) {
		const resource = resources.get(place.dataset.arn ?? "");
		const rule = rules.get(place.dataset.rule ?? "");
		if (resource !== undefined && rule !== undefined) place.append(...factsOf(search, resource, rule.facets));
	}
}
