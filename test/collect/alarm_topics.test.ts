import { afterEach, describe, expect, it } from "@jest/globals";
import { known } from "../../src/model/observed.js";
import { cluster } from "../../src/simulator/build/cloudhsm.js";
import { metricFilter } from "../../src/simulator/build/logs.js";
import { clusterSecurityGroup, subnet, vpc } from "../../src/simulator/build/network.js";
import { auditLogGroup, compositeAlarm, metricAlarm } from "../../src/simulator/build/observation.js";
import type { Faults } from "../../src/simulator/server.js";
import type { regionState } from "../../src/simulator/world.js";
import { byName, collectType, fact, PLACE, type Simulator, startSimulator, worldOf } from "./worlds.js";

let simulator: Simulator | undefined;
afterEach(async () => {
	await simulator?.close();
	simulator = undefined;
});

const net = vpc(PLACE, { name: "net", cidr: "10.1.0.0/16" });
const zone = subnet(PLACE, { name: "a", vpc: net, zone: "a", cidr: "10.1.1.0/24" });
const group = clusterSecurityGroup(PLACE, { name: "hsm", vpc: net });
const content = { vpc: net, subnets: [zone], security_group: group, hsms: [{ subnet: zone }] };
const hsm = cluster(PLACE, { name: "payments", ...content });
const second = cluster(PLACE, { name: "cards", ...content });
const topic = (name: string, account = PLACE.account) => `arn:aws:sns:${PLACE.region}:${account}:${name}`;
const page = `arn:aws:lambda:${PLACE.region}:${PLACE.account}:function:page`;

const alarm = (name: string, actions: string[]) =>
	metricAlarm(PLACE, { name, metric: "HsmUnhealthy", dimensions: {}, actions });

/** As the simulator makes it. */
const policy = expect.objectContaining({ Id: "__default_policy_ID" });

type Content = Parameters<typeof regionState>[0];

async function topicsOf(state: Content, faults: Faults = {}, facet = "alarm_topics") {
	simulator = await startSimulator(worldOf({ clusters: [hsm, second], ...state }), faults);
	return fact(
		byName(await collectType(simulator, "cloudhsm_cluster", [facet]), "cloudhsm_cluster").get("payments"),
		facet,
	);
}

describe("the topics of alarms", () => {
	const told: Content = {
		metric_alarms: [
			alarm("a", [topic("on-call"), topic("pager"), topic("central", "444455556666"), page]),
			alarm("b", []),
		],
		composite_alarms: [compositeAlarm(PLACE, { name: "above", rule: 'ALARM("b")', actions: [topic("deleted")] })],
		topics: { [topic("on-call")]: { confirmed: 2, pending: 1 }, [topic("pager")]: { confirmed: 0, pending: 3 } },
	};

	it("are told with the key that they are encrypted under", async () => {
		const topics = { [topic("on-call")]: { confirmed: 1, kms_master_key_id: "alias/aws/sns" } };
		expect(await topicsOf({ metric_alarms: [alarm("a", [topic("on-call")])], topics })).toEqual({
			status: "known",
			value: [
				{
					topic_arn: topic("on-call"),
					subscriptions: {
						status: "known",
						value: { exists: true, confirmed: 1, pending: 0, policy, kms_master_key_id: "alias/aws/sns" },
					},
				},
			],
		});
	});

	it("are told with their subscriptions; those of other accounts, and what is no topic, are not asked about", async () => {
		expect(await topicsOf(told)).toEqual({
			status: "known",
			value: [
				{
					topic_arn: topic("deleted"),
					subscriptions: { status: "known", value: { exists: false, confirmed: 0, pending: 0 } },
				},
				{
					topic_arn: topic("on-call"),
					subscriptions: { status: "known", value: { exists: true, confirmed: 2, pending: 1, policy } },
				},
				{
					topic_arn: topic("pager"),
					subscriptions: { status: "known", value: { exists: true, confirmed: 0, pending: 3, policy } },
				},
			],
		});
		// Each once, for both clusters.
		expect(simulator?.requests.get("sns:GetTopicAttributes")).toBe(3);
	});

	it.each([
		["denied", { denied: ["sns:GetTopicAttributes"] }, "denied"],
		["cut off", { dropped: ["sns:GetTopicAttributes"] }, "unavailable"],
		["empty", { empty_answers: ["sns:GetTopicAttributes"] }, "invalid"],
	] as const)("are unknown each for itself where the answer is %s", async (_, faults, kind) => {
		expect(await topicsOf(told, faults as unknown as Faults)).toMatchObject({
			status: "known",
			value: ["deleted", "on-call", "pager"].map((name) => ({
				topic_arn: topic(name),
				subscriptions: { status: "unknown", reason: { kind, action: "sns:GetTopicAttributes" } },
			})),
		});
	});
});

