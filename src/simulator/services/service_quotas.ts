import { pageOf, pageSize, positions } from "../page.js";
import { awsJson } from "../protocol/aws_json.js";
import { ServiceError } from "../service_error.js";
import { textOf } from "../wire.js";
import type { Service } from "./service.js";
import { jsonRefusals } from "./service.js";

/** Service Quotas 2019-06-24: the quotas of KMS that an account had raised. */
export const serviceQuotas: Service = {
	scope: "servicequotas",
	iam_prefix: "servicequotas",
	protocol: awsJson("ServiceQuotasV20190624", "1.1"),
	refusals: jsonRefusals("Rate exceeded"),
	operations: {
		ListServiceQuotas: ({ account, region, page_bound }, input) => {
			const of_service = textOf(input, "ServiceCode");
			const quotas = Object.entries(of_service === "kms" ? (account.quotas ?? {}) : {});
			const page = pageOf(positions(quotas), {
				size: pageSize(input, "MaxResults", { most: 100, usual: 100, bound: page_bound }, () => invalid("MaxResults")),
				token: textOf(input, "NextToken"),
				listing: "ListServiceQuotas",
				refuse: () => invalid("NextToken"),
			});
			return {
				Quotas: page.items.map(([name, value], index) => ({
					ServiceCode: "kms",
					ServiceName: "AWS Key Management Service (AWS KMS)",
					QuotaArn: `arn:aws:servicequotas:${region}:${account.account}:kms/L-${index.toString(16).padStart(8, "0")}`,
					QuotaCode: `L-${index.toString(16).padStart(8, "0").toUpperCase()}`,
					QuotaName: name,
					Value: value,
					Unit: "None",
					Adjustable: true,
					GlobalQuota: false,
				})),
				NextToken: page.next,
			};
		},
	},
};

function invalid(member: string): ServiceError {
	return new ServiceError("IllegalArgumentException", `You provided an invalid value for ${member}.`);
}
