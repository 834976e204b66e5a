import pLimit from "p-limit";
import type { z } from "zod";
import type { Caller } from "../aws/caller.js";
import type { Account } from "../aws/connect.js";
import { asFailure, bounded, CallFailed } from "../aws/failure.js";
import { blanks } from "../model/blank.js";
import { byGap, byPlace, type Gap, INVENTORY_SCHEMA_VERSION, type Inventory, type Scope } from "../model/inventory.js";
import { known, type Observed, type Reason, unknown } from "../model/observed.js";
import { byText } from "../model/order.js";
import type { Resource } from "../model/resource.js";
import { factSharer } from "../model/shared_fact.js";
import { reasonSharer } from "../model/sharer.js";
import type { Earlier } from "./earlier.js";
import type { AnyResourceType, Facet, Listed, Place } from "./resource_type.js";
import { type ReadingWindow, readingWindow } from "./window.js";

/** What to read, by type: the facets that somebody needs. A type without an entry is not listed. */
export type Wanted = ReadonlyMap<string, ReadonlySet<string>>;

/** How far a scan is. */
export interface Progress {
	/** Resources whose listing has named them, and those that were read to the end. */
	listed: number;
	read: number;
	/** Accounts × Regions that are read, and how many there are. */
	done: number;
	readonly all: number;
}

/** How far an account and Region is. */
export interface PlaceProgress extends Pick<Progress, "listed" | "read"> {
	readonly account: string;
	readonly region: string;
	state: "begun" | "reading" | "read";
	/** What was found in the end, and listings that failed. */
	resources: number;
	gaps: number;
}

/** Whoever begins with what is read while the rest is: nothing of it may be changed. */
export interface Following {
	/** A resource was read to its end. `so_far` goes on to grow, by a type of a place at a time. */
	readonly read: (type: string, resource: Resource, so_far: Inventory) => void;
	/** All of a type in a place was. */
	readonly listed: (type: string, place: Pick<Scope, "account" | "region">) => void;
}

export interface CollectOptions {
	readonly accounts: readonly Account[];
	readonly types: readonly AnyResourceType[];
	readonly wanted: Wanted;
	readonly tool: { name: string; version: string };
	readonly collected_at: string;
	/** Told when a place begins, of each resource, and when a place is read. */
	readonly onProgress?: (whole: Readonly<Progress>, place: Readonly<PlaceProgress>) => void;
	/** Read only so many resources of each type and Region: to try permissions, not to judge. */
	readonly sample?: number;
	/** What need not be read, since it is known from before. */
	readonly earlier?: Earlier;
	readonly following?: Following;
}

/** Accounts × Regions being read at once: each has quotas of its own, and all share this machine's memory. */
const PLACES = 32;

/** Reads the accounts into an inventory. Facts that cannot be read are unknown, listings that fail are gaps; nothing throws but a bug or an abort. */
export async function collect(options: CollectOptions): Promise<Inventory> {
	const { accounts, types, wanted, tool, collected_at, onProgress, earlier, following } = options;
	const { sample = Number.POSITIVE_INFINITY } = options;
	const inventory: Inventory = {
		schema_version: INVENTORY_SCHEMA_VERSION,
		collected_at,
		tool,
		scopes: [],
		resources: {},
		gaps: [],
	};
	const share = reasonSharer();
	const shareFact = factsOnce();
	const selected = types.filter((type) => wanted.has(type.name));
	for (const type of selected) inventory.resources[type.name] = [];
	const places = pLimit(PLACES);
	const window = readingWindow();
	const all = accounts.reduce((sum, { regions }) => sum + regions.length, 0);
	const whole: Progress = { listed: 0, read: 0, done: 0, all };
	const tasks = accounts.flatMap(({ account, partition, regions, caller }) => {
		const shared = new Map<string, Promise<unknown>>();
		let left = regions.length;
		return regions.map((region, index) =>
			places(async () => {
				const few_keys = earlier?.reads_few_keys({ account, region }) === true;
				const place = createPlace({ account, partition, region, collected_at, few_keys }, shared);
				const scope: Scope = { account, partition, region, types: selected.map((type) => type.name), not_offered: [] };
				inventory.scopes.push(scope);
				const own: PlaceProgress = { account, region, state: "begun", listed: 0, read: 0, resources: 0, gaps: 0 };
				onProgress?.(whole, own);
				await Promise.all(
					selected
						.filter(({ global }) => global !== true || index === 0)
						.map(async (type) => {
							const facets = wanted.get(type.name) ?? new Set();
							const onChange = (change: Change): void => {
								own.state = "reading";
								whole[change] += 1;
								own[change] += 1;
								onProgress?.(whole, own);
							};
							const found = await collectType({
								type,
								caller,
								place,
								facets,
								sample,
								earlier,
								window,
								share,
								shareFact,
								onChange,
								onRead: (resource) => following?.read(type.name, resource, inventory),
							});
							inventory.resources[type.name]?.push(...found.resources);
							inventory.gaps.push(...found.gaps);
							own.resources += found.resources.length;
							own.gaps += found.gaps.length;
							if (found.not_offered) scope.not_offered.push(type.name);
							following?.listed(type.name, scope);
						}),
				);
				left -= 1;
				// A Region that was read may be asked about by another, and is let go again with the last one.
				caller.release(left === 0 ? undefined : region);
				scope.not_offered.sort();
				own.state = "read";
				whole.done += 1;
				onProgress?.(whole, own);
			}),
		);
	});
	await Promise.all(tasks);
	for (const list of Object.values(inventory.resources)) list.sort(byArn);
	inventory.scopes.sort(byPlace);
	inventory.gaps.sort(byGap);
	const reread = earlier?.told();
	if (reread !== undefined) inventory.reread = reread;
	return inventory;
}

