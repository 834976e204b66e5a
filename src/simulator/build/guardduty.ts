import type { Detector } from "../audit_state.js";
import type { Place } from "./place.js";
import { inDays, longHex } from "./place.js";

/** The foundational data sources, which nobody can turn off while the detector is enabled. */
const ALWAYS_ON = ["CLOUD_TRAIL", "DNS_LOGS", "FLOW_LOGS"];

/** The Region's detector; `features` names those that are on, the foundational sources unless given otherwise. */
export function detector(
	place: Place,
	content: {
		status?: "ENABLED" | "DISABLED";
		features?: readonly string[];
		frequency?: "FIFTEEN_MINUTES" | "ONE_HOUR" | "SIX_HOURS";
	} = {},
): Detector {
	const { account, now } = place;
	const on = content.features ?? ALWAYS_ON;
	const created = inDays(now, -420);
	const feature = (name: string) => ({
		name,
		status: on.includes(name) ? "ENABLED" : "DISABLED",
		updatedAt: created,
	});
	const source = (name: string) => ({ status: on.includes(name) ? "ENABLED" : "DISABLED" });
	// `createdAt` and `updatedAt` of a detector are text; those of its features are numbers.
	return {
		id: longHex(place, "detector", "default").slice(0, 32),
		detector: {
			createdAt: created.toISOString(),
			findingPublishingFrequency: content.frequency ?? "FIFTEEN_MINUTES",
			serviceRole: `arn:aws:iam::${account}:role/aws-service-role/guardduty.amazonaws.com/AWSServiceRoleForAmazonGuardDuty`,
			status: content.status ?? "ENABLED",
			updatedAt: created.toISOString(),
			dataSources: {
				cloudTrail: source("CLOUD_TRAIL"),
				dnsLogs: source("DNS_LOGS"),
				flowLogs: source("FLOW_LOGS"),
				s3Logs: source("S3_DATA_EVENTS"),
				kubernetes: { auditLogs: source("EKS_AUDIT_LOGS") },
			},
			features: [...ALWAYS_ON, "S3_DATA_EVENTS", "EKS_AUDIT_LOGS", "RUNTIME_MONITORING"].map(feature),
			tags: {},
		},
	};
}
