import type { CloudhsmCluster } from "../../collect/cloudhsm_cluster/schema.js";
import { plannedId } from "../../model/change.js";
import type { Observed } from "../../model/observed.js";
import type { Draft, Place } from "./draft.js";

/** The value of a facet of a cluster. */
export type Fact<F extends keyof CloudhsmCluster> =
	Extract<NonNullable<CloudhsmCluster[F]>, { status: "known" }> extends {
		value: infer V;
	}
		? V
		: never;

export type Subnet = Fact<"subnets">[number];
export type RouteTable = Fact<"route_tables">[number];
export type Route = RouteTable["routes"][number];
export type NetworkAcl = Fact<"network_acls">[number];
export type AclEntry = NetworkAcl["entries"][number];
export type SecurityGroup = Fact<"security_groups">[number];
export type Permission = SecurityGroup["ip_permissions"][number];
export type Metadata = Fact<"metadata">;
export type Hsm = Metadata["hsms"][number];

export function clustersIn(draft: Draft, place: Pick<Place, "account" | "region">): readonly CloudhsmCluster[] {
	return draft.in("cloudhsm_cluster", place);
}

/** The value of a fact, or undefined where it is unknown or absent. */
export function knownIn<T>(fact: Observed<T> | undefined): T | undefined {
	return fact?.status === "known" ? fact.value : undefined;
}

/** The group that CloudHSM makes for a cluster: https://docs.aws.amazon.com/cloudhsm/latest/userguide/configure-sg.html */
export function clusterGroup(address: string): string {
	return `${plannedId(address)}.security_group_id`;
}

/** A new VPC has a main route table and a default network ACL, which a plan names by the VPC if at all. */
export function impliedId(vpc_id: string, what: "main_route_table_id" | "default_network_acl_id"): string {
	return `${vpc_id}.${what}`;
}
