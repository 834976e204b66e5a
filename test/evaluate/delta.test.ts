import { describe, expect, it } from "@jest/globals";
import { type Comparing, deltaOf } from "../../src/evaluate/delta.js";
import type { Severity } from "../../src/model/policy.js";
import type { AssessedResource } from "../../src/model/scan.js";
import type { Finding, Verdict } from "../../src/model/verdict.js";

const ARN = "arn:aws:kms:eu-central-1:111122223333:key/a";
const RULE = "kms_key/rotation_enabled";
const DENIED = { kind: "denied", action: "kms:GetKeyRotationStatus", message: "no" } as const;
const OPEN = { kind: "known_after_apply", action: "", message: "open" } as const;
const WAIVER = { owner: "ana", reason: "soon", expires: "2026-01-10" };

function key(verdict: Verdict, more: Partial<Finding> = {}): AssessedResource {
	const finding: Finding = {
		rule: RULE,
		verdict: verdict as Finding["verdict"],
		severity: "medium",
		messages: ["off"],
		...more,
	};
	const said = verdict === "fail" || verdict === "unknown" || verdict === "waived";
	const place = { type: "kms_key", arn: ARN, account: "111122223333", region: "eu-central-1", name: "a" };
	return { ...place, verdicts: { [RULE]: verdict }, findings: said ? [finding] : [] };
}

const comparing: Comparing = { rules: new Set([RULE]), addressOf: () => undefined, goneBecause: () => "gone" };

/** What comes of a verdict of the base and one of after; undefined where the resource is not there. */
function delta(before: AssessedResource | undefined, after: AssessedResource | undefined) {
	const { counts, resources } = deltaOf(before ? [before] : [], after ? [after] : [], comparing);
	const [finding] = resources[0]?.findings ?? [];
	return {
		state: finding?.baseline_state,
		...Object.fromEntries(Object.entries(counts).filter(([, number]) => number > 0)),
	};
}

describe("a verdict held against the base", () => {
	it.each<[string, AssessedResource | undefined, AssessedResource | undefined, object]>([
		["a fail of a new resource is introduced", undefined, key("fail"), { state: "new", introduced: 1 }],
		["a fail where it passed is introduced", key("pass"), key("fail"), { state: "new", introduced: 1 }],
		[
			"a fail where it could not be known is introduced",
			key("unknown", { reason: DENIED }),
			key("fail"),
			{ state: "new", introduced: 1 },
		],
		["a fail that failed is unchanged", key("fail"), key("fail"), { state: "unchanged", unchanged: 1 }],
		["a fail that passes is fixed", key("fail"), key("pass"), { state: undefined, fixed: 1 }],
		[
			"a fail that does not apply any more is fixed",
			key("fail"),
			key("not_applicable"),
			{ state: undefined, fixed: 1 },
		],
		["a fail whose resource is gone is fixed", key("fail"), undefined, { state: undefined, fixed: 1 }],
		[
			"a pass whose resource is gone is no longer judged",
			key("pass"),
			undefined,
			{ state: undefined, no_longer_judged: 1 },
		],
		["what does not apply and goes is nothing", key("not_applicable"), undefined, { state: undefined }],
		[
			"a pass that the change leaves open is no longer judged, and not introduced",
			key("pass"),
			key("unknown", { reason: OPEN }),
			{ state: "new", no_longer_judged: 1 },
		],
		[
			"a fail that the change leaves open is not fixed",
			key("fail"),
			key("unknown", { reason: OPEN }),
			{ state: "new", no_longer_judged: 1 },
		],
		[
			"a pass that may not be read any more is introduced",
			key("pass"),
			key("unknown", { reason: DENIED }),
			{ state: "new", introduced: 1, no_longer_judged: 1 },
		],
		[
			"what could not be read before either is unchanged",
			key("unknown", { reason: DENIED }),
			key("unknown", { reason: DENIED }),
			{ state: "unchanged", unchanged: 1 },
		],
		[
			"a fail that was waived is introduced",
			key("waived", { waiver: WAIVER }),
			key("fail"),
			{ state: "new", introduced: 1 },
		],
		["a waived fail is not introduced", key("pass"), key("waived", { waiver: WAIVER }), { state: "new" }],
	])("%s", (_, before, after, expected) => {
		expect(delta(before, after)).toEqual(expected);
	});

	it.each<[Severity, Severity, string]>([
		["medium", "high", "updated"],
		["high", "medium", "unchanged"],
	])("from %s to %s is %s", (was, is, state) => {
		expect(delta(key("fail", { severity: was }), key("fail", { severity: is })).state).toBe(state);
	});

	it("says why a waived fail counts again", () => {
		const { resources } = deltaOf([key("waived", { waiver: WAIVER })], [key("fail")], comparing);
		expect(resources[0]?.findings[0]?.messages).toEqual([
			"off",
			"the waiver of ana (until 2026-01-10) covered it before and no longer does",
		]);
	});

	it("leaves out what nobody looked at, and rules that are off", () => {
		expect(deltaOf([key("fail")], [], { ...comparing, goneBecause: () => undefined }).counts.fixed).toBe(0);
		expect(deltaOf([key("fail")], [key("pass")], { ...comparing, rules: new Set() }).counts.fixed).toBe(0);
	});
});
