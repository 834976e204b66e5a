import { describe, expect, it } from "@jest/globals";
import { type Caller, createCaller, DEFAULT_PACE, type Pace } from "../../src/aws/caller.js";
import type { Clock } from "../../src/aws/clock.js";
import { type Crowd, createCrowd } from "../../src/aws/crowd.js";
import { CallFailed } from "../../src/aws/failure.js";
import type { ClientOptions, Operation, PagedOperation } from "../../src/aws/operation.js";
import { fakeClock } from "./fake_clock.js";

interface Page {
	items?: readonly string[];
	next?: string;
}
interface Ask {
	from?: string;
}

class AwsError extends Error {
	constructor(
		override readonly name: string,
		readonly httpStatusCode: number,
	) {
		super(`says ${name}`);
	}
	get $metadata() {
		return { httpStatusCode: this.httpStatusCode };
	}
}
const throttling = new AwsError("ThrottlingException", 400);
const broken = new AwsError("InternalFailure", 500);
const denied = new AwsError("AccessDeniedException", 400);

/** An operation that answers what `answer` says for each attempt, numbered from 1. */
function operationOf(
	answer: (attempt: number, input: Ask) => Page,
): PagedOperation<Ask, Page, string> & { calls: number } {
	const operation = {
		action: "test:List",
		quota: 1000,
		burst: 0,
		service_id: "Test",
		regions: undefined,
		calls: 0,
		connect: async () => ({ send: async () => undefined }),
		send: async (_client: unknown, input: Ask) => {
			operation.calls += 1;
			return answer(operation.calls, input);
		},
		paging: {
			items: (page: Page) => page.items?.slice(),
			next: (page: Page) => page.next,
			cut: () => false,
			resume: (input: Ask, mark: string) => ({ ...input, from: mark }),
		},
	};
	return operation;
}

function throwing(error: unknown): never {
	throw error;
}

/** An operation that takes so many milliseconds to answer; how many of its calls are under way. */
function answering(milliseconds: number, clock: Clock) {
	const operation = {
		...operationOf(() => ({})),
		under_way: 0,
		send: async () => {
			operation.under_way += 1;
			await clock.sleep(milliseconds);
			operation.under_way -= 1;
			return {};
		},
	};
	return operation;
}

function setUp(pace: Partial<Pace> = {}, crowd?: Crowd) {
	const clock = fakeClock();
	const abort = new AbortController();
	let answers = 0;
	const caller = createCaller({
		credentials: async () => ({ accessKeyId: "AKIATEST000000000001", secretAccessKey: "test" }),
		endpoint: async () => undefined,
		clock,
		pace: { ...DEFAULT_PACE, ...pace },
		signal: abort.signal,
		...(crowd === undefined ? {} : { crowd }),
		onOutcome: ({ failure }) => {
			if (failure === undefined) answers += 1;
		},
	});
	/** Lets as much time pass as the promise needs. */
	async function inTime<T>(promise: Promise<T>): Promise<PromiseSettledResult<T>> {
		let settled: PromiseSettledResult<T> | undefined;
		void Promise.allSettled([promise]).then(([result]) => {
			settled = result;
		});
		for (let second = 0; settled === undefined && second < 600; second += 1) await clock.advance(1_000);
		if (settled === undefined) throw new Error("not settled within ten minutes");
		return settled;
	}
	return { caller, clock, abort, inTime, answered: () => answers };
}

async function failureOf(result: PromiseSettledResult<unknown>): Promise<CallFailed> {
	if (result.status === "rejected" && result.reason instanceof CallFailed) return result.reason;
	throw new Error(`expected a CallFailed, got ${JSON.stringify(result)}`);
}

async function pagesOf(
	caller: Caller,
	operation: PagedOperation<Ask, Page, string>,
): Promise<(readonly string[] | CallFailed)[]> {
	const pages: (readonly string[] | CallFailed)[] = [];
	for await (const page of caller.pages("eu-central-1", operation, {})) pages.push(page);
	return pages;
}

