import { describe, expect, it } from "@jest/globals";
import type { Account } from "../../../src/collect/account/schema.js";
import { iamDecrypts } from "../../../src/link/policy/iam_decrypt.js";
import { known } from "../../../src/model/observed.js";

type Statement = Readonly<Record<string, unknown>>;

/** The statements by which a policy decrypts with every key. */
function found(...statements: Statement[]): readonly string[] {
	const account = {
		arn: "arn:aws:keyproof::111122223333:account",
		account: "111122223333",
		region: "",
		name: "111122223333",
		iam_policies: known({
			is_complete: true,
			policies: [
				{ name: "p", kind: "managed", attachments: 1, document: { Version: "2012-10-17", Statement: statements } },
			],
		}),
	} as unknown as Account;
	const index = { inventory: { collected_at: "2026-07-01T00:00:00.000Z", scopes: [] } } as never;
	const derived = iamDecrypts.derive(index, account);
	if (derived.status !== "known") throw new Error("it is not known");
	return derived.value.policies.flatMap((policy) => policy.statements);
}

const allow = (Action: unknown, Resource: unknown = "*", Condition?: object): Statement => ({
	Effect: "Allow",
	Action,
	Resource,
	...(Condition === undefined ? {} : { Condition }),
});
const ALL = ["statement 1"];

describe("a policy of IAM decrypts with every key", () => {
	it.each([
		["by name", [allow("kms:Decrypt")]],
		["by another spelling", [allow(["KMS:decrypt"])]],
		["by kms:*", [allow("kms:*")]],
		["by everything", [allow("*")]],
		["by a pattern", [allow("kms:De*")]],
		["by re-encrypting from it", [allow("kms:ReEncrypt*")]],
		["by all but some actions", [{ Effect: "Allow", NotAction: "iam:*", Resource: "*" }]],
		["by all but some resources", [{ Effect: "Allow", Action: "kms:Decrypt", NotResource: "arn:aws:s3:::bucket" }]],
		["by every ARN of a key", [allow("kms:Decrypt", "arn:aws:kms:*:*:key/*")]],
		["by those of the account", [allow("kms:Decrypt", ["arn:aws:kms:*:111122223333:key/*"])]],
		["by a variable of the account", [allow("kms:Decrypt", "arn:aws:kms:*:${aws:ResourceAccount}:key/*")]],
		["by a Region that is asked in", [allow("kms:Decrypt", "arn:aws:kms:${aws:RequestedRegion}:111122223333:key/*")]],
		["by a kind that a tag names", [allow("kms:Decrypt", "arn:aws:kms:*:*:${aws:PrincipalTag/kind}/*")]],
		[
			"by all but the caller's own key",
			[{ Effect: "Allow", Action: "kms:Decrypt", NotResource: "arn:aws:kms:*:*:key/${aws:PrincipalTag/key}" }],
		],
		[
			"whatever a Deny takes of the caller's own key",
			[
				allow("kms:Decrypt"),
				{ Effect: "Deny", Action: "kms:*", Resource: "arn:aws:kms:*:*:key/${aws:PrincipalTag/key}" },
			],
		],
		["from some network", [allow("kms:Decrypt", "*", { IpAddress: { "aws:SourceIp": "192.0.2.0/24" } })]],
		["with a second factor", [allow("kms:Decrypt", "*", { Bool: { "aws:MultiFactorAuthPresent": "true" } })]],
		["by a condition that leaves nothing out", [allow("kms:Decrypt", "*", { StringLike: { "kms:ViaService": "*" } })]],
		[
			"by a condition that need not be there",
			[allow("kms:Decrypt", "*", { StringEqualsIfExists: { "kms:ViaService": "s3.eu-central-1.amazonaws.com" } })],
		],
		["through any service", [allow("kms:Decrypt", "*", { StringLike: { "kms:ViaService": "*.amazonaws.com" } })]],
		["by any alias", [allow("kms:Decrypt", "*", { StringLike: { "kms:RequestAlias": "alias/*" } })]],
		["by any tag", [allow("kms:Decrypt", "*", { StringLike: { "aws:ResourceTag/team": "*" } })]],
		["by every tag but one", [allow("kms:Decrypt", "*", { StringNotEquals: { "aws:ResourceTag/team": "board" } })]],
		[
			"where keys of one tag are denied",
			[
				allow("kms:*"),
				{
					Effect: "Deny",
					Action: "kms:*",
					Resource: "*",
					Condition: { StringEquals: { "aws:ResourceTag/class": "x" } },
				},
			],
		],
		[
			"where a Deny spares some of the callers",
			[
				allow("kms:*"),
				{
					Effect: "Deny",
					Action: "kms:*",
					Resource: "*",
					Condition: { StringNotEquals: { "aws:ResourceTag/team": "a", "aws:PrincipalTag/admin": "yes" } },
				},
			],
		],
		[
			"where only another action is denied",
			[allow("kms:*"), { Effect: "Deny", Action: "kms:ReEncryptFrom", Resource: "*" }],
		],
		[
			"where it is denied on one key",
			[allow("kms:*"), { Effect: "Deny", Action: "kms:*", Resource: "arn:aws:kms:eu-central-1:111122223333:key/1" }],
		],
		[
			"where it is denied under a condition",
			[
				allow("kms:*"),
				{
					Effect: "Deny",
					Action: "kms:*",
					Resource: "*",
					Condition: { Bool: { "aws:MultiFactorAuthPresent": "false" } },
				},
			],
		],
	])("%s", (_, statements) => {
		expect(found(...statements)).toEqual(ALL);
	});
});

