import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type Browser, chromium, type Page } from "playwright-core";
import { known } from "../../../src/model/observed.js";
import { once } from "../../../src/model/once.js";
import type { Scan } from "../../../src/model/scan.js";
import { type Simulator, startSimulator } from "../../../src/simulator/server.js";
import { findChromium } from "../../../tools/setup/chromium.js";
import { NOW, scanOf as scanSimulator } from "../../integration/scans.js";
import { exampleWithCorners } from "../../integration/worlds.js";
import { describeUnless } from "../../missing.js";
import { htmlPage } from "../rendered.js";
import { ACCOUNT, assessed, key, rule, scanOf } from "../scans.js";
import { scenarios } from "../scenarios.js";

const program = findChromium();
const inBrowser = describeUnless(program === undefined ? "no Chromium here" : undefined);

/** What a hostile name would do if one of its characters were read as HTML, or its text as code. */
const PROBES = [
	`"><script>globalThis.pwned = 1</script>`,
	`</script><script>globalThis.pwned = 2</script>`,
	`<img src=x onerror="globalThis.pwned=3">`,
	`'onmouseover='globalThis.pwned=4`,
	`<svg onload=globalThis.pwned=5>`,
	`</title><style>*{display:none}</style>`,
	`javascript:globalThis.pwned=6`,
	`{{constructor.constructor('globalThis.pwned=7')()}}`,
];

