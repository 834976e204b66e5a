import { createHash } from "node:crypto";
import type { Protocol } from "../../../src/simulator/protocol/protocol.js";
import { escapeXml } from "../../../src/simulator/protocol/xml.js";
import { ServiceError } from "../../../src/simulator/service_error.js";
import type { Service } from "../../../src/simulator/services/service.js";
import { deniedMessage } from "../../../src/simulator/services/service.js";
import { textOf } from "../../../src/simulator/wire.js";

const BUCKET_PATH = "/audit-manager-evidence/";

/** Path and query of the presigned address at which a file of evidence is put. The signature holds for this path only. */
export function uploadAddress(account: string, region: string, file_name: string): { path: string; query: string } {
	const path = `${BUCKET_PATH}${account}/${region}/${encodeURIComponent(file_name)}`;
	const query = new URLSearchParams({
		"X-Amz-Algorithm": "AWS4-HMAC-SHA256",
		"X-Amz-Credential": `AKIASIMULATEDBUCKET1/20260615/${region}/s3/aws4_request`,
		"X-Amz-Expires": "900",
		"X-Amz-SignedHeaders": "host",
		"X-Amz-Signature": signatureOf(path),
	});
	return { path, query: query.toString() };
}

/**
 * The part of Amazon S3 that Audit Manager leads to: a PUT of a file to a presigned address.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html
 */
export const evidenceUpload: Service = {
	scope: "s3",
	iam_prefix: "s3",
	protocol: presignedPut(),
	refusals: {
		unsigned: () => refused("AccessDenied", "Access Denied"),
		wrongScope: () => refused("AuthorizationQueryParametersError", "Error parsing the X-Amz-Credential parameter", 400),
		unknownClient: () =>
			refused("InvalidAccessKeyId", "The AWS Access Key Id you provided does not exist in our records."),
		expired: () => refused("AccessDenied", "Request has expired"),
		skewed: () =>
			refused("RequestTimeTooSkewed", "The difference between the request time and the current time is too large."),
		throttled: () => refused("SlowDown", "Please reduce your request rate.", 503),
		denied: (action, caller) => refused("AccessDenied", deniedMessage(action, caller)),
		unknownOperation: () =>
			refused("MethodNotAllowed", "The specified method is not allowed against this resource.", 405),
	},
	operations: {
		PutObject: ({ written }, input) => {
			const path = textOf(input, "path") ?? "";
			const upload = written.uploads.get(path);
			if (upload === undefined || textOf(input, "signature") !== signatureOf(path)) {
				throw refused(
					"SignatureDoesNotMatch",
					"The request signature we calculated does not match the signature you provided. Check your key and signing method.",
				);
			}
			const bytes = input.bytes instanceof Uint8Array ? Buffer.from(input.bytes) : Buffer.alloc(0);
			written.uploads.set(path, { ...upload, bytes });
			return {};
		},
	},
};

function presignedPut(): Protocol {
	return {
		operationOf: ({ method, url }) => (method === "PUT" && url.startsWith(BUCKET_PATH) ? "PutObject" : undefined),
		inputOf: ({ url, bytes }) => {
			const [path = "", query = ""] = url.split("?");
			return { path, signature: new URLSearchParams(query).get("X-Amz-Signature") ?? "", bytes };
		},
		success: (_operation, _output, request_id) => ({
			status: 200,
			headers: { "x-amz-request-id": request_id },
			body: "",
		}),
		failure: (error, request_id) => ({
			status: error.status,
			headers: { "content-type": "application/xml", "x-amz-request-id": request_id },
			body:
				`<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${error.code}</Code>` +
				`<Message>${escapeXml(error.message)}</Message><RequestId>${request_id}</RequestId></Error>`,
		}),
	};
}

function signatureOf(path: string): string {
	return createHash("sha256").update(`evidence ${path}`).digest("hex");
}

function refused(code: string, message: string, status = 403): ServiceError {
	return new ServiceError(code, message, status);
}
