import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { Gap } from "../../../src/model/inventory.js";
import type { AssessedResource, Scan } from "../../../src/model/scan.js";
import { controlId } from "../../../src/report/oscal/control.js";
import { resourceUuid } from "../../../src/report/oscal/observation.js";
import { markup, plain, token, uuidOf } from "../../../src/report/oscal/text.js";
import { uuidIn } from "../../../src/report/uuid.js";
import { hostileText } from "../hostile.js";
import { hostileScan } from "../hostile_scan.js";
import { oscalText } from "../rendered.js";
import { ACCOUNT, assessed, key, rule, type Said, scanOf } from "../scans.js";
import { scenarios } from "../scenarios.js";
import { readOscal, valuesOf } from "./document.js";

function scenario(name: string): Scan {
	const make = scenarios[name];
	if (make === undefined) throw new Error(`there is no scenario ${name}`);
	return make();
}

const names = Object.keys(scenarios);

/** Every verdict of a scan, as `<resource> <rule> <verdict>`. */
function verdictsOf({ resources }: Scan): string[] {
	return resources.flatMap((resource) =>
		Object.entries(resource.verdicts).map(([id, verdict]) => `${resourceUuid(resource)} ${id} ${verdict}`),
	);
}

function verdictsIn(text: string): string[] {
	return readOscal(text).observations.flatMap((observation) =>
		observation.subjects.map((subject) => {
			const [id, verdict] = [valuesOf(observation, "rule-id"), valuesOf(observation, "verdict")];
			return `${subject["subject-uuid"]} ${id.join()} ${verdict.join()}`;
		}),
	);
}

/** Every text of a JSON value, with the name of the member that it stands in. */
function* textsOf(value: unknown, name = ""): Generator<[string, string]> {
	if (typeof value === "string") yield [name, value];
	else if (Array.isArray(value)) {
		if (value.length === 0) throw new Error(`${name} is an empty array`);
		for (const item of value) yield* textsOf(item, name);
	} else if (typeof value === "object" && value !== null) {
		for (const [own, item] of Object.entries(value)) yield* textsOf(item, own);
	} else throw new Error(`${name} is ${value}`);
}

/** One key and one rule that maps to SC-12, with what it says. */
function oneVerdict(said: Said, changes: Parameters<typeof scanOf>[2] = {}) {
	const rules = [
		rule("kms_key/a_rule", "high", {
			controls: { nist_800_53_r5: ["SC-12"] },
			controls_by: { nist_800_53_r5: "keyproof" },
		}),
	];
	const other = assessed(key("other", "alias/other"), { "kms_key/a_rule": "pass" }, rules);
	return readOscal(
		oscalText(scanOf(rules, [assessed(key("own", "alias/own"), { "kms_key/a_rule": said }, rules), other], changes)),
	);
}

const denied = { kind: "denied", action: "kms:GetKeyPolicy", message: "not authorized" } as const;
const gap = { type: "kms_key", action: "kms:ListKeys", account: ACCOUNT, region: "eu-west-1", reason: denied };

