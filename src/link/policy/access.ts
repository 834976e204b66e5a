import { sharedText } from "../../model/shared_text.js";
import { type ActionSet, type ActionUniverse, namesOf } from "./action_set.js";
import type { Caller } from "./caller.js";
import { BY_FEW, FROM_PLACE, NEVER, type Rank, VIA_SERVICE } from "./chance.js";
import { leavesOut, leavesOutDenied, STRANGER } from "./condition.js";
import { beyond, given, type Policies, type Share, union, widest } from "./decide.js";
import type { Named, Names } from "./names.js";
import { isServiceLinked, isWebProvider } from "./principal.js";
import type { Holder, Openness, Source, StatementAccess } from "./schema.js";
import { type Statement, takes } from "./statement.js";

/** What of the policies is asked for. */
export interface Inquiry {
	readonly policies: Policies;
	readonly names: Names;
	readonly universe: ActionUniverse;
	/** Actions that the resource cannot be used for whoever may: not told. */
	readonly useless: ActionSet;
	/** Actions that only tell what the resource is. */
	readonly reads: ActionSet;
}

/** What each statement gives to anybody but the resource's own account as such; statements that give nothing are left out. */
export function accessOf(inquiry: Inquiry): StatementAccess[] {
	return inquiry.policies.allows.flatMap((statement) => {
		const access = statementAccess(statement, inquiry);
		return access.holders.length === 0 ? [] : [access];
	});
}

function statementAccess(statement: Statement, inquiry: Inquiry): StatementAccess {
	const whom = audienceOf(statement);
	const strangers = whom === undefined ? [] : given(statement, people(STRANGER), inquiry.policies);
	const by_aws = whom === undefined ? [] : given(statement, { ...people(STRANGER), by_aws: true }, inquiry.policies);
	const open = whom === undefined ? undefined : opennessOf(whom, strangers);
	const as_public = whom === undefined ? signedIn(statement, inquiry) : opennessOf(whom, by_aws);
	return {
		label: sharedText(statement.label),
		says: sharedText(statement.says),
		holders: holdersOf(statement, strangers, whom, inquiry),
		...(open === undefined ? {} : { open }),
		...(as_public === undefined ? {} : { public: as_public }),
		conditions: guardsOf(statement, inquiry.policies),
	};
}

/** Whether the statement speaks of more than it names. */
function audienceOf({ principals, but }: Statement): Openness["whom"] | undefined {
	if (but !== undefined) return "all_but_some";
	if (principals.some(({ kind }) => kind === "anyone")) return "everyone";
	return principals.some(({ kind }) => kind === "unclear") ? "unclear" : undefined;
}

/**
 * How far a web identity provider that serves everybody opens the statement: any account can give its people sessions of it.
 * A condition on the provider's own keys, such as its audience, says whose application it is.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-web-identity
 */
function signedIn(statement: Statement, { policies, names }: Inquiry): Openness | undefined {
	const shares = statement.principals.flatMap((principal) => {
		const provider =
			principal.kind === "one" && isWebProvider(principal.text) ? names.ones.get(principal.id) : undefined;
		if (provider === undefined) return [];
		const own_keys = `${provider.id.toLowerCase()}:`;
		const is_bound = statement.conditions.some((one) => one.key.startsWith(own_keys) && leavesOut(one));
		const caller: Caller = { ...callerOf(provider, policies.resource.account), account: STRANGER };
		return is_bound ? [] : given(statement, caller, policies);
	});
	return opennessOf("signed_in", shares);
}

const HOW: Readonly<Record<Rank, Openness["how"] | undefined>> = {
	[NEVER]: undefined,
	[FROM_PLACE]: "from_place",
	[BY_FEW]: "by_few",
	[VIA_SERVICE]: "via_service",
	4: "at_will",
};

function opennessOf(whom: Openness["whom"], shares: readonly Share[]): Openness | undefined {
	const how = HOW[widest(shares)];
	return how === undefined ? undefined : { whom, how };
}

const SPOKEN: Readonly<Record<Openness["whom"], string>> = {
	signed_in: "whoever signs in",
	everyone: "everyone",
	all_but_some: "everyone but its NotPrincipal",
	unclear: "a principal that is not understood",
};

