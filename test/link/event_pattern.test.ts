import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { matchesPattern } from "../../src/link/event_pattern.js";
import { type KnownEvent, PRESENT } from "../../src/link/filter_pattern.js";

const EVENT: KnownEvent = {
	source: "aws.kms",
	"detail-type": "AWS API Call via CloudTrail",
	region: "eu-central-1",
	"detail.eventSource": "kms.amazonaws.com",
	"detail.eventName": "DisableKey",
	"detail.readOnly": false,
	"detail.errorCode": null,
	"detail.requestParameters.keyId": PRESENT,
};

const named = (...condition: unknown[]) => ({ source: ["aws.kms"], detail: { eventName: condition } });

const PATTERNS: readonly [string, unknown, boolean | undefined][] = [
	["names the source", { source: ["aws.kms"] }, true],
	[
		"names everything",
		{
			source: ["aws.kms"],
			"detail-type": ["AWS API Call via CloudTrail"],
			detail: { eventSource: ["kms.amazonaws.com"], eventName: ["DisableKey", "ScheduleKeyDeletion"] },
		},
		true,
	],
	["names another source", { source: ["aws.ec2"] }, false],
	["is about the rotation of keys", { source: ["aws.kms"], "detail-type": ["KMS CMK Rotation"] }, false],
	["names other calls", named("EnableKey"), false],
	["names no call", named(), false],
	["asks for a prefix", named({ prefix: "Disable" }), true],
	["asks for another prefix", named({ prefix: "Schedule" }), false],
	["asks for a prefix in any case", named({ prefix: { "equals-ignore-case": "DISABLE" } }), true],
	["asks for a suffix", named({ suffix: "Key" }), true],
	["asks for a name in any case", named({ "equals-ignore-case": "disablekey" }), true],
	["asks for a wildcard", named({ wildcard: "Dis*Key" }), true],
	["asks for another wildcard", named({ wildcard: "Sched*" }), false],
	["asks for a wildcard with an escape", named({ wildcard: "Dis\\*Key" }), undefined],
	["asks for anything but another", named({ "anything-but": ["EnableKey", "CreateKey"] }), true],
	["asks for anything but this", named({ "anything-but": "DisableKey" }), false],
	["asks for anything but a prefix", named({ "anything-but": { prefix: ["Disable"] } }), false],
	["asks for anything but another suffix", named({ "anything-but": { suffix: "Deletion" } }), true],
	["asks for what is there", named({ exists: true }), true],
	["asks for what is there to be missing", named({ exists: false }), false],
	["asks for calls that did not fail", { detail: { errorCode: [{ exists: false }] } }, true],
	["asks for calls that failed", { detail: { errorCode: [{ exists: true }] } }, false],
	["asks for the key, which each names", { detail: { requestParameters: { keyId: [{ exists: true }] } } }, true],
	["asks for no key", { detail: { requestParameters: { keyId: [{ exists: false }] } } }, false],
	["asks for one key", { detail: { requestParameters: { keyId: ["1234abcd"] } } }, undefined],
	["asks for any key but one", { detail: { requestParameters: { keyId: [{ "anything-but": "1" }] } } }, undefined],
	["asks for an error", { detail: { errorCode: ["AccessDenied"] } }, false],
	["asks for any error but one", { detail: { errorCode: [{ "anything-but": "AccessDenied" }] } }, false],
	["asks for writes", { detail: { readOnly: [false] } }, true],
	["asks for reads", { detail: { readOnly: [true] } }, false],
	["asks for a text in place of a truth", { detail: { readOnly: [{ prefix: "f" }] } }, false],
	["asks for one caller", { source: ["aws.kms"], detail: { userIdentity: { type: ["Root"] } } }, undefined],
	["asks for one key", { source: ["aws.kms"], detail: { requestParameters: { keyId: ["k"] } } }, undefined],
	[
		"asks for one caller in another service",
		{ source: ["aws.s3"], detail: { userIdentity: { type: ["Root"] } } },
		false,
	],
	["uses an operator that nobody knows", named({ numeric: [">", 1] }), undefined],
	["uses two operators at once", named({ prefix: "D", suffix: "y" }), undefined],
	["uses an operator with a number", named({ prefix: 5 }), undefined],
	["gives an alternative", { $or: [{ source: ["aws.s3"] }, { detail: { eventName: ["DisableKey"] } }] }, true],
	["gives two wrong alternatives", { $or: [{ source: ["aws.s3"] }, { source: ["aws.ec2"] }] }, false],
	["gives an alternative that is no list", { $or: "aws.kms" }, undefined],
	["is text", { source: "aws.kms" }, undefined],
	["is nothing", null, undefined],
	["is empty", {}, true],
];

describe("an event pattern", () => {
	it.each(PATTERNS)("that %s", (_name, pattern, matches) => {
		expect(matchesPattern(pattern, EVENT)).toBe(matches);
	});

	it("of any JSON is answered", () => {
		fc.assert(
			fc.property(fc.jsonValue({ maxDepth: 40 }), (pattern) => {
				expect([true, false, undefined]).toContain(matchesPattern({ detail: pattern }, EVENT));
			}),
		);
	});
});
