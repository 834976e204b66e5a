import { isDeepStrictEqual } from "node:util";
import type { Resource } from "../model/resource.js";

/** Resources with their derived facets, by type. */
type Linked = Readonly<Record<string, readonly Resource[]>>;

/**
 * The resources of after that have to be judged: new ones, changed ones, and those of which a fact that follows from others
 * is another. The rest are judged as they were, since a verdict follows from the facts alone.
 */
export function affected(
	before: Linked,
	after: Linked,
	isChanged: (arn: string) => boolean,
): Record<string, readonly Resource[]> {
	return Object.fromEntries(
		Object.entries(after).map(([type, resources]) => {
			const old = new Map((before[type] ?? []).map((resource) => [resource.arn, resource]));
			return [type, resources.filter((each) => isChanged(each.arn) || differs(old.get(each.arn), each))];
		}),
	);
}

/** Facts that were read are the same objects in both, so that only derived ones are compared. */
function differs(old: Resource | undefined, now: Resource): boolean {
	if (old === undefined) return true;
	if (old === now) return false;
	const names = new Set([...Object.keys(old), ...Object.keys(now)]);
	for (const name of names) {
		if (name !== "planned_effects" && old[name] !== now[name] && !isDeepStrictEqual(old[name], now[name])) return true;
	}
	return false;
}
