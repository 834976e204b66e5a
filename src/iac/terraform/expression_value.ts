import { isSaidObject, isUnsaid, LATER } from "../../model/change.js";

/** A value of an expression: JSON, in which LATER stands for what only the apply tells, or one of the classes here. */
export type Value = unknown;

/** What `jsonencode` makes: a text, of which the parts are still told apart. */
export class Encoded {
	constructor(readonly json: Value) {}
}

/** A resource, a data source or a module's call, whose attributes are looked up one at a time. */
export class Thing {
	constructor(readonly attribute: (name: string) => Value) {}
}

/** A step into a value: `.name`, `[index]` or `[*].a.b`. */
export type Step = { readonly index: string | number } | { readonly splat: readonly string[] };

/** Whether every part of a value is told. */
export function isWhole(value: Value): boolean {
	if (isUnsaid(value) || value instanceof Thing) return false;
	if (value instanceof Encoded) return isWhole(value.json);
	return typeof value !== "object" || value === null || Object.values(value).every(isWhole);
}

/** The elements of a list or map with their keys; undefined for what is neither. Maps are in the order of their keys. */
export function entriesOf(value: Value): [string | number, Value][] | undefined {
	if (Array.isArray(value)) return value.map((each, index) => [index, each]);
	if (!isSaidObject(value) || value instanceof Thing || value instanceof Encoded) return undefined;
	return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** What is found by steps into a value; LATER where the way is not known. */
export function stepped(value: Value, steps: readonly Step[]): Value {
	const [step, ...rest] = steps;
	if (step === undefined) return value;
	if ("splat" in step) {
		const of = Array.isArray(value) ? value : value === null ? [] : isUnsaid(value) ? undefined : [value];
		if (of === undefined) return LATER;
		return stepped(
			of.map((each: Value) =>
				stepped(
					each,
					step.splat.map((index) => ({ index })),
				),
			),
			rest,
		);
	}
	if (value instanceof Thing) return stepped(value.attribute(String(step.index)), rest);
	if (Array.isArray(value)) return stepped(Number(step.index) in value ? value[Number(step.index)] : LATER, rest);
	if (!isSaidObject(value) || !Object.hasOwn(value, String(step.index))) return LATER;
	return stepped(value[String(step.index)], rest);
}
