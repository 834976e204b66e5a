import { createHash } from "node:crypto";
import { Script } from "node:vm";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { known, unknown } from "../../../src/model/observed.js";
import { SEVERITIES } from "../../../src/model/policy.js";
import type { Scan } from "../../../src/model/scan.js";
import { Search, VERDICTS } from "../../../src/report/html/browser/search.js";
import { SCRIPT } from "../../../src/report/html/script.generated.js";
import { resources } from "../../../src/report/html/section/resources.js";
import { html } from "../../../src/report/html/template.js";
import { cut, htmlText, scriptJson, visible } from "../../../src/text/escape.js";
import { hostileText } from "../hostile.js";
import { hostileScan } from "../hostile_scan.js";
import { htmlPage, tableText } from "../rendered.js";
import { ACCOUNT, assessed, key, rule, scanOf } from "../scans.js";
import { HOSTILE_NAME, scenarios } from "../scenarios.js";
import { type Element, elementsOf, parsePage, textOf } from "./page.js";

function scenario(name: string): Scan {
	const make = scenarios[name];
	if (make === undefined) throw new Error(`there is no scenario ${name}`);
	return make();
}

function oneOf(page: Element, name: string, wanted: (element: Element) => boolean = () => true): Element {
	const found = [...elementsOf(page)].filter((element) => element.name === name && wanted(element));
	expect(found).toHaveLength(1);
	return found[0] ?? page;
}

/** The texts of the section with an id, one space for any white space. */
function sectionText(scan: Scan, id: string): string {
	const section = oneOf(parsePage(htmlPage(scan)), "section", ({ attributes }) => attributes.id === id);
	return textOf(section).replace(/\s+/g, " ");
}

const rotates = rule("kms_key/rotation_enabled", "medium");

/** The elements that the page is made of; any other came from an account. */
const ELEMENTS =
	"html head meta title style body a header p span h1 dl div dt dd nav ul li main section h2 svg rect h3 h4 table caption thead " +
	"tbody tr th td code strong article details summary bdi pre br form label input select datalist button footer script ol figure figcaption g path text circle marker defs";
const ATTRIBUTES =
	"lang charset http-equiv content name class href aria-hidden aria-label aria-labelledby id tabindex title viewBox " +
	"preserveAspectRatio role x width height scope rowspan rel hidden type autocomplete spellcheck placeholder list data-arn data-rule height rx y d marker-end id viewBox refX refY markerWidth markerHeight orient focusable cx cy r";

