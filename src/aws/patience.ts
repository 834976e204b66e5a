import { systemClock } from "./clock.js";

/** Something that everything waits for did not come in time. */
export class WaitedTooLong extends Error {
	override readonly name = "WaitedTooLong";

	/** `what`: completes "waited 30 s for". */
	constructor(what: string, milliseconds: number) {
		super(`waited ${milliseconds / 1000} s for ${what}, in vain`);
	}
}

/** What a scan cannot begin without has so long, in milliseconds. */
export const PATIENCE_MS = 30_000;

/** The result, if it comes within so many milliseconds. What comes later is dropped. */
export async function within<T>(milliseconds: number, work: Promise<T>, what: string): Promise<T> {
	const came = new AbortController();
	// Rejects when it is not needed any more, which is nobody's business.
	const late = systemClock.sleep(milliseconds, came.signal).then(() => {
		throw new WaitedTooLong(what, milliseconds);
	});
	late.catch(() => undefined);
	work.catch(() => undefined);
	try {
		return await Promise.race([work, late]);
	} finally {
		came.abort();
	}
}
