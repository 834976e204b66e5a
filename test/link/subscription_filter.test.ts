import { describe, expect, it } from "@jest/globals";
import {
	isHeard,
	letsThrough,
	type Message,
	messageOfAlarm,
	messageOfRule,
} from "../../src/link/subscription_filter.js";
import { known, unknown } from "../../src/model/observed.js";

const TOPIC = "arn:aws:sns:eu-central-1:111122223333:on-call";
const ALARM = messageOfAlarm("hsm-unhealthy", TOPIC);
const CALL = messageOfRule("kms", TOPIC, false);
const ARN = "arn:aws:cloudwatch:eu-central-1:111122223333:alarm:hsm-unhealthy";

const PASSES = "passes";
const DROPPED = "is dropped";
const DEPENDS = "passes or not";

function told(policy: unknown, scope: string | undefined, message: Message) {
	const filter = known({ policy: policy as never, ...(scope === undefined ? {} : { scope }) });
	const answer = letsThrough(filter, message);
	return answer === true ? PASSES : answer === false ? DROPPED : DEPENDS;
}

describe("a filter on message attributes, which an alarm and a rule never set,", () => {
	it.each<[string, object, string]>([
		["drops what it asks an attribute for", { severity: ["critical"] }, DROPPED],
		["drops by a name that the body has", { AlarmName: ["hsm-unhealthy"] }, DROPPED],
		["drops what must not have a value", { severity: [{ "anything-but": ["info"] }] }, DROPPED],
		["drops where the attribute must be there", { severity: [{ exists: true }] }, DROPPED],
		["passes where it must not be there", { severity: [{ exists: false }] }, PASSES],
		["passes where it may lack", { severity: ["critical", { exists: false }] }, PASSES],
		["drops where one of two is asked for", { severity: [{ exists: false }], team: ["keys"] }, DROPPED],
		["drops where each alternative asks for one", { $or: [{ severity: ["high"] }, { team: ["keys"] }] }, DROPPED],
		[
			"passes where one alternative asks for none",
			{ $or: [{ severity: ["high"] }, { team: [{ exists: false }] }] },
			PASSES,
		],
		["drops by a number", { severity: [{ numeric: [">", 3] }] }, DROPPED],
		["passes without any name", {}, PASSES],
	])("%s", (_what, policy, answer) => {
		for (const message of [ALARM, CALL]) {
			expect(told(policy, undefined, message)).toBe(answer);
			expect(told(policy, "MessageAttributes", message)).toBe(answer);
		}
	});
});

describe("a filter on the body of an alarm's message", () => {
	it.each<[string, object, string]>([
		["passes by the alarm's name", { AlarmName: ["hsm-unhealthy"] }, PASSES],
		["passes by how the name begins", { AlarmName: [{ prefix: "hsm-" }] }, PASSES],
		["passes by how the name ends", { AlarmName: [{ suffix: "-unhealthy" }] }, PASSES],
		["passes whatever the case", { AlarmName: [{ "equals-ignore-case": "HSM-Unhealthy" }] }, PASSES],
		["passes by a wildcard", { AlarmName: [{ wildcard: "hsm-*" }] }, PASSES],
		["drops another alarm's name", { AlarmName: ["billing"] }, DROPPED],
		["drops all but others", { AlarmName: [{ "anything-but": { prefix: "hsm-" } }] }, DROPPED],
		["passes the state", { NewStateValue: ["ALARM"] }, PASSES],
		["drops by the state that it leaves for", { NewStateValue: ["OK", "INSUFFICIENT_DATA"] }, DROPPED],
		["passes the account", { AWSAccountId: ["111122223333"], NewStateValue: ["ALARM"] }, PASSES],
		["drops another account", { AWSAccountId: ["444455556666"] }, DROPPED],
		["passes the ARN", { AlarmArn: [ARN] }, PASSES],
		["depends on the state before", { OldStateValue: ["OK"] }, DEPENDS],
		["depends on the Region's name in words", { Region: ["EU (Frankfurt)"] }, DEPENDS],
		["depends on what set it off", { Trigger: { MetricName: ["HsmUnhealthy"] } }, DEPENDS],
		["drops where something certain drops, whatever depends", { OldStateValue: ["OK"], AlarmName: ["x"] }, DROPPED],
		["drops by a member that no alarm's message has", { severity: ["critical"] }, DROPPED],
		["drops by a member of an event", { detail: { eventName: ["DisableKey"] } }, DROPPED],
		["passes where a member that it lacks must not be there", { severity: [{ exists: false }] }, PASSES],
		["passes by one of two", { $or: [{ severity: ["high"] }, { NewStateValue: ["ALARM"] }] }, PASSES],
		["depends on what is not understood", { AlarmName: [{ sounds: "like" }] }, DEPENDS],
	])("%s", (_what, policy, answer) => {
		expect(told(policy, "MessageBody", ALARM)).toBe(answer);
	});
});

describe("a filter on the body of what a rule publishes", () => {
	it.each<[string, object, string]>([
		["passes by the source", { source: ["aws.kms"] }, PASSES],
		["drops another source", { source: ["aws.ec2"] }, DROPPED],
		["passes by the type", { "detail-type": [{ prefix: "AWS API Call" }] }, PASSES],
		["depends on the call", { detail: { eventName: ["DisableKey"] } }, DEPENDS],
		["drops by the name of an alarm", { AlarmName: ["hsm-unhealthy"] }, DROPPED],
	])("%s", (_what, policy, answer) => {
		expect(told(policy, "MessageBody", CALL)).toBe(answer);
	});

	it("depends on what the target is told instead", () => {
		expect(told({ source: ["aws.kms"] }, "MessageBody", messageOfRule("kms", TOPIC, true))).toBe(DEPENDS);
		expect(told({ source: ["aws.kms"] }, "MessageAttributes", messageOfRule("kms", TOPIC, true))).toBe(DROPPED);
	});
});

it("a scope of tomorrow is not known to pass or to drop, but for a filter that asks for nothing", () => {
	expect(told({ AlarmName: ["hsm-unhealthy"] }, "MessageTitle", ALARM)).toBe(DEPENDS);
	expect(told({}, "MessageTitle", ALARM)).toBe(PASSES);
});

it("a filter that cannot be read is not known to pass", () => {
	expect(told(null, "MessageBody", ALARM)).toBe(DEPENDS);
});

describe("a message is heard", () => {
	const drops = known({ policy: { severity: ["high"] } });
	const passes = known({});
	const denied = unknown({ kind: "denied", action: "sns:GetSubscriptionAttributes", message: "no" });

	it("where one subscription lets it through, whatever the others do", () => {
		expect(isHeard([denied, drops, passes], ALARM)).toBe(true);
	});
	it("not where each drops it", () => {
		expect(isHeard([drops, drops], ALARM)).toBe(false);
	});
	it("perhaps where one could not be read and none is known to let it through", () => {
		expect(isHeard([drops, denied], ALARM)).toBe(denied.reason);
	});
});
