import { z } from "zod";
import { withDerived } from "../link/relations.js";

/**
 * The JSON Schema of a policy's `input`: one member per resource type, with its collected and its derived facets. Used
 * by `opa check --strict -s`, so that a policy with a misspelt member does not build.
 */
export function inputSchema(types: Readonly<Record<string, z.ZodObject>>): unknown {
	const members = Object.entries(withDerived(types)).map(([type, schema]) => [type, schema.optional()] as const);
	return z.toJSONSchema(z.strictObject(Object.fromEntries(members)), { target: "draft-7" });
}
