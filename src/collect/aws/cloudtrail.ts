import type {
	CloudTrailClient,
	DescribeTrailsCommandInput,
	GetEventSelectorsCommandInput,
	GetTrailStatusCommandInput,
} from "@aws-sdk/client-cloudtrail";
import { operation, type Service } from "../operation.js";

type CloudTrail = typeof import("@aws-sdk/client-cloudtrail");

const cloudtrail: Service<CloudTrail> = {
	service_id: "CloudTrail",
	load: () => import("@aws-sdk/client-cloudtrail"),
	connect: (module, options): CloudTrailClient => new module.CloudTrailClient(options),
};

/** Quotas: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/WhatIsCloudTrail-Limits.html */
const LIMITS = { quota: 10 };

export const describeTrails = operation(
	cloudtrail,
	"cloudtrail:DescribeTrails",
	(module, input: DescribeTrailsCommandInput) => new module.DescribeTrailsCommand(input),
	LIMITS,
);

export const getTrailStatus = operation(
	cloudtrail,
	"cloudtrail:GetTrailStatus",
	(module, input: GetTrailStatusCommandInput) => new module.GetTrailStatusCommand(input),
	LIMITS,
);

export const getEventSelectors = operation(
	cloudtrail,
	"cloudtrail:GetEventSelectors",
	(module, input: GetEventSelectorsCommandInput) => new module.GetEventSelectorsCommand(input),
	LIMITS,
);
