import pLimit, { type LimitFunction } from "p-limit";

/**
 * Resources of all places that are read at once. Each takes some 30 kB while it is read, and this machine's one thread makes a
 * thousand calls a second whatever waits.
 */
const WHOLE = 1_500;
/** Of one listing at most: enough to keep every budget busy where AWS is far away. */
const MOST = 1_000;
/**
 * At the beginning, and one more with each that was read: until this process has warmed up it is what is slow, and what it can
 * do goes to resources that have begun, not to beginning others.
 */
const FIRST = 64;
/** And at least, however many places are read side by side. */
const LEAST = 32;

/** Bounds how many resources are read at once: listings that are read side by side have equal shares, and more as others end. */
export interface ReadingWindow {
	/** The share of a listing that begins. */
	open(): LimitFunction;
	/** One of the share's resources was read. */
	read(share: LimitFunction): void;
	/** Gives the share of a listing that was read to the others. */
	close(share: LimitFunction): void;
}

export function readingWindow(): ReadingWindow {
	/** How many of each were read. */
	const shares = new Map<LimitFunction, number>();
	const each = (): number => Math.max(LEAST, Math.min(MOST, Math.floor(WHOLE / Math.max(1, shares.size))));
	const deal = (): void => {
		for (const [share, read] of shares) widen(share, read);
	};
	const widen = (share: LimitFunction, read: number): void => {
		share.concurrency = Math.min(each(), FIRST + read);
	};
	return {
		open() {
			const share = pLimit(LEAST);
			shares.set(share, 0);
			deal();
			return share;
		},
		read(share) {
			const read = (shares.get(share) ?? 0) + 1;
			shares.set(share, read);
			if (FIRST + read <= MOST) widen(share, read);
		},
		close(share) {
			shares.delete(share);
			deal();
		},
	};
}
