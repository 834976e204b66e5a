import { z } from "zod";
import { type Observed, observed } from "./observed.js";
import { once } from "./once.js";

/** Who and where a resource is. `arn` is its identity; `name` is what people call it. */
export const identity = z.strictObject({
	arn: z.string().min(1).max(2048),
	account: z.string().regex(/^\d{12}$/),
	region: z.string().max(40),
	name: z.string().max(1024),
});
export type Identity = z.infer<typeof identity>;

/** A resource of any type as the generic stages see it: an identity, and facets that are present when they make sense. */
export type Resource = Identity & { readonly [facet: string]: Observed<unknown> | string | undefined };

/** The facet of a resource, or undefined where it is absent (it makes no sense for it, or nobody asked). */
export function facetOf(resource: Resource, facet: string): Observed<unknown> | undefined {
	const value = resource[facet];
	return typeof value === "object" ? value : undefined;
}

/**
 * The strict schema of a resource type from the schemas of its facets, each an optional `Observed`. In the order of
 * their names, as the collector writes them, so that an inventory that is read and written again keeps its bytes.
 */
export function resourceSchema<F extends Record<string, z.ZodType>>(facets: F) {
	const shape = Object.fromEntries(
		Object.entries(facets)
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([name, schema]) => [name, observed(schema).optional()]),
	) as { [K in keyof F]: z.ZodOptional<ReturnType<typeof observed<F[K]>>> };
	return identity.extend(shape);
}

/** An RFC 3339 timestamp in UTC, as `Date.toISOString` writes it. */
export const timestamp = z.iso.datetime();

/** Tags by key. */
export const tags = z.record(z.string(), z.string());

/**
 * The stack that made what is no resource of the inventory's own, and what its template calls it: of CloudFormation's tags
 * these alone are kept. Null: it has none. Absent: nobody looked, as in inventories of before.
 */
export const stack = z
	.strictObject({ name: z.string(), id: z.string().optional(), logical_id: z.string() })
	.nullable()
	.optional();
export type StackOf = z.infer<typeof stack>;

/** The tags of a resource: a facet of their own, or told with its metadata. Undefined where they are not known. */
export function tagsOf(resource: Resource): Readonly<Record<string, string>> | undefined {
	const own = facetOf(resource, "tags");
	const fact = own ?? facetOf(resource, "metadata");
	if (fact?.status !== "known") return undefined;
	const found = own === undefined ? memberOf(fact.value, "tags") : fact.value;
	if (typeof found !== "object" || found === null || !areTags(found)) return undefined;
	// What the schema gives back lacks a tag that is called `__proto__`.
	return found as Record<string, string>;
}

/** Many resources share the object that holds theirs. */
const areTags = once((found: object): boolean => tags.safeParse(found).success);

function memberOf(value: unknown, name: string): unknown {
	return typeof value === "object" && value !== null
		? Object.entries(value).find(([own]) => own === name)?.[1]
		: undefined;
}
