import { HttpRequest } from "@smithy/core/protocols";
import { deserializerMiddlewareOption, getSchemaSerdePlugin } from "@smithy/core/schema";
import type { FinalizeHandler, FinalizeHandlerArguments } from "@smithy/types";
import type { SdkClient } from "./fitting.js";
import type { Client } from "./operation.js";

/** A command as every SDK client takes it. */
interface Command {
	readonly input: Readonly<Record<string, unknown>>;
}

/** How calls of one operation go on from where they are signed. */
interface Way {
	/** The SDK's own way on: it signs, sends, and reads the answer or the error. */
	readonly next: FinalizeHandler<object, object>;
	/** The request of the first call, not yet signed. */
	readonly request: HttpRequest;
}

/** Of each call, and of no use where calls are repeated by `caller.ts`. */
const OF_ONE_CALL = ["amz-sdk-invocation-id", "amz-sdk-request", "content-length"];

/**
 * Makes calls of a client that speaks JSON 1.1 cheaper: the first call of each operation goes the SDK's whole way, on which
 * it finds the endpoint, the kind of signature and the headers, which are the same for all calls. The others take the
 * request of the first with their own input in it, and go on where the SDK signs it. A scan makes a thousand such calls a
 * second, and they took half of its processor (docs/decisions/022-short-way.md).
 */
export function shortened<C extends SdkClient>(client: C): Client {
	keepSigners(client);
	readLightly(client);
	const ways = new Map<unknown, Way | undefined>();
	/** Input -> the class of its command, for the first call of each. */
	const asked = new WeakMap<object, unknown>();

	const learn =
		(next: Way["next"]): Way["next"] =>
		async (args: FinalizeHandlerArguments<object>) => {
			const operation = asked.get(args.input);
			if (operation !== undefined && !ways.has(operation)) ways.set(operation, wayOf(next, args));
			return next(args);
		};
	client.middlewareStack.addRelativeTo(learn, {
		name: "shortWay",
		relation: "before",
		toMiddleware: "httpSigningMiddleware",
	});

	return {
		async send(command: never) {
			const { input, constructor: operation } = command as Command;
			const way = ways.get(operation);
			if (way !== undefined && isPlain(input)) {
				const { output } = await way.next({ input, request: requestOf(way, input) });
				return output;
			}
			asked.set(input, operation);
			return client.send(command);
		},
	};
}

/** The SDK's own makers of signers, by what an endpoint says of how it is to be signed for. */
interface Signing {
	signer: (scheme: object | undefined) => Promise<object>;
}

/**
 * Left alone, the SDK makes a signer for each call, out of a copy of all that the client is configured by. A signer asks for
 * the credentials, and is told the time, each time that it signs.
 */
function keepSigners(client: SdkClient): void {
	const config = configOf(client);
	const make = config.signer;
	const made = new Map<string, Promise<object>>();
	config.signer = (scheme) => {
		const how = JSON.stringify(scheme) ?? "";
		const signer = made.get(how) ?? make(scheme).then(keepKey);
		made.set(how, signer);
		return signer;
	};
}

/** What signs, as far as its key goes: that follows from the secret, the day, the Region and the service. */
interface Signer {
	getSigningKey?: (credentials: { secretAccessKey: string }, ...how: readonly string[]) => Promise<Uint8Array>;
}

/** Left alone, a signer looks for its key by a digest of the secret, for each call, and then has the one of the call before. */
function keepKey<S>(signer: S & Signer): S {
	const make = signer.getSigningKey?.bind(signer);
	let last: { readonly secret: string; readonly how: string; readonly key: Promise<Uint8Array> } | undefined;
	if (make === undefined) return signer;
	signer.getSigningKey = (credentials, ...given) => {
		const { secretAccessKey: secret } = credentials;
		const how = given.join("/");
		if (last?.secret !== secret || last.how !== how) last = { secret, how, key: make(credentials, ...given) };
		return last.key;
	};
	return signer;
}

/** What reads answers, of a client's configuration. */
interface Reading {
	readonly protocol: { deserializeResponse(...args: unknown[]): Promise<unknown> };
	readonly streamCollector: unknown;
}

/** What the SDK's clients are configured by, which their types leave out. */
function configOf(client: SdkClient): Signing & Reading {
	return (client as unknown as { readonly config: Signing & Reading }).config;
}

/** Left alone, the SDK copies all that the client is configured by for each answer, to read it by two members of that. */
function readLightly(client: SdkClient): void {
	const { protocol, streamCollector } = configOf(client);
	const deserializeResponse = protocol.deserializeResponse.bind(protocol);
	const reading = { protocol: { deserializeResponse, setSerdeContext: () => undefined }, streamCollector };
	const { name } = deserializerMiddlewareOption;
	// It knows which of the SDK's it takes the place of.
	const add: SdkClient["middlewareStack"]["add"] = (middleware: never, options: { name?: string }) => {
		if (options.name === name) client.middlewareStack.add(middleware, options as never);
	};
	getSchemaSerdePlugin(reading as never).applyToStack({ add } as never);
}

/** Undefined where the SDK wrote the input in another way than this would. */
function wayOf(next: Way["next"], { input, request }: FinalizeHandlerArguments<object>): Way | undefined {
	if (!HttpRequest.isInstance(request) || !isPlain(input)) return undefined;
	const { body } = request;
	const text = body instanceof Uint8Array ? new TextDecoder().decode(body) : body;
	if (text !== JSON.stringify(input)) return undefined;
	const headers = Object.fromEntries(Object.entries(request.headers).filter(([name]) => !OF_ONE_CALL.includes(name)));
	return { next, request: new HttpRequest({ ...request, headers, body: undefined }) };
}

function requestOf({ request }: Way, input: object): HttpRequest {
	const body = JSON.stringify(input);
	const headers = { ...request.headers, "content-length": String(Buffer.byteLength(body)) };
	// Member by member: to copy objects of a class takes several times as long.
	const { protocol, hostname, port, path, query, method, username, password, fragment } = request;
	const where = { protocol, hostname, port, path, query, method, username, password, fragment };
	return new HttpRequest({ ...where, headers, body } as ConstructorParameters<typeof HttpRequest>[0]);
}

/** Of texts, numbers and yes or no alone, which are JSON as they stand. */
function isPlain(input: object): boolean {
	return Object.values(input).every((value) => ["string", "number", "boolean", "undefined"].includes(typeof value));
}
