import type { Answering } from "../../src/aws/caller.js";
import { failureOf, isAnswer } from "../../src/aws/failure.js";

/**
 * What a simulator answered, by who asked where for what. A simulated account stands still, so that it would answer the same
 * again, be it with a no: only faults, or another world, make a difference. What got no answer, or one that says nothing of
 * the question, is asked again, but for the further attempts of a call that goes wrong by a fault: they are refused as the
 * first one was.
 */
export class Tape {
	readonly #answers = new Map<string, unknown>();
	readonly #refusals = new Map<string, unknown>();

	/**
	 * Sends what was not answered before, and the first attempt of whatever concerns some actions.
	 *
	 * @param sent the IAM actions that are always sent.
	 * @param kind tells answers apart that differ by more than the question, such as by the size of pages.
	 * @param asked told the action of every attempt, sent or not.
	 */
	for(sent: readonly string[], kind = "", asked: (action: string) => void = () => undefined): Answering {
		const refusals = new Map<string, unknown>();
		return async ({ credentials, region, operation, input }, send) => {
			asked(operation.action);
			const { accessKeyId } = await credentials();
			const key = JSON.stringify([kind, accessKeyId, region, operation.action, input]);
			if (refusals.has(key)) throw refusals.get(key);
			if (sent.includes(operation.action)) {
				return send().catch((error: unknown) => {
					refusals.set(key, error);
					throw error;
				});
			}
			const known = this.#answers.get(key);
			if (known !== undefined) return known as Awaited<ReturnType<typeof send>>;
			if (this.#refusals.has(key)) throw this.#refusals.get(key);
			const answer = await send().catch((error: unknown) => {
				if (isAnswer(error) && failureOf(error) === "final") this.#refusals.set(key, error);
				throw error;
			});
			this.#answers.set(key, frozen(answer));
			return answer;
		};
	}
}

/** Nobody may change what others are given, too. */
function frozen<T>(value: T): T {
	if (typeof value === "object" && value !== null && !ArrayBuffer.isView(value)) {
		for (const member of Object.values(value)) frozen(member);
		Object.freeze(value);
	}
	return value;
}
