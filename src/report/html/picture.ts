import { Graph, layout } from "@dagrejs/dagre";
import { cut, visible } from "../../text/escape.js";
import { columns, ellipsis } from "../../text/layout.js";
import { type Html, html, NOTHING } from "./template.js";

/** SVG of boxes and the arrows between them. Colours and fonts are the page's; nothing in it has a style of its own. */

/** What a box is drawn as: a good, a bad and an unknown one, and one that is neither. */
export type Tone = "pass" | "fail" | "unknown" | "plain";

/** A box that stands somewhere: what it takes, and how it is drawn with its upper left corner at a point. */
export interface Drawing {
	readonly width: number;
	readonly height: number;
	readonly at: (x: number, y: number) => Html;
}

const LINE = 15;
const PADDING = 8;
/** How wide a character is at most on the average, at 11 pixels of common sans fonts: of a title, which is bold, and else. */
const TITLE_CHARACTER = 7.3;
const CHARACTER = 6.7;
const GAP = 10;
/** Around a picture. */
const MARGIN = 6;

/** Lines of text in a frame; the first is its title. What does not fit the width is cut. */
export function textBox(lines: readonly string[], tone: Tone, width: number): Drawing {
	return framed(lines, [], tone, width);
}

/** A frame with a text above, and drawings below one another in it. */
export function framed(
	lines: readonly string[],
	inside: readonly Drawing[],
	tone: Tone,
	width = 2 * PADDING + Math.max(0, ...inside.map((drawing) => drawing.width)),
	kind = "box",
): Drawing {
	const head = PADDING + lines.length * LINE;
	const height =
		head + inside.reduce((sum, drawing) => sum + GAP + drawing.height, 0) + PADDING - (inside.length > 0 ? 2 : 0);
	return {
		width,
		height,
		at: (x, y) => {
			let top = y + head;
			const parts = inside.map((drawing) => {
				const part = drawing.at(x + PADDING, top + GAP - 4);
				top += GAP + drawing.height;
				return part;
			});
			return html`<g><rect class="${kind} ${tone}" x="${at(x)}" y="${at(y)}" width="${at(width)}" height="${at(height)}" rx="5"></rect>
				${textLines(lines, x + PADDING, y + PADDING, width - 2 * PADDING)}
				${parts}</g>`;
		},
	};
}

/** Drawings beside one another, their upper edges in a line. */
export function beside(drawings: readonly Drawing[]): Drawing {
	const width = drawings.reduce((sum, drawing) => sum + drawing.width + GAP, -GAP);
	return {
		width: Math.max(0, width),
		height: Math.max(0, ...drawings.map(({ height }) => height)),
		at: (x, y) => {
			let left = x;
			return {
				html: drawings
					.map((drawing) => {
						const part = drawing.at(left, y).html;
						left += drawing.width + GAP;
						return part;
					})
					.join("\n"),
			};
		},
	};
}

function textLines(lines: readonly string[], x: number, y: number, width: number): readonly Html[] {
	return lines.map((line, index) => {
		const room = Math.max(4, Math.floor(width / (index === 0 ? TITLE_CHARACTER : CHARACTER)));
		// By columns: a character of Chinese or Japanese is as wide as two others.
		const seen = visible(line);
		const full = columns(seen) > room ? html`<title>${cut(seen, 300)}</title>` : NOTHING;
		return html`<text class="${index === 0 ? "head" : "line"}" x="${at(x)}" y="${at(y + index * LINE + 11)}">${full}${ellipsis(seen, room)}</text>`;
	});
}

/** An arrow from one drawing to another, with a word on it. */
export interface Arrow {
	readonly from: string;
	readonly to: string;
}

