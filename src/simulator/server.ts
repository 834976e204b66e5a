import { createHash } from "node:crypto";
import { once } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import type { Disturbance, Faults } from "./faults.js";
import { Buckets, isThrottledShare, names } from "./faults.js";
import type { KeyChange, OtherEvent } from "./history.js";
import { History } from "./history.js";
import type { Answer, Request } from "./protocol/protocol.js";
import { ServiceError } from "./service_error.js";
import { SERVICES } from "./services/registry.js";
import type { Caller, Context, Service } from "./services/service.js";
import { actionOf } from "./services/service.js";
import type { Input, Wire } from "./wire.js";
import { textOf } from "./wire.js";
import type { Account, World } from "./world.js";
import { DEFAULT_REGIONS, REGIONS_WITHOUT_CLOUDHSM } from "./world.js";
import type { Written } from "./written.js";
import { nothingWritten } from "./written.js";

export type { Faults } from "./faults.js";

export interface Simulator {
	/** The endpoint of every service, such as http://127.0.0.1:40123. */
	readonly url: string;
	/** Attempts by IAM action, refused and dropped ones included. */
	readonly requests: ReadonlyMap<string, number>;
	/** `performance.now()` of the first request. */
	readonly first_request_at: number | undefined;
	readonly throttled_count: number;
	/** IAM action -> for each second since the first request, the calls that passed and those that were throttled. */
	readonly timeline: ReadonlyMap<string, readonly { readonly passed: number; readonly throttled: number }[]>;
	/** What callers wrote: the world itself stays as it was given. */
	readonly written: Written;
	/** Changes a key, and records the event. */
	change(change: KeyChange): void;
	/** Records an event that is about no key. */
	record(event: OtherEvent): void;
	/** May be replaced at any time; holds from the next request on. */
	faults: Faults;
	/** Stops listening and destroys open connections. */
	close(): Promise<void>;
}

/** The largest that any of these services take: a file of evidence. */
const MAX_BODY_BYTES = 100_000_000;

/** What the signature says: `AWS4-HMAC-SHA256 Credential=<key>/<date>/<region>/<service>/aws4_request, …`. Not verified. */
interface Scope {
	readonly access_key_id: string;
	readonly region: string;
	readonly service: string;
}

/**
 * Serves the world on 127.0.0.1 at a free port, in the protocols of the real services.
 * Account, Region and service come from the credential scope of the signature; the secret is not checked.
 */
