import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { resourceTypes } from "../../src/collect/registry.js";
import { relations } from "../../src/link/relations.js";
import type { Inventory } from "../../src/model/inventory.js";
import { known, type Observed, unknown } from "../../src/model/observed.js";
import type { Resource } from "../../src/model/resource.js";
import {
	backup,
	cluster,
	DENIED,
	derive,
	gap,
	HERE,
	inventoryOf,
	key,
	OTHER_ACCOUNT,
	OTHER_REGION,
	scope,
	store,
	undescribed,
} from "./inventory.js";

const LISTING_DENIED = unknown(gap("any").reason);
const NOT_DESCRIBED = unknown(DENIED);

/** Whether the fact is unknown since the type was never collected there. */
function notCollected(type: string, region = "eu-central-1") {
	const message = `${type} was not collected in 111122223333 ${region}`;
	return unknown({ kind: "unavailable", action: "", message });
}

/** The inventory without one type: it was not among what the scan collected. */
function without(type: string, inventory: Inventory): Inventory {
	return {
		...inventory,
		scopes: inventory.scopes.map((each) => ({ ...each, types: each.types.filter((name) => name !== type) })),
		resources: Object.fromEntries(Object.entries(inventory.resources).filter(([name]) => name !== type)),
	};
}

describe("the backups of a cluster", () => {
	const subject = cluster("cluster-a");
	const backups = (inventory: Inventory) => derive("cloudhsm_cluster", "backups", subject, inventory);
	const own = backup("backup-1", "cluster-a");

	it("are those taken of it, in its account and Region", () => {
		const inventory = inventoryOf([
			subject,
			own,
			backup("backup-2", "cluster-b"),
			backup("backup-3", "cluster-a", OTHER_REGION),
			backup("backup-4", "cluster-a", OTHER_ACCOUNT),
		]);
		expect(backups(inventory)).toEqual(
			known([{ backup_id: "backup-1", state: "READY", cluster_id: "cluster-a", tags: {} }]),
		);
	});

	it("are none where all were listed and none is its own", () => {
		expect(backups(inventoryOf([subject]))).toEqual(known([]));
	});

	it("are unknown after a failed listing, though some were seen", () => {
		expect(backups(inventoryOf([subject, own], { gaps: [gap("cloudhsm_backup")] }))).toEqual(LISTING_DENIED);
	});

	it("are unknown where one of the Region could not be described: it may be its own", () => {
		expect(backups(inventoryOf([subject, own, undescribed(backup("backup-2", "cluster-b"))]))).toEqual(NOT_DESCRIBED);
	});

	it("are unknown where backups were not collected, or the cluster not described", () => {
		expect(backups(without("cloudhsm_backup", inventoryOf([subject])))).toEqual(notCollected("cloudhsm_backup"));
		const hidden = undescribed(subject);
		expect(derive("cloudhsm_cluster", "backups", hidden, inventoryOf([hidden, own]))).toEqual(NOT_DESCRIBED);
	});

	it("do not care for a failed listing elsewhere", () => {
		const gaps = [gap("cloudhsm_backup", OTHER_REGION), gap("cloudhsm_backup", OTHER_ACCOUNT), gap("kms_key")];
		expect(backups(inventoryOf([subject, own], { gaps })).status).toBe("known");
	});
});

describe("the siblings of a backup", () => {
	const made = (id: string, members: object = {}, cluster_id = "cluster-a", place = HERE) => ({
		...backup(id, cluster_id, place),
		metadata: known({
			backup_id: id,
			state: "READY",
			cluster_id,
			create_timestamp: "2026-01-10T00:00:00.000Z",
			tags: {},
			...members,
		}),
	});
	const subject = made("backup-5");
	const siblings = (others: Resource[], members: Partial<Inventory> = {}) =>
		derive("cloudhsm_backup", "siblings", subject, inventoryOf([subject, ...others], members));
	const pinned = { never_expires: true };

	it("are the ready ones of its cluster that never expire, in its account and Region", () => {
		const found = siblings([
			made("backup-1", pinned),
			made("backup-2", { never_expires: false }),
			made("backup-3", { ...pinned, state: "PENDING_DELETION" }),
			made("backup-4", pinned, "cluster-b"),
			made("backup-6", pinned, "cluster-a", OTHER_REGION),
			made("backup-7", pinned, "cluster-a", OTHER_ACCOUNT),
		]);
		expect(found).toEqual(known({ never_expiring: ["backup-1"], newest: true }));
		expect(siblings([])).toEqual(known({ never_expiring: [], newest: true }));
	});

	it("have one newest among the ready ones of the cluster: the last by its id where two are as old", () => {
		const later = { create_timestamp: "2026-01-11T00:00:00.000Z" };
		const newest = (others: Resource[]) => Object(Object(siblings(others)).value).newest;
		expect(newest([made("backup-1")])).toBe(true);
		expect(newest([made("backup-9")])).toBe(false);
		expect(newest([made("backup-1", later)])).toBe(false);
		expect(newest([made("backup-1", { ...later, state: "DELETED" }), made("backup-2", later, "cluster-b")])).toBe(true);
		expect(newest([backup("backup-9", "cluster-a")])).toBe(true);
	});

	it("are unknown after a failed listing, and where one could not be described", () => {
		expect(siblings([], { gaps: [gap("cloudhsm_backup")] })).toEqual(LISTING_DENIED);
		expect(siblings([undescribed(made("backup-1"))])).toEqual(NOT_DESCRIBED);
	});
});

