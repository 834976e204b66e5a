import { isSaidObject, isUnsaid, LATER } from "../../model/change.js";
import { isStandIn } from "../planned_arn.js";
import type { Expression } from "./expression.js";
import { Encoded, entriesOf, isWhole, type Step, stepped, type Value } from "./expression_value.js";
import { functions } from "./functions.js";

/** What an expression asks of where it stands. */
export interface Standing {
	/** The value of a name that is bound nowhere in the expression, and the steps that it did not take itself. */
	readonly named: (name: string, steps: readonly Step[]) => { readonly value: Value; readonly rest: readonly Step[] };
	readonly template: (text: string) => Expression;
	/** The text of a file, by the path that an expression gives. */
	readonly file: (path: string) => string | undefined;
	/** How much is evaluated yet, and how deep: see MAXIMUM_STEPS. */
	readonly spent: Spent;
}

/** One for all of an attribute's value, through local values and modules. */
export interface Spent {
	steps: number;
	depth: number;
}

/** So many parts of expressions are evaluated for one attribute, and so deep: modules are written by others. */
const MAXIMUM_STEPS = 50_000;
const MAXIMUM_DEPTH = 100;
/** A list that an expression makes is at most so long, and a text. */
const MAXIMUM_LENGTH = 1000;
const MAXIMUM_TEXT = 131_072;

type Bound = Readonly<Record<string, Value>>;

/** The value of an expression as far as it can be told without applying anything; LATER where it cannot. */
export function evaluate(expression: Expression, standing: Standing, bound: Bound = {}): Value {
	const { spent } = standing;
	spent.steps += 1;
	if (spent.depth > MAXIMUM_DEPTH || spent.steps > MAXIMUM_STEPS) return LATER;
	spent.depth += 1;
	const value = evaluated(expression, standing, bound);
	spent.depth -= 1;
	return value;
}

function evaluated(expression: Expression, standing: Standing, bound: Bound): Value {
	const inner = (each: Expression, more: Bound = {}): Value => evaluate(each, standing, { ...bound, ...more });
	switch (expression.kind) {
		case "value":
			return expression.value;
		case "unparsed_template":
			return expression.text.includes("${") || expression.text.includes("%{")
				? inner(standing.template(expression.text))
				: expression.text;
		case "template":
			return textOf(expression.parts.map((part) => inner(part)));
		case "list":
			return expression.items.map((item) => inner(item));
		case "object":
			return objectOf(expression.members, inner);
		case "call":
			return called(expression, inner, standing, bound);
		case "if": {
			const condition = inner(expression.condition);
			if (typeof condition !== "boolean") return LATER;
			return inner(condition ? expression.yes : expression.no);
		}
		case "name":
		case "member":
		case "index":
		case "splat":
			return reached(expression, inner, standing, bound);
		case "for":
			return forOf(expression, inner);
		case "operation":
			return operated(
				expression.operator,
				expression.operands.map((each) => inner(each)),
			);
		case "other":
			return LATER;
	}
}

type Inner = (expression: Expression, more?: Bound) => Value;

/** A text of parts. A single part is itself; where one is not told, nothing of the text is. */
export function textOf(parts: readonly Value[]): Value {
	const told = parts.filter((part) => part !== "");
	if (told.length === 1) return told[0] instanceof Encoded || isUnsaid(told[0]) ? told[0] : plain(told[0]);
	const texts = told.map(plain);
	if (!texts.every((text) => typeof text === "string")) return LATER;
	const text = texts.join("");
	return text.length > MAXIMUM_TEXT ? LATER : text;
}

/** A value as text; LATER for one that has none. */
function plain(value: Value): Value {
	if (typeof value === "string") return value;
	if (typeof value === "number" || typeof value === "boolean") return String(value);
	if (value instanceof Encoded) return isWhole(value.json) ? JSON.stringify(value.json) : LATER;
	return LATER;
}

function objectOf(members: Extract<Expression, { kind: "object" }>["members"], inner: Inner): Value {
	const found: [string, Value][] = [];
	for (const [key, value] of members) {
		const name = key.kind === "name" ? key.name : plain(inner(key));
		if (typeof name !== "string") return LATER;
		found.push([name, inner(value)]);
	}
	return Object.fromEntries(found);
}

