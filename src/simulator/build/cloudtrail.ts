import type { WireObject } from "../wire.js";
import type { Trail } from "../world.js";
import type { Place } from "./place.js";
import { inDays } from "./place.js";

export interface TrailContent {
	readonly name: string;
	/** On unless said otherwise, as the console makes trails: multi-Region, logging, with validated files. */
	readonly multi_region?: boolean;
	readonly logging?: boolean;
	readonly validated?: boolean;
	/** Of the management account: its members see it when it is put into their `organization.trails` too. */
	readonly organization?: boolean;
	readonly key_arn?: string;
	/** The log group that receives the events, such as `logGroup` builds; its ARN, which ends in `:*`. */
	readonly log_group_arn?: string;
	/** Basic or advanced selectors; without either, all management events. */
	readonly selectors?: readonly WireObject[];
	readonly advanced_selectors?: readonly WireObject[];
	/** What S3 answered to the last file of events and to the last digest, such as `AccessDenied`. */
	readonly delivery_error?: string;
	readonly digest_error?: string;
}

const MINUTES = 1 / 1440;

/** A trail of the place's account whose home is the place's Region. */
export function trail(place: Place, content: TrailContent): Trail {
	const { account, region, now } = place;
	const { name, validated = true, key_arn, log_group_arn, advanced_selectors } = content;
	return {
		trail: {
			Name: name,
			S3BucketName: `${name}-${account}`,
			IncludeGlobalServiceEvents: true,
			IsMultiRegionTrail: content.multi_region ?? true,
			HomeRegion: region,
			TrailARN: `arn:aws:cloudtrail:${region}:${account}:trail/${name}`,
			LogFileValidationEnabled: validated,
			...(log_group_arn !== undefined && {
				CloudWatchLogsLogGroupArn: log_group_arn,
				CloudWatchLogsRoleArn: `arn:aws:iam::${account}:role/service-role/${name}-logs`,
			}),
			...(key_arn !== undefined && { KmsKeyId: key_arn }),
			HasCustomEventSelectors: content.selectors !== undefined || advanced_selectors !== undefined,
			HasInsightSelectors: false,
			IsOrganizationTrail: content.organization ?? false,
		},
		status: statusOf(now, content, validated),
		selectors:
			advanced_selectors === undefined
				? { EventSelectors: content.selectors ?? [managementEvents()] }
				: { AdvancedEventSelectors: advanced_selectors },
	};
}

function statusOf(now: Date, content: TrailContent, validated: boolean): Trail["status"] {
	const { logging = true, log_group_arn, delivery_error, digest_error } = content;
	const started = inDays(now, -400);
	const stopped = inDays(now, -3);
	const delivered = logging ? inDays(now, -4 * MINUTES) : stopped;
	return {
		IsLogging: logging,
		...(delivery_error !== undefined && { LatestDeliveryError: delivery_error }),
		LatestDeliveryTime: delivered,
		StartLoggingTime: started,
		...(!logging && { StopLoggingTime: stopped }),
		...(log_group_arn !== undefined && { LatestCloudWatchLogsDeliveryTime: delivered }),
		...(validated && { LatestDigestDeliveryTime: inDays(delivered, -40 * MINUTES) }),
		...(digest_error !== undefined && { LatestDigestDeliveryError: digest_error }),
		// No longer in use, and still sent, as text.
		LatestDeliveryAttemptTime: secondsOf(delivered),
		LatestNotificationAttemptTime: "",
		LatestNotificationAttemptSucceeded: "",
		LatestDeliveryAttemptSucceeded: delivery_error === undefined ? secondsOf(delivered) : "",
		TimeLoggingStarted: secondsOf(started),
		TimeLoggingStopped: logging ? "" : secondsOf(stopped),
	};
}

function secondsOf(time: Date): string {
	return time.toISOString().replace(/\.\d{3}Z$/, "Z");
}

/** A basic event selector of management events, without the sources of `excluded` such as `kms.amazonaws.com`. */
export function managementEvents(
	content: { read_write?: "All" | "ReadOnly" | "WriteOnly"; excluded?: readonly string[] } = {},
): WireObject {
	return {
		ReadWriteType: content.read_write ?? "All",
		IncludeManagementEvents: true,
		DataResources: [],
		ExcludeManagementEventSources: content.excluded ?? [],
	};
}

/**
 * An advanced event selector: field -> operator -> values, such as
 * `{ eventCategory: { Equals: ["Management"] }, eventSource: { NotEquals: ["kms.amazonaws.com"] } }`.
 */
export function advancedSelector(
	name: string,
	fields: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>,
): WireObject {
	return {
		Name: name,
		FieldSelectors: Object.entries(fields).map(([field, operators]) => ({ Field: field, ...operators })),
	};
}
