import { afterEach, describe, expect, it } from "@jest/globals";
import { CallFailed } from "../../src/aws/failure.js";
import type { Operation } from "../../src/aws/operation.js";
import { listAnalyzers } from "../../src/aws/services/access_analyzer.js";
import { describeBackups, describeClusters, getResourcePolicy } from "../../src/aws/services/cloudhsm.js";
import { describeTrails, getEventSelectors } from "../../src/aws/services/cloudtrail.js";
import { describeFlowLogs, describeVpcs } from "../../src/aws/services/ec2.js";
import { getAccountAuthorizationDetails } from "../../src/aws/services/iam.js";
import { describeKey, getKeyRotationStatus, listGrants, listKeys } from "../../src/aws/services/kms.js";
import { getBucketAcl, getBucketPolicyStatus } from "../../src/aws/services/s3.js";
import { getTopicAttributes } from "../../src/aws/services/sns.js";
import { type Answers, callerOf, type Reply, startAnswers } from "./http_answers.js";

let opened: Answers | undefined;
afterEach(async () => {
	await opened?.close();
	opened = undefined;
});

/** What a caller makes of an answer that real SDK clients read. */
async function ask<I, O>(operation: Operation<I, O>, input: I, reply: Reply): Promise<O | CallFailed> {
	opened = await startAnswers(() => reply);
	return callerOf(opened.url)
		.call("eu-central-1", operation, input)
		.catch((error: unknown) => {
			if (error instanceof CallFailed) return error;
			throw error;
		});
}

const invalid = (message: string) => ({ reason: { kind: "invalid", message: expect.stringContaining(message) } });
const json = (value: unknown): Reply => ({ body: JSON.stringify(value) });
const ec2 = (operation: string, inner: string): Reply => ({
	body: `<${operation}Response>${inner}</${operation}Response>`,
});
const KEY = "arn:aws:kms:eu-central-1:111122223333:key/one";

describe("an answer in JSON that the model does not know", () => {
	const TEXT_FOR_LIST = "Keys is no list";
	it.each<[string, Operation<never, unknown>, unknown, string]>([
		["a text for a list", listKeys, { Keys: "none" }, TEXT_FOR_LIST],
		["no for a list", describeBackups, { Backups: false }, "Backups is no list"],
		["nothing for a list", describeClusters, { Clusters: 0 }, "Clusters is no list"],
		["a list that holds null", listKeys, { Keys: [null] }, "Keys.0 is null"],
		["a list of texts", describeClusters, { Clusters: ["x"] }, "Clusters.0 is no object"],
		["a member of another type", describeClusters, { Clusters: [{ ClusterId: 5 }] }, "Clusters.0.ClusterId is no text"],
		["a list for a structure", describeBackups, { Backups: [{ TagList: {} }] }, "Backups.0.TagList is no list"],
		["things of another kind", listAnalyzers, { analyzers: [{ error: "x" }] }, "analyzers.0 is something else"],
		["a type that is none", listAnalyzers, { analyzers: [{ type: {} }] }, "analyzers.0.type is no text"],
		["a text for yes", describeTrails, { trailList: [{ IsMultiRegionTrail: "true" }] }, "neither true nor false"],
		["a mark of another type", listKeys, { Keys: [], NextMarker: 7 }, "NextMarker is no text"],
		["a time that is none", describeBackups, { Backups: [{ BackupId: "b", CopyTimestamp: 1e20 }] }, "no time"],
		["a list for all of it", listKeys, [], "it is no object"],
		["null for all of it", listKeys, null, ""],
		["an error with status 200", getResourcePolicy, { __type: "AccessDeniedException" }, "it is an error"],
		["a message with status 200", getResourcePolicy, { message: "no" }, "it is something else"],
	])("%s: is invalid, and never read as what it might mean", async (_, operation, answer, message) => {
		expect(await ask(operation, {} as never, json(answer))).toMatchObject(invalid(message));
	});

	it.each([
		["has a member twice", `{"Keys": [{"KeyId": "one", "KeyArn": "${KEY}"}], "Keys": []}`, "it has a member twice"],
		["has one of a thing twice", `{"Keys": [{"KeyId": "a\\"b", "KeyId": ":"}]}`, "it has a member twice"],
		["is no text", Buffer.from([...Buffer.from('{"Keys": [], "x": "'), 0xff, 0x22, 0x7d]), "it is no text in UTF-8"],
	])("%s: is invalid", async (_, body, message) => {
		expect(await ask(listKeys, {}, { body: body as string })).toMatchObject(invalid(message));
	});

	it("but leaves out or adds members is taken", async () => {
		const answer = { Keys: [{ KeyId: "one", KeyArn: KEY, Colour: 'a: "b\\\\": ' }], Truncated: null, Shade: {} };
		expect(await ask(listKeys, {}, json(answer))).toMatchObject({ Keys: [{ KeyId: "one" }] });
	});
});

