import { isThrottlingError, isTransientError } from "@smithy/core/retry";
import type { Reason, ReasonKind } from "../model/observed.js";

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
	const { name, code } = inspect(failure.cause);
	return name === "" || name === "Error" ? code : name;
}

/** What a failed call means for the next attempt. */
export type Failure = "throttled" | "transient" | "final";

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
const TRANSIENT_CODES = ["ECONNRESET", "EPIPE", "EAI_AGAIN", "UND_ERR_SOCKET", "ERR_STREAM_PREMATURE_CLOSE"];

/** Sorts an error by what to do about it: wait longer, try again, or take it as the answer. */
export function failureOf(error: unknown): Failure {
	const thrown = inspect(error);
	const { name, message, code, status } = thrown;
	const asError = { name, message, code, $metadata: status === undefined ? {} : { httpStatusCode: status } };
	if (isThrottlingError(asError) || /^(Throttl|RequestLimitExceeded|TooManyRequests|SlowDown)/.test(thrown.name)) {
		return "throttled";
	}
	if (isTransientError(asError) || TRANSIENT_CODES.includes(thrown.code)) return "transient";
	if (thrown.name === "SyntaxError") return "transient";
	return thrown.status !== undefined && thrown.status >= 500 ? "transient" : "final";
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

function kindOf(error: unknown): ReasonKind {
	const failure = failureOf(error);
	if (failure === "throttled") return "throttled";
	const { name, code, status } = inspect(error);
	if (DENIED.includes(name) || DENIED.includes(code)) return "denied";
	if (/NotFound(Exception)?$/.test(name)) return "not_found";
	if (failure === "transient") return "unavailable";
	if (status === 401 || status === 403) return "denied";
	if (status !== undefined && status >= 400 && status < 500) return "invalid";
	return name === "TypeError" ? "invalid" : "unavailable";
}

/** Why a call gave no answer, for the record. Never holds more of AWS's text than a reader needs. */
export function reasonOf(error: unknown, action: string): Reason {
	const { name, message } = inspect(error);
	const text = name === "" || name === "Error" ? message : `${name}: ${message}`;
	return { kind: kindOf(error), action, message: bounded(text) };
}

export function bounded(text: string): string {
	const line = text.replaceAll(/\s+/g, " ").trim();
	return line.length <= 500 ? line : `${line.slice(0, 499)}…`;
}

/**
 * Whether an error says that the service does not exist in the Region. Believed only where AWS's endpoint list does not
 * have the service: elsewhere an unknown host or client is a failure, which must not read as "nothing there".
 */
export function saysNotOffered(error: unknown, region: string, offeredIn: ReadonlySet<string> | undefined): boolean {
	if (offeredIn === undefined || offeredIn.has(region)) return false;
	const { name, code } = inspect(error);
	return code === "ENOTFOUND" || name === "UnrecognizedClientException" || name === "EndpointError";
}
