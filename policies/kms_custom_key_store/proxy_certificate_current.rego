# METADATA
# title: The proxies of external key stores have a certificate and a credential that are current
# description: >-
#   KMS reaches the keys of an external key store through a proxy. When the TLS certificate of the proxy expires, every
#   request with those keys fails until it is renewed. KMS measures the days that are left, and the days since the
#   credential with which it signs its requests was changed last; an old credential is of low severity. Not judged: key
#   stores that are disconnected, of which KMS measures nothing.
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/monitoring-cloudwatch.html
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/xks-alarms.html
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/update-xks-keystore.html
# custom:
#   severity: high
#   selects_by: [metadata]
#   judges_by: [proxy_metrics]
#   parameters:
#     min_days:
#       default: 30
#       schema: {type: integer, minimum: 1, maximum: 825}
#       description: For how many days the certificate must still be valid
#     max_credential_age_days:
#       default: 365
#       schema: {type: integer, minimum: 1, maximum: 3650}
#       description: How old the credential of the proxy may be
#   controls:
#     keyproof:
#       nist_800_53_r5: [SC-17, SC-12]
#       iso_27001_2022: [A.8.24]
#   remediation:
#     text: >-
#       Renew the certificate at the proxy: same subject name, from an authority that KMS trusts. For the credential, make
#       a new one at the proxy and tell KMS (update-custom-key-store with the new credential), which needs no disconnect.
#     cli: aws kms describe-custom-key-stores --custom-key-store-id KEY_STORE_ID
package keyproof.kms_custom_key_store.proxy_certificate_current

import data.keyproof.lib.words

subject if {
	metadata := input.kms_custom_key_store.metadata.value
	metadata.type == "EXTERNAL_KEY_STORE"
	count({metadata.connection_state} & {"DISCONNECTED", "DISCONNECTING"}) == 0
}

violation contains sprintf("the certificate of its proxy expires in %s; %d are required", [
	words.counted(floor(left), "day"),
	min_days,
]) if {
	left := input.kms_custom_key_store.proxy_metrics.value.certificate_days_to_expire
	min_days := data.parameters.kms_custom_key_store.proxy_certificate_current.min_days
	left < min_days
	left > 0
}

violation contains "the certificate of its proxy has expired" if {
	input.kms_custom_key_store.proxy_metrics.value.certificate_days_to_expire <= 0
}

violation contains {
	"message": sprintf("the credential of its proxy is %s old; %d are allowed", [
		words.counted(floor(age), "day"),
		max_age,
	]),
	"severity": "low",
} if {
	age := input.kms_custom_key_store.proxy_metrics.value.credential_age_days
	max_age := data.parameters.kms_custom_key_store.proxy_certificate_current.max_credential_age_days
	age > max_age
}
