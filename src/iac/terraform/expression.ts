/** An expression of Terraform's language as it is written: what a plan does not tell of a value is told here. */
export type Expression =
	| { readonly kind: "value"; readonly value: null | boolean | number | string }
	/** Text with expressions in it; JSON syntax writes every expression so. */
	| { readonly kind: "template"; readonly parts: readonly Expression[] }
	| { readonly kind: "unparsed_template"; readonly text: string }
	| { readonly kind: "list"; readonly items: readonly Expression[] }
	| { readonly kind: "object"; readonly members: readonly (readonly [key: Expression, value: Expression])[] }
	/** `spread`: the last argument is a list of arguments. */
	| {
			readonly kind: "call";
			readonly name: string;
			readonly arguments: readonly Expression[];
			readonly spread: boolean;
	  }
	| { readonly kind: "if"; readonly condition: Expression; readonly yes: Expression; readonly no: Expression }
	| { readonly kind: "name"; readonly name: string }
	| { readonly kind: "member"; readonly of: Expression; readonly name: string }
	| { readonly kind: "index"; readonly of: Expression; readonly index: Expression }
	/** `of[*].a.b` */
	| { readonly kind: "splat"; readonly of: Expression; readonly names: readonly string[] }
	| {
			readonly kind: "for";
			/** One name, or two where the first is the key. */
			readonly names: readonly string[];
			readonly of: Expression;
			/** Of an object. */
			readonly key?: Expression;
			readonly value: Expression;
			readonly condition?: Expression;
	  }
	| { readonly kind: "operation"; readonly operator: string; readonly operands: readonly Expression[] }
	/** What is not read: nothing is known of its value. */
	| { readonly kind: "other" };

export const OTHER: Expression = { kind: "other" };

/** The first names that an expression uses, as a plan lists them: `var.a`, `local.b`, `data.t.n`, `module.m`, `t.n`. */
export function rootsOf(expression: Expression, bound: ReadonlySet<string> = new Set()): string[] {
	const path = pathOf(expression);
	if (path !== undefined) {
		const length = path[0] === "data" ? 3 : 2;
		const own = bound.has(path[0] ?? "") || NO_ROOTS.has(path[0] ?? "") ? [] : [path.slice(0, length).join(".")];
		return [...own, ...indexesIn(expression).flatMap((each) => rootsOf(each, bound))];
	}
	const inner = expression.kind === "for" ? new Set([...bound, ...expression.names]) : bound;
	return partsOf(expression).flatMap((part) => rootsOf(part, inner));
}

const NO_ROOTS: ReadonlySet<string> = new Set(["each", "count", "path", "terraform", "self"]);

/** The names of `a.b[0].c` without its indexes; undefined for what begins with no name. */
export function pathOf(expression: Expression): string[] | undefined {
	switch (expression.kind) {
		case "name":
			return [expression.name];
		case "member": {
			const of = pathOf(expression.of);
			return of && [...of, expression.name];
		}
		case "index":
		case "splat":
			return pathOf(expression.of);
		default:
			return undefined;
	}
}

function indexesIn(expression: Expression): Expression[] {
	switch (expression.kind) {
		case "member":
		case "splat":
			return indexesIn(expression.of);
		case "index":
			return [...indexesIn(expression.of), expression.index];
		default:
			return [];
	}
}

function partsOf(expression: Expression): readonly Expression[] {
	switch (expression.kind) {
		case "template":
			return expression.parts;
		case "list":
			return expression.items;
		case "object":
			// A bare name as a key is text.
			return expression.members.flatMap(([key, value]) => (key.kind === "name" ? [value] : [key, value]));
		case "call":
			return expression.arguments;
		case "if":
			return [expression.condition, expression.yes, expression.no];
		case "member":
		case "splat":
			return [expression.of];
		case "index":
			return [expression.of, expression.index];
		case "for":
			return [expression.of, expression.key ?? [], expression.value, expression.condition ?? []].flat();
		case "operation":
			return expression.operands;
		default:
			return [];
	}
}
