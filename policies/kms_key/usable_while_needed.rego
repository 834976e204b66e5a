# METADATA
# title: KMS keys that something hangs on can be used
# description: >-
#   A key that is disabled, waits for its deletion or has lost its material takes with it what is encrypted under it. A
#   trail delivers nothing more, and the audit log of an HSM cluster takes no events (high); volumes, databases and tables
#   of the services that hold grants on the key stop with their next start (medium); calls by an alias fail, and of a key
#   that waits for its deletion the alias goes with it (low). The rule tells what of the scan hangs on such a key: what was
#   not scanned, such as objects in S3, it cannot see, so passing is no proof that nobody needs the key. The ticket of an
#   approved deletion (the tag deletion-approved, or the one that the parameter names) silences aliases and nothing else.
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/key-state.html
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/unusable-kms-keys.html
#   - ref: https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html
#   - ref: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/encrypting-cloudtrail-log-files-with-aws-kms.html
# custom:
#   severity: high
#   selects_by: [metadata]
#   judges_by: [dependents]
#   unseen: [deletion_tags]
#   parameters:
#     approval_tag:
#       default: deletion-approved
#       schema: {type: string, minLength: 1, maxLength: 128}
#       description: The key of the tag that holds the ticket of an approved deletion (compared without regard to case).
#   decided_by: [enabled]
#   controls:
#     keyproof:
#       nist_800_53_r5: [SC-12, CP-9]
#       iso_27001_2022: [A.8.24]
#   remediation:
#     text: >-
#       Enable the key, cancel its deletion, import its material again, or connect its key store. Or first give what hangs on it another key: a trail
#       by update-trail, a log group by associate-kms-key, an alias by update-alias; what is encrypted already still needs
#       this one.
#     cli: |-
#       aws kms describe-key --key-id KEY_ARN
#       aws kms enable-key --key-id KEY_ARN
#     effect: changes
package keyproof.kms_key.usable_while_needed

import data.keyproof.lib.access
import data.keyproof.lib.kms_key
import data.keyproof.lib.tags

# Where the key can be used, or is about to be, there is nothing to ask.
subject if {
	metadata := input.kms_key.metadata.value
	metadata.manager == "CUSTOMER"
	metadata.state in {"Disabled", "PendingDeletion", "PendingReplicaDeletion", "PendingImport", "Unavailable"}
}

violation contains {"message": message, "severity": degree} if {
	some kind, degree in _degrees
	names := {one.name | some one in input.kms_key.dependents.value.found; one.kind == kind}
	count(names) > 0
	message := sprintf("is %s, and %s", [input.kms_key.metadata.value.state, sprintf(_says[kind], [access.list(names)])])
}

_degrees := object.union({"trail": "high", "log_group": "high", "service": "medium"}, _of_aliases)

# A key that is only disabled keeps its alias, and most have one. A tag without a ticket approves nothing.
_of_aliases := {"alias": "low"} if {
	kms_key.class(input.kms_key.metadata.value) == "deleting"
	tag := data.parameters.kms_key.usable_while_needed.approval_tag
	count(tags.values_of(input.kms_key.deletion_tags.value, tag) - {""}) == 0
} else := {}

_says := {
	"trail": "the files of a trail are encrypted under it: %s",
	"log_group": "the audit log of HSMs is encrypted under it: %s",
	"service": "services hold grants on it: %s",
	"alias": "is called by an alias that goes with it: %s",
}

unseen contains reason if some reason in input.kms_key.dependents.value.unread
