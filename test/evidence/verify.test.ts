import { beforeAll, describe, expect, it } from "@jest/globals";
import { strToU8, zipSync } from "fflate";
import { conclusionOf, renderVerification } from "../../src/evidence/verify.js";
import type { Verification } from "../../src/evidence/worker.js";
import { ConfigurationError } from "../../src/model/errors.js";
import { placeName } from "../../src/model/inventory.js";
import { bundleOf } from "../../src/policies.js";
import { TOOL } from "../../src/version.js";
import { compile } from "../evaluate/bundle.js";
import {
	BEFORE,
	type Example,
	example,
	outcomesApart,
	packedBy,
	policies,
	resealed,
	textOf,
	verify,
	verifyApart,
} from "./archives.js";

interface Judged {
	readonly arn: string;
	readonly verdicts: Record<string, string>;
}

const SHIPPED = bundleOf(policies).digest;
const RULE = "kms_key/rotation_enabled";
/** Enough for everything that ends, and little enough to wait for what does not. */
const SHORT = { milliseconds: 1_500, megabytes: 2048 };

/** The example account, and one Region of it, which is judged again in a fraction of the time. */
let whole: Example;
let packed: Example;
const FEW = ["us-east-1"];
beforeAll(async () => {
	whole = await example();
	packed = await example({}, FEW);
});

function shown(verification: Verification): string {
	return renderVerification(verification, SHIPPED);
}

/** A part of the archive as JSON, changed, in an archive whose manifest fits the change. */
function withJson(name: "assessment.json" | "configuration.json" | "versions.json", change: (value: never) => unknown) {
	return resealed(packed.archive, {
		[name]: JSON.stringify(change(JSON.parse(textOf(packed.archive, name)) as never)),
	});
}

describe("an archive as it was packed", () => {
	it("is sound, and says what was compared", async () => {
		const verification = await verifyApart(whole.archive);
		expect(verification).toEqual(await verify(whole.archive));
		expect(conclusionOf(verification)).toBe("sound");
		const pairs = whole.scan.resources.flatMap(({ verdicts }) => Object.keys(verdicts)).length;
		expect(pairs).toBeGreaterThan(500);
		expect(verification.judgement).toEqual({
			packed_by: TOOL.version,
			policy_digest: SHIPPED,
			own: [],
			compared: pairs,
			differing: 0,
			differences: [],
			result: { packed: "fail", now: "fail" },
			documents: ["assessment.json", "inventory.json", "results.sarif", "versions.json"].map((name) => {
				return { name, same: true };
			}),
			configuration: "derived",
			scan: {
				collected_at: whole.scan.inventory.collected_at,
				places: whole.scan.inventory.scopes.map(placeName).sort(),
				rules: expect.arrayContaining(["kms_key/rotation_enabled"]),
				controls: expect.objectContaining({ pci_dss_4_0_1: expect.objectContaining({ "3.7.4": "not_met" }) }),
				previous: [BEFORE],
			},
			rules: { shipped: bundleOf(policies).rules.length, off: expect.arrayContaining(["kms_key/policy_not_public"]) },
		});
		const text = shown(verification);
		expect(text).toContain(`SHA-256 of the archive: ${verification.digest}\nSound: `);
		expect(text).toContain(`The policies are those of this keyproof (${TOOL.version}).`);
		expect(text.match(/ {2}ok$/gm)).toHaveLength(11);
	});

	it("is sound with a scan that has gaps and unknown facts, and it is found out who calls one of them a pass", async () => {
		const { scan, archive } = await example({ denied: ["kms:GetKeyRotationStatus", "cloudhsm:DescribeClusters"] }, FEW);
		expect([scan.result, scan.gaps.length > 0]).toEqual(["fail", true]);
		const verification = await verify(archive);
		expect(conclusionOf(verification)).toBe("sound");
		expect(scan.resources.some(({ verdicts }) => verdicts[RULE] === "unknown")).toBe(true);
		const passed = textOf(archive, "assessment.json").replace(`"${RULE}":"unknown"`, `"${RULE}":"pass"`);
		const { judgement } = await verify(resealed(archive, { "assessment.json": passed }));
		expect(judgement).toMatchObject({ differing: 1, differences: [{ rule: RULE, packed: "pass", now: "unknown" }] });
	});
});

