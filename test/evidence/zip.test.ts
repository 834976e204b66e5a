import * as zlib from "node:zlib";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { unzipSync, zipSync } from "fflate";
import { slowCrcOf, unzipOrdinary, zip } from "../../src/evidence/zip.js";

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

	it("is unpacked as fflate unpacks it", () => {
		fc.assert(
			fc.property(files, (all) => {
				const listed = all.map(([name, { length }]) => ({ name, size: length }));
				const unpacked = unzipOrdinary(zip(all, []), listed);
				expect([...(unpacked ?? [])].map(([name, bytes]) => [name, Buffer.from(bytes)])).toEqual(
					all.map(([name, bytes]) => [name, Buffer.from(bytes)]),
				);
			}),
		);
	});

	it("that is not as it is made here is left to fflate: stored, longer, cut off, with other files or sizes than were listed", () => {
		const [a, b] = ["a", "b"].map((text) => new TextEncoder().encode(text.repeat(1000)));
		const all: [string, Uint8Array][] = [
			["a", a ?? new Uint8Array()],
			["b", b ?? new Uint8Array()],
		];
		const made = zip(all, []);
		const listed = all.map(([name]) => ({ name, size: 1000 }));
		expect(unzipOrdinary(made, listed)?.size).toBe(2);
		const odd: [Uint8Array, typeof listed][] = [
			[zipSync(Object.fromEntries(all), { level: 0 }), listed],
			[Uint8Array.from([...made, 0]), listed],
			[made.subarray(1), listed],
			[made.subarray(0, 30), listed],
			[made, listed.slice(1)],
			[made, [...listed, { name: "c", size: 1 }]],
			[made, listed.map(({ name }) => ({ name, size: 999 }))],
		];
		for (const [archive, names] of odd) expect(unzipOrdinary(archive, names)).toBeUndefined();
		const broken = Uint8Array.from(made);
		broken.fill(255, 31, 40);
		expect(unzipOrdinary(broken, listed)).toBeUndefined();
		const shorter = Uint8Array.from(made);
		const directory = made.length - 22 - 2 * 47;
		new DataView(shorter.buffer).setUint32(directory + 24, 500, true);
		expect(unzipOrdinary(shorter, [{ name: "a", size: 500 }, ...listed.slice(1)])).toBeUndefined();
	});

	it("has the checksum that Node's zlib tells, where Node tells none", () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
				expect(zip([["a", bytes]], [])).toEqual(
					zipSync({ a: bytes }, { level: 6, mem: 4, mtime: new Date(1980, 0, 1, 12) }),
				);
				expect(slowCrcOf(bytes)).toBe(zlib.crc32(bytes));
			}),
		);
		expect(slowCrcOf(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
	});
});
