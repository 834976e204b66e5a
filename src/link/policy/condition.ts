import { matchesGlob } from "../../text/glob.js";
import { type Attribute, fitsInstant, fitsPlace } from "./attribute.js";
import {
	AT_WILL,
	BY_FEW,
	type Chance,
	DEPENDS,
	every,
	FAILS,
	FROM_PLACE,
	HOLDS,
	NEVER,
	not,
	type Rank,
	some,
	VIA_SERVICE,
} from "./chance.js";
import { unmatched } from "./condition_keys.js";
import { isAccountId, isFixed, isUniqueId } from "./principal.js";
import { hasWildcard, mayBegin } from "./wildcard.js";

/** One condition of a statement: all of its values belong to one key. */
export interface Condition {
	/** The operator without its parts that stand apart: "stringlike", "arnequals", "ipaddress", "null", … */
	readonly operator: string;
	/** …Not…: holds where the plain operator does not. */
	readonly negated: boolean;
	readonly if_exists: boolean;
	/** ForAnyValue: and ForAllValues: */
	readonly of: "one" | "any" | "all";
	/** In lower case. */
	readonly key: string;
	readonly values: readonly Value[];
}

export interface Value {
	readonly text: string;
	/** A policy variable stood there, whose value is known: AWS calls a policy with one public. */
	readonly variable: boolean;
	/** A policy variable whose value is not known, for which a `*` stands in `text`; or no text at all, which is empty. */
	readonly unknown: boolean;
}

/** In the place of the id of the organization that the resource's account is in, which a policy can name by a variable only. */
export const OWN_ORGANIZATION = "the account's own organization";
/** In the place of an account that no policy names. */
export const STRANGER = "stranger";

/** The operators, as IAM writes them. */
export const OPERATOR_NAMES = [
	"StringEquals",
	"StringNotEquals",
	"StringEqualsIgnoreCase",
	"StringNotEqualsIgnoreCase",
	"StringLike",
	"StringNotLike",
	"ArnEquals",
	"ArnNotEquals",
	"ArnLike",
	"ArnNotLike",
	"Bool",
	"BinaryEquals",
	"IpAddress",
	"NotIpAddress",
	"Null",
	"NumericEquals",
	"NumericNotEquals",
	"NumericLessThan",
	"NumericLessThanEquals",
	"NumericGreaterThan",
	"NumericGreaterThanEquals",
	"DateEquals",
	"DateNotEquals",
	"DateLessThan",
	"DateLessThanEquals",
	"DateGreaterThan",
	"DateGreaterThanEquals",
] as const;
const OPERATORS = new Set(OPERATOR_NAMES.map((name) => name.toLowerCase().replace("not", "")));
/** Those whose keys hold text that is compared as a whole or by a pattern. */
const COMPARES_TEXT = new Set(["stringequals", "stringequalsignorecase", "stringlike", "arnequals", "arnlike"]);
/** Those that take wildcards; ArnEquals and ArnLike are the same. */
const TAKES_WILDCARDS = new Set(["stringlike", "arnequals", "arnlike"]);

/**
 * The conditions of a Condition element. What is not understood is left out, so that it restricts nobody, and the element is
 * not `plain`. `variables` is what policy variables are about; undefined where the document's version has none.
 */
export function conditionsIn(
	element: unknown,
	variables: { readonly account: string; readonly region: string } | undefined,
): { conditions: Condition[]; plain: boolean } {
	if (element === undefined) return { conditions: [], plain: true };
	if (typeof element !== "object" || element === null || Array.isArray(element))
		return { conditions: [], plain: false };
	const conditions: Condition[] = [];
	let plain = true;
	for (const [name, keys] of Object.entries(element)) {
		const operator = operatorOf(name);
		if (operator === undefined || typeof keys !== "object" || keys === null || Array.isArray(keys)) {
			plain = false;
			continue;
		}
		for (const [key, value] of Object.entries(keys)) {
			const values = (Array.isArray(value) ? value : [value]).map((one: unknown) => readValue(one, variables));
			if (values.length === 0) plain = false;
			else conditions.push({ ...operator, key: key.toLowerCase(), values });
		}
	}
	return { conditions, plain };
}

export function operatorOf(name: string): Pick<Condition, "operator" | "negated" | "if_exists" | "of"> | undefined {
	let rest = name.toLowerCase();
	const of = rest.startsWith("foranyvalue:") ? "any" : rest.startsWith("forallvalues:") ? "all" : "one";
	if (of !== "one") rest = rest.slice(rest.indexOf(":") + 1);
	const if_exists = rest.endsWith("ifexists");
	if (if_exists) rest = rest.slice(0, -"ifexists".length);
	const negated = rest.includes("not");
	const operator = negated ? rest.replace("not", "") : rest;
	return OPERATORS.has(operator) ? { operator, negated, if_exists, of } : undefined;
}

