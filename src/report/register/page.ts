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

const STYLE = `:root{color-scheme:light dark}body{font:14px/1.45 system-ui,sans-serif;margin:1.5rem}h1{font-size:1.4rem;margin:0 0 .3rem}h2{font-size:1.1rem;margin:2rem 0 .5rem}
.scroll{overflow-x:auto;border:1px solid #8886}table{border-collapse:collapse;font-size:13px}th,td{border:1px solid #8886;padding:.3rem .5rem;text-align:left;vertical-align:top;max-width:28rem;overflow-wrap:anywhere}
thead th{position:sticky;top:0;background:Canvas}thead small{display:block;font-weight:400}.missing{font-style:italic}@media print{.scroll{overflow:visible}body{margin:0}}`;

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
		if (asset.kind === kind) yield `<tr>${columns.map((column) => cell(cellOf(column, asset))).join("")}</tr>\n`;
	}
	yield `</tbody>\n</table>\n</div>\n`;
}

function cell(text: string): string {
	const shown = htmlText(cut(text, MAXIMUM_CELL));
	return text === "not read" ? `<td class="missing">${shown}</td>` : `<td>${shown}</td>`;
}
