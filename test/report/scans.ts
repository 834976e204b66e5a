import { coverageOf } from "../../src/evaluate/coverage.js";
import { registerOf } from "../../src/link/register/register.js";
import type { Gap, Inventory } from "../../src/model/inventory.js";
import { known, type Reason, unknown } from "../../src/model/observed.js";
import { atLeast, type RuleInForce, type Severity } from "../../src/model/policy.js";
import type { Resource } from "../../src/model/resource.js";
import type { AssessedResource, Scan } from "../../src/model/scan.js";
import type { Finding, Verdict } from "../../src/model/verdict.js";

/** Scans for the tests of reports, built without an account: what matters is written, the rest is filled in. */

export const ACCOUNT = "111122223333";

export function rule(id: string, severity: Severity, changes: Partial<RuleInForce> = {}): RuleInForce {
	const [type = "", name = ""] = id.split("/");
	return {
		id,
		type,
		name,
		title: `Good resources keep ${id}`,
		description: `Why ${id} matters. It does.`,
		severity,
		opt_in: false,
		selects_by: ["metadata"],
		judges_by: [],
		parameters: {},
		parameter_values: {},
		controls: { aws_security_hub: ["KMS.4"] },
		controls_by: { aws_security_hub: "aws" },
		remediation: { text: "Put it right." },
		related_resources: [{ ref: "https://docs.aws.amazon.com/kms/latest/developerguide/overview.html" }],
		was: [],
		permissions: ["kms:ListKeys"],
		...changes,
	};
}

/** What a rule said of a resource: a verdict, or a finding's own part. */
export type Said =
	| "pass"
	| "not_applicable"
	| { fail: string[]; severity?: Severity; environment?: string }
	| { unknown: Reason }
	| { waived: string[]; waiver: NonNullable<Finding["waiver"]> };

export interface Place {
	readonly type: string;
	readonly arn: string;
	readonly name: string;
	readonly region?: string;
	readonly account?: string;
	readonly impact?: string;
}

export function key(id: string, name: string, region = "eu-central-1"): Place {
	return { type: "kms_key", arn: `arn:aws:kms:${region}:${ACCOUNT}:key/${id}`, name, region };
}

export function cluster(id: string, name: string, region = "eu-central-1"): Place {
	return { type: "cloudhsm_cluster", arn: `arn:aws:cloudhsm:${region}:${ACCOUNT}:cluster/${id}`, name, region };
}

export function keyStore(id: string, name: string, region = "eu-central-1"): Place {
	const arn = `arn:aws:kms:${region}:${ACCOUNT}:custom-key-store/${id}`;
	return { type: "kms_custom_key_store", arn, name, region };
}

/** A resource with what the rules said of it, by rule id. */
export function assessed(
	{ type, arn, name, region = "eu-central-1", account = ACCOUNT, impact }: Place,
	said: Readonly<Record<string, Said>>,
	rules: readonly RuleInForce[],
): AssessedResource {
	const verdicts: Record<string, Verdict> = {};
	const findings: Finding[] = [];
	for (const [id, answer] of Object.entries(said)) {
		const own = rules.find((candidate) => candidate.id === id);
		if (own === undefined) throw new Error(`the scan has no rule ${id}`);
		if (answer === "pass" || answer === "not_applicable") {
			verdicts[id] = answer;
			continue;
		}
		const finding = findingOf(own, answer);
		verdicts[id] = finding.verdict;
		findings.push(finding);
	}
	return { type, arn, account, region, name, verdicts, findings, ...(impact === undefined ? {} : { impact }) };
}

function findingOf({ id, severity }: RuleInForce, answer: Exclude<Said, string>): Finding {
	if ("unknown" in answer) {
		const { kind, action, message } = answer.unknown;
		const messages = [`not evaluated: ${action} ${kind.replaceAll("_", " ")} (${message})`];
		return { rule: id, verdict: "unknown", severity, messages, reason: answer.unknown };
	}
	if ("waived" in answer) {
		return { rule: id, verdict: "waived", severity, messages: answer.waived, waiver: answer.waiver };
	}
	const { fail: messages, severity: own = severity, environment } = answer;
	const milder = environment === undefined ? {} : { environment };
	return { rule: id, verdict: "fail", severity: own, ...milder, messages };
}

/** A whole scan; its result follows from the findings and gaps as the pipeline would have it. */
export function scanOf(
	rules: readonly RuleInForce[],
	resources: readonly AssessedResource[],
	changes: Partial<Omit<Scan, "inventory">> & { gaps?: Gap[]; inventory?: Partial<Inventory> } = {},
): Scan {
	const { gaps = [], inventory = {}, ...rest } = changes;
	const fail_on = changes.fail_on ?? "medium";
	const fails = resources.some(({ findings }) =>
		findings.some(({ verdict, severity }) => verdict === "fail" && atLeast(severity, fail_on)),
	);
	const unsure = gaps.length > 0 || resources.some(({ findings }) => findings.some((f) => f.verdict === "unknown"));
	const regions = [...new Set(resources.map(({ region }) => region))].filter((region) => region !== "").sort();
	const types = [...new Set(rules.map(({ type }) => type))].sort();
	const sorted = [...resources].sort((a, b) => (`${a.type} ${a.arn}` < `${b.type} ${b.arn}` ? -1 : 1));
	const sorted_rules = [...rules].sort((a, b) => (a.id < b.id ? -1 : 1));
	const read: Inventory = {
		schema_version: 1,
		collected_at: "2026-01-15T12:00:00.000Z",
		tool: { name: "keyproof", version: "0.1.0" },
		scopes: regions.map((region) => ({ account: ACCOUNT, partition: "aws", region, types, not_offered: [] })),
		resources: collected(types, sorted),
		gaps,
		...inventory,
	};
	return {
		generated_at: "2026-01-15T12:00:07.000Z",
		tool: { name: "keyproof", version: "0.1.0", policy_digest: "5".repeat(64) },
		fail_on,
		result: fails ? "fail" : unsure ? "incomplete" : "pass",
		category: `keyproof/${ACCOUNT}`,
		run_id: "4711",
		judged_by: {
			fail_on,
			allow_unknown: false,
			rules: { by_default: rules.length, on: rules.length, off: [] },
			severities: [],
			parameters: [],
			environments: [],
			waivers: (rest.waivers ?? []).filter(({ status }) => status === "used").length,
			resources: { total: sorted.length, not_judged: 0 },
		},
		rules: sorted_rules,
		resources: sorted,
		waivers: [],
		differences: [],
		unheard: [],
		coverage: coverageOf({ rules: sorted_rules, resources: sorted }),
		inventory: read,
		moments: [],
		topologies: [],
		register: registerOf(read, gaps),
		facts: inventory.resources ?? collected(types, sorted),
		gaps,
		...rest,
	};
}

/** The inventory's resources: identities, and one fact of each kind. */
function collected(types: readonly string[], resources: readonly AssessedResource[]): Record<string, Resource[]> {
	const lists: Record<string, Resource[]> = Object.fromEntries(types.map((type) => [type, []]));
	for (const { type, arn, account, region, name, findings } of resources) {
		const reason = findings.find((finding) => finding.reason !== undefined)?.reason;
		const fact =
			reason === undefined ? { tags: known({ Name: name }) } : { tags: known({ Name: name }), policy: unknown(reason) };
		lists[type]?.push({ arn, account, region, name, ...(type === "kms_key" ? fact : {}) });
	}
	return lists;
}
