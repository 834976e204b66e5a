import { isSaidObject } from "../../model/change.js";
import { REGION, regionOfZone } from "../../model/region.js";
import type { Plan, ResourceChange, StateModule } from "./plan.js";
import type { References } from "./references.js";
import { own } from "./values.js";

/** An account and a Region, as far as a plan tells. */
export interface PlanPlace {
	readonly account?: string;
	readonly region?: string;
}

/**
 * Where a resource is: by its own ARN, by its `region` (AWS provider 6), else by what its provider's block says and what
 * the ARNs of the provider's other resources say. A plan does not name the account that its credentials are of.
 *
 * @param written what the files say of a provider block where the plan only lists what its expression refers to.
 */
export function placer(
	plan: Plan,
	{ blockOf }: References,
	written: WrittenProvider = () => undefined,
): (change: ResourceChange) => PlanPlace {
	const providers = plan.configuration?.provider_config ?? {};
	const variables = plan.variables ?? {};
	const seen = new Map<string, PlanPlace>();
	const only = onlyProvider(providers);
	// What is destroyed has no block any more.
	const keyOf = (change: ResourceChange): string | undefined => blockOf(change)?.provider_config_key ?? only;
	for (const change of plan.resource_changes ?? []) {
		const key = keyOf(change);
		if (change.mode !== "managed" || key === undefined) continue;
		const found = ownPlace(change);
		const before = seen.get(key) ?? {};
		// With provider 6 one provider has resources of many Regions, which say so themselves.
		const says_region = typeof own(change.change.after ?? change.change.before, "region") === "string";
		seen.set(key, { ...(says_region ? { ...found, region: undefined } : found), ...before } as PlanPlace);
	}
	const known = accountOf(plan);
	return (change) => {
		const key = keyOf(change) ?? "";
		const block = own(providers[key], "expressions");
		const configured: PlanPlace = {
			...placed("account", accountIn(block) ?? accountOfRole(toldBy(block, "assume_role", key, written))),
			...placed(
				"region",
				// Of an expression the plan lists what it refers to; only the files say what is made of that.
				regionOf(toldBy(block, "region", key, written)) ?? regionOf(textOf(own(block, "region"), variables)),
			),
		};
		// With OpenTofu's `for_each` one block stands for several providers, each with a place of its own.
		const is_several = mentionsEach(block);
		const place = { ...(is_several ? {} : seen.get(key)), ...configured, ...ownPlace(change) };
		if (is_several) return place;
		return place.account === undefined ? { ...place, ...placed("account", known) } : place;
	};
}

/** Whether an expression of a block, or of one within it, is another for each instance. */
function mentionsEach(expressions: unknown, depth = 0): boolean {
	if (typeof expressions !== "object" || expressions === null || depth > MAXIMUM_DEPTH) return false;
	const references = own(expressions, "references");
	if (Array.isArray(references)) return references.some((each) => /^each\b/.test(String(each)));
	return Object.values(expressions).some((each) => mentionsEach(each, depth + 1));
}

const MAXIMUM_DEPTH = 10;

/** The key of the one provider block for AWS; undefined where there are several, or none. */
function onlyProvider(providers: Readonly<Record<string, unknown>>): string | undefined {
	const [key, second] = Object.keys(providers).filter((each) => {
		const name = own(providers[each], "name");
		return name === "aws" || (name === undefined && each === "aws");
	});
	return second === undefined ? key : undefined;
}

/** The text of an attribute of the provider block with a key, as the root module's files have it: a Region, a role's ARN. */
export type WrittenProvider = (key: string, attribute: "region" | "assume_role") => string | undefined;

/** Only what the plan has an expression of, too, is looked for in the files. */
function toldBy(
	block: unknown,
	attribute: "region" | "assume_role",
	key: string,
	written: WrittenProvider,
): string | undefined {
	return own(block, attribute) === undefined ? undefined : written(key, attribute);
}

/** A Region's name; what is none is not told on, since it may be a secret in the wrong place. */
function regionOf(text: string | undefined): string | undefined {
	return text !== undefined && REGION.test(text) ? text : undefined;
}

function accountOfRole(arn: string | undefined): string | undefined {
	const account = arn?.split(":")[4];
	return account !== undefined && /^\d{12}$/.test(account) ? account : undefined;
}

function placed(name: "account" | "region", value: string | undefined): PlanPlace {
	return value === undefined ? {} : { [name]: value };
}

function textIn(values: unknown, name: string): string | undefined {
	const value = own(values, name);
	return typeof value === "string" ? value : undefined;
}

function ownPlace({ change, type }: ResourceChange): PlanPlace {
	const values = change.before ?? change.after;
	const region =
		own(values, "region") ?? own(change.after, "region") ?? regionOfZone(textIn(values, "availability_zone") ?? "");
	const arn = own(values, "arn");
	const [, , service, in_region, account] = typeof arn === "string" ? arn.split(":") : [];
	// A trail of all Regions has the ARN of its home.
	const found = service === undefined || type === "aws_cloudtrail" ? undefined : in_region;
	return {
		...placed("account", account !== undefined && /^\d{12}$/.test(account) ? account : undefined),
		...placed("region", typeof region === "string" && region !== "" ? region : found || undefined),
	};
}

/** What an expression says: a constant, or a variable of the root module. */
function textOf(expression: unknown, variables: NonNullable<Plan["variables"]>): string | undefined {
	const constant = own(expression, "constant_value");
	if (typeof constant === "string") return constant;
	const references = own(expression, "references");
	const [first] = Array.isArray(references) ? references : [];
	if (typeof first !== "string" || !first.startsWith("var.")) return undefined;
	const value = own(own(variables, first.slice("var.".length)), "value");
	return typeof value === "string" ? value : undefined;
}

/** The account of the role that the provider assumes, or the only one that it allows. */
function accountIn(block: unknown): string | undefined {
	const roles = own(block, "assume_role");
	for (const role of Array.isArray(roles) ? roles : [roles]) {
		const arn = own(own(role, "role_arn"), "constant_value");
		const account = accountOfRole(typeof arn === "string" ? arn : undefined);
		if (account !== undefined) return account;
	}
	const allowed = own(own(block, "allowed_account_ids"), "constant_value");
	const [only, second] = Array.isArray(allowed) ? allowed : [];
	return typeof only === "string" && second === undefined ? only : undefined;
}

/** What `data "aws_caller_identity"` answered, where the plan read one for the default provider alone. */
function accountOf(plan: Plan): string | undefined {
	const found = new Set<string>();
	const visit = (module: StateModule | undefined): void => {
		for (const { type, mode, values } of module?.resources ?? []) {
			const account = own(values, "account_id");
			if (mode === "data" && type === "aws_caller_identity" && typeof account === "string") found.add(account);
		}
		for (const child of module?.child_modules ?? []) visit(child);
	};
	visit(isSaidObject(plan.prior_state?.values) ? plan.prior_state.values.root_module : undefined);
	const [only] = found;
	return found.size === 1 ? only : undefined;
}
