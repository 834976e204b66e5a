import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { promisify } from "node:util";
import { afterEach, describe, expect, it } from "@jest/globals";
import { exampleAccount } from "../../src/simulator/example_account.js";
import { generatedAccount } from "../../src/simulator/generated_account.js";
import { type Faults, type Simulator, startSimulator } from "../../src/simulator/server.js";
import type { World } from "../../src/simulator/world.js";

const NOW = new Date("2026-06-15T09:30:00Z");
const VENV = "build/tools/venv/bin/python";
const PYTHON = process.env.KEYPROOF_PYTHON ?? (existsSync(VENV) ? VENV : "python3");

interface Conformance {
	readonly problems: readonly string[];
	readonly calls: Readonly<Record<string, number>>;
	readonly errors: Readonly<Record<string, string>>;
	readonly counts: Readonly<Record<string, unknown>>;
}

let simulator: Simulator | undefined;
afterEach(() => simulator?.close());

async function conformance(
	world: World,
	faults: Faults,
	role: string,
	page: number,
	...regions: string[]
): Promise<Conformance> {
	simulator = await startSimulator(world, faults);
	const { stdout } = await promisify(execFile)(
		PYTHON,
		["test/simulator/botocore_conformance.py", simulator.url, world.account, role, String(page), ...regions],
		{ maxBuffer: 10_000_000 },
	);
	return JSON.parse(stdout);
}

const OPERATIONS = [
	"cloudhsmv2.DescribeBackups",
	"cloudhsmv2.DescribeClusters",
	"cloudhsmv2.GetResourcePolicy",
	"cloudhsmv2.ListTags",
	"cloudwatch.DescribeAlarms",
	"cloudwatch.GetMetricData",
	"ec2.DescribeFlowLogs",
	"ec2.DescribeNetworkAcls",
	"ec2.DescribeNetworkInterfaces",
	"ec2.DescribeRegions",
	"ec2.DescribeRouteTables",
	"ec2.DescribeSecurityGroups",
	"ec2.DescribeSubnets",
	"ec2.DescribeVpcs",
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
	"sts.AssumeRole",
	"sts.GetCallerIdentity",
];

describe("the simulator as botocore's models see it", () => {
	it("answers every operation of the example account with known members only, page by page", async () => {
		const role = "arn:aws:iam::444455556666:role/audit/Auditor";
		const found = await conformance(exampleAccount(NOW), {}, role, 2, "eu-central-1", "us-east-1", "eu-west-3");
		expect(found.problems).toEqual([]);
		expect(Object.keys(found.calls)).toEqual(expect.arrayContaining(OPERATIONS));
		expect(found.errors).toEqual({
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
		expect(found.counts).toMatchObject({
			"eu-central-1 keys": 37,
			"eu-central-1 clusters": 5,
			"eu-central-1 backups": 8,
			"us-east-1 keys": 9,
			"us-east-1 clusters": 3,
			"eu-west-3 keys": 0,
			"eu-central-1 flow logs": 3,
			"eu-central-1 log groups": 4,
			"eu-central-1 MetricAlarms": 8,
			"eu-central-1 CompositeAlarms": 1,
			series: 11,
			"eu-central-1 regions": 19,
			"eu-central-1 all regions": 34,
			identity: "111122223333",
			"assumed identity": "444455556666",
			"assumed keys": 4,
		});
	});

	it("answers the generated account the same way, also when pages are cut smaller than asked for", async () => {
		const found = await conformance(generatedAccount(120, NOW), { page_size: 7 }, "none", 50, "eu-central-1");
		expect(found.problems).toEqual([]);
		expect(found.counts).toMatchObject({ "eu-central-1 keys": 120, "eu-central-1 clusters": 1 });
	});
});
