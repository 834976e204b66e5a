import { isObject } from "../../model/object.js";
import { areOneApart } from "../../text/one_apart.js";
import { OPERATOR_NAMES, operatorOf } from "./condition.js";
import { keyFault, unmatched } from "./condition_keys.js";
import { ACCOUNT_ACTIONS, ADMIN_ACTIONS, READ_ACTIONS, USE_ACTIONS } from "./kms_actions.js";
import { type Statement, short } from "./statement.js";

/** What a statement says in words that are no words of KMS's or IAM's, and those of which this version cannot say so. */
export interface Spelling {
	/** `what` goes on after the statement's label: "names kms:Decyrpt, which is no action (kms:Decrypt?)". */
	readonly misspelt: { readonly label: string; readonly what: string }[];
	/** "the action kms:Teleport of statement 2", which AWS may have added since. */
	readonly unfamiliar: string[];
}

const NAMES = [...USE_ACTIONS, ...ADMIN_ACTIONS, ...READ_ACTIONS, ...ACCOUNT_ACTIONS];
const lower_names = NAMES.map((name) => name.toLowerCase());

/**
 * A word that is one letter from one that is known is a slip of the pen: no two names of KMS or of IAM are that near. Any other
 * that is not known may be one that AWS has said since.
 */
export function spellingIn(document: Readonly<Record<string, unknown>>, statements: readonly Statement[]): Spelling {
	const found: Spelling = { misspelt: [], unfamiliar: [] };
	const { Statement: element } = document;
	for (const [index, entry] of (Array.isArray(element) ? element : [element]).entries()) {
		const label = statements[index]?.label;
		if (label === undefined || !isObject(entry)) continue;
		const { Action: actions, NotAction: others, Condition: conditions } = entry;
		for (const pattern of [actions, others].flat()) tell(found, label, "action", pattern, actionFault(pattern));
		readConditions(found, label, conditions);
	}
	return found;
}

/** A policy that says more than these nonsenses is not mended by more of them. */
const MAXIMUM_TOLD = 20;

type Fault = string | "unheard" | undefined;

function tell({ misspelt, unfamiliar }: Spelling, label: string, what: string, word: unknown, fault: Fault): void {
	if (fault === undefined || typeof word !== "string" || misspelt.length + unfamiliar.length >= MAXIMUM_TOLD) return;
	if (fault === "unheard") unfamiliar.push(`the ${what} ${short(word)} of ${label}`);
	else misspelt.push({ label, what: `names the ${what} ${short(word)}, ${fault}` });
}

/** What was found of action patterns lately: most keys have the same statements. */
const faults = new Map<string, Fault>();
const MAXIMUM_KEPT = 2_000;

function actionFault(pattern: unknown): Fault {
	if (typeof pattern !== "string" || pattern.slice(0, 4).toLowerCase() !== "kms:") return undefined;
	if (faults.has(pattern)) return faults.get(pattern);
	if (faults.size > MAXIMUM_KEPT) faults.clear();
	const fault = faultIn(pattern.slice(4).toLowerCase());
	if (pattern.length < 128) faults.set(pattern, fault);
	return fault;
}

function faultIn(name: string): Fault {
	const [head = ""] = name.split(/[*?]/, 1);
	if (head === name) {
		if (lower_names.includes(name)) return undefined;
		if (name === "reencrypt") return "which is no action (kms:ReEncryptFrom, kms:ReEncryptTo)";
		return near(NAMES.find((_, place) => areOneApart(name, lower_names[place] ?? "")));
	}
	if (head.length < 4 || lower_names.some((known) => known.startsWith(head))) return undefined;
	// The beginning of a name, with a letter wrong.
	const lengths = [head.length - 1, head.length, head.length + 1];
	return near(
		NAMES.find((_, place) => lengths.some((length) => areOneApart(head, (lower_names[place] ?? "").slice(0, length)))),
	);
}

function near(name: string | undefined): Fault {
	return name === undefined ? "unheard" : `which is no action (kms:${name}?)`;
}

function readConditions(found: Spelling, label: string, conditions: unknown): void {
	if (!isObject(conditions)) return;
	for (const [name, keys] of Object.entries(conditions)) {
		const operator = operatorOf(name);
		if (operator === undefined) tell(found, label, "condition operator", name, operatorFault(name));
		if (!isObject(keys)) continue;
		for (const key of Object.keys(keys)) {
			const fault = keyFault(key);
			tell(found, label, "condition key", key, typeof fault === "object" ? fault.why : fault);
			const kind = operator === undefined ? undefined : unmatched(operator.operator, key.toLowerCase());
			if (kind !== undefined)
				tell(found, label, "condition key", key, `which is ${kind} and never meets ${short(name)}`);
		}
	}
}

function operatorFault(name: string): Fault {
	const bare = name
		.toLowerCase()
		.replace(/^for(?:any|all)values?:/, "")
		.replace(/ifexists$/, "");
	const meant = OPERATOR_NAMES.find((known) => areOneApart(bare, known.toLowerCase()));
	return meant === undefined ? "unheard" : `which is none (${meant}?)`;
}
