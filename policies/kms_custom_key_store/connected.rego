# METADATA
# title: Custom key stores are connected
# description: >-
#   While a custom key store is not connected, none of its KMS keys can be used and no new one can be made: everything
#   encrypted under them is out of reach, and services that cached a data key stop at the next request. FAILED means that KMS
#   tried and could not, and the error code says why; DISCONNECTED means that somebody disconnected it. A store that is
#   disconnected on purpose and holds no key harms nothing. Stores on their way (CONNECTING, DISCONNECTING) are not judged.
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/fix-keystore.html
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/connect-keystore.html
#   - ref: https://docs.aws.amazon.com/kms/latest/APIReference/API_CustomKeyStoresListEntry.html
# custom:
#   severity: high
#   worst: critical
#   selects_by: [metadata]
#   judges_by: [metadata]
#   also_reads: [keys]
#   remediation:
#     text: >-
#       Look up the connection error code in the KMS guide and mend its cause (a cluster without active HSMs, a locked or
#       missing kmsuser, a wrong password, subnets without free addresses; of an external store a proxy that does not answer, its
#       certificate, its credential or its VPC endpoint service), disconnect the store if it FAILED, and connect it.
#     cli: aws kms describe-custom-key-stores --custom-key-store-id KEY_STORE_ID
#     effect: reads
package keyproof.kms_custom_key_store.connected

import data.keyproof.lib.fact
import data.keyproof.lib.words

subject if input.kms_custom_key_store.metadata.value.connection_state in {"CONNECTED", "FAILED", "DISCONNECTED"}

violation contains {"message": message, "severity": severity} if {
	metadata := input.kms_custom_key_store.metadata.value
	keys := input.kms_custom_key_store.keys.value
	usable := keys.count - keys.dying
	severity := _degree(metadata.connection_state, usable)
	message := sprintf("the connection is %s%s and %s", [
		metadata.connection_state,
		_because(metadata),
		_held(usable, keys.complete),
	])
}

# A connection that failed is wrong, whatever is in the store.
violation contains {"message": message, "severity": "high"} if {
	metadata := input.kms_custom_key_store.metadata.value
	metadata.connection_state == "FAILED"
	count(_uncounted) > 0
	message := sprintf("the connection is FAILED%s, and how many KMS keys that puts out of use is not known", [_because(metadata)])
}

# What is in a store decides only where it is not connected.
unseen contains reason if {
	input.kms_custom_key_store.metadata.value.connection_state in {"FAILED", "DISCONNECTED"}
	some reason in _uncounted
}

_uncounted := fact.missing(input.kms_custom_key_store, "keys", "kms:ListKeys")

# A store that is connected, or disconnected and without a key, has no degree: nothing is wrong with it.
_degree("FAILED", 0) := "high"

_degree("FAILED", keys) := "critical" if keys > 0

_degree("DISCONNECTED", keys) := "high" if keys > 0

_because(metadata) := sprintf(" (%s)", [code]) if {
	code := metadata.connection_error_code
} else := ""

_held(0, _) := "no KMS key that stays is in the store"

_held(keys, true) := sprintf("%s in the store cannot be used", [words.counted(keys, "KMS key")]) if keys > 0

_held(keys, false) := sprintf("%s or more in the store cannot be used", [words.counted(keys, "KMS key")]) if keys > 0
