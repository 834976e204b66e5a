import { describe, expect, it } from "@jest/globals";
import { keyFault, unmatched } from "../../../src/link/policy/condition_keys.js";
import { ACCOUNT_ACTIONS, ADMIN_ACTIONS, READ_ACTIONS, USE_ACTIONS } from "../../../src/link/policy/kms_actions.js";
import { facetOf } from "../../../src/model/resource.js";
import { areOneApart } from "../../../src/text/one_apart.js";
import { keyWith } from "./judge.js";

function spelt(statement: Readonly<Record<string, unknown>>) {
	const document = { Version: "2012-10-17", Statement: [{ Effect: "Allow", Resource: "*", ...statement }] };
	const access = facetOf(keyWith({ document }), "access");
	if (access?.status !== "known") throw new Error("the access is not known");
	const { misspelt = [], unfamiliar = [] } = access.value as {
		misspelt?: { label: string; what: string }[];
		unfamiliar?: string[];
	};
	return { misspelt: misspelt.map(({ label, what }) => `${label} ${what}`), unfamiliar };
}
const role = { AWS: "arn:aws:iam::111122223333:role/app" };

describe("the words of a key policy", () => {
	it("are no slip of the pen where two that are known are so near", () => {
		const names = [...USE_ACTIONS, ...ADMIN_ACTIONS, ...READ_ACTIONS, ...ACCOUNT_ACTIONS].map((name) =>
			name.toLowerCase(),
		);
		const near = names.flatMap((a) => names.filter((b) => a < b && areOneApart(a, b)).map((b) => [a, b]));
		expect(near).toEqual([]);
	});

	it("are told with what they are near to", () => {
		expect(
			spelt({
				Principal: role,
				Action: ["kms:Decyrpt", "kms:ReEncrypt", "kms:Genrate*", "kms:Encrypt"],
				Condition: { StringEqual: { "aws:SourceAcount": "x" }, Bool: { "aws:PrincipalOrgID": "true" } },
			}),
		).toEqual({
			misspelt: [
				"statement 1 names the action kms:Decyrpt, which is no action (kms:Decrypt?)",
				"statement 1 names the action kms:ReEncrypt, which is no action (kms:ReEncryptFrom, kms:ReEncryptTo)",
				"statement 1 names the action kms:Genrate*, which is no action (kms:GenerateDataKey?)",
				"statement 1 names the condition operator StringEqual, which is none (StringEquals?)",
				"statement 1 names the condition key aws:SourceAcount, which no request has (aws:SourceAccount?)",
				"statement 1 names the condition key aws:PrincipalOrgID, which is a text and never meets Bool",
			],
			unfamiliar: [],
		});
	});

	it("may be newer than this version where they are near to none", () => {
		expect(
			spelt({
				Principal: role,
				NotAction: ["kms:Teleport", "kms:Teleport", "kms:Telep*"],
				Condition: { "ForAnyValue:StringResembles": { "aws:PrincipalPlanet": "mars", "kms:Colour": "red" } },
			}),
		).toEqual({
			misspelt: [],
			unfamiliar: [
				"the action kms:Teleport of statement 1",
				"the action kms:Telep* of statement 1",
				"the condition operator ForAnyValue:StringResembles of statement 1",
				"the condition key aws:PrincipalPlanet of statement 1",
				"the condition key kms:Colour of statement 1",
			],
		});
	});

	it("are not looked for in what is no text and no element", () => {
		expect(spelt({ Principal: role, Action: [7, "kms:Decrypt", null], Condition: [{ Null: "x" }] })).toEqual({
			misspelt: [],
			unfamiliar: [],
		});
		expect(spelt({ Principal: role, Action: "kms:*", Condition: { StringEquals: "x", Null: 3 } })).toEqual({
			misspelt: [],
			unfamiliar: [],
		});
	});
});

describe("a condition key", () => {
	it.each([
		["aws:PrincipalTag/team", undefined],
		["aws:principaltag", { why: "which wants a name after it: aws:PrincipalTag/NAME" }],
		["kms:EncryptionContext:", { why: "which wants a name after it: kms:EncryptionContext:NAME" }],
		["kms:EncryptionContxt:app", { why: "which no request has (kms:EncryptionContext?)" }],
		["aws:ViaService", { why: "which no request has (kms:ViaService?)" }],
		["kms:SourceArn", { why: "which no request has (aws:SourceArn?)" }],
		["CallerAccount", { why: "which no request has (kms:CallerAccount?)" }],
		["Nonsense", { why: "which no request has" }],
		["kms:RecipientAttestation:NitroTPMPCR4", undefined],
		["saml:aud", undefined],
		["aws:ViaAWSMCPService", undefined],
		["aws:signinsessionarn", undefined],
		["s3:prefix", undefined],
		["aws:PrincipalPlanet", "unheard"],
	])("%s", (key, fault) => {
		expect(keyFault(key)).toEqual(fault);
	});

	it.each([
		["numericequals", "aws:principalaccount", "an account's id"],
		["bool", "aws:principalorgid", "a text"],
		["dateequals", "aws:securetransport", "true or false"],
		["ipaddress", "aws:currenttime", "a time"],
		["binaryequals", "aws:sourceip", "an address"],
		["bool", "kms:rotationperiodindays", "a number"],
		["numericequals", "aws:epochtime", undefined],
		["numericequals", "aws:userid", undefined],
		["stringequals", "aws:securetransport", undefined],
		["null", "aws:principalorgid", undefined],
		["bool", "aws:principaltag/admin", undefined],
	])("by %s: %s", (operator, key, kind) => {
		expect(unmatched(operator, key)).toBe(kind);
	});
});
