import { expect, it } from "@jest/globals";
import { sharedText } from "../../src/model/shared_text.js";

it("gives a text that is equal, whatever was given before, and however long it is", () => {
	const long = "x".repeat(1_000);
	expect(sharedText(long)).toBe(long);
	for (let number = 0; number < 12_000; number += 1) expect(sharedText(`text ${number}`)).toBe(`text ${number}`);
	expect(sharedText("text 1")).toBe("text 1");
});
