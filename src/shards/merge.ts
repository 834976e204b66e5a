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
import { accountOf } from "./weight.js";

/** An inventory that one shard wrote, and where it was found. */
export interface Part {
	readonly name: string;
	readonly inventory: Inventory;
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
 * read last, and what was expected and is not there is a gap. Its time is when the first of them began to read.
 */
export function mergeInventories(parts: readonly Part[], { types, tool }: Listings, expected?: Matrix): Merged {
	const notes: string[] = [];
	const newestFirst = [...parts]
		.sort(byText(({ name }) => name))
		.sort((a, b) => byText<Part>(({ inventory }) => inventory.collected_at)(b, a));
	const wanted = types.filter(({ name }) => parts.some(({ inventory }) => Object.hasOwn(inventory.resources, name)));
	const scopes = new Map<string, Scope>();
	const gaps: Gap[] = [];
	const resources = new Map<string, Map<string, Resource>>(wanted.map(({ name }) => [name, new Map()]));
	const read = new Set<string>();
	for (const { name, inventory } of newestFirst) {
		const mine = inventory.scopes.filter((scope) => !scopes.has(placeName(scope)));
		const again = inventory.scopes.filter((scope) => scopes.has(placeName(scope)));
		if (again.length > 0) notes.push(`${name}: ${again.map(placeName).join(", ")} was read later by another: left out`);
		for (const scope of mine) scopes.set(placeName(scope), scope);
		const places = new Set(mine.map(placeName));
		// What an account has once comes from whoever read it last and saw it.
		const counts = (type: string, place: { account: string; region: string }): boolean =>
			place.region === "" ? !read.has(`${type} ${place.account}`) : places.has(placeName(place));
		const globals = new Set<string>();
		for (const [type, list] of Object.entries(inventory.resources)) {
			for (const resource of list) {
				if (!counts(type, resource)) continue;
				resources.get(type)?.set(resource.arn, resource);
				if (resource.region === "") globals.add(`${type} ${resource.account}`);
			}
		}
		gaps.push(...inventory.gaps.filter((gap) => places.has(placeName(gap))));
		for (const key of globals) read.add(key);
		const { version } = inventory.tool;
		if (version !== tool.version) notes.push(`${name}: was read by version ${version}; this is ${tool.version}`);
	}
	const missing = expected === undefined ? [] : missingFrom(expected, [...scopes.values()]);
	for (const { account, region, role_arn, shard } of missing) {
		notes.push(`${account} ${region}: shard ${shard} left no inventory of it`);
		scopes.set(placeName({ account, region }), unread({ account, region, role_arn }, wanted));
		gaps.push(...unreadGaps(account, region, `shard ${shard} left no inventory: scan it again`, wanted));
	}
	const inventory: Inventory = {
		schema_version: INVENTORY_SCHEMA_VERSION,
		collected_at: newestFirst.at(-1)?.inventory.collected_at ?? "",
		tool,
		...rereadOf(newestFirst, scopes),
		scopes: [...scopes.values()].sort(byPlace),
		resources: Object.fromEntries(
			[...resources].map(([type, found]) => [type, [...found.values()].sort(byText(({ arn }) => arn))]),
		),
		gaps: onceAnAccount(gaps, wanted, read).sort(byGap),
	};
	return { inventory, notes };
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

/**
 * The places of a matrix that no scope has. An account whose Regions nobody named has to be there with any. The account of
 * the credentials, which no role names, is whichever was read and is not named.
 */
function missingFrom(
	expected: Matrix,
	scopes: readonly Scope[],
): { account: string; region: string; role_arn: string | undefined; shard: string }[] {
	const targets = expected.include.flatMap(({ shard, accounts }) => accounts.map((target) => ({ shard, ...target })));
	const named = new Set(targets.map(({ role_arn }) => accountOf(role_arn)));
	const own = [...new Set(scopes.map(({ account }) => account))].filter((account) => !named.has(account));
	return targets.flatMap(({ shard, role_arn, regions = [undefined] }) => {
		const accounts = role_arn === undefined ? own : [accountOf(role_arn)];
		const isThere = (wanted: string | undefined) =>
			scopes.some(({ account, region }) => accounts.includes(account) && (wanted === undefined || region === wanted));
		const [account = "unknown"] = accounts.length === 1 ? accounts : [];
		return regions
			.filter((region) => !isThere(region))
			.map((region = "unknown") => ({ account, region, role_arn, shard }));
	});
}
