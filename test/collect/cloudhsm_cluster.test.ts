import { afterEach, describe, expect, it } from "@jest/globals";
import { cloudhsmClusterType } from "../../src/collect/cloudhsm_cluster/cloudhsm_cluster.js";
import { resourceSchemas } from "../../src/collect/schemas.js";
import { backup, cluster } from "../../src/simulator/build/cloudhsm.js";
import {
	blockPublicAccess,
	clientInterface,
	clusterSecurityGroup,
	HSM_PORTS,
	hsmInterface,
	INTERNET,
	networkAcl,
	prefixList,
	routeTable,
	rule,
	subnet,
	toInternetGateway,
	vpc,
} from "../../src/simulator/build/network.js";
import { auditLogGroup, sessionMetrics, userMetrics } from "../../src/simulator/build/observation.js";
import type { Faults } from "../../src/simulator/server.js";
import type { WireObject } from "../../src/simulator/wire.js";
import type { Network } from "../../src/simulator/world.js";
import { collectType, fact, PLACE, type Simulator, startSimulator, worldOf } from "./worlds.js";

let simulator: Simulator | undefined;
afterEach(async () => {
	await simulator?.close();
	simulator = undefined;
});

const STRANGER = "999988887777";
const net = vpc(PLACE, { name: "net", cidr: "10.1.0.0/16", ipv6_cidr: "2a05:d014:1c20:5000::/56" });
const a = subnet(PLACE, { name: "a", vpc: net, zone: "a", cidr: "10.1.1.0/24" });
const b = subnet(PLACE, { name: "b", vpc: net, zone: "b", cidr: "10.1.2.0/24" });
const everybody = prefixList(PLACE, { name: "everybody", cidrs: ["10.0.0.0/8", INTERNET] });
const group = clusterSecurityGroup(PLACE, {
	name: "hsm",
	vpc: net,
	ingress: [rule("tcp", HSM_PORTS, { cidrs: ["10.9.0.0/16", "fd00::/8"], prefix_lists: [everybody] })],
});
const second = clusterSecurityGroup(PLACE, { name: "second", vpc: net });
const hsm = cluster(PLACE, {
	name: "payments",
	vpc: net,
	subnets: [a, b],
	security_group: group,
	hsms: [{ subnet: a }, { subnet: b }],
});
const interfaces = hsm.Hsms.map((each, index) => ({
	...hsmInterface(PLACE, {
		hsm: each,
		vpc: net,
		security_group: group,
		...(index === 1 && { public_ip: "203.0.113.9" }),
	}),
	groupSet: [group, ...(index === 1 ? [second] : [])].map(({ groupId, groupName }) => ({ groupId, groupName })),
}));
const main = routeTable(PLACE, { name: "main", vpc: net, main: true });
const own_a = routeTable(PLACE, {
	name: "own-a",
	vpc: net,
	subnets: [a],
	routes: [toInternetGateway(PLACE, INTERNET)],
});
const network: Network = {
	vpcs: [net],
	subnets: [a, b],
	route_tables: [main, own_a],
	security_groups: [group, second],
	network_acls: [networkAcl(PLACE, { name: "acl", vpc: net, subnets: [a, b] })],
	network_interfaces: interfaces,
	flow_logs: [],
	vpc_endpoints: [],
	prefix_lists: [everybody],
};

const log_groups = [auditLogGroup(PLACE, { cluster: hsm })];

interface Options {
	network?: Partial<Network>;
	faults?: Faults;
	facets?: string[];
	clusters?: (typeof hsm)[];
}

async function collectCluster({ network: changed = {}, faults = {}, facets, clusters = [hsm] }: Options = {}) {
	simulator = await startSimulator(
		worldOf({
			clusters,
			network: { ...network, ...changed },
			metrics: [...sessionMetrics(PLACE, hsm, 5), ...userMetrics(PLACE, hsm)],
			log_groups,
		}),
		faults,
	);
	const inventory = await collectType(simulator, "cloudhsm_cluster", facets);
	return { inventory, resource: inventory.resources.cloudhsm_cluster?.[0] };
}

const associated = (members: WireObject): WireObject => ({
	routeTableAssociationId: "rtbassoc-0123456789abcdef0",
	routeTableId: own_a.routeTableId,
	associationState: { state: "associated" },
	...members,
});

