import { beforeAll, describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { type Engine, loadEngine } from "../../src/evaluate/engine.js";
import { evaluate, type FacetActions } from "../../src/evaluate/evaluate.js";
import { known, type Reason, reasonKind, unknown } from "../../src/model/observed.js";
import { type Environment, type RuleInForce, SEVERITIES, type Severity } from "../../src/model/policy.js";
import type { Resource } from "../../src/model/resource.js";
import { type AssessedResource, resultOf } from "../../src/model/scan.js";
import { heldFinding } from "../../src/model/verdict.js";
import { bundleOf, compile, ruleInForce } from "./bundle.js";

/** The policies of the test's own resource type: `door`, with the facets `metadata` and `lock`. */
const POLICIES = {
	"door/locked.rego": `package keyproof.door.locked

subject if input.door.metadata.value.outside == true

violation contains "the lock is open" if input.door.lock.value.open == true
`,
	"door/graded.rego": `package keyproof.door.graded

subject if true

violation contains entry if some entry in input.door.metadata.value.violations
`,
	"door/narrow.rego": `package keyproof.door.narrow

subject if true

violation contains sprintf("%d cm, where at most %d are wanted", [width, limit]) if {
	width := input.door.metadata.value.width
	limit := data.parameters.door.narrow.max_width
	width > limit
}
`,
	"door/inspected.rego": `package keyproof.door.inspected

subject if true

violation contains sprintf("inspected after the scan, at %s", [input.door.metadata.value.inspected]) if {
	time.parse_rfc3339_ns(input.door.metadata.value.inspected) > time.parse_rfc3339_ns(data.scan.collected_at)
}
`,
	"door/hinged.rego": `package keyproof.door.hinged

subject if count(input.door.metadata.value.hinges) > 0

exempt contains "it has no hinge" if count(input.door.metadata.value.hinges) == 0

violation contains "a hinge is loose" if {
	some hinge in input.door.metadata.value.hinges
	hinge.value.loose == true
}

unseen contains hinge.reason if some hinge in input.door.metadata.value.hinges

sees contains "cat" if input.door.metadata.value.flap == true
`,
	"door/odd_unseen.rego": `package keyproof.door.odd_unseen

subject if true

violation contains "bad" if false

unseen contains "something"
`,
	"door/without_violation.rego": "package keyproof.door.without_violation\n\nsubject if true\n",
	"door/object_violation.rego": `package keyproof.door.object_violation

subject if true

violation[key] := "bad" if some key in ["a"]
`,
	"door/text_subject.rego": `package keyproof.door.text_subject

subject := "yes"

violation contains "bad" if false
`,
};

const LOCKED = ruleInForce("door/locked", { judges_by: ["lock"], severity: "high" });
const GRADED = ruleInForce("door/graded");
const NARROW = ruleInForce("door/narrow", { parameter_values: { max_width: 90 } });
const INSPECTED = ruleInForce("door/inspected");
const ACTIONS: FacetActions = {
	door: { metadata: ["building:ListDoors"], lock: ["building:DescribeLock", "building:X"] },
};
const DENIED: Reason = { kind: "denied", action: "building:DescribeLock", message: "AccessDenied: no" };

let wasm: Uint8Array;
beforeAll(() => {
	wasm = compile(POLICIES, ["door"]);
});

function engineOf(...rules: RuleInForce[]): Promise<Engine> {
	const parameters = Object.fromEntries(
		rules.map(({ id, parameter_values }) => [id.slice("door/".length), parameter_values]),
	);
	const data = { parameters: { door: parameters }, scan: { collected_at: "2026-01-15T12:00:00.000Z" } };
	return loadEngine(bundleOf(wasm, rules), data);
}

function door(id: string, members: Record<string, Resource[string]> = {}): Resource {
	const identity = { arn: `arn:aws:building:eu-central-1:111122223333:door/${id}`, account: "111122223333" };
	return { ...identity, region: "eu-central-1", name: id, ...members };
}

/** A door on which all facts are known. */
function outside(open: boolean): Resource {
	return door("front", { metadata: known({ outside: true }), lock: known({ open }) });
}

function dev(severity: Severity) {
	return { name: "dev", tags: { Env: ["dev"] }, severity };
}

function environmentsOf(members: object): Environment[] {
	return "environments" in members ? [...(members.environments as Environment[])] : [];
}

async function assess(rules: RuleInForce[], ...doors: Resource[]): Promise<AssessedResource[]> {
	return evaluate(await engineOf(...rules), rules, { door: doors }, new Map(), ACTIONS);
}

async function assessOne(rule: RuleInForce, resource: Resource): Promise<AssessedResource> {
	const [assessed] = await assess([rule], resource);
	if (assessed === undefined) throw new Error("nothing was assessed");
	for (const each of assessed.findings) heldFinding.parse(each);
	return assessed;
}

describe("a fact of several parts", () => {
	const HINGED = ruleInForce("door/hinged");
	const tight = known({ loose: false });
	const loose = known({ loose: true });
	const rusty = unknown({ ...DENIED, message: "AccessDenied: rust" });
	const hinged = (hinges: readonly unknown[], flap?: boolean): Resource =>
		door("d", { metadata: known({ hinges, ...(flap === undefined ? {} : { flap }) }) });

	it.each([
		["all are seen and none is wrong", [tight, tight], "pass"],
		["one is wrong", [tight, loose], "fail"],
		["one is not seen", [tight, unknown(DENIED)], "unknown"],
		["one is wrong and another not seen", [loose, unknown(DENIED)], "fail"],
	])("%s: %s", async (_, hinges, verdict) => {
		expect((await assessOne(HINGED, hinged(hinges))).verdicts).toEqual({ "door/hinged": verdict });
	});

	it("is unknown for each reason, the first of which is the finding's", async () => {
		const { findings } = await assessOne(HINGED, hinged([rusty, tight, unknown(DENIED), rusty]));
		expect(findings).toMatchObject([
			{
				verdict: "unknown",
				messages: [
					"not evaluated: building:DescribeLock denied (AccessDenied: no)",
					"not evaluated: building:DescribeLock denied (AccessDenied: rust)",
				],
				reason: DENIED,
			},
		]);
	});

	it("says why a resource is not a subject, and only then", async () => {
		expect((await assessOne(HINGED, hinged([]))).exemptions).toEqual({ "door/hinged": "it has no hinge" });
		expect(await assessOne(HINGED, hinged([tight]))).not.toHaveProperty("exemptions");
	});

	it("says what a service sees where the verdict rests on facts", async () => {
		expect((await assessOne(HINGED, hinged([tight], true))).sees).toEqual({ "door/hinged": ["cat"] });
		expect((await assessOne(HINGED, hinged([loose], false))).sees).toEqual({ "door/hinged": [] });
		expect(await assessOne(HINGED, hinged([unknown(DENIED)], true))).not.toHaveProperty("sees");
		expect(await assessOne(HINGED, hinged([], true))).not.toHaveProperty("sees");
	});

	it("stops at a policy whose reasons are none", async () => {
		const odd = ruleInForce("door/odd_unseen");
		await expect(assessOne(odd, outside(true))).rejects.toThrow(
			"policy door/odd_unseen: unseen is not what it must be",
		);
	});
});

describe("the verdict", () => {
	const hidden = unknown(DENIED);
	const indoors = known({ outside: false });
	const outdoors = known({ outside: true });
	it.each([
		["selects_by unknown", door("d", { metadata: hidden, lock: known({ open: true }) }), "unknown"],
		["selects_by absent", door("d", { lock: known({ open: true }) }), "unknown"],
		["not a subject", door("d", { metadata: indoors, lock: known({ open: true }) }), "not_applicable"],
		["not a subject, and judges_by unknown", door("d", { metadata: indoors, lock: hidden }), "not_applicable"],
		["not a subject, and judges_by absent", door("d", { metadata: indoors }), "not_applicable"],
		["judges_by unknown", door("d", { metadata: outdoors, lock: hidden }), "unknown"],
		["judges_by absent", door("d", { metadata: outdoors }), "unknown"],
		["violation", door("d", { metadata: outdoors, lock: known({ open: true }) }), "fail"],
		["otherwise", door("d", { metadata: outdoors, lock: known({ open: false }) }), "pass"],
	])("by the design's table: %s", async (_, resource, expected) => {
		const { verdicts, findings } = await assessOne(LOCKED, resource);
		expect(verdicts).toEqual({ "door/locked": expected });
		const found = findings.map(({ rule, verdict }) => [rule, verdict]);
		expect(found).toEqual(["fail", "unknown"].includes(expected) ? [["door/locked", expected]] : []);
	});

	it.each([
		["exempt by what was read, and selects_by unknown", { hinges: [] }, hidden, "not_applicable"],
		["exempt by what was read, and selects_by absent", { hinges: [] }, undefined, "not_applicable"],
		["a subject, and selects_by unknown", { hinges: [known({ loose: true })] }, hidden, "unknown"],
		["neither, and selects_by unknown", {}, hidden, "unknown"],
		["exempt, and all known", { hinges: [] }, known({ open: true }), "not_applicable"],
	])("does not wait for a fact that could not make a subject of it: %s", async (_, metadata, lock, expected) => {
		const rule = ruleInForce("door/hinged", { selects_by: ["metadata", "lock"] });
		const facts = { metadata: known(metadata), ...(lock === undefined ? {} : { lock }) };
		const { verdicts } = await assessOne(rule, door("d", facts));
		expect(verdicts).toEqual({ "door/hinged": expected });
	});

	it("is unknown of a violation by a fact that is named twice and known once", async () => {
		const rule = { ...LOCKED, judges_by: ["lock", "metadata", "hinge"] };
		const { verdicts } = await assessOne(rule, outside(true));
		expect(verdicts).toEqual({ "door/locked": "unknown" });
	});

	it.each([
		["violation, however little of the rest was seen", { lock: known({ open: true }), hinge: hidden }, "fail"],
		["nothing wrong, and unseen unknown", { lock: known({ open: false }), hinge: hidden }, "unknown"],
		["nothing wrong, and unseen absent", { lock: known({ open: false }) }, "unknown"],
		["nothing wrong, and unseen known", { lock: known({ open: false }), hinge: known({}) }, "pass"],
	])("does not wait for a fact that could only add: %s", async (_, facts, expected) => {
		const rule = { ...LOCKED, unseen: ["hinge"] };
		const { verdicts } = await assessOne(rule, door("d", { metadata: outdoors, ...facts }));
		expect(verdicts).toEqual({ "door/locked": expected });
	});

	describe("of a finding that may be worse than it is", () => {
		const scratch = { message: "a scratch", severity: "low" } as const;
		const facts = (...violations: unknown[]) => ({ metadata: known({ violations }), tags: known({ Env: "dev" }) });
		const because = "building:DescribeLock denied (AccessDenied: no)";
		it.each([
			["as bad as the rule can be", { unseen: ["lock"] }, { lock: hidden }, "medium"],
			["or worse, where it has such degrees", { unseen: ["lock"], worst: "critical" }, { lock: hidden }, "critical"],
			[
				"at most as its environment has it",
				{ unseen: ["lock"], environments: [dev("info")] },
				{ lock: hidden },
				undefined,
			],
			["which all was read", { unseen: ["lock"] }, { lock: known({}) }, undefined],
			["as bad as it is", { unseen: ["lock"], severity: "low" }, { lock: hidden }, undefined],
		] as const)("says so: %s", async (_, members, more, could_be) => {
			const rule = { ...GRADED, ...members, unseen: [...members.unseen], environments: environmentsOf(members) };
			const { verdicts, findings } = await assessOne(rule, door("d", { ...facts(scratch), ...more }));
			expect(verdicts).toEqual({ "door/graded": "fail" });
			expect(findings[0]?.could_be).toBe(could_be);
			expect(findings[0]?.reason).toEqual(could_be === undefined ? undefined : DENIED);
			const worse = could_be === undefined ? [] : [`what could not be read may make it ${could_be}: ${because}`];
			expect(findings[0]?.messages).toEqual(["a scratch", ...worse]);
		});

		it("makes a result incomplete where it may reach the threshold and does not, and nobody changes that by applying", async () => {
			const rule = { ...GRADED, unseen: ["lock"] };
			const after = unknown({ ...DENIED, kind: "known_after_apply" as const });
			const denied = await assess([rule], door("d", { ...facts(scratch), lock: hidden }));
			const planned = await assess([rule], door("d", { ...facts(scratch), lock: after }));
			const read = await assess([rule], door("d", { ...facts(scratch), lock: known({}) }));
			const results = (assessed: AssessedResource[]) =>
				(["info", "low", "medium", "high"] as const).map((fail_on) => resultOf(assessed, [], fail_on));
			expect(results(denied)).toEqual(["fail", "fail", "incomplete", "pass"]);
			expect(results(planned)).toEqual(["fail", "fail", "pass", "pass"]);
			expect(results(read)).toEqual(["fail", "fail", "pass", "pass"]);
		});
	});

	it("is given for every rule of the type, and for no rule of another", async () => {
		const rules = [LOCKED, GRADED, NARROW];
		const strangers = [...rules, ruleInForce("window/closed")];
		const assessed = evaluate(
			await engineOf(...rules),
			strangers,
			{ door: [outside(false)], roof: [door("r")] },
			new Map(),
			{},
		);
		expect(assessed.map(({ type, verdicts }) => [type, verdicts])).toEqual([
			["door", { "door/locked": "pass", "door/graded": "pass", "door/narrow": "pass" }],
			["roof", {}],
		]);
	});

	it("never gets better by a fact becoming unknown", async () => {
		const engine = await engineOf(LOCKED);
		const fact = fc.oneof(fc.boolean(), fc.constantFrom("unknown", "absent"));
		fc.assert(
			fc.property(fc.boolean(), fc.boolean(), fact, fact, (is_outside, open, metadata, lock) => {
				const facts = (name: string, state: boolean | string, value: object) => {
					if (state === "absent") return {};
					return { [name]: state === "unknown" ? hidden : known(value) };
				};
				const whole = door("d", { metadata: known({ outside: is_outside }), lock: known({ open }) });
				const part = door("d", {
					...facts("metadata", metadata, { outside: is_outside }),
					...facts("lock", lock, { open }),
				});
				const [before, after] = [whole, part].map(
					(each) => evaluate(engine, [LOCKED], { door: [each] }, new Map(), ACTIONS)[0]?.verdicts["door/locked"],
				);
				expect([before, "unknown"]).toContain(after);
			}),
		);
	});
});

describe("a failing finding", () => {
	const violating = (...violations: unknown[]) => door("d", { metadata: known({ violations }) });

	it("has the violation's text, the rule's severity, and no reason", async () => {
		const { findings } = await assessOne(LOCKED, outside(true));
		expect(findings).toEqual([
			{
				rule: "door/locked",
				verdict: "fail",
				severity: "high",
				messages: ["the lock is open"],
			},
		]);
	});

	it("takes the messages of texts and objects, sorted and without repetition", async () => {
		const resource = violating(
			"c",
			{ message: "a" },
			"b",
			{ message: "a", severity: "low" },
			{ message: "b", path: "x" },
		);
		const { findings } = await assessOne(GRADED, resource);
		expect(findings.map(({ messages }) => messages)).toEqual([["a", "b", "c"]]);
	});

	it("has the worst severity of its violations, where a text counts as the rule's own", async () => {
		const degree = fc.option(fc.constantFrom(...SEVERITIES), { nil: undefined });
		const engine = await engineOf(GRADED);
		fc.assert(
			fc.property(fc.array(degree, { minLength: 1, maxLength: 5 }), (degrees) => {
				const violations = degrees.map((severity, index) =>
					severity === undefined ? `text ${index}` : { message: `object ${index}`, severity },
				);
				const [assessed] = evaluate(engine, [GRADED], { door: [violating(...violations)] }, new Map(), ACTIONS);
				const worst = SEVERITIES.find((severity) => degrees.some((own) => (own ?? GRADED.severity) === severity));
				expect(assessed?.findings[0]?.severity).toBe(worst);
			}),
		);
	});

	it("can be milder than the rule", async () => {
		const { findings } = await assessOne(GRADED, violating({ message: "a scratch", severity: "info" }));
		expect(findings.map(({ severity }) => severity)).toEqual(["info"]);
	});

	it("is as mild as its environment allows, and says so; an unknown one stays strict", async () => {
		const environments = [{ name: "workshop", tags: { Use: ["test"] }, severity: "low" as const }];
		const rule = { ...LOCKED, environments };
		const inside = { ...outside(true), tags: known({ use: "Test" }) };
		const [mild] = (await assessOne(rule, inside)).findings;
		const [strict] = (await assessOne(LOCKED, inside)).findings;
		expect(mild).toEqual({ ...strict, severity: "low", environment: "workshop" });
		expect(strict).not.toHaveProperty("environment");
		const hidden = await assessOne(rule, { ...inside, lock: unknown(DENIED) });
		expect(hidden.findings).toMatchObject([{ verdict: "unknown", severity: "high" }]);
		expect(hidden.findings[0]).not.toHaveProperty("environment");
		expect((await assessOne(rule, { ...inside, lock: known({ open: false }) })).verdicts).toEqual({
			[LOCKED.id]: "pass",
		});
	});

	it("has messages of at most 1000 characters", async () => {
		const { findings } = await assessOne(GRADED, violating("x".repeat(5_000), "y".repeat(1_000)));
		expect(findings.map(({ messages }) => messages)).toEqual([[`${"x".repeat(999)}…`, "y".repeat(1_000)]]);
	});

	it("follows the rule's parameters and severity in force", async () => {
		const wide = door("d", { metadata: known({ width: 100 }) });
		const { findings } = await assessOne({ ...NARROW, severity: "low" }, wide);
		expect(findings[0]).toMatchObject({ severity: "low", messages: ["100 cm, where at most 90 are wanted"] });
		const { verdicts } = await assessOne({ ...NARROW, parameter_values: { max_width: 100 } }, wide);
		expect(verdicts).toEqual({ "door/narrow": "pass" });
	});

	it("can come from the time of the scan, by the host's own builtin; what is no time is no violation", async () => {
		const inspected = async (text: string) =>
			(await assessOne(INSPECTED, door("d", { metadata: known({ inspected: text }) }))).verdicts;
		expect(await inspected("2026-01-15T12:00:00.001Z")).toEqual({ "door/inspected": "fail" });
		expect(await inspected("2026-01-15T12:00:00Z")).toEqual({ "door/inspected": "pass" });
		expect(await inspected("tomorrow")).toEqual({ "door/inspected": "pass" });
	});
});

describe("an unknown finding", () => {
	it("says why, names the action, and has the rule's severity", async () => {
		const { findings } = await assessOne(
			LOCKED,
			door("d", { metadata: known({ outside: true }), lock: unknown(DENIED) }),
		);
		expect(findings).toEqual([
			{
				rule: "door/locked",
				verdict: "unknown",
				severity: "high",
				messages: ["not evaluated: building:DescribeLock denied (AccessDenied: no)"],
				reason: DENIED,
			},
		]);
	});

	it.each([...reasonKind.options])("tells the reason %s in words", async (kind) => {
		const reason = { ...DENIED, kind };
		const { findings } = await assessOne(LOCKED, door("d", { metadata: unknown(reason) }));
		expect(findings[0]?.messages).toEqual([
			`not evaluated: building:DescribeLock ${kind.replaceAll("_", " ")} (AccessDenied: no)`,
		]);
	});

	it("names the action behind a fact that the inventory does not hold", async () => {
		const { findings } = await assessOne(LOCKED, door("d", { metadata: known({ outside: true }) }));
		expect(findings[0]?.reason).toEqual({
			kind: "unavailable",
			action: "building:DescribeLock",
			message: "the inventory does not hold lock: collect it again with this rule on",
		});
	});

	it("tells every reason once, sorted, and keeps the first", async () => {
		const throttled: Reason = { ...DENIED, kind: "throttled", action: "building:DescribeHinge" };
		const rule = { ...LOCKED, judges_by: ["lock", "hinge", "frame"] };
		const facts = {
			metadata: known({ outside: true }),
			lock: unknown(DENIED),
			frame: unknown(DENIED),
			hinge: unknown(throttled),
		};
		const { findings } = await assessOne(rule, door("d", facts));
		expect(findings[0]?.messages).toEqual([
			"not evaluated: building:DescribeHinge throttled (AccessDenied: no)",
			"not evaluated: building:DescribeLock denied (AccessDenied: no)",
		]);
		expect(findings[0]?.reason).toEqual(DENIED);
	});
});

describe("the outcome", () => {
	it("is sorted by type and ARN, carries identity and impact, and leaves out facets", async () => {
		const engine = await engineOf(GRADED);
		const [b, a] = [door("b", { metadata: unknown(DENIED) }), door("a", { metadata: known({}) })];
		const impact = new Map([[a.arn, "3 rooms behind it"]]);
		const assessed = evaluate(engine, [GRADED], { door: [b, a], attic: [door("z")] }, impact, ACTIONS);
		expect(assessed.map(({ type, name }) => [type, name])).toEqual([
			["attic", "z"],
			["door", "a"],
			["door", "b"],
		]);
		const { metadata: _, ...identity } = a;
		expect(assessed[1]).toEqual({
			type: "door",
			...identity,
			verdicts: { "door/graded": "pass" },
			findings: [],
			impact: "3 rooms behind it",
		});
		expect(assessed[2]).not.toHaveProperty("impact");
	});

	it("does not depend on the order of the resources", async () => {
		const rules = [LOCKED, GRADED, NARROW];
		const engine = await engineOf(...rules);
		const anyDoor = fc.record({
			id: fc.string({ minLength: 1, unit: "grapheme-ascii" }),
			outside: fc.boolean(),
			open: fc.option(fc.boolean(), { nil: undefined }),
			violations: fc.array(fc.string(), { maxLength: 3 }),
		});
		const doors = fc
			.uniqueArray(anyDoor, { selector: ({ id }) => id, maxLength: 8 })
			.map((list) =>
				list.map(({ id, open, ...metadata }) =>
					door(id, { metadata: known(metadata), lock: open === undefined ? unknown(DENIED) : known({ open }) }),
				),
			);
		const shuffled = doors.chain((list) =>
			fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
		);
		fc.assert(
			fc.property(shuffled, ([list, other]) => {
				const [first, second] = [list, other].map((each) =>
					JSON.stringify(evaluate(engine, rules, { door: each }, new Map(), ACTIONS)),
				);
				expect(second).toBe(first);
			}),
		);
	});
});

describe("a policy that breaks its form", () => {
	it.each([
		["has no violation", "door/without_violation", "policy door/without_violation answered no set of violations"],
		[
			"has an object for violations",
			"door/object_violation",
			"policy door/object_violation answered no set of violations",
		],
		[
			"is in the catalogue but not in the WASM",
			"door/forgotten",
			"policy door/forgotten answered no set of violations",
		],
		["has a text for its subject", "door/text_subject", "policy door/text_subject: subject is not a boolean"],
	])("throws, and is no verdict: it %s", async (_, id, message) => {
		await expect(assess([ruleInForce(id)], outside(true))).rejects.toThrow(message);
	});

	it.each([
		["a number", 3],
		["an object without a message", { severity: "low" }],
		["a message that is no text", { message: ["no"] }],
		["null", null],
	])("throws where a violation is %s", async (_, violation) => {
		const resource = door("d", { metadata: known({ violations: [violation] }) });
		await expect(assess([GRADED], resource)).rejects.toThrow(
			"policy door/graded answered a violation without a message",
		);
	});

	it("throws where a severity is none, naming the policy", async () => {
		const resource = door("d", { metadata: known({ violations: [{ message: "bad", severity: "dreadful" }] }) });
		await expect(assess([GRADED], resource)).rejects.toThrow(
			"policy door/graded answered a violation of no known severity",
		);
	});

	it("throws where a rule is of a type that has no entrypoint", async () => {
		const rule = ruleInForce("window/closed");
		const engine = await engineOf(rule);
		expect(() => evaluate(engine, [rule], { window: [door("w", { metadata: known({}) })] }, new Map(), {})).toThrow(
			/entrypoint/,
		);
	});

	it("throws where the engine was loaded without a rule that is asked for", async () => {
		const engine = await engineOf(LOCKED);
		expect(() => evaluate(engine, [LOCKED, GRADED], { door: [outside(true)] }, new Map(), ACTIONS)).toThrow(
			"policy door/graded is in the catalogue but not in the WASM",
		);
	});
});
