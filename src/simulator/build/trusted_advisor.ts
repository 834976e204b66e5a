import type { Recommendation } from "../audit_state.js";
import type { WireObject } from "../wire.js";
import type { Place } from "./place.js";
import { inDays, keyId } from "./place.js";

/** A recommendation of a Trusted Advisor check; its own status is the worst of its resources. */
export function recommendation(
	place: Place,
	content: { check: string; name: string; service: string; resources: readonly WireObject[] },
): Recommendation {
	const { account, now } = place;
	const id = keyId({ ...place, region: "" }, `recommendation ${content.check}`, false);
	const arn = `arn:aws:trustedadvisor::${account}:recommendation/${id}`;
	const count = (status: string) => content.resources.filter((resource) => resource.status === status).length;
	const status = count("error") > 0 ? "error" : count("warning") > 0 ? "warning" : "ok";
	return {
		summary: {
			id,
			type: "standard",
			checkArn: `arn:aws:trustedadvisor:::check/${content.check}`,
			status,
			pillars: ["fault_tolerance"],
			source: "ta_check",
			awsServices: [content.service],
			name: content.name,
			resourcesAggregates: { okCount: count("ok"), warningCount: count("warning"), errorCount: count("error") },
			createdAt: inDays(now, -200),
			lastUpdatedAt: inDays(now, -1),
			arn,
		},
		resources: content.resources.map((resource) => ({
			...resource,
			arn: `arn:aws:trustedadvisor::${account}:recommendation-resource/${id}/${resource.id}`,
			recommendationArn: arn,
		})),
	};
}

/** A resource of a recommendation; `recommendation` completes its ARNs. */
export function advisedResource(
	place: Place,
	content: {
		resource_id: string;
		region: string;
		status: "ok" | "warning" | "error";
		metadata?: Readonly<Record<string, string>>;
		excluded?: boolean;
	},
): WireObject {
	return {
		id: keyId(place, `advised ${content.resource_id}`, false).replaceAll("-", ""),
		awsResourceId: content.resource_id,
		regionCode: content.region,
		status: content.status,
		metadata: content.metadata ?? {},
		lastUpdatedAt: inDays(place.now, -1),
		exclusionStatus: content.excluded === true ? "excluded" : "included",
	};
}
