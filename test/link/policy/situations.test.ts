import { describe, expect, it } from "@jest/globals";
import { facetOf } from "../../../src/model/resource.js";
import { keyWith, type Situation, tells } from "./judge.js";

const ROOT = { Effect: "Allow", Principal: { AWS: "arn:aws:iam::111122223333:root" }, Action: "kms:*", Resource: "*" };
const USE = ["kms:Encrypt", "kms:Decrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:DescribeKey"];
const ADMINISTER = ["kms:Create*", "kms:Put*", "kms:ScheduleKeyDeletion"];
const role = (name: string, account = "111122223333") => `arn:aws:iam::${account}:role/${name}`;
const LINKED = role("aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling");

type Statement = Readonly<Record<string, unknown>>;
const document = (...statements: Statement[]) => ({ Version: "2012-10-17", Statement: statements });
const allow = (principal: unknown, action: unknown, more: Statement = {}): Statement => ({
	Effect: "Allow",
	Principal: principal === "*" ? "*" : { AWS: principal },
	Action: action,
	Resource: "*",
	...more,
});
const deny = (action: unknown, condition?: object, more: Statement = {}): Statement => ({
	Effect: "Deny",
	Principal: "*",
	Action: action,
	Resource: "*",
	...(condition === undefined ? {} : { Condition: condition }),
	...more,
});
const when = (condition: object) => ({ Condition: condition });

/** The worst that a rule tells: "pass", or what its messages have in common with the expectation. */
async function worst(rule: string, statements: readonly Statement[], more: Partial<Situation> = {}): Promise<string> {
	const told = await tells(`kms_key/${rule}`, { document: document(...statements), ...more });
	const ranks = ["critical", "high", "medium", "low"];
	const found = told.map((text) => text.split(":", 1)[0] ?? "");
	return told.length === 0 ? "pass" : (ranks.find((rank) => found.includes(rank)) ?? "fail");
}