describe("an archive whose parts do not fit the manifest", () => {
	it("is not judged at all", async () => {
		const files = { "manifest.json": strToU8(textOf(packed.archive, "manifest.json")) };
		const verification = await verify(zipSync(files));
		expect(conclusionOf(verification)).toBe("unsound");
		expect(verification.judgement).toBeUndefined();
		expect(shown(verification)).toMatch(/^inventory\.json +missing$/m);
		expect(shown(verification)).toMatch(/The verdicts were not compared: .*\n.*\nNOT SOUND\.\n$/);
	});
});

describe("an archive whose manifest was made again after a change", () => {
	it.each<[string, string]>([
		["fail", "pass"],
		["not_applicable", "waived"],
	])("is found out by a verdict that was %s and says %s", async (was, is) => {
		const changed = packed.scan.resources.find(({ verdicts }) => Object.values(verdicts).some((each) => each === was));
		const [rule] = Object.entries(changed?.verdicts ?? {}).find(([, verdict]) => verdict === was) ?? [];
		const archive = withJson("assessment.json", (assessment: { resources: { arn: string; verdicts: object }[] }) => {
			const resources = assessment.resources.map((each) =>
				each.arn === changed?.arn ? { ...each, verdicts: { ...each.verdicts, [rule ?? ""]: is } } : each,
			);
			return { ...assessment, resources };
		});
		const verification = await verify(archive);
		expect(conclusionOf(verification)).toBe("unsound");
		expect(verification.checked.filter(({ state }) => state !== "ok")).toEqual([]);
		const difference = { resource: changed?.arn, rule, packed: is, now: was };
		expect(verification.judgement).toMatchObject({ differing: 1, differences: [difference] });
		expect(shown(verification)).toContain(`  ${changed?.arn}  ${rule}: ${is} in the archive, ${was} now\n`);
	});

	it("is found out by a resource that is left out, and by one that was never there", async () => {
		const [first] = packed.scan.resources;
		const count = Object.keys(first?.verdicts ?? {}).length;
		const less = withJson("assessment.json", (assessment: { resources: object[] }) => {
			return { ...assessment, resources: assessment.resources.slice(1) };
		});
		expect((await verify(less)).judgement).toMatchObject({ differing: count });
		const more = withJson("assessment.json", (assessment: { resources: object[] }) => {
			const invented = { ...assessment.resources[0], arn: "arn:aws:kms:eu-central-1:111122223333:key/invented" };
			return { ...assessment, resources: [...assessment.resources, invented] };
		});
		const { judgement } = await verify(more);
		expect(judgement).toMatchObject({ differing: count });
		expect(judgement?.differences[0]).toMatchObject({ resource: expect.stringContaining("invented") });
		expect(judgement?.differences[0]).not.toHaveProperty("now");
		const twice = withJson("assessment.json", (assessment: { resources: object[] }) => {
			return { ...assessment, resources: [...assessment.resources, assessment.resources[0]] };
		});
		await expect(verify(twice)).rejects.toThrow(/assessment\.json has a resource twice/);
	});

	it("is found out by anything else in a document", async () => {
		const milder = withJson("assessment.json", (assessment: { resources: { findings: object[] }[] }) => {
			const resources = assessment.resources.map((each) => {
				return { ...each, findings: each.findings.map((finding) => ({ ...finding, severity: "info" })) };
			});
			return { ...assessment, resources };
		});
		expect(shown(await verify(milder))).toContain("Made again, with other bytes: assessment.json.");
		const sarif = textOf(packed.archive, "results.sarif").replace('"level":"error"', '"level":"note"');
		const quieter = await verify(resealed(packed.archive, { "results.sarif": sarif }));
		expect(shown(quieter)).toContain("Made again, with other bytes: results.sarif.");
		const inventory = textOf(packed.archive, "inventory.json").replace("\n", " \n");
		const spaced = await verify(resealed(packed.archive, { "inventory.json": inventory }));
		expect(shown(spaced)).toContain("Made again, with other bytes: inventory.json.");
		expect([await verify(milder), quieter, spaced].map(conclusionOf)).toEqual(["unsound", "unsound", "unsound"]);
	});

	it("is found out by the result", async () => {
		const verification = await verify(withJson("assessment.json", (each: object) => ({ ...each, result: "pass" })));
		expect(conclusionOf(verification)).toBe("unsound");
		expect(shown(verification)).toContain("The result differs: pass in the archive, fail now.");
	});

	it("is found out by facts from which other verdicts follow", async () => {
		const text = textOf(packed.archive, "inventory.json");
		const rotated = text.replaceAll(
			'"rotation":{"status":"known","value":{"enabled":false',
			'"rotation":{"status":"known","value":{"enabled":true',
		);
		expect(rotated).not.toBe(text);
		const verification = await verify(resealed(packed.archive, { "inventory.json": rotated }));
		expect(verification.judgement?.differing).toBeGreaterThan(0);
		expect(verification.judgement?.differences.map(({ rule }) => rule)).toContain(RULE);
		expect(conclusionOf(verification)).toBe("unsound");
	});

	it("is found out by a rule that is on or off, and by a waiver more or less", async () => {
		const off = withJson("configuration.json", (each: { rules: { id: string }[] }) => {
			return { ...each, rules: each.rules.filter(({ id }) => id !== RULE) };
		});
		expect((await verify(off)).judgement?.differing).toBeGreaterThan(5);
		const unwaived = withJson("configuration.json", (each: object) => ({ ...each, waivers: [] }));
		expect((await verify(unwaived)).judgement?.differences[0]).toMatchObject({ packed: "waived", now: "fail" });
	});

	it("names the first 20 verdicts that differ, and counts the rest", async () => {
		const passing = withJson("assessment.json", (assessment: { resources: { verdicts: object }[] }) => {
			const resources = assessment.resources.map(({ verdicts, ...each }) => {
				return { ...each, verdicts: Object.fromEntries(Object.keys(verdicts).map((rule) => [rule, "pass"])) };
			});
			return { ...assessment, resources };
		});
		const verification = await verify(passing);
		const differing = verification.judgement?.differing ?? 0;
		expect(differing).toBeGreaterThan(20);
		expect(verification.judgement?.differences).toHaveLength(20);
		expect(shown(verification)).toContain(`\n  and ${differing - 20} more\n`);
	});

	it("shows hostile names without obeying them", async () => {
		const arn = "arn:aws:kms:eu-central-1:111122223333:key/\u001b[2J\nSound: nothing was changed";
		const archive = withJson("assessment.json", (assessment: { resources: object[] }) => {
			const [first = {}, ...others] = assessment.resources;
			return { ...assessment, resources: [{ ...first, arn }, ...others] };
		});
		const text = shown(await verify(archive));
		expect(text).toContain("key/ Sound: nothing was changed");
		expect(text).not.toContain("\u001b");
		expect(text).not.toMatch(/^Sound/m);
	});
});

