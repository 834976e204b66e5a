import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { known } from "../../src/model/observed.js";
import { COLUMNS, headingOf } from "../../src/report/register/columns.js";
import { renderRegisterPage } from "../../src/report/register/page.js";
import { renderRegisterCsv } from "../../src/report/register/table.js";
import { plannedReports } from "../../src/reports.js";
import { hostileText } from "./hostile.js";
import { hsmCluster, inventoryWith, kmsKey, P256_CERTIFICATE, registerInventory } from "./register_inventory.js";
import { textOf } from "./rendered.js";
import { scanOf } from "./scans.js";

const scan = (inventory = registerInventory()) => scanOf([], [], { inventory });
const csv = textOf(renderRegisterCsv(scan()));

/** The rows of a CSV whose cells are all quoted. */
function rowsOf(text: string): string[][] {
	const cells = [...text.matchAll(/"((?:[^"]|"")*)"(,|\r\n)/g)];
	expect(cells.map(([cell]) => cell).join("")).toBe(text);
	const rows: string[][] = [[]];
	for (const [, cell = "", end] of cells) {
		rows.at(-1)?.push(cell.replaceAll('""', '"'));
		if (end === "\r\n") rows.push([]);
	}
	return rows.slice(0, -1);
}

/** A row by the asset's name, as column -> cell. */
function rowOf(name: string, text = csv): Record<string, string | undefined> {
	const row = rowsOf(text).find((each) => each[1] === name);
	return Object.fromEntries(COLUMNS.map(({ title }, index) => [title, row?.[index]]));
}

describe("the register as a table", () => {
	it("names in each heading the texts that ask for the column", () => {
		const [headings = []] = rowsOf(csv);
		expect(headings).toEqual(COLUMNS.map(headingOf));
		expect(headings).toEqual(
			expect.arrayContaining([
				"key strength, bits [PCI DSS 4.0.1 3.6.1.1]",
				"viability [PCI DSS 4.0.1 12.3.3]",
				"certificate subject [(EU) 2024/1774 Art. 7(4)]",
			]),
		);
	});

	it("says of a key what it is, where it is kept, and how long it may be used", () => {
		expect(rowOf("alias/rsa")).toMatchObject({
			kind: "key",
			algorithms: "RSASSA-PSS-3072, RSASSA-PKCS1-3072",
			"key strength, bits": "128",
			"NIST quantum security category": "0",
			viability: "disallowed after 2035 (NIST IR 8547 draft)",
			"key usage": "SIGN_VERIFY",
			"state (NIST SP 800-57)": "suspended",
			"FIPS validation": "FIPS 140-3 Level 3, certificate 4884",
		});
		expect(rowOf("alias/symmetric")).toMatchObject({ viability: "NIST names no year", rotation: "every 365 days" });
	});

	it("says of a certificate whose it is, who issued it, until when, and what holds it", () => {
		expect(rowOf("cluster certificate of cluster-aaaaaaaaaaa")).toMatchObject({
			algorithms: "EC-P-256, signed with ECDSA-SHA-256",
			expires: "2034-01-01T00:00:00.000Z",
			"certificate issuer": "O=Example Bank, CN=Example Bank HSM CA",
			"certificate serial number": "0A1B",
			"kept in": "arn:aws:cloudhsm:eu-central-1:111122223333:cluster/cluster-aaaaaaaaaaa",
		});
	});

	it("says of what nobody knows that it was not read, and leaves empty what does not apply", () => {
		expect(rowOf("alias/denied")).toMatchObject({
			algorithms: "not read",
			owner: "not read",
			"state (NIST SP 800-57)": "not read",
			"certificate subject": "",
			"not read": expect.stringContaining("metadata: kms:DescribeKey: denied"),
		});
		expect(rowOf("alias/in-lost-cluster")).toMatchObject({
			"kept in": expect.anything(),
			"FIPS validation": "not read",
		});
		expect(rowOf("cluster-bbbbbbbbbbb")).toMatchObject({ "Availability Zone": "not read", "key usage": "" });
		const tagless = kmsKey("tagless", {}, { tags: known({}) });
		expect(
			rowOf("alias/tagless", textOf(renderRegisterCsv(scan(inventoryWith({ kms_key: [tagless] }))))),
		).toMatchObject({
			owner: "",
		});
		expect(csv).toContain('"AWS managed keys: ');
	});

	it("has no cell that a spreadsheet takes for a formula, whatever the account holds", () => {
		const formula = fc.oneof(hostileText, fc.constantFrom("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1"));
		fc.assert(
			fc.property(formula, formula, (name, text) => {
				const certificate = { ...P256_CERTIFICATE, subject: text, issuer: name };
				const inventory = inventoryWith({
					kms_key: [{ ...kmsKey("k", { description: text }, { tags: known({ Owner: text }) }), name }],
					cloudhsm_cluster: [hsmCluster("c", { certificates: { cluster_certificate: certificate } })],
				});
				const rows = rowsOf(textOf(renderRegisterCsv(scan(inventory))));
				expect(rows.filter((row) => row.length !== COLUMNS.length)).toEqual([]);
				expect(rows.flat().filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/.test(cell))).toEqual([]);
			}),
			{ numRuns: 60 },
		);
	});
});

