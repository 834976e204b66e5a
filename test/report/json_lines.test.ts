import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { listOf, listOfJson, objectOf } from "../../src/report/json_lines.js";
import { textOf } from "./rendered.js";

describe("JSON with a member or element a line", () => {
	it("has tabs by its depth, and brackets that close at once where nothing is in them", () => {
		const inner = objectOf({ c: listOf([1, { d: 2 }], 2), e: listOf([], 2) }, 1);
		expect(textOf(objectOf({ a: "true", b: inner, f: objectOf({}, 1) }, 0))).toBe(
			'{\n\t"a": true,\n\t"b": {\n\t\t"c": [\n\t\t\t1,\n\t\t\t{"d":2}\n\t\t],\n\t\t"e": []\n\t},\n\t"f": {}\n}',
		);
	});

	it("parses to what it was made of, whole or in pieces", () => {
		fc.assert(
			fc.property(fc.dictionary(fc.string({ unit: "binary" }), fc.array(fc.jsonValue())), (value) => {
				const members = (jsonOf: (items: unknown[]) => string | Iterable<string>) =>
					Object.fromEntries(Object.entries(value).map(([name, items]) => [name, listOfJson([jsonOf(items)], 1)]));
				const expected = Object.fromEntries(Object.entries(value).map(([name, items]) => [name, [items]]));
				for (const jsonOf of [JSON.stringify, (items: unknown[]) => listOf(items, 2)]) {
					const text = textOf(objectOf(members(jsonOf), 0));
					expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(expected)));
				}
			}),
		);
	});

	it("takes an element when it is asked for its line", () => {
		let taken = 0;
		function* endless() {
			for (;;) {
				taken += 1;
				yield taken;
			}
		}
		const pieces = objectOf({ all: listOf(endless(), 1) }, 0);
		expect(Array.from({ length: 4 }, () => pieces.next().value).join("")).toBe('{\n\t"all": [\n\t\t1,\n\t\t2,\n\t\t3');
		expect(taken).toBe(3);
	});
});
