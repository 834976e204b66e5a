import { expect, it } from "@jest/globals";
import { dayAfter } from "../../src/link/day_after.js";

const NOW = Date.parse("2026-01-15T12:00:00.000Z");

it("counts days from a time, and backwards", () => {
	expect(dayAfter(NOW, 30)).toBe("2026-02-14T12:00:00.000Z");
	expect(dayAfter(NOW, -1.5)).toBe("2026-01-14T00:00:00.000Z");
});

it("has no day for what no calendar has, whatever a metric says", () => {
	for (const days of [1e12, -1e12, 5e6, Number.MAX_VALUE, Number.NaN]) expect(dayAfter(NOW, days)).toBeUndefined();
	expect(dayAfter(Number.NaN, 1)).toBeUndefined();
});
