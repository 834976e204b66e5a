import { listOf, objectOf } from "../report/json_lines.js";
import { count, grouped, minute } from "../report/wording.js";
import { brief } from "../text/escape.js";
import type { Pieces } from "../text/pieces.js";
import type { Change, Difference } from "./compare.js";

/** The most entries of a kind, and changes of an entry, that the text shows; JSON has all. */
const MAXIMUM_ENTRIES = 200;
const MAXIMUM_CHANGES = 20;

/** The difference in JSON, for programs. */
export function* renderDifferenceJson(difference: Difference): Generator<string> {
	const { kind, before, after, appeared, went, changed, not_seen } = difference;
	yield* objectOf(
		{
			schema_version: "1",
			kind: JSON.stringify(kind),
			before: JSON.stringify({ collected_at: before }),
			after: JSON.stringify({ collected_at: after }),
			counts: JSON.stringify(countsOf(difference)),
			appeared: listOf(appeared, 1),
			went: listOf(went, 1),
			changed: listOf(changed, 1),
			not_seen: listOf(not_seen, 1),
		},
		0,
	);
	yield "\n";
}

function countsOf({ appeared, went, changed, not_seen }: Difference) {
	return { appeared: appeared.length, went: went.length, changed: changed.length, not_seen: not_seen.length };
}

/** The difference for people. */
export function* renderDifferenceText(difference: Difference): Generator<string> {
	const { kind, before, after, appeared, went, changed, not_seen } = difference;
	const { length: unsure } = not_seen;
	yield `${kind === "register" ? "Registers" : "Assessments"} of ${day(before)} and ${day(after)}: `;
	yield `${grouped(appeared.length)} appeared, ${grouped(went.length)} went, ${grouped(changed.length)} changed`;
	yield `${unsure === 0 ? "" : `, and of ${grouped(unsure)} nobody knows, since one scan did not see them`}.\n`;
	yield* section("Appeared", appeared, (entry) => {
		const { instead_of } = entry;
		return `${line(entry)}${instead_of === undefined ? "" : `    another one, in place of ${brief(instead_of)}\n`}`;
	});
	yield* section("Went", went, line);
	yield* section(
		"Changed",
		changed,
		(entry) =>
			`${line(entry)}${entry.changes.slice(0, MAXIMUM_CHANGES).map(changeLine).join("")}${more(entry.changes.length)}`,
	);
	yield* section("Not seen", not_seen, (entry) => {
		return `${line(entry)}    not seen ${entry.in === "after" ? "any more" : "before"}: ${brief(entry.why)}\n`;
	});
}

function* section<T>(title: string, entries: readonly T[], render: (entry: T) => string): Pieces & Generator<string> {
	if (entries.length === 0) return;
	yield `\n${title}\n`;
	for (const entry of entries.slice(0, MAXIMUM_ENTRIES)) yield render(entry);
	const rest = entries.length - MAXIMUM_ENTRIES;
	if (rest > 0) yield `  and ${grouped(rest)} more: --format json has all\n`;
}

function line({ kind, name, ref }: { kind: string; name: string; ref: string }): string {
	const own = ref.endsWith(name) ? "" : `  ${brief(ref)}`;
	return `  ${brief(kind.replaceAll("_", " "))} ${brief(name)}${own}\n`;
}

function changeLine({ field, before = "(not said)", after = "(not said)" }: Change): string {
	return `    ${brief(field)}: ${brief(before)} -> ${brief(after)}\n`;
}

function more(changes: number): string {
	return changes > MAXIMUM_CHANGES ? `    and ${count(changes - MAXIMUM_CHANGES, "more change")}\n` : "";
}

function day(moment: string | undefined): string {
	return moment === undefined ? "an unknown day" : brief(minute(moment));
}