export async function startSimulator(
	world: World,
	faults: Faults = {},
	services: readonly Service[] = SERVICES,
): Promise<Simulator> {
	const requests = new Map<string, number>();
	const sessions = new Map<string, Caller>();
	const written = nothingWritten();
	const history = new History(world.account);
	const buckets = new Buckets();
	const timeline = new Map<string, { passed: number; throttled: number }[]>();
	let calls = 0;
	let throttled_count = 0;
	let first_request_at: number | undefined;

	const owner: Caller = {
		account: world.account,
		arn: `arn:aws:iam::${world.account}:user/compliance-scanner`,
		user_id: "AIDASIMULATEDUSER7Q2M",
	};

	function callerOf({ access_key_id }: Scope): Caller {
		return sessions.get(access_key_id) ?? owner;
	}

	function openSession(session: Caller): string {
		const digest = createHash("sha256").update(`${session.arn} ${sessions.size}`).digest("hex");
		const access_key_id = `ASIA${digest.slice(0, 16).toUpperCase()}`;
		sessions.set(access_key_id, session);
		return access_key_id;
	}

	function isThrottled(action: string, account: string, region: string): boolean {
		const rate = simulator.faults.quotas?.[action];
		return (
			names(simulator.faults.throttled, action) ||
			isThrottledShare(calls, simulator.faults.throttle_ratio ?? 0) ||
			(rate !== undefined && !buckets.take(`${action} ${account} ${region}`, rate, performance.now()))
		);
	}

	function note(action: string, how: "passed" | "throttled"): void {
		const seconds = timeline.get(action) ?? [];
		timeline.set(action, seconds);
		const now = Math.floor((performance.now() - (first_request_at ?? 0)) / 1000);
		while (seconds.length <= now) seconds.push({ passed: 0, throttled: 0 });
		const second = seconds[now];
		if (second !== undefined) second[how] += 1;
	}

	/** The output of the operation, or a ServiceError in the order in which AWS checks. */
	function outputOf(service: Service, operation: string, request: Request, disturbance: Disturbance | undefined) {
		const { refusals } = service;
		const action = actionOf(service, operation);
		const scope = scopeOf(request);
		if (scope === undefined) throw refusals.unsigned();
		if (scope.service !== service.scope) throw refusals.wrongScope(service.scope);
		const caller = callerOf(scope);
		const account = accountOf(world, caller.account);
		if (account === undefined || !isOffered(service, scope.region, account, simulator.faults)) {
			throw refusals.unknownClient();
		}
		const has_expired = caller.expires_at !== undefined && caller.expires_at.getTime() <= Date.now();
		if (isSkewed(request, simulator.faults)) throw refusals.skewed();
		if (simulator.faults.expired_token === true || has_expired || disturbance === "expire") throw refusals.expired();
		if (disturbance === "throttle") throw refusals.throttled();
		if (disturbance === "deny") throw refusals.denied(action, caller);
		if (disturbance === "error") throw new ServiceError("InternalFailure", "It is not your fault", 500);
		if (isThrottled(action, account.account, scope.region)) {
			throttled_count += 1;
			note(action, "throttled");
			throw refusals.throttled();
		}
		note(action, "passed");
		const answer = Object.hasOwn(service.operations, operation) ? service.operations[operation] : undefined;
		if (answer === undefined) throw refusals.unknownOperation(operation);
		const given = service.protocol.inputOf(request);
		const loops = disturbance === "cycle" || disturbance === "endless";
		const input = loops ? withoutMark(given) : given;
		const is_cut = names(simulator.faults.cut_pages, action) && isLaterPage(input);
		if (is_cut || names(simulator.faults.denied, action)) throw refusals.denied(action, caller);
		if (names(simulator.faults.empty_answers, action)) return {};
		const context: Context = {
			world,
			account,
			region: scope.region,
			state: history.stateOf(account, scope.region),
			events: history.eventsOf(account.account, scope.region),
			events_until: simulator.faults.events_until,
			session_seconds: simulator.faults.session_seconds ?? 3600,
			caller,
			page_bound: simulator.faults.page_size,
			url: simulator.url,
			written,
			openSession,
		};
		const output = answer(context, input);
		return loops ? { ...output, ...markOf(disturbance, calls) } : output;
	}

	function answerOf(
		service: Service,
		operation: string,
		request: Request,
		disturbance: Disturbance | undefined,
	): Answer {
		const request_id = `00000000-0000-4000-8000-${calls.toString(16).padStart(12, "0")}`;
		try {
			return service.protocol.success(operation, outputOf(service, operation, request, disturbance), request_id);
		} catch (error) {
			// Anything else is a bug of the simulator: the server reports it, loudly.
			if (!(error instanceof ServiceError)) throw error;
			return service.protocol.failure(error, request_id);
		}
	}

	async function serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
		first_request_at ??= performance.now();
		const request = await read(incoming);
		if (request === undefined) {
			incoming.destroy();
			return;
		}
		calls += 1;
		const [service, operation] = route(services, request);
		if (service === undefined) {
			response.writeHead(404, { "content-type": "text/plain" }).end("The simulator does not know this service.\n");
			return;
		}
		const action = actionOf(service, operation);
		requests.set(action, (requests.get(action) ?? 0) + 1);
		const disturbance = simulator.faults.disturb?.(action);
		const given = answerOf(service, operation, request, disturbance);
		const answer = simulator.faults.rewrite?.(action, given) ?? given;
		const { latency_ms = 0, dropped, truncated } = simulator.faults;
		if (latency_ms > 0) await sleep(latency_ms);
		if (disturbance === "stall") return;
		if (names(dropped, action) || disturbance === "drop") {
			incoming.socket.destroy();
			return;
		}
		const body = Buffer.from(answer.body);
		if (disturbance === "page") {
			response.writeHead(403, { "content-type": "text/html" }).end("<!DOCTYPE html><html>Blocked by policy</html>");
			return;
		}
		const other = onTheWay(disturbance, service, answer);
		if (other !== undefined) {
			response.writeHead(other.status, other.headers).end(other.body);
			return;
		}
		if (disturbance === "trickle" || disturbance === "giant") {
			response.writeHead(answer.status, answer.headers);
			await (disturbance === "giant" ? flood(response) : trickle(response, body));
			return;
		}
		const ahead = simulator.faults.clock_ahead_ms ?? 0;
		response.writeHead(answer.status, {
			...answer.headers,
			date: new Date(Date.now() + ahead).toUTCString(),
			"content-length": String(body.length),
		});
		if (names(truncated, action) || disturbance === "truncate") {
			response.write(body.subarray(0, Math.floor(body.length / 2)), () => incoming.socket.destroy());
			return;
		}
		response.end(body);
	}

	const server = createServer((incoming, response) => {
		serve(incoming, response).catch((error: unknown) => {
			// A caller that hangs up while its body is read is no bug.
			if (incoming.destroyed && !incoming.complete) return;
			console.error("simulator: internal error", error);
			response.destroy();
		});
	});
	// Pooled connections of a client stay usable between two scans.
	server.keepAliveTimeout = 60_000;
	server.listen(0, "127.0.0.1");
	await once(server, "listening");
	const address = server.address();
	if (address === null || typeof address === "string") throw new Error("the simulator has no TCP address");

	const simulator: Simulator = {
		url: `http://127.0.0.1:${address.port}`,
		requests,
		get first_request_at() {
			return first_request_at;
		},
		get throttled_count() {
			return throttled_count;
		},
		timeline,
		written,
		change: (change) => {
			const account = accountOf(world, change.account ?? world.account);
			if (account === undefined) throw new Error(`the simulator has no account ${change.account}`);
			history.change(account, change);
		},
		record: (event) => history.record(event),
		faults,
		close: async () => {
			const closed = once(server, "close");
			server.close();
			server.closeAllConnections();
			await closed;
		},
	};
	return simulator;
}