describe("the key stores of a cluster", () => {
	const subject = cluster("cluster-a");
	const stores = (inventory: Inventory) => derive("cloudhsm_cluster", "key_stores", subject, inventory);
	const own = store("cks-1", "cluster-a");

	it("are those that name it, in its account and Region", () => {
		const inventory = inventoryOf([
			subject,
			own,
			store("cks-2", "cluster-b"),
			store("cks-3", undefined),
			store("cks-4", "cluster-a", OTHER_REGION),
			store("cks-5", "cluster-a", OTHER_ACCOUNT),
		]);
		expect(stores(inventory)).toEqual(
			known([
				{
					arn: own.arn,
					custom_key_store_id: "cks-1",
					custom_key_store_name: "cks-1-name",
					connection_state: "CONNECTED",
				},
			]),
		);
		expect(stores(inventoryOf([subject]))).toEqual(known([]));
	});

	it("carry the certificate by which KMS knows the cluster, or that it could not be read", () => {
		const certificate = {
			subject: "CN=CA",
			issuer: "CN=CA",
			not_before: "2020-01-01T00:00:00.000Z",
			not_after: "2030-01-01T00:00:00.000Z",
			sha256: "00",
		};
		for (const anchor of [certificate, { unreadable: true as const }]) {
			const { metadata } = own;
			if (metadata?.status !== "known") throw new Error("a key store of the tests has no metadata");
			const carried = { ...own, metadata: known({ ...metadata.value, trust_anchor_certificate: anchor }) };
			expect(stores(inventoryOf([subject, carried]))).toMatchObject({ value: [{ trust_anchor_certificate: anchor }] });
		}
	});

	it("are unknown after a failed listing, and where one could not be described: a cluster without key stores is judged less", () => {
		expect(stores(inventoryOf([subject, own], { gaps: [gap("kms_custom_key_store")] }))).toEqual(LISTING_DENIED);
		expect(stores(inventoryOf([subject, undescribed(own)]))).toEqual(NOT_DESCRIBED);
		expect(stores(without("kms_custom_key_store", inventoryOf([subject])))).toEqual(
			notCollected("kms_custom_key_store"),
		);
		const hidden = undescribed(subject);
		expect(derive("cloudhsm_cluster", "key_stores", hidden, inventoryOf([hidden, own]))).toEqual(NOT_DESCRIBED);
	});
});

