import {
	CloudTrailClient,
	DescribeTrailsCommand,
	GetEventSelectorsCommand,
	GetTrailStatusCommand,
} from "@aws-sdk/client-cloudtrail";
import {
	CloudWatchLogsClient,
	DescribeMetricFiltersCommand,
	type DescribeMetricFiltersCommandInput,
} from "@aws-sdk/client-cloudwatch-logs";
import {
	ConfigServiceClient,
	DescribeConfigRulesCommand,
	DescribeConfigurationRecorderStatusCommand,
	DescribeConfigurationRecordersCommand,
	DescribeDeliveryChannelStatusCommand,
	ListConfigurationRecordersCommand,
} from "@aws-sdk/client-config-service";
import { EventBridgeClient, ListRulesCommand, ListTargetsByRuleCommand } from "@aws-sdk/client-eventbridge";
import { AssumeRoleCommand, STSClient } from "@aws-sdk/client-sts";
import { DescribeTrustedAdvisorCheckResultCommand, SupportClient } from "@aws-sdk/client-support";
import { afterEach, describe, expect, it } from "@jest/globals";
import { advancedSelector, managementEvents, trail } from "../../src/simulator/build/cloudtrail.js";
import {
	configRule,
	customerRecorder,
	deliveryChannel,
	serviceLinkedRecorder,
} from "../../src/simulator/build/config.js";
import { eventRule, KEY_DELETION_EVENTS } from "../../src/simulator/build/events.js";
import { KEY_DELETION_PATTERN, logGroup, metricFilter } from "../../src/simulator/build/logs.js";
import type { Place } from "../../src/simulator/build/place.js";
import { SINGLE_ZONE_CHECK, singleZoneCheck } from "../../src/simulator/build/support.js";
import type { Faults } from "../../src/simulator/faults.js";
import { type Simulator, startSimulator } from "../../src/simulator/server.js";
import { type Organization, regionState, type World } from "../../src/simulator/world.js";
import { conformance, python } from "./conformance.js";

const NOW = new Date("2026-06-15T09:30:00Z");
const ACCOUNT = "111122223333";
const MANAGEMENT = "444455556666";
const HOME: Place = { account: ACCOUNT, region: "eu-central-1", now: NOW };
const SECOND: Place = { ...HOME, region: "us-east-1" };
const OF_ALL = trail({ ...SECOND, account: MANAGEMENT }, { name: "organization", organization: true });

let simulator: Simulator | undefined;
afterEach(() => simulator?.close());

const arn = (name: string, region = "eu-central-1", account = ACCOUNT) =>
	`arn:aws:cloudtrail:${region}:${account}:trail/${name}`;

