import type {
	CloudWatchClient,
	CompositeAlarm,
	DescribeAlarmsCommandInput,
	DescribeAlarmsCommandOutput,
	GetMetricDataCommandInput,
	GetMetricDataCommandOutput,
	MetricAlarm,
} from "@aws-sdk/client-cloudwatch";
import { operation, paged, type Service } from "../operation.js";
import { tokenPaging } from "./next_token.js";

type CloudWatch = typeof import("@aws-sdk/client-cloudwatch");

const cloudwatch: Service<CloudWatch> = {
	service_id: "CloudWatch",
	load: () => import("@aws-sdk/client-cloudwatch"),
	connect: (module, options): CloudWatchClient => new module.CloudWatchClient(options),
};

// Quotas: https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch_limits.html

/** Metric and composite alarms come in lists of their own, cut together into pages. */
export const describeAlarms = paged(
	operation(
		cloudwatch,
		"cloudwatch:DescribeAlarms",
		(module, input: DescribeAlarmsCommandInput) => new module.DescribeAlarmsCommand(input),
		{ quota: 9 },
	),
	tokenPaging(({ MetricAlarms, CompositeAlarms }: DescribeAlarmsCommandOutput): AnyAlarm[] | undefined =>
		MetricAlarms === undefined && CompositeAlarms === undefined
			? undefined
			: [...(MetricAlarms ?? []), ...(CompositeAlarms ?? [])],
	),
);
export type AnyAlarm = MetricAlarm & Pick<CompositeAlarm, "AlarmRule">;

export const getMetricData = paged(
	operation(
		cloudwatch,
		"cloudwatch:GetMetricData",
		(module, input: GetMetricDataCommandInput) => new module.GetMetricDataCommand(input),
		{ quota: 50 },
	),
	tokenPaging((output: GetMetricDataCommandOutput) => output.MetricDataResults),
);
