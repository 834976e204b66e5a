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
	const known = new Map<string, { cells: CoverageCell[]; key: string }>();
	const cellsHere = (resource: AssessedResource) => {
		const { type, account, region } = resource;
		const like = `${type} ${account} ${region} ${saidBy(telling, resource)}`;
		const existing = known.get(like);
		if (existing !== undefined) return existing;
		const cells = of_service.flatMap((own) => worst(own.flatMap((rule) => cellOf(rule, resource, places))));
		const made = { cells, key: JSON.stringify([type, account, region, cells]) };
		known.set(like, made);
		return made;
	};
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

/** What the telling rules of its own type say of a resource: its cells follow from that and from where it is. */
function saidBy(
	telling: readonly RuleInForce[],
	{ type, verdicts, findings, exemptions, sees }: AssessedResource,
): string {
	const said = telling
		.filter((rule) => rule.type === type)
		.map(({ id }) => {
			const verdict = verdicts[id];
			const messages = verdict === "pass" ? [] : (findings.find(({ rule }) => rule === id)?.messages ?? []);
			return [verdict, exemptions?.[id], sees?.[id], messages];
		});
	return JSON.stringify(said);
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
