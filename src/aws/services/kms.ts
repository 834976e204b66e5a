import { about } from "../about.js";
import { type Cursor, service } from "../operation.js";
import { shortened } from "../short_way.js";

const kms = service(
	"KMS",
	() => import("@aws-sdk/client-kms"),
	(module, options) => new module.KMSClient(options),
	{ through: shortened },
);

/** How KMS pages: `Truncated`, and `NextMarker` only then. */
const byMarker: Cursor<{ Truncated?: boolean | undefined; NextMarker?: string | undefined }> = {
	next: ({ Truncated, NextMarker }) => (Truncated === false ? undefined : NextMarker),
	cut: ({ Truncated, NextMarker = "" }) => Truncated === true && NextMarker === "",
	member: "Marker",
};

const keyOf = ({ KeyId }: { KeyId?: string | undefined }) => KeyId;

// Quotas: https://docs.aws.amazon.com/kms/latest/developerguide/requests-per-second.html

export const listKeys = kms.paged(
	"kms:ListKeys",
	(module) => module.ListKeysCommand,
	byMarker,
	(output) => output.Keys,
	{ quota: 500 },
);

export const listAliases = about(
	kms.paged(
		"kms:ListAliases",
		(module) => module.ListAliasesCommand,
		byMarker,
		(output) => output.Aliases,
		{ quota: 500 },
	),
	keyOf,
	({ Aliases = [] }) => Aliases.map(({ TargetKeyId }) => TargetKeyId),
);

export const describeKey = about(
	kms.operation("kms:DescribeKey", (module) => module.DescribeKeyCommand, { quota: 2000 }),
	keyOf,
	({ KeyMetadata }) => [KeyMetadata?.Arn, KeyMetadata?.KeyId],
);

export const getKeyPolicy = kms.operation("kms:GetKeyPolicy", (module) => module.GetKeyPolicyCommand, { quota: 1000 });

export const getKeyRotationStatus = about(
	kms.operation("kms:GetKeyRotationStatus", (module) => module.GetKeyRotationStatusCommand, { quota: 1000 }),
	keyOf,
	({ KeyId }) => [KeyId],
);

export const listGrants = about(
	kms.paged(
		"kms:ListGrants",
		(module) => module.ListGrantsCommand,
		byMarker,
		(output) => output.Grants,
		{ quota: 100 },
	),
	keyOf,
	({ Grants = [] }) => Grants.map(({ KeyId }) => KeyId),
);

export const listResourceTags = kms.paged(
	"kms:ListResourceTags",
	(module) => module.ListResourceTagsCommand,
	byMarker,
	(output) => output.Tags,
	{ quota: 2000 },
);

export const listKeyRotations = about(
	kms.paged(
		"kms:ListKeyRotations",
		(module) => module.ListKeyRotationsCommand,
		byMarker,
		(output) => output.Rotations,
		{ quota: 100 },
	),
	keyOf,
	({ Rotations = [] }) => Rotations.map(({ KeyId }) => KeyId),
);

export const getKeyLastUsage = about(
	kms.operation("kms:GetKeyLastUsage", (module) => module.GetKeyLastUsageCommand, { quota: 5 }),
	keyOf,
	({ KeyId }) => [KeyId],
);

export const describeCustomKeyStores = kms.paged(
	"kms:DescribeCustomKeyStores",
	(module) => module.DescribeCustomKeyStoresCommand,
	byMarker,
	(output) => output.CustomKeyStores,
	{ quota: 5 },
);
