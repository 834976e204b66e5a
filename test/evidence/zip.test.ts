import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { unzipSync, zipSync } from "fflate";
import { zip } from "../../src/evidence/zip.js";

const files = fc
	.uniqueArray(fc.tuple(fc.stringMatching(/^[a-z]{1,12}\.(?:json|wasm)$/), fc.uint8Array({ maxLength: 5000 })), {
		selector: ([name]) => name,
		maxLength: 6,
	})
	.map((all) => all.sort(([a], [b]) => (a < b ? -1 : 1)));

describe("a ZIP", () => {
	it("has the bytes that fflate gives one with these options, and is read by it", () => {
		fc.assert(
			fc.property(files, fc.boolean(), (all, steady) => {
				const expected = zipSync(Object.fromEntries(all), { level: 6, mem: 4, mtime: new Date(1980, 0, 1, 12) });
				const made = zip(all, steady ? all.map(([name]) => name) : []);
				expect(Buffer.compare(made, expected)).toBe(0);
				expect(Object.entries(unzipSync(made)).map(([name]) => name)).toEqual(all.map(([name]) => name));
			}),
			{ numRuns: 200 },
		);
	});

	it("holds what a file is now, and not what one of that name was", () => {
		const [one, other] = ["a", "b"].map((text) => new TextEncoder().encode(text.repeat(1000)));
		for (const bytes of [one, other, one, other]) {
			const made = zip([["policies.wasm", bytes ?? new Uint8Array()]], ["policies.wasm"]);
			expect(unzipSync(made)["policies.wasm"]).toEqual(bytes);
		}
	});
});
