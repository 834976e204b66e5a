import type { Gap, Inventory, Scope } from "../model/inventory.js";
import { INVENTORY_SCHEMA_VERSION } from "../model/inventory.js";
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
	const newestFirst = [...parts].sort(
		(a, b) => order(b.inventory.collected_at, a.inventory.collected_at) || order(a.name, b.name),
	);
	const wanted = types.filter(({ name }) => parts.some(({ inventory }) => Object.hasOwn(inventory.resources, name)));
	const scopes = new Map<string, Scope>();
	const gaps: Gap[] = [];
	const resources = new Map<string, Map<string, Resource>>(wanted.map(({ name }) => [name, new Map()]));
	const read = new Set<string>();
	for (const { name, inventory } of newestFirst) {
		const mine = inventory.scopes.filter((scope) => !scopes.has(placeOf(scope)));
		const again = inventory.scopes.filter((scope) => scopes.has(placeOf(scope)));
		if (again.length > 0) notes.push(`${name}: ${again.map(placeOf).join(", ")} was read later by another: left out`);
		for (const scope of mine) scopes.set(placeOf(scope), scope);
		const places = new Set(mine.map(placeOf));
		// What an account has once comes from whoever read it last and saw it.
		const counts = (type: string, place: { account: string; region: string }): boolean =>
			place.region === "" ? !read.has(`${type} ${place.account}`) : places.has(placeOf(place));
		const globals = new Set<string>();
		for (const [type, list] of Object.entries(inventory.resources)) {
			for (const resource of list) {
				if (!counts(type, resource)) continue;
				resources.get(type)?.set(resource.arn, resource);
				if (resource.region === "") globals.add(`${type} ${resource.account}`);
			}
		}
		gaps.push(...inventory.gaps.filter((gap) => places.has(placeOf(gap))));
		for (const key of globals) read.add(key);
		const { version } = inventory.tool;
		if (version !== tool.version) notes.push(`${name}: was read by version ${version}; this is ${tool.version}`);
	}
	const missing = expected === undefined ? [] : missingFrom(expected, [...scopes.values()]);
	for (const { account, region, shard } of missing) {
		notes.push(`${account} ${region}: shard ${shard} left no inventory of it`);
		scopes.set(placeOf({ account, region }), unread(account, region, wanted));
		gaps.push(...unreadGaps(account, region, `shard ${shard} left no inventory: scan it again`, wanted));
	}
	const sortedScopes = [...scopes.values()].sort((a, b) => order(placeOf(a), placeOf(b)));
	const inventory: Inventory = {
		schema_version: INVENTORY_SCHEMA_VERSION,
		collected_at: newestFirst.at(-1)?.inventory.collected_at ?? "",
		tool,
		scopes: sortedScopes,
		resources: Object.fromEntries(
			[...resources].map(([type, found]) => [type, [...found.values()].sort((a, b) => order(a.arn, b.arn))]),
		),
		gaps: onceAnAccount(gaps, wanted, read).sort((a, b) => order(gapKey(a), gapKey(b))),
	};
	return { inventory, notes };
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

/** A place that nobody read: every listing of it is a gap. */
export function unread(account: string, region: string, types: Listings["types"]): Scope {
	return { account, partition: partitionOf(region), region, types: types.map(({ name }) => name), not_offered: [] };
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

/** The places of a matrix that no scope has. An account whose Regions nobody named has to be there with any. */
function missingFrom(expected: Matrix, scopes: readonly Scope[]): { account: string; region: string; shard: string }[] {
	const there = new Set(scopes.map(placeOf));
	const accounts = new Set(scopes.map(({ account }) => account));
	return expected.include.flatMap(({ shard, accounts: targets }) =>
		targets.flatMap(({ role_arn, regions }) => {
			const account = accountOf(role_arn) || "unknown";
			if (account === "unknown" && scopes.length > 0) return [];
			if (regions === undefined) return accounts.has(account) ? [] : [{ account, region: "unknown", shard }];
			return regions
				.filter((region) => !there.has(placeOf({ account, region })))
				.map((region) => ({ account, region, shard }));
		}),
	);
}

/** The partition of a Region (https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/partitions.html). */
function partitionOf(region: string): string {
	if (region.startsWith("cn-")) return "aws-cn";
	if (region.startsWith("us-gov-")) return "aws-us-gov";
	if (region.startsWith("eusc-")) return "aws-eusc";
	return "aws";
}

function placeOf({ account, region }: { account: string; region: string }): string {
	return `${account} ${region}`;
}

function gapKey(gap: Gap): string {
	return `${gap.type} ${gap.account} ${gap.region} ${gap.action}`;
}

function order(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