function forOf(expression: Extract<Expression, { kind: "for" }>, inner: Inner): Value {
	const of = entriesOf(inner(expression.of));
	if (of === undefined || of.length > MAXIMUM_LENGTH) return LATER;
	const found: [Value, Value][] = [];
	const [first = "", second] = expression.names;
	for (const [key, value] of of) {
		const more = second === undefined ? { [first]: value } : { [first]: key, [second]: value };
		const asked = expression.condition === undefined ? true : inner(expression.condition, more);
		if (typeof asked !== "boolean") return LATER;
		if (asked) found.push([expression.key && plain(inner(expression.key, more)), inner(expression.value, more)]);
	}
	if (expression.key === undefined) return found.map(([, value]) => value);
	if (!found.every((entry): entry is [string, Value] => typeof entry[0] === "string")) return LATER;
	return Object.fromEntries(found);
}

function called(
	{ name, arguments: given, spread }: Extract<Expression, { kind: "call" }>,
	inner: Inner,
	standing: Standing,
	bound: Bound,
): Value {
	if (name === "try" || name === "can") return name === "can" ? LATER : attempted(given.map((each) => inner(each)));
	const values = given.map((each) => inner(each));
	const last = values.at(-1);
	if (spread && !Array.isArray(last)) return LATER;
	const all = spread ? [...values.slice(0, -1), ...(last as Value[])] : values;
	const [first, second] = all;
	if (name === "file") return typeof first === "string" ? (standing.file(first) ?? LATER) : LATER;
	if (name === "templatefile") {
		const text = typeof first === "string" ? standing.file(first) : undefined;
		if (text === undefined || !isSaidObject(second)) return LATER;
		return evaluate(standing.template(text), { ...standing, named: ofTemplate(second) }, bound);
	}
	return Object.hasOwn(functions, name) ? (functions[name]?.(all) ?? null) : LATER;
}

/** A template file sees its own variables alone. */
function ofTemplate(variables: Readonly<Record<string, Value>>): Standing["named"] {
	return (name, rest) => ({ value: Object.hasOwn(variables, name) ? variables[name] : LATER, rest });
}

/** The first that is told: what fails is not told either, so one before it that is not told leaves all open. */
function attempted([first]: readonly Value[]): Value {
	return first === undefined ? LATER : first;
}

function reached(expression: Expression, inner: Inner, standing: Standing, bound: Bound): Value {
	const steps: Step[] = [];
	let head = expression;
	while (head.kind === "member" || head.kind === "index" || head.kind === "splat") {
		if (head.kind === "member") steps.unshift({ index: head.name });
		else if (head.kind === "splat") steps.unshift({ splat: head.names });
		else {
			const index = inner(head.index);
			if (typeof index !== "string" && typeof index !== "number") return LATER;
			steps.unshift({ index });
		}
		head = head.of;
	}
	if (head.kind !== "name") return stepped(inner(head), steps);
	if (Object.hasOwn(bound, head.name)) return stepped(bound[head.name], steps);
	const { value, rest } = standing.named(head.name, steps);
	return stepped(value, rest);
}

function operated(operator: string, operands: readonly Value[]): Value {
	const [a, b] = operands;
	if (operator === "&&" && operands.includes(false)) return false;
	if (operator === "||" && operands.includes(true)) return true;
	if (!operands.every((each) => isWhole(each) && !(each instanceof Encoded) && !isStandIn(each))) return LATER;
	switch (operator) {
		case "!":
			return typeof a === "boolean" ? !a : LATER;
		case "&&":
		case "||":
			return operator === "&&";
		case "==":
		case "!=":
			return (JSON.stringify(a) === JSON.stringify(b)) === (operator === "==");
		case "-":
			return operands.length === 1 && typeof a === "number" ? -a : LATER;
		case ">":
			return typeof a === "number" && typeof b === "number" ? a > b : LATER;
		case "<":
			return typeof a === "number" && typeof b === "number" ? a < b : LATER;
		default:
			return LATER;
	}
}