describe("a cluster with its network", () => {
	it("is known in every facet, by the strict schema", async () => {
		const { resource, inventory } = await collectCluster();
		expect(inventory.gaps).toEqual([]);
		for (const facet of Object.keys(cloudhsmClusterType.facets))
			expect(fact(resource, facet)).toHaveProperty("status", "known");
		expect(resourceSchemas.cloudhsm_cluster.safeParse(resource).error).toBeUndefined();
		expect(resource).toMatchObject({
			arn: `arn:aws:cloudhsm:eu-central-1:111122223333:cluster/${hsm.ClusterId}`,
			name: "payments",
		});
	});

	it("has the groups of its interfaces beside its own, and the entries of the prefix lists that they name", async () => {
		const { resource } = await collectCluster();
		const ids = [group.groupId, second.groupId].sort();
		const found = fact(resource, "security_groups") as { value?: { group_id: string }[] };
		expect(found.value?.map(({ group_id }) => group_id).sort()).toEqual(ids);
		expect(fact(resource, "prefix_lists")).toEqual({
			status: "known",
			value: { [everybody.prefix_list_id]: { status: "known", value: [INTERNET, "10.0.0.0/8"] } },
		});
		expect(fact(resource, "network_interfaces")).toMatchObject({
			value: expect.arrayContaining([expect.objectContaining({ public_ips: ["203.0.113.9"], group_ids: ids })]),
		});
	});

	it("reads no interface, group or list where none is named", async () => {
		const empty = cluster(PLACE, { name: "empty", vpc: net, subnets: [a], security_group: second, hsms: [] });
		const { resource } = await collectCluster({ clusters: [empty], facets: ["network_interfaces", "prefix_lists"] });
		expect(fact(resource, "network_interfaces")).toEqual({ status: "known", value: [] });
		expect(fact(resource, "prefix_lists")).toEqual({ status: "known", value: {} });
		expect(simulator?.requests.has("ec2:DescribeNetworkInterfaces")).toBe(false);
		expect(simulator?.requests.has("ec2:GetManagedPrefixListEntries")).toBe(false);
	});
});

describe("the VPC", () => {
	it("has the blocks that are associated with it alone, its primary one first", async () => {
		const block = (cidrBlock: string, state: string) => ({ associationId: "x", cidrBlock, cidrBlockState: { state } });
		const changed = {
			...net,
			cidrBlock: "10.0.0.0/16",
			cidrBlockAssociationSet: [
				block("100.64.0.0/16", "associated"),
				block("10.0.0.0/16", "associated"),
				block("192.168.50.0/24", "disassociated"),
				block("198.51.100.0/24", "failed"),
			],
			ipv6CidrBlockAssociationSet: [
				{ associationId: "y", ipv6CidrBlock: "2a05:d014:1::/56", ipv6CidrBlockState: { state: "disassociating" } },
				{ associationId: "z", ipv6CidrBlock: "2a05:d014:2::/56", ipv6CidrBlockState: { state: "associated" } },
			],
		};
		const { resource } = await collectCluster({ network: { vpcs: [changed] }, facets: ["vpc"] });
		expect(fact(resource, "vpc")).toMatchObject({
			status: "known",
			value: { cidr_blocks: ["10.0.0.0/16", "100.64.0.0/16"], ipv6_cidr_blocks: ["2a05:d014:2::/56"] },
		});
	});
});

describe("a subnet that was deleted", () => {
	it("hides nothing of the others: EC2 says by name that it is gone", async () => {
		const { resource } = await collectCluster({ network: { subnets: [a] } });
		expect(fact(resource, "subnets")).toMatchObject({ status: "known", value: [{ subnet_id: a.subnetId }] });
		for (const facet of ["route_tables", "network_acls"]) {
			expect(fact(resource, facet)).toHaveProperty("status", "known");
		}
	});

	it("is not believed where EC2 only leaves it out", async () => {
		const { resource } = await collectCluster({
			network: { subnets: [a] },
			faults: { empty_answers: ["ec2:DescribeSubnets"] },
		});
		expect(fact(resource, "subnets")).toMatchObject({ status: "unknown", reason: { kind: "invalid" } });
	});
});

