import type { Observed, Reason } from "./observed.js";

/**
 * Where an HSM cluster stands and what hangs on it, for a picture. Every part that could not be read, or that no rule of the
 * scan needed, is unknown with its reason: a picture that left it out would say that there is none.
 */
export interface Topology {
	readonly arn: string;
	readonly account: string;
	readonly region: string;
	readonly name: string;
	/** What DescribeClusters says; the rest follows from it. */
	readonly cluster: Observed<ClusterInPlace>;
}

export interface ClusterInPlace {
	readonly cluster_id: string;
	/** ClusterState. */
	readonly state: string;
	readonly hsm_type: string;
	readonly mode: string;
	readonly vpc_id: string;
	/** By Availability Zone. */
	readonly zones: readonly ZoneInPlace[];
	readonly security_groups: Observed<readonly { readonly group_id: string; readonly group_name: string }[]>;
	/** Network interfaces with the cluster's security group, without the HSMs' own. */
	readonly clients: Observed<readonly ClientInPlace[]>;
	readonly backups: Observed<BackupsInPlace>;
	/** Ready copies of its backups, by Region; without those where there are none. */
	readonly copies: Observed<readonly CopiesInPlace[]>;
	readonly key_stores: Observed<readonly KeyStoreInPlace[]>;
}

export interface ZoneInPlace {
	readonly name: string;
	readonly subnets: readonly SubnetInPlace[];
}

export interface SubnetInPlace {
	readonly subnet_id: string;
	readonly cidr_blocks: readonly string[];
	/** Whether it reaches the internet gateway, and by which route; of a private one the way out, if it has any. */
	readonly exposure: Observed<{ readonly public: boolean; readonly route: string }>;
	readonly hsms: readonly { readonly hsm_id: string; readonly state: string; readonly ip: string }[];
}

export interface ClientInPlace {
	readonly network_interface_id: string;
	/** The instance, or what the interface says of itself. */
	readonly what: string;
}

export interface BackupsInPlace {
	readonly region: string;
	readonly count: number;
	/** When the newest was made, RFC 3339. */
	readonly newest?: string;
}

export interface CopiesInPlace extends BackupsInPlace {
	/** Why there may be more. */
	readonly unseen?: Reason;
}

export interface KeyStoreInPlace {
	readonly arn: string;
	readonly name: string;
	/** ConnectionState. */
	readonly state: string;
	readonly keys: Observed<readonly { readonly arn: string; readonly name: string; readonly state: string }[]>;
}