/** The drawings in layers from top to bottom along the arrows, as dagre lays them out. */
export function layered(drawings: ReadonlyMap<string, Drawing>, arrows: readonly Arrow[]): Drawing {
	const graph = new Graph();
	graph.setGraph({ rankdir: "TB", nodesep: 24, ranksep: 34, marginx: MARGIN, marginy: MARGIN });
	graph.setDefaultEdgeLabel(() => ({}));
	for (const [id, { width, height }] of drawings) graph.setNode(id, { width, height });
	for (const { from, to } of arrows) graph.setEdge(from, to);
	layout(graph);
	const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
	return {
		width,
		height,
		at: (x, y) => {
			const boxes = [...drawings].map(([id, drawing]) => {
				const node = graph.node(id) as { x: number; y: number };
				return drawing.at(x + node.x - drawing.width / 2, y + node.y - drawing.height / 2);
			});
			const lines = graph.edges().map((edge: { v: string; w: string }) => {
				return arrowPath((graph.edge(edge) as { points: readonly Point[] }).points, x, y);
			});
			return html`${lines}${boxes}`;
		},
	};
}

/** A drawing in a column, and how far it hangs from the things at its left edge. */
export interface Stacked {
	readonly drawing: Drawing;
	readonly depth: number;
}

const INDENT = 18;
const BETWEEN = 22;
/** Where an arrow runs, from the left edge of the drawing that others hang on. */
const TRUNK = 9;

/** Drawings below one another in their order, those that hang on another to its right, with the arrows along its left. */
export function column(drawings: ReadonlyMap<string, Stacked>, arrows: readonly Arrow[]): Drawing {
	const places = new Map<string, Place>();
	let [width, height] = [0, 0];
	for (const [id, { drawing, depth }] of drawings) {
		const x = MARGIN + depth * INDENT;
		const y = height === 0 ? MARGIN : height + BETWEEN;
		places.set(id, { drawing, x, y });
		width = Math.max(width, x + drawing.width + MARGIN);
		height = y + drawing.height;
	}
	return {
		width,
		height: height + MARGIN,
		at: (x, y) => {
			const lines = arrows.flatMap(({ from, to }) => {
				const [start, end] = [places.get(from), places.get(to)];
				return start === undefined || end === undefined ? [] : [arrowPath(pathBetween(start, end), x, y)];
			});
			return html`${lines}${[...places.values()].map((place) => place.drawing.at(x + place.x, y + place.y))}`;
		},
	};
}

interface Place {
	readonly drawing: Drawing;
	readonly x: number;
	readonly y: number;
}

interface Point {
	readonly x: number;
	readonly y: number;
}

/** Down the trunk and to the right; from what hangs above, to the left and down the trunk; straight down between equals. */
function pathBetween(from: Place, to: Place): readonly Point[] {
	const bottom = from.y + from.drawing.height;
	if (from.x === to.x) {
		const x = from.x + Math.min(from.drawing.width, to.drawing.width) / 2;
		return [point(x, bottom), point(x, to.y)];
	}
	if (from.x < to.x) {
		const y = to.y + Math.min(to.drawing.height / 2, 2 * LINE);
		return [point(from.x + TRUNK, bottom), point(from.x + TRUNK, y), point(to.x, y)];
	}
	const y = from.y + Math.min(from.drawing.height / 2, 2 * LINE);
	return [point(from.x, y), point(to.x + TRUNK, y), point(to.x + TRUNK, to.y)];
}

function point(x: number, y: number): Point {
	return { x, y };
}

function arrowPath(points: readonly Point[], x: number, y: number): Html {
	const path = points.map((each, index) => `${index === 0 ? "M" : "L"}${at(x + each.x)} ${at(y + each.y)}`);
	return html`<path class="arrow" d="${path.join(" ")}" marker-end="url(#arrow)"></path>`;
}

/** The SVG element of a drawing. `label` says in a sentence what it shows; the details stand beside it in words. */
export function svgOf(drawing: Drawing, label: string): Html {
	const { width, height } = drawing;
	return html`<svg class="picture" viewBox="0 0 ${at(width)} ${at(height)}" width="${at(width)}" height="${at(height)}" role="img" aria-label="${label}">${drawing.at(0, 0)}</svg>`;
}

/** The head of the arrows of every picture of a page, once. */
export const ARROW_HEAD: Html = html`<svg class="defs" width="0" height="0" aria-hidden="true" focusable="false"><defs><marker id="arrow" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path class="arrow-head" d="M0 0 L8 4 L0 8 z"></path></marker></defs></svg>`;

/** A coordinate, the same on every machine. */
function at(value: number): string {
	return String(Math.round(value * 10) / 10);
}
