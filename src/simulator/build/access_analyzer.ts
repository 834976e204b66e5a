import type { Analyzer } from "../audit_state.js";
import type { WireObject } from "../wire.js";
import type { Place } from "./place.js";
import { inDays, keyId } from "./place.js";

/** An analyzer, for external access to the account's resources unless another type is given. */
export function analyzer(
	{ account, region, now }: Place,
	content: {
		name: string;
		type?: string;
		status?: "ACTIVE" | "CREATING" | "DISABLED" | "FAILED";
		findings?: readonly WireObject[];
		created_days_ago?: number;
		/** Null where it has analyzed nothing yet. */
		analyzed_days_ago?: number | null;
	},
): Analyzer {
	const type = content.type ?? "ACCOUNT";
	const status = content.status ?? "ACTIVE";
	const analyzed = content.analyzed_days_ago === undefined ? 1 : content.analyzed_days_ago;
	return {
		summary: {
			arn: `arn:aws:access-analyzer:${region}:${account}:analyzer/${content.name}`,
			name: content.name,
			type,
			createdAt: inDays(now, -(content.created_days_ago ?? 300)),
			...(status === "ACTIVE" && analyzed !== null && { lastResourceAnalyzedAt: inDays(now, -analyzed) }),
			tags: {},
			status,
			...(status === "FAILED" && { statusReason: { code: "SERVICE_LINKED_ROLE_CREATION_FAILED" } }),
			...(type.endsWith("UNUSED_ACCESS") && { configuration: { unusedAccess: { unusedAccessAge: 90 } } }),
		},
		findings: content.findings ?? [],
	};
}

/** An entry of ListFindingsV2: somebody from outside reaches the resource, or (with `error`) it could not be analyzed. */
export function accessFinding(
	place: Place,
	content: {
		resource: string;
		resource_type?: string;
		status?: "ACTIVE" | "ARCHIVED" | "RESOLVED";
		error?: "ACCESS_DENIED" | "INTERNAL_ERROR";
	},
): WireObject {
	const { account, now } = place;
	return {
		id: keyId(place, `finding ${content.resource} ${content.error ?? ""}`, false),
		resource: content.resource,
		resourceType: content.resource_type ?? "AWS::KMS::Key",
		resourceOwnerAccount: account,
		status: content.status ?? "ACTIVE",
		analyzedAt: inDays(now, -1),
		createdAt: inDays(now, -30),
		updatedAt: inDays(now, -30),
		...(content.error !== undefined && { error: content.error }),
		findingType: "ExternalAccess",
	};
}