describe("a call", () => {
	it("is made again while it is throttled, up to its attempts", async () => {
		const { caller, inTime, answered } = setUp();
		const operation = operationOf((attempt) => (attempt < 12 ? throwing(throttling) : { items: ["a"] }));
		const result = await inTime(caller.call("eu-central-1", operation, {}));
		expect(result).toEqual({ status: "fulfilled", value: { items: ["a"] } });
		expect(operation.calls).toBe(12);
		expect(answered()).toBe(1);
	});

	it("is given up when it is throttled every time, and says so", async () => {
		const { caller, inTime } = setUp();
		const operation = operationOf(() => throwing(throttling));
		const { reason } = await failureOf(await inTime(caller.call("eu-central-1", operation, {})));
		expect(reason).toEqual({
			kind: "throttled",
			action: "test:List",
			message: "ThrottlingException: says ThrottlingException",
		});
		expect(operation.calls).toBe(12);
	});

	it("is given up sooner when 25 throttled calls in a row showed that asking is pointless", async () => {
		const { caller, inTime } = setUp();
		const operation = operationOf(() => throwing(throttling));
		for (let call = 0; call < 2; call += 1) await inTime(caller.call("eu-central-1", operation, {}));
		expect(operation.calls).toBe(24);
		await inTime(caller.call("eu-central-1", operation, {}));
		expect(operation.calls).toBe(25);
	});

	it("for ten thousand keys is given up within a minute when AWS does nothing but throttle", async () => {
		const { caller, clock } = setUp();
		const operation = operationOf(() => throwing(throttling));
		const reasons: string[] = [];
		for (let key = 0; key < 10_000; key += 1) {
			caller.call("eu-central-1", operation, {}).catch((error: CallFailed) => reasons.push(error.reason.kind));
		}
		for (let second = 0; second < 60; second += 1) await clock.advance(1_000);
		expect(reasons).toHaveLength(10_000);
		expect(new Set(reasons)).toEqual(new Set(["throttled"]));
	});

	it("survives that all calls under way are throttled at once", async () => {
		const { caller, clock } = setUp();
		const operation = {
			...operationOf(() => ({})),
			send: async () => {
				const began = clock.now();
				await clock.sleep(200);
				return began < 200 ? throwing(throttling) : {};
			},
		};
		const answered: PromiseSettledResult<Page>["status"][] = [];
		for (let key = 0; key < 1_000; key += 1) {
			void Promise.allSettled([caller.call("eu-central-1", operation, {})]).then(([result]) =>
				answered.push(result.status),
			);
		}
		await clock.advance(30_000);
		expect(answered).toEqual(Array(1_000).fill("fulfilled"));
	});

	it("is made five times when the service fails in passing", async () => {
		const { caller, inTime } = setUp();
		const recovered = operationOf((attempt) => (attempt < 5 ? throwing(broken) : { items: [] }));
		expect(await inTime(caller.call("eu-central-1", recovered, {}))).toMatchObject({ status: "fulfilled" });
		const never = operationOf(() => throwing(broken));
		const { reason } = await failureOf(await inTime(caller.call("eu-central-1", never, {})));
		expect(reason.kind).toBe("unavailable");
		expect(never.calls).toBe(5);
	});

	it("is not made again when the answer is no", async () => {
		const { caller, inTime, answered } = setUp();
		const operation = operationOf(() => throwing(denied));
		const failure = await failureOf(await inTime(caller.call("eu-central-1", operation, {})));
		expect(failure.reason.kind).toBe("denied");
		expect(failure.cause).toBe(denied);
		expect(operation.calls).toBe(1);
		expect(answered()).toBe(0);
	});

	it("waits between attempts no longer than the pause that doubles from 0.1 to 2 seconds", async () => {
		const { caller, clock, inTime } = setUp({ api_rate_share: 1 });
		const operation = { ...operationOf(() => throwing(broken)), quota: undefined };
		await inTime(caller.call("eu-central-1", operation, {}));
		expect(clock.sleeps).toHaveLength(4);
		for (const [index, pause] of clock.sleeps.entries()) expect(pause).toBeLessThanOrEqual(100 * 2 ** index);
		const stubborn = setUp({ transient_attempts: 40 });
		await stubborn.inTime(stubborn.caller.call("eu-central-1", operation, {}));
		expect(Math.max(...stubborn.clock.sleeps)).toBeLessThanOrEqual(2_000);
		expect(Math.max(...stubborn.clock.sleeps)).toBeGreaterThan(1_000);
	});

	it("that is aborted throws the reason of the abort, never a verdict on AWS", async () => {
		const { caller, clock, abort } = setUp();
		const operation = operationOf(() => throwing(broken));
		const call = caller.call("eu-central-1", operation, {});
		const refused = expect(call).rejects.toThrow("interrupted");
		await clock.advance(1);
		abort.abort(new Error("interrupted"));
		await clock.advance(5_000);
		await refused;
		expect(operation.calls).toBeLessThan(5);
	});

	it("whose failure comes from the abort throws the abort's reason too", async () => {
		const { caller, clock, abort } = setUp();
		const operation = operationOf(() => {
			abort.abort(new Error("interrupted"));
			return throwing(new AwsError("AbortError", 0));
		});
		const refused = expect(caller.call("eu-central-1", operation, {})).rejects.toThrow("interrupted");
		await clock.advance(5_000);
		await refused;
	});

	it("has a budget and a client of its own for each Region", async () => {
		const { caller, clock } = setUp({ api_rate_share: 1 });
		const regions: string[] = [];
		const operation: Operation<Ask, Page> = {
			...operationOf(() => ({})),
			quota: 1,
			connect: async ({ region }) => {
				regions.push(region);
				return { send: async () => undefined };
			},
		};
		let answered = 0;
		for (const region of ["eu-central-1", "eu-central-1", "us-east-1", "us-east-1"]) {
			void caller.call(region, operation, {}).then(() => {
				answered += 1;
			});
		}
		await clock.advance(10);
		expect(regions).toEqual(["eu-central-1", "us-east-1"]);
		expect(answered).toBe(2);
		await clock.advance(1_000);
		expect(answered).toBe(4);
	});

	it("shares the machine with the calls in other Regions and accounts, and has it alone when those are read", async () => {
		const crowd = createCrowd();
		const [first, second] = [setUp({ api_rate_share: 1 }, crowd), setUp({ api_rate_share: 1 }, crowd)];
		const regions = Array.from({ length: 15 }, (_, number) => `region-${number}`);
		const other = operationOf(() => ({}));
		await second.inTime(Promise.all(regions.map((region) => second.caller.call(region, other, {}))));
		const slow = answering(5_000, first.clock);
		for (let call = 0; call < 1_000; call += 1) void first.caller.call("eu-central-1", slow, {});
		await first.clock.advance(4_000);
		expect(slow.under_way).toBe(8);
		second.caller.release();
		await first.clock.advance(4_000);
		expect(slow.under_way).toBeGreaterThan(20);
	});

	it("takes only the given share of AWS's quota", async () => {
		const { caller, clock } = setUp({ api_rate_share: 0.25 });
		const operation = operationOf(() => ({}));
		let answered = 0;
		for (let call = 0; call < 2_000; call += 1) {
			void caller.call("eu-central-1", operation, {}).then(() => {
				answered += 1;
			});
		}
		// It has to find the rate first.
		await clock.advance(4_000);
		expect(answered).toBeLessThan(1_020);
		const before = answered;
		await clock.advance(2_000);
		expect(answered - before).toBeGreaterThan(490);
		expect(answered - before).toBeLessThan(510);
	});
});

