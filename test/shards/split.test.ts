import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { matrix } from "../../src/model/shard.js";
import { type Place, split } from "../../src/shards/split.js";
import { placesOf, sizesOf } from "../../src/shards/weight.js";

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

describe("splitting", () => {
	it("gives every place to one shard, within 4/3 of what no split can go below", () => {
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
				// Graham's bound is against the best split, which is at most the bound plus the longest place.
				const longest_place = Math.max(...all.map(({ seconds }) => seconds));
				expect(result.longest).toBeLessThanOrEqual(result.bound + longest_place);
			}),
		);
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
			{ role_arn, region: "eu-central-1", seconds: 23 },
			{ role_arn, region: "us-east-1", seconds: 3 },
			{ role_arn, region: "eu-west-1", seconds: 4 },
		]);
	});

	it("takes an account whose Regions nobody names as one place, as long as its largest Region", () => {
		const sizes = sizesOf({ resources: [key("eu-central-1"), ...Array.from({ length: 500 }, () => key("us-east-1"))] });
		expect(placesOf([{ role_arn }], "all", sizes, 1)).toEqual([{ role_arn, seconds: 8 }]);
	});
});