function holdersOf(
	statement: Statement,
	strangers: readonly Share[],
	whom: Openness["whom"] | undefined,
	inquiry: Inquiry,
): Holder[] {
	const holders: Holder[] = [];
	const add = (holder: Pick<Holder, "kind" | "who" | "account" | "organization">, set: ActionSet) => {
		if (set !== 0n) holders.push(holderWith(holder, set, inquiry));
	};
	if (whom !== undefined) add({ kind: "everyone", who: spokenOf(statement, whom) }, union(strangers));
	if (whom !== undefined) addWide(statement, strangers, whom, inquiry, add);
	const wide = whom === "everyone" || whom === "all_but_some";
	addNamed(statement, strangers, wide, inquiry, add);
	return [...holders, ...servicesOf(statement, strangers, wide, inquiry)];
}

/** Member by member: V8 keeps a shape of its own, of 200 bytes, for every object that two others are spread into. */
function holderWith(
	{ kind, who, account, organization }: Pick<Holder, "kind" | "who" | "account" | "organization">,
	set: ActionSet,
	inquiry: Inquiry,
): Holder {
	const { actions, everything } = actionsIn(set, inquiry);
	if (account === undefined && organization === undefined) return { kind, who, actions, everything };
	if (organization === undefined) return { kind, who, account, actions, everything };
	if (account === undefined) return { kind, who, organization, actions, everything };
	return { kind, who, account, organization, actions, everything };
}

type Add = (holder: Pick<Holder, "kind" | "who" | "account" | "organization">, set: ActionSet) => void;

/** The words for a statement's strangers; what is not understood is quoted where it is one text. */
function spokenOf({ principals }: Statement, whom: Openness["whom"]): string {
	const [unclear, ...more] = principals.filter(({ kind, text }) => kind === "unclear" && text !== "");
	return whom === "unclear" && unclear !== undefined && more.length === 0
		? `${unclear.text} (not understood)`
		: SPOKEN[whom];
}

/** Organizations and accounts that a statement for everyone has left: those that its conditions, or a Deny's, let through. */
function addWide(
	statement: Statement,
	strangers: readonly Share[],
	whom: Openness["whom"],
	inquiry: Inquiry,
	add: Add,
): void {
	const { policies, names } = inquiry;
	const { account } = policies.resource;
	const of_organizations = names.organizations.map((organization) => {
		const shares = given(statement, people(STRANGER, organization), policies);
		add({ kind: "organization", who: organization, organization }, beyond(shares, strangers));
		return { organization, shares };
	});
	for (const other of names.accounts) {
		const shares = given(statement, people(other), policies);
		add({ kind: "account", who: other, account: other }, beyond(shares, strangers));
		for (const { organization, shares: of_organization } of of_organizations) {
			const there = given(statement, people(other, organization), policies);
			const set = beyond(there, [...strangers, ...shares, ...of_organization]);
			add({ kind: "account", who: other, account: other, organization }, set);
		}
	}
	const own = given(statement, { ...people(account), own: true }, policies);
	const who = whom === "unclear" ? spokenOf(statement, whom) : `everyone of ${account}`;
	add({ kind: "people", who, account }, beyond(own, strangers));
	for (const id of names.user_ids) {
		// Whose it is, it does not tell.
		const caller: Caller = { ...people(STRANGER), kind: "user_id", id };
		add({ kind: "principal", who: id, account: "" }, beyond(given(statement, caller, policies), strangers));
	}
}

/** Those whom the statement itself names, or, where it speaks of everyone, a condition does. */
function addNamed(statement: Statement, strangers: readonly Share[], wide: boolean, inquiry: Inquiry, add: Add): void {
	const { policies, names } = inquiry;
	const own = policies.resource.account;
	for (const principal of statement.principals) {
		if (principal.kind !== "account" || principal.account === own) continue;
		const kind = "account";
		for (const [place, set] of inOrganizations(statement, people(principal.account), strangers, inquiry)) {
			add({ kind, who: principal.text, account: principal.account, ...place }, set);
		}
	}
	for (const one of names.ones.values()) {
		const spoken = statement.principals.some((principal) => principal.kind === "one" && principal.id === one.id);
		if (!spoken && !wide) continue;
		const kind = isServiceLinked(one.text) ? "service_role" : "principal";
		const caller = callerOf(one, own);
		// What all of his account have is not told of him.
		const colleagues = wide ? given(statement, { ...people(one.account), own: one.account === own }, policies) : [];
		for (const [place, set] of inOrganizations(statement, caller, [...strangers, ...colleagues], inquiry)) {
			add({ kind, who: one.text, account: one.account, ...place }, set);
		}
	}
}

