import { about } from "../about.js";
import { service } from "../operation.js";
import { byNextToken } from "../paging.js";

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

export const getEventSelectors = about(
	cloudtrail.operation("cloudtrail:GetEventSelectors", (module) => module.GetEventSelectorsCommand, LIMITS),
	({ TrailName }) => TrailName,
	({ TrailARN }) => [TrailARN],
);

/**
 * The newest first, fifty a page at most, of the last 90 days:
 * https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_LookupEvents.html
 */
export const lookupEvents = cloudtrail.paged(
	"cloudtrail:LookupEvents",
	(module) => module.LookupEventsCommand,
	byNextToken,
	(output) => output.Events,
	{ quota: 2 },
);