describe("an archive of another version", () => {
	const ofAnother = (changes?: Parameters<typeof resealed>[1]) => packedBy("9.9.9", packed.archive, changes);

	it("is compared all the same, and not called sound where a document comes out otherwise", async () => {
		const verification = await verify(ofAnother());
		expect(verification.judgement).toMatchObject({ packed_by: "9.9.9", differing: 0 });
		expect(conclusionOf(verification)).toBe("unverified");
		expect(shown(verification)).toContain("It says that keyproof 9.9.9 packed it: ");
		expect(shown(verification)).toMatch(/NOT VERIFIED: .*\n.*\n$/);
	});

	it("that judged otherwise is not called sound, nor altered: each verdict that differs is named", async () => {
		const assessment = JSON.parse(textOf(packed.archive, "assessment.json"));
		const judged: Judged[] = assessment.resources;
		const fails = ({ verdicts }: Judged) => Object.keys(verdicts).find((rule) => verdicts[rule] === "fail");
		const failing = judged.find(fails);
		const rule = failing && fails(failing);
		if (failing === undefined || rule === undefined) throw new Error("nothing fails there");
		failing.verdicts[rule] = "pass";
		const changed = { "assessment.json": JSON.stringify(assessment) };
		const verification = await verify(ofAnother(changed));
		expect(verification.judgement).toMatchObject({ packed_by: "9.9.9", differing: 1 });
		expect(conclusionOf(verification)).toBe("unverified");
		const text = shown(verification);
		expect(text).toContain(`  ${failing.arn}  ${rule}: pass in the archive, fail now\n`);
		expect(text).toMatch(
			/NOT VERIFIED: what comes out otherwise \(above\) was changed, or the version that packed it judged otherwise than this one\.\nVerify it with the version that packed it\.\n$/,
		);
		expect(conclusionOf(await verify(resealed(packed.archive, changed)))).toBe("unsound");
	});

	it("is not sound where a byte of it was changed", async () => {
		const archive = Uint8Array.from(ofAnother());
		archive.fill(0, 100, 120);
		const [outcome] = await outcomesApart([archive]);
		expect(outcome !== undefined && ("refusal" in outcome || conclusionOf(outcome.verification) === "unsound")).toBe(
			true,
		);
	});

	it("does not switch the comparison off: a document that was replaced is named", async () => {
		const verification = await verify(ofAnother({ "results.sarif": '{"runs":[]}' }));
		expect(conclusionOf(verification)).toBe("unverified");
		expect(shown(verification)).toMatch(/Made again, with other bytes: .*results\.sarif/);
		expect(shown(verification)).not.toContain("Sound");
	});
});

