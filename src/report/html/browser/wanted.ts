/**
 * What the reader looks for, in the fragment of the page's address (`#resources?verdict=fail&severity=high`), so that a
 * link to it can be sent. Ids and not indices: the link means the same in next week's report.
 */

const ANCHOR = "resources?";

/** The filters' names, as the form and the fragment call them. */
export const FILTERS = [
	"text",
	"verdict",
	"severity",
	"type",
	"region",
	"account",
	"rule",
	"framework",
	"tag",
] as const;
export type Filter = (typeof FILTERS)[number];

/** By filter; the empty string stands for "any". */
export type Wanted = Readonly<Record<Filter, string>>;

export const ANY: Wanted = {
	text: "",
	verdict: "",
	severity: "",
	type: "",
	region: "",
	account: "",
	rule: "",
	framework: "",
	tag: "",
};

/** The fragment, without `#`; of nothing wanted it is the section's anchor. */
export function fragmentOf(wanted: Wanted): string {
	const given = FILTERS.filter((name) => wanted[name] !== "").map((name): [string, string] => [name, wanted[name]]);
	return given.length === 0 ? "resources" : `${ANCHOR}${new URLSearchParams(given)}`;
}

/** What a fragment (without `#`) asks for; undefined where it is about another part of the page. */
export function wantedOf(fragment: string): Wanted | undefined {
	if (!fragment.startsWith(ANCHOR)) return undefined;
	const given = new URLSearchParams(fragment.slice(ANCHOR.length));
	const wanted = { ...ANY };
	for (const name of FILTERS) wanted[name] = given.get(name)?.slice(0, 300) ?? "";
	return wanted;
}
