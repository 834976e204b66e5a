import { matchesGlob } from "../../text/glob.js";

/** A set of actions of one service: a bit for each that is known, one for those to come, one for names that are not known. */
export type ActionSet = bigint;

/** The actions of a service that a policy can give on a resource. */
export interface ActionUniverse {
	/** As before the colon of an action: "kms". */
	readonly service: string;
	/** Names, each at the place of its bit. */
	readonly names: readonly string[];
	/** Action -> bit, as written in a policy and in lower case: "kms:decrypt". */
	readonly bits: ReadonlyMap<string, ActionSet>;
	/** What AWS may add later; who has it has every action. */
	readonly later: ActionSet;
	/** A name of the service that is not known. */
	readonly unheard: ActionSet;
	readonly all: ActionSet;
}

/** Not a name that an action can have, so that only patterns for every action match it. */
const LATER = "zz9-later-zz9";
const EMPTY = 0n;

export function actionUniverse(service: string, names: readonly string[]): ActionUniverse {
	const bits = new Map<string, ActionSet>();
	for (const [place, name] of names.entries()) {
		const action = `${service}:${nameIn(name)}`.toLowerCase();
		bits.set(action, (bits.get(action) ?? EMPTY) | (1n << BigInt(place)));
	}
	const later = 1n << BigInt(names.length);
	const unheard = later << 1n;
	return { service, names, bits, later, unheard, all: (unheard << 1n) - 1n };
}

/** A name may carry a note in brackets that tells two kinds of the same action apart. */
function nameIn(name: string): string {
	const [bare = ""] = name.split(" ", 1);
	return bare;
}

export interface Actions {
	/** What the element may name: what is not understood may be anything. */
	readonly may: ActionSet;
	/** What it surely names. */
	readonly surely: ActionSet;
}

/** The actions that the Action (or NotAction) element of a statement names. */
export function actionsNamed(universe: ActionUniverse, element: unknown): Actions {
	let may = EMPTY;
	let surely = EMPTY;
	for (const pattern of Array.isArray(element) ? element : [element]) {
		if (isAction(pattern)) {
			const named = namedBy(universe, pattern.toLowerCase());
			may |= named;
			surely |= named;
		} else if (!isOfOther(universe, pattern)) may = universe.all;
	}
	return { may, surely };
}

/** `service:Name` with wildcards, or a wildcard that may stand for the colon; anything else is not understood. */
function isAction(pattern: unknown): pattern is string {
	if (typeof pattern !== "string" || pattern.startsWith(":") || pattern === "") return false;
	if (!pattern.includes(":") && !pattern.includes("*")) return false;
	for (const letter of pattern) if (!isActionLetter(letter)) return false;
	return true;
}

function isActionLetter(letter: string): boolean {
	return (
		(letter >= "a" && letter <= "z") ||
		(letter >= "A" && letter <= "Z") ||
		(letter >= "0" && letter <= "9") ||
		letter === ":" ||
		letter === "*" ||
		letter === "?" ||
		letter === "-"
	);
}

/** What clearly is about another service gives nothing, also where the rest of it is not understood. */
function isOfOther({ service }: ActionUniverse, pattern: unknown): boolean {
	if (typeof pattern !== "string") return false;
	const colon = pattern.indexOf(":");
	const prefix = pattern.slice(0, colon).toLowerCase();
	return (
		colon > 0 &&
		prefix !== service &&
		[...prefix].every((letter) => isActionLetter(letter) && letter !== "*" && letter !== "?")
	);
}

/** Patterns of the statements that most keys have, and what they name. */
const matched = new WeakMap<ActionUniverse, Map<string, ActionSet>>();
const MAXIMUM_KEPT = 2_000;

function namedBy(universe: ActionUniverse, pattern: string): ActionSet {
	let known = matched.get(universe);
	if (known === undefined || known.size > MAXIMUM_KEPT) {
		known = new Map();
		matched.set(universe, known);
	}
	let named = known.get(pattern);
	if (named === undefined) {
		named = search(universe, pattern);
		if (pattern.length < 128) known.set(pattern, named);
	}
	return named;
}

function search({ service, bits, later, unheard }: ActionUniverse, pattern: string): ActionSet {
	const literal = bits.get(pattern);
	if (literal !== undefined) return literal;
	if (!pattern.includes("*") && !pattern.includes("?")) return pattern.startsWith(`${service}:`) ? unheard : EMPTY;
	let named = EMPTY;
	for (const [action, bit] of bits) if (matchesGlob(pattern, action)) named |= bit;
	return matchesGlob(pattern, `${service}:${LATER}`) ? named | later | unheard : named;
}

/** The names of a set, sorted; `["*"]` for every action there is and will be. */
export function namesOf({ names, all, unheard, later }: ActionUniverse, set: ActionSet): string[] {
	if ((set | unheard) === all) return ["*"];
	const found = names.filter((_, place) => (set & (1n << BigInt(place))) !== EMPTY);
	if ((set & (unheard | later)) !== EMPTY) found.push("(other)");
	return found.sort();
}
