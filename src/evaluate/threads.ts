import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Threads } from "./engine.js";
import { type Slot, slotsFor, writeInputs } from "./slot.js";
import { JUDGE_ARGUMENT, type ThreadAnswer, type ThreadQuestion, type ThreadTask } from "./thread.js";

/** More of them wait for this thread, which asks them and reads what they answer. */
const MAXIMUM = 4;
/** Fewer resources are judged here before a thread has begun. */
const WORTH_THREADS = 2_000;

/** What threads are started with. */
export interface ThreadsOf extends ThreadTask {
	/** The module that answers as `answerQuestions` does (src/evaluate/thread.ts) when it is started with its argument. */
	readonly module: URL;
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

/** One thread, the questions that it was asked and has not answered, in their order, and the different answers that it gave, by number. */
interface Thread {
	readonly worker: Worker;
	readonly asked: Asked[];
	readonly told: Uint8Array[];
}

interface Asked {
	readonly slot: Slot;
	readonly resolve: (answers: readonly Uint8Array[]) => void;
	readonly reject: (error: Error) => void;
}

/** Starts so many threads. One that fails or ends takes them all down: what it was asked has no answer. */
export function startThreads(size: number, { module, ...task }: ThreadsOf): Threads {
	let broken: Error | undefined;
	const threads = Array.from({ length: size }, (): Thread => {
		// Nothing that the policies answer depends on the environment, or on flags.
		const worker = new Worker(module, { argv: [JUDGE_ARGUMENT], workerData: task, env: {} });
		return { worker, asked: [], told: [] };
	});
	const close = (error = new Error("the threads that judge were ended")): void => {
		broken ??= error;
		for (const { worker, asked } of threads) {
			void worker.terminate();
			for (const { reject } of asked.splice(0)) reject(broken);
		}
	};
	const slots = slotsFor(size);
	for (const { worker, asked, told } of threads) {
		worker.on("message", (answer: ThreadAnswer) => {
			if ("failure" in answer) return close(new Error(answer.failure));
			const first = asked.shift();
			if (first === undefined) return;
			try {
				first.resolve(answersIn(answer, first.slot, told));
			} catch (error) {
				first.reject(error as Error);
				return close(error as Error);
			}
			slots.giveBack(first.slot);
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
				const slot = slots.take();
				const ends = writeInputs(inputs, slot);
				idle.asked.push({ slot, resolve, reject });
				const question: ThreadQuestion = { type, collected_at, slot, ends };
				idle.worker.postMessage(question);
			}),
	};
}

/** The answers by their numbers; those that the thread had not given before are copied out of the slot. */
function answersIn({ forgets, ends, numbers, larger }: Answered, slot: Slot, told: Uint8Array[]): Uint8Array[] {
	if (forgets) told.length = 0;
	slot.answers = larger ?? slot.answers;
	const bytes = new Uint8Array(slot.answers);
	let start = 0;
	for (const end of ends) {
		told.push(bytes.slice(start, end));
		start = end;
	}
	return Array.from(numbers, (number) => {
		const answer = told[number];
		if (answer === undefined) throw new Error("a thread that judges told of an answer that it never gave");
		return answer;
	});
}

type Answered = Exclude<ThreadAnswer, { failure: string }>;
