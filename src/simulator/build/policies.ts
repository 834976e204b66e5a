import type { Place } from "./place.js";

/** Key policies as banks have them. All are text: KMS keeps what was put, and so does the simulator. */
type Statement = Readonly<Record<string, unknown>>;

export function policyText(statement: readonly Statement[] | Statement): string {
	return JSON.stringify({ Version: "2012-10-17", Id: "key-policy", Statement: statement }, undefined, 2);
}

/** What the console puts first: the account delegates to its IAM policies. */
export function rootDelegation({ account }: Pick<Place, "account">): Statement {
	return {
		Sid: "Enable IAM User Permissions",
		Effect: "Allow",
		Principal: { AWS: `arn:aws:iam::${account}:root` },
		Action: "kms:*",
		Resource: "*",
	};
}

export function administrators({ account }: Pick<Place, "account">, role: string): Statement {
	return {
		Sid: "Allow access for Key Administrators",
		Effect: "Allow",
		Principal: { AWS: `arn:aws:iam::${account}:role/${role}` },
		Action: [
			"kms:Create*",
			"kms:Describe*",
			"kms:Enable*",
			"kms:List*",
			"kms:Put*",
			"kms:Update*",
			"kms:Revoke*",
			"kms:Disable*",
			"kms:Get*",
			"kms:Delete*",
			"kms:TagResource",
			"kms:UntagResource",
			"kms:ScheduleKeyDeletion",
			"kms:CancelKeyDeletion",
		],
		Resource: "*",
	};
}

export function users(principals: string | readonly string[], actions = USE_ACTIONS): Statement {
	return {
		Sid: "Allow use of the key",
		Effect: "Allow",
		Principal: { AWS: principals },
		Action: actions,
		Resource: "*",
	};
}

export const USE_ACTIONS: readonly string[] = [
	"kms:Encrypt",
	"kms:Decrypt",
	"kms:ReEncrypt*",
	"kms:GenerateDataKey*",
	"kms:DescribeKey",
];

/** Anybody, as far as the condition lets them. */
export function anybody(condition?: Statement): Statement {
	return {
		Sid: "Allow use through a service",
		Effect: "Allow",
		Principal: "*",
		Action: ["kms:Encrypt", "kms:Decrypt", "kms:GenerateDataKey*", "kms:DescribeKey"],
		Resource: "*",
		...(condition && { Condition: condition }),
	};
}

/** The policy that KMS gives to an AWS managed key. */
export function awsManagedPolicy(service: string, { account, region }: Place): string {
	return policyText([
		{
			Sid: `Allow access through ${service} for all principals in the account that are authorized to use it`,
			Effect: "Allow",
			Principal: { AWS: "*" },
			Action: ["kms:Encrypt", "kms:Decrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:DescribeKey"],
			Resource: "*",
			Condition: {
				StringEquals: { "kms:CallerAccount": account, "kms:ViaService": `${service}.${region}.amazonaws.com` },
			},
		},
		{
			Sid: "Allow direct access to key metadata to the account",
			Effect: "Allow",
			Principal: { AWS: `arn:aws:iam::${account}:root` },
			Action: ["kms:Describe*", "kms:Get*", "kms:List*", "kms:RevokeGrant"],
			Resource: "*",
		},
	]);
}

/** Who may restore a backup of a cluster: the actions are those that CloudHSM lets a backup be shared for. */
export function backupSharedWith(account: string, backup_arn: string): string {
	return JSON.stringify({
		Version: "2012-10-17",
		Statement: [
			{
				Sid: "ShareWithAuditPartner",
				Effect: "Allow",
				Principal: { AWS: `arn:aws:iam::${account}:root` },
				Action: ["cloudhsm:CreateCluster", "cloudhsm:DescribeBackups"],
				Resource: backup_arn,
			},
		],
	});
}
