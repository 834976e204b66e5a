# METADATA
# title: Customer-managed KMS keys have an alias
# description: >-
#   An alias is the only name that a key has: without one, people and logs know it by its id, and it cannot be replaced
#   by pointing the alias to another key, which is how keys that KMS does not rotate are rotated. Such keys often come from
#   automation, or were replaced long ago. Aliases belong to one Region, so a multi-Region replica needs its own. Aliases of
#   AWS managed keys (alias/aws/…), which may point to no key yet, are not counted.
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/kms-alias.html
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/rotate-keys-manually.html
# custom:
#   severity: low
#   selects_by: [metadata]
#   judges_by: [aliases]
#   remediation:
#     text: >-
#       Give the key an alias that says what it is for, or schedule its deletion if nothing uses it any more. In policies,
#       aliases can be demanded with the condition key kms:ResourceAliases.
#     cli: aws kms create-alias --alias-name alias/ALIAS --target-key-id KEY_ARN
#     effect: changes
package keyproof.kms_key.has_alias

import data.keyproof.lib.kms_key

subject if kms_key.stays(input.kms_key.metadata.value)

violation contains "no alias points to the key" if {
	aliases := input.kms_key.aliases.value
	count([alias | some alias in aliases; startswith(alias.name, "alias/aws/") == false]) == 0
}
