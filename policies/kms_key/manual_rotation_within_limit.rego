# METADATA
# title: KMS keys that KMS cannot rotate are replaced within the permitted time
# description: >-
#   Asymmetric and HMAC keys, and keys in custom key stores, never rotate by themselves. They are rotated by making a new key
#   and pointing the alias to it; the old key stays, to decrypt or verify what it once made. This rule measures the time since
#   the key was made, since that is the age of its material. Signing keys are left out unless the parameter says otherwise:
#   whoever verifies has to learn the new public key, so they often live long. The finding is only a hint (severity info)
#   where all aliases came to the key within the limit, where none points to it, as on a key that was replaced, and
#   in external key stores, whose managers rotate without KMS seeing it. A multi-Region replica has the material of its
#   primary, which is judged; where that is not enabled, the replica is judged by the primary's age, and where it is not part
#   of the scan, by its own, since the material is no younger.
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/rotate-keys-manually.html
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/rotate-keys.html
# custom:
#   severity: low
#   opt_in: true
#   selects_by: [metadata, primary]
#   judges_by: [metadata]
#   also_reads: [aliases]
#   parameters:
#     max_days:
#       default: 730
#       schema: {type: integer, minimum: 1, maximum: 7300}
#       description: After how many days a key has to be replaced.
#     exempt_usages:
#       default: [SIGN_VERIFY]
#       schema: {type: array, items: {type: string, pattern: "^[A-Z_]{1,64}$"}, uniqueItems: true}
#       description: Key usages that are not judged, as KMS spells them.
#   remediation:
#     text: >-
#       Create a key of the same spec, point the alias to it, and tell those who hold the key's id or its public key. Keep the
#       old key enabled as long as something encrypted under it has to be read; a waiver says that it was replaced.
#     cli: aws kms update-alias --alias-name alias/ALIAS --target-key-id NEW_KEY
#     effect: changes
package keyproof.kms_key.manual_rotation_within_limit

import data.keyproof.lib.fact
import data.keyproof.lib.kms_key
import data.keyproof.lib.time as spans
import data.keyproof.lib.words

subject if {
	_of_a_kind
	_tells_its_age
}

_of_a_kind if {
	metadata := input.kms_key.metadata.value
	kms_key.class(metadata) == "manual_only"
	metadata.state == "Enabled"
	exempt := {usage | some usage in data.parameters.kms_key.manual_rotation_within_limit.exempt_usages}
	count({metadata.usage} - exempt) == 1
}

_tells_its_age if object.get(input.kms_key.metadata.value, "multi_region_key_type", "") != "REPLICA"

_tells_its_age if {
	kms_key.leaves_it_to_replicas(input.kms_key.primary.value)
	input.kms_key.primary.value.creation_date != ""
}

_tells_its_age if {
	input.kms_key.primary.value.in_scan == false
	_too_old
}

_made := kms_key.material_made(input.kms_key.metadata.value, input.kms_key.primary.value) if _of_a_kind

_too_old if {
	_of_a_kind
	limit := data.parameters.kms_key.manual_rotation_within_limit.max_days
	spans.more_hours_between(_made, data.scan.collected_at, limit * 24)
}

exempt contains "its material is as old as its primary key, which was not scanned" if {
	_of_a_kind
	input.kms_key.primary.value.in_scan == false
	kms_key.material_may_be_older(input.kms_key.metadata.value, input.kms_key.primary.value)
	count([true | _tells_its_age]) == 0
}

violation contains entry if {
	metadata := input.kms_key.metadata.value
	aliases := input.kms_key.aliases.value
	_too_old
	limit := data.parameters.kms_key.manual_rotation_within_limit.max_days
	message := sprintf("was made %s ago, the limit is %d", [
		words.counted(spans.days_between(_made, data.scan.collected_at), "day"),
		limit,
	])

	# An alias that does not tell since when it points to the key proves nothing.
	old := [alias |
		some alias in aliases
		since := object.get(alias, "last_updated_date", "1970-01-01T00:00:00Z")
		spans.more_hours_between(since, data.scan.collected_at, limit * 24)
	]
	entry := _graded(message, metadata.origin, count(aliases), count(old))
}

# Since when aliases point to a key says how bad it is that the key is old.
unseen contains reason if {
	_too_old
	some reason in fact.missing(input.kms_key, "aliases", "kms:ListAliases")
}

_graded(message, "EXTERNAL_KEY_STORE", _, _) := {
	"message": concat("", [message, "; KMS does not see whether the external key manager rotated it"]),
	"severity": "info",
}

_graded(message, origin, 0, _) := {
	"message": concat("", [message, "; no alias points to it, as on a key that was replaced"]),
	"severity": "info",
} if {
	origin != "EXTERNAL_KEY_STORE"
}

_graded(message, origin, aliases, 0) := {
	"message": concat("", [message, "; every alias came to it within the limit"]),
	"severity": "info",
} if {
	origin != "EXTERNAL_KEY_STORE"
	aliases > 0
}

_graded(message, origin, _, old) := {"message": message} if {
	origin != "EXTERNAL_KEY_STORE"
	old > 0
}
