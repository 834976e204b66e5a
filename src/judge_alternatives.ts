import { affected } from "./evaluate/affected.js";
import { notEvaluatedBecause } from "./evaluate/evaluate.js";
import type { Overlaid } from "./iac/overlay/overlay.js";
import { type Linked, link } from "./link/link.js";
import { relations } from "./link/relations.js";
import type { Reason } from "./model/observed.js";
import type { RuleInForce } from "./model/policy.js";
import type { AssessedResource } from "./model/scan.js";
import type { Finding } from "./model/verdict.js";

/** How verdicts are given. */
interface Judging {
	readonly rules: readonly RuleInForce[];
	readonly evaluate: (
		rules: readonly RuleInForce[],
		resources: Linked["resources"],
		impact: Linked["impact"],
	) => Promise<AssessedResource[]>;
}

/**
 * Makes unknown what hangs on which of several possibilities the apply brings. The account is judged with each of them: where a
 * verdict is the same, it does not wait for the apply; so nobody hides one behind a value that is known later.
 */
export async function openToAlternatives(
	standing: readonly AssessedResource[],
	{ inventory, alternatives, parts, open_tags }: Overlaid,
	after: Linked,
	{ rules, evaluate }: Judging,
): Promise<AssessedResource[]> {
	const most = Math.max(0, ...[...alternatives.values()].map(({ length }) => length));
	let judged = [...standing];
	for (let number = 0; number < most; number++) {
		const others = new Map([...alternatives].flatMap(([arn, each]) => (each[number] ? [[arn, each[number]]] : [])));
		const [first] = others.values();
		if (first === undefined) break;
		const resources = Object.fromEntries(
			Object.entries(inventory.resources).map(([type, list]) => [
				type,
				list.map((each) => {
					const alternative = others.get(each.arn);
					return alternative?.type === type ? alternative.otherwise(each) : each;
				}),
			]),
		);
		const other = link({ ...inventory, resources }, relations, { parts, open_tags }, after);
		const again = affected(after.resources, other.resources, (arn) => others.has(arn));
		const found = await evaluate(rules, again, other.impact);
		const by_name = new Map(found.map((each) => [`${each.type} ${each.arn}`, each]));
		judged = judged.map((each) => {
			const otherwise = by_name.get(`${each.type} ${each.arn}`);
			if (otherwise === undefined) return each;
			return openWhere(each, otherwise, rules, (others.get(each.arn) ?? first).why.reason);
		});
	}
	return judged;
}

function openWhere(
	resource: AssessedResource,
	other: AssessedResource,
	rules: readonly RuleInForce[],
	reason: Reason,
): AssessedResource {
	const open = new Set(Object.keys(resource.verdicts).filter((id) => resource.verdicts[id] !== other.verdicts[id]));
	if (open.size === 0) return resource;
	const found = new Map(resource.findings.map((finding) => [finding.rule, finding]));
	for (const { id, severity } of rules) {
		if (!open.has(id)) continue;
		const messages = [notEvaluatedBecause(reason)];
		found.set(id, { rule: id, verdict: "unknown", severity, messages, reason } satisfies Finding);
	}
	const kept = <T>(of: Readonly<Record<string, T>>): Record<string, T> =>
		Object.fromEntries(Object.entries(of).filter(([id]) => !open.has(id)));
	const { exemptions, sees, ...rest } = resource;
	return {
		...rest,
		verdicts: Object.fromEntries(
			Object.entries(resource.verdicts).map(([id, verdict]) => [id, open.has(id) ? ("unknown" as const) : verdict]),
		),
		findings: Object.keys(resource.verdicts).flatMap((id) => found.get(id) ?? []),
		...(exemptions === undefined ? {} : { exemptions: kept(exemptions) }),
		...(sees === undefined ? {} : { sees: kept(sees) }),
	};
}
