import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { inert, makeInert } from "../../src/cli/inert.js";

/** What the runner obeys, as it reads lines: the keyword after white space, or the older one anywhere. */
function obeyed(text: string): string[] {
	return text.split(/\r\n|\n|\r/).filter((line) => line.trimStart().startsWith("::") || line.includes("##["));
}

/** What a stream shows that is given these texts one after the other. */
function shown(texts: readonly (string | Uint8Array)[]): string {
	let all = "";
	const write = (text: string): boolean => {
		all += text;
		return true;
	};
	const stream = { write } as unknown as NodeJS.WriteStream;
	makeInert(stream);
	for (const text of texts) stream.write(text);
	return all;
}

describe("text in a step's log", () => {
	it.each([
		["a command", "::add-mask::secret"],
		["an indented command", "a\n \t ::error::x"],
		["a command after a carriage return", "a\r::stop-commands::x"],
		["the older kind, anywhere", "key ##[error]x"],
		["both kinds, several times", "::a::\n##[b]##[c]\n::::d"],
	])("is not obeyed: %s", (_, text) => {
		expect(obeyed(text)).not.toEqual([]);
		expect(obeyed(inert(text, true))).toEqual([]);
		expect(inert(text, true).replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
	});

	it("stays as it is where it is no command", () => {
		for (const text of ["arn:aws:kms::1", "a ::b::", "# heading\n## [x]", "std::vector", ""]) {
			expect(inert(text, true)).toBe(text);
		}
	});

	it("is not obeyed however it is broken into writes", () => {
		const piece = fc.constantFrom(":", "::", "#", "##", "[", "##[", "\n", "\r", " ", "\t", "a", "error::x");
		fc.assert(
			fc.property(fc.array(fc.array(piece).map((parts) => parts.join(""))), (texts) => {
				const text = shown(texts);
				expect(obeyed(text)).toEqual([]);
				expect(text.replaceAll(" ", "")).toBe(texts.join("").replaceAll(" ", ""));
			}),
			{ numRuns: 2_000 },
		);
	});

	it("takes a megabyte of spaces, colons or marks in no time", () => {
		const started = performance.now();
		for (const each of [" ", ":", "#", "\n", ": "]) shown([each.repeat(1_000_000), each.repeat(1_000_000)]);
		expect(performance.now() - started).toBeLessThan(5_000);
	});
});
