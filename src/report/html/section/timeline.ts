import { MOMENT_KINDS, type Moment } from "../../../model/moment.js";
import type { Scan } from "../../../model/scan.js";
import { cut } from "../../../text/escape.js";
import { count, grouped, typeName } from "../../wording.js";
import { code, leftOut, nameOf, placeOf, type Section, table } from "../parts.js";
import { type Drawing, svgOf } from "../picture.js";
import { type Html, html } from "../template.js";

/** Months that have a column; what is later shares one. */
const MONTHS = 18;
/** Rows of the table. Rotations are many and need nobody, and what is past may be old. */
const MAXIMUM_URGENT = 90;
const MAXIMUM_ROTATIONS = 30;
const MAXIMUM_PAST = 30;

const LANES = [...MOMENT_KINDS, "waiver"] as const;
type Lane = (typeof LANES)[number];

const LANE_NAMES: Readonly<Record<Lane, string>> = {
	deletion: "deletions",
	material: "material expires",
	certificate: "certificates expire",
	rotation: "rotations",
	waiver: "waivers end",
};

/** One day of a lane. */
interface Entry {
	readonly lane: Lane;
	readonly date: string;
	/** Made for those that are shown: an account has as many rotations as keys. */
	readonly cells: () => readonly [what: Html, resource: Html];
}

/** When keys rotate and things end: deletions, imported material, certificates, waivers. */
export function timeline(scan: Scan): Section | undefined {
	const entries = [...scan.moments.map(momentEntry), ...waiverEntries(scan)].sort((a, b) => (a.date < b.date ? -1 : 1));
	if (entries.length === 0) return undefined;
	const shown = shownOf(entries, scan.inventory.collected_at.slice(0, 10));
	return {
		id: "timeline",
		title: "What happens when",
		count: { number: entries.length, tone: "plain" },
		body: html`<p class="lead">The days on which keys rotate, and on which keys, material, certificates, backups and waivers end, by what was read. A date that could not be read is not here.</p>
			${chart(entries, scan.inventory.collected_at)}
			${table(
				"What happens when",
				["day", "what", "resource"].map((title) => ({ title })),
				shown.map(({ date, cells }) => {
					const [what, resource] = cells();
					return html`<tr><th scope="row" class="nowrap">${cut(date, 10)}</th><td>${what}</td><td class="resource">${resource}</td></tr>`;
				}),
			)}
			${leftOut(entries.length - shown.length, "day")}`,
	};
}

/** Of what is past the latest, of the rest what comes first. */
function shownOf(entries: readonly Entry[], today: string): Entry[] {
	const past = entries.filter(({ date }) => date < today).slice(-MAXIMUM_PAST);
	const ahead = entries.filter(({ date }) => date >= today);
	const rotations = ahead.filter(({ lane }) => lane === "rotation").slice(0, MAXIMUM_ROTATIONS);
	const urgent = ahead.filter(({ lane }) => lane !== "rotation").slice(0, MAXIMUM_URGENT);
	return [...past, ...[...urgent, ...rotations].sort((a, b) => (a.date < b.date ? -1 : 1))];
}

function momentEntry({ date, kind, what, type, name, arn, region, account }: Moment): Entry {
	return {
		lane: kind,
		date: date.slice(0, 10),
		cells: () => {
			const place = html`<span class="where">${placeOf({ region, account })}</span>`;
			return [
				html`${what}`,
				html`<span class="what">${typeName(type)}</span> <strong>${nameOf(name)}</strong> ${place}<span class="arn">${cut(arn, 300)}</span>`,
			];
		},
	};
}

/** Those that still cover something: the others are told of where waivers are. */
function waiverEntries({ waivers }: Scan): Entry[] {
	return waivers
		.filter(({ status, expires }) => status === "used" && /^\d{4}-\d{2}-\d{2}/.test(expires))
		.map(({ rule, resource, owner, expires, covered }) => ({
			lane: "waiver" as const,
			date: expires.slice(0, 10),
			cells: () => [
				html`the waiver of ${cut(owner, 100)} ends: ${count(covered, "check")} of ${code(rule, 200)} fail again`,
				code(resource, 300),
			],
		}));
}

/** The months of one chart, each a column. */
interface Chart {
	readonly columns: readonly string[];
	/** Pixels. The names of lanes stand in a column of their own, or where that is 0 above their lanes. */
	readonly label: number;
	readonly column: number;
	readonly lane: number;
}

