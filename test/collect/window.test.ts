import { describe, expect, it } from "@jest/globals";
import { readingWindow } from "../../src/collect/window.js";

/** Reads that end when they are told to. */
function reads() {
	const ends: (() => void)[] = [];
	const begin = () =>
		new Promise<void>((resolve) => {
			ends.push(resolve);
		});
	return { begin, ends };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe("resources that are read at once", () => {
	it("are few in the beginning and one more with each that was read, up to a thousand of one listing", async () => {
		const window = readingWindow();
		const share = window.open();
		const { begin, ends } = reads();
		for (let number = 0; number < 3_000; number += 1) void share(begin);
		await settled();
		expect(ends).toHaveLength(64);
		window.read(share);
		await settled();
		expect(ends).toHaveLength(65);
		for (let number = 0; number < 2_000; number += 1) window.read(share);
		await settled();
		expect(ends).toHaveLength(1_000);
	});

	it("are shared by listings, and no more for many of them than for few, down to what each needs", async () => {
		const window = readingWindow();
		const { begin, ends } = reads();
		const shares = Array.from({ length: 30 }, () => window.open());
		for (const share of shares) for (let number = 0; number < 100; number += 1) void share(begin);
		await settled();
		expect(ends).toHaveLength(30 * 50);
		expect(Array.from({ length: 100 }, () => window.open())[99]?.concurrency).toBe(32);
	});

	it("become more when another listing is read", async () => {
		const window = readingWindow();
		const { begin, ends } = reads();
		const [first, second, third] = [window.open(), window.open(), window.open()];
		for (let number = 0; number < 2_000; number += 1) void first(begin);
		for (let number = 0; number < 2_000; number += 1) window.read(first);
		await settled();
		expect(ends).toHaveLength(500);
		window.close(second);
		await settled();
		expect(ends).toHaveLength(750);
		window.close(third);
		await settled();
		expect(ends).toHaveLength(1_000);
	});

	it("are begun one after the other as they end, in their order", async () => {
		const window = readingWindow();
		const others = Array.from({ length: 100 }, () => window.open());
		const share = window.open();
		const { begin, ends } = reads();
		const all = Promise.all(Array.from({ length: 100 }, (_, number) => share(() => begin().then(() => number))));
		await settled();
		expect(ends).toHaveLength(32);
		for (const other of others) window.close(other);
		for (let number = 0; number < 100; number += 1) {
			ends[number]?.();
			await settled();
		}
		expect(await all).toEqual(Array.from({ length: 100 }, (_, number) => number));
	});
});
