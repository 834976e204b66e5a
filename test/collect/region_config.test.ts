import { afterEach, describe, expect, it } from "@jest/globals";
import {
	configRule,
	customerRecorder,
	deliveryChannel,
	serviceLinkedRecorder,
} from "../../src/simulator/build/config.js";
import { inDays } from "../../src/simulator/build/place.js";
import type { Faults } from "../../src/simulator/faults.js";
import type { regionState } from "../../src/simulator/world.js";
import { byName, collectType, fact, NOW, PLACE, type Simulator, startSimulator, worldOf } from "./worlds.js";

let simulator: Simulator | undefined;
afterEach(async () => {
	await simulator?.close();
	simulator = undefined;
});

async function regionOf(state: Parameters<typeof regionState>[0], facets: string[], faults: Faults = {}) {
	simulator = await startSimulator(worldOf(state), faults);
	return byName(await collectType(simulator, "region", facets), "region").get(PLACE.region);
}

const own = customerRecorder(PLACE, { all_but: ["AWS::EC2::Subnet"], daily_types: ["AWS::KMS::Alias"] });
const linked = serviceLinkedRecorder(PLACE, { service: "securityhub", only: ["AWS::KMS::Key"], daily: true });
const config_recorders = [own, linked];

describe("the recorders of AWS Config", () => {
	it("are the account's and those that services made, over all pages", async () => {
		const region = await regionOf({ config_recorders }, ["config_recorders"], { page_size: 1 });
		expect(fact(region, "config_recorders")).toEqual({
			status: "known",
			value: [
				{ recorder_arn: own.recorder.arn, name: "default", recording_scope: "PAID" },
				{
					recorder_arn: linked.recorder.arn,
					name: "AWSConfigurationRecorderForSecurityhub",
					service_principal: "securityhub.amazonaws.com",
					recording_scope: "INTERNAL",
				},
			],
		});
	});

	it("are none where AWS Config is off, and neither are their settings", async () => {
		const facets = ["config_recorders", "config_recorder_settings", "config_recorder_status", "config_delivery"];
		const region = await regionOf({}, facets);
		for (const facet of facets) expect(fact(region, facet)).toEqual({ status: "known", value: [] });
	});

	it("each say what they record, and how often", async () => {
		const region = await regionOf({ config_recorders }, ["config_recorder_settings"]);
		expect(fact(region, "config_recorder_settings")).toEqual({
			status: "known",
			value: [
				{
					recorder_arn: own.recorder.arn,
					settings: {
						status: "known",
						value: {
							strategy: "EXCLUSION_BY_RESOURCE_TYPES",
							resource_types: ["AWS::EC2::Subnet"],
							frequency: "CONTINUOUS",
							overrides: [{ resource_types: ["AWS::KMS::Alias"], frequency: "DAILY" }],
						},
					},
				},
				{
					recorder_arn: linked.recorder.arn,
					settings: {
						status: "known",
						value: {
							strategy: "INCLUSION_BY_RESOURCE_TYPES",
							resource_types: ["AWS::KMS::Key"],
							frequency: "DAILY",
							overrides: [],
						},
					},
				},
			],
		});
	});

	it.each([
		[{ allSupported: true }, { strategy: "ALL_SUPPORTED_RESOURCE_TYPES", resource_types: [] }],
		[
			{ allSupported: false, resourceTypes: ["AWS::KMS::Key"] },
			{ strategy: "INCLUSION_BY_RESOURCE_TYPES", resource_types: ["AWS::KMS::Key"] },
		],
	])("of before there were strategies and modes are understood", async (recordingGroup, settings) => {
		const { recordingMode: _, ...recorder } = own.recorder;
		const old = { ...own, recorder: { ...recorder, recordingGroup } };
		const region = await regionOf({ config_recorders: [old] }, ["config_recorder_settings"]);
		expect(fact(region, "config_recorder_settings")).toMatchObject({
			value: [{ settings: { status: "known", value: { ...settings, frequency: "CONTINUOUS", overrides: [] } } }],
		});
	});

	it("that record by a strategy of the future are not taken for others", async () => {
		const recordingGroup = { recordingStrategy: { useOnly: "CONNECTED_RESOURCE_TYPES" } };
		const future = { ...own, recorder: { ...own.recorder, recordingGroup } };
		const region = await regionOf({ config_recorders: [future] }, ["config_recorder_settings"]);
		// The word is kept as it is: the verdicts that hang on it are unknown, and name it.
		const settings = fact(region, "config_recorder_settings");
		expect(JSON.stringify(settings)).toContain(recordingGroup.recordingStrategy.useOnly);
	});

	const since = inDays(NOW, -0.1).toISOString();
	it.each([
		[{}, { is_recording: true, last_status: "success", last_status_since: since }],
		[{ recording: false }, { is_recording: false, last_status: "success", last_status_since: since }],
		[{ last_status: "Pending" as const }, { is_recording: true, last_status: "pending", last_status_since: since }],
		[
			{ last_status: "NotApplicable" as const },
			{ is_recording: true, last_status: "not_applicable", last_status_since: since },
		],
		[
			{ error: "AccessDenied" },
			{ is_recording: true, last_status: "failure", last_status_since: since, last_error_code: "AccessDenied" },
		],
	])("each say whether they record: %j", async (content, value) => {
		const made = customerRecorder(PLACE, content);
		const region = await regionOf({ config_recorders: [made] }, ["config_recorder_status"]);
		expect(fact(region, "config_recorder_status")).toEqual({
			status: "known",
			value: [{ recorder_arn: made.recorder.arn, status: { status: "known", value } }],
		});
	});

	it.each([
		["SUCCESS", "success"],
		["NOT_APPLICABLE", "not_applicable"],
	])("say %s where AWS documents another spelling", async (lastStatus, last_status) => {
		const loud = { ...own, status: { ...own.status, lastStatus } };
		const region = await regionOf({ config_recorders: [loud] }, ["config_recorder_status"]);
		expect(fact(region, "config_recorder_status")).toMatchObject({ value: [{ status: { value: { last_status } } }] });
	});

	it.each([
		["config_recorder_settings", "settings", "config:DescribeConfigurationRecorders"],
		["config_recorder_status", "status", "config:DescribeConfigurationRecorderStatus"],
	])("have unknown %s, each for itself, where they may not be read", async (facet, part, action) => {
		const region = await regionOf({ config_recorders }, [facet], { denied: [action] });
		const reason = { kind: "denied", action, message: expect.any(String) };
		expect(fact(region, facet)).toEqual({
			status: "known",
			value: config_recorders.map(({ recorder }) => ({
				recorder_arn: recorder.arn,
				[part]: { status: "unknown", reason },
			})),
		});
	});

	it.each(["config_recorder_settings", "config_recorder_status"])(
		"leave %s unknown where an answer holds nothing",
		async (facet) => {
			const action = `config:DescribeConfigurationRecorder${facet.endsWith("status") ? "Status" : "s"}`;
			const region = await regionOf({ config_recorders }, [facet], { empty_answers: [action] });
			expect(fact(region, facet)).toMatchObject({ status: "unknown", reason: { kind: "invalid", action } });
		},
	);

	it.each<[string, Faults, object]>([
		["denied", { denied: ["config:ListConfigurationRecorders"] }, { kind: "denied" }],
		["throttled", { throttled: ["config:ListConfigurationRecorders"] }, { kind: "throttled" }],
		["cut off", { dropped: ["config:ListConfigurationRecorders"] }, { kind: "unavailable" }],
		["empty", { empty_answers: ["config:ListConfigurationRecorders"] }, { kind: "invalid" }],
		["cut short", { cut_pages: ["config:ListConfigurationRecorders"], page_size: 1 }, { kind: "denied" }],
	])("are unknown, and all of them, where the list is %s", async (_name, faults, reason) => {
		const region = await regionOf({ config_recorders }, ["config_recorder_settings", "config_recorder_status"], faults);
		for (const facet of ["config_recorders", "config_recorder_settings", "config_recorder_status"]) {
			expect(fact(region, facet)).toMatchObject({
				status: "unknown",
				reason: { ...reason, action: "config:ListConfigurationRecorders" },
			});
		}
	});
});

