import { parsePolicyDocument } from "../../collect/policy_document.js";
import { type Attribute, isSaidObject, isUnsaid, type JsonObject, LATER } from "../../model/change.js";
import { rootsOf } from "./expression.js";
import { Encoded, Thing, type Value } from "./expression_value.js";
import type { ResourceChange } from "./plan.js";
import { attributeIn, moduleAt, type Sources, valueAt } from "./standing.js";
import { own } from "./values.js";

/**
 * A policy document that a plan leaves open as a whole because it names something that is new, as the files tell it: what only
 * the apply tells is LATER in its own place. LATER where the files do not tell it, or are not those of the plan.
 */
export function documentOf(sources: Sources, change: ResourceChange, attribute: string): Attribute<JsonObject> {
	const module = moduleAt(change.module_address ?? "");
	if (module === undefined || change.deposed !== undefined) return LATER;
	const blocks = sources.written.blocks(module.path, "resource", [change.type, change.name]);
	const expression = attributeIn(blocks, attribute);
	const configured = own(sources.references.blockOf(change)?.expressions, attribute);
	if (expression === undefined || configured === undefined) return LATER;
	const written = expression.kind === "unparsed_template" ? sources.written.template(expression.text) : expression;
	if (!isOfPlan(rootsOf(written), configured)) return LATER;
	const at = {
		module,
		key: change.index ?? undefined,
		for_each: attributeIn(blocks, "for_each"),
		asking: change,
		spent: { steps: 0, depth: 0 },
	};
	return asDocument(valueAt(sources, at, written));
}

function asDocument(value: Value): Attribute<JsonObject> {
	if (typeof value === "string") return parsePolicyDocument(value) ?? LATER;
	if (!(value instanceof Encoded)) return isUnsaid(value) ? value : LATER;
	const plain = withoutThings(value.json);
	return isSaidObject(plain) ? plain : LATER;
}

/** A whole resource in the place of a value is none of a document's. */
function withoutThings(value: Value): Value {
	if (value instanceof Thing) return LATER;
	if (value instanceof Encoded) return JSON.stringify(withoutThings(value.json)) ?? LATER;
	if (Array.isArray(value)) return value.map(withoutThings);
	if (!isSaidObject(value)) return value;
	return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, withoutThings(each)]));
}

/** Whether the plan lists the names that the file's expression uses: else the plan was made of another file. */
function isOfPlan(roots: readonly string[], configured: unknown): boolean {
	const listed = own(configured, "references");
	if (!Array.isArray(listed)) return roots.length === 0;
	const planned = new Set(listed.filter((each) => typeof each === "string").flatMap(rootIn));
	return new Set(roots).size === planned.size && roots.every((each) => planned.has(each));
}

function rootIn(reference: string): string[] {
	const [first = "", ...names] = reference.split(/[.[]/);
	if (["each", "count", "path", "terraform", "self"].includes(first)) return [];
	const parts = [first, ...names].slice(0, first === "data" ? 3 : 2);
	// A module or resource alone is a prefix of what stands before it.
	return parts.length < (first === "data" ? 3 : 2) ? [] : [parts.join(".")];
}
