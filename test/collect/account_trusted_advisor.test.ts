import { afterEach, describe, expect, it } from "@jest/globals";
import type { Caller } from "../../src/aws/caller.js";
import { collect } from "../../src/collect/collect.js";
import { resourceTypes } from "../../src/collect/registry.js";
import type { Resource } from "../../src/model/resource.js";
import { SINGLE_ZONE_CHECK, singleZoneCheck } from "../../src/simulator/build/support.js";
import { advisedResource, recommendation } from "../../src/simulator/build/trusted_advisor.js";
import type { Faults } from "../../src/simulator/faults.js";
import type { TrustedAdvisor } from "../../src/simulator/world.js";
import { type Answers, callerOf, type Reply, startAnswers } from "../aws/http_answers.js";
import { fact, NOW, PLACE, type Simulator, startSimulator, worldOf } from "./worlds.js";

let server: Simulator | Answers | undefined;
afterEach(async () => {
	await server?.close();
	server = undefined;
});

const FACETS = ["advisor_recommendations", "advisor_resources", "advisor_check"];
const NO_PLAN = "the account has no support plan that includes Trusted Advisor's checks";
const recommended = recommendation(PLACE, {
	check: SINGLE_ZONE_CHECK,
	name: "AWS CloudHSM clusters running HSM instances in a single AZ",
	service: "cloudhsm",
	resources: [
		advisedResource(PLACE, { resource_id: "cluster-2222222222a", region: "eu-central-1", status: "ok" }),
		advisedResource(PLACE, {
			resource_id: "Zf3k",
			region: "us-east-1",
			status: "warning",
			metadata: { 0: "Yellow", 1: "cluster-3333333333b" },
			excluded: true,
		}),
	],
});
const other = recommendation(PLACE, {
	check: "7DAFEmoDos",
	name: "MFA on Root Account",
	service: "iam",
	resources: [],
});

/** The account, read from its first Region, which has no API of Trusted Advisor. */
async function read(caller: Caller, partition = "aws", region = "eu-central-1"): Promise<Resource | undefined> {
	const inventory = await collect({
		accounts: [{ account: PLACE.account, partition, regions: [region], caller }],
		types: resourceTypes,
		wanted: new Map([["account", new Set(FACETS)]]),
		tool: { name: "keyproof", version: "0" },
		collected_at: NOW.toISOString(),
	});
	return inventory.resources.account?.[0];
}

async function accountOf(trusted_advisor: TrustedAdvisor | undefined, faults: Faults = {}) {
	const world = { ...worldOf({}), ...(trusted_advisor === undefined ? {} : { trusted_advisor }) };
	server = await startSimulator(world, faults);
	return read(callerOf(server.url));
}

/** The account by an endpoint that refuses Trusted Advisor's API and answers for AWS Support's. */
async function refusedWith(refusal: Reply, support: Reply = { body: "{}" }) {
	server = await startAnswers(({ headers }) =>
		String(headers["x-amz-target"]).startsWith("AWSSupport") ? support : refusal,
	);
	return read(callerOf(server.url));
}

function error(name: string, message: string): Reply {
	return { status: 403, headers: { "x-amzn-errortype": name }, body: JSON.stringify({ message }) };
}

const supportError = (name: string, message: string): Reply => ({
	status: 400,
	headers: { "content-type": "application/x-amz-json-1.1" },
	body: JSON.stringify({ __type: name, message }),
});
const BY_PLAN = error("AccessDeniedException", "Access denied due to support level");

