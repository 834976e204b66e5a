import { expect, it } from "@jest/globals";
import fc from "fast-check";
import { sharedText, withSharedTexts } from "../../src/model/shared_text.js";

it("gives a text that is equal, whatever was given before, and however long it is", () => {
	const long = "x".repeat(1_000);
	expect(sharedText(long)).toBe(long);
	for (let number = 0; number < 12_000; number += 1) expect(sharedText(`text ${number}`)).toBe(`text ${number}`);
	expect(sharedText("text 1")).toBe("text 1");
});

it("leaves what was parsed as it was, but for which string stands there", () => {
	const text = fc.oneof(fc.string(), fc.constantFrom("kms:GenerateDataKey*", "111122223333", "__proto__", "toString"));
	const { json } = fc.letrec((tie) => ({
		json: fc.oneof({ depthSize: "small" }, text, fc.integer(), fc.constant(null), tie("list"), tie("object")),
		list: fc.array(tie("json")),
		object: fc.dictionary(text, tie("json")),
	}));
	fc.assert(
		fc.property(json, (value) => {
			const written = JSON.stringify(value);
			expect(JSON.stringify(withSharedTexts(JSON.parse(written)))).toBe(written);
		}),
	);
	const own = '{"__proto__":"kms:GenerateDataKey*","constructor":{"name":"kms:GenerateDataKey*"}}';
	expect(JSON.stringify(withSharedTexts(JSON.parse(own)))).toBe(own);
	expect(withSharedTexts("text")).toBe("text");
});