describe("oscal-assessment-results.json", () => {
	it.each(names)("has every verdict of the %s scan, once", (name) => {
		const scan = scenario(name);
		expect(verdictsIn(oscalText(scan)).sort()).toEqual(verdictsOf(scan).sort());
	});

	it("has every verdict, whatever the account holds", () => {
		fc.assert(
			fc.property(hostileScan, (scan) => {
				expect(verdictsIn(oscalText(scan)).sort()).toEqual(verdictsOf(scan).sort());
			}),
			{ numRuns: 200 },
		);
	});

	it.each(names)("has the resources of the %s scan as inventory items, by their ARNs", (name) => {
		const scan = scenario(name);
		const items = readOscal(oscalText(scan)).result["local-definitions"]["inventory-items"];
		expect(items.map(({ uuid, props }) => [uuid, props.find((prop) => prop.name === "asset-id")?.value])).toEqual(
			scan.resources.map((resource) => [resourceUuid(resource), resource.arn]),
		);
		expect(items.map((item) => valuesOf(item, "resource-type"))).toEqual(scan.resources.map(({ type }) => [type]));
	});

	it("says of each resource what is wrong, and how severe that is where it is not as severe as the rule", () => {
		const { observations } = readOscal(oscalText(scenario("waived")));
		const fails = observations.filter((observation) => valuesOf(observation, "verdict").join() === "fail");
		expect(fails).toHaveLength(1);
		expect(fails[0]?.description).toBe("2 KMS keys are not as the rule says: automatic rotation is off (2).");
		expect(fails[0]?.subjects.map(({ remarks }) => remarks)).toEqual(Array(2).fill("automatic rotation is off"));
		expect(
			fails[0]?.subjects.map((subject) => [valuesOf(subject, "severity"), valuesOf(subject, "environment")]),
		).toEqual([
			[[], []],
			[["low"], ["development"]],
		]);
	});

	it("says why a rule is not about a resource, where the policy does", () => {
		const rules = [rule("region/a_rule", "high")];
		const place = { type: "region", arn: "arn:aws:keyproof:eu-central-1:111122223333:region", name: "eu-central-1" };
		const resource = assessed(place, { "region/a_rule": "not_applicable" }, rules);
		const exemptions = { "region/a_rule": "the service is closed to this account" };
		const { observations } = readOscal(oscalText(scanOf(rules, [{ ...resource, exemptions }])));
		expect(observations.map(({ title, subjects }) => [title, subjects.map(({ remarks }) => remarks)])).toEqual([
			["Not applicable: Good resources keep region/a\\_rule", ["the service is closed to this account"]],
		]);
	});

	it("has a resource that an inventory holds twice as one inventory item", () => {
		const rules = [rule("kms_key/a_rule", "high")];
		const twice = [1, 2].map(() => assessed(key("own", "alias/own"), { "kms_key/a_rule": "pass" }, rules));
		const { result } = readOscal(oscalText(scanOf(rules, twice)));
		expect(result["local-definitions"]["inventory-items"]).toHaveLength(1);
	});

	it("is a document without resources as well", () => {
		const { observations, findings, result } = readOscal(oscalText(scanOf([rule("kms_key/a_rule", "low")], [])));
		expect([observations, findings]).toEqual([[], []]);
		expect(result["reviewed-controls"].remarks).toContain("aws\\_security\\_hub-KMS.4");
	});

	it("refuses a verdict of a rule that the scan does not have", () => {
		const scan = scenario("clean");
		expect(() => oscalText({ ...scan, rules: scan.rules.slice(1) })).toThrow("not among the scan's rules");
	});
});

