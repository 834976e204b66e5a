import type { Scan } from "../../model/scan.js";
import { csvRow } from "../../text/escape.js";
import { COLUMNS, cellOf, headingOf } from "./columns.js";

/**
 * `register.csv`: a row for each cryptographic asset, by RFC 4180. The heading of each column names the texts that ask for it. What
 * nobody could list is a row of its own. No cell is a formula to a spreadsheet.
 */
export function* renderRegisterCsv({ register }: Scan): Generator<string> {
	yield csvRow(COLUMNS.map(headingOf));
	for (const asset of register.assets) yield csvRow(COLUMNS.map((column) => cellOf(column, asset)));
	for (const { fact, why } of register.not_read) {
		yield csvRow(
			COLUMNS.map(({ title }) => (title === "kind" ? "not read" : title === "not read" ? `${fact}: ${why}` : "")),
		);
	}
}