/** A member of an organization: its own trails in one Region, every service of this file in use there, and nothing elsewhere. */
function world(event_selectors: Organization["event_selectors"] = "wrong_account"): World {
	const group = logGroup(HOME, { name: "trails", retention_days: 365 });
	const filters = ["deletions", "disabled", "roots"].map((name) => metricFilter(HOME, { name, group, metric: name }));
	return {
		account: ACCOUNT,
		opted_in: [],
		organization: { trails: [OF_ALL], event_selectors },
		trusted_advisor: {
			check_results: [
				singleZoneCheck(HOME, {
					clusters: [
						{ cluster_id: "cluster-abcdefghijk", region: "eu-central-1", hsms: 2, flagged: false },
						{ cluster_id: "cluster-lmnopqrstuv", region: "us-east-1", hsms: 1, flagged: true },
					],
				}),
			],
		},
		regions: {
			"eu-central-1": regionState({
				log_groups: [group],
				metric_filters: filters,
				trails: [
					trail(HOME, { name: "main", log_group_arn: String(group.arn), key_arn: "arn:aws:kms:eu-central-1:1:key/k" }),
					trail(HOME, {
						name: "local",
						multi_region: false,
						logging: false,
						validated: false,
						delivery_error: "AccessDenied",
						advanced_selectors: [
							advancedSelector("no KMS", {
								eventCategory: { Equals: ["Management"] },
								eventSource: { NotEquals: ["kms.amazonaws.com"] },
							}),
						],
					}),
				],
				config_recorders: [
					customerRecorder(HOME, { all_but: ["AWS::KMS::Key"], recording: false, error: "AccessDenied" }),
					serviceLinkedRecorder(HOME, { service: "securityhub", only: ["AWS::KMS::Key"], daily: true }),
				],
				delivery_channels: [deliveryChannel(HOME, { failure: "NoSuchBucket" })],
				config_rules: [
					configRule(HOME, { name: "rotation", identifier: "CMK_BACKING_KEY_ROTATION_ENABLED" }),
					configRule(HOME, {
						name: "securityhub-kms-cmk-not-scheduled-for-deletion",
						identifier: "KMS_CMK_NOT_SCHEDULED_FOR_DELETION",
						created_by: "securityhub.amazonaws.com",
					}),
				],
				event_rules: [
					eventRule(HOME, { name: "deletions", pattern: KEY_DELETION_EVENTS }),
					eventRule(HOME, { name: "silent", pattern: { source: ["aws.kms"] }, targets: [], state: "DISABLED" }),
					eventRule(HOME, {
						name: "busy",
						pattern: {},
						targets: ["arn:aws:sqs:::a", "arn:aws:sqs:::b", "arn:aws:sqs:::c"],
					}),
					eventRule(HOME, { name: "deletions", pattern: KEY_DELETION_EVENTS, bus: "security" }),
				],
			}),
			"us-east-1": regionState({
				trails: [
					trail(SECOND, { name: "second", selectors: [managementEvents({ excluded: ["kms.amazonaws.com"] })] }),
					trail(SECOND, { name: "local", multi_region: false }),
				],
			}),
		},
		other_accounts: [
			{ account: MANAGEMENT, opted_in: [], regions: { "us-east-1": regionState({ trails: [OF_ALL] }) } },
		],
	};
}

async function start(started: World = world(), faults: Faults = {}): Promise<Simulator> {
	simulator = await startSimulator(started, faults);
	return simulator;
}

type Credentials = { accessKeyId: string; secretAccessKey: string; sessionToken?: string };

function clients({ url }: Simulator, region: string, credentials?: Credentials) {
	const settings = {
		endpoint: url,
		region,
		credentials: credentials ?? { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "secret" },
		maxAttempts: 1,
	};
	return {
		trails: new CloudTrailClient(settings),
		config: new ConfigServiceClient(settings),
		logs: new CloudWatchLogsClient(settings),
		events: new EventBridgeClient(settings),
		support: new SupportClient(settings),
		sts: new STSClient(settings),
	};
}

/** Name, status and words of the error that a call ends with. */
async function refusal(call: Promise<unknown>): Promise<string> {
	return call.then(
		() => "no error",
		(error: { name: string; message: string; $metadata?: { httpStatusCode?: number } }) =>
			`${error.name} ${error.$metadata?.httpStatusCode}: ${error.message}`,
	);
}

/** The trails that DescribeTrails gives in a Region, by the end of their ARN. */
async function seen(trails: CloudTrailClient, input: { includeShadowTrails?: boolean; trailNameList?: string[] } = {}) {
	const { trailList } = await trails.send(new DescribeTrailsCommand(input));
	return trailList?.map(({ TrailARN }) => TrailARN?.replace("arn:aws:cloudtrail:", "")).sort();
}

