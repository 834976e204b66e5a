import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { matrix } from "../../src/model/shard.js";
import { type Place, split } from "../../src/shards/split.js";
import { placesOf, sizesIn, sizesOf } from "../../src/shards/weight.js";

const place = fc.record({
	role_arn: fc.integer({ min: 1, max: 30 }).map((n) => `arn:aws:iam::${String(n).padStart(12, "0")}:role/r`),
	region: fc.constantFrom("eu-central-1", "us-east-1", "eu-west-1", "ap-south-1"),
	seconds: fc.integer({ min: 1, max: 500 }),
});
const places = fc.uniqueArray(place, {
	minLength: 1,
	maxLength: 60,
	selector: (each) => `${each.role_arn} ${each.region}`,
});

const keysOf = (each: readonly Place[]): string[] => each.map(({ role_arn, region }) => `${role_arn} ${region}`).sort();

/** What the slowest shard takes in the best of all splits: every one is tried. */
function shortest(all: readonly { seconds: number; work: number }[], shards: number): number {
	const bins = Array.from({ length: shards }, () => 0);
	const slowest = Math.max(...all.map(({ seconds }) => seconds));
	const place_from = (index: number): number => {
		const next = all[index];
		if (next === undefined) return Math.max(slowest, ...bins);
		let best = Number.POSITIVE_INFINITY;
		for (const [bin, before] of bins.entries()) {
			bins[bin] = before + next.work;
			best = Math.min(best, place_from(index + 1));
			bins[bin] = before;
			// Empty shards are alike.
			if (before === 0) break;
		}
		return best;
	};
	return place_from(0);
}

describe("splitting", () => {
	it("gives every place to one shard, and no shard nothing", () => {
		fc.assert(
			fc.property(places, fc.integer({ min: 1, max: 12 }), (all, maximum) => {
				const result = split(all, maximum);
				expect(matrix.parse(result.matrix)).toEqual(result.matrix);
				expect(result.matrix.include.length).toBeLessThanOrEqual(maximum);
				const dealt = result.matrix.include.flatMap(({ accounts }) =>
					accounts.flatMap(({ role_arn, regions = [] }) => regions.map((region) => ({ role_arn, region, seconds: 0 }))),
				);
				expect(keysOf(dealt)).toEqual(keysOf(all));
				expect(result.longest).toBeGreaterThanOrEqual(result.bound - 1e-9);
			}),
		);
	});

	it("takes at most a third longer than the best split of all, which takes no less than it says", () => {
		fc.assert(
			fc.property(
				fc.uniqueArray(place, { minLength: 1, maxLength: 8, selector: (each) => keysOf([each]).join("") }),
				fc.integer({ min: 1, max: 4 }),
				fc.constantFrom(1, 4, 32),
				(all, maximum, at_once) => {
					const weighed = all.map((each) => ({ ...each, work: each.seconds / at_once }));
					const { longest, bound } = split(weighed, maximum);
					const best = shortest(weighed, Math.min(maximum, all.length));
					expect(bound).toBeLessThanOrEqual(best + 1e-9);
					expect(longest).toBeLessThanOrEqual((best * 4) / 3 + 1e-9);
				},
			),
			{ numRuns: 300 },
		);
	});

	it("keeps the Regions of an account together where that costs nothing: each shard signs in to its accounts", () => {
		const roles = Array.from({ length: 100 }, (_, n) => `arn:aws:iam::${String(n).padStart(12, "0")}:role/r`);
		const all = roles.flatMap((role_arn) =>
			Array.from({ length: 17 }, (_, region) => ({ role_arn, region: `eu-west-${region}`, seconds: 4 })),
		);
		const { matrix: dealt } = split(all, 5);
		expect(dealt.include.flatMap(({ accounts }) => accounts)).toHaveLength(100);
		expect(new Set(dealt.include.map(({ seconds }) => seconds))).toEqual(new Set([1360]));
		// With more shards than accounts there is nothing to keep together.
		expect(split(all, 200).matrix.include).toHaveLength(200);
	});

	it("of 85,000 places takes a second", () => {
		const all = Array.from({ length: 85_000 }, (_, n) => ({
			role_arn: `arn:aws:iam::${String(Math.floor(n / 17)).padStart(12, "0")}:role/r`,
			region: `eu-west-${n % 17}`,
			seconds: 3 + (n % 7),
			work: 0.1,
		}));
		const began = performance.now();
		expect(split(all, 256).matrix.include).toHaveLength(256);
		expect(performance.now() - began).toBeLessThan(5_000);
	});

	it("keeps the external id with the role, in each shard that reads the account", () => {
		const account = { role_arn: "arn:aws:iam::111122223333:role/keyproof-read", external_id: "audit-2f81" };
		const all = placesOf([account, {}], ["eu-central-1", "us-east-1"], new Map(), 0.5);
		const { include } = split(all, 4).matrix;
		const targets = include.flatMap(({ accounts }) => accounts);
		expect(targets.filter(({ role_arn }) => role_arn !== undefined)).toEqual([
			{ ...account, regions: ["eu-central-1"] },
			{ ...account, regions: ["us-east-1"] },
		]);
		expect(targets.filter(({ external_id }) => external_id === undefined)).toHaveLength(2);
	});

	it("gives the same matrix whatever the order of the places", () => {
		fc.assert(
			fc.property(places, (all) => {
				expect(split([...all].reverse(), 5)).toEqual(split(all, 5));
			}),
		);
	});
});

