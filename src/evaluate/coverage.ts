import { onceAlike } from "../model/alike.js";
import { byText } from "../model/order.js";
import type { RuleInForce } from "../model/policy.js";
import type { AssessedResource, Coverage, CoverageCell, CoverageRow, Scan, Sight } from "../model/scan.js";

/** What audit services are asked about. */
const TYPES = ["cloudhsm_cluster", "kms_key"];

/** Worst first: where two rules tell of one service, the worse answer counts. */
const WORST: readonly Sight[] = ["unseen", "unknown", "unavailable", "no_coverage", "seen"];

/**
 * Which audit service sees which cluster and key, by the rules of the scan that have an `audit_service`. A service whose
 * rules are off is not in it.
 */
export function coverageOf({ rules, resources: assessed }: Pick<Scan, "rules" | "resources">): Coverage {
	const telling = rules.filter((rule) => rule.audit_service !== undefined);
	const services = [...new Set(telling.flatMap(({ audit_service }) => audit_service?.name ?? []))].sort();
	const places = new Map<string, AssessedResource>();
	for (const resource of assessed) {
		if (resource.type === "region" || resource.type === "account")
			places.set(placeKey(resource.type, resource), resource);
	}
	const of_service = services.map((name) => telling.filter(({ audit_service }) => audit_service?.name === name));
	const alike = new Map<string, { row: CoverageRow; resources: AssessedResource[] }>();
	const cellsHere = byPlace((resource) => {
		const cells = of_service.flatMap((own) => worst(own.flatMap((rule) => cellOf(rule, resource, places))));
		const { type, account, region } = resource;
		return { cells, key: JSON.stringify([type, account, region, cells]) };
	});
	for (const resource of assessed) {
		if (!TYPES.includes(resource.type)) continue;
		const { type, account, region } = resource;
		const { cells, key } = cellsHere(resource);
		const same = alike.get(key);
		if (same !== undefined) same.resources.push(resource);
		else {
			const resources = [resource];
			alike.set(key, { row: { type, account, region, resources, cells }, resources });
		}
	}
	const rows = [...alike.values()]
		.map(({ row }) => row)
		.sort(
			byText(
				({ type }) => type,
				({ account }) => account,
				({ region }) => region,
				({ resources }) => resources[0]?.arn ?? "",
			),
		);
	return { services, rows };
}

/** What follows from how a resource was judged and where it is, once for all that are the same in both. */
function byPlace<T>(make: (resource: AssessedResource) => T): (resource: AssessedResource) => T {
	const places = new Map<string, (resource: AssessedResource) => T>();
	return (resource) => {
		const place = `${resource.type} ${resource.account} ${resource.region}`;
		const here = places.get(place) ?? onceAlike(make);
		places.set(place, here);
		return here(resource);
	};
}

function placeKey(type: string, { account, region }: { account: string; region: string }): string {
	return type === "account" ? `account ${account}` : `region ${account} ${region}`;
}

/** What one rule says of a service's sight of a resource; nothing where it does not tell of its type. */
function cellOf(
	rule: RuleInForce,
	resource: AssessedResource,
	places: ReadonlyMap<string, AssessedResource>,
): CoverageCell[] {
	const { name = "", sees = [], lacks = {} } = rule.audit_service ?? {};
	const cell = (sight: Sight, why: readonly string[]): CoverageCell[] => [
		{ service: name, sight, why, rules: [rule.id] },
	];
	const lacking = lacks[resource.type];
	if (lacking !== undefined) return cell("no_coverage", [lacking]);
	if (!sees.includes(resource.type)) return [];
	const judged = rule.type === resource.type ? resource : places.get(placeKey(rule.type, resource));
	const verdict = judged?.verdicts[rule.id];
	if (judged === undefined || verdict === undefined) return cell("unknown", ["it was not asked about"]);
	const messages = judged.findings.find((finding) => finding.rule === rule.id)?.messages ?? [];
	if (verdict === "unknown") return cell("unknown", messages);
	if (verdict === "not_applicable")
		return cell("unavailable", [judged.exemptions?.[rule.id] ?? "it does not apply here"]);
	const seen = judged.sees?.[rule.id] ?? (verdict === "pass" ? sees : []);
	if (!seen.includes(resource.type)) return cell("unseen", messages);
	// What a service found about the resource itself, or does not see of other types, is no remark on its sight of this one.
	const elsewhere = judged === resource || sees.some((type) => !seen.includes(type));
	return cell("seen", elsewhere ? [] : messages);
}

function worst(cells: CoverageCell[]): CoverageCell[] {
	if (cells.length < 2) return cells;
	const [first, ...others] = [...cells].sort((a, b) => WORST.indexOf(a.sight) - WORST.indexOf(b.sight));
	if (first === undefined) return [];
	const same = [first, ...others.filter(({ sight }) => sight === first.sight)];
	return [{ ...first, why: [...new Set(same.flatMap(({ why }) => why))], rules: same.flatMap(({ rules }) => rules) }];
}
