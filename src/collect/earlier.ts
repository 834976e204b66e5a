import type { Caller } from "../aws/caller.js";
import { currentAt, type Inventory, placeName, type Reread } from "../model/inventory.js";
import type { Observed } from "../model/observed.js";
import { byText } from "../model/order.js";
import { facetOf, type Resource } from "../model/resource.js";
import { type Changes, changesSince } from "./changes.js";
import type { AnyResourceType, Facet, Listed, Place } from "./resource_type.js";

/** A fact that may be known from before. */
export interface Asked {
	readonly type: AnyResourceType;
	readonly facet: Facet<Resource>;
	readonly name: string;
	/** What was read of the resource so far. */
	readonly resource: Resource;
	readonly caller: Caller;
	readonly place: Place;
}

/** What need not be read, since an earlier inventory has it and it cannot have changed, or is not asked about. */
export interface Earlier {
	/** The resources of a type in a place, in place of its listing; undefined where it is listed. */
	readonly listed: (type: AnyResourceType, place: Place) => AsyncIterable<Listed> | undefined;
	/** Whether so few keys of a place are read that to ask about each takes fewer calls than to list all. */
	readonly reads_few_keys: (place: Pick<Place, "account" | "region">) => boolean;
	/** A fact as it was read; undefined where it is read again. */
	readonly fact: (asked: Asked) => Promise<Observed<unknown> | undefined>;
	/** Whether a resource that nobody listed turned out not to exist. */
	readonly isGone: (resource: Resource) => boolean;
	/** What came of it, for the inventory. */
	readonly told: () => Reread | undefined;
}

/** What is reckoned with for one place. */
interface Known {
	readonly changes: Changes;
	/** ARNs of keys with facts that were kept, and that were read. */
	readonly kept: Set<string>;
	readonly read: Set<string>;
}

export interface SinceOptions {
	/** A fact that was read longer ago is read again, in milliseconds. */
	readonly max_age_ms: number;
	readonly tool: Inventory["tool"];
}

/**
 * Takes from an earlier inventory what cannot have changed since: facts that only a management event changes, of resources
 * that no event names, and that are not too old. Everything else is read: other types are few, and change by what no event
 * tells.
 */
export function since(base: Inventory, { max_age_ms, tool }: SinceOptions): Earlier {
	const saved = new Map((base.resources[KEYS] ?? []).map((key) => [key.arn, key]));
	const counts = new Map<string, number>();
	for (const key of saved.values()) counts.set(placeName(key), (counts.get(placeName(key)) ?? 0) + 1);
	const scopes = new Set(base.scopes.map(placeName));
	const places = new Map<string, Promise<Known>>();
	const told: Reread["places"] = [];

	async function changesIn(caller: Caller, place: Place): Promise<Changes> {
		const { name, version } = base.tool;
		if (name !== tool.name || version !== tool.version) {
			return { because: `version ${version} read the earlier inventory, and this is ${tool.version}` };
		}
		if (base.collected_at > place.collected_at) return { because: "the earlier inventory is of a time to come" };
		const keys = counts.get(placeName(place)) ?? 0;
		if (!scopes.has(placeName(place)) || keys === 0)
			return { because: "the earlier inventory has no key of this place" };
		return changesSince(caller, place, currentAt(base), keys);
	}

	function knownOf(caller: Caller, place: Place): Promise<Known> {
		const existing = places.get(placeName(place));
		if (existing !== undefined) return existing;
		const known = changesIn(caller, place).then((changes) => {
			const reckoned: Known = { changes, kept: new Set(), read: new Set() };
			told.push(reckon(place, reckoned));
			return reckoned;
		});
		places.set(placeName(place), known);
		return known;
	}

	function isYoung(fact: Observed<unknown>, now: string): boolean {
		const age_ms = Date.parse(now) - Date.parse(fact.read_at ?? base.collected_at);
		// What says that it was read in time to come says nothing that can be relied on.
		return age_ms >= 0 && age_ms <= max_age_ms;
	}

	return {
		listed: () => undefined,
		reads_few_keys: () => false,
		isGone: () => false,
		told: () => ({
			kind: "since",
			base_collected_at: base.collected_at,
			places: told.sort(byText(placeName)),
		}),
		async fact({ type, facet, name, resource, caller, place }) {
			if (type.name !== KEYS || facet.lasts === undefined) return undefined;
			const { changes, kept, read } = await knownOf(caller, place);
			const before = saved.get(resource.arn);
			const fact = before === undefined ? undefined : facetOf(before, name);
			const id = resource.arn.slice(resource.arn.lastIndexOf("/") + 1);
			const lasts =
				!("because" in changes) &&
				!changes.key_ids.has(id) &&
				before !== undefined &&
				fact?.status === "known" &&
				isYoung(fact, place.collected_at) &&
				facet.lasts(before, resource, place.collected_at);
			(lasts ? kept : read).add(resource.arn);
			return lasts ? { ...fact, read_at: fact.read_at ?? base.collected_at } : undefined;
		},
	};
}

/** The type of which there are many; events tell of its resources one by one. */
const KEYS = "kms_key";

/** What is told of a place, counted when somebody looks. */
function reckon({ account, region }: Place, { changes, kept, read }: Known): Reread["places"][number] {
	return {
		account,
		region,
		get keys() {
			const partly = [...read].filter((arn) => kept.has(arn)).length;
			return { read: read.size - partly, partly, kept: kept.size - partly };
		},
		...("because" in changes ? { everything_because: changes.because } : {}),
	};
}

/** A listing tells of so many keys in one call. */
const KEYS_PER_PAGE = 100;

/** Reads of keys only those that are named, by their ARNs; the other types are listed. */
export function touched(base: Inventory, keys: ReadonlySet<string>): Earlier {
	const counts = new Map<string, number>();
	for (const key of base.resources[KEYS] ?? []) counts.set(placeName(key), (counts.get(placeName(key)) ?? 0) + 1);
	const places = new Map<string, { account: string; region: string; read: number }>();
	const namedIn = ({ account, region }: Pick<Place, "account" | "region">): string[] =>
		[...keys].filter((arn) => {
			const [, , , of_region, of_account] = arn.split(":", 5);
			return of_region === region && of_account === account;
		});
	return {
		reads_few_keys: (place) => namedIn(place).length * KEYS_PER_PAGE <= (counts.get(placeName(place)) ?? 0),
		listed({ name }, { account, region }) {
			if (name !== KEYS) return undefined;
			const here = namedIn({ account, region });
			places.set(placeName({ account, region }), { account, region, read: here.length });
			return named(here);
		},
		fact: async () => undefined,
		isGone: ({ metadata }) =>
			typeof metadata === "object" && metadata.status === "unknown" && metadata.reason.kind === "not_found",
		told: () => ({
			kind: "touched",
			base_collected_at: base.collected_at,
			places: [...places].sort(byText(([name]) => name)).map(([name, { account, region, read }]) => {
				const kept = Math.max(0, (counts.get(name) ?? 0) - read);
				return { account, region, keys: { read, partly: 0, kept } };
			}),
		}),
	};
}

async function* named(arns: readonly string[]): AsyncGenerator<Listed> {
	for (const arn of arns) yield { arn, facets: {} };
}