describe("the cluster of a key store", () => {
	const subject = store("cks-1", "cluster-a");
	const clusterOf = (inventory: Inventory, of: Resource = subject) =>
		derive("kms_custom_key_store", "cluster", of, inventory);
	const own = cluster("cluster-a", { hsms: ["ACTIVE", "DEGRADED", "ACTIVE"], state: "DEGRADED" });
	const found = known({ exists: true, arn: own.arn, state: "DEGRADED", active_hsms: 2 });

	it("is the one that it names, with its state and active HSMs", () => {
		expect(clusterOf(inventoryOf([subject, cluster("cluster-b"), own]))).toEqual(found);
	});

	it("does not exist where all were listed and none is it, or none is named", () => {
		expect(clusterOf(inventoryOf([subject, cluster("cluster-b")]))).toEqual(known({ exists: false }));
		const external = store("cks-2", undefined);
		expect(clusterOf(inventoryOf([external, own]), external)).toEqual(known({ exists: false }));
	});

	it("is not one of another account or Region", () => {
		const strangers = [cluster("cluster-a", {}, OTHER_ACCOUNT), cluster("cluster-a", {}, OTHER_REGION)];
		expect(clusterOf(inventoryOf([subject, ...strangers]))).toEqual(known({ exists: false }));
	});

	it("is unknown, not missing, where it may be among what was not seen", () => {
		expect(clusterOf(inventoryOf([subject], { gaps: [gap("cloudhsm_cluster")] }))).toEqual(LISTING_DENIED);
		expect(clusterOf(inventoryOf([subject, undescribed(own)]))).toEqual(NOT_DESCRIBED);
		expect(clusterOf(without("cloudhsm_cluster", inventoryOf([subject])))).toEqual(notCollected("cloudhsm_cluster"));
		const hidden = undescribed(subject);
		expect(clusterOf(inventoryOf([hidden, own]), hidden)).toEqual(NOT_DESCRIBED);
	});

	it("is known where it was seen, whatever else was not", () => {
		const resources = [subject, own, undescribed(cluster("cluster-b"))];
		expect(clusterOf(inventoryOf(resources, { gaps: [gap("cloudhsm_cluster")] }))).toEqual(found);
	});

	it("is unknown where the Region was read without CloudHSM being offered there", () => {
		const scopes = [scope(HERE, { not_offered: ["cloudhsm_cluster"] })];
		expect(clusterOf(inventoryOf([subject], { scopes }))).toEqual(notCollected("cloudhsm_cluster"));
	});
});

function withState(resource: ReturnType<typeof key>, state: string): ReturnType<typeof key> {
	if (resource.metadata?.status !== "known") throw new Error("the key has no metadata");
	return { ...resource, metadata: known({ ...resource.metadata.value, state }) };
}

describe("the backup that a cluster was made from", () => {
	const restored = cluster("cluster-a", { source_backup_id: "backup-1" });
	const sourceOf = (inventory: Inventory, of: Resource = restored) =>
		derive("cloudhsm_cluster", "source_backup", of, inventory);

	it("is the one that it names, whatever cluster that was taken of", () => {
		expect(sourceOf(inventoryOf([restored, backup("backup-1", "cluster-b")]))).toEqual(
			known({ backup_id: "backup-1", exists: true, state: "READY" }),
		);
	});

	it("is none of a cluster of its own", () => {
		const own = cluster("cluster-a");
		expect(sourceOf(inventoryOf([own, backup("backup-1", "cluster-a")]), own)).toEqual(known({ exists: false }));
	});

	it("does not exist where all were listed, and may where not", () => {
		expect(sourceOf(inventoryOf([restored, backup("backup-2", "cluster-a")]))).toEqual(
			known({ backup_id: "backup-1", exists: false }),
		);
		expect(sourceOf(inventoryOf([restored], { gaps: [gap("cloudhsm_backup")] }))).toEqual(LISTING_DENIED);
	});
});

describe("the cluster of a backup", () => {
	const subject = backup("backup-1", "cluster-a");
	const clusterOf = (inventory: Inventory) => derive("cloudhsm_backup", "cluster", subject, inventory);

	it("is the one that it was taken of, with its state", () => {
		expect(clusterOf(inventoryOf([subject, cluster("cluster-a", { state: "DELETED" }), cluster("cluster-b")]))).toEqual(
			known({ exists: true, state: "DELETED" }),
		);
	});

	it("does not exist where all were listed, and may where not", () => {
		expect(clusterOf(inventoryOf([subject, cluster("cluster-b")]))).toEqual(known({ exists: false }));
		expect(clusterOf(inventoryOf([subject, undescribed(cluster("cluster-b"))]))).toEqual(NOT_DESCRIBED);
	});
});

