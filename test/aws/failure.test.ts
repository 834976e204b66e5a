import { get } from "node:http";
import { afterEach, describe, expect, it } from "@jest/globals";
import { asFailure, CallFailed, failureOf, reasonOf } from "../../src/aws/failure.js";
import type { AnyOperation } from "../../src/aws/operation.js";
import { getCallerIdentity } from "../../src/aws/services/sts.js";
import { cloudhsmClusterType } from "../../src/collect/cloudhsm_cluster/cloudhsm_cluster.js";
import { kmsKeyType } from "../../src/collect/kms_key/kms_key.js";
import { type Answers, callerOf, type Reply, startAnswers } from "./http_answers.js";

let opened: Answers[] = [];
afterEach(async () => {
	await Promise.all(opened.map((answers) => answers.close()));
	opened = [];
});

async function open(reply: Reply): Promise<Answers> {
	const answers = await startAnswers(() => reply);
	opened.push(answers);
	return answers;
}

/** How often the answer was asked for. */
const attempts = () => opened.reduce((sum, answers) => sum + answers.asked.length, 0);

function operationOf(found: AnyOperation | undefined): AnyOperation {
	if (found === undefined) throw new Error("there is no such operation");
	return found;
}
const OPERATIONS = {
	kms: operationOf(kmsKeyType.lists_by[0]),
	cloudhsm: operationOf(cloudhsmClusterType.lists_by[0]),
	ec2: operationOf(cloudhsmClusterType.facets.subnets?.operation),
	sts: getCallerIdentity as AnyOperation,
};
type Name = keyof typeof OPERATIONS;

/** What a caller makes of an answer of the service that its real SDK client reads. */
async function ask(name: Name, reply: Reply, region = "eu-central-1"): Promise<CallFailed> {
	const { url } = await open(reply);
	return failed(callerOf(url).call(region, OPERATIONS[name], {}));
}

async function failed(call: Promise<unknown>): Promise<CallFailed> {
	return call.then(
		(answer) => {
			throw new Error(`expected a failure, got ${JSON.stringify(answer)}`);
		},
		(error: unknown) => asFailure(error),
	);
}

const json = (type: string, status = 400, member = "message"): Reply => ({
	status,
	headers: { "content-type": "application/x-amz-json-1.1" },
	body: JSON.stringify({ __type: type, [member]: `${type} it is` }),
});
const ec2 = (code: string, status: number): Reply => ({
	status,
	headers: { "content-type": "text/xml;charset=UTF-8" },
	body: `<?xml version="1.0" encoding="UTF-8"?>\n<Response><Errors><Error><Code>${code}</Code><Message>${code} it is</Message></Error></Errors><RequestID>00000000-0000-4000-8000-000000000001</RequestID></Response>`,
});
const sts = (code: string, status: number): Reply => ({
	status,
	headers: { "content-type": "text/xml" },
	body: `<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Sender</Type><Code>${code}</Code><Message>${code} it is</Message></Error><RequestId>00000000-0000-4000-8000-000000000001</RequestId></ErrorResponse>`,
});

