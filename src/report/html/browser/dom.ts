/** Elements from names and texts. No text is ever read as HTML. */

/** Sets attributes (those that are undefined are left out) and appends children; a string becomes a text node. */
export function element<N extends keyof HTMLElementTagNameMap>(
	name: N,
	attributes: Readonly<Record<string, string | undefined>> = {},
	...children: readonly (Node | string)[]
): HTMLElementTagNameMap[N] {
	const made = document.createElement(name);
	for (const [key, value] of Object.entries(attributes)) if (value !== undefined) made.setAttribute(key, value);
	made.append(...children);
	return made;
}

/** The element of the page with an id; the page is ours, so that one is missing is a bug. */
export function byId(id: string): HTMLElement {
	const found = document.getElementById(id);
	if (found === null) throw new Error(`the page has no #${id}`);
	return found;
}

/** A name that somebody chose, isolated from the direction of the text around it. */
export function isolated(text: string): HTMLElement {
	return element("bdi", {}, text === "" ? "(no name)" : text);
}

/** `1,200`. */
export function grouped(number: number): string {
	return number.toLocaleString("en-US");
}

/** `1,200 resources`. */
export function plural(number: number, noun: string): string {
	return `${grouped(number)} ${noun}${number === 1 ? "" : "s"}`;
}