describe("hosts that the cluster's group admits otherwise", () => {
	const web = clusterSecurityGroup(PLACE, { name: "web", vpc: net });
	const host = (name: string, address: string, security_group = web, members: WireObject = {}) => ({
		...clientInterface(PLACE, { name, address, subnet: a, security_group }),
		...members,
	});
	const hosts = [host("web-1", "10.0.1.77"), host("web-2", "10.9.1.77"), host("own", "10.0.1.78", group)];
	const admitted = async (inbound: WireObject[], network_interfaces: WireObject[] = hosts) => {
		const opened = { ...group, ipPermissions: inbound };
		const { resource } = await collectCluster({
			network: {
				security_groups: [opened, { ...second, ipPermissions: [] }, web],
				network_interfaces: [...interfaces, ...network_interfaces],
				prefix_lists: [prefixList(PLACE, { name: "everybody", cidrs: ["10.0.1.64/26"] })],
			},
			facets: ["admitted_interfaces"],
		});
		const found = fact(resource, "admitted_interfaces") as {
			value?: { private_ip_address: string; admitted_by: string[] }[];
		};
		return found.value?.map(({ private_ip_address, admitted_by }) => [private_ip_address, admitted_by]);
	};
	const permission = (members: WireObject) => ({
		ipProtocol: "tcp",
		fromPort: 2223,
		toPort: 2225,
		groups: [],
		ipRanges: [],
		ipv6Ranges: [],
		prefixListIds: [],
		...members,
	});

	it("are none, and nobody is asked, where it admits its own members", async () => {
		expect(await admitted([permission({ groups: [{ groupId: group.groupId, userId: PLACE.account }] })])).toEqual([]);
	});

	it("are the carriers of another group", async () => {
		expect(await admitted([permission({ groups: [{ groupId: web.groupId, userId: PLACE.account }] })])).toEqual([
			["10.0.1.77", [`security group ${web.groupId}`]],
			["10.9.1.77", [`security group ${web.groupId}`]],
		]);
	});

	it("are those with an address in an admitted block, by a rule or by a prefix list", async () => {
		expect(await admitted([permission({ ipRanges: [{ cidrIp: "10.0.0.0/16" }] })])).toEqual([
			["10.0.1.77", ["10.0.0.0/16"]],
		]);
		await simulator?.close();
		expect(await admitted([permission({ prefixListIds: [{ prefixListId: everybody.prefix_list_id }] })])).toEqual([
			["10.0.1.77", ["10.0.1.64/26"]],
		]);
	});

	it("may have the address in IPv6", async () => {
		const ipv6 = host("six", "10.9.1.79", web, { ipv6AddressesSet: [{ ipv6Address: "2a05:d014:1::9" }] });
		expect(await admitted([permission({ ipv6Ranges: [{ cidrIpv6: "2a05:d014:1::/56" }] })], [...hosts, ipv6])).toEqual([
			["10.9.1.79", ["2a05:d014:1::/56"]],
		]);
	});

	it("are none of other ports, and no NAT gateways", async () => {
		const all = [{ cidrIp: "0.0.0.0/0" }];
		expect(await admitted([permission({ fromPort: 22, toPort: 22, ipRanges: all })])).toEqual([]);
		await simulator?.close();
		const gateway = host("nat", "10.0.1.99", web, { interfaceType: "nat_gateway" });
		expect(await admitted([permission({ ipProtocol: "-1", ipRanges: all })], [gateway])).toEqual([]);
	});
});

describe("security groups", () => {
	it("are unknown where the interfaces are, whose groups would be missed", async () => {
		const { resource } = await collectCluster({ faults: { denied: ["ec2:DescribeNetworkInterfaces"] } });
		for (const facet of ["network_interfaces", "security_groups", "prefix_lists"]) {
			expect(fact(resource, facet)).toMatchObject({
				status: "unknown",
				reason: { kind: "denied", action: "ec2:DescribeNetworkInterfaces" },
			});
		}
	});

	it("are read with the interfaces' groups also where no rule needs the interfaces", async () => {
		const { resource } = await collectCluster({ facets: ["security_groups"] });
		expect((fact(resource, "security_groups") as { value?: unknown[] }).value).toHaveLength(2);
	});

	it("are unknown where EC2 leaves one out", async () => {
		const { resource } = await collectCluster({ network: { security_groups: [group] } });
		expect(fact(resource, "security_groups")).toEqual({
			status: "unknown",
			reason: {
				kind: "not_found",
				action: "ec2:DescribeSecurityGroups",
				message: `${second.groupId} is not in the answer`,
			},
		});
		expect(fact(resource, "prefix_lists")).toMatchObject({
			status: "unknown",
			reason: { action: "ec2:DescribeSecurityGroups" },
		});
	});

	it("name the prefix list that cannot be read as an unknown fact, not as an empty list", async () => {
		const { resource } = await collectCluster({ network: { prefix_lists: [] } });
		expect(fact(resource, "prefix_lists")).toMatchObject({
			status: "known",
			value: {
				[everybody.prefix_list_id]: { status: "unknown", reason: { action: "ec2:GetManagedPrefixListEntries" } },
			},
		});
	});
});

