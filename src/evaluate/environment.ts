import { type Environment, isMilder, type RuleInForce, type Severity } from "../model/policy.js";
import { type Resource, tagsOf } from "../model/resource.js";

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

/** Whether who carries these tags has each that is asked for, with one of its values. */
export function isIn(environment: Pick<Environment, "tags">, carried: Readonly<Record<string, string>>): boolean {
	return Object.entries(environment.tags).every(([name, values]) => hasOneOf(carried, name, values));
}

/** As `policies/lib/tags.rego` has it: without regard to case, and of a tag in several spellings each must fit. */
function hasOneOf(carried: Readonly<Record<string, string>>, name: string, values: readonly string[]): boolean {
	const wanted = new Set(values.map((value) => value.trim().toLowerCase()));
	const found = Object.entries(carried).filter(([key]) => key.toLowerCase() === name.toLowerCase());
	return found.length > 0 && found.every(([, value]) => wanted.has(value.trim().toLowerCase()));
}
