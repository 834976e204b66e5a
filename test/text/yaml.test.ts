import { describe, expect, it } from "@jest/globals";
import { isRefused, parseYaml } from "../../src/text/yaml.js";

/** What ends a parser that goes down by calls, or takes the square of its length. */
const HOSTILE: Readonly<Record<string, (length: number) => string>> = {
	"lists that open": (length) => "[".repeat(length),
	"maps that open": (length) => "{".repeat(length),
	"maps in maps": (length) => "{a: ".repeat(length / 4),
	"lists and maps": (length) => "[{".repeat(length / 2),
	"lists that close again": (length) => `${"[".repeat(length / 2)}${"]".repeat(length / 2)}`,
	"items of items": (length) => "- ".repeat(length / 2),
	"keys of keys": (length) => "? ".repeat(length / 2),
	"steps to the right": (length) => {
		const levels = Math.floor(Math.sqrt(length));
		return Array.from({ length: levels }, (_, level) => `${" ".repeat(level)}a:`).join("\n");
	},
	anchors: (length) => "&a ".repeat(length / 3),
	tags: (length) => "!t ".repeat(length / 3),
	aliases: (length) => `a: &a b\nc: ${"*a ".repeat(length / 3)}`,
	"aliases named like brackets": (length) => "*[".repeat(length / 2),
	quotes: (length) => "'\"".repeat(length / 2),
	"a hundred thousand mistakes": (length) => ": :\n".repeat(length / 4),
	directives: (length) => "%Y\n:\n".repeat(length / 5),
};

describe("YAML of somebody else", () => {
	it.each(Object.entries(HOSTILE))("ends in a refusal, a mistake or a document, soon: %s", (_, text) => {
		for (const schema of ["core", "json"] as const) {
			const started = performance.now();
			// The square of it is twice what ten seconds are enough for, and its depth ten times any stack.
			const parsed = parseYaml(text(150_000), schema);
			expect(performance.now() - started).toBeLessThan(10_000);
			if (isRefused(parsed)) expect(parsed.line).toBeGreaterThan(0);
		}
	});

	it("says on which line it goes too deep", () => {
		expect(parseYaml(`a: 1\nb: ${"[".repeat(200)}`, "core")).toEqual({ refused: "nested more than 100 deep", line: 2 });
		expect(parseYaml(`a: 1\n\nb: ${"!t ".repeat(30)}`, "core")).toEqual({
			refused: "more than 20 anchors, tags and aliases in a row",
			line: 3,
		});
	});

	it("has so many words and signs", () => {
		expect(parseYaml(`[${"1,".repeat(1_100_000)}]`, "json")).toEqual({
			refused: "more than 2000000 words and signs",
			line: 1,
		});
	});

	it("says what its first mistake is", () => {
		expect(parseYaml("a: 1\nb: [1\nc: 2\n", "core")).toMatchObject({ line: 3 });
		expect(parseYaml("a: 1\n---\nb: 1\n", "core")).toEqual({
			refused: "not valid YAML: Source contains multiple documents",
			line: 2,
		});
		expect(parseYaml('{"a": 1,, }', "json")).toMatchObject({
			refused: expect.stringMatching(/^not valid YAML: /),
			line: 1,
		});
	});

	it("is read as deep as anybody writes", () => {
		const parsed = parseYaml(`${"[".repeat(90)}1${"]".repeat(90)}`, "core");
		expect(isRefused(parsed) ? parsed : undefined).toBeUndefined();
	});

	it("may have a tag and an anchor at every node", () => {
		const rows = Array.from({ length: 2_000 }, (_, row) => `- &n${row} !t x\n- *n${row}`).join("\n");
		const parsed = parseYaml(rows, "core");
		expect(isRefused(parsed) ? parsed : undefined).toBeUndefined();
	});

	it("is given up when its time is over, wherever the parser is", () => {
		const started = performance.now();
		expect(parseYaml(`[${"[a],".repeat(300_000)}]`, "core", 200)).toEqual({
			refused: "not read: it takes longer than 0.2 s",
			line: 1,
		});
		expect(performance.now() - started).toBeLessThan(2_000);
	});
});
