import { type Environment, isMilder, type RuleInForce, type Severity } from "../model/policy.js";
import { facetOf, type Resource, tags } from "../model/resource.js";

/**
 * The first environment of the rule that the resource is in, where it makes a finding milder. A resource whose tags are not
 * known is in none: it keeps the strict severity.
 */
export function milderEnvironment(rule: RuleInForce, resource: Resource, strict: Severity): Environment | undefined {
	if (rule.environments === undefined || rule.environments.length === 0) return undefined;
	const carried = tagsOf(resource);
	if (carried === undefined) return undefined;
	const found = rule.environments.find((environment) => isIn(environment, carried));
	return found !== undefined && isMilder(found.severity, strict) ? found : undefined;
}

/** The tags of a resource: a facet of their own, or told with its metadata. */
function tagsOf(resource: Resource): Readonly<Record<string, string>> | undefined {
	const own = facetOf(resource, "tags");
	const fact = own ?? facetOf(resource, "metadata");
	if (fact?.status !== "known") return undefined;
	return tags.safeParse(own === undefined ? memberOf(fact.value, "tags") : fact.value).data;
}

function memberOf(value: unknown, name: string): unknown {
	return typeof value === "object" && value !== null
		? Object.entries(value).find(([own]) => own === name)?.[1]
		: undefined;
}

function isIn(environment: Environment, carried: Readonly<Record<string, string>>): boolean {
	return Object.entries(environment.tags).every(([name, values]) => hasOneOf(carried, name, values));
}

/** As `policies/lib/tags.rego` has it: without regard to case, and of a tag in several spellings each must fit. */
function hasOneOf(carried: Readonly<Record<string, string>>, name: string, values: readonly string[]): boolean {
	const wanted = new Set(values.map((value) => value.trim().toLowerCase()));
	const found = Object.entries(carried).filter(([key]) => key.toLowerCase() === name.toLowerCase());
	return found.length > 0 && found.every(([, value]) => wanted.has(value.trim().toLowerCase()));
}