describe("pages", () => {
	it("follow the mark of each answer to the last one", async () => {
		const { caller, inTime } = setUp();
		const operation = operationOf((_, { from }) =>
			from === undefined ? { items: ["a"], next: "1" } : from === "1" ? { items: [], next: "2" } : { items: ["b"] },
		);
		expect(await inTime(pagesOf(caller, operation))).toEqual({ status: "fulfilled", value: [["a"], [], ["b"]] });
	});

	it("end at an empty mark", async () => {
		const { caller, inTime } = setUp();
		const operation = operationOf(() => ({ items: ["a"], next: "" }));
		expect(await inTime(pagesOf(caller, operation))).toEqual({ status: "fulfilled", value: [["a"]] });
	});

	it("without a list are a failure, not an empty list", async () => {
		const { caller, inTime } = setUp();
		const [failure] = await listOf(
			inTime(
				pagesOf(
					caller,
					operationOf(() => ({})),
				),
			),
		);
		expect(failure).toBeInstanceOf(CallFailed);
		expect(failure).toMatchObject({
			reason: { kind: "invalid", action: "test:List", message: "page 1 of the answer has no list" },
			not_offered: false,
		});
	});

	it("that lead back to themselves are a failure, after the items that came", async () => {
		const { caller, inTime } = setUp();
		const operation = operationOf(() => ({ items: ["a"], next: "again" }));
		const found = await listOf(inTime(pagesOf(caller, operation)));
		expect(found.slice(0, 2)).toEqual([["a"], ["a"]]);
		expect(found[2]).toMatchObject({
			reason: { kind: "invalid", message: "page 2 of the answer leads back to an earlier one" },
		});
		expect(operation.calls).toBe(2);
	});

	it("before one that fails are kept, and the failure comes last", async () => {
		const { caller, inTime } = setUp();
		const operation = operationOf((_, { from }) =>
			from === undefined ? { items: ["a", "b"], next: "1" } : throwing(denied),
		);
		const found = await listOf(inTime(pagesOf(caller, operation)));
		expect(found[0]).toEqual(["a", "b"]);
		expect(found[1]).toMatchObject({ reason: { kind: "denied", action: "test:List" } });
		expect(found).toHaveLength(2);
	});

	it("after an abort throw its reason", async () => {
		const { caller, clock, abort } = setUp();
		const operation = operationOf(() => {
			abort.abort(new Error("interrupted"));
			return { items: ["a"], next: "more" };
		});
		const refused = expect(pagesOf(caller, operation)).rejects.toThrow("interrupted");
		await clock.advance(5_000);
		await refused;
	});

	it("that repeat in a cycle are a failure once one comes back", async () => {
		const { caller, inTime } = setUp();
		const operation = operationOf((attempt) => ({ items: [`${attempt}`], next: `page-${attempt % 3}` }));
		const found = await listOf(inTime(pagesOf(caller, operation)));
		expect(found.at(-1)).toMatchObject({ reason: { message: "page 4 of the answer leads back to an earlier one" } });
		expect(operation.calls).toBe(4);
	});

	it.each([
		["nothing", () => []],
		["the same again", () => ["a", "b"]],
	])("that never end and bring %s are a failure after a hundred", async (_, items) => {
		const { caller, inTime } = setUp();
		const operation = operationOf((attempt) => ({ items: items(), next: `page-${attempt}` }));
		const found = await listOf(inTime(pagesOf(caller, operation)));
		expect(found.at(-1)).toMatchObject({
			reason: { kind: "invalid", message: expect.stringContaining("the 100th in a row that brings nothing new") },
		});
		expect(operation.calls).toBeLessThanOrEqual(101);
	});

	it("that say they are cut and not how to go on are a failure, after the items that came", async () => {
		const { caller, inTime } = setUp();
		const plain = operationOf(() => ({ items: ["a"] }));
		const operation = { ...plain, paging: { ...plain.paging, cut: () => true } };
		const found = await listOf(inTime(pagesOf(caller, operation)));
		expect(found).toMatchObject([["a"], { reason: { kind: "invalid", message: expect.stringContaining("is cut") } }]);
	});

	async function listOf(result: Promise<PromiseSettledResult<(readonly string[] | CallFailed)[]>>) {
		const settled = await result;
		if (settled.status === "rejected") throw settled.reason;
		return settled.value;
	}
});

