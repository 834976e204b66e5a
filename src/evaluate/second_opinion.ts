import type { Difference, Opinion } from "../model/opinion.js";
import { type RuleInForce, SERVICE_NAMES } from "../model/policy.js";
import type { AssessedResource } from "../model/scan.js";
import type { Verdict } from "../model/verdict.js";

export interface Compared {
	/** In the order that was given; findings that AWS has too say so. */
	readonly resources: AssessedResource[];
	/** Sorted by ARN, service, check and rule. */
	readonly differences: Difference[];
}

/**
 * Holds what AWS says of resources against the verdicts of the rules that ask the same (`aws_checks`). No verdict changes:
 * what Keyproof could not read stays unknown, whatever AWS says.
 */
export function compare(
	assessed: readonly AssessedResource[],
	rules: readonly RuleInForce[],
	opinions: readonly Opinion[],
): Compared {
	const asking = new Map<string, RuleInForce[]>();
	for (const rule of rules) {
		for (const [service, checks] of Object.entries(rule.aws_checks ?? {})) {
			for (const check of checks) {
				const key = `${service} ${check}`;
				asking.set(key, [...(asking.get(key) ?? []), rule]);
			}
		}
	}
	const byArn = new Map<string, Opinion[]>();
	for (const opinion of onceEach(opinions)) byArn.set(opinion.arn, [...(byArn.get(opinion.arn) ?? []), opinion]);
	const differences: Difference[] = [];
	const resources = assessed.map((resource) => {
		const confirmed = new Map<string, string[]>();
		for (const opinion of byArn.get(resource.arn) ?? []) {
			for (const rule of asking.get(`${opinion.service} ${opinion.check}`) ?? []) {
				const verdict = rule.type === resource.type ? resource.verdicts[rule.id] : undefined;
				if (verdict === undefined) continue;
				const relation = relationOf(opinion.says, verdict);
				if (relation === "differs") differences.push(differenceOf(resource, rule, verdict, opinion));
				if (relation === "confirms") {
					const name = `${SERVICE_NAMES[opinion.service]} (${opinion.check})`;
					confirmed.set(rule.id, [...(confirmed.get(rule.id) ?? []), name]);
				}
			}
		}
		if (confirmed.size === 0) return resource;
		const findings = resource.findings.map((finding) => {
			const by = confirmed.get(finding.rule);
			return by === undefined ? finding : { ...finding, confirmed_by: [...new Set(by)].sort() };
		});
		return { ...resource, findings };
	});
	return { resources, differences: differences.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)) };
}

/**
 * The same answer of one check on one resource once, in the words that come first. With consolidated control findings off,
 * Security Hub writes a finding for each standard that has the control, each with a title of its own.
 * https://docs.aws.amazon.com/securityhub/latest/userguide/controls-findings-create-update.html
 */
function onceEach(opinions: readonly Opinion[]): Opinion[] {
	const distinct = new Map<string, Opinion>();
	for (const opinion of opinions) {
		const { arn, service, check, says, why } = opinion;
		const key = JSON.stringify([arn, service, check, says]);
		const other = distinct.get(key);
		if (other === undefined || why < other.why) distinct.set(key, opinion);
	}
	return [...distinct.values()];
}

function keyOf({ arn, service, check, rule }: Difference): string {
	return `${arn} ${service} ${check} ${rule}`;
}

/** A waived violation is one. That AWS passes what our rule is not about says nothing. */
function relationOf(says: Opinion["says"], verdict: Verdict): "confirms" | "differs" | "agrees" {
	const fails = verdict === "fail" || verdict === "waived";
	if (says === "fail") return fails ? "confirms" : "differs";
	return fails || verdict === "unknown" ? "differs" : "agrees";
}

function differenceOf(
	resource: AssessedResource,
	rule: RuleInForce,
	verdict: Verdict,
	{ service, check, says, why }: Opinion,
): Difference {
	const { arn, type, account, region, name } = resource;
	const because = becauseOf(resource, rule, verdict);
	return { arn, type, account, region, name, service, check, says, why, rule: rule.id, verdict, because };
}

function becauseOf(resource: AssessedResource, rule: RuleInForce, verdict: Verdict): string[] {
	const messages = resource.findings.find((finding) => finding.rule === rule.id)?.messages ?? [];
	if (messages.length > 0) return messages;
	if (verdict === "not_applicable") {
		return [resource.exemptions?.[rule.id] ?? "the rule is not about such a resource: its page says when it applies"];
	}
	return ["everything that the rule needs was read, and nothing is wrong with it"];
}
