import { once } from "../model/once.js";
import { isMilder, type Severity } from "../model/policy.js";
import { type AssessedResource, byKey, type Change, isIntroduced, isMissing, keyOf } from "../model/scan.js";
import type { BaselineState, Finding, Verdict } from "../model/verdict.js";

/** What of an assessed resource is compared. */
export type Compared = Pick<AssessedResource, "type" | "arn" | "account" | "region" | "verdicts" | "findings">;

export interface Delta extends Pick<Change, "counts" | "fixed" | "no_longer_judged"> {
	/** The resources with what the base has of their findings. */
	readonly resources: AssessedResource[];
}

export interface Comparing {
	/** The rules that were on: of others nothing is compared. */
	readonly rules: ReadonlySet<string>;
	/** The address of what makes a resource, where a source does. */
	readonly addressOf: (arn: string) => string | undefined;
	/** Why a resource of the base is not there; undefined where it was not looked for. */
	readonly goneBecause: (resource: Compared) => string | undefined;
}

/** Holds the verdicts of after against those of the base: what a change introduces, fixes, and takes out of sight. */
export function deltaOf(base: readonly Compared[], after: readonly AssessedResource[], comparing: Comparing): Delta {
	const before = byKey(base);
	const there = new Set(after.map(keyOf));
	const counts = { introduced: 0, fixed: 0, unchanged: 0, no_longer_judged: 0 };
	const fixed: Change["fixed"] = [];
	const no_longer_judged: Change["no_longer_judged"] = [];
	const named = (rule: string, arn: string) => {
		const address = comparing.addressOf(arn);
		return { rule, arn, ...(address === undefined ? {} : { address }) };
	};
	const changedIn = changesOnce(comparing.rules);
	const findingsOf = findingsOnce();
	const resources = after.map((resource) => {
		const old = before.get(keyOf(resource));
		if (old !== undefined) {
			for (const { rule, was, is } of changedIn(old.verdicts, resource.verdicts)) {
				if (was === "fail" && (is === "pass" || is === "not_applicable" || is === undefined))
					fixed.push(named(rule, resource.arn));
				const unseen = is === undefined ? goneReason(was) : outOfSight(was, is, resource, rule);
				if (unseen !== undefined) no_longer_judged.push({ ...named(rule, resource.arn), reason: unseen });
			}
		}
		if (resource.findings.length === 0) return resource;
		const { findings, introduced, unchanged } = findingsOf(old?.findings ?? NO_FINDINGS, resource.findings);
		counts.introduced += introduced;
		counts.unchanged += unchanged;
		return { ...resource, findings };
	});
	for (const resource of base) {
		if (there.has(keyOf(resource))) continue;
		const reason = comparing.goneBecause(resource);
		if (reason === undefined) continue;
		for (const [rule, was] of Object.entries(resource.verdicts)) {
			if (!comparing.rules.has(rule)) continue;
			if (was === "fail") fixed.push(named(rule, resource.arn));
			if (was === "pass") no_longer_judged.push({ ...named(rule, resource.arn), reason });
		}
	}
	counts.fixed = fixed.length;
	counts.no_longer_judged = no_longer_judged.length;
	return { resources, counts, fixed: sorted(fixed), no_longer_judged: sorted(no_longer_judged) };
}

const NO_FINDINGS: readonly Finding[] = [];

/** The verdicts on a resource that were other ones; once for all pairs of the same two objects, which many resources share. */
function changesOnce(rules: ReadonlySet<string>) {
	return pairwise((before: Compared["verdicts"], after: Compared["verdicts"]) =>
		Object.entries(before).flatMap(([rule, was]) => {
			const is = after[rule];
			return was === is || !rules.has(rule) ? [] : [{ rule, was, is }];
		}),
	);
}

/** Findings with what the base has of them, and how many of them count as what. */
function findingsOnce() {
	return pairwise((before: readonly Finding[], after: readonly Finding[]) => {
		const findings = after.map((finding) => {
			const known = before.find(({ rule }) => rule === finding.rule);
			return { ...finding, baseline_state: stateOf(finding, known), messages: messagesOf(finding, known) };
		});
		const introduced = findings.filter(isIntroduced).length;
		const counted = findings.filter((each) => each.verdict === "fail" || isMissing(each) || isIntroduced(each)).length;
		return { findings, introduced, unchanged: counted - introduced };
	});
}

/** Makes something of two objects, once for each pair. */
function pairwise<A extends object, B extends object, T>(make: (one: A, other: B) => T): (one: A, other: B) => T {
	const of_one = once((one: A) => once((other: B) => make(one, other)));
	return (one, other) => of_one(one)(other);
}

function goneReason(was: Verdict): string | undefined {
	return was === "pass" ? "the resource is gone" : undefined;
}

/** Why a verdict that could be given can no longer be: the reason of the unknown one. */
function outOfSight(was: Verdict, is: Verdict, { findings }: AssessedResource, rule: string): string | undefined {
	if (is !== "unknown" || (was !== "pass" && was !== "fail")) return undefined;
	const finding = findings.find((each) => each.rule === rule);
	return finding?.reason?.message ?? finding?.messages[0] ?? "unknown";
}

function stateOf(finding: Finding, known: Finding | undefined): BaselineState {
	if (known === undefined) return "new";
	if (finding.verdict === "fail") {
		if (known.verdict !== "fail") return "new";
		// What may be worse for want of a fact that could be read before is no better than what is.
		const most = (each: Finding) => each.could_be ?? each.severity;
		return isWorse(finding.severity, known.severity) || isWorse(most(finding), most(known)) ? "updated" : "unchanged";
	}
	if (finding.verdict === "waived") return known.verdict === "unknown" ? "new" : "unchanged";
	// What could not be known before either is no news; what failed before is told as no longer judged.
	return known.verdict === "unknown" && isMissing(known) === isMissing(finding) ? "unchanged" : "new";
}

function isWorse(severity: Severity, than: Severity): boolean {
	return isMilder(than, severity);
}

/** Of a violation that was waived in the base: why it counts now. */
function messagesOf(finding: Finding, known: Finding | undefined): string[] {
	if (finding.verdict !== "fail" || known?.verdict !== "waived" || known.waiver === undefined) return finding.messages;
	const { owner, expires } = known.waiver;
	return [...finding.messages, `the waiver of ${owner} (until ${expires}) covered it before and no longer does`].sort();
}

function sorted<T extends { readonly arn: string; readonly rule: string }>(list: T[]): T[] {
	return list.sort((a, b) => (`${a.arn} ${a.rule}` < `${b.arn} ${b.rule}` ? -1 : 1));
}
