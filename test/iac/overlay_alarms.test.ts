import { describe, expect, test } from "@jest/globals";
import { overlay } from "../../src/iac/overlay/overlay.js";
import { readTerraformPlan } from "../../src/iac/terraform/read.js";
import { INVENTORY_SCHEMA_VERSION, type Inventory } from "../../src/model/inventory.js";
import { known } from "../../src/model/observed.js";

/** What tells people, as Terraform's plans have it: alarms, composite alarms, filters, topics and who hears them. */

const PLACE = { account: "111122223333", region: "eu-central-1" };
const SNS = "arn:aws:sns:eu-central-1:111122223333";
const TOPIC = `${SNS}:ops`;
const heard = { exists: true, confirmed: 1, pending: 0, policy: {} };
const GROUP = "arn:aws:logs:eu-central-1:111122223333:log-group:trail:*";
const counting = (metric_name: string) => ({
	filter_name: metric_name,
	filter_pattern: "",
	of_other_events: false,
	metrics: [{ namespace: "Log", metric_name, value: "1", dimensions: [] }],
});
const held = (alarm_name: string, alarm_actions: string[] = []) => ({
	alarm_name,
	actions_enabled: true,
	alarm_actions,
	state_value: "OK",
	metrics: [{ metric_name: "HsmUnhealthy", dimensions: { ClusterId: "cluster-1" } }],
	queries: [],
	composites: [],
});

const CLUSTER = {
	...PLACE,
	arn: "arn:aws:cloudhsm:eu-central-1:111122223333:cluster/cluster-1",
	name: "hsm",
	metadata: known({ vpc_id: "vpc-1", hsms: [], tags: {}, subnet_mapping: {} }),
	alarms: known([held("told", [TOPIC]), held("silent")]),
	alarm_topics: known([{ topic_arn: TOPIC, subscriptions: known(heard) }]),
	audit_log_filters: known([counting("Login")]),
	audit_log_alarms: known({ alarms: [], log_alarms: [] }),
	audit_log_topics: known([]),
};
const KEY = {
	...PLACE,
	arn: "arn:aws:kms:eu-central-1:111122223333:key/11111111-2222-4333-a444-555555555555",
	name: "imported",
	alarms: known([]),
	alarm_topics: known([]),
};
const REGION = {
	...PLACE,
	arn: "arn:aws:keyproof:eu-central-1:111122223333:region",
	name: "eu-central-1",
	metric_filters: known([{ log_group_arn: GROUP, filters: known([counting("Deletion")]) }]),
	filter_alarms: known([{ region: "eu-central-1", alarms: known([]) }]),
	alarm_topics: known([]),
	hsm_alarm_topics: known([]),
};
const INVENTORY = {
	schema_version: INVENTORY_SCHEMA_VERSION,
	collected_at: "2026-01-15T12:00:00.000Z",
	tool: { name: "keyproof", version: "0.1.0" },
	scopes: [{ ...PLACE, partition: "aws", types: ["cloudhsm_cluster", "kms_key", "region"] }],
	resources: { cloudhsm_cluster: [CLUSTER], kms_key: [KEY], region: [REGION] },
	gaps: [],
} as unknown as Inventory;

type Given = {
	type: string;
	name?: string;
	actions?: string[];
	before?: object;
	after?: object;
	after_unknown?: object;
};

/** A value of what the facts of one resource are after changes; `open` for one that is unknown until they are applied. */
function facts(type: "cloudhsm_cluster" | "kms_key" | "region", given: readonly Given[], references: object = {}) {
	const resource_changes = given.map(({ type: of, name = "x", actions = ["create"], ...change }) => ({
		address: `${of}.${name}`,
		mode: "managed",
		type: of,
		name,
		provider_name: "registry.terraform.io/hashicorp/aws",
		change: { actions, before: null, after: null, after_unknown: {}, ...change },
	}));
	const resources = given.map(({ type: of, name = "x", after, after_unknown }) => ({
		address: `${of}.${name}`,
		mode: "managed",
		type: of,
		name,
		provider_config_key: "aws",
		expressions: {
			...Object.fromEntries(Object.keys({ ...after, ...after_unknown }).map((each) => [each, { constant_value: "" }])),
			...(references as Record<string, object>)[`${of}.${name}`],
		},
	}));
	const plan = { format_version: "1.2", resource_changes, configuration: { root_module: { resources } } };
	const { inventory } = overlay(INVENTORY, [
		readTerraformPlan(new TextEncoder().encode(JSON.stringify(plan)), "plan.json"),
	]);
	const [resource] = inventory.resources[type] as unknown as Record<string, { status: string; value?: unknown }>[];
	return (facet: string): unknown => {
		const fact = resource?.[facet];
		return fact?.status === "known" ? fact.value : "open";
	};
}

