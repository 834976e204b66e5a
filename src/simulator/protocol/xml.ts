import type { Wire } from "../wire.js";

const ESCAPES: Readonly<Record<string, string>> = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	'"': "&quot;",
	"'": "&apos;",
};

export function escapeXml(text: string): string {
	return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}

/** One element. An absent value is no element; a list is an element with one `list_item` child an entry. */
export function xmlElement(name: string, value: Wire, list_item: "item" | "member"): string {
	return value === undefined ? "" : `<${name}>${xmlContent(value, list_item)}</${name}>`;
}

export function xmlContent(value: Exclude<Wire, undefined>, list_item: "item" | "member"): string {
	if (value instanceof Date) return value.toISOString();
	if (Array.isArray(value)) return value.map((entry) => xmlElement(list_item, entry, list_item)).join("");
	if (value instanceof Map) {
		return [...value].map(([key, member]) => xmlElement("entry", { key, value: member }, list_item)).join("");
	}
	if (typeof value === "object") {
		return Object.entries(value)
			.map(([name, member]) => xmlElement(name, member, list_item))
			.join("");
	}
	return escapeXml(String(value));
}
