import { describe, expect, it } from "@jest/globals";
import type { Account } from "../../src/collect/account/schema.js";
import { link } from "../../src/link/link.js";
import { accountAdvisedClusters } from "../../src/link/trusted_advisor.js";
import type { Inventory } from "../../src/model/inventory.js";
import { known, unknown } from "../../src/model/observed.js";
import type { Resource } from "../../src/model/resource.js";
import { cluster, gap, HERE, inventoryOf, OTHER_ACCOUNT, OTHER_REGION, scope } from "./inventory.js";

const ARN = "arn:aws:trustedadvisor::111122223333:recommendation/1";
const REASON = { kind: "denied", action: "trustedadvisor:ListRecommendationResources", message: "no" } as const;
const NO_PLAN = {
	available: false as const,
	why: "the account has no support plan that includes Trusted Advisor's checks",
};

function advised(facts: Partial<Account>, inventory: Inventory = inventoryOf([])): unknown {
	const account: Resource = {
		arn: "arn:aws:keyproof::111122223333:account",
		account: HERE.account,
		region: "",
		name: HERE.account,
		...facts,
	};
	const all = { ...inventory, resources: { ...inventory.resources, account: [account] } };
	return link(all, [accountAdvisedClusters]).resources.account?.[0]?.advised_clusters;
}

function recommendations(...list: { status: string; status_reason?: string }[]): Partial<Account> {
	const named = list.map((each) => ({ recommendation_arn: ARN, ...each }));
	return { advisor_recommendations: known({ available: true, recommendations: named }) };
}

const columns: string[] = [];
const resource = {
	resource_id: "cluster-2222222222a",
	region: "eu-central-1",
	status: "warning",
	is_excluded: false,
	metadata: columns,
};

function resources(list: (typeof resource)[]): Partial<Account> {
	return { advisor_resources: known([{ recommendation_arn: ARN, resources: known(list) }]) };
}

function checked(status: string, list: Partial<typeof resource>[] = []): Partial<Account> {
	return {
		advisor_recommendations: known(NO_PLAN),
		advisor_check: known({
			available: true,
			status,
			timestamp: "2026-06-15T02:18:00Z",
			resources: list.map((each) => ({ ...resource, ...each })),
		}),
	};
}

const said = {
	cluster_arn: "arn:aws:cloudhsm:eu-central-1:111122223333:cluster/cluster-2222222222a",
	name: "cluster-2222222222a",
	region: "eu-central-1",
	status: "warning",
	is_excluded: false,
};

describe("what Trusted Advisor says of an account's clusters", () => {
	it("is what its own API says of each", () => {
		const ok = { ...resource, resource_id: "cluster-3333333333b", status: "ok", is_excluded: true };
		expect(advised({ ...recommendations({ status: "warning" }), ...resources([resource, ok]) })).toEqual(
			known({
				available: true,
				clusters: [
					said,
					{
						...said,
						cluster_arn: said.cluster_arn.replace("2222222222a", "3333333333b"),
						name: "cluster-3333333333b",
						status: "ok",
						is_excluded: true,
					},
				],
			}),
		);
	});

	it.each([
		["its ARN", { resource_id: said.cluster_arn }],
		[
			"a column of the report",
			{ resource_id: "Zf3k", metadata: ["Yellow", "eu-central-1", "cluster-2222222222a", "2"] },
		],
	])("knows a cluster by %s", (_name, members) => {
		const given = { ...recommendations({ status: "warning" }), ...resources([{ ...resource, ...members }]) };
		expect(advised(given)).toEqual(known({ available: true, clusters: [said] }));
	});

	it("keeps the service's own name of what it does not name as a cluster", () => {
		const given = { ...recommendations({ status: "error" }), ...resources([{ ...resource, resource_id: "Zf3k" }]) };
		expect(advised(given)).toEqual(
			known({
				available: true,
				clusters: [{ name: "Zf3k", region: "eu-central-1", status: "warning", is_excluded: false }],
			}),
		);
	});

	it("is what AWS Support says where its own API cannot be had", () => {
		const given = checked("warning", [
			{ resource_id: "Zf3k", metadata: ["Yellow", "eu-central-1", "cluster-2222222222a"] },
		]);
		expect(advised(given)).toEqual(known({ available: true, clusters: [said] }));
	});

	it("is that it cannot be had where AWS Support says so too", () => {
		expect(advised({ advisor_recommendations: known(NO_PLAN), advisor_check: known(NO_PLAN) })).toEqual(known(NO_PLAN));
	});

	it.each(["ok", "warning"])(
		"is unknown where the resources of a recommendation may not be read that is %s",
		(status) => {
			const unread = { advisor_resources: known([{ recommendation_arn: ARN, resources: unknown(REASON) }]) };
			expect(advised({ ...recommendations({ status }), ...unread })).toEqual(unknown(REASON));
		},
	);

	it.each<[string, Partial<Account>]>([
		["nothing", {}],
		["recommendations without their resources", recommendations({ status: "warning" })],
		["only that its own API cannot be had", { advisor_recommendations: known(NO_PLAN) }],
	])("is unknown where the inventory holds %s", (_name, facts) => {
		expect(advised(facts)).toMatchObject({ status: "unknown", reason: { kind: "unavailable" } });
	});

	it.each<[string, Partial<Account>]>([
		["no recommendation", recommendations()],
		["a recommendation without data", recommendations({ status: "ok", status_reason: "no_data_ok" })],
		["a check without a result", checked("not_available")],
	])("is nothing without a cluster, and unknown with one, where there is %s", (_name, facts) => {
		const nothing = known({
			available: false,
			why: "no HSM cluster was found that AWS Trusted Advisor could look at",
		});
		expect(advised(facts)).toEqual(nothing);
		expect(advised(facts, inventoryOf([cluster("cluster-a", {}, OTHER_ACCOUNT)]))).toEqual(nothing);
		expect(advised(facts, inventoryOf([cluster("cluster-a", { state: "DELETED" })]))).toEqual(nothing);
		const scopes = [scope(HERE, { not_offered: ["cloudhsm_cluster"] })];
		expect(advised(facts, inventoryOf([], { scopes }))).toEqual(nothing);
		expect(advised(facts, inventoryOf([cluster("cluster-a", {}, OTHER_REGION)]))).toMatchObject({ status: "unknown" });
		const gaps = [gap("cloudhsm_cluster")];
		expect(advised(facts, inventoryOf([], { gaps }))).toEqual(unknown(gap("cloudhsm_cluster").reason));
	});
});
