import { parentPort, workerData } from "node:worker_threads";
import { dataAsOf, type PolicyData } from "./data.js";
import { type Ask, entrypointOf, loadModule } from "./opa_module.js";

/** The argument by which the worker's module knows that it is a thread that judges. */
export const JUDGE_ARGUMENT = "judge";

/** What a thread is started with. */
export interface ThreadTask {
	readonly wasm: Uint8Array;
	readonly data: PolicyData;
}

/** Inputs for the policies of a type, each as JSON text, all read at a time. */
export interface ThreadQuestion {
	readonly type: string;
	readonly collected_at: string;
	readonly inputs: readonly string[];
}

/** The answers, as JSON, one after the other, and where each ends; or why there is none. */
export type ThreadAnswer =
	| { readonly bytes: Uint8Array<ArrayBuffer>; readonly ends: Uint32Array }
	| { readonly failure: string };

/** The thread: asks the shipped policies what it is asked, in order, until it is ended. */
export async function answerQuestions(): Promise<void> {
	const { wasm, data } = workerData as ThreadTask;
	const port = parentPort;
	if (port === null) throw new Error("this is no thread");
	const ask = await loadModule(wasm, data);
	const asking = new Map<string, Ask>();
	const asOf = dataAsOf(data);
	port.on("message", ({ type, collected_at, inputs }: ThreadQuestion) => {
		try {
			const about = asking.get(type) ?? ask(entrypointOf(type));
			asking.set(type, about);
			const of = asOf(collected_at);
			const { bytes, ends } = answersTo(inputs, (input) => about(input, of));
			port.postMessage({ bytes, ends } satisfies ThreadAnswer, [bytes.buffer]);
		} catch (error) {
			// What WASM throws may be of any kind, and is told as what it is.
			port.postMessage({ failure: error instanceof Error ? error.message : String(error) } satisfies ThreadAnswer);
		}
	});
}

function answersTo(inputs: readonly string[], about: (input: string) => Buffer) {
	let bytes = new Uint8Array(inputs.length * 4_096);
	let used = 0;
	const ends = new Uint32Array(inputs.length);
	for (const [index, input] of inputs.entries()) {
		const answer = about(input);
		if (used + answer.length > bytes.length) {
			const larger = new Uint8Array(2 * (used + answer.length));
			larger.set(bytes.subarray(0, used));
			bytes = larger;
		}
		bytes.set(answer, used);
		used += answer.length;
		ends[index] = used;
	}
	return { bytes, ends };
}
