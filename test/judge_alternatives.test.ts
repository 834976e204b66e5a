import { describe, expect, it } from "@jest/globals";
import { openToAlternatives } from "../src/judge_alternatives.js";
import { link } from "../src/link/link.js";
import { relations } from "../src/link/relations.js";
import { INVENTORY_SCHEMA_VERSION, type Inventory } from "../src/model/inventory.js";
import { known, unknown } from "../src/model/observed.js";
import type { Severity } from "../src/model/policy.js";
import { facetOf, type Resource } from "../src/model/resource.js";
import type { AssessedResource } from "../src/model/scan.js";
import type { Verdict } from "../src/model/verdict.js";
import { ruleInForce } from "./evaluate/bundle.js";

const PLACE = { account: "111122223333", region: "eu-central-1" };
const KEY = {
	...PLACE,
	arn: "arn:aws:kms:eu-central-1:111122223333:key/11111111-2222-4333-a444-555555555555",
	name: "planned",
	tags: known({ is: "laid" }),
};
const INVENTORY: Inventory = {
	schema_version: INVENTORY_SCHEMA_VERSION,
	collected_at: "2026-01-15T12:00:00.000Z",
	tool: { name: "keyproof", version: "0.1.0" },
	scopes: [{ ...PLACE, partition: "aws", types: ["kms_key"], not_offered: [] }],
	resources: { kms_key: [KEY] },
	gaps: [],
};
const rule = ruleInForce("kms_key/good", { selects_by: ["tags"], judges_by: [] });
const why = unknown({ kind: "known_after_apply", action: "", message: "aws_kms_key.a leaves it open" });

type Answer = { readonly verdict: Verdict; readonly severity?: Severity };

function assessed({ verdict, severity = "medium" }: Answer): AssessedResource {
	const findings = verdict === "fail" ? [{ rule: rule.id, verdict, severity, messages: ["it is bad"] }] : [];
	return { ...PLACE, type: "kms_key", arn: KEY.arn, name: KEY.name, verdicts: { [rule.id]: verdict }, findings };
}

/** What is said of a key that was laid as the first answer has it, and may be as the others have it. */
async function said(laid: Answer, ...others: readonly Answer[]): Promise<AssessedResource | undefined> {
	const after = link(INVENTORY, relations);
	const alternatives = others.map((_, index) => ({
		type: "kms_key",
		why,
		otherwise: (resource: Resource): Resource => ({ ...resource, tags: known({ is: String(index) }) }),
	}));
	const overlaid = {
		inventory: INVENTORY,
		alternatives: new Map([[KEY.arn, alternatives]]),
		parts: new Map(),
		open_tags: new Map(),
	};
	const [found] = await openToAlternatives([assessed(laid)], overlaid, after, {
		rules: [rule],
		evaluate: async (_, { kms_key = [] }) =>
			kms_key.map((key) => {
				const fact = facetOf(key, "tags");
				const { is } = fact?.status === "known" ? (fact.value as { is: string }) : { is: "" };
				return assessed(others[Number(is)] ?? laid);
			}),
	});
	return found;
}

describe("what only the apply tells", () => {
	it("changes nothing where every possibility is judged alike", async () => {
		expect(await said({ verdict: "pass" }, { verdict: "pass" }, { verdict: "pass" })).toEqual(
			assessed({ verdict: "pass" }),
		);
	});

	it("leaves open a verdict that one possibility would change", async () => {
		const found = await said({ verdict: "pass" }, { verdict: "pass" }, { verdict: "fail" });
		expect(found?.verdicts).toEqual({ [rule.id]: "unknown" });
		expect(found?.findings).toMatchObject([
			{ verdict: "unknown", reason: why.reason, messages: [expect.stringContaining("leaves it open")] },
		]);
	});

	it("says how severe a finding could be where only that hangs on it, by the worst of all", async () => {
		const found = await said(
			{ verdict: "fail", severity: "low" },
			{ verdict: "fail", severity: "critical" },
			{ verdict: "fail", severity: "high" },
		);
		expect(found?.verdicts).toEqual({ [rule.id]: "fail" });
		expect(found?.findings).toMatchObject([{ severity: "low", could_be: "critical", reason: why.reason }]);
		expect(found?.findings[0]?.messages).toEqual([
			"it is bad",
			"what could not be read may make it critical: known after apply (aws_kms_key.a leaves it open)",
		]);
	});

	it("is milder in no possibility than it was laid", async () => {
		const laid: Answer = { verdict: "fail", severity: "high" };
		expect(await said(laid, { verdict: "fail", severity: "low" })).toEqual(assessed(laid));
	});
});
