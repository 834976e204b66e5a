# METADATA
# title: The proxies of external key stores have a certificate and a credential that are current
# description: >-
#   KMS reaches the keys of an external key store through a proxy. When the TLS certificate of the proxy expires, every
#   request with those keys fails until it is renewed. KMS measures the days that are left, and the days since the
#   credential with which it signs its requests was changed last; an old credential is of low severity. A proxy that KMS
#   has not talked to for days was measured then: the days since are counted. Not judged: key stores that are
#   disconnected, of which KMS measures nothing.
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
#     effect: reads
package keyproof.kms_custom_key_store.proxy_certificate_current

import data.keyproof.lib.time as spans
import data.keyproof.lib.words

subject if {
	metadata := input.kms_custom_key_store.metadata.value
	metadata.type == "EXTERNAL_KEY_STORE"
	count({metadata.connection_state} & {"DISCONNECTED", "DISCONNECTING"}) == 0
}

violation contains sprintf("the certificate of its proxy expires in %s; %d are required", [
	words.counted(floor(_days_left), "day"),
	min_days,
]) if {
	min_days := data.parameters.kms_custom_key_store.proxy_certificate_current.min_days
	_days_left < min_days
	_days_left > 0
}

violation contains "the certificate of its proxy has expired" if _days_left <= 0

violation contains {
	"message": sprintf("the credential of its proxy is %s old; %d are allowed", [
		words.counted(floor(_credential_age), "day"),
		max_age,
	]),
	"severity": "low",
} if {
	max_age := data.parameters.kms_custom_key_store.proxy_certificate_current.max_credential_age_days
	_credential_age > max_age
}

# What CloudWatch lacks alone proves nothing of itself, and takes nothing from what the other proves.
unseen contains {
	"kind": "not_found",
	"action": "cloudwatch:GetMetricData",
	"message": sprintf("CloudWatch has no recent data of %s", [metric]),
} if {
	measured := input.kms_custom_key_store.proxy_metrics.value
	some member, metric in {
		"certificate_days_to_expire": "XksProxyCertificateDaysToExpire",
		"credential_age_days": "XksProxyCredentialAge",
	}
	object.get(measured, member, null) == null
}

# KMS measures a proxy while it talks to it: the newest values may be days old, and the days since have passed.
_days_left := measured.certificate_days_to_expire - _days_since("certificate_measured_at") if {
	measured := input.kms_custom_key_store.proxy_metrics.value
}

_credential_age := measured.credential_age_days + _days_since("credential_measured_at") if {
	measured := input.kms_custom_key_store.proxy_metrics.value
}

# An inventory of a version that did not keep the time says how it was at the scan.
_days_since(member) := max([0, spans.seconds_between(time, data.scan.collected_at)]) / 86400 if {
	time := object.get(input.kms_custom_key_store.proxy_metrics.value, member, data.scan.collected_at)
}
