/**
 * The rule of a composite alarm, asked what alarms set it off.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutCompositeAlarm.html
 */

/** Words of a rule: an operator, punctuation, a state, a name in quotes or without. No alternative overlaps another. */
const WORD = /"(?<quoted>[^"]*)"|(?<mark>[(),])|(?<bare>[^\s"(),]+)/g;

interface Word {
	readonly text: string;
	/** `(`, `)` and `,` in quotes are a name's. */
	readonly quoted: boolean;
}

type Rule = (isInAlarm: (name: string) => boolean) => boolean;

const STATES = ["ALARM", "OK", "INSUFFICIENT_DATA"];
/** Parentheses deeper than this are nobody's (a rule has at most 10,240 characters). */
const MAXIMUM_DEPTH = 100;

/**
 * Whether the rule turns true when the named alarms go off while every other is fine, and is not true without them: one
 * that is true at rest is in alarm all the time, and tells of nothing. A rule that cannot be read is set off by nothing.
 */
export function whatSetsOff(rule: string): (names: ReadonlySet<string>) => boolean {
	const parsed = parse(rule);
	if (parsed?.(() => false) !== false) return () => false;
	return (names) => parsed((name) => names.has(name));
}

function parse(rule: string): Rule | undefined {
	const words: Word[] = [...rule.matchAll(WORD)].map(({ groups = {} }) => ({
		text: groups.quoted ?? groups.mark ?? groups.bare ?? "",
		quoted: groups.quoted !== undefined,
	}));
	let at = 0;
	const is = (text: string): boolean => words[at]?.quoted === false && words[at]?.text === text;
	const skip = (text: string): boolean => {
		if (!is(text)) return false;
		at += 1;
		return true;
	};

	/** `(name)` */
	function named(): string | undefined {
		if (!skip("(")) return undefined;
		// A name without quotes may hold spaces.
		const parts: string[] = [];
		while (at < words.length && !is(")") && !is("(") && !is(",")) parts.push(words[at++]?.text ?? "");
		return skip(")") && parts.length > 0 ? nameOf(parts.join(" ")) : undefined;
	}

	/** `AT_LEAST(2, ALARM, (a, b, c))`, `AT_LEAST(50%, NOT ALARM, (a, b))` */
	function atLeast(): Rule | undefined {
		if (!skip("(")) return undefined;
		const amount = words[at++]?.text ?? "";
		if (!skip(",")) return undefined;
		const negated = skip("NOT");
		const state = words[at++]?.text ?? "";
		if (!STATES.includes(state) || !skip(",") || !skip("(")) return undefined;
		const names: string[] = [];
		while (at < words.length && !is(")")) if (!skip(",")) names.push(nameOf(words[at++]?.text ?? ""));
		if (!skip(")") || !skip(")")) return undefined;
		const number = Number.parseInt(amount, 10);
		const needed = amount.endsWith("%") ? Math.ceil((number * names.length) / 100) : number;
		if (Number.isNaN(needed)) return undefined;
		return (isInAlarm) => names.filter((name) => isIn(state, isInAlarm(name)) !== negated).length >= needed;
	}

	function term(depth: number): Rule | undefined {
		if (depth > MAXIMUM_DEPTH) return undefined;
		if (skip("NOT")) {
			const inner = term(depth + 1);
			return inner && ((isInAlarm) => !inner(isInAlarm));
		}
		if (skip("(")) {
			const inner = either(depth + 1);
			return skip(")") ? inner : undefined;
		}
		if (skip("TRUE")) return () => true;
		if (skip("FALSE")) return () => false;
		if (skip("AT_LEAST")) return atLeast();
		const state = STATES.find(skip);
		const name = state === undefined ? undefined : named();
		if (state === undefined || name === undefined) return undefined;
		return (isInAlarm) => isIn(state, isInAlarm(name));
	}

	function both(depth: number): Rule | undefined {
		let left = term(depth);
		while (left !== undefined && skip("AND")) {
			const [first, second] = [left, term(depth)];
			left = second && ((isInAlarm) => first(isInAlarm) && second(isInAlarm));
		}
		return left;
	}

	function either(depth: number): Rule | undefined {
		let left = both(depth);
		while (left !== undefined && skip("OR")) {
			const [first, second] = [left, both(depth)];
			left = second && ((isInAlarm) => first(isInAlarm) || second(isInAlarm));
		}
		return left;
	}

	const whole = either(0);
	return at === words.length ? whole : undefined;
}

function isIn(state: string, in_alarm: boolean): boolean {
	if (state === "ALARM") return in_alarm;
	return state === "OK" && !in_alarm;
}

/** The name of an alarm that is named by its name or its ARN. */
export function nameOf(named: string): string {
	return named.trim().replace(/^arn:[^:]*:cloudwatch:[^:]*:[^:]*:alarm:/, "");
}
