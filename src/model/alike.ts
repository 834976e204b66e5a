import { once } from "./once.js";

/** How a resource was judged, as `AssessedResource` has it. */
interface Judged {
	readonly verdicts: object;
	readonly findings: object;
	readonly exemptions?: object;
	readonly sees?: object;
}

/** The different verdicts of resources, and how many resources share each. */
export function countAlike<V extends object>(resources: readonly { readonly verdicts: V }[]): ReadonlyMap<V, number> {
	const counts = new Map<V, number>();
	for (const { verdicts } of resources) counts.set(verdicts, (counts.get(verdicts) ?? 0) + 1);
	return counts;
}

interface Made<T> {
	readonly exemptions: object | undefined;
	readonly sees: object | undefined;
	readonly made: T;
}

/**
 * What follows from how a resource was judged, and from nothing else of it: made once for all resources that were judged
 * alike, since those share the objects that say so.
 */
export function onceAlike<R extends Judged, T>(make: (judged: R) => T): (judged: R) => T {
	const made_of = once((_verdicts: object) => once((_findings: object): Made<T>[] => []));
	return (judged) => {
		const { verdicts, findings, exemptions, sees } = judged;
		const alike = made_of(verdicts)(findings);
		const existing = alike.find((each) => each.exemptions === exemptions && each.sees === sees);
		if (existing !== undefined) return existing.made;
		const made = make(judged);
		alike.push({ exemptions, sees, made });
		return made;
	};
}
