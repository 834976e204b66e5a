import type {
	CloudWatchLogsClient,
	DescribeLogGroupsCommandInput,
	DescribeLogGroupsCommandOutput,
} from "@aws-sdk/client-cloudwatch-logs";
import { operation, paged, type Service } from "../operation.js";

type CloudWatchLogs = typeof import("@aws-sdk/client-cloudwatch-logs");

const logs: Service<CloudWatchLogs> = {
	service_id: "CloudWatch Logs",
	load: () => import("@aws-sdk/client-cloudwatch-logs"),
	connect: (module, options): CloudWatchLogsClient => new module.CloudWatchLogsClient(options),
};

/** Its quota: https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/cloudwatch_limits_cwl.html */
export const describeLogGroups = paged(
	operation(
		logs,
		"logs:DescribeLogGroups",
		(module, input: DescribeLogGroupsCommandInput) => new module.DescribeLogGroupsCommand(input),
		{ quota: 10 },
	),
	{
		items: (output: DescribeLogGroupsCommandOutput) => output.logGroups,
		next: (output) => output.nextToken,
		resume: (input, mark) => ({ ...input, nextToken: mark }),
	},
);
