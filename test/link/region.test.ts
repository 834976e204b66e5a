import { describe, expect, it } from "@jest/globals";
import { link } from "../../src/link/link.js";
import { regionClusters, regionHolds, regionKeys, regionOrphanedLogs } from "../../src/link/region.js";
import type { Inventory } from "../../src/model/inventory.js";
import { known, unknown } from "../../src/model/observed.js";
import type { Resource } from "../../src/model/resource.js";
import { cluster, DENIED, gap, HERE, inventoryOf, key, OTHER_REGION, scope, undescribed } from "./inventory.js";

const region: Resource = { arn: "arn:aws:keyproof:eu-central-1:111122223333:region", ...HERE, name: HERE.region };

function linked(inventory: Inventory): Resource | undefined {
	const withRegion = { ...inventory, resources: { ...inventory.resources, region: [region] } };
	return link(withRegion, [regionHolds, regionKeys, regionClusters]).resources.region?.[0];
}

function holds(inventory: Inventory): unknown {
	return linked(inventory)?.holds;
}

describe("what a Region holds", () => {
	it("is its customer managed keys and its clusters, not those elsewhere", () => {
		const resources = [key("a"), key("b"), cluster("cluster-a"), key("c", {}, OTHER_REGION)];
		expect(holds(inventoryOf(resources))).toEqual(known({ kms_keys: 2, cloudhsm_clusters: 1 }));
	});

	it("is nothing where all was listed, and where the only cluster is deleted", () => {
		expect(holds(inventoryOf([cluster("cluster-a", { state: "DELETED" })]))).toEqual(
			known({ kms_keys: 0, cloudhsm_clusters: 0 }),
		);
		expect(holds(inventoryOf([]))).toEqual(known({ kms_keys: 0, cloudhsm_clusters: 0 }));
	});

	it("is nothing where a service that is not offered was the rest", () => {
		const scopes = [scope(HERE, { not_offered: ["cloudhsm_cluster"] })];
		expect(holds(inventoryOf([], { scopes }))).toEqual(known({ kms_keys: 0, cloudhsm_clusters: 0 }));
	});

	it.each(["kms_key", "cloudhsm_cluster"])("is unknown where %s was not listed and nothing else was found", (type) => {
		expect(holds(inventoryOf([], { gaps: [gap(type)] }))).toEqual(unknown(gap(type).reason));
	});

	it("is unknown where the only key could not be described: it may be one of AWS's", () => {
		expect(holds(inventoryOf([undescribed(key("a"))]))).toEqual(unknown(DENIED));
	});

	it("is what was seen where some may be missing", () => {
		const seen = known({ kms_keys: 1, cloudhsm_clusters: 0 });
		expect(holds(inventoryOf([key("a")], { gaps: [gap("cloudhsm_cluster")] }))).toEqual(seen);
		expect(holds(inventoryOf([key("a"), undescribed(key("b"))]))).toEqual(seen);
	});
});

describe("how many keys and how many clusters a Region holds", () => {
	const counts = (inventory: Inventory) => {
		const found = linked(inventory);
		return { kms_keys: found?.kms_keys, cloudhsm_clusters: found?.cloudhsm_clusters };
	};

	it("is what was listed", () => {
		const resources = [key("a"), key("b"), cluster("cluster-a"), key("c", {}, OTHER_REGION)];
		expect(counts(inventoryOf(resources))).toEqual({ kms_keys: known(2), cloudhsm_clusters: known(1) });
		expect(counts(inventoryOf([]))).toEqual({ kms_keys: known(0), cloudhsm_clusters: known(0) });
	});

	it("is not known of the one where only the other was listed", () => {
		expect(counts(inventoryOf([cluster("cluster-a")], { gaps: [gap("kms_key")] }))).toEqual({
			kms_keys: unknown(gap("kms_key").reason),
			cloudhsm_clusters: known(1),
		});
		expect(counts(inventoryOf([key("a")], { gaps: [gap("cloudhsm_cluster")] }))).toEqual({
			kms_keys: known(1),
			cloudhsm_clusters: unknown(gap("cloudhsm_cluster").reason),
		});
	});

	it("is not known where the only key could not be described, and is what was seen where another could", () => {
		expect(counts(inventoryOf([undescribed(key("a")), cluster("cluster-a")])).kms_keys).toEqual(unknown(DENIED));
		expect(counts(inventoryOf([undescribed(key("a")), key("b")])).kms_keys).toEqual(known(1));
	});

	it("is none of what the Region does not offer", () => {
		const scopes = [scope(HERE, { not_offered: ["cloudhsm_cluster"] })];
		expect(counts(inventoryOf([key("a")], { scopes })).cloudhsm_clusters).toEqual(known(0));
	});
});

describe("the audit logs whose cluster is gone", () => {
	const group = (id: string) => ({ log_group_name: `/aws/cloudhsm/${id}`, retention_in_days: 365 });
	const all = ["cluster-a", "cluster-b", "cluster-c"].map(group);
	function orphaned(inventory: Inventory, hsm_log_groups: unknown = known(all)): unknown {
		const withRegion = { ...inventory, resources: { ...inventory.resources, region: [{ ...region, hsm_log_groups }] } };
		return link(withRegion as Inventory, [regionOrphanedLogs]).resources.region?.[0]?.orphaned_hsm_logs;
	}

	it("are those of no cluster that stands in the Region", () => {
		const clusters = [
			cluster("cluster-a"),
			cluster("cluster-b", { state: "DELETED" }),
			cluster("cluster-c", {}, OTHER_REGION),
		];
		expect(orphaned(inventoryOf(clusters))).toEqual(known([group("cluster-b"), group("cluster-c")]));
		const leaving = cluster("cluster-a", { state: "DELETE_IN_PROGRESS" });
		expect(orphaned(inventoryOf([leaving]), known([group("cluster-a")]))).toEqual(known([]));
	});

	it("are unknown where clusters or logs may be missing", () => {
		expect(orphaned(inventoryOf([], { gaps: [gap("cloudhsm_cluster")] }))).toEqual(
			unknown(gap("cloudhsm_cluster").reason),
		);
		expect(orphaned(inventoryOf([undescribed(cluster("cluster-a"))]))).toEqual(unknown(DENIED));
		expect(orphaned(inventoryOf([]), unknown(DENIED))).toEqual(unknown(DENIED));
	});
});
