import { afterEach, describe, expect, it } from "@jest/globals";
import { exampleAccount } from "../../src/simulator/example_account.js";
import { type Faults, type Simulator, startSimulator } from "../../src/simulator/server.js";
import type { World } from "../../src/simulator/world.js";
import { generatedAccount } from "../bench/generated_account.js";
import { conformance } from "./conformance.js";

const NOW = new Date("2026-06-15T09:30:00Z");

let simulator: Simulator | undefined;
afterEach(() => simulator?.close());

async function found(world: World, faults: Faults, role: string, page: number, ...regions: string[]) {
	simulator = await startSimulator(world, faults);
	return conformance(simulator.url, world, role, page, ...regions);
}

const OPERATIONS = [
	"cloudhsmv2.DescribeBackups",
	"cloudhsmv2.DescribeClusters",
	"cloudhsmv2.GetResourcePolicy",
	"cloudhsmv2.ListTags",
	"cloudtrail.DescribeTrails",
	"cloudwatch.DescribeAlarms",
	"cloudwatch.GetMetricData",
	"config.DescribeConfigRules",
	"config.DescribeConfigurationRecorderStatus",
	"config.DescribeConfigurationRecorders",
	"config.DescribeDeliveryChannelStatus",
	"config.ListConfigurationRecorders",
	"ec2.DescribeFlowLogs",
	"ec2.DescribeNetworkAcls",
	"ec2.DescribeNetworkInterfaces",
	"ec2.DescribeRegions",
	"ec2.DescribeRouteTables",
	"ec2.DescribeSecurityGroups",
	"ec2.DescribeSubnets",
	"ec2.DescribeVpcs",
	"events.ListRules",
	"kms.DescribeCustomKeyStores",
	"kms.DescribeKey",
	"kms.GetKeyLastUsage",
	"kms.GetKeyPolicy",
	"kms.GetKeyRotationStatus",
	"kms.ListAliases",
	"kms.ListGrants",
	"kms.ListKeyRotations",
	"kms.ListKeys",
	"kms.ListResourceTags",
	"logs.DescribeLogGroups",
	"logs.DescribeMetricFilters",
	"sts.AssumeRole",
	"sts.GetCallerIdentity",
	"support.DescribeTrustedAdvisorCheckResult",
];

describe("the simulator as botocore's models see it", () => {
	it("answers every operation of the example account with known members only, page by page", async () => {
		const role = "arn:aws:iam::444455556666:role/audit/Auditor";
		const { problems, calls, errors, counts } = await found(
			exampleAccount(NOW),
			{},
			role,
			2,
			"eu-central-1",
			"us-east-1",
			"eu-west-3",
		);
		expect(problems).toEqual([]);
		expect(Object.keys(calls)).toEqual(expect.arrayContaining(OPERATIONS));
		expect(errors).toEqual({
			"key that is not there": "NotFoundException",
			"alias that is not there": "NotFoundException",
			"malformed key id": "NotFoundException",
			"policy of another name": "NotFoundException",
			"key of another Region": "InvalidArnException",
			"foreign log token": "InvalidParameterException",
			"Logs operation that is not there": "UnknownOperationException",
			"foreign alarm token": "InvalidNextToken",
			"CloudWatch operation that is not there": "UnknownOperation",
			"time that runs backwards": "InvalidParameterValue",
			"search that is none": "InvalidParameterValue",
			"trail that is not there": "TrailNotFoundException",
			"trail name that is none": "InvalidTrailNameException",
			"selectors of another Region": "CloudTrailARNInvalidException",
			"trail of another account": "CloudTrailARNInvalidException",
			"two recorders at once": "ValidationException",
			"recorder that is not there": "NoSuchConfigurationRecorderException",
			"principal that is none": "ValidationException",
			"delivery channel that is not there": "NoSuchDeliveryChannelException",
			"config rule that is not there": "NoSuchConfigRuleException",
			"foreign config token": "InvalidNextTokenException",
			"foreign recorder token": "ValidationException",
			"filters of a group that is not there": "ResourceNotFoundException",
			"filters of half a metric": "InvalidParameterException",
			"bus that is not there": "ResourceNotFoundException",
			"rule that is not there": "ResourceNotFoundException",
			"rule name that is none": "ValidationException",
			"foreign event token": "InvalidToken",
			"support in another Region": "UnrecognizedClientException",
			"foreign marker": "InvalidMarkerException",
			"too large a page": "ValidationException",
			"key store that is not there": "CustomKeyStoreNotFoundException",
			"operation that is not there": "UnknownOperationException",
			"unknown filter": "CloudHsmInvalidRequestException",
			"foreign token": "CloudHsmInvalidRequestException",
			"tags of nothing": "CloudHsmResourceNotFoundException",
			"policy of nothing": "CloudHsmResourceNotFoundException",
			"subnet that is not there": "InvalidSubnetID.NotFound",
			"vpc that is not there": "InvalidVpcID.NotFound",
			"rtb that is not there": "InvalidRouteTableID.NotFound",
			"sg that is not there": "InvalidGroup.NotFound",
			"acl that is not there": "InvalidNetworkAclID.NotFound",
			"eni that is not there": "InvalidNetworkInterfaceID.NotFound",
			"ids and pages": "InvalidParameterCombination",
			"unknown EC2 filter": "InvalidParameterValue",
			"EC2 operation that is not there": "InvalidAction",
			"unknown RegionName": "InvalidParameterValue",
			"assume an unknown account": "AccessDenied",
			"unknown Region": "UnrecognizedClientException",
			"Region without CloudHSM": "UnrecognizedClientException",
		});
		expect(counts).toMatchObject({
			"eu-central-1 keys": 38,
			"eu-central-1 clusters": 5,
			"eu-central-1 backups": 8,
			"us-east-1 keys": 9,
			"us-east-1 clusters": 3,
			"eu-west-3 keys": 0,
			"eu-central-1 flow logs": 3,
			"eu-central-1 log groups": 4,
			"eu-central-1 MetricAlarms": 12,
			"eu-central-1 block public access": "off",
			"us-east-1 block public access": "block-ingress",
			"eu-central-1 CompositeAlarms": 1,
			series: 12,
			"eu-central-1 regions": 19,
			"eu-central-1 all regions": 34,
			identity: "111122223333",
			"assumed identity": "444455556666",
			"assumed keys": 4,
		});
	});

	it("answers the generated account the same way, also when pages are cut smaller than asked for", async () => {
		const { problems, counts } = await found(generatedAccount(40, NOW), { page_size: 7 }, "none", 50, "eu-central-1");
		expect(problems).toEqual([]);
		expect(counts).toMatchObject({ "eu-central-1 keys": 40, "eu-central-1 clusters": 1 });
	});
});