describe("weighing", () => {
	const role_arn = "arn:aws:iam::111122223333:role/keyproof-read";
	const key = (region: string) => ({ type: "kms_key", account: "111122223333", region });

	it("counts on the keys of the last scan, at the quota of ListGrants", () => {
		const sizes = sizesOf({
			resources: [...Array.from({ length: 1000 }, () => key("eu-central-1")), { ...key("us-east-1"), type: "region" }],
		});
		expect(placesOf([{ role_arn }], ["eu-central-1", "us-east-1", "eu-west-1"], sizes, 0.5)).toEqual([
			// 5,000 calls take the machine five seconds, which it has while AWS holds the calls back.
			{ role_arn, region: "eu-central-1", seconds: 23, work: 5.015 },
			{ role_arn, region: "us-east-1", seconds: 3, work: 3 / 32 },
			{ role_arn, region: "eu-west-1", seconds: 4, work: 0.265 },
		]);
	});

	it("does not take a Region for empty whose keys could not be listed", () => {
		const region = { ...key("us-east-1"), type: "region" };
		expect(sizesOf({ resources: [region], gaps: [] }).get("111122223333 us-east-1")).toBe(0);
		expect(sizesOf({ resources: [region], gaps: [key("us-east-1")] }).has("111122223333 us-east-1")).toBe(false);
		const many = Array.from({ length: 100 }, () => key("us-east-1"));
		expect(sizesOf({ resources: many, gaps: [key("us-east-1")] }).get("111122223333 us-east-1")).toBe(100);
	});

	it("sizes the account that asks, which no role names, as the one that was read and is not named", () => {
		const other = (region: string) => ({ ...key(region), account: "444455556666" });
		const stray = { ...key("eu-central-1"), account: "555566667777" };
		const own = Array.from({ length: 1000 }, () => other("eu-central-1"));
		const sizes = sizesOf({ resources: [key("eu-central-1"), stray, ...own] });
		const of = (asking?: string) =>
			placesOf([{ role_arn }, {}], ["eu-central-1"], sizes, 0.5, asking).map(({ seconds }) => seconds);
		expect(of()).toEqual([3.02, 23]);
		expect(of("555566667777")).toEqual([3.02, 3.02]);
		expect(placesOf([{}], "all", sizes, 0.5, "444455556666")).toMatchObject([{ seconds: 23 }]);
	});

	it("takes from an inventory what an assessment says, and that a place which was read is empty", () => {
		const place = { account: "111122223333", region: "eu-central-1" };
		const scopes = [place, { ...place, region: "us-east-1" }, { ...place, region: "eu-west-1" }];
		const gaps = [{ ...place, region: "eu-west-1", type: "kms_key" }];
		const sizes = sizesIn({ scopes, resources: { kms_key: [place, place], region: [place] }, gaps });
		expect([...(sizes ?? [])]).toEqual([
			["111122223333 eu-central-1", 2],
			["111122223333 us-east-1", 0],
		]);
		expect(sizesIn({ scopes, resources: { region: [place] } })).toEqual(new Map());
		expect(sizesIn({ resources: "none" })).toBeUndefined();
	});

	it("takes an account whose Regions nobody names as one place, as long as its largest Region", () => {
		const sizes = sizesOf({ resources: [key("eu-central-1"), ...Array.from({ length: 500 }, () => key("us-east-1"))] });
		expect(placesOf([{ role_arn }], "all", sizes, 1)).toEqual([
			{ role_arn, seconds: 8, work: expect.closeTo(2.515 + 3.01 / 32) },
		]);
	});
});
