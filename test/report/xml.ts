/** An element of an XML document. */
export interface Element {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: Element[];
	text: string;
}

const TOKEN = /<\?xml [^<>?]*\?>|<(\/?)([a-z]+)((?: [a-z]+="[^"<]*")*)(\/?)>|([^<]+)/gy;
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

/** Reads XML 1.0 without doctype, comments and CDATA, and throws for what is not well-formed. */
export function parseXml(text: string): Element {
	// XML 1.0, 2.2: Char.
	if (!/^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u.test(text)) throw new Error("no character of XML");
	const root: Element = { name: "", attributes: {}, children: [], text: "" };
	const open = [root];
	let end = 0;
	for (const [token, closing, name = "", attributes = "", empty, content] of text.matchAll(TOKEN)) {
		end += token.length;
		const top = open.at(-1);
		if (top === undefined) throw new Error(`nothing is open at ${end}`);
		if (content !== undefined) top.text += decoded(content);
		else if (closing === "/") {
			if (top.name !== name) throw new Error(`</${name}> closes <${top.name}>`);
			open.pop();
		} else if (name !== "") {
			const element: Element = { name, attributes: attributesIn(attributes), children: [], text: "" };
			top.children.push(element);
			if (empty !== "/") open.push(element);
		}
	}
	const [only, ...others] = root.children;
	if (end !== text.length || open.length !== 1)
		throw new Error(`not well-formed at ${end}: ${text.slice(end, end + 80)}`);
	if (only === undefined || others.length > 0) throw new Error("not one element");
	return only;
}

function attributesIn(text: string): Record<string, string> {
	const found = [...text.matchAll(/ ([a-z]+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [name, decoded(value)]);
	const names = found.map(([name]) => name);
	if (new Set(names).size < names.length) throw new Error(`an attribute twice: ${names.join()}`);
	return Object.fromEntries(found);
}

function decoded(text: string): string {
	return text.replaceAll(/&([^;&]*;?)/g, (_, entity: string) => {
		const character = entity.endsWith(";") ? ENTITIES[entity.slice(0, -1)] : undefined;
		if (character === undefined) throw new Error(`not an entity: &${entity}`);
		return character;
	});
}