describe("a stranger", () => {
	it.each([
		["outside the organization", { StringNotEquals: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } }],
		[
			"outside the organization, if there is one",
			{ StringNotEqualsIfExists: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } },
		],
		["outside the account", { StringNotEquals: { "kms:CallerAccount": "111122223333" } }],
		["outside a list of accounts", { StringNotEquals: { "aws:PrincipalAccount": ["111122223333", "444455556666"] } }],
		["with another name", { ArnNotLike: { "aws:PrincipalArn": role("app") } }],
		[
			"outside the organization, services apart",
			{
				StringNotEquals: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" },
				BoolIfExists: { "aws:PrincipalIsAWSService": "false" },
			},
		],
	])("is kept out by a Deny of everyone %s", async (_, condition) => {
		expect(await worst("policy_not_public", [ROOT, allow("*", USE), deny("kms:*", condition)])).toBe("pass");
	});

	it.each([
		[
			"that a caller without an organization passes",
			{ "ForAnyValue:StringNotLike": { "aws:PrincipalOrgPaths": "o-a1b2c3d4e5/*" } },
			"critical",
		],
		["of some actions only", undefined, "critical"],
		[
			"that a call through a service passes",
			{ StringNotEquals: { "kms:ViaService": "s3.eu-central-1.amazonaws.com" } },
			"high",
		],
		["that a network passes", { NotIpAddress: { "aws:SourceIp": "192.0.2.0/24" } }, "low"],
		[
			"that needs two things at once",
			{ StringNotEquals: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" }, Bool: { "aws:ViaAWSService": "false" } },
			"high",
		],
	])("gets past a Deny %s", async (_, condition, expected) => {
		const denied = deny(condition === undefined ? "kms:Encrypt" : "kms:*", condition);
		expect(await worst("policy_not_public", [ROOT, allow("*", USE), denied])).toBe(expected);
	});

	it.each([
		["aws:VpceOrgID", "o-a1b2c3d4e5"],
		["aws:VpceAccount", "111122223333"],
		["aws:VpceOrgPaths", "o-a1b2c3d4e5/r-ab12/*"],
		["aws:SourceVpcArn", "arn:aws:ec2:eu-central-1:111122223333:vpc/vpc-0a1b2c3d"],
		["aws:SourceVpc", "vpc-0a1b2c3d"],
	])("comes from a place by %s", async (key, value) => {
		expect(await worst("policy_not_public", [ROOT, allow("*", USE, when({ StringLike: { [key]: value } }))])).toBe(
			"low",
		);
	});

	it.each([
		["no Resource", { Resource: undefined }],
		["no Action", { Action: undefined }],
		[
			"another key's ARN",
			{ Resource: "arn:aws:kms:eu-central-1:111122223333:key/00000000-0000-0000-0000-000000000000" },
		],
		["an alias", { Resource: "arn:aws:kms:eu-central-1:111122223333:alias/app" }],
		["another Region's keys", { Resource: "arn:aws:kms:us-east-1:111122223333:key/*" }],
		["another service's actions", { Action: ["s3:GetObject"] }],
	])("gets nothing by a statement with %s, which is told", async (_, changes) => {
		const statement = JSON.parse(JSON.stringify({ ...allow("*", USE), ...changes }));
		expect(await worst("policy_not_public", [ROOT, statement])).toBe("pass");
		expect(await worst("policy_within_trusted_accounts", [ROOT, statement])).toBe("pass");
		expect(await tells("kms_key/policy_statements_effective", { document: document(ROOT, statement) })).toHaveLength(1);
	});

	it.each([
		["the key's ARN", "arn:aws:kms:eu-central-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"],
		["a pattern of it", "arn:aws:kms:*:111122223333:key/*"],
		["a variable in it", "arn:aws:kms:*:${aws:ResourceAccount}:key/*"],
	])("gets what a statement with %s gives", async (_, resource) => {
		expect(await worst("policy_not_public", [ROOT, allow("*", USE, { Resource: resource })])).toBe("critical");
	});

	it("is no service, which a condition on the service's name means", async () => {
		const service = allow("*", USE, when({ StringEquals: { "aws:PrincipalServiceName": "logs.amazonaws.com" } }));
		expect(await worst("policy_not_public", [ROOT, service])).toBe("pass");
		expect(await worst("policy_within_trusted_accounts", [ROOT, service])).toBe("low");
		const any = allow("*", USE, when({ Bool: { "aws:PrincipalIsAWSService": "true" } }));
		expect(await worst("policy_not_public", [ROOT, any])).toBe("pass");
		expect(await worst("policy_within_trusted_accounts", [ROOT, any])).toBe("low");
	});

	it("has no variable of the account, though AWS counts it as public", async () => {
		for (const [key, value] of [
			["aws:PrincipalAccount", "${aws:ResourceAccount}"],
			["kms:CallerAccount", "${aws:ResourceAccount}"],
			["aws:PrincipalArn", "arn:aws:iam::${aws:ResourceAccount}:role/*"],
		] as const) {
			const statement = allow("*", "kms:Decrypt", when({ StringLike: { [key]: value } }));
			expect(await worst("policy_not_public", [ROOT, statement])).toBe("medium");
			expect(await worst("policy_within_trusted_accounts", [ROOT, statement])).toBe("pass");
		}
	});
});

describe("another account", () => {
	it("is left as an organization by a Deny of everyone outside of it", async () => {
		const statements = [
			ROOT,
			allow("*", USE),
			deny("kms:*", { StringNotEquals: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } }),
		];
		expect(await worst("policy_within_trusted_accounts", statements)).toBe("medium");
		const parameters = { trusted_organizations: ["o-a1b2c3d4e5"] };
		expect(await worst("policy_within_trusted_accounts", statements, { parameters })).toBe("pass");
	});

	it.each([
		[
			"in the Allow",
			[allow("444455556666", "kms:CreateGrant", when({ Bool: { "kms:GrantIsForAWSResource": "true" } }))],
		],
		[
			"in a Deny",
			[
				allow("444455556666", "kms:CreateGrant"),
				deny("kms:CreateGrant", { Bool: { "kms:GrantIsForAWSResource": "false" } }),
			],
		],
		[
			"by the grantee",
			[
				allow("444455556666", "kms:CreateGrant"),
				deny("kms:CreateGrant", {
					StringNotLike: { "kms:GranteePrincipal": `arn:aws:iam::*:role/aws-service-role/*` },
				}),
			],
		],
		[
			"by what a grant may give",
			[
				allow(
					"444455556666",
					"kms:CreateGrant",
					when({ "ForAllValues:StringEquals": { "kms:GrantOperations": ["Encrypt"] } }),
				),
			],
		],
	])("does not administer with grants that are bounded %s", async (_, statements) => {
		expect(await worst("policy_within_trusted_accounts", [ROOT, ...statements])).toBe("medium");
	});

	it("administers with grants of any kind", async () => {
		expect(await worst("policy_within_trusted_accounts", [ROOT, allow("444455556666", "kms:CreateGrant")])).toBe(
			"high",
		);
	});
});

