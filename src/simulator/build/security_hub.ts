import type { SecurityControl, SecurityHub, StandardsAssociation, StandardsSubscription } from "../audit_state.js";
import type { WireObject } from "../wire.js";
import type { Place } from "./place.js";
import { inDays, longHex } from "./place.js";

/** The Foundational Security Best Practices, which every hub begins with. */
export const FOUNDATIONAL_STANDARD = "aws-foundational-security-best-practices/v/1.0.0";

export interface HubContent {
	/** Names such as FOUNDATIONAL_STANDARD or `cis-aws-foundations-benchmark/v/5.0.0`, and their state, READY by default. */
	readonly standards?: Readonly<Record<string, "READY" | "PENDING" | "FAILED" | "INCOMPLETE" | "DELETING">>;
	readonly controls?: readonly ControlContent[];
	readonly products?: readonly string[];
	readonly findings?: readonly WireObject[];
	readonly auto_enable_controls?: boolean;
}

export interface ControlContent {
	/** Such as KMS.4. */
	readonly id: string;
	readonly title: string;
	readonly severity?: "LOW" | "MEDIUM" | "HIGH" | "CRITICAL";
	/** Standards that turned it off, and why; a control that is off in all of them is off. */
	readonly disabled_in?: Readonly<Record<string, string>>;
	/** Only in these standards; in all of the hub's where left out. */
	readonly in?: readonly string[];
}

/** A subscription to Security Hub CSPM, with its standards and the controls that they hold. */
export function securityHub(place: Place, content: HubContent = {}): SecurityHub {
	const { account, region, now } = place;
	const states = content.standards ?? { [FOUNDATIONAL_STANDARD]: "READY" };
	const standards = Object.keys(states);
	const controls = content.controls ?? [];
	return {
		hub: {
			HubArn: `arn:aws:securityhub:${region}:${account}:hub/default`,
			SubscribedAt: inDays(now, -400).toISOString(),
			AutoEnableControls: content.auto_enable_controls ?? true,
			ControlFindingGenerator: "SECURITY_CONTROL",
		},
		standards: standards.map(
			(name): StandardsSubscription => ({
				StandardsSubscriptionArn: `arn:aws:securityhub:${region}:${account}:subscription/${name}`,
				StandardsArn: standardArn(region, name),
				StandardsInput: {},
				StandardsStatus: states[name],
				StandardsControlsUpdatable: "READY_FOR_UPDATES",
				...(states[name] === "INCOMPLETE" && {
					StandardsStatusReason: { StatusReasonCode: "NO_AVAILABLE_CONFIGURATION_RECORDER" },
				}),
			}),
		),
		controls: controls.map((control) => controlOf(place, control, standards)),
		associations: controls.flatMap((control) => associationsOf(place, control, standards)),
		products: content.products ?? [],
		findings: content.findings ?? [],
	};
}

function controlOf(place: Place, control: ControlContent, standards: readonly string[]): SecurityControl {
	const holding = control.in ?? standards;
	const is_on = holding.some((name) => control.disabled_in?.[name] === undefined);
	return {
		SecurityControlId: control.id,
		SecurityControlArn: controlArn(place, control.id),
		Title: control.title,
		Description: `This control checks: ${control.title}.`,
		RemediationUrl: `https://docs.aws.amazon.com/console/securityhub/${control.id}/remediation`,
		SeverityRating: control.severity ?? "MEDIUM",
		SecurityControlStatus: is_on ? "ENABLED" : "DISABLED",
		UpdateStatus: "READY",
		Parameters: {},
	};
}

function associationsOf(
	place: Place,
	control: ControlContent,
	standards: readonly string[],
): readonly StandardsAssociation[] {
	return (control.in ?? standards).map((name) => {
		const reason = control.disabled_in?.[name];
		return {
			StandardsArn: standardArn(place.region, name),
			SecurityControlId: control.id,
			SecurityControlArn: controlArn(place, control.id),
			AssociationStatus: reason === undefined ? "ENABLED" : "DISABLED",
			RelatedRequirements: [],
			UpdatedAt: inDays(place.now, -90),
			...(reason !== undefined && { UpdatedReason: reason }),
			StandardsControlTitle: control.title,
			StandardsControlDescription: `This control checks: ${control.title}.`,
		};
	});
}

