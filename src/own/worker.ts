import { writeSync } from "node:fs";
import { z } from "zod";
import { askOwn, lookInto, type OwnLimits } from "../evaluate/own_judge.js";
import type { OwnOutcome } from "../model/own_policies.js";

/** The argument by which the worker's module knows that it is to judge by own policies. */
export const OWN_ARGUMENT = "own-policies";

const module = z.object({
	source: z.string(),
	sha256: z.string(),
	wasm: z.base64().transform((text) => new Uint8Array(Buffer.from(text, "base64"))),
	asks: z.array(z.object({ rule: z.string(), entrypoint: z.string() })),
});

/** What the process is asked, on stdin: to look into modules, or to judge by them. */
export const ownTask = z.object({
	limits: z.object({ milliseconds: z.number(), all_milliseconds: z.number(), bytes: z.number() }).optional(),
	modules: z.array(module),
	data: z.unknown(),
	questions: z.array(z.object({ rule: z.string(), input: z.string() })).optional(),
	gave_up: z.record(z.string(), z.string()).optional(),
});
export type OwnTask = z.input<typeof ownTask>;

/** One line of what it answers: of a module what it says of itself or why it cannot be used, of a question its outcome. */
export type OwnLine =
	| { readonly entrypoints: readonly string[]; readonly builtins: readonly string[] }
	| { readonly outcome: OwnOutcome; readonly again: boolean }
	| { readonly refusal: string };

/**
 * The process in which somebody else's WASM is loaded and asked: whoever starts it limits its memory and its time. A line of
 * JSON for each module or question, written before the next is begun, so that it can be told at which one it ended.
 */
export async function judgeOwn(): Promise<void> {
	// A policy can print; what it prints is for nobody.
	for (const name of ["log", "error"] as const) console[name] = () => undefined;
	const { modules, data, questions, gave_up = {}, limits } = ownTask.parse(JSON.parse(await stdin()));
	if (questions === undefined) for (const each of modules) tell(said(each, limits));
	else {
		const asked = { modules, data, questions };
		askOwn(asked, new Map(Object.entries(gave_up)), (outcome, again) => tell({ outcome, again }), limits);
	}
	process.exit(0);
}

function said(each: z.output<typeof module>, limits: OwnLimits | undefined): OwnLine {
	try {
		return lookInto(each, limits);
	} catch (error) {
		return { refusal: error instanceof Error ? error.message : String(error) };
	}
}

/** All of it: to read it at once fails where the other end has not written yet. */
async function stdin(): Promise<string> {
	const chunks: Buffer[] = [];
	for await (const chunk of process.stdin) chunks.push(z.instanceof(Buffer).parse(chunk));
	return Buffer.concat(chunks).toString("utf8");
}

/** Where nobody changes it, a wait for its change is a pause. */
const never = new Int32Array(new SharedArrayBuffer(4));

/** A pipe may take a part of a line only, or nothing while it is full. */
function tell(line: OwnLine): void {
	let rest = Buffer.from(`${JSON.stringify(line)}\n`);
	while (rest.length > 0) {
		try {
			rest = rest.subarray(writeSync(1, rest));
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== "EAGAIN") throw error;
			Atomics.wait(never, 0, 0, 5);
		}
	}
}
