/**
 * JSON that stays small for 50,000 resources and readable in a diff: one member or element a line, each as compact as
 * JSON gets. `depth` counts the tabs before the closing bracket.
 */
export function objectOf(members: Readonly<Record<string, string>>, depth: number): string {
	const lines = Object.entries(members).map(([name, json]) => `${JSON.stringify(name)}: ${json}`);
	return bracketed("{", lines, "}", depth);
}

/** An array with one element a line. Takes the elements as they are made, so that no second list of them is held. */
export function listOf(items: Iterable<unknown>, depth: number): string {
	return listOfJson(jsonOf(items), depth);
}

/** As `listOf`, of elements that are JSON already. */
export function listOfJson(items: Iterable<string>, depth: number): string {
	return bracketed("[", items, "]", depth);
}

function* jsonOf(items: Iterable<unknown>): Generator<string> {
	for (const item of items) yield JSON.stringify(item);
}

function bracketed(open: string, lines: Iterable<string>, close: string, depth: number): string {
	const indent = `\n${"\t".repeat(depth + 1)}`;
	let text = "";
	for (const line of lines) text += `${text === "" ? "" : ","}${indent}${line}`;
	return text === "" ? `${open}${close}` : `${open}${text}\n${"\t".repeat(depth)}${close}`;
}
