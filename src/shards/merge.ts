import {
	byGap,
	byPlace,
	type Gap,
	INVENTORY_SCHEMA_VERSION,
	type Inventory,
	placeName,
	type Reread,
	type Scope,
} from "../model/inventory.js";
import { byText } from "../model/order.js";
import { partitionOfRegion } from "../model/partition.js";
import type { Resource } from "../model/resource.js";
import type { Matrix } from "../model/shard.js";
import { some } from "../report/wording.js";
import { missingFrom, unexpectedIn } from "./missing.js";

/** An inventory that one shard wrote, and where it was found. */
export interface Part {
	readonly name: string;
	readonly inventory: Inventory;
	/** Its time cannot be: what another part read of a place counts before it. */
	readonly doubtful?: true;
}

/** A part that says which places it is about, and nothing of them that can be judged. */
export interface Unusable {
	readonly name: string;
	readonly places: readonly { readonly account: string; readonly region: string }[];
	/** The reason of the gap that each of its places is, unless another part has read it. */
	readonly why: string;
}

/** What a merge has to be told that no inventory says. */
export interface Listings {
	/** The resource types in their order, each with the action of its listing and whether an account has it once. */
	readonly types: readonly { readonly name: string; readonly action: string; readonly global: boolean }[];
	readonly tool: Inventory["tool"];
}

export interface Merged {
	readonly inventory: Inventory;
	/** What somebody should know of how it came about. */
	readonly notes: readonly string[];
}

/**
 * One inventory of many, as one scan of everything would have written it: places that were read twice count as they were
 * read last, and what was expected and is not there is a gap. Its time is when the first of them began to read; a place that
 * was read later has a time of its own.
 */
export function mergeInventories(
	parts: readonly Part[],
	{ types, tool }: Listings,
	expected?: Matrix,
	unusable: readonly Unusable[] = [],
): Merged {
	const byTime = byText<Part>(({ inventory }) => inventory.collected_at);
	const newestFirst = [...parts]
		.sort(byText(({ name }) => name))
		.sort((a, b) => byTime(b, a))
		.sort((a, b) => Number(a.doubtful ?? false) - Number(b.doubtful ?? false));
	const [oldest] = [...parts].sort(byTime);
	const wanted = types.filter(({ name }) => parts.some(({ inventory }) => Object.hasOwn(inventory.resources, name)));
	const merging: Merging = {
		notes: [],
		scopes: new Map(),
		times: new Map(),
		gaps: [],
		resources: new Map(wanted.map(({ name }) => [name, new Map()])),
		read: new Set(),
	};
	for (const part of newestFirst) take(merging, part, tool);
	for (const { name, places, why } of unusable) {
		const lost = places.filter((place) => !merging.scopes.has(placeName(place)));
		if (lost.length > 0) merging.notes.push(`${name}: ${named(lost)}: ${why}`);
		for (const { account, region } of lost) leaveUnread(merging, { account, region }, why, wanted);
	}
	if (expected !== undefined) holdAgainst(merging, expected, wanted);
	const { notes, scopes, gaps, resources, read } = merging;
	const collected_at = oldest?.inventory.collected_at ?? "";
	const inventory: Inventory = {
		schema_version: INVENTORY_SCHEMA_VERSION,
		collected_at,
		// What another version read must not pass for this one's: `--since` would take facts from it.
		tool: parts.find(({ inventory }) => inventory.tool.version !== tool.version)?.inventory.tool ?? tool,
		...rereadOf(newestFirst, scopes),
		scopes: timedScopes(merging, collected_at).sort(byPlace),
		resources: Object.fromEntries(
			[...resources].map(([type, found]) => [type, [...found.values()].sort(byText(({ arn }) => arn))]),
		),
		gaps: onceAnAccount(gaps, wanted, read).sort(byGap),
	};
	return { inventory, notes };
}

/** What came together so far. */
interface Merging {
	readonly notes: string[];
	/** Place -> what was asked for there. */
	readonly scopes: Map<string, Scope>;
	/** Place -> when it was read. */
	readonly times: Map<string, string>;
	readonly gaps: Gap[];
	/** Type -> ARN -> resource. */
	readonly resources: ReadonlyMap<string, Map<string, Resource>>;
	/** `type account` of what an account has once, and was read. */
	readonly read: Set<string>;
}

/** Takes from a part what no newer one has read. */
function take(merging: Merging, { name, inventory }: Part, tool: Listings["tool"]): void {
	const { notes, scopes, times, gaps, read } = merging;
	const mine = inventory.scopes.filter((scope) => !scopes.has(placeName(scope)));
	const again = inventory.scopes.filter((scope) => scopes.has(placeName(scope)));
	if (again.length > 0) notes.push(`${name}: ${named(again)} was read later by another: left out`);
	for (const scope of mine) {
		scopes.set(placeName(scope), scope);
		times.set(placeName(scope), scope.collected_at ?? inventory.collected_at);
	}
	const places = new Set(mine.map(placeName));
	for (const key of takeResources(merging, inventory, places)) read.add(key);
	gaps.push(...inventory.gaps.filter((gap) => places.has(placeName(gap))));
	const { version } = inventory.tool;
	if (version !== tool.version) notes.push(`${name}: was read by version ${version}; this is ${tool.version}`);
}

