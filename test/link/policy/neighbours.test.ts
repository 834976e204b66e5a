import { describe, expect, it } from "@jest/globals";
import { tells } from "./judge.js";

const ROOT = { Effect: "Allow", Principal: { AWS: "arn:aws:iam::111122223333:root" }, Action: "kms:*", Resource: "*" };
const USE = ["kms:Encrypt", "kms:Decrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:DescribeKey"];
const role = (n: string, a = "111122223333") => `arn:aws:iam::${a}:role/${n}`;
type Statement = Record<string, unknown>;
const isElement = (principal: unknown): boolean =>
	principal === "*" || (typeof principal === "object" && !Array.isArray(principal));
const allow = (principal: unknown, action: unknown, condition?: object, more: Statement = {}): Statement => ({
	Effect: "Allow",
	Principal: isElement(principal) ? principal : { AWS: principal },
	Action: action,
	Resource: "*",
	...(condition === undefined ? {} : { Condition: condition }),
	...more,
});
const deny = (principal: unknown, action: unknown, condition?: object, more: Statement = {}): Statement =>
	JSON.parse(JSON.stringify({ ...allow(principal, action, condition, more), Effect: "Deny" }));
const svc = { Service: "logs.eu-central-1.amazonaws.com" };
/** The worst that a rule tells, or "fail" where it has no degrees. */
async function worst(rule: string, statements: Statement[]): Promise<string> {
	const told = await tells(`kms_key/${rule}`, {
		document: { Version: "2012-10-17", Statement: statements },
		tags: { DataClassification: "confidential" },
	});
	const degrees = told.map((text) => text.split(":", 1)[0] ?? "");
	return told.length === 0
		? "pass"
		: (["critical", "high", "medium", "low"].find((each) => degrees.includes(each)) ?? "fail");
}

