import type { PlaceProgress, Progress } from "../collect/collect.js";
import { brief, cut } from "../text/escape.js";

/** What shows how far a scan is. */
export interface ProgressShown {
	tell(whole: Readonly<Progress>, place: Readonly<PlaceProgress>): void;
	/** Prints a line that stays, above what is redrawn. */
	print(line: string): void;
	/** Takes away what is redrawn. */
	end(): void;
}

/** Where it is shown. */
export interface Screen {
	write(text: string): void;
	/** Of the terminal, as it is now; undefined where it does not say. */
	size(): { readonly columns?: number; readonly rows?: number };
	/** Milliseconds. */
	now(): number;
}

/** A terminal is drawn again so often; a log gets a line so often. Milliseconds. */
const DRAW_INTERVAL = 100;
const LOG_INTERVAL = 30_000;
/** Places of which a terminal shows a line; the others are counted. */
const MAXIMUM_LINES = 10;
/** Rows of the terminal that are left to what stood there before. */
const SPARE_ROWS = 4;
const USUAL = { columns: 80, rows: 24 };

/** At a terminal: a line for each place that is being read, drawn again in place, and one that stays for each that is read. */
export function drawnProgress({ write, size, now }: Screen): ProgressShown {
	const reading = new Map<string, Readonly<PlaceProgress>>();
	let drawn = 0;
	let at = Number.NEGATIVE_INFINITY;
	let lines: string[] = [];

	/** Goes back to the first of the lines that were drawn, and takes them away. */
	function back(): string {
		const up = drawn > 1 ? `\u001b[${drawn - 1}A` : "";
		const text = drawn === 0 ? "" : `${up}\r\u001b[J`;
		drawn = 0;
		return text;
	}

	function draw(): string {
		const columns = size().columns ?? USUAL.columns;
		const text = back();
		drawn = lines.length;
		// A line as wide as the terminal would wrap, and be two.
		return `${text}${lines.map((line) => cut(line, Math.max(2, columns - 1))).join("\n")}`;
	}

	return {
		tell(whole, place) {
			const name = nameOf(place);
			if (place.state === "read") reading.delete(name);
			else reading.set(name, place);
			lines = linesOf(whole, [...reading.values()], size().rows ?? USUAL.rows);
			if (place.state === "read" && whole.all > 1) write(`${back()}${readLine(whole, place)}\n${draw()}`);
			else if (now() - at >= DRAW_INTERVAL) write(draw());
			else return;
			at = now();
		},
		print: (line) => write(`${back()}${line}\n${lines.length === 0 ? "" : draw()}`),
		end() {
			lines = [];
			if (drawn > 0) write(back());
		},
	};
}

/**
 * In a log that people read: nothing of a scan that is over soon, as programs do whose output goes to a file. Of one that
 * goes on, with several places, how far it is each half a minute at most, and a line for each place that is read.
 */
export function loggedProgress({ write, now }: Screen): ProgressShown {
	const reading = new Map<string, Readonly<PlaceProgress>>();
	const began = now();
	let at = began;
	return {
		tell(whole, place) {
			if (place.state === "read") reading.delete(nameOf(place));
			else reading.set(nameOf(place), place);
			if (whole.all === 1 || now() - began < LOG_INTERVAL) return;
			if (place.state === "read") write(`${readLine(whole, place)}\n`);
			if (now() - at < LOG_INTERVAL) return;
			at = now();
			const [first] = reading.values();
			const others = reading.size > 1 ? ` and ${reading.size - 1} more` : "";
			write(`${wholeLine(whole)}${first === undefined ? "" : ` ${placeLine(first)}${others}`}\n`);
		},
		print: (line) => write(`${line}\n`),
		end: () => undefined,
	};
}

function linesOf(whole: Readonly<Progress>, reading: readonly Readonly<PlaceProgress>[], rows: number): string[] {
	const total = wholeLine(whole);
	if (whole.all === 1) return [total];
	const room = Math.max(1, Math.min(MAXIMUM_LINES, rows - SPARE_ROWS));
	// Those that began first: they are what the scan waits for.
	const shown = reading.slice(0, room).map((place) => `  ${placeLine(place)}`);
	const others = reading.length - shown.length;
	return [total, ...shown, ...(others === 0 ? [] : [`  and ${others} more`])];
}

function placeLine(place: Readonly<PlaceProgress>): string {
	return `${nameOf(place)}: ${place.read} of ${place.listed}`;
}

function wholeLine({ listed, read, done, all }: Readonly<Progress>): string {
	const of_places = all === 1 ? "" : `${done} of ${all}: `;
	return `${of_places}reading ${read} of ${listed} resources …`;
}

/** `12 of 34: 111122223333 eu-central-1, 980 resources, 1 listing failed`. */
function readLine({ done, all }: Readonly<Progress>, place: Readonly<PlaceProgress>): string {
	const { resources, gaps } = place;
	const failed = gaps === 0 ? "" : `, ${gaps} ${gaps === 1 ? "listing" : "listings"} failed`;
	return `${done} of ${all}: ${nameOf(place)}, ${resources} ${resources === 1 ? "resource" : "resources"}${failed}`;
}

/** Both come from AWS's answers. */
function nameOf({ account, region }: Readonly<PlaceProgress>): string {
	return brief(`${account} ${region}`, 60);
}
