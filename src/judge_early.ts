import type { Following, Wanted } from "./collect/collect.js";
import { resourceTypes } from "./collect/registry.js";
import type { EarlyThreads } from "./evaluate/early.js";
import { inputOf } from "./evaluate/engine.js";
import { link } from "./link/link.js";
import { relations } from "./link/relations.js";
import { type Inventory, placeName } from "./model/inventory.js";
import { factsOf, type RuleInForce } from "./model/policy.js";
import type { Resource } from "./model/resource.js";

/** What accounts have thousands of. */
const TYPE = "kms_key";
/** Keys that are linked at once: a few milliseconds, in which no answer of AWS's is looked at. */
const PART = 50;
/** Then answers are looked at for so long, and for so many times as long as that took: a tenth of this thread's time at most. */
const PAUSE_MS = 20;
const PAUSES = 9;
/** With more scopes and other resources than this, looking at them again and again takes longer than it saves. */
const MOST_OTHERS = 2_000;

/** Follows a reading, until it is ended. */
export interface Early extends Following {
	readonly end: () => void;
}

/**
 * Shows keys to the threads while others are still read, as they would be if all were read: linked with what was read of other
 * types. That is all of their place; what hangs on other keys or another place may come to be something else, and is asked
 * about again in the end.
 */
export function judgeEarly(
	threads: EarlyThreads,
	{ rules, wanted, collected_at }: { rules: readonly RuleInForce[]; wanted: Wanted; collected_at: string },
): Early {
	const others = resourceTypes
		.filter(({ name, global }) => wanted.has(name) && global !== true && name !== TYPE)
		.map(({ name }) => name);
	const own = rules.filter(({ type }) => type === TYPE);
	const facets = new Set(own.flatMap(factsOf));
	const needed = relations.filter(({ type, facet }) => type === TYPE && facets.has(facet));
	const textOf = inputOf(TYPE, own);
	/** What of a place is not read, and its keys that wait for that. */
	const places = new Map<string, { readonly unread: Set<string>; readonly keys: Resource[] }>();
	const ready: Resource[] = [];
	let so_far: Inventory | undefined;
	let timer: NodeJS.Timeout | undefined;
	let ended = own.length === 0;

	const end = (): void => {
		ended = true;
		clearTimeout(timer);
		ready.length = 0;
		places.clear();
	};
	const ask = (inventory: Inventory): void => {
		const { scopes, gaps, resources } = inventory;
		const rest = Object.entries(resources).filter(([type]) => type !== TYPE);
		if (rest.reduce((sum, [, { length }]) => sum + length, scopes.length) > MOST_OTHERS) {
			end();
			return;
		}
		const part = ready.splice(-PART);
		// An inventory of its own: nothing that is remembered of it may hold for what is read in the end.
		const partial = { ...inventory, scopes: [...scopes], gaps: [...gaps] };
		const linked = link({ ...partial, resources: { ...Object.fromEntries(rest), [TYPE]: part } }, needed);
		threads.askEarly(TYPE, collected_at, (linked.resources[TYPE] ?? []).map(textOf));
	};
	const askNext = (): void => {
		timer = undefined;
		const began = performance.now();
		try {
			if (so_far !== undefined && threads.takesMore()) ask(so_far);
		} catch {
			// What is wrong with them is told when all are linked.
			end();
		}
		askSoon(PAUSES * (performance.now() - began));
	};
	const askSoon = (pause_ms = 0): void => {
		if (!ended && ready.length > 0) timer ??= setTimeout(askNext, Math.max(PAUSE_MS, pause_ms)).unref();
	};
	const placeOf = (name: string) => {
		const place = places.get(name) ?? { unread: new Set(others), keys: [] };
		places.set(name, place);
		return place;
	};
	return {
		read: (type, resource, inventory) => {
			if (ended || type !== TYPE) return;
			so_far = inventory;
			const { unread, keys } = placeOf(placeName(resource));
			if (unread.size === 0) ready.push(resource);
			else keys.push(resource);
			askSoon();
		},
		listed: (type, where) => {
			if (ended || !others.includes(type)) return;
			const { unread, keys } = placeOf(placeName(where));
			unread.delete(type);
			if (unread.size > 0) return;
			for (const key of keys.splice(0)) ready.push(key);
			askSoon();
		},
		end,
	};
}
