import { auditMappings } from "./audit.js";
import { cloudhsmMappings } from "./cloudhsm.js";
import { kmsMappings } from "./kms.js";
import type { Mapping } from "./mapping.js";
import { networkMappings } from "./network.js";
import { topicMappings } from "./topics.js";
import { own } from "./values.js";

/** Every type of Terraform's that is judged. */
const MAPPINGS = new Map<string, Mapping>(
	Object.entries({ ...kmsMappings, ...cloudhsmMappings, ...networkMappings, ...auditMappings, ...topicMappings }),
);

export function mappingOf(type: string): Mapping | undefined {
	return MAPPINGS.get(type);
}

/** What other types a rule could hang on, by how their names begin. */
const NEAR: readonly string[] = [
	"aws_auditmanager_",
	"aws_accessanalyzer_",
	"aws_cloudformation_stack",
	"aws_cloudhsm",
	"aws_cloudtrail",
	"aws_cloudwatch_event_rule",
	"aws_cloudwatch_event_target",
	"aws_config_config_rule",
	"aws_config_conformance_pack",
	"aws_config_delivery_channel",
	"aws_config_organization_",
	"aws_default_",
	"aws_ec2_managed_prefix_list",
	"aws_guardduty_",
	"aws_inspector2_",
	"aws_kms_",
	"aws_network_interface_sg_attachment",
	"aws_securityhub_",
	"aws_vpc_block_public_access_",
	"aws_vpc_endpoint_policy",
	"aws_vpc_ipv4_cidr_block_association",
	"aws_vpc_ipv6_cidr_block_association",
	"aws_vpc_security_group_vpc_association",
	// The provider over CloudFormation's types, and the way to use one of those by name.
	"awscc_accessanalyzer_",
	"awscc_cloudhsm_",
	"awscc_cloudtrail_",
	"awscc_cloudwatch_",
	"awscc_config_",
	"awscc_ec2_",
	"awscc_guardduty_",
	"awscc_kms_",
	"awscc_logs_",
	"awscc_securityhub_",
	"aws_cloudcontrolapi_resource",
];

/** Of these nothing is judged, though their names begin so. */
const FAR: ReadonlySet<string> = new Set(["aws_default_vpc_dhcp_options", "aws_kms_ciphertext"]);

/** Of what is of all services, that of these alone. */
const OF_SERVICE: Readonly<Record<string, { readonly attribute: string; readonly names: RegExp }>> = {
	aws_vpc_endpoint: { attribute: "service_name", names: /\.(?:kms|kms-fips|cloudhsmv2)$/ },
	aws_ram_resource_association: { attribute: "resource_arn", names: /^arn:[^:]*:(?:kms|cloudhsm):/ },
};

/**
 * Whether a rule could hang on a type that is not judged.
 *
 * @param values a resource of it, before or after the change; what it does not tell may be anything
 */
export function isNear(type: string, ...values: readonly unknown[]): boolean {
	const of_service = own(OF_SERVICE, type) as (typeof OF_SERVICE)[string] | undefined;
	if (of_service === undefined) return !FAR.has(type) && NEAR.some((start) => type.startsWith(start));
	const told = values.flatMap((each) => own(each, of_service.attribute) ?? []);
	return told.length === 0 || told.some((each) => typeof each !== "string" || of_service.names.test(each));
}