/** What a caller has wherever his account belongs to, and what he has beyond that in an organization that the policy names. */
function* inOrganizations(
	statement: Statement,
	caller: Caller,
	strangers: readonly Share[],
	{ policies, names }: Inquiry,
): Generator<[{ organization?: string }, ActionSet]> {
	const anywhere = given(statement, caller, policies);
	yield [{}, beyond(anywhere, strangers)];
	if (caller.own) return;
	for (const organization of names.organizations) {
		const there = given(statement, { ...caller, organization }, policies);
		yield [{ organization }, beyond(there, [...anywhere, ...strangers])];
	}
}

function servicesOf(statement: Statement, strangers: readonly Share[], wide: boolean, inquiry: Inquiry): Holder[] {
	const named = statement.principals.flatMap((principal) => (principal.kind === "service" ? [principal.service] : []));
	// A statement for everyone is one for services too, where it is not open anyway and its conditions speak of them.
	const for_services = statement.conditions.some(({ key }) => key === "aws:principalisawsservice");
	const meant = wide && strangers.length === 0 ? [...inquiry.names.services, ...(for_services ? [""] : [])] : [];
	return [...new Set([...named, ...meant])].flatMap((service) => {
		const holder = serviceHolder(statement, service, inquiry);
		return holder === undefined ? [] : [holder];
	});
}

function serviceHolder(statement: Statement, service: string, inquiry: Inquiry): Holder | undefined {
	const { policies, names, reads } = inquiry;
	const { account } = policies.resource;
	const ask = (of: string, organization = STRANGER) =>
		given(statement, serviceCaller(service, of, organization, of === account), policies);
	const uses = (shares: readonly Share[]) => (union(shares.filter(({ rank }) => rank > BY_FEW)) & ~reads) !== 0n;
	const any = ask(STRANGER);
	const own = ask(account);
	const sources: Source[] = uses(any) ? [{}] : [];
	let set = union(any) | union(own);
	if (sources.length === 0) {
		const organizations = names.organizations.filter((organization) => uses(ask(STRANGER, organization)));
		sources.push(...organizations.map((organization) => ({ organization })));
		for (const other of names.accounts) {
			const places: Source[] = uses(ask(other))
				? [{ account: other }]
				: names.organizations
						.filter((organization) => !organizations.includes(organization) && uses(ask(other, organization)))
						.map((organization) => ({ account: other, organization }));
			sources.push(...places);
			if (places.length > 0) set |= union(ask(other, places[0]?.organization));
		}
		for (const organization of organizations) set |= union(ask(STRANGER, organization));
	}
	if (set === 0n || (service === "" && sources.length === 0)) return undefined;
	return {
		...holderWith({ kind: "service", who: service === "" ? "any AWS service" : service }, set, inquiry),
		sources,
	};
}

function actionsIn(set: ActionSet, { universe, useless }: Inquiry): Pick<Holder, "actions" | "everything"> {
	// All that is known is every action too, until there is another one.
	const known = universe.later - 1n;
	const everything = (set & universe.later) !== 0n || ((set | useless) & known) === known;
	const names = namesOf(universe, set & ~useless);
	// A grant that can be of any kind can be of a certain one.
	return {
		actions: names.includes("CreateGrant") ? names.filter((name) => name !== BOUNDED_GRANT) : names,
		everything,
	};
}

/** kms:CreateGrant under a condition that says which grants may be created. */
export const BOUNDED_GRANT = "CreateGrant (bounded)";

/** The keys by which the statement, or a Deny of everyone that takes what it gives, leaves requests out. */
function guardsOf(statement: Statement, { denies }: Policies): string[] {
	const own = statement.conditions.filter(leavesOut).map(({ key }) => sharedText(key));
	const others = denies.flatMap((deny) => {
		const [condition, ...more] = deny.conditions;
		if (condition === undefined || more.length > 0 || !deny.principals.some(({ kind }) => kind === "anyone")) return [];
		return (statement.actions.may & ~takes(deny)) === 0n && leavesOutDenied(condition) ? [condition.key] : [];
	});
	return [...new Set([...own, ...others])].sort();
}

/** Everybody of an account: those whom the policy does not name, and its root user. */
export function people(account: string, organization = STRANGER): Caller {
	return { kind: "people", account, organization, own: false, id: "", texts: [], spelled: [], by_aws: false };
}

export function callerOf({ id, account, texts, spelled }: Named, own: string): Caller {
	return { ...people(account), kind: "one", id, texts, spelled, own: account === own };
}

function serviceCaller(service: string, account: string, organization: string, own: boolean): Caller {
	return { ...people(account, organization), kind: "service", id: service, own };
}
