import { NodeHttpHandler } from "@smithy/node-http-handler";
import type { AwsCredentialIdentityProvider } from "@smithy/types";
import type { Reason } from "../model/observed.js";
import { type Budget, createBudget } from "./budget.js";
import type { Clock } from "./clock.js";
import { asFailure, CallFailed, failureOf, reasonOf, saysNotOffered } from "./failure.js";
import type { Client, Operation, PagedOperation } from "./operation.js";

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
}

export const DEFAULT_PACE: Pace = {
	api_rate_share: 0.5,
	throttled_attempts: 12,
	transient_attempts: 5,
	first_pause_ms: 100,
	longest_pause_ms: 2_000,
};

/** The usual pace, with the share of AWS's quotas that a configuration gives. */
export function paceOf({ api_rate_share }: Pick<Pace, "api_rate_share">): Pace {
	return { ...DEFAULT_PACE, api_rate_share };
}

/** How a call ended: answered, or failed with a reason. */
export interface Outcome {
	readonly region: string;
	readonly action: string;
	readonly failure?: Reason;
}

/** What making calls needs from outside. */
export interface Connection {
	readonly credentials: AwsCredentialIdentityProvider;
	/** The endpoint that a service's configuration names, by its service id; undefined for AWS's own. */
	readonly endpoint: (service_id: string) => Promise<string | undefined>;
	readonly clock: Clock;
	readonly pace: Pace;
	readonly signal: AbortSignal;
	/** Told how every call ended, after its last attempt. */
	readonly onOutcome?: (outcome: Outcome) => void;
}

/** Calls to AWS with one set of credentials: paced for each operation and Region, retried, and failing with a reason. */
export interface Caller {
	call<I, O>(region: string, operation: Operation<I, O>, input: I): Promise<O>;
	/** The items page by page; where a page fails, the failure is the last thing. */
	pages<I, O, T>(region: string, operation: PagedOperation<I, O, T>, input: I): AsyncGenerator<T[] | CallFailed>;
	/** Ends the connections that were kept for further calls. */
	close(): void;
}

/** More pages than this of one listing are an endless loop. */
const MAXIMUM_PAGES = 100_000;

/** @throws from `call` {@link CallFailed}, or the signal's reason when aborted. */
export function createCaller(connection: Connection): Caller {
	const { clock, pace, signal } = connection;
	const clients = new Map<string, Promise<Client>>();
	const budgets = new Map<string, Budget>();
	const requestHandler = new NodeHttpHandler({
		connectionTimeout: 3_000,
		requestTimeout: 20_000,
		throwOnRequestTimeout: true,
		httpAgent: { keepAlive: true, maxSockets: 256 },
		httpsAgent: { keepAlive: true, maxSockets: 256 },
	});

	// Ends the calls under way: cheaper than a signal for each of tens of thousands.
	signal.addEventListener("abort", () => requestHandler.destroy(), { once: true });

	function clientOf<I, O>(region: string, operation: Operation<I, O>): Promise<Client> {
		const key = `${region} ${operation.service_id}`;
		const existing = clients.get(key);
		if (existing !== undefined) return existing;
		const client = connection.endpoint(operation.service_id).then((endpoint) =>
			operation.connect({
				region,
				credentials: connection.credentials,
				requestHandler,
				maxAttempts: 1,
				cacheMiddleware: true,
				...(endpoint === undefined ? {} : { endpoint }),
			}),
		);
		clients.set(key, client);
		return client;
	}

	function budgetOf<I, O>(region: string, operation: Operation<I, O>): Budget {
		const key = `${region} ${operation.action}`;
		const existing = budgets.get(key);
		if (existing !== undefined) return existing;
		const rate = operation.quota === undefined ? undefined : operation.quota * pace.api_rate_share;
		const budget = createBudget(rate, operation.burst * pace.api_rate_share, clock);
		budgets.set(key, budget);
		return budget;
	}

	async function call<I, O>(region: string, operation: Operation<I, O>, input: I): Promise<O> {
		const client = await clientOf(region, operation);
		const budget = budgetOf(region, operation);
		for (let attempt = 1; ; attempt += 1) {
			let began = 0;
			try {
				const output = await budget.run(() => {
					began = clock.now();
					return operation.send(client, input);
				}, signal);
				budget.succeeded();
				connection.onOutcome?.({ region, action: operation.action });
				return output;
			} catch (error) {
				signal.throwIfAborted();
				// Another call on the way to this one failed, after its own attempts: the credentials of a role.
				if (error instanceof CallFailed) throw error;
				const failure = failureOf(error);
				if (failure === "throttled") budget.throttled(began, error);
				const attempts = failure === "throttled" ? pace.throttled_attempts : pace.transient_attempts;
				const hopeless = failure === "throttled" && budget.exhausted();
				if (failure === "final" || attempt >= attempts || hopeless) {
					const reason = reasonOf(error, operation.action);
					connection.onOutcome?.({ region, action: operation.action, failure: reason });
					throw new CallFailed(reason, saysNotOffered(error, region, operation.regions), { cause: error });
				}
				const longest = Math.min(pace.longest_pause_ms, pace.first_pause_ms * 2 ** (attempt - 1));
				await clock.sleep(Math.random() * longest, signal);
			}
		}
	}

	async function* pages<I, O, T>(
		region: string,
		operation: PagedOperation<I, O, T>,
		input: I,
	): AsyncGenerator<T[] | CallFailed> {
		const { paging } = operation;
		const invalid = (message: string) => new CallFailed({ kind: "invalid", action: operation.action, message }, false);
		let asked = input;
		let mark: string | undefined;
		for (let page = 1; page <= MAXIMUM_PAGES; page += 1) {
			const output = await call(region, operation, asked).catch(asFailure);
			if (output instanceof CallFailed) return yield output;
			const items = paging.items(output);
			if (!Array.isArray(items)) return yield invalid(`page ${page} of the answer has no list`);
			if (paging.cut(output)) return yield invalid(`page ${page} of the answer is cut and does not say how to go on`);
			yield items;
			const next = paging.next(output);
			if (next === undefined || next === "") return;
			if (next === mark) return yield invalid(`page ${page} of the answer leads back to itself`);
			mark = next;
			asked = paging.resume(input, next);
		}
		yield invalid(`the answer has more than ${MAXIMUM_PAGES} pages`);
	}

	return { call, pages, close: () => requestHandler.destroy() };
}
