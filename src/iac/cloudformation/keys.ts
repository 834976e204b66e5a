import { type Attribute, isUnsaid, LATER } from "../../model/change.js";
import { mapping } from "./mapping.js";
import type { Properties } from "./properties.js";

/** Defaults are CloudFormation's own: a property that is taken out of a template goes back to them. */
function keyOf(properties: Properties) {
	const spec = properties.text("KeySpec") ?? "SYMMETRIC_DEFAULT";
	const origin = properties.text("Origin") ?? "AWS_KMS";
	const rotates = spec === "SYMMETRIC_DEFAULT" && origin === "AWS_KMS";
	return {
		description: properties.text("Description") ?? "",
		spec,
		usage: properties.text("KeyUsage") ?? "ENCRYPT_DECRYPT",
		origin,
		enabled: properties.flag("Enabled") ?? true,
		multi_region: properties.flag("MultiRegion") ?? false,
		policy: properties.document("KeyPolicy"),
		rotation_enabled: properties.flag("EnableKeyRotation") ?? (rotates ? false : undefined),
		rotation_period_in_days: properties.number("RotationPeriodInDays"),
		tags: properties.tags() ?? {},
	};
}

function clusterOf(properties: Properties) {
	return {
		hsm_type: properties.text("HsmType"),
		mode: properties.text("Mode"),
		network_type: properties.text("NetworkType"),
		subnet_ids: properties.texts("SubnetIds"),
		backup_retention_in_days: retentionOf(properties),
		tags: properties.tags() ?? {},
	};
}

function retentionOf(properties: Properties): Attribute<number> {
	const policy = properties.object("BackupRetentionPolicy");
	if (isUnsaid(policy)) return policy;
	const type = policy.text("Type") ?? "DAYS";
	return type === "DAYS" ? policy.number("Value") : LATER;
}

export const keyTypes = {
	"AWS::KMS::Key": mapping({
		type: "kms_key",
		read: keyOf,
		identified_by: ["Arn", "KeyId"],
		// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kms-key.html
		refused: ["KeySpec", "KeyUsage", "Origin", "MultiRegion"],
	}),
	"AWS::KMS::ReplicaKey": mapping({
		type: "kms_key",
		read: (properties) => ({
			description: properties.text("Description") ?? "",
			enabled: properties.flag("Enabled") ?? true,
			multi_region: true,
			primary_arn: properties.text("PrimaryKeyArn"),
			policy: properties.document("KeyPolicy"),
			tags: properties.tags() ?? {},
		}),
		identified_by: ["Arn", "KeyId"],
		create_only: ["PrimaryKeyArn"],
	}),
	"AWS::KMS::Alias": mapping({
		type: "kms_alias",
		read: (properties) => ({ name: properties.text("AliasName"), target_key: properties.text("TargetKeyId") }),
		ref: "name",
		identified_by: [],
		named_by: "AliasName",
		create_only: ["AliasName"],
	}),
	"AWS::CloudHSM::Cluster": mapping({
		type: "cloudhsm_cluster",
		read: clusterOf,
		identified_by: ["ClusterId", "Arn"],
		create_only: ["HsmType", "Mode", "NetworkType", "SubnetIds"],
	}),
};
