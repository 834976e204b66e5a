import { afterEach, describe, expect, it } from "@jest/globals";
import { createCaller } from "../../src/aws/caller.js";
import { collect } from "../../src/collect/collect.js";
import { resourceTypes } from "../../src/collect/registry.js";
import type { Resource } from "../../src/model/resource.js";
import { advancedSelector, managementEvents, trail } from "../../src/simulator/build/cloudtrail.js";
import { eventRule, KEY_DELETION_EVENTS } from "../../src/simulator/build/events.js";
import { KEY_DELETION_PATTERN, logGroup, metricFilter } from "../../src/simulator/build/logs.js";
import { compositeAlarm, metricAlarm } from "../../src/simulator/build/observation.js";
import type { Faults } from "../../src/simulator/server.js";
import { type Organization, regionState, type World } from "../../src/simulator/world.js";
import { QUICK } from "../aws/http_answers.js";
import { hurriedClock } from "../aws/hurried_clock.js";
import { fact, NOW, PLACE, type Simulator, startSimulator } from "./worlds.js";

let simulator: Simulator | undefined;
afterEach(async () => {
	await simulator?.close();
	simulator = undefined;
});

type Content = Parameters<typeof regionState>[0];
const ELSEWHERE = { ...PLACE, region: "us-east-1" };
const MANAGEMENT = { ...PLACE, account: "999999999999" };
const BOTH = [PLACE.region, ELSEWHERE.region];

/** Some facets of the Regions of a world that has something in two Regions, by the Region's name. */
async function regionsOf(
	here: Content,
	facets: readonly string[],
	options: { elsewhere?: Content; organization?: Organization; faults?: Faults; regions?: readonly string[] } = {},
): Promise<Map<string, Resource>> {
	const { elsewhere = {}, organization, faults = {}, regions = [PLACE.region] } = options;
	const world: World = {
		account: PLACE.account,
		opted_in: [],
		regions: { [PLACE.region]: regionState(here), [ELSEWHERE.region]: regionState(elsewhere) },
		other_accounts: [],
		...(organization !== undefined && { organization }),
	};
	simulator = await startSimulator(world, faults);
	const { url } = simulator;
	const caller = createCaller({
		credentials: async () => ({ accessKeyId: "AKIATEST000000000001", secretAccessKey: "test" }),
		endpoint: async () => url,
		clock: hurriedClock,
		pace: QUICK,
		signal: new AbortController().signal,
	});
	const inventory = await collect({
		accounts: [{ account: PLACE.account, partition: "aws", regions, caller }],
		types: resourceTypes,
		wanted: new Map([["region", new Set(facets)]]),
		tool: { name: "keyproof", version: "0" },
		collected_at: NOW.toISOString(),
	});
	return new Map((inventory.resources.region ?? []).map((each) => [each.region, each]));
}

async function regionOf(...of: Parameters<typeof regionsOf>): Promise<Resource | undefined> {
	return (await regionsOf(...of)).get(PLACE.region);
}

/** The refusals that a listing must not take for an answer, and what becomes of it. */
function refusals(action: string): [string, Faults, object][] {
	return [
		["denied", { denied: [action] }, { kind: "denied", action }],
		["throttled", { throttled: [action] }, { kind: "throttled", action }],
		["cut off", { dropped: [action] }, { kind: "unavailable", action }],
		["empty", { empty_answers: [action] }, { kind: "invalid", action }],
	];
}

const main = trail(PLACE, { name: "main" });
const far = trail(ELSEWHERE, { name: "far", delivery_error: "AccessDenied", digest_error: "NoSuchBucket" });
const old = trail(PLACE, { name: "old", multi_region: false, logging: false });