describe("CloudTrail", () => {
	const main = "eu-central-1:111122223333:trail/main";
	const local = "eu-central-1:111122223333:trail/local";
	const second = "us-east-1:111122223333:trail/second";
	const of_all = "us-east-1:444455556666:trail/organization";

	it("shows multi-Region and organization trails in every Region, and the others in theirs", async () => {
		const started = await start();
		expect(await seen(clients(started, "eu-central-1").trails)).toEqual([local, main, second, of_all]);
		expect(await seen(clients(started, "eu-west-3").trails)).toEqual([main, second, of_all]);
		const { trails } = clients(started, "us-east-1");
		expect(await seen(trails, { includeShadowTrails: false })).toEqual(["us-east-1:111122223333:trail/local", second]);
		// A name is one of this Region, an ARN any that is seen from it.
		expect(await seen(trails, { trailNameList: ["main", "local"] })).toEqual(["us-east-1:111122223333:trail/local"]);
		expect(await seen(trails, { trailNameList: [arn("main"), arn("local"), OF_ALL.trail.TrailARN] })).toEqual([
			main,
			of_all,
		]);
		const { trailList } = await trails.send(new DescribeTrailsCommand({ trailNameList: [arn("main")] }));
		expect(trailList?.[0]).toMatchObject({
			HomeRegion: "eu-central-1",
			IsMultiRegionTrail: true,
			KmsKeyId: "arn:aws:kms:eu-central-1:1:key/k",
		});
	});

	it("shows the management account its organization trail as its own", async () => {
		const started = await start();
		const { sts } = clients(started, "us-east-1");
		const role = { RoleArn: `arn:aws:iam::${MANAGEMENT}:role/Auditor`, RoleSessionName: "keyproof" };
		const { Credentials } = await sts.send(new AssumeRoleCommand(role));
		const { trails } = clients(started, "us-east-1", {
			accessKeyId: Credentials?.AccessKeyId ?? "",
			secretAccessKey: Credentials?.SecretAccessKey ?? "",
			sessionToken: Credentials?.SessionToken ?? "",
		});
		expect(await seen(trails, { includeShadowTrails: false })).toEqual([of_all]);
		const { EventSelectors } = await trails.send(new GetEventSelectorsCommand({ TrailName: "organization" }));
		expect(EventSelectors).toHaveLength(1);
	});

	it("tells the status of a shadow by its ARN alone", async () => {
		const started = await start();
		const here = clients(started, "eu-central-1").trails;
		const elsewhere = clients(started, "eu-west-3").trails;
		for (const client of [here, elsewhere]) {
			const { IsLogging, LatestDeliveryTime } = await client.send(new GetTrailStatusCommand({ Name: arn("main") }));
			expect([IsLogging, LatestDeliveryTime]).toEqual([true, new Date("2026-06-15T09:26:00Z")]);
		}
		expect(await here.send(new GetTrailStatusCommand({ Name: "local" }))).toMatchObject({
			IsLogging: false,
			LatestDeliveryError: "AccessDenied",
			StopLoggingTime: new Date("2026-06-12T09:30:00Z"),
		});
		expect((await elsewhere.send(new GetTrailStatusCommand({ Name: OF_ALL.trail.TrailARN }))).IsLogging).toBe(true);
		expect(await refusal(elsewhere.send(new GetTrailStatusCommand({ Name: "main" })))).toBe(
			`TrailNotFoundException 400: Unknown trail: ${arn("main", "eu-west-3")} for the user: ${ACCOUNT}`,
		);
		expect(await refusal(elsewhere.send(new GetTrailStatusCommand({ Name: arn("local") })))).toBe(
			`TrailNotFoundException 400: Unknown trail: ${arn("local")} for the user: ${ACCOUNT}`,
		);
		expect(await refusal(here.send(new GetTrailStatusCommand({ Name: "arn:aws:cloudtrail:x" })))).toMatch(
			/^CloudTrailARNInvalidException 400/,
		);
	});

	it("tells the selectors, basic or advanced, in the trail's own Region", async () => {
		const started = await start();
		const here = clients(started, "eu-central-1").trails;
		expect(await here.send(new GetEventSelectorsCommand({ TrailName: arn("main") }))).toMatchObject({
			TrailARN: arn("main"),
			EventSelectors: [{ ReadWriteType: "All", IncludeManagementEvents: true, ExcludeManagementEventSources: [] }],
		});
		const { EventSelectors, AdvancedEventSelectors } = await here.send(
			new GetEventSelectorsCommand({ TrailName: "local" }),
		);
		expect(EventSelectors).toBeUndefined();
		expect(AdvancedEventSelectors?.[0]?.FieldSelectors).toEqual([
			{ Field: "eventCategory", Equals: ["Management"] },
			{ Field: "eventSource", NotEquals: ["kms.amazonaws.com"] },
		]);
		expect(await refusal(here.send(new GetEventSelectorsCommand({ TrailName: arn("second", "us-east-1") })))).toBe(
			"CloudTrailARNInvalidException 400: Region in ARN is wrong, you can only access resources in region eu-central-1.",
		);
	});

	it.each([
		["wrong_account", /^CloudTrailARNInvalidException 400: AccountID in ARN is wrong.*with AccountID 111122223333\.$/],
		["denied", /^AccessDeniedException 400: User: .*is not authorized to perform: cloudtrail:GetEventSelectors/],
		["given", /^no error$/],
	] as const)("answers a member about an organization trail's selectors: %s", async (how, expected) => {
		const { trails } = clients(await start(world(how)), "us-east-1");
		const call = () => trails.send(new GetEventSelectorsCommand({ TrailName: OF_ALL.trail.TrailARN }));
		expect(await refusal(call())).toMatch(expected);
	});
});

