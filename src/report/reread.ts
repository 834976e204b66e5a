import type { Inventory } from "../model/inventory.js";
import { ageOf } from "./delta.js";
import { count, grouped, minute, some } from "./wording.js";

/** How much was read this time, in sentences, where something was taken from an earlier inventory; else none. */
export function rereadLines({ reread, collected_at }: Inventory): string[] {
	if (reread === undefined) return [];
	const { kind, base_collected_at, places } = reread;
	const sum = (name: "read" | "partly" | "kept") => places.reduce((total, { keys }) => total + keys[name], 0);
	const then = `${minute(base_collected_at)} (${ageOf(base_collected_at, collected_at)} old)`;
	if (kind === "touched") {
		return [
			`Read now: what the change touches and what hangs on it, ${count(sum("read"), "key")} among it. The rest is taken from the inventory of ${then}.`,
		];
	}
	const whole = new Map<string, string[]>();
	for (const { account, region, everything_because } of places) {
		if (everything_because === undefined) continue;
		whole.set(everything_because, [...(whole.get(everything_because) ?? []), `${account} ${region}`]);
	}
	return [
		`Of the keys, ${grouped(sum("read"))} were read again, ${grouped(sum("partly"))} in part; of ${grouped(sum("kept"))} nothing but their listing, since no event of CloudTrail changed them after ${then}. Changes of the last quarter of an hour may show in the next scan only.`,
		...[...whole].map(([because, where]) => `Everything was read in ${some(where, 5)}: ${because}.`),
	];
}
