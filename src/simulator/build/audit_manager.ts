import type { Assessment, ControlSet } from "../audit_state.js";
import type { Place } from "./place.js";
import { inDays, keyId } from "./place.js";

export interface AssessmentContent {
	readonly name: string;
	readonly framework?: string;
	readonly status?: "ACTIVE" | "INACTIVE";
	/** Control set -> names of its controls. */
	readonly controls?: Readonly<Record<string, readonly string[]>>;
}

/** An assessment of Audit Manager with the control sets of its framework; ids follow from the names. */
export function assessment(place: Place, content: AssessmentContent): Assessment {
	const { account, region, now } = place;
	const id = keyId(place, `assessment ${content.name}`, false);
	const framework = content.framework ?? "PCI DSS V4.0";
	const framework_id = keyId(place, `framework ${framework}`, false);
	const role = { roleType: "PROCESS_OWNER", roleArn: `arn:aws:iam::${account}:role/AuditOwner` };
	return {
		arn: `arn:aws:auditmanager:${region}:${account}:assessment/${id}`,
		awsAccount: { id: account },
		metadata: {
			name: content.name,
			id,
			description: `Evidence for ${framework}`,
			complianceType: framework,
			status: content.status ?? "ACTIVE",
			assessmentReportsDestination: { destinationType: "S3", destination: `s3://audit-reports-${account}` },
			scope: { awsAccounts: [{ id: account }], awsServices: [] },
			roles: [role],
			delegations: [],
			creationTime: inDays(now, -250),
			lastUpdated: inDays(now, -3),
		},
		framework: {
			id: framework_id,
			arn: `arn:aws:auditmanager:${region}:${account}:assessmentFramework/${framework_id}`,
			metadata: { name: framework, description: framework, logo: "default", complianceType: framework },
			controlSets: Object.entries(content.controls ?? {}).map(([set, names]) => controlSet(place, id, set, names)),
		},
		tags: {},
	};
}

function controlSet(place: Place, assessment_id: string, name: string, controls: readonly string[]): ControlSet {
	return {
		id: name,
		description: name,
		status: "ACTIVE",
		roles: [],
		controls: controls.map((control) => ({
			id: keyId(place, `control ${assessment_id} ${name} ${control}`, false),
			name: control,
			description: control,
			status: "UNDER_REVIEW",
			response: "MANUAL",
			comments: [],
			evidenceSources: [],
			evidenceCount: 0,
			assessmentReportEvidenceCount: 0,
		})),
		delegations: [],
		systemEvidenceCount: 0,
		manualEvidenceCount: 0,
	};
}