describe("a service", () => {
	const service = (action: unknown, condition?: object): Statement => ({
		Effect: "Allow",
		Principal: { Service: "logs.eu-central-1.amazonaws.com" },
		Action: action,
		Resource: "*",
		...(condition === undefined ? {} : { Condition: condition }),
	});

	it.each([
		[
			"any account's ARN in the context",
			{ ArnLike: { "kms:EncryptionContext:aws:logs:arn": "arn:aws:logs:*:*:*" } },
			"low",
		],
		[
			"any account's ARN as the source",
			{ ArnLike: { "aws:SourceArn": "arn:aws:sns:eu-central-1:*:alarms-of-payments" } },
			"low",
		],
		[
			"a foreign account's context among others",
			{
				StringLike: {
					"kms:EncryptionContext:aws:cloudtrail:arn": [
						"arn:aws:cloudtrail:*:111122223333:trail/*",
						"arn:aws:cloudtrail:*:444455556666:trail/*",
					],
				},
			},
			"medium",
		],
		[
			"a foreign account as the source",
			{ StringEquals: { "aws:SourceAccount": ["111122223333", "444455556666"] } },
			"medium",
		],
		["an organization", { StringEquals: { "aws:SourceOrgID": "o-a1b2c3d4e5" } }, "low"],
		["part of an organization", { "ForAnyValue:StringLike": { "aws:SourceOrgPaths": "o-a1b2c3d4e5/r-ab12/*" } }, "low"],
		[
			"the own account's context",
			{ ArnLike: { "kms:EncryptionContext:aws:logs:arn": "arn:aws:logs:*:111122223333:*" } },
			"pass",
		],
		["the own account by a variable", { StringEquals: { "aws:SourceAccount": "${aws:ResourceAccount}" } }, "pass"],
		["a context that is one thing", { StringEquals: { "kms:EncryptionContext:SecretARN": "payments-secret" } }, "pass"],
	])("with a condition on %s", async (_, condition, expected) => {
		expect(await worst("policy_within_trusted_accounts", [ROOT, service(USE, condition)])).toBe(expected);
	});

	it.each([["kms:DescribeKey"], [["kms:Describe*", "kms:Get*", "kms:List*"]], ["kms:GetPublicKey"]])(
		"that only reads what the key is uses nothing: %j",
		async (action) => {
			expect(await worst("policy_within_trusted_accounts", [ROOT, service(action)])).toBe("pass");
		},
	);

	it("is bound by a Deny, too", async () => {
		const bound = deny(
			"kms:*",
			{ StringNotEquals: { "aws:SourceAccount": "111122223333" } },
			{ Principal: { Service: "logs.eu-central-1.amazonaws.com" } },
		);
		expect(await worst("policy_within_trusted_accounts", [ROOT, service(USE), bound])).toBe("pass");
	});
});

