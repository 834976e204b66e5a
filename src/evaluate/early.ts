import { createHash } from "node:crypto";
import type { Threads } from "./engine.js";
import type { ThreadsToCome } from "./threads.js";

/**
 * Threads that may be asked before all is read about inputs that may come to be asked about. What the policies answer follows
 * from an input's type, time and text alone: where the very same text is asked about in the end, its answer is there already,
 * and any other is asked about as if nothing had been. So an input that was guessed wrong costs time, and never a verdict.
 */
export interface EarlyThreads extends ThreadsToCome {
	/** Whether threads have begun, have little to do, and what they are asked early is worth it. */
	readonly takesMore: () => boolean;
	/** Asks about inputs and keeps the answers; nobody waits for it. */
	readonly askEarly: (type: string, collected_at: string, inputs: readonly string[]) => void;
	/** How many answers were there already when they were asked for. */
	readonly taken: () => number;
}

/** Early questions that wait at each thread. */
const AHEAD = 2;

/** @param begin gives threads, and others where a guess was what the first ones failed at. */
export function earlyThreads(begin: () => ThreadsToCome): EarlyThreads {
	let to_come = begin();
	let begun: Threads | undefined;
	let state: "asking" | "failed" | "closed" = "asking";
	let taken = 0;
	const memory = answerMemory();
	const asked = new Set<Promise<void>>();

	const fail = (): void => {
		if (state !== "asking") return;
		state = "failed";
		memory.forget();
		to_come.close();
		to_come = begin();
		begun = undefined;
	};

	async function ask(type: string, collected_at: string, inputs: readonly string[]): Promise<readonly Uint8Array[]> {
		// A thread answers in order, so these come first in any case.
		await Promise.all(asked);
		const threads = begun ?? to_come.threadsFor(Number.POSITIVE_INFINITY);
		begun = threads;
		if (threads === undefined) throw new Error("the threads that judge do not begin");
		const known = memory.answersTo(type, collected_at, inputs);
		const open = inputs.filter((_, index) => known[index] === undefined);
		const answers = open.length === 0 ? [] : await threads.ask(type, collected_at, open);
		taken += inputs.length - open.length;
		let next = 0;
		return inputs.flatMap((_, index) => known[index] ?? answers[next++] ?? []);
	}

	return {
		threadsFor: (resources) => {
			begun = to_come.threadsFor(resources);
			return begun === undefined ? undefined : { size: begun.size, ask, close: begun.close };
		},
		takesMore: () => begun !== undefined && state === "asking" && asked.size < begun.size * AHEAD && memory.isWorthIt(),
		askEarly: (type, collected_at, inputs) => {
			if (begun === undefined || state !== "asking") return;
			const asking = begun
				.ask(type, collected_at, inputs)
				.then((answers) => memory.keep(type, collected_at, inputs, answers), fail)
				.finally(() => asked.delete(asking));
			asked.add(asking);
		},
		taken: () => taken,
		close: () => {
			state = "closed";
			to_come.close();
		},
	};
}

/** Answers that are kept at most, and bytes of those that differ: most keys of an account have the same ones. */
const MOST_ANSWERS = 100_000;
const MOST_BYTES = 16 * 1024 * 1024;
/** So many that were not kept, and no more is asked. */
const MOST_LOST = 500;

/** Answers by what they answer. */
function answerMemory() {
	const distinct = new Map<string, Uint8Array>();
	/** A thread gives the one object for an answer that it gave before. */
	const same = new WeakMap<Uint8Array, Uint8Array>();
	/** Type and time -> digest of an input -> its answer. */
	const known = new Map<string, Map<string, Uint8Array>>();
	let [kept, bytes, lost] = [0, 0, 0];

	/** One object for equal answers, and none where there are too many that differ. */
	const shared = (answer: Uint8Array): Uint8Array | undefined => {
		const known_before = same.get(answer);
		if (known_before !== undefined) return known_before;
		const digest = digestOf(answer);
		const existing = distinct.get(digest);
		if (existing === undefined && bytes + answer.length > MOST_BYTES) return undefined;
		const own = existing ?? answer;
		if (existing === undefined) bytes += answer.length;
		distinct.set(digest, own);
		same.set(answer, own);
		return own;
	};

	return {
		keep(type: string, collected_at: string, inputs: readonly string[], answers: readonly Uint8Array[]): void {
			const about = known.get(`${type} ${collected_at}`) ?? new Map<string, Uint8Array>();
			known.set(`${type} ${collected_at}`, about);
			for (const [index, input] of inputs.entries()) {
				const answer = answers[index];
				const own = answer === undefined || kept >= MOST_ANSWERS ? undefined : shared(answer);
				if (own === undefined) lost += 1;
				else {
					kept += 1;
					about.set(digestOf(input), own);
				}
			}
		},
		answersTo(type: string, collected_at: string, inputs: readonly string[]): readonly (Uint8Array | undefined)[] {
			const about = known.get(`${type} ${collected_at}`);
			return about === undefined ? [] : inputs.map((input) => about.get(digestOf(input)));
		},
		isWorthIt: () => lost < MOST_LOST,
		forget(): void {
			known.clear();
			distinct.clear();
		},
	};
}

/** Two texts that anybody could find with the same SHA-256 are not known; a weaker digest would let one stand for another. */
function digestOf(text: string | Uint8Array): string {
	return createHash("sha256").update(text).digest("binary");
}
