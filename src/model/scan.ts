import { z } from "zod";
import { countAlike } from "./alike.js";
import type { PlannedAction } from "./change.js";
import type { Link } from "./history.js";
import { type Gap, gap, type Inventory, reread } from "./inventory.js";
import { type JudgedBy, judgedBy } from "./judged_by.js";
import type { Moment } from "./moment.js";
import { once } from "./once.js";
import { type Difference, difference, type Unheard, unheard } from "./opinion.js";
import { atLeast, type RuleInForce, type Severity, severity } from "./policy.js";
import type { Register } from "./register.js";
import type { Resource } from "./resource.js";
import type { Topology } from "./topology.js";
import { type Finding, finding, type Verdict, verdict } from "./verdict.js";
import { type JudgedWaiver, judgedWaiver } from "./waiver.js";

/** `fail`: something at or above the threshold fails. `incomplete`: nothing does, but something could not be judged. */
export const result = z.enum(["pass", "fail", "incomplete"]);
export type Result = z.infer<typeof result>;

/** What a planned change does to a resource: which of its resources does so, and the attributes that make it replace this one. */
export const planned = z.strictObject({
	/** The source's name: `module.hsm.aws_kms_key.pin["eu"]`. */
	address: z.string(),
	actions: z.array(z.enum(["create", "update", "delete", "replace"] satisfies PlannedAction[])).min(1),
	replaced_by: z.array(z.string()),
});
export type Planned = z.infer<typeof planned>;

/** What an assessment was compared with, and what came of it. */
export const change = z.strictObject({
	base: z.strictObject({ kind: z.enum(["account", "inventory", "assessment"]), collected_at: z.iso.datetime() }),
	plans: z.array(
		z.strictObject({ file: z.string(), kind: z.enum(["terraform", "cloudformation"]), sha256: z.string() }),
	),
	/** Findings that fail, or are unknown though they could be known: of the account as it will be, and of the base. */
	counts: z.strictObject({
		introduced: z.int().min(0),
		fixed: z.int().min(0),
		unchanged: z.int().min(0),
		no_longer_judged: z.int().min(0),
	}),
	/** Fails of the base that are gone. `address` is absent where no source names the resource. */
	fixed: z.array(z.strictObject({ rule: z.string(), arn: z.string(), address: z.string().optional() })),
	/** Verdicts of the base that can no longer be given. */
	no_longer_judged: z.array(
		z.strictObject({ rule: z.string(), arn: z.string(), address: z.string().optional(), reason: z.string() }),
	),
	/** Planned resources that a rule could hang on and that were not judged. */
	not_judged: z.array(z.strictObject({ address: z.string(), source_type: z.string(), why: z.string() })),
	/** Planned changes in accounts or Regions that were not scanned, counted. */
	elsewhere: z.array(z.strictObject({ account: z.string(), region: z.string(), resources: z.int().min(1) })),
});
export type Change = z.infer<typeof change>;

/**
 * One resource with a verdict for every enabled rule of its type, and a finding for each that is fail, unknown or waived.
 * Resources that are judged alike share the objects that say so.
 */
export interface AssessedResource {
	type: string;
	arn: string;
	account: string;
	region: string;
	name: string;
	verdicts: Readonly<Record<string, Verdict>>;
	findings: readonly Finding[];
	/** What a planned change does to it, where the scan has one and it does. */
	planned?: Planned;
	/** What depends on this resource, as one sentence ("12 KMS keys ride on it …"), where link found anything. */
	impact?: string;
	/** What the commands of remediations leave open and the facts of the resource tell: placeholder -> value, where it fails. */
	placeholders?: Readonly<Record<string, string>>;
	/** Rule -> why it is not about this resource, where the policy says more than that it is not. */
	exemptions?: Readonly<Record<string, string>>;
	/** Rule about an audit service -> the types of resources that the service sees from here, where it is not all or none. */
	sees?: Readonly<Record<string, readonly string[]>>;
}

/** What tells a resource from every other, of its type and of others. */
export function keyOf({ type, arn }: Pick<AssessedResource, "type" | "arn">): string {
	return `${type} ${arn}`;
}

/** Resources by their key. */
export function byKey<T extends Pick<AssessedResource, "type" | "arn">>(
	resources: readonly T[],
): ReadonlyMap<string, T> {
	return new Map(resources.map((each) => [keyOf(each), each]));
}

/**
 * Whether an audit service sees a resource. `seen`: it does, `unseen`: it could and does not, `unknown`: that could not be
 * read, `unavailable`: it cannot be had here, `no_coverage`: AWS offers nothing of the kind for such resources.
 */
export const sight = z.enum(["seen", "unseen", "unknown", "unavailable", "no_coverage"]);
export type Sight = z.infer<typeof sight>;

/** One service's sight of one resource, with what there is to say of it; empty where it is simply seen. */
export interface CoverageCell {
	readonly service: string;
	readonly sight: Sight;
	readonly why: readonly string[];
	/** The rules that the answer rests on. */
	readonly rules: readonly string[];
}

/** Resources of one type and place that every service sees alike, in the order of their ARNs. */
export interface CoverageRow {
	readonly type: string;
	readonly account: string;
	readonly region: string;
	readonly resources: readonly AssessedResource[];
	/** In the order of {@link Coverage.services}; a service of which no rule tells of such resources is left out. */
	readonly cells: readonly CoverageCell[];
}

export interface Coverage {
	readonly services: readonly string[];
	readonly rows: readonly CoverageRow[];
}