describe("network interfaces", () => {
	it("are unknown, not found, where one is missing", async () => {
		const [first] = interfaces;
		const { resource } = await collectCluster({ network: { network_interfaces: first === undefined ? [] : [first] } });
		expect(fact(resource, "network_interfaces")).toMatchObject({
			status: "unknown",
			reason: {
				kind: "not_found",
				action: "ec2:DescribeNetworkInterfaces",
				message: expect.stringContaining(String(hsm.Hsms[1]?.EniId)),
			},
		});
	});
});

describe("an HSM without an interface to look at", () => {
	const changed = (members: WireObject) => ({
		...hsm,
		Hsms: hsm.Hsms.map(({ EniId, ...others }, index) =>
			index === 0 ? { EniId, ...others } : { ...others, ...members },
		),
	});

	it("makes the fact unknown while it is active", async () => {
		const { resource } = await collectCluster({ clusters: [changed({ State: "ACTIVE" }) as typeof hsm] });
		expect(fact(resource, "network_interfaces")).toMatchObject({
			status: "unknown",
			reason: { kind: "not_found", action: "cloudhsm:DescribeClusters", message: expect.stringContaining("hsm-") },
		});
	});

	it("is nothing to wait for while it is created or deleted", async () => {
		const gone = { State: "DELETE_IN_PROGRESS", EniId: "eni-00000000000000000" };
		for (const members of [{ State: "CREATE_IN_PROGRESS" }, gone]) {
			const { resource } = await collectCluster({ clusters: [changed(members) as typeof hsm] });
			expect(fact(resource, "network_interfaces")).toMatchObject({
				status: "known",
				value: [{ network_interface_id: hsm.Hsms[0]?.EniId }],
			});
			await simulator?.close();
		}
	});
});

describe("route tables", () => {
	const tablesOf = async (route_tables: WireObject[], options: Options = {}) => {
		const { resource } = await collectCluster({ ...options, network: { ...options.network, route_tables } });
		return fact(resource, "route_tables");
	};

	it("fall back to the main one for a subnet without its own", async () => {
		const found = await tablesOf([main, own_a]);
		expect(found).toMatchObject({
			status: "known",
			value: expect.arrayContaining([
				expect.objectContaining({ route_table_id: main.routeTableId, main: true, subnet_ids: [] }),
				expect.objectContaining({ route_table_id: own_a.routeTableId, main: false, subnet_ids: [a.subnetId] }),
			]),
		});
	});

	it("are unknown where a subnet has neither its own nor a main one", async () => {
		expect(await tablesOf([own_a])).toMatchObject({
			status: "unknown",
			reason: { kind: "not_found", action: "ec2:DescribeRouteTables", message: expect.stringContaining(b.subnetId) },
		});
	});

	it("tell an association with a gateway from one with a subnet", async () => {
		const gateway_ids = ["igw-0123456789abcdef0"];
		const edge = { ...own_a, associationSet: [associated({ main: false, gatewayId: gateway_ids[0] })] };
		expect(await tablesOf([main, edge])).toMatchObject({
			value: expect.arrayContaining([
				expect.objectContaining({ route_table_id: own_a.routeTableId, subnet_ids: [], gateway_ids }),
			]),
		});
	});

	it.each(["associating", "disassociating", "disassociated", "failed"])(
		"do not count an association that is %s",
		async (state) => {
			const passing = {
				...own_a,
				associationSet: [associated({ main: false, subnetId: a.subnetId, associationState: { state } })],
			};
			expect(await tablesOf([main, passing])).toMatchObject({
				value: expect.arrayContaining([
					expect.objectContaining({ route_table_id: own_a.routeTableId, subnet_ids: [] }),
				]),
			});
		},
	);

	it("are those that are visible, where the owner of a shared subnet does not show its table", async () => {
		const shared = { ...b, ownerId: STRANGER };
		expect(await tablesOf([own_a], { network: { subnets: [a, shared] } })).toMatchObject({
			status: "known",
			value: [{ route_table_id: own_a.routeTableId, subnet_ids: [a.subnetId] }],
		});
	});

	it("are unknown where the subnets are, since one of them might be shared", async () => {
		expect(await tablesOf([main, own_a], { faults: { denied: ["ec2:DescribeSubnets"] } })).toMatchObject({
			status: "unknown",
			reason: { kind: "denied", action: "ec2:DescribeSubnets" },
		});
	});
});

