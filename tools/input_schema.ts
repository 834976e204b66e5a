import { z } from "zod";
import { relations } from "../src/link/relations.js";
import { observed } from "../src/model/observed.js";

/**
 * The JSON Schema of a policy's `input`: one member per resource type, with its collected and its derived facets. Used
 * by `opa check --strict -s`, so that a policy with a misspelt member does not build.
 */
export function inputSchema(types: Readonly<Record<string, z.ZodObject>>): unknown {
	const members = Object.entries(types).map(([type, schema]) => {
		const derived = relations
			.filter((relation) => relation.type === type)
			.map((relation) => [relation.facet, observed(relation.schema).optional()] as const);
		return [type, schema.extend(Object.fromEntries(derived)).optional()] as const;
	});
	return z.toJSONSchema(z.strictObject(Object.fromEntries(members)), { target: "draft-7" });
}
