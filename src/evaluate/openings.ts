import type { Reason } from "../model/observed.js";
import { isMilder, type RuleInForce, type Severity } from "../model/policy.js";
import { type AssessedResource, keyOf } from "../model/scan.js";
import type { Finding } from "../model/verdict.js";
import { maybeWorse, notEvaluatedBecause } from "./evaluate.js";

/** What may be otherwise: the verdict itself, or (`could_be`) only how severe a failing one is. */
interface Difference {
	readonly could_be?: Severity;
}

/** A difference with what it hangs on. */
export interface Opening<Why> extends Difference {
	readonly why: ReadonlySet<Why>;
}

/** Resource (`keyOf`) -> rule -> what hangs on something that nobody knows. */
export type Openings<Why> = ReadonlyMap<string, ReadonlyMap<string, Opening<Why>>>;

/** Collects what hangs on what; the worst of several differences counts, and every reason. */
export function createOpenings<Why>() {
	const opened = new Map<string, Map<string, Opening<Why>>>();
	return {
		opened: opened as Openings<Why>,
		add(key: string, rule: string, why: Iterable<Why>, { could_be }: Difference = {}): void {
			const by_rule = opened.get(key) ?? new Map<string, Opening<Why>>();
			const known = by_rule.get(rule);
			const both = new Set([...(known?.why ?? []), ...why]);
			const most = known === undefined ? could_be : graver(known.could_be, could_be);
			opened.set(key, by_rule.set(rule, { why: both, ...(most === undefined ? {} : { could_be: most }) }));
		},
	};
}

/** How a rule answers otherwise on a resource that is judged again; undefined where it says the same, or nothing graver. */
export function differenceOf(
	before: AssessedResource | undefined,
	other: AssessedResource,
	rule: string,
): Difference | undefined {
	if (before?.verdicts[rule] !== other.verdicts[rule]) return {};
	if (other.verdicts[rule] !== "fail") return undefined;
	const [was, is] = [before, other].map((each) => each?.findings.find((finding) => finding.rule === rule)?.severity);
	return was !== undefined && is !== undefined && isMilder(was, is) ? { could_be: is } : undefined;
}

/** The worse of two; where one is about the verdict itself, there is none. */
function graver(one: Severity | undefined, other: Severity | undefined): Severity | undefined {
	if (one === undefined || other === undefined) return undefined;
	return isMilder(one, other) ? other : one;
}

/** Makes unknown what is open of the verdicts, and says of findings how severe they could be. */
export function withOpenings<Why>(
	assessed: readonly AssessedResource[],
	opened: Openings<Why>,
	rules: readonly RuleInForce[],
	reasonsOf: (why: ReadonlySet<Why>, key: string) => readonly Reason[],
): AssessedResource[] {
	const by_id = new Map(rules.map((rule) => [rule.id, rule]));
	return assessed.map((resource) => {
		const key = keyOf(resource);
		const by_rule = opened.get(key);
		return by_rule === undefined ? resource : opening(resource, by_rule, by_id, (why) => reasonsOf(why, key));
	});
}

function opening<Why>(
	resource: AssessedResource,
	opened: ReadonlyMap<string, Opening<Why>>,
	rules: ReadonlyMap<string, RuleInForce>,
	reasons: (why: ReadonlySet<Why>) => readonly Reason[],
): AssessedResource {
	const { exemptions, sees, ...rest } = resource;
	const isOpen = (rule: string): boolean => opened.has(rule) && opened.get(rule)?.could_be === undefined;
	const kept = <T>(of: Readonly<Record<string, T>> | undefined): [string, T][] =>
		Object.entries(of ?? {}).filter(([rule]) => !isOpen(rule));
	const findings = new Map(resource.findings.map((finding) => [finding.rule, finding]));
	for (const [id, { why, could_be }] of opened) {
		const [rule, before] = [rules.get(id), findings.get(id)];
		if (could_be !== undefined && before !== undefined) findings.set(id, maybeWorse(before, could_be, reasons(why)));
		else if (rule !== undefined) findings.set(id, unknownFinding(rule, before, reasons(why)));
	}
	const verdicts = Object.entries(resource.verdicts).map(
		([rule, verdict]) => [rule, isOpen(rule) ? ("unknown" as const) : verdict] as const,
	);
	const exempt = kept(exemptions);
	const seen = kept(sees);
	return {
		...rest,
		verdicts: Object.fromEntries(verdicts),
		findings: Object.keys(resource.verdicts).flatMap((rule) => findings.get(rule) ?? []),
		...(exempt.length === 0 ? {} : { exemptions: Object.fromEntries(exempt) }),
		...(seen.length === 0 ? {} : { sees: Object.fromEntries(seen) }),
	};
}

/** What was unknown before stays so for its own reasons, too. */
function unknownFinding(rule: RuleInForce, before: Finding | undefined, reasons: readonly Reason[]): Finding {
	const [reason] = reasons;
	const earlier = before?.verdict === "unknown" ? before.messages : [];
	return {
		rule: rule.id,
		verdict: "unknown",
		severity: rule.severity,
		messages: [...new Set([...earlier, ...reasons.map(notEvaluatedBecause)])].sort(),
		...(reason === undefined ? {} : { reason }),
	};
}
