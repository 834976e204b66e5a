/**
 * CloudWatch metric math, as far as alarms use it: what an expression comes to for given values of its metrics.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/using-metric-math.html
 */

/** `missing`: no data point. A list is several series. */
export type Value = number | "missing" | readonly Value[];

const TOKEN =
	/(?<number>\d+(?:\.\d+)?)|(?<word>[A-Za-z_]\w*)|(?<mark><=|>=|==|!=|&&|\|\||[-+*/^<>(),[\]])|(?<other>\S)/g;
const MAXIMUM_DEPTH = 50;

/** What the expression comes to, or undefined where this program cannot tell. `metrics` are the values by id. */
export function evaluateMath(text: string, metrics: ReadonlyMap<string, Value>): Value | undefined {
	const tokens = [...text.matchAll(TOKEN)].map(({ groups = {} }) => groups);
	let at = 0;
	const skip = (...marks: string[]): string | undefined => {
		const { mark, word = "" } = tokens[at] ?? {};
		const found = marks.find((each) => each === mark || each === word.toUpperCase());
		if (found !== undefined) at += 1;
		return found;
	};

	/** The arguments up to the closing mark. */
	function list(close: string, depth: number): Value[] | undefined {
		const values: Value[] = [];
		if (skip(close)) return values;
		for (;;) {
			const value = binary(0, depth + 1);
			if (value === undefined) return undefined;
			values.push(value);
			if (skip(close)) return values;
			if (!skip(",")) return undefined;
		}
	}

	function primary(depth: number): Value | undefined {
		if (depth > MAXIMUM_DEPTH) return undefined;
		if (skip("-")) {
			const value = primary(depth + 1);
			return value && combine(0, value, (_, b) => -b);
		}
		if (skip("(")) {
			const value = binary(0, depth + 1);
			return skip(")") ? value : undefined;
		}
		if (skip("[")) return list("]", depth);
		const { number, word } = tokens[at++] ?? {};
		if (number !== undefined) return Number(number);
		if (word === undefined) return undefined;
		if (!skip("(")) return metrics.get(word);
		if (word.toUpperCase() === "METRICS") return skip(")") ? [...metrics.values()] : undefined;
		const given = list(")", depth);
		return given && FUNCTIONS[word.toUpperCase()]?.(given);
	}

	function binary(level: number, depth: number): Value | undefined {
		const operators = LEVELS[level];
		if (operators === undefined) return primary(depth);
		let left = binary(level + 1, depth);
		for (;;) {
			const operator = left === undefined ? undefined : skip(...Object.keys(operators));
			const apply = operator === undefined ? undefined : operators[operator];
			if (left === undefined || apply === undefined) return left;
			const right = binary(level + 1, depth);
			left = right === undefined ? undefined : combine(left, right, apply);
		}
	}

	const value = binary(0, 0);
	return at === tokens.length ? value : undefined;
}

type Apply = (a: number, b: number) => number;

/** Operators by how tightly they bind, the loosest first. */
const LEVELS: readonly Readonly<Record<string, Apply>>[] = [
	{ "||": (a, b) => Number(a !== 0 || b !== 0), OR: (a, b) => Number(a !== 0 || b !== 0) },
	{ "&&": (a, b) => Number(a !== 0 && b !== 0), AND: (a, b) => Number(a !== 0 && b !== 0) },
	{
		"==": (a, b) => Number(a === b),
		"!=": (a, b) => Number(a !== b),
		"<=": (a, b) => Number(a <= b),
		">=": (a, b) => Number(a >= b),
		"<": (a, b) => Number(a < b),
		">": (a, b) => Number(a > b),
	},
	{ "+": (a, b) => a + b, "-": (a, b) => a - b },
	{ "*": (a, b) => a * b, "/": (a, b) => a / b },
	{ "^": (a, b) => a ** b },
];

/** Without a data point on one side there is none of the whole. */
function combine(a: Value, b: Value, apply: Apply): Value {
	if (typeof a === "object") return a.map((each) => combine(each, b, apply));
	if (typeof b === "object") return b.map((each) => combine(a, each, apply));
	if (a === "missing" || b === "missing") return "missing";
	const value = apply(a, b);
	return Number.isFinite(value) ? value : "missing";
}

function numbersIn(values: readonly Value[]): number[] {
	return values.flatMap((value) => (typeof value === "object" ? numbersIn(value) : value === "missing" ? [] : [value]));
}

/** One series out of several, from those that have data. */
const reducing =
	(reduce: (numbers: readonly number[]) => number) =>
	(given: readonly Value[]): Value => {
		const numbers = numbersIn(given);
		return numbers.length === 0 ? "missing" : reduce(numbers);
	};

const FUNCTIONS: Readonly<Record<string, (given: readonly Value[]) => Value | undefined>> = {
	SUM: reducing((numbers) => numbers.reduce((a, b) => a + b, 0)),
	MAX: reducing((numbers) => Math.max(...numbers)),
	MIN: reducing((numbers) => Math.min(...numbers)),
	AVG: reducing((numbers) => numbers.reduce((a, b) => a + b, 0) / numbers.length),
	ABS: ([value]) => value && combine(0, value, (_, b) => Math.abs(b)),
	CEIL: ([value]) => value && combine(0, value, (_, b) => Math.ceil(b)),
	FLOOR: ([value]) => value && combine(0, value, (_, b) => Math.floor(b)),
	FILL: ([value, filler]) => {
		if (typeof value === "object" || typeof filler === "object") return undefined;
		return value === "missing" ? filler : value;
	},
	IF: ([condition, then, otherwise = 0]) => {
		if (condition === "missing") return "missing";
		return typeof condition === "number" ? (condition !== 0 ? then : otherwise) : undefined;
	},
};