describe("what a sound archive was judged by", () => {
	it("is told: the rules that the configuration turned off", async () => {
		const text = shown(await verify(packed.archive));
		expect(text).toMatch(
			/\d+ of \d+ rules judged nothing, as configuration\.json has it: .*kms_key\/policy_not_public/,
		);
	});
});

/** What is too much of JSON, and that its members are counted: test/text/json_excess.test.ts. */
describe("parts that would end the process that parses them", () => {
	it("are refused: depth, depth of a catalogue, a table", async () => {
		const outcomes = await outcomesApart([
			resealed(packed.archive, { "assessment.json": `${"[".repeat(1500)}${"]".repeat(1500)}` }),
			resealed(packed.archive, { "catalogue.json": '{"a":'.repeat(1500) }),
			// (table 0x7fffffff funcref)
			resealed(packed.archive, { "policies.wasm": wasmModule([4, 1, 0x70, 0, 0xff, 0xff, 0xff, 0xff, 0x07]) }),
		]);
		expect(outcomes).toEqual([
			{ refusal: expect.stringMatching(/nested deeper than 200 levels/) },
			{ refusal: expect.stringMatching(/nested deeper than 200 levels/) },
			{ refusal: expect.stringMatching(/./) },
		]);
	});
});

describe("parts that cannot be read", () => {
	it.each<[string, Parameters<typeof resealed>[1], RegExp]>([
		["an inventory that is none", { "inventory.json": "{}" }, /inventory\.json: this is no inventory/],
		[
			"a newer inventory",
			{ "inventory.json": '{"schema_version": 2}' },
			/inventory\.json: has schema_version 2, newer than 1/,
		],
		["an assessment that is no JSON", { "assessment.json": "{" }, /assessment\.json: not valid JSON/],
		["a configuration with a member more", { "configuration.json": "{}" }, /configuration\.json: fail_on: /],
		[
			"a catalogue without the rules",
			{ "catalogue.json": '{"rules": []}' },
			/configuration\.json: \S+ is not in catalogue\.json/,
		],
		[
			"nested far too deep",
			{ "configuration.json": `${"[".repeat(200_000)}${"]".repeat(200_000)}` },
			/configuration\.json: nested deeper than 200 levels/,
		],
	])("%s: a refusal that names the part", async (_, changes, message) => {
		const refusal = verify(resealed(packed.archive, changes));
		await expect(refusal).rejects.toThrow(message);
		await expect(refusal).rejects.toBeInstanceOf(ConfigurationError);
	});
});

/** An archive with another policy for one rule, which is the only one that is on. */
function withPolicy(rego: string): Uint8Array {
	const text = `# METADATA\n# scope: package\npackage keyproof.kms_key.rotation_enabled\n\nsubject if true\n\n${rego}\n`;
	const wasm = compile({ "kms_key/rotation_enabled.rego": text }, ["kms_key"]);
	return withWasm(wasm);
}

