import { describe, expect, it } from "@jest/globals";
import { jsonExcess, MAXIMUM_DEPTH, MAXIMUM_VALUES } from "../../src/text/json_excess.js";

describe("what is too much of JSON", () => {
	it("is depth, of lists and of objects", () => {
		const nested = (depth: number) => `${"[".repeat(depth)}${"]".repeat(depth)}`;
		expect(jsonExcess(nested(MAXIMUM_DEPTH))).toBeUndefined();
		expect(jsonExcess(`[${nested(MAXIMUM_DEPTH - 1)}, ${nested(MAXIMUM_DEPTH - 1)}]`)).toBeUndefined();
		expect(jsonExcess(nested(MAXIMUM_DEPTH + 1))).toBe("nested deeper than 200 levels");
		expect(jsonExcess('{"a":'.repeat(MAXIMUM_DEPTH + 1))).toBe("nested deeper than 200 levels");
	});

	it("is a number of values, of which a list has one more than commas", () => {
		const values = "0,".repeat(MAXIMUM_VALUES);
		expect(jsonExcess(`[${values}0]`)).toBeUndefined();
		expect(jsonExcess(`[${values}0,0]`)).toBe("holds more than 50000000 values");
	});

	it("is nothing that stands in a string, whatever is escaped there", () => {
		const brackets = "[".repeat(MAXIMUM_DEPTH + 1);
		for (const text of [`"${brackets}"`, `"\\"${brackets}"`, `"\\\\\\"${brackets}"`]) {
			expect(jsonExcess(text)).toBeUndefined();
		}
		expect(jsonExcess(`["\\\\"${brackets}`)).toBe("nested deeper than 200 levels");
		expect(jsonExcess(`"${brackets}`)).toBeUndefined();
	});
});
