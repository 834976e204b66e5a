import { z } from "zod";
import { reason } from "./observed.js";
import type { Resource } from "./resource.js";

/** The version of `inventory.json` that this program writes and reads. */
export const INVENTORY_SCHEMA_VERSION = 1;

/** A listing that failed: resources of `type` may exist here that nobody has seen. */
export const gap = z.strictObject({
	type: z.string(),
	action: z.string(),
	account: z.string(),
	region: z.string(),
	reason,
});
export type Gap = z.infer<typeof gap>;

/** One account and Region that was scanned. `not_offered`: resource types whose service does not exist in the Region. */
export const scope = z.strictObject({
	account: z.string(),
	partition: z.string(),
	region: z.string(),
	types: z.array(z.string()),
	not_offered: z.array(z.string()),
});
export type Scope = z.infer<typeof scope>;

export const tool = z.strictObject({ name: z.string(), version: z.string() });

/** The schema of `inventory.json`, given the schema of every resource type by name. */
export function inventorySchema(types: Readonly<Record<string, z.ZodType>>) {
	const lists = Object.fromEntries(Object.entries(types).map(([name, schema]) => [name, z.array(schema).optional()]));
	return z.strictObject({
		schema_version: z.literal(INVENTORY_SCHEMA_VERSION),
		collected_at: z.iso.datetime(),
		tool,
		scopes: z.array(scope),
		resources: z.strictObject(lists),
		gaps: z.array(gap),
	});
}

/** What was read from the accounts; the only thing that the later stages know of them. */
export interface Inventory {
	schema_version: typeof INVENTORY_SCHEMA_VERSION;
	/** When the scan began to read, RFC 3339 in UTC. */
	collected_at: string;
	tool: z.infer<typeof tool>;
	scopes: Scope[];
	resources: Record<string, Resource[]>;
	gaps: Gap[];
}