describe("a finding", () => {
	it.each<[string, Said, string, string]>([
		["passes", "pass", "satisfied", "pass"],
		["does not apply to one resource", "not_applicable", "satisfied", "pass"],
		["fails", { fail: ["it is so"] }, "not-satisfied", "fail"],
		["fails with the mildest severity", { fail: ["it is so"], severity: "info" }, "not-satisfied", "fail"],
		["is unknown", { unknown: denied }, "not-satisfied", "other"],
		[
			"is waived",
			{ waived: ["it is so"], waiver: { owner: "ann", reason: "soon gone", expires: "2026-06-30" } },
			"not-satisfied",
			"fail",
		],
	])("of a control whose rule %s says so", (_, said, state, reason) => {
		const { findings } = oneVerdict(said);
		expect(findings.map(({ target }) => [target["target-id"], target.status.state, target.status.reason])).toEqual([
			["sc-12_keyproof-obj", state, reason],
		]);
	});

	it("is not satisfied where a listing failed, though all that was seen passes", () => {
		const { findings, observations } = oneVerdict("pass", { gaps: [gap] });
		expect(findings[0]?.target.status).toMatchObject({ state: "not-satisfied", reason: "other" });
		expect(findings[0]?.target.status.remarks).toContain(
			"KMS keys were not listed in eu-west-1 of account 111122223333",
		);
		const own = observations.filter(({ subjects }) => subjects.length === 0);
		expect(own.map((observation) => valuesOf(observation, "iam-action"))).toEqual([["kms:ListKeys"]]);
		expect(findings[0]?.["related-observations"]).toContainEqual({ "observation-uuid": own[0]?.uuid });
	});

	it("is not touched by a listing of another type that failed", () => {
		const { findings } = oneVerdict("pass", { gaps: [{ ...gap, type: "cloudhsm_cluster" }] });
		expect(findings[0]?.target.status.state).toBe("satisfied");
	});

	it("is not there for a control whose rules are about nothing that was seen", () => {
		const rules = [rule("kms_key/a_rule", "high")];
		const scan = scanOf(rules, [assessed(key("own", "alias/own"), { "kms_key/a_rule": "not_applicable" }, rules)]);
		const { findings, result, document } = readOscal(oscalText(scan));
		expect(findings).toEqual([]);
		expect(result["reviewed-controls"]["control-selections"]).toEqual([{ props: [], "include-controls": [] }]);
		expect(document["local-definitions"]?.["objectives-and-methods"]).toEqual([]);
	});

	it("names the permission that is missing", () => {
		const { findings } = oneVerdict({ unknown: denied });
		expect(findings[0]?.title).toMatch(/^Not established: NIST SP 800-53 Revision 5 SC-12 /);
		expect(findings[0]?.target.status.remarks).toContain("kms:GetKeyPolicy denied");
	});

	it("is satisfied only where its rules pass wherever they apply, and nothing was missed", () => {
		const rules = ["SC-12", "SC-13"].map((control, index) =>
			rule(`kms_key/rule_${index}`, "high", {
				controls: { nist_800_53_r5: [control] },
				controls_by: { nist_800_53_r5: "keyproof" },
			}),
		);
		const waiver = { owner: "ann", reason: "soon gone", expires: "2026-06-30" };
		const said = fc.oneof(
			{ weight: 8, arbitrary: fc.constant<Said>("pass") },
			{ weight: 4, arbitrary: fc.constant<Said>("not_applicable") },
			fc.constant<Said>({ fail: ["it is so"] }),
			fc.constant<Said>({ unknown: denied }),
			fc.constant<Said>({ waived: ["it is so"], waiver }),
		);
		const scans = fc
			.record({
				keys: fc.array(fc.tuple(said, said), { maxLength: 5 }),
				gaps: fc.oneof({ weight: 4, arbitrary: fc.constant<Gap[]>([]) }, fc.constant<Gap[]>([gap])),
			})
			.map(({ keys, gaps }) => {
				const resources = keys.map((each, index) => {
					const own = Object.fromEntries(rules.map(({ id }, place) => [id, each[place] ?? "pass"]));
					return assessed(key(`key-${index}`, `alias/${index}`), own, rules);
				});
				return scanOf(rules, resources, { gaps });
			});
		const seen = new Set<string>();
		fc.assert(
			fc.property(scans, (scan) => {
				const { findings } = readOscal(oscalText(scan));
				const expected = rules.flatMap(({ id }, index) => {
					const verdicts = scan.resources.map((resource) => resource.verdicts[id]);
					const judged = verdicts.filter((verdict) => verdict !== "not_applicable");
					if (judged.length === 0 && scan.gaps.length === 0) return [];
					const good = judged.every((verdict) => verdict === "pass") && scan.gaps.length === 0;
					return [[["SC-12", "SC-13"][index], good ? "satisfied" : "not-satisfied"]];
				});
				expect(findings.map((own) => [valuesOf(own, "control")[0], own.target.status.state])).toEqual(expected);
				for (const { target } of findings) seen.add(target.status.state);
			}),
			{ numRuns: 500 },
		);
		expect(seen.size).toBe(2);
	});

	it.each(names)("of the %s scan says who states the mapping, rule by rule", (name) => {
		const scan = scenario(name);
		const { document, findings } = readOscal(oscalText(scan));
		const objectives = document["local-definitions"]?.["objectives-and-methods"] ?? [];
		expect(objectives.length).toBe(findings.length);
		for (const { parts } of objectives) {
			for (const part of parts[0]?.parts ?? []) {
				const [by] = valuesOf(part, "mapping-stated-by");
				const [id] = valuesOf(part, "rule-id");
				const stated = scan.rules.find((own) => own.id === id)?.controls_by ?? {};
				expect(Object.values(stated)).toContain(by);
				expect(part.prose).toMatch(by === "aws" ? /\(AWS states it\)$/ : /\(Keyproof's reading, not official\)$/);
			}
		}
	});

	it("stands for a rule that maps to no framework, too", () => {
		const rules = [rule("kms_key/a_rule", "high", { controls: {}, controls_by: {} })];
		const scan = scanOf(rules, [assessed(key("own", "alias/own"), { "kms_key/a_rule": { fail: ["so"] } }, rules)]);
		const { findings, document } = readOscal(oscalText(scan));
		expect(findings.map((finding) => [valuesOf(finding, "framework"), valuesOf(finding, "control")])).toEqual([
			[["keyproof"], ["kms_key/a_rule"]],
		]);
		const [objective] = document["local-definitions"]?.["objectives-and-methods"] ?? [];
		expect(objective?.parts[0]?.parts[0]?.prose).toBe(
			"Good resources keep kms\\_key/a\\_rule (it maps to no framework)",
		);
	});
});

describe("a risk", () => {
	it("is open where a rule fails, as severe as its worst violation", () => {
		const rules = [rule("kms_key/a_rule", "low")];
		const says = (severity: "high" | "medium") => ({ "kms_key/a_rule": { fail: [`it is ${severity}`], severity } });
		const resources = [
			assessed(key("a", "alias/a"), says("medium"), rules),
			assessed(key("b", "alias/b"), says("high"), rules),
		];
		const { risks, findings } = readOscal(oscalText(scanOf(rules, resources)));
		expect(risks.map(({ status }) => status)).toEqual(["open"]);
		expect(risks[0]?.characterizations[0]?.facets[0]?.value).toBe("high");
		expect(risks[0]?.statement).toBe("2 KMS keys are not as the rule says: it is medium (1); it is high (1).");
		expect(findings[0]?.["related-risks"]).toEqual([{ "risk-uuid": risks[0]?.uuid }]);
	});

	const waiver = { owner: "ann@example.com", reason: "goes away with the mainframe", expires: "2026-06-30" };

	it("is an approved deviation where it is waived, with owner, reason and end, one for each waiver", () => {
		const rules = [rule("kms_key/a_rule", "low")];
		const says = (own: typeof waiver) => ({ "kms_key/a_rule": { waived: ["it is so"], waiver: own } });
		const resources = [
			assessed(key("a", "alias/a"), says(waiver), rules),
			assessed(key("b", "alias/b"), says({ ...waiver, owner: "bob@example.com" }), rules),
			assessed(key("c", "alias/c"), says(waiver), rules),
		];
		const { risks, observations } = readOscal(oscalText(scanOf(rules, resources)));
		expect(observations.map(({ subjects }) => subjects.length)).toEqual([2, 1]);
		expect(risks.map(({ status, deadline }) => [status, deadline])).toEqual(
			Array(2).fill(["deviation-approved", "2026-06-30T23:59:59.000Z"]),
		);
		expect(risks.map((risk) => valuesOf(risk, "waiver-owner"))).toEqual([["ann@example.com"], ["bob@example.com"]]);
		expect(risks.map((risk) => valuesOf(risk, "waiver-reason"))).toEqual(Array(2).fill([waiver.reason]));
		expect(risks.map((risk) => valuesOf(risk, "waiver-expires"))).toEqual(Array(2).fill([waiver.expires]));
		expect(risks[0]?.statement).toContain("ann@example.com answers for it until 2026-06-30: goes away");
	});

	it.each(["2026-02-31", "soon", "", "2026-6-1", "+12026-06-30"])("has no deadline that is no day: %j", (expires) => {
		const { risks } = oneVerdict({ waived: ["it is so"], waiver: { ...waiver, expires } });
		expect(risks.map(({ deadline }) => deadline)).toEqual([undefined]);
	});

	it("is not there for what is unknown, nor for what passes", () => {
		expect(oneVerdict({ unknown: denied }).risks).toEqual([]);
		expect(oneVerdict("pass").risks).toEqual([]);
	});

	it("keeps its UUID in the next scan and when its rule is renamed, but not in another account", () => {
		const uuid = (id: string, was: string[], collected_at: string, account: string): string | undefined => {
			const rules = [rule(id, "high", { was })];
			const scope = { account, partition: "aws", region: "eu-central-1", types: ["kms_key"], not_offered: [] };
			const resources = [assessed(key("a", "alias/a"), { [id]: { fail: [`at ${collected_at}`] } }, rules)];
			const scan = scanOf(rules, resources, { inventory: { collected_at, scopes: [scope] } });
			return readOscal(oscalText(scan)).risks[0]?.uuid;
		};
		const first = uuid("kms_key/a_rule", [], "2026-01-15T12:00:00.000Z", ACCOUNT);
		expect(first).toBeDefined();
		expect(uuid("kms_key/b_rule", ["kms_key/a_rule"], "2026-01-16T12:00:00.000Z", ACCOUNT)).toBe(first);
		expect(uuid("kms_key/a_rule", [], "2026-01-15T12:00:00.000Z", "444455556666")).not.toBe(first);
	});
});

describe("waivers that cover nothing", () => {
	it("are told, since somebody may count on them", () => {
		const { remarks = "" } = readOscal(oscalText(scenario("waived"))).result;
		const lines = remarks.split("\n\n").filter((line) => line.includes("covers nothing"));
		expect(lines.map((line) => /it is (\w+)\./.exec(line)?.[1])).toEqual(["malformed", "expired", "unused"]);
		expect(remarks).toContain(".keyproof.yml:8");
	});

	it("are told up to 50", () => {
		const [waiver] = scenario("waived").waivers.filter(({ status }) => status === "expired");
		if (waiver === undefined) throw new Error("the scenario has no expired waiver");
		const waivers = Array.from({ length: 60 }, (_, index) => ({ ...waiver, where: `.keyproof.yml:${index}` }));
		const lines = readOscal(oscalText({ ...scenario("waived"), waivers }))
			.result.remarks?.split("\n\n")
			.filter((line) => /covers? nothing/.test(line));
		expect(lines).toHaveLength(51);
		expect(lines?.at(-1)).toBe("10 more waivers cover nothing: assessment.json lists them.");
	});
});

describe("identifiers", () => {
	/** Every UUID that something has, and every one that is referred to. */
	function identifiersOf(text: string) {
		const { document, result, observations, risks, findings } = readOscal(text);
		const objectives = (document["local-definitions"]?.["objectives-and-methods"] ?? []).flatMap(({ parts }) => parts);
		return {
			items: result["local-definitions"]["inventory-items"].map(({ uuid }) => uuid),
			observations: observations.map(({ uuid }) => uuid),
			risks: risks.map(({ uuid }) => uuid),
			objectives: objectives.map(({ id }) => id),
			all: [...textsOf(JSON.parse(text))].filter(([name]) => name === "uuid").map(([, uuid]) => uuid),
			subjects: observations.flatMap(({ subjects }) => subjects.map((subject) => subject["subject-uuid"])),
			observed: [...risks, ...findings].flatMap((item) =>
				item["related-observations"].map((related) => related["observation-uuid"]),
			),
			risked: findings.flatMap((finding) => finding["related-risks"].map((related) => related["risk-uuid"])),
			targets: findings.map(({ target }) => target["target-id"]),
			reviewed: result["reviewed-controls"]["control-objective-selections"].flatMap((selection) =>
				selection["include-objectives"].map((objective) => objective["objective-id"]),
			),
			actors: observations.flatMap(({ origins }) =>
				origins.flatMap(({ actors }) => actors.map((a) => a["actor-uuid"])),
			),
			components: result["local-definitions"]["assessment-assets"].components.map(({ uuid }) => uuid),
			plan: document["import-ap"].href,
			resources: document["back-matter"].resources.map(({ uuid }) => `#${uuid}`),
		};
	}

	function expectWhole(text: string): void {
		const ids = identifiersOf(text);
		expect(new Set(ids.all).size).toBe(ids.all.length);
		expect(ids.items).toEqual(expect.arrayContaining(ids.subjects));
		expect(ids.observations).toEqual(expect.arrayContaining(ids.observed));
		expect(ids.risks).toEqual(expect.arrayContaining(ids.risked));
		expect(new Set(ids.risked)).toEqual(new Set(ids.risks));
		expect(ids.objectives).toEqual(expect.arrayContaining(ids.targets));
		expect(ids.reviewed).toEqual(ids.targets);
		expect(new Set(ids.objectives).size).toBe(ids.objectives.length);
		expect(ids.components).toEqual(expect.arrayContaining(ids.actors));
		expect(ids.resources).toContain(ids.plan);
	}

	it.each(names)("of the %s scan are unique, and whatever is referred to is there", (name) => {
		const text = oscalText(scenario(name));
		expectWhole(text);
		expect(identifiersOf(text).targets.length).toBeGreaterThan(0);
	});

	it("are unique, and whatever is referred to is there, whatever the account holds", () => {
		fc.assert(
			fc.property(hostileScan, (scan) => expectWhole(oscalText(scan))),
			{ numRuns: 200 },
		);
	});

	it("are UUIDs of version 5, like the example of RFC 9562, appendix A.4", () => {
		expect(uuidIn("6ba7b810-9dad-11d1-80b4-00c04fd430c8", "www.example.com")).toBe(
			"2ed6657d-e927-568b-95e1-2665a8aea6a2",
		);
		const version5 = /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
		fc.assert(fc.property(hostileText, (text) => expect(uuidOf("a", text)).toMatch(version5)));
		expect(uuidOf("a", "b")).toBe(uuidOf("a", "b"));
		expect(uuidOf("a", "b", "c")).not.toBe(uuidOf("a", "b c"));
		expect(uuidOf("a", "\ud800")).not.toBe(uuidOf("a", "\udc00"));
	});

	it("are NIST's own of NIST's controls, and begin with the framework of others", () => {
		expect(controlId("nist_800_53_r5", "SC-12")).toBe("sc-12");
		expect(controlId("nist_800_53_r5", "SC-12(2)")).toBe("sc-12.2");
		expect(controlId("nist_800_53_r5", "AC-3(15)")).toBe("ac-3.15");
		expect(controlId("pci_dss_4_0_1", "3.7.4")).toBe("pci_dss_4_0_1-3.7.4");
		expect(controlId("iso_27001_2022", "A.8.24")).toBe("iso_27001_2022-A.8.24");
	});
});

describe("the bytes", () => {
	it.each(names)("of the %s scan are the same whenever it is written, but for last-modified", (name) => {
		const scan = scenario(name);
		const later = { ...scan, generated_at: "2027-07-07T07:07:07.000Z", run_id: "4712" };
		expect(oscalText(scan)).toBe(oscalText(scenario(name)));
		expect(oscalText(later)).not.toBe(oscalText(scan));
		expect(oscalText(later).replaceAll(later.generated_at, scan.generated_at)).toBe(oscalText(scan));
	});

	it("have other UUIDs where anything else is different", () => {
		const scan = scenario("mixed");
		const { document } = readOscal(oscalText(scan));
		const parameters = scan.rules.map((own) => ({ ...own, parameter_values: { max_days: 90 } }));
		for (const other of [
			{ ...scan, rules: parameters },
			{ ...scan, gaps: [] },
			{ ...scan, resources: scan.resources.slice(1) },
		]) {
			expect(readOscal(oscalText(other)).document.uuid).not.toBe(document.uuid);
		}
	});

	it("stay few: less than 130 for a verdict on one of many keys", () => {
		const rules = Array.from({ length: 20 }, (_, index) => rule(`kms_key/rule_${index}`, "low"));
		const said = Object.fromEntries(
			rules.map(({ id }, index): [string, Said] => [id, index % 3 === 0 ? "not_applicable" : "pass"]),
		);
		const place = key("0a1b2c3d-1111-4222-8333-444455556666", "alias/orders");
		const one = assessed(place, said, rules);
		const resources = Array.from({ length: 10_000 }, (_, index): AssessedResource => {
			return { ...one, arn: place.arn.replace("0a1b2c3d", String(index).padStart(8, "0")) };
		});
		const text = oscalText(scanOf(rules, resources));
		expect(text.match(/"subject-uuid"/g)).toHaveLength(200_000);
		expect(text.length / 200_000).toBeLessThan(130);
	});
});

describe("texts", () => {
	/** OSCAL's `string` and `token` in NIST's JSON Schema of OSCAL 1.1.3. */
	const STRING = /^\S(.*\S)?$/u;
	const TOKEN = /^(\p{L}|_)(\p{L}|\p{N}|[.\-_])*$/u;
	const TOKENS = new Set(["name", "control-id", "objective-id", "target-id", "id", "state", "reason", "type"]);
	// biome-ignore lint/suspicious/noControlCharactersInRegex: none may be there
	const FORBIDDEN = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\ufffe\uffff]|\p{Cs}|\p{Cf}/u;

	function expectValid(text: string): void {
		const wrong = [...textsOf(JSON.parse(text))].filter(([name, value]) => {
			if (value === "" || value.length > 20_000 || FORBIDDEN.test(value)) return true;
			return (TOKENS.has(name) && !TOKEN.test(value)) || (name === "value" && !STRING.test(value));
		});
		expect(wrong).toEqual([]);
	}

	it.each(names)("of the %s scan are what OSCAL allows", (name) => {
		expectValid(oscalText(scenario(name)));
	});

	it("are what OSCAL allows, and no array is empty, whatever the account holds", () => {
		fc.assert(
			fc.property(hostileScan, (scan) => expectValid(oscalText(scan))),
			{ numRuns: 300 },
		);
	});

	it("are strings and tokens whatever they are made of", () => {
		fc.assert(
			fc.property(hostileText, hostileText, (text, other) => {
				expect(plain(text, 50)).toMatch(STRING);
				expect(plain(text, 50).length).toBeLessThanOrEqual(50);
				expect(token(text)).toMatch(TOKEN);
				if (text !== other) expect(token(text)).not.toBe(token(other));
			}),
			{ numRuns: 1000 },
		);
	});

	it("start no markup", () => {
		fc.assert(
			fc.property(hostileText, (text) => {
				expect(markup(text, 200).replace(/\\[\\`*_{}[\]<>&|~#!^]/g, "")).not.toMatch(/[\\`*_{}[\]<>&|~#!^]/);
				expect(markup(text, 200).replace(/\\([\\`*_{}[\]<>&|~#!^])/g, "$1")).toBe(plain(text, 200));
			}),
			{ numRuns: 1000 },
		);
		expect(markup("{{ insert: param, x }} ~a~ ^b^ <i>", 200)).toBe(
			"\\{\\{ insert: param, x \\}\\} \\~a\\~ \\^b\\^ \\<i\\>",
		);
	});
});
