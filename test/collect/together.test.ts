import { describe, expect, it } from "@jest/globals";
import { together } from "../../src/collect/listing.js";

/** Gives each of some pages when it is let go. */
function pagesOf<T>(pages: readonly T[]) {
	const gates = pages.map(() => {
		let open: () => void = () => undefined;
		const opened = new Promise<void>((resolve) => {
			open = resolve;
		});
		return { open, opened };
	});
	async function* generate() {
		for (const [index, page] of pages.entries()) {
			await gates[index]?.opened;
			yield page;
		}
	}
	return { pages: generate(), letGo: (index: number) => gates[index]?.open() };
}

describe("two listings", () => {
	it("give their pages as they come, and end with the longer one", async () => {
		const letters = pagesOf(["a", "b"]);
		const numbers = pagesOf([1, 2, 3]);
		const both = together(letters.pages, numbers.pages);
		const seen: unknown[] = [];
		const goOn = [
			() => numbers.letGo(1),
			() => letters.letGo(0),
			() => letters.letGo(1),
			() => numbers.letGo(2),
			() => undefined,
		];
		numbers.letGo(0);
		for await (const page of both) {
			seen.push(page);
			goOn[seen.length - 1]?.();
		}
		expect(seen).toEqual([{ other: 1 }, { other: 2 }, { one: "a" }, { one: "b" }, { other: 3 }]);
	});

	it("fail with the one that fails", async () => {
		async function* failing() {
			yield 1;
			throw new Error("interrupted");
		}
		const letters = pagesOf(["a"]);
		const both = together(letters.pages, failing());
		await expect(both.next()).resolves.toEqual({ done: false, value: { other: 1 } });
		await expect(both.next()).rejects.toThrow("interrupted");
	});

	it("are nothing where both are empty", async () => {
		expect((await together(pagesOf([]).pages, pagesOf([]).pages).next()).done).toBe(true);
	});
});
