import { type Cursor, service } from "../operation.js";
import { shortened } from "../short_way.js";

const kms = service(
	"KMS",
	() => import("@aws-sdk/client-kms"),
	(module, options) => shortened(new module.KMSClient(options)),
);

/** How KMS pages: `Truncated`, and `NextMarker` only then. */
const byMarker: Cursor<{ Truncated?: boolean | undefined; NextMarker?: string | undefined }> = {
	next: ({ Truncated, NextMarker }) => (Truncated === false ? undefined : NextMarker),
	cut: ({ Truncated, NextMarker = "" }) => Truncated === true && NextMarker === "",
	member: "Marker",
};

// Quotas: https://docs.aws.amazon.com/kms/latest/developerguide/requests-per-second.html

export const listKeys = kms.paged(
	"kms:ListKeys",
	(module) => module.ListKeysCommand,
	byMarker,
	(output) => output.Keys,
	{ quota: 500 },
);

export const listAliases = kms.paged(
	"kms:ListAliases",
	(module) => module.ListAliasesCommand,
	byMarker,
	(output) => output.Aliases,
	{ quota: 500 },
);

export const describeKey = kms.operation("kms:DescribeKey", (module) => module.DescribeKeyCommand, { quota: 2000 });

export const getKeyPolicy = kms.operation("kms:GetKeyPolicy", (module) => module.GetKeyPolicyCommand, { quota: 1000 });

export const getKeyRotationStatus = kms.operation(
	"kms:GetKeyRotationStatus",
	(module) => module.GetKeyRotationStatusCommand,
	{ quota: 1000 },
);

export const listGrants = kms.paged(
	"kms:ListGrants",
	(module) => module.ListGrantsCommand,
	byMarker,
	(output) => output.Grants,
	{ quota: 100 },
);

export const listResourceTags = kms.paged(
	"kms:ListResourceTags",
	(module) => module.ListResourceTagsCommand,
	byMarker,
	(output) => output.Tags,
	{ quota: 2000 },
);

export const listKeyRotations = kms.paged(
	"kms:ListKeyRotations",
	(module) => module.ListKeyRotationsCommand,
	byMarker,
	(output) => output.Rotations,
	{ quota: 100 },
);

export const getKeyLastUsage = kms.operation("kms:GetKeyLastUsage", (module) => module.GetKeyLastUsageCommand, {
	quota: 5,
});

export const describeCustomKeyStores = kms.paged(
	"kms:DescribeCustomKeyStores",
	(module) => module.DescribeCustomKeyStoresCommand,
	byMarker,
	(output) => output.CustomKeyStores,
	{ quota: 5 },
);
