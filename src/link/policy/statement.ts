import { isObject } from "../../model/object.js";
import { matchesGlob } from "../../text/glob.js";
import { type ActionSet, type Actions, type ActionUniverse, actionsNamed } from "./action_set.js";
import { type Condition, conditionsIn } from "./condition.js";
import { type Principal, principalsIn } from "./principal.js";

/** What a policy stands on. */
export interface PolicyResource {
	readonly arn: string;
	readonly account: string;
	readonly region: string;
	readonly partition: string;
	/** When the policy was read, in milliseconds since 1970: what it gave until then it gives no more. */
	readonly now: number;
}

/** A statement of a policy document, with its elements understood as far as they can be. */
export interface Statement {
	/** Names it in a message: "statement 2 (Sid AllowUse)". */
	readonly label: string;
	readonly sid: string;
	/** The actions as they are written, for a message: "kms:Decrypt, kms:Encrypt and 3 more". */
	readonly says: string;
	readonly denies: boolean;
	/** Every element is understood: what the statement says is sure. */
	readonly plain: boolean;
	readonly principals: readonly Principal[];
	/** NotPrincipal: everybody but these. */
	readonly but: readonly Principal[] | undefined;
	readonly actions: Actions;
	readonly conditions: readonly Condition[];
	/** Why the statement has no effect on the resource whatever else it says, where it has none. */
	readonly without_effect: string | undefined;
	/** Surely about the resource. */
	readonly about: boolean;
}

const UNDERSTOOD = new Set([
	"Sid",
	"Effect",
	"Principal",
	"NotPrincipal",
	"Action",
	"NotAction",
	"Resource",
	"NotResource",
	"Condition",
]);

/** A document with each of its statements as it is changed; what is no statement stays as it is. */
export function withStatements(
	document: Readonly<Record<string, unknown>>,
	change: (statement: Readonly<Record<string, unknown>>) => unknown,
): Record<string, unknown> {
	const { Statement: element } = document;
	const entries: unknown[] = Array.isArray(element) ? element : [element];
	return { ...document, Statement: entries.map((entry) => (isObject(entry) ? change(entry) : entry)) };
}

/** The statements of a document, numbered as they stand there. What is no statement is read as one of which nothing is understood. */
export function statementsOf(
	document: Readonly<Record<string, unknown>>,
	of: string,
	universe: ActionUniverse,
	resource: PolicyResource,
): Statement[] {
	const { Statement: element, Version: version } = document;
	const variables = version === "2012-10-17";
	return (Array.isArray(element) ? element : [element]).map((entry: unknown, index) => {
		const name = `statement ${index + 1}${of}`;
		return isObject(entry) ? statementOf(entry, name, universe, resource, variables) : notUnderstood(name, universe);
	});
}

function notUnderstood(label: string, { all }: ActionUniverse): Statement {
	return {
		label,
		sid: "",
		says: "actions that are not understood",
		denies: false,
		plain: false,
		principals: [{ kind: "unclear", text: "" }],
		but: undefined,
		actions: { may: all, surely: 0n },
		conditions: [],
		without_effect: undefined,
		about: false,
	};
}

function statementOf(
	entry: Readonly<Record<string, unknown>>,
	name: string,
	universe: ActionUniverse,
	resource: PolicyResource,
	variables: boolean,
): Statement {
	const denies = entry.Effect === "Deny";
	const sid = typeof entry.Sid === "string" ? entry.Sid : "";
	const actions = actionsOf(entry, universe);
	const { conditions, plain } = conditionsIn(entry.Condition, variables ? resource : undefined);
	const both = "Principal" in entry && "NotPrincipal" in entry;
	const about = aboutOf(entry, resource);
	return {
		label: sid === "" ? name : `${name} (Sid ${short(sid)})`,
		sid,
		says: saidActions(entry),
		denies,
		plain:
			plain &&
			!both &&
			(denies || entry.Effect === "Allow") &&
			Object.keys(entry).every((member) => UNDERSTOOD.has(member)),
		principals: "NotPrincipal" in entry && !("Principal" in entry) ? [] : principalsIn(entry.Principal),
		but: "NotPrincipal" in entry && !("Principal" in entry) ? principalsIn(entry.NotPrincipal) : undefined,
		actions,
		conditions,
		without_effect: withoutEffect(entry, actions, about, universe),
		about: about.surely,
	};
}

