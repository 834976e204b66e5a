import { createHash } from "node:crypto";
import type { Asking } from "../../src/evaluate/engine.js";
import type { Ask } from "../../src/evaluate/opa_module.js";
import { once } from "../../src/model/once.js";

/** Enough for the scans of a file; few enough to be held. */
const MAXIMUM = 20_000;

/**
 * Gives again what the policies answered, by all that an answer follows from: the policies, the data, the type and the input. Scans of the
 * same account differ by little, and policies have neither a clock nor anything else that could make them answer otherwise.
 */
export function remembered(): Asking {
	const digestOf = once((data: object) => sha256(JSON.stringify(data)));
	const answersOf = once((_: Uint8Array) => new Map<string, Buffer>());
	return (ask, wasm, data) => {
		const answers = answersOf(wasm);
		return (entrypoint) => {
			let asking: Ask | undefined;
			return (input, other) => {
				const key = sha256(`${digestOf(other ?? data)}\n${entrypoint}\n${input}`);
				const known = answers.get(key);
				if (known !== undefined) return known;
				asking ??= ask(entrypoint);
				// What is answered stands until the next question.
				const answer = Buffer.from(asking(input, other));
				if (answers.size < MAXIMUM) answers.set(key, answer);
				return answer;
			};
		};
	};
}

function sha256(text: string): string {
	return createHash("sha256").update(text).digest("base64");
}