function readValue(one: unknown, variables: { readonly account: string; readonly region: string } | undefined): Value {
	if (typeof one === "number" || typeof one === "boolean")
		return { text: String(one), variable: false, unknown: false };
	if (typeof one !== "string" || one === "") return { text: "", variable: false, unknown: true };
	if (variables === undefined || !one.includes("${")) return { text: one, variable: false, unknown: false };
	const filled = one
		.replaceAll(/\$\{aws:ResourceAccount\}/gi, variables.account)
		.replaceAll(/\$\{aws:ResourceOrgID\}/gi, variables.account === STRANGER ? STRANGER : OWN_ORGANIZATION)
		.replaceAll(/\$\{aws:RequestedRegion\}/gi, variables.region)
		.replaceAll(/\$\{aws:PrincipalAccount\}/gi, CALLER_ACCOUNT);
	return { text: filled.replaceAll(/\$\{[^}]*\}/g, "*"), variable: true, unknown: filled.includes("${") };
}

/** In the place of `${aws:PrincipalAccount}` until it is known who calls. */
const CALLER_ACCOUNT = "\u0000caller";

/** Whether the condition holds for what is known of a key of the request. `account` is the caller's. */
export function holds(condition: Condition, attribute: Attribute, account: string): Chance {
	const { operator, negated, if_exists, of } = condition;
	const { presence, absent = AT_WILL } = attribute;
	if (operator === "null") return isNull(condition, attribute);
	if (presence === "never")
		return negated ? (of === "any" && !if_exists ? FAILS : HOLDS) : if_exists || of === "all" ? HOLDS : FAILS;
	const chance = fitsOrNot(condition, attribute, account);
	if (presence === "always") return chance;
	// Without the key: plain operators fail, negated ones hold, and so do IfExists and ForAllValues.
	const holds_without = if_exists || of === "all" || (negated && of !== "any");
	return holds_without
		? some([chance, { may: absent, may_not: AT_WILL }])
		: every([chance, { may: AT_WILL, may_not: absent }]);
}

/** What an operator never matches does not meet it; whether it meets the negated one, AWS does not say. */
function fitsOrNot(condition: Condition, attribute: Attribute, account: string): Chance {
	if (unmatched(condition.operator, condition.key) !== undefined) return condition.negated ? DEPENDS : FAILS;
	if (attribute.kind === "texts" && attribute.several === true && condition.of !== "one") {
		const single = { ...condition, of: "one" } as const;
		const each = attribute.texts.map((text) => fitsOrNot(single, { ...attribute, texts: [text] }, account));
		return condition.of === "all" ? every(each) : some(each);
	}
	const fits = fitsOne(condition, attribute, account);
	return condition.negated ? not(fits) : fits;
}

function isNull({ values, negated }: Condition, { presence, absent = AT_WILL }: Attribute): Chance {
	const depends: Chance = { may: absent, may_not: absent };
	const missing = presence === "never" ? HOLDS : presence === "always" ? FAILS : depends;
	const chance = some(values.map(({ text }) => (text.toLowerCase() === "true" ? missing : not(missing))));
	return negated ? not(chance) : chance;
}

/** Whether one of the condition's values fits what is there. */
function fitsOne(condition: Condition, attribute: Attribute, account: string): Chance {
	if (attribute.kind === "any") return { may: attribute.may, may_not: attribute.may_not };
	if (attribute.kind === "place")
		return some(condition.values.map((value) => fitsPlace(condition.operator, value.text)));
	if (attribute.kind === "absent") return FAILS;
	if (attribute.kind === "instant")
		return some(condition.values.map((value) => fitsInstant(condition.operator, value.text, attribute)));
	if (condition.operator === "bool") return fitsBoolean(condition, attribute);
	if (!COMPARES_TEXT.has(condition.operator)) return DEPENDS;
	return some(condition.values.map((value) => fitsValue(condition.operator, filled(value, account), attribute)));
}

function filled(value: Value, account: string): Value {
	return value.variable && value.text.includes(CALLER_ACCOUNT)
		? { ...value, text: value.text.replaceAll(CALLER_ACCOUNT, account) }
		: value;
}

function fitsBoolean({ values }: Condition, attribute: Attribute): Chance {
	if (attribute.kind === "boolean") {
		const easy = values.some(({ text }) => text.toLowerCase() === attribute.easy);
		return easy ? { may: AT_WILL, may_not: attribute.hard } : { may: attribute.hard, may_not: AT_WILL };
	}
	if (attribute.kind !== "texts") return DEPENDS;
	return values.some(({ text }) => attribute.texts.includes(text.toLowerCase())) ? HOLDS : FAILS;
}

