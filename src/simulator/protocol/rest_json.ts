import { ServiceError } from "../service_error.js";
import type { Times } from "./json.js";
import { jsonInput, jsonText } from "./json.js";
import type { Answer, Protocol, Request } from "./protocol.js";

/** Operation -> method and path, such as `GET /detector/{DetectorId}`. */
export type Routes = Readonly<Record<string, string>>;

interface Route {
	readonly operation: string;
	readonly method: string;
	readonly segments: readonly string[];
}

/**
 * The REST JSON protocol: method and path say the operation; its input is in the path's labels, the query and a JSON
 * body, which become one; an error's code stands in a header.
 * https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html
 */
export function restJson(operations: Routes, times: Times): Protocol {
	const routes = Object.entries(operations).map(([operation, line]): Route => {
		const [method = "", path = ""] = line.split(" ");
		return { operation, method, segments: path.split("/") };
	});
	const answer = (status: number, body: string, request_id: string, more: Record<string, string> = {}): Answer => ({
		status,
		headers: { "content-type": "application/json", "x-amzn-requestid": request_id, ...more },
		body,
	});
	return {
		operationOf: (request) => routeOf(routes, request)?.operation,
		inputOf: (request) => ({
			...jsonInput(request.body),
			...queryOf(request),
			...labelsOf(routeOf(routes, request)?.segments ?? [], request),
		}),
		success: (_operation, output, request_id) => answer(200, jsonText(output, times), request_id),
		failure: (error, request_id) =>
			answer(error.status, jsonText({ [error.message_member]: error.message, ...error.members }, times), request_id, {
				"x-amzn-errortype": error.code,
			}),
	};
}

function routeOf(routes: readonly Route[], request: Request): Route | undefined {
	const asked = segmentsOf(request);
	return routes.find(
		({ method, segments }) =>
			method === request.method &&
			segments.length === asked.length &&
			segments.every((segment, index) => (isLabel(segment) ? asked[index] !== "" : segment === asked[index])),
	);
}

/** A name that comes several times is a list. */
function queryOf({ url }: Request): Record<string, string | readonly string[]> {
	const query = new URLSearchParams(url.split("?")[1] ?? "");
	const values = (name: string) => {
		const all = query.getAll(name);
		return all.length === 1 ? (all[0] ?? "") : all;
	};
	return Object.fromEntries([...query.keys()].map((name) => [name, values(name)]));
}

function labelsOf(segments: readonly string[], request: Request): Record<string, string> {
	const asked = segmentsOf(request);
	return Object.fromEntries(
		segments.flatMap((segment, index) =>
			isLabel(segment) ? [[segment.slice(1, -1), decoded(asked[index] ?? "")]] : [],
		),
	);
}

function segmentsOf({ url }: Request): readonly string[] {
	return (url.split("?")[0] ?? "").split("/");
}

function isLabel(segment: string): boolean {
	return segment.startsWith("{");
}

function decoded(segment: string): string {
	try {
		return decodeURIComponent(segment);
	} catch {
		throw new ServiceError("SerializationException", "The path is not well encoded.");
	}
}
