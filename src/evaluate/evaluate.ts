import type { Observed, Reason } from "../model/observed.js";
import { once } from "../model/once.js";
import { byText } from "../model/order.js";
import { atLeast, isMilder, type RuleInForce, type Severity, worstOf } from "../model/policy.js";
import { facetOf, type Resource, tagsOf } from "../model/resource.js";
import type { AssessedResource } from "../model/scan.js";
import { sharer } from "../model/sharer.js";
import type { Finding, Verdict } from "../model/verdict.js";
import type { Answer, Answers } from "./answer.js";
import type { Engine } from "./engine.js";
import { milderEnvironment } from "./environment.js";
import { placeholdersOf } from "./placeholders.js";

/** Resource type -> facet -> the IAM actions that tell it. Used to name the action behind a fact that is absent. */
export type FacetActions = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/**
 * Gives every (rule, resource) pair of a type its verdict. `rules` are the enabled ones; resources carry their linked
 * facets. Sorted by type and ARN; messages within a finding are sorted, since WASM sets have no order.
 */
export function evaluate(
	engine: Engine,
	rules: readonly RuleInForce[],
	resources: ByType,
	impact: ReadonlyMap<string, string>,
	actions: FacetActions,
): AssessedResource[] {
	engine.prepare?.(resources);
	return sortedTypes(resources).flatMap(([type, sorted]) => {
		const assess = assessorOf(type, rules, impact, actions);
		return sorted.map((resource) => assess(resource, engine(type, resource)));
	});
}

/** As `evaluate`, to the byte, in the threads that the engine has. */
export async function evaluateInThreads(
	engine: Engine,
	rules: readonly RuleInForce[],
	resources: ByType,
	impact: ReadonlyMap<string, string>,
	actions: FacetActions,
): Promise<AssessedResource[]> {
	engine.prepare?.(resources);
	const assessed: AssessedResource[] = [];
	for (const [type, sorted] of sortedTypes(resources)) {
		const assess = assessorOf(type, rules, impact, actions);
		for await (const { resource, answers } of engine.each(type, sorted)) assessed.push(assess(resource, answers));
	}
	return assessed;
}

/** Resource type -> resources with their linked facets. */
type ByType = Readonly<Record<string, readonly Resource[]>>;

function sortedTypes(resources: ByType): (readonly [type: string, sorted: readonly Resource[]])[] {
	return Object.keys(resources)
		.sort()
		.map((type) => [type, [...(resources[type] ?? [])].sort(byArn)]);
}

const byArn = byText<Resource>(({ arn }) => arn);

/** What is said of a resource apart from what it is; the same object for all resources that are judged alike. */
type Judgement = Pick<AssessedResource, "verdicts" | "findings" | "exemptions" | "sees">;

/** Makes an assessment of each resource of a type and the answers about it. */
function assessorOf(
	type: string,
	rules: readonly RuleInForce[],
	impact: ReadonlyMap<string, string>,
	actions: FacetActions,
): (resource: Resource, answers: Answers) => AssessedResource {
	const own = rules.filter((rule) => rule.type === type);
	const judgementOf = judging(own, actions);
	return (resource, answers) => {
		const { arn, account, region, name } = resource;
		const judgement = judgementOf(resource, answers);
		const depends = impact.get(arn);
		const fails = judgement.findings.some(({ verdict }) => verdict === "fail");
		const placeholders = fails ? placeholdersOf(type, resource) : undefined;
		const { verdicts, findings, exemptions, sees } = judgement;
		return {
			type,
			arn,
			account,
			region,
			name,
			verdicts,
			findings,
			...(depends === undefined ? {} : { impact: depends }),
			...(placeholders === undefined ? {} : { placeholders }),
			...(exemptions === undefined ? {} : { exemptions }),
			...(sees === undefined ? {} : { sees }),
		};
	};
}