/** One thing that a pull request's own configuration would loosen. */
export interface LoweredGate {
	/** `rule kms_key/rotation_enabled off`: a sentence without a full stop. */
	readonly message: string;
	/** The configuration file from the root of the repository, and the line in it; absent where there is none any more. */
	readonly file?: string;
	readonly line?: number;
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
	/** What flags and configuration make other than by default. */
	judged_by: JudgedBy;
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
	/** Which audit service sees which cluster and key. */
	coverage: Coverage;
	inventory: Inventory;
	/** The days on which something rotates, expires or is deleted, the earliest first. */
	moments: readonly Moment[];
	/** Where the HSM clusters stand and what hangs on them, in the order of their ARNs. */
	topologies: readonly Topology[];
	/** Every cryptographic asset of the inventory. */
	register: Register;
	/** The scans before it that its evidence follows, the oldest first. */
	history?: readonly Link[];
	/** What the policies saw, by type: the resources with their collected facets and those that link derived. */
	facts: Readonly<Record<string, readonly Resource[]>>;
	/** The listings that failed, and the types that enabled rules are about and nobody listed. */
	gaps: Gap[];
	/** What the scan was compared with, where it was, and what its result counts then. */
	change?: Change;
	gate?: Gate;
	/** What the configuration of a pull request would loosen of the one that it was judged by. */
	lowered_gate?: readonly LoweredGate[];
	/** Account ids are replaced by stand-ins. */
	redacted?: true;
}

/** The version of `assessment.json`. */
export const ASSESSMENT_SCHEMA_VERSION = 1;

/** The schema of `assessment.json`. */
export const assessment = z.strictObject({
	schema_version: z.literal(ASSESSMENT_SCHEMA_VERSION),
	generated_at: z.iso.datetime(),
	collected_at: z.iso.datetime(),
	/** How much was read this time, where something was taken from an earlier inventory. */
	reread: reread.optional(),
	tool: z.strictObject({ name: z.string(), version: z.string(), policy_digest: z.string() }),
	result,
	/** Account ids are replaced by stand-ins, in ARNs too: no resource can be found in an account by them. */
	redacted: z.literal(true).optional(),
	/** By what was judged, as far as it is other than by default. Assessments of versions before it lack it. */
	judged_by: judgedBy.optional(),
	rules: z.array(
		z.strictObject({
			id: z.string(),
			title: z.string(),
			severity,
			controls: z.record(z.string(), z.array(z.string())),
			controls_by: z.record(z.string(), z.string()),
			parameters: z.record(z.string(), z.json()),
			permissions: z.array(z.string()),
			/** Only of the policies that users bring. */
			origin: z.literal("own").optional(),
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
			planned: planned.optional(),
			impact: z.string().optional(),
			placeholders: z.record(z.string(), z.string()).optional(),
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
	/** Only where there is a base to compare with. */
	change: change.optional(),
	/** Only of a pull request whose own configuration would loosen the one that it was judged by: a sentence each. */
	lowered_gate: z.array(z.string()).optional(),
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

/** What the result and the exit code count: what a change introduces, or everything. */
export const gate = z.enum(["introduced", "all"]);
export type Gate = z.infer<typeof gate>;

/**
 * The result of verdicts and gaps, given the severity from which a failing one counts. What a planned change leaves open
 * does not make it incomplete.
 */
export function resultOf(
	resources: readonly Pick<AssessedResource, "findings">[],
	gaps: readonly Gap[],
	fail_on: Severity,
	gate: Gate = "all",
): Result {
	const counts = (finding: Finding): boolean => gate === "all" || isIntroduced(finding);
	const fails = resources.some(({ findings }) =>
		findings.some((each) => each.verdict === "fail" && atLeast(each.severity, fail_on) && counts(each)),
	);
	if (fails) return "fail";
	const missing = resources.some(({ findings }) =>
		findings.some((each) => (isMissing(each) || couldReach(each, fail_on)) && counts(each)),
	);
	// A listing that failed failed in the base too.
	return missing || (gate === "all" && gaps.length > 0) ? "incomplete" : "pass";
}

/** Whether a finding is unknown for want of a fact that could have been read. */
export function isMissing({ verdict, reason }: Pick<Finding, "verdict" | "reason">): boolean {
	return verdict === "unknown" && reason?.kind !== "known_after_apply";
}

/** Whether a finding fails below the threshold and would at or above it, were what could not be read as bad as can be. */
export function couldReach({ verdict, severity, could_be, reason }: Finding, fail_on: Severity): boolean {
	if (verdict !== "fail" || could_be === undefined || reason?.kind === "known_after_apply") return false;
	return atLeast(could_be, fail_on) && !atLeast(severity, fail_on);
}

/** Whether a finding is there because of the change: the base lacks it or has it less severe, and it could be known. */
export function isIntroduced(finding: Pick<Finding, "verdict" | "reason" | "baseline_state">): boolean {
	const worse = finding.baseline_state === "new" || finding.baseline_state === "updated";
	return worse && (finding.verdict === "fail" || isMissing(finding));
}

/** How many verdicts of each kind a scan gave; every report tells it, and to count those of 50,000 resources takes a while. */
export const countVerdicts = once((resources: readonly Pick<AssessedResource, "verdicts">[]): Counts => {
	const counts: Counts = { pass: 0, fail: 0, unknown: 0, not_applicable: 0, waived: 0 };
	for (const [verdicts, alike] of countAlike(resources)) {
		for (const verdict of Object.values(verdicts)) counts[verdict] += alike;
	}
	return counts;
});
