import { frameworkName } from "../model/frameworks.js";
import type { Gap } from "../model/inventory.js";
import type { RuleInForce, Severity } from "../model/policy.js";
import type { AssessedResource, Scan } from "../model/scan.js";
import type { Finding, Verdict } from "../model/verdict.js";
import { brief, cut } from "../text/escape.js";
import { fingerprint } from "../text/fingerprint.js";
import { sortedGaps } from "./assessment.js";
import { tooManyPasses } from "./findings.js";
import { listOf } from "./json_lines.js";
import { count, failedAction, INFORMATION_URI, typeName } from "./wording.js";

/**
 * Compliance Finding (class 2003) of the Open Cybersecurity Schema Framework, https://schema.ocsf.io/1.6.0/classes/compliance_finding
 * with the `cloud` profile: what Security Lake takes of a custom source, and the form of the new Security Hub's findings. Members
 * that only earlier versions require (1.1 to 1.3: `standards`, `title`, `vendor_name`) are always there.
 */
const OCSF_VERSION = "1.6.0";

/** https://schema.ocsf.io/1.6.0/classes/compliance_finding, `severity_id`. */
const SEVERITY: Readonly<Record<Severity, { readonly severity_id: number; readonly severity: string }>> = {
	critical: { severity_id: 5, severity: "Critical" },
	high: { severity_id: 4, severity: "High" },
	medium: { severity_id: 3, severity: "Medium" },
	low: { severity_id: 2, severity: "Low" },
	info: { severity_id: 1, severity: "Informational" },
};

type Judged = Exclude<Verdict, "not_applicable">;

/** `compliance.status_id`: Warning is "the compliance check did not yield a result due to missing information". */
const COMPLIANCE: Readonly<Record<Judged, { readonly status_id: number; readonly status: string }>> = {
	pass: { status_id: 1, status: "Pass" },
	unknown: { status_id: 2, status: "Warning" },
	fail: { status_id: 3, status: "Fail" },
	waived: { status_id: 3, status: "Fail" },
};

/** `status_id` of the finding: where it stands with those who answer for it. */
const STATUS: Readonly<Record<Judged, { readonly status_id: number; readonly status: string }>> = {
	pass: { status_id: 4, status: "Resolved" },
	unknown: { status_id: 1, status: "New" },
	fail: { status_id: 1, status: "New" },
	waived: { status_id: 3, status: "Suppressed" },
};

/** As much of a text as a console shows. */
const MAXIMUM_TEXT = 2_000;

/**
 * `findings.ocsf.json`: every verdict but `not_applicable`, one finding a line in an array, and one for each listing that
 * failed. `finding_info.uid` is the same from scan to scan, so that a pass closes what a fail opened. Beyond `MAXIMUM_PASSES`
 * passes, those of a rule in an account and Region are one finding with their `count`.
 */
export function* renderOcsf(scan: Scan): Generator<string> {
	yield* listOf(events(scan), 0);
	yield "\n";
}

function* events(scan: Scan): Generator<object> {
	const partitions = new Map(scan.inventory.scopes.map(({ account, partition }) => [account, partition]));
	const about: About = {
		scan,
		rules: new Map(scan.rules.map((rule) => [rule.id, partsOf(rule, scan.tool.version)])),
		partition: (account) => partitions.get(account) ?? "aws",
	};
	const passes = tooManyPasses(scan) ? new Map<string, Passes>() : undefined;
	for (const resource of scan.resources) {
		const found = new Map(resource.findings.map((finding) => [finding.rule, finding]));
		for (const [id, verdict] of Object.entries(resource.verdicts)) {
			const rule = about.rules.get(id);
			if (rule === undefined || verdict === "not_applicable") continue;
			if (verdict === "pass" && passes !== undefined) addPass(passes, rule, resource);
			else yield verdictEvent(about, rule, resource, verdict, found.get(id));
		}
	}
	for (const each of passes?.values() ?? []) yield passesEvent(about, each);
	for (const gap of sortedGaps(scan.gaps)) yield gapEvent(about, gap);
}

