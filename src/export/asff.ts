import type { Resource as AsffResource, AwsSecurityFinding } from "@aws-sdk/client-securityhub";
import { frameworkName } from "../model/frameworks.js";
import { known, type Observed } from "../model/observed.js";
import type { RuleInForce, Severity } from "../model/policy.js";
import { facetOf, type Resource } from "../model/resource.js";
import type { AssessedResource, Scan } from "../model/scan.js";
import type { Finding, Verdict } from "../model/verdict.js";
import { INFORMATION_URI, typeName } from "../report/wording.js";
import { brief } from "../text/escape.js";
import { fingerprint } from "../text/fingerprint.js";

/**
 * Verdicts in the AWS Security Finding Format, 2018-10-08
 * (https://docs.aws.amazon.com/securityhub/latest/userguide/securityhub-findings-format.html). The limits of texts and lists
 * are those of its "required attributes" and "optional attributes" pages.
 */
export const GENERATOR_PREFIX = "keyproof/";

const LABEL: Readonly<Record<Severity, "CRITICAL" | "HIGH" | "MEDIUM" | "LOW" | "INFORMATIONAL">> = {
	critical: "CRITICAL",
	high: "HIGH",
	medium: "MEDIUM",
	low: "LOW",
	info: "INFORMATIONAL",
};

/** The partitions that ASFF has a word for. */
const PARTITIONS = ["aws", "aws-cn", "aws-us-gov"] as const;

/** The first path of the types taxonomy that fits every rule. */
const TYPES = ["Software and Configuration Checks/AWS Security Best Practices"];

/** Where a finding is sent: the account and Region of its resource. */
export interface Destination {
	readonly account: string;
	readonly partition: string;
	readonly region: string;
}

/** One verdict on its way to Security Hub. */
export interface Export {
	readonly destination: Destination;
	readonly verdict: Verdict;
	readonly finding: AwsSecurityFinding;
}

/** What tells Keyproof's findings from those of others in an account and Region. */
export function productArn({ partition, region, account }: Destination): string {
	return `arn:${partition}:securityhub:${region}:${account}:product/${account}/default`;
}

/** The Id of a verdict's finding, the same from scan to scan. */
function findingId(rule: RuleInForce, arn: string): string {
	return `${GENERATOR_PREFIX}${fingerprint(rule, arn)}`;
}

/**
 * The verdicts of a scan as findings: `fail` is FAILED, `waived` WARNING with the waiver, `unknown` NOT_AVAILABLE with the
 * reason, `pass` PASSED. What does not apply is no finding.
 */
export function* findingsOf(scan: Scan): Generator<Export> {
	const destinations = destinationsOf(scan);
	const details = new Map(
		Object.values(scan.inventory.resources).flatMap((list) =>
			list.map((resource) => [resource.arn, resource] as const),
		),
	);
	for (const resource of scan.resources) {
		const destination = destinations(resource);
		const described = resourceOf(resource, destination, details.get(resource.arn));
		for (const rule of scan.rules.filter(({ type }) => type === resource.type)) {
			const verdict = resource.verdicts[rule.id];
			if (verdict === undefined || verdict === "not_applicable") continue;
			const found = resource.findings.find((finding) => finding.rule === rule.id);
			const finding: AwsSecurityFinding = {
				SchemaVersion: "2018-10-08",
				Id: findingId(rule, resource.arn),
				ProductArn: productArn(destination),
				GeneratorId: `${GENERATOR_PREFIX}${rule.id}`,
				AwsAccountId: destination.account,
				ProductName: "Keyproof",
				CompanyName: "Keyproof",
				Region: destination.region,
				CreatedAt: scan.inventory.collected_at,
				UpdatedAt: scan.generated_at,
				LastObservedAt: scan.inventory.collected_at,
				Title: text(rule.title, 256),
				Description: text(descriptionOf(resource, rule, found), 1024),
				FindingProviderFields: {
					Severity:
						verdict === "pass"
							? { Label: "INFORMATIONAL", Original: "pass" }
							: { Label: LABEL[found?.severity ?? rule.severity], Original: found?.severity ?? rule.severity },
					Types: TYPES,
				},
				Remediation: {
					Recommendation: {
						Text: text(rule.remediation.text, 512),
						Url: rule.related_resources[0]?.ref ?? INFORMATION_URI,
					},
				},
				ProductFields: fieldsOf(rule, resource, found, scan),
				Resources: [described],
				Compliance: complianceOf(rule, verdict, found),
				RecordState: "ACTIVE",
			};
			yield { destination, verdict, finding };
		}
	}
}

/** Where the findings about a resource go; those about a whole account to the first Region of its scopes. */
function destinationsOf({ inventory }: Scan): (resource: AssessedResource) => Destination {
	const partitions = new Map(inventory.scopes.map(({ account, partition }) => [account, partition]));
	const regions = new Map<string, string>();
	for (const { account, region } of inventory.scopes) {
		const first = regions.get(account);
		if (first === undefined || region < first) regions.set(account, region);
	}
	return ({ account, region }) => ({
		account,
		partition: partitions.get(account) ?? "aws",
		region: region === "" ? (regions.get(account) ?? "us-east-1") : region,
	});
}