describe("who may change the policy", () => {
	const notPrincipal = (...names: string[]) =>
		deny("kms:PutKeyPolicy", undefined, { Principal: undefined, NotPrincipal: { AWS: names } });
	const clean = (statement: Statement): Statement => JSON.parse(JSON.stringify(statement));

	it.each([
		["a Deny of all but a deleted role", [ROOT, clean(notPrincipal("AROAEXAMPLEDELETED01"))], "high"],
		["a Deny of all but one role", [ROOT, clean(notPrincipal(role("one")))], "high"],
		["a Deny of all but two roles", [ROOT, clean(notPrincipal(role("one"), role("two")))], "pass"],
		["a Deny of all but the account", [ROOT, clean(notPrincipal("111122223333"))], "pass"],
		[
			"a Deny unless the name is one role's",
			[ROOT, deny("kms:Put*", { StringNotEquals: { "aws:PrincipalArn": role("one") } })],
			"high",
		],
		[
			"a Deny unless the name is a role's by pattern",
			[ROOT, deny("kms:Put*", { ArnNotLike: { "aws:PrincipalArn": role("Admin*") } })],
			"pass",
		],
		[
			"a Deny unless it is the root user",
			[ROOT, deny("kms:Put*", { ArnNotEquals: { "aws:PrincipalArn": "arn:aws:iam::111122223333:root" } })],
			"pass",
		],
		[
			"a Deny without a second factor",
			[ROOT, deny("kms:Put*", { BoolIfExists: { "aws:MultiFactorAuthPresent": "false" } })],
			"pass",
		],
		["a Deny over an insecure channel", [ROOT, deny("kms:*", { Bool: { "aws:SecureTransport": "false" } })], "pass"],
		[
			"a Deny outside the organization",
			[ROOT, deny("kms:*", { StringNotEquals: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } })],
			"pass",
		],
		[
			"a Deny outside the Region",
			[ROOT, deny("kms:*", { StringNotEquals: { "aws:RequestedRegion": "eu-central-1" } })],
			"pass",
		],
		[
			"a Deny in the key's own Region",
			[ROOT, deny("kms:*", { StringEquals: { "aws:RequestedRegion": "eu-central-1" } })],
			"high",
		],
		[
			"the account in another Region",
			[{ ...ROOT, ...when({ StringEquals: { "aws:RequestedRegion": "us-east-1" } }) }],
			"high",
		],
		["the root user by its type", [{ ...ROOT, ...when({ StringEquals: { "aws:PrincipalType": "Account" } }) }], "pass"],
		["the root user by its id", [{ ...ROOT, ...when({ StringEquals: { "aws:userid": "111122223333" } }) }], "pass"],
		[
			"everyone narrowed to two roles",
			[allow("*", ADMINISTER, when({ ArnLike: { "aws:PrincipalArn": [role("a"), role("b")] } }))],
			"pass",
		],
		[
			"everyone narrowed to one role, with and without its path",
			[allow("*", ADMINISTER, when({ ArnLike: { "aws:PrincipalArn": [role("a"), role("teams/a")] } }))],
			"high",
		],
		[
			"a role and its session",
			[allow([role("a"), "arn:aws:sts::111122223333:assumed-role/a/session"], ADMINISTER)],
			"high",
		],
		["a service-linked role beside one role", [allow([role("a"), LINKED], ADMINISTER)], "high"],
		[
			"a place that may not be reached",
			[{ ...ROOT, ...when({ IpAddress: { "aws:SourceIp": "192.0.2.0/24" } }) }],
			"high",
		],
	])("%s", async (_, statements, expected) => {
		expect(await worst("policy_not_locked_out", statements)).toBe(expected);
	});
});

