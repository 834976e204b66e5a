import { z } from "zod";
import type { Account } from "../collect/account/schema.js";
import { whereAvailable } from "../model/availability.js";
import { trustedAdvisor } from "../model/enumerations.js";
import { known, type Observed, unknown } from "../model/observed.js";
import { metadataOf, notHeld, whyUnknown } from "./described.js";
import { type Index, relation } from "./relation.js";

const advice = whereAvailable({
	clusters: z.array(
		z.strictObject({
			/** Absent where Trusted Advisor does not name the cluster. */
			cluster_arn: z.string().optional(),
			/** What a person calls it: the cluster's id, else Trusted Advisor's own name of the resource. */
			name: z.string(),
			region: z.string(),
			status: trustedAdvisor.ResourceStatus,
			is_excluded: z.boolean(),
		}),
	),
});
type Advice = z.infer<typeof advice>;

/**
 * What Trusted Advisor says of each CloudHSM cluster of the account that it names: by its own API or, where that one cannot
 * be had, by AWS Support's. It looks at all Regions, also at those that were not scanned, and may be a day behind.
 */
export const accountAdvisedClusters = relation({
	type: "account",
	facet: "advised_clusters",
	schema: advice,
	needs: [
		"account.advisor_recommendations",
		"account.advisor_resources",
		"account.advisor_check",
		"cloudhsm_cluster.metadata",
	],
	derive: (index, account) => {
		const advised = adviceOf(account);
		if (advised.status === "known" && advised.value === undefined) return withoutResult(index, account);
		return advised;
	},
});

/** The same by the account's own facts alone; undefined where Trusted Advisor is open and has no result of its check. */
export function adviceOf(account: Account): Observed<Advice | undefined> {
	const { advisor_recommendations: recommendations, advisor_check: check } = account;
	if (recommendations?.status !== "known") {
		return unknown(whyUnknown(account, "advisor_recommendations"));
	}
	if (recommendations.value.available) return recommended(account, recommendations.value.recommendations);
	if (check?.status !== "known") return unknown(whyUnknown(account, "advisor_check"));
	const result = check.value;
	if (!result.available) return known(result);
	if (result.status === "not_available") return known(undefined);
	return known({ available: true, clusters: result.resources.map((resource) => clusterOf(account, resource)) });
}

type Recommendation = Extract<
	Extract<Account["advisor_recommendations"], { status: "known" }>["value"],
	{ available: true }
>["recommendations"][number];

function recommended(account: Account, all: readonly Recommendation[]): Observed<Advice | undefined> {
	// A recommendation that rests on no data is as good as none.
	const resting = all.filter(({ status_reason }) => status_reason !== "no_data_ok");
	if (resting.length === 0) return known(undefined);
	const clusters: AdvisedCluster[] = [];
	for (const { recommendation_arn } of resting) {
		const resources = resourcesOf(account, recommendation_arn);
		if (resources.status === "unknown") return resources;
		clusters.push(...resources.value.map((resource) => clusterOf(account, resource)));
	}
	return known({ available: true, clusters });
}

function resourcesOf(account: Account, arn: string): Observed<AdvisedResource[]> {
	const { advisor_resources: resources } = account;
	if (resources?.status !== "known") return unknown(whyUnknown(account, "advisor_resources"));
	const of = resources.value.find(({ recommendation_arn }) => recommendation_arn === arn);
	return of?.resources ?? unknown(notHeld(`resources of ${arn}`, account.arn));
}

/** Trusted Advisor is open and says nothing: because there is no cluster, or for a reason that it keeps to itself. */
function withoutResult(index: Index, account: Account): Observed<Advice> {
	const places = index.inventory.scopes.filter((scope) => scope.account === account.account);
	const missing = places
		.filter(({ not_offered }) => !not_offered.includes("cloudhsm_cluster"))
		.map(({ region }) => index.unlisted("cloudhsm_cluster", { ...account, region }))
		.find((reason) => reason !== undefined);
	const holds = places
		.flatMap(({ region }) => index.near("cloudhsm_cluster", { ...account, region }))
		.some((cluster) => !metadataOf(cluster).some(({ state }) => state === "DELETED"));
	if (holds) {
		const message = "AWS Trusted Advisor has no result of its check of CloudHSM clusters";
		return unknown({ kind: "unavailable", action: "", message });
	}
	if (missing !== undefined) return unknown(missing);
	return known({ available: false, why: "no HSM cluster was found that AWS Trusted Advisor could look at" });
}

type AdvisedCluster = Extract<Advice, { available: true }>["clusters"][number];

interface AdvisedResource {
	readonly resource_id: string;
	readonly region?: string | undefined;
	readonly status: string;
	readonly is_excluded: boolean;
	readonly metadata: readonly string[];
}

/** In which of its columns a report names the cluster AWS does not document: the id is told by its look. */
function clusterOf(account: Account, resource: AdvisedResource): AdvisedCluster {
	const { resource_id, status, is_excluded, metadata } = resource;
	const region = resource.region ?? "";
	const id = [resource_id, ...metadata].flatMap((text) => /\bcluster-[a-zA-Z2-7]{11,16}$/.exec(text) ?? [])[0];
	const [, partition = ""] = account.arn.split(":", 2);
	const arn = `arn:${partition}:cloudhsm:${region}:${account.account}:cluster/${id}`;
	return {
		...(id === undefined || region === "" ? {} : { cluster_arn: arn }),
		name: id ?? resource_id,
		region,
		status,
		is_excluded,
	};
}
