import type { ServiceQuota } from "@aws-sdk/client-service-quotas";
import { CallFailed } from "./failure.js";
import { listServiceQuotas } from "./services/service_quotas.js";

/** The service whose quotas an account can have raised, and which decide how long a scan takes. */
export const RAISABLE = "KMS";

/** How a caller asks for pages. */
type Pages = (
	region: string,
	operation: typeof listServiceQuotas,
	input: Parameters<typeof listServiceQuotas.send>[1],
) => AsyncGenerator<ServiceQuota[] | CallFailed>;

/**
 * IAM action -> requests a second, as Service Quotas has them for an account and Region; without those that it does not
 * tell. It names them by the operation ("ListGrants request rate"):
 * https://docs.aws.amazon.com/kms/latest/developerguide/requests-per-second.html
 */
export async function accountQuotas(pages: Pages, region: string): Promise<ReadonlyMap<string, number>> {
	const found = new Map<string, number>();
	for await (const page of pages(region, listServiceQuotas, { ServiceCode: "kms", MaxResults: 100 })) {
		// What it does not tell stays as AWS publishes it.
		if (page instanceof CallFailed) return found;
		for (const { QuotaName = "", Value } of page) {
			const [, operation] = /^(\w{1,60}) request rate$/.exec(QuotaName) ?? [];
			// Below one a second no quota of KMS's is, and no scan would end.
			if (operation === undefined || Value === undefined || !(Value >= 1)) continue;
			found.set(`kms:${operation}`, Value);
		}
	}
	return found;
}