/** CIS 1.2.0 is the one standard whose ARN says `ruleset` and no Region. */
function standardArn(region: string, name: string): string {
	return name.startsWith("ruleset/")
		? `arn:aws:securityhub:::${name}`
		: `arn:aws:securityhub:${region}::standards/${name}`;
}

function controlArn({ account, region }: Place, id: string): string {
	return `arn:aws:securityhub:${region}:${account}:security-control/${id}`;
}

/** The answer of DescribeSecurityHubV2. */
export function securityHubV2({ account, region, now }: Place): WireObject {
	const id = longHex({ account, region, now }, "hubv2", "default");
	const uuid = `${id.slice(0, 8)}-${id.slice(8, 12)}-4${id.slice(13, 16)}-a${id.slice(17, 20)}-${id.slice(20, 32)}`;
	return {
		HubV2Arn: `arn:aws:securityhub:${region}:${account}:hubv2/${uuid}`,
		SubscribedAt: inDays(now, -60).toISOString(),
		Features: {},
	};
}

/** A finding of Security Hub's own for one of its controls, about one resource. */
export function controlFinding(
	place: Place,
	content: {
		control: string;
		title: string;
		status: "PASSED" | "FAILED" | "WARNING" | "NOT_AVAILABLE";
		resource: { readonly type: string; readonly id: string };
		severity?: "INFORMATIONAL" | "LOW" | "MEDIUM" | "HIGH" | "CRITICAL";
		workflow?: "NEW" | "NOTIFIED" | "RESOLVED" | "SUPPRESSED";
		record_state?: "ACTIVE" | "ARCHIVED";
	},
): WireObject {
	const { account, region, now } = place;
	const { control, title, status, resource } = content;
	const label = status === "PASSED" ? "INFORMATIONAL" : (content.severity ?? "MEDIUM");
	const type = "Software and Configuration Checks/Industry and Regulatory Standards";
	const updated = inDays(now, -1).toISOString();
	const id = longHex(place, "control finding", `${control} ${resource.id}`).slice(0, 36);
	return {
		SchemaVersion: "2018-10-08",
		Id: `arn:aws:securityhub:${region}:${account}:security-control/${control}/finding/${id}`,
		ProductArn: `arn:aws:securityhub:${region}::product/aws/securityhub`,
		ProductName: "Security Hub",
		CompanyName: "AWS",
		Region: region,
		GeneratorId: `security-control/${control}`,
		AwsAccountId: account,
		Types: [type],
		FirstObservedAt: inDays(now, -100).toISOString(),
		LastObservedAt: updated,
		CreatedAt: inDays(now, -100).toISOString(),
		UpdatedAt: updated,
		Severity: {
			Label: label,
			Normalized: { INFORMATIONAL: 0, LOW: 1, MEDIUM: 40, HIGH: 70, CRITICAL: 90 }[label],
			Original: label,
		},
		Title: title,
		Description: `This control checks: ${title}.`,
		Remediation: {
			Recommendation: {
				Text: "For information on how to correct this issue, consult the AWS Security Hub controls documentation.",
				Url: `https://docs.aws.amazon.com/console/securityhub/${control}/remediation`,
			},
		},
		ProductFields: { "aws/securityhub/ProductName": "Security Hub", "aws/securityhub/CompanyName": "AWS" },
		Resources: [{ Type: resource.type, Id: resource.id, Partition: "aws", Region: region }],
		Compliance: {
			Status: status,
			SecurityControlId: control,
			AssociatedStandards: [{ StandardsId: `standards/${FOUNDATIONAL_STANDARD}` }],
		},
		WorkflowState: "NEW",
		Workflow: { Status: content.workflow ?? (status === "PASSED" ? "RESOLVED" : "NEW") },
		RecordState: content.record_state ?? "ACTIVE",
		FindingProviderFields: { Severity: { Label: label, Original: label }, Types: [type] },
	};
}