describe("report.html", () => {
	it("is well-formed and made of its own elements only, each anchor in it once, whatever the account holds", () => {
		const own = { elements: new Set(ELEMENTS.split(" ")), attributes: new Set(ATTRIBUTES.split(" ")) };
		fc.assert(
			fc.property(hostileScan, (scan) => {
				const all = [...elementsOf(parsePage(htmlPage(scan)))];
				expect(all.map(({ name }) => name).filter((name) => !own.elements.has(name))).toEqual([]);
				expect(
					all.flatMap(({ attributes }) => Object.keys(attributes)).filter((name) => !own.attributes.has(name)),
				).toEqual([]);
				const ids = all.flatMap(({ attributes }) => attributes.id ?? []);
				expect(new Set(ids).size).toBe(ids.length);
				const anchors = new Set(ids.map((id) => `#${id}`));
				const links = all.flatMap(({ attributes }) => attributes.href ?? []);
				expect(links.filter((link) => !(anchors.has(link) || link.startsWith("https://docs.aws.amazon.com/")))).toEqual(
					[],
				);
			}),
			{ numRuns: 200 },
		);
	});

	it("runs its own script and style only, by their digests, and loads nothing", () => {
		const page = parsePage(htmlPage(scenario("mixed")));
		const all = [...elementsOf(page)];
		const meta = oneOf(page, "meta", ({ attributes }) => attributes["http-equiv"] === "Content-Security-Policy");
		const digest = (element: Element) =>
			`'sha256-${createHash("sha256").update(element.children.join(""), "utf8").digest("base64")}'`;
		const style = oneOf(page, "style");
		const script = oneOf(page, "script", ({ attributes }) => attributes.type === undefined);
		expect(meta.attributes.content?.split("; ")).toEqual([
			"default-src 'none'",
			`style-src ${digest(style)}`,
			`script-src ${digest(script)}`,
			"base-uri 'none'",
			"form-action 'none'",
		]);
		expect(all.filter(({ attributes }) => "src" in attributes || "style" in attributes)).toEqual([]);
		expect(all.some(({ attributes }) => Object.keys(attributes).some((name) => /^on/i.test(name)))).toBe(false);
		expect(style.children.join("")).not.toMatch(/url\(|@import|@font-face/);
	});

	it("has a script that parses and never reads a text as HTML or as code", () => {
		expect(() => new Script(SCRIPT)).not.toThrow();
		expect(SCRIPT).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval|Function\(|setTimeout\("/);
	});

	it("shows a hostile name as text", () => {
		const page = parsePage(htmlPage(scenario("mixed")));
		expect(textOf(page)).toContain(visible(cut(HOSTILE_NAME, 120)));
		expect(textOf(page)).toContain("<img src=x onerror=alert(1)> `tick`");
	});

	it("says of a name in which nothing can be seen that there is none", () => {
		const rules = [rule("kms_key/a", "high")];
		const page = htmlPage(scanOf(rules, [assessed(key("k", "\u200b\u202e"), { "kms_key/a": { fail: ["x"] } }, rules)]));
		expect(page).toContain("<bdi>(no name)</bdi>");
		expect(page).not.toContain("<bdi></bdi>");
	});

	it("leads to sources by https only", () => {
		const odd = rule("kms_key/a_rule", "high", { related_resources: [{ ref: "javascript:alert(1)" }] });
		const scan = scanOf([odd], [assessed(key("0a", "alias/a"), { [odd.id]: { fail: ["off"] } }, [odd])]);
		const links = [...elementsOf(parsePage(htmlPage(scan)))].flatMap(({ attributes }) => attributes.href ?? []);
		expect(links.filter((href) => !href.startsWith("#"))).toEqual([]);
	});
});

describe("without scripts, the page", () => {
	it("says the result, its counts and the places first", () => {
		const page = parsePage(htmlPage(scenario("mixed")));
		const top = textOf(oneOf(page, "header", ({ attributes }) => attributes.class === "top fail")).replace(/\s+/g, " ");
		expect(top).toContain("✕ Fail");
		expect(top).toContain("5 checks fail at or above medium: 1 critical, 3 high and 1 medium");
		expect(top).toContain("1 check could not be evaluated; 1 listing failed");
		expect(top).toContain("eu-central-1, us-east-1");
		expect(textOf(oneOf(page, "title"))).toBe("Fail: Keyproof report of 2026-01-15 12:00 UTC");
	});

	it("says what could not be seen before it says what fails", () => {
		const ids = [...elementsOf(parsePage(htmlPage(scenario("mixed"))))]
			.filter(({ name }) => name === "section")
			.map(({ attributes }) => attributes.id);
		expect(ids).toEqual([
			"first",
			"overview",
			"unseen",
			"failures",
			"waivers",
			"resources",
			"frameworks",
			"rules",
			"about",
		]);
		const unseen = sectionText(scenario("incomplete"), "unseen");
		expect(unseen).toContain(
			"kms:ListKeys denied KMS keys in eu-north-1, eu-west-1, us-east-1 of account 111122223333: there may be some",
		);
		expect(unseen).toContain("kms:GetKeyPolicy denied 120 checks on 120 KMS keys.");
		expect(unseen).toContain("Allow kms:GetKeyPolicy to the role that scans");
		expect(unseen).toContain("20 more resources not shown here: assessment.json has every one.");
	});

	it("has every failing finding with its messages, what depends on it and the commands", () => {
		const text = sectionText(scenario("mixed"), "failures");
		for (const part of [
			"security group sg-0f3a5b7c9d1e2f3a4 lets 0.0.0.0/0 reach port 22",
			"Remove the inbound rule",
			"both HSMs are in eu-central-1a",
			"12 KMS keys on this cluster, through key store cards",
			"aws cloudhsmv2 create-hsm --cluster-id cluster-2abc5defg6h --availability-zone AVAILABILITY_ZONE --region eu-central-1",
			"the key rotates every 2560 days, more than 365",
		]) {
			expect(text).toContain(part);
		}
		expect(text.indexOf("critical 1 check")).toBeLessThan(text.indexOf("low 1 check"));
		expect(sectionText(scenario("waived"), "failures")).toContain("it is in the environment development");
	});

	it("names who answers for what is waived, and the waivers that cover nothing", () => {
		const text = sectionText(scenario("waived"), "waivers");
		for (const part of [
			"ann@example.com",
			"goes away with the mainframe",
			"2026-06-30",
			"expired on 2025-12-31, and the account was read on",
			".keyproof.yml:13 unused",
			".keyproof.yml:18 malformed",
			".keyproof.yml:18",
		]) {
			expect(text).toContain(part);
		}
	});

	it("says of each control which rules, who states it, and the verdicts", () => {
		const text = sectionText(scenario("mixed"), "frameworks");
		expect(text).toContain("KMS.4 AWS KMS key rotation should be enabled");
		expect(text).toMatch(/kms_key\/rotation_enabled ?AWS states it ?1 ?0 ?1 ?2 ?0/);
		expect(text).toContain("Keyproof's reading, not official");
	});

	it("leaves out the sections that a scan has nothing for", () => {
		const page = htmlPage(scenario("clean"));
		expect(page).not.toContain('<section id="unseen"');
		expect(page).not.toContain('<section id="failures"');
		expect(page).toContain("Everything that the rules need was read.");
		expect(textOf(parsePage(htmlPage(scanOf([rotates], []))))).toContain("Nothing was judged: no resource was found.");
	});

	it("bounds what it lists, and counts the rest", () => {
		const rules = ["a", "b", "c", "d"].map((name) => rule(`kms_key/${name}_rule`, "high"));
		const all = Array.from({ length: 700 }, (_, index) => {
			const said = Object.fromEntries(rules.map(({ id }) => [id, { fail: [`wrong ${index}`] }]));
			return assessed(key(`${1000 + index}`, `alias/${index}`), said, rules);
		});
		const scan = scanOf(rules, all);
		expect(sectionText(scan, "failures")).toContain("650 more resources not shown here");
		expect(sectionText(scan, "resources")).toContain("The 200 worst of 700 resources");
		expect(htmlPage(scan).length).toBeLessThan(1_000_000);
	});
});

/** What a page's data says, a line for each verdict: ARN, rule, verdict; and ARN, rule, severity, messages. */
function linesOf(json: string): { verdicts: string[]; findings: string[] } {
	const search = new Search(JSON.parse(json));
	const verdicts: string[] = [];
	const findings: string[] = [];
	for (const resource of search.data.resources) {
		for (const { letter, rule: own, severity, finding } of search.judged(resource)) {
			verdicts.push(`${search.arn(resource)} ${own.id} ${VERDICTS[letter]?.id}`);
			if (finding === undefined) continue;
			const said = finding.messages.map((index) => search.text(index)).join(" | ");
			findings.push(`${search.arn(resource)} ${own.id} ${severity} ${said}`);
		}
	}
	return { verdicts: verdicts.sort(), findings: findings.sort() };
}

describe("the page's data", () => {
	const expected = ({ resources: all }: Scan) => ({
		verdicts: all
			.flatMap(({ arn, verdicts }) =>
				Object.entries(verdicts).map(([id, verdict]) => `${cut(visible(arn), 600)} ${id} ${verdict}`),
			)
			.sort(),
		findings: all
			.flatMap(({ arn, findings }) =>
				findings.map(({ rule: id, severity, messages }) => {
					const said = messages.map((message) => cut(visible(message), 800)).join(" | ");
					return `${cut(visible(arn), 600)} ${id} ${severity} ${said}`;
				}),
			)
			.sort(),
	});

	it.each(Object.keys(scenarios))("holds every verdict and finding of the %s scan", (name) => {
		const scan = scenario(name);
		const element = oneOf(parsePage(htmlPage(scan)), "script", ({ attributes }) => attributes.id === "data");
		expect(linesOf(element.children.join(""))).toEqual(expected(scan));
	});

	it("holds them whatever the account holds", () => {
		fc.assert(
			fc.property(hostileScan, (scan) => {
				const { json, omitted } = tableText(scan);
				expect(omitted).toBe(0);
				expect(json).not.toMatch(/[<>&\u2028\u2029]/);
				expect(linesOf(json)).toEqual(expected(scan));
			}),
			{ numRuns: 200 },
		);
	});

	it("says why a rule is not about a resource", () => {
		const resource = assessed(key("0a", "alias/a"), { [rotates.id]: "not_applicable" }, [rotates]);
		const scan = scanOf([rotates], [{ ...resource, exemptions: { [rotates.id]: "it cannot rotate" } }]);
		const { texts, resources: rows } = JSON.parse(tableText(scan).json);
		expect(rows).toMatchObject([{ verdicts: "n", exemptions: [{ slot: 0, text: 0 }] }]);
		expect(texts[0]).toBe("it cannot rotate");
	});

	it("holds the tags, and the facts that findings were judged on, with nothing in them that acts", () => {
		const arn = `arn:aws:kms:eu-central-1:${ACCOUNT}:key/0a`;
		const judging = rule("kms_key/rotation_enabled", "medium", { selects_by: ["metadata"], judges_by: ["rotation"] });
		const facts = {
			kms_key: [
				{
					...{ arn, account: ACCOUNT, region: "eu-central-1", name: "alias/a" },
					tags: known({ Team: "payments", "\u202eevil": "<b>" }),
					metadata: known({ description: "\u001b[31mred</script>" }),
					rotation: unknown({ kind: "denied", action: "kms:GetKeyRotationStatus", message: "no" }),
					policy: known({ secret: "no rule of a finding reads it" }),
				},
			],
		};
		const scan = scanOf([judging], [assessed(key("0a", "alias/a"), { [judging.id]: { fail: ["off"] } }, [judging])], {
			facts,
		});
		const { json } = tableText(scan);
		const search = new Search(JSON.parse(json));
		const [resource] = search.data.resources;
		expect(resource?.tags?.map((index) => search.text(index))).toEqual(["Team=payments", "evil=<b>"]);
		const held = Object.entries(resource?.facts ?? {}).map(([facet, index]) => [facet, search.text(index)]);
		expect(Object.fromEntries(held)).toEqual({
			metadata: '{\n  "description": "red</script>"\n}',
			rotation: expect.stringMatching(/^unknown: \{\n {2}"kind": "denied"/),
		});
		expect(json).not.toContain("no rule of a finding reads it");
	});

	it("stays in its bound with the worst resources, and the page says how many are left out", () => {
		const rules = SEVERITIES.map((severity) => rule(`kms_key/${severity}_rule`, severity));
		const all = Array.from({ length: 2000 }, (_, index) => {
			const own = rules[index % rules.length] ?? rotates;
			return assessed(key(`${10_000 + index}`, "<".repeat(100)), { [own.id]: { fail: [`wrong ${index}`] } }, rules);
		});
		const scan = scanOf(rules, all);
		const { json, resources: kept, omitted } = tableText(scan, 500_000);
		expect(Buffer.byteLength(json)).toBeLessThan(510_000);
		expect(kept + omitted).toBe(2000);
		expect(kept).toBeGreaterThan(400);
		const { findings } = linesOf(json);
		expect(findings).toHaveLength(kept);
		expect(findings.filter((line) => line.includes(" critical "))).toHaveLength(400);
		expect(findings.filter((line) => line.includes(" info "))).toHaveLength(0);
		const section = resources(scan, omitted)?.body.html ?? "";
		expect(section).toContain(
			`${omitted.toLocaleString("en-US")} of the resources, the least severe ones, did not fit`,
		);
		expect(htmlPage(scan)).not.toContain("did not fit into this page");
	});
});

describe("escaping", () => {
	it("makes one line of text of anything, for an element or an attribute", () => {
		fc.assert(
			fc.property(hostileText, (text) => {
				const page = parsePage(`<!DOCTYPE html>\n${html`<p title="${text}">${text}</p>`.html}`);
				expect(page.attributes.title).toBe(page.children.join(""));
				expect(page.children.join("")).toBe(visible(text).replace(/\p{Noncharacter_Code_Point}/gu, "\ufffd"));
			}),
			{ numRuns: 1000 },
		);
		expect(htmlText("a\ufffeb\u{1fffe}")).toBe("a\ufffdb\ufffd");
	});

	it("makes JSON for a script element, of the same value", () => {
		const attacks = ["</script><script>alert(1)</script>", "<!--<script>", "]]>", "\u2028\u2029", "\ufffe\u{1fffe}"];
		for (const attack of attacks) {
			expect(scriptJson(attack)).toMatch(/^"[^<>&\u2028\u2029]*"$/);
			expect(JSON.parse(scriptJson({ [attack]: [attack] }))).toEqual({ [attack]: [attack] });
		}
	});

	it("leaves HTML of its own templates alone, and nothing else", () => {
		const items = ["<a>", "b"].map((text) => html`<li>${text}</li>`);
		expect(html`<ul>${items}</ul>${3}`.html).toBe("<ul><li>&lt;a&gt;</li>\n<li>b</li></ul>3");
	});
});
