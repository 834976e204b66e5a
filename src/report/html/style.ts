/**
 * The style of report.html. System fonts and nothing from elsewhere; light and dark by the reader's setting; every text at
 * 4.5 to 1 or more against its ground (WCAG 2.2, 1.4.3).
 */
export const STYLE = `
:root {
	--ground: #f7f7f5; --surface: #ffffff; --sunk: #f1f1ee; --ink: #1b1e23; --soft: #565d68; --line: #dfe1e5; --link: #0b57b0;
	--fail: #b3201b; --fail-ground: #fdecea; --unknown: #6a3aa8; --unknown-ground: #f3ecfc; --waived: #2f5d7c; --waived-ground: #e8f1f7;
	--pass: #1b6b43; --pass-ground: #e6f4ec; --none: #646b76; --none-ground: #eeeff1;
	--critical: #8f1010; --high: #b3401a; --medium: #7d5a00; --low: #1f5fa8; --info: #5b626d;
	--sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", sans-serif;
	--mono: ui-monospace, "SF Mono", "Cascadia Code", Menlo, Consolas, "Liberation Mono", monospace;
}
@media (prefers-color-scheme: dark) {
	:root {
		--ground: #14161a; --surface: #1b1e23; --sunk: #23272e; --ink: #e6e8eb; --soft: #a4acb8; --line: #343a43; --link: #8ab8f5;
		--fail: #ff8d85; --fail-ground: #3a1a1a; --unknown: #c8a6f7; --unknown-ground: #2b2140; --waived: #93c5e6; --waived-ground: #1b2e3b;
		--pass: #74d19e; --pass-ground: #16301f; --none: #9aa2ae; --none-ground: #2a2e35;
		--critical: #ff8f8f; --high: #ffa274; --medium: #e6c15c; --low: #8fbef5; --info: #aab1bc;
	}
}
* { box-sizing: border-box; }
html { font-size: 100%; scroll-padding-top: 1rem; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 0.9375rem/1.55 var(--sans); overflow-wrap: anywhere; }
h1, h2, h3, h4, p, ul, dl, dd, pre, figure { margin: 0; }
ul { padding: 0; list-style: none; }
a { color: var(--link); text-underline-offset: 0.15em; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 2px; }
main:focus { outline: none; }
code, .arn, .ruleid, pre { font-family: var(--mono); font-size: 0.86em; }
[hidden] { display: none !important; }
.skip { position: absolute; left: -100rem; }
.skip:focus { left: 1rem; top: 0.5rem; background: var(--surface); padding: 0.4rem 0.8rem; z-index: 2; }
.top { background: var(--surface); border-bottom: 1px solid var(--line); border-top: 6px solid var(--tone); padding: 1.4rem max(1.5rem, calc((100vw - 82rem) / 2)) 1.5rem; }
.top.pass { --tone: var(--pass); } .top.fail { --tone: var(--fail); } .top.incomplete { --tone: var(--unknown); }
.brand { font-weight: 650; letter-spacing: -0.01em; }
.brand span { font-weight: 400; color: var(--soft); margin-left: 0.4rem; }
h1 { margin: 0.7rem 0 1.1rem; font-size: 1.05rem; font-weight: 400; line-height: 1.45; }
h1 .result { display: block; font-size: 2.3rem; font-weight: 680; letter-spacing: -0.025em; line-height: 1.15; color: var(--tone); }
.head { display: flex; flex-wrap: wrap; gap: 0.5rem 2.2rem; font-size: 0.875rem; }
.head dt { color: var(--soft); font-size: 0.8rem; }
.judged { margin-top: 0.9rem; font-size: 0.875rem; color: var(--soft); max-width: 60rem; overflow-wrap: anywhere; }
.judged ul { padding-left: 1.2rem; list-style: disc; }
.judged.loosened { color: var(--ink); background: var(--unknown-ground); border-left: 4px solid var(--unknown); border-radius: 4px; padding: 0.5rem 0.8rem; }
.page { display: grid; grid-template-columns: 13.5rem minmax(0, 1fr); gap: 2.5rem; max-width: 82rem; margin: 0 auto; padding: 0 1.5rem 3rem; }
nav { padding-top: 2rem; }
nav ul { position: sticky; top: 1.5rem; }
nav a { display: flex; justify-content: space-between; gap: 0.6rem; padding: 0.28rem 0.6rem; border-left: 2px solid var(--line); color: var(--ink); text-decoration: none; font-size: 0.875rem; overflow-wrap: normal; }
nav a:hover { border-left-color: var(--link); color: var(--link); }
.count { font-variant-numeric: tabular-nums; color: var(--soft); }
.count.fail { color: var(--fail); font-weight: 600; } .count.unknown { color: var(--unknown); font-weight: 600; }
main > section { padding-top: 2rem; }
h2 { font-size: 1.4rem; letter-spacing: -0.015em; line-height: 1.3; margin-bottom: 0.8rem; padding-bottom: 0.4rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1.05rem; margin: 1.6rem 0 0.7rem; }
h4 { font-size: 1rem; line-height: 1.4; }
h4 code { font-size: 0.95em; }
.lead { color: var(--soft); max-width: 48rem; margin-bottom: 1rem; }
.aside, .where, .what, .meta, .left-out { color: var(--soft); font-size: 0.875rem; }
.left-out { margin: 0.6rem 0; padding: 0.4rem 0.7rem; background: var(--unknown-ground); color: var(--ink); border-radius: 4px; }
.nowrap { white-space: nowrap; }
.tiles { display: grid; grid-template-columns: repeat(5, minmax(0, 1fr)); gap: 0.75rem; }
.plainlist + .tiles { margin-top: 0.6rem; }
.tile { background: var(--surface); border: 1px solid var(--line); border-radius: 8px; padding: 0.7rem 0.9rem; }
.tile .number { display: block; font-size: 1.75rem; font-weight: 650; letter-spacing: -0.02em; line-height: 1.2; font-variant-numeric: tabular-nums; color: var(--tone); }
.tile.none .number { color: var(--soft); font-weight: 400; }
.tile .name { font-size: 0.875rem; color: var(--soft); overflow-wrap: normal; }
.fail { --tone: var(--fail); --tint: var(--fail-ground); } .unknown { --tone: var(--unknown); --tint: var(--unknown-ground); }
.waived { --tone: var(--waived); --tint: var(--waived-ground); } .pass { --tone: var(--pass); --tint: var(--pass-ground); }
.not_applicable { --tone: var(--none); --tint: var(--none-ground); }
.critical { --level: var(--critical); } .high { --level: var(--high); } .medium { --level: var(--medium); } .low { --level: var(--low); } .info { --level: var(--info); }
.bar { display: block; width: 100%; height: 10px; margin: 0.9rem 0 1.1rem; border-radius: 5px; background: var(--none-ground); }
.bar rect { fill: var(--tone); }
.bar .not_applicable { fill: var(--line); }
.panels { display: grid; grid-template-columns: 1fr 1fr; gap: 0.75rem; margin-bottom: 1.4rem; }
.panel { background: var(--surface); border: 1px solid var(--line); border-radius: 8px; padding: 0.9rem 1.1rem; }
.panel h3 { margin: 0 0 0.5rem; }
.panel p { margin-top: 0.6rem; font-size: 0.9rem; }
.reasons { margin-top: 0.6rem; font-size: 0.875rem; }
.reasons li { padding: 0.25rem 0; border-top: 1px solid var(--line); }
.sev { display: inline-block; min-width: 4.4rem; text-align: center; padding: 0 0.55rem; border: 1px solid var(--level); border-radius: 99px; color: var(--level); font-size: 0.8rem; font-weight: 600; line-height: 1.5; white-space: nowrap; }
.sev.critical, .sev.high { background: var(--level); color: var(--surface); }
.zero .sev { background: none; border-color: var(--line); color: var(--soft); font-weight: 400; }
.v { display: inline-block; white-space: nowrap; padding: 0 0.5rem; border-radius: 99px; background: var(--tint); color: var(--tone); font-size: 0.8rem; font-weight: 550; line-height: 1.6; }
.rule > summary .sev, .rule > summary .chips { margin-left: 0.5rem; }
.chips { display: inline-flex; flex-wrap: wrap; gap: 0.3rem; }
table { border-collapse: collapse; width: 100%; font-size: 0.875rem; }
caption { text-align: left; font-weight: 600; padding: 0.2rem 0 0.5rem; }
caption.quiet, span.quiet { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
th, td { text-align: left; vertical-align: top; padding: 0.4rem 0.75rem 0.4rem 0; border-bottom: 1px solid var(--line); }
thead th { font-size: 0.8rem; font-weight: 600; color: var(--soft); vertical-align: bottom; overflow-wrap: normal; }
tbody th { font-weight: 400; }
.n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; overflow-wrap: normal; }
td.n.fail, td.n.unknown { color: var(--tone); font-weight: 650; } td.n.waived, td.n.pass { color: var(--tone); } td.n.not_applicable { color: var(--soft); }
td.zero { color: var(--soft); opacity: 0.75; }
.scroll { overflow-x: auto; background: var(--surface); border: 1px solid var(--line); border-radius: 6px; padding: 0.2rem 0 0.2rem 1rem; margin-bottom: 0.8rem; position: relative; }
.scroll tbody tr:last-child > * { border-bottom: 0; }
.scroll td, .scroll th { overflow-wrap: break-word; }
.scroll td code, .scroll .resource { overflow-wrap: anywhere; } .scroll tbody th:not(.resource) > code { white-space: nowrap; }
.scroll th.resource { min-width: 17rem; } .scroll td:has(> code) { min-width: 14rem; }
.matrix tbody th { min-width: 11.5rem; } .matrix .names { overflow-wrap: anywhere; } .matrix th, .matrix td { padding-right: 0.35rem; } .matrix thead th { font-size: 0.7rem; line-height: 1.35; } .matrix .v { min-width: 1.9rem; text-align: center; font-size: 0.9rem; }
.legend li { margin: 0.15rem 0; } .messages.pass li::before, .messages.not_applicable li::before { content: "·"; } .messages.unknown li::before { content: "?"; }
.framework .scroll { border: 0; padding: 0; margin: 0; }
.plain th, .plain td { padding: 0.2rem 0.75rem 0.2rem 0; border: 0; vertical-align: middle; }
.plain td.n { font-size: 1rem; width: 1%; } .plain th { width: 1%; white-space: nowrap; }
.card { background: var(--surface); border: 1px solid var(--line); border-left: 4px solid var(--tone, var(--level)); border-radius: 6px; padding: 0.9rem 1.1rem; margin-bottom: 0.8rem; }
.card > p, .card > div { margin-top: 0.45rem; }
.card > p, .fix p, .why { max-width: 54rem; }
.card .meta { display: flex; flex-wrap: wrap; gap: 0 1rem; }
.said { font-family: var(--mono); font-size: 0.8rem; color: var(--soft); }
.rules { font-size: 0.875rem; }
.why { color: var(--soft); font-size: 0.9rem; }
.sources { display: flex; flex-wrap: wrap; gap: 0 1.2rem; font-size: 0.8rem; margin-top: 0.25rem; }
.affected > li { border-top: 1px solid var(--line); margin-top: 0.8rem; padding-top: 0.7rem; }
.resource .arn { display: block; color: var(--soft); font-size: 0.8rem; }
.messages { margin: 0.25rem 0; }
.messages li { padding-left: 1.1rem; text-indent: -1.1rem; }
.messages li::before { content: "✕"; color: var(--tone, var(--fail)); display: inline-block; width: 1.1rem; text-indent: 0; font-size: 0.8rem; }
.finding { --tone: var(--level); }
.impact { font-size: 0.875rem; color: var(--soft); }
.impact::before { content: "↳ "; }
pre.command span { display: inline-block; max-width: 100%; white-space: normal; } pre.command { margin-top: 0.45rem; padding: 0.5rem 0.75rem; background: var(--sunk); border-radius: 5px; white-space: pre-wrap; overflow-wrap: anywhere; }
details > summary { cursor: pointer; }
.card details { margin-top: 0.7rem; }
.card details > summary { color: var(--link); font-size: 0.9rem; }
.plainlist li { padding: 0.15rem 0; font-size: 0.875rem; }
.framework, .rule { background: var(--surface); border: 1px solid var(--line); border-radius: 6px; margin-bottom: 0.4rem; padding: 0 1rem; }
.framework > summary, .rule > summary { padding: 0.5rem 0; }
.framework[open], .rule[open] { padding-bottom: 0.9rem; }
.framework .name { font-weight: 600; } .framework .chips, .rule .chips { margin-left: 0.5rem; vertical-align: middle; }
.framework > summary .aside { margin-left: 0.5rem; }
.framework th[scope="rowgroup"] { min-width: 14rem; max-width: 24rem; } .control { font-weight: 600; } .framework .title { display: block; color: var(--soft); font-size: 0.8rem; }
.by.keyproof, .by.third_party { color: var(--soft); font-style: italic; }
.anchor { scroll-margin-top: 4.5rem; max-width: 60rem; }
.anchor > * + * { margin-top: 0.6rem; }
dl dt { color: var(--soft); font-size: 0.875rem; }
.rule dd { margin-bottom: 0.5rem; }
.facts { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 0.25rem 1.5rem; margin-bottom: 1.2rem; }
#about p { max-width: 54rem; margin-bottom: 0.6rem; }
.filters { display: flex; flex-wrap: wrap; gap: 0.6rem; align-items: end; margin-bottom: 0.8rem; padding: 0.8rem; background: var(--surface); border: 1px solid var(--line); border-radius: 8px; }
.filters label { display: grid; gap: 0.15rem; font-size: 0.8rem; color: var(--soft); flex: 1 1 8rem; min-width: 0; }
.filters .wide { flex: 2 1 18rem; }
input, select, button { font: inherit; font-size: 0.875rem; color: var(--ink); background: var(--ground); border: 1px solid var(--soft); border-radius: 5px; padding: 0.3rem 0.5rem; min-width: 0; width: 100%; }
.filters input, .filters select, .filters button { height: 2.1rem; }
button { width: auto; cursor: pointer; padding: 0.3rem 0.9rem; }
button:hover { border-color: var(--link); color: var(--link); }
.every { table-layout: fixed; }
.every col.c1 { width: 46%; }
.every .open { border: 0; background: none; padding: 0; text-align: left; color: inherit; width: 100%; display: block; font-size: inherit; }
.every .open { padding-left: 1rem; text-indent: -1rem; }
.every .open::before { content: "▸"; display: inline-block; width: 1rem; text-indent: 0; color: var(--soft); }
.every .open[aria-expanded="true"]::before { content: "▾"; }
.every .arn, .every .sub { display: block; padding-left: 1rem; }
.every .arn { color: var(--soft); font-size: 0.78rem; }
.strip { display: flex; flex-wrap: wrap; gap: 2px; }
.strip i { width: 1.15rem; height: 1.15rem; line-height: 1.15rem; border-radius: 3px; text-align: center; font: 600 0.72rem/1.15rem var(--sans); background: var(--tint); color: var(--tone); }
.strip i.fail, .strip i.unknown { background: var(--tone); color: var(--surface); }
.first { margin-top: 0.25rem; font-size: 0.8125rem; color: var(--soft); display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; overflow: hidden; }
.inner > td { padding: 0.2rem 0 1rem 1rem; }
.inner .scroll { padding: 0.2rem 0; }
.inner thead th:nth-child(-n + 2) { width: 7rem; } .inner thead th:nth-child(3) { width: 36%; }
.inner th, .inner td { padding: 0.35rem 0.7rem; }
.inner .matched > * { background: var(--sunk); }
.inner .ruleid { display: block; }
.note { color: var(--soft); font-size: 0.8125rem; }
.topology { background: var(--surface); border: 1px solid var(--line); border-radius: 8px; padding: 0.8rem; margin-top: 0.6rem; }
.picture { display: block; max-width: 100%; height: auto; margin: 0 auto; }
.for-telephones { display: none; } .for-telephones.chart { background: var(--surface); border: 1px solid var(--line); border-radius: 6px; padding: 0.4rem 0.2rem; margin-bottom: 0.8rem; } .chart .picture + .picture { margin-top: 0.8rem; }
.picture text { font: 11px var(--sans); fill: var(--ink); unicode-bidi: isolate; }
.picture .head { font-weight: 600; } .picture .line { fill: var(--soft); }
.picture rect { fill: var(--surface); stroke: var(--soft); stroke-width: 1; }
.picture rect.pass { stroke: var(--pass); } .picture rect.fail { stroke: var(--fail); stroke-width: 1.8; }
.picture rect.unknown { stroke: var(--unknown); stroke-dasharray: 5 3; }
.picture rect.vpc, .picture rect.subnet, .picture rect.group { fill: var(--ground); } .picture rect.zone { fill: none; stroke: var(--line); stroke-dasharray: 2 3; }
.picture .arrow { fill: none; stroke: var(--soft); stroke-width: 1.3; } .arrow-head { fill: var(--soft); }
.picture .middle { text-anchor: middle; } .picture .lane { stroke: var(--line); }
.picture .dot { fill: var(--waived); } .picture .dot.deletion { fill: var(--fail); } .picture .dot.material, .picture .dot.certificate { fill: var(--high); } .picture .dot.rotation { fill: var(--pass); }
.picture .count-in { fill: var(--surface); font-weight: 650; }
.defs { position: absolute; }
figure figcaption { font-size: 0.875rem; margin-top: 0.5rem; }
.steps { margin: 0; padding-left: 1.6rem; max-width: 60rem; } .steps li { padding: 0.35rem 0; } .steps strong + span { color: var(--soft); } .steps li::marker { font-weight: 650; color: var(--soft); }
.tags { display: flex; flex-wrap: wrap; gap: 0.3rem; font-size: 0.8rem; margin-bottom: 0.4rem; } .tags li { border: 1px solid var(--line); border-radius: 99px; padding: 0 0.6rem; }
.judged-on { margin-top: 0.4rem; } .judged-on > summary { color: var(--link); font-size: 0.8125rem; }
.judged-on .facet { margin: 0.5rem 0 0.2rem; font-size: 0.8125rem; }
pre.fact { max-height: 22rem; overflow: auto; padding: 0.5rem 0.75rem; background: var(--sunk); border-radius: 5px; white-space: pre-wrap; font-size: 0.75rem; }
footer { border-top: 1px solid var(--line); padding: 1.2rem 1.5rem 2rem; color: var(--soft); font-size: 0.8125rem; text-align: center; }
@media (max-width: 60rem) {
	.page { grid-template-columns: minmax(0, 1fr); gap: 0; padding: 0 1rem 2rem; }
	.top { padding: 1.1rem 1rem; }
	nav { padding-top: 1rem; }
	nav ul { position: static; display: flex; flex-wrap: wrap; gap: 0.2rem; }
	nav a { border: 1px solid var(--line); border-radius: 99px; background: var(--surface); padding: 0.15rem 0.7rem; }
}
@media (max-width: 40rem) {
	.tiles { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 0.5rem; }
	.panels { grid-template-columns: minmax(0, 1fr); }
	.card { padding: 0.8rem 0.85rem; }
	.facts { grid-template-columns: minmax(0, 1fr); gap: 0; } .facts dd { margin-bottom: 0.5rem; }
	.scroll table { min-width: 38rem; } .inner .scroll table { min-width: 0; }
	.every, .every tbody, .every tr, .every th, .every td { display: block; width: auto; } .every thead, .every colgroup { display: none; }
	.every th { border-bottom: 0; padding-bottom: 0.1rem; } .every td { padding-left: 1rem; padding-right: 0; }
	.every .inner > td { padding-left: 0; }
	#timeline .scroll table { min-width: 0; } #timeline table, #timeline tbody, #timeline tbody tr, #timeline tbody tr > * { display: block; } #timeline thead { display: none; }
	#timeline tbody tr { border-bottom: 1px solid var(--line); padding: 0.45rem 0; } #timeline tbody tr > * { border: 0; padding: 0 0.6rem 0 0; } #timeline tbody tr > :nth-child(-n + 2) { display: inline-block; }
	.every .inner .scroll { padding: 0; } .every .inner table tr { border-bottom: 1px solid var(--line); padding: 0.5rem 0.7rem; }
	.every .inner table th, .every .inner table td { border: 0; padding: 0.1rem 0; } .every .inner table td:nth-child(-n + 2) { display: inline-block; margin-right: 0.4rem; }
}
@media screen and (max-width: 40rem) {
	.for-screens { display: none; } .for-telephones { display: block; } .topology { padding: 0.4rem; }
}
@media print {
	:root {
		--ground: #fff; --surface: #fff; --sunk: #f4f4f2; --ink: #000; --soft: #444; --line: #ccc; --link: #000;
		--fail: #9c1612; --fail-ground: #fdecea; --unknown: #55288f; --unknown-ground: #f3ecfc; --waived: #234c68; --waived-ground: #e8f1f7;
		--pass: #145636; --pass-ground: #e6f4ec; --none: #555; --none-ground: #eee;
		--critical: #8f1010; --high: #96340f; --medium: #6b4d00; --low: #174f90; --info: #444;
	}
	@page { margin: 14mm; }
	html { font-size: 70%; }
	.lead, .steps, .judged, .anchor, .why, .card > p, .fix p, #about p { max-width: none; }
	.picture { max-width: 100%; }
	* { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
	nav, .skip, .filters, #more, footer { display: none; }
	.page { display: block; padding: 0; max-width: none; }
	.top { padding: 0.8rem 0; }
	.card, .tile, .panel, .affected > li, tr, .rule, .framework > summary { break-inside: avoid; }
	.card.finding { break-inside: auto; }
	h2, h3, h4, summary, .card header { break-after: avoid; }
	thead { display: table-header-group; }
	.scroll { overflow: visible; }
	.judged-on:not([open]) { display: none; }
	details::details-content { content-visibility: visible; display: block; height: auto; }
	.sources .named::after { content: " (" attr(href) ")"; }
}
`;
