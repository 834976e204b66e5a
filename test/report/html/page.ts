/** An element of a page that `parsePage` read. */
export interface Element {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: readonly (Element | string)[];
}

const VOID = new Set(["meta", "br", "input"]);
const RAW = new Set(["style", "script"]);
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

/**
 * Reads HTML far more strictly than a browser does: every attribute quoted, every element closed in its turn, no `<` or `&`
 * but those of tags and of five entities, no comment. What a browser would have to guess throws.
 */
export function parsePage(page: string): Element {
	const doctype = "<!DOCTYPE html>\n";
	if (!page.startsWith(doctype)) throw new Error("there is no doctype");
	let at = doctype.length;
	const root: { name: string; attributes: Record<string, string>; children: (Element | string)[] } = {
		name: "",
		attributes: {},
		children: [],
	};
	const open = [root];
	while (at < page.length) {
		const current = open.at(-1) ?? root;
		if (page[at] !== "<") {
			const end = page.indexOf("<", at);
			const stop = end === -1 ? page.length : end;
			current.children.push(decoded(page.slice(at, stop)));
			at = stop;
			continue;
		}
		const close = /^<\/([a-z0-9]+)>/.exec(page.slice(at, at + 40));
		if (close !== null) {
			if (current.name !== close[1]) throw new Error(`</${close[1]}> closes <${current.name}>`);
			open.pop();
			at += close[0].length;
			continue;
		}
		const tag = /<([a-z][a-z0-9]*)((?: [a-zA-Z-]+(?:="[^"<>]*")?)*)>/y;
		tag.lastIndex = at;
		const [whole, name = "", attributes = ""] = tag.exec(page) ?? [];
		if (whole === undefined) throw new Error(`no tag: ${page.slice(at, at + 80)}`);
		at += whole.length;
		const element = { name, attributes: attributesOf(attributes), children: [] };
		current.children.push(element);
		if (VOID.has(name)) continue;
		if (!RAW.has(name)) {
			open.push(element);
			continue;
		}
		const end = page.indexOf(`</${name}>`, at);
		const text = page.slice(at, end);
		if (end === -1 || /<!--|<\/?s(?:cript|tyle)/i.test(text)) throw new Error(`<${name}> holds a tag`);
		(element.children as string[]).push(text);
		at = end + name.length + 3;
	}
	if (open.length !== 1) throw new Error(`<${open.at(-1)?.name}> is not closed`);
	const [html] = root.children.filter((child): child is Element => typeof child !== "string");
	if (html === undefined) throw new Error("the page is empty");
	return html;
}

function attributesOf(text: string): Record<string, string> {
	const found = [...text.matchAll(/ ([a-zA-Z-]+)(?:="([^"]*)")?/g)].map(([, name = "", value = ""]) => [
		name,
		decoded(value),
	]);
	const attributes = Object.fromEntries(found);
	if (Object.keys(attributes).length !== found.length) throw new Error(`an attribute stands twice:${text}`);
	return attributes;
}

function decoded(text: string): string {
	return text.replace(/&([^;]*;?)/g, (whole, name: string) => {
		const character = ENTITIES[name.replace(/;$/, "")];
		if (!name.endsWith(";") || character === undefined) throw new Error(`no entity: ${whole}`);
		return character;
	});
}

/** The element and all below it. */
export function* elementsOf(element: Element): Generator<Element> {
	yield element;
	for (const child of element.children) {
		if (typeof child !== "string") yield* elementsOf(child);
	}
}

/** What a reader without scripts reads: no style, no data, no script, nothing hidden. */
export function textOf(element: Element): string {
	if (RAW.has(element.name) || "hidden" in element.attributes) return "";
	return element.children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");
}
