import type { ConfigurationSource, JudgedBy } from "../model/judged_by.js";
import type { OwnPolicies, Rule, RuleInForce, Severity } from "../model/policy.js";
import type { AssessedResource } from "../model/scan.js";
import type { JudgedWaiver } from "../model/waiver.js";

/** What was told that verdicts do not show. */
export interface Told {
	readonly configuration?: ConfigurationSource;
	readonly fail_on: Severity;
	readonly allow_unknown?: boolean;
}

/** What came of it. */
export interface Judged {
	readonly rules: readonly RuleInForce[];
	readonly resources: readonly AssessedResource[];
	readonly waivers: readonly JudgedWaiver[];
}

/** Compares what was in force with the rules as they are by default. `catalogue`: every rule that such a scan can have. */
export function judgedByOf(told: Told, catalogue: readonly Rule[], judged: Judged, own?: OwnPolicies): JudgedBy {
	const { configuration = {}, fail_on, allow_unknown = false } = told;
	const { rules, waivers } = judged;
	const defaults = new Map(catalogue.map((rule) => [rule.id, rule]));
	const on = new Set(rules.map(({ id }) => id));
	const by_default = catalogue.filter(({ opt_in }) => !opt_in);
	return {
		...configuration,
		fail_on,
		allow_unknown,
		rules: {
			by_default: by_default.length,
			on: on.size,
			off: by_default.flatMap(({ id }) => (on.has(id) ? [] : [id])).sort(),
		},
		severities: rules.flatMap(({ id, severity }) => {
			const usual = defaults.get(id)?.severity ?? severity;
			return usual === severity ? [] : [{ rule: id, default: usual, configured: severity }];
		}),
		parameters: rules.filter((rule) => hasOtherParameters(rule, defaults.get(rule.id))).map(({ id }) => id),
		...(own === undefined ? {} : { own_policies: ownPoliciesOf(own, on) }),
		environments: [...new Set(rules.flatMap(({ environments = [] }) => environments.map(({ name }) => name)))].sort(),
		waivers: waivers.filter(({ status }) => status === "used").length,
		resources: countResources(judged.resources),
	};
}

function ownPoliciesOf({ modules, shipped }: OwnPolicies, on: ReadonlySet<string>) {
	const there = new Set(shipped.rules.map(({ id }) => id));
	return modules.map(({ source, sha256, asks, base_branch }) => {
		const ids = asks.map(({ rule }) => rule).sort();
		const replaces = ids.filter((id) => there.has(id));
		return {
			source,
			sha256,
			rules: ids.filter((id) => on.has(id)),
			...(replaces.length === 0 ? {} : { replaces }),
			...(base_branch === undefined ? {} : { base_branch }),
		};
	});
}

function hasOtherParameters({ parameter_values }: RuleInForce, rule: Rule | undefined): boolean {
	return Object.entries(parameter_values).some(([name, value]) => {
		return JSON.stringify(value) !== JSON.stringify(rule?.parameters[name]?.default);
	});
}

/** A resource that no rule is about, or whose type has no rule that is on, was not judged. */
function countResources(resources: Judged["resources"]): JudgedBy["resources"] {
	const exempt = resources.filter(({ verdicts }) => Object.values(verdicts).every((each) => each === "not_applicable"));
	return { total: resources.length, not_judged: exempt.length };
}