describe("the status of the trails", () => {
	it("is asked for in the home Region of each, once for all Regions that see it", async () => {
		const here = { trails: [main, old] };
		const found = await regionsOf(here, ["trail_status"], { elsewhere: { trails: [far] }, regions: BOTH });
		const of_main = { trail_arn: main.trail.TrailARN, status: { status: "known", value: { is_logging: true } } };
		const of_far = {
			trail_arn: far.trail.TrailARN,
			status: {
				status: "known",
				value: {
					is_logging: true,
					latest_delivery_error: "AccessDenied",
					latest_digest_delivery_error: "NoSuchBucket",
				},
			},
		};
		const of_old = { trail_arn: old.trail.TrailARN, status: { status: "known", value: { is_logging: false } } };
		expect(fact(found.get(PLACE.region), "trail_status")).toEqual({
			status: "known",
			value: [of_main, of_old, of_far],
		});
		expect(fact(found.get(ELSEWHERE.region), "trail_status")).toEqual({ status: "known", value: [of_far, of_main] });
		expect(simulator?.requests.get("cloudtrail:GetTrailStatus")).toBe(3);
	});

	it("holds no error that CloudTrail sends as empty text", async () => {
		const mended = { ...main, status: { ...main.status, LatestDeliveryError: "", LatestDigestDeliveryError: "" } };
		const found = await regionOf({ trails: [mended] }, ["trail_status"]);
		expect(fact(found, "trail_status")).toMatchObject({ value: [{ status: { value: { is_logging: true } } }] });
		expect(JSON.stringify(fact(found, "trail_status"))).not.toContain("error");
	});

	it.each(refusals("cloudtrail:GetTrailStatus").slice(0, 3))(
		"is unknown for each trail where the answer is %s",
		async (_name, faults, reason) => {
			const found = await regionOf({ trails: [main] }, ["trail_status"], { faults });
			expect(fact(found, "trail_status")).toMatchObject({
				status: "known",
				value: [{ trail_arn: main.trail.TrailARN, status: { status: "unknown", reason } }],
			});
		},
	);

	it("is unknown where the answer is empty", async () => {
		const faults = { empty_answers: ["cloudtrail:GetTrailStatus"] };
		const found = await regionOf({ trails: [main] }, ["trail_status"], { faults });
		expect(fact(found, "trail_status")).toMatchObject({ status: "unknown", reason: { kind: "invalid" } });
	});

	it.each(refusals("cloudtrail:DescribeTrails"))(
		"is unknown with the trails where the listing is %s",
		async (_name, faults, reason) => {
			const found = await regionOf({ trails: [main] }, ["trail_status", "event_selectors", "filter_alarms"], {
				faults,
			});
			for (const facet of ["trails", "trail_status", "event_selectors", "metric_filters", "filter_alarms"]) {
				expect(fact(found, facet)).toMatchObject({ status: "unknown", reason });
			}
		},
	);
});

