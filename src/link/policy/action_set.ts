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

/** No letter that the name of an action can have, so that only patterns for every action match it. */
const LATER = "\u0001".repeat(13);
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
		const named = typeof pattern === "string" ? namedBy(universe, pattern) : NOT_UNDERSTOOD;
		if (named === NOT_UNDERSTOOD) may = universe.all;
		else {
			may |= named;
			// Two names that are not known need not be the same.
			surely |= (named & universe.later) === EMPTY ? named & ~universe.unheard : named;
		}
	}
	return { may, surely };
}

const NOT_UNDERSTOOD = -1n;

function readPattern(universe: ActionUniverse, pattern: string): ActionSet {
	if (isAction(pattern)) return search(universe, pattern.toLowerCase());
	return isOfOther(universe, pattern) ? EMPTY : NOT_UNDERSTOOD;
}

/** `service:Name` with wildcards, or a wildcard that may stand for the colon; anything else is not understood. */
function isAction(pattern: string): boolean {
	if (pattern.startsWith(":") || pattern === "") return false;
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
function isOfOther({ service }: ActionUniverse, pattern: string): boolean {
	const colon = pattern.indexOf(":");
	const prefix = pattern.slice(0, colon).toLowerCase();
	return (
		colon > 0 &&
		prefix !== service &&
		[...prefix].every((letter) => isActionLetter(letter) && letter !== "*" && letter !== "?")
	);
}

/** What was found of a universe lately: most keys have the same statements. */
const found = new WeakMap<
	ActionUniverse,
	{ readonly named: Map<string, ActionSet>; readonly names: Map<ActionSet, string[]> }
>();
const MAXIMUM_KEPT = 2_000;

function foundIn(universe: ActionUniverse) {
	let kept = found.get(universe);
	if (kept === undefined || kept.named.size > MAXIMUM_KEPT || kept.names.size > MAXIMUM_KEPT) {
		kept = { named: new Map(), names: new Map() };
		found.set(universe, kept);
	}
	return kept;
}

function namedBy(universe: ActionUniverse, pattern: string): ActionSet {
	const { named } = foundIn(universe);
	let set = named.get(pattern);
	if (set === undefined) {
		set = readPattern(universe, pattern);
		if (pattern.length < 128) named.set(pattern, set);
	}
	return set;
}

function search({ service, bits, later, unheard }: ActionUniverse, pattern: string): ActionSet {
	const literal = bits.get(pattern);
	if (literal !== undefined) return literal;
	if (!pattern.includes("*") && !pattern.includes("?")) return pattern.startsWith(`${service}:`) ? unheard : EMPTY;
	let named = EMPTY;
	for (const [action, bit] of bits) if (matchesGlob(pattern, action)) named |= bit;
	if (matchesGlob(pattern, `${service}:${LATER}`)) return named | later | unheard;
	// A pattern for names of the service that are not known.
	return named === EMPTY && pattern.startsWith(`${service}:`) ? unheard : named;
}

/** The names of a set, sorted; "(other)" stands for names that are not known. */
export function namesOf(universe: ActionUniverse, set: ActionSet): string[] {
	const { names } = foundIn(universe);
	let told = names.get(set);
	if (told === undefined) {
		told = tell(universe, set);
		names.set(set, told);
	}
	return told;
}

function tell({ names, unheard, later }: ActionUniverse, set: ActionSet): string[] {
	const held = names.filter((_, place) => (set & (1n << BigInt(place))) !== EMPTY);
	if ((set & (unheard | later)) !== EMPTY) held.push("(other)");
	return held.sort();
}