const ALARM = {
	alarm_name: "new",
	namespace: "AWS/CloudHSM",
	metric_name: "HsmUnhealthy",
	dimensions: { ClusterId: "cluster-1" },
	comparison_operator: "GreaterThanOrEqualToThreshold",
	threshold: 1,
	statistic: "Maximum",
	period: 300,
	evaluation_periods: 3,
	datapoints_to_alarm: 2,
	treat_missing_data: "breaching",
	evaluate_low_sample_count_percentiles: "ignore",
	alarm_actions: [TOPIC],
};
const alarm = (after: object, after_unknown: object = {}): Given => ({
	type: "aws_cloudwatch_metric_alarm",
	after: { ...ALARM, ...after },
	after_unknown,
});
const named = (alarms: unknown, name: string) =>
	(alarms as { alarm_name: string }[]).find(({ alarm_name }) => alarm_name === name);

describe("a planned alarm", () => {
	test("carries all that decides whether it goes off", () => {
		const alarms = facts("cloudhsm_cluster", [alarm({})])("alarms");
		expect(named(alarms, "new")).toMatchObject({
			comparison_operator: "GreaterThanOrEqualToThreshold",
			threshold: 1,
			statistic: "Maximum",
			period: 300,
			evaluation_periods: 3,
			datapoints_to_alarm: 2,
			treat_missing_data: "breaching",
			evaluate_low_sample_count_percentile: "ignore",
		});
	});

	test("has its percentile as the statistic, and no number that the state writes as 0", () => {
		const after = { statistic: "", extended_statistic: "p99", datapoints_to_alarm: 0 };
		const found = named(facts("cloudhsm_cluster", [alarm(after)])("alarms"), "new");
		expect(found).toMatchObject({ statistic: "p99" });
		expect(found).not.toHaveProperty("datapoints_to_alarm");
	});

	test.each([["period"], ["evaluation_periods"], ["treat_missing_data"], ["statistic"], ["actions_enabled"]])(
		"whose %s only the apply tells leaves open whether it goes off",
		(name) => {
			const { [name as "period"]: _, ...after } = ALARM;
			const given = { type: "aws_cloudwatch_metric_alarm", after, after_unknown: { [name]: true } };
			expect(facts("cloudhsm_cluster", [given])("alarms")).toBe("open");
		},
	);

	test("on a metric of another account is about nothing here", () => {
		const { namespace, metric_name, ...rest } = ALARM;
		const metric = [{ namespace, metric_name, stat: "Maximum", period: 60 }];
		const query = (account_id: string | null) => [{ id: "m", metric, account_id, return_data: true }];
		const of = (account_id: string | null) => ({
			type: "aws_cloudwatch_metric_alarm",
			after: { ...rest, dimensions: null, metric_query: query(account_id) },
		});
		expect(named(facts("cloudhsm_cluster", [of("999988887777")])("alarms"), "new")).toBeUndefined();
		expect(named(facts("cloudhsm_cluster", [of(null)])("alarms"), "new")).toBeDefined();
	});

	test("about a key whose id only the apply tells leaves every imported key's alarms open, and no cluster's", () => {
		const after = { namespace: "AWS/KMS", metric_name: "SecondsUntilKeyMaterialExpiration", dimensions: null };
		const given = [alarm(after, { dimensions: true })];
		expect(facts("kms_key", given)("alarms")).toBe("open");
		expect(facts("cloudhsm_cluster", given)("alarms")).toEqual(CLUSTER.alarms.value);
	});

	test("on what a filter of the trail's group, or of the audit log, counts stands there", () => {
		const of = (metric_name: string) => alarm({ namespace: "Log", metric_name, dimensions: null });
		expect(facts("region", [of("Deletion")])("filter_alarms")).toMatchObject([
			{ alarms: { value: [{ alarm_name: "new", period: 300, evaluation_periods: 3 }] } },
		]);
		expect(facts("cloudhsm_cluster", [of("Login")])("audit_log_alarms")).toMatchObject({
			alarms: [{ alarm_name: "new", treat_missing_data: "breaching" }],
		});
		expect(facts("region", [of("Other")])("filter_alarms")).toEqual(REGION.filter_alarms.value);
	});
});

