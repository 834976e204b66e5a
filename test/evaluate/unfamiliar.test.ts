import { beforeAll, describe, expect, it } from "@jest/globals";
import { z } from "zod";
import { type Engine, loadEngine } from "../../src/evaluate/engine.js";
import { evaluate } from "../../src/evaluate/evaluate.js";
import { type ByType, openToMeaning } from "../../src/evaluate/unfamiliar.js";
import { known } from "../../src/model/observed.js";
import { openEnumeration, placesOf } from "../../src/model/open_enumeration.js";
import type { RuleInForce } from "../../src/model/policy.js";
import type { Resource } from "../../src/model/resource.js";
import { resourceSchema } from "../../src/model/resource.js";
import type { AssessedResource } from "../../src/model/scan.js";
import { bundleOf, compile, ruleInForce } from "./bundle.js";

const state = openEnumeration({ name: "DoorState", source: "doors.State", members: ["SHUT", "OPEN", "GONE"] });
const kind = openEnumeration({ name: "DoorKind", source: "doors.Kind", members: ["WOOD", "STEEL"] });
const colour = openEnumeration({
	name: "Colour",
	source: "doors.Colour",
	members: Array.from({ length: 200 }, (_, index) => `colour ${index}`),
});
const places = {
	door: placesOf(
		resourceSchema({ metadata: z.strictObject({ state, kind, colour, tags: z.array(z.string()) }), part: state }),
	),
};

const POLICIES = {
	"door/shut.rego": `package keyproof.door.shut

subject if input.door.metadata.value.state != "GONE"

exempt contains "it is gone" if input.door.metadata.value.state == "GONE"

violation contains "the door is open" if input.door.metadata.value.state == "OPEN"
`,
	"door/tagged.rego": `package keyproof.door.tagged

subject if true

violation contains "no tag" if count(input.door.metadata.value.tags) == 0
`,
	"door/open_steel.rego": `package keyproof.door.open_steel

subject if true

violation contains "steel, and open" if {
	input.door.metadata.value.state == "OPEN"
	input.door.metadata.value.kind == "STEEL"
}
`,
	"door/allowed.rego": `package keyproof.door.allowed

subject if true

violation contains sprintf("it is of %s", [input.door.metadata.value.kind]) if {
	count({input.door.metadata.value.kind} & {kind | some kind in data.parameters.door.allowed.kinds}) == 0
}
`,
	"door/unjammed.rego": `package keyproof.door.unjammed

subject if true

violation contains {"message": "it jams", "severity": severity} if {
	"jams" in input.door.metadata.value.tags
	severity := {"SHUT": "low", "OPEN": "high", "GONE": "medium"}[input.door.metadata.value.state]
}

violation contains {"message": "it jams", "severity": "low"} if "jams" in input.door.metadata.value.tags
`,
	"door/whole.rego": `package keyproof.door.whole

subject if true

violation contains "a part is open" if input.door.derived.value.open == true
`,
};
const NAMES = ["shut", "tagged", "open_steel", "allowed", "unjammed", "whole"] as const;

function rules(kinds: readonly string[] = ["WOOD"]): RuleInForce[] {
	return NAMES.map((name) =>
		ruleInForce(`door/${name}`, {
			judges_by: name === "whole" ? ["derived"] : ["metadata"],
			...(name === "allowed" ? { parameter_values: { kinds: [...kinds] } } : {}),
		}),
	);
}

let engineFor: (kinds: readonly string[]) => Promise<Engine>;
beforeAll(() => {
	const wasm = compile(POLICIES, ["door"]);
	engineFor = (kinds) =>
		loadEngine(bundleOf(wasm, rules()), {
			parameters: { door: { allowed: { kinds } } },
			scan: { collected_at: "2026-01-15T12:00:00.000Z" },
		});
}, 60_000);

const GOOD = { state: "SHUT", kind: "WOOD", colour: "colour 1", tags: ["front"] };

function door(metadata: Partial<typeof GOOD>, part = "SHUT"): Resource {
	return {
		arn: "arn:aws:door:::d",
		account: "111122223333",
		region: "eu-central-1",
		name: "d",
		metadata: known({ ...GOOD, ...metadata }),
		part: known(part),
	};
}

/** As link would: a fact that follows from a word, and does not hold it. */
function relink(resources: ByType): ByType {
	const derived = ({ part, ...rest }: Resource): Resource => ({
		...rest,
		...(part === undefined ? {} : { part }),
		derived: known({ open: JSON.stringify(part).includes("OPEN") }),
	});
	return { door: (resources.door ?? []).map(derived) };
}

