import type {
	AwsSecurityFinding,
	BatchGetSecurityControlsCommandOutput,
	StandardsControlAssociationSummary,
	StandardsSubscription,
} from "@aws-sdk/client-securityhub";
import { bounded, CallFailed } from "../../aws/failure.js";
import {
	batchGetSecurityControls,
	describeHub,
	getEnabledStandards,
	getFindings,
	listStandardsControlAssociations,
} from "../../aws/services/security_hub.js";
import { saysNotSubscribed } from "../../aws/words.js";
import { known, type Observed, unknown } from "../../model/observed.js";
import { present } from "../../model/present.js";
import { type FacetsOf, facet } from "../resource_type.js";
import {
	keyControlFindings,
	type Region,
	securityHub,
	securityHubControlAssociations,
	securityHubControls,
	securityHubStandards,
} from "./schema.js";

/** The controls on keys, of which the first two judge IAM policies. */
export const KEY_CONTROLS: readonly string[] = ["KMS.1", "KMS.2", "KMS.3", "KMS.4", "KMS.5"];

/** The controls on the services that see how keys are used. */
const AUDIT_CONTROLS: readonly string[] = [
	"CloudTrail.1",
	"CloudTrail.2",
	"CloudTrail.4",
	"Config.1",
	"GuardDuty.1",
	"IAM.28",
	"Inspector.1",
];

/** Of findings a Region may have one for every key and control: 20,000 take over a minute at the published rate. */
const PAGES_OF_FINDINGS = 200;

function isOn({ security_hub: hub }: Region): boolean {
	return hub?.status === "known" && hub.value.is_enabled;
}

function standardOf(standard: StandardsSubscription) {
	return present({
		standard_arn: standard.StandardsArn,
		status: standard.StandardsStatus,
		status_reason: standard.StandardsStatusReason?.StatusReasonCode,
	});
}

interface ReadControl {
	control_id: string;
	control: Observed<{ exists: true; status: string; title: string } | { exists: false }>;
}

/** A control that is left out of the answer, or that could not be looked up, is unknown for itself. */
function controlOf(
	{ SecurityControls, UnprocessedIds }: BatchGetSecurityControlsCommandOutput,
	id: string,
): ReadControl {
	const found = SecurityControls?.find(({ SecurityControlId }) => SecurityControlId === id);
	if (found?.SecurityControlStatus !== undefined) {
		const { SecurityControlStatus: status, Title: title = "" } = found;
		return { control_id: id, control: known({ exists: true, status, title }) };
	}
	const failed = UnprocessedIds?.find(({ SecurityControlId }) => SecurityControlId === id);
	const code: string = failed?.ErrorCode ?? "";
	// NOT_FOUND is what RESOURCE_NOT_FOUND was called: not every Region has every control.
	if (["NOT_FOUND", "RESOURCE_NOT_FOUND"].includes(code)) return { control_id: id, control: known({ exists: false }) };
	const reason = {
		kind: code === "ACCESS_DENIED" ? ("denied" as const) : ("invalid" as const),
		action: batchGetSecurityControls.action,
		message: bounded(failed === undefined ? `the answer does not hold ${id}` : `${code}: ${failed.ErrorReason ?? ""}`),
	};
	return { control_id: id, control: unknown(reason) };
}

function associationOf(association: StandardsControlAssociationSummary) {
	return present({
		standard_arn: association.StandardsArn,
		status: association.AssociationStatus,
		updated_reason: association.UpdatedReason,
	});
}

/** The controls that are off in all standards. */
function controlsOff({ security_hub_controls: controls }: Region): string[] {
	const read = controls?.status === "known" ? controls.value : [];
	return read.flatMap(({ control_id, control }) =>
		control.status === "known" && control.value.exists && control.value.status !== "ENABLED" ? [control_id] : [],
	);
}

function findingOf(finding: AwsSecurityFinding) {
	return present({
		control_id: finding.Compliance?.SecurityControlId,
		title: finding.Title,
		compliance_status: finding.Compliance?.Status ?? "NOT_AVAILABLE",
		workflow_status: finding.Workflow?.Status ?? "NEW",
		resource_arns: (finding.Resources ?? []).flatMap(({ Id }) => Id ?? []),
		updated_at: finding.UpdatedAt,
	});
}

function equals(values: readonly string[]) {
	return values.map((Value) => ({ Value, Comparison: "EQUALS" as const }));
}

/** What Security Hub CSPM checks in a Region. Where it is off, nothing more is asked: it has no standards or findings. */
export const securityHubFacets = {
	security_hub: facet(describeHub, {
		schema: securityHub,
		read: async (ask, _region: Region) => {
			const hub = await ask({});
			return present({
				is_enabled: true,
				hub_arn: hub.HubArn,
				subscribed_at: hub.SubscribedAt,
				auto_enable_controls: hub.AutoEnableControls,
				control_finding_generator: hub.ControlFindingGenerator,
			});
		},
		answeredBy: (failure) => (saysNotSubscribed(failure) ? { is_enabled: false } : undefined),
	}),
	security_hub_standards: facet(getEnabledStandards, {
		schema: securityHubStandards,
		after: ["security_hub"],
		read: async (ask, region: Region) => {
			if (!isOn(region)) return [];
			const standards = await ask({ MaxResults: 100 });
			return standards.filter(({ Provider = "AWS" }) => Provider === "AWS").map(standardOf);
		},
	}),
	security_hub_controls: facet(batchGetSecurityControls, {
		schema: securityHubControls,
		after: ["security_hub"],
		read: async (ask, region: Region) => {
			if (!isOn(region)) return [];
			const ids = [...KEY_CONTROLS, ...AUDIT_CONTROLS];
			const answer = await ask({ SecurityControlIds: ids });
			return ids.map((id) => controlOf(answer, id));
		},
	}),
	security_hub_control_associations: facet(listStandardsControlAssociations, {
		schema: securityHubControlAssociations,
		after: ["security_hub_controls"],
		read: (ask, region: Region) =>
			Promise.all(
				controlsOff(region).map(
					async (id): Promise<{ control_id: string; associations: Observed<unknown> }> => ({
						control_id: id,
						associations: await ask.attempt({ SecurityControlId: id, MaxResults: 100 }, (found) =>
							found.map(associationOf),
						),
					}),
				),
			),
	}),
	key_control_findings: facet(getFindings, {
		schema: keyControlFindings,
		after: ["security_hub"],
		read: async (ask, region: Region, { account, partition, region: name }) => {
			if (!isOn(region)) return { is_complete: true, findings: [] };
			// An administrator's hub holds the findings of its members, and a home Region those of the Regions linked to it.
			const pages = ask.pages({
				Filters: {
					ProductArn: equals([`arn:${partition}:securityhub:${name}::product/aws/securityhub`]),
					ComplianceSecurityControlId: equals(KEY_CONTROLS),
					AwsAccountId: equals([account]),
					Region: equals([name]),
					RecordState: equals(["ACTIVE"]),
				},
				MaxResults: 100,
			});
			const findings: unknown[] = [];
			let read = 0;
			for await (const page of pages) {
				if (page instanceof CallFailed) throw page;
				if (read === PAGES_OF_FINDINGS) return { is_complete: false, findings };
				read += 1;
				findings.push(...page.map(findingOf));
			}
			return { is_complete: true, findings };
		},
	}),
} satisfies FacetsOf<Region>;
