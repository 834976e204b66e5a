import { z } from "zod";
import { type Gap, gap, type Inventory } from "./inventory.js";
import { type Difference, difference, type Unheard, unheard } from "./opinion.js";
import { atLeast, type RuleInForce, type Severity, severity } from "./policy.js";
import { type Finding, finding, type Verdict, verdict } from "./verdict.js";
import { type JudgedWaiver, judgedWaiver } from "./waiver.js";

/** `fail`: something at or above the threshold fails. `incomplete`: nothing does, but something could not be judged. */
export const result = z.enum(["pass", "fail", "incomplete"]);
export type Result = z.infer<typeof result>;

/** One resource with a verdict for every enabled rule of its type, and a finding for each that is fail, unknown or waived. */
export interface AssessedResource {
	type: string;
	arn: string;
	account: string;
	region: string;
	name: string;
	verdicts: Record<string, Verdict>;
	findings: Finding[];
	/** What depends on this resource, as one sentence ("12 KMS keys ride on it …"), where link found anything. */
	impact?: string;
	/** Rule -> why it is not about this resource, where the policy says more than that it is not. */
	exemptions?: Record<string, string>;
	/** Rule about an audit service -> the types of resources that the service sees from here, where it is not all or none. */
	sees?: Record<string, readonly string[]>;
}

/** Everything a report can say. `inventory` is what was collected, before link added to it. */
export interface Scan {
	generated_at: string;
	tool: { name: string; version: string; policy_digest: string };
	fail_on: Severity;
	result: Result;
	/** What tells this analysis from others of the same repository in code scanning (SARIF `automationDetails.id`). */
	category: string;
	/** Tells this run from others of the category: the workflow run's id, or the time it began. */
	run_id: string;
	/** Sorted by id. */
	rules: RuleInForce[];
	/** Sorted by type and ARN. */
	resources: AssessedResource[];
	/** In the order of the configuration. */
	waivers: JudgedWaiver[];
	/** Where services of AWS judge otherwise. */
	differences: Difference[];
	/** Where it could not be read what a service of AWS says. */
	unheard: Unheard[];
	inventory: Inventory;
	/** The listings that failed, and the types that enabled rules are about and nobody listed. */
	gaps: Gap[];
}

/**
 * Whether an audit service sees a resource. `seen`: it does, `unseen`: it could and does not, `unknown`: that could not be
 * read, `unavailable`: it cannot be had here, `no_coverage`: AWS offers nothing of the kind for such resources.
 */
export const sight = z.enum(["seen", "unseen", "unknown", "unavailable", "no_coverage"]);
export type Sight = z.infer<typeof sight>;

/** The version of `assessment.json`. */
export const ASSESSMENT_SCHEMA_VERSION = 1;

/** The schema of `assessment.json`. */
export const assessment = z.strictObject({
	schema_version: z.literal(ASSESSMENT_SCHEMA_VERSION),
	generated_at: z.iso.datetime(),
	collected_at: z.iso.datetime(),
	tool: z.strictObject({ name: z.string(), version: z.string(), policy_digest: z.string() }),
	result,
	rules: z.array(
		z.strictObject({
			id: z.string(),
			title: z.string(),
			severity,
			controls: z.record(z.string(), z.array(z.string())),
			controls_by: z.record(z.string(), z.string()),
			parameters: z.record(z.string(), z.json()),
			permissions: z.array(z.string()),
		}),
	),
	resources: z.array(
		z.strictObject({
			type: z.string(),
			arn: z.string(),
			account: z.string(),
			region: z.string(),
			name: z.string(),
			verdicts: z.record(z.string(), verdict),
			findings: z.array(finding),
			impact: z.string().optional(),
			exemptions: z.record(z.string(), z.string()).optional(),
			sees: z.record(z.string(), z.array(z.string())).optional(),
		}),
	),
	gaps: z.array(gap),
	/** Where services of AWS judge otherwise than Keyproof, with both reasons. */
	differences: z.array(difference),
	/** Where it could not be read what a service of AWS says: that nothing differs there is no agreement. */
	unheard: z.array(unheard),
	/** Which audit service sees which cluster and key. `arns` are absent where the row is about all of the type there. */
	coverage: z.array(
		z.strictObject({
			type: z.string(),
			account: z.string(),
			region: z.string(),
			arns: z.array(z.string()).optional(),
			services: z.record(z.string(), z.strictObject({ sight, why: z.array(z.string()) })),
		}),
	),
	/** Those of the configuration, in its order; `unused`, `expired` and `malformed` ones cover nothing. */
	waivers: z.array(judgedWaiver),
});

export interface Counts {
	pass: number;
	fail: number;
	unknown: number;
	not_applicable: number;
	waived: number;
}

/** The result of verdicts and gaps, given the severity from which a failing one counts. */
export function resultOf(
	resources: readonly Pick<AssessedResource, "verdicts" | "findings">[],
	gaps: readonly Gap[],
	fail_on: Severity,
): Result {
	const fails = resources.some(({ findings }) =>
		findings.some(({ verdict, severity }) => verdict === "fail" && atLeast(severity, fail_on)),
	);
	if (fails) return "fail";
	return gaps.length > 0 || countVerdicts(resources).unknown > 0 ? "incomplete" : "pass";
}

/** How many verdicts of each kind a scan gave. */
export function countVerdicts(resources: readonly Pick<AssessedResource, "verdicts">[]): Counts {
	const counts: Counts = { pass: 0, fail: 0, unknown: 0, not_applicable: 0, waived: 0 };
	for (const resource of resources) {
		for (const verdict of Object.values(resource.verdicts)) counts[verdict] += 1;
	}
	return counts;
}
