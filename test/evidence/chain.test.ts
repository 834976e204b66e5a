import { beforeAll, describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { type Chain, chainOf, type Expected, type Given, refuseTwice } from "../../src/evidence/chain.js";
import { renderChain, renderChainJson } from "../../src/evidence/chain_text.js";
import { type Outcome, outcomeOf } from "../../src/evidence/worker.js";
import { TOOL } from "../../src/version.js";
import { packedBy, policies, resealed, textOf } from "./archives.js";
import { archivesOf, type Week } from "./weeks.js";

const WEEKS: readonly Week[] = ["on", "on", "denied", "on", "off", "off", "on", "on"];
const AFTER = new Date("2026-02-25T06:00:00.000Z");

let archives: Uint8Array[];
let outcomes: Outcome[];
beforeAll(async () => {
	archives = await archivesOf(WEEKS);
	outcomes = [];
	for (const archive of archives) outcomes.push(await outcomeOf(archive));
}, 120_000);

const named = (all: readonly Outcome[]): Given[] =>
	all.map((outcome, index) => ({ name: `week-${index}.zip`, outcome }));
const chain = (all: readonly Outcome[] = outcomes, expected: Expected = {}): Chain =>
	chainOf(named(all), expected, AFTER);
const digest = (index: number): string => {
	const outcome = outcomes[index];
	return outcome !== undefined && "verification" in outcome ? outcome.verification.digest : "";
};
/** Each week that something is wrong with, and what. */
const faultsOf = ({ links, faults }: Chain): string[] => [
	...links.flatMap((link) => link.faults.map((fault) => `${link.name}: ${fault}`)),
	...faults,
];

describe("eight weeks, each naming the one before it", () => {
	it("are sound, a week apart, and tell when each control was met, was not, and was not seen", () => {
		expect(chain()).toMatchObject({ conclusion: "sound", faults: [], open: [] });
		expect(chain().links.map(({ days }) => days)).toEqual([undefined, 7, 7, 7, 7, 7, 7, 7]);
		const text = renderChain(chain());
		expect(text.replaceAll(/\n +/g, " ")).toContain(
			"PCI DSS 4.0.1: met from 2026-01-05 to 2026-01-26, not met from 2026-02-02 to 2026-02-09, met from 2026-02-16 to 2026-02-23, not seen on 2026-01-19 3.7.4",
		);
		expect(text).toContain("8 archives, 7 days apart.\nSound: ");
		expect(JSON.parse(renderChainJson(chain()))).toMatchObject({
			conclusion: "sound",
			controls: expect.arrayContaining([expect.objectContaining({ control: "3.7.4", last: "met" })]),
		});
	});

	it("are not verified where the first ones are left out, unless that is meant, and their history is told all the same", () => {
		expect(chain(outcomes.slice(3))).toMatchObject({
			conclusion: "unverified",
			open: [expect.stringContaining(`with SHA-256 ${digest(2)}, which is not given`)],
		});
		expect(chain(outcomes.slice(3), { partial: true }).conclusion).toBe("sound");
		expect(renderChain(chain(outcomes.slice(6), { partial: true }))).toContain("not seen on 2026-01-19");
	});

	it("are not sound without the last one, where its SHA-256 is known", () => {
		expect(chain(outcomes, { last: digest(7) })).toMatchObject({ conclusion: "sound", pinned: true });
		expect(chain(outcomes.slice(0, 7)).conclusion).toBe("sound");
		expect(faultsOf(chain(outcomes.slice(0, 7), { last: digest(7) }))).toEqual([
			`the last archive is not the one with SHA-256 ${digest(7)}: what came after is missing, or it was altered`,
		]);
	});

	it("are not sound where a gap is longer than it may be, between two or since the last", () => {
		expect(chain(outcomes, { maximum_gap: 7 }).conclusion).toBe("sound");
		expect(faultsOf(chain(outcomes, { maximum_gap: 6 }))).toHaveLength(7);
		const late = chainOf(named(outcomes), { maximum_gap: 8 }, new Date("2026-03-10T06:00:00.000Z"));
		expect(faultsOf(late)).toEqual(["15 days since the last scan, more than 8"]);
	});

	it("say where one did not look any more, or by what it was not judged, since what is not looked at is not wrong", () => {
		const [first, second] = structuredClone(outcomes.slice(0, 2));
		const judged = [first, second].map((outcome) => {
			const scan =
				outcome !== undefined && "verification" in outcome ? outcome.verification.judgement?.scan : undefined;
			if (scan === undefined) throw new Error("it is not sound");
			return scan;
		});
		const [before, after] = judged;
		Object.assign(before ?? {}, {
			places: ["1 eu-central-1", "1 us-east-1"],
			rules: ["kms_key/enabled", "kms_key/tagged"],
		});
		Object.assign(after ?? {}, { places: ["1 eu-central-1", "2 eu-central-1"], rules: ["kms_key/tagged"] });
		const noted = chain([first, second].flatMap((outcome) => outcome ?? []));
		expect(noted.links.map(({ notes }) => notes)).toEqual([
			[],
			[
				"it did not read 1 us-east-1, which the one before it did",
				"it read 2 eu-central-1, which the one before it did not",
				"it was not judged by kms_key/enabled, as the one before it was",
			],
		]);
		expect(renderChain(noted)).toContain("  it did not read 1 us-east-1, which the one before it did\n");
		expect(chain().links.flatMap(({ notes }) => notes)).toEqual([]);
	});

	it("cannot have one twice", () => {
		expect(() => refuseTwice(named([...outcomes, ...outcomes.slice(0, 1)]))).toThrow("are the same archive");
	});
});

describe("what was done to them", () => {
	it("a week that is missing is found where the next one names it", () => {
		expect(faultsOf(chain(outcomes.filter((_, index) => index !== 4)))).toEqual([
			`week-4.zip: it follows an archive of 2026-02-02 with SHA-256 ${digest(4)}, which is not among these: it is missing, or was altered`,
		]);
	});

	it("a week packed anew without its past is found, and so is the one after it", async () => {
		const archive = archives[4];
		if (archive === undefined) throw new Error("there is no such week");
		const links = JSON.parse(textOf(archive, "previous.json")).links;
		const forged = links.map((link: object, index: number) => (index === 0 ? { ...link, controls: {} } : link));
		const anew = await outcomeOf(resealed(archive, { "previous.json": JSON.stringify({ links: forged }) }));
		const faults = faultsOf(chain(outcomes.map((outcome, index) => (index === 4 ? anew : outcome))));
		expect(faults).toEqual([
			"week-4.zip: it tells another history than the archives before it",
			expect.stringContaining("week-5.zip: it follows an archive of 2026-02-02"),
		]);
	});

	it("a past that another version tells otherwise than this one makes of it is not verified, and not called altered", async () => {
		const [first, second] = archives;
		if (first === undefined || second === undefined) throw new Error("there are no such weeks");
		const links = JSON.parse(textOf(second, "previous.json")).links;
		const otherwise = links.map((link: object) => ({ ...link, controls: {} }));
		const told = { "previous.json": JSON.stringify({ links: otherwise }) };
		const other = chain([...outcomes.slice(0, 1), await outcomeOf(packedBy("9.9.9", second, told))]);
		expect(other).toMatchObject({ conclusion: "unverified", faults: [] });
		expect(other.open).toEqual([
			expect.stringMatching(
				/^week-1\.zip tells another history than this version \(.*\) makes of the archives before it: verify them with 9\.9\.9, which packed it$/,
			),
		]);
		expect(faultsOf(other)).toEqual([]);
		expect(faultsOf(chain([...outcomes.slice(0, 1), await outcomeOf(packedBy(TOOL.version, second, told))]))).toEqual([
			"week-1.zip: it tells another history than the archives before it",
		]);
	});

	it("is found in 100 of 100 trials: a week removed, two that changed places, a byte or a fact altered", async () => {
		const trial = fc.record({
			what: fc.constantFrom("removed", "reordered", "removed", "reordered", "altered", "packed anew"),
			week: fc.nat(WEEKS.length - 1),
			other: fc.nat(WEEKS.length - 2),
			byte: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
			bit: fc.nat(7),
		});
		let found = 0;
		for (const { what, week, other, byte, bit } of fc.sample(trial, { seed: 20_260_105, numRuns: 100 })) {
			const all = [...outcomes];
			if (what === "removed") all.splice(week, 1);
			else if (what === "reordered") all.splice(other < week ? other : other + 1, 0, ...all.splice(week, 1));
			else all[week] = await outcomeOf(what === "altered" ? flipped(week, byte, bit) : packedAnew(week));
			// The last SHA-256 is what an auditor notes, and the only thing that tells of an end that is missing.
			if (chain(all, { last: digest(WEEKS.length - 1) }).conclusion !== "sound") found += 1;
		}
		expect(found).toBe(100);
	}, 120_000);

	function flipped(week: number, byte: number, bit: number): Uint8Array {
		const archive = Uint8Array.from(archives[week] ?? []);
		const at = Math.floor(byte * archive.length);
		archive[at] = (archive[at] ?? 0) ^ (1 << bit);
		return archive;
	}

	/** By somebody who knows how: the fact, the verdict and every digest in the archive fit. */
	function packedAnew(week: number): Uint8Array {
		const archive = archives[week] ?? new Uint8Array();
		const inventory = textOf(archive, "inventory.json").replace('"Owner":"payments"', '"Owner":"nobody"');
		return resealed(archive, { "inventory.json": inventory, "policies.wasm": policies.wasm });
	}
});

it("what nobody wrote down elsewhere may have been packed anew as a whole, which is said", () => {
	const said = (own: Chain) => renderChain(own).replaceAll("\n", " ");
	expect(said(chain())).toContain("This cannot prove that nobody packed all of them anew");
	expect(said(chain(outcomes, { last: digest(7) }))).toContain("none of them was packed anew since somebody wrote");
	expect(said(chain(outcomes.slice(0, 7), { last: digest(7) }))).not.toMatch(/packed anew/);
});

describe("names and refusals of others", () => {
	it("are shown without obeying them", () => {
		const hostile = [...named(outcomes), { name: "\u001b[2Ja\nb", outcome: { refusal: "\u001b]0;x\u0007no" } }];
		const text = renderChain(chainOf(hostile, {}, AFTER));
		expect(text).toContain("NOT SOUND: ");
		// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
		expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
	});
});
