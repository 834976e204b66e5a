import { textOf } from "../wire.js";
import { formOf } from "./form.js";
import type { Protocol } from "./protocol.js";
import { escapeXml, xmlContent } from "./xml.js";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** The EC2 query protocol: a form in; members directly under `<OperationResponse>`, lists as `<item>`. */
export function ec2Query(version: string): Protocol {
	const headers = { "content-type": "text/xml;charset=UTF-8" };
	return {
		operationOf: (request) => {
			const form = formOf(request);
			return form.Version === version ? textOf(form, "Action") : undefined;
		},
		inputOf: formOf,
		success: (operation, output, request_id) => ({
			status: 200,
			headers,
			body:
				`${DECLARATION}<${operation}Response xmlns="http://ec2.amazonaws.com/doc/${version}/">` +
				`<requestId>${request_id}</requestId>${xmlContent(output, "item")}</${operation}Response>`,
		}),
		failure: (error, request_id) => ({
			status: error.status,
			headers,
			body:
				`${DECLARATION}<Response><Errors><Error><Code>${error.code}</Code><Message>${escapeXml(error.message)}</Message>` +
				`</Error></Errors><RequestID>${request_id}</RequestID></Response>`,
		}),
	};
}
