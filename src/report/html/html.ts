import { createHash } from "node:crypto";
import { countVerdicts, type Scan } from "../../model/scan.js";
import { capital } from "../../text/capital.js";
import { cut } from "../../text/escape.js";
import { isLoosened, judgedByLines, otherwiseLine } from "../judged_by.js";
import { count, grouped, minute, placesOf, resourceCounts, resultSentence, some } from "../wording.js";
import { tableData } from "./data.js";
import { resultWord, type Section, type SectionOf } from "./parts.js";
import { SCRIPT } from "./script.generated.js";
import { about } from "./section/about.js";
import { change } from "./section/change.js";
import { coverage } from "./section/coverage.js";
import { differences } from "./section/differences.js";
import { failures } from "./section/failures.js";
import { first } from "./section/first.js";
import { frameworks } from "./section/frameworks.js";
import { gate } from "./section/gate.js";
import { history } from "./section/history.js";
import { overview } from "./section/overview.js";
import { resources } from "./section/resources.js";
import { rules } from "./section/rules.js";
import { timeline } from "./section/timeline.js";
import { topology } from "./section/topology.js";
import { unseen } from "./section/unseen.js";
import { waivers } from "./section/waivers.js";
import { STYLE } from "./style.js";
import { type Html, html, NOTHING } from "./template.js";

/**
 * `report.html`: the scan as one page for people. It needs nothing but itself: no network, no other file, and without scripts
 * it still says the result, what could not be seen and what fails. Its Content Security Policy lets run the one script and
 * the one style that it was made with, so that a text from an account that got through the escaping would still do nothing.
 */
export function* renderHtml(scan: Scan): Generator<string> {
	const data = tableData(scan);
	// A section more is a line more.
	const sections: readonly SectionOf[] = [
		gate,
		change,
		first,
		overview,
		unseen,
		failures,
		waivers,
		differences,
		topology,
		timeline,
		coverage,
		(own) => resources(own, data.omitted),
		frameworks,
		history,
		rules,
		about,
	];
	const shown = sections.flatMap((section) => section(scan) ?? []);
	const { word, mark } = resultWord(scan.result);
	const page = html`<!DOCTYPE html>
		<html lang="en">
		<head>
		<meta charset="utf-8">
		<meta http-equiv="Content-Security-Policy" content="${policy()}">
		<meta name="viewport" content="width=device-width, initial-scale=1">
		<meta name="color-scheme" content="light dark">
		<meta name="referrer" content="no-referrer">
		<meta name="robots" content="noindex">
		<meta name="generator" content="Keyproof ${scan.tool.version}">
		<title>${word}: Keyproof report of ${minute(scan.inventory.collected_at)}</title>
		<style>${{ html: STYLE }}</style>
		</head>
		<body>
		<a class="skip" href="#main">Skip to the report</a>
		<header class="top ${scan.result}">
		<p class="brand">Keyproof <span>compliance of AWS CloudHSM and AWS KMS</span></p>
		<h1><span class="result"><span aria-hidden="true">${mark}</span> ${word}</span> <span class="sentence">${resultSentence(scan)}.</span></h1>
		${facts(scan)}
		${judgedBy(scan)}
		</header>
		<div class="page">
		${navigation(shown)}
		<main id="main" tabindex="-1">
		${shown.map(sectionOf)}
		</main>
		</div>
		<footer><p>Written ${minute(scan.generated_at)} by Keyproof ${scan.tool.version}. This page is complete in itself and loads nothing.</p></footer>
		<script type="application/json" id="data">`;
	yield page.html;
	yield* data.json;
	const end = html`</script>
		<script>${{ html: SCRIPT }}</script>
		</body>
		</html>
		`;
	yield end.html;
}

/** Only what stands in this file, by its digest (CSP Level 3, "hash-source"). */
function policy(): string {
	const digest = (text: string) => `'sha256-${createHash("sha256").update(text, "utf8").digest("base64")}'`;
	return [
		"default-src 'none'",
		`style-src ${digest(STYLE)}`,
		`script-src ${digest(SCRIPT)}`,
		"base-uri 'none'",
		"form-action 'none'",
	].join("; ");
}

function facts(scan: Scan): Html {
	const { accounts, regions } = placesOf(scan);
	const { fail, unknown, pass, waived } = countVerdicts(scan.resources);
	const all = fail + unknown + pass + waived;
	return html`<dl class="head">
		<div><dt>Read</dt><dd>${minute(scan.inventory.collected_at)}</dd></div>
		<div><dt>${accounts.length === 1 ? "Account" : "Accounts"}</dt><dd>${some(accounts, 5)}</dd></div>
		<div><dt>${regions.length === 1 ? "Region" : "Regions"}</dt><dd>${some(
			regions.map((region) => region || "global"),
			8,
		)}</dd></div>
		<div><dt>Judged</dt><dd>${resourceCounts(scan.resources) || "no resource"}</dd></div>
		<div><dt>Checks</dt><dd>${grouped(all)} by ${count(scan.rules.length, "rule")}</dd></div>
		</dl>`;
}

/** By what was judged, where a reader cannot miss it: one line where all is as by default. */
function judgedBy(scan: Scan): Html {
	const [first = "", ...rest] = judgedByLines(scan).map((line) => cut(line, 3000));
	if (otherwiseLine(scan) === undefined)
		return html`<p class="judged">${[first, ...rest].map(capital).join(". ")}.</p>`;
	const title = isLoosened(scan)
		? html`<strong><span aria-hidden="true">⚠</span> Less is judged than by default.</strong> `
		: NOTHING;
	return html`<div class="judged${isLoosened(scan) ? " loosened" : ""}"><p>${title}${first}:</p>
		<ul>${rest.map((line) => html`<li>${capital(line)}</li>`)}</ul></div>`;
}

function navigation(sections: readonly Section[]): Html {
	return html`<nav aria-label="Sections"><ul>
		${sections.map(({ id, title, count: own }) => {
			const number =
				own === undefined
					? NOTHING
					: html` <span class="count ${own.number === 0 ? "plain" : own.tone}">${grouped(own.number)}</span>`;
			return html`<li><a href="#${id}">${title}${number}</a></li>`;
		})}
		</ul></nav>`;
}

function sectionOf({ id, title, body }: Section): Html {
	return html`<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>
		${body}
		</section>`;
}