/** The service and operation that a request asks for, known by the target header or by the form's version. */
function route(services: readonly Service[], request: Request): [Service, string] | [undefined, ""] {
	for (const service of services) {
		const operation = service.protocol.operationOf(request);
		if (operation !== undefined) return [service, operation];
	}
	return [undefined, ""];
}

function scopeOf(request: Request): Scope | undefined {
	const found = /^([\w+=,.@-]{1,128})\/\d{8}\/([\w-]{1,64})\/([\w-]{1,64})\/aws4_request\b/.exec(credentialOf(request));
	const [, access_key_id, region, service] = found ?? [];
	if (access_key_id === undefined || region === undefined || service === undefined) return undefined;
	return { access_key_id, region, service };
}

/** The credential of a signed request, in its header or in a presigned address. */
function credentialOf({ headers, url }: Request): string {
	const signed = /^AWS4-[\w-]{1,40} Credential=(\S{1,400})/.exec(headers.authorization ?? "")?.[1];
	return signed ?? new URLSearchParams(url.split("?")[1] ?? "").get("X-Amz-Credential") ?? "";
}

function accountOf(world: World, account: string): Account | undefined {
	return world.account === account ? world : world.other_accounts.find((other) => other.account === account);
}

function isOffered(service: Service, region: string, account: Account, { regions_without }: Faults): boolean {
	const is_on = DEFAULT_REGIONS.includes(region) || account.opted_in.includes(region);
	const lacks_cloudhsm = service.scope === "cloudhsm" && REGIONS_WITHOUT_CLOUDHSM.includes(region);
	const has_endpoint = service.regions?.includes(region) !== false;
	return is_on && has_endpoint && !lacks_cloudhsm && regions_without?.[service.scope]?.includes(region) !== true;
}

/** AWS refuses what was signed more than five minutes from its own time. */
function isSkewed({ headers }: Request, { clock_ahead_ms }: Faults): boolean {
	if (clock_ahead_ms === undefined) return false;
	const [, day = "", time = ""] = /^(\d{8})T(\d{6})Z$/.exec(String(headers["x-amz-date"] ?? "")) ?? [];
	const iso = `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}T${time.slice(0, 2)}:${time.slice(2, 4)}:${time.slice(4)}Z`;
	return Math.abs(Date.now() + clock_ahead_ms - Date.parse(iso)) > 300_000;
}

/** What something on the way makes of an answer. */
function onTheWay(disturbance: Disturbance | undefined, { protocol }: Service, { status, headers, body }: Answer) {
	if (disturbance === "busy") return { status: 429, headers: { "retry-after": "1" }, body: "Slow down" };
	if (disturbance === "gzip") {
		return { status, headers: { ...headers, "content-encoding": "gzip" }, body: gzipSync(body) };
	}
	if (disturbance !== "refusal") return undefined;
	return { ...protocol.failure(new ServiceError("AccessDeniedException", "no", 403), ""), status: 200 };
}

const MARKS = ["Marker", "NextToken", "nextToken"];

function withoutMark(input: Input): Input {
	return Object.fromEntries(Object.entries(input).filter(([name]) => !MARKS.includes(name)));
}

/** A mark of a next page, in each way in which services give one. */
function markOf(disturbance: "cycle" | "endless", call: number): { [member: string]: Wire } {
	const mark = `page-${disturbance === "cycle" ? call % 2 : call}`;
	return { Truncated: true, NextMarker: mark, NextToken: mark, nextToken: mark };
}

/** A byte a second, until nobody listens. */
async function trickle(response: ServerResponse, body: Buffer): Promise<void> {
	for (let at = 0; at < body.length && !response.destroyed; at += 1) {
		response.write(body.subarray(at, at + 1));
		await sleep(1_000, undefined, { ref: false });
	}
	response.end();
}

/** Blanks, until nobody listens. */
async function flood(response: ServerResponse): Promise<void> {
	const blanks = Buffer.alloc(1 << 20, " ");
	while (!response.destroyed) {
		if (!response.write(blanks)) await Promise.race([once(response, "drain"), once(response, "close")]);
	}
}

function isLaterPage(input: Input): boolean {
	return ["Marker", "NextToken", "nextToken"].some((name) => textOf(input, name) !== undefined);
}

/** The whole request; undefined when its body is larger than any of these services take. */
async function read(incoming: IncomingMessage): Promise<Request | undefined> {
	const chunks: Buffer[] = [];
	let bytes = 0;
	for await (const chunk of incoming) {
		chunks.push(chunk);
		bytes += chunk.length;
		if (bytes > MAX_BODY_BYTES) return undefined;
	}
	const whole = Buffer.concat(chunks);
	return {
		method: incoming.method ?? "",
		url: incoming.url ?? "",
		headers: incoming.headers,
		bytes: whole,
		get body() {
			return whole.toString();
		},
	};
}