describe("network ACLs", () => {
	const aclsOf = async (network_acls: WireObject[]) =>
		fact((await collectCluster({ network: { network_acls }, facets: ["network_acls"] })).resource, "network_acls");

	it("are those of the VPC, each with its subnets and rules", async () => {
		expect(await aclsOf([...network.network_acls])).toMatchObject({
			status: "known",
			value: [{ is_default: true, subnet_ids: [a.subnetId, b.subnetId].sort() }],
		});
	});

	it.each([
		["none", []],
		["one of another subnet only", [networkAcl(PLACE, { name: "acl", vpc: net, subnets: [a] })]],
	])("are unknown where a subnet has %s, since every subnet has one", async (_name, acls) => {
		expect(await aclsOf(acls)).toMatchObject({
			status: "unknown",
			reason: {
				kind: "not_found",
				action: "ec2:DescribeNetworkAcls",
				message: expect.stringMatching(new RegExp(`^no network ACL is visible for .*${b.subnetId}$`)),
			},
		});
	});

	it("are those that are visible, where the owner of a shared subnet does not show its ACL", async () => {
		const network_acls = [networkAcl(PLACE, { name: "acl", vpc: net, subnets: [a] })];
		const changed = { network_acls, subnets: [a, { ...b, ownerId: STRANGER }] };
		const { resource } = await collectCluster({ network: changed, facets: ["network_acls"] });
		expect(fact(resource, "network_acls")).toMatchObject({ status: "known", value: [{ subnet_ids: [a.subnetId] }] });
	});
});

describe("VPC Block Public Access", () => {
	const closed = { ...b, blockPublicAccessStates: { internetGatewayBlockMode: "block-ingress" } };

	async function collectBlocked(subnets: WireObject[], faults: Faults = {}) {
		const other = cluster(PLACE, { name: "other", vpc: net, subnets: [a, b], security_group: second, hsms: [] });
		simulator = await startSimulator(
			worldOf({
				clusters: [hsm, other],
				network: { ...network, subnets },
				vpc_block_public_access: blockPublicAccess(PLACE, "block-bidirectional", "update-in-progress"),
			}),
			faults,
		);
		return (await collectType(simulator, "cloudhsm_cluster", ["vpc_block_public_access"])).resources.cloudhsm_cluster;
	}
	const asked = () => simulator?.requests.get("ec2:DescribeVpcBlockPublicAccessOptions");

	it("is asked of the account once, where a subnet says that it is closed", async () => {
		const found = (await collectBlocked([a, closed])) ?? [];
		expect(found).toHaveLength(2);
		for (const resource of found) {
			expect(fact(resource, "vpc_block_public_access")).toEqual({
				status: "known",
				value: { state: "update-in-progress", internet_gateway_block_mode: "block-bidirectional" },
			});
		}
		expect(asked()).toBe(1);
	});

	it("is not asked of the account where no subnet says so, or none says anything", async () => {
		const { blockPublicAccessStates: _, ...silent } = a;
		for (const resource of (await collectBlocked([silent, b])) ?? []) {
			expect(fact(resource, "vpc_block_public_access")).toEqual({ status: "known", value: null });
		}
		expect(asked()).toBeUndefined();
	});

	it.each([
		["denied", { denied: ["ec2:DescribeVpcBlockPublicAccessOptions"] }, "denied"],
		["empty", { empty_answers: ["ec2:DescribeVpcBlockPublicAccessOptions"] }, "invalid"],
	])("is unknown where the answer is %s", async (_name, faults, kind) => {
		const [resource] = (await collectBlocked([a, closed], faults)) ?? [];
		expect(fact(resource, "vpc_block_public_access")).toMatchObject({
			status: "unknown",
			reason: { kind, action: "ec2:DescribeVpcBlockPublicAccessOptions" },
		});
	});
});

