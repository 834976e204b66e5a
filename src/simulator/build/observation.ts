import type { WireObject } from "../wire.js";
import type { Alarm, Cluster, LogGroup, LogStream, Metric } from "../world.js";
import type { Place } from "./place.js";
import { ec2Id, inDays, longHex } from "./place.js";

/** The log group that CloudHSM makes for a cluster's audit log. Without `retention_days` its events never expire. */
export function auditLogGroup(
	place: Place,
	content: { cluster: Cluster | string; retention_days?: number; key_arn?: string; deletion_protection?: boolean },
): LogGroup {
	const { cluster, retention_days, key_arn } = content;
	const name = `/aws/cloudhsm/${typeof cluster === "string" ? cluster : cluster.ClusterId}`;
	const arn = `arn:aws:logs:${place.region}:${place.account}:log-group:${name}`;
	return {
		logGroupName: name,
		creationTime: inDays(place.now, -300).getTime(),
		...(retention_days !== undefined && { retentionInDays: retention_days }),
		metricFilterCount: 0,
		arn: `${arn}:*`,
		logGroupArn: arn,
		storedBytes: 48_213,
		...(key_arn !== undefined && { kmsKeyId: key_arn }),
		logGroupClass: "STANDARD",
		deletionProtectionEnabled: content.deletion_protection ?? false,
	};
}

export interface AlarmContent {
	readonly name: string;
	readonly metric: string;
	/** AWS/CloudHSM where left out. */
	readonly namespace?: string;
	readonly dimensions: Readonly<Record<string, string>>;
	readonly actions?: readonly string[];
	readonly actions_enabled?: boolean;
	readonly state?: "OK" | "ALARM" | "INSUFFICIENT_DATA";
	readonly state_since_days?: number;
	/** Goes off below this, in place of at 1 and above. */
	readonly below?: number;
}

/** An alarm on a metric; it tells the on-call topic unless other actions are given. */
export function metricAlarm(place: Place, content: AlarmContent): Alarm {
	return {
		...alarmOf(place, content),
		MetricName: content.metric,
		Namespace: content.namespace ?? "AWS/CloudHSM",
		Statistic: "Maximum",
		Dimensions: dimensionsOf(content.dimensions),
		Period: 300,
		EvaluationPeriods: 1,
		Threshold: content.below ?? 1,
		ComparisonOperator: content.below === undefined ? "GreaterThanOrEqualToThreshold" : "LessThanThreshold",
		TreatMissingData: "missing",
	};
}

/** An alarm on a calculation over one metric of several HSMs. */
export function mathAlarm(
	place: Place,
	content: Omit<AlarmContent, "dimensions"> & { readonly of: readonly Readonly<Record<string, string>>[] },
): Alarm {
	return {
		...alarmOf(place, content),
		Metrics: [
			{ Id: "worst", Expression: "MAX(METRICS())", Label: content.metric, ReturnData: true },
			...content.of.map((dimensions, index) => ({
				Id: `m${index}`,
				MetricStat: {
					Metric: { Namespace: "AWS/CloudHSM", MetricName: content.metric, Dimensions: dimensionsOf(dimensions) },
					Period: 300,
					Stat: "Maximum",
				},
				ReturnData: false,
			})),
		],
		EvaluationPeriods: 1,
		Threshold: 1,
		ComparisonOperator: "GreaterThanOrEqualToThreshold",
		TreatMissingData: "missing",
	};
}

export function compositeAlarm(
	place: Place,
	content: { name: string; rule: string; actions?: readonly string[]; actions_enabled?: boolean },
): Alarm {
	return { ...alarmOf(place, content), AlarmRule: content.rule };
}

function alarmOf(
	place: Place,
	content: Pick<AlarmContent, "name" | "actions" | "actions_enabled" | "state" | "state_since_days">,
) {
	const { account, region, now } = place;
	const since = inDays(now, -(content.state_since_days ?? 30));
	return {
		AlarmName: content.name,
		AlarmArn: `arn:aws:cloudwatch:${region}:${account}:alarm:${content.name}`,
		AlarmConfigurationUpdatedTimestamp: inDays(now, -200),
		ActionsEnabled: content.actions_enabled ?? true,
		OKActions: [],
		AlarmActions: content.actions ?? [`arn:aws:sns:${region}:${account}:hsm-on-call`],
		InsufficientDataActions: [],
		StateValue: content.state ?? "OK",
		StateReason: "Threshold Crossed",
		StateUpdatedTimestamp: since,
		StateTransitionedTimestamp: since,
	};
}

function dimensionsOf(dimensions: Readonly<Record<string, string>>): readonly WireObject[] {
	return Object.entries(dimensions).map(([name, value]) => ({ Name: name, Value: value }));
}

