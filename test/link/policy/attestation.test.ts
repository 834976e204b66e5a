import { describe, expect, it } from "@jest/globals";
import { tells } from "./judge.js";

type Statement = Record<string, unknown>;
const ROOT = { Effect: "Allow", Principal: { AWS: "arn:aws:iam::111122223333:root" }, Action: "kms:*", Resource: "*" };
const MANAGE = { ...ROOT, Action: ["kms:Describe*", "kms:Put*", "kms:Get*", "kms:List*"] };
const PCR = "2a1b".repeat(24);
const role = (name: string) => ({ AWS: `arn:aws:iam::111122223333:role/${name}` });
const allow = (principal: unknown, action: unknown, condition?: object): Statement => ({
	Effect: "Allow",
	Principal: principal,
	Action: action,
	Resource: "*",
	...(condition === undefined ? {} : { Condition: condition }),
});
const image = (value: unknown = PCR, operator = "StringEqualsIgnoreCase") => ({
	[operator]: { "kms:RecipientAttestation:ImageSha384": value },
});
const deny = (
	condition: object,
	action: unknown = ["kms:Decrypt", "kms:GenerateDataKey*", "kms:ReEncrypt*", "kms:DeriveSharedSecret"],
): Statement => ({
	...allow("*", action, condition),
	Effect: "Deny",
});
const ENCLAVE = allow(role("enclave"), "kms:Decrypt", image());
const ABSENT = { Null: { "kms:RecipientAttestation:ImageSha384": "true" } };
const IAM = "medium: IAM policies of the account can let somebody there decrypt without an attestation";
const STRANGE = "by the attestation of any enclave";
const DEBUG = "by the attestation of an enclave in debug mode, whose measurements are zeros";
const around = (label: string, who: string, how = "without an attestation") =>
	`high: ${label} lets arn:aws:iam::111122223333:role/${who} decrypt ${how}`;

async function toldOf(statements: Statement[]) {
	return tells("kms_key/decrypts_for_enclaves_only", {
		document: { Version: "2012-10-17", Statement: statements },
	} as Parameters<typeof tells>[1]);
}

describe("kms_key/decrypts_for_enclaves_only of a policy", () => {
	it.each<[string, Statement[], string[]]>([
		["an enclave alone", [MANAGE, ENCLAVE], []],
		["the account's default statement", [ROOT, ENCLAVE], [IAM]],
		["a role beside the enclave", [MANAGE, ENCLAVE, allow(role("ops"), "kms:*")], [around("statement 3", "ops")]],
		["a role that only encrypts", [MANAGE, ENCLAVE, allow(role("writer"), ["kms:Encrypt", "kms:DescribeKey"])], []],
		[
			"a role that re-encrypts",
			[MANAGE, ENCLAVE, allow(role("mover"), "kms:ReEncrypt*")],
			[around("statement 3", "mover")],
		],
		[
			"the enclave's own role without the condition",
			[MANAGE, ENCLAVE, allow(role("enclave"), "kms:GenerateDataKey")],
			[around("statement 3", "enclave")],
		],
		[
			"PCRs of the enclave",
			[
				MANAGE,
				allow(role("enclave"), "kms:Decrypt", { StringEqualsIgnoreCase: { "kms:RecipientAttestation:PCR8": PCR } }),
			],
			[],
		],
		[
			"a Deny without an attestation, which any enclave has",
			[ROOT, ENCLAVE, allow(role("ops"), "kms:*"), deny(ABSENT)],
			[around("statement 3", "ops", STRANGE), IAM.replace("without an attestation", STRANGE)],
		],
		[
			"a Deny of other images",
			[ROOT, ENCLAVE, allow(role("ops"), "kms:*"), deny(image(PCR, "StringNotEqualsIgnoreCase"))],
			[],
		],
		[
			"a Deny of decrypting alone",
			[ROOT, ENCLAVE, allow(role("ops"), "kms:*"), deny(ABSENT, "kms:Decrypt")],
			[around("statement 3", "ops"), IAM],
		],
		["a Deny of other images, if there is one", [ROOT, deny(image(PCR, "StringNotEqualsIgnoreCaseIfExists"))], []],
		[
			"a condition that holds without it",
			[MANAGE, allow(role("enclave"), "kms:Decrypt", image(PCR, "StringEqualsIgnoreCaseIfExists"))],
			[around("statement 2", "enclave")],
		],
		[
			"any enclave",
			[MANAGE, allow(role("enclave"), "kms:Decrypt", image("*", "StringLike"))],
			[around("statement 2", "enclave", STRANGE)],
		],
		[
			"an enclave in debug mode",
			[MANAGE, allow(role("enclave"), "kms:Decrypt", image([PCR, "0".repeat(96)]))],
			[around("statement 2", "enclave", DEBUG)],
		],
		[
			"the account under a condition",
			[
				{ ...ROOT, Condition: { StringLike: { "aws:PrincipalArn": "arn:aws:iam::111122223333:role/admin-*" } } },
				ENCLAVE,
			],
			[IAM],
		],
	])("%s", async (_name, statements, told) => {
		expect(await toldOf(statements)).toEqual(told);
	});
});