describe("the selectors of the trails", () => {
	it("are those of each trail, basic or advanced", async () => {
		const basic = trail(PLACE, {
			name: "basic",
			selectors: [managementEvents({ read_write: "WriteOnly", excluded: ["kms.amazonaws.com"] })],
		});
		const advanced = trail(ELSEWHERE, {
			name: "advanced",
			advanced_selectors: [
				advancedSelector("no-kms", {
					eventCategory: { Equals: ["Management"] },
					eventSource: { NotEquals: ["kms.amazonaws.com"], NotStartsWith: ["rds"], NotEndsWith: [".cn"] },
				}),
				advancedSelector("data", {
					eventCategory: { Equals: ["Data"] },
					eventName: { StartsWith: ["Get"], EndsWith: ["Object"] },
				}),
			],
		});
		const found = await regionOf({ trails: [basic] }, ["event_selectors"], { elsewhere: { trails: [advanced] } });
		expect(fact(found, "event_selectors")).toEqual({
			status: "known",
			value: [
				{
					trail_arn: basic.trail.TrailARN,
					selectors: {
						status: "known",
						value: {
							event_selectors: [
								{
									read_write_type: "WriteOnly",
									include_management_events: true,
									exclude_management_event_sources: ["kms.amazonaws.com"],
								},
							],
						},
					},
				},
				{
					trail_arn: advanced.trail.TrailARN,
					selectors: {
						status: "known",
						value: {
							advanced_event_selectors: [
								{
									field_selectors: [
										{ field: "eventCategory", equals: ["Management"] },
										{
											field: "eventSource",
											not_equals: ["kms.amazonaws.com"],
											not_starts_with: ["rds"],
											not_ends_with: [".cn"],
										},
									],
								},
								{
									field_selectors: [
										{ field: "eventCategory", equals: ["Data"] },
										{ field: "eventName", starts_with: ["Get"], ends_with: ["Object"] },
									],
								},
							],
						},
					},
				},
			],
		});
	});

	const organization = trail(MANAGEMENT, { name: "organization", organization: true });

	it.each([
		["denied", { kind: "denied" }],
		["wrong_account", { kind: "invalid" }],
	] as const)("are unknown for a trail of the organization that answers %s, beside others", async (answer, reason) => {
		const found = await regionOf({ trails: [main] }, ["trail_status", "event_selectors"], {
			organization: { trails: [organization], event_selectors: answer },
		});
		expect(fact(found, "trail_status")).toMatchObject({
			value: [{ status: { status: "known" } }, { status: { status: "known", value: { is_logging: true } } }],
		});
		expect(fact(found, "event_selectors")).toMatchObject({
			value: [
				{ trail_arn: main.trail.TrailARN, selectors: { status: "known" } },
				{ trail_arn: organization.trail.TrailARN, selectors: { status: "unknown", reason } },
			],
		});
	});

	it("are unknown, not empty, where the answer is empty", async () => {
		const faults = { empty_answers: ["cloudtrail:GetEventSelectors"] };
		const found = await regionOf({ trails: [main] }, ["event_selectors"], { faults });
		expect(fact(found, "event_selectors")).toMatchObject({ status: "unknown", reason: { kind: "invalid" } });
	});
});