inBrowser("report.html in Chromium", () => {
	let browser: Browser;
	let simulator: Simulator;
	let example: Scan;
	const folder = mkdtempSync(join(tmpdir(), "keyproof-page-"));

	beforeAll(async () => {
		// Nobody looks at what is drawn: without a process that imitates a graphics card a page takes a quarter less.
		const args = ["--no-sandbox", "--disable-gpu", "--in-process-gpu"];
		browser = await chromium.launch({ executablePath: program ?? "", args });
		simulator = await startSimulator(exampleWithCorners(NOW));
		example = await scanSimulator(simulator, { regions: ["eu-central-1", "us-east-1"] });
	}, 120_000);
	afterAll(async () => {
		await browser?.close();
		await simulator?.close();
		rmSync(folder, { recursive: true, force: true });
	});

	/** The report of a scan; a dozen tests look at the same. */
	const written = once(htmlPage);

	/** Opens the report of a scan from a file, as people do; whatever the page complains of fails the test. */
	async function open(
		scan: Scan,
		{ fragment = "", dark = false, width = 1280 } = {},
	): Promise<Page & { complaints: string[] }> {
		const file = join(folder, "report.html");
		writeFileSync(file, written(scan));
		const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme: dark ? "dark" : "light" });
		const complaints: string[] = [];
		page.on("console", (message) => complaints.push(message.text()));
		page.on("pageerror", (error) => complaints.push(String(error)));
		page.on("request", (request) => {
			if (!request.url().startsWith("file:")) complaints.push(`requests ${request.url()}`);
		});
		await page.goto(`${pathToFileURL(file)}${fragment}`);
		return Object.assign(page, { complaints });
	}

	/** Waits until an expression is true in the page; Playwright's own waiting would need an eval that the policy forbids. */
	async function until(page: Page, expression: string): Promise<void> {
		for (const deadline = Date.now() + 15_000; Date.now() < deadline; ) {
			if (await page.evaluate(expression)) return;
			await page.waitForTimeout(20);
		}
		throw new Error(`not within 15 seconds: ${expression}`);
	}

	/** The address of the resources with critical failures, and how many there are. */
	const CRITICAL = "#resources?verdict=fail&severity=critical";
	const criticalFailures = () =>
		example.resources.filter(({ findings }) =>
			findings.some(({ verdict, severity }) => verdict === "fail" && severity === "critical"),
		).length;

	const rows = (page: Page) => page.locator("#every tbody > tr:not(.inner)");

	it("shows hostile names as text, in tables, facts, pictures and filters", async () => {
		const judging = rule("kms_key/rotation_enabled", "medium", { judges_by: ["rotation"] });
		const keys = PROBES.map((text, index) => ({ place: key(`0${index}`, text), text }));
		const scan = scanOf(
			[judging],
			keys.map(({ place, text }) =>
				assessed({ ...place, impact: text }, { [judging.id]: { fail: [text] } }, [judging]),
			),
			{
				facts: {
					kms_key: keys.map(({ place: { arn }, text }) => ({
						...{ arn, account: ACCOUNT, region: "eu-central-1", name: text },
						...{ tags: known({ [text]: text }), rotation: known({ note: text }) },
					})),
				},
				moments: keys.map(({ place, text }) => ({
					...{ date: "2026-03-01T00:00:00.000Z", kind: "rotation" as const, what: text, type: "kms_key" },
					...{ arn: place.arn, account: ACCOUNT, region: "eu-central-1", name: text },
				})),
				topologies: example.topologies.slice(0, 1).map((each) => ({ ...each, name: PROBES[0] ?? "" })),
			},
		);
		const page = await open(scan, { fragment: `#resources?${new URLSearchParams({ text: PROBES[2] ?? "" })}` });
		expect(await rows(page).count()).toBe(1);
		await page.locator("#filters button[type=reset]").click();
		await until(page, "document.querySelectorAll('#every tbody > tr').length > 1");
		for (const button of await page.locator("#every .open").all()) await button.click();
		for (const summary of await page.locator("#every .judged-on > summary").all()) await summary.click();
		const text = await page.locator("body").innerText();
		for (const probe of PROBES) expect(text).toContain(probe.slice(0, 40));
		expect(await page.evaluate("globalThis.pwned")).toBeUndefined();
		expect(await page.locator("img, iframe, object, embed, [onerror], [onload], [onmouseover]").count()).toBe(0);
		expect(page.complaints).toEqual([]);
		await page.close();
	});

	/** Runs axe in a page, in a world of its own, which the page's policy does not reach; gives what it has against it. */
	async function axe(page: Page, options: object = {}, within?: string[]): Promise<unknown[]> {
		const require = createRequire(import.meta.url);
		const source = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
		const session = await page.context().newCDPSession(page);
		const { frameTree } = await session.send("Page.getFrameTree");
		const { executionContextId } = await session.send("Page.createIsolatedWorld", { frameId: frameTree.frame.id });
		// Where there is nothing to find nobody needs a selector of each of 18,000 elements.
		const given = JSON.stringify({ resultTypes: ["violations"], selectors: false, ...options });
		const expression = `${source}; axe.run(${within === undefined ? "document" : JSON.stringify(within)}, ${given}).then(({ violations }) => JSON.stringify(violations.map(({ id, nodes }) => [id, nodes.slice(0, 3).map(({ html, failureSummary }) => html.slice(0, 200) + failureSummary)])))`;
		const { result } = await session.send("Runtime.evaluate", {
			...{ expression, contextId: executionContextId, awaitPromise: true, returnByValue: true },
		});
		await session.detach();
		return JSON.parse(String(result.value));
	}

	const CONTRAST = "color-contrast";
	const ALL_BUT_CONTRAST = { rules: { [CONTRAST]: { enabled: false } } };

	/**
	 * Takes out of a page what stands there a third time: a row, an item, a paragraph whose elements have the names, classes and
	 * attributes of two before it, in elements that have those of theirs. What is left looks, to a style sheet, like all of it.
	 */
	const LEAVE_TWO_OF_A_KIND = `(() => {
		const repeated = "tr, li, details, p, pre, dl, div, section, figure, table, h3, h4, option, svg *";
		const styled = /^(?:class|type|role|scope|hidden|open|tabindex|style|fill|stroke)$/;
		const kindOf = (each) =>
			[each.localName, ...[...each.attributes].map(({ name, value }) => (styled.test(name) ? name + "=" + value : name))].join(" ");
		const wholes = new Map();
		const wholeOf = (each) => {
			const parts = [...each.childNodes].map((child) =>
				child.nodeType === Node.ELEMENT_NODE ? wholeOf(child) : child.nodeType === Node.TEXT_NODE && child.data.trim() !== "" ? "text" : "");
			const whole = "<" + kindOf(each) + ">" + parts.filter((part, index) => part !== "" && part !== parts[index - 1]).join("") + "</>";
			wholes.set(each, whole);
			return whole;
		};
		wholeOf(document.body);
		const times = new Map();
		const thin = (each, place) => {
			const within = place + "<" + kindOf(each);
			for (const child of [...each.children]) {
				const kind = within + wholes.get(child);
				times.set(kind, (times.get(kind) ?? 0) + 1);
				if (times.get(kind) > 2 && child.matches(repeated)) child.remove();
				else thin(child, within);
			}
		};
		thin(document.body, "");
		return document.querySelectorAll("body *").length;
	})()`;

	describe("opened once", () => {
		let page: Page & { complaints: string[] };
		beforeAll(async () => {
			page = await open(example);
		}, 60_000);
		afterAll(() => page?.close());

		it("runs under its own strict policy, complains of nothing and asks nobody for anything", async () => {
			expect(await rows(page).count()).toBeGreaterThan(10);
			expect(page.complaints).toEqual([]);
		});

		it("is used by the keyboard alone: to the filters, into a row and out again", async () => {
			await page.keyboard.press("Tab");
			expect(await page.evaluate("document.activeElement.className")).toBe("skip");
			await page.locator("#every .open").first().focus();
			await page.keyboard.press("Enter");
			expect(await page.locator("#every .inner").count()).toBe(1);
			await page.keyboard.press("Space");
			expect(await page.locator("#every .inner").count()).toBe(0);
		});

		it("keeps what is looked for in its address", async () => {
			await page.selectOption("[name=verdict]", "fail");
			await page.selectOption("[name=severity]", "critical");
			await until(page, "location.hash.includes('severity=critical')");
			expect(new URL(page.url()).hash).toBe(CRITICAL);
			expect(await rows(page).count()).toBe(criticalFailures());
			await page.locator("#filters button[type=reset]").click();
			await until(page, "location.hash === '#resources'");
			expect(await rows(page).count()).toBeGreaterThan(criticalFailures());
		});

		it("gives axe nothing to find but, perhaps, text that is hard to read, with a row and its facts open, and all that is folded", async () => {
			await page.locator("#every .open").first().click();
			// What a fold holds is written when it has opened.
			await page.evaluate(
				"(async () => { for (const each of document.querySelectorAll('main details')) each.open = true; await new Promise((done) => setTimeout(done, 50)); })()",
			);
			expect(await page.locator(".judged-on .facet").count()).toBeGreaterThan(50);
			expect(await axe(page, ALL_BUT_CONTRAST)).toEqual([]);
		}, 60_000);

		// How well a text is read takes axe longer than all else, and follows from what a style sheet sees.
		describe("two of a kind", () => {
			beforeAll(async () => {
				const left = await page.evaluate<number>(LEAVE_TWO_OF_A_KIND);
				expect(left).toBeGreaterThan(1_000);
				expect(await page.locator(".judged-on .facet").count()).toBeGreaterThan(10);
			});

			it.each([
				// All other rules have judged the whole of this.
				{
					what: "no text to find that is hard to read on a wide screen",
					width: 1280,
					dark: false,
					options: { runOnly: [CONTRAST] },
				},
				{ what: "nothing to find on a telephone in the dark", width: 390, dark: true, options: {} },
			])(
				"gives axe $what",
				async ({ width, dark, options }) => {
					await page.emulateMedia({ colorScheme: dark ? "dark" : "light" });
					await page.setViewportSize({ width, height: 900 });
					expect(await axe(page, options)).toEqual([]);
				},
				60_000,
			);

			it("would tell of one kind of text that nobody can read, and of links that look like the text around them", async () => {
				await page.evaluate(`(() => {
					for (const each of document.querySelectorAll(".facet")) each.style.color = getComputedStyle(document.body).backgroundColor;
					for (const each of document.querySelectorAll("main a")) each.style.cssText = "all: unset; color: color-mix(in srgb, currentColor 85%, gray)";
				})()`);
				const rules = [CONTRAST, "link-in-text-block"];
				const told = await axe(page, { runOnly: rules }, [".facet", "main a"]);
				expect(told).toEqual(rules.map((id) => [id, expect.anything()]));
			});
		});
	});

	describe("opened at the address of what is looked for", () => {
		let page: Page & { complaints: string[] };
		beforeAll(async () => {
			page = await open(example, { fragment: CRITICAL });
		}, 60_000);
		afterAll(async () => {
			expect(page.complaints).toEqual([]);
			await page.close();
		});

		it("comes back to it", async () => {
			expect(await rows(page).count()).toBe(criticalFailures());
			expect(await page.locator("[name=severity]").inputValue()).toBe("critical");
		});

		it("follows another address, and shows on demand what a finding was judged on", async () => {
			await page.evaluate("location.hash = '#resources?verdict=fail&rule=kms_key%2Frotation_enabled'");
			await until(page, "document.querySelector('[name=rule]').value === 'kms_key/rotation_enabled'");
			await rows(page).first().locator("button.open").click();
			const facts = page.locator(".inner .judged-on").first();
			await facts.locator("summary").click();
			expect(await facts.locator("pre").first().innerText()).toContain('"enabled": false');
		});

		it("is no wider than a telephone, has pictures that fit it as they are, and other ones on a screen and on paper", async () => {
			await page.locator("#filters button[type=reset]").click();
			await until(page, "document.querySelectorAll('#every tbody > tr').length > 10");
			await page.setViewportSize({ width: 320, height: 900 });
			// WCAG 2.2, 1.4.10: nothing is lost where 320 pixels are all there is.
			expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(320);
			expect(await page.locator("#filters [name=text]").isVisible()).toBe(true);
			await page.setViewportSize({ width: 360, height: 900 });
			const shown = `[...document.querySelectorAll("svg.picture")].filter((each) => each.getBoundingClientRect().width > 0).map((each) =>
				[each.closest(".for-telephones") !== null, each.closest("figure, .chart, .scroll").scrollWidth - each.closest("figure, .chart, .scroll").clientWidth,
				each.getBoundingClientRect().width / each.viewBox.baseVal.width])`;
			const pictures = await page.evaluate<[boolean, number, number][]>(shown);
			expect(pictures.length).toBeGreaterThan(example.topologies.length);
			for (const [narrow, beyond, scale] of pictures) {
				expect([narrow, beyond]).toEqual([true, 0]);
				expect(scale).toBeGreaterThan(0.9);
			}
			await page.setViewportSize({ width: 1280, height: 900 });
			for (const [narrow] of await page.evaluate<[boolean][]>(shown)) expect(narrow).toBe(false);
			await page.emulateMedia({ media: "print" });
			await page.setViewportSize({ width: 600, height: 900 });
			for (const [narrow] of await page.evaluate<[boolean][]>(shown)) expect(narrow).toBe(false);
		});

		it("says on paper what is folded on the screen", async () => {
			const folded = page.locator("main details:not([open], .judged-on)");
			expect(await folded.count()).toBeGreaterThan(0);
			await page.emulateMedia({ media: "print" });
			expect(await page.locator("#filters").isVisible()).toBe(false);
			await page.evaluate("dispatchEvent(new Event('beforeprint'))");
			expect(await folded.count()).toBe(0);
		});
	});

	it("begins with what a pull request changes: the gate, what it introduces, fixes and hides, and one line on the rest", async () => {
		const changed = scenarios.changed?.();
		if (changed === undefined) throw new Error("there is no such scenario");
		const page = await open(changed);
		const sections = await page.evaluate<string[]>(
			"[...document.querySelectorAll('main > section')].map(({ id }) => id)",
		);
		expect(sections.slice(0, 3)).toEqual(["gate", "change", "first"]);
		expect(await page.locator("#change h3").allInnerTexts()).toEqual([
			"What it introduces",
			"What it fixes",
			"What can no longer be judged",
			"What of it was not judged",
		]);
		const text = await page.locator("#change").innerText();
		for (const told of [
			"infra/cards/keys.tf:12",
			'module.cards.aws_kms_key.pin["eu"]',
			"3 planned changes in accounts",
		])
			expect(text).toContain(told);
		expect(await page.locator("#change > p").last().innerText()).toBe("1 finding was there before: see below.");
		expect(await page.locator("#gate li").first().innerText()).toBe(
			"Rule kms_key/rotation_enabled off .keyproof.yml:4",
		);
		expect(await axe(page)).toEqual([]);
		expect(page.complaints).toEqual([]);
		await page.close();
	});

	it("shows every audit service beside the longest name, on the screen and on paper", async () => {
		const { services, rows: covered } = example.coverage;
		const [row] = covered;
		const [resource] = row?.resources ?? [];
		if (row === undefined || resource === undefined) throw new Error("the example has no coverage");
		const long = { ...row, resources: [{ ...resource, name: "x".repeat(256) }] };
		const page = await open({ ...example, resources: [], coverage: { services, rows: [long] } });
		for (const media of ["screen", "print"] as const) {
			await page.emulateMedia({ media });
			await page.setViewportSize({ width: media === "print" ? 794 : 1280, height: 900 });
			const [table, room] = await page.evaluate<number[]>(
				"(([e]) => [e.offsetWidth, e.parentElement.clientWidth])(document.querySelectorAll('.matrix'))",
			);
			expect(table).toBeLessThanOrEqual(room ?? 0);
		}
		await page.close();
	});

	it("gives axe nothing to find on paper", async () => {
		const scan = scenarios.mixed?.();
		if (scan === undefined) throw new Error("there is no such scenario");
		const page = await open(scan);
		await page.emulateMedia({ media: "print" });
		await page.evaluate("dispatchEvent(new Event('beforeprint'))");
		expect(await axe(page)).toEqual([]);
		await page.close();
	}, 60_000);

	it("opens with 50,000 keys in seconds, and finds among 5,000 findings at once", async () => {
		const judging = [rule("kms_key/rotation_enabled", "medium"), rule("kms_key/policy_not_public", "critical")];
		const keys = Array.from({ length: 50_000 }, (_, index) =>
			assessed(
				key(`${10_000_000 + index}-1111-4222-8333-444455556666`, `alias/orders-${index}`),
				{
					"kms_key/rotation_enabled": index < 5_000 ? { fail: [`automatic rotation is off, ${index}`] } : "pass",
					"kms_key/policy_not_public": "pass",
				},
				judging,
			),
		);
		const started = performance.now();
		const page = await open(scanOf(judging, keys));
		await until(page, "document.querySelectorAll('#every tbody > tr').length === 100");
		const opened = performance.now() - started;
		const searched = await page.evaluate(`(async () => {
			const field = document.querySelector("[name=text]");
			const times = [];
			for (const text of ["orders-49", "rotation is off, 4999", ""]) {
				const begun = performance.now();
				field.value = text;
				field.dispatchEvent(new Event("input", { bubbles: true }));
				await new Promise((resolve) => setTimeout(resolve, 120));
				await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
				times.push(Math.round(performance.now() - begun - 120));
			}
			return times;
		})()`);
		console.log(`50,000 keys: written and opened in ${Math.round(opened)} ms; searches in ${searched} ms`);
		// Generous, for a machine that does other things: alone it is a fraction of it.
		expect(opened).toBeLessThan(20_000);
		for (const time of searched as number[]) expect(time).toBeLessThan(3_000);
		expect(page.complaints).toEqual([]);
		await page.close();
	}, 120_000);
});