describe("an operation that nothing comes back of", () => {
	const silence = Object.assign(new Error("no answer"), { name: "TimeoutError" });

	it("is not asked any more after three calls, by nobody", async () => {
		const { caller, inTime } = setUp();
		const operation = operationOf(() => throwing(silence));
		for (let resource = 0; resource < 6; resource += 1) {
			const failure = await failureOf(await inTime(caller.call("eu-central-1", operation, {})));
			expect(failure.reason).toMatchObject({ kind: "unavailable", action: "test:List" });
		}
		expect(operation.calls).toBe(3);
	});

	it("is asked on where an answer came in between", async () => {
		const { caller, inTime } = setUp();
		const operation = operationOf((attempt) => (attempt % 3 === 0 ? { items: [] } : throwing(silence)));
		for (let resource = 0; resource < 6; resource += 1) {
			const result = await inTime(caller.call("eu-central-1", operation, {}));
			expect(result.status).toBe("fulfilled");
		}
	});

	it("counts calls that were silent together as one", async () => {
		const { caller, clock, inTime } = setUp();
		const plain = operationOf((attempt) => (attempt > 20 ? { items: [] } : throwing(silence)));
		const send: typeof plain.send = async (...asked) => {
			await clock.sleep(20_000);
			return plain.send(...asked);
		};
		const operation = { ...plain, send };
		const calls = Array.from({ length: 20 }, () => caller.call("eu-central-1", operation, {}));
		const settled = await inTime(Promise.allSettled(calls));
		expect(settled).toMatchObject({ value: calls.map(() => ({ status: "fulfilled" })) });
	});

	it("is asked on where connections were cut at once, which the SDK calls a timeout too", async () => {
		const { caller, inTime } = setUp();
		const cut = Object.assign(new Error("socket hang up"), { name: "TimeoutError", code: "ECONNRESET" });
		const operation = operationOf((attempt) => (attempt <= 12 ? throwing(cut) : { items: [] }));
		for (let resource = 0; resource < 2; resource += 1) {
			const failure = await failureOf(await inTime(caller.call("eu-central-1", operation, {})));
			expect(failure.reason).toMatchObject({ kind: "unavailable", message: "socket hang up" });
		}
		expect(await inTime(caller.call("eu-central-1", operation, {}))).toMatchObject({ status: "fulfilled" });
		expect(operation.calls).toBe(13);
	});

	it("in one Region is asked in the others", async () => {
		const { caller, inTime } = setUp();
		const silent = operationOf(() => throwing(silence));
		await inTime(caller.call("eu-central-1", silent, {}));
		const other = operationOf(() => ({ items: [] }));
		expect(await inTime(caller.call("us-east-1", other, {}))).toMatchObject({ status: "fulfilled" });
	});
});