describe("AWS Config", () => {
	it("speaks of the customer-managed recorder unless a service-linked one is named", async () => {
		const { config } = clients(await start(), "eu-central-1");
		const { ConfigurationRecorderSummaries } = await config.send(new ListConfigurationRecordersCommand({}));
		expect(ConfigurationRecorderSummaries?.map(({ name, recordingScope }) => [name, recordingScope])).toEqual([
			["default", "PAID"],
			["AWSConfigurationRecorderForSecurityhub", "INTERNAL"],
		]);
		const own = await config.send(new DescribeConfigurationRecordersCommand({}));
		expect(own.ConfigurationRecorders).toMatchObject([
			{
				name: "default",
				recordingGroup: {
					allSupported: false,
					exclusionByResourceTypes: { resourceTypes: ["AWS::KMS::Key"] },
					recordingStrategy: { useOnly: "EXCLUSION_BY_RESOURCE_TYPES" },
				},
			},
		]);
		const linked = { Arn: ConfigurationRecorderSummaries?.[1]?.arn ?? "" };
		for (const input of [linked, { ServicePrincipal: "securityhub.amazonaws.com" }]) {
			const { ConfigurationRecorders } = await config.send(new DescribeConfigurationRecordersCommand(input));
			expect(ConfigurationRecorders).toMatchObject([
				{ recordingGroup: { resourceTypes: ["AWS::KMS::Key"] }, recordingMode: { recordingFrequency: "DAILY" } },
			]);
			const { ConfigurationRecordersStatus } = await config.send(new DescribeConfigurationRecorderStatusCommand(input));
			expect(ConfigurationRecordersStatus).toMatchObject([{ recording: true, lastStatus: "Success" }]);
		}
		const status = await config.send(new DescribeConfigurationRecorderStatusCommand({}));
		expect(status.ConfigurationRecordersStatus).toMatchObject([
			{ recording: false, lastStatus: "Failure", lastErrorCode: "AccessDenied" },
		]);
		const both = { ...linked, ConfigurationRecorderNames: ["default"] };
		expect(await refusal(config.send(new DescribeConfigurationRecordersCommand(both)))).toBe(
			"ValidationException 400: You have specified more than one configuration recorder.",
		);
		const nobody = { ServicePrincipal: "guardduty.amazonaws.com" };
		expect(await refusal(config.send(new DescribeConfigurationRecordersCommand(nobody)))).toMatch(
			/^NoSuchConfigurationRecorderException 400/,
		);
	});

	it("lists recorders of a scope, page by page", async () => {
		const { config } = clients(await start(), "eu-central-1");
		const scoped = { Filters: [{ filterName: "recordingScope" as const, filterValue: ["INTERNAL"] }] };
		const internal = await config.send(new ListConfigurationRecordersCommand(scoped));
		expect(internal.ConfigurationRecorderSummaries?.map(({ servicePrincipal }) => servicePrincipal)).toEqual([
			"securityhub.amazonaws.com",
		]);
		const whole = await config.send(new ListConfigurationRecordersCommand({ MaxResults: 0 }));
		expect([whole.ConfigurationRecorderSummaries?.length, whole.NextToken]).toEqual([2, undefined]);
		const page = await config.send(new ListConfigurationRecordersCommand({ MaxResults: 1 }));
		expect(page.ConfigurationRecorderSummaries).toHaveLength(1);
		expect(await refusal(config.send(new ListConfigurationRecordersCommand({ MaxResults: 21 })))).toMatch(
			/^ValidationException 400: .*less than or equal to 20$/,
		);
	});

	it("tells of the delivery channel and the rules", async () => {
		const { config } = clients(await start(), "eu-central-1");
		const { DeliveryChannelsStatus } = await config.send(new DescribeDeliveryChannelStatusCommand({}));
		expect(DeliveryChannelsStatus).toMatchObject([
			{ configHistoryDeliveryInfo: { lastStatus: "Failure", lastErrorCode: "NoSuchBucket" } },
		]);
		const rules = async (input: { Filters?: { EvaluationMode: "PROACTIVE" | "DETECTIVE" } }) =>
			(await config.send(new DescribeConfigRulesCommand(input))).ConfigRules?.map(
				({ Source }) => Source?.SourceIdentifier,
			);
		expect(await rules({})).toEqual(["CMK_BACKING_KEY_ROTATION_ENABLED", "KMS_CMK_NOT_SCHEDULED_FOR_DELETION"]);
		expect(await rules({ Filters: { EvaluationMode: "PROACTIVE" } })).toEqual([]);
	});

	it("gives at most 25 rules a page", async () => {
		const config_rules = Array.from({ length: 30 }, (_, index) =>
			configRule(HOME, { name: `rule-${index}`, identifier: "KMS_KEY_TAGGED" }),
		);
		const regions = { "eu-central-1": regionState({ config_rules }) };
		const { config } = clients(await start({ ...world(), regions }), "eu-central-1");
		const first = await config.send(new DescribeConfigRulesCommand({}));
		const rest = await config.send(new DescribeConfigRulesCommand({ NextToken: first.NextToken }));
		expect([first.ConfigRules?.length, rest.ConfigRules?.length, rest.NextToken]).toEqual([25, 5, undefined]);
	});
});

