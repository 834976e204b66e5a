import { affected } from "./evaluate/affected.js";
import { createOpenings, differenceOf, withOpenings } from "./evaluate/openings.js";
import type { Alternative } from "./iac/overlay/draft.js";
import type { Overlaid } from "./iac/overlay/overlay.js";
import { type Linked, link } from "./link/link.js";
import { relations } from "./link/relations.js";
import type { Inventory } from "./model/inventory.js";
import type { Reason } from "./model/observed.js";
import type { RuleInForce } from "./model/policy.js";
import { type AssessedResource, byKey, keyOf } from "./model/scan.js";

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
 * Makes unknown what hangs on which of several possibilities the apply brings, and tells how severe a finding could be. The
 * account is judged with each of them: where a verdict is the same, it does not wait for the apply; so nobody hides one behind
 * a value that is known later.
 */
export async function openToAlternatives(
	standing: readonly AssessedResource[],
	{ inventory, alternatives, parts, open_tags }: Pick<Overlaid, "inventory" | "alternatives" | "parts" | "open_tags">,
	after: Linked,
	{ rules, evaluate }: Judging,
): Promise<AssessedResource[]> {
	const most = Math.max(0, ...[...alternatives.values()].map(({ length }) => length));
	const before = byKey(standing);
	const openings = createOpenings<Reason>();
	for (let number = 0; number < most; number++) {
		const others = new Map(
			[...alternatives].flatMap(([arn, { [number]: alternative }]) =>
				alternative ? [[arn, alternative] as const] : [],
			),
		);
		const [first] = others.values();
		if (first === undefined) break;
		const other = link(withOthers(inventory, others), relations, { parts, open_tags }, after);
		const again = affected(after.resources, other.resources, (arn) => others.has(arn));
		for (const each of await evaluate(rules, again, other.impact)) {
			const key = keyOf(each);
			const { reason } = (others.get(each.arn) ?? first).why;
			for (const rule of Object.keys(before.get(key)?.verdicts ?? {})) {
				const difference = differenceOf(before.get(key), each, rule);
				if (difference !== undefined) openings.add(key, rule, [reason], difference);
			}
		}
	}
	return withOpenings(standing, openings.opened, rules, (why) => [...why]);
}

/** The inventory where some resources are as they may be, too. */
function withOthers(inventory: Inventory, others: ReadonlyMap<string, Alternative>): Inventory {
	const resources = Object.fromEntries(
		Object.entries(inventory.resources).map(([type, list]) => [
			type,
			list.map((each) => {
				const alternative = others.get(each.arn);
				return alternative?.type === type ? alternative.otherwise(each) : each;
			}),
		]),
	);
	return { ...inventory, resources };
}
