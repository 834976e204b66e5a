import { z } from "zod";

/** An enumeration of AWS's as this version knows it. AWS adds members without notice, so that any text is one. */
export interface OpenEnumeration {
	/** As people know it: `KeyState`. */
	readonly name: string;
	/** Where its members are from: a shape of AWS's own model of the service (`kms.KeyState`), or the page that lists them. */
	readonly source: string;
	readonly members: readonly string[];
	/** Further words that are no news, such as the number of a protocol. */
	readonly also?: (word: string) => boolean;
}

const enumerations = new WeakMap<z.core.$ZodType, OpenEnumeration>();

/**
 * The schema of a word of an enumeration. It takes every text, so that what holds a word of tomorrow stays readable; which
 * words this version does not know is told by `unfamiliarWords`.
 */
export function openEnumeration(enumeration: OpenEnumeration): z.ZodString {
	const schema = z.string().meta({ title: enumeration.name, examples: [...enumeration.members] });
	enumerations.set(schema, enumeration);
	return schema;
}

/** The members of the enumeration whose words a schema takes. */
export function membersOf(schema: z.ZodString): readonly string[] {
	return enumerations.get(schema)?.members ?? [];
}

/** Where enumerations stand in the values of a schema. */
export interface Places {
	enumeration?: OpenEnumeration;
	/** Of objects. */
	readonly members: Map<string, Places>;
	/** Of the entries of lists and maps. */
	each?: Places;
}

/** Where enumerations stand in the values of a schema; undefined where none does. */
export function placesOf(schema: z.core.$ZodType): Places | undefined {
	const places: Places = { members: new Map() };
	gather(schema, places);
	return pruned(places) ? places : undefined;
}

/** The branches of a union are gathered into one: a value has the members of one of them. */
function gather(schema: z.core.$ZodType, into: Places): void {
	const enumeration = enumerations.get(schema);
	if (enumeration !== undefined) into.enumeration = enumeration;
	if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) gather(schema.def.innerType, into);
	if (schema instanceof z.ZodUnion) for (const option of schema.def.options) gather(option, into);
	if (schema instanceof z.ZodObject) {
		for (const [name, member] of Object.entries<z.core.$ZodType>(schema.def.shape)) {
			const place = into.members.get(name) ?? { members: new Map() };
			into.members.set(name, place);
			gather(member, place);
		}
	}
	const entry =
		schema instanceof z.ZodArray
			? schema.def.element
			: schema instanceof z.ZodRecord
				? schema.def.valueType
				: undefined;
	if (entry === undefined) return;
	into.each ??= { members: new Map() };
	gather(entry, into.each);
}

/** Takes away what leads to no enumeration; true where something is left. */
function pruned(places: Places): boolean {
	for (const [name, member] of places.members) if (!pruned(member)) places.members.delete(name);
	if (places.each !== undefined && !pruned(places.each)) delete places.each;
	return places.enumeration !== undefined || places.members.size > 0 || places.each !== undefined;
}

/** Tells of every word at a place that its enumeration does not list. */
export function unfamiliarWords(
	value: unknown,
	places: Places,
	tell: (enumeration: OpenEnumeration, word: string) => void,
): void {
	const { enumeration } = places;
	if (typeof value === "string") {
		if (enumeration !== undefined && !isKnown(enumeration, value)) tell(enumeration, value);
	} else if (Array.isArray(value)) {
		if (places.each !== undefined) for (const entry of value) unfamiliarWords(entry, places.each, tell);
	} else if (typeof value === "object" && value !== null) {
		for (const [name, place] of places.members) {
			if (Object.hasOwn(value, name)) unfamiliarWords((value as Record<string, unknown>)[name], place, tell);
		}
		if (places.each !== undefined) for (const entry of Object.values(value)) unfamiliarWords(entry, places.each, tell);
	}
}

/** The value with every unfamiliar word of an enumeration replaced; the very same where it holds none. */
export function withMember<T>(value: T, places: Places, enumeration: OpenEnumeration, member: string): T;
export function withMember(value: unknown, places: Places, enumeration: OpenEnumeration, member: string): unknown {
	if (typeof value === "string") {
		return places.enumeration === enumeration && !isKnown(enumeration, value) ? member : value;
	}
	if (typeof value !== "object" || value === null) return value;
	const { each, members } = places;
	if (Array.isArray(value)) {
		if (each === undefined) return value;
		const changed = value.map((entry: unknown) => withMember(entry, each, enumeration, member));
		return changed.some((entry, index) => entry !== value[index]) ? changed : value;
	}
	let changed: Record<string, unknown> | undefined;
	for (const [name, entry] of Object.entries(value)) {
		const place = members.get(name) ?? each;
		const other: unknown = place === undefined ? entry : withMember(entry, place, enumeration, member);
		if (other === entry) continue;
		changed ??= { ...value };
		changed[name] = other;
	}
	return changed ?? value;
}

function isKnown({ members, also }: OpenEnumeration, word: string): boolean {
	return members.includes(word) || also?.(word) === true;
}
