import { z } from "zod";
import { resourceSchema, timestamp } from "../../model/resource.js";
import { certificate } from "../certificate.js";

/** KMS DescribeCustomKeyStores, without the proxy's access key id. */
export const metadata = z.strictObject({
	custom_key_store_id: z.string(),
	custom_key_store_name: z.string(),
	/** CustomKeyStoreType: AWS_CLOUDHSM or EXTERNAL_KEY_STORE. */
	type: z.string(),
	/** ConnectionState: CONNECTED, CONNECTING, FAILED, DISCONNECTED, DISCONNECTING. */
	connection_state: z.string(),
	connection_error_code: z.string().optional(),
	cloudhsm_cluster_id: z.string().optional(),
	creation_date: timestamp.optional(),
	trust_anchor_certificate: certificate.optional(),
	xks_proxy: z
		.strictObject({
			/** PUBLIC_ENDPOINT or VPC_ENDPOINT_SERVICE. */
			connectivity: z.string().optional(),
			uri_endpoint: z.string().optional(),
			uri_path: z.string().optional(),
			vpc_endpoint_service_name: z.string().optional(),
			vpc_endpoint_service_owner: z.string().optional(),
		})
		.optional(),
});

/**
 * CloudWatch GetMetricData, the newest hour with data: the days until the certificate of the external key store proxy
 * expires (XksProxyCertificateDaysToExpire, of the certificate that expires first), and the days since its credential was
 * last changed (XksProxyCredentialAge). Unknown where CloudWatch lacks one of them.
 */
export const proxyMetrics = z.strictObject({ certificate_days_to_expire: z.number(), credential_age_days: z.number() });

export const facets = { metadata, proxy_metrics: proxyMetrics };
export const kmsCustomKeyStore = resourceSchema(facets);
export type KmsCustomKeyStore = z.infer<typeof kmsCustomKeyStore>;
