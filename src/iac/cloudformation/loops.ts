import { LATER } from "../../model/change.js";
import { resolver, type Value } from "./resolve.js";
import type { Template, TemplateFile } from "./template.js";

/** The template with its loops expanded, as far as parameters and mappings tell over what they go. */
export function withLoops(file: TemplateFile, parameters: Readonly<Record<string, Value>>): Template {
	if (!file.has_loops) return file.template;
	const { value } = resolver(file.template, { parameters, pseudo: {}, resourceValue: () => LATER });
	return file.expanded((collection) => {
		const list = value(collection);
		return Array.isArray(list) && list.every((each) => typeof each === "string") ? list : undefined;
	});
}
