import { describe, expect, it } from "@jest/globals";
import { areOneApart } from "../../src/text/one_apart.js";

describe("two texts", () => {
	it.each([
		["a letter too many", "decryptt", "decrypt"],
		["a letter too few", "encrpt", "encrypt"],
		["another letter", "dectypt", "decrypt"],
		["two letters in the wrong order", "decyrpt", "decrypt"],
		["another first letter", "xecrypt", "decrypt"],
		["a last letter too many", "signs", "sign"],
	])("are one apart by %s", (_, a, b) => {
		expect([areOneApart(a, b), areOneApart(b, a)]).toEqual([true, true]);
	});

	it.each([
		["the same", "sign", "sign"],
		["two letters apart", "encrypt", "decrypt"],
		["of other lengths", "sign", "signed"],
		["three letters turned round", "abc", "cba"],
	])("are not one apart where they are %s", (_, a, b) => {
		expect([areOneApart(a, b), areOneApart(b, a)]).toEqual([false, false]);
	});
});
