import type {
	ConfigRule,
	ConfigurationRecorder,
	ConfigurationRecorderStatus,
	ConfigurationRecorderSummary,
	DeliveryChannelStatus,
} from "@aws-sdk/client-config-service";
import {
	describeConfigRules,
	describeConfigurationRecorderStatus,
	describeConfigurationRecorders,
	describeDeliveryChannelStatus,
	listConfigurationRecorders,
} from "../../aws/services/config.js";
import type { Observed } from "../../model/observed.js";
import { present } from "../../model/present.js";
import { isoTime } from "../answer.js";
import { type FacetsOf, facet } from "../resource_type.js";
import {
	configDelivery,
	configRecorderSettings,
	configRecorderStatus,
	configRecorders,
	configRules,
	type Region,
} from "./schema.js";

function recorderOf(recorder: ConfigurationRecorderSummary) {
	return present({
		recorder_arn: recorder.arn,
		name: recorder.name,
		service_principal: recorder.servicePrincipal,
		recording_scope: recorder.recordingScope,
	});
}

/**
 * Without a strategy `allSupported` says which it is, and without a mode recording is continuous:
 * https://docs.aws.amazon.com/config/latest/APIReference/API_RecordingGroup.html
 */
function settingsOf({ recordingGroup: group, recordingMode: mode }: ConfigurationRecorder) {
	const strategy =
		group?.recordingStrategy?.useOnly ??
		(group?.allSupported === true ? "ALL_SUPPORTED_RESOURCE_TYPES" : "INCLUSION_BY_RESOURCE_TYPES");
	const excludes = strategy === "EXCLUSION_BY_RESOURCE_TYPES";
	return {
		strategy,
		resource_types: (excludes ? group?.exclusionByResourceTypes?.resourceTypes : group?.resourceTypes) ?? [],
		frequency: mode?.recordingFrequency ?? "CONTINUOUS",
		overrides: (mode?.recordingModeOverrides ?? []).map((override) =>
			present({ resource_types: override.resourceTypes, frequency: override.recordingFrequency }),
		),
	};
}

function statusOf(status: ConfigurationRecorderStatus) {
	return present({
		is_recording: status.recording,
		last_status: outcomeOf(status.lastStatus),
		last_status_since: isoTime(status.lastStatusChangeTime),
		last_error_code: status.lastErrorCode,
	});
}

function deliveryOf({ name, configHistoryDeliveryInfo: history }: DeliveryChannelStatus) {
	return present({
		name,
		history_last_status: outcomeOf(history?.lastStatus),
		history_last_error_code: history?.lastErrorCode,
	});
}

function outcomeOf(status: string | undefined): string | undefined {
	const word = status?.toLowerCase();
	return word === "notapplicable" ? "not_applicable" : word;
}

function ruleOf({ Source: source, Scope: scope, ...rule }: ConfigRule) {
	return present({
		name: rule.ConfigRuleName,
		state: rule.ConfigRuleState,
		owner: source?.Owner,
		source_identifier: source?.SourceIdentifier,
		created_by: rule.CreatedBy,
		resource_types: scope?.ComplianceResourceTypes ?? [],
	});
}

/** AWS's own rules on keys name KMS, or a customer master key as keys were called: `CMK_BACKING_KEY_ROTATION_ENABLED`. */
function isAboutKeys({ Source: source, Scope: scope }: ConfigRule): boolean {
	const names = source?.Owner === "AWS" ? (source.SourceIdentifier ?? "").split("_") : [];
	const types: readonly string[] = scope?.ComplianceResourceTypes ?? [];
	return names.includes("KMS") || names.includes("CMK") || types.some((type) => type.startsWith("AWS::KMS::"));
}

type Recorder = Extract<Region["config_recorders"], { status: "known" }>["value"][number];

function recordersOf(region: Region): Recorder[] {
	return region.config_recorders?.status === "known" ? region.config_recorders.value : [];
}

/** Asked for nothing, the operations speak of the customer managed recorder, and of others only by their ARN. */
function inputFor(recorder: Recorder): { Arn?: string } {
	return recorder.service_principal === undefined ? {} : { Arn: recorder.recorder_arn };
}

const isOf =
	(recorder: Recorder) =>
	({ name }: { readonly name?: string | undefined }): boolean =>
		name === recorder.name;

function mapped<T, V>(found: T | undefined, read: (found: T) => V): V | undefined {
	return found === undefined ? undefined : read(found);
}

/** What AWS Config records in a Region. A Region without AWS Config has no recorder, and that is no error. */
export const configFacets = {
	config_recorders: facet(listConfigurationRecorders, {
		schema: configRecorders,
		read: async (ask, _region: Region) => {
			const recorders = await ask({});
			// Those with a provider record the resources of another cloud.
			return recorders.filter(({ provider }) => provider === undefined).map(recorderOf);
		},
	}),
	config_recorder_settings: facet(describeConfigurationRecorders, {
		schema: configRecorderSettings,
		after: ["config_recorders"],
		read: (ask, region: Region) =>
			Promise.all(
				recordersOf(region).map(
					async (recorder): Promise<{ recorder_arn: string; settings: Observed<unknown> }> => ({
						recorder_arn: recorder.recorder_arn,
						settings: await ask.attempt(inputFor(recorder), ({ ConfigurationRecorders = [] }) =>
							mapped(ConfigurationRecorders.find(isOf(recorder)), settingsOf),
						),
					}),
				),
			),
	}),
	config_recorder_status: facet(describeConfigurationRecorderStatus, {
		schema: configRecorderStatus,
		after: ["config_recorders"],
		read: (ask, region: Region) =>
			Promise.all(
				recordersOf(region).map(
					async (recorder): Promise<{ recorder_arn: string; status: Observed<unknown> }> => ({
						recorder_arn: recorder.recorder_arn,
						status: await ask.attempt(inputFor(recorder), ({ ConfigurationRecordersStatus = [] }) =>
							mapped(ConfigurationRecordersStatus.find(isOf(recorder)), statusOf),
						),
					}),
				),
			),
	}),
	config_delivery: facet(describeDeliveryChannelStatus, {
		schema: configDelivery,
		read: async (ask, _region: Region) => (await ask({})).DeliveryChannelsStatus?.map(deliveryOf),
	}),
	config_rules: facet(describeConfigRules, {
		schema: configRules,
		read: async (ask, _region: Region) => (await ask({})).filter(isAboutKeys).map(ruleOf),
	}),
} satisfies FacetsOf<Region>;