function actionsOf(entry: Readonly<Record<string, unknown>>, universe: ActionUniverse): Actions {
	if ("NotAction" in entry && entry.NotAction !== null) {
		const { may, surely } = actionsNamed(universe, entry.NotAction);
		// What is excepted surely is not given; what may be excepted is not surely given.
		return { may: universe.all & ~surely, surely: universe.all & ~may };
	}
	return "Action" in entry ? actionsNamed(universe, entry.Action) : { may: 0n, surely: 0n };
}

interface About {
	readonly may: boolean;
	readonly surely: boolean;
}

/**
 * Whether the statement is about the resource: by `*`, or by its ARN or a pattern of it.
 * https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-overview.html
 */
function aboutOf(entry: Readonly<Record<string, unknown>>, resource: PolicyResource): About {
	if ("Resource" in entry) return namesResource(entry.Resource, resource);
	if (!("NotResource" in entry)) return { may: false, surely: false };
	const { may, surely } = namesResource(entry.NotResource, resource);
	return { may: !surely, surely: !may };
}

function namesResource(element: unknown, resource: PolicyResource): About {
	let may = false;
	for (const text of Array.isArray(element) ? element : [element]) {
		const { may: names, surely } = nameResource(text, resource);
		if (surely) return { may: true, surely: true };
		may ||= names;
	}
	return { may, surely: false };
}

function nameResource(text: unknown, { arn, account, region }: PolicyResource): About {
	if (typeof text !== "string") return { may: true, surely: false };
	const pattern = text.replaceAll("${aws:ResourceAccount}", account).replaceAll("${aws:RequestedRegion}", region);
	if (matchesGlob(pattern, arn)) return { may: true, surely: true };
	// What exists only in a plan has no ARN yet.
	const planned = arn.split(":")[2] === "keyproof";
	return { may: pattern.includes("${") || (planned && pattern.includes(":key/")), surely: false };
}

function withoutEffect(
	entry: Readonly<Record<string, unknown>>,
	actions: Actions,
	about: About,
	{ service }: ActionUniverse,
): string | undefined {
	if (!("Action" in entry || "NotAction" in entry)) return "it has no Action";
	if (!("Resource" in entry || "NotResource" in entry)) return "it has no Resource";
	if (!about.may)
		return `its Resource is ${someOf(entry.Resource ?? entry.NotResource)}, which is not this ${service === "kms" ? "key" : "resource"}`;
	if (actions.may === 0n) return `its actions are none of ${service} (${saidActions(entry)})`;
	return undefined;
}

/** "kms:Decrypt, kms:Encrypt and 3 more": the actions of a statement as they are written. */
function saidActions(entry: Readonly<Record<string, unknown>>): string {
	if ("NotAction" in entry && entry.NotAction !== null) return `everything but ${someOf(entry.NotAction)}`;
	return someOf(entry.Action);
}

function someOf(element: unknown): string {
	const patterns = (Array.isArray(element) ? element : [element]).filter(
		(one): one is string => typeof one === "string",
	);
	const names = [...new Set(patterns.map(short))].sort();
	if (names.length === 0) return "actions that are not understood";
	return names.length <= 3 ? names.join(", ") : `${names.slice(0, 3).join(", ")} and ${names.length - 3} more`;
}

/** Long texts of others would push out what a message is about. */
export function short(text: string): string {
	if (text.length <= 64) return text;
	const letters = [...text];
	return letters.length <= 64 ? text : `${letters.slice(0, 63).join("")}…`;
}

/** True when the statement gives something to somebody, or may. */
export function gives(statement: Statement): boolean {
	return !statement.denies && statement.without_effect === undefined;
}

/** What a Deny surely takes. */
export function takes(statement: Statement): ActionSet {
	return statement.denies && statement.plain && statement.about ? statement.actions.surely : 0n;
}
