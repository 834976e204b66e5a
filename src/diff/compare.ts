import { ConfigurationError } from "../model/errors.js";
import { byText } from "../model/order.js";
import type { Document, Entry } from "./document.js";

type Told = Pick<Entry, "ref" | "kind" | "name">;

/** One thing that is said otherwise; undefined where it is not said. */
export interface Change {
	readonly field: string;
	readonly before: string | undefined;
	readonly after: string | undefined;
}

/** What two documents of one kind say otherwise, each list in the order of the references. */
export interface Difference {
	readonly kind: Document["kind"];
	readonly before: string | undefined;
	readonly after: string | undefined;
	/** `instead_of`: what went and had its name, in the same place; a key that was made anew is another key. */
	readonly appeared: readonly (Told & { readonly instead_of?: string })[];
	readonly went: readonly Told[];
	readonly changed: readonly (Told & { readonly changes: readonly Change[] })[];
	/** Only in one of them, since the other did not see the place: whether they came or went is not known. */
	readonly not_seen: readonly (Told & { readonly in: "before" | "after"; readonly why: string })[];
}

/** @throws ConfigurationError for a register and an assessment, and where only one of them has stand-ins for account ids. */
export function differenceOf(before: Document, after: Document): Difference {
	if (before.kind !== after.kind) {
		throw new ConfigurationError("one of the files is a register and the other an assessment: compare two of one kind");
	}
	if (before.redacted !== after.redacted) {
		throw new ConfigurationError(
			"one of the files was written with --redact and the other without, so that nothing in them is the same: compare two of one kind",
		);
	}
	const gone = missingIn(after, before);
	const come = missingIn(before, after);
	const not_seen = [
		...gone.unsure.map((each) => ({ ...each, in: "after" as const })),
		...come.unsure.map((each) => ({ ...each, in: "before" as const })),
	];
	return {
		kind: before.kind,
		before: before.collected_at,
		after: after.collected_at,
		appeared: sorted(insteadOf(come.sure, gone.sure)),
		went: sorted(gone.sure.map(told)),
		changed: sorted(changedEntries(before, after)),
		not_seen: sorted(not_seen),
	};
}

/** The entries of `other` that `document` does not have; unsure are those that it may not have seen. */
function missingIn(document: Document, other: Document) {
	const sure: Entry[] = [];
	const unsure: (Told & { why: string })[] = [];
	for (const entry of other.entries.values()) {
		if (document.entries.has(entry.ref)) continue;
		const why = entry.place === undefined ? undefined : document.unseen(entry.place);
		if (why === undefined) sure.push(entry);
		else unsure.push({ ...told(entry), why });
	}
	return { sure, unsure };
}

/** Each that appeared, with the one of its kind, name and place that went, where there is one of each. */
function insteadOf(appeared: readonly Entry[], went: readonly Entry[]): Difference["appeared"] {
	const [came, gone] = [appeared, went].map(alikeIn);
	return appeared.map((entry) => {
		const [before, ...more] = gone?.get(likeness(entry)) ?? [];
		const only = more.length === 0 && came?.get(likeness(entry))?.length === 1 && entry.place !== undefined;
		return { ...told(entry), ...(before === undefined || !only ? {} : { instead_of: before.ref }) };
	});
}

function likeness({ kind, name, place }: Entry): string {
	return JSON.stringify([kind, name, place?.account, place?.region]);
}

function alikeIn(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
	const alike = new Map<string, Entry[]>();
	for (const entry of entries) {
		const earlier = alike.get(likeness(entry));
		if (earlier === undefined) alike.set(likeness(entry), [entry]);
		else earlier.push(entry);
	}
	return alike;
}

function* changedEntries(before: Document, after: Document): Generator<Difference["changed"][number]> {
	for (const [ref, was] of before.entries) {
		const is = after.entries.get(ref);
		if (is === undefined) continue;
		const changes = [...changesOf(was, is)].filter(({ field }) => isCompared(field, before, after));
		if (changes.length > 0) yield { ...told(is), changes };
	}
}

function* changesOf({ fields: was }: Entry, { fields: is }: Entry): Generator<Change> {
	for (const [field, before] of was) {
		const after = is.get(field);
		if (after !== before) yield { field, before, after };
	}
	for (const [field, after] of is) if (!was.has(field)) yield { field, before: undefined, after };
}

/** Verdicts of a rule that only one of two assessments had say nothing of their resources: that the rule came or went is said. */
function isCompared(field: string, before: Document, after: Document): boolean {
	return before.entries.has(`rule ${field}`) === after.entries.has(`rule ${field}`);
}

function told({ ref, kind, name }: Entry): Told {
	return { ref, kind, name };
}

function sorted<T extends Told>(entries: Iterable<T>): T[] {
	return [...entries].sort(byText(({ ref }) => ref));
}

/** Whether anything is otherwise, or may be. */
export function differs({ appeared, went, changed, not_seen }: Difference): boolean {
	return appeared.length + went.length + changed.length + not_seen.length > 0;
}
