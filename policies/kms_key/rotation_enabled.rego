# METADATA
# title: Customer-managed KMS keys rotate automatically
# description: >-
#   Rotation limits how much data one piece of key material protects, and so what is lost with it. KMS keeps the old
#   material to decrypt with, the key's id and ARN stay, and nothing has to be re-encrypted. Only enabled symmetric keys
#   whose material KMS made can rotate by themselves: keys that are asymmetric, HMAC, imported or kept in CloudHSM or an
#   external key store cannot, and this rule does not apply to them, nor to disabled keys. A multi-Region replica follows
#   its primary and is judged only where the primary is not part of the scan; the fix is then made on the primary.
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/rotate-keys.html
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/multi-region-keys-overview.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/kms-controls.html
# custom:
#   severity: medium
#   selects_by: [metadata, primary]
#   judges_by: []
#   also_reads: [rotation]
#   decided_by: [rotation_enabled]
#   aws_checks: {security_hub: [KMS.4]}
#   controls:
#     aws:
#       aws_security_hub: [KMS.4]
#       aws_config: [CMK_BACKING_KEY_ROTATION_ENABLED]
#       cis_aws_1_2_0: ["2.8"]
#       cis_aws_1_4_0: ["3.8"]
#       cis_aws_3_0_0: ["3.6"]
#       cis_aws_5_0_0: ["3.6"]
#       pci_dss_4_0_1: ["3.7.4"]
#       nist_800_53_r5: [SC-12, SC-12(2), SC-28(3)]
#     third_party:
#       cis_aws_6_0_0: ["4.6"]
#       cis_aws_7_0_0: ["4.6"]
#       iso_27001_2022: [A.8.24]
#   remediation:
#     text: >-
#       Turn on automatic rotation on the key's Key rotation tab, or with the command. A multi-Region replica rotates with its
#       primary key, and only there can it be turned on: give the primary's ARN, which the finding names, and its Region. While
#       the primary is disabled KMS refuses that: enable it first, after its deletion is cancelled where it waits for that, or
#       make a replica the primary (update-primary-region).
#     cli: |-
#       aws kms enable-key-rotation --key-id KEY_ARN --rotation-period-in-days 365
#       aws kms enable-key --key-id PRIMARY_KEY_ARN --region PRIMARY_REGION # where the primary is disabled
#       aws kms enable-key-rotation --key-id PRIMARY_KEY_ARN --rotation-period-in-days 365 --region PRIMARY_REGION # for a replica
#     effect: changes
#     terraform:
#       aws_kms_key: 'enable_key_rotation = true'
package keyproof.kms_key.rotation_enabled

import data.keyproof.lib.fact
import data.keyproof.lib.kms_key

subject if kms_key.judged_for_rotation(input.kms_key.metadata.value, input.kms_key.primary.value)

violation contains concat("", ["automatic rotation is off", kms_key.set_on_primary(input.kms_key.metadata.value)]) if {
	input.kms_key.rotation.value.enabled == false
	not kms_key.held_up(input.kms_key.metadata.value, input.kms_key.primary.value)
}

violation contains sprintf("the material never rotates while the primary key %s is %s", [
	input.kms_key.primary.value.arn,
	input.kms_key.primary.value.state,
]) if {
	kms_key.held_up(input.kms_key.metadata.value, input.kms_key.primary.value)
}

# Whether rotation is on decides nothing where it is held up.
unseen contains reason if {
	some reason in fact.missing(input.kms_key, "rotation", "kms:GetKeyRotationStatus")
	count([true | kms_key.held_up(input.kms_key.metadata.value, input.kms_key.primary.value)]) == 0
}
