import type { ActionSet } from "./action_set.js";
import type { Attribute } from "./attribute.js";
import { attributeOf, type Caller, type Situation } from "./caller.js";
import {
	AT_WILL,
	type Chance,
	DEPENDS,
	every,
	FAILS,
	FROM_PLACE,
	HOLDS,
	lower,
	NEVER,
	not,
	type Rank,
	some,
} from "./chance.js";
import { type Condition, holds } from "./condition.js";
import type { Principal } from "./principal.js";
import { gives, type PolicyResource, type Statement, takes } from "./statement.js";

/** Actions that a caller has, with how openly. */
export interface Share {
	readonly set: ActionSet;
	readonly rank: Rank;
}

/** The statements of the policies of one resource, ready to be asked. */
export interface Policies {
	readonly allows: readonly Statement[];
	readonly denies: readonly Statement[];
	readonly resource: PolicyResource;
	/** The actions whose requests have the same context. */
	readonly situations: readonly (readonly [Situation, ActionSet])[];
}

export function policiesOf(
	statements: readonly Statement[],
	resource: PolicyResource,
	situations: Policies["situations"],
): Policies {
	return {
		allows: statements.filter(gives),
		denies: statements.filter((statement) => takes(statement) !== 0n),
		resource,
		situations,
	};
}

/** Whether the statement speaks of the caller. */
export function speaksOf({ principals, but, denies }: Statement, caller: Caller): Chance {
	if (but === undefined) return some(principals.map((principal) => isCaller(principal, caller)));
	if (but.some(({ kind }) => kind === "unclear")) return DEPENDS;
	return not(some(but.map((principal) => (denies ? isExcepted : isCaller)(principal, caller))));
}

/**
 * Whether a principal in the NotPrincipal of a Deny takes a caller out of it: an account takes out its root user, and nobody
 * else of it. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html
 */
function isExcepted(principal: Principal, caller: Caller): Chance {
	return principal.kind === "account" && caller.kind === "one" ? FAILS : isCaller(principal, caller);
}

function isCaller(principal: Principal, caller: Caller): Chance {
	switch (principal.kind) {
		case "anyone":
			return HOLDS;
		case "account":
			return caller.kind !== "service" && caller.account === principal.account ? HOLDS : FAILS;
		case "one":
			if (caller.kind !== "one" || caller.id !== principal.id) return FAILS;
			// A session is the role where the policy knows no other side of it.
			return principal.session && caller.spelled.some((text) => text !== principal.text) ? DEPENDS : HOLDS;
		case "service":
			return caller.kind === "service" && caller.id === principal.service ? HOLDS : FAILS;
		case "unclear":
			// May be anyone, surely is nobody.
			return caller.kind === "people" ? { may: FROM_PLACE, may_not: AT_WILL } : FAILS;
		case "deleted":
			return FAILS;
	}
}

function conditionsHold(
	{ conditions }: Statement,
	caller: Caller,
	situation: Situation,
	resource: PolicyResource,
): Chance {
	if (conditions.length === 0) return HOLDS;
	return every(
		conditions.map((condition) => {
			const attribute = attributeOf(condition.key, caller, situation, resource);
			return holds(condition, asRequired(attribute, condition, conditions), caller.account);
		}),
	);
}

/** A Null condition beside another on the same key says whether the key is there when the other counts. */
function asRequired(attribute: Attribute, { operator, key }: Condition, conditions: readonly Condition[]): Attribute {
	if (attribute.presence !== "maybe" || operator === "null") return attribute;
	const beside = conditions.find((other) => other.operator === "null" && other.key === key && !other.negated);
	const wanted = new Set(beside?.values.map(({ text }) => text.toLowerCase()));
	if (wanted.size !== 1) return attribute;
	if (wanted.has("false")) return { ...attribute, presence: "always" };
	return wanted.has("true") ? { ...attribute, presence: "never" } : attribute;
}

