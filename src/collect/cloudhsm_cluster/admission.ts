import { BlockList, isIPv6 } from "node:net";
import type { NetworkInterface } from "@aws-sdk/client-ec2";
import type { CloudhsmCluster } from "./schema.js";

/** The ports that HSMs answer on. */
const FIRST_PORT = 2223;
const LAST_PORT = 2225;

/** Whom the security groups on a cluster's HSMs admit on the HSM ports, beside the carriers of the cluster's own group. */
export interface Admission {
	/** Security groups of the account. Those of others have members that are not visible here. */
	readonly groups: string[];
	/** CIDR blocks, those of prefix lists too where they could be read. */
	readonly blocks: string[];
}

type Permission = Extract<
	NonNullable<CloudhsmCluster["security_groups"]>,
	{ status: "known" }
>["value"][number]["ip_permissions"][number];

export function admissionOf(cluster: CloudhsmCluster): Admission {
	const { metadata, security_groups: groups, prefix_lists: lists } = cluster;
	const own = metadata?.status === "known" ? metadata.value.security_group : undefined;
	const permissions = (groups?.status === "known" ? groups.value : [])
		.flatMap(({ ip_permissions }) => ip_permissions)
		.filter(opensHsmPorts);
	const entriesOf = (id: string): readonly string[] => {
		const list = lists?.status === "known" ? lists.value[id] : undefined;
		if (list === undefined || Array.isArray(list)) return list ?? [];
		return list.status === "known" ? list.value : [];
	};
	return {
		groups: unique(
			permissions
				.flatMap(({ user_id_group_pairs }) => user_id_group_pairs)
				.filter(({ user_id }) => user_id === undefined || user_id === cluster.account)
				.flatMap(({ group_id }) => (group_id === undefined || group_id === own ? [] : [group_id])),
		),
		blocks: unique(
			permissions.flatMap(({ ip_ranges, ipv6_ranges, prefix_list_ids }) => [
				...ip_ranges,
				...ipv6_ranges,
				...prefix_list_ids.flatMap(entriesOf),
			]),
		),
	};
}

function opensHsmPorts({ ip_protocol, from_port = 0, to_port = 65_535 }: Permission): boolean {
	if (ip_protocol === "-1") return true;
	return ["tcp", "6"].includes(ip_protocol) && from_port <= LAST_PORT && to_port >= FIRST_PORT;
}

function unique(texts: readonly string[]): string[] {
	return [...new Set(texts)].sort();
}

/** By which of the groups and blocks a network interface is admitted: its groups, and every address that it has. */
export function admittedBy({ groups, blocks }: Admission, found: NetworkInterface): string[] {
	const carried = (found.Groups ?? []).flatMap(({ GroupId }) => GroupId ?? []);
	const addresses = [
		found.PrivateIpAddress,
		...(found.PrivateIpAddresses ?? []).map(({ PrivateIpAddress }) => PrivateIpAddress),
		...(found.Ipv6Addresses ?? []).map(({ Ipv6Address }) => Ipv6Address),
	].filter((address) => address !== undefined);
	return [
		...groups.filter((id) => carried.includes(id)).map((id) => `security group ${id}`),
		...blocks.filter((block) => holdsOne(block, addresses)),
	];
}

function holdsOne(block: string, addresses: readonly string[]): boolean {
	const [network = "", length = ""] = block.split("/");
	const family = isIPv6(network) ? "ipv6" : "ipv4";
	const list = new BlockList();
	try {
		list.addSubnet(network, Number(length), family);
	} catch {
		// Text that is no CIDR block admits nobody; the rule security_group_closed tells of it.
		return false;
	}
	return addresses.some((address) => isIPv6(address) === (family === "ipv6") && list.check(address, family));
}