describe("the keys of a key store", () => {
	const subject = store("cks-1", "cluster-a");
	const keys = (inventory: Inventory) => derive("kms_custom_key_store", "keys", subject, inventory);
	const inside = (id: string) => key(id, { custom_key_store_id: "cks-1" });

	it("are counted in its account and Region", () => {
		const inventory = inventoryOf([
			subject,
			inside("k1"),
			inside("k2"),
			key("k3"),
			key("k4", { custom_key_store_id: "cks-2" }),
			key("k5", { custom_key_store_id: "cks-1" }, OTHER_REGION),
			key("k6", { custom_key_store_id: "cks-1" }, OTHER_ACCOUNT),
		]);
		expect(keys(inventory)).toEqual(known({ count: 2, dying: 0, complete: true }));
		expect(keys(inventoryOf([subject, key("k3")]))).toEqual(known({ count: 0, dying: 0, complete: true }));
	});

	it("are told apart where they wait for their deletion; none that stays, where some were not seen, is unknown", () => {
		const dying = withState(key("k2", { custom_key_store_id: "cks-1" }), "PendingDeletion");
		expect(keys(inventoryOf([subject, inside("k1"), dying]))).toEqual(known({ count: 2, dying: 1, complete: true }));
		expect(keys(inventoryOf([subject, dying, undescribed(key("k3"))]))).toEqual(NOT_DESCRIBED);
	});

	it("are at least those seen, where some were not", () => {
		const partial = known({ count: 1, dying: 0, complete: false });
		expect(keys(inventoryOf([subject, inside("k1"), undescribed(key("k2"))]))).toEqual(partial);
		expect(keys(inventoryOf([subject, inside("k1")], { gaps: [gap("kms_key")] }))).toEqual(partial);
	});

	it("are unknown, not none, where none was seen and some were not", () => {
		expect(keys(inventoryOf([subject, undescribed(inside("k1"))]))).toEqual(NOT_DESCRIBED);
		expect(keys(inventoryOf([subject], { gaps: [gap("kms_key")] }))).toEqual(LISTING_DENIED);
		expect(keys(without("kms_key", inventoryOf([subject])))).toEqual(notCollected("kms_key"));
	});
});

describe("the key store of a key", () => {
	const subject = key("k1", { custom_key_store_id: "cks-1" });
	const storeOf = (inventory: Inventory, of: Resource = subject) =>
		derive("kms_key", "custom_key_store", of, inventory);
	const own = store("cks-1", "cluster-a");
	const members = { arn: own.arn, custom_key_store_name: "cks-1-name", connection_state: "CONNECTED" };

	it("is the one that it names, with the cluster behind it", () => {
		const carrier = cluster("cluster-a");
		expect(storeOf(inventoryOf([subject, own, carrier]))).toEqual(known({ ...members, cluster_arn: carrier.arn }));
		expect(storeOf(inventoryOf([subject, own]))).toEqual(known(members));
		const external = store("cks-1", undefined);
		const gaps = [gap("cloudhsm_cluster")];
		expect(storeOf(inventoryOf([subject, external], { gaps }))).toEqual(known(members));
	});

	it("is none for a key of KMS itself, and where there is none of the name here", () => {
		const plain = key("k2");
		expect(storeOf(inventoryOf([plain, own], { gaps: [gap("kms_custom_key_store")] }), plain)).toEqual(known({}));
		const strangers = [store("cks-1", "cluster-a", OTHER_REGION), store("cks-1", "cluster-a", OTHER_ACCOUNT)];
		expect(storeOf(inventoryOf([subject, ...strangers]))).toEqual(known({}));
	});

	it("is unknown where it, or its cluster, may be among what was not seen", () => {
		expect(storeOf(inventoryOf([subject], { gaps: [gap("kms_custom_key_store")] }))).toEqual(LISTING_DENIED);
		expect(storeOf(inventoryOf([subject, undescribed(own)]))).toEqual(NOT_DESCRIBED);
		expect(storeOf(inventoryOf([subject, own], { gaps: [gap("cloudhsm_cluster")] }))).toEqual(LISTING_DENIED);
		expect(storeOf(inventoryOf([subject, own, undescribed(cluster("cluster-a"))]))).toEqual(NOT_DESCRIBED);
		const hidden = undescribed(subject);
		expect(storeOf(inventoryOf([hidden, own]), hidden)).toEqual(NOT_DESCRIBED);
	});
});

describe("the primary of a key", () => {
	const primary = key("mrk-1", {}, OTHER_REGION);
	const replica = key("mrk-1", { primary_arn: primary.arn });
	const primaryOf = (inventory: Inventory, of: Resource = replica) => derive("kms_key", "primary", of, inventory);

	it("is in the scan where it was described, in whatever Region", () => {
		expect(primaryOf(inventoryOf([replica, primary]))).toEqual(
			known({ arn: primary.arn, in_scan: true, state: "Enabled", creation_date: "2025-01-01T00:00:00.000Z" }),
		);
	});

	it("is not in the scan where its Region is not, or does not hold it: the replica is judged itself then", () => {
		const missing = known({ arn: primary.arn, in_scan: false });
		expect(primaryOf(inventoryOf([replica]))).toEqual(missing);
		expect(primaryOf(inventoryOf([replica, key("other", {}, OTHER_REGION)]))).toEqual(missing);
	});

	it("is unknown where it was not described, or may not have been listed: the replica would be judged in its place", () => {
		expect(primaryOf(inventoryOf([replica, undescribed(primary)]))).toEqual(unknown(DENIED));
		const cut = inventoryOf([replica, key("other", {}, OTHER_REGION)], { gaps: [gap("kms_key", OTHER_REGION)] });
		expect(primaryOf(cut)).toEqual(unknown({ kind: "denied", action: "kms:ListKeys", message: "no" }));
	});

	it("is none for a key without one, and unknown for a key that was not described", () => {
		expect(primaryOf(inventoryOf([primary]), primary)).toEqual(known({ in_scan: false }));
		const hidden = undescribed(replica);
		expect(primaryOf(inventoryOf([hidden, primary]), hidden)).toEqual(NOT_DESCRIBED);
	});
});

