import { createCaller, type Pace } from "../../src/aws/caller.js";
import { collect } from "../../src/collect/collect.js";
import { resourceTypes } from "../../src/collect/registry.js";
import type { AnyResourceType } from "../../src/collect/resource_type.js";
import type { Inventory } from "../../src/model/inventory.js";
import { known, type Observed } from "../../src/model/observed.js";
import { facetOf, type Resource } from "../../src/model/resource.js";
import type { Place } from "../../src/simulator/build/place.js";
import { type Simulator, startSimulator } from "../../src/simulator/server.js";
import { type RegionState, regionState, type World } from "../../src/simulator/world.js";
import { QUICK } from "../aws/http_answers.js";
import { hurriedClock } from "../aws/hurried_clock.js";

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

interface CollectOptions {
	readonly region?: string;
	readonly pace?: Pace;
	/** Those that there are, and one that is not among them yet. */
	readonly types?: readonly AnyResourceType[];
}

/** Reads one type from a simulator, with the given facets or all of them. */
export function collectType(
	simulator: Pick<Simulator, "url">,
	name: string,
	facets = facetsOf(name),
	options: CollectOptions = {},
): Promise<Inventory> {
	return collectTypes(simulator, { [name]: facets }, options);
}

/** Reads types from a simulator, each with the given facets. */
export async function collectTypes(
	{ url }: Pick<Simulator, "url">,
	wanted: Readonly<Record<string, readonly string[]>>,
	{ region = PLACE.region, pace = QUICK, types = resourceTypes }: CollectOptions = {},
): Promise<Inventory> {
	const caller = createCaller({
		credentials: async () => ({ accessKeyId: "AKIATEST000000000001", secretAccessKey: "test" }),
		endpoint: async () => url,
		clock: hurriedClock,
		pace,
		signal: new AbortController().signal,
	});
	return collect({
		accounts: [{ account: PLACE.account, partition: "aws", regions: [region], caller }],
		types,
		wanted: new Map(Object.entries(wanted).map(([name, facets]) => [name, new Set(facets)])),
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
