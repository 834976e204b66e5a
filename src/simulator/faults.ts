import type { Answer } from "./protocol/protocol.js";

/**
 * What goes wrong on purpose. Lists hold IAM actions such as "kms:GetKeyPolicy", "cloudhsm:DescribeClusters",
 * "ec2:DescribeSubnets" or "sts:GetCallerIdentity"; "*" stands for all of them.
 */
export interface Faults {
	/** Milliseconds, added to every answer. */
	latency_ms?: number;
	/** Answered as that service words a missing permission. */
	denied?: readonly string[];
	/** Always answered ThrottlingException, RequestLimitExceeded (EC2) or Throttling (STS). */
	throttled?: readonly string[];
	/** From 0 to 1: this share of all calls is throttled, by a deterministic sequence. */
	throttle_ratio?: number;
	/** The connection is destroyed without an answer. */
	dropped?: readonly string[];
	/** Half of the body is sent under the full Content-Length, then the connection is destroyed. */
	truncated?: readonly string[];
	/** The first page is good, every later one is answered as a missing permission. */
	cut_pages?: readonly string[];
	/** Status 200 with `{}` or an empty response element. */
	empty_answers?: readonly string[];
	/** Every call is answered as that service words an expired session. */
	expired_token?: boolean;
	/** Upper bound of every page, also where the caller asks for more. */
	page_size?: number;
	/** IAM action -> requests a second, a token bucket of one second's capacity for each account and Region. */
	quotas?: Readonly<Record<string, number>>;
	/** Given every answer; what it gives back is sent in its place. */
	rewrite?: (action: string, answer: Answer) => Answer | undefined;
	/** Asked for every call; what it says goes wrong with that one. */
	disturb?: (action: string) => Disturbance | undefined;
	/** AWS's clock is so many milliseconds ahead of the caller's: more than five minutes are refused. */
	clock_ahead_ms?: number;
	/** CloudTrail shows no event that is later: the newest are still on their way. */
	events_until?: Date;
	/** Sessions of roles that ask for no time of their own last so long; an hour where not given. */
	session_seconds?: number;
	/** Service as in its signatures ("cloudhsm") -> Regions that do not offer it: answered UnrecognizedClientException. */
	regions_without?: Readonly<Record<string, readonly string[]>>;
}

/** What can go wrong with one call. */
export type Disturbance =
	/** Refused for being too many. */
	| "throttle"
	/** Status 500. */
	| "error"
	/** The connection ends without an answer. */
	| "drop"
	/** The connection ends in mid-answer. */
	| "truncate"
	/** Nothing comes, and the connection stays. */
	| "stall"
	/** The answer begins, and comes at a byte a second. */
	| "trickle"
	/** The answer says that there is another page, which is one of two, for ever. */
	| "cycle"
	/** The same with a page that is new each time and holds the same. */
	| "endless"
	/** The answer has no end. */
	| "giant"
	/** Refused for a session that is over. */
	| "expire"
	/** Refused for a permission that is missing. */
	| "deny"
	/** A web page of a proxy on the way. */
	| "page"
	/** Refused for being too many, by something on the way that says when to come again. */
	| "busy"
	/** Packed, which nobody asked for. */
	| "gzip"
	/** A refusal under status 200. */
	| "refusal";

export function names(actions: readonly string[] | undefined, action: string): boolean {
	return actions !== undefined && (actions.includes(action) || actions.includes("*"));
}

/** True for the given share of calls. Multiples of the golden ratio spread evenly and never fall in step with retries. */
export function isThrottledShare(call: number, ratio: number): boolean {
	return (call * 0.6180339887498949) % 1 < ratio;
}

/** Token buckets, each filled to one second of its rate at first, and to one token at least. */
export class Buckets {
	readonly #levels = new Map<string, { tokens: number; at: number }>();

	/** Takes one token; false when none is left. `now` is in milliseconds, `rate` in tokens a second. */
	take(bucket: string, rate: number, now: number): boolean {
		const capacity = Math.max(1, rate);
		const before = this.#levels.get(bucket) ?? { tokens: capacity, at: now };
		const filled = Math.min(capacity, before.tokens + ((now - before.at) / 1000) * rate);
		const taken = filled >= 1;
		this.#levels.set(bucket, { tokens: taken ? filled - 1 : filled, at: now });
		return taken;
	}
}