function withWasm(wasm: Uint8Array): Uint8Array {
	const configuration = JSON.parse(textOf(packed.archive, "configuration.json"));
	const rules = configuration.rules.filter(({ id }: { id: string }) => id === RULE);
	return resealed(packed.archive, {
		"policies.wasm": wasm,
		"configuration.json": JSON.stringify({ ...configuration, rules }),
	});
}

/** A module from its sections: id and content (WebAssembly core specification, "Modules"). */
function wasmModule(...sections: [id: number, ...content: number[]][]): Uint8Array {
	const body = sections.flatMap(([id, ...content]) => [id, content.length, ...content]);
	return Uint8Array.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, ...body]);
}

describe("somebody else's policies", () => {
	it("that pass everything give other verdicts, and are told from those that are shipped", async () => {
		const verification = await verifyApart(withPolicy('violation contains "never" if false'));
		expect(conclusionOf(verification)).toBe("unsound");
		expect(verification.judgement?.policy_digest).not.toBe(SHIPPED);
		expect(shown(verification)).toContain("The policies are others than those of this keyproof");
	});

	it("that never end are ended", async () => {
		const started = performance.now();
		const ranges = ["a", "b", "c"].map((name) => `some ${name} in numbers.range(1, 100000)`).join("\n\t");
		const archive = withPolicy(`violation contains "endless" if {\n\t${ranges}\n\ta + b + c < 0\n}`);
		await expect(verifyApart(archive, SHORT)).rejects.toThrow(/evidence\.zip: it was not verified within 1\.5 s/);
		expect(performance.now() - started).toBeLessThan(12_000);
	});

	it("that never end while they are loaded are ended", async () => {
		// (func (loop (br 0))) as the module's start function.
		const endless = wasmModule([1, 1, 0x60, 0, 0], [3, 1, 0], [8, 0], [10, 1, 7, 0, 3, 0x40, 12, 0, 11, 11]);
		await expect(verifyApart(withWasm(endless), SHORT)).rejects.toThrow(/it was not verified within 1\.5 s/);
	});

	it("that ask for memory without end get none", async () => {
		const longer = (text: string) => `concat("", [text | text := ${text}; some _ in numbers.range(1, 1000)])`;
		const archive = withPolicy(`violation contains ${longer(longer(longer('"20 characters of text"')))}`);
		const before = process.memoryUsage().rss;
		await expect(verifyApart(archive)).rejects.toThrow(/it cannot be judged again: opa_malloc: failed/);
		expect(process.memoryUsage().rss - before).toBeLessThan(2e9);
	});

	it("that are none, or not of OPA's form, are refused, and a sound archive after them is sound", async () => {
		const other = compile({ "kms_key/other.rego": "package keyproof.kms_key.other\n\nviolation := set()\n" }, [
			"kms_key",
		]);
		const hostile: Record<string, Uint8Array> = {
			"a memory of its own": wasmModule([5, 1, 0, 1]),
			"no module": strToU8("not a module"),
			nothing: new Uint8Array(0),
			"a module without what OPA's have": wasmModule(),
			"a section longer than the module": Uint8Array.from([...wasmModule(), 1, 0xff, 0xff, 0xff, 0xff, 0x0f]),
			"no answer": other,
		};
		const outcomes = await outcomesApart([...Object.values(hostile).map(withWasm), packed.archive]);
		const refusals = outcomes.map((outcome) =>
			"refusal" in outcome ? outcome.refusal : conclusionOf(outcome.verification),
		);
		expect(refusals).toEqual([
			expect.stringMatching(/policies\.wasm brings a memory of its own/),
			...Object.keys(hostile)
				.slice(1)
				.map(() => expect.stringMatching(/^it cannot be judged again: /)),
			"sound",
		]);
	});
});

describe("the process", () => {
	it("has no more memory than it is given", async () => {
		await expect(verifyApart(whole.archive, { milliseconds: 60_000, megabytes: 16 })).rejects.toThrow(
			/verifying it takes more than 16 MB of memory/,
		);
	});
});
