import { z } from "zod";
import type { KmsKey } from "../../collect/kms_key/schema.js";
import { type Inventory, readAt } from "../../model/inventory.js";
import { known, mapObserved, type Observed, type Reason, reason } from "../../model/observed.js";
import { once } from "../../model/once.js";
import type { KnownPart } from "../../model/open_document.js";
import type { Identity } from "../../model/resource.js";
import { factSharer } from "../../model/shared_fact.js";
import { sharedText } from "../../model/shared_text.js";
import { facetRead, metadataOf } from "../described.js";
import { relation } from "../relation.js";
import { accessOf, callerOf, people } from "./access.js";
import type { ActionSet } from "./action_set.js";
import { type Caller, PLACES } from "./caller.js";
import { deniesElsewhere, may, type Policies, policiesOf } from "./decide.js";
import { usesOf } from "./kms_actions.js";
import {
	OF_NO_KEY,
	PUT_KEY_POLICY,
	READS,
	SITUATIONS,
	kmsSet as setOf,
	USE,
	kmsUniverse as universe,
} from "./kms_universe.js";
import { type Names, namesIn } from "./names.js";
import { isServiceLinked } from "./principal.js";
import { statementAccess } from "./schema.js";
import { spellingIn } from "./spelling.js";
import { gives, type PolicyResource, type Statement, statementsOf } from "./statement.js";

const spelling = {
	/** Words in statements that are no actions, condition keys or operators: what goes on after the label. */
	misspelt: z.array(z.strictObject({ label: z.string(), what: z.string() })).optional(),
	/** Words that this version does not know. */
	unfamiliar: z.array(z.string()).optional(),
};

/**
 * Whom a key's policies let do what, once every statement, Deny and condition is weighed: what the rules about policies ask.
 * The facts of the default statement, which most keys have alone, are nearly empty.
 */
export const keyAccess = relation({
	type: "kms_key",
	facet: "access",
	schema: z.strictObject({
		/** Statements that let in anybody but the account itself. */
		statements: z.array(statementAccess),
		/** Who may change the policy: the account, by its id, or else users and roles of it by their ARNs. */
		managers: z.strictObject({
			surely: z.array(z.string()),
			perhaps: z.array(z.string()),
			/** Denies that take it from all of them unless the call comes from a place, each with the condition keys that say which. */
			only_from: z.array(z.strictObject({ label: z.string(), keys: z.array(z.string()) })).optional(),
		}),
		/** Ids of deleted users and roles that statements name. */
		deleted: z.array(z.strictObject({ label: z.string(), ids: z.array(z.string()) })),
		/** Statements that have no effect, and why. */
		without_effect: z.array(z.strictObject({ label: z.string(), why: z.string() })),
		...spelling,
		/** Why what the policy gives is not told to its end: a planned change leaves statements open, each of which may give more. */
		open: z.array(reason).optional(),
	}),
	needs: ["kms_key.policy", "kms_key.metadata"],
	derive: ({ inventory, sureOf }, key) => {
		const [metadata] = metadataOf(key);
		const policy = facetRead(key, "policy");
		if (policy.status === "unknown") {
			const part = sureOf(policy);
			if (part === undefined) return policy;
			const resource = resourceOf(key, Date.parse(readAt(inventory, key)));
			return known({ ...sureAccess(resource, part, metadata?.usage), open: openIn(part, policy.reason) });
		}
		return remembered(inventory, key, policy.value.document, metadata?.usage);
	},
});

/** The same of the policy that RAM writes for a key that is shared through it; a Deny of the key's own policy counts there too. */
export const keySharedAccess = relation({
	type: "kms_key",
	facet: "shared_access",
	schema: z.strictObject({
		statements: z.array(statementAccess),
		resource_share_arns: z.array(z.string()),
		...spelling,
	}),
	needs: ["kms_key.shared_policy", "kms_key.policy", "kms_key.metadata"],
	derive: ({ inventory }, key) => {
		const policy = sharedPolicyOf(key);
		if (policy.status === "known" && policy.value === null) return NOT_SHARED;
		return mapObserved(policy, (shared) => {
			if (shared === null) return NOT_SHARED.value;
			const [metadata] = metadataOf(key);
			const resource = resourceOf(key, Date.parse(readAt(inventory, key)));
			const own = key.policy?.status === "known" ? statementsOf(key.policy.value.document, "", universe, resource) : [];
			const theirs = statementsOf(shared.document, " of the AWS_RAM policy", universe, resource);
			const policies = policiesOf([...theirs, ...own.filter(({ denies }) => denies)], resource, SITUATIONS);
			const names = namesIn([...theirs, ...own], key.account);
			return {
				statements: accessOf({ policies, names, universe, useless: uselessFor(metadata?.usage), reads: READS }),
				resource_share_arns: key.shares?.status === "known" ? key.shares.value.resource_share_arns : [],
				...spelt(shared.document, theirs),
			};
		});
	},
});

