import type { Gap } from "../model/inventory.js";
import type { Obstacle, Reason, ReasonKind } from "../model/observed.js";
import { once } from "../model/once.js";
import { atLeast, type RuleInForce, SEVERITIES, type Severity } from "../model/policy.js";
import { type AssessedResource, couldReach, countVerdicts, type Scan } from "../model/scan.js";
import type { Finding } from "../model/verdict.js";
import type { JudgedWaiver } from "../model/waiver.js";
import { sortedGaps } from "./assessment.js";

/** A finding with the resource and the rule that it is about. */
export interface Located {
	readonly resource: AssessedResource;
	readonly rule: RuleInForce;
	readonly finding: Finding;
}

/** The findings of one verdict, worst first, then in the scan's order (type, ARN, rule). */
export function findingsOf(scan: Scan, verdict: Finding["verdict"]): Located[] {
	return [...eachFinding(scan, verdict)];
}

/** As `findingsOf`, one after the other: a million of them in a list are a hundred megabytes. */
export function* eachFinding(scan: Scan, verdict: Finding["verdict"]): Generator<Located> {
	yield* ofKind(scan, verdict);
}

function* ofKind({ rules, resources }: Scan, kind: Finding["verdict"] | "could_be"): Generator<Located> {
	const by_id = new Map(rules.map((rule) => [rule.id, rule]));
	const places = placesOf(resources);
	for (const severity of SEVERITIES) {
		const own = places.get(`${kind} ${severity}`) ?? [];
		for (let at = 0; at < own.length; at += 2) {
			const resource = resources[own[at] ?? 0];
			const finding = resource?.findings[own[at + 1] ?? 0];
			if (resource === undefined || finding === undefined) throw new Error("the findings of a scan were changed");
			yield { resource, rule: ruleOf(by_id, finding.rule), finding };
		}
	}
}

/**
 * Verdict and severity -> where its findings are: the number of the resource, and that of the finding in it. Failing ones that
 * may be worse than they are stand under `could_be` and their severity too.
 */
type Places = ReadonlyMap<string, Uint32Array>;

