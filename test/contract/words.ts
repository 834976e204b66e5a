import { resourceSchemas } from "../../src/collect/schemas.js";
import { withDerived } from "../../src/link/relations.js";
import { type OpenEnumeration, type Places, placesOf } from "../../src/model/open_enumeration.js";
import type { Resource } from "../../src/model/resource.js";

/** Resource type -> where enumerations stand in its resources, as the policies see them. */
export const places: Readonly<Record<string, Places | undefined>> = Object.fromEntries(
	Object.entries(withDerived(resourceSchemas)).map(([type, schema]) => [type, placesOf(schema)]),
);

/** No AWS service has it, and no policy. */
export const TOMORROW = "WORD_OF_TOMORROW";

export interface Mutant {
	readonly given: Resource;
	readonly enumeration: OpenEnumeration;
	/** What stood in its place. */
	readonly word: string;
}

/**
 * The resource, once for each word of an enumeration that stands in some facets, with a word that does not exist in the
 * first place of that word.
 */
export function mutantsOf(type: string, given: Resource, facets: readonly string[]): Mutant[] {
	return [...new Set(facets)].flatMap((facet) => {
		const place = places[type]?.members.get(facet);
		if (place === undefined) return [];
		const found = new Map<string, Mutant>();
		for (const { value, enumeration, word } of mutate(given[facet], place)) {
			const of = `${enumeration.source} ${enumeration.name} ${word}`;
			const mutant = { given: { ...given, [facet]: value as Resource[string] } as Resource, enumeration, word };
			if (!found.has(of)) found.set(of, mutant);
		}
		return [...found.values()];
	});
}

type Mutated = Omit<Mutant, "given"> & { readonly value: unknown };

function mutate(value: unknown, place: Places): Mutated[] {
	const { enumeration } = place;
	if (typeof value === "string")
		return enumeration === undefined ? [] : [{ value: TOMORROW, enumeration, word: value }];
	if (Array.isArray(value)) {
		const { each } = place;
		if (each === undefined) return [];
		return value.flatMap((entry: unknown, index) =>
			mutate(entry, each).map((mutated) => ({ ...mutated, value: value.with(index, mutated.value) })),
		);
	}
	if (typeof value !== "object" || value === null) return [];
	return Object.entries(value).flatMap(([name, member]) => {
		const below = place.members.get(name) ?? place.each;
		if (below === undefined) return [];
		return mutate(member, below).map((mutated) => ({ ...mutated, value: { ...value, [name]: mutated.value } }));
	});
}
