import * as sdk from "@aws-sdk/client-cloudhsm-v2";
import { describe, expect, it } from "@jest/globals";
import { CLOUDHSM_ACTIONS } from "../../../src/link/policy/backup_access.js";
import { BACKUP_ARN, tellsOfBackup } from "./judge.js";

type Statement = Record<string, unknown>;
const SHARE = ["cloudhsm:CreateCluster", "cloudhsm:DescribeBackups"];
const share = (principal: unknown, more: Statement = {}): Statement => ({
	Sid: "Share",
	Effect: "Allow",
	Principal: principal,
	Action: SHARE,
	Resource: BACKUP_ARN,
	...more,
});
const everyone = (condition: object): Statement => share("*", { Condition: condition });
const deny = (principal: unknown, more: Statement = {}): Statement =>
	share(principal, { Effect: "Deny", Action: "cloudhsm:*", Resource: "*", Sid: "Never", ...more });
const THEIRS = { AWS: "arn:aws:iam::444455556666:root" };
const THEIR_ROLE = "arn:aws:iam::444455556666:role/restore";
const OPEN = "critical: statement 1 (Sid Share) is open to everyone: no condition restricts the caller";
const SAYS = " (cloudhsm:CreateCluster, cloudhsm:DescribeBackups)";
const shared = (who: string) => `high: statement 1 (Sid Share) shares it with ${who}${SAYS}`;

/** What the policy is, its statements, and what the rule tells of the backup. */
const cases: [string, Statement[], string[]][] = [
	["nothing given is nothing shared", [], []],
	["another account", [share(THEIRS)], [shared("arn:aws:iam::444455556666:root")]],
	["its id", [share({ AWS: ["444455556666", "111122223333"] })], [shared("444455556666")]],
	[
		"a session of theirs is the role",
		[share({ AWS: "arn:aws:sts::444455556666:assumed-role/restore/s" })],
		[shared(THEIR_ROLE)],
	],
	[
		"the own account and a role of it",
		[share({ AWS: ["111122223333", "arn:aws:iam::111122223333:role/restore"] })],
		[],
	],
	["a deleted role is nobody", [share({ AWS: "AROAJMAEXAMPLE12345678" })], []],
	["everyone", [share("*")], [OPEN + SAYS]],
	["everyone as an AWS principal", [share({ AWS: "*" })], [OPEN + SAYS]],
	["actions of another service", [share("*", { Action: "ram:GetResourceShares" })], []],
	["another backup's ARN", [share(THEIRS, { Resource: `${BACKUP_ARN}b` })], []],
	[
		"a pattern of backups",
		[share(THEIRS, { Resource: BACKUP_ARN.replace("ro5c4er4aac", "*") })],
		[shared("arn:aws:iam::444455556666:root")],
	],
	[
		"no Resource is the backup's own",
		[share(THEIRS, { Resource: undefined })],
		[shared("arn:aws:iam::444455556666:root")],
	],
	["everyone is denied", [share("*"), deny("*")], []],
	["what they may do is denied to them", [share(THEIRS), deny(THEIRS)], []],
	[
		"a Deny by another action leaves the restoring",
		[share(THEIRS), deny(THEIRS, { Action: "cloudhsm:DescribeBackups" })],
		[shared("arn:aws:iam::444455556666:root")],
	],
	[
		"a Deny of the restoring leaves the seeing",
		[share(THEIRS), deny(THEIRS, { Action: "cloudhsm:CreateCluster" })],
		[`low: statement 1 (Sid Share) shares it with arn:aws:iam::444455556666:root${SAYS}`],
	],
	[
		"a Deny of NotAction of the seeing does so too",
		[share(THEIRS), deny(THEIRS, { Action: undefined, NotAction: "cloudhsm:Describe*" })],
		[`low: statement 1 (Sid Share) shares it with arn:aws:iam::444455556666:root${SAYS}`],
	],
	[
		"a Deny of everybody else than the own account",
		[share("*"), deny("*", { Condition: { StringNotEquals: { "aws:PrincipalAccount": "111122223333" } } })],
		[],
	],
	[
		"a Deny of everybody else than one organization",
		[share("*"), deny("*", { Condition: { StringNotEquals: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } } })],
		[shared("o-a1b2c3d4e5")],
	],
	[
		"a Deny of NotPrincipal",
		[share(THEIRS), deny(undefined, { Principal: undefined, NotPrincipal: { AWS: "111122223333" } })],
		[],
	],
	[
		"a Deny that holds only from a network",
		[share(THEIRS), deny("*", { Condition: { StringEquals: { "aws:SourceVpce": "vpce-1a2b3c" } } })],
		[shared("arn:aws:iam::444455556666:root")],
	],
	[
		"a Deny under a key that CloudHSM does not send denies nothing",
		[share(THEIRS), deny("*", { Condition: { StringEquals: { "kms:ViaService": "x" } } })],
		[shared("arn:aws:iam::444455556666:root")],
	],
	[
		"a Deny without a Resource takes nothing surely",
		[share(THEIRS), deny("*", { Resource: undefined })],
		[shared("arn:aws:iam::444455556666:root")],
	],
	[
		"a Deny of another backup",
		[share(THEIRS), deny("*", { Resource: `${BACKUP_ARN}b` })],
		[shared("arn:aws:iam::444455556666:root")],
	],
	[
		"a Deny with an element that is not understood takes nothing",
		[share(THEIRS), deny("*", { When: "later" })],
		[shared("arn:aws:iam::444455556666:root")],
	],
	["an organization", [everyone({ StringEquals: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } })], [shared("o-a1b2c3d4e5")]],
	["the own account by a condition", [everyone({ StringEquals: { "aws:PrincipalAccount": "111122223333" } })], []],
	[
		"roles of the own account by a pattern",
		[everyone({ ArnLike: { "aws:PrincipalArn": "arn:aws:iam::111122223333:role/restore-*" } })],
		[],
	],
	[
		"a role of that name in any account",
		[everyone({ ArnLike: { "aws:PrincipalArn": "arn:aws:iam::*:role/restore" } })],
		[OPEN + SAYS],
	],
	[
		"a condition that holds without its key",
		[everyone({ StringEqualsIfExists: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } })],
		[OPEN + SAYS],
	],
	[
		"a condition key of KMS fits no call to CloudHSM",
		[everyone({ StringEquals: { "kms:CallerAccount": "444455556666" } })],
		[],
	],
	[
		"an endpoint fixes no account",
		[everyone({ StringEquals: { "aws:SourceVpce": "vpce-1a2b3c" } })],
		[
			`high: statement 1 (Sid Share) is open to everyone: its conditions fix no account or organization that is trusted${SAYS}`,
		],
	],
	[
		"a service for anybody",
		[share({ Service: "backup.amazonaws.com" })],
		[shared("backup.amazonaws.com, which may work for any account")],
	],
	[
		"a service for the own account",
		[
			share(
				{ Service: "backup.amazonaws.com" },
				{ Condition: { StringEquals: { "aws:SourceAccount": "111122223333" } } },
			),
		],
		[],
	],
	[
		"a service for another account",
		[
			share(
				{ Service: "backup.amazonaws.com" },
				{ Condition: { StringEquals: { "aws:SourceAccount": "444455556666" } } },
			),
		],
		[shared("backup.amazonaws.com, which may work for 444455556666")],
	],
	[
		"everyone but one account",
		[share(undefined, { Principal: undefined, NotPrincipal: { AWS: "444455556666" } })],
		[
			`high: statement 1 (Sid Share) is open to everyone but its NotPrincipal: no condition restricts the caller${SAYS}`,
		],
	],
	[
		"a principal that is not understood",
		[share({ Robot: "r2d2" })],
		[
			`high: statement 1 (Sid Share) is open to a principal that is not understood and may be anyone: no condition restricts the caller${SAYS}`,
		],
	],
];