/** What the statement gives the caller, with every Deny taken off; how openly, by its conditions and theirs. */
export function given(statement: Statement, caller: Caller, policies: Policies): Share[] {
	if (speaksOf(statement, caller).may === NEVER) return [];
	const { situations, resource, denies } = policies;
	// Without conditions all requests are alike.
	if (statement.conditions.length === 0 && denies.length === 0) return [{ set: statement.actions.may, rank: AT_WILL }];
	return situations.flatMap(([situation, actions]) => {
		const set = statement.actions.may & actions;
		if (set === 0n) return [];
		const rank = conditionsHold(statement, caller, situation, resource).may;
		return rank === NEVER ? [] : lessDenied({ set, rank }, caller, situation, policies);
	});
}

function lessDenied(share: Share, caller: Caller, situation: Situation, { denies, resource }: Policies): Share[] {
	let left: Share[] = [share];
	for (const deny of denies) {
		const taken = takes(deny);
		if (!left.some(({ set }) => (set & taken) !== 0n)) continue;
		const passed = rankPast(deny, caller, situation, resource);
		if (passed === AT_WILL) continue;
		left = left.flatMap(({ set, rank }) =>
			[
				{ set: set & ~taken, rank },
				{ set: set & taken, rank: lower(rank, passed) },
			].filter((part) => part.set !== 0n && part.rank !== NEVER),
		);
	}
	return left;
}

/** How openly the caller gets past a Deny: by being somebody else, or by failing one of its conditions. */
function rankPast(deny: Statement, caller: Caller, situation: Situation, resource: PolicyResource): Rank {
	const spoken = speaksOf(deny, caller).may_not;
	if (spoken === AT_WILL) return AT_WILL;
	const unmet = conditionsHold(deny, caller, situation, resource).may_not;
	// biome-ignore lint/complexity/useMathMinMax: Math.max forgets that both are ranks.
	return unmet > spoken ? unmet : spoken;
}

export type Certainty = "surely" | "perhaps" | "never";

/** Whether the caller may take the action in the situation: surely where he can bring it about, perhaps where it depends. */
export function may(action: ActionSet, situation: Situation, caller: Caller, policies: Policies): Certainty {
	let found: Certainty = "never";
	for (const statement of policies.allows) {
		if ((statement.actions.may & action) === 0n) continue;
		const spoken = speaksOf(statement, caller);
		if (spoken.may === NEVER) continue;
		const { may: rank } = conditionsHold(statement, caller, situation, policies.resource);
		const left = rank === NEVER ? [] : lessDenied({ set: action, rank }, caller, situation, policies);
		if (left.length === 0) continue;
		const sure = statement.plain && statement.about && (statement.actions.surely & action) !== 0n && rank === AT_WILL;
		if (sure && spoken.may === AT_WILL) return "surely";
		found = "perhaps";
	}
	return found;
}

/** The Denies that take the action from the caller but where he meets their conditions, which he cannot bring about. */
export function deniesElsewhere(
	action: ActionSet,
	situation: Situation,
	caller: Caller,
	{ denies, resource }: Policies,
): Statement[] {
	return denies.filter(
		(deny) => (takes(deny) & action) !== 0n && rankPast(deny, caller, situation, resource) === FROM_PLACE,
	);
}

export function union(shares: readonly Share[]): ActionSet {
	return shares.reduce((sum, { set }) => sum | set, 0n);
}

/** The actions that are had more openly than by the others. */
export function beyond(shares: readonly Share[], others: readonly Share[]): ActionSet {
	return shares.reduce((sum, { set, rank }) => sum | (set & ~union(others.filter((other) => other.rank >= rank))), 0n);
}

/** The most openly that any of the actions is had. */
export function widest(shares: readonly Share[]): Rank {
	let found: Rank = NEVER;
	for (const { rank } of shares) if (rank > found) found = rank;
	return found;
}