const P = "policy_not_public";
const W = "policy_within_trusted_accounts";
const L = "policy_not_locked_out";
const D = "policy_separates_duties";
const G = "policy_grants_bounded";
const A = "policy_actions_bounded";
const E = "policy_statements_effective";
const C = "policy_conditions_present";
const U = allow(role("app"), USE);
const ORG = { "aws:PrincipalOrgID": "o-a1b2c3d4e5" };
/** What happens, the rule, the statements, and what IAM's evaluation logic comes to. */
const cases: [string, string, Statement[], string][] = [
	[
		"deny unless SourceAccount locks all out",
		L,
		[ROOT, deny("*", "kms:*", { StringNotEquals: { "aws:SourceAccount": "111122223333" } })],
		"high",
	],
	[
		"deny unless SourceAccount ifexists locks all out",
		L,
		[ROOT, deny("*", "kms:*", { StringNotEqualsIfExists: { "aws:SourceAccount": "111122223333" } })],
		"high",
	],
	[
		"deny services outside",
		L,
		[
			ROOT,
			deny("*", "kms:*", {
				StringNotEqualsIfExists: { "aws:SourceAccount": "111122223333" },
				Bool: { "aws:PrincipalIsAWSService": "true" },
			}),
		],
		"pass",
	],
	[
		"deny when SourceAccount there and foreign",
		L,
		[
			ROOT,
			deny("*", "kms:*", {
				StringNotEquals: { "aws:SourceAccount": "111122223333" },
				Null: { "aws:SourceAccount": "false" },
			}),
		],
		"pass",
	],
	[
		"expired allow stranger",
		P,
		[ROOT, allow("*", USE, { DateLessThan: { "aws:CurrentTime": "2024-01-01T00:00:00Z" } })],
		"pass",
	],
	[
		"allow stranger until 2030",
		P,
		[ROOT, allow("*", USE, { DateLessThan: { "aws:CurrentTime": "2030-01-01T00:00:00Z" } })],
		"critical",
	],
	[
		"expired foreign account",
		W,
		[ROOT, allow("444455556666", USE, { DateLessThan: { "aws:CurrentTime": "2024-01-01T00:00:00Z" } })],
		"pass",
	],
	[
		"expired foreign account epoch",
		W,
		[ROOT, allow("444455556666", USE, { NumericLessThan: { "aws:EpochTime": "1700000000" } })],
		"pass",
	],
	[
		"root only before 2024",
		L,
		[allow("arn:aws:iam::111122223333:root", "kms:*", { DateLessThan: { "aws:CurrentTime": "2024-01-01T00:00:00Z" } })],
		"high",
	],
	[
		"root only after 2024",
		L,
		[
			allow("arn:aws:iam::111122223333:root", "kms:*", {
				DateGreaterThan: { "aws:CurrentTime": "2024-01-01T00:00:00Z" },
			}),
		],
		"pass",
	],
	[
		"deny put since 2024",
		L,
		[ROOT, deny("*", "kms:Put*", { DateGreaterThan: { "aws:CurrentTime": "2024-01-01T00:00:00Z" } })],
		"high",
	],
	[
		"deny put before 2024",
		L,
		[ROOT, deny("*", "kms:Put*", { DateLessThan: { "aws:CurrentTime": "2024-01-01T00:00:00Z" } })],
		"pass",
	],
	[
		"deny stranger before 2024 is no deny",
		P,
		[ROOT, allow("*", USE), deny("*", "kms:*", { DateLessThan: { "aws:CurrentTime": "2024-01-01" } })],
		"critical",
	],
	[
		"deny stranger since 2024",
		P,
		[
			ROOT,
			allow("*", USE),
			deny("*", "kms:*", {
				DateGreaterThanEquals: { "aws:CurrentTime": "2024-01-01" },
				StringNotEquals: { "aws:PrincipalAccount": "111122223333" },
			}),
		],
		"pass",
	],
	[
		"bucket by pattern",
		W,
		[
			ROOT,
			allow({ Service: "s3.amazonaws.com" }, USE, { ArnLike: { "aws:SourceArn": "arn:aws:s3:::payments-archive-*" } }),
		],
		"low",
	],
	[
		"bucket fixed objects by pattern",
		W,
		[
			ROOT,
			allow({ Service: "s3.amazonaws.com" }, USE, {
				StringLike: { "kms:EncryptionContext:aws:s3:arn": "arn:aws:s3:::payments-archive/*" },
			}),
		],
		"pass",
	],
	[
		"bucket pattern and account",
		W,
		[
			ROOT,
			allow({ Service: "s3.amazonaws.com" }, USE, {
				ArnLike: { "aws:SourceArn": "arn:aws:s3:::payments-archive-*" },
				StringEquals: { "aws:SourceAccount": "111122223333" },
			}),
		],
		"pass",
	],
	[
		"sts pattern in deny locks out",
		L,
		[
			ROOT,
			deny("*", "kms:PutKeyPolicy", {
				StringNotLike: { "aws:PrincipalArn": "arn:aws:sts::111122223333:assumed-role/Admin/*" },
			}),
		],
		"high",
	],
	[
		"two denies each but another role",
		L,
		[
			ROOT,
			deny("*", "kms:PutKeyPolicy", { ArnNotEquals: { "aws:PrincipalArn": role("a") } }),
			deny("*", "kms:PutKeyPolicy", { ArnNotEquals: { "aws:PrincipalArn": role("b") } }),
		],
		"high",
	],
	[
		"one deny with two negated operators",
		L,
		[
			ROOT,
			deny("*", "kms:PutKeyPolicy", {
				ArnNotEquals: { "aws:PrincipalArn": role("a") },
				StringNotLike: { "aws:PrincipalArn": role("b") },
			}),
		],
		"pass",
	],
	[
		"deny the account root principal",
		L,
		[ROOT, allow([role("a"), role("b")], "kms:*"), deny("arn:aws:iam::111122223333:root", "kms:PutKeyPolicy")],
		"high",
	],
	[
		"deny all but via s3",
		L,
		[ROOT, deny("*", "kms:*", { StringNotEquals: { "kms:ViaService": "s3.eu-central-1.amazonaws.com" } })],
		"high",
	],
	[
		"deny outside org except a foreign role",
		W,
		[
			ROOT,
			allow("*", USE),
			deny("*", "kms:*", {
				StringNotEquals: { "aws:PrincipalAccount": "111122223333" },
				ArnNotLike: { "aws:PrincipalArn": role("x", "444455556666") },
			}),
		],
		"medium",
	],
	["NotIpAddress allow", P, [ROOT, allow("*", USE, { NotIpAddress: { "aws:SourceIp": "10.0.0.0/8" } })], "critical"],
	[
		"ForAllValues org",
		P,
		[ROOT, allow("*", USE, { "ForAllValues:StringEquals": { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } })],
		"critical",
	],
	[
		"ForAnyValue org",
		P,
		[ROOT, allow("*", USE, { "ForAnyValue:StringEquals": { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } })],
		"pass",
	],
	["Null org false", P, [ROOT, allow("*", USE, { Null: { "aws:PrincipalOrgID": "false" } })], "critical"],
	[
		"org not equals allow",
		P,
		[ROOT, allow("*", USE, { StringNotEquals: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } })],
		"critical",
	],
	[
		"SourceAccount own on everyone",
		P,
		[ROOT, allow("*", USE, { StringEquals: { "aws:SourceAccount": "111122223333" } })],
		"pass",
	],
	[
		"SourceAccount own if exists on everyone",
		P,
		[ROOT, allow("*", USE, { StringEqualsIfExists: { "aws:SourceAccount": "111122223333" } })],
		"critical",
	],
	["root arn beside star", P, [allow(["arn:aws:iam::111122223333:root", "*"], USE)], "critical"],
	["mfa on everyone", P, [ROOT, allow("*", USE, { Bool: { "aws:MultiFactorAuthPresent": "true" } })], "critical"],
	["tag on everyone", P, [ROOT, allow("*", USE, { StringEquals: { "aws:PrincipalTag/team": "x" } })], "critical"],
	[
		"PrincipalArn any account role Admin",
		P,
		[ROOT, allow("*", USE, { ArnLike: { "aws:PrincipalArn": "arn:aws:iam::*:role/Admin" } })],
		"critical",
	],
	[
		"PrincipalArn own account all",
		P,
		[ROOT, allow("*", USE, { ArnLike: { "aws:PrincipalArn": "arn:aws:iam::111122223333:*" } })],
		"medium",
	],
	[
		"old version variable",
		P,
		[ROOT, allow("*", USE, { StringEquals: { "aws:PrincipalAccount": "${aws:ResourceAccount}" } })],
		"medium",
	],
	[
		"encryption context alone",
		P,
		[ROOT, allow("*", USE, { StringEquals: { "kms:EncryptionContext:app": "x" } })],
		"critical",
	],
	[
		"callercount + viaservice",
		P,
		[
			ROOT,
			allow("*", USE, {
				StringEquals: { "kms:CallerAccount": "111122223333", "kms:ViaService": "s3.eu-central-1.amazonaws.com" },
			}),
		],
		"pass",
	],
	[
		"foreign caller + viaservice",
		W,
		[
			ROOT,
			allow("*", USE, {
				StringEquals: { "kms:CallerAccount": "444455556666", "kms:ViaService": "s3.eu-central-1.amazonaws.com" },
			}),
		],
		"medium",
	],
	[
		"foreign named, caller own",
		W,
		[ROOT, allow("444455556666", USE, { StringEquals: { "kms:CallerAccount": "111122223333" } })],
		"pass",
	],
	[
		"notprincipal allow own root",
		P,
		[ROOT, { Effect: "Allow", NotPrincipal: { AWS: "arn:aws:iam::111122223333:root" }, Action: USE, Resource: "*" }],
		"high",
	],
	["saml federated", W, [ROOT, allow({ Federated: "arn:aws:iam::444455556666:saml-provider/x" }, USE)], "medium"],
	[
		"deny foreign account use",
		W,
		[
			ROOT,
			allow("444455556666", USE),
			deny("444455556666", ["kms:Decrypt", "kms:Encrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:DescribeKey"]),
		],
		"pass",
	],
	[
		"deny foreign role of foreign account only",
		W,
		[ROOT, allow("444455556666", USE), deny(role("x", "444455556666"), "kms:*")],
		"medium",
	],
	[
		"deny foreign root statement allow foreign role",
		W,
		[ROOT, allow(role("x", "444455556666"), USE), deny("arn:aws:iam::444455556666:root", "kms:*")],
		"pass",
	],
	[
		"duties via group of statements and deny via session",
		D,
		[ROOT, allow(role("x"), "kms:*"), deny("arn:aws:sts::111122223333:assumed-role/x/me", USE)],
		"fail",
	],
	[
		"duties NotAction deny leaves admin",
		D,
		[
			ROOT,
			allow(role("x"), "kms:*"),
			{ ...deny(role("x"), "x"), Action: undefined, NotAction: ["kms:Create*", "kms:Put*", "kms:Describe*"] },
		],
		"pass",
	],
	[
		"duties denied to everyone but another",
		D,
		[ROOT, allow([role("x"), role("y")], "kms:*"), deny("*", ["kms:*crypt*", "kms:GenerateDataKey*"])],
		"pass",
	],
	[
		"stringequals ignore case account",
		P,
		[ROOT, allow("*", USE, { StringEqualsIgnoreCase: { "aws:PrincipalAccount": "111122223333" } })],
		"pass",
	],
	["two principals keys", W, [ROOT, allow({ AWS: role("a"), Service: "logs.eu-central-1.amazonaws.com" }, USE)], "low"],
	[
		"service sourceorg in deny",
		W,
		[
			ROOT,
			allow(svc, USE),
			deny("*", "kms:*", {
				StringNotEquals: { "aws:SourceOrgID": "o-a1b2c3d4e5" },
				Bool: { "aws:PrincipalIsAWSService": "true" },
			}),
		],
		"low",
	],
	[
		"service deny SourceAccount ifexists PrincipalIsAWSService",
		W,
		[
			ROOT,
			allow(svc, USE),
			deny("*", "kms:*", {
				StringNotEqualsIfExists: { "aws:SourceAccount": "111122223333" },
				Bool: { "aws:PrincipalIsAWSService": "true" },
			}),
		],
		"pass",
	],
	[
		"everyone org via ViaAWSService false deny",
		P,
		[ROOT, allow("*", USE, { StringLike: { "aws:PrincipalOrgID": "o-*" } })],
		"critical",
	],
	[
		"deny Null on org",
		P,
		[ROOT, allow("*", USE), deny("*", "kms:*", { Null: { "aws:PrincipalOrgID": "true" } })],
		"critical",
	],
	["ip and v6", P, [ROOT, allow("*", USE, { IpAddress: { "aws:SourceIp": ["203.0.113.0/24", "::/0"] } })], "critical"],
	[
		"negated principal arn allow",
		P,
		[ROOT, allow("*", USE, { ArnNotLike: { "aws:PrincipalArn": role("x") } })],
		"critical",
	],
	[
		"resource org",
		P,
		[ROOT, allow("*", USE, { StringEquals: { "aws:PrincipalOrgID": "${aws:ResourceOrgID}" } })],
		"medium",
	],
	[
		"resource org trusted",
		W,
		[ROOT, allow("*", USE, { StringEquals: { "aws:PrincipalOrgID": "${aws:ResourceOrgID}" } })],
		"medium",
	],
	[
		"requested region other",
		P,
		[ROOT, allow("*", USE, { StringEquals: { "aws:RequestedRegion": "us-east-1" } })],
		"pass",
	],
	["securetransport false", P, [ROOT, allow("*", USE, { Bool: { "aws:SecureTransport": "false" } })], "pass"],
	[
		"principaltype anonymous",
		P,
		[ROOT, allow("*", USE, { StringEquals: { "aws:PrincipalType": "Account" } })],
		"critical",
	],
	[
		"enclave image on everyone",
		P,
		[
			ROOT,
			allow("*", "kms:Decrypt", {
				StringEqualsIgnoreCase: { "kms:RecipientAttestation:ImageSha384": "ab".repeat(48) },
			}),
		],
		"critical",
	],
	[
		"vpc endpoint on everyone",
		P,
		[ROOT, allow("*", USE, { StringEquals: { "aws:SourceVpce": "vpce-0123456789abcdef0" } })],
		"low",
	],
	["vpc wildcard on everyone", P, [ROOT, allow("*", USE, { StringLike: { "aws:SourceVpc": "vpc-*" } })], "critical"],
	[
		"org paths",
		P,
		[ROOT, allow("*", USE, { "ForAnyValue:StringLike": { "aws:PrincipalOrgPaths": "o-a1b2c3d4e5/r-ab12/*" } })],
		"pass",
	],
	[
		"org paths any org",
		P,
		[ROOT, allow("*", USE, { "ForAnyValue:StringLike": { "aws:PrincipalOrgPaths": "*/r-ab12/*" } })],
		"critical",
	],
	[
		"org paths for all",
		P,
		[ROOT, allow("*", USE, { "ForAllValues:StringLike": { "aws:PrincipalOrgPaths": "o-a1b2c3d4e5/*" } })],
		"critical",
	],
	[
		"org paths for all, not null",
		P,
		[
			ROOT,
			allow("*", USE, {
				"ForAllValues:StringLike": { "aws:PrincipalOrgPaths": "o-a1b2c3d4e5/*" },
				Null: { "aws:PrincipalOrgPaths": "false" },
			}),
		],
		"pass",
	],
	["org in IfExists", P, [ROOT, allow("*", USE, { StringEqualsIfExists: ORG })], "critical"],
	[
		"two accounts in a list one wildcard",
		P,
		[ROOT, allow("*", USE, { StringLike: { "kms:CallerAccount": ["111122223333", "*"] } })],
		"critical",
	],
	["caller account pattern", P, [ROOT, allow("*", USE, { StringLike: { "kms:CallerAccount": "1111*" } })], "critical"],
	[
		"StringEquals with star is literal",
		P,
		[ROOT, allow("*", USE, { StringEquals: { "kms:CallerAccount": "*" } })],
		"critical",
	],
	[
		"deny without Principal match: NotPrincipal deny root only",
		L,
		[ROOT, { Effect: "Deny", NotPrincipal: { AWS: role("admin") }, Action: "kms:PutKeyPolicy", Resource: "*" }],
		"high",
	],
	[
		"NotAction allow stranger",
		P,
		[ROOT, { Effect: "Allow", Principal: "*", NotAction: "kms:PutKeyPolicy", Resource: "*" }],
		"critical",
	],
	[
		"canonical other",
		W,
		[ROOT, allow({ CanonicalUser: "79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be" }, USE)],
		"medium",
	],
	[
		"resource that is not this key",
		P,
		[ROOT, { ...allow("*", USE), Resource: "arn:aws:kms:eu-central-1:111122223333:key/other" }],
		"pass",
	],
	[
		"grant by stranger for resource",
		P,
		[ROOT, allow("*", "kms:CreateGrant", { Bool: { "kms:GrantIsForAWSResource": "true" } })],
		"critical",
	],
	[
		"grant bounded by GrantIsForAWSResource",
		G,
		[
			ROOT,
			allow(role("x"), USE),
			allow(role("x"), "kms:CreateGrant", { Bool: { "kms:GrantIsForAWSResource": "true" } }),
		],
		"pass",
	],
	[
		"grant GrantIsForAWSResource false",
		G,
		[
			ROOT,
			allow(role("x"), USE),
			allow(role("x"), "kms:CreateGrant", { Bool: { "kms:GrantIsForAWSResource": "false" } }),
		],
		"fail",
	],
	[
		"grant ops bounded for all",
		G,
		[
			ROOT,
			allow(role("x"), USE),
			allow(role("x"), "kms:CreateGrant", {
				"ForAllValues:StringEquals": { "kms:GrantOperations": ["Encrypt", "Decrypt"] },
			}),
		],
		"pass",
	],
	[
		"grant ops bounded for any",
		G,
		[
			ROOT,
			allow(role("x"), USE),
			allow(role("x"), "kms:CreateGrant", { "ForAnyValue:StringEquals": { "kms:GrantOperations": ["Encrypt"] } }),
		],
		"fail",
	],
	["action star to a role", A, [ROOT, allow(role("x"), "*")], "fail"],
	["action kms:?* to a role", A, [ROOT, allow(role("x"), "kms:?*")], "fail"],
	["action KMS:DECRYPT case to a stranger", P, [ROOT, allow("*", "KMS:DECRYPT")], "critical"],
	[
		"action with Resource NotResource",
		P,
		[ROOT, { Effect: "Allow", Principal: "*", Action: USE, NotResource: "arn:aws:s3:::x" }],
		"critical",
	],
	[
		"duties across two statements",
		D,
		[ROOT, allow(role("x"), ["kms:PutKeyPolicy", "kms:ScheduleKeyDeletion"]), allow(role("x"), USE)],
		"fail",
	],
	[
		"duties across id formats",
		D,
		[ROOT, allow(role("x"), ["kms:PutKeyPolicy"]), allow("arn:aws:sts::111122223333:assumed-role/x/me", USE)],
		"fail",
	],
	["lock: only a service may", L, [allow({ Service: "s3.amazonaws.com" }, "kms:*")], "high"],
	["lock: another account's root only", L, [allow("444455556666", "kms:*")], "high"],
	["lock: deleted principal only", L, [allow("AROAEXAMPLEEXAMPLE123", "kms:*")], "high"],
	["lock: all but put", L, [{ ...ROOT, Action: undefined, NotAction: "kms:PutKeyPolicy" }], "high"],
	[
		"lock: deny unless from vpce",
		L,
		[ROOT, deny("*", "kms:*", { StringNotEquals: { "aws:SourceVpce": "vpce-0123456789abcdef0" } })],
		"low",
	],
	["lock: deny when not TLS", L, [ROOT, deny("*", "kms:*", { Bool: { "aws:SecureTransport": "false" } })], "pass"],
	["lock: deny when TLS", L, [ROOT, deny("*", "kms:*", { Bool: { "aws:SecureTransport": "true" } })], "high"],
	[
		"lock: deny own account",
		L,
		[ROOT, deny("*", "kms:*", { StringEquals: { "aws:PrincipalAccount": "111122223333" } })],
		"high",
	],
	["lock: deny org null", L, [ROOT, deny("*", "kms:*", { Null: { "aws:PrincipalArn": "false" } })], "high"],
	[
		"trusted: sso role pattern other account",
		W,
		[
			ROOT,
			allow("*", USE, {
				ArnLike: { "aws:PrincipalArn": "arn:aws:iam::444455556666:role/aws-reserved/sso.amazonaws.com/*" },
			}),
		],
		"medium",
	],
	["trusted: service in deny-only", W, [ROOT, deny({ Service: "s3.amazonaws.com" }, USE)], "pass"],
	[
		"trusted: cloudfront distribution of own",
		W,
		[
			ROOT,
			allow({ Service: "cloudfront.amazonaws.com" }, USE, {
				StringEquals: { "aws:SourceArn": "arn:aws:cloudfront::111122223333:distribution/E1" },
			}),
		],
		"pass",
	],
	[
		"trusted: cloudfront distribution of another",
		W,
		[
			ROOT,
			allow({ Service: "cloudfront.amazonaws.com" }, USE, {
				StringEquals: { "aws:SourceArn": "arn:aws:cloudfront::444455556666:distribution/E1" },
			}),
		],
		"medium",
	],
	[
		"trusted: logs context of own",
		W,
		[
			ROOT,
			allow(svc, USE, {
				ArnLike: { "kms:EncryptionContext:aws:logs:arn": "arn:aws:logs:eu-central-1:111122223333:*" },
			}),
		],
		"pass",
	],
	[
		"trusted: logs context of any",
		W,
		[ROOT, allow(svc, USE, { ArnLike: { "kms:EncryptionContext:aws:logs:arn": "arn:aws:logs:eu-central-1:*:*" } })],
		"low",
	],
	[
		"trusted: cloudtrail context",
		W,
		[
			ROOT,
			allow({ Service: "cloudtrail.amazonaws.com" }, USE, {
				StringLike: { "kms:EncryptionContext:aws:cloudtrail:arn": "arn:aws:cloudtrail:*:111122223333:trail/*" },
			}),
		],
		"pass",
	],
	[
		"trusted: source arn any account",
		W,
		[ROOT, allow({ Service: "sns.amazonaws.com" }, USE, { ArnLike: { "aws:SourceArn": "arn:aws:sns:*:*:*" } })],
		"low",
	],
	[
		"trusted: source account negated",
		W,
		[ROOT, allow({ Service: "sns.amazonaws.com" }, USE, { StringNotEquals: { "aws:SourceAccount": "444455556666" } })],
		"low",
	],
	[
		"deny foreign where org there and other",
		W,
		[
			ROOT,
			allow("444455556666", USE),
			deny("*", "kms:*", { StringNotEquals: ORG, Null: { "aws:PrincipalOrgID": "false" } }),
		],
		"medium",
	],
	[
		"deny org paths for all not null",
		P,
		[
			ROOT,
			allow("*", USE),
			deny("*", "kms:*", { "ForAllValues:StringNotLike": { "aws:PrincipalOrgPaths": "o-a1b2c3d4e5/*" } }),
		],
		"pass",
	],
	[
		"deny service without source account",
		W,
		[
			ROOT,
			allow(svc, USE),
			deny("*", "kms:*", {
				StringNotEquals: { "aws:SourceAccount": "111122223333" },
				Null: { "aws:SourceAccount": "true" },
				Bool: { "aws:PrincipalIsAWSService": "true" },
			}),
		],
		"low",
	],
	[
		"null true and equals never holds",
		P,
		[ROOT, allow("*", USE, { StringEqualsIfExists: ORG, Null: { "aws:PrincipalOrgID": "true" } })],
		"critical",
	],
	[
		"null false and equals if exists",
		P,
		[ROOT, allow("*", USE, { StringEqualsIfExists: ORG, Null: { "aws:PrincipalOrgID": "false" } })],
		"pass",
	],
	[
		"null both and equals if exists",
		P,
		[ROOT, allow("*", USE, { StringEqualsIfExists: ORG, Null: { "aws:PrincipalOrgID": ["true", "false"] } })],
		"critical",
	],
	[
		"null of another key",
		P,
		[ROOT, allow("*", USE, { StringEqualsIfExists: ORG, Null: { "aws:PrincipalOrgPaths": "false" } })],
		"critical",
	],
	[
		"grants for one service principal",
		G,
		[
			ROOT,
			U,
			allow(role("app"), "kms:CreateGrant", { StringEquals: { "kms:GranteeServicePrincipal": "rds.amazonaws.com" } }),
		],
		"pass",
	],
	[
		"grants for resources of one account",
		G,
		[
			ROOT,
			U,
			allow(role("app"), "kms:CreateGrant", {
				ArnLike: { "kms:GrantConstraintSourceArn": "arn:aws:rds:*:111122223333:*" },
			}),
		],
		"pass",
	],
	[
		"grants of some operations",
		G,
		[
			ROOT,
			U,
			allow(role("app"), "kms:CreateGrant", { "ForAllValues:StringEquals": { "kms:GrantOperations": ["Decrypt"] } }),
		],
		"pass",
	],
	[
		"grants that a certain role retires",
		G,
		[ROOT, U, allow(role("app"), "kms:CreateGrant", { StringEquals: { "kms:RetiringPrincipal": role("admin") } })],
		"fail",
	],
	[
		"grants for anybody by a pattern",
		G,
		[ROOT, U, allow(role("app"), "kms:CreateGrant", { StringLike: { "kms:GranteePrincipal": "*" } })],
		"fail",
	],
	[
		"grants for the own account by a pattern",
		G,
		[
			ROOT,
			U,
			allow(role("app"), "kms:CreateGrant", {
				ArnLike: { "kms:GranteePrincipal": "arn:aws:iam::111122223333:role/*" },
			}),
		],
		"pass",
	],
	[
		"grants denied as AWS Control Tower does",
		G,
		[
			ROOT,
			allow(role("app"), "kms:*"),
			deny("*", "kms:CreateGrant", {
				BoolIfExists: { "kms:GrantIsForAWSResource": "false", "aws:PrincipalIsAWSService": "false" },
			}),
		],
		"pass",
	],
	[
		"grants denied as AWS Managed Services does",
		G,
		[
			ROOT,
			allow(role("app"), "kms:*"),
			deny("*", "kms:CreateGrant", { Bool: { "kms:GrantIsForAWSResource": "false" } }),
		],
		"pass",
	],
	[
		"grants for AWS resources in one statement, of any kind in another",
		G,
		[
			ROOT,
			U,
			allow(role("app"), "kms:CreateGrant", { Bool: { "kms:GrantIsForAWSResource": "true" } }),
			allow(role("app"), "kms:Create*"),
		],
		"fail",
	],
	[
		"changes by CloudFormation only",
		L,
		[ROOT, deny("*", "kms:Put*", { StringNotEquals: { "aws:CalledViaFirst": "cloudformation.amazonaws.com" } })],
		"pass",
	],
	[
		"all but reading denied to all but one role",
		L,
		[
			ROOT,
			deny(
				"*",
				undefined,
				{ ArnNotLike: { "aws:PrincipalArn": role("breakglass") } },
				{ NotAction: ["kms:Describe*", "kms:List*"] },
			),
		],
		"high",
	],
	["sessions denied", L, [ROOT, deny("*", "kms:*", { Null: { "aws:TokenIssueTime": "false" } })], "pass"],
	["TLS denied", L, [ROOT, deny("*", "kms:*", { Bool: { "aws:SecureTransport": "true" } })], "high"],
	[
		"the Region as text with a star denied",
		L,
		[ROOT, deny("*", "kms:*", { StringEquals: { "aws:RequestedRegion": "eu-*" } })],
		"pass",
	],
	[
		"the Region by a pattern denied",
		L,
		[ROOT, deny("*", "kms:*", { StringLike: { "aws:RequestedRegion": "eu-*" } })],
		"high",
	],
	[
		"other addresses denied",
		L,
		[ROOT, deny("*", "kms:*", { NotIpAddress: { "aws:SourceIp": "203.0.113.0/24" } })],
		"low",
	],
	[
		"the group of the administrators, which is no principal",
		L,
		[allow("arn:aws:iam::111122223333:group/admins", "kms:*")],
		"high",
	],
	[
		"a service-linked role beside one role",
		L,
		[allow([role("a"), "arn:aws:iam::111122223333:role/aws-service-role/x.amazonaws.com/AWSServiceRoleForX"], "kms:*")],
		"high",
	],
	["any VPC endpoint", P, [ROOT, allow("*", USE, { Null: { "aws:SourceVpce": "false" } })], "critical"],
	[
		"the key's own account",
		P,
		[ROOT, allow("*", USE, { StringEquals: { "aws:ResourceAccount": "111122223333" } })],
		"critical",
	],
	[
		"the key's own organization",
		P,
		[ROOT, allow("*", USE, { StringEquals: { "aws:ResourceOrgID": "o-a1b2c3d4e5" } })],
		"critical",
	],
	["an alias of the key", P, [ROOT, allow("*", USE, { StringEquals: { "kms:RequestAlias": "alias/x" } })], "critical"],
	[
		"a denial by one of several organization paths",
		P,
		[
			ROOT,
			allow("*", USE),
			deny("*", "kms:*", { "ForAnyValue:StringNotLike": { "aws:PrincipalOrgPaths": "o-a1b2c3d4e5/*" } }),
		],
		"critical",
	],
	[
		"a foreign role while others than one organization are denied",
		W,
		[ROOT, allow(role("x", "444455556666"), USE), deny("*", "kms:*", { StringNotEquals: ORG })],
		"medium",
	],
	[
		"a foreign identity provider",
		W,
		[ROOT, allow({ Federated: "arn:aws:iam::444455556666:oidc-provider/x" }, USE)],
		"medium",
	],
	[
		"whoever signs in with Amazon Cognito, in any account",
		P,
		[ROOT, allow({ Federated: "cognito-identity.amazonaws.com" }, USE)],
		"high",
	],
	[
		"whoever signs in with one of two web identity providers",
		P,
		[ROOT, allow({ Federated: ["accounts.google.com", "www.amazon.com"] }, "kms:Decrypt")],
		"high",
	],
	[
		"who signs in with Amazon Cognito in the own account",
		P,
		[
			ROOT,
			allow({ Federated: "cognito-identity.amazonaws.com" }, USE, {
				StringEquals: { "kms:CallerAccount": "111122223333" },
			}),
		],
		"pass",
	],
	[
		"who signs in to one identity pool",
		P,
		[
			ROOT,
			allow({ Federated: "cognito-identity.amazonaws.com" }, USE, {
				StringEquals: { "cognito-identity.amazonaws.com:aud": "eu-central-1:1234abcd-12ab-34cd-56ef-1234567890ab" },
			}),
		],
		"pass",
	],
	[
		"whoever signs in, less all outside the account by a Deny",
		P,
		[
			ROOT,
			allow({ Federated: "cognito-identity.amazonaws.com" }, USE),
			deny("*", "kms:*", { StringNotEquals: { "aws:PrincipalAccount": "111122223333" } }),
		],
		"pass",
	],
	[
		"a Deny for whoever signs in, which is not everyone",
		P,
		[ROOT, allow("*", "kms:Decrypt"), deny({ Federated: "accounts.google.com" }, "kms:*")],
		"critical",
	],
	[
		"changes denied but through an AWS service, which changes no key for others",
		L,
		[ROOT, deny("*", "kms:*", { Bool: { "aws:ViaAWSService": "false" } })],
		"high",
	],
	[
		"changes denied where the service is not known",
		L,
		[ROOT, deny("*", "kms:PutKeyPolicy", { BoolIfExists: { "aws:ViaAWSService": "false" } })],
		"high",
	],
	[
		"changes through AWS services denied",
		L,
		[ROOT, deny("*", "kms:PutKeyPolicy", { Bool: { "aws:ViaAWSService": "true" } })],
		"pass",
	],
	[
		"the account through AWS services alone",
		L,
		[allow("111122223333", "kms:*", { Bool: { "aws:ViaAWSService": "true" } })],
		"high",
	],
	[
		"the own identity provider",
		W,
		[ROOT, allow({ Federated: "arn:aws:iam::111122223333:saml-provider/idp" }, USE)],
		"pass",
	],
	[
		"whoever signed in by the own account's provider",
		P,
		[
			ROOT,
			allow("*", USE, { StringEquals: { "aws:FederatedProvider": "arn:aws:iam::111122223333:saml-provider/idp" } }),
		],
		"pass",
	],
	[
		"whoever signed in by one of the own account's providers",
		W,
		[ROOT, allow("*", USE, { ArnLike: { "aws:FederatedProvider": "arn:aws:iam::111122223333:oidc-provider/*" } })],
		"pass",
	],
	[
		"whoever signed in by another account's provider",
		W,
		[
			ROOT,
			allow("*", USE, { StringEquals: { "aws:FederatedProvider": "arn:aws:iam::444455556666:saml-provider/idp" } }),
		],
		"medium",
	],
	[
		"whoever signed in by another account's provider, who is no stranger",
		P,
		[
			ROOT,
			allow("*", USE, { StringEquals: { "aws:FederatedProvider": "arn:aws:iam::444455556666:saml-provider/idp" } }),
		],
		"pass",
	],
	[
		"whoever signed in by a provider of any account",
		P,
		[ROOT, allow("*", USE, { ArnLike: { "aws:FederatedProvider": "arn:aws:iam::*:saml-provider/idp" } })],
		"medium",
	],
	[
		"whoever signed in by a provider that serves everybody",
		P,
		[ROOT, allow("*", USE, { StringEquals: { "aws:FederatedProvider": "cognito-identity.amazonaws.com" } })],
		"critical",
	],
	[
		"whoever did not sign in by another account's provider",
		P,
		[
			ROOT,
			allow("*", USE, { StringNotEquals: { "aws:FederatedProvider": "arn:aws:iam::444455556666:saml-provider/idp" } }),
		],
		"critical",
	],
	[
		"the account's people, if they signed in by its provider",
		L,
		[
			allow("111122223333", "kms:*", {
				StringEquals: { "aws:FederatedProvider": "arn:aws:iam::111122223333:saml-provider/idp" },
			}),
		],
		"high",
	],
	["an organization by Bool", P, [ROOT, allow("*", USE, { Bool: { "aws:PrincipalOrgID": "true" } })], "pass"],
	[
		"an organization by Bool, if there is one",
		P,
		[ROOT, allow("*", USE, { BoolIfExists: { "aws:PrincipalOrgID": "true" } })],
		"critical",
	],
	[
		"an organization by an address",
		P,
		[ROOT, allow("*", USE, { IpAddress: { "aws:PrincipalOrgID": "10.0.0.0/8" } })],
		"pass",
	],
	[
		"an account by a date",
		P,
		[ROOT, allow("*", USE, { DateEquals: { "aws:PrincipalAccount": "111122223333" } })],
		"pass",
	],
	[
		"an account by a number",
		P,
		[ROOT, allow("*", USE, { NumericLessThan: { "kms:CallerAccount": "500000000000" } })],
		"pass",
	],
	[
		"another organization by a number that it is not",
		P,
		[ROOT, allow("*", USE, { NumericNotEquals: { "aws:PrincipalOrgID": "1" } })],
		"critical",
	],
	[
		"a Deny by an operator that never matches",
		P,
		[ROOT, allow("*", USE), deny("*", "kms:*", { NumericNotEquals: { "aws:PrincipalAccount": "111122223333" } })],
		"critical",
	],
	["TLS as a text", P, [ROOT, allow("*", USE, { StringEquals: { "aws:SecureTransport": "true" } })], "critical"],
	["TLS by a number", P, [ROOT, allow("*", USE, { NumericEquals: { "aws:SecureTransport": "1" } })], "pass"],
	[
		"an action denied that is not the unknown one allowed",
		P,
		[ROOT, allow("*", "kms:Teleport"), deny("*", "kms:Beam")],
		"critical",
	],
	["every action denied, the unknown one too", P, [ROOT, allow("*", "kms:Teleport"), deny("*", "kms:*")], "pass"],
	["a misspelt action", E, [ROOT, allow(role("app"), "kms:Decyrpt")], "fail"],
	["a misspelt action beside others", E, [ROOT, allow(role("app"), [...USE, "kms:Encyrpt"])], "fail"],
	[
		"a misspelt action that is excepted",
		E,
		[ROOT, { ...allow(role("app"), "x"), Action: undefined, NotAction: "kms:PutKeyPolcy" }],
		"fail",
	],
	["a Deny of a misspelt action", E, [ROOT, deny("*", "kms:SheduleKeyDeletion")], "fail"],
	["a pattern with a letter missing", E, [ROOT, allow(role("app"), "kms:Genrate*")], "fail"],
	["ReEncrypt, which is two actions", E, [ROOT, allow(role("app"), ["kms:Encrypt", "kms:ReEncrypt"])], "fail"],
	["a short pattern", E, [ROOT, allow(role("app"), ["kms:De*", "kms:*Key", "kms:G?t*"])], "pass"],
	[
		"actions of another service beside some of KMS",
		E,
		[ROOT, allow(role("app"), ["kms:Decrypt", "s3:GetObject"])],
		"pass",
	],
	["actions that only IAM policies give", E, [ROOT, allow(role("app"), ["kms:ListKeys", "kms:CreateKey"])], "fail"],
	[
		"actions that only IAM policies give beside others",
		E,
		[ROOT, allow(role("app"), ["kms:ListAliases", "kms:Decrypt"])],
		"pass",
	],
	["actions that a key of its usage has no use of", E, [ROOT, allow(role("app"), ["kms:Sign", "kms:Verify"])], "fail"],
	[
		"a misspelt condition key",
		E,
		[ROOT, allow(svc, USE, { StringEquals: { "aws:SourceAcount": "111122223333" } })],
		"fail",
	],
	[
		"a condition key in the plural",
		E,
		[ROOT, allow(role("app"), USE, { StringEquals: { "kms:ViaServices": "s3.eu-central-1.amazonaws.com" } })],
		"fail",
	],
	[
		"a condition key under the wrong prefix",
		E,
		[ROOT, allow(role("app"), USE, { StringEquals: { "aws:ViaService": "s3.eu-central-1.amazonaws.com" } })],
		"fail",
	],
	[
		"a condition key without a prefix",
		E,
		[ROOT, allow(role("app"), USE, { StringEquals: { SourceAccount: "111122223333" } })],
		"fail",
	],
	[
		"an encryption context without a name",
		E,
		[ROOT, allow(role("app"), USE, { StringEquals: { "kms:EncryptionContext": "x" } })],
		"fail",
	],
	[
		"condition keys in other cases",
		E,
		[
			ROOT,
			allow(role("app"), USE, {
				StringEquals: { "AWS:sourcearn": "x", "kms:encryptioncontext:App": "x", "aws:PrincipalTag/team": "x" },
			}),
		],
		"pass",
	],
	[
		"condition keys of sessions",
		E,
		[
			ROOT,
			allow(role("app"), USE, {
				ArnEquals: { "ec2:SourceInstanceArn": "arn:aws:ec2:eu-central-1:111122223333:instance/i-0a" },
				StringEquals: { "saml:aud": "x" },
			}),
		],
		"pass",
	],
	[
		"a misspelt operator",
		E,
		[ROOT, allow(role("app"), USE, { StringEqual: { "kms:ViaService": "s3.eu-central-1.amazonaws.com" } })],
		"fail",
	],
	[
		"an operator that never meets its key",
		E,
		[ROOT, allow(role("app"), USE, { Bool: { "aws:PrincipalOrgID": "true" } })],
		"fail",
	],
	[
		"everybody denied by a misspelt key, which no request has",
		L,
		[ROOT, deny("*", "kms:*", { StringNotEquals: { "aws:PrincipalOrgIDs": "o-a1b2c3d4e5" } })],
		"high",
	],
	[
		"changes denied from elsewhere but to a role that mends",
		L,
		[
			ROOT,
			allow(role("breakglass"), "kms:*"),
			deny("*", "kms:*", {
				StringNotEquals: { "aws:SourceVpce": "vpce-0123456789abcdef0" },
				ArnNotLike: { "aws:PrincipalArn": role("breakglass") },
			}),
		],
		"pass",
	],
	[
		"uses denied from elsewhere",
		L,
		[ROOT, deny("*", USE, { StringNotEquals: { "aws:SourceVpce": "vpce-0123456789abcdef0" } })],
		"pass",
	],
	[
		"a trail of any account",
		C,
		[
			ROOT,
			allow(svc, USE, { StringLike: { "kms:EncryptionContext:aws:cloudtrail:arn": "arn:aws:cloudtrail:*:*:trail/*" } }),
		],
		"fail",
	],
	[
		"a trail of one account",
		C,
		[
			ROOT,
			allow(svc, USE, {
				StringLike: { "kms:EncryptionContext:aws:cloudtrail:arn": "arn:aws:cloudtrail:*:111122223333:trail/*" },
			}),
		],
		"pass",
	],
	[
		"a topic of any account",
		C,
		[ROOT, allow(svc, USE, { ArnLike: { "aws:SourceArn": "arn:aws:sns:eu-central-1:*:alarms" } })],
		"fail",
	],
	[
		"objects of one bucket",
		C,
		[ROOT, allow(svc, USE, { ArnLike: { "aws:SourceArn": "arn:aws:s3:::payments-archive/*" } })],
		"pass",
	],
	["objects of any bucket", C, [ROOT, allow(svc, USE, { ArnLike: { "aws:SourceArn": "arn:aws:s3:::*" } })], "fail"],
	[
		"an organization's resources",
		C,
		[ROOT, allow(svc, USE, { StringEquals: { "aws:SourceOrgID": "o-a1b2c3d4e5" } })],
		"pass",
	],
	[
		"resources of part of an organization",
		C,
		[ROOT, allow(svc, USE, { "ForAnyValue:StringLike": { "aws:SourceOrgPaths": "o-a1b2c3d4e5/*" } })],
		"pass",
	],
	[
		"another account through any service",
		C,
		[ROOT, allow("444455556666", USE, { StringLike: { "kms:ViaService": "*.amazonaws.com" } })],
		"fail",
	],
	[
		"another account through one service anywhere",
		C,
		[ROOT, allow("444455556666", USE, { StringLike: { "kms:ViaService": "s3.*.amazonaws.com" } })],
		"pass",
	],
	[
		"grants that are of no CreateGrant",
		G,
		[
			ROOT,
			U,
			allow(role("app"), "kms:CreateGrant", {
				"ForAllValues:StringNotEquals": { "kms:GrantOperations": ["CreateGrant"] },
			}),
		],
		"pass",
	],
	[
		"grants of other operations denied",
		G,
		[
			ROOT,
			allow(role("app"), [...USE, "kms:CreateGrant"]),
			deny("*", "kms:CreateGrant", { "ForAnyValue:StringNotEquals": { "kms:GrantOperations": ["Decrypt"] } }),
		],
		"pass",
	],
	[
		"grants of one operation denied, where others are left",
		G,
		[
			ROOT,
			allow(role("app"), [...USE, "kms:CreateGrant"]),
			deny("*", "kms:CreateGrant", { "ForAllValues:StringNotEquals": { "kms:GrantOperations": ["Sign"] } }),
		],
		"pass",
	],
	[
		"grants of every operation",
		G,
		[ROOT, U, allow(role("app"), "kms:CreateGrant", { "ForAllValues:StringLike": { "kms:GrantOperations": ["*"] } })],
		"fail",
	],
	[
		"grants of one operation among others",
		G,
		[
			ROOT,
			U,
			allow(role("app"), "kms:CreateGrant", { "ForAnyValue:StringNotEquals": { "kms:GrantOperations": ["Decrypt"] } }),
		],
		"fail",
	],
	[
		"grants with an encryption context",
		G,
		[ROOT, U, allow(role("app"), "kms:CreateGrant", { StringEquals: { "kms:EncryptionContext:app": "x" } })],
		"pass",
	],
	[
		"grants with an encryption context of some keys, or none",
		G,
		[
			ROOT,
			U,
			allow(role("app"), "kms:CreateGrant", { "ForAllValues:StringEquals": { "kms:EncryptionContextKeys": ["app"] } }),
		],
		"fail",
	],
	[
		"who is denied, though NotPrincipal has his account's root user",
		D,
		[
			ROOT,
			allow(role("x"), "kms:*"),
			{
				Effect: "Deny",
				NotPrincipal: { AWS: [role("app"), "arn:aws:iam::111122223333:root"] },
				Action: ["kms:*crypt*", "kms:GenerateDataKey*"],
				Resource: "*",
			},
		],
		"pass",
	],
	[
		"who is not denied, since NotPrincipal has him and his account's root user",
		D,
		[
			ROOT,
			allow(role("x"), "kms:*"),
			{
				Effect: "Deny",
				NotPrincipal: { AWS: [role("x"), "arn:aws:iam::111122223333:root"] },
				Action: ["kms:*crypt*", "kms:GenerateDataKey*"],
				Resource: "*",
			},
		],
		"fail",
	],
	[
		"the root user, whom NotPrincipal has",
		L,
		[ROOT, { Effect: "Deny", NotPrincipal: { AWS: "arn:aws:iam::111122223333:root" }, Action: "kms:*", Resource: "*" }],
		"pass",
	],
	[
		"two roles, of which NotPrincipal has only the account",
		L,
		[
			allow([role("a"), role("b")], "kms:*"),
			{ Effect: "Deny", NotPrincipal: { AWS: "111122223333" }, Action: "kms:*", Resource: "*" },
		],
		"high",
	],
	[
		"a service for the own organization",
		W,
		[ROOT, allow(svc, USE, { StringEquals: { "aws:SourceOrgID": "${aws:ResourceOrgID}" } })],
		"low",
	],
	[
		"every letter that an action can begin with",
		A,
		[
			ROOT,
			allow(
				role("x"),
				[..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"].map((letter) => `kms:${letter}*`),
			),
		],
		"fail",
	],
	[
		"every letter but one",
		A,
		[
			ROOT,
			allow(
				role("x"),
				[..."ABCDEFGHIJKLMNOPQRTUVWXYZ"].map((letter) => `kms:${letter}*`),
			),
		],
		"pass",
	],
	["reads, spelled with a pattern", A, [ROOT, allow(role("x"), ["kms:Describe*", "kms:Get*", "kms:List*"])], "pass"],
];
describe("what IAM makes of", () => {
	it.each(cases)("%s", async (_, rule, statements, expected) => {
		expect(await worst(rule, statements)).toBe(expected);
	});
});
