import type { Backup, CloudHsmTag, Cluster, Hsm } from "../world.js";
import { certificatePem, certificateRequestPem } from "./certificate.js";
import type { SecurityGroup, Subnet, Vpc } from "./network.js";
import type { Place } from "./place.js";
import { ec2Id, hsmId, inDays } from "./place.js";

export interface ClusterContent {
	readonly name: string;
	readonly vpc: Vpc;
	/** At most one a zone. */
	readonly subnets: readonly Subnet[];
	readonly security_group: SecurityGroup;
	/** One HSM an entry, in one of the subnets. */
	readonly hsms: readonly { readonly subnet: Subnet; readonly state?: string; readonly message?: string }[];
	readonly state?: string;
	readonly message?: string;
	readonly age_days?: number;
	readonly hsm_type?: string;
	readonly mode?: "FIPS" | "NON_FIPS";
	readonly network_type?: "IPV4" | "DUALSTACK";
	readonly retention_days?: number;
	/** While the HSM type is migrated. */
	readonly rollback_in_days?: number;
	readonly source_backup_id?: string;
	readonly environment?: string;
	/** Beside Name and Environment. */
	readonly tags?: Readonly<Record<string, string>>;
}

/** A cluster as DescribeClusters gives it: in service unless a state is given. */
export function cluster(place: Place, content: ClusterContent): Cluster {
	const { name, subnets, state = "ACTIVE", hsm_type = "hsm2m.medium", environment = "prod" } = content;
	const cluster_id = hsmId("cluster", place, name);
	const created = inDays(place.now, -(content.age_days ?? 420));
	const hsms = content.hsms.map((hsm, index): Hsm => {
		const id = `${name} ${index}`;
		return {
			HsmId: hsmId("hsm", place, id),
			ClusterId: cluster_id,
			AvailabilityZone: hsm.subnet.availabilityZone,
			SubnetId: hsm.subnet.subnetId,
			EniId: ec2Id("eni", place, id),
			EniIp: hsm.subnet.cidrBlock.replace(/\d+\/\d+$/, String(17 + index)),
			...(content.network_type === "DUALSTACK" && { EniIpV6: `2600:1f18:4a2b:8800::${17 + index}` }),
			HsmType: hsm_type,
			State: hsm.state ?? "ACTIVE",
			...(hsm.message !== undefined && { StateMessage: hsm.message }),
		};
	});
	const is_waiting = state === "UNINITIALIZED" || state === "INITIALIZED";
	return {
		ClusterId: cluster_id,
		State: state,
		...(content.message !== undefined && { StateMessage: content.message }),
		HsmType: hsm_type,
		Mode: content.mode ?? "FIPS",
		NetworkType: content.network_type ?? "IPV4",
		CreateTimestamp: created,
		VpcId: content.vpc.vpcId,
		SecurityGroup: content.security_group.groupId,
		SubnetMapping: Object.fromEntries(subnets.map((subnet) => [subnet.availabilityZone, subnet.subnetId])),
		Hsms: hsms,
		BackupPolicy: "DEFAULT",
		BackupRetentionPolicy: { Type: "DAYS", Value: String(content.retention_days ?? 90) },
		...(content.rollback_in_days !== undefined && {
			HsmTypeRollbackExpiration: inDays(place.now, content.rollback_in_days),
		}),
		...(content.source_backup_id !== undefined && { SourceBackupId: content.source_backup_id }),
		// The secret of the first crypto officer, sent until the cluster is activated: nothing that reads it may keep it.
		...(is_waiting && { PreCoPassword: "simulated-preco" }),
		Certificates: certificatesOf(place, cluster_id, state, created, hsms[0]),
		TagList: tagsOf({ Name: name, Environment: environment, ...content.tags }),
	};
}

function certificatesOf(place: Place, cluster_id: string, state: string, created: Date, hsm: Hsm | undefined) {
	const certificate = (subject: string, issuer: string, years: number) =>
		certificatePem({ subject, issuer, not_before: created, not_after: inDays(created, years * 365) });
	const of_hardware = hsm && {
		HsmCertificate: certificate(`HSM:${hsm.HsmId}`, "Simulated HSM hardware", 10),
		AwsHardwareCertificate: certificate("Simulated HSM hardware", "Simulated AWS CloudHSM root", 10),
		ManufacturerHardwareCertificate: certificate("Simulated HSM maker", "Simulated HSM maker", 20),
	};
	if (state === "UNINITIALIZED")
		return { ...of_hardware, ...(hsm && { ClusterCsr: certificateRequestPem(cluster_id) }) };
	return { ...of_hardware, ClusterCertificate: certificate(cluster_id, customerAuthority(place), 10) };
}

/** The bank's own authority: it signs the clusters' certificates and is the trust anchor of their key stores. */
export function customerAuthority({ account }: Place): string {
	return `Example Bank HSM CA ${account}`;
}

export interface BackupContent {
	readonly cluster: Cluster;
	readonly age_days: number;
	readonly state?: "CREATE_IN_PROGRESS" | "READY" | "DELETED" | "PENDING_DELETION";
	readonly never_expires?: boolean;
	readonly policy?: string;
	readonly without_policy?: Backup["without_policy"];
}

/** A backup as DescribeBackups gives it. */
export function backup(place: Place, content: BackupContent): Backup {
	const { cluster, age_days, state = "READY" } = content;
	return {
		backup: {
			...idsOf(place, `${cluster.ClusterId} ${age_days}`),
			BackupState: state,
			ClusterId: cluster.ClusterId,
			CreateTimestamp: inDays(place.now, -age_days),
			NeverExpires: content.never_expires ?? false,
			HsmType: cluster.HsmType,
			Mode: cluster.Mode,
			...(state === "PENDING_DELETION" && { DeleteTimestamp: inDays(place.now, 5) }),
			TagList: cluster.TagList,
		},
		...(content.policy !== undefined && { policy: content.policy }),
		without_policy: content.without_policy ?? "no_member",
	};
}

/** The copy that CopyBackupToRegion makes: it keeps the cluster and the creation time of its source. */
export function backupCopy(place: Place, source: Backup, source_region: string): Backup {
	const { BackupId, ClusterId, CreateTimestamp } = source.backup;
	return {
		backup: {
			...source.backup,
			...idsOf(place, `copy of ${BackupId}`),
			SourceRegion: source_region,
			SourceBackup: BackupId,
			SourceCluster: ClusterId,
			CopyTimestamp: inDays(CreateTimestamp, 1 / 24),
		},
		without_policy: "no_member",
	};
}

function idsOf(place: Place, name: string) {
	const backup_id = hsmId("backup", place, name);
	return { BackupId: backup_id, BackupArn: `arn:aws:cloudhsm:${place.region}:${place.account}:backup/${backup_id}` };
}

function tagsOf(tags: Readonly<Record<string, string>>): readonly CloudHsmTag[] {
	return Object.entries(tags).map(([name, value]) => ({ Key: name, Value: value }));
}
