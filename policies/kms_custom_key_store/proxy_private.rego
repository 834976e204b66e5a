# METADATA
# title: KMS reaches the proxies of external key stores through a VPC endpoint service
# description: >-
#   Every use of a key in an external key store is a request of KMS to the store's proxy. With connectivity PUBLIC_ENDPOINT the
#   proxy answers on the internet: it is open to scans and floods from anywhere, and only TLS and the proxy's own
#   credential stand before it. With VPC_ENDPOINT_SERVICE the requests stay in the AWS network and reach the proxy
#   through an Amazon VPC, as a rule on their way to a data centre. The endpoint service may belong to another account; that
#   is no finding. The store has to be disconnected for the change, and none of its keys can be used meanwhile.
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/choose-xks-connectivity.html
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/update-xks-keystore.html
# custom:
#   severity: medium
#   selects_by: [metadata]
#   judges_by: [metadata]
#   decided_by: [xks_connectivity]
#   remediation:
#     text: >-
#       Put the proxy behind a Network Load Balancer and a VPC endpoint service with a private DNS name, then, in a quiet
#       hour, disconnect the store, change its connectivity and connect it again. While it is disconnected none of its KMS
#       keys can be used. Version 1 of the AWS CLI would fetch the address of the proxy in place of sending it: use version 2.
#     cli: |-
#       aws kms disconnect-custom-key-store --custom-key-store-id KEY_STORE_ID
#       aws kms update-custom-key-store --custom-key-store-id KEY_STORE_ID \
#         --xks-proxy-connectivity VPC_ENDPOINT_SERVICE --xks-proxy-vpc-endpoint-service-name SERVICE_NAME \
#         --xks-proxy-uri-endpoint https://PRIVATE_DNS_NAME
#       aws kms connect-custom-key-store --custom-key-store-id KEY_STORE_ID
#     effect: changes
package keyproof.kms_custom_key_store.proxy_private

subject if input.kms_custom_key_store.metadata.value.type == "EXTERNAL_KEY_STORE"

# A way that KMS does not tell is not known to be private.
violation contains sprintf("KMS reaches the proxy%s%s", [_endpoint(proxy), _ways(object.get(proxy, "connectivity", ""))]) if {
	metadata := input.kms_custom_key_store.metadata.value
	proxy := object.get(metadata, "xks_proxy", {})
	count({object.get(proxy, "connectivity", "")} - {"VPC_ENDPOINT_SERVICE"}) == 1
}

_endpoint(proxy) := sprintf(" at %s", [uri]) if uri := proxy.uri_endpoint

else := ""

_ways("PUBLIC_ENDPOINT") := " over the internet (PUBLIC_ENDPOINT)"

_ways("") := " in a way that it does not tell"