/** The streams of an audit log: one for each HSM that the cluster has or had, named by the HSM's id. */
export function auditLogStreams(
	place: Place,
	of: Cluster,
	{ hsm_ids = of.Hsms.map(({ HsmId }) => HsmId), hours = 2 }: { hsm_ids?: readonly string[]; hours?: number } = {},
): readonly LogStream[] {
	const logGroupName = `/aws/cloudhsm/${of.ClusterId}`;
	const last = place.now.getTime() - hours * 3_600_000;
	return hsm_ids.map((logStreamName) => ({
		logGroupName,
		stream: {
			logStreamName,
			creationTime: inDays(place.now, -200).getTime(),
			firstEventTimestamp: inDays(place.now, -200).getTime(),
			lastEventTimestamp: last,
			lastIngestionTime: last + 4000,
			uploadSequenceToken: "49039859575424216834",
			arn: `arn:aws:logs:${place.region}:${place.account}:log-group:${logGroupName}:log-stream:${logStreamName}`,
			storedBytes: 0,
		},
	}));
}

/** The session counts of a cluster's HSMs, in the groupings that CloudHSM publishes. AWS itself holds up to two sessions. */
export function sessionMetrics(place: Place, of: Cluster, sessions: number): readonly Metric[] {
	const metric = (dimensions: Readonly<Record<string, string>>): Metric => ({
		namespace: "AWS/CloudHSM",
		name: "HsmSessionCount",
		dimensions,
		// Quiet at night; a busy cluster is busy once a day at least.
		valueAt: (time) => (time > place.now ? undefined : time.getUTCHours() === 9 ? sessions : Math.min(sessions, 1)),
	});
	return [
		metric({ ClusterId: of.ClusterId }),
		...of.Hsms.map(({ HsmId }) => metric({ ClusterId: of.ClusterId, HsmId })),
	];
}

/** For how many more users each of a cluster's HSMs has room; `less` of them are missing on the last HSM. */
export function userMetrics(place: Place, of: Cluster, { available = 1019, less = 0 } = {}): readonly Metric[] {
	return of.Hsms.map(({ HsmId }, index) => ({
		namespace: "AWS/CloudHSM",
		name: "HsmUsersAvailable",
		dimensions: { ClusterId: of.ClusterId, HsmId },
		valueAt: (time) => (time > place.now ? undefined : available + (index === of.Hsms.length - 1 ? less : 0)),
	}));
}

/** What KMS measures of an external key store's proxy. */
export function proxyMetrics(
	place: Place,
	store_id: string,
	content: { certificate: string; days_to_expire: number; credential_age_days: number },
): readonly Metric[] {
	const metric = (name: string, dimensions: Readonly<Record<string, string>>, value: number): Metric => ({
		namespace: "AWS/KMS",
		name,
		dimensions,
		valueAt: (time) => (time > place.now ? undefined : value),
	});
	return [
		metric(
			"XksProxyCertificateDaysToExpire",
			{ CustomKeyStoreId: store_id, CertificateName: content.certificate },
			content.days_to_expire,
		),
		metric("XksProxyCredentialAge", { CustomKeyStoreId: store_id }, content.credential_age_days),
	];
}

/** A flow log of a VPC, subnet or network interface, into CloudWatch Logs. */
export function flowLog(
	place: Place,
	content: { resource_id: string; traffic?: "ALL" | "ACCEPT" | "REJECT"; failure?: string },
): WireObject {
	return {
		flowLogId: ec2Id("fl", place, `${content.resource_id} ${content.traffic ?? "ALL"}`),
		flowLogStatus: "ACTIVE",
		resourceId: content.resource_id,
		trafficType: content.traffic ?? "ALL",
		creationTime: inDays(place.now, -200),
		deliverLogsStatus: content.failure === undefined ? "SUCCESS" : "FAILED",
		...(content.failure !== undefined && { deliverLogsErrorMessage: content.failure }),
		logDestinationType: "cloud-watch-logs",
		logDestination: `arn:aws:logs:${place.region}:${place.account}:log-group:/network/${content.resource_id}`,
		logGroupName: `/network/${content.resource_id}`,
		maxAggregationInterval: 600,
		logFormat: "${version} ${account-id} ${interface-id} ${srcaddr} ${dstaddr} ${action}",
		tagSet: [],
	};
}

export interface MaterialContent {
	/** When it became current; absent for the first material of a key, and for one that waits. */
	readonly rotated_days_ago?: number;
	readonly state: "CURRENT" | "NON_CURRENT" | "PENDING_ROTATION" | "PENDING_MULTI_REGION_IMPORT_AND_ROTATION";
	readonly expires_in_days?: number;
	readonly imported?: boolean;
}

/** An entry of ListKeyRotations for a key of imported material. */
export function importedMaterial(place: Place, key_arn: string, number: number, content: MaterialContent): WireObject {
	const { rotated_days_ago, expires_in_days } = content;
	return {
		KeyId: key_arn,
		KeyMaterialId: longHex(place, "material", `${key_arn} ${number}`),
		ImportState: content.imported === false ? "PENDING_IMPORT" : "IMPORTED",
		KeyMaterialState: content.state,
		ExpirationModel: expires_in_days === undefined ? "KEY_MATERIAL_DOES_NOT_EXPIRE" : "KEY_MATERIAL_EXPIRES",
		...(expires_in_days !== undefined && { ValidTo: inDays(place.now, expires_in_days) }),
		...(rotated_days_ago !== undefined && {
			RotationDate: inDays(place.now, -rotated_days_ago),
			RotationType: "ON_DEMAND",
		}),
	};
}
