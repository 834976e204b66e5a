/**
 * Regions by partition, as AWS's own endpoint list had them in botocore 1.43 (`endpoints.json`). Used to catch a misspelt
 * Region early and to tell "CloudHSM is not offered here" from "it could not be reached"; a Region that is not listed
 * is asked for with ec2:DescribeRegions.
 */
export const REGIONS: readonly string[] = [
	"af-south-1",
	"ap-east-1",
	"ap-east-2",
	"ap-northeast-1",
	"ap-northeast-2",
	"ap-northeast-3",
	"ap-south-1",
	"ap-south-2",
	"ap-southeast-1",
	"ap-southeast-2",
	"ap-southeast-3",
	"ap-southeast-4",
	"ap-southeast-5",
	"ap-southeast-6",
	"ap-southeast-7",
	"ca-central-1",
	"ca-west-1",
	"eu-central-1",
	"eu-central-2",
	"eu-north-1",
	"eu-south-1",
	"eu-south-2",
	"eu-west-1",
	"eu-west-2",
	"eu-west-3",
	"il-central-1",
	"me-central-1",
	"me-south-1",
	"mx-central-1",
	"sa-east-1",
	"us-east-1",
	"us-east-2",
	"us-west-1",
	"us-west-2",
	"cn-north-1",
	"cn-northwest-1",
	"us-gov-east-1",
	"us-gov-west-1",
	"us-iso-east-1",
	"us-iso-west-1",
	"us-isob-east-1",
	"us-isob-west-1",
	"eu-isoe-west-1",
	"us-isof-east-1",
	"us-isof-south-1",
	"eusc-de-east-1",
];

/**
 * Regions that an account has to turn on: all that AWS opened after March 2019
 * (https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-regions.html).
 */
export const OPT_IN_REGIONS: ReadonlySet<string> = new Set([
	"af-south-1",
	"ap-east-1",
	"ap-east-2",
	"ap-south-2",
	"ap-southeast-3",
	"ap-southeast-4",
	"ap-southeast-5",
	"ap-southeast-6",
	"ap-southeast-7",
	"ca-west-1",
	"eu-central-2",
	"eu-south-1",
	"eu-south-2",
	"il-central-1",
	"me-central-1",
	"me-south-1",
	"mx-central-1",
]);

const WITHOUT_CLOUDHSM: readonly string[] = [
	"ap-east-2",
	"ap-southeast-4",
	"cn-north-1",
	"cn-northwest-1",
	"us-iso-east-1",
	"us-iso-west-1",
	"us-isob-east-1",
	"us-isob-west-1",
	"eu-isoe-west-1",
	"us-isof-east-1",
	"us-isof-south-1",
	"eusc-de-east-1",
];

/** Regions where AWS's endpoint list has CloudHSM: silence there is a failure, never "not offered". */
export const CLOUDHSM_REGIONS: ReadonlySet<string> = new Set(
	REGIONS.filter((region) => !WITHOUT_CLOUDHSM.includes(region)),
);

/** Regions where AWS's endpoint list has GuardDuty: all but one. */
export const GUARDDUTY_REGIONS: ReadonlySet<string> = new Set(REGIONS.filter((region) => region !== "us-isob-west-1"));

const WITHOUT_INSPECTOR: readonly string[] = [
	"ap-southeast-6",
	"us-iso-east-1",
	"us-iso-west-1",
	"us-isob-east-1",
	"us-isob-west-1",
	"eu-isoe-west-1",
	"us-isof-east-1",
	"us-isof-south-1",
	"eusc-de-east-1",
];

/** Regions where AWS's endpoint list has Amazon Inspector. */
export const INSPECTOR_REGIONS: ReadonlySet<string> = new Set(
	REGIONS.filter((region) => !WITHOUT_INSPECTOR.includes(region)),
);

const WITHOUT_ACCESS_ANALYZER: readonly string[] = [
	"us-iso-east-1",
	"us-iso-west-1",
	"us-isob-east-1",
	"us-isob-west-1",
];

/** Regions where AWS's endpoint list has IAM Access Analyzer. */
export const ACCESS_ANALYZER_REGIONS: ReadonlySet<string> = new Set(
	REGIONS.filter((region) => !WITHOUT_ACCESS_ANALYZER.includes(region)),
);

/** Regions where AWS's endpoint list has Audit Manager. */
export const AUDIT_MANAGER_REGIONS: ReadonlySet<string> = new Set([
	"ap-northeast-1",
	"ap-south-1",
	"ap-southeast-1",
	"ap-southeast-2",
	"ca-central-1",
	"eu-central-1",
	"eu-west-1",
	"eu-west-2",
	"us-east-1",
	"us-east-2",
	"us-west-1",
	"us-west-2",
]);

/** Regions where AWS's endpoint list has the API of Trusted Advisor, of which any tells of all Regions of a partition. */
export const TRUSTED_ADVISOR_REGIONS: ReadonlySet<string> = new Set([
	"ap-northeast-2",
	"ap-southeast-2",
	"eu-west-1",
	"us-east-1",
	"us-east-2",
	"us-west-2",
	"eu-isoe-west-1",
	"us-isof-south-1",
	"eusc-de-east-1",
]);

/** The one Region of each partition where AWS's endpoint list has the API of AWS Support. */
export const SUPPORT_REGIONS: ReadonlySet<string> = new Set([
	"us-east-1",
	"cn-north-1",
	"us-gov-west-1",
	"us-iso-east-1",
	"us-isob-east-1",
]);
