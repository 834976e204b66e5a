import type { Answer, Protocol, Request } from "./protocol.js";
import { escapeXml, xmlElement } from "./xml.js";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** How an operation without a body is told: by its path, or by a flag in the query beside the bucket in the path. */
export interface XmlRoute {
	/** The root element of the answer. */
	readonly root: string;
	readonly path?: string;
	readonly flag?: string;
}

/** The REST XML protocol of S3, as far as it is asked with GET: `GET /bucket?acl`, signed for `s3`. */
export function restXml(routes: Readonly<Record<string, XmlRoute>>): Protocol {
	const answer = (status: number, body: string, request_id: string): Answer => ({
		status,
		headers: { "content-type": "application/xml", "x-amz-request-id": request_id },
		body: `${DECLARATION}${body}`,
	});
	return {
		operationOf: (request) => {
			if (request.method !== "GET" || !/\/s3\/aws4_request/.test(request.headers.authorization ?? "")) return undefined;
			const { path, flags } = partsOf(request);
			const found = Object.entries(routes).find(([, route]) =>
				route.path === undefined ? flags.includes(route.flag ?? "") : route.path === path,
			);
			return found?.[0] ?? "UnknownOperation";
		},
		inputOf: (request) => ({
			Bucket: partsOf(request).path.split("/")[1] ?? "",
			AccountId: request.headers["x-amz-account-id"],
		}),
		success: (operation, output, request_id) =>
			answer(200, xmlElement(routes[operation]?.root ?? operation, output, "member"), request_id),
		failure: (error, request_id) =>
			answer(
				error.status,
				`<Error><Code>${error.code}</Code><Message>${escapeXml(error.message)}</Message><RequestId>${request_id}</RequestId></Error>`,
				request_id,
			),
	};
}

function partsOf({ url }: Request): { path: string; flags: readonly string[] } {
	const [path = "", query = ""] = url.split("?");
	return { path, flags: [...new URLSearchParams(query).keys()] };
}
