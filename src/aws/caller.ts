import { setMaxListeners } from "node:events";
import type { AwsCredentialIdentityProvider } from "@smithy/types";
import pLimit from "p-limit";
import type { Reason } from "../model/observed.js";
import { accountQuotas, RAISABLE } from "./account_quotas.js";
import { type Budget, createBudget } from "./budget.js";
import type { Clock } from "./clock.js";
import { type Crowd, createCrowd } from "./crowd.js";
import {
	asFailure,
	bounded,
	CallFailed,
	type Failure,
	failureOf,
	isAnswer,
	isSilence,
	reasonOf,
	saysNotOffered,
	skewOf,
} from "./failure.js";
import { type Blockade, blockadeOf, mayBeNotEnabled, notEnabled } from "./obstacle.js";
import { type Client, NO_LOG, type Operation, type PagedOperation } from "./operation.js";
import { pagesOf } from "./pages.js";
import { createPlaces, type Place } from "./places.js";
import { getCallerIdentity } from "./services/sts.js";
import { Transport, type TransportLimits } from "./transport.js";

/** How calls are made: how much of AWS's quotas a scan may take, and how stubborn it is. */
export interface Pace {
	/** Share of each published quota, 0 < share <= 1. */
	readonly api_rate_share: number;
	/** Attempts at a call that is throttled, and at one that fails in passing. */
	readonly throttled_attempts: number;
	readonly transient_attempts: number;
	/** The first pause between attempts, in milliseconds; doubles up to `longest_pause_ms`, with full jitter. */
	readonly first_pause_ms: number;
	readonly longest_pause_ms: number;
	/** A Region of which nothing was heard for so many milliseconds is given up. */
	readonly region_timeout_ms: number;
	/** Whether the account's own quotas are asked for, to keep the pace by those in place of the published ones. */
	readonly account_quotas?: boolean;
}

export const DEFAULT_PACE: Pace = {
	api_rate_share: 0.5,
	throttled_attempts: 12,
	transient_attempts: 5,
	first_pause_ms: 100,
	longest_pause_ms: 2_000,
	region_timeout_ms: 600_000,
};

/** The usual pace, with what a configuration says of it. */
export function paceOf(config: {
	readonly api_rate_share: number;
	readonly region_timeout: number;
	readonly account_quotas: boolean;
}): Pace {
	return {
		...DEFAULT_PACE,
		api_rate_share: config.api_rate_share,
		region_timeout_ms: config.region_timeout * 60_000,
		account_quotas: config.account_quotas,
	};
}

/** How a call ended: answered, or failed with a reason. */
export interface Outcome {
	readonly region: string;
	readonly action: string;
	readonly failure?: Reason;
}

/** A call on its way to AWS. */
export interface Call<I, O> {
	readonly credentials: AwsCredentialIdentityProvider;
	readonly region: string;
	readonly operation: Operation<I, O>;
	readonly input: I;
}

/** Sends a call, or answers it in AWS's place. */
export type Answering = <I, O>(call: Call<I, O>, send: () => Promise<O>) => Promise<O>;

/** What making calls needs from outside. */
export interface Connection {
	readonly credentials: AwsCredentialIdentityProvider;
	/** The endpoint that a service's configuration names, by its service id; undefined for AWS's own. */
	readonly endpoint: (service_id: string) => Promise<string | undefined>;
	readonly clock: Clock;
	readonly pace: Pace;
	readonly signal: AbortSignal;
	/** Certificates (PEM) to trust in place of Node's own. */
	readonly certificates?: string | undefined;
	/** What an attempt may take; the usual where not given. */
	readonly limits?: TransportLimits;
	/** Who else calls at the same time: the other accounts. */
	readonly crowd?: Crowd;
	/** Stands between each attempt and AWS: tests answer what AWS answered before. */
	readonly answering?: Answering;
	/** Told how every call ended, after its last attempt. */
	readonly onOutcome?: (outcome: Outcome) => void;
}

