import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { didYouMean } from "../../src/text/nearest.js";

const REGIONS = ["eu-central-1", "eu-west-1", "us-east-1"];

describe("didYouMean", () => {
	it("names the nearest of what is known", () => {
		expect(didYouMean("eu-centrall-1", REGIONS)).toBe(' Did you mean "eu-central-1"?');
		expect(didYouMean("us-east-11", REGIONS)).toBe(' Did you mean "us-east-1"?');
	});

	it("takes no notice of case", () => {
		expect(didYouMean("EU-CENTRAL-1", REGIONS)).toBe(' Did you mean "eu-central-1"?');
	});

	it("says nothing where nothing is near, or nothing is known", () => {
		expect(didYouMean("mars", REGIONS)).toBe("");
		expect(didYouMean("no", ["low"])).toBe("");
		expect(didYouMean("lo", ["low"])).toBe(' Did you mean "low"?');
		expect(didYouMean("eu-central-1", [])).toBe("");
	});

	it("proposes only what is known, and every known name for itself", () => {
		fc.assert(
			fc.property(fc.string(), fc.array(fc.string(), { minLength: 1 }), (name, known) => {
				const hint = didYouMean(name, known);
				expect(["", ...known.map((each) => ` Did you mean "${each}"?`)]).toContain(hint);
				const [first = ""] = known;
				expect(didYouMean(first, known).toLowerCase()).toBe(` Did you mean "${first}"?`.toLowerCase());
			}),
		);
	});
});
