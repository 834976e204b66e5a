import { isThrottlingError, isTransientError } from "@smithy/core/retry";
import type { Reason, ReasonKind } from "../model/observed.js";

import { AnswerMisfit } from "./fitting.js";
import { AnsweredByOther, AnswerTooLarge } from "./transport.js";

/** A call that gave no answer, with the reason as a scan records it. */
export class CallFailed extends Error {
	override readonly name = "CallFailed";

	constructor(
		readonly reason: Reason,
		/** The service does not exist in the Region. */
		readonly not_offered: boolean,
		options?: ErrorOptions,
	) {
		super(`${reason.action}: ${reason.message}`, options);
	}
}

/** The failed call that was thrown; anything else that was thrown is a bug or an abort, and is thrown on. */
export function asFailure(error: unknown): CallFailed {
	if (error instanceof CallFailed) return error;
	throw error;
}

/** AWS's own name of the error that a call failed with (`InvalidAccessException`); empty where AWS gave none. */
export function errorName(failure: CallFailed): string {
	const { name, code, status } = inspect(failure.cause);
	if (!isRefusal(status)) return "";
	return name === "" || name === "Error" ? code : name;
}

/**
 * Whether an error's name is AWS's word about what was asked: a server that failed, or somebody who sends elsewhere, knows
 * nothing of it, whatever name stands there. Errors without a status are not of an answer.
 */
function isRefusal(status: number | undefined): boolean {
	return status === undefined || (status >= 400 && status < 500);
}

/** What a failed call means for the next attempt. */
export type Failure = "throttled" | "transient" | "skewed" | "final";

/** The members of an SDK error that are looked at; anything else may be thrown too. */
interface Thrown {
	name: string;
	message: string;
	code: string;
	status: number | undefined;
}

function inspect(error: unknown): Thrown {
	const { name, message, code, Code, $metadata } = (typeof error === "object" && error !== null ? error : {}) as Record<
		string,
		unknown
	>;
	const status =
		typeof $metadata === "object" && $metadata !== null
			? ($metadata as Record<string, unknown>).httpStatusCode
			: undefined;
	return {
		name: typeof name === "string" ? name : "",
		message: typeof message === "string" ? message : String(error),
		code: typeof code === "string" ? code : typeof Code === "string" ? Code : "",
		status: typeof status === "number" ? status : undefined,
	};
}

/** Node's and EC2's words that the SDK does not count as transient: a cut answer, a Region that is slow to answer. */
const TRANSIENT_CODES = ["ECONNRESET", "EPIPE", "EAI_AGAIN", "EPROTO", "UND_ERR_SOCKET", "ERR_STREAM_PREMATURE_CLOSE"];
/** Node's words for what is no HTTP, as of something on the way that answered in its own tongue. */
const GARBLED = /^HPE_/;
/** The SDK calls a connection that was cut a timeout, though it is cut at once. */
const CUT_CODES = ["ECONNRESET", "EPIPE"];

/** Sorts an error by what to do about it: wait longer, try again, or take it as the answer. */
export function failureOf(error: unknown): Failure {
	const thrown = inspect(error);
	const { name, message, code, status } = thrown;
	const asError = { name, message, code, $metadata: status === undefined ? {} : { httpStatusCode: status } };
	// The SDK signs the next attempt by AWS's clock, so that one is worth it.
	if (skewOf(error) !== undefined) return "skewed";
	if (error instanceof AnswerTooLarge || error instanceof AnswerMisfit) return "final";
	if (error instanceof AnsweredByOther) return error.status >= 500 ? "transient" : "final";
	if (isThrottlingError(asError) || /^(Throttl|RequestLimitExceeded|TooManyRequests|SlowDown)/.test(thrown.name)) {
		return "throttled";
	}
	if (isTransientError(asError) || TRANSIENT_CODES.includes(thrown.code) || GARBLED.test(thrown.code)) {
		return "transient";
	}
	if (thrown.name === "SyntaxError") return "transient";
	return thrown.status !== undefined && thrown.status >= 500 ? "transient" : "final";
}

/** Services call the same error with the suffix and without: `InvalidSignatureException`, and CloudWatch `InvalidSignature`. */
function isOneOf(names: readonly string[], { name, code }: Pick<Thrown, "name" | "code">): boolean {
	const bare = (text: string) => text.replace(/Exception$/, "");
	return names.some((each) => bare(each) === bare(name) || bare(each) === bare(code));
}

/** How AWS calls credentials that are over. */
export const EXPIRED: readonly string[] = ["ExpiredToken", "ExpiredTokenException", "RequestExpired"];