/** Calls to AWS with one set of credentials: paced for each operation and Region, retried, and failing with a reason. */
export interface Caller {
	call<I, O>(region: string, operation: Operation<I, O>, input: I): Promise<O>;
	/** The items page by page; where a page fails, the failure is the last thing. */
	pages<I, O, T>(region: string, operation: PagedOperation<I, O, T>, input: I): AsyncGenerator<T[] | CallFailed>;
	/**
	 * Lets go of what is kept for further calls in a Region, or in all of them: clients, connections, budgets. Calls under way
	 * end first, and later ones are made as before.
	 */
	release(region?: string): void;
	/**
	 * By how many milliseconds AWS's clock is ahead of this machine's, where AWS refused a signature for that and told its own
	 * time; 0 where it refused none.
	 */
	clockSkew(): number;
	/** Ends the connections, and calls under way with them. */
	close(): void;
}

/** @throws from `call` {@link CallFailed}, or the signal's reason when aborted. */
export function createCaller(connection: Connection): Caller {
	const { clock, pace, signal, credentials, crowd = createCrowd() } = connection;
	const { answering = (_, send) => send() } = connection;
	const places = createPlaces({
		clock,
		crowd,
		transport: () => new Transport(connection.limits, connection.certificates),
	});
	/** Whether AWS took the credentials anywhere. */
	let accepted = false;
	let skew = 0;
	/** What stands in the way of all calls with these credentials. */
	let blockade: Blockade | undefined;

	// Every pause listens to the one signal.
	setMaxListeners(0, signal);
	// Ends the calls under way: cheaper than a signal for each of tens of thousands.
	signal.addEventListener("abort", places.disconnect, { once: true });

	function clientOf<I, O>(region: string, operation: Operation<I, O>): Promise<Client> {
		const { clients, transport } = places.of(region);
		const existing = clients.get(operation.service_id);
		if (existing !== undefined) return existing;
		const client = connection.endpoint(operation.service_id).then((endpoint) =>
			operation.connect({
				region,
				credentials,
				requestHandler: transport,
				maxAttempts: 1,
				cacheMiddleware: true,
				logger: NO_LOG,
				...(endpoint === undefined ? {} : { endpoint }),
			}),
		);
		clients.set(operation.service_id, client);
		return client;
	}

	async function quotaOf<I, O>(region: string, { action, quota, service_id }: Operation<I, O>) {
		if (pace.account_quotas !== true || service_id !== RAISABLE) return quota;
		const place = places.of(region);
		place.quotas ??= accountQuotas(pages, region);
		return (await place.quotas).get(action) ?? quota;
	}

	async function budgetOf<I, O>(region: string, operation: Operation<I, O>): Promise<Budget> {
		const place = places.of(region);
		const quota = place.budgets.has(operation.action) ? undefined : await quotaOf(region, operation);
		const existing = place.budgets.get(operation.action);
		if (existing !== undefined) return existing;
		const rate = quota === undefined ? undefined : quota * pace.api_rate_share;
		const budget = createBudget(
			rate,
			operation.burst * pace.api_rate_share,
			clock,
			crowd.concurrency,
			pace.api_rate_share,
		);
		place.budgets.set(operation.action, budget);
		return budget;
	}

	function inLane<I, O>(place: Place, operation: Operation<I, O>, send: () => Promise<O>): Promise<O> {
		if (operation.one_at_a_time !== true) return send();
		const lane = place.lanes.get(operation.service_id) ?? pLimit(1);
		place.lanes.set(operation.service_id, lane);
		return lane(send);
	}

	/** Stops all calls of a Region, or of every one: those that wait, and those to come. */
	function block(found: Blockade, region?: string): void {
		const stopped = region === undefined ? places.all() : [places.of(region)];
		if (region === undefined) blockade ??= found;
		for (const place of stopped) {
			place.blockade ??= found;
			for (const budget of place.budgets.values()) budget.close(place.blockade);
		}
	}

	function throwIfBlocked(region: string, action: string): void {
		const found = blockade ?? places.of(region).blockade;
		if (found === undefined) return;
		const { obstacle, message } = found;
		const kind = obstacle === "no_answer" ? "unavailable" : "denied";
		throw told(region, new CallFailed({ kind, action, message: bounded(message), obstacle }, false));
	}

	function told(region: string, failure: CallFailed): CallFailed {
		connection.onOutcome?.({ region, action: failure.reason.action, failure: failure.reason });
		return failure;
	}

	/** Looks at a call that failed for good: where the reason is not the call's own, no other has to find it out again. */
	async function learn<I, O>(failure: CallFailed, region: string, operation: Operation<I, O>): Promise<void> {
		const found = blockadeOf(failure);
		if (found !== undefined) return block(found);
		if (!accepted || operation.action === getCallerIdentity.action || !mayBeNotEnabled(failure)) return;
		const place = places.of(region);
		place.refuses ??= call(region, getCallerIdentity, {}).then(
			() => false,
			(error: unknown) => mayBeNotEnabled(asFailure(error)),
		);
		if (await place.refuses) block(notEnabled(failure, region), region);
	}

	async function failed<I, O>(error: unknown, region: string, operation: Operation<I, O>): Promise<never> {
		const { action } = operation;
		const failure = new CallFailed(reasonOf(error, action), saysNotOffered(error, region, operation.regions), {
			cause: error,
		});
		await learn(failure, region, operation);
		throwIfBlocked(region, action);
		throw told(region, failure);
	}

	/** Gives a Region up of which nothing was heard for too long. */
	function listen(region: string, error: unknown): void {
		const place = places.of(region);
		if (isAnswer(error)) {
			place.silent_since = undefined;
			return;
		}
		place.silent_since ??= clock.now();
		if (clock.now() - place.silent_since > pace.region_timeout_ms) {
			const minutes = Math.round(pace.region_timeout_ms / 6_000) / 10;
			block({ obstacle: "no_answer", message: `${region} gave no answer for ${minutes} minutes` }, region);
		}
	}

	function attemptsAt(failure: Failure): number {
		if (failure === "throttled") return pace.throttled_attempts;
		return failure === "final" ? 1 : pace.transient_attempts;
	}

	function call<I, O>(region: string, operation: Operation<I, O>, input: I): Promise<O> {
		return places.during(region, async (place) => {
			throwIfBlocked(region, operation.action);
			return callIn(place, region, operation, input);
		});
	}

	async function callIn<I, O>(place: Place, region: string, operation: Operation<I, O>, input: I): Promise<O> {
		// Where calls may be answered in AWS's place, the first that is sent connects.
		const connected = connection.answering === undefined ? await clientOf(region, operation) : undefined;
		const budget = await budgetOf(region, operation);
		let skewed = false;
		for (let attempt = 1; ; attempt += 1) {
			let began = 0;
			try {
				const send = (): Promise<O> => {
					began = clock.now();
					place.silent_since ??= began;
					return answering({ credentials, region, operation, input }, async () =>
						operation.send(connected ?? (await clientOf(region, operation)), input),
					);
				};
				const output = await budget.run(() => inLane(place, operation, send), signal);
				budget.answered(began);
				place.silent_since = undefined;
				accepted = true;
				connection.onOutcome?.({ region, action: operation.action });
				return output;
			} catch (error) {
				signal.throwIfAborted();
				throwIfBlocked(region, operation.action);
				// Another call on the way to this one failed, after its own attempts: the credentials of a role.
				if (error instanceof CallFailed) throw error;
				listen(region, error);
				const failure = failureOf(error);
				if (failure === "throttled") budget.throttled(began, error);
				else if (isSilence(error)) budget.silent(began, error);
				else if (failure === "final" && isAnswer(error)) budget.answered(began);
				// Signed by the clock of an answer and refused again: this does not help.
				const hopeless = budget.exhausted() || (failure === "skewed" && skewed);
				if (failure === "skewed") {
					skewed = true;
					skew = skewOf(error) ?? skew;
				}
				if (attempt >= attemptsAt(failure) || hopeless) return await failed(error, region, operation);
				const longest = Math.min(pace.longest_pause_ms, pace.first_pause_ms * 2 ** (attempt - 1));
				await clock.sleep(Math.random() * longest, signal);
			}
		}
	}

	function pages<I, O, T>(region: string, operation: PagedOperation<I, O, T>, input: I) {
		return pagesOf(operation, input, {
			ask: (asked) => call(region, operation, asked),
			invalid: (message) => told(region, new CallFailed({ kind: "invalid", action: operation.action, message }, false)),
		});
	}

	return {
		call,
		pages,
		release: places.release,
		clockSkew: () => skew,
		close() {
			signal.removeEventListener("abort", places.disconnect);
			places.close();
		},
	};
}
