import { describe, expect, it } from "@jest/globals";
import { overlay } from "../../src/iac/overlay/overlay.js";
import type { PlannedChange, PlannedResource } from "../../src/model/change.js";
import { INVENTORY_SCHEMA_VERSION, type Inventory } from "../../src/model/inventory.js";

const INVENTORY: Inventory = {
	schema_version: INVENTORY_SCHEMA_VERSION,
	collected_at: "2026-01-15T12:00:00.000Z",
	tool: { name: "keyproof", version: "0.1.0" },
	scopes: [{ account: "111122223333", region: "eu-central-1", partition: "aws", types: ["kms_key"] }],
	resources: { kms_key: [] },
	gaps: [],
} as unknown as Inventory;

function plan(file: string, address: string, description: string): PlannedChange {
	const after = { description, enabled: true, spec: "SYMMETRIC_DEFAULT", usage: "ENCRYPT_DECRYPT" };
	const resource = { type: "kms_key", source_type: "aws_kms_key", address, action: "create", replaced_by: [], after };
	const resources = [resource as unknown as PlannedResource];
	return { file, kind: "terraform", sha256: file, resources, not_judged: [], others: 0, notes: [] };
}

const arnsOf = (changes: readonly PlannedChange[]) =>
	(overlay(INVENTORY, changes).inventory.resources.kms_key ?? []).map(({ arn }) => arn).sort();

const ARN = "arn:aws:keyproof:eu-central-1:111122223333:planned/";

describe("what two plans make by one address", () => {
	it("are two resources, told apart by the file of the plan", () => {
		const both = [plan("a/plan.json", "aws_kms_key.main", "a"), plan("b/plan.json", "aws_kms_key.main", "b")];
		expect(arnsOf(both)).toEqual([`${ARN}a/plan.json/aws_kms_key.main`, `${ARN}b/plan.json/aws_kms_key.main`]);
		const { planned } = overlay(INVENTORY, both);
		expect([...planned.keys()].sort()).toEqual(arnsOf(both));
		expect([...planned.values()].map(({ address }) => address)).toEqual(["aws_kms_key.main", "aws_kms_key.main"]);
	});

	it("keeps its plain identity where no other plan has the address", () => {
		const two = [plan("a.json", "aws_kms_key.main", "a"), plan("b.json", "aws_kms_key.other", "b")];
		expect(arnsOf(two)).toEqual([`${ARN}aws_kms_key.main`, `${ARN}aws_kms_key.other`]);
	});
});
