import type { NodeHttpHandler } from "@smithy/node-http-handler";
import type { AwsCredentialIdentityProvider, Logger } from "@smithy/types";
import { fitting, type Model, type SdkClient } from "./fitting.js";

/** What every SDK client is made with. Retries and pacing are ours (`caller.ts`), so `maxAttempts` is 1. */
export interface ClientOptions {
	readonly region: string;
	readonly credentials: AwsCredentialIdentityProvider;
	readonly requestHandler: NodeHttpHandler;
	readonly maxAttempts: 1;
	/** Resolve the middleware stack once for each command class; holds only for calls without options of their own. */
	readonly cacheMiddleware: true;
	/** Without one, the SDK prepares every answer for a log that nobody writes. */
	readonly logger: Logger;
	readonly endpoint?: string;
}

/** A log that hears of no answer (`info`): what is left out here is not even put together. */
export const NO_LOG = { warn: () => undefined, error: () => undefined } as unknown as Logger;

/** The part of an SDK client that is used. */
export interface Client {
	send(command: never): Promise<unknown>;
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
	/** Whether a page says that it is cut and not how to go on. */
	readonly cut: (output: Output) => boolean;
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
	/** Operations of the service are called one at a time, all of them together. */
	readonly one_at_a_time?: boolean;
	connect(options: ClientOptions): Promise<Client>;
	send(client: Client, input: Input): Promise<Output>;
}

// biome-ignore lint/suspicious/noExplicitAny: an operation of any input and output
export type AnyOperation = Operation<any, any>;

/** An operation whose answer comes in pages. */
export interface PagedOperation<Input, Output, Item> extends Operation<Input, Output> {
	readonly paging: Paging<Input, Output, Item>;
}

/** Where an answer says that there is another page, and by which member of the question it is asked for. */
export interface Cursor<Page> {
	readonly next: (page: Page) => string | undefined;
	/** Whether a page says that it is cut and not how to go on: what is behind it would be lost. */
	readonly cut?: (page: Page) => boolean;
	readonly member: string;
}

export interface Limits {
	readonly quota?: number;
	readonly burst?: number;
}

/** An AWS service: its operations are declared by it. */
export interface Service<Module> {
	/** An operation by its IAM action and the SDK's command for it. */
	operation<Args extends [unknown?], C extends object>(
		action: string,
		command: (module: Module) => Command<Args, C>,
		limits?: Limits,
	): Operation<InputOf<Args>, OutputOf<C>>;
	/** An operation whose answer comes in pages: how it pages, and where a page has its items. */
	paged<Args extends [unknown?], C extends object, Item>(
		action: string,
		command: (module: Module) => Command<Args, C>,
		cursor: Cursor<OutputOf<C>>,
		items: (output: OutputOf<C>) => Item[] | undefined,
		limits?: Limits,
	): PagedOperation<InputOf<Args>, OutputOf<C>, Item>;
}

/** What is special about a service. */
interface ServiceOptions {
	/** Where it is known to exist; absent for a service that every Region has. */
	readonly regions?: ReadonlySet<string>;
	/** It publishes no quota and is known to mind: all its operations wait for each other. */
	readonly one_at_a_time?: boolean;
	/** What its operations answer, for a client that does not know. */
	readonly model?: Model;
	/** Another way to its client. */
	readonly through?: (client: SdkClient) => Client;
}

/** A command's class; the SDK lets the input be left out where all of it is optional. */
type Command<Args extends [unknown?], C extends object> = new (...args: Args) => C;
type InputOf<Args extends [unknown?]> = NonNullable<Args[0]>;

/**
 * Declares a service: by the SDK's id of it, which names the endpoint variable (`CloudHSM V2` ->
 * `AWS_ENDPOINT_URL_CLOUDHSM_V2`), and by how its client is loaded and made, which happens at its first call.
 */
export function service<Module>(
	service_id: string,
	load: () => Promise<Module>,
	client: (module: Module, options: ClientOptions) => SdkClient,
	{ regions, one_at_a_time = false, model, through = (made) => made }: ServiceOptions = {},
): Service<Module> {
	// Asked once: a bundler makes a new namespace object, with all of the client's exports, at every import().
	let loading: Promise<Module> | undefined;
	const loaded = (): Promise<Module> => {
		loading ??= load();
		return loading;
	};
	const connect = async (options: ClientOptions) => through(fitting(client(await loaded(), options), model));
	const operation: Service<Module>["operation"] = (action, command, { quota, burst = 0 } = {}) => ({
		action,
		quota,
		burst,
		service_id,
		regions,
		one_at_a_time,
		connect,
		send: async (client, input) => {
			const Asked = command(await loaded()) as unknown as new (input: unknown) => never;
			return (await client.send(new Asked(input))) as never;
		},
	});
	return {
		operation,
		paged: (action, command, { next, cut = () => false, member }, items, limits) => ({
			...operation(action, command, limits),
			paging: { items, next, cut, resume: (input, mark) => ({ ...input, [member]: mark }) },
		}),
	};
}
