import { ServiceError } from "../service_error.js";
import type { Wire, WireObject } from "../wire.js";
import type { Answer, Protocol } from "./protocol.js";

/**
 * The AWS JSON protocol: the operation stands in `X-Amz-Target`, times are epoch seconds. A service that once spoke the
 * query protocol (`query_compatible`) repeats the error code that it had there in a header.
 * https://smithy.io/2.0/aws/protocols/aws-query-protocol.html#aws-protocols-awsquerycompatible-trait
 */
export function awsJson(target_prefix: string, version: "1.0" | "1.1", query_compatible = false): Protocol {
	const answer = (status: number, body: string, request_id: string, more: Record<string, string> = {}): Answer => ({
		status,
		headers: { "content-type": `application/x-amz-json-${version}`, "x-amzn-requestid": request_id, ...more },
		body,
	});
	return {
		operationOf: ({ headers }) => {
			const target = headers["x-amz-target"];
			return typeof target === "string" && target.startsWith(`${target_prefix}.`)
				? target.slice(target_prefix.length + 1)
				: undefined;
		},
		inputOf: ({ body }) => {
			const input = parse(body === "" ? "{}" : body);
			if (typeof input !== "object" || input === null || Array.isArray(input)) {
				throw new ServiceError("SerializationException", "Start of structure or map found where not expected.");
			}
			return { ...input };
		},
		success: (_operation, output, request_id) => answer(200, JSON.stringify(jsonOf(output)), request_id),
		failure: (error, request_id) =>
			answer(error.status, JSON.stringify({ __type: error.code, [error.message_member]: error.message }), request_id, {
				"x-amzn-errortype": error.code,
				...(query_compatible && { "x-amzn-query-error": `${error.code.replace(/Exception$/, "")};Sender` }),
			}),
	};
}

function parse(body: string): unknown {
	try {
		return JSON.parse(body);
	} catch {
		throw new ServiceError("SerializationException", "Unexpected end of input or invalid JSON.");
	}
}

function jsonOf(value: Wire): unknown {
	if (value instanceof Date) return value.getTime() / 1000;
	if (Array.isArray(value)) return value.map(jsonOf);
	if (typeof value === "object") return jsonObject(value as WireObject);
	return value;
}

function jsonObject(value: WireObject): Record<string, unknown> {
	const written: Record<string, unknown> = {};
	for (const name in value) written[name] = jsonOf(value[name]);
	return written;
}