/** Every report looks through the findings several times; of many resources that takes longer than to judge them. */
const placesOf = once((resources: readonly AssessedResource[]): Places => {
	const counts = new Map<string, number>();
	for (const { findings } of resources) {
		for (const kind of kindsIn(findings)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
	}
	const places = new Map([...counts].map(([kind, count]) => [kind, new Uint32Array(count * 2)]));
	const filled = new Map<string, number>();
	for (const [number, { findings }] of resources.entries()) {
		for (const [index, finding] of findings.entries()) {
			for (const kind of kindsOf(finding)) {
				const at = filled.get(kind) ?? 0;
				const into = places.get(kind);
				if (into === undefined) throw new Error("the findings of a scan were changed");
				into[at] = number;
				into[at + 1] = index;
				filled.set(kind, at + 2);
			}
		}
	}
	return places;
});

function kindsOf({ verdict, severity, could_be }: Finding): string[] {
	const kind = `${verdict} ${severity}`;
	return verdict === "fail" && could_be !== undefined ? [kind, `could_be ${severity}`] : [kind];
}

/** Resources that are judged alike share their findings. */
const kindsIn = once((findings: readonly Finding[]): readonly string[] => findings.flatMap(kindsOf));

/** The findings that wait for what could not be read: unknown ones, and those below the threshold that may reach it. */
export function* unsettled(scan: Scan): Generator<Located> {
	yield* eachFinding(scan, "unknown");
	for (const located of ofKind(scan, "could_be")) if (couldReach(located.finding, scan.fail_on)) yield located;
}

/** How many findings wait for what could not be read. */
export function countUnsettled(scan: Scan): number {
	let count = 0;
	for (const _ of unsettled(scan)) count += 1;
	return count;
}

function ruleOf(rules: ReadonlyMap<string, RuleInForce>, id: string): RuleInForce {
	const rule = rules.get(id);
	if (rule === undefined) throw new Error(`a finding names rule ${id}, which is not among the scan's rules`);
	return rule;
}

/** The failing findings of one resource, worst first. */
export interface FailingResource {
	readonly resource: AssessedResource;
	readonly failing: readonly Located[];
}

/** Failing findings by resource: the resource with the worst finding first, among equals the one with more of them. */
export function failingResources(scan: Scan, counts: (located: Located) => boolean = () => true): FailingResource[] {
	const byResource = new Map<AssessedResource, Located[]>();
	for (const located of eachFinding(scan, "fail")) {
		if (!counts(located)) continue;
		const own = byResource.get(located.resource);
		if (own === undefined) byResource.set(located.resource, [located]);
		else own.push(located);
	}
	return [...byResource]
		.map(([resource, failing]) => ({ resource, failing }))
		.sort((a, b) => {
			for (const severity of SEVERITIES) {
				const difference = withSeverity(b.failing, severity) - withSeverity(a.failing, severity);
				if (difference !== 0) return difference;
			}
			return 0;
		});
}

function withSeverity(findings: readonly Located[], severity: Severity): number {
	return findings.filter(({ finding }) => finding.severity === severity).length;
}

/** The failing findings of one rule that are equally severe. */
export interface FailingRule {
	readonly rule: RuleInForce;
	readonly severity: Severity;
	readonly found: readonly [Located, ...Located[]];
}

/** Failing findings by severity and rule: worst first, then the rule with more of them, then by id. */
export function failingRules(scan: Scan, counts: (located: Located) => boolean = () => true): FailingRule[] {
	return groupBy([...eachFinding(scan, "fail")].filter(counts), ({ rule, finding }) => `${finding.severity} ${rule.id}`)
		.map((found): FailingRule => ({ rule: found[0].rule, severity: found[0].finding.severity, found }))
		.sort(
			(a, b) =>
				SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
				b.found.length - a.found.length ||
				(a.rule.id < b.rule.id ? -1 : 1),
		);
}

/** Failing findings by severity, those at or above the threshold apart from those below. Worst first, none of count 0. */
export function severityCounts(
	scan: Scan,
	counts_in: (located: Located) => boolean = () => true,
): { reached: [Severity, number][]; below: [Severity, number][] } {
	const counts = new Map<Severity, number>();
	for (const located of eachFinding(scan, "fail")) {
		const { finding } = located;
		if (!counts_in(located)) continue;
		counts.set(finding.severity, (counts.get(finding.severity) ?? 0) + 1);
	}
	const present = SEVERITIES.map((severity): [Severity, number] => [severity, counts.get(severity) ?? 0]).filter(
		([, count]) => count > 0,
	);
	return {
		reached: present.filter(([severity]) => atLeast(severity, scan.fail_on)),
		below: present.filter(([severity]) => !atLeast(severity, scan.fail_on)),
	};
}

/** What could not be judged for one reason: the IAM action that would have told, and why it did not. */
export interface NotEvaluated {
	readonly action: string;
	readonly kind: ReasonKind;
	/** How many findings there are. */
	readonly checks: number;
	/** Each resource once, in the scan's order within a severity. */
	readonly resources: readonly AssessedResource[];
	/** Rule ids, sorted. */
	readonly rules: readonly string[];
	/** The message of the first finding's reason. */
	readonly message: string;
}

/** So many passes are told one by one where each takes a line or more; beyond, they are summed up. */
export const MAXIMUM_PASSES = 100_000;

/** Whether a scan has more passes than are told one by one. */
export function tooManyPasses({ resources }: Scan): boolean {
	return countVerdicts(resources).pass > MAXIMUM_PASSES;
}

/** Whether a reason is the fact's own, and not of something that stands in the way of many facts alike. */
export function isOwn(reason: Reason | undefined): boolean {
	return reason?.obstacle === undefined;
}

/** What stands in the way of many reads alike in an account: told once, whatever it keeps from being read. */
export interface Blocked {
	readonly obstacle: Obstacle;
	readonly account: string;
	/** Sorted. */
	readonly regions: readonly string[];
	/** Listings that failed for it, and checks that could not be evaluated. */
	readonly listings: number;
	readonly checks: number;
	readonly resources: readonly AssessedResource[];
	/** Rule ids, sorted. */
	readonly rules: readonly string[];
	/** In AWS's words, for one of the reads. */
	readonly message: string;
}

/** The obstacles of a scan by account, in the order of their names. */
export function blockedBy(scan: Scan): Blocked[] {
	type Group = {
		first: Reason;
		regions: Set<string>;
		listings: number;
		checks: number;
		resources: Set<AssessedResource>;
		rules: Set<string>;
	};
	const groups = new Map<string, Group>();
	const groupOf = (reason: Reason, account: string, region: string): Group => {
		const key = `${reason.obstacle} ${account}`;
		const group = groups.get(key) ?? {
			first: reason,
			regions: new Set(),
			listings: 0,
			checks: 0,
			resources: new Set(),
			rules: new Set(),
		};
		if (region !== "") group.regions.add(region);
		groups.set(key, group);
		return group;
	};
	for (const { reason, account, region } of sortedGaps(scan.gaps)) {
		if (!isOwn(reason)) groupOf(reason, account, region).listings += 1;
	}
	for (const { resource, rule, finding } of unsettled(scan)) {
		if (finding.reason === undefined || isOwn(finding.reason)) continue;
		const group = groupOf(finding.reason, resource.account, resource.region);
		group.checks += 1;
		group.resources.add(resource);
		group.rules.add(rule.id);
	}
	return [...groups]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.flatMap(([key, { first, regions, resources, rules, ...counts }]) =>
			first.obstacle === undefined
				? []
				: [
						{
							...counts,
							obstacle: first.obstacle,
							account: key.slice(key.indexOf(" ") + 1),
							regions: [...regions].sort(),
							resources: [...resources],
							rules: [...rules].sort(),
							message: first.message,
						},
					],
		);
}

/** Unknown findings by IAM action and kind of reason, those whose reasons count; the group with the most findings first. */
export function notEvaluated(scan: Scan, counts: (reason: Reason | undefined) => boolean = () => true): NotEvaluated[] {
	type Group = { first: Finding; checks: number; resources: Set<AssessedResource>; rules: Set<string> };
	const groups = new Map<string, Group>();
	for (const { resource, rule, finding } of unsettled(scan)) {
		if (!counts(finding.reason)) continue;
		const key = `${finding.reason?.kind ?? "unavailable"} ${finding.reason?.action ?? ""}`;
		const group = groups.get(key) ?? { first: finding, checks: 0, resources: new Set(), rules: new Set() };
		group.checks += 1;
		group.resources.add(resource);
		group.rules.add(rule.id);
		groups.set(key, group);
	}
	return [...groups.values()]
		.map(
			({ first: { reason, messages }, checks, resources, rules }): NotEvaluated => ({
				action: reason?.action ?? "",
				kind: reason?.kind ?? "unavailable",
				checks,
				resources: [...resources],
				rules: [...rules].sort(),
				message: reason?.message ?? messages[0] ?? "",
			}),
		)
		.sort((a, b) => b.checks - a.checks);
}

/** Listings that failed in the same way: the same type, IAM action and kind of reason. */
export interface NotListed {
	readonly type: string;
	readonly action: string;
	readonly kind: ReasonKind;
	readonly gaps: readonly [Gap, ...Gap[]];
}

/** The gaps of a scan whose reasons count, those of many Regions together. */
export function notListed(scan: Scan, counts: (reason: Reason) => boolean = () => true): NotListed[] {
	const gaps = sortedGaps(scan.gaps).filter(({ reason }) => counts(reason));
	return groupBy(gaps, ({ type, action, reason }) => JSON.stringify([type, action, reason.kind])).map((gaps) => ({
		type: gaps[0].type,
		action: gaps[0].action,
		kind: gaps[0].reason.kind,
		gaps,
	}));
}

/** Groups in the order of their first items. */
function groupBy<T>(items: readonly T[], key: (item: T) => string): [T, ...T[]][] {
	const groups = new Map<string, [T, ...T[]]>();
	for (const item of items) {
		const group = groups.get(key(item));
		if (group === undefined) groups.set(key(item), [item]);
		else group.push(item);
	}
	return [...groups.values()];
}

/** Waivers that cover nothing, those that somebody counts on first: malformed, expired, unused; each in the file's order. */
export function idleWaivers(scan: Scan): JudgedWaiver[] {
	return (["malformed", "expired", "unused"] as const).flatMap((status) =>
		scan.waivers.filter((waiver) => waiver.status === status),
	);
}
