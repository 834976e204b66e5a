import type { RuleInForce } from "../model/policy.js";
import type { Resource } from "../model/resource.js";

/** The documents that a policy may read beside its input: `data.parameters` and `data.scan`. */
export interface PolicyData {
	readonly parameters: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>>;
	readonly scan: { readonly collected_at: string };
}

/** When a resource was read, RFC 3339. */
export type TimeOf = (resource: Resource) => string;

/** The data that rules judge by: the values of their parameters, and when the account was read. */
export function policyData(
	rules: readonly Pick<RuleInForce, "name" | "type" | "parameter_values">[],
	collected_at: string,
): PolicyData {
	const parameters: Record<string, Record<string, RuleInForce["parameter_values"]>> = {};
	for (const { name, type, parameter_values } of rules) {
		parameters[type] = { ...parameters[type], [name]: parameter_values };
	}
	return { parameters, scan: { collected_at } };
}

/** The data as of a time: one object for each, since it is given to the policies anew with each. */
export function dataAsOf(data: PolicyData): (collected_at: string) => PolicyData {
	const by_time = new Map<string, PolicyData>();
	return (collected_at) => {
		if (collected_at === data.scan.collected_at) return data;
		const dated = by_time.get(collected_at) ?? { ...data, scan: { collected_at } };
		by_time.set(collected_at, dated);
		return dated;
	};
}
