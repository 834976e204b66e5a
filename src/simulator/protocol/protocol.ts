import type { IncomingHttpHeaders } from "node:http";
import type { ServiceError } from "../service_error.js";
import type { Input, WireObject } from "../wire.js";

export interface Request {
	readonly method: string;
	/** Path and query, as sent. */
	readonly url: string;
	readonly headers: IncomingHttpHeaders;
	readonly body: string;
	/** The body as it came: a file that is uploaded need not be text. */
	readonly bytes: Buffer;
}

export interface Answer {
	readonly status: number;
	readonly headers: Readonly<Record<string, string>>;
	readonly body: string;
}

/** How one service's requests and answers look on the wire. */
export interface Protocol {
	/** The operation asked for, or undefined when the request is not one of this service's. */
	operationOf(request: Request): string | undefined;
	/** Throws a ServiceError when the body cannot be read. */
	inputOf(request: Request): Input;
	success(operation: string, output: WireObject, request_id: string): Answer;
	failure(error: ServiceError, request_id: string): Answer;
}
