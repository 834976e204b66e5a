import { isSaidObject, isUnsaid, LATER } from "../../model/change.js";
import { isStandIn } from "../planned_arn.js";
import { Encoded, entriesOf, isWhole, stepped, type Value } from "./expression_value.js";

/** Terraform's functions that policies are made with: https://developer.hashicorp.com/terraform/language/functions */
export const functions: Readonly<Record<string, (values: readonly Value[]) => Value>> = {
	jsonencode: ([value]) => (value === undefined || isUnsaid(value) ? LATER : new Encoded(value)),
	jsondecode: ([value]) => decoded(value),
	concat: (lists) => (lists.every(Array.isArray) ? lists.flat(1) : LATER),
	flatten: ([list]) => (Array.isArray(list) ? flattened(list) : LATER),
	compact: ([list]) =>
		Array.isArray(list) && !list.some(isUnsaid) ? list.filter((each) => each !== null && each !== "") : LATER,
	distinct: ([list]) => distinct(list),
	toset: ([list]) => distinct(list),
	setunion: (lists) => (lists.every(Array.isArray) ? distinct(lists.flat(1)) : LATER),
	tolist: ([list]) => list,
	tomap: ([map]) => map,
	tostring: ([value]) => (typeof value === "number" || typeof value === "boolean" ? String(value) : value),
	sensitive: () => LATER,
	nonsensitive: ([value]) => value,
	merge: (maps) =>
		maps.every((each) => each === null || isSaidObject(each))
			? Object.fromEntries(maps.flatMap((each) => Object.entries(each ?? {})))
			: LATER,
	keys: ([map]) => entriesOf(map)?.map(([key]) => key) ?? LATER,
	values: ([map]) => entriesOf(map)?.map(([, value]) => value) ?? LATER,
	lookup: ([map, key, otherwise]) => lookedUp(map, key, otherwise),
	element: ([list, index]) =>
		Array.isArray(list) && list.length > 0 && typeof index === "number" ? list[index % list.length] : LATER,
	one: ([list]) => (Array.isArray(list) && list.length < 2 ? (list[0] ?? null) : LATER),
	length: ([value]) => lengthOf(value),
	coalesce: (values) => firstTold(values, (each) => each !== null && each !== ""),
	coalescelist: (values) => firstTold(values, (each) => Array.isArray(each) && each.length > 0),
	contains: ([list, value]) =>
		Array.isArray(list) && isWhole([list, value]) && ![...list, value].some(isStandIn) ? list.includes(value) : LATER,
	sort: ([list]) => (Array.isArray(list) && isWhole(list) ? [...list].sort() : list),
	join: ([separator, list]) => joined(separator, list),
	split: ([separator, text]) => ofTexts([separator, text], ([by = "", of = ""]) => of.split(by)),
	format: ([form, ...values]) => formatted(form, values),
	formatlist: ([form, list]) => (Array.isArray(list) ? list.map((each) => formatted(form, [each])) : LATER),
	lower: (values) => ofTexts(values, ([text = ""]) => text.toLowerCase()),
	upper: (values) => ofTexts(values, ([text = ""]) => text.toUpperCase()),
	trimspace: (values) => ofTexts(values, ([text = ""]) => text.trim()),
	trimprefix: (values) =>
		ofTexts(values, ([text = "", start = ""]) => (text.startsWith(start) ? text.slice(start.length) : text)),
	trimsuffix: (values) =>
		ofTexts(values, ([text = "", end = ""]) => (end !== "" && text.endsWith(end) ? text.slice(0, -end.length) : text)),
	startswith: (values) => ofTexts(values, ([text = "", start = ""]) => text.startsWith(start)),
	endswith: (values) => ofTexts(values, ([text = "", end = ""]) => text.endsWith(end)),
	replace: (values) =>
		ofTexts(values, ([text = "", from = "", to = ""]) =>
			// Between slashes it is a regular expression, written by others.
			from === "" || (from.startsWith("/") && from.endsWith("/")) ? LATER : text.replaceAll(from, () => to),
		),
};

function ofTexts(values: readonly Value[], make: (texts: readonly string[]) => Value): Value {
	return values.every((each) => typeof each === "string" && !isStandIn(each)) ? make(values as string[]) : LATER;
}

function decoded(value: Value): Value {
	if (value instanceof Encoded) return value.json;
	if (typeof value !== "string") return LATER;
	try {
		return JSON.parse(value);
	} catch {
		return LATER;
	}
}

function flattened(list: readonly Value[]): Value {
	return list.flatMap((each) => (Array.isArray(each) ? (flattened(each) as Value[]) : [each]));
}

/** Values that are not told stay apart: which of them are the same is not known. */
function distinct(list: Value): Value {
	if (!Array.isArray(list)) return LATER;
	const seen = new Set<string>();
	return list.filter((each) => {
		if (!isWhole(each)) return true;
		const text = JSON.stringify(each);
		return seen.has(text) ? false : seen.add(text) !== undefined;
	});
}

function lookedUp(map: Value, key: Value, otherwise: Value): Value {
	if (!isSaidObject(map) || typeof key !== "string") return LATER;
	return Object.hasOwn(map, key) ? stepped(map, [{ index: key }]) : (otherwise ?? LATER);
}

function lengthOf(value: Value): Value {
	return typeof value === "string" ? [...value].length : (entriesOf(value)?.length ?? LATER);
}

function firstTold(values: readonly Value[], counts: (value: Value) => boolean): Value {
	const found = values.find((each) => isUnsaid(each) || counts(each));
	return found ?? LATER;
}

function joined(separator: Value, list: Value): Value {
	const whole = Array.isArray(list) && list.every((each) => typeof each === "string" || typeof each === "number");
	return typeof separator === "string" && whole ? list.join(separator) : LATER;
}

/** `%s`, `%d` and `%v` of values that are texts or numbers. */
function formatted(form: Value, values: readonly Value[]): Value {
	if (typeof form !== "string" || !values.every((each) => typeof each === "string" || typeof each === "number")) {
		return LATER;
	}
	let at = 0;
	const text = form.replaceAll(/%[sdv]/g, () => String(values[at++] ?? ""));
	return text.replace("%%", "").includes("%") || at !== values.length ? LATER : text;
}
