import { describe, expect, it } from "@jest/globals";
import { known } from "../../../src/model/observed.js";
import type { Resource } from "../../../src/model/resource.js";
import { derive, HERE, inventoryOf } from "../inventory.js";

type Statement = Record<string, unknown>;
const all = (more: Statement = {}): Statement => ({
	Effect: "Allow",
	Principal: "*",
	Action: "*",
	Resource: "*",
	...more,
});
const when = (condition: object, more: Statement = {}): Statement => all({ Condition: condition, ...more });
const deny = (condition: object): Statement => when(condition, { Effect: "Deny" });

function openOf(statements: unknown, service = "kms", version: string | undefined = "2012-10-17"): unknown {
	const endpoint = {
		vpc_endpoint_id: "vpce-1",
		service,
		private_dns_enabled: true,
		requester_managed: false,
		...(statements === undefined ? {} : { document: { Version: version, Statement: statements } }),
	};
	const region = {
		arn: "arn:aws:keyproof:eu-central-1:111122223333:region",
		...HERE,
		name: HERE.region,
		vpc_endpoints: known([endpoint]),
	} as Resource;
	const inventory = { ...inventoryOf([]), resources: { region: [region] } };
	const derived = derive("region", "vpc_endpoint_access", region, inventory);
	const [first] = derived.status === "known" ? (derived.value as { open: string[]; readable: boolean }[]) : [];
	return first?.readable === true ? first.open : "unreadable";
}

const FIRST = ["statement 1"];
const ORG = { "aws:PrincipalOrgID": "o-a1b2c3d4e5" };

describe("what a VPC endpoint lets strangers through to", () => {
	it.each<[string, unknown, unknown]>([
		["AWS's own policy", [all()], FIRST],
		["AWS's own policy as one object", all(), FIRST],
		["only reading what a key is", [all({ Action: ["kms:DescribeKey", "kms:ListKeys"] })], []],
		["decrypting with any key", [all({ Action: "kms:Decrypt" })], FIRST],
		["actions of another service", [all({ Action: "s3:*" })], []],
		["principals of one organization", [when({ StringEquals: ORG })], []],
		["principals of one account", [when({ StringEquals: { "aws:PrincipalAccount": "111122223333" } })], []],
		["principals that are named", [all({ Principal: { AWS: "arn:aws:iam::111122223333:role/app" } })], []],
		["an account that is named", [all({ Principal: { AWS: "111122223333" } })], []],
		["keys of one account by their ARN", [all({ Resource: "arn:aws:kms:*:111122223333:key/*" })], []],
		["one key", [all({ Resource: "arn:aws:kms:eu-central-1:111122223333:key/1234" })], []],
		["keys of any account by their ARN", [all({ Resource: "arn:aws:kms:*:*:key/*" })], FIRST],
		["keys of one organization", [when({ StringEquals: { "aws:ResourceOrgID": "o-a1b2c3d4e5" } })], []],
		["keys of one account", [when({ StringEquals: { "aws:ResourceAccount": "111122223333" } })], []],
		[
			"keys of the caller's own account",
			[when({ StringEquals: { "aws:ResourceAccount": "${aws:PrincipalAccount}" } })],
			FIRST,
		],
		[
			"keys of the caller's own organization",
			[when({ StringEquals: { "aws:ResourceOrgID": "${aws:PrincipalOrgID}" } })],
			FIRST,
		],
		[
			"callers of the key's own organization",
			[when({ StringEquals: { "aws:PrincipalOrgID": "${aws:ResourceOrgID}" } })],
			FIRST,
		],
		["an organization, if there is one", [when({ StringEqualsIfExists: ORG })], FIRST],
		["calls by the endpoint's own VPC", [when({ StringEquals: { "aws:SourceVpc": "vpc-1" } })], FIRST],
		["calls of a service", [when({ Bool: { "aws:PrincipalIsAWSService": "true" } })], []],
		["everything but what others are denied", [all(), deny({ StringNotEquals: ORG })], []],
		[
			"everything but other accounts' keys",
			[all(), deny({ StringNotEquals: { "aws:ResourceAccount": "111122223333" } })],
			[],
		],
		[
			"everything but services and others",
			[all(), deny({ StringNotEqualsIfExists: ORG, BoolIfExists: { "aws:PrincipalIsAWSService": "false" } })],
			[],
		],
		["all but one action", [all({ Action: undefined, NotAction: "kms:Decrypt" })], FIRST],
		["the second statement alone", [when({ StringEquals: ORG }), all({ Sid: "Open" })], ["statement 2 (Sid Open)"]],
		["what is no statement", ["Allow"], FIRST],
		["what cannot be read", undefined, "unreadable"],
	])("of %s", (_name, statements, open) => {
		expect(openOf(statements === undefined ? undefined : JSON.parse(JSON.stringify(statements)))).toEqual(open);
	});

	it("of CloudHSM likewise", () => {
		expect(openOf([all()], "cloudhsm")).toEqual(FIRST);
		expect(openOf([all({ Action: "kms:*" })], "cloudhsm")).toEqual([]);
		expect(openOf([when({ StringEquals: ORG })], "cloudhsm")).toEqual([]);
		expect(openOf([all({ Resource: "arn:aws:cloudhsm:*:111122223333:cluster/*" })], "cloudhsm")).toEqual([]);
	});
});
