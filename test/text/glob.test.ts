import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { matchesGlob } from "../../src/text/glob.js";

/** The same by definition: a star is each of the ways to split the text. */
function matchesByDefinition(pattern: string, text: string): boolean {
	const [first, rest] = [pattern[0], pattern.slice(1)];
	if (first === undefined) return text === "";
	if (first === "*")
		return matchesByDefinition(rest, text) || (text !== "" && matchesByDefinition(pattern, text.slice(1)));
	return text !== "" && (first === "?" || first === text[0]) && matchesByDefinition(rest, text.slice(1));
}

describe("a glob", () => {
	const arn = "arn:aws:kms:eu-central-1:111122223333:key/0a1b2c3d-1111-4222-8333-444455556666";
	it.each([
		[arn, true],
		["*", true],
		["**", true],
		["arn:aws:kms:*:111122223333:key/*", true],
		["arn:aws:kms:eu-central-?:*", true],
		["*6666", true],
		[`${arn}*`, true],
		["*:key/*-????????????", true],
		["", false],
		[arn.slice(0, -1), false],
		[`${arn}?`, false],
		["arn:aws:kms:EU-CENTRAL-1:*", false],
		["arn:aws:kms:eu-west-1:*", false],
		["key/", false],
		["arn.aws.kms*", false],
		["arn:aws:(kms|s3):*", false],
		["arn:aws:[k]ms:*", false],
	])("%s: %s", (pattern, expected) => {
		expect(matchesGlob(pattern, arn)).toBe(expected);
	});

	it("is what its definition says, for any pattern and text", () => {
		const texts = fc.string({ unit: fc.constantFrom("a", "b", ":"), maxLength: 9 });
		const patterns = fc.string({ unit: fc.constantFrom("a", "b", ":", "*", "?"), maxLength: 7 });
		fc.assert(
			fc.property(patterns, texts, (pattern, text) => {
				expect(matchesGlob(pattern, text)).toBe(matchesByDefinition(pattern, text));
			}),
			{ numRuns: 5_000 },
		);
	});

	it("that would make a regular expression backtrack without end is answered at once", () => {
		const started = performance.now();
		expect(matchesGlob(`${"*a".repeat(250)}b`, "a".repeat(2048))).toBe(false);
		expect(performance.now() - started).toBeLessThan(1_000);
	});
});