describe("an error of AWS, as its SDK client reads it", () => {
	it.each<[Name, string, Reply, string, number]>([
		["kms", "AccessDeniedException", json("AccessDeniedException", 400, "Message"), "denied", 1],
		[
			"kms",
			"AccessDeniedException",
			json("com.amazon.coral.service#AccessDeniedException", 400, "Message"),
			"denied",
			1,
		],
		["kms", "ThrottlingException", json("ThrottlingException"), "throttled", 2],
		["kms", "NotFoundException", json("NotFoundException"), "not_found", 1],
		["kms", "InvalidArnException", json("InvalidArnException"), "invalid", 1],
		["kms", "InvalidMarkerException", json("InvalidMarkerException"), "invalid", 1],
		["kms", "UnsupportedOperationException", json("UnsupportedOperationException"), "invalid", 1],
		["kms", "KMSInternalException", json("KMSInternalException", 500), "unavailable", 2],
		["kms", "DependencyTimeoutException", json("DependencyTimeoutException", 503), "unavailable", 2],
		["kms", "ExpiredTokenException", json("ExpiredTokenException"), "denied", 1],
		["kms", "UnrecognizedClientException", json("UnrecognizedClientException"), "denied", 1],
		["kms", "InvalidSignatureException", json("InvalidSignatureException"), "denied", 1],
		["kms", "InvalidSignature", json("InvalidSignature"), "denied", 1],
		["kms", "MissingAuthenticationTokenException", json("MissingAuthenticationTokenException"), "denied", 1],
		["cloudhsm", "AccessDeniedException", json("AccessDeniedException", 400, "Message"), "denied", 1],
		["cloudhsm", "CloudHsmAccessDeniedException", json("CloudHsmAccessDeniedException", 400, "Message"), "denied", 1],
		["cloudhsm", "CloudHsmInternalFailureException", json("CloudHsmInternalFailureException", 500), "unavailable", 2],
		["cloudhsm", "CloudHsmInvalidRequestException", json("CloudHsmInvalidRequestException", 400), "invalid", 1],
		["cloudhsm", "CloudHsmResourceNotFoundException", json("CloudHsmResourceNotFoundException", 400), "not_found", 1],
		["cloudhsm", "ThrottlingException", json("ThrottlingException"), "throttled", 2],
		["cloudhsm", "UnknownOperationException", json("UnknownOperationException"), "invalid", 1],
		["cloudhsm", "ExpiredTokenException", json("ExpiredTokenException"), "denied", 1],
		["cloudhsm", "UnrecognizedClientException", json("UnrecognizedClientException"), "denied", 1],
		["ec2", "UnauthorizedOperation", ec2("UnauthorizedOperation", 403), "denied", 1],
		["ec2", "AuthFailure", ec2("AuthFailure", 401), "denied", 1],
		["ec2", "Blocked", ec2("Blocked", 403), "denied", 1],
		["ec2", "OptInRequired", ec2("OptInRequired", 401), "denied", 1],
		["ec2", "RequestExpired", ec2("RequestExpired", 400), "denied", 1],
		["ec2", "RequestLimitExceeded", ec2("RequestLimitExceeded", 503), "throttled", 2],
		["ec2", "InvalidSubnetID.NotFound", ec2("InvalidSubnetID.NotFound", 400), "not_found", 1],
		["ec2", "InvalidParameterValue", ec2("InvalidParameterValue", 400), "invalid", 1],
		["ec2", "InternalError", ec2("InternalError", 500), "unavailable", 2],
		["ec2", "Unavailable", ec2("Unavailable", 503), "unavailable", 2],
		["sts", "AccessDenied", sts("AccessDenied", 403), "denied", 1],
		["sts", "ExpiredToken", sts("ExpiredToken", 403), "denied", 1],
		["sts", "InvalidClientTokenId", sts("InvalidClientTokenId", 403), "denied", 1],
		["sts", "SignatureDoesNotMatch", sts("SignatureDoesNotMatch", 403), "denied", 1],
		["sts", "RegionDisabledException", sts("RegionDisabledException", 403), "denied", 1],
		["sts", "Throttling", sts("Throttling", 400), "throttled", 2],
	])("%s %s", async (name, code, reply, kind, times) => {
		const failure = await ask(name, reply);
		expect(failure.reason).toMatchObject({ kind, action: OPERATIONS[name].action });
		expect(failure.reason.message).toContain(code);
		expect(failure.reason.message).toContain("it is");
		expect(failure.not_offered).toBe(false);
		expect(attempts()).toBe(times);
	});
});

