import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { renderCsv } from "../../src/report/csv.js";
import { csvCell } from "../../src/text/escape.js";
import { hostileText } from "./hostile.js";
import { hostileScan } from "./hostile_scan.js";
import { textOf } from "./rendered.js";

/** RFC 4180, by hand: a reader of its own. */
function parse(text: string): string[][] {
	const rows: string[][] = [];
	let row: string[] = [];
	for (let at = 0; at < text.length; ) {
		if (text[at] !== '"') throw new Error(`no quote at ${at}`);
		let end = at + 1;
		while (text[end] !== '"' || text[end + 1] === '"') end += text[end] === '"' ? 2 : 1;
		row.push(text.slice(at + 1, end).replaceAll('""', '"'));
		at = end + 1;
		if (text[at] === ",") at += 1;
		else if (text.startsWith("\r\n", at)) {
			rows.push(row);
			row = [];
			at += 2;
		} else throw new Error(`a cell ends at ${at} with neither a comma nor a line`);
	}
	return rows;
}

/** What Excel, LibreOffice and Google Sheets take for a formula or a call of another program. */
const FORMULA = /^[\s"]*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

describe("csv", () => {
	it.each([
		["=cmd|'/C calc'!A0", "'=cmd|'/C calc'!A0"],
		["+1+cmd|' /C calc'!A0", "'+1+cmd|' /C calc'!A0"],
		["-2+3", "'-2+3"],
		["@SUM(1+1)", "'@SUM(1+1)"],
		["\t=1", "'=1"],
		["\uff1d1+1", "'\uff1d1+1"],
		['"=1+1', `'"=1+1`],
		["harmless;=1+1; @SUM(1)", "harmless;'=1+1; '@SUM(1)"],
		["orders = pending", "orders = pending"],
		["alias/a-b", "alias/a-b"],
	])("lets no cell be a formula: %j", (given, shown) => {
		expect(parse(`${csvCell(given)}\r\n`)).toEqual([[shown]]);
	});

	it("lets no cell be a formula, whatever stands in it and whatever divides cells", () => {
		fc.assert(
			fc.property(hostileText, fc.constantFrom("", "=", "+", "-", "@", ";=", "; @"), (text, sign) => {
				const cell = parse(`${csvCell(sign + text)}\r\n`)[0]?.[0] ?? "";
				for (const part of [cell, ...cell.split(";")]) expect(part).not.toMatch(FORMULA);
			}),
		);
	});

	it("gives every row the same columns, a row for each finding and each listing that failed", () => {
		fc.assert(
			fc.property(hostileScan, (scan) => {
				const [header = [], ...rows] = parse(textOf(renderCsv(scan)));
				const findings = scan.resources.reduce((sum, each) => sum + each.findings.length, 0);
				expect(rows).toHaveLength(findings + scan.gaps.length);
				for (const row of rows) expect(row).toHaveLength(header.length);
				expect(rows.map(([verdict]) => verdict)).not.toContain("pass");
			}),
			{ numRuns: 50 },
		);
	});
});
