import { setPriority } from "node:os";
import { parentPort, workerData } from "node:worker_threads";
import { byBytes } from "./by_bytes.js";
import { dataAsOf, type PolicyData } from "./data.js";
import { type Ask, entrypointOf, loadModule } from "./opa_module.js";
import { answerWriter, type Slot } from "./slot.js";

/** The argument by which the worker's module knows that it is a thread that judges. */
export const JUDGE_ARGUMENT = "judge";

/** What a thread is started with. */
export interface ThreadTask {
	readonly wasm: Uint8Array;
	readonly data: PolicyData;
	/** Whether it judges while another thread reads, which must not wait for it. */
	readonly beside?: boolean;
}

/** How much less of the processor than others a thread gets that judges beside a reading (setpriority(2)): a tenth. */
const NICE = 10;

/** Linux has a priority for each thread, and sets that of the one that asks; elsewhere it would be the whole process's. */
function giveWay(): void {
	try {
		if (process.platform === "linux") setPriority(NICE);
	} catch {
		// Where it may not be set, it judges as fast as others.
	}
}

/** Inputs for the policies of a type, as JSON in UTF-8 one after the other, where each ends, all read at a time. */
export interface ThreadQuestion {
	readonly type: string;
	readonly collected_at: string;
	readonly slot: Slot;
	readonly ends: Uint32Array;
}

/**
 * The answers, or why there is none. Most are alike, so each has a number: 0 for the first that the thread ever gave, or gave
 * since it last forgot all. Those that are new stand in the slot as JSON, in the order of their numbers.
 */
export type ThreadAnswer =
	| {
			/** Numbers begin at 0 again. */
			readonly forgets: boolean;
			/** Where each new answer ends. */
			readonly ends: Uint32Array;
			/** The answer to each input. */
			readonly numbers: Uint32Array;
			/** In the place of the slot's, which were too small. */
			readonly larger?: SharedArrayBuffer;
	  }
	| { readonly failure: string };

/** Different answers that are kept to be told by their numbers, in all and of one length. */
const MOST = 500;
const MOST_OF_A_LENGTH = 16;
const MOST_BYTES = 1 << 22;

/** The thread: asks the shipped policies what it is asked, in order, until it is ended. */
export async function answerQuestions(): Promise<void> {
	const { wasm, data, beside } = workerData as ThreadTask;
	if (beside === true) giveWay();
	const port = parentPort;
	if (port === null) throw new Error("this is no thread");
	const ask = await loadModule(wasm, data);
	const asking = new Map<string, Ask>();
	const asOf = dataAsOf(data);
	const answerAll = answering();
	port.on("message", ({ type, collected_at, slot, ends }: ThreadQuestion) => {
		try {
			const about = asking.get(type) ?? ask(entrypointOf(type));
			asking.set(type, about);
			const of = asOf(collected_at);
			port.postMessage(answerAll(slot, ends, (input) => about(input, of)) satisfies ThreadAnswer);
		} catch (error) {
			// What WASM throws may be of any kind, and is told as what it is.
			port.postMessage({ failure: error instanceof Error ? error.message : String(error) } satisfies ThreadAnswer);
		}
	});
}

/** Answers to the inputs in a slot, and remembers which answers were given. */
function answering(): (slot: Slot, ends: Uint32Array, about: (input: Uint8Array) => Buffer) => ThreadAnswer {
	const given = byBytes<number>(MOST_OF_A_LENGTH);
	let [kept, bytes] = [0, 0];
	return (slot, ends, about) => {
		const forgets = kept >= MOST || bytes >= MOST_BYTES;
		if (forgets) {
			given.clear();
			[kept, bytes] = [0, 0];
		}
		const inputs = new Uint8Array(slot.inputs);
		const fresh = answerWriter(slot.answers);
		const numbers = new Uint32Array(ends.length);
		let start = 0;
		for (const [index, end] of ends.entries()) {
			const answer = about(inputs.subarray(start, end));
			start = end;
			let number = given.get(answer);
			if (number === undefined) {
				number = kept;
				fresh.write(answer);
				given.set(answer, number);
				kept += 1;
				bytes += answer.length;
			}
			numbers[index] = number;
		}
		return { forgets, numbers, ...fresh.written() };
	};
}