function fitsValue(operator: string, value: Value, attribute: Attribute): Chance {
	if (value.text === "") return DEPENDS;
	const wild = hasWildcard(value.text);
	const chance = fitsText(value, wild, operator === "stringequalsignorecase", attribute);
	// Wildcards are text to StringEquals: hardly what its author meant, so it may be as open as it looks, and binds nobody.
	const sure = !value.unknown && (!wild || TAKES_WILDCARDS.has(operator));
	return sure ? chance : { may: chance.may, may_not: AT_WILL };
}

function fitsText(value: Value, wild: boolean, ignores_case: boolean, attribute: Attribute): Chance {
	switch (attribute.kind) {
		case "texts":
			return fitsKnown(value.text, ignores_case, attribute.texts);
		case "account":
		case "organization":
			return fitsUnnamed(value, value.text, wild, attribute.by_aws);
		case "own_organization":
			return value.text === OWN_ORGANIZATION ? HOLDS : { may: FROM_PLACE, may_not: FROM_PLACE };
		case "path":
			return fitsPath(value, attribute.organization, attribute.by_aws);
		case "user_id":
			return fitsUserId(value, wild, attribute);
		case "principal":
			return fitsPrincipal(value, wild, attribute);
		case "source":
			return fitsSource(value, wild, attribute);
		case "provider":
			return fitsProvider(value, wild, attribute);
		case "via":
			return { may: VIA_SERVICE, may_not: AT_WILL };
		default:
			return DEPENDS;
	}
}

function fitsKnown(pattern: string, ignores_case: boolean, texts: readonly string[]): Chance {
	const wanted = ignores_case ? pattern.toLowerCase() : pattern;
	return texts.some((text) => matchesGlob(wanted, ignores_case ? text.toLowerCase() : text)) ? HOLDS : FAILS;
}

/** An account or organization that the policy does not name. */
function fitsUnnamed({ variable }: Value, text: string, wild: boolean, by_aws: boolean): Chance {
	if (text === STRANGER || text === "*") return HOLDS;
	if (wild) return { may: isFew(text) ? BY_FEW : AT_WILL, may_not: AT_WILL };
	return variable && by_aws ? { may: BY_FEW, may_not: AT_WILL } : FAILS;
}

/** A path in an organization: `o-a1b2c3d4e5/r-ab12/ou-ab12-11111111/`. */
function fitsPath(value: Value, organization: string, by_aws: boolean): Chance {
	const [head = ""] = value.text.split("/", 1);
	if (organization === STRANGER) return fitsUnnamed(value, head, hasWildcard(head), by_aws);
	if (!matchesGlob(head, organization)) return FAILS;
	return value.text === "*" || value.text === `${organization}/*` ? HOLDS : DEPENDS;
}

/** The unique id of a role or user, and for a session its name, which the caller chooses. The root user's is its account's id. */
function fitsUserId({ text }: Value, wild: boolean, { account, id }: Extract<Attribute, { kind: "user_id" }>): Chance {
	const [head = ""] = text.split(":", 1);
	if (id !== undefined && head === id) return DEPENDS;
	if (!wild) return text === account ? DEPENDS : FAILS;
	if (isUniqueId(head)) return FAILS;
	return { may: isFew(head) ? BY_FEW : AT_WILL, may_not: text === "*" ? NEVER : AT_WILL };
}

/** Some principal of an account: one that the policy does not name, or the account's root user. */
function fitsPrincipal(value: Value, wild: boolean, attribute: Extract<Attribute, { kind: "principal" }>): Chance {
	const { account, partition, by_aws } = attribute;
	const { text, variable } = value;
	if (!wild) {
		if (text === `arn:${partition}:iam::${account}:root`) return DEPENDS;
		const its_own = variable && text.split(":")[4] === account;
		return its_own ? DEPENDS : variable && by_aws ? { may: BY_FEW, may_not: AT_WILL } : FAILS;
	}
	const named = accountNamed(text);
	if (account === STRANGER && (named === undefined || isAccountId(named))) {
		if (named !== undefined) return { may: by_aws || !isHeadFixed(text) ? BY_FEW : NEVER, may_not: AT_WILL };
		return { may: isPartOfAccount(text) ? BY_FEW : AT_WILL, may_not: isForEverybody(text) ? NEVER : AT_WILL };
	}
	if (named !== undefined && named !== account) return FAILS;
	const own = ["role", "user"].map((kind) => `arn:${partition}:iam::${account}:${kind}/`);
	const may: Rank = own.some((beginning) => reaches(text, beginning)) ? AT_WILL : NEVER;
	return { may, may_not: own.every((beginning) => matchesGlob(text, `${beginning}${UNNAMED}`)) ? NEVER : AT_WILL };
}

/** A name that no policy means. */
const UNNAMED = "zz9-unnamed-zz9";