function text(given: string, maximum: number): string {
	const plain = brief(given, maximum);
	return plain === "" ? "-" : plain;
}

function descriptionOf({ type, name }: AssessedResource, rule: RuleInForce, found: Finding | undefined): string {
	const messages = found === undefined ? rule.title : found.messages.join("; ");
	return `${typeName(type)} ${brief(name, 200)}: ${messages}`;
}

/** Security Hub's own words for a verdict; the related requirements are told with who states them. */
function complianceOf(rule: RuleInForce, verdict: Verdict, found: Finding | undefined) {
	const status = { fail: "FAILED", waived: "WARNING", unknown: "NOT_AVAILABLE", pass: "PASSED" } as const;
	// Each has room for 64 characters, in which what only a third party or Keyproof states must not look official.
	const requirements = Object.entries(rule.controls).flatMap(([framework, controls]) => {
		const says = rule.controls_by[framework] === "aws" ? "" : " (not official)";
		return controls.map((control) => `${text(`${frameworkName(framework)} ${control}`, 64 - says.length)}${says}`);
	});
	return {
		Status: verdict === "not_applicable" ? ("NOT_AVAILABLE" as const) : status[verdict],
		...(requirements.length === 0 ? {} : { RelatedRequirements: [...new Set(requirements)].slice(0, 32) }),
		...(found === undefined || verdict !== "unknown"
			? {}
			: {
					StatusReasons: [{ ReasonCode: "NOT_EVALUATED", Description: text(found.messages.join("; "), 2048) }],
				}),
	};
}

/** Up to 50 fields of 128 and 2,048 characters: the verdict, where it comes from, and the waiver. */
function fieldsOf(
	rule: RuleInForce,
	{ arn, name, impact }: AssessedResource,
	found: Finding | undefined,
	{ tool, inventory }: Scan,
): Record<string, string> {
	const { waiver, environment, reason } = found ?? {};
	const fields = {
		rule: rule.id,
		resource_arn: arn,
		version: tool.version,
		policy_digest: tool.policy_digest,
		collected_at: inventory.collected_at,
		resource_name: name,
		impact,
		environment,
		reason_kind: reason?.kind,
		reason_action: reason?.action,
		waiver_owner: waiver?.owner,
		waiver_reason: waiver?.reason,
		waiver_expires: waiver?.expires,
		remediation_cli: rule.remediation.cli,
	};
	return Object.fromEntries(
		Object.entries(fields).flatMap(([field, value]) =>
			value === undefined || value === "" ? [] : [[`${GENERATOR_PREFIX}${field}`, text(value, 2048)]],
		),
	);
}

/** A KMS key has a type of its own in ASFF; CloudHSM has none, so it is `Other`; what is the account's is `AwsAccount`. */
function resourceOf(
	{ type, arn, account, name }: AssessedResource,
	{ partition, region }: Destination,
	resource: Resource | undefined,
): AsffResource {
	const known_partition = PARTITIONS.find((each) => each === partition);
	const place = { ...(known_partition === undefined ? {} : { Partition: known_partition }), Region: region };
	const facet = (facetName: string) => (resource === undefined ? undefined : facetOf(resource, facetName));
	if (type === "region" || type === "account") return { Type: "AwsAccount", Id: `AWS::::Account:${account}`, ...place };
	const told = membersOf(facet("metadata"));
	if (type === "kms_key") {
		return {
			Type: "AwsKmsKey",
			Id: text(arn, 512),
			...place,
			Details: { AwsKmsKey: keyOf(account, told, facet("rotation")) },
		};
	}
	const other = Object.entries({ type: typeName(type), name, ...told }).flatMap(([member, value]) =>
		["string", "number", "boolean"].includes(typeof value) ? [[member, text(String(value), 1024)] as const] : [],
	);
	return { Type: "Other", Id: text(arn, 512), ...place, Details: { Other: Object.fromEntries(other.slice(0, 50)) } };
}

function keyOf(account: string, told: Readonly<Record<string, unknown>>, rotation: Observed<unknown> | undefined) {
	const words = {
		KeyId: "key_id",
		KeyManager: "manager",
		KeyState: "state",
		Origin: "origin",
		Description: "description",
	};
	const enabled = membersOf(rotation).enabled;
	const created = typeof told.creation_date === "string" ? Date.parse(told.creation_date) / 1000 : Number.NaN;
	return {
		AWSAccountId: account,
		...Object.fromEntries(
			Object.entries(words).flatMap(([name, member]) => {
				const value = told[member];
				return typeof value === "string" && value !== "" ? [[name, text(value, 1024)]] : [];
			}),
		),
		...(Number.isNaN(created) ? {} : { CreationDate: created }),
		...(typeof enabled === "boolean" ? { KeyRotationStatus: enabled } : {}),
	};
}

function membersOf(fact: Observed<unknown> | undefined): Readonly<Record<string, unknown>> {
	const { value } = fact?.status === "known" ? fact : known({});
	return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}
