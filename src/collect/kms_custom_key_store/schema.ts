import { z } from "zod";
import { kms } from "../../model/enumerations.js";
import { resourceSchema, timestamp } from "../../model/resource.js";
import { certificate } from "../certificate.js";

/** KMS DescribeCustomKeyStores, without the proxy's access key id. */
export const metadata = z.strictObject({
	custom_key_store_id: z.string(),
	custom_key_store_name: z.string(),
	type: kms.CustomKeyStoreType,
	connection_state: kms.ConnectionState,
	connection_error_code: kms.ConnectionErrorCode.optional(),
	cloudhsm_cluster_id: z.string().optional(),
	creation_date: timestamp.optional(),
	trust_anchor_certificate: certificate.optional(),
	xks_proxy: z
		.strictObject({
			connectivity: kms.XksProxyConnectivity.optional(),
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
 * last changed (XksProxyCredentialAge), each as of the time when it was measured, which may be up to two weeks before the
 * scan. One is absent where CloudWatch lacks it alone. Older inventories do not tell the times.
 */
export const proxyMetrics = z.strictObject({
	certificate_days_to_expire: z.number().optional(),
	certificate_measured_at: z.string().optional(),
	credential_age_days: z.number().optional(),
	credential_measured_at: z.string().optional(),
});

export const facets = { metadata, proxy_metrics: proxyMetrics };
export const kmsCustomKeyStore = resourceSchema(facets);
export type KmsCustomKeyStore = z.infer<typeof kmsCustomKeyStore>;
