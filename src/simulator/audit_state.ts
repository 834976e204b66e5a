import type { WireObject } from "./wire.js";

/** What stands in a Region of the audit services that speak REST. */
export interface AuditState {
	/** GuardDuty has one detector a Region at most, and none where it was never turned on. */
	readonly detectors: readonly Detector[];
	/** Security Hub CSPM; absent where the account is not subscribed. */
	readonly security_hub?: SecurityHub;
	/**
	 * How an import into a Region without Security Hub ends: refused as a whole as every other operation is, or told in
	 * `FailedFindings`. AWS documents neither.
	 */
	readonly unsubscribed_import: "exception" | "failed_findings";
	/** The answer of DescribeSecurityHubV2, the Security Hub of 2025; absent where it is not on. */
	readonly security_hub_v2?: WireObject;
	readonly inspector: Inspector;
	readonly analyzers: readonly Analyzer[];
	readonly audit_manager: AuditManager;
}

export interface Detector {
	/** 32 hexadecimal digits. */
	readonly id: string;
	/** The answer of GetDetector. */
	readonly detector: WireObject;
}

export interface SecurityHub {
	/** The answer of DescribeHub. */
	readonly hub: WireObject & { readonly HubArn: string };
	/** Entries of GetEnabledStandards. */
	readonly standards: readonly StandardsSubscription[];
	/** Entries of BatchGetSecurityControls. */
	readonly controls: readonly SecurityControl[];
	/** Entries of ListStandardsControlAssociations of all controls. */
	readonly associations: readonly StandardsAssociation[];
	/** Partner products that findings may be imported for, such as arn:aws:securityhub:eu-west-1::product/aqua/aqua. */
	readonly products: readonly string[];
	/** Findings that AWS's own services and others made, as GetFindings gives them. */
	readonly findings: readonly WireObject[];
}

export type StandardsSubscription = WireObject & { readonly StandardsSubscriptionArn: string };
export type SecurityControl = WireObject & { readonly SecurityControlId: string; readonly SecurityControlArn: string };
export type StandardsAssociation = WireObject & { readonly SecurityControlId: string };

export interface Inspector {
	/** `state` and `resourceState` of BatchGetAccountStatus. */
	readonly state: WireObject;
	readonly resource_state: WireObject;
	/** Entries of ListCoverage. */
	readonly coverage: readonly WireObject[];
	/** Entries of ListFindings. */
	readonly findings: readonly WireObject[];
}

export interface Analyzer {
	/** An entry of ListAnalyzers. */
	readonly summary: WireObject & { readonly arn: string; readonly type: string };
	/** Entries of ListFindingsV2. */
	readonly findings: readonly WireObject[];
}

export interface Recommendation {
	/** An entry of ListRecommendations. */
	readonly summary: WireObject & { readonly arn: string; readonly lastUpdatedAt: Date };
	/** Entries of ListRecommendationResources. */
	readonly resources: readonly WireObject[];
}

export interface AuditManager {
	/** INACTIVE for an account that never registered; since 2026-04-30 new customers cannot. */
	readonly status: "ACTIVE" | "INACTIVE" | "PENDING_ACTIVATION";
	readonly assessments: readonly Assessment[];
}

/** `assessment` of GetAssessment. */
export type Assessment = WireObject & {
	readonly metadata: WireObject & { readonly id: string };
	readonly framework: WireObject & { readonly controlSets: readonly ControlSet[] };
};
export type ControlSet = WireObject & {
	readonly id: string;
	readonly controls: readonly (WireObject & { readonly id: string })[];
};

const OFF = { status: "DISABLED" };

/** A Region where none of them was ever turned on. */
export const NO_AUDIT_SERVICES: AuditState = {
	detectors: [],
	unsubscribed_import: "exception",
	inspector: {
		state: OFF,
		resource_state: { ec2: OFF, ecr: OFF, lambda: OFF, lambdaCode: OFF, codeRepository: OFF },
		coverage: [],
		findings: [],
	},
	analyzers: [],
	audit_manager: { status: "INACTIVE", assessments: [] },
};
