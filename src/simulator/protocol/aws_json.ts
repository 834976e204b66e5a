import { jsonInput, jsonText } from "./json.js";
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
			if (typeof target !== "string") return undefined;
			const [service, operation] = [
				target.slice(0, target.lastIndexOf(".")),
				target.slice(target.lastIndexOf(".") + 1),
			];
			return service === target_prefix || service.endsWith(`.${target_prefix}`) ? operation : undefined;
		},
		inputOf: ({ body }) => jsonInput(body),
		success: (_operation, output, request_id) => answer(200, jsonText(output, "epoch"), request_id),
		failure: (error, request_id) =>
			answer(error.status, JSON.stringify({ __type: error.code, [error.message_member]: error.message }), request_id, {
				"x-amzn-errortype": error.code,
				...(query_compatible && { "x-amzn-query-error": `${error.code.replace(/Exception$/, "")};Sender` }),
			}),
	};
}
