import type { RuleInForce } from "../../model/policy.js";
import type { Resource } from "../../model/resource.js";
import type { AssessedResource } from "../../model/scan.js";
import type { Locator } from "./locate.js";

/**
 * Findings with the places in the source that they come from. `resourcesOf` gives the resources of a type as they were
 * judged, after linking.
 */
export function withLocations(
	assessed: readonly AssessedResource[],
	resourcesOf: (type: string) => readonly Resource[],
	rules: readonly RuleInForce[],
	locate: Locator,
): AssessedResource[] {
	const rule_of = new Map(rules.map((rule) => [rule.id, rule]));
	const by_arn = new Map<string, ReadonlyMap<string, Resource>>();
	const resourceOf = ({ type, arn }: AssessedResource) => {
		const of_type = by_arn.get(type) ?? new Map(resourcesOf(type).map((resource) => [resource.arn, resource]));
		by_arn.set(type, of_type);
		return of_type.get(arn);
	};
	return assessed.map((each) => {
		const resource = each.findings.length === 0 ? undefined : resourceOf(each);
		if (resource === undefined) return each;
		const findings = each.findings.map((finding) => {
			const rule = rule_of.get(finding.rule);
			const locations = rule === undefined ? [] : locate(resource, rule, finding.messages);
			return locations.length === 0 ? finding : { ...finding, locations: [...locations] };
		});
		// What is written nowhere stays as it is: resources that are judged alike share their findings.
		return findings.every((finding, index) => finding === each.findings[index]) ? each : { ...each, findings };
	});
}
