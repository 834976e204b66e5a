import type { Model } from "./fitting.js";
import type { OperationSchema } from "./shape.js";

// The client of 2023 brings no model of its answers. This is theirs, with the members that came later, in the form in which
// the newer clients have their own: https://docs.aws.amazon.com/cloudhsm/latest/APIReference/API_Types.html

const NAMESPACE = "com.amazonaws.cloudhsmv2";
const [TEXT, BOOLEAN, TIME, TEXTS] = [0, 2, 4, 128] as const;

function structure(name: string, members: Readonly<Record<string, unknown>>) {
	return [3, NAMESPACE, name, 0, Object.keys(members), Object.values(members)] as const;
}

function listOf(name: string, item: unknown) {
	return [1, NAMESPACE, name, 0, () => item] as const;
}

/** Members that are texts. */
function texts(...names: readonly string[]): Record<string, typeof TEXT> {
	return Object.fromEntries(names.map((name) => [name, TEXT]));
}

function operation(name: string, members: Readonly<Record<string, unknown>>): OperationSchema {
	return [9, NAMESPACE, name, 0, "unit", structure(`${name}Response`, members)] as unknown as OperationSchema;
}

const tags = listOf("TagList", structure("Tag", texts("Key", "Value")));

const hsm = structure(
	"Hsm",
	texts(
		"AvailabilityZone",
		"ClusterId",
		"SubnetId",
		"EniId",
		"EniIp",
		"EniIpV6",
		"HsmId",
		"HsmType",
		"State",
		"StateMessage",
	),
);

const cluster = structure("Cluster", {
	...texts("BackupPolicy", "ClusterId", "HsmType", "PreCoPassword", "SecurityGroup", "SourceBackupId", "State"),
	...texts("StateMessage", "VpcId", "NetworkType", "Mode"),
	BackupRetentionPolicy: () => structure("BackupRetentionPolicy", texts("Type", "Value")),
	CreateTimestamp: TIME,
	HsmTypeRollbackExpiration: TIME,
	Hsms: () => listOf("Hsms", hsm),
	SubnetMapping: TEXTS,
	Certificates: () =>
		structure(
			"Certificates",
			texts(
				"ClusterCsr",
				"HsmCertificate",
				"AwsHardwareCertificate",
				"ManufacturerHardwareCertificate",
				"ClusterCertificate",
			),
		),
	TagList: () => tags,
});

const backup = structure("Backup", {
	...texts("BackupId", "BackupArn", "BackupState", "ClusterId", "SourceRegion", "SourceBackup", "SourceCluster"),
	...texts("HsmType", "Mode"),
	CreateTimestamp: TIME,
	CopyTimestamp: TIME,
	DeleteTimestamp: TIME,
	NeverExpires: BOOLEAN,
	TagList: () => tags,
});

export const CLOUDHSM_MODEL: Model = {
	protocol: "aws.protocols#awsJson1_1",
	operations: {
		DescribeClustersCommand: operation("DescribeClusters", {
			Clusters: () => listOf("Clusters", cluster),
			NextToken: TEXT,
		}),
		DescribeBackupsCommand: operation("DescribeBackups", {
			Backups: () => listOf("Backups", backup),
			NextToken: TEXT,
		}),
		// Asked by a ListTags of another target, see `cloudhsm.ts`.
		ListTagsCommand: operation("GetResourcePolicy", { Policy: TEXT }),
	},
};
