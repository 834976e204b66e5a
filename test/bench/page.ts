/**
 * Measures report.html of 50,000 keys, 5,000 findings among them, in Chromium: how large it is, how long it takes until the first rows stand
 * there, and until a filter has answered. `npx tsx test/bench/page.ts [keys] [findings]`.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import type { Scan } from "../../src/model/scan.js";
import { renderHtml } from "../../src/report/html/html.js";
import { findChromium } from "../../tools/setup/chromium.js";
import { assessed, key, rule, type Said, scanOf } from "../report/scans.js";

const RULES = Array.from({ length: 35 }, (_, index) =>
	rule(`kms_key/rule_${index}`, index % 7 === 0 ? "high" : "medium"),
);
const MAXIMUM_MS = 3_000;

/** Keys of which some fail by one rule each; the others pass by every one. */
function scanWith(keys: number, findings: number): Scan {
	const passing = Object.fromEntries(RULES.map(({ id }): [string, Said] => [id, "pass"]));
	const resources = Array.from({ length: keys }, (_, index) => {
		const id = `${String(10_000_000 + index)}-1111-4222-8333-444455556666`;
		const failing = RULES[index % RULES.length]?.id ?? "";
		const said =
			index < findings ? { ...passing, [failing]: { fail: [`something is wrong with key ${index}`] } } : passing;
		return assessed(key(id, `alias/orders-${index}`, index % 2 === 0 ? "eu-central-1" : "us-east-1"), said, RULES);
	});
	return scanOf(RULES, resources);
}

async function main(): Promise<void> {
	const [keys = 50_000, findings = 5_000] = process.argv.slice(2).map(Number);
	const executablePath = findChromium();
	if (executablePath === undefined) throw new Error("there is no Chromium here");
	const folder = mkdtempSync(join(tmpdir(), "keyproof-page-"));
	const file = join(folder, "report.html");
	const scan = scanWith(keys, findings);
	let began = performance.now();
	const text = [...renderHtml(scan)].join("");
	const rendered = performance.now() - began;
	writeFileSync(file, text);
	const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
	const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
	began = performance.now();
	await page.goto(pathToFileURL(file).href, { waitUntil: "domcontentloaded" });
	while (!(await page.evaluate("document.querySelectorAll('#every tbody > tr').length >= 100")))
		await page.waitForTimeout(10);
	await page.evaluate("new Promise((done) => requestAnimationFrame(() => setTimeout(done)))");
	const opened = performance.now() - began;
	const times = await page.evaluate<number[]>(`(async () => {
		const form = document.querySelector("#filters");
		const settle = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
		const times = [];
		for (const [name, value] of [["verdict", "fail"], ["severity", "high"], ["text", "orders-49"], ["text", ""], ["severity", ""], ["verdict", ""]]) {
			const field = form.elements[name];
			const begun = performance.now();
			field.value = value;
			field.dispatchEvent(new Event(name === "text" ? "input" : "change", { bubbles: true }));
			if (name === "text") await new Promise((done) => setTimeout(done, 150));
			await settle();
			times.push(Math.round(performance.now() - begun - (name === "text" ? 150 : 0)));
		}
		return times;
	})()`);
	await browser.close();
	rmSync(folder, { recursive: true });
	const megabytes = (Buffer.byteLength(text) / 1e6).toFixed(1);
	console.log(
		`${keys} keys, ${findings} findings: ${megabytes} MB, written in ${Math.round(rendered)} ms, opened in ${Math.round(opened)} ms, filters in ${times.join(", ")} ms`,
	);
	if (opened > MAXIMUM_MS) process.exitCode = 1;
}

void main();
