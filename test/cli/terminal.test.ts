import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { isTerminal, sizeOf } from "../../src/cli/terminal.js";

describe("a terminal", () => {
	const { TERM } = process.env;
	beforeEach(() => {
		process.env.TERM = "xterm-256color";
	});
	afterEach(() => {
		if (TERM === undefined) delete process.env.TERM;
		else process.env.TERM = TERM;
	});

	it("is one where somebody looks at it, and not where its escape sequences would be read as text", () => {
		expect(isTerminal({ isTTY: true })).toBe(true);
		expect(isTerminal({})).toBe(false);
		process.env.TERM = "dumb";
		expect(isTerminal({ isTTY: true })).toBe(false);
		delete process.env.TERM;
		expect(isTerminal({ isTTY: true })).toBe(true);
	});

	it("that nobody gave a size has none", () => {
		expect(sizeOf({ columns: 40, rows: 10 })).toEqual({ columns: 40, rows: 10 });
		expect(sizeOf({ columns: 0, rows: 0 })).toEqual({});
		expect(sizeOf({})).toEqual({});
	});
});
