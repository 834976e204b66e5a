import { createHash } from "node:crypto";
import type { Observed, Reason } from "../model/observed.js";
import { atLeast, type RuleInForce, type Severity } from "../model/policy.js";
import { facetOf, type Resource } from "../model/resource.js";
import type { AssessedResource } from "../model/scan.js";
import type { Finding, Verdict } from "../model/verdict.js";
import type { Answer, Engine } from "./engine.js";
import { milderEnvironment } from "./environment.js";

/** Resource type -> facet -> the IAM actions that tell it. Used to name the action behind a fact that is absent. */
export type FacetActions = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/**
 * Gives every (rule, resource) pair of a type its verdict. `rules` are the enabled ones; resources carry their linked
 * facets. Sorted by type and ARN; messages within a finding are sorted, since WASM sets have no order.
 */
export function evaluate(
	engine: Engine,
	rules: readonly RuleInForce[],
	resources: Readonly<Record<string, readonly Resource[]>>,
	impact: ReadonlyMap<string, string>,
	actions: FacetActions,
): AssessedResource[] {
	const assessed: AssessedResource[] = [];
	for (const type of Object.keys(resources).sort()) {
		const own = rules.filter((rule) => rule.type === type);
		const sorted = [...(resources[type] ?? [])].sort((a, b) => (a.arn < b.arn ? -1 : a.arn > b.arn ? 1 : 0));
		for (const resource of sorted) {
			const answers = engine(type, resource);
			const verdicts: Record<string, Verdict> = {};
			const findings: Finding[] = [];
			for (const rule of own) {
				const answer = answers.get(rule.id.slice(type.length + 1));
				if (answer === undefined) throw new Error(`policy ${rule.id} is in the catalogue but not in the WASM`);
				const judged = judge(rule, resource, answer, actions);
				verdicts[rule.id] = judged.verdict;
				if ("finding" in judged) findings.push(judged.finding);
			}
			const { arn, account, region, name } = resource;
			const depends = impact.get(arn);
			assessed.push({
				type,
				arn,
				account,
				region,
				name,
				verdicts,
				findings,
				...(depends === undefined ? {} : { impact: depends }),
			});
		}
	}
	return assessed;
}

type Judged = { verdict: "pass" | "not_applicable" } | { verdict: Finding["verdict"]; finding: Finding };

function judge(rule: RuleInForce, resource: Resource, answer: Answer, actions: FacetActions): Judged {
	const unselectable = missingFacts(rule, rule.selects_by, resource, actions);
	if (unselectable.length > 0) return notEvaluated(rule, resource, unselectable);
	if (!answer.subject) return { verdict: "not_applicable" };
	const unjudgeable = missingFacts(rule, rule.judges_by, resource, actions);
	if (unjudgeable.length > 0) return notEvaluated(rule, resource, unjudgeable);
	if (answer.violations.length === 0) return { verdict: "pass" };
	const worst = answer.violations
		.map(({ severity = rule.severity }) => severity)
		.reduce<Severity | undefined>(
			(worse, own) => (worse !== undefined && atLeast(worse, own) ? worse : own),
			undefined,
		);
	const strict = worst ?? rule.severity;
	const environment = milderEnvironment(rule, resource, strict);
	return {
		verdict: "fail",
		finding: {
			rule: rule.id,
			verdict: "fail",
			severity: environment?.severity ?? strict,
			...(environment === undefined ? {} : { environment: environment.name }),
			messages: [...new Set(answer.violations.map(({ message }) => message))].sort(),
			fingerprint: fingerprint(rule, resource.arn),
		},
	};
}

/** The reasons why the named facets are not known; empty when all are. */
function missingFacts(
	rule: RuleInForce,
	facets: readonly string[],
	resource: Resource,
	actions: FacetActions,
): Reason[] {
	return facets.flatMap((facet) => {
		const fact: Observed<unknown> | undefined = facetOf(resource, facet);
		if (fact?.status === "known") return [];
		if (fact !== undefined) return [fact.reason];
		const [action = ""] = actions[rule.type]?.[facet] ?? [];
		const message = `the inventory does not hold ${facet}: collect it again with this rule on`;
		return [{ kind: "unavailable" as const, action, message }];
	});
}

function notEvaluated(rule: RuleInForce, resource: Resource, reasons: readonly Reason[]): Judged {
	const [reason] = reasons;
	return {
		verdict: "unknown",
		finding: {
			rule: rule.id,
			verdict: "unknown",
			severity: rule.severity,
			messages: [...new Set(reasons.map(notEvaluatedBecause))].sort(),
			...(reason === undefined ? {} : { reason }),
			fingerprint: fingerprint(rule, resource.arn),
		},
	};
}

/** `not evaluated: kms:GetKeyPolicy denied (…)`. */
export function notEvaluatedBecause({ kind, action, message }: Reason): string {
	return `not evaluated: ${`${action} ${kind.replaceAll("_", " ")}`.trim()} (${message})`;
}

/** Stays the same over renames of the rule (its oldest id counts) and over everything that changes from scan to scan. */
function fingerprint(rule: RuleInForce, arn: string): string {
	return createHash("sha256")
		.update(`${rule.was[0] ?? rule.id}\n${arn}`)
		.digest("hex");
}
