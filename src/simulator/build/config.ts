import type { WireObject } from "../wire.js";
import type { ConfigRecorder, ConfigRule, DeliveryChannel } from "../world.js";
import type { Place } from "./place.js";
import { inDays, lettersFor } from "./place.js";

const LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";

export interface RecorderContent {
	/** Which resource types it records: all, only these, or all but these. All unless given. */
	readonly only?: readonly string[];
	readonly all_but?: readonly string[];
	readonly daily?: boolean;
	/** Types that are recorded daily though the rest is recorded continuously. */
	readonly daily_types?: readonly string[];
	readonly recording?: boolean;
	readonly last_status?: "Pending" | "Success" | "Failure" | "NotApplicable";
	/** What it failed with last, such as `AccessDenied`. */
	readonly error?: string;
}

/** The customer-managed recorder: one a Region, called `default`. It records all types, continuously, unless said otherwise. */
export function customerRecorder(place: Place, content: RecorderContent = {}): ConfigRecorder {
	return recorderOf(place, { ...content, name: "default", scope: "PAID" });
}

/** The recorder that an AWS service made for itself, such as `securityhub` for `securityhub.amazonaws.com`. */
export function serviceLinkedRecorder(
	place: Place,
	content: RecorderContent & { service: string; scope?: "INTERNAL" | "PAID" },
): ConfigRecorder {
	const { service, scope = "INTERNAL", ...rest } = content;
	const name = `AWSConfigurationRecorderFor${service.charAt(0).toUpperCase()}${service.slice(1)}`;
	return recorderOf(place, { ...rest, name, scope, principal: `${service}.amazonaws.com` });
}

function recorderOf(
	place: Place,
	content: RecorderContent & { name: string; scope: "INTERNAL" | "PAID"; principal?: string },
): ConfigRecorder {
	const { account, region, now } = place;
	const { name, scope, principal, recording = true, error } = content;
	const id = lettersFor(place, "recorder", name, LETTERS, 16);
	const identity = {
		arn: `arn:aws:config:${region}:${account}:configuration-recorder/${name}/${id}`,
		name,
		...(principal !== undefined && { servicePrincipal: principal }),
	};
	return {
		recorder: {
			...identity,
			roleARN: `arn:aws:iam::${account}:role/aws-service-role/config.amazonaws.com/AWSServiceRoleForConfig`,
			recordingGroup: groupOf(content),
			recordingMode: {
				recordingFrequency: content.daily === true ? "DAILY" : "CONTINUOUS",
				recordingModeOverrides:
					content.daily_types === undefined
						? []
						: [{ resourceTypes: content.daily_types, recordingFrequency: "DAILY" }],
			},
			recordingScope: scope,
		},
		status: {
			...identity,
			lastStartTime: inDays(now, -380),
			...(!recording && { lastStopTime: inDays(now, -5) }),
			recording,
			lastStatus: content.last_status ?? (error === undefined ? "Success" : "Failure"),
			...(error !== undefined && { lastErrorCode: error, lastErrorMessage: "The last delivery failed." }),
			lastStatusChangeTime: inDays(now, -0.1),
		},
	};
}

function groupOf({ only, all_but }: RecorderContent): WireObject {
	const use = only !== undefined ? "INCLUSION_BY" : all_but !== undefined ? "EXCLUSION_BY" : "ALL_SUPPORTED";
	const is_all = use === "ALL_SUPPORTED";
	return {
		allSupported: is_all,
		includeGlobalResourceTypes: is_all,
		resourceTypes: only ?? [],
		exclusionByResourceTypes: { resourceTypes: all_but ?? [] },
		recordingStrategy: { useOnly: `${use}_RESOURCE_TYPES` },
	};
}

/** How the last deliveries of the Region's channel went; `failure` is the error code of the history's, such as `NoSuchBucket`. */
export function deliveryChannel(place: Place, content: { failure?: string } = {}): DeliveryChannel {
	const { now } = place;
	const { failure } = content;
	const attempted = inDays(now, -0.2);
	return {
		name: "default",
		configSnapshotDeliveryInfo: { lastStatus: "Not_Applicable" },
		configHistoryDeliveryInfo: {
			lastStatus: failure === undefined ? "Success" : "Failure",
			...(failure !== undefined && { lastErrorCode: failure, lastErrorMessage: "The files could not be delivered." }),
			lastAttemptTime: attempted,
			lastSuccessfulTime: failure === undefined ? attempted : inDays(now, -12),
			nextDeliveryTime: inDays(now, 0.1),
		},
		configStreamDeliveryInfo: { lastStatus: "Success", lastStatusChangeTime: attempted },
	};
}

/** A rule that AWS wrote, such as `CMK_BACKING_KEY_ROTATION_ENABLED`; one of Security Hub's own where `created_by` says so. */
export function configRule(
	place: Place,
	content: { name: string; identifier: string; created_by?: string; types?: readonly string[] },
): ConfigRule {
	const { account, region } = place;
	const { name, identifier, created_by } = content;
	const id = `config-rule-${lettersFor(place, "rule", name, LETTERS, 6)}`;
	return {
		ConfigRuleName: name,
		ConfigRuleArn: `arn:aws:config:${region}:${account}:config-rule/${created_by === undefined ? "" : `aws-service-rule/${created_by}/`}${id}`,
		ConfigRuleId: id,
		Scope: { ComplianceResourceTypes: content.types ?? ["AWS::KMS::Key"] },
		Source: { Owner: "AWS", SourceIdentifier: identifier },
		InputParameters: "{}",
		ConfigRuleState: "ACTIVE",
		...(created_by !== undefined && { CreatedBy: created_by }),
		EvaluationModes: [{ Mode: "DETECTIVE" }],
	};
}
