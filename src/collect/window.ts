import pLimit, { type LimitFunction } from "p-limit";

/**
 * Resources of all places that are read at once. Each takes some 30 kB while it is read, and this machine's one thread makes a
 * thousand calls a second whatever waits.
 */
const WHOLE = 1_500;
/** Of one listing at most: enough to keep every budget busy where AWS is far away. */
const MOST = 1_000;
/** And at least, however many places are read side by side. */
const LEAST = 32;

/** Bounds how many resources are read at once: listings that are read side by side have equal shares, and more as others end. */
export interface ReadingWindow {
	/** The share of a listing that begins. */
	open(): LimitFunction;
	/** Gives the share of a listing that was read to the others. */
	close(share: LimitFunction): void;
}

export function readingWindow(): ReadingWindow {
	const shares = new Set<LimitFunction>();
	const deal = (): void => {
		const each = Math.max(LEAST, Math.min(MOST, Math.floor(WHOLE / Math.max(1, shares.size))));
		for (const share of shares) share.concurrency = each;
	};
	return {
		open() {
			const share = pLimit(LEAST);
			shares.add(share);
			deal();
			return share;
		},
		close(share) {
			shares.delete(share);
			deal();
		},
	};
}
