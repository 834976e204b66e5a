import { isObject } from "../../model/object.js";

/**
 * Expands the loops of a template as the transform AWS::LanguageExtensions does:
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-foreach.html
 */

export const FOR_EACH = "Fn::ForEach::";

/** So many values are made of loops: CloudFormation's own stacks have 500 resources. */
const MAXIMUM_VALUES = 200_000;
const MAXIMUM_DEPTH = 100;

/** The members of a loop's collection; undefined where only the deployment tells. */
export type ListOf = (collection: unknown) => readonly string[] | undefined;

export interface Expanded {
	/** The template in which every loop stands expanded whose collection is known. */
	readonly value: unknown;
	/** The names that loops made, with the place in the template of what each was made of: two loops may make one name. */
	readonly origins: ReadonlyMap<string, readonly string[]>;
}

type Members = Readonly<Record<string, unknown>>;
/** What loops around a value put in the place of their identifiers. */
type Put = ReadonlyMap<string, string>;

class TooMany extends Error {}

/** Undefined where the loops make more than is read. */
export function expandLoops(template: unknown, listOf: ListOf): Expanded | undefined {
	const origins = new Map<string, readonly string[]>();
	let budget = MAXIMUM_VALUES;

	const expand = (value: unknown, path: readonly string[], put: Put): unknown => {
		budget -= 1;
		if (budget < 0 || path.length > MAXIMUM_DEPTH) throw new TooMany();
		if (typeof value === "string") return filled(value, put);
		if (Array.isArray(value)) return value.map((each, index) => expand(each, [...path, String(index)], put));
		if (!isObject(value)) return value;
		const { Ref: ref } = value;
		if (typeof ref === "string" && put.has(ref) && Object.keys(value).length === 1) return put.get(ref);
		return Object.fromEntries(Object.entries(value).flatMap((member) => expandMember(member, path, put)));
	};

	const expandMember = ([name, value]: [string, unknown], path: readonly string[], put: Put): [string, unknown][] => {
		const at = [...path, name];
		const loop = name.startsWith(FOR_EACH) ? loopOf(value) : undefined;
		const list = loop && listOf(expand(loop.collection, at, put));
		if (loop === undefined || list === undefined) {
			const own = filled(name, put);
			if (put.size > 0) origins.set(own, at);
			return [[own, expand(value, at, put)]];
		}
		return list.flatMap((each) =>
			Object.entries(loop.made).flatMap((member) =>
				expandMember(member, [...at, "2"], new Map([...put, [loop.identifier, each]])),
			),
		);
	};

	try {
		return { value: expand(template, [], new Map()), origins };
	} catch (error) {
		if (error instanceof TooMany) return undefined;
		throw error;
	}
}

function loopOf(value: unknown): { identifier: string; collection: unknown; made: Members } | undefined {
	const [identifier, collection, made] = Array.isArray(value) ? value : [];
	return typeof identifier === "string" && isObject(made) ? { identifier, collection, made } : undefined;
}

/** `${Name}` is what the loop puts in, `&{Name}` that without all but letters and digits, as logical ids need it. */
function filled(text: string, put: Put): string {
	let result = text;
	for (const [identifier, each] of put) {
		result = result
			.replaceAll(`\${${identifier}}`, () => each)
			.replaceAll(`&{${identifier}}`, () => each.replaceAll(/[^A-Za-z0-9]/g, ""));
	}
	return result;
}