describe("cloudhsm_backup/not_shared of a policy", () => {
	it.each(cases)("%s", async (_name, statements, told) => {
		const document = JSON.parse(JSON.stringify({ Version: "2012-10-17", Statement: statements }));
		expect(await tellsOfBackup(document)).toEqual(told);
	});

	it("reads a Statement that is one object, and takes what is none for anybody's", async () => {
		expect(await tellsOfBackup({ Statement: share("*") as never })).toEqual([OPEN + SAYS]);
		expect(await tellsOfBackup({ Statement: "Allow" })).toEqual([expect.stringContaining("is not understood")]);
	});

	it("trusts accounts and organizations by its parameters", async () => {
		const document = {
			Version: "2012-10-17",
			Statement: [share(THEIRS), everyone({ StringEquals: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } })],
		};
		const trusted = { trusted_accounts: ["444455556666"], trusted_organizations: ["o-a1b2c3d4e5"] };
		expect(await tellsOfBackup(document as never, trusted)).toEqual([]);
	});
});

describe("the actions of CloudHSM", () => {
	it("are the operations of the newest SDK, and those that it lacks", () => {
		const operations = Object.keys(sdk)
			.filter((name) => name.endsWith("Command") && !name.startsWith("$"))
			.map((name) => name.slice(0, -"Command".length));
		expect(CLOUDHSM_ACTIONS).toEqual(expect.arrayContaining(operations));
	});
});