describe("a policy of IAM does not decrypt with every key", () => {
	it.each([
		[
			"on one",
			[allow("kms:Decrypt", "arn:aws:kms:eu-central-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab")],
		],
		["on those of a Region", [allow("kms:Decrypt", "arn:aws:kms:eu-central-1:111122223333:key/*")]],
		["on those of another account", [allow("kms:Decrypt", "arn:aws:kms:*:444455556666:key/*")]],
		["on an alias, which is no key", [allow("kms:Decrypt", "arn:aws:kms:*:111122223333:alias/*")]],
		["by other actions", [allow(["kms:Encrypt", "kms:GenerateDataKey", "kms:ReEncryptTo", "s3:*"])]],
		[
			"through a service",
			[allow("kms:Decrypt", "*", { StringEquals: { "kms:ViaService": "s3.eu-central-1.amazonaws.com" } })],
		],
		[
			"by alias",
			[allow("kms:Decrypt", "*", { "ForAnyValue:StringLike": { "kms:ResourceAliases": "alias/payments-*" } })],
		],
		[
			"by the key that a tag of the caller names",
			[allow("kms:Decrypt", "arn:aws:kms:*:*:key/${aws:PrincipalTag/key}")],
		],
		["by a key with the caller's name", [allow("kms:Decrypt", ["arn:aws:kms:*:111122223333:key/${aws:username}"])]],
		["by part of an id", [allow("kms:Decrypt", "arn:aws:kms:*:*:key/mrk-${aws:PrincipalTag/key, 'none'}")]],
		["by the Region that a tag names", [allow("kms:Decrypt", "arn:aws:kms:${aws:PrincipalTag/home}:*:key/*")]],
		["by tag", [allow("kms:Decrypt", "*", { StringEquals: { "aws:ResourceTag/team": "payments" } })]],
		["by an alias of few letters", [allow("kms:Decrypt", "*", { StringLike: { "kms:RequestAlias": "alias/a*" } })]],
		["by a tag of few letters", [allow("kms:Decrypt", "*", { StringLike: { "aws:ResourceTag/env": "dev-*" } })]],
		[
			"by the tag that the caller has",
			[allow("kms:Decrypt", "*", { StringEquals: { "aws:ResourceTag/team": "${aws:PrincipalTag/team}" } })],
		],
		[
			"where keys without the tag are denied",
			[
				allow("kms:*"),
				{
					Effect: "Deny",
					Action: ["kms:Decrypt", "kms:ReEncrypt*"],
					Resource: "*",
					Condition: { StringNotEqualsIfExists: { "aws:ResourceTag/team": "pay" } },
				},
			],
		],
		[
			"where keys without any tag of the kind are denied",
			[
				allow("kms:*"),
				{ Effect: "Deny", Action: "kms:*", Resource: "*", Condition: { Null: { "aws:ResourceTag/team": "true" } } },
			],
		],
		[
			"by encryption context",
			[allow("kms:Decrypt", "*", { StringEquals: { "kms:EncryptionContext:app": "payments" } })],
		],
		[
			"where it is denied",
			[allow("kms:*"), { Effect: "Deny", Action: ["kms:Decrypt", "kms:ReEncrypt*"], Resource: "*" }],
		],
		[
			"where all but a service is denied it",
			[
				allow("kms:*"),
				{
					Effect: "Deny",
					Action: "kms:*",
					Resource: "*",
					Condition: { StringEquals: { "aws:ResourceAccount": "111122223333" } },
				},
			],
		],
		[
			"by a statement that has ended",
			[allow("kms:*", "*", { DateLessThan: { "aws:CurrentTime": "2025-01-01T00:00:00Z" } })],
		],
		["without a Resource", [{ Effect: "Allow", Action: "kms:*" }]],
	])("%s", (_, statements) => {
		expect(found(...statements)).toEqual([]);
	});
});
