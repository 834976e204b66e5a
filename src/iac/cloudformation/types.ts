import type { PlannedType } from "../../model/change.js";
import { auditTypes } from "./audit.js";
import { keyTypes } from "./keys.js";
import type { TypeMapping } from "./mapping.js";
import { networkTypes } from "./network.js";
import { topicTypes } from "./topics.js";

const MAPPINGS = new Map<string, TypeMapping>(
	Object.entries({ ...keyTypes, ...networkTypes, ...auditTypes, ...topicTypes }) as unknown as [string, TypeMapping][],
);

export function mappingOf(type: string): TypeMapping | undefined {
	return MAPPINGS.get(type);
}

/** CloudFormation's name of a type of the model; that of a key, not of its replica. */
export function sourceTypeOf(type: PlannedType): string | undefined {
	return [...MAPPINGS].find(([, mapping]) => mapping.type === type)?.[0];
}

/** What other types a rule could hang on, by how their names begin. */
const NEAR: readonly string[] = [
	"AWS::AccessAnalyzer::",
	"AWS::AuditManager::",
	"AWS::CloudFormation::Stack",
	"AWS::CloudHSM::",
	"AWS::CloudTrail::",
	"AWS::Config::",
	"AWS::EC2::GatewayRouteTableAssociation",
	"AWS::EC2::PrefixList",
	"AWS::EC2::VPCBlockPublicAccess",
	"AWS::EC2::VPCCidrBlock",
	"AWS::EC2::SubnetCidrBlock",
	"AWS::Events::Rule",
	"AWS::GuardDuty::",
	"AWS::InspectorV2::",
	"AWS::KMS::",
	"AWS::SecurityHub::",
	"AWS::CloudFormation::CustomResource",
	"Custom::",
];

/** Whether a rule could hang on a type that is not judged. */
export function isNear(type: string): boolean {
	return NEAR.some((start) => type.startsWith(start)) || type.endsWith("::MODULE");
}
