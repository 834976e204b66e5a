import { parsePolicyDocument } from "../../collect/policy_document.js";
import {
	type Attribute,
	isSaidObject,
	isUnsaid,
	type JsonObject,
	LATER,
	plannedId,
	SENSITIVE,
	type Unsaid,
} from "../../model/change.js";
import { isElsewhere, type Referred } from "./references.js";
import { own } from "./values.js";

/** One side of a change (before or after) as the mappings of types read it. Nothing that is not asked for is copied. */
export interface Side {
	/** The provider's default or the value that was given; undefined where it is left to AWS. */
	value(name: string): unknown;
	text(name: string): Attribute<string>;
	/** RFC 3339; what is no time, or none that a calendar has, is left open. */
	time(name: string): Attribute<string>;
	number(name: string): Attribute<number>;
	flag(name: string): Attribute<boolean>;
	texts(name: string): Attribute<readonly string[]>;
	tags(): Attribute<Readonly<Record<string, string>>>;
	policy(name: string): Attribute<JsonObject>;
	/** What identifies another resource: where only the apply tells, that of the one resource that the configuration names. */
	reference(name: string): Attribute<string>;
	references(name: string): Attribute<readonly string[]>;
	/** As `reference`, of a value within the attribute, by the type of the resource that it must be of. */
	within(name: string, value: unknown, type: string): Attribute<string>;
	/** Blocks or objects of an attribute, each a side of its own; unsaid where they are. */
	objects(name: string): Attribute<readonly Side[]>;
	/** Whether anything stands there, known or not. */
	has(name: string): boolean;
}

/**
 * @param values what `laidOver` made
 * @param configured whether the configuration sets an attribute: what it does not set and only the apply tells is AWS's
 * default
 * @param named the resources that an attribute's expression names
 * @param written what the files tell of a document that the plan leaves open
 */
export function sideOf(
	values: Readonly<Record<string, unknown>>,
	configured: (name: string) => boolean,
	named: (name: string) => readonly Referred[],
	written: (name: string) => Attribute<JsonObject> = () => LATER,
): Side {
	const value = (name: string): unknown => {
		const found = own(values, name);
		return found === LATER && !configured(name) ? undefined : found;
	};
	const as =
		<T>(fits: (found: unknown) => found is T) =>
		(name: string): Attribute<T> => {
			const found = value(name);
			if (found === undefined || found === null || found === "") return undefined;
			if (isUnsaid(found) || fits(found)) return found;
			return withhold(found);
		};
	const text = as((found) => typeof found === "string");
	const texts = as((found): found is readonly string[] => Array.isArray(found) && found.every(isText));
	const only = (found: readonly Referred[]): Attribute<string> => {
		const [first, second] = found;
		return first === undefined || second !== undefined || isElsewhere(first) ? LATER : plannedId(first.address);
	};
	return {
		value,
		text,
		time: as((found): found is string => typeof found === "string" && !Number.isNaN(Date.parse(found))),
		number: as((found) => typeof found === "number"),
		flag: as((found) => typeof found === "boolean"),
		texts,
		tags: () => tagsOf(value("tags_all"), value("tags")),
		policy(name) {
			const found = text(name);
			if (found === LATER) return written(name);
			return typeof found === "string" ? (parsePolicyDocument(found) ?? LATER) : found;
		},
		reference(name) {
			const found = text(name);
			return found === LATER ? only(named(name)) : found;
		},
		references(name) {
			const found = texts(name);
			if (found !== LATER) return found;
			// A set with one unknown element is unknown as a whole.
			const referred = named(name);
			if (referred.length === 0 || referred.some(isElsewhere)) return LATER;
			return referred.map(({ address }) => plannedId(address)).sort();
		},
		within: (name, found, type) => {
			if (found === LATER) return only(named(name).filter((each) => each.type === type));
			if (isUnsaid(found)) return found;
			return typeof found === "string" && found !== "" ? found : undefined;
		},
		objects(name) {
			const found = value(name);
			if (found === undefined || found === null || isUnsaid(found)) return found;
			if (!Array.isArray(found)) return LATER;
			const objects = found.filter(isSaidObject);
			if (objects.length < found.length) return found.includes(SENSITIVE) ? SENSITIVE : LATER;
			return objects.map((each) =>
				sideOf(
					each,
					() => true,
					() => named(name),
				),
			);
		},
		has: (name) => value(name) !== undefined && value(name) !== null && value(name) !== "",
	};
}

function isText(value: unknown): value is string {
	return typeof value === "string";
}

/** A list or object with something unsaid in it is unsaid. */
function withhold(found: unknown): Unsaid {
	const parts = Array.isArray(found) ? found : isSaidObject(found) ? Object.values(found) : [];
	return parts.includes(SENSITIVE) ? SENSITIVE : LATER;
}

/** `tags_all` has the provider's default tags too. */
function tagsOf(all: unknown, tags: unknown): Attribute<Readonly<Record<string, string>>> {
	const found = all ?? tags ?? {};
	if (isUnsaid(found)) return found;
	if (!isSaidObject(found)) return LATER;
	const entries = Object.entries(found).filter(([, value]) => value !== null);
	if (!entries.every((entry): entry is [string, string] => isText(entry[1]))) return withhold(found);
	return Object.fromEntries(entries);
}

/** The members that are there. A member that is unsaid makes the whole unsaid: see `whole`. */
export type Parts<T> = { readonly [K in keyof T]?: Attribute<T[K]> | undefined };

/** An object of parts that must all be said; absent parts are left out. */
export function whole<T>(parts: Parts<T>): T | Unsaid {
	const entries = Object.entries(parts).filter(([, value]) => value !== undefined && value !== null);
	const unsaid = entries.map(([, value]) => value).find(isUnsaid);
	return unsaid ?? (Object.fromEntries(entries) as T);
}

/** A list whose elements must all be said. */
export function all<T>(elements: readonly (T | Unsaid)[]): readonly T[] | Unsaid {
	const unsaid = elements.find(isUnsaid);
	return unsaid ?? (elements as readonly T[]);
}
