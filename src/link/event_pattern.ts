import { isObject } from "../model/object.js";
import { type Certainty, every, fitsWildcard, not, some } from "./certainty.js";
import { type KnownEvent, PRESENT } from "./filter_pattern.js";

/** Deeper patterns than this are not understood: EventBridge takes no pattern of more than 2,048 characters. */
const MAXIMUM_DEPTH = 20;

/**
 * Whether an event pattern of EventBridge, which is parsed JSON, matches the events of a kind. Undefined also where it
 * uses what is not understood: it is not known to match.
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-pattern-operators.html
 */
export function matchesPattern(pattern: unknown, event: KnownEvent, path = "", depth = 0): Certainty {
	if (!isObject(pattern) || depth > MAXIMUM_DEPTH) return undefined;
	return every(
		Object.entries(pattern).map(([name, wanted]) => {
			if (name === "$or") {
				return Array.isArray(wanted)
					? some(wanted.map((each) => matchesPattern(each, event, path, depth + 1)))
					: undefined;
			}
			const member = path === "" ? name : `${path}.${name}`;
			if (!Array.isArray(wanted)) return matchesPattern(wanted, event, member, depth + 1);
			const fact = Object.hasOwn(event, member) ? event[member] : undefined;
			return some(wanted.map((condition) => meets(fact, condition)));
		}),
	);
}

/** Whether a member meets one of the conditions of its list. */
function meets(fact: KnownEvent[string] | undefined, condition: unknown): Certainty {
	if (fact === undefined) return undefined;
	if (!isObject(condition)) return fact === PRESENT ? undefined : fact !== null && fact === condition;
	const [operator, ...more] = Object.entries(condition);
	if (operator === undefined || more.length > 0) return undefined;
	const [name, wanted] = operator;
	if (name === "exists") return typeof wanted === "boolean" ? (fact !== null) === wanted : undefined;
	if (fact === null) return false;
	if (fact === PRESENT) return undefined;
	if (name === "anything-but") return not(isAmong(fact, wanted));
	return typeof fact === "string" ? fitsText(fact, name, wanted) : false;
}

function isAmong(fact: string | boolean, wanted: unknown): Certainty {
	if (Array.isArray(wanted)) return some(wanted.map((each) => isAmong(fact, each)));
	if (!isObject(wanted)) return fact === wanted;
	const [operator, ...more] = Object.entries(wanted);
	if (operator === undefined || more.length > 0 || typeof fact !== "string") return undefined;
	const [name, values] = operator;
	return some((Array.isArray(values) ? values : [values]).map((each: unknown) => fitsText(fact, name, each)));
}

function fitsText(fact: string, operator: string, wanted: unknown): Certainty {
	if (isObject(wanted)) {
		const { "equals-ignore-case": part } = wanted;
		return typeof part === "string" ? fitsText(fact.toLowerCase(), operator, part.toLowerCase()) : undefined;
	}
	if (typeof wanted !== "string") return undefined;
	switch (operator) {
		case "prefix":
			return fact.startsWith(wanted);
		case "suffix":
			return fact.endsWith(wanted);
		case "equals-ignore-case":
			return fact.toLowerCase() === wanted.toLowerCase();
		case "wildcard":
			return wanted.includes("\\") ? undefined : fitsWildcard(wanted, fact);
		default:
			return undefined;
	}
}
