import { AT_WILL, type Chance, FAILS, FROM_PLACE, HOLDS, NEVER, type Rank } from "./chance.js";
import { hasWildcard } from "./wildcard.js";

/** What is known of one key of a request's context. */
export type Attribute = {
	/** Whether the key is there at all. */
	readonly presence: "always" | "maybe" | "never";
	/** How openly the caller can do without the key; at will where it is not said. */
	readonly absent?: Rank;
} & (
	| { readonly kind: "absent" }
	/** One of these spellings; `several`: of a key that has several values, all of them. */
	| { readonly kind: "texts"; readonly texts: readonly string[]; readonly several?: boolean }
	/** An account or an organization that the policy does not name. `by_aws`: as AWS reads it, to which a variable is anything. */
	| { readonly kind: "account" | "organization"; readonly by_aws: boolean }
	/** The organization of the resource's own account: it has one, or none, and its id is not known. */
	| { readonly kind: "own_organization" }
	| { readonly kind: "path"; readonly organization: string; readonly by_aws: boolean }
	| { readonly kind: "user_id"; readonly account: string; readonly id?: string }
	| { readonly kind: "principal"; readonly account: string; readonly partition: string; readonly by_aws: boolean }
	| { readonly kind: "source"; readonly account: string; readonly own: boolean; readonly by_service: boolean }
	/** The identity provider by which a session of the account began. */
	| { readonly kind: "provider"; readonly account: string; readonly own: boolean }
	/** The service through which a call is made. */
	| { readonly kind: "via" }
	/** The network that a call comes from. */
	| { readonly kind: "place" }
	/** When a call is made: from now on, in milliseconds since 1970. `later`: what is to be said of times to come. */
	| { readonly kind: "instant"; readonly now: number; readonly later: Chance }
	/** True or false: one of them he can bring about at will, and how openly the other. */
	| { readonly kind: "boolean"; readonly easy: "true" | "false"; readonly hard: Rank }
	/** Anything: how openly the caller can bring it about that a condition on it holds, or fails. */
	| { readonly kind: "any"; readonly may: Rank; readonly may_not: Rank }
);

export const ABSENT: Attribute = { kind: "absent", presence: "never" };
export const ANYTHING: Attribute & { readonly kind: "any" } = {
	kind: "any",
	presence: "maybe",
	may: AT_WILL,
	may_not: AT_WILL,
};
/** What the caller cannot bring about by himself. */
export const BEYOND_CONTROL: Attribute & { readonly kind: "any" } = {
	kind: "any",
	presence: "maybe",
	absent: FROM_PLACE,
	may: FROM_PLACE,
	may_not: FROM_PLACE,
};

export function text(...texts: string[]): Attribute {
	return { kind: "texts", presence: "always", texts };
}

/** Whether a call can be made at a time: what is over does not come back, and what began goes on. */
export function fitsInstant(
	operator: string,
	value: string,
	{ now, later }: Extract<Attribute, { kind: "instant" }>,
): Chance {
	const at = instantOf(value);
	const comparison = operator.replace(/^(?:date|numeric)/, "");
	if (Number.isNaN(at) || at > now) return later;
	if (comparison.startsWith("less") || comparison === "equals") return FAILS;
	return comparison.startsWith("greater") ? HOLDS : later;
}

/** A date in ISO 8601, or seconds since 1970. */
function instantOf(value: string): number {
	return /^\d{1,12}$/.test(value) && value.length > 4 ? Number(value) * 1000 : Date.parse(value);
}

/** Whether a call can come from the place that a value names: an address, a VPC, an endpoint or whose endpoint it is. */
export function fitsPlace(operator: string, value: string): Chance {
	if (operator === "ipaddress") return { may: isNarrow(value) ? FROM_PLACE : AT_WILL, may_not: AT_WILL };
	if (!hasWildcard(value)) return { may: value === "" ? AT_WILL : FROM_PLACE, may_not: AT_WILL };
	const fixed = [...value].filter((letter) => letter !== "*" && letter !== "?").length;
	return { may: fixed >= 8 ? FROM_PLACE : AT_WILL, may_not: value === "*" ? NEVER : AT_WILL };
}

/** A range of addresses narrows something from /8 (IPv6: /32) on. */
function isNarrow(range: string): boolean {
	const [address = "", bits = "128"] = range.split("/");
	const length = bits === "" ? Number.NaN : Number(bits);
	return length >= (address.includes(":") ? 32 : 8);
}
