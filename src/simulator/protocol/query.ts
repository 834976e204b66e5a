import { textOf } from "../wire.js";
import { formOf } from "./form.js";
import type { Protocol } from "./protocol.js";
import { escapeXml, xmlElement } from "./xml.js";

/** The AWS query protocol (STS and others): a form in, `<OperationResponse><OperationResult>` out. */
export function awsQuery(version: string, namespace: string): Protocol {
	const headers = (request_id: string) => ({ "content-type": "text/xml", "x-amzn-requestid": request_id });
	return {
		operationOf: (request) => {
			const form = formOf(request);
			return form.Version === version ? textOf(form, "Action") : undefined;
		},
		inputOf: formOf,
		success: (operation, output, request_id) => ({
			status: 200,
			headers: headers(request_id),
			body:
				`<${operation}Response xmlns="${namespace}">${xmlElement(`${operation}Result`, output, "member")}` +
				`<ResponseMetadata><RequestId>${request_id}</RequestId></ResponseMetadata></${operation}Response>`,
		}),
		failure: (error, request_id) => ({
			status: error.status,
			headers: headers(request_id),
			body:
				`<ErrorResponse xmlns="${namespace}"><Error><Type>Sender</Type><Code>${error.code}</Code>` +
				`<Message>${escapeXml(error.message)}</Message></Error><RequestId>${request_id}</RequestId></ErrorResponse>`,
		}),
	};
}
