# METADATA
# title: KMS key policies are not open to the public
# description: >-
#   A key policy with Principal "*" and nothing that fixes the caller's account, organization or ARN hands the key to every
#   AWS account. The policy is evaluated as IAM does, for a stranger in an account that it does not name: conditions with
#   their IfExists, ForAllValues and negated forms, and every Deny. kms:ViaService alone does not help, since every account
#   can have a service call for it (high), nor does NotPrincipal (high). Wildcards and variables in conditions are public for
#   AWS Config and Security Hub, though few may meet them (medium); a VPC, endpoint or address says where a call comes from,
#   not who makes it (low). What is not understood counts as open; statements without effect are told by
#   kms_key/policy_statements_effective. IAM Access Analyzer looks only at condition keys that strangers cannot influence and
#   reports whatever lies outside its zone of trust, public or not, no service principals, and grants too: compare
#   kms_key/policy_within_trusted_accounts.
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/key-policies.html
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/conditions-kms.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/kms-controls.html
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html
#   - ref: https://docs.aws.amazon.com/config/latest/developerguide/kms-key-policy-no-public-access.html
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-concepts.html
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-resources.html
# custom:
#   severity: critical
#   selects_by: [metadata]
#   judges_by: [access]
#   unseen: [shared_access]
#   aws_checks: {security_hub: [KMS.5]}
#   controls:
#     aws:
#       aws_security_hub: [KMS.5]
#       aws_config: [KMS_KEY_POLICY_NO_PUBLIC_ACCESS]
#     third_party:
#       cis_aws_7_0_0: ["2.21"]
#     keyproof:
#       nist_800_53_r5: [AC-3, AC-6, AC-21]
#       pci_dss_4_0_1: ["3.6.1.3", "7.2"]
#       iso_27001_2022: [A.8.3]
#   remediation:
#     text: >-
#       Name the roles or accounts that need the key in Principal, or add a condition that fixes them, such as StringEquals
#       with kms:CallerAccount or aws:PrincipalOrgID and no wildcard. Keep the statement for the account's root user. The AWS_RAM
#       policy is written by AWS RAM: take the key out of the resource share, or change whom the share is for.
#     cli: |-
#       aws kms put-key-policy --key-id KEY_ARN --policy-name default --policy file://policy.json
#       aws ram disassociate-resource-share --resource-share-arn RESOURCE_SHARE_ARN --resource-arns KEY_ARN # of the AWS_RAM policy
#     effect: changes
package keyproof.kms_key.policy_not_public

import data.keyproof.lib.access
import data.keyproof.lib.key_access
import data.keyproof.lib.kms_key

subject if kms_key.stays(input.kms_key.metadata.value)

violation contains {"message": message, "severity": access.severities[degree]} if {
	some statement in key_access.statements
	[rank, whom] := access.strangers[statement.public.whom]
	[open, why] := access.openings[statement.public.how]
	degree := min([rank, open])
	message := sprintf("%s is open to %s: %s (%s)", [statement.label, whom, why, statement.says])
}

unseen contains reason if some reason in key_access.open