const NOT_SHARED = known({ statements: [], resource_share_arns: [] });

/**
 * The policy that RAM writes. Whoever reads a key's policy asks for its shares too, so an inventory that holds the one and
 * nothing of the other was read when keys could not be shared.
 */
function sharedPolicyOf(key: KmsKey): Observed<{ document: Readonly<Record<string, unknown>> } | null> {
	const { policy, shares, shared_policy } = key;
	if (policy !== undefined && shares === undefined && shared_policy === undefined) return known(null);
	return facetRead(key, "shared_policy");
}

/**
 * Whom a key's policy lets in, once every Deny and the conditions that say who are weighed, each in one spelling: an account by
 * its root user's ARN, a session by its role's, a service's name for the Region of the key without it.
 */
export function letsIn(key: Identity, document: Readonly<Record<string, unknown>>): ReadonlySet<string> {
	// Whenever that is.
	const resource = resourceOf(key, 0);
	const statements = statementsOf(document, "", universe, resource);
	const policies = policiesOf(statements, resource, SITUATIONS);
	const names = namesIn(statements, key.account);
	const rootOf = (account: string): string => `arn:${resource.partition}:iam::${account}:root`;
	const own = statements
		.filter(gives)
		.some(({ principals }) => principals.some((one) => one.kind === "account" && one.account === key.account));
	const others = accessOf({ policies, names, universe, useless: OF_NO_KEY, reads: READS })
		.flatMap(({ holders }) => holders)
		.map(({ kind, who, account, organization }) => {
			if (kind === "service") return who.replace(`.${key.region}.`, ".");
			const one = kind === "account" && account !== undefined ? rootOf(account) : who;
			return organization === undefined || kind === "organization" ? one : `${one} in ${organization}`;
		});
	return new Set([...(own ? [rootOf(key.account)] : []), ...others]);
}

function resourceOf({ arn, account, region }: Identity, now: number): PolicyResource {
	return { arn, account, region, partition: arn.split(":")[1] ?? "aws", now };
}

function uselessFor(usage: string | undefined): ActionSet {
	return (USE & ~setOf(usesOf(usage)) & ~(universe.later | universe.unheard)) | OF_NO_KEY;
}

type Access = Observed<ReturnType<typeof accessTo>>;

/** What a document came to for the key of which it was looked at first. */
interface Remembered {
	readonly arn: string;
	/** What else it hangs on: where the key is, what it is used for, and when. */
	readonly like: string;
	readonly access: Access;
	/** Only of a document that several keys share: as a text, and what it came to for any key, by `like`. */
	of_any?: { readonly text: string; readonly speaks_of_none: boolean; readonly accesses: Map<string, Access> };
}

const documents = new WeakMap<object, Remembered>();

/**
 * What a policy comes to. It is asked for again and again: a change is judged by linking the account with it and without it,
 * and thousands of keys share one document.
 */
function remembered(
	inventory: Inventory,
	key: Identity,
	document: Readonly<Record<string, unknown>>,
	usage: string | undefined,
): Access {
	const made = (): Access => sharing(inventory, resourceOf(key, Date.parse(readAt(inventory, key))), document, usage);
	const like = sharedText(`${key.account} ${key.region} ${usage} ${readAt(inventory, key)}`);
	const first = documents.get(document);
	if (first === undefined || first.arn === key.arn) {
		if (first?.like === like) return first.access;
		const access = made();
		documents.set(document, { arn: key.arn, like, access });
		return access;
	}
	first.of_any ??= {
		text: JSON.stringify(document),
		speaks_of_none: isAboutAnyKey(document),
		accesses: new Map(),
	};
	const { text, speaks_of_none, accesses } = first.of_any;
	if (!speaks_of_none || text.includes(idOf(key))) return made();
	const access = accesses.get(like) ?? made();
	accesses.set(like, access);
	return access;
}

function idOf({ arn }: Pick<Identity, "arn">): string {
	return arn.slice(arn.lastIndexOf("/") + 1);
}

/** What policies come to that speak of no key in particular: many keys of an account have the same one. */
const accesses = once((_: Inventory) => factSharer<Access>());

function sharing(
	inventory: Inventory,
	resource: PolicyResource,
	document: Readonly<Record<string, unknown>>,
	usage: string | undefined,
): Access {
	const make = (): Access => known(accessTo(resource, document, usage));
	const text = JSON.stringify(document);
	if (!isAboutAnyKey(document) || text.includes(idOf(resource))) return make();
	return accesses(inventory)(
		() => `${resource.partition} ${resource.account} ${resource.region} ${usage} ${text}`,
		make,
	);
}

