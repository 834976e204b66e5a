import { expect, it } from "@jest/globals";
import type { CloudhsmCluster } from "../../src/collect/cloudhsm_cluster/schema.js";
import { exposureOf } from "../../src/link/exposure.js";
import { known, type Observed, unknown } from "../../src/model/observed.js";
import type { Resource } from "../../src/model/resource.js";

type Known<T> = T extends { status: "known"; value: infer V } ? V : never;
type Table = Known<NonNullable<CloudhsmCluster["route_tables"]>>[number];
type Route = Table["routes"][number];
type Subnet = Known<NonNullable<CloudhsmCluster["subnets"]>>[number];

const ACCOUNT = "111122223333";

function cluster(subnets: Observed<readonly Partial<Subnet>[]>): CloudhsmCluster & Resource {
	const usual = {
		...{ subnet_id: "subnet-1", vpc_id: "vpc-1", owner_id: ACCOUNT, availability_zone: "eu-central-1a" },
		...{ cidr_block: "10.0.1.0/24", ipv6_cidr_blocks: [], map_public_ip_on_launch: false },
	};
	const value = subnets.status === "known" ? known(subnets.value.map((each) => ({ ...usual, ...each }))) : subnets;
	return { account: ACCOUNT, subnets: value } as unknown as CloudhsmCluster & Resource;
}

function table(routes: readonly Partial<Route>[], more: Partial<Table> = {}): Table {
	const whole = routes.map((route) => ({ state: "active", ...route }));
	return { route_table_id: "rtb-1", owner_id: ACCOUNT, main: true, subnet_ids: [], routes: whole, ...more } as Table;
}

const out = (more: Partial<Route>): Partial<Route> => ({ destination_cidr_block: "0.0.0.0/0", ...more });
const FIREWALL = table([out({ gateway_id: "vpce-1" })], { main: false, subnet_ids: ["subnet-1"] });
const edge = (destination: string): Table =>
	table([{ destination_cidr_block: destination, gateway_id: "vpce-1" }], {
		main: false,
		route_table_id: "rtb-edge",
		gateway_ids: ["igw-1"],
	});

const CASES: readonly (readonly [string, Partial<Subnet>, readonly Table[], object])[] = [
	[
		"an internet gateway",
		{},
		[table([out({ gateway_id: "igw-1" })])],
		{ public: true, route: "0.0.0.0/0 \u2192 igw-1" },
	],
	[
		"a gateway to the carrier",
		{},
		[table([out({ carrier_gateway_id: "cagw-1" })])],
		{ public: true, route: "0.0.0.0/0 \u2192 cagw-1" },
	],
	[
		"an internet gateway for IPv6, without an address of the kind",
		{},
		[table([{ destination_ipv6_cidr_block: "::/0", gateway_id: "igw-1" }])],
		{ public: false },
	],
	[
		"the same with one",
		{ ipv6_cidr_blocks: ["2600:1f18::/64"] },
		[table([{ destination_ipv6_cidr_block: "::/0", gateway_id: "igw-1" }])],
		{ public: true },
	],
	["a route that leads nowhere", {}, [table([out({ gateway_id: "igw-1", state: "blackhole" })])], { public: false }],
	[
		"a state of a route that is not known",
		{},
		[table([out({ gateway_id: "igw-1", state: "new-word" as Route["state"] })])],
		{ public: true },
	],
	[
		"a firewall that the gateway's own table leads through",
		{},
		[FIREWALL, edge("10.0.1.0/24")],
		{ public: true, route: "0.0.0.0/0 \u2192 vpce-1, through which igw-1 leads in" },
	],
	["a firewall that the gateway leads through to others", {}, [FIREWALL, edge("10.0.9.0/24")], { public: false }],
	["the main table beside one of its own", {}, [FIREWALL, table([out({ gateway_id: "igw-1" })])], { public: false }],
	[
		"a gateway that VPC Block Public Access closes",
		{ internet_gateway_block_mode: "block-bidirectional" },
		[table([out({ gateway_id: "igw-1" })])],
		{ public: false, route: "0.0.0.0/0 \u2192 igw-1, closed by VPC Block Public Access" },
	],
];

it.each(CASES)("a subnet is drawn by its way out: %s", (_, subnet, tables, value) => {
	expect(exposureOf(cluster(known([subnet])), "subnet-1", tables)).toMatchObject({ status: "known", value });
});

it("a subnet that another account shares is not private because of a main table that may not be its own", () => {
	const shared = cluster(known([{ owner_id: "999988887777" }]));
	expect(exposureOf(shared, "subnet-1", [table([])])).toMatchObject({
		status: "unknown",
		reason: { message: "the subnet belongs to account 999988887777, which shows no route table of it" },
	});
	expect(exposureOf(shared, "subnet-1", [table([], { subnet_ids: ["subnet-1"] })])).toMatchObject({ status: "known" });
	const unread = cluster(unknown({ kind: "denied", action: "ec2:DescribeSubnets", message: "no" }));
	expect(exposureOf(unread, "subnet-1", [table([])])).toMatchObject({ status: "unknown" });
});