describe("something that is not AWS", () => {
	const page = "<!DOCTYPE html><html><body><h1>502 Bad Gateway</h1></body></html>";
	it.each<[Name]>([["kms"], ["cloudhsm"], ["ec2"], ["sts"]])(
		"%s behind a broken gateway is unavailable",
		async (name) => {
			const failure = await ask(name, { status: 502, headers: { "content-type": "text/html" }, body: page });
			expect(failure.reason.kind).toBe("unavailable");
			expect(attempts()).toBe(2);
		},
	);

	it.each<[Name]>([["kms"], ["cloudhsm"]])("%s behind a sign-in page that answers 200 is no answer", async (name) => {
		const failure = await ask(name, { headers: { "content-type": "text/html" }, body: page });
		expect(failure.reason.kind).toBe("unavailable");
	});

	it.each<[Name]>([["kms"], ["cloudhsm"], ["ec2"], ["sts"]])("%s that hangs up is unavailable", async (name) => {
		expect((await ask(name, "hang up")).reason.kind).toBe("unavailable");
	});

	it("that answers in text of its own is told by its status, without the SDK's advice to whoever debugs it", async () => {
		const text = { status: 503, headers: { "content-type": "text/plain" }, body: "upstream connect error" };
		const { reason } = await ask("kms", text);
		expect(reason.kind).toBe("unavailable");
		expect(reason.message).toMatch(/^the answer \(status 503\) is not one of AWS's: /);
		expect(reason.message).not.toContain("$response");
	});

	it.each([
		["EPROTO", "wrong version number"],
		["HPE_INVALID_CONSTANT", "Expected HTTP/"],
	])("whose TLS or HTTP is garbled (%s) is asked again", (code, message) => {
		expect(failureOf(Object.assign(new Error(message), { code }))).toBe("transient");
	});

	// Through an SDK client this cannot be seen under Jest, whose Error is not Node's: the SDK wraps Node's errors then.
	it("that hangs up is asked again", async () => {
		const { url } = await open("hang up");
		const error = await new Promise((resolve) => get(url).on("error", resolve));
		expect(error).toMatchObject({ code: "ECONNRESET" });
		expect(failureOf(error)).toBe("transient");
	});

	it.each<[Name]>([["kms"], ["cloudhsm"], ["ec2"], ["sts"]])(
		"%s that nobody listens for is unavailable",
		async (name) => {
			const { url, close } = await startAnswers(() => "hang up");
			await close();
			const { reason } = await failed(callerOf(url).call("eu-central-1", OPERATIONS[name], {}));
			expect(reason).toMatchObject({ kind: "unavailable", message: expect.stringContaining("ECONNREFUSED") });
		},
	);
});

describe("a service that a Region does not offer", () => {
	const refused = json("UnrecognizedClientException");

	it("is believed of CloudHSM where AWS's endpoint list does not have it", async () => {
		expect((await ask("cloudhsm", refused, "ap-southeast-4")).not_offered).toBe(true);
		expect((await ask("cloudhsm", refused, "ap-northwest-9")).not_offered).toBe(true);
	});

	it("is not believed where it has it, nor of services that every Region has", async () => {
		expect((await ask("cloudhsm", refused, "eu-central-1")).not_offered).toBe(false);
		expect((await ask("kms", refused, "ap-southeast-4")).not_offered).toBe(false);
		expect((await ask("ec2", ec2("AuthFailure", 401), "ap-southeast-4")).not_offered).toBe(false);
	});

	it.each([
		"hang up" as const,
		json("AccessDeniedException"),
		json("ThrottlingException"),
		json("InternalFailure", 500),
	])("is not what any other failure says, even there", async (reply) => {
		expect((await ask("cloudhsm", reply, "ap-southeast-4")).not_offered).toBe(false);
	});

	it("is what a host name says that does not exist, only there", async () => {
		const nowhere = callerOf("http://cloudhsmv2.invalid");
		const call = (region: string) => failed(nowhere.call(region, OPERATIONS.cloudhsm, {}));
		expect(await call("ap-southeast-4")).toMatchObject({ not_offered: true, reason: { kind: "unavailable" } });
		expect(await call("eu-central-1")).toMatchObject({ not_offered: false, reason: { kind: "unavailable" } });
	});
});

describe("the record of a failure", () => {
	it("is one line of at most 300 characters, whatever the service says", async () => {
		const long = {
			status: 400,
			body: JSON.stringify({ __type: "ValidationException", message: `a\n\r\tb${"x".repeat(5_000)}` }),
		};
		const { reason } = await ask("kms", long);
		expect(reason.message).toHaveLength(300);
		expect(reason.message).toMatch(/^ValidationException: a bx+…$/);
	});

	it.each([[undefined], [null], ["text"], [42], [{}], [new Error("")], [{ name: 5, message: {} }]])(
		"of %p thrown is no crash",
		(thrown) => {
			expect(failureOf(thrown)).toBe("final");
			expect(reasonOf(thrown, "kms:ListKeys")).toMatchObject({ kind: "unavailable", action: "kms:ListKeys" });
		},
	);

	it("is never made of a bug: what is no CallFailed is thrown on", () => {
		const bug = new TypeError("undefined is not a function");
		expect(() => asFailure(bug)).toThrow(bug);
		const failure = new CallFailed({ kind: "denied", action: "kms:ListKeys", message: "no" }, false);
		expect(asFailure(failure)).toBe(failure);
	});
});