describe("the register as a page", () => {
	it("has a table for each kind, with the texts below the headings, and no column that says nothing of the kind", () => {
		const page = textOf(renderRegisterPage(scan()));
		for (const title of ["KMS keys (10)", "Certificates (4)", "HSMs (2)", "Materials of imported keys (4)"]) {
			expect(page).toContain(`>${title}</h2>`);
		}
		expect(page).toContain('<th scope="col">key usage<small>PCI DSS 4.0.1 3.6.1.1</small></th>');
		const hsms = page.slice(page.indexOf('<h2 id="hsm">'), page.indexOf('<h2 id="backup">'));
		expect(hsms).not.toContain("key usage");
		// On paper the headings stand far away: each cell says of what it is, by its column's number.
		const label = /\.c(\d+)::before\{content:"key usage: "\}/.exec(page)?.[1];
		expect(page).toMatch(new RegExp(`<td class="c${label}">(?:ENCRYPT_DECRYPT|SIGN_VERIFY)</td>`));
		expect(page).toMatch(/<td class="c\d+ missing">not read<\/td>/);
		// A reason in a narrow column makes its row as high as a page.
		const texts = [...page.matchAll(/<td class="c\d+">([^<]*)/g)].map(([, text = ""]) => text);
		expect(texts.filter(({ length }) => length > 40)).toEqual([]);
	});

	it("has no row without a heading", () => {
		const nameless = { ...kmsKey("k"), name: "\u200b" };
		const page = textOf(renderRegisterPage(scanOf([], [], { inventory: inventoryWith({ kms_key: [nameless] }) })));
		expect(page).toContain('<th scope="row">(no name)</th>');
	});

	it("escapes what others wrote, and runs and loads nothing", () => {
		fc.assert(
			fc.property(hostileText, (text) => {
				const key = {
					...kmsKey("k", { description: text }, { tags: known({ Owner: text }) }),
					name: `<script>${text}`,
				};
				const page = textOf(renderRegisterPage(scan(inventoryWith({ kms_key: [key] }))));
				expect(page).toContain("&lt;script&gt;");
				expect(page).not.toMatch(/<(?:script|img|b>)|\u202e/);
				expect(page).toContain("default-src 'none'");
			}),
			{ numRuns: 40 },
		);
	});
});

it("asked for by its name, comes as a table and as a page; with a path of its own, as the table alone", () => {
	const paths = (formats: string[], report_files: { format: string; path: string }[]) =>
		plannedReports({ formats, output_dir: "out", report_files }).map(({ path }) => path);
	expect(paths(["register"], [])).toEqual(["out/register.csv", "out/register.html"]);
	expect(paths([], [{ format: "register", path: "r.csv" }])).toEqual(["r.csv"]);
});
