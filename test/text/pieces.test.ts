import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { bytesOf, chunksOf, pack } from "../../src/text/pieces.js";
import { hostileText } from "../report/hostile.js";

const MEGABYTE = 1 << 20;

/** Characters of one to four bytes, in runs that end anywhere in a chunk. */
const pieces = fc.array(
	fc
		.tuple(fc.constantFrom("x", "ü", "€", "𝄞", '"\\u0000'), fc.integer({ min: 0, max: 400_000 }))
		.map(([text, times]) => text.repeat(times)),
	{ maxLength: 12 },
);

describe("chunksOf", () => {
	it("gives the UTF-8 of the whole text, a megabyte at a time", () => {
		fc.assert(
			fc.property(pieces, (text) => {
				const chunks = Array.from(chunksOf(text), (chunk) => Buffer.from(chunk));
				expect(Buffer.concat(chunks).equals(Buffer.from(text.join("")))).toBe(true);
				const longest = Math.max(0, ...text.map((piece) => 3 * piece.length));
				for (const { length } of chunks) expect(length).toBeLessThanOrEqual(Math.max(MEGABYTE, longest));
				const fewest = chunks.reduce((sum, { length }) => sum + length, 0) / MEGABYTE;
				expect(chunks.length).toBeLessThanOrEqual(2 * text.length + Math.ceil(fewest));
			}),
			{ numRuns: 50 },
		);
	});

	it("asks for a piece only when the ones before it are full or written", () => {
		let asked = 0;
		function* text() {
			for (;;) {
				asked += 1;
				yield "x".repeat(1024);
			}
		}
		const chunks = chunksOf(text());
		chunks.next();
		expect(asked).toBeLessThanOrEqual(1024);
		chunks.return(undefined);
	});
});

describe("bytesOf", () => {
	it("keeps the chunks apart, whatever the text holds", () => {
		fc.assert(
			fc.property(fc.array(hostileText), (text) => {
				expect(bytesOf(text)).toEqual(Buffer.concat(text.map((piece) => Buffer.from(piece))));
			}),
		);
		const text = Array.from({ length: 30_000 }, (_, index) => `${index} `.repeat(20));
		expect(bytesOf(text).equals(Buffer.from(text.join("")))).toBe(true);
		expect(bytesOf([])).toHaveLength(0);
	});
});

describe("pack", () => {
	it("gives the same text, as often as somebody reads it", () => {
		fc.assert(
			fc.property(fc.array(hostileText), (text) => {
				const packed = pack(text);
				const same = bytesOf(text);
				expect([bytesOf(packed), bytesOf(packed)]).toEqual([same, same]);
			}),
		);
		const text = Array.from({ length: 30_000 }, (_, index) => `${index} ü🚪`.repeat(20));
		expect([...pack(text)].join("")).toBe(text.join(""));
		expect([...pack(text)].length).toBeGreaterThan(10);
	});
});
