import type { DeserializeHandler, HandlerExecutionContext, MiddlewareStack } from "@smithy/types";
import { type OperationSchema, readerOf } from "./shape.js";

/** An answer that is not what the service's own model says. It tells nothing, least of all that there is nothing. */
export class AnswerMisfit extends Error {
	override readonly name = "AnswerMisfit";
}

/** What of an SDK client is used: its stack is typed by its own inputs and outputs. */
export interface SdkClient {
	send(command: never): Promise<unknown>;
	// biome-ignore lint/suspicious/noExplicitAny: whatever the client's types are
	readonly middlewareStack: Pick<MiddlewareStack<any, any>, "add" | "addRelativeTo">;
}

/** How a client reads answers: the SDK's name of its protocol, and the model of each command, by the command's name. */
export interface Model {
	readonly protocol: string;
	readonly operations: Readonly<Record<string, OperationSchema>>;
}

/**
 * The client, which throws {@link AnswerMisfit} for a good answer of another shape than the service's model: its own, or
 * `model` where the client brings none.
 */
export function fitting<C extends SdkClient>(client: C, model?: Model): C {
	const readers = new WeakMap<OperationSchema, ReturnType<typeof readerOf>>();
	const readerFor = (context: HandlerExecutionContext) => {
		const own = (context.__smithy_context as { operationSchema?: OperationSchema } | undefined)?.operationSchema;
		const schema = model === undefined ? own : model.operations[context.commandName ?? ""];
		if (schema === undefined) throw new Error(`no model of what ${context.commandName} answers`);
		const existing = readers.get(schema) ?? readerOf(model?.protocol ?? protocolOf(client), schema);
		readers.set(schema, existing);
		return existing;
	};
	client.middlewareStack.add(
		(
			next: DeserializeHandler<object, object>,
			context: HandlerExecutionContext,
		): DeserializeHandler<object, object> => {
			const misfitOf = readerFor(context);
			return async (args) => {
				const result = await next(args);
				const { body, statusCode } = result.response as { body: Uint8Array; statusCode: number };
				const misfit = statusCode < 300 ? misfitOf(body) : undefined;
				if (misfit !== undefined) throw new AnswerMisfit(`the answer does not fit: ${misfit.slice(0, 200)}`);
				return result;
			};
		},
		// Nearest to the transport, which reads bodies whole: nobody has looked at them.
		{ step: "deserialize", priority: "low", name: "fitting" },
	);
	return client;
}

function protocolOf(client: object): string {
	const { protocol } = (client as { config: { protocol: { getShapeId(): string } } }).config;
	return protocol.getShapeId();
}
