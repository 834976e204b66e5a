import { describe, expect, it } from "@jest/globals";
import { createRate } from "../../src/aws/rate.js";

const NEAR_MS = 20;

/** A rate with so many answers behind it. */
function answered(full: number, answers: number, refusals = 0) {
	const rate = createRate(full);
	for (let time = 0; time < refusals; time += 1) rate.refused();
	for (let time = 0; time < answers; time += 1) rate.answered(0, NEAR_MS);
	return rate;
}

describe("the beginning", () => {
	it.each([
		[0.5, 0.5],
		[32, 32],
		[50, 32],
		[500, 90],
		[1_000, 180],
	])("of a rate of %d is %d: a small one whole, a large one at less than a fifth", (full, first) => {
		expect(createRate(full).current()).toBe(first);
	});

	it("is low for some answers only, and never beyond the full rate", () => {
		expect(answered(50, 10).isFull()).toBe(true);
		expect(answered(50, 1_000).current()).toBe(50);
		expect(answered(1_000, 500).isFull()).toBe(false);
		expect(answered(1_000, 1_300).isFull()).toBe(true);
	});

	it("is slower where answers take long, since a refusal is heard late", () => {
		const far = createRate(500);
		for (let time = 0; time < 100; time += 1) far.answered(0, 200);
		const gained = far.current() - 90;
		expect(gained).toBeCloseTo((answered(500, 100).current() - 90) / 4);
	});

	it("goes no further than twice what is asked", () => {
		const rate = createRate(1_000);
		for (let second = 0; second < 60; second += 1) {
			for (let call = 0; call < 120; call += 1) rate.answered(1000 * second + 8 * call, NEAR_MS);
		}
		expect(rate.current()).toBeGreaterThan(235);
		expect(rate.current()).toBeLessThan(270);
	});

	it("ends with the first refusal, which cuts to a third", () => {
		const rate = answered(1_000, 500);
		const before = rate.current();
		rate.refused();
		expect(rate.current()).toBeCloseTo(before / 3);
		rate.answered(0, NEAR_MS);
		expect(rate.current()).toBeLessThan(before / 3 + 0.2);
	});
});

describe("a refusal", () => {
	it("cuts the full rate to half", () => {
		const rate = answered(1_000, 2_000);
		rate.refused();
		expect(rate.current()).toBe(500);
	});

	it("cuts by a quarter near the rate that was refused last", () => {
		const rate = answered(100, 1_000);
		rate.refused();
		while (rate.current() < 60) rate.answered(0, NEAR_MS);
		rate.refused();
		while (rate.current() < 57) rate.answered(0, NEAR_MS);
		const before = rate.current();
		rate.refused();
		expect(rate.current()).toBeCloseTo(before * 0.75);
	});

	it("never makes it slower than a call in two seconds, nor faster than it was", () => {
		expect(answered(20, 0, 20).current()).toBe(0.5);
		expect(answered(1_000, 0, 20).current()).toBe(20);
		expect(answered(0.1, 0, 1).current()).toBe(0.1);
	});

	it("is made up for slowly at first, then faster, and no further than the full rate", () => {
		const after_cuts = (answers: number) => {
			const rate = answered(100, 1_000);
			rate.refused();
			rate.refused();
			expect(rate.current()).toBe(25);
			for (let time = 0; time < answers; time += 1) rate.answered(0, NEAR_MS);
			return rate.current();
		};
		expect(after_cuts(10)).toBeLessThan(25.2);
		expect(after_cuts(420)).toBeGreaterThan(45);
		expect(after_cuts(420)).toBeLessThan(60);
		expect(after_cuts(2_000)).toBe(100);
	});
});