/** Takes the resources of places; answers what of them an account has once, as `type account`. */
function takeResources(
	{ resources, read }: Merging,
	inventory: Inventory,
	places: ReadonlySet<string>,
): ReadonlySet<string> {
	// What an account has once comes from whoever read it last and saw it.
	const counts = (type: string, { account, region }: Resource): boolean =>
		region === "" ? !read.has(`${type} ${account}`) : places.has(placeName({ account, region }));
	const globals = new Set<string>();
	for (const [type, list] of Object.entries(inventory.resources)) {
		const found = resources.get(type);
		for (const resource of list.filter((each) => counts(type, each))) {
			if (found?.has(resource.arn) === false) found.set(resource.arn, resource);
			if (resource.region === "") globals.add(`${type} ${resource.account}`);
		}
	}
	return globals;
}

/** A place that nobody read is asked for all the same, and every listing of it is a gap. */
function leaveUnread(
	{ scopes, gaps }: Merging,
	place: Parameters<typeof unread>[0],
	why: string,
	wanted: Listings["types"],
): void {
	scopes.set(placeName(place), unread(place, wanted));
	gaps.push(...unreadGaps(place.account, place.region, why, wanted));
}

/** What no shard was to read, and what one was to read and did not. */
function holdAgainst(merging: Merging, expected: Matrix, wanted: Listings["types"]): void {
	const unasked = unexpectedIn(expected, [...merging.scopes.values()]);
	if (unasked.length > 0) {
		merging.notes.push(`${named(unasked)}: no shard was to read it, and it counts all the same`);
	}
	for (const { account, region, role_arn, shard } of missingFrom(expected, [...merging.scopes.values()])) {
		const why = `shard ${shard} left no inventory of it that can be used`;
		merging.notes.push(`${account} ${region}: ${why}`);
		leaveUnread(merging, { account, region, role_arn }, `${why}: scan it again`, wanted);
	}
}

/** Each with its own time, where that is not the whole's. */
function timedScopes({ scopes, times }: Merging, collected_at: string): Scope[] {
	return [...scopes.values()].map(({ collected_at: _, ...scope }) => {
		const time = times.get(placeName(scope)) ?? collected_at;
		return time === collected_at ? scope : { ...scope, collected_at: time };
	});
}

/** So many places are named in a line. */
const MAXIMUM_NAMED = 10;

function named(places: readonly { readonly account: string; readonly region: string }[]): string {
	return some(places.map(placeName), MAXIMUM_NAMED);
}

/** What parts that took something from an earlier inventory say of it, each of the places that count as they read them. */
function rereadOf(newestFirst: readonly Part[], scopes: ReadonlyMap<string, Scope>): { reread?: Reread } {
	const parts = newestFirst.flatMap(({ inventory }) => {
		const own = new Set(inventory.scopes.filter((scope) => scopes.get(placeName(scope)) === scope).map(placeName));
		const { reread } = inventory;
		return reread === undefined
			? []
			: [{ ...reread, places: reread.places.filter((place) => own.has(placeName(place))) }];
	});
	const [first] = [...parts].sort(byText(({ base_collected_at }) => base_collected_at));
	if (first === undefined) return {};
	// Where one was not looked over for changes, the whole counts as old as the oldest.
	const kind = parts.some((part) => part.kind === "touched") ? "touched" : "since";
	return { reread: { ...first, kind, places: parts.flatMap(({ places }) => places).sort(byPlace) } };
}

/** A listing of what an account has once that failed in one shard is no gap where another shard read it. */
function onceAnAccount(gaps: readonly Gap[], types: Listings["types"], read: ReadonlySet<string>): Gap[] {
	const globals = new Set(types.filter(({ global }) => global).map(({ name }) => name));
	const told = new Set<string>();
	return gaps.filter(({ type, account }) => {
		if (!globals.has(type)) return true;
		const key = `${type} ${account}`;
		if (read.has(key) || told.has(key)) return false;
		told.add(key);
		return true;
	});
}

/** A place that nobody read: every listing of it is a gap. Its partition is that of the role that was to read it, or of the Region. */
export function unread(
	{ account, region, role_arn }: { account: string; region: string; role_arn?: string | undefined },
	types: Listings["types"],
): Scope {
	const partition = role_arn?.split(":")[1] || partitionOfRegion(region);
	return { account, partition, region, types: types.map(({ name }) => name), not_offered: [] };
}

export function unreadGaps(account: string, region: string, message: string, types: Listings["types"]): Gap[] {
	return types.map(({ name, action }) => ({
		type: name,
		action,
		account,
		region,
		reason: { kind: "unavailable", action, message: message.slice(0, 500) },
	}));
}
