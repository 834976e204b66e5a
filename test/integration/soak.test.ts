import { describe, expect, it } from "@jest/globals";
import { LONGEST_MS, type Soaked, soak } from "./soak.js";

/** As many as take seconds; `npm run soak` takes two hundred. */
const SEEDS = [1, 2, 3, 4, 5, 6];

describe("scans with random faults", () => {
	it("end in their limits, and acquit nobody whom the scan in fair weather does not", async () => {
		const soaked: Soaked[] = [];
		for await (const one of soak(SEEDS)) soaked.push(one);
		expect(soaked).toHaveLength(SEEDS.length);
		expect(soaked.filter(({ milliseconds }) => milliseconds > LONGEST_MS)).toEqual([]);
		expect(soaked.flatMap((one) => one.lies.map((lie) => `seed ${one.seed}: ${lie}`))).toEqual([]);
		expect(new Set(soaked.flatMap(({ disturbed }) => [...disturbed.keys()])).size).toBeGreaterThan(3);
	}, 300_000);
});
