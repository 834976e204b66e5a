import { describe, expect, it } from "@jest/globals";
import { resourceSchemas } from "../../src/collect/schemas.js";
import { link } from "../../src/link/link.js";
import { relations } from "../../src/link/relations.js";
import type { Inventory } from "../../src/model/inventory.js";
import { known, unknown } from "../../src/model/observed.js";
import type { Resource } from "../../src/model/resource.js";
import { inputSchema } from "../../src/own/input_schema.js";
import { backup, cluster, gap, HERE, inventoryOf, key, OTHER_REGION, scope, store, undescribed } from "./inventory.js";

const carrier = cluster("cluster-a");
const first = store("cks-1", "cluster-a");
const second = store("cks-2", "cluster-a");
const inside = (id: string, custom_key_store_id = "cks-1") => key(id, { custom_key_store_id });

function impact(resources: readonly Resource[], members: Partial<Inventory> = {}): Record<string, string> {
	return Object.fromEntries(link(inventoryOf(resources, members), relations).impact);
}

describe("link", () => {
	const resources = [carrier, first, inside("k1"), key("k2"), backup("backup-1", "cluster-a")];

	it("adds the derived facets of each type beside the collected ones", () => {
		const linked = link(inventoryOf(resources), relations).resources;
		expect(Object.keys(linked.cloudhsm_cluster?.[0] ?? {})).toEqual([
			...Object.keys(carrier),
			"planned_effects",
			"tags",
			"backups",
			"source_backup",
			"copies",
			"key_stores",
			"audit_event_filters",
			"topics",
			"audit_topics",
		]);
		expect(Object.keys(linked.kms_custom_key_store?.[0] ?? {})).toEqual([
			...Object.keys(first),
			"planned_effects",
			"cluster",
			"keys",
		]);
		expect(linked.kms_key?.map(({ name }) => name)).toEqual(["k1", "k2"]);
		expect(linked.kms_key?.[0]).toMatchObject({ ...inside("k1"), primary: { status: "known" } });
		expect(linked.cloudhsm_backup).toEqual([
			{
				...backup("backup-1", "cluster-a"),
				access: unknown({
					kind: "unavailable",
					action: "",
					message:
						"the inventory holds no resource_policy of arn:aws:cloudhsm:eu-central-1:111122223333:backup/backup-1",
				}),
				siblings: known({ never_expiring: [], newest: true }),
				cluster: known({ exists: true, state: "ACTIVE" }),
			},
		]);
	});

	it("leaves the inventory as it is", () => {
		const inventory = inventoryOf([...resources].reverse());
		const before = JSON.stringify(inventory);
		link(inventory, relations);
		expect(JSON.stringify(inventory)).toBe(before);
	});

	it("adds the given relations only", () => {
		const { resources: linked } = link(inventoryOf(resources), []);
		expect(linked).toEqual(inventoryOf(resources).resources);
	});
});

describe("the impact", () => {
	it("of a key store is the keys in it, and of a cluster those on it through its stores", () => {
		expect(impact([carrier, first, second, inside("k1"), inside("k2"), inside("k3", "cks-2"), key("k4")])).toEqual({
			[first.arn]: "2 KMS keys in this key store",
			[second.arn]: "1 KMS key in this key store",
			[carrier.arn]: "3 KMS keys on this cluster, through key stores cks-1-name, cks-2-name",
		});
	});

	it("counts no key of another Region", () => {
		const elsewhere = key("k1", { custom_key_store_id: "cks-1" }, OTHER_REGION);
		expect(impact([carrier, first, elsewhere])).toEqual({
			[carrier.arn]: "0 KMS keys on this cluster, through key store cks-1-name",
		});
	});

	it("is nothing for a cluster without key stores, and a store without keys", () => {
		expect(impact([carrier, cluster("cluster-b"), store("cks-1", "cluster-c"), key("k1")])).toEqual({});
	});

	it("does not depend on the inventory's order", () => {
		const resources = [carrier, second, first, inside("k1")];
		expect(impact([...resources].reverse())).toEqual(impact(resources));
		expect(impact(resources)[carrier.arn]).toContain("cks-1-name, cks-2-name");
	});

	it("counts what was seen as the least there is, where keys are missing", () => {
		const expected = {
			[first.arn]: "at least 1 KMS key in this key store",
			[carrier.arn]: "at least 1 KMS key on this cluster, through key store cks-1-name",
		};
		expect(impact([carrier, first, inside("k1"), undescribed(inside("k2"))])).toEqual(expected);
		expect(impact([carrier, first, inside("k1")], { gaps: [gap("kms_key")] })).toEqual(expected);
	});

	it("gives no number where no key was seen, and keys were not read or not collected", () => {
		const expected = { [carrier.arn]: "carries key store cks-1-name" };
		expect(impact([carrier, first], { gaps: [gap("kms_key")] })).toEqual(expected);
		const scopes = [scope(HERE, { types: ["cloudhsm_cluster", "kms_custom_key_store"] })];
		expect(impact([carrier, first], { scopes })).toEqual(expected);
	});
});

describe("the schema of a policy's input", () => {
	it("has a member for every type, with its collected and its derived facets, and allows no other", () => {
		const schema = inputSchema(resourceSchemas);
		expect(schema).toMatchObject({ type: "object", additionalProperties: false });
		const { properties } = schema as {
			properties: Record<string, { properties: object; additionalProperties: boolean }>;
		};
		expect(Object.keys(properties).sort()).toEqual(Object.keys(resourceSchemas).sort());
		for (const [type, { properties: members, additionalProperties }] of Object.entries(properties)) {
			const derived = relations.filter((relation) => relation.type === type).map(({ facet }) => facet);
			const collected = Object.keys(Object.entries(resourceSchemas).find(([name]) => name === type)?.[1].shape ?? {});
			expect(Object.keys(members).sort()).toEqual([...collected, ...derived].sort());
			expect(additionalProperties).toBe(false);
		}
		// OPA's type checker ignores oneOf.
		expect(JSON.stringify(schema)).not.toContain('"oneOf"');
	});
});