/**
 * Judges by the answers about a resource and by which facts of it are known. Where both are the same, so are the verdicts,
 * and they are given once: most keys of an account are judged like many others.
 */
function judging(own: readonly RuleInForce[], actions: FacetActions): (r: Resource, a: Answers) => Judgement {
	const tell = teller();
	const share = {
		verdicts: sharer<Record<string, Verdict>>(),
		finding: sharer<Finding>(),
		findings: sharer<Finding[]>(),
		exemptions: sharer<Record<string, string>>(),
		sees: sharer<Record<string, readonly string[]>>(),
	};
	const known = once((_answers: Answers) => new Map<string, Judgement>());
	const knowledgeOf = knowledge(own);
	const judgeAll = (resource: Resource, answers: Answers): Judgement => {
		const verdicts: Record<string, Verdict> = {};
		const findings: Finding[] = [];
		const exemptions: Record<string, string> = {};
		const sees: Record<string, readonly string[]> = {};
		for (const rule of own) {
			const answer = answers.get(rule.name);
			if (answer === undefined) throw new Error(`policy ${rule.id} is in the catalogue but not in the WASM`);
			const judged = judge(rule, resource, answer, actions, tell);
			verdicts[rule.id] = judged.verdict;
			if ("finding" in judged) findings.push(share.finding(judged.finding));
			if (judged.verdict === "not_applicable" && answer.exempt.length > 0) {
				exemptions[rule.id] = [...answer.exempt].sort().join("; ");
			}
			if (answer.sees !== undefined && isJudged(judged.verdict)) sees[rule.id] = answer.sees;
		}
		return {
			verdicts: share.verdicts(verdicts),
			findings: share.findings(findings),
			...(Object.keys(exemptions).length === 0 ? {} : { exemptions: share.exemptions(exemptions) }),
			...(Object.keys(sees).length === 0 ? {} : { sees: share.sees(sees) }),
		};
	};
	return (resource, answers) => {
		const alike = known(answers);
		const knows = knowledgeOf(resource);
		const existing = alike.get(knows);
		if (existing !== undefined) return existing;
		const judgement = judgeAll(resource, answers);
		alike.set(knows, judgement);
		return judgement;
	};
}

/** All that verdicts by these rules hang on beside the policies' answers, as a text: which facts are known, and why others are not. */
function knowledge(own: readonly RuleInForce[]): (resource: Resource) => string {
	const facets = [
		...new Set(own.flatMap(({ selects_by, judges_by, unseen = [] }) => [...selects_by, ...judges_by, ...unseen])),
	];
	const by_tags = own.some(({ environments = [] }) => environments.length > 0);
	let last = 0;
	const numberOf = once((_reason: Reason) => ++last);
	return (resource) => {
		let text = "";
		for (const facet of facets) {
			const fact = facetOf(resource, facet);
			text += fact === undefined ? "-" : fact.status === "known" ? "+" : `${numberOf(fact.reason)},`;
		}
		return by_tags ? `${text} ${JSON.stringify(tagsOf(resource))}` : text;
	};
}

/** Whether the policy's answer rests on facts that are all known. */
function isJudged(verdict: Verdict): boolean {
	return verdict === "pass" || verdict === "fail";
}

type Judged = { verdict: "pass" | "not_applicable" } | { verdict: Finding["verdict"]; finding: Finding };

function judge(rule: RuleInForce, resource: Resource, answer: Answer, actions: FacetActions, tell: Tell): Judged {
	const unselectable = missingFacts(rule, rule.selects_by, resource, actions);
	if (answer.failure !== undefined) {
		const failure = { kind: "invalid" as const, action: `policy ${rule.id}`.slice(0, 100), message: answer.failure };
		return notEvaluated(rule, [...unselectable, failure], tell);
	}
	if (unselectable.length > 0 && !isSurelyOutside(answer)) return notEvaluated(rule, unselectable, tell);
	if (!answer.subject) return { verdict: "not_applicable" };
	const unjudgeable = missingFacts(rule, rule.judges_by, resource, actions);
	if (unjudgeable.length > 0) return notEvaluated(rule, unjudgeable, tell);
	const unseen = [...missingFacts(rule, rule.unseen ?? [], resource, actions), ...answer.unseen];
	if (answer.violations.length === 0) {
		if (unseen.length === 0) return { verdict: "pass" };
		return notEvaluated(rule, unseen.sort(byReason), tell);
	}
	return failed(rule, resource, answer.violations, unseen.sort(byReason));
}

