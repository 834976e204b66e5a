import { service } from "../operation.js";

const cloudtrail = service(
	"CloudTrail",
	() => import("@aws-sdk/client-cloudtrail"),
	(module, options) => new module.CloudTrailClient(options),
);

/** Quotas: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/WhatIsCloudTrail-Limits.html */
const LIMITS = { quota: 10 };

export const describeTrails = cloudtrail.operation(
	"cloudtrail:DescribeTrails",
	(module) => module.DescribeTrailsCommand,
	LIMITS,
);

export const getTrailStatus = cloudtrail.operation(
	"cloudtrail:GetTrailStatus",
	(module) => module.GetTrailStatusCommand,
	LIMITS,
);

export const getEventSelectors = cloudtrail.operation(
	"cloudtrail:GetEventSelectors",
	(module) => module.GetEventSelectorsCommand,
	LIMITS,
);
