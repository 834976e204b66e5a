import type { Reason } from "./observed.js";

/** Distinct values that are kept to be shared; where every one is another, sharing saves nothing. */
const MOST = 10_000;

/** Gives for equal values the one object. `likeOf`: a text that equal values have, and no other. */
export function sharer<T extends object>(likeOf: (value: T) => string = JSON.stringify): (value: T) => T {
	const shared = new Map<string, T>();
	return (value) => {
		const like = likeOf(value);
		const existing = shared.get(like);
		if (existing === undefined && shared.size < MOST) shared.set(like, value);
		return existing ?? value;
	};
}

/** One denied permission is the reason of a hundred thousand facts. */
export function reasonSharer(): (reason: Reason) => Reason {
	return sharer(({ kind, action, obstacle = "", message }) => `${kind} ${action} ${obstacle} ${message}`);
}
