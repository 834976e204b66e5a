/**
 * Takes the pictures of docs/images from the report of the example account, in Chromium: `npx tsx tools/screenshots.ts [folder]`, after
 * `npm run build`.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { findChromium } from "./setup/chromium.js";
import { root } from "./setup/places.js";

interface Picture {
	readonly name: string;
	/** The first element that matches; the top of the page where none is named. */
	readonly of?: string;
	readonly height?: number;
	readonly width?: number;
	readonly dark?: true;
	readonly print?: true;
	readonly committed?: true;
}

/** Those that are committed are shown in the README; the others are for who changes the page. */
const PICTURES: readonly Picture[] = [
	{ name: "report.png", height: 1000, committed: true },
	{ name: "report-topology.png", of: "#topology figure", committed: true },
	{ name: "report-timeline.png", of: "#timeline", height: 420, committed: true },
	{ name: "dark.png", dark: true, height: 1000 },
	{ name: "dark-topology.png", of: "#topology figure", dark: true },
	{ name: "narrow.png", width: 390, height: 1400 },
	{ name: "narrow-topology.png", of: "#topology", width: 390, height: 1200 },
	{ name: "narrow-table.png", of: "#resources", width: 390, height: 1200 },
	{ name: "narrow-timeline.png", of: "#timeline", width: 390, height: 800 },
	{ name: "print.png", print: true, height: 1600 },
	{ name: "print-failures.png", of: "#failures", print: true, height: 1200 },
	{ name: "print-topology.png", of: "#topology", print: true, height: 1200 },
	{ name: "failures.png", of: "#failures", height: 1000 },
	{ name: "table.png", of: "#resources" },
	{ name: "coverage.png", of: "#coverage" },
];

async function take(browser: Browser, report: string, folder: string, picture: Picture): Promise<void> {
	const { name, of, height = 900, width = 1280, dark, print } = picture;
	const page = await browser.newPage({
		viewport: { width, height },
		colorScheme: dark === true ? "dark" : "light",
		deviceScaleFactor: 1,
	});
	await page.goto(report);
	if (print === true) {
		await page.emulateMedia({ media: "print" });
		await page.evaluate("dispatchEvent(new Event('beforeprint'))");
	}
	await shoot(page, path.join(folder, name), of, height);
	await page.close();
}

/** An element from its upper edge, no further than `height`. */
async function shoot(page: Page, file: string, of: string | undefined, height: number): Promise<void> {
	if (of === undefined) return void (await page.screenshot({ path: file }));
	const [x = 0, y = 0, width = 0, whole = 0] = await page.evaluate<number[]>(
		`(({ x, y, width, height }) => [x, y + scrollY, width, height])(document.querySelector(${JSON.stringify(of)}).getBoundingClientRect())`,
	);
	const clip = { x, y, width, height: Math.min(whole, height) };
	await page.screenshot({ path: file, fullPage: true, clip });
}

async function main(): Promise<void> {
	const executablePath = findChromium();
	if (executablePath === undefined) throw new Error("there is no Chromium here: npm run setup says how to get one");
	const [given] = process.argv.slice(2);
	const folder = given ?? path.join(root, "docs/images");
	mkdirSync(folder, { recursive: true });
	const work = mkdtempSync(path.join(tmpdir(), "keyproof-screenshots-"));
	execFileSync(process.execPath, [
		path.join(root, "dist/cli/index.js"),
		"demo",
		"--format",
		"html",
		"--output-dir",
		work,
	]);
	const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
	for (const picture of PICTURES) {
		if (given === undefined && picture.committed !== true) continue;
		await take(browser, pathToFileURL(path.join(work, "report.html")).href, folder, picture);
	}
	await browser.close();
	rmSync(work, { recursive: true });
}

void main();
