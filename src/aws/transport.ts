import type { Readable } from "node:stream";
import { NodeHttpHandler } from "@smithy/node-http-handler";
import { HttpProxyAgent } from "http-proxy-agent";
import { HttpsProxyAgent } from "https-proxy-agent";
import { getProxyForUrl } from "proxy-from-env";

/** What a single attempt may take. A slow answer is a failure like another: it is tried again, then unknown. */
export interface TransportLimits {
	/** Milliseconds until a connection stands. */
	readonly connect_ms: number;
	/** Milliseconds until an answer begins. */
	readonly headers_ms: number;
	/** Milliseconds from the question to the answer's last byte. */
	readonly answer_ms: number;
	/** The largest answer. AWS's own are at most a hundred findings of 240 kB each. */
	readonly answer_bytes: number;
}

export const TRANSPORT_LIMITS: TransportLimits = {
	connect_ms: 3_000,
	headers_ms: 20_000,
	answer_ms: 30_000,
	answer_bytes: 32 * 1024 * 1024,
};

/** An answer that is longer than any of AWS's. */
export class AnswerTooLarge extends Error {
	override readonly name = "AnswerTooLarge";
}

/** Somebody on the way answered in AWS's place, with a page for people: a proxy, a firewall, a hotel's sign-in. */
export class AnsweredByOther extends Error {
	override readonly name = "AnsweredByOther";

	constructor(readonly status: number) {
		super(
			status === 407
				? "the proxy wants to know who asks (status 407): give HTTPS_PROXY with a user and a password"
				: `a proxy or firewall on the way answered with a web page (status ${status}) in place of AWS`,
		);
	}
}

const SOCKETS = { keepAlive: true, maxSockets: 256 };

/**
 * Carries requests to AWS within limits, through the proxy that the environment names for each host (HTTPS_PROXY,
 * HTTP_PROXY, NO_PROXY in either case). Answers are read whole, so that one that is cut, trickles or never ends fails here,
 * where it can be tried again.
 */
export class Transport extends NodeHttpHandler {
	readonly #limits: TransportLimits;
	readonly #ca: string | undefined;
	readonly #proxied = new Map<string, NodeHttpHandler>();
	/** Host -> its proxy, or the empty text: asked of the environment once, and not for each of thousands of calls. */
	readonly #proxies = new Map<string, string>();

	/** `ca`: certificates (PEM) to trust in place of Node's own. */
	constructor(limits: TransportLimits = TRANSPORT_LIMITS, ca?: string) {
		super({ ...timeouts(limits), httpAgent: SOCKETS, httpsAgent: ca === undefined ? SOCKETS : { ...SOCKETS, ca } });
		this.#limits = limits;
		this.#ca = ca;
	}

	override async handle(...[request, options]: Parameters<NodeHttpHandler["handle"]>) {
		const ends = performance.now() + this.#limits.answer_ms;
		const proxy = this.#proxyOf(`${request.protocol}//${request.hostname}:${request.port ?? portOf(request.protocol)}`);
		const answered =
			proxy === "" ? await super.handle(request, options) : await this.#through(proxy).handle(request, options);
		const { response } = answered;
		const body = await whole(response.body as Readable, ends - performance.now(), this.#limits);
		if (isPage(body)) throw new AnsweredByOther(response.statusCode);
		response.body = body;
		return answered;
	}

	override destroy(): void {
		super.destroy();
		for (const handler of this.#proxied.values()) handler.destroy();
	}

	#proxyOf(host: string): string {
		const known = this.#proxies.get(host);
		if (known !== undefined) return known;
		const proxy = getProxyForUrl(host);
		this.#proxies.set(host, proxy);
		return proxy;
	}

	#through(proxy: string): NodeHttpHandler {
		const existing = this.#proxied.get(proxy);
		if (existing !== undefined) return existing;
		const httpsAgent = new HttpsProxyAgent(proxy, SOCKETS);
		// The agent's own options are for the way to the proxy; these are for the way through it.
		if (this.#ca !== undefined) Object.assign(httpsAgent.options, { ca: this.#ca });
		const handler = new NodeHttpHandler({
			...timeouts(this.#limits),
			httpAgent: new HttpProxyAgent(proxy, SOCKETS),
			// A subclass of Node's HTTP agent that speaks TLS itself; the handler takes it as it is.
			httpsAgent: httpsAgent as never,
		});
		this.#proxied.set(proxy, handler);
		return handler;
	}
}

function timeouts({ connect_ms, headers_ms }: TransportLimits) {
	return { connectionTimeout: connect_ms, requestTimeout: headers_ms, throwOnRequestTimeout: true };
}

function portOf(protocol: string): number {
	return protocol === "http:" ? 80 : 443;
}

/** Reads a body to its end, in so many milliseconds and no further than the limit. */
function whole(
	stream: Readable,
	milliseconds: number,
	{ answer_ms, answer_bytes }: TransportLimits,
): Promise<Uint8Array> {
	return new Promise((resolve, reject) => {
		const chunks: Uint8Array[] = [];
		let size = 0;
		const timer = setTimeout(() => {
			const error = new Error(`the answer did not end within ${answer_ms / 1000} s`);
			stream.destroy(Object.assign(error, { name: "TimeoutError", code: "ETIMEDOUT" }));
		}, milliseconds);
		let settled = false;
		const settle = (): void => {
			settled = true;
			clearTimeout(timer);
		};
		stream.on("data", (chunk: Uint8Array) => {
			size += chunk.length;
			if (size <= answer_bytes) chunks.push(chunk);
			else stream.destroy(new AnswerTooLarge(`the answer has more than ${answer_bytes} bytes`));
		});
		stream.once("end", () => {
			settle();
			resolve(Buffer.concat(chunks));
		});
		stream.once("error", (error) => {
			settle();
			reject(error);
		});
		stream.once("close", () => {
			// Every answer closes, and an error that nobody gets takes as long to make as one that tells something.
			if (settled) return;
			settle();
			// Without an end or an error before it: cut off.
			reject(Object.assign(new Error("the answer was cut off"), { code: "ERR_STREAM_PREMATURE_CLOSE" }));
		});
	});
}

const MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/**
 * AWS answers in JSON or in XML, never with a web page, and its XML declares no types: a `<!DOCTYPE` is a page's, or there
 * to keep whoever parses it busy.
 */
function isPage(body: Uint8Array): boolean {
	const from = MARK.every((byte, index) => body[index] === byte) ? MARK.length : 0;
	const first = Buffer.from(body.subarray(from, from + 200))
		.toString("latin1")
		.trimStart()
		.toLowerCase();
	if (!first.startsWith("<")) return false;
	return first.startsWith("<html") || /<!doctype/i.test(Buffer.from(body).toString("latin1"));
}