const DENIED = [
	"AccessDenied",
	"AccessDeniedException",
	"UnauthorizedOperation",
	"AuthFailure",
	"CloudHsmAccessDeniedException",
	...EXPIRED,
	"InvalidClientTokenId",
	"UnrecognizedClientException",
	"SignatureDoesNotMatch",
	"InvalidSignatureException",
	"IncompleteSignature",
	"MissingAuthenticationToken",
	"MissingAuthenticationTokenException",
	"OptInRequired",
	"CredentialsUnavailable",
];

/** How AWS refuses what was signed at another time than its own, beside other meanings of the same names. */
const SKEWED: readonly string[] = [
	"AuthFailure",
	"InvalidSignatureException",
	"RequestExpired",
	"RequestInTheFuture",
	"RequestTimeTooSkewed",
	"SignatureDoesNotMatch",
];
/** AWS takes what was signed up to five minutes off; a little less shows in what it answers. */
const TOLERATED_SKEW_MS = 240_000;

/**
 * By how much AWS's clock is ahead of this machine's, in milliseconds, where that is why it refused; undefined where it is
 * not.
 */
export function skewOf(error: unknown): number | undefined {
	if (!isOneOf(SKEWED, inspect(error))) return undefined;
	const { $response } = error as { $response?: { headers?: Record<string, string> } };
	const told = Date.parse($response?.headers?.date ?? "");
	const skew = told - Date.now();
	return Math.abs(skew) > TOLERATED_SKEW_MS ? skew : undefined;
}

/** Whether nothing came back in the time that was given. */
export function isSilence(error: unknown): boolean {
	const { name, code } = inspect(error);
	return code === "ETIMEDOUT" || (name === "TimeoutError" && !CUT_CODES.includes(code));
}

/** Whether AWS answered at all, be it with a refusal. */
export function isAnswer(error: unknown): boolean {
	return inspect(error).status !== undefined;
}

function kindOf(error: unknown): ReasonKind {
	const failure = failureOf(error);
	if (failure === "throttled") return "throttled";
	const { name, code, status } = inspect(error);
	if (error instanceof AnsweredByOther) return "unavailable";
	if (error instanceof AnswerTooLarge || error instanceof AnswerMisfit) return "invalid";
	if (isOneOf(DENIED, { name, code })) return "denied";
	if (isRefusal(status) && /NotFound(Exception)?$/.test(name)) return "not_found";
	if (failure === "transient") return "unavailable";
	if (status === 401 || status === 403) return "denied";
	if (status !== undefined && status >= 400 && status < 500) return "invalid";
	return name === "TypeError" ? "invalid" : "unavailable";
}

/** Name and message of an error, without what the SDK adds for whoever debugs it. */
function wordsOf(error: unknown): Pick<Thrown, "name" | "message"> {
	const { name, message, code } = inspect(error);
	if (name === "TimeoutError" && CUT_CODES.includes(code)) return { name: "", message };
	if (name !== "SyntaxError") return { name, message };
	const { $response } = error as { $response?: { statusCode?: number } };
	const status = $response?.statusCode;
	const [what = ""] = message.split(/\s*Deserialization error:/, 1);
	return {
		name: "",
		message: `the answer${status === undefined ? "" : ` (status ${status})`} is not one of AWS's: ${what}`,
	};
}

/** Why a call gave no answer, for the record. Never holds more of AWS's text than a reader needs. */
export function reasonOf(error: unknown, action: string): Reason {
	const { name, message } = wordsOf(error);
	const text = ["", "Error", "AnsweredByOther", "AnswerMisfit", "AnswerTooLarge"].includes(name)
		? message
		: `${name}: ${message}`;
	const kind = kindOf(error);
	// No permission of the account's own can allow it, and AWS tells that in these words only.
	const above = kind === "denied" && /in an? (?:service|resource) control policy/.test(message);
	return { kind, action, message: bounded(text), ...(above ? { obstacle: "organization_policy" as const } : {}) };
}

/** AWS's words in a scan: on one line, and as long as says what is wrong. The rest may hold whatever somebody put there. */
export function bounded(text: string): string {
	const line = text.replaceAll(/\s+/g, " ").trim();
	return line.length <= MAXIMUM_MESSAGE ? line : `${line.slice(0, MAXIMUM_MESSAGE - 1)}…`;
}

const MAXIMUM_MESSAGE = 300;

/**
 * Whether an error says that the service does not exist in the Region. Believed only where AWS's endpoint list does not
 * have the service: elsewhere an unknown host or client is a failure, which must not read as "nothing there".
 */
export function saysNotOffered(error: unknown, region: string, offeredIn: ReadonlySet<string> | undefined): boolean {
	if (offeredIn === undefined || offeredIn.has(region)) return false;
	const { name, code } = inspect(error);
	return code === "ENOTFOUND" || name === "UnrecognizedClientException" || name === "EndpointError";
}
