import { once } from "node:events";
import { createServer, type IncomingHttpHeaders } from "node:http";
import { type Caller, createCaller, type Pace } from "../../src/aws/caller.js";
import { systemClock } from "../../src/aws/clock.js";

export interface Asked {
	readonly headers: IncomingHttpHeaders;
	readonly body: string;
}

/** An answer as it goes over the wire; "hang up" ends the connection without one. */
export type Reply =
	| { readonly status?: number; readonly headers?: Readonly<Record<string, string>>; readonly body: string }
	| "hang up";

export interface Answers {
	readonly url: string;
	/** Every request so far. */
	readonly asked: readonly Asked[];
	close(): Promise<void>;
}

/** Serves whatever the test says, so that real SDK clients read it: `reply` is given each request and its number from 0. */
export async function startAnswers(reply: (asked: Asked, index: number) => Reply): Promise<Answers> {
	const asked: Asked[] = [];
	const server = createServer((incoming, response) => {
		const chunks: Buffer[] = [];
		incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
		incoming.on("end", () => {
			const request = { headers: incoming.headers, body: Buffer.concat(chunks).toString() };
			asked.push(request);
			const answer = reply(request, asked.length - 1);
			if (answer === "hang up") incoming.socket.destroy();
			else response.writeHead(answer.status ?? 200, answer.headers ?? {}).end(answer.body);
		});
	});
	server.listen(0, "127.0.0.1");
	await once(server, "listening");
	const address = server.address();
	if (address === null || typeof address === "string") throw new Error("no TCP address");
	return {
		url: `http://127.0.0.1:${address.port}`,
		asked,
		close: async () => {
			const closed = once(server, "close");
			server.close();
			server.closeAllConnections();
			await closed;
		},
	};
}

/** Tries twice, hardly waits. */
export const QUICK: Pace = {
	api_rate_share: 1,
	throttled_attempts: 2,
	transient_attempts: 2,
	first_pause_ms: 1,
	longest_pause_ms: 2,
	region_timeout_ms: 600_000,
};

/** A caller of real SDK clients against an endpoint on this machine. */
export function callerOf(url: string, pace: Pace = QUICK): Caller {
	return createCaller({
		credentials: async () => ({ accessKeyId: "AKIATEST000000000001", secretAccessKey: "test" }),
		endpoint: async () => url,
		clock: systemClock,
		pace,
		signal: new AbortController().signal,
	});
}