describe("metric filters and event rules", () => {
	it("finds filters by log group, prefix and metric", async () => {
		const { logs } = clients(await start(), "eu-central-1");
		const names = async (input: DescribeMetricFiltersCommandInput) =>
			(await logs.send(new DescribeMetricFiltersCommand(input))).metricFilters?.map(({ filterName }) => filterName);
		expect(await names({})).toEqual(["deletions", "disabled", "roots"]);
		expect(await names({ logGroupName: "trails", filterNamePrefix: "d" })).toEqual(["deletions", "disabled"]);
		expect(await names({ filterNamePrefix: "d" })).toEqual(["deletions", "disabled", "roots"]);
		expect(await names({ metricName: "roots", metricNamespace: "LogMetrics" })).toEqual(["roots"]);
		expect(await names({ metricName: "roots", metricNamespace: "Other" })).toEqual([]);
		const { metricFilters } = await logs.send(new DescribeMetricFiltersCommand({ limit: 1 }));
		expect(metricFilters?.[0]?.filterPattern).toBe(KEY_DELETION_PATTERN);
		expect(await refusal(logs.send(new DescribeMetricFiltersCommand({ metricName: "roots" })))).toBe(
			"InvalidParameterException 400: Describe Metric Filters request must contain both MetricName and MetricNamespace",
		);
		expect(await refusal(logs.send(new DescribeMetricFiltersCommand({ logGroupName: "nothing" })))).toBe(
			"ResourceNotFoundException 400: The specified log group does not exist.",
		);
	});

	it("lists the rules of a bus and the targets of a rule", async () => {
		const { events } = clients(await start(), "eu-central-1");
		const rules = async (input: { EventBusName?: string; NamePrefix?: string }) =>
			(await events.send(new ListRulesCommand(input))).Rules?.map(({ Arn, State }) => [Arn?.split(":rule/")[1], State]);
		expect(await rules({})).toEqual([
			["busy", "ENABLED"],
			["deletions", "ENABLED"],
			["silent", "DISABLED"],
		]);
		const bus = "arn:aws:events:eu-central-1:111122223333:event-bus/security";
		for (const EventBusName of ["security", bus]) {
			expect(await rules({ EventBusName })).toEqual([["security/deletions", "ENABLED"]]);
		}
		expect(await rules({ NamePrefix: "d" })).toEqual([["deletions", "ENABLED"]]);
		const targets = async (Rule: string, more: { Limit?: number; NextToken?: string | undefined } = {}) =>
			events.send(new ListTargetsByRuleCommand({ Rule, ...more }));
		expect((await targets("silent")).Targets).toEqual([]);
		expect((await targets("deletions")).Targets).toEqual([
			{ Id: "Id1", Arn: "arn:aws:sns:eu-central-1:111122223333:hsm-on-call" },
		]);
		const first = await targets("busy", { Limit: 2 });
		const rest = await targets("busy", { NextToken: first.NextToken });
		expect([...(first.Targets ?? []), ...(rest.Targets ?? [])].map(({ Id }) => Id)).toEqual(["Id1", "Id2", "Id3"]);
		expect(await refusal(targets("silent", { NextToken: first.NextToken }))).toMatch(/^InvalidToken 400/);
		expect(await refusal(targets("nothing"))).toBe(
			"ResourceNotFoundException 400: Rule nothing does not exist on EventBus default.",
		);
		expect(await refusal(events.send(new ListRulesCommand({ Limit: 101 })))).toMatch(/less than or equal to 100$/);
	});

	it("is empty in a Region where nothing stands", async () => {
		const started = await start({ ...world(), organization: { trails: [], event_selectors: "denied" }, regions: {} });
		const { trails, config, logs, events } = clients(started, "eu-west-3");
		expect((await trails.send(new DescribeTrailsCommand({}))).trailList).toEqual([]);
		expect((await config.send(new DescribeConfigurationRecordersCommand({}))).ConfigurationRecorders).toEqual([]);
		expect((await config.send(new ListConfigurationRecordersCommand({}))).ConfigurationRecorderSummaries).toEqual([]);
		expect((await config.send(new DescribeDeliveryChannelStatusCommand({}))).DeliveryChannelsStatus).toEqual([]);
		expect((await config.send(new DescribeConfigRulesCommand({}))).ConfigRules).toEqual([]);
		expect((await logs.send(new DescribeMetricFiltersCommand({}))).metricFilters).toEqual([]);
		expect((await events.send(new ListRulesCommand({}))).Rules).toEqual([]);
	});
});

