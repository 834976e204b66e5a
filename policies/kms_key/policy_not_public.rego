# METADATA
# title: KMS key policies are not open to the public
# description: >-
#   A key policy with Principal "*" and nothing that fixes the caller's account, organization or ARN hands the key to every
#   AWS account. kms:ViaService alone does not help, since every account can have a service call for it (high), nor does
#   NotPrincipal, which names who is left out (high). Wildcards and policy variables in the condition make AWS itself call
#   the policy public (medium), and a VPC, endpoint or address says where a call comes from, not who makes it (low).
#   Conditions ending in IfExists, ForAllValues and negated conditions do not count: they hold for callers without the key.
#   What cannot be understood counts as open. Deny statements are honoured only where they take the same actions from
#   everyone without a condition. The default statement for the account's root user is never public.
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/key-policies.html
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/conditions-kms.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/kms-controls.html
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html
# custom:
#   severity: critical
#   selects_by: [metadata]
#   judges_by: [policy]
#   controls:
#     aws_security_hub: [KMS.5]
#     aws_config: [KMS_KEY_POLICY_NO_PUBLIC_ACCESS]
#     cis_aws_7_0_0: ["2.21"]
#     nist_800_53_r5: [AC-3, AC-6, AC-21]
#     pci_dss_4_0_1: ["3.6.1.3", "7.2"]
#     iso_27001_2022: [A.8.3]
#   controls_by:
#     aws_security_hub: aws
#     aws_config: aws
#     cis_aws_7_0_0: third_party
#     nist_800_53_r5: keyproof
#     pci_dss_4_0_1: keyproof
#     iso_27001_2022: keyproof
#   remediation:
#     text: >-
#       Name the roles or accounts that need the key in Principal, or add a condition that fixes them, such as StringEquals
#       with kms:CallerAccount or aws:PrincipalOrgID and no wildcard. Keep the statement for the account's root user.
#     cli: aws kms put-key-policy --key-id KEY_ARN --policy-name default --policy file://policy.json
package keyproof.kms_key.policy_not_public

import data.keyproof.lib.kms_key
import data.keyproof.lib.policy_document

subject if count({kms_key.class(input.kms_key.metadata.value)} - {"aws_managed", "deleting", "transient"}) == 1

violation contains exposure if {
	document := input.kms_key.policy.value.document
	some grant in policy_document.grants(document, "kms", {"everyone", "all_but_some", "unclear"})
	exposure := policy_document.exposure(grant)
}
