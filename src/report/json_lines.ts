import type { Pieces } from "../text/pieces.js";

/** JSON, whole or in pieces. */
export type Json = string | Pieces;

/**
 * JSON that stays small for 50,000 resources and readable in a diff: one member or element a line, each as compact as
 * JSON gets. Made piece by piece, and can be read once. `depth` counts the tabs before the closing bracket.
 */
export function* objectOf(members: Readonly<Record<string, Json>>, depth: number): Generator<string> {
	const lines = Object.entries(members).map(([name, json]): Line => [`${JSON.stringify(name)}: `, json]);
	yield* bracketed("{", lines, "}", depth);
}

/** An array with one element a line. Takes the elements as they are needed, so that no second list of them is held. */
export function* listOf(items: Iterable<unknown>, depth: number): Generator<string> {
	yield* bracketed("[", linesOf(items, JSON.stringify), "]", depth);
}

/** As `listOf`, of elements that are JSON already. */
export function* listOfJson(items: Iterable<Json>, depth: number): Generator<string> {
	yield* bracketed("[", linesOf(items, same), "]", depth);
}

/** What stands before the JSON, and the JSON. */
type Line = readonly [string, Json];

function* linesOf<T>(items: Iterable<T>, jsonOf: (item: T) => Json): Generator<Line> {
	for (const item of items) yield ["", jsonOf(item)];
}

function same(json: Json): Json {
	return json;
}

function* bracketed(open: string, lines: Iterable<Line>, close: string, depth: number): Generator<string> {
	const indent = `\n${"\t".repeat(depth + 1)}`;
	let before = open;
	for (const [name, json] of lines) {
		if (typeof json === "string") yield `${before}${indent}${name}${json}`;
		else {
			yield `${before}${indent}${name}`;
			yield* json;
		}
		before = ",";
	}
	yield before === open ? `${open}${close}` : `\n${"\t".repeat(depth)}${close}`;
}

/** The member with its items, or no member: OSCAL allows no empty array, and CycloneDX needs none. */
export function withItems<T>(name: string, items: readonly T[]): Record<string, readonly T[]> {
	return items.length === 0 ? {} : { [name]: items };
}