describe("the delivery of AWS Config", () => {
	it.each([
		[{}, { name: "default", history_last_status: "success" }],
		[
			{ failure: "NoSuchBucket" },
			{ name: "default", history_last_status: "failure", history_last_error_code: "NoSuchBucket" },
		],
	])("says how the history fared: %j", async (content, value) => {
		const region = await regionOf({ delivery_channels: [deliveryChannel(PLACE, content)] }, ["config_delivery"]);
		expect(fact(region, "config_delivery")).toEqual({ status: "known", value: [value] });
	});

	it("says nothing of a history that was never delivered", async () => {
		const fresh = { ...deliveryChannel(PLACE), configHistoryDeliveryInfo: {} };
		const region = await regionOf({ delivery_channels: [fresh] }, ["config_delivery"]);
		expect(fact(region, "config_delivery")).toEqual({ status: "known", value: [{ name: "default" }] });
	});
});

describe("the rules of AWS Config", () => {
	it("are those about keys, over all pages", async () => {
		const config_rules = [
			configRule(PLACE, { name: "rotation", identifier: "CMK_BACKING_KEY_ROTATION_ENABLED" }),
			configRule(PLACE, { name: "buckets", identifier: "S3_BUCKET_VERSIONING_ENABLED", types: ["AWS::S3::Bucket"] }),
			configRule(PLACE, {
				name: "securityhub-kms-cmk-not-scheduled-for-deletion-2f1ed9a8",
				identifier: "KMS_CMK_NOT_SCHEDULED_FOR_DELETION",
				created_by: "securityhub.amazonaws.com",
				types: [],
			}),
		];
		const region = await regionOf({ config_rules }, ["config_rules"], { page_size: 1 });
		expect(fact(region, "config_rules")).toEqual({
			status: "known",
			value: [
				{
					name: "rotation",
					state: "ACTIVE",
					owner: "AWS",
					source_identifier: "CMK_BACKING_KEY_ROTATION_ENABLED",
					resource_types: ["AWS::KMS::Key"],
				},
				{
					name: "securityhub-kms-cmk-not-scheduled-for-deletion-2f1ed9a8",
					state: "ACTIVE",
					owner: "AWS",
					source_identifier: "KMS_CMK_NOT_SCHEDULED_FOR_DELETION",
					created_by: "securityhub.amazonaws.com",
					resource_types: [],
				},
			],
		});
	});
});
