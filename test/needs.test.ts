import { describe, expect, it } from "@jest/globals";
import { wantedFor } from "../src/needs.js";
import { loadPolicies } from "../src/policies.js";

const { rules } = loadPolicies(new URL("../dist/policies/", import.meta.url));
const only = (id: string) =>
	rules.filter((rule) => rule.id === id) as unknown as Parameters<typeof wantedFor>[0]["rules"];
const waiver = (resource: string) => {
	const own = { owner: "ann", reason: "goes away", expires: "2026-06-30", where: ".keyproof.yml:3" };
	return { rule: "kms_key/rotation_enabled", resource, ...own };
};
const keyFacets = (id: string, resource: string) =>
	wantedFor({ rules: only(id), waivers: [waiver(resource)] }).get("kms_key");

describe("what a scan reads", () => {
	it("is the aliases of keys too where a waiver goes by them", () => {
		const without = keyFacets("kms_key/rotation_enabled", "arn:aws:kms:*");
		expect(without?.has("aliases")).toBe(false);
		expect(keyFacets("kms_key/rotation_enabled", "alias/legacy-*")).toEqual(new Set([...(without ?? []), "aliases"]));
	});

	it("is nothing where there are no rules, whatever waivers name", () => {
		expect(wantedFor({ rules: [], waivers: [waiver("alias/legacy-*")] })).toEqual(new Map());
	});
});
