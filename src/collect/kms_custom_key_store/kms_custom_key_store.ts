import type { CustomKeyStoresListEntry } from "@aws-sdk/client-kms";
import type { Caller } from "../../aws/caller.js";
import type { CallFailed } from "../../aws/failure.js";
import { getMetricData } from "../../aws/services/cloudwatch.js";
import { describeCustomKeyStores } from "../../aws/services/kms.js";
import { present } from "../../model/present.js";
import { isoTime } from "../answer.js";
import { readCertificate } from "../certificate.js";
import { listing } from "../listing.js";
import { hourlyValues, newestPoints, noData, type Point } from "../metric_data.js";
import { facet, type Listed, type Place, type TypeOf } from "../resource_type.js";
import { type KmsCustomKeyStore, metadata, proxyMetrics } from "./schema.js";

function list(caller: Caller, place: Place): AsyncGenerator<Listed | CallFailed> {
	const { account, partition, region } = place;
	return listing({ caller, place, what: "key stores" }, describeCustomKeyStores, { Limit: 1000 }, (store) => {
		if (store.CustomKeyStoreId === undefined) return undefined;
		const arn = `arn:${partition}:kms:${region}:${account}:custom-key-store/${store.CustomKeyStoreId}`;
		return { arn, facets: { metadata: metadataOf(store) } };
	});
}

/** The proxy's access key id stays behind: it is half of a credential. */
function metadataOf(store: CustomKeyStoresListEntry) {
	const proxy = store.XksProxyConfiguration;
	return present({
		custom_key_store_id: store.CustomKeyStoreId,
		custom_key_store_name: store.CustomKeyStoreName,
		type: store.CustomKeyStoreType ?? "AWS_CLOUDHSM",
		connection_state: store.ConnectionState,
		connection_error_code: store.ConnectionErrorCode,
		cloudhsm_cluster_id: store.CloudHsmClusterId,
		creation_date: isoTime(store.CreationDate),
		trust_anchor_certificate: readCertificate(store.TrustAnchorCertificate),
		xks_proxy:
			proxy === undefined
				? undefined
				: present({
						connectivity: proxy.Connectivity,
						uri_endpoint: proxy.UriEndpoint,
						uri_path: proxy.UriPath,
						vpc_endpoint_service_name: proxy.VpcEndpointServiceName,
						vpc_endpoint_service_owner: proxy.VpcEndpointServiceOwner,
					}),
	});
}

/** KMS measures a proxy while it talks to it: days without a request have no data. */
const PROXY_DAYS = 14;
const DAY_MS = 86_400_000;

const endOf = ({ value, time }: Point): number => time.getTime() + value * DAY_MS;
const startOf = ({ value, time }: Point): number => time.getTime() - value * DAY_MS;

function isExternal(store: KmsCustomKeyStore): boolean {
	return store.metadata?.status === "known" && store.metadata.value.type === "EXTERNAL_KEY_STORE";
}

/** KMS custom key stores: in a CloudHSM cluster, or behind an external key store proxy. */
export const kmsCustomKeyStoreType: TypeOf<"kms_custom_key_store", "metadata"> = {
	name: "kms_custom_key_store",
	lists_by: [describeCustomKeyStores],
	list,
	listed: { metadata },
	facets: {
		proxy_metrics: facet(getMetricData, {
			schema: proxyMetrics,
			applies: isExternal,
			read: async (ask, store: KmsCustomKeyStore, place) => {
				const value = store.metadata?.status === "known" ? store.metadata.value.custom_key_store_id : "";
				const metrics = [
					{
						namespace: "AWS/KMS",
						metric_name: "XksProxyCertificateDaysToExpire",
						value,
						statistic: "Minimum" as const,
					},
					{ namespace: "AWS/KMS", metric_name: "XksProxyCredentialAge", value, statistic: "Maximum" as const },
				];
				const found = await hourlyValues(ask, metrics, place.collected_at, PROXY_DAYS);
				const [certificate, credential] = metrics.map((_, index) => {
					const [first, ...others] = newestPoints(found[index] ?? []);
					if (first === undefined) return undefined;
					// The certificate ends so many days after it was measured; the credential began so many days before.
					const day = index === 0 ? endOf : startOf;
					return others.reduce((earliest, next) => (day(next) < day(earliest) ? next : earliest), first);
				});
				// The one that is there may prove that something is wrong.
				if (certificate === undefined && credential === undefined) {
					throw noData(`${metrics.map(({ metric_name }) => metric_name).join(" and ")} of ${value}`);
				}
				return present({
					certificate_days_to_expire: certificate?.value,
					certificate_measured_at: isoTime(certificate?.time),
					credential_age_days: credential?.value,
					credential_measured_at: isoTime(credential?.time),
				});
			},
		}),
	},
	label: (store) =>
		store.metadata?.status === "known"
			? store.metadata.value.custom_key_store_name
			: store.arn.split("/").slice(-1).join(),
	keeps: () => true,
};
