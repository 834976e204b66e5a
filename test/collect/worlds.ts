import { createCaller } from "../../src/collect/account.js";
import { systemClock } from "../../src/collect/clock.js";
import { collect } from "../../src/collect/collect.js";
import { resourceTypes } from "../../src/collect/registry.js";
import type { Inventory } from "../../src/model/inventory.js";
import { known, type Observed } from "../../src/model/observed.js";
import { facetOf, type Resource } from "../../src/model/resource.js";
import type { Place } from "../../src/simulator/build/place.js";
import { type Simulator, startSimulator } from "../../src/simulator/server.js";
import { type RegionState, regionState, type World } from "../../src/simulator/world.js";
import { QUICK } from "./http_answers.js";

export const NOW = new Date("2026-06-15T09:30:00Z");
export const PLACE: Place = { account: "111122223333", region: "eu-central-1", now: NOW };

/** A world with one Region. */
export function worldOf(content: Parameters<typeof regionState>[0]): World {
	const state: RegionState = regionState(content);
	return { account: PLACE.account, opted_in: [], regions: { [PLACE.region]: state }, other_accounts: [] };
}

/** Every facet of a type. */
export function facetsOf(name: string): string[] {
	const type = resourceTypes.find((each) => each.name === name);
	if (type === undefined) throw new Error(`there is no type ${name}`);
	return Object.keys(type.facets);
}

/** Reads one type from a simulator, with the given facets or all of them. */
export async function collectType(
	{ url }: Pick<Simulator, "url">,
	name: string,
	facets = facetsOf(name),
): Promise<Inventory> {
	const caller = createCaller({
		credentials: async () => ({ accessKeyId: "AKIATEST000000000001", secretAccessKey: "test" }),
		endpoint: async () => url,
		clock: systemClock,
		pace: QUICK,
		signal: new AbortController().signal,
	});
	return collect({
		accounts: [{ account: PLACE.account, partition: "aws", regions: [PLACE.region], caller }],
		types: resourceTypes,
		wanted: new Map([[name, new Set(facets)]]),
		tool: { name: "keyproof", version: "0" },
		collected_at: NOW.toISOString(),
	});
}

/** The resources of a type by their names. */
export function byName(inventory: Inventory, type: string): Map<string, Resource> {
	return new Map((inventory.resources[type] ?? []).map((resource) => [resource.name, resource]));
}

/** A facet of a resource; fails where the resource or the facet is not there. */
export function fact(resource: Resource | undefined, facet: string): Observed<unknown> {
	const found = resource === undefined ? undefined : facetOf(resource, facet);
	if (found === undefined) throw new Error(`there is no ${facet} of ${resource?.arn ?? "nothing"}`);
	return found;
}

export { known, type Simulator, startSimulator };
