import { isSaidObject, isUnsaid, type JsonObject, LATER, SENSITIVE, type Unsaid } from "../../model/change.js";
import type { KnownPart } from "../../model/open_document.js";
import { inPlace } from "../planned_arn.js";
import type { Place } from "./draft.js";

/** A policy document as it is laid over: whole, unsaid, or with what of it is sure. */
export type Laid = { readonly whole: JsonObject } | { readonly unsaid: Unsaid; readonly part?: KnownPart };

/** A document in its place: of its own account and Region, and apart from what is not said of it. */
export function laidDocument(document: JsonObject, place: Place): Laid {
	const whole = placed(withoutOpenNames(document), place) as JsonObject;
	const unsaid = unsaidIn(whole);
	if (unsaid === undefined) return { whole };
	const part = knownPart(whole);
	return part === undefined ? { unsaid } : { unsaid, part };
}

/** A name (`Id`, `Sid`) gives nobody anything: one that is not said leaves nothing else open. */
function withoutOpenNames(document: JsonObject): JsonObject {
	const named = (statement: unknown): unknown => {
		if (!isSaidObject(statement) || !isUnsaid(statement.Sid)) return statement;
		const { Sid: _, ...unnamed } = statement;
		return unnamed;
	};
	const members = Object.entries(document).filter(([name, value]) => name !== "Id" || !isUnsaid(value));
	return Object.fromEntries(
		members.map(([name, value]) => {
			if (name !== "Statement") return [name, value];
			return [name, Array.isArray(value) ? value.map(named) : named(value)];
		}),
	);
}

function placed(value: unknown, place: Place): unknown {
	if (typeof value === "string") return inPlace(value, place);
	if (Array.isArray(value)) return value.map((each) => placed(each, place));
	if (typeof value !== "object" || value === null || isUnsaid(value)) return value;
	return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, placed(each, place)]));
}

function unsaidIn(value: unknown): Unsaid | undefined {
	if (isUnsaid(value)) return value;
	if (typeof value !== "object" || value === null) return undefined;
	const found = Object.values(value).flatMap((each) => unsaidIn(each) ?? []);
	return found.includes(SENSITIVE) ? SENSITIVE : found[0];
}

/**
 * What a document surely gives, whatever its open parts turn out to be. A statement that allows only adds, and so does an
 * element of its lists; where something else is open (a Deny takes away, a version says what is a variable) nothing is sure.
 */
function knownPart(document: JsonObject): KnownPart | undefined {
	const { Statement: given, ...rest } = document;
	if (unsaidIn(rest) !== undefined || isUnsaid(given)) return undefined;
	const open: number[] = [];
	const statements: unknown[] = [];
	for (const [index, statement] of (Array.isArray(given) ? given : [given]).entries()) {
		if (unsaidIn(statement) === undefined) {
			statements.push(statement);
			continue;
		}
		if (isUnsaid(statement) || (statement as JsonObject).Effect !== "Allow") return undefined;
		open.push(index + 1);
		statements.push(surePart(statement as JsonObject));
	}
	return { document: { ...rest, Statement: statements }, open };
}

/** The elements whose lists say what is allowed, so that less of them is less. */
const GIVING: ReadonlySet<string> = new Set(["Principal", "Action", "Resource"]);

function surePart(statement: JsonObject): JsonObject | null {
	const sure: Record<string, unknown> = {};
	for (const [name, value] of Object.entries(statement)) {
		const part = GIVING.has(name) ? told(value) : value;
		if (part === LATER || unsaidIn(part) !== undefined) return null;
		sure[name] = part;
	}
	return sure;
}

/** What is told of a list, or of the lists of an object; LATER where nothing is. */
function told(value: unknown): unknown {
	if (unsaidIn(value) === undefined) return value;
	if (Array.isArray(value)) {
		const elements = value.filter((each) => unsaidIn(each) === undefined);
		return elements.length === 0 ? LATER : elements;
	}
	if (typeof value !== "object" || value === null || isUnsaid(value)) return LATER;
	const members = Object.entries(value).map(([name, each]) => [name, told(each)] as const);
	const kept = members.filter(([, each]) => each !== LATER);
	return kept.length === 0 ? LATER : Object.fromEntries(kept);
}