describe("an answer in XML that the model does not know", () => {
	it.each<[string, Operation<never, unknown>, Reply, string]>([
		["a text for a list", describeVpcs, ec2("DescribeVpcs", "<vpcSet>none</vpcSet>"), "vpcSet is no list"],
		["other elements in a list", describeVpcs, ec2("DescribeVpcs", "<vpcSet><Vpc/></vpcSet>"), "vpcSet is no list"],
		["a list that is there twice", describeVpcs, ec2("DescribeVpcs", "<vpcSet/><vpcSet/>"), "vpcSet is no list"],
		[
			"a word for yes",
			describeVpcs,
			ec2("DescribeVpcs", "<vpcSet><item><isDefault>yes</isDefault></item></vpcSet>"),
			"vpcSet.item.0.isDefault is neither true nor false".replace("item.", ""),
		],
		[
			"a public bucket in other words",
			getBucketPolicyStatus,
			{ body: "<PolicyStatus><IsPublic>1</IsPublic></PolicyStatus>" },
			"IsPublic",
		],
		["an error with status 200", getBucketAcl, { body: "<Error><Code>AccessDenied</Code></Error>" }, "it is <Error>"],
		["an error of EC2's", describeFlowLogs, { body: "<Response><Errors/></Response>" }, "it is <Response>"],
		["no result", getTopicAttributes, { body: "<GetTopicAttributesResponse/>" }, "no <GetTopicAttributesResult>"],
	])("%s: is invalid", async (_, operation, reply, message) => {
		const input = { Bucket: "b", TopicArn: "arn:aws:sns:eu-central-1:111122223333:t" } as never;
		expect(await ask(operation, input, reply)).toMatchObject(invalid(message));
	});

	it("declares types: is told as a page of somebody on the way, however many it declares", async () => {
		const declared = `<?xml version="1.0"?>${"<!DOCTYPE a>".repeat(200_000)}<a/>`;
		expect(await ask(describeVpcs, {}, { body: declared })).toMatchObject({ reason: { kind: "unavailable" } });
	});
});

describe("an answer about something else", () => {
	const OTHER = "arn:aws:kms:eu-central-1:111122223333:key/two";
	it.each<[string, Operation<never, unknown>, unknown]>([
		["another key's description", describeKey, { KeyMetadata: { KeyId: "two", Arn: OTHER } }],
		[
			"the same key of another Region",
			describeKey,
			{ KeyMetadata: { KeyId: "one", Arn: KEY.replace("central", "west") } },
		],
		["another key's rotation", getKeyRotationStatus, { KeyId: "two", KeyRotationEnabled: true }],
		["another key's grants", listGrants, { Grants: [{ KeyId: OTHER, GrantId: "g" }], Truncated: false }],
		["another trail's selectors", getEventSelectors, { TrailARN: "arn:aws:cloudtrail:eu-central-1:1:trail/other" }],
	])("%s: is invalid", async (_, operation, answer) => {
		const input = { KeyId: KEY, TrailName: "arn:aws:cloudtrail:eu-central-1:1:trail/own" } as never;
		expect(await ask(operation, input, json(answer))).toMatchObject(invalid("which was not asked for"));
	});

	it("is taken where it names what was asked for by its id alone", async () => {
		const answer = json({ KeyId: "one", KeyRotationEnabled: true });
		expect(await ask(getKeyRotationStatus, { KeyId: KEY }, answer)).toMatchObject({ KeyRotationEnabled: true });
	});
});

describe("a server that failed", () => {
	it("knows nothing of what is not there, whatever name it gives the error", async () => {
		const reply: Reply = { status: 503, body: JSON.stringify({ __type: "CloudHsmResourceNotFoundException" }) };
		const found = await ask(getResourcePolicy, { ResourceArn: "arn:aws:cloudhsm:eu-central-1:1:backup/b" }, reply);
		expect(found).toMatchObject({ reason: { kind: "unavailable" } });
	});
});

it("pages of IAM that say they are cut and not how to go on are invalid", async () => {
	const result = "<UserDetailList/><IsTruncated>true</IsTruncated>";
	const body = `<GetAccountAuthorizationDetailsResponse><GetAccountAuthorizationDetailsResult>${result}</GetAccountAuthorizationDetailsResult></GetAccountAuthorizationDetailsResponse>`;
	opened = await startAnswers(() => ({ body }));
	const found: unknown[] = [];
	for await (const page of callerOf(opened.url).pages("us-east-1", getAccountAuthorizationDetails, {}))
		found.push(page);
	expect(found.at(-1)).toMatchObject(invalid("is cut"));
});
