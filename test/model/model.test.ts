import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { z } from "zod";
import { assertNever, ConfigurationError } from "../../src/model/errors.js";
import { INVENTORY_SCHEMA_VERSION, inventorySchema } from "../../src/model/inventory.js";
import { known, mapObserved, observed, type Reason, reasonKind, unknown } from "../../src/model/observed.js";
import { atLeast, rule, SEVERITIES } from "../../src/model/policy.js";
import { facetOf, identity, type Resource, resourceSchema } from "../../src/model/resource.js";
import { countVerdicts } from "../../src/model/scan.js";
import { finding, verdict } from "../../src/model/verdict.js";
import { cluster, inventoryOf, key } from "../link/inventory.js";

const DENIED: Reason = { kind: "denied", action: "kms:GetKeyPolicy", message: "no" };

describe("an observed fact", () => {
	const schema = observed(z.strictObject({ enabled: z.boolean() }));
	const accepts = (value: unknown) => schema.safeParse(value).success;

	it("is known with its value, or unknown with a reason; there is nothing between", () => {
		expect(accepts(known({ enabled: true }))).toBe(true);
		for (const kind of reasonKind.options) expect(accepts(unknown({ ...DENIED, kind }))).toBe(true);
		for (const wrong of [
			undefined,
			null,
			{ enabled: true },
			{ status: "known" },
			{ status: "unknown" },
			{ status: "known", value: { enabled: "yes" } },
			{ status: "known", value: { enabled: true }, reason: DENIED },
			{ status: "unknown", value: { enabled: true }, reason: DENIED },
			{ status: "unknown", reason: { ...DENIED, kind: "fine" } },
			{ status: "unknown", reason: { ...DENIED, message: "x".repeat(501) } },
			{ status: "absent", value: { enabled: true } },
		]) {
			expect([wrong, accepts(wrong)]).toEqual([wrong, false]);
		}
	});

	it("is changed where it is known, and stays unknown with its reason", () => {
		fc.assert(
			fc.property(fc.integer(), (value) => {
				expect(mapObserved(known(value), (each) => each + 1)).toEqual(known(value + 1));
				expect(mapObserved(unknown(DENIED), () => value)).toEqual(unknown(DENIED));
			}),
		);
	});

	it("has a JSON Schema that OPA's type checker reads: anyOf, never oneOf", () => {
		const text = JSON.stringify(z.toJSONSchema(schema));
		expect(text).toContain('"anyOf"');
		expect(text).not.toContain('"oneOf"');
	});
});

describe("severities", () => {
	it("are a total order, worst first", () => {
		expect(SEVERITIES).toEqual(["critical", "high", "medium", "low", "info"]);
		for (const [i, a] of SEVERITIES.entries()) {
			for (const [j, b] of SEVERITIES.entries()) expect(atLeast(a, b)).toBe(i <= j);
		}
	});
});

describe("a resource", () => {
	const schema = resourceSchema({ rotation: z.strictObject({ enabled: z.boolean() }) });
	const base = { arn: "arn:aws:kms:r:111122223333:key/k", account: "111122223333", region: "r", name: "k" };

	it("has an identity, and facets that may be absent, and nothing else", () => {
		expect(schema.safeParse(base).success).toBe(true);
		expect(schema.safeParse({ ...base, rotation: known({ enabled: true }) }).success).toBe(true);
		expect(schema.safeParse({ ...base, rotation: { enabled: true } }).success).toBe(false);
		expect(schema.safeParse({ ...base, policy: known({}) }).success).toBe(false);
	});

	it("has an ARN and an account of twelve digits", () => {
		for (const wrong of [{ arn: "" }, { account: "1" }, { account: 111122223333 }, { name: undefined }]) {
			expect(identity.safeParse({ ...base, ...wrong }).success).toBe(false);
		}
	});

	it("tells a facet from its identity and from what is absent", () => {
		const resource: Resource = { ...base, rotation: unknown(DENIED) };
		expect(facetOf(resource, "rotation")).toEqual(unknown(DENIED));
		expect(facetOf(resource, "arn")).toBeUndefined();
		expect(facetOf(resource, "policy")).toBeUndefined();
	});
});

describe("the schema of an inventory", () => {
	const schema = inventorySchema({ kms_key: z.object({ arn: z.string() }) });
	const { cloudhsm_cluster: _, ...resources } = { kms_key: [key("k")], cloudhsm_cluster: [cluster("c")] };
	const inventory = inventoryOf([], { resources });

	it("takes the types that it was made of, and only its own version", () => {
		expect(schema.safeParse(inventory).success).toBe(true);
		expect(schema.safeParse({ ...inventory, resources: { cloudhsm_cluster: [] } }).success).toBe(false);
		expect(schema.safeParse({ ...inventory, schema_version: INVENTORY_SCHEMA_VERSION + 1 }).success).toBe(false);
		expect(schema.safeParse({ ...inventory, more: 1 }).success).toBe(false);
	});
});

describe("a rule", () => {
	it("has the path of its policy for an id", () => {
		for (const id of ["kms_key/rotation_enabled", "a/b2"]) expect(rule.shape.id.safeParse(id).success).toBe(true);
		for (const id of ["kms_key", "kms_key/", "KMS/x", "a/b/c", "a/../b", "a/b\n", "1/a"]) {
			expect([id, rule.shape.id.safeParse(id).success]).toEqual([id, false]);
		}
	});
});

describe("verdicts", () => {
	it("are counted, every kind", () => {
		const resource = { type: "t", arn: "a", account: "1", region: "r", name: "n", findings: [] };
		const counts = countVerdicts([
			{ ...resource, verdicts: { a: "pass", b: "fail", c: "unknown" } },
			{ ...resource, verdicts: { a: "pass", b: "not_applicable", c: "waived" } },
		]);
		expect(counts).toEqual({ pass: 2, fail: 1, unknown: 1, not_applicable: 1, waived: 1 });
		expect(Object.keys(counts).sort()).toEqual([...verdict.options].sort());
	});

	it("make findings unless they are fine", () => {
		const base = { rule: "a/b", severity: "low", messages: ["m"], fingerprint: "0".repeat(64) };
		const accepted = verdict.options.filter((each) => finding.safeParse({ ...base, verdict: each }).success);
		expect(accepted).toEqual(["fail", "unknown", "waived"]);
		expect(finding.safeParse({ ...base, verdict: "fail", messages: [] }).success).toBe(false);
	});
});

describe("errors", () => {
	it("tell the user's from the program's", () => {
		expect(new ConfigurationError("x", { cause: 1 })).toMatchObject({
			name: "ConfigurationError",
			message: "x",
			cause: 1,
		});
		expect(() => assertNever("surprise" as never)).toThrow('unexpected value "surprise"');
		expect(() => assertNever("surprise" as never)).not.toThrow(ConfigurationError);
	});
});
