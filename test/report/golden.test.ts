import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "@jest/globals";
import type { Scan } from "../../src/model/scan.js";
import { formats } from "../../src/report/registry.js";
import { renderTerminal } from "../../src/report/text/terminal.js";
import { textOf } from "./rendered.js";
import { scenarios } from "./scenarios.js";

/** `KEYPROOF_UPDATE_GOLDEN=1 npx jest test/report/golden` writes the expected files anew: read the diff before you commit it. */
const golden = fileURLToPath(new URL("../golden", import.meta.url));
const update = process.env.KEYPROOF_UPDATE_GOLDEN === "1";

const reports = [
	...formats.map(({ file, render }) => ({ file, render: (scan: Scan) => textOf(render(scan)) })),
	{ file: "terminal.txt", render: (scan: Scan) => renderTerminal(scan, { ...PLAIN, verbosity: "overview" }) },
	{ file: "terminal-verbose.txt", render: (scan: Scan) => renderTerminal(scan, { ...PLAIN, verbosity: "everything" }) },
];
const PLAIN = { color: false, width: 80 };

describe.each(Object.keys(scenarios))("the %s scenario", (name) => {
	const scan = scenarios[name];
	const folder = path.join(golden, name);

	it.each(reports)("gives its $file", ({ file, render }) => {
		if (scan === undefined) throw new Error(`there is no scenario ${name}`);
		const text = render(scan());
		const place = path.join(folder, file);
		if (update) {
			mkdirSync(folder, { recursive: true });
			writeFileSync(place, text);
		}
		expect(existsSync(place) ? readFileSync(place, "utf8") : `${file} is not there`).toBe(text);
	});

	it("expects no other file", () => {
		expect(readdirSync(folder).sort()).toEqual(reports.map(({ file }) => file).sort());
	});
});

it("has no golden folder without a scenario", () => {
	expect(readdirSync(golden).sort()).toEqual(Object.keys(scenarios).sort());
});