const byArn = byText<Resource>(({ arn }) => arn);

/** `shared` is what the places of an account have read once for all of them. */
function createPlace(
	where: Pick<Place, "account" | "partition" | "region" | "collected_at" | "few_keys">,
	shared: Map<string, Promise<unknown>>,
): Place {
	const own = new Map<string, Promise<unknown>>();
	return {
		...where,
		once: (operation, read, about = "") => sharing(own, `${operation.action} ${about}`, read),
		onceInAccount: (operation, read, about) => sharing(shared, `${operation.action} ${about}`, read),
	};
}

function sharing<T>(readings: Map<string, Promise<unknown>>, key: string, read: () => Promise<T>): Promise<T> {
	const existing = readings.get(key);
	if (existing !== undefined) return existing as Promise<T>;
	const reading = read();
	// Whoever waits for it gets the rejection; without anybody waiting it must not count as unhandled.
	reading.catch(() => undefined);
	readings.set(key, reading);
	return reading;
}

interface Found {
	resources: Resource[];
	gaps: Gap[];
	not_offered: boolean;
}

type Change = "listed" | "read";

/** How one type of a place is read. */
interface Reading {
	readonly type: AnyResourceType;
	readonly caller: Caller;
	readonly place: Place;
	readonly facets: ReadonlySet<string>;
	readonly sample: number;
	readonly earlier: Earlier | undefined;
	readonly window: ReadingWindow;
	readonly share: (reason: Reason) => Reason;
	/** Gives for equal facts of a kind (`kms_key.policy`) the one object. */
	readonly shareFact: (kind: string, fact: Observed<unknown>) => Observed<unknown>;
	readonly onChange: (change: Change) => void;
	readonly onRead: (resource: Resource) => void;
}

async function collectType(how: Reading): Promise<Found> {
	const { type, caller, place, sample, earlier, window, onChange, onRead } = how;
	const { account, region } = place;
	const slots = window.open();
	const reading: Promise<Resource | undefined>[] = [];
	const gaps: Gap[] = [];
	let not_offered = false;
	const seen = new Map<string, string>();
	const twice = new Set<string>();
	for await (const listed of earlier?.listed(type, place) ?? type.list(caller, place)) {
		if (listed instanceof CallFailed) {
			if (listed.not_offered && seen.size === 0) not_offered = true;
			else gaps.push({ type: type.name, action: listed.reason.action, account, region, reason: listed.reason });
			continue;
		}
		const told = JSON.stringify(listed.facets);
		// Pages may overlap. What they tell in two ways of one thing is not known.
		if (seen.has(listed.arn) && seen.get(listed.arn) !== told) twice.add(listed.arn);
		if (seen.has(listed.arn) || seen.size >= sample) continue;
		seen.set(listed.arn, told);
		onChange("listed");
		const task = slots(() => beginResource(how, listed)).then(async (finish) => {
			window.read(slots);
			const resource = await finish();
			onChange("read");
			if (resource !== undefined) onRead(resource);
			return resource;
		});
		// A rejection is thrown below, when all are awaited; until then it must not count as unhandled.
		task.catch(() => undefined);
		reading.push(task);
	}
	if (twice.size > 0) gaps.push(toldTwice(how, twice));
	const resources = (await Promise.all(reading)).filter((resource) => resource !== undefined);
	window.close(slots);
	return { resources, gaps, not_offered };
}