describe("what counts the end of keys", () => {
	const group = logGroup(PLACE, { name: "trail" });
	const far_group = logGroup(ELSEWHERE, { name: "far-trail" });
	const here = {
		trails: [trail(PLACE, { name: "main", log_group_arn: String(group.arn) })],
		log_groups: [group, logGroup(PLACE, { name: "app" })],
		metric_filters: [
			metricFilter(PLACE, { name: "deletion", group, metric: "KeyDeletion" }),
			metricFilter(PLACE, { name: "root", group, metric: "RootLogin", pattern: "{ $.userIdentity.type = Root }" }),
			{ ...metricFilter(PLACE, { name: "some", group, metric: "Some" }), fieldSelectionCriteria: "@aws.region = x" },
		],
		metric_alarms: [
			{
				...metricAlarm(PLACE, { name: "keys", metric: "KeyDeletion", dimensions: {}, actions: [] }),
				Namespace: "LogMetrics",
			},
			metricAlarm(PLACE, { name: "hsm", metric: "KeyDeletion", dimensions: {} }),
		],
		composite_alarms: [compositeAlarm(PLACE, { name: "all", rule: 'ALARM("keys")' })],
	};
	const elsewhere = {
		trails: [trail(ELSEWHERE, { name: "far", log_group_arn: String(far_group.arn) })],
		log_groups: [far_group],
		metric_filters: [metricFilter(ELSEWHERE, { name: "far-deletion", group: far_group, metric: "Far" })],
		metric_alarms: [
			{ ...metricAlarm(ELSEWHERE, { name: "far-keys", metric: "Far", dimensions: {} }), Namespace: "LogMetrics" },
		],
	};
	const topic = "arn:aws:sns:eu-central-1:111122223333:hsm-on-call";
	const made = (metric_name: string) => [{ namespace: "LogMetrics", metric_name, value: "1", dimensions: [] }];

	it("are the filters of the trails' log groups, each read once in its own Region, over all pages", async () => {
		const found = await regionsOf(here, ["metric_filters"], { elsewhere, regions: BOTH, faults: { page_size: 1 } });
		const expected = {
			status: "known",
			value: [
				{
					log_group_arn: group.arn,
					filters: {
						status: "known",
						value: [
							{
								filter_name: "deletion",
								filter_pattern: KEY_DELETION_PATTERN,
								of_other_events: false,
								metrics: made("KeyDeletion"),
							},
							expect.objectContaining({ filter_name: "root" }),
							expect.objectContaining({ filter_name: "some", of_other_events: true }),
						],
					},
				},
				{
					log_group_arn: far_group.arn,
					filters: { status: "known", value: [expect.objectContaining({ filter_name: "far-deletion" })] },
				},
			],
		};
		expect(fact(found.get(PLACE.region), "metric_filters")).toEqual(expected);
		expect(fact(found.get(ELSEWHERE.region), "metric_filters")).toEqual(expected);
		expect(simulator?.requests.get("logs:DescribeMetricFilters")).toBe(4);
	});

	it("are the alarms on their metrics, in the Regions of the log groups", async () => {
		const found = await regionsOf(here, ["filter_alarms"], { elsewhere, regions: BOTH });
		const expected = {
			status: "known",
			value: [
				{
					region: PLACE.region,
					alarms: {
						status: "known",
						value: [
							{
								alarm_name: "keys",
								actions_enabled: true,
								alarm_actions: [],
								comparison_operator: "GreaterThanOrEqualToThreshold",
								threshold: 1,
								statistic: "Maximum",
								period: 300,
								evaluation_periods: 1,
								treat_missing_data: "missing",
								metrics: [{ namespace: "LogMetrics", metric_name: "KeyDeletion", dimensions: {} }],
								composites: [{ alarm_name: "all", actions_enabled: true, alarm_actions: [topic] }],
							},
						],
					},
				},
				{
					region: ELSEWHERE.region,
					alarms: { status: "known", value: [expect.objectContaining({ alarm_name: "far-keys" })] },
				},
			],
		};
		expect(fact(found.get(PLACE.region), "filter_alarms")).toEqual(expected);
		expect(fact(found.get(ELSEWHERE.region), "filter_alarms")).toEqual(expected);
		expect(simulator?.requests.get("cloudwatch:DescribeAlarms")).toBe(2);
	});

	it("are the log alarms of the groups too, by name or ARN, with the composite alarms that they set off", async () => {
		const log = (AlarmName: string, LogGroupIdentifiers: string[]) => ({
			AlarmName,
			AlarmArn: `arn:aws:cloudwatch:${PLACE.region}:${PLACE.account}:alarm:${AlarmName}`,
			ActionsEnabled: true,
			AlarmActions: [topic],
			StateValue: "OK",
			QueryResultsToAlarm: 1,
			Threshold: 1,
			ComparisonOperator: "GreaterThanOrEqualToThreshold",
			ScheduledQueryConfiguration: { QueryString: "filter a", LogGroupIdentifiers, AggregationExpression: "count(*)" },
		});
		const log_alarms = [log("by-arn", [String(group.arn)]), log("elsewhere", ["another"])];
		const composite_alarms = [
			{ ...log("above", []), AlarmRule: "ALARM(by-arn)", ScheduledQueryConfiguration: undefined },
		];
		const found = await regionOf({ ...here, log_alarms, composite_alarms }, ["filter_alarms"]);
		expect(fact(found, "filter_alarms")).toMatchObject({
			value: [
				{
					log_alarms: [
						{
							alarm_name: "by-arn",
							log_groups: [String(group.arn)],
							query: "filter a",
							aggregation: "count(*)",
							threshold: 1,
							results_to_alarm: 1,
							composites: [{ alarm_name: "above" }],
						},
					],
				},
			],
		});
	});

	it("are no alarms where no filter makes a metric", async () => {
		const found = await regionOf({ ...here, metric_filters: [] }, ["filter_alarms"]);
		expect(fact(found, "filter_alarms")).toEqual({
			status: "known",
			value: [{ region: PLACE.region, alarms: { status: "known", value: [] } }],
		});
	});

	it.each(refusals("logs:DescribeMetricFilters"))(
		"are unknown for the log group where the answer is %s",
		async (_name, faults, reason) => {
			const found = await regionOf(here, ["metric_filters"], { faults });
			expect(fact(found, "metric_filters")).toMatchObject({
				value: [{ log_group_arn: group.arn, filters: { status: "unknown", reason } }],
			});
		},
	);

	it.each(refusals("cloudwatch:DescribeAlarms"))(
		"are unknown alarms for the Region where the answer is %s",
		async (_name, faults, reason) => {
			const found = await regionOf(here, ["filter_alarms"], { faults });
			expect(fact(found, "filter_alarms")).toMatchObject({
				value: [{ region: PLACE.region, alarms: { status: "unknown", reason } }],
			});
		},
	);

	it("are unknown for a log group of another account, without a call", async () => {
		const theirs = logGroup(MANAGEMENT, { name: "organization" });
		const trails = [trail(MANAGEMENT, { name: "org", organization: true, log_group_arn: String(theirs.arn) })];
		const found = await regionOf({}, ["metric_filters", "filter_alarms"], {
			organization: { trails, event_selectors: "given" },
		});
		expect(fact(found, "metric_filters")).toEqual({
			status: "known",
			value: [
				{
					log_group_arn: theirs.arn,
					filters: {
						status: "unknown",
						reason: {
							kind: "unavailable",
							action: "logs:DescribeMetricFilters",
							message: "the log group organization is in account 999999999999",
						},
					},
				},
			],
		});
		expect(fact(found, "filter_alarms")).toEqual({ status: "known", value: [] });
		expect(simulator?.requests.get("logs:DescribeMetricFilters")).toBeUndefined();
	});
});

