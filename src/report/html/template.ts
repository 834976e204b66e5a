import { htmlText } from "../../text/escape.js";

/** Finished HTML: what `html` made, never a text from elsewhere. */
export interface Html {
	readonly html: string;
}

type Value = Html | string | number | readonly Html[];

/** The fixed parts of each template, without the indentation that they have in the source. */
const outdented = new WeakMap<TemplateStringsArray, readonly string[]>();

/**
 * HTML from a template. Every text in it is escaped, for elements and for quoted attributes, so that no section can forget
 * to; HTML that another template made stays as it is, and a list of it is put together.
 */
export function html(template: TemplateStringsArray, ...values: readonly Value[]): Html {
	let fixed = outdented.get(template);
	if (fixed === undefined) {
		fixed = template.map((part) => part.replace(/\n\t+/g, "\n"));
		outdented.set(template, fixed);
	}
	let text = fixed[0] ?? "";
	for (const [index, value] of values.entries()) text += rendered(value) + (fixed[index + 1] ?? "");
	return { html: text };
}

function rendered(value: Value): string {
	if (typeof value === "string") return htmlText(value);
	if (typeof value === "number") return String(value);
	return "html" in value ? value.html : value.map((item) => item.html).join("\n");
}

/** Nothing, where a template has nothing to say. */
export const NOTHING: Html = { html: "" };

/** The parts with HTML between them. */
export function joined(parts: readonly Html[], between: Html): Html {
	return { html: parts.map((part) => part.html).join(between.html) };
}
