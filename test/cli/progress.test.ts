import { describe, expect, it } from "@jest/globals";
import { drawnProgress, loggedProgress, type Screen } from "../../src/cli/progress.js";
import type { PlaceProgress, Progress } from "../../src/collect/collect.js";

const ESCAPE = "\u001b";
const PARTS = new RegExp(`${ESCAPE}\\[\\d*[A-Z]|\\r|\\n|[^${ESCAPE}\\r\\n]+`, "g");

/** What a terminal shows of a text: it knows the sequences that are used, and no others. */
function shownBy(text: string): string[] {
	const lines = [""];
	let row = 0;
	for (const [part] of text.matchAll(PARTS)) {
		if (part === "\n") {
			row += 1;
			if (row === lines.length) lines.push("");
		} else if (part === `${ESCAPE}[J`) lines.splice(row, lines.length, "");
		else if (part.startsWith(`${ESCAPE}[`)) row -= Number(part.slice(2, -1));
		else if (part !== "\r") lines[row] += part;
	}
	return lines;
}

function screenOf(size: ReturnType<Screen["size"]> = { columns: 80, rows: 24 }) {
	let written = "";
	let now = 0;
	const screen: Screen = {
		write: (text) => {
			written += text;
		},
		size: () => size,
		now: () => now,
	};
	const pass = (milliseconds: number) => {
		now += milliseconds;
	};
	return { screen, pass, text: () => written, lines: () => shownBy(written) };
}

function placeOf(region: string, rest: Partial<PlaceProgress> = {}): PlaceProgress {
	const usual = { account: "111122223333", listed: 20, read: 10, resources: 0, gaps: 0 };
	return { ...usual, region, state: "reading", ...rest };
}

const whole: Progress = { listed: 40, read: 20, done: 0, all: 2 };

describe("progress at a terminal", () => {
	it("is a line for each place that is being read, in the order in which they began, below one for all", () => {
		const { screen, pass, lines } = screenOf();
		const progress = drawnProgress(screen);
		progress.tell({ ...whole, read: 0 }, placeOf("eu-west-1", { state: "begun", listed: 0, read: 0 }));
		pass(100);
		progress.tell(whole, placeOf("us-east-1"));
		pass(100);
		progress.tell(whole, placeOf("eu-west-1"));
		expect(lines()).toEqual([
			"0 of 2: reading 20 of 40 resources …",
			"  111122223333 eu-west-1: 10 of 20",
			"  111122223333 us-east-1: 10 of 20",
		]);
	});

	it("keeps a line of each place that is read", () => {
		const { screen, pass, lines } = screenOf();
		const progress = drawnProgress(screen);
		progress.tell(whole, placeOf("eu-west-1"));
		pass(100);
		progress.tell(whole, placeOf("us-east-1"));
		progress.tell({ ...whole, done: 1 }, placeOf("eu-west-1", { state: "read", resources: 1, gaps: 2 }));
		expect(lines()).toEqual([
			"1 of 2: 111122223333 eu-west-1, 1 resource, 2 listings failed",
			"1 of 2: reading 20 of 40 resources …",
			"  111122223333 us-east-1: 10 of 20",
		]);
		progress.end();
		expect(lines()).toEqual(["1 of 2: 111122223333 eu-west-1, 1 resource, 2 listings failed", ""]);
	});

	it("has ten lines of places at most, fewer where the terminal is low, and counts the others", () => {
		for (const [rows, shown] of [
			[50, 10],
			[9, 5],
			[2, 1],
		] as const) {
			const { screen, pass, lines } = screenOf({ columns: 80, rows });
			const progress = drawnProgress(screen);
			for (let region = 0; region < 32; region += 1) {
				pass(100);
				progress.tell({ ...whole, all: 32 }, placeOf(`region-${region}`));
			}
			expect(lines()).toHaveLength(shown + 2);
			expect(lines().at(-1)).toBe(`  and ${32 - shown} more`);
		}
	});

	it("is drawn ten times a second at most", () => {
		const { screen, pass, text } = screenOf();
		const progress = drawnProgress(screen);
		progress.tell(whole, placeOf("eu-west-1"));
		const before = text();
		pass(99);
		progress.tell({ ...whole, read: 21 }, placeOf("eu-west-1"));
		expect(text()).toBe(before);
		pass(1);
		progress.tell({ ...whole, read: 22 }, placeOf("eu-west-1"));
		expect(text()).toContain("reading 22");
	});

	it("lets a note stand above it", () => {
		const { screen, lines } = screenOf();
		const progress = drawnProgress(screen);
		progress.print("keyproof: first");
		progress.tell(whole, placeOf("eu-west-1"));
		progress.print("keyproof: second");
		expect(lines()).toEqual([
			"keyproof: first",
			"keyproof: second",
			"0 of 2: reading 20 of 40 resources …",
			"  111122223333 eu-west-1: 10 of 20",
		]);
	});

	it("is never wider than the terminal, where a line would become two", () => {
		const { screen, lines } = screenOf({ columns: 20, rows: 24 });
		drawnProgress(screen).tell(whole, placeOf("eu-west-1"));
		expect(lines().every((line) => line.length <= 19)).toBe(true);
	});

	it("is one line for a single place", () => {
		const { screen, pass, lines } = screenOf({});
		const progress = drawnProgress(screen);
		progress.tell({ ...whole, all: 1 }, placeOf("eu-west-1"));
		expect(lines()).toEqual(["reading 20 of 40 resources …"]);
		pass(100);
		progress.tell({ ...whole, all: 1, done: 1 }, placeOf("eu-west-1", { state: "read" }));
		progress.end();
		expect(lines()).toEqual([""]);
	});

	it("shows nothing that acts in what AWS calls an account or Region", () => {
		const { screen, lines, text } = screenOf();
		drawnProgress(screen).tell(whole, placeOf("eu\u001b[2J\nevil\u202e", { account: "a".repeat(500) }));
		expect(text()).not.toContain(`${ESCAPE}[2J`);
		expect(text()).not.toContain("\u202e");
		expect(lines()).toHaveLength(2);
		expect(lines()[1]?.length).toBeLessThan(80);
	});
});

describe("progress in a log", () => {
	it("is nothing in the first half a minute; then how far it is each half a minute, and a line for each place", () => {
		const { screen, pass, text } = screenOf();
		const progress = loggedProgress(screen);
		progress.tell(whole, placeOf("eu-west-1", { state: "begun" }));
		progress.tell(whole, placeOf("us-east-1", { state: "begun" }));
		pass(29_999);
		progress.tell(whole, placeOf("eu-west-1"));
		expect(text()).toBe("");
		pass(1);
		progress.tell(whole, placeOf("eu-west-1"));
		progress.tell(whole, placeOf("us-east-1"));
		pass(29_999);
		progress.tell(whole, placeOf("us-east-1"));
		progress.tell({ ...whole, done: 1 }, placeOf("eu-west-1", { state: "read", resources: 980 }));
		expect(text().split("\n")).toEqual([
			"0 of 2: reading 20 of 40 resources … 111122223333 eu-west-1: 10 of 20 and 1 more",
			"1 of 2: 111122223333 eu-west-1, 980 resources",
			"",
		]);
	});

	it("says nothing of a single place", () => {
		const { screen, pass, text } = screenOf();
		const progress = loggedProgress(screen);
		for (const state of ["begun", "reading", "read"] as const) {
			pass(60_000);
			progress.tell({ ...whole, all: 1 }, placeOf("eu-west-1", { state }));
		}
		expect(text()).toBe("");
	});
});
