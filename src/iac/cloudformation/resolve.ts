import { isUnsaid, type JsonObject, LATER, plannedAddress, SENSITIVE, type Unsaid } from "../../model/change.js";
import type { Template } from "./template.js";

/** A value of a template after its functions: JSON in which whatever only the deployment tells is `LATER`. */
export type Value = unknown;

/** What functions ask that the template alone does not answer. */
export interface Surroundings {
	/** Values of parameters that were given: text, or what another template gives of its own resources. */
	readonly parameters: Readonly<Record<string, Value>>;
	/** `AWS::Region` and so on, as far as they are known. */
	readonly pseudo: Readonly<Record<string, string | undefined>>;
	/** What `Ref` (no attribute) and `Fn::GetAtt` give of a resource. */
	readonly resourceValue: (logical_id: string, attribute: string | undefined) => Value;
}

/** Stands for `AWS::NoValue` until the member that holds it is left out. */
const NO_VALUE = Symbol("AWS::NoValue");
const MAXIMUM_DEPTH = 200;

export interface Resolver {
	/** A value without functions. */
	readonly value: (value: unknown) => Value;
	/** Whether a condition holds; LATER where that is not known. */
	readonly condition: (name: string) => boolean | Unsaid;
}

/** Evaluates the intrinsic functions of a template. */
export function resolver({ Parameters, Mappings, Conditions }: Template, around: Surroundings): Resolver {
	const parameters = Parameters ?? {};
	const mappings = Mappings ?? {};
	const conditions = Conditions ?? {};
	const decided = new Map<string, boolean | Unsaid>();

	const condition = (name: string): boolean | Unsaid => {
		const known = decided.get(name);
		if (known !== undefined) return known;
		// A condition that comes back to itself is unknown.
		decided.set(name, LATER);
		const value = Object.hasOwn(conditions, name) ? evaluate(conditions[name], 0) : LATER;
		const result = typeof value === "boolean" ? value : LATER;
		decided.set(name, result);
		return result;
	};

	const evaluate = (value: unknown, depth: number): Value => {
		if (depth > MAXIMUM_DEPTH) return LATER;
		const inner = (each: unknown) => evaluate(each, depth + 1);
		if (typeof value === "string") return dynamic(value);
		if (Array.isArray(value)) return value.map(inner).filter((each) => each !== NO_VALUE);
		if (typeof value !== "object" || value === null || isUnsaid(value)) return value;
		const [entry, ...others] = Object.entries(value);
		if (entry !== undefined && others.length === 0) {
			const [name, argument] = entry;
			if (name === "Ref") return reference(argument);
			if (name === "Condition" && typeof argument === "string" && Object.hasOwn(conditions, argument)) {
				return condition(argument);
			}
			if (name.startsWith("Fn::")) return functionOf(name.slice(4), argument, inner);
		}
		// A loop or a macro among the members makes what they are unknown.
		if (Object.keys(value).some((name) => name.startsWith("Fn::"))) return LATER;
		const members = Object.entries(value).map(([name, each]) => [name, inner(each)] as const);
		return Object.fromEntries(members.filter(([, each]) => each !== NO_VALUE));
	};

	const reference = (name: unknown): Value => {
		if (typeof name !== "string") return LATER;
		if (name === "AWS::NoValue") return NO_VALUE;
		if (name.startsWith("AWS::")) return around.pseudo[name] ?? LATER;
		const parameter = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
		return parameter === undefined ? around.resourceValue(name, undefined) : parameterValue(name, parameter);
	};

	const parameterValue = (name: string, parameter: Readonly<Record<string, unknown>>): Value => {
		if (parameter.NoEcho === true || parameter.NoEcho === "true") return SENSITIVE;
		const type = String(parameter.Type ?? "String");
		const given = Object.hasOwn(around.parameters, name) ? around.parameters[name] : parameter.Default;
		// The value of a parameter of Systems Manager is the name of one.
		if (given === undefined || given === null || type.startsWith("AWS::SSM::")) return LATER;
		if (holdsUnsaid(given)) return LATER;
		const text = Array.isArray(given) ? given.map(String).join(",") : String(given);
		if (type === "CommaDelimitedList" || type.startsWith("List<")) return text.split(",").map((each) => each.trim());
		return type === "Number" ? Number(text) : text;
	};

	const functionOf = (name: string, argument: unknown, inner: (value: unknown) => Value): Value => {
		switch (name) {
			case "GetAtt": {
				const parts = typeof argument === "string" ? argument.split(".") : Array.isArray(argument) ? argument : [];
				const [id, ...rest] = parts.map(inner);
				return typeof id === "string" ? around.resourceValue(id, rest.map(String).join(".")) : LATER;
			}
			case "Sub":
				return substitute(argument, inner);
			case "Join":
				return join(argument, inner);
			case "Split":
				return split(argument, inner);
			case "Select":
				return select(argument, inner);
			case "FindInMap":
				return findInMap(argument, inner);
			case "If": {
				const [which, yes, no] = Array.isArray(argument) ? argument : [];
				const holds = typeof which === "string" ? condition(which) : LATER;
				if (typeof holds === "boolean") return inner(holds ? yes : no);
				const [a, b] = [inner(yes), inner(no)];
				return sameValue(a, b) ? a : LATER;
			}
			case "Equals": {
				const [a, b] = Array.isArray(argument) ? argument.map(inner) : [];
				return holdsUnsaid(a) || holdsUnsaid(b) ? LATER : String(a) === String(b);
			}
			case "Not": {
				const [a] = Array.isArray(argument) ? argument.map(inner) : [];
				return typeof a === "boolean" ? !a : LATER;
			}
			case "And":
			case "Or":
				return combined(name === "And", Array.isArray(argument) ? argument.map(inner) : []);
			case "ToJsonString": {
				const value = inner(argument);
				return holdsUnsaid(value) ? LATER : JSON.stringify(value);
			}
			case "Length": {
				const value = inner(argument);
				return Array.isArray(value) ? value.length : LATER;
			}
			// What another stack exports, what zones there are, what a macro makes of it: only the deployment tells.
			default:
				return LATER;
		}
	};

	const substitute = (argument: unknown, inner: (value: unknown) => Value): Value => {
		const [text, variables] = Array.isArray(argument) ? argument : [argument, {}];
		if (typeof text !== "string") return LATER;
		const own = inner(variables);
		const named = (name: string): Value => {
			if (typeof own === "object" && own !== null && Object.hasOwn(own, name)) return (own as JsonObject)[name];
			const at = name.indexOf(".");
			return at < 0 ? reference(name) : around.resourceValue(name.slice(0, at), name.slice(at + 1));
		};
		return joined(
			pieces(text).map((piece) => (typeof piece === "string" ? piece : named(piece.name))),
			"",
		);
	};

	const findInMap = (argument: unknown, inner: (value: unknown) => Value): Value => {
		const [map, first, second, options] = Array.isArray(argument) ? argument.map(inner) : [];
		if (holdsUnsaid([map, first, second])) return LATER;
		const level = own(own(mappings, map), first);
		const found = own(level, second);
		if (found !== undefined) return inner(found);
		const fallback = own(options, "DefaultValue");
		return fallback === undefined ? LATER : fallback;
	};

	return {
		value: (value) => {
			const result = evaluate(value, 0);
			return result === NO_VALUE ? undefined : result;
		},
		condition,
	};
}