describe("Trusted Advisor", () => {
	it("tells of its check of CloudHSM clusters, over all pages, and AWS Support is not asked", async () => {
		const account = await accountOf({ check_results: [], recommendations: [other, recommended] }, { page_size: 1 });
		const arn = recommended.summary.arn;
		const last_updated_at = "2026-06-14T09:30:00.000Z";
		expect(fact(account, "advisor_recommendations")).toEqual({
			status: "known",
			value: {
				available: true,
				recommendations: [{ recommendation_arn: arn, status: "warning", last_updated_at }],
			},
		});
		expect(fact(account, "advisor_resources")).toEqual({
			status: "known",
			value: [
				{
					recommendation_arn: arn,
					resources: {
						status: "known",
						value: [
							{
								resource_id: "cluster-2222222222a",
								region: "eu-central-1",
								status: "ok",
								is_excluded: false,
								metadata: [],
								last_updated_at,
							},
							{
								resource_id: "Zf3k",
								region: "us-east-1",
								status: "warning",
								is_excluded: true,
								metadata: ["Yellow", "cluster-3333333333b"],
								last_updated_at,
							},
						],
					},
				},
			],
		});
		expect(account?.advisor_check).toBeUndefined();
	});

	it("is closed without a support plan: both of its APIs say so", async () => {
		const account = await accountOf(undefined);
		const closed = { status: "known", value: { available: false, why: NO_PLAN } };
		expect(fact(account, "advisor_recommendations")).toEqual(closed);
		expect(fact(account, "advisor_resources")).toEqual({ status: "known", value: [] });
		expect(fact(account, "advisor_check")).toEqual(closed);
	});

	it.each<[string, Faults, string]>([
		["denied", { denied: ["trustedadvisor:ListRecommendations"] }, "denied"],
		["throttled", { throttled: ["trustedadvisor:ListRecommendations"] }, "throttled"],
		["cut off", { dropped: ["trustedadvisor:ListRecommendations"] }, "unavailable"],
		["empty", { empty_answers: ["trustedadvisor:ListRecommendations"] }, "invalid"],
		["from a Region that should have it", { regions_without: { trustedadvisor: ["us-east-1"] } }, "denied"],
	])("is unknown where the answer is %s", async (_name, faults, kind) => {
		const account = await accountOf({ check_results: [], recommendations: [recommended] }, faults);
		for (const facet of FACETS) {
			expect(fact(account, facet)).toMatchObject({
				status: "unknown",
				reason: { kind, action: "trustedadvisor:ListRecommendations" },
			});
		}
	});

	it("is unknown where the same error names no support level", async () => {
		const account = await refusedWith(error("AccessDeniedException", "You do not have access to this resource."));
		expect(fact(account, "advisor_recommendations")).toMatchObject({ status: "unknown", reason: { kind: "denied" } });
	});

	it("has resources that are unknown for themselves", async () => {
		const action = "trustedadvisor:ListRecommendationResources";
		const account = await accountOf({ check_results: [], recommendations: [recommended] }, { denied: [action] });
		expect(fact(account, "advisor_resources")).toMatchObject({
			status: "known",
			value: [{ resources: { status: "unknown", reason: { kind: "denied", action } } }],
		});
	});
});

describe("Trusted Advisor through AWS Support", () => {
	const clusters = [
		{ cluster_id: "cluster-2222222222a", region: "eu-central-1", hsms: 2, flagged: false },
		{ cluster_id: "cluster-3333333333b", region: "us-gov-west-1", hsms: 1, flagged: true },
	];

	it("tells of the check where its own API cannot be had", async () => {
		const result = singleZoneCheck(PLACE, { clusters });
		const account = await refusedWith(BY_PLAN, { body: JSON.stringify({ result }) });
		expect(fact(account, "advisor_check")).toMatchObject({
			status: "known",
			value: {
				available: true,
				status: "warning",
				timestamp: "2026-06-15T02:18:00Z",
				resources: [
					{ region: "eu-central-1", status: "ok", is_excluded: false },
					{
						region: "us-gov-west-1",
						status: "warning",
						is_excluded: false,
						metadata: ["Yellow", "us-gov-west-1", "cluster-3333333333b", "1", "2026-06-15T02:18:00Z"],
					},
				],
			},
		});
	});

	it("is asked in the Region of the partition, and is none in a partition without it", async () => {
		const asked: string[] = [];
		const result = singleZoneCheck(PLACE, { clusters });
		server = await startAnswers(({ headers }) => {
			asked.push(String(headers.authorization).split("/").slice(2, 4).join(" "));
			return { body: JSON.stringify({ result }) };
		});
		const government = await read(callerOf(server.url), "aws-us-gov", "us-gov-east-1");
		expect(fact(government, "advisor_recommendations")).toEqual({
			status: "known",
			value: { available: false, why: "AWS Trusted Advisor's API is not offered in partition aws-us-gov" },
		});
		expect(fact(government, "advisor_check")).toMatchObject({ value: { available: true, status: "warning" } });
		expect(asked).toEqual(["us-gov-west-1 support"]);
		const unheard = await read(callerOf(server.url), "aws-new", "xx-new-1");
		expect(fact(unheard, "advisor_check")).toEqual({
			status: "known",
			value: { available: false, why: "AWS Support's API is not offered in partition aws-new" },
		});
		expect(asked).toHaveLength(1);
	});

	it.each([
		[
			"SubscriptionRequiredException",
			"Amazon Web Services Premium Support Subscription is required to use this service.",
		],
		[
			"InvalidParameterValueException",
			"Unknown ID: Account requires a Premium Support Plan for access to Trusted Advisor check: hc0dfs7601",
		],
	])("is closed where it says %s", async (name, message) => {
		const account = await refusedWith(BY_PLAN, supportError(name, message));
		expect(fact(account, "advisor_check")).toEqual({ status: "known", value: { available: false, why: NO_PLAN } });
	});

	it.each([
		[supportError("InvalidParameterValueException", "Unknown ID: hc0dfs7601"), "invalid"],
		[supportError("AccessDeniedException", "User is not authorized to perform: support:*"), "denied"],
		[{ body: "{}" }, "invalid"],
		["hang up" as const, "unavailable"],
	])("is unknown where it answers %j", async (support, kind) => {
		const account = await refusedWith(BY_PLAN, support);
		expect(fact(account, "advisor_check")).toMatchObject({
			status: "unknown",
			reason: { kind, action: "support:DescribeTrustedAdvisorCheckResult" },
		});
	});
});
