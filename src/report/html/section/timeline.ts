import { MOMENT_KINDS, type Moment } from "../../../model/moment.js";
import type { Scan } from "../../../model/scan.js";
import { cut } from "../../../text/escape.js";
import { count, grouped, typeName } from "../../wording.js";
import { code, leftOut, nameOf, placeOf, type Section, table } from "../parts.js";
import { type Html, html } from "../template.js";

/** Months that have a column; what is later shares one. */
const MONTHS = 18;
const MAXIMUM_ROWS = 150;
/** Rotations are many and need nobody: the table names the others first. */
const MAXIMUM_ROTATIONS = 30;

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
	const urgent = entries.filter(({ lane }) => lane !== "rotation").slice(0, MAXIMUM_ROWS - MAXIMUM_ROTATIONS);
	const rotations = entries.filter(({ lane }) => lane === "rotation").slice(0, MAXIMUM_ROTATIONS);
	const shown = [...urgent, ...rotations].sort((a, b) => (a.date < b.date ? -1 : 1));
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

const LANE_HEIGHT = 34;
const LABEL_WIDTH = 130;
const COLUMN_WIDTH = 40;

/** A column for each month, a lane for each kind: how many, as a dot that grows and the number on it. */
function chart(entries: readonly Entry[], collected_at: string): Html {
	const months = monthsFrom(collected_at);
	const columns = [...months, "later"];
	const numbers = countsOf(entries, months);
	const lanes = LANES.filter((lane) => entries.some((entry) => entry.lane === lane));
	const width = LABEL_WIDTH + columns.length * COLUMN_WIDTH;
	const height = 26 + lanes.length * LANE_HEIGHT;
	const dots = lanes.map((lane, row) => {
		const y = 26 + row * LANE_HEIGHT + LANE_HEIGHT / 2;
		const marks = columns.flatMap((name, column) => {
			const number = numbers.get(`${lane} ${name}`) ?? 0;
			return number === 0 ? [] : [dot(number, lane, LABEL_WIDTH + (column + 0.5) * COLUMN_WIDTH, y)];
		});
		return html`<g><path class="lane" d="M0 ${y} H${width}"></path><text class="head" x="4" y="${y - 5}">${LANE_NAMES[lane]}</text>${marks}</g>`;
	});
	const heads = columns.map((month, index) => {
		const x = LABEL_WIDTH + (index + 0.5) * COLUMN_WIDTH;
		return html`<text class="line middle" x="${x}" y="11">${monthName(month)}</text>`;
	});
	const totals = lanes.map(
		(lane) => `${count(entries.filter((entry) => entry.lane === lane).length, "day")} of ${LANE_NAMES[lane]}`,
	);
	return html`<div class="scroll" role="region" aria-label="Timeline" tabindex="0"><svg class="picture" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="By month from ${months[0] ?? ""}: ${totals.join(", ")}">${heads}${dots}</svg></div>`;
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

/** What is past stands in the first month: nobody has seen to it. */
function columnName(date: string, months: readonly string[]): string {
	const month = date.slice(0, 7);
	if (month <= (months[0] ?? "")) return months[0] ?? "";
	return month > (months.at(-1) ?? "") ? "later" : month;
}

const NAMES = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** `Mar`, with the year in January. */
function monthName(month: string): string {
	const [year = "", number = ""] = month.split("-");
	const name = NAMES[Number(number) - 1];
	if (name === undefined) return month;
	return name === "Jan" ? `${name} ${year.slice(2)}` : name;
}