function own(value: unknown, name: unknown): unknown {
	if (typeof value !== "object" || value === null || !Object.hasOwn(value, String(name))) return undefined;
	return (value as JsonObject)[String(name)];
}

/** A text that the deployment replaces: the parameter stores and Secrets Manager. */
function dynamic(text: string): Value {
	if (!text.includes("{{resolve:")) return text;
	return text.includes("{{resolve:ssm:") ? LATER : SENSITIVE;
}

/** Texts, and the names in `${…}` between them; `${!x}` is the text `${x}`. */
function pieces(text: string): readonly (string | { readonly name: string })[] {
	const found: (string | { readonly name: string })[] = [];
	let at = 0;
	while (at < text.length) {
		const start = text.indexOf("${", at);
		const end = start < 0 ? -1 : text.indexOf("}", start);
		if (end < 0) break;
		found.push(text.slice(at, start));
		const name = text.slice(start + 2, end).trim();
		found.push(name.startsWith("!") ? `\${${name.slice(1)}}` : { name });
		at = end + 1;
	}
	return [...found, text.slice(at)].filter((piece) => piece !== "");
}

function join(argument: unknown, inner: (value: unknown) => Value): Value {
	const [separator, list] = Array.isArray(argument) ? argument.map(inner) : [];
	if (typeof separator !== "string" || !Array.isArray(list)) return LATER;
	return joined(list, separator);
}

/** A single part is itself, so that the id of a resource to be stays one. */
function joined(parts: readonly Value[], separator: string): Value {
	const [only] = parts;
	if (parts.length === 1 && only !== undefined) return only;
	if (parts.includes(SENSITIVE)) return SENSITIVE;
	if (parts.some((part) => holdsUnsaid(part) || isPlannedId(part) || typeof part === "object")) return LATER;
	return parts.map(String).join(separator);
}

/** Part of a longer text, the name that stands for a resource to be is no name of it. */
function isPlannedId(value: Value): boolean {
	return typeof value === "string" && plannedAddress(value) !== undefined;
}

function split(argument: unknown, inner: (value: unknown) => Value): Value {
	const [separator, text] = Array.isArray(argument) ? argument.map(inner) : [];
	return typeof separator === "string" && separator !== "" && typeof text === "string" && !isPlannedId(text)
		? text.split(separator)
		: LATER;
}

function select(argument: unknown, inner: (value: unknown) => Value): Value {
	const [index, list] = Array.isArray(argument) ? argument.map(inner) : [];
	if (!Array.isArray(list)) return LATER;
	return list[Number(index)] ?? LATER;
}

function combined(all: boolean, values: readonly Value[]): Value {
	// One that decides, decides, whatever the unknown ones are.
	if (values.includes(!all)) return !all;
	return values.every((value) => value === all) ? all : LATER;
}

/** Whether something in a value is not said. */
export function holdsUnsaid(value: Value): boolean {
	if (isUnsaid(value)) return true;
	return typeof value === "object" && value !== null && Object.values(value).some(holdsUnsaid);
}

function sameValue(a: Value, b: Value): boolean {
	return !holdsUnsaid(a) && !holdsUnsaid(b) && a !== NO_VALUE && JSON.stringify(a) === JSON.stringify(b);
}
