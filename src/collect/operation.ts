import type { NodeHttpHandler } from "@smithy/node-http-handler";
import type { AwsCredentialIdentityProvider } from "@smithy/types";

/** What every SDK client is made with. Retries and pacing are ours (`caller.ts`), so `maxAttempts` is 1. */
export interface ClientOptions {
	readonly region: string;
	readonly credentials: AwsCredentialIdentityProvider;
	readonly requestHandler: NodeHttpHandler;
	readonly maxAttempts: 1;
	/** Resolve the middleware stack once for each command class; holds only for calls without options of their own. */
	readonly cacheMiddleware: true;
	readonly endpoint?: string;
}

/** The part of an SDK client that is used. */
export interface Client {
	send(command: never): Promise<unknown>;
}

/** An AWS service: how to load its SDK client, which happens when its first operation is called. */
export interface Service<Module> {
	/** The SDK's service id: names the endpoint variable (`CloudHSM V2` -> `AWS_ENDPOINT_URL_CLOUDHSM_V2`). */
	readonly service_id: string;
	readonly load: () => Promise<Module>;
	readonly connect: (module: Module, options: ClientOptions) => Client;
	/** Where the service is known to exist; absent for one that every Region has. */
	readonly regions?: ReadonlySet<string>;
}

/** What an SDK command answers with, by its type. */
type OutputOf<C extends object> = C extends {
	resolveMiddleware(...args: infer _): (args: never) => Promise<{ output: infer O }>;
}
	? O
	: never;

/** How an operation pages: where an answer has its items and the mark of the next page, and where the mark goes. */
export interface Paging<Input, Output, Item> {
	readonly items: (output: Output) => Item[] | undefined;
	readonly next: (output: Output) => string | undefined;
	readonly resume: (input: Input, mark: string) => Input;
}

/**
 * One AWS operation, which is one IAM action: the action stands here and nowhere else. `quota` is AWS's published limit
 * in requests a second per account and Region; without one, calls are made one at a time.
 */
export interface Operation<Input = never, Output = unknown> {
	readonly action: string;
	readonly quota: number | undefined;
	/** How many requests AWS lets pass at once after a quiet time, beyond its rate; 0 where it does not say. */
	readonly burst: number;
	readonly service_id: string;
	readonly regions: ReadonlySet<string> | undefined;
	connect(options: ClientOptions): Promise<Client>;
	send(client: Client, input: Input): Promise<Output>;
}

/** An operation whose answer comes in pages. */
export interface PagedOperation<Input, Output, Item> extends Operation<Input, Output> {
	readonly paging: Paging<Input, Output, Item>;
}

export interface Limits {
	readonly quota?: number;
	readonly burst?: number;
}

/** Declares an operation of a service by the command that asks for it. */
export function operation<Module, Input, C extends object>(
	service: Service<Module>,
	action: string,
	command: (module: Module, input: Input) => C,
	limits: Limits = {},
): Operation<Input, OutputOf<C>> {
	// Asked once: a bundler makes a new namespace object, with all of the client's exports, at every import().
	let loading: Promise<Module> | undefined;
	const load = (): Promise<Module> => {
		loading ??= service.load();
		return loading;
	};
	return {
		action,
		quota: limits.quota,
		burst: limits.burst ?? 0,
		service_id: service.service_id,
		regions: service.regions,
		connect: async (options) => service.connect(await load(), options),
		send: async (client, input) => {
			const asked = command(await load(), input);
			return (await client.send(asked as never)) as OutputOf<C>;
		},
	};
}

/** The same operation with its way of paging. */
export function paged<Input, Output, Item>(
	plain: Operation<Input, Output>,
	paging: Paging<Input, Output, Item>,
): PagedOperation<Input, Output, Item> {
	return { ...plain, paging };
}