describe("what the subscriptions of topics let through", () => {
	const severe = { severity: ["high"] };
	const told: Content = {
		metric_alarms: [alarm("a", [topic("on-call"), topic("pager"), topic("gone")])],
		topics: {
			[topic("on-call")]: {
				confirmed: 4,
				pending: 1,
				filters: [{ policy: severe }, { policy: { AlarmName: ["a"] }, scope: "MessageBody" }],
			},
			[topic("pager")]: { confirmed: 0, pending: 3 },
		},
	};
	const arn = (at: number) => `${topic("on-call")}:00000000-0000-4000-8000-00000000000${at}`;

	it("is told of those that are confirmed, up to the first that lets everything through", async () => {
		expect(await topicsOf(told, {}, "alarm_topic_filters")).toEqual({
			status: "known",
			value: [
				{
					topic_arn: topic("on-call"),
					filters: {
						status: "known",
						value: [
							{ subscription_arn: arn(0), filter: known({ policy: severe, scope: "MessageAttributes" }) },
							{ subscription_arn: arn(1), filter: known({ policy: { AlarmName: ["a"] }, scope: "MessageBody" }) },
							{ subscription_arn: arn(2), filter: known({}) },
						],
					},
				},
			],
		});
		// Each once, for both clusters.
		expect(simulator?.requests.get("sns:ListSubscriptionsByTopic")).toBe(1);
		expect(simulator?.requests.get("sns:GetSubscriptionAttributes")).toBe(3);
	});

	it("is unknown where they may not be listed", async () => {
		expect(await topicsOf(told, { denied: ["sns:ListSubscriptionsByTopic"] }, "alarm_topic_filters")).toMatchObject({
			value: [{ filters: { status: "unknown", reason: { action: "sns:ListSubscriptionsByTopic" } } }],
		});
	});

	it("is unknown of each that may not be read", async () => {
		const found = await topicsOf(told, { denied: ["sns:GetSubscriptionAttributes"] }, "alarm_topic_filters");
		const denied = { filter: { status: "unknown", reason: { action: "sns:GetSubscriptionAttributes" } } };
		expect(found).toMatchObject({ value: [{ filters: { value: [denied, denied, denied, denied] } }] });
	});

	it("is unknown where the answer is empty", async () => {
		const faults = { empty_answers: ["sns:GetSubscriptionAttributes"] };
		const unclear = { filter: { status: "unknown", reason: { kind: "invalid" } } };
		expect(await topicsOf(told, faults, "alarm_topic_filters")).toMatchObject({
			value: [{ filters: { value: [unclear, unclear, unclear, unclear] } }],
		});
	});

	it("is told of topics with more subscriptions than a page holds", async () => {
		const topics = { [topic("on-call")]: { confirmed: 230 } };
		const state = { metric_alarms: [alarm("a", [topic("on-call")])], topics };
		const found = await topicsOf(state, {}, "alarm_topic_subscriptions");
		expect(found).toMatchObject({ value: [{ subscription_arns: { value: expect.any(Array) } }] });
		const [listed] = (found as { value: { subscription_arns: { value: string[] } }[] }).value;
		expect(new Set(listed?.subscription_arns.value).size).toBe(230);
	});
});

describe("the filters of an audit log", () => {
	const log = auditLogGroup(PLACE, { cluster: hsm });
	const users = metricFilter(PLACE, {
		name: "users",
		group: log,
		metric: "Users",
		namespace: "HSM",
		pattern: "CN_CREATE_CO",
	});
	const watched: Content = {
		log_groups: [log],
		metric_filters: [users],
		metric_alarms: [
			metricAlarm(PLACE, {
				name: "users",
				metric: "Users",
				namespace: "HSM",
				dimensions: {},
				actions: [topic("on-call")],
			}),
			alarm("unhealthy", []),
		],
	};

	it("come with the alarms on what they make, and the topics that those tell", async () => {
		expect(await topicsOf(watched, {}, "audit_log_filters")).toMatchObject({
			value: [
				{ filter_name: "users", filter_pattern: "CN_CREATE_CO", metrics: [{ namespace: "HSM", metric_name: "Users" }] },
			],
		});
		await simulator?.close();
		expect(await topicsOf(watched, {}, "audit_log_alarms")).toMatchObject({
			value: { alarms: [{ alarm_name: "users", statistic: "Maximum", threshold: 1 }], log_alarms: [] },
		});
		await simulator?.close();
		expect(await topicsOf(watched, {}, "audit_log_topics")).toMatchObject({
			value: [{ topic_arn: topic("on-call"), subscriptions: { value: { confirmed: 1 } } }],
		});
	});
});