/** Whether every statement is about `*`, so that it says of one key what it says of another. */
function isAboutAnyKey({ Statement }: Readonly<Record<string, unknown>>): boolean {
	const statements: unknown[] = Array.isArray(Statement) ? Statement : [Statement];
	return statements.every(
		(each) => typeof each === "object" && each !== null && "Resource" in each && each.Resource === "*",
	);
}

function openIn({ open }: KnownPart, { kind, action, message }: Reason): Reason[] {
	return [{ kind, action, message: `${message}: statement${open.length === 1 ? "" : "s"} ${open.join(", ")}` }];
}

function accessTo(resource: PolicyResource, document: Readonly<Record<string, unknown>>, usage: string | undefined) {
	const statements = statementsOf(document, "", universe, resource);
	return { ...accessBy(statements, resource, usage), ...spelt(document, statements) };
}

function spelt(document: Readonly<Record<string, unknown>>, statements: readonly Statement[]) {
	const { misspelt, unfamiliar } = spellingIn(document, statements);
	return {
		...(misspelt.length === 0 ? {} : { misspelt }),
		...(unfamiliar.length === 0 ? {} : { unfamiliar: [...new Set(unfamiliar)] }),
	};
}

/** What the statements give of which something sure is known; they keep their numbers. */
function sureAccess(resource: PolicyResource, { document }: KnownPart, usage: string | undefined) {
	const { Statement: given } = document;
	const left_out = new Set(Array.isArray(given) ? given.flatMap((each, index) => (each === null ? index : [])) : []);
	const all = statementsOf(document, "", universe, resource);
	const statements = all.filter((_, index) => !left_out.has(index));
	return { ...accessBy(statements, resource, usage), ...spelt(document, all) };
}

function accessBy(statements: readonly Statement[], resource: PolicyResource, usage: string | undefined) {
	const { account } = resource;
	const policies = policiesOf(statements, resource, SITUATIONS);
	const names = namesIn(statements, account);
	const useless = uselessFor(usage);
	return {
		statements: accessOf({ policies, names, universe, useless, reads: READS }),
		managers: managersIn(policies, names, account),
		deleted: deletedIn(statements),
		without_effect: statements.flatMap((statement) => {
			const why = statement.without_effect ?? whyUseless(statement, useless, usage);
			return why === undefined ? [] : [{ label: statement.label, why }];
		}),
	};
}

/** Why none of a statement's actions can be had on the key, where that is so. */
function whyUseless({ actions, says }: Statement, useless: ActionSet, usage: string | undefined): string | undefined {
	if ((actions.may & ~useless) !== 0n) return undefined;
	return (actions.may & ~OF_NO_KEY) === 0n
		? `only IAM policies give its actions, which are about no key (${says})`
		: `a key for ${usage} has no use of its actions (${says})`;
}

/** Another account cannot change the policy, whatever it says. https://docs.aws.amazon.com/kms/latest/APIReference/API_PutKeyPolicy.html */
function managersIn(policies: Policies, names: Names, account: string) {
	const everybody = { who: account, caller: { ...people(account), own: true } };
	const ones = [...names.ones.values()]
		.filter((one) => one.account === account && !isServiceLinked(one.text))
		.map((one) => ({ who: one.text, caller: callerOf(one, account) }));
	const surely: { who: string; caller: Caller }[] = [];
	const perhaps: string[] = [];
	for (const one of [everybody, ...ones]) {
		const certainty = may(PUT_KEY_POLICY, "administer", one.caller, policies);
		if (certainty === "surely") surely.push(one);
		if (certainty === "perhaps") perhaps.push(one.who);
	}
	const only_from = onlyFrom(
		policies,
		surely.map(({ caller }) => caller),
	);
	const all = surely[0] === everybody;
	return {
		surely: all ? [account] : surely.map(({ who }) => who).sort(),
		perhaps: all ? [] : perhaps.sort(),
		...(only_from.length === 0 ? {} : { only_from }),
	};
}

/** The Denies by which every one of the callers may change the policy only from a place. */
function onlyFrom(policies: Policies, callers: readonly Caller[]) {
	const [first, ...others] = callers.map((caller) => deniesElsewhere(PUT_KEY_POLICY, "administer", caller, policies));
	if (first === undefined || others.some((each) => each.length === 0)) return [];
	return first.flatMap(({ label, conditions }) => {
		const keys = conditions.map(({ key }) => key).filter((key) => PLACES.has(key));
		return keys.length === 0 ? [] : [{ label, keys: [...new Set(keys)] }];
	});
}

function deletedIn(statements: readonly Statement[]) {
	return statements.filter(gives).flatMap(({ label, principals }) => {
		const ids = principals.flatMap(({ kind, text }) => (kind === "deleted" ? [text] : []));
		return ids.length === 0 ? [] : [{ label, ids: [...new Set(ids)].sort() }];
	});
}