function toldTwice({ type, place }: Reading, arns: ReadonlySet<string>): Gap {
	const { account, region } = place;
	const [{ action } = { action: "" }] = type.lists_by;
	const message = bounded(`the answer names these more than once, and not alike: ${[...arns].join(", ")}`);
	return { type: type.name, action, account, region, reason: { kind: "invalid", action, message } };
}

/**
 * Reads the facets of one resource, each as soon as those before it are there. What only the end of a long listing tells is
 * awaited by what is returned: a thousand keys that waited for it would let no other be read.
 */
async function beginResource(how: Reading, listed: Listed): Promise<() => Promise<Resource | undefined>> {
	const { type, caller, place, facets: wanted, earlier } = how;
	const { account } = place;
	const region = type.global === true ? "" : place.region;
	const facts: Record<string, Observed<unknown>> = {};
	const base = { arn: listed.arn, account, region, name: "" };
	const [listing] = type.lists_by;
	for (const [name, schema] of Object.entries(type.listed)) {
		facts[name] = checked(schema, listed.facets[name], listing?.action ?? "");
	}
	const current = (): Resource => {
		const resource: Record<string, unknown> = Object.assign(blank(), base);
		for (const facet in facts) resource[facet] = facts[facet];
		return resource as Resource;
	};
	const pending = new Map<string, Promise<void>>();
	const start = (name: string, facet: Facet<Resource>): Promise<void> => {
		const existing = pending.get(name);
		if (existing !== undefined) return existing;
		const done = (async () => {
			for (const before of facet.after) {
				const earlier = type.facets[before];
				if (earlier !== undefined) await start(before, earlier);
			}
			// What is read by the light of an unknown fact would be cut short without a word: unknown for the same reason.
			const missing = facet.after.map((before) => facts[before]).find((fact) => fact?.status === "unknown");
			if (missing !== undefined) {
				facts[name] = missing;
				return;
			}
			const resource = current();
			if (!facet.applies(resource)) return;
			const kept = await earlier?.fact({ type, facet, name, resource, caller, place });
			facts[name] = kept ?? how.shareFact(`${type.name}.${name}`, await observe(how, facet, resource));
		})();
		pending.set(name, done);
		return done;
	};
	const selected = Object.entries(type.facets).filter(([name, facet]) => wanted.has(name) || facet.always);
	const all = Promise.all(selected.map(([name, facet]) => start(name, facet)));
	// Thrown where it is awaited in the end; until then it must not count as unhandled.
	all.catch(() => undefined);
	await Promise.all(selected.map(([name, facet]) => (facet.told_by_listing ? undefined : start(name, facet))));
	return async () => {
		await all;
		const resource = current();
		if (!type.keeps(resource) || earlier?.isGone(resource) === true) return undefined;
		return { ...base, name: type.label(resource).slice(0, 1024), ...sortedMembers(facts) };
	};
}

const blank = blanks<Record<string, unknown>>();

function factsOnce(): Reading["shareFact"] {
	const kinds = new Map<string, ReturnType<typeof factSharer<Observed<unknown>>>>();
	return (kind, fact) => {
		const once = kinds.get(kind) ?? factSharer<Observed<unknown>>();
		kinds.set(kind, once);
		return once(
			() => JSON.stringify(fact),
			() => fact,
		);
	};
}

/** The one place where a call's failure becomes an unknown fact. */
async function observe(
	{ caller, place, share }: Reading,
	facet: Facet<Resource>,
	resource: Resource,
): Promise<Observed<unknown>> {
	try {
		const value = await facet.read(caller, place, resource);
		return checked(facet.schema, value, facet.operation.action);
	} catch (error) {
		const failure = asFailure(error);
		const value = facet.answeredBy(failure, place);
		return value === undefined
			? unknown(share(ofIts(resource, failure.reason)))
			: checked(facet.schema, value, facet.operation.action);
	}
}

/** The reason without the resource's own ARN, which AWS's words name: what it is the reason of has it already. */
function ofIts({ arn }: Resource, reason: Reason): Reason {
	const message = reason.message.replace(` on resource: ${arn}`, " on this resource");
	return message === reason.message ? reason : { ...reason, message };
}

function checked(schema: z.ZodType, value: unknown, action: string): Observed<unknown> {
	const parsed = schema.safeParse(value);
	if (parsed.success) return known(parsed.data);
	const [issue] = parsed.error.issues;
	const where = issue === undefined ? "" : ` at ${issue.path.join(".")}: ${issue.message}`;
	return unknown({ kind: "invalid", action, message: bounded(`the answer does not fit${where}`) });
}

function sortedMembers(facts: Record<string, Observed<unknown>>): Record<string, Observed<unknown>> {
	return Object.fromEntries(Object.entries(facts).sort(byText(([name]) => name)));
}