interface About {
	readonly scan: Scan;
	readonly rules: ReadonlyMap<string, RuleParts>;
	readonly partition: (account: string) => string;
}

/** What every finding of a rule says, made once: there may be a hundred thousand of them. */
interface RuleParts {
	readonly rule: RuleInForce;
	readonly title: string;
	readonly info: object;
	readonly frameworks: object;
	readonly remediation: object;
}

function partsOf(rule: RuleInForce, version: string): RuleParts {
	const title = text(rule.title);
	return {
		rule,
		title,
		info: {
			title,
			desc: text(rule.description),
			analytic: { type_id: 1, type: "Rule", uid: rule.id, name: title, version },
		},
		frameworks: frameworksOf(rule),
		remediation: { remediation: remediationOf(rule) },
	};
}

function verdictEvent(
	{ scan, partition }: About,
	{ rule, title, info, frameworks, remediation }: RuleParts,
	resource: AssessedResource,
	verdict: Judged,
	finding: Finding | undefined,
): object {
	const { arn, name, type, account, region, impact } = resource;
	const messages = (finding?.messages ?? []).map(text);
	const message = messages.length === 0 ? title : messages.join("; ");
	const own_name = text(name);
	return {
		...common(scan, STATUS[verdict], cloudOf(account, region, partition(account))),
		...(finding === undefined || verdict === "unknown" ? SEVERITY.info : SEVERITY[finding.severity]),
		message: cut(`${typeName(type)} ${own_name}: ${message}`, MAXIMUM_TEXT),
		finding_info: infoOf(scan, fingerprint(rule, arn), info),
		compliance: {
			...COMPLIANCE[verdict],
			control: rule.id,
			...frameworks,
			...(messages.length === 0 ? {} : { status_details: messages }),
		},
		...(verdict === "fail" || verdict === "waived" ? remediation : {}),
		resources: [{ uid: text(arn), name: own_name, type, ...placeOf(region, partition(account)), namespace: account }],
		unmapped: {
			verdict,
			rule_severity: rule.severity,
			...(rule.origin === undefined ? {} : { rule_origin: rule.origin }),
			...(impact === undefined ? {} : { impact: text(impact) }),
			...extrasOf(finding),
		},
	};
}

/** The passes of one rule in an account and Region. */
interface Passes {
	readonly rule: RuleParts;
	readonly account: string;
	readonly region: string;
	count: number;
}

function addPass(passes: Map<string, Passes>, rule: RuleParts, { account, region }: AssessedResource): void {
	const key = `${rule.rule.id} ${account} ${region}`;
	const found = passes.get(key);
	if (found === undefined) passes.set(key, { rule, account, region, count: 1 });
	else found.count += 1;
}

function passesEvent({ scan, partition }: About, { rule: parts, account, region, count: number }: Passes): object {
	const { rule, info, frameworks, title } = parts;
	return {
		...common(scan, STATUS.pass, cloudOf(account, region, partition(account))),
		...SEVERITY.info,
		count: number,
		message: cut(`${count(number, typeName(rule.type))}: ${title}`, MAXIMUM_TEXT),
		finding_info: infoOf(scan, text(`passes/${rule.id}/${account}/${region}`), info),
		compliance: { ...COMPLIANCE.pass, control: rule.id, ...frameworks },
		resources: [{ uid: text(`${account}/${region}`), type: rule.type, ...placeOf(region, partition(account)) }],
		unmapped: { verdict: "pass", rule_severity: rule.severity },
	};
}