describe("every relation", () => {
	const clusters = ["cluster-a", "cluster-b"];
	const stores = ["cks-1", "cks-2"];
	const place = fc.constantFrom(HERE, OTHER_REGION, OTHER_ACCOUNT);
	const resource = fc.oneof(
		fc.tuple(fc.constantFrom(...clusters), place).map(([id, at]) => cluster(id, { hsms: ["ACTIVE"] }, at)),
		fc.tuple(fc.nat(3), fc.constantFrom(...clusters), place).map(([id, of, at]) => backup(`backup-${id}`, of, at)),
		fc
			.tuple(fc.constantFrom(...stores), fc.constantFrom(...clusters, undefined), place)
			.map(([id, of, at]) => store(id, of, at)),
		fc
			.tuple(fc.nat(3), fc.constantFrom(...stores, undefined), place)
			.map(([id, of, at]) => key(`k${id}`, of === undefined ? {} : { custom_key_store_id: of }, at)),
	);
	const resources = fc.uniqueArray(resource, { selector: ({ arn }) => arn, maxLength: 16 });

	/** Every derived fact of an inventory, by resource and facet. */
	function facts(inventory: Inventory): Map<string, Observed<unknown>> {
		const derived = relations.flatMap(({ type, facet }) =>
			(inventory.resources[type] ?? []).map(
				(each) => [`${each.arn} ${facet}`, derive(type, facet, each, inventory)] as const,
			),
		);
		return new Map(derived);
	}

	it("is of a registered type, under a name that no collected facet has, and needs facets that are collected", () => {
		const collected = (type: string) => {
			const found = resourceTypes.find(({ name }) => name === type);
			return found === undefined ? [] : [...Object.keys(found.listed), ...Object.keys(found.facets)];
		};
		for (const { type, facet, needs } of relations) {
			expect(collected(type).length).toBeGreaterThan(0);
			expect(collected(type)).not.toContain(facet);
			for (const need of needs) {
				const [of = "", name = ""] = need.split(".");
				expect(collected(of)).toContain(name);
			}
		}
	});

	it("says the same whatever the order of the inventory", () => {
		const shuffled = resources.chain((list) =>
			fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
		);
		fc.assert(
			fc.property(shuffled, ([list, other]) => {
				expect(facts(inventoryOf(other))).toEqual(facts(inventoryOf(list)));
			}),
		);
	});

	it("does not change with what stands in another account or Region", () => {
		fc.assert(
			fc.property(resources, (list) => {
				const here = list.filter(({ account, region }) => account === HERE.account && region === HERE.region);
				const alone = facts(inventoryOf(here));
				const together = facts(inventoryOf(list));
				// These two are about other Regions: relations_across_regions.test.ts.
				const names = [...alone.keys()].filter((name) => !/ (copies|related)$/.test(name));
				expect(names.map((name) => [name, together.get(name)])).toEqual(names.map((name) => [name, alone.get(name)]));
			}),
		);
	});

	it("never says another thing for less that was seen: the same, unknown, or fewer keys that are not all", () => {
		const hiding = resources.chain((list) => fc.tuple(fc.constant(list), fc.subarray(list), fc.boolean()));
		fc.assert(
			fc.property(hiding, ([list, hidden, listing_failed]) => {
				const seen = list.map((each) => (hidden.includes(each) ? undescribed(each) : each));
				const gaps = listing_failed
					? ["kms_key", "kms_custom_key_store", "cloudhsm_cluster"].map((type) => gap(type))
					: [];
				const all = facts(inventoryOf(list));
				const told = [...facts(inventoryOf(seen, { gaps }))].flatMap(([name, fact]) => {
					if (fact.status === "unknown" || / (primary|copies)$/.test(name)) return [];
					const { value } = fact;
					const fewer = name.endsWith(" keys") && JSON.stringify(value).includes('"complete":false');
					return fewer ? [] : [[name, known(value)] as const];
				});
				expect(told).toEqual(told.map(([name]) => [name, all.get(name)]));
			}),
		);
	});
});
