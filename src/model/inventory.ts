import { z } from "zod";
import { reason } from "./observed.js";
import { once } from "./once.js";
import { byText } from "./order.js";
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
	/** When this place began to be read, where that was later than the inventory's `collected_at`: a part of a merge. */
	collected_at: z.iso.datetime().optional(),
});
export type Scope = z.infer<typeof scope>;

/** An account and Region as one text. */
export function placeName({ account, region }: { account: string; region: string }): string {
	return `${account} ${region}`;
}

/** The order in which an inventory has its scopes, and its gaps. */
export const byPlace = byText<{ account: string; region: string }>(placeName);
export const byGap = byText<Gap>((each) => `${each.type} ${placeName(each)} ${each.action}`);

export const tool = z.strictObject({ name: z.string(), version: z.string() });

/** How much of an inventory was read, where the rest was taken from an earlier one; absent where everything was read. */
export const reread = z.strictObject({
	/** `since`: what may have changed. `touched`: what a planned change touches, and what hangs on it. */
	kind: z.enum(["since", "touched"]),
	/** When the scan of the earlier inventory began. */
	base_collected_at: z.iso.datetime(),
	places: z.array(
		z.strictObject({
			account: z.string(),
			region: z.string(),
			/** Keys of which everything, some facts, or nothing was taken from the earlier inventory. */
			keys: z.strictObject({ read: z.number(), partly: z.number(), kept: z.number() }),
			/** Why nothing could be taken from the earlier inventory here. */
			everything_because: z.string().max(500).optional(),
		}),
	),
});
export type Reread = z.infer<typeof reread>;

/** The schema of `inventory.json`, given the schema of every resource type by name. */
export function inventorySchema(types: Readonly<Record<string, z.ZodType>>) {
	const lists = Object.fromEntries(Object.entries(types).map(([name, schema]) => [name, z.array(schema).optional()]));
	return z.strictObject({
		schema_version: z.literal(INVENTORY_SCHEMA_VERSION),
		collected_at: z.iso.datetime(),
		tool,
		reread: reread.optional(),
		scopes: z.array(scope),
		resources: z.strictObject(lists),
		gaps: z.array(gap),
	});
}

/**
 * From when on somebody has to look for changes of what an inventory holds: what was taken from an earlier one without
 * looking is as old as that.
 */
export function currentAt({ collected_at, reread }: Inventory): string {
	return reread?.kind === "touched" ? reread.base_collected_at : collected_at;
}

const laterThanTheRest = once((scopes: readonly Scope[]) => {
	const later = new Map<string, string>();
	for (const { account, region, collected_at } of scopes) {
		if (collected_at === undefined) continue;
		later.set(placeName({ account, region }), collected_at);
		const whole = placeName({ account, region: "" });
		if (collected_at > (later.get(whole) ?? "")) later.set(whole, collected_at);
	}
	return later;
});

/**
 * When what an inventory says of a place was read, RFC 3339: ages are as of then, since of what happened later there nobody
 * knows. What an account has once is as of the place of it that was read last.
 */
export function readAt({ collected_at, scopes }: Pick<Inventory, "collected_at" | "scopes">, place: Place): string {
	return laterThanTheRest(scopes).get(placeName(place)) ?? collected_at;
}

/** When the place of an inventory that was read last was read: what has ended by then has ended. */
export function lastReadAt({ collected_at, scopes }: Pick<Inventory, "collected_at" | "scopes">): string {
	return [...laterThanTheRest(scopes).values()].reduce((last, time) => (time > last ? time : last), collected_at);
}

interface Place {
	readonly account: string;
	readonly region: string;
}

/** What was read from the accounts; the only thing that the later stages know of them. */
export interface Inventory {
	schema_version: typeof INVENTORY_SCHEMA_VERSION;
	/** When the scan began to read, RFC 3339 in UTC. */
	collected_at: string;
	tool: z.infer<typeof tool>;
	reread?: Reread | undefined;
	scopes: Scope[];
	resources: Record<string, Resource[]>;
	gaps: Gap[];
}