describe("the rules of EventBridge", () => {
	const event_rules = [
		eventRule(PLACE, { name: "key-deletion", pattern: KEY_DELETION_EVENTS, targets: ["arn:one", "arn:two"] }),
		eventRule(PLACE, { name: "key-rotation", pattern: { source: ["aws.kms"] }, targets: [], state: "DISABLED" }),
		eventRule(PLACE, { name: "instances", pattern: { source: ["aws.ec2"] } }),
		eventRule(PLACE, { name: "elsewhere", pattern: KEY_DELETION_EVENTS, bus: "audit" }),
	];

	it("are those of the default bus that name KMS, with the number of their targets, over all pages", async () => {
		const found = await regionOf({ event_rules }, ["event_rules", "event_targets"], { faults: { page_size: 1 } });
		expect(fact(found, "event_rules")).toEqual({
			status: "known",
			value: [
				{ name: "key-deletion", state: "ENABLED", event_pattern: KEY_DELETION_EVENTS },
				{ name: "key-rotation", state: "DISABLED", event_pattern: { source: ["aws.kms"] } },
			],
		});
		expect(fact(found, "event_targets")).toEqual({
			status: "known",
			value: [
				{
					rule_name: "key-deletion",
					targets: { status: "known", value: 2 },
					target_arns: ["arn:one", "arn:two"],
				},
				{ rule_name: "key-rotation", targets: { status: "known", value: 0 }, target_arns: [] },
			],
		});
	});

	it.each(refusals("events:ListRules"))("are unknown where the answer is %s", async (_name, faults, reason) => {
		const found = await regionOf({ event_rules }, ["event_targets"], { faults });
		expect(fact(found, "event_rules")).toMatchObject({ status: "unknown", reason });
		expect(fact(found, "event_targets")).toMatchObject({ status: "unknown", reason });
	});

	it.each(refusals("events:ListTargetsByRule"))(
		"have unknown targets where the answer is %s",
		async (_name, faults, reason) => {
			const found = await regionOf({ event_rules }, ["event_targets"], { faults });
			expect(fact(found, "event_targets")).toMatchObject({
				value: [{ targets: { status: "unknown", reason } }, { targets: { status: "unknown", reason } }],
			});
		},
	);
});