function isForEverybody(text: string): boolean {
	return ["role", "user"].every((kind) => matchesGlob(text, `arn:aws:iam::000000000000:${kind}/${UNNAMED}`));
}

/** Whether an ARN that begins so fits the pattern, part by part where the pattern has all parts of an ARN. */
function reaches(pattern: string, beginning: string): boolean {
	const wanted = pattern.split(":");
	if (wanted.length < 6) return mayBegin(pattern, beginning);
	const given = beginning.split(":");
	return (
		wanted.slice(0, 5).every((part, place) => matchesGlob(part, given[place] ?? "")) &&
		mayBegin(wanted.slice(5).join(":"), given[5] ?? "")
	);
}

/** The account that the pattern of an ARN fixes: the twelve digits in its place, or STRANGER. */
export function accountNamed(pattern: string): string | undefined {
	const part = pattern.split(":")[4] ?? "";
	if (part === STRANGER) return part;
	const digits = part.slice(0, 12);
	return isAccountId(digits) ? digits : undefined;
}

/** A `*` before the account could take in colons, and so another account. */
function isHeadFixed(pattern: string): boolean {
	return isFixed(pattern.split(":").slice(0, 4).join(":"));
}

/** Some digits of the account are there, and enough of them that few accounts have them. */
function isPartOfAccount(pattern: string): boolean {
	return isFew(pattern.split(":")[4] ?? "");
}

type SourceOf = Extract<Attribute, { kind: "source" }>;

/** The ARN of what a service works for, which may stand in an encryption context too; a bucket's has no account. */
function fitsSource(value: Value, wild: boolean, { account, own, by_service }: SourceOf): Chance {
	const { text } = value;
	if (text === "*") return HOLDS;
	const named = accountNamed(text);
	if (named !== undefined) return named === account ? DEPENDS : FAILS;
	const [scheme, , service, , part, ...rest] = text.split(":");
	const is_arn = scheme === "arn" && text.includes(":");
	// What is no ARN, or a bucket's, names one thing if it is fixed, and few if most of it is.
	const name = is_arn && service === "s3" && part === "" ? rest.join(":") : is_arn ? undefined : text;
	if (name === undefined || own) return DEPENDS;
	// Of a service that works for a bucket: anybody may call his as he likes.
	const [bucket = ""] = name.split("/", 1);
	if (is_arn && by_service) return hasWildcard(bucket) ? DEPENDS : FAILS;
	if (!wild) return FAILS;
	return { may: isFew(name) ? BY_FEW : AT_WILL, may_not: AT_WILL };
}

/** The identity provider of a session: one by an ARN is of the session's own account, and the others serve every account. */
function fitsProvider(
	{ text }: Value,
	wild: boolean,
	{ account, own }: Extract<Attribute, { kind: "provider" }>,
): Chance {
	const named = accountNamed(text);
	if (named !== undefined && isHeadFixed(text) && named !== account) return FAILS;
	if (own) return { may: FROM_PLACE, may_not: FROM_PLACE };
	return wild && account === STRANGER && isFew(text) ? { may: BY_FEW, may_not: AT_WILL } : DEPENDS;
}

/** A text of which eight characters stay when its wildcards go. */
export function isFew(text: string): boolean {
	let fixed = 0;
	for (const letter of text) if (letter !== "*" && letter !== "?") fixed += 1;
	return fixed >= 8;
}

/**
 * True when the condition leaves requests out by this key: it must be there, and have one of some values that say something;
 * or it must be there at all.
 */
export function leavesOut({ operator, negated, if_exists, of, key, values }: Condition): boolean {
	if (operator === "null") return values.every(({ text }) => text.toLowerCase() === "false") && !negated;
	if (!COMPARES_TEXT.has(operator) || negated || if_exists || of === "all") return false;
	return values.every(({ text, unknown }) => !unknown && (!hasWildcard(text) || saysSomething(key, text)));
}

/** Whether a pattern leaves some out: of ARNs those of other accounts, of services all but one. */
function saysSomething(key: string, pattern: string): boolean {
	const [scheme, , , , account = "", ...rest] = pattern.split(":");
	if (scheme === "arn") return accountNamed(pattern) !== undefined || (account === "" && isFew(rest.join(":")));
	if (key === "kms:viaservice") return isFixed(pattern.split(".", 1)[0] ?? "");
	return isFew(pattern);
}

/** The same of a condition under which everybody is denied: it leaves out all that does not meet it. */
export function leavesOutDenied({ operator, negated, of, values, ...rest }: Condition): boolean {
	if (operator === "null") return values.every(({ text }) => text.toLowerCase() === "true");
	return (
		negated && of !== "any" && leavesOut({ ...rest, operator, values, of: "one", negated: false, if_exists: false })
	);
}