/** A policy exempts by what was read, so that a fact which could not be read makes no subject of what it exempts. */
function isSurelyOutside({ subject, exempt }: Answer): boolean {
	return !subject && exempt.length > 0;
}

/** What is wrong, and how much worse what could not be read may make it. */
function failed(
	rule: RuleInForce,
	resource: Resource,
	violations: Answer["violations"],
	unseen: readonly Reason[],
): Judged {
	const worst = violations
		.map(({ severity = rule.severity }) => severity)
		.reduce<Severity | undefined>(
			(worse, own) => (worse !== undefined && atLeast(worse, own) ? worse : own),
			undefined,
		);
	const strict = worst ?? rule.severity;
	const environment = milderEnvironment(rule, resource, strict);
	const severity = environment?.severity ?? strict;
	const most = worstOf(rule);
	const could_be = unseen.length === 0 ? severity : (milderEnvironment(rule, resource, most)?.severity ?? most);
	const finding: Finding = {
		rule: rule.id,
		verdict: "fail",
		severity,
		...(environment === undefined ? {} : { environment: environment.name }),
		messages: [...new Set(violations.map(({ message }) => message))].sort(),
	};
	return { verdict: "fail", finding: maybeWorse(finding, could_be, unseen) };
}

/** A failing finding with the reasons why it may be worse than it is, where they may make it so. */
export function maybeWorse(finding: Finding, could_be: Severity, unseen: readonly Reason[]): Finding {
	const reason = firstOf(unseen);
	if (reason === undefined || !isMilder(finding.severity, could_be)) return finding;
	const open = unseen.map((each) => `what could not be read may make it ${could_be}: ${becauseOf(each)}`);
	const messages = [...new Set([...finding.messages, ...open])].sort();
	return { ...finding, messages, reason, could_be };
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

function notEvaluated(rule: RuleInForce, reasons: readonly Reason[], tell: Tell): Judged {
	const reason = firstOf(reasons);
	return {
		verdict: "unknown",
		finding: {
			rule: rule.id,
			verdict: "unknown",
			severity: rule.severity,
			messages: tell(reasons),
			...(reason === undefined ? {} : { reason }),
		},
	};
}

/** The first that somebody can do something about. */
function firstOf(reasons: readonly Reason[]): Reason | undefined {
	return reasons.find(({ kind }) => kind !== "known_after_apply") ?? reasons[0];
}

function byReason(a: Reason, b: Reason): number {
	return notEvaluatedBecause(a) < notEvaluatedBecause(b) ? -1 : 1;
}

type Tell = (reasons: readonly Reason[]) => string[];

/** `notEvaluatedBecause` of each, sorted; one text and one list in memory for what many findings say: 50,000 keys can have a million. */
function teller(): Tell {
	const textOf = once(notEvaluatedBecause);
	const share = sharer<string[]>((messages) => messages.join("\n"));
	return (reasons) => share([...new Set(reasons.map(textOf))].sort());
}

/** `not evaluated: kms:GetKeyPolicy denied (…)`. */
export function notEvaluatedBecause(reason: Reason): string {
	return `not evaluated: ${becauseOf(reason)}`;
}

function becauseOf({ kind, action, message }: Reason): string {
	return `${`${action} ${kind.replaceAll("_", " ")}`.trim()} (${message})`;
}
