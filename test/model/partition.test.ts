import { execFileSync } from "node:child_process";
import { expect, it } from "@jest/globals";
import { REGIONS } from "../../src/aws/regions.js";
import { partitionOfRegion, SERVICE_SUFFIXES } from "../../src/model/partition.js";
import { root, toolPath } from "../../tools/setup.js";

it.each([
	["eu-central-1", "aws"],
	["us-east-1", "aws"],
	["cn-north-1", "aws-cn"],
	["us-gov-west-1", "aws-us-gov"],
	["us-iso-east-1", "aws-iso"],
	["us-isob-east-1", "aws-iso-b"],
	["eu-isoe-west-1", "aws-iso-e"],
	["us-isof-south-1", "aws-iso-f"],
	["eusc-de-east-1", "aws-eusc"],
	["unknown", "aws"],
])("%s belongs to %s", (region, partition) => {
	expect(partitionOfRegion(region)).toBe(partition);
});

it("every Region that is known by a name of two words and a number belongs to aws or aws-cn", () => {
	const usual = REGIONS.filter((region) => /^[a-z]{2}-[a-z]+-\d$/.test(region));
	expect(new Set(usual.map(partitionOfRegion))).toEqual(new Set(["aws", "aws-cn"]));
});

it("service principals end in the policies as they do here", () => {
	const query = "data.keyproof.lib.kms_grant._service_suffixes";
	const told = execFileSync(toolPath("opa"), ["eval", "--data", "policies/lib", "--format", "raw", query], {
		cwd: root,
	});
	expect(JSON.parse(String(told))).toEqual([".amazonaws.com", ...Object.values(SERVICE_SUFFIXES)].sort());
});