describe("AWS Support", () => {
	const check = new DescribeTrustedAdvisorCheckResultCommand({ checkId: SINGLE_ZONE_CHECK, language: "en" });

	it("tells the result of a check, in us-east-1", async () => {
		const started = await start();
		const { result } = await clients(started, "us-east-1").support.send(check);
		expect(result?.resourcesSummary).toMatchObject({ resourcesProcessed: 2, resourcesFlagged: 1 });
		expect(result?.flaggedResources?.map(({ status, region }) => [status, region])).toEqual([
			["ok", "eu-central-1"],
			["warning", "us-east-1"],
		]);
		expect(await refusal(clients(started, "eu-central-1").support.send(check))).toMatch(
			/^UnrecognizedClientException 400/,
		);
		const other = new DescribeTrustedAdvisorCheckResultCommand({ checkId: "nothing" });
		expect(await refusal(clients(started, "us-east-1").support.send(other))).toMatch(
			/^InvalidParameterValueException 400/,
		);
	});

	it("wants a support plan", async () => {
		const { trusted_advisor: _, ...without } = world();
		expect(await refusal(clients(await start(without), "us-east-1").support.send(check))).toBe(
			"SubscriptionRequiredException 400: Amazon Web Services Premium Support Subscription is required to use this service.",
		);
	});
});