describe("a Region that nothing is heard of", () => {
	const reset = Object.assign(new Error("hang up"), { code: "ECONNRESET" });

	it("is given up after its time, with every call that waits", async () => {
		const { caller, clock, inTime } = setUp({ region_timeout_ms: 60_000 });
		const dead = operationOf(() => throwing(reset));
		const slow = { ...operationOf(() => throwing(reset)), action: "test:Slow", quota: 0.001 };
		const waiting = [1, 2, 3].map(() => caller.call("eu-central-1", slow, {}));
		await inTime(caller.call("eu-central-1", dead, {}));
		await clock.advance(61_000);
		const failure = await failureOf(await inTime(caller.call("eu-central-1", dead, {})));
		expect(failure.reason).toMatchObject({
			kind: "unavailable",
			obstacle: "no_answer",
			message: "eu-central-1 gave no answer for 1 minutes",
		});
		const rejected = { status: "rejected", reason: { reason: { action: "test:Slow", obstacle: "no_answer" } } };
		expect(await inTime(Promise.allSettled(waiting))).toMatchObject({ value: [rejected, rejected, rejected] });
	});

	it("is asked on where one call fails after a long time in which nobody asked", async () => {
		const { caller, clock, inTime } = setUp({ region_timeout_ms: 60_000 });
		const operation = operationOf((attempt) => (attempt === 2 ? throwing(reset) : { items: ["a"] }));
		await inTime(caller.call("eu-central-1", operation, {}));
		await clock.advance(3_000_000);
		expect(await inTime(caller.call("eu-central-1", operation, {}))).toMatchObject({ status: "fulfilled" });
		expect(operation.calls).toBe(3);
	});

	it("is not given up for the time in which nobody asked, after a call that failed for good", async () => {
		const { caller, clock, inTime } = setUp({ region_timeout_ms: 60_000 });
		const dead = operationOf(() => throwing(reset));
		const first = await failureOf(await inTime(caller.call("eu-central-1", dead, {})));
		expect(first.reason.obstacle).toBeUndefined();
		await clock.advance(3_000_000);
		const awake = operationOf((attempt) => (attempt === 1 ? throwing(reset) : { items: ["a"] }));
		expect(await inTime(caller.call("eu-central-1", awake, {}))).toMatchObject({ status: "fulfilled" });
	});

	it("is asked on where it refuses, which is an answer", async () => {
		const { caller, clock, inTime } = setUp({ region_timeout_ms: 60_000 });
		const operation = operationOf(() => throwing(denied));
		for (let minute = 0; minute < 5; minute += 1) {
			const failure = await failureOf(await inTime(caller.call("eu-central-1", operation, {})));
			expect(failure.reason.kind).toBe("denied");
			await clock.advance(50_000);
		}
	});
});

