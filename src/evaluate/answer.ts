import { z } from "zod";
import { type Reason, reason } from "../model/observed.js";
import type { Severity } from "../model/policy.js";
import { severity } from "../model/policy.js";
import { byBytes } from "./by_bytes.js";

/** What a policy said of one resource: whether it is about it, and what is wrong. */
export interface Answer {
	readonly subject: boolean;
	/** Why it is not about it, where the policy says so. */
	readonly exempt: readonly string[];
	readonly violations: readonly Violation[];
	/** What it could not see of the parts that a fact has: nothing that is wrong there was found, and nothing passes. */
	readonly unseen: readonly Reason[];
	/** Of a rule about an audit service: the types of resources that the service sees, where it is not all or none. */
	readonly sees?: readonly string[];
	/** Of an own policy that gave no answer that can be used: why. Its verdict is unknown then, whatever else is here. */
	readonly failure?: string;
}

/** One thing that is wrong, with its own severity where the rule has degrees. */
export interface Violation {
	readonly message: string;
	readonly severity?: Severity;
}

/** The members of a policy that are asked for: all others are its own. */
export const ANSWERED = ["subject", "exempt", "violation", "unseen", "sees"] as const;

/** Answers of every policy of a type about one resource, by policy name. */
export type Answers = ReadonlyMap<string, Answer>;

/** A message longer than this is cut: resource names and policies are written by others. */
const MAXIMUM_MESSAGE = 1000;

/** Different answers that are kept at most. */
const MAXIMUM_KEPT = 500;

/**
 * Reads what the policies of a type answered, as JSON. Most keys of an account have the same answers, byte by byte: each
 * is read once.
 *
 * @throws Error when an answer breaks its form: a bug, never a verdict.
 */
export function answerReader(type: string, names: readonly string[]): (json: Buffer) => Answers {
	const known = byBytes<Answers>();
	let kept = 0;
	return (json) => {
		const same = known.get(json);
		if (same !== undefined) return same;
		const answers = answersIn(json, type, names);
		if (kept === MAXIMUM_KEPT) {
			known.clear();
			kept = 0;
		}
		known.set(json, answers);
		kept += 1;
		return answers;
	};
}

function answersIn(json: Buffer, type: string, names: readonly string[]): Answers {
	const output: unknown = JSON.parse(json.toString());
	const result = member(Array.isArray(output) ? output[0] : undefined, "result");
	return new Map(names.map((name) => [name, answerOf(member(result, name), `${type}/${name}`)]));
}

function member(value: unknown, name: string): unknown {
	return typeof value === "object" && value !== null && Object.hasOwn(value, name)
		? (value as Record<string, unknown>)[name]
		: undefined;
}

/**
 * What an own policy answered, as JSON, where `entrypoint` was asked: that of the rule, or that of its type.
 *
 * @throws Error when the answer breaks its form.
 */
export function ownAnswerIn(json: string, entrypoint: string, { type, name }: { type: string; name: string }): Answer {
	const output: unknown = JSON.parse(json);
	const result = member(Array.isArray(output) ? output[0] : undefined, "result");
	return answerOf(entrypoint === `keyproof/${type}/${name}` ? result : member(result, name), `${type}/${name}`);
}

/** An absent package or a `violation` that is no set would read as "nothing wrong", so each is an error. */
function answerOf(output: unknown, id: string): Answer {
	const violation = member(output, "violation");
	if (!Array.isArray(violation)) throw new Error(`policy ${id} answered no set of violations`);
	const subject = member(output, "subject");
	if (subject !== undefined && typeof subject !== "boolean") throw new Error(`policy ${id}: subject is not a boolean`);
	const sees = member(output, "sees");
	return {
		subject: subject === true,
		exempt: setOf(member(output, "exempt"), texts, `${id}: exempt`).map(bounded),
		violations: violation.map((entry) => violationOf(entry, id)),
		unseen: setOf(member(output, "unseen"), reasons, `${id}: unseen`),
		...(sees === undefined ? {} : { sees: setOf(sees, texts, `${id}: sees`).sort() }),
	};
}

// Each made once: to make a schema takes longer than to read most answers by it.
const texts = z.array(z.string());
const reasons = z.array(reason);

/** A set that a policy need not have. */
function setOf<T>(output: unknown, schema: z.ZodType<T[]>, what: string): T[] {
	if (output === undefined) return [];
	const parsed = schema.safeParse(output);
	if (!parsed.success) throw new Error(`policy ${what} is not what it must be: ${z.prettifyError(parsed.error)}`);
	return parsed.data;
}

function violationOf(entry: unknown, id: string): Violation {
	if (typeof entry === "string") return { message: bounded(entry) };
	const message = member(entry, "message");
	if (typeof message !== "string") throw new Error(`policy ${id} answered a violation without a message`);
	const degree = member(entry, "severity");
	if (degree === undefined) return { message: bounded(message) };
	const parsed = severity.safeParse(degree);
	if (!parsed.success) throw new Error(`policy ${id} answered a violation of no known severity`);
	return { message: bounded(message), severity: parsed.data };
}

function bounded(message: string): string {
	return message.length <= MAXIMUM_MESSAGE ? message : `${message.slice(0, MAXIMUM_MESSAGE - 1)}…`;
}
