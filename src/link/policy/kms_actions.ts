/**
 * The actions of KMS, each with what it does to a key: the one list of them.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_awskeymanagementservice.html
 */

/** Actions that use the key, or let others have the plaintext, and the `KeyUsage` that they need; ReEncrypt is asked as two actions. */
const USES = {
	ENCRYPT_DECRYPT: [
		"Encrypt",
		"Decrypt",
		"ReEncryptFrom",
		"ReEncryptTo",
		"GenerateDataKey",
		"GenerateDataKeyWithoutPlaintext",
		"GenerateDataKeyPair",
		"GenerateDataKeyPairWithoutPlaintext",
	],
	SIGN_VERIFY: ["Sign", "Verify"],
	GENERATE_VERIFY_MAC: ["GenerateMac", "VerifyMac"],
	KEY_AGREEMENT: ["DeriveSharedSecret"],
	ENCAPSULATE_DECAPSULATE: ["Encapsulate", "Decapsulate"],
} as const satisfies Record<string, readonly string[]>;

export const USE_ACTIONS: readonly string[] = Object.values(USES).flat();

/** Actions that change the key, who may use it, or what stands around it. */
export const ADMIN_ACTIONS: readonly string[] = [
	"CancelKeyDeletion",
	"CreateAlias",
	"CreateGrant",
	"DeleteAlias",
	"DeleteImportedKeyMaterial",
	"DisableKey",
	"DisableKeyRotation",
	"EnableKey",
	"EnableKeyRotation",
	"ImportKeyMaterial",
	"PutKeyPolicy",
	"ReplicateKey",
	"RetireGrant",
	"RevokeGrant",
	"RotateKeyOnDemand",
	"ScheduleKeyDeletion",
	"SynchronizeMultiRegionKey",
	"TagResource",
	"UntagResource",
	"UpdateAlias",
	"UpdateKeyDescription",
	"UpdatePrimaryRegion",
];

/** Actions that only tell something of the key; its public key is no secret. */
export const READ_ACTIONS: readonly string[] = [
	"DescribeKey",
	"GetKeyLastUsage",
	"GetKeyPolicy",
	"GetKeyRotationStatus",
	"GetParametersForImport",
	"GetPublicKey",
	"ListGrants",
	"ListKeyPolicies",
	"ListKeyRotations",
	"ListResourceTags",
	"ListRetirableGrants",
];

/** Actions that are about no key, so that a key policy cannot give them. */
export const ACCOUNT_ACTIONS: readonly string[] = [
	"ConnectCustomKeyStore",
	"CreateCustomKeyStore",
	"CreateKey",
	"DeleteCustomKeyStore",
	"DescribeCustomKeyStores",
	"DisconnectCustomKeyStore",
	"GenerateRandom",
	"ListAliases",
	"ListKeys",
	"UpdateCustomKeyStore",
];

/** The actions that use a key of this `KeyUsage`; all of them for a usage that this version does not know. */
export function usesOf(usage: string | undefined): readonly string[] {
	return usage !== undefined && Object.hasOwn(USES, usage) ? USES[usage as keyof typeof USES] : USE_ACTIONS;
}
