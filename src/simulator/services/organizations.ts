import { pageOf, pageSize, positions } from "../page.js";
import { awsJson } from "../protocol/aws_json.js";
import { ServiceError } from "../service_error.js";
import { textOf } from "../wire.js";
import type { Service } from "./service.js";
import { jsonRefusals } from "./service.js";

/** AWS Organizations 2016-11-28, as its management account sees it. */
export const organizations: Service = {
	scope: "organizations",
	iam_prefix: "organizations",
	protocol: awsJson("AWSOrganizationsV20161128", "1.1"),
	refusals: jsonRefusals("You have exceeded the maximum number of requests."),
	operations: {
		ListAccounts: ({ account, page_bound }, input) => {
			if (account.members === undefined) {
				throw new ServiceError("AWSOrganizationsNotInUseException", "Your account is not a member of an organization.");
			}
			const page = pageOf(positions(account.members.map((member) => member.account)), {
				size: pageSize(input, "MaxResults", { most: 20, usual: 20, bound: page_bound }, () => invalid("MaxResults")),
				token: textOf(input, "NextToken"),
				listing: "ListAccounts",
				refuse: () => invalid("NextToken"),
			});
			const states = new Map(account.members.map((member) => [member.account, member.state]));
			return {
				Accounts: page.items.map((id) => ({
					Id: id,
					Arn: `arn:aws:organizations::${account.account}:account/o-example1234/${id}`,
					Name: `account-${id}`,
					Status: states.get(id),
					State: states.get(id),
				})),
				NextToken: page.next,
			};
		},
	},
};

function invalid(member: string): ServiceError {
	return new ServiceError("InvalidInputException", `You provided an invalid value for ${member}.`);
}
