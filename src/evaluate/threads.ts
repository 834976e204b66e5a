import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { PolicyData } from "./data.js";
import type { Threads } from "./engine.js";
import { JUDGE_ARGUMENT, type ThreadAnswer, type ThreadQuestion, type ThreadTask } from "./thread.js";

/** More of them wait for this thread, which asks them and reads what they answer. */
const MAXIMUM = 4;
/** Fewer resources are judged here before a thread has begun. */
const WORTH_THREADS = 2_000;

/** What threads are started with. */
export interface ThreadsOf {
	/** The module that answers as `answerQuestions` does (src/evaluate/thread.ts) when it is started with its argument. */
	readonly module: URL;
	readonly wasm: Uint8Array;
	readonly data: PolicyData;
}

/** Threads that are started as soon as somebody knows of resources enough, so that they wait for the last and not it for them. */
export interface ThreadsToCome {
	/** The threads, for so many resources; undefined where there are too few of them, or of processors. */
	readonly threadsFor: (resources: number) => Threads | undefined;
	readonly close: () => void;
}

export function threadsToCome(those: ThreadsOf): ThreadsToCome {
	let threads: Threads | undefined;
	return {
		threadsFor: (resources) => {
			if (threads === undefined && resources >= WORTH_THREADS) {
				const size = Math.min(availableParallelism(), MAXIMUM);
				if (size >= 2) threads = startThreads(size, those);
			}
			return threads;
		},
		close: () => threads?.close(),
	};
}

/** One thread, and the questions that it was asked and has not answered, in their order. */
interface Thread {
	readonly worker: Worker;
	readonly asked: Asked[];
}

interface Asked {
	readonly resolve: (answers: readonly Uint8Array[]) => void;
	readonly reject: (error: Error) => void;
}

/** Starts so many threads. One that fails or ends takes them all down: what it was asked has no answer. */
export function startThreads(size: number, { module, wasm, data }: ThreadsOf): Threads {
	let broken: Error | undefined;
	const threads = Array.from({ length: size }, (): Thread => {
		const task: ThreadTask = { wasm, data };
		// Nothing that the policies answer depends on the environment, or on flags.
		return { worker: new Worker(module, { argv: [JUDGE_ARGUMENT], workerData: task, env: {} }), asked: [] };
	});
	const close = (error = new Error("the threads that judge were ended")): void => {
		broken ??= error;
		for (const { worker, asked } of threads) {
			void worker.terminate();
			for (const { reject } of asked.splice(0)) reject(broken);
		}
	};
	for (const { worker, asked } of threads) {
		worker.on("message", (answer: ThreadAnswer) => {
			if ("failure" in answer) return close(new Error(answer.failure));
			asked.shift()?.resolve(partsOf(answer));
		});
		worker.on("error", (error) => close(error instanceof Error ? error : new Error(String(error))));
		worker.on("messageerror", close);
		worker.on("exit", (code) => close(new Error(`a thread that judges ended with ${code}`)));
	}
	return {
		size,
		close: () => close(),
		ask: (type, collected_at, inputs) =>
			new Promise((resolve, reject) => {
				if (broken !== undefined) return reject(broken);
				const idle = threads.reduce((least, each) => (each.asked.length < least.asked.length ? each : least));
				idle.asked.push({ resolve, reject });
				const question: ThreadQuestion = { type, collected_at, inputs };
				idle.worker.postMessage(question);
			}),
	};
}

function partsOf({ bytes, ends }: { bytes: Uint8Array; ends: Uint32Array }): Uint8Array[] {
	let start = 0;
	return Array.from(ends, (end) => {
		const part = bytes.subarray(start, end);
		start = end;
		return part;
	});
}