describe("a planned metric filter", () => {
	test("has its default value, and stands in the audit log of the cluster that its group is of", () => {
		const metric_transformation = [
			{ namespace: "Log", name: "Users", value: "1", default_value: "0", dimensions: { b: "$.b", a: "$.a" } },
		];
		const after = {
			name: "users",
			log_group_name: "/aws/cloudhsm/cluster-1",
			pattern: "CN_CREATE",
			metric_transformation,
		};
		const filters = facts("cloudhsm_cluster", [{ type: "aws_cloudwatch_log_metric_filter", after }])(
			"audit_log_filters",
		);
		expect(filters).toMatchObject([
			{ filter_name: "Login" },
			{ filter_name: "users", of_other_events: false, metrics: [{ default_value: 0, dimensions: ["a", "b"] }] },
		]);
	});

	test("on events that are transformed first says so", () => {
		const after = {
			name: "users",
			log_group_name: "/aws/cloudhsm/cluster-1",
			pattern: "",
			apply_on_transformed_logs: true,
			metric_transformation: [],
		};
		const filters = facts("cloudhsm_cluster", [{ type: "aws_cloudwatch_log_metric_filter", after }])(
			"audit_log_filters",
		);
		expect(filters).toMatchObject([{}, { of_other_events: true }]);
	});
});

describe("a planned composite alarm", () => {
	const composite = (after: object, after_unknown: object = {}): Given => ({
		type: "aws_cloudwatch_composite_alarm",
		after: { alarm_name: "any", alarm_rule: 'ALARM("silent") OR ALARM("new")', alarm_actions: [TOPIC], ...after },
		after_unknown,
	});
	const composites = (given: Given[], name: string) =>
		(named(facts("cloudhsm_cluster", given)("alarms"), name) as { composites: unknown } | undefined)?.composites;

	test("stands over the alarms that set it off, live and new", () => {
		const given = [composite({}), alarm({ alarm_actions: [] })];
		expect(composites(given, "silent")).toMatchObject([{ alarm_name: "any", alarm_actions: [TOPIC] }]);
		expect(composites(given, "new")).toMatchObject([{ alarm_name: "any" }]);
		expect(composites(given, "told")).toEqual([]);
	});

	test("stands over those that set it off through another one, whichever is read first", () => {
		const above = { ...composite({ alarm_name: "above", alarm_rule: "ALARM(any)" }), name: "above" };
		expect(composites([above, composite({})], "silent")).toMatchObject([
			{ alarm_name: "any" },
			{ alarm_name: "above" },
		]);
	});

	test("that needs two alarms at once is over none", () => {
		expect(composites([composite({ alarm_rule: "ALARM(silent) AND ALARM(told)" })], "silent")).toEqual([]);
	});

	test("whose rule is open, or which may be held back, tells somebody of whom nothing is known, and takes nothing away", () => {
		const { alarm_rule: _, ...rest } = composite({}).after as Record<string, unknown>;
		const open = { type: "aws_cloudwatch_composite_alarm", after: rest, after_unknown: { alarm_rule: true } };
		const actions_suppressor = [{ alarm: "night", extension_period: 1, wait_period: 1 }];
		for (const given of [open, composite({ actions_suppressor })]) {
			const [found] = composites([given], "silent") as { alarm_actions: string[] }[];
			const [action] = found?.alarm_actions ?? [];
			expect(action).toMatch(/^arn:aws:sns:eu-central-1:111122223333:planned-/);
			expect(facts("cloudhsm_cluster", [given])("alarm_topics")).toContainEqual({
				topic_arn: action,
				subscriptions: expect.objectContaining({
					status: "unknown",
					reason: expect.objectContaining({
						message: "whom aws_cloudwatch_composite_alarm.x tells is known only when it is applied",
					}),
				}),
			});
		}
	});
});

