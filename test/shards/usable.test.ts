import { describe, expect, it } from "@jest/globals";
import type { Inventory } from "../../src/model/inventory.js";
import { placesAssessed } from "../../src/shards/assessed.js";
import type { Part } from "../../src/shards/merge.js";
import { refuseRedacted, takeRecent } from "../../src/shards/usable.js";

const HOUR = 3_600_000;
const NOW = Date.parse("2026-06-15T09:30:00Z");

/** A part that was read so many hours ago. */
function part(name: string, hours: number, account = "111122223333"): Part {
	const inventory: Inventory = {
		schema_version: 1,
		collected_at: new Date(NOW - hours * HOUR).toISOString(),
		tool: { name: "keyproof", version: "1.0.0" },
		scopes: [{ account, partition: "aws", region: "eu-central-1", types: [], not_offered: [] }],
		resources: {},
		gaps: [],
	};
	return { name, inventory };
}

describe("what is merged", () => {
	const ages = { now: NOW, max_age_ms: undefined, one_scan: true };

	it("counts where it is of one scan", () => {
		const parts = [part("1", 0), part("2", 20)];
		expect(takeRecent(parts, ages)).toEqual({ parts, unusable: [], notes: [] });
	});

	it("does not count, of one scan, what an earlier one left in the place of a lost shard", () => {
		const [fresh, left] = [part("1", 1), part("2", 26)];
		const { parts, unusable } = takeRecent([fresh, left], ages);
		expect(parts).toEqual([fresh]);
		expect(unusable).toEqual([
			{
				name: "2",
				places: left.inventory.scopes,
				why: `what was found was read at ${left.inventory.collected_at}, more than a day before the newest: scan it again`,
			},
		]);
	});

	it("counts, and is told, where nobody says what shards there were", () => {
		const parts = [part("1", 0), part("2", 26)];
		expect(takeRecent(parts, { ...ages, one_scan: false })).toEqual({
			parts,
			unusable: [],
			notes: [expect.stringMatching(/^2: was read at .* more than a day before the newest.*--max-age 1d/)],
		});
	});

	it("counts as long as it is said to", () => {
		const [young, old] = [part("1", 30), part("2", 50)];
		const { parts, unusable } = takeRecent([young, old], { ...ages, max_age_ms: 48 * HOUR });
		expect(parts).toEqual([young]);
		expect(unusable).toEqual([expect.objectContaining({ name: "2", why: expect.stringContaining("--max-age") })]);
	});

	it("counts after others where it is of a time to come, and makes nothing old", () => {
		const [now, later] = [part("1", 0), part("2", -48)];
		const { parts, unusable, notes } = takeRecent([now, later], ages);
		expect(parts).toEqual([now, { ...later, doubtful: true }]);
		expect(unusable).toEqual([]);
		expect(notes).toEqual([expect.stringContaining("yet to come")]);
	});

	it("is not redacted, since stand-ins of two inventories may be alike", () => {
		const isStandIn = (account: string) => account.startsWith("0000");
		const redacted = part("1", 0, "000000000001");
		expect(() => refuseRedacted([part("2", 0), redacted], false, isStandIn)).toThrow(/^1: is redacted, .*--redact/);
		expect(() => refuseRedacted([redacted], true, isStandIn)).toThrow("is redacted");
		expect(() => refuseRedacted([redacted], false, isStandIn)).not.toThrow();
		expect(() => refuseRedacted([part("2", 0), part("3", 0)], true, isStandIn)).not.toThrow();
	});
});

describe("an assessment without an inventory", () => {
	const placesIn = (resources: object[], gaps: object[] = []) =>
		placesAssessed(
			Buffer.from(JSON.stringify({ schema_version: 1, generated_at: "", resources, gaps }, null, "\t")),
			"assessment.json",
			(text) => JSON.parse(text),
		);
	const here = { account: "111122223333", region: "eu-central-1" };

	it("tells which places it is about, by what it found and what it missed", () => {
		const there = { ...here, region: "eu-west-1" };
		expect(placesIn([here, here, { ...here, region: "" }], [there])).toEqual([here, there]);
	});

	it("is about a place that nobody knows where it tells none", () => {
		expect(placesIn([{ ...here, region: "" }])).toEqual([{ ...here, region: "unknown" }]);
		expect(placesIn([])).toEqual([{ account: "unknown", region: "unknown" }]);
	});

	it("is told from an inventory", () => {
		const inventory = Buffer.from(JSON.stringify({ schema_version: 1, collected_at: "", generated_at: "" }));
		expect(placesAssessed(inventory, "inventory.json", (text) => JSON.parse(text))).toBeUndefined();
	});

	it("that is none inside is refused", () => {
		const bytes = Buffer.from('{"schema_version":1,"generated_at":"","resources":1}');
		expect(() => placesAssessed(bytes, "a.json", (text) => JSON.parse(text))).toThrow("a.json: this is no assessment");
	});
});
