import { createHash } from "node:crypto";
import type { Asset, AssetKind } from "../../model/register.js";
import type { Scan } from "../../model/scan.js";
import { cut, htmlText } from "../../text/escape.js";
import { grouped, minute, placesOf, some } from "../wording.js";
import { COLUMNS, type Column, cellOf } from "./columns.js";

const TITLES: Readonly<Record<AssetKind, string>> = {
	key: "KMS keys",
	key_material: "Materials of imported keys",
	certificate: "Certificates",
	cluster: "CloudHSM clusters",
	hsm: "HSMs",
	backup: "Backups",
	key_store: "Custom key stores",
	kms_hsms: "KMS's own HSMs",
};

/** More text than this in a cell is cut; the CSV has all. */
const MAXIMUM_CELL = 500;

/** In a narrow window and on paper a row is a paragraph, and each cell says of what it is. */
const LABELS = COLUMNS.map(({ title }, index) => `.c${index}::before{content:"${title}: "}`).join("");

const STYLE = `:root{color-scheme:light dark}body{font:14px/1.45 system-ui,sans-serif;margin:1.5rem}h1{font-size:1.4rem;margin:0 0 .3rem}h2{font-size:1.1rem;margin:2rem 0 .5rem}
.scroll{overflow-x:auto;border:1px solid #8886}table{border-collapse:collapse;font-size:13px}th,td{border:1px solid #8886;padding:.3rem .5rem;text-align:left;vertical-align:top;max-width:22rem}
td,small{min-width:5.5rem}.long{min-width:15rem;overflow-wrap:anywhere}tbody th{min-width:11rem;overflow-wrap:anywhere}thead th{vertical-align:bottom}small{display:block;font-weight:400}.missing{font-style:italic}
@media screen and (min-width:60rem){th:first-child{position:sticky;left:0;background:Canvas}}
@media print,(max-width:50rem){table,thead,tbody,tr,th{display:block}.scroll{border:0}th,td{border:0;padding:0;min-width:0;max-width:none}tr{border-top:1px solid #8886;padding:.4rem 0;break-inside:avoid}
thead tr{border:0}thead th,thead small{display:inline;font-size:.95em}thead th:not(:last-child)::after{content:"; ";font-weight:400}thead small::before{content:" ("}thead small::after{content:")"}
td{display:inline;overflow-wrap:anywhere}td:empty{display:none}td::before{font-size:.92em;opacity:.75}td:not(:last-child)::after{content:" · "}${LABELS}}@media print{.scroll{overflow:visible}body{margin:0;font-size:11px}table{font-size:10px}}`;

/**
 * `register.html`: the same for people to read and print: a table for each kind of asset, without the columns that say nothing of it. No
 * scripts; it loads nothing.
 */
export function* renderRegisterPage(scan: Scan): Generator<string> {
	const { accounts } = placesOf(scan);
	const digest = createHash("sha256").update(STYLE, "utf8").digest("base64");
	const title = `Crypto register of account ${accounts.length === 0 ? "(none)" : some(accounts, 5)}`;
	yield `<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n`;
	yield `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'">\n`;
	yield `<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="referrer" content="no-referrer">\n<meta name="robots" content="noindex">\n`;
	yield `<title>${htmlText(title)}</title>\n<style>${STYLE}</style>\n</head>\n<body>\n<main>\n<h1>${htmlText(title)}</h1>\n`;
	yield `<p>Read ${htmlText(minute(scan.inventory.collected_at))} by Keyproof ${htmlText(scan.tool.version)}. Below each heading stands which text asks for the column. “not read” is no value: nobody knows it. An empty cell does not apply, or AWS has nothing there.</p>\n`;
	yield* tables(scan.register.assets);
	yield `<h2>Not read at all</h2>\n<ul>\n`;
	for (const { fact, why } of scan.register.not_read) yield `<li>${htmlText(cut(`${fact}: ${why}`, 1000))}</li>\n`;
	yield `</ul>\n</main>\n</body>\n</html>\n`;
}

/** What the table of a kind shows: how many, and the columns that say something of one of them. */
interface Table {
	count: number;
	readonly columns: Set<Column>;
}

/** A table for each kind. There are many keys, so they are made again for their table in place of being kept. */
function* tables(assets: Iterable<Asset>): Generator<string> {
	const shown = new Map<AssetKind, Table>();
	const kept: Asset[] = [];
	for (const asset of assets) {
		const table = shown.get(asset.kind) ?? { count: 0, columns: new Set() };
		shown.set(asset.kind, table);
		table.count += 1;
		for (const column of COLUMNS) {
			if (!table.columns.has(column) && cellOf(column, asset) !== "") table.columns.add(column);
		}
		if (asset.kind !== "key") kept.push(asset);
	}
	for (const kind of Object.keys(TITLES) as AssetKind[]) {
		const table = shown.get(kind);
		if (table !== undefined) yield* tableOf(kind, table, kind === "key" ? assets : kept);
	}
}

function* tableOf(kind: AssetKind, table: Table, assets: Iterable<Asset>): Generator<string> {
	// What the heading of the table says already is left out.
	const columns = COLUMNS.filter((column) => table.columns.has(column) && column.title !== "kind");
	yield `<h2 id="${kind}">${htmlText(TITLES[kind])} (${grouped(table.count)})</h2>\n`;
	yield `<div class="scroll" tabindex="0" role="region" aria-labelledby="${kind}">\n<table>\n<thead><tr>`;
	for (const { title, asked_by } of columns) {
		const asked = asked_by.length === 0 ? "" : `<small>${htmlText(asked_by.join("; "))}</small>`;
		yield `<th scope="col">${htmlText(title)}${asked}</th>`;
	}
	yield `</tr></thead>\n<tbody>\n`;
	for (const asset of assets) {
		if (asset.kind === kind) yield `<tr>${columns.map((column) => cell(column, asset)).join("")}</tr>\n`;
	}
	yield `</tbody>\n</table>\n</div>\n`;
}

/** A moment, of which the page shows the day and the CSV all. */
const MOMENT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;
/** A word longer than this would make its column as wide: it is broken. */
const LONG_WORD = 24;
/** A text longer than this would make its row as high as a page: it gets a wide column. */
const LONG_TEXT = 40;

/** The name is the row's heading. */
function cell(column: Column, asset: Asset): string {
	const text = cellOf(column, asset);
	const told = cut(MOMENT.test(text) ? text.slice(0, 10) : text, MAXIMUM_CELL);
	if (column.title === "name") return `<th scope="row">${htmlText(told) || "(no name)"}</th>`;
	const is_long = told.length > LONG_TEXT || told.split(" ").some((word) => word.length > LONG_WORD);
	const long = is_long ? " long" : "";
	const tone = text === "not read" ? " missing" : long;
	return `<td class="c${COLUMNS.indexOf(column)}${tone}">${htmlText(told)}</td>`;
}
