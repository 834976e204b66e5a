import { type Expression, pathOf } from "../terraform/expression.js";

/** Functions that give back, of one argument, another form or a part. */
const OF_ONE: ReadonlySet<string> = new Set([
	"abs",
	"can",
	"coalesce",
	"coalescelist",
	"compact",
	"concat",
	"contains",
	"distinct",
	"element",
	"flatten",
	"jsondecode",
	"jsonencode",
	"keys",
	"length",
	"lookup",
	"max",
	"merge",
	"min",
	"nonsensitive",
	"one",
	"range",
	"setunion",
	"sort",
	"tobool",
	"tolist",
	"tomap",
	"tonumber",
	"toset",
	"tostring",
	"try",
	"values",
	"zipmap",
]);

/**
 * The name that the value of an expression hangs on, where that is one: `["var", "with_hsm"]` of `var.with_hsm ? 1 : 0`.
 * What is written out in the expression itself (an object, a text) hangs on nothing.
 */
export function decidingName(expression: Expression): readonly string[] | undefined {
	switch (expression.kind) {
		case "name":
		case "member":
		case "index":
		case "splat":
			return pathOf(expression);
		case "if":
			return decidingName(expression.condition) ?? onlyOf([expression.yes, expression.no]);
		case "operation":
			return onlyOf(expression.operands);
		case "for":
			return decidingName(expression.of);
		case "template":
			return expression.parts.length === 1 ? onlyOf(expression.parts) : undefined;
		case "call":
			return OF_ONE.has(expression.name) ? onlyOf(expression.arguments) : undefined;
		default:
			return undefined;
	}
}

function onlyOf(expressions: readonly Expression[]): readonly string[] | undefined {
	const names = expressions.flatMap((each) => {
		const name = decidingName(each);
		return name === undefined ? [] : [[name.slice(0, 2).join("."), name] as const];
	});
	const found = new Map(names);
	return found.size === 1 ? [...found.values()][0] : undefined;
}

/** The path of the file whose text an expression is made of, as it is written: of `file(…)` or `templatefile(…, …)`. */
export function fileBehind(expression: Expression): Expression | undefined {
	if (expression.kind !== "call") return undefined;
	const [first] = expression.arguments;
	if (expression.name === "file" || expression.name === "templatefile") return first;
	return expression.name === "jsonencode" || expression.name === "jsondecode" ? first && fileBehind(first) : undefined;
}

/** The texts and numbers that stand in an expression. */
export function literalsIn(expression: Expression): readonly string[] {
	switch (expression.kind) {
		case "value":
			return typeof expression.value === "string" || typeof expression.value === "number"
				? [String(expression.value)]
				: [];
		case "unparsed_template":
			return [expression.text];
		case "template":
			return expression.parts.length === 1 ? expression.parts.flatMap(literalsIn) : [];
		case "list":
			return expression.items.flatMap(literalsIn);
		case "object":
			return expression.members.flatMap(([, value]) => literalsIn(value));
		case "call":
			return expression.arguments.flatMap(literalsIn);
		default:
			return [];
	}
}

/** Whether an expression says all by itself. */
export function isLiteral(expression: Expression): boolean {
	switch (expression.kind) {
		case "value":
			return true;
		case "template":
			return expression.parts.every(isLiteral);
		case "list":
			return expression.items.every(isLiteral);
		case "object":
			return expression.members.every(([, value]) => isLiteral(value));
		default:
			return false;
	}
}
