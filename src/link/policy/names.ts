import { accountNamed, type Condition, STRANGER } from "./condition.js";
import { holderOf, isAccountId, isFixed, isUniqueId, type Principal, principalsIn } from "./principal.js";
import type { Statement } from "./statement.js";

/** One user, role or federation that a policy names, with every way in which it does. */
export interface Named {
	readonly id: string;
	readonly account: string;
	/** As the policy names it first; the role for its session. */
	readonly text: string;
	readonly texts: readonly string[];
	/** As it stands there, sessions too. */
	readonly spelled: readonly string[];
}

/** Whom a policy names anywhere, in statements and in conditions: who the callers are that it may treat apart. */
export interface Names {
	/** Accounts, but the resource's own. */
	readonly accounts: readonly string[];
	readonly organizations: readonly string[];
	readonly ones: ReadonlyMap<string, Named>;
	/** Unique ids of users and roles whose account they do not tell. */
	readonly user_ids: readonly string[];
	/** Services that conditions name. */
	readonly services: readonly string[];
}

/** More names than this are not told apart: a policy is some kilobytes, and each is asked about. */
const MAXIMUM_NAMES = 200;

interface Found {
	accounts: Set<string>;
	organizations: Set<string>;
	ones: Map<string, Named>;
	user_ids: Set<string>;
	services: Set<string>;
}

export function namesIn(statements: readonly Statement[], own: string): Names {
	const found: Found = {
		accounts: new Set(),
		organizations: new Set(),
		ones: new Map(),
		user_ids: new Set(),
		services: new Set(),
	};
	for (const statement of statements) {
		for (const principal of [...statement.principals, ...(statement.but ?? [])]) addPrincipal(found, principal);
		for (const condition of statement.conditions) addCondition(found, condition);
	}
	found.accounts.delete(own);
	const first = (names: Set<string>) => [...names].slice(0, MAXIMUM_NAMES);
	return {
		accounts: first(found.accounts),
		organizations: first(found.organizations),
		ones: found.ones,
		user_ids: first(found.user_ids),
		services: first(found.services),
	};
}

function addPrincipal({ accounts, ones }: Found, principal: Principal): void {
	if (principal.kind === "account") accounts.add(principal.account);
	if (principal.kind !== "one") return;
	const { id, account } = principal;
	const text = holderOf(principal.text);
	const known = ones.get(id);
	ones.set(id, {
		id,
		account,
		text: known?.text ?? text,
		texts: [...new Set([...(known?.texts ?? []), text])],
		spelled: [...new Set([...(known?.spelled ?? []), principal.text])],
	});
}

function addCondition(found: Found, { key, values }: Condition): void {
	const texts = values.filter(({ unknown }) => !unknown).map(({ text }) => text);
	const add = key.startsWith("kms:encryptioncontext:") ? addArnAccounts : ADD[key];
	add?.(found, texts);
}

type Add = (found: Found, texts: readonly string[]) => void;

const addAccounts: Add = ({ accounts }, texts) => {
	for (const text of texts) if (isAccountId(text)) accounts.add(text);
};
const addArnAccounts: Add = ({ accounts }, texts) => {
	for (const text of texts) {
		const account = accountNamed(text);
		if (account !== undefined && account !== STRANGER) accounts.add(account);
	}
};
const addOrganizations: Add = ({ organizations }, texts) => {
	for (const text of texts) {
		const [head = ""] = text.split("/", 1);
		if (head !== "" && isFixed(head)) organizations.add(head);
	}
};
const addServices: Add = ({ services }, texts) => {
	for (const text of texts) if (isFixed(text)) services.add(text);
};

const ADD: Readonly<Record<string, Add>> = {
	"aws:principalaccount": addAccounts,
	"kms:calleraccount": addAccounts,
	"aws:sourceaccount": addAccounts,
	"aws:sourcearn": addArnAccounts,
	"aws:federatedprovider": addArnAccounts,
	"aws:principalorgid": addOrganizations,
	"aws:principalorgpaths": addOrganizations,
	"aws:sourceorgid": addOrganizations,
	"aws:sourceorgpaths": addOrganizations,
	"aws:principalservicename": addServices,
	"aws:principalservicenameslist": addServices,
	"aws:principalarn": (found, texts) => {
		for (const text of texts) {
			if (isFixed(text)) for (const principal of principalsIn({ AWS: text })) addPrincipal(found, principal);
			else addArnAccounts(found, [text]);
		}
	},
	"aws:userid": (found, texts) => {
		addAccounts(found, texts);
		for (const text of texts) {
			const [head = ""] = text.split(":", 1);
			if (isUniqueId(head)) found.user_ids.add(head);
		}
	},
};