/** What OCSF has no word for. */
function extrasOf(finding: Finding | undefined): object {
	if (finding === undefined) return {};
	const { waiver, environment, reason, baseline_state, locations } = finding;
	return {
		...(waiver === undefined
			? {}
			: { waiver: { owner: text(waiver.owner), reason: text(waiver.reason), expires: text(waiver.expires) } }),
		...(environment === undefined ? {} : { environment: text(environment) }),
		...(reason === undefined ? {} : { reason: { kind: reason.kind, action: text(reason.action) } }),
		...(baseline_state === undefined ? {} : { baseline_state }),
		...(locations === undefined
			? {}
			: {
					locations: locations.map(({ file, start_line, end_line, address }) => ({
						file: text(file),
						start_line,
						end_line,
						address: text(address),
					})),
				}),
	};
}

/** A listing that failed: nothing is known of what it would have listed. */
function gapEvent({ scan, partition }: About, { type, action, account, region, reason }: Gap): object {
	const title = text(`${typeName(type)}s were not listed: ${failedAction(action, reason.kind)}`);
	return {
		...common(scan, STATUS.unknown, cloudOf(account, region, partition(account))),
		...SEVERITY.info,
		message: title,
		finding_info: infoOf(scan, text(`not_listed/${type}/${account}/${region}/${action}`), {
			title,
			desc: text(reason.message),
		}),
		compliance: { ...COMPLIANCE.unknown, control: `${type}/listed`, standards: [], status_details: [title] },
		resources: [{ uid: text(`${account}/${region}`), type: "account", ...placeOf(region, partition(account)) }],
		unmapped: { verdict: "unknown", reason: { kind: reason.kind, action: text(action) } },
	};
}

function common({ tool, inventory }: Scan, status: object, cloud: object): object {
	return {
		activity_id: 1,
		activity_name: "Create",
		category_uid: 2,
		category_name: "Findings",
		class_uid: 2003,
		class_name: "Compliance Finding",
		type_uid: 200301,
		type_name: "Compliance Finding: Create",
		time: Date.parse(inventory.collected_at),
		...status,
		metadata: {
			version: OCSF_VERSION,
			profiles: ["cloud"],
			product: { name: "Keyproof", vendor_name: "Keyproof", version: tool.version, url_string: INFORMATION_URI },
		},
		cloud,
	};
}

function infoOf({ inventory }: Scan, uid: string, more: object): object {
	const last_seen_time = Date.parse(inventory.collected_at);
	return { uid, ...more, types: ["Compliance"], last_seen_time };
}

function cloudOf(account: string, region: string, cloud_partition: string): object {
	return {
		provider: "AWS",
		...placeOf(region, cloud_partition),
		// type_id 10: "AWS Account".
		account: { uid: text(account), type: "AWS Account", type_id: 10 },
	};
}

function placeOf(region: string, cloud_partition: string): object {
	return { cloud_partition, ...(region === "" ? {} : { region: text(region) }) };
}

/** The requirements say who states them, as nothing that only Keyproof states may look official. */
function frameworksOf({ controls, controls_by }: RuleInForce): { standards: string[]; requirements?: string[] } {
	const frameworks = Object.keys(controls).sort();
	const requirements = frameworks.flatMap((framework) => {
		const says = controls_by[framework] === "aws" ? "" : " (not official)";
		return (controls[framework] ?? []).map((control) => `${frameworkName(framework)} ${control}${says}`);
	});
	const standards = frameworks.map((framework) => {
		return `${frameworkName(framework)}${controls_by[framework] === "aws" ? "" : " (not official)"}`;
	});
	return { standards, ...(requirements.length === 0 ? {} : { requirements }) };
}

function remediationOf({ remediation, related_resources }: RuleInForce): object {
	const desc = [remediation.text, ...(remediation.cli === undefined ? [] : [remediation.cli])].map(text).join("\n");
	const references = related_resources.map(({ ref }) => ref);
	return { desc, ...(references.length === 0 ? {} : { references }) };
}

function text(given: string): string {
	return brief(given, MAXIMUM_TEXT);
}
