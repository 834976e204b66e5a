import { describe, expect, it } from "@jest/globals";
import { placeLine } from "../../src/cli/output.js";

describe("the line of a place that was read", () => {
	const read = { account: "111122223333", region: "eu-central-1", resources: 980, gaps: 0, done: 12, all: 34 };

	it("says which it is, how much it holds and how many are read", () => {
		expect(placeLine(read)).toBe("12 of 34: 111122223333 eu-central-1, 980 resources");
	});

	it("says that listings failed", () => {
		expect(placeLine({ ...read, resources: 1, gaps: 1 })).toBe(
			"12 of 34: 111122223333 eu-central-1, 1 resource, 1 listing failed",
		);
	});
});