const HEAD = 26;
/** So many columns stand beside one another on a telephone. */
const NARROW_COLUMNS = 10;

/** A column for each month, a lane for each kind: how many, as a dot that grows and the number on it. On a telephone in two rows. */
function chart(entries: readonly Entry[], collected_at: string): Html {
	const months = monthsFrom(collected_at);
	const numbers = countsOf(entries, months);
	const columns = [...(isPast(entries, months) ? [PAST] : []), ...months, LATER];
	const lanes = LANES.filter((lane) => entries.some((entry) => entry.lane === lane));
	const totals = lanes.map(
		(lane) => `${count(entries.filter((entry) => entry.lane === lane).length, "day")} of ${LANE_NAMES[lane]}`,
	);
	const label = `By month from ${months[0] ?? ""}: ${totals.join(", ")}`;
	const wide = drawn({ columns, label: 130, column: 40, lane: 34 }, lanes, numbers);
	const narrow = columns.flatMap((_, index) =>
		index % NARROW_COLUMNS === 0
			? [
					drawn(
						{ columns: columns.slice(index, index + NARROW_COLUMNS), label: 0, column: 31, lane: 46 },
						lanes,
						numbers,
					),
				]
			: [],
	);
	return html`<div class="scroll for-screens" role="region" aria-label="Timeline" tabindex="0">${svgOf(wide, label)}</div>
		<div class="for-telephones chart">${narrow.map((drawing, index) => svgOf(drawing, index === 0 ? label : "the months after"))}</div>`;
}

function drawn(
	{ columns, label, column, lane }: Chart,
	lanes: readonly Lane[],
	numbers: ReadonlyMap<string, number>,
): Drawing {
	const width = label + columns.length * column;
	const x = (index: number): number => label + (index + 0.5) * column;
	const rows = lanes.map((name, row) => {
		const top = HEAD + row * lane;
		const y = label === 0 ? top + lane - 18 : top + lane / 2;
		const marks = columns.flatMap((month, index) => {
			const number = numbers.get(`${name} ${month}`) ?? 0;
			return number === 0 ? [] : [dot(number, name, x(index), y)];
		});
		const named = label === 0 ? top + 10 : y - 5;
		return html`<g><path class="lane" d="M0 ${y} H${width}"></path><text class="head" x="4" y="${named}">${LANE_NAMES[name]}</text>${marks}</g>`;
	});
	const heads = columns.map((month, index) => {
		return html`<text class="line middle" x="${x(index)}" y="11">${monthName(month)}</text>`;
	});
	return { width, height: HEAD + lanes.length * lane, at: () => html`${heads}${rows}` };
}

/** By lane and column. */
function countsOf(entries: readonly Entry[], months: readonly string[]): ReadonlyMap<string, number> {
	const numbers = new Map<string, number>();
	for (const { lane, date } of entries) {
		const key = `${lane} ${columnName(date, months)}`;
		numbers.set(key, (numbers.get(key) ?? 0) + 1);
	}
	return numbers;
}

function dot(number: number, lane: Lane, x: number, y: number): Html {
	const radius = Math.min(15, 8 + Math.log10(number) * 3).toFixed(1);
	const text = number > 999 ? `${Math.floor(number / 1000)}k` : grouped(number);
	return html`<circle class="dot ${lane}" cx="${x}" cy="${y}" r="${radius}"></circle><text class="count-in middle" x="${x}" y="${y + 4}">${text}</text>`;
}

/** `2026-01` and those after it. */
function monthsFrom(collected_at: string): string[] {
	const [year = 0, month = 1] = collected_at.split("-", 2).map(Number);
	return Array.from({ length: MONTHS }, (_, index) => {
		const months = year * 12 + month - 1 + index;
		return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, "0")}`;
	});
}

/** What was to happen in a month that is over has a column of its own: nobody has seen to it. */
const PAST = "past";
const LATER = "later";

function columnName(date: string, months: readonly string[]): string {
	const month = date.slice(0, 7);
	if (month < (months[0] ?? "")) return PAST;
	return month > (months.at(-1) ?? "") ? LATER : month;
}

function isPast(entries: readonly Entry[], months: readonly string[]): boolean {
	return entries.some(({ date }) => columnName(date, months) === PAST);
}

const NAMES = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** `Mar`, with the year in January. */
function monthName(month: string): string {
	const [year = "", number = ""] = month.split("-");
	const name = NAMES[Number(number) - 1];
	if (name === undefined) return month;
	return name === "Jan" ? `${name} ${year.slice(2)}` : name;
}
