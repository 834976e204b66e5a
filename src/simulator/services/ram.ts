import { pageOf, pageSize, positions } from "../page.js";
import { restJson } from "../protocol/rest_json.js";
import { ServiceError } from "../service_error.js";
import { textOf } from "../wire.js";
import type { Service } from "./service.js";
import { restRefusals } from "./service.js";

/** AWS Resource Access Manager 2018-01-04, as far as it lists the KMS keys that an account shares. */
export const ram: Service = {
	scope: "ram",
	iam_prefix: "ram",
	protocol: restJson({ ListResources: "POST /listresources" }, "epoch"),
	refusals: restRefusals(() => new ServiceError("ThrottlingException", "Rate exceeded", 429)),
	operations: {
		ListResources: ({ account, region, state, page_bound }, input) => {
			const type = textOf(input, "resourceType") ?? "kms:Key";
			const own = textOf(input, "resourceOwner") === "SELF" && type === "kms:Key";
			const shared = own ? [...state.shared_keys] : [];
			const page = pageOf(positions(shared), {
				size: pageSize(input, "maxResults", { most: 500, usual: 100, bound: page_bound }, () => invalid("maxResults")),
				token: textOf(input, "nextToken"),
				listing: "ListResources",
				refuse: () => invalid("nextToken"),
			});
			return {
				resources: page.items.map(([id, { share }]) => ({
					arn: `arn:aws:kms:${region}:${account.account}:key/${id}`,
					type: "kms:Key",
					resourceShareArn: `arn:aws:ram:${region}:${account.account}:resource-share/${share}`,
					status: "AVAILABLE",
					resourceRegionScope: "REGIONAL",
				})),
				nextToken: page.next,
			};
		},
	},
};

function invalid(member: string): ServiceError {
	return new ServiceError("InvalidParameterException", `The parameter ${member} is not valid.`);
}