describe("one who administers and uses", () => {
	it.each([
		["two statements", [allow(role("x"), ADMINISTER), allow(role("x"), USE)], "fail"],
		[
			"a session beside its role",
			[allow(role("x"), ADMINISTER), allow("arn:aws:sts::111122223333:assumed-role/x/s", USE)],
			"fail",
		],
		["a path beside none", [allow(role("teams/x"), ADMINISTER), allow(role("x"), USE)], "fail"],
		["everything", [allow(role("x"), "kms:*")], "fail"],
		[
			"everything less all use",
			[
				allow(role("x"), "kms:*"),
				deny(["kms:*crypt*", "kms:GenerateDataKey*"], undefined, { Principal: { AWS: role("x") } }),
			],
			"pass",
		],
		[
			"everything less use when a condition holds",
			[
				allow(role("x"), "kms:*"),
				deny(
					["kms:*crypt*", "kms:GenerateDataKey*"],
					{ IpAddress: { "aws:SourceIp": "192.0.2.0/24" } },
					{ Principal: { AWS: role("x") } },
				),
			],
			"fail",
		],
		[
			"everything less use by name",
			[
				allow(role("x"), "kms:*"),
				deny(["kms:*crypt*", "kms:GenerateDataKey*"], { ArnEquals: { "aws:PrincipalArn": role("x") } }),
			],
			"pass",
		],
		["a service-linked role", [allow(LINKED, [...USE, "kms:CreateGrant"])], "pass"],
		["the policy of a replica", [allow(role("x"), ["kms:ReplicateKey", "kms:Decrypt"])], "fail"],
		[
			"a name in a condition",
			[
				allow("*", ADMINISTER, when({ ArnLike: { "aws:PrincipalArn": role("x") } })),
				allow("*", USE, when({ ArnLike: { "aws:PrincipalArn": role("y") } })),
			],
			"pass",
		],
		[
			"the same name in both conditions",
			[
				allow("*", ADMINISTER, when({ ArnLike: { "aws:PrincipalArn": role("x") } })),
				allow("*", USE, when({ ArnLike: { "aws:PrincipalArn": role("x") } })),
			],
			"fail",
		],
	])("by %s", async (_, statements, expected) => {
		expect(await worst("policy_separates_duties", [ROOT, ...statements])).toBe(expected);
	});

	it.each([
		["ENCAPSULATE_DECAPSULATE", "kms:Decapsulate", "fail"],
		["ENCAPSULATE_DECAPSULATE", "kms:Encapsulate", "fail"],
		["ENCRYPT_DECRYPT", "kms:Decapsulate", "pass"],
		["SIGN_VERIFY", "kms:Sign", "fail"],
		["KEY_AGREEMENT", "kms:DeriveSharedSecret", "fail"],
		["a usage of tomorrow", "kms:Decapsulate", "fail"],
		["a usage of tomorrow", "kms:*", "fail"],
	])("of a key for %s by %s", async (usage, action, expected) => {
		expect(
			await worst("policy_separates_duties", [ROOT, allow(role("x"), ["kms:PutKeyPolicy", action])], { usage }),
		).toBe(expected);
	});
});

describe("a key that is shared through RAM", () => {
	const shared = (...statements: Statement[]) => ({
		facets: { shared_policy: { status: "known", value: { document: document(...statements) } } },
	});

	it("lets in whom the second policy names", async () => {
		const theirs = shared(allow("444455556666", [...USE, "kms:CreateGrant"]));
		expect(await worst("policy_within_trusted_accounts", [ROOT], theirs)).toBe("high");
		expect(await tells("kms_key/policy_within_trusted_accounts", { document: document(ROOT), ...theirs })).toEqual([
			expect.stringContaining("statement 1 of the AWS_RAM policy lets in 444455556666"),
		]);
	});

	it("keeps out whom a Deny of its own policy does", async () => {
		const theirs = shared(allow("*", USE));
		expect(await worst("policy_not_public", [ROOT], theirs)).toBe("critical");
		const outside = deny("kms:*", { StringNotEquals: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } });
		expect(await worst("policy_not_public", [ROOT, outside], theirs)).toBe("pass");
	});
});

describe("the policy that RAM writes", () => {
	const factOf = (facets: Readonly<Record<string, unknown>>) =>
		facetOf(keyWith({ document: document(ROOT), facets }), "shared_access");

	it("is none in an inventory that was read when keys could not be shared", () => {
		expect(factOf({})).toMatchObject({ status: "known", value: { statements: [] } });
	});

	it("is unknown where the shares were asked for, and the policy could not be read", () => {
		const reason = { kind: "denied", action: "kms:GetKeyPolicy", message: "AccessDenied" };
		expect(factOf({ shared_policy: { status: "unknown", reason } })).toEqual({ status: "unknown", reason });
		const shares = { status: "known", value: { listed: true, resource_share_arns: ["arn:aws:ram:…"] } };
		expect(factOf({ shares })).toMatchObject({ status: "unknown" });
	});
});

describe("a policy that somebody wrote to be slow", () => {
	it("is judged in moments", async () => {
		const stars = `arn:aws:iam::${"*1".repeat(400)}`;
		const statements = Array.from({ length: 20 }, (_, number) =>
			allow(
				"*",
				`kms:${"*a?".repeat(150)}${number}`,
				when({ StringLike: { "aws:PrincipalArn": [stars, `${stars}?`] } }),
			),
		);
		const began = performance.now();
		await worst("policy_not_public", statements);
		expect(performance.now() - began).toBeLessThan(2_000);
	});
});