describe("a topic that a planned alarm tells", () => {
	const topics = (given: Given[], references: object = {}) =>
		facts("cloudhsm_cluster", given, references)("alarm_topics") as { topic_arn: string; subscriptions: object }[];
	const of = (arn: string, given: Given[], references: object = {}) =>
		topics(given, references).find(({ topic_arn }) => topic_arn === arn)?.subscriptions;
	const ALARM_TELLS = {
		"aws_cloudwatch_metric_alarm.x": { alarm_actions: { references: ["aws_sns_topic.x.arn", "aws_sns_topic.x"] } },
	};
	const tellsNew = (): Given => {
		const { alarm_actions: _, ...after } = ALARM;
		return { type: "aws_cloudwatch_metric_alarm", after, after_unknown: { alarm_actions: true } };
	};
	const topic: Given = { type: "aws_sns_topic", after: { name: "fresh" }, after_unknown: { arn: true, id: true } };
	const subscription = (after: object, actions = ["create"], before?: object): Given => ({
		type: "aws_sns_topic_subscription",
		actions,
		after: { topic_arn: `${SNS}:fresh`, ...after },
		...(before === undefined ? {} : { before }),
	});
	const FRESH = `${SNS}:fresh`;

	test("and that something told before is as it was read", () => {
		expect(of(TOPIC, [alarm({})])).toEqual(known(heard));
	});

	test("and that nobody read is open, not heard", () => {
		expect(of(`${SNS}:other`, [alarm({ alarm_actions: [`${SNS}:other`] })])).toMatchObject({
			status: "unknown",
			reason: { kind: "known_after_apply" },
		});
	});

	test("of another account is not to be seen", () => {
		const other = "arn:aws:sns:eu-central-1:999988887777:ops";
		expect(of(other, [alarm({ alarm_actions: [other] })])).toBeUndefined();
	});

	test("and that is new is heard by nobody, under the policy that SNS gives", () => {
		expect(of(FRESH, [tellsNew(), topic], ALARM_TELLS)).toMatchObject({
			value: { exists: true, confirmed: 0, pending: 0, policy: { Id: "__default_policy_ID" } },
		});
	});

	test.each([
		["lambda", "arn:aws:lambda:eu-central-1:111122223333:function:page", "confirmed"],
		["sqs", "arn:aws:sqs:eu-central-1:111122223333:page", "confirmed"],
		["email", "ops@example.com", "pending"],
		["https", "https://example.com/hook?token=secret", "pending"],
	])("and has a new subscription by %s of %s is %s", (protocol, endpoint, state) => {
		const given = [tellsNew(), topic, subscription({ protocol, endpoint })];
		const found = of(FRESH, given, ALARM_TELLS) as { value: Record<string, number> };
		expect(found.value[state]).toBe(1);
		expect(found.value[state === "pending" ? "confirmed" : "pending"]).toBe(0);
	});

	test("and has a queue of another account, or one that only the apply tells, is open", () => {
		const elsewhere = subscription({ protocol: "sqs", endpoint: "arn:aws:sqs:eu-central-1:999988887777:page" });
		expect(of(FRESH, [tellsNew(), topic, elsewhere], ALARM_TELLS)).toMatchObject({ status: "unknown" });
		const later: Given = {
			type: "aws_sns_topic_subscription",
			after: { topic_arn: FRESH, protocol: "sqs" },
			after_unknown: { endpoint: true },
		};
		expect(of(FRESH, [tellsNew(), topic, later], ALARM_TELLS)).toMatchObject({ status: "unknown" });
	});

	test("loses who was subscribed", () => {
		const gone: Given = {
			type: "aws_sns_topic_subscription",
			actions: ["delete"],
			before: { topic_arn: TOPIC, protocol: "sqs", pending_confirmation: false },
		};
		expect(of(TOPIC, [gone])).toMatchObject({ value: { confirmed: 0, pending: 0 } });
	});

	test("and has a new subscription with a filter keeps the filter", () => {
		const lambda = { protocol: "lambda", endpoint: "arn:aws:lambda:eu-central-1:111122223333:function:page" };
		const policy = { severity: ["high"] };
		const made = (after: object, after_unknown: object = {}) => {
			const given = { ...subscription({ ...lambda, ...after }), after_unknown };
			return (of(FRESH, [tellsNew(), topic, given], ALARM_TELLS) as { value: { changed: unknown } }).value.changed;
		};
		expect(made({})).toEqual({ gone: [], made: [{ filter: known({}) }] });
		expect(made({ filter_policy: "" })).toEqual({ gone: [], made: [{ filter: known({}) }] });
		expect(made({ filter_policy: JSON.stringify(policy), filter_policy_scope: "MessageBody" })).toEqual({
			gone: [],
			made: [{ filter: known({ policy, scope: "MessageBody" }) }],
		});
		expect(made({ filter_policy: "[1" })).toEqual({ gone: [], made: [{ filter: known({ policy: null }) }] });
		const planned = JSON.stringify({ AlarmArn: ["planned/aws_cloudwatch_metric_alarm.x"] });
		expect(made({ filter_policy: planned, filter_policy_scope: "MessageBody" })).toMatchObject({
			made: [{ filter: { status: "unknown" } }],
		});
		expect(made({}, { filter_policy: true })).toMatchObject({
			made: [{ filter: { status: "unknown", reason: { kind: "known_after_apply" } } }],
		});
	});

	test("has a subscription that filters something else afterwards", () => {
		const id = `${TOPIC}:00000000-0000-4000-8000-000000000000`;
		const before = { id, arn: id, topic_arn: TOPIC, protocol: "sqs", pending_confirmation: false };
		const after = { ...before, filter_policy: '{"severity":["high"]}' };
		const given: Given = { type: "aws_sns_topic_subscription", actions: ["update"], before, after };
		expect(of(TOPIC, [given])).toMatchObject({
			value: { confirmed: 1, changed: { gone: [id], made: [{ filter: known({ policy: { severity: ["high"] } }) }] } },
		});
		const waiting = { ...given, before: { ...before, pending_confirmation: true } };
		expect(of(TOPIC, [waiting])).toEqual(known(heard));
	});

	test("is deleted", () => {
		const gone: Given = { type: "aws_sns_topic", actions: ["delete"], before: { id: TOPIC, arn: TOPIC, name: "ops" } };
		expect(of(TOPIC, [gone])).toMatchObject({ value: { exists: false } });
	});

	test("gets a policy, or a key", () => {
		const policy = { Version: "2012-10-17", Statement: [] };
		const given: Given = { type: "aws_sns_topic_policy", after: { arn: TOPIC, policy: JSON.stringify(policy) } };
		expect(of(TOPIC, [given])).toMatchObject({ value: { confirmed: 1, policy } });
		const before = { id: TOPIC, arn: TOPIC, name: "ops", kms_master_key_id: "" };
		const after = { ...before, kms_master_key_id: "alias/aws/sns" };
		expect(of(TOPIC, [{ type: "aws_sns_topic", actions: ["update"], before, after }])).toMatchObject({
			value: { kms_master_key_id: "alias/aws/sns" },
		});
	});

	test("which only the apply tells is open, and never taken for heard", () => {
		const found = topics([tellsNew()]);
		expect(found).toHaveLength(2);
		expect(
			found.filter(({ subscriptions }) => (subscriptions as { status: string }).status === "unknown"),
		).toHaveLength(1);
	});

	test("keeps no address in what is read of the plan", () => {
		const given = subscription({ protocol: "https", endpoint: "https://example.com/hook?token=s3cr3t" });
		const change = JSON.stringify(topics([tellsNew(), topic, given], ALARM_TELLS));
		expect(change).not.toContain("s3cr3t");
	});
});