describe("a certificate", () => {
	it.each(["nonsense", "", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"])(
		"that cannot be read is told from none: %j",
		async (ClusterCertificate) => {
			const odd = {
				...hsm,
				Certificates: { ...Object(hsm.Certificates), ClusterCertificate, HsmCertificate: undefined },
			};
			const { resource } = await collectCluster({ clusters: [odd as typeof hsm], facets: [] });
			const { value } = fact(resource, "metadata") as { value: { certificates: object } };
			expect(value.certificates).toHaveProperty("cluster_certificate", { unreadable: true });
			expect(value.certificates).not.toHaveProperty("hsm_certificate");
			expect(resourceSchemas.cloudhsm_cluster.safeParse(resource).error).toBeUndefined();
		},
	);
});

describe("what must stay behind", () => {
	it("is the password of the first crypto officer, and the texts of certificates", async () => {
		const waiting = cluster(PLACE, {
			name: "waiting",
			vpc: net,
			subnets: [a],
			security_group: second,
			hsms: [{ subnet: a }],
			state: "UNINITIALIZED",
		});
		expect(JSON.stringify(waiting)).toMatch(/simulated-preco.*BEGIN CERTIFICATE/);
		const { inventory } = await collectCluster({ clusters: [hsm, waiting] });
		const text = JSON.stringify(inventory);
		expect(text).not.toMatch(/preco/i);
		expect(text).not.toContain("BEGIN CERTIFICATE");
		for (const pem of Object.values(hsm.Certificates as Record<string, string>)) {
			const [, line = ""] = pem.split("\n");
			expect(line).toHaveLength(64);
			expect(text).not.toContain(line);
		}
		const { certificates } = (
			fact(
				inventory.resources.cloudhsm_cluster?.find(({ name }) => name === "payments"),
				"metadata",
			) as {
				value: { certificates: Record<string, { subject: string; sha256: string }> };
			}
		).value;
		expect(certificates.cluster_certificate).toMatchObject({
			subject: expect.stringContaining(hsm.ClusterId),
			sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
		});
	});
});

describe("the listing of clusters", () => {
	it("keeps the first page where the second fails", async () => {
		const other = cluster(PLACE, { name: "other", vpc: net, subnets: [a], security_group: second, hsms: [] });
		const { inventory } = await collectCluster({
			clusters: [hsm, other],
			faults: { page_size: 1, cut_pages: ["cloudhsm:DescribeClusters"] },
			facets: [],
		});
		expect(inventory.resources.cloudhsm_cluster?.map(({ name }) => name)).toEqual(["payments"]);
		expect(inventory.gaps).toMatchObject([{ type: "cloudhsm_cluster", action: "cloudhsm:DescribeClusters" }]);
	});

	it("that fails is a gap where CloudHSM is known to be offered", async () => {
		const { inventory } = await collectCluster({ faults: { regions_without: { cloudhsm: ["eu-central-1"] } } });
		expect(inventory.scopes[0]?.not_offered).toEqual([]);
		expect(inventory.gaps).toMatchObject([{ reason: { kind: "denied", action: "cloudhsm:DescribeClusters" } }]);
	});
});

describe("the policy of a backup", () => {
	const made = (content: Partial<Parameters<typeof backup>[1]>) =>
		backup(PLACE, { cluster: hsm, age_days: 1, ...content });
	const policyOf = async (content: Partial<Parameters<typeof backup>[1]>, faults: Faults = {}) => {
		simulator = await startSimulator(worldOf({ backups: [made(content)] }), faults);
		return (await collectType(simulator, "cloudhsm_backup")).resources.cloudhsm_backup?.[0];
	};

	it.each(["no_member", "not_found"] as const)(
		"is known to be none when AWS answers so (%s)",
		async (without_policy) => {
			expect(fact(await policyOf({ without_policy }), "resource_policy")).toEqual({ status: "known", value: {} });
		},
	);

	it("is its document", async () => {
		const policy = '{"Version":"2012-10-17","Statement":[]}';
		expect(fact(await policyOf({ policy }), "resource_policy")).toEqual({
			status: "known",
			value: { document: JSON.parse(policy) },
		});
	});

	it("is unknown when it is no JSON object, and when it is refused", async () => {
		expect(fact(await policyOf({ policy: "nonsense" }), "resource_policy")).toMatchObject({
			reason: { kind: "invalid" },
		});
		await simulator?.close();
		expect(fact(await policyOf({}, { denied: ["cloudhsm:GetResourcePolicy"] }), "resource_policy")).toMatchObject({
			status: "unknown",
			reason: { kind: "denied", action: "cloudhsm:GetResourcePolicy" },
		});
	});

	it.each(["DELETED", "PENDING_DELETION", "CREATE_IN_PROGRESS"] as const)(
		"is not asked for while the backup is %s",
		async (state) => {
			expect((await policyOf({ state }))?.resource_policy).toBeUndefined();
			expect(simulator?.requests.has("cloudhsm:GetResourcePolicy")).toBe(false);
		},
	);
});
