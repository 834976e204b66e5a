import { pageOf, pageSize, positions } from "../page.js";
import { awsJson } from "../protocol/aws_json.js";
import { ServiceError } from "../service_error.js";
import { textOf } from "../wire.js";
import type { Service } from "./service.js";
import { jsonRefusals } from "./service.js";

/** Amazon CloudWatch Logs 2014-03-28: the listing of log groups. */
export const logs: Service = {
	scope: "logs",
	iam_prefix: "logs",
	protocol: awsJson("Logs_20140328", "1.1"),
	refusals: jsonRefusals("Rate exceeded"),
	operations: {
		DescribeLogGroups: (context, input) => {
			const prefix = textOf(input, "logGroupNamePrefix") ?? "";
			const groups = context.state.log_groups
				.filter(({ logGroupName }) => logGroupName.startsWith(prefix))
				.sort((a, b) => (a.logGroupName < b.logGroupName ? -1 : 1));
			const page = pageOf(positions(groups), {
				size: pageSize(input, "limit", { most: 50, usual: 50, bound: context.page_bound }, (asked, least, most) =>
					invalid(
						`1 validation error detected: Value '${asked}' at 'limit' failed to satisfy constraint: Member must have ` +
							(asked < least ? `value greater than or equal to ${least}` : `value less than or equal to ${most}`),
					),
				),
				token: textOf(input, "nextToken"),
				listing: "DescribeLogGroups",
				refuse: () => invalid("The specified nextToken is invalid."),
			});
			return { logGroups: page.items, nextToken: page.next };
		},
	},
};

function invalid(message: string): ServiceError {
	return new ServiceError("InvalidParameterException", message);
}