describe("faults of these services", () => {
	it("deny, throttle and cut off what they name", async () => {
		const started = await start(world(), {
			denied: ["cloudtrail:DescribeTrails", "support:DescribeTrustedAdvisorCheckResult"],
			throttled: ["config:DescribeConfigRules"],
			cut_pages: ["events:ListRules", "logs:DescribeMetricFilters"],
			page_size: 1,
		});
		const { trails, config, logs, events } = clients(started, "eu-central-1");
		expect(await refusal(trails.send(new DescribeTrailsCommand({})))).toMatch(/^AccessDeniedException 400/);
		const check = new DescribeTrustedAdvisorCheckResultCommand({ checkId: SINGLE_ZONE_CHECK });
		expect(await refusal(clients(started, "us-east-1").support.send(check))).toMatch(/^AccessDeniedException 400/);
		expect(await refusal(config.send(new DescribeConfigRulesCommand({})))).toBe(
			"ThrottlingException 400: Rate exceeded",
		);
		const { NextToken } = await events.send(new ListRulesCommand({}));
		expect(await refusal(events.send(new ListRulesCommand({ NextToken })))).toMatch(/^AccessDeniedException 400/);
		const { nextToken } = await logs.send(new DescribeMetricFiltersCommand({}));
		expect(await refusal(logs.send(new DescribeMetricFiltersCommand({ nextToken })))).toMatch(
			/^AccessDeniedException 400/,
		);
		expect(started.throttled_count).toBe(1);
	});
});

describe("the audit services that speak AWS JSON, beside botocore and moto", () => {
	it("answer with known members only, page by page", async () => {
		const full = world();
		const { url } = await start(full, { page_size: 2 });
		const { problems, calls, counts } = await conformance(
			url,
			full,
			"none",
			50,
			"eu-central-1",
			"us-east-1",
			"eu-west-3",
		);
		expect(problems).toEqual([]);
		expect(calls).toMatchObject({
			"cloudtrail.GetTrailStatus": 11,
			"cloudtrail.GetEventSelectors": 11,
			"events.ListTargetsByRule": 4,
		});
		expect(counts).toMatchObject({
			"eu-central-1 trails": 4,
			"us-east-1 trails": 4,
			"eu-west-3 trails": 3,
			"eu-central-1 config": [2, 1, 1, 2],
			"eu-west-3 config": [0, 0, 0, 0],
			"eu-central-1 alerting": [3, 3, 4],
			advisor: "warning",
		});
	});

	it("have every member that moto gives for the same things, and the same words for what is not there", async () => {
		const place = { ...HOME, account: "123456789012" };
		const group = logGroup(place, { name: "trails" });
		const state = regionState({
			trails: [trail(place, { name: "main", selectors: [managementEvents()] })],
			config_recorders: [customerRecorder(place)],
			config_rules: [configRule(place, { name: "rotation", identifier: "CMK_BACKING_KEY_ROTATION_ENABLED" })],
			log_groups: [group],
			metric_filters: [metricFilter(place, { name: "deletions", group, metric: "deletions" })],
			event_rules: [eventRule(place, { name: "deletions", pattern: { source: ["aws.kms"] } })],
		});
		const { url } = await start({ ...world(), account: place.account, regions: { "eu-central-1": state } });
		type Both<T> = Record<string, { moto: T; simulator: T }>;
		const { answers, errors } = await python<{
			answers: Both<Record<string, string>>;
			errors: Both<{ Code: string; Message: string }>;
		}>("audit_json_moto.py", url);
		const missing = Object.entries(answers).flatMap(([operation, { moto, simulator }]) =>
			Object.entries(moto)
				// AWS leaves out the kind of selectors that a trail does not use (nccgroup/ScoutSuite#1424).
				.filter(([member, type]) => type !== "list" && simulator[member] !== type)
				.map(([member]) => `${operation} ${member}`),
		);
		expect(missing).toEqual([]);
		for (const { moto, simulator } of Object.values(errors)) expect(simulator).toEqual(moto);
		expect(Object.keys(answers)).toHaveLength(9);
	});
});
