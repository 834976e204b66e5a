import type { LimitFunction } from "p-limit";
import type { Budget } from "./budget.js";
import type { Clock } from "./clock.js";
import type { Crowd } from "./crowd.js";
import type { Blockade } from "./obstacle.js";
import type { Client } from "./operation.js";
import type { Transport } from "./transport.js";

/** What is kept of a Region while it is read. */
export interface Place {
	/** Service id -> its client, with connections that are the Region's own. */
	readonly clients: Map<string, Promise<Client>>;
	readonly transport: Transport;
	readonly budgets: Map<string, Budget>;
	/** Service id -> the lane of its calls, where they are made one at a time. */
	readonly lanes: Map<string, LimitFunction>;
	/** The quotas of the account there; asked once, by the first call that one of them limits. */
	quotas?: Promise<ReadonlyMap<string, number>>;
	/**
	 * Since when it was asked and nothing was heard of it, by the clock; undefined where it answered and was not asked since.
	 * Time in which no call was under way does not count: it is moved on by that.
	 */
	silent_since: number | undefined;
	blockade: Blockade | undefined;
	/** Whether AWS takes the credentials there; asked once, where a refusal may mean that it does not. */
	refuses?: Promise<boolean>;
}

/** The Regions that are read, each with what is kept of it until it is let go. */
export interface Places {
	/** A Region's, made where there is none. */
	of(region: string): Place;
	all(): readonly Place[];
	/** Works there; what is let go meanwhile is kept until no such work is under way. */
	during<T>(region: string, work: (place: Place) => Promise<T>): Promise<T>;
	/** Lets go of a Region, or of all of them: at once, or when the work that is under way there has ended. */
	release(region?: string): void;
	/** Ends the connections of all. */
	disconnect(): void;
	/** Ends the connections of all, and keeps nothing. */
	close(): void;
}

/** What a Region's place is made with. */
interface Surroundings {
	readonly clock: Clock;
	/** Who else is read at the same time; each Region joins it, and leaves it when it is let go. */
	readonly crowd: Crowd;
	readonly transport: () => Transport;
}

interface Kept extends Place {
	/** Since when no call is under way. */
	idle_since: number;
	/** Calls under way, and whether it is let go when there are none: another Region may ask about this one. */
	calls: number;
	released: boolean;
}

export function createPlaces({ clock, crowd, transport }: Surroundings): Places {
	const places = new Map<string, Kept>();
	/** Of Regions that were let go. */
	const blockades = new Map<string, Blockade>();

	function of(region: string): Kept {
		const existing = places.get(region);
		if (existing !== undefined) return existing;
		const place: Kept = {
			clients: new Map(),
			transport: transport(),
			budgets: new Map(),
			lanes: new Map(),
			silent_since: undefined,
			idle_since: clock.now(),
			blockade: blockades.get(region),
			calls: 0,
			released: false,
		};
		crowd.enter();
		places.set(region, place);
		return place;
	}

	/** Forgets a Region that was released and is not asked: a client takes 30 kB, and an organization has 85,000 Regions. */
	function forget(region: string, place: Kept): void {
		if (!place.released || place.calls > 0 || places.get(region) !== place) return;
		place.transport.destroy();
		places.delete(region);
		crowd.leave();
		// Why it cannot be asked holds for later calls too.
		if (place.blockade !== undefined) blockades.set(region, place.blockade);
	}

	function disconnect(): void {
		for (const { transport: connections } of places.values()) connections.destroy();
	}

	return {
		of,
		all: () => [...places.values()],
		async during(region, work) {
			const place = of(region);
			if (place.calls === 0 && place.silent_since !== undefined) place.silent_since += clock.now() - place.idle_since;
			place.calls += 1;
			try {
				return await work(place);
			} finally {
				place.calls -= 1;
				if (place.calls === 0) place.idle_since = clock.now();
				forget(region, place);
			}
		},
		release(only) {
			for (const [region, place] of places) {
				if (only !== undefined && region !== only) continue;
				place.released = true;
				forget(region, place);
			}
		},
		disconnect,
		close() {
			disconnect();
			for (const _ of places) crowd.leave();
			places.clear();
		},
	};
}