describe("a Region that is released", () => {
	/** An operation that tells when a client of it is made, and when its connections end. */
	function tracked(clock: Clock) {
		const told: string[] = [];
		const operation = {
			...answering(1_000, clock),
			connect: async ({ region, requestHandler }: ClientOptions) => {
				told.push(region);
				requestHandler.destroy = () => told.push(`${region} ended`);
				return { send: async () => undefined };
			},
		};
		return { told, operation };
	}

	it("lets go of its clients and connections, and of no other's", async () => {
		const { caller, clock, inTime } = setUp();
		const { told, operation } = tracked(clock);
		for (const region of ["eu-central-1", "us-east-1"]) await inTime(caller.call(region, operation, {}));
		caller.release("eu-central-1");
		expect(told).toEqual(["eu-central-1", "us-east-1", "eu-central-1 ended"]);
		caller.release("eu-central-1");
		caller.release();
		expect(told.slice(3)).toEqual(["us-east-1 ended"]);
	});

	it("ends the calls first that are under way", async () => {
		const { caller, clock } = setUp();
		const { told, operation } = tracked(clock);
		const answered = caller.call("eu-central-1", operation, {});
		await clock.advance(500);
		caller.release("eu-central-1");
		expect(told).toEqual(["eu-central-1"]);
		await clock.advance(1_000);
		expect(await answered).toEqual({});
		expect(told).toEqual(["eu-central-1", "eu-central-1 ended"]);
	});

	it("may be asked again, as another Region does that sees a trail of its", async () => {
		const { caller, clock, inTime } = setUp();
		const { told, operation } = tracked(clock);
		await inTime(caller.call("eu-central-1", operation, {}));
		caller.release("eu-central-1");
		expect(await inTime(caller.call("eu-central-1", operation, {}))).toEqual({ status: "fulfilled", value: {} });
		expect(told).toEqual(["eu-central-1", "eu-central-1 ended", "eu-central-1"]);
	});

	it("stays given up where it was", async () => {
		const { caller, clock, inTime } = setUp({ region_timeout_ms: 60_000 });
		const reset = Object.assign(new Error("hang up"), { code: "ECONNRESET" });
		const dead = operationOf(() => throwing(reset));
		const waiting = caller.call("eu-central-1", { ...dead, action: "test:Slow", quota: 0.001 }, {});
		waiting.catch(() => undefined);
		await inTime(caller.call("eu-central-1", dead, {}));
		await clock.advance(61_000);
		await inTime(caller.call("eu-central-1", dead, {}));
		caller.release();
		const answering = operationOf(() => ({}));
		const failure = await failureOf(await inTime(caller.call("eu-central-1", answering, {})));
		expect(failure.reason).toMatchObject({ kind: "unavailable", obstacle: "no_answer" });
	});
});

describe("a session that is over", () => {
	it("stops every call of the account, each with the one reason", async () => {
		const { caller, inTime } = setUp();
		const expired = operationOf(() => throwing(new AwsError("ExpiredTokenException", 400)));
		await inTime(caller.call("eu-central-1", expired, {}));
		const other = { ...operationOf(() => ({ items: [] })), action: "test:Other" };
		const failure = await failureOf(await inTime(caller.call("eu-central-1", other, {})));
		expect(failure.reason).toEqual({
			kind: "denied",
			action: "test:Other",
			message: "ExpiredTokenException: says ExpiredTokenException",
			obstacle: "session_expired",
		});
		expect([expired.calls, other.calls]).toEqual([1, 0]);
	});
});

describe("a policy of the organization", () => {
	it("is told apart from a missing permission", async () => {
		const { caller, inTime } = setUp();
		const words = "not authorized to perform: kms:ListKeys with an explicit deny in a service control policy";
		const scp = Object.assign(new AwsError("AccessDeniedException", 400), { message: words });
		const operation = operationOf(() => throwing(scp));
		const { reason } = await failureOf(await inTime(caller.call("eu-central-1", operation, {})));
		expect(reason).toMatchObject({ kind: "denied", obstacle: "organization_policy" });
	});
});

describe("a service that minds", () => {
	it("is asked one thing at a time, whichever its operations", async () => {
		const { caller, clock, inTime } = setUp();
		let under_way = 0;
		let most = 0;
		const operationNamed = (action: string) => ({
			...operationOf(() => ({ items: [] })),
			action,
			one_at_a_time: true,
			send: async () => {
				under_way += 1;
				most = Math.max(most, under_way);
				await clock.sleep(100);
				under_way -= 1;
				return { items: [] };
			},
		});
		const operations = ["test:A", "test:B", "test:C"].map(operationNamed);
		await inTime(Promise.all(operations.flatMap((each) => [1, 2].map(() => caller.call("eu-central-1", each, {})))));
		expect(most).toBe(1);
	});
});