async function judged(
	resource: Resource,
	kinds: readonly string[] = ["WOOD"],
	others: readonly Resource[] = [],
): Promise<AssessedResource> {
	const engine = await engineFor(kinds);
	const judge = (linked: ByType) => evaluate(engine, rules(kinds), linked, new Map(), {});
	const resources = { door: [resource, ...others] };
	const linked = relink(resources);
	const actions = { door: { metadata: ["doors:DescribeDoor"] } };
	const [assessed] = openToMeaning(judge(linked), {
		resources,
		linked,
		places,
		rules: rules(kinds),
		actions,
		relink,
		judge,
	});
	if (assessed === undefined) throw new Error("nothing was assessed");
	return assessed;
}

function short({ verdicts }: AssessedResource): Record<string, string> {
	return Object.fromEntries(NAMES.map((name) => [name, verdicts[`door/${name}`] ?? "none"]));
}

const PASSING = { shut: "pass", tagged: "pass", open_steel: "pass", allowed: "pass", unjammed: "pass", whole: "pass" };

describe("a word that this version does not know", () => {
	it("may make worse what fails whatever it means", async () => {
		const jams = await judged(door({ state: "AJAR", tags: ["jams"] }));
		expect(jams.verdicts["door/unjammed"]).toBe("fail");
		expect(jams.findings.find(({ rule }) => rule === "door/unjammed")).toMatchObject({
			severity: "low",
			could_be: "high",
			messages: [
				"it jams",
				"what could not be read may make it high: doors:DescribeDoor invalid (this version does not know DoorState AJAR)",
			],
			reason: { kind: "invalid" },
		});
		const told = await judged(door({ state: "OPEN", tags: ["jams"] }));
		expect(told.findings.find(({ rule }) => rule === "door/unjammed")).not.toHaveProperty("could_be");
	});

	it("makes unknown what hangs on it, and nothing else", async () => {
		expect(short(await judged(door({ state: "AJAR" })))).toEqual({ ...PASSING, shut: "unknown" });
		expect(short(await judged(door({ kind: "GLASS" })))).toEqual({ ...PASSING, allowed: "unknown" });
		expect(short(await judged(door({})))).toEqual(PASSING);
	});

	it("is named, with the call that told it", async () => {
		const { findings, exemptions } = await judged(door({ state: "AJAR" }));
		expect(findings).toHaveLength(1);
		expect(findings[0]).toMatchObject({
			rule: "door/shut",
			verdict: "unknown",
			messages: ["not evaluated: doors:DescribeDoor invalid (this version does not know DoorState AJAR)"],
			reason: { kind: "invalid", action: "doors:DescribeDoor", message: "this version does not know DoorState AJAR" },
		});
		expect(exemptions).toBeUndefined();
	});

	it("is told of the resource that has it, and not of others with words of their own", async () => {
		const other = { ...door({ state: "STUCK" }), arn: "arn:aws:door:::e" };
		const { findings } = await judged(door({ state: "AJAR" }), undefined, [other]);
		expect(findings.flatMap(({ messages }) => messages)).toEqual([
			"not evaluated: doors:DescribeDoor invalid (this version does not know DoorState AJAR)",
		]);
	});

	it("is cut where it is long", async () => {
		const { findings } = await judged(door({ state: "A".repeat(10_000) }));
		expect(findings[0]?.messages[0]?.length).toBeLessThan(300);
	});

	it("leaves a fail that is certain, whatever the word means", async () => {
		const { verdicts } = await judged(door({ state: "AJAR", tags: [] }));
		expect(verdicts["door/tagged"]).toBe("fail");
	});

	it("counts through what follows from it", async () => {
		expect(short(await judged(door({}, "AJAR")))).toEqual({ ...PASSING, whole: "unknown" });
	});

	it("is no news to whoever named it in a rule's parameters", async () => {
		expect(short(await judged(door({ kind: "GLASS" }), ["WOOD", "GLASS"]))).toEqual(PASSING);
		expect(short(await judged(door({ kind: "PAPER" }), ["WOOD", "GLASS"]))).toEqual({ ...PASSING, allowed: "unknown" });
	});

	it("may mean anything beside another such word", async () => {
		expect(short(await judged(door({ state: "AJAR", kind: "GLASS" })))).toEqual({
			...PASSING,
			shut: "unknown",
			open_steel: "unknown",
			allowed: "unknown",
		});
	});

	it("makes everything unknown beside so many others that not all meanings can be tried", async () => {
		const { verdicts } = await judged(door({ state: "AJAR", colour: "ultraviolet" }));
		expect(new Set(Object.values(verdicts))).toEqual(new Set(["unknown"]));
	});
});
