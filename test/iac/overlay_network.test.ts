import { describe, expect, it } from "@jest/globals";
import { overlay } from "../../src/iac/overlay/overlay.js";
import { readTerraformPlan } from "../../src/iac/terraform/read.js";
import type { NotJudged } from "../../src/model/change.js";
import { INVENTORY_SCHEMA_VERSION, type Inventory } from "../../src/model/inventory.js";
import { known } from "../../src/model/observed.js";

/** Odd changes of a network, as Terraform's plans tell them, and what AWS and the provider document that they do. */

const PLACE = { account: "111122223333", region: "eu-central-1" };
const entry = (rule_number: number, rule_action: string) => ({
	rule_number,
	egress: false,
	protocol: "6",
	rule_action,
	cidr_block: "10.0.0.0/8",
	port_range: { from: 2223, to: 2225 },
});
const LAST = { rule_number: 32_767, egress: false, protocol: "-1", rule_action: "deny", cidr_block: "0.0.0.0/0" };
const local = { destination_cidr_block: "10.0.0.0/16", gateway_id: "local", state: "active" };
const out = { destination_cidr_block: "0.0.0.0/0", gateway_id: "igw-1", state: "active" };
const permission = (ip_range: string) => ({
	ip_protocol: "tcp",
	from_port: 2223,
	to_port: 2225,
	ip_ranges: [ip_range],
	ipv6_ranges: [],
	prefix_list_ids: [],
	user_id_group_pairs: [],
});
const table = (route_table_id: string, subnet_ids: string[], routes: object[], main = false) => ({
	route_table_id,
	owner_id: PLACE.account,
	main,
	subnet_ids,
	routes: [local, ...routes],
});

const CLUSTER = {
	...PLACE,
	arn: "arn:aws:cloudhsm:eu-central-1:111122223333:cluster/cluster-1",
	name: "hsm",
	metadata: known({ vpc_id: "vpc-1", security_group: "sg-1", hsms: [], tags: {}, subnet_mapping: { a: "subnet-a" } }),
	subnets: known([{ subnet_id: "subnet-a" }, { subnet_id: "subnet-b" }]),
	route_tables: known([
		table("rtb-main", [], [out], true),
		table("rtb-1", ["subnet-a"], []),
		table("rtb-2", ["subnet-b"], [out]),
	]),
	network_acls: known([
		{ network_acl_id: "acl-0", is_default: true, subnet_ids: [], entries: [entry(100, "allow"), LAST] },
		{ network_acl_id: "acl-1", is_default: false, subnet_ids: ["subnet-a"], entries: [entry(90, "deny"), LAST] },
		{ network_acl_id: "acl-2", is_default: false, subnet_ids: ["subnet-b"], entries: [LAST] },
	]),
	alarms: known([]),
	security_groups: known([
		{ group_id: "sg-1", group_name: "hsm", vpc_id: "vpc-1", ip_permissions: [], ip_permissions_egress: [] },
		{
			group_id: "sg-0",
			group_name: "default",
			vpc_id: "vpc-1",
			ip_permissions: [permission("10.0.0.0/8")],
			ip_permissions_egress: [],
		},
	]),
};
const INVENTORY = {
	schema_version: INVENTORY_SCHEMA_VERSION,
	collected_at: "2026-01-15T12:00:00.000Z",
	tool: { name: "keyproof", version: "0.1.0" },
	scopes: [{ ...PLACE, partition: "aws", types: ["cloudhsm_cluster"] }],
	resources: { cloudhsm_cluster: [CLUSTER] },
	gaps: [],
} as unknown as Inventory;

interface Change {
	readonly actions: readonly string[];
	readonly before?: object;
	readonly after?: object;
	readonly after_unknown?: object;
	readonly after_sensitive?: unknown;
}

// biome-ignore lint/suspicious/noExplicitAny: facts are read by name
type Facts = any;

/** The cluster's facts after a change of one resource; the text of one that is unknown. */
function changed(type: string, change: Change): { facts: Facts; not_judged: readonly NotJudged[] } {
	const resource = { address: `${type}.x`, mode: "managed", type, name: "x", change };
	const expressions = Object.fromEntries(Object.keys(change.after_unknown ?? {}).map((name) => [name, {}]));
	const plan = {
		format_version: "1.2",
		resource_changes: [resource],
		configuration: { root_module: { resources: [{ mode: "managed", type, name: "x", expressions }] } },
	};
	const { inventory, not_judged } = overlay(INVENTORY, [
		readTerraformPlan(Buffer.from(JSON.stringify(plan)), "plan.json"),
	]);
	const [cluster] = inventory.resources.cloudhsm_cluster as Facts[];
	const facts = Object.fromEntries(
		["route_tables", "network_acls", "security_groups", "alarms"].map((name) => [
			name,
			cluster[name].value ?? cluster[name].reason.kind,
		]),
	);
	return { facts, not_judged };
}

const OPEN = "known_after_apply";
const tableOf = (facts: Facts, id: string) => facts.route_tables.find((each: Facts) => each.route_table_id === id);
const aclOf = (facts: Facts, id: string) => facts.network_acls.find((each: Facts) => each.network_acl_id === id);

describe("an association of a subnet", () => {
	it("with a table that only the apply tells leaves its way open", () => {
		const { facts } = changed("aws_route_table_association", {
			actions: ["create"],
			after: { subnet_id: "subnet-a" },
			after_unknown: { route_table_id: true },
		});
		expect(facts.route_tables).toBe(OPEN);
	});

	it("with a table that nobody read leaves its way open", () => {
		const { facts } = changed("aws_route_table_association", {
			actions: ["create"],
			after: { subnet_id: "subnet-a", route_table_id: "rtb-9" },
		});
		expect(facts.route_tables).toBe(OPEN);
	});

	it("that goes over to another subnet leaves the one before to the main table", () => {
		const { facts } = changed("aws_route_table_association", {
			actions: ["delete", "create"],
			before: { id: "a", subnet_id: "subnet-a", route_table_id: "rtb-1" },
			after: { subnet_id: "subnet-b", route_table_id: "rtb-1" },
		});
		expect(tableOf(facts, "rtb-1").subnet_ids).toEqual(["subnet-b"]);
		expect(facts.route_tables.flatMap((each: Facts) => each.subnet_ids)).not.toContain("subnet-a");
	});

	it("that only the apply tells is named as not judged", () => {
		const { not_judged } = changed("aws_route_table_association", {
			actions: ["create"],
			after: { route_table_id: "rtb-2" },
			after_unknown: { subnet_id: true },
		});
		expect(not_judged).toMatchObject([{ address: "aws_route_table_association.x", why: /subnet_id is known only/ }]);
	});

	it("of an internet gateway is with the table that routes what comes in", () => {
		const { facts } = changed("aws_route_table_association", {
			actions: ["create"],
			after: { gateway_id: "igw-1", route_table_id: "rtb-1", subnet_id: null },
		});
		expect(tableOf(facts, "rtb-1").gateway_ids).toEqual(["igw-1"]);
	});
});

describe("the main table", () => {
	it("is that of before where its association goes", () => {
		const before = { id: "m", vpc_id: "vpc-1", route_table_id: "rtb-main", original_route_table_id: "rtb-1" };
		const { facts } = changed("aws_main_route_table_association", { actions: ["delete"], before });
		expect(tableOf(facts, "rtb-1").main).toBe(true);
		expect(tableOf(facts, "rtb-main").main).toBe(false);
	});

	it("is open where only the apply tells it", () => {
		const { facts } = changed("aws_main_route_table_association", {
			actions: ["create"],
			after: { vpc_id: "vpc-1" },
			after_unknown: { route_table_id: true },
		});
		expect(facts.route_tables).toBe(OPEN);
	});

	it("loses what it routed before where it is taken over", () => {
		const route = [{ cidr_block: "192.0.2.0/24", gateway_id: "igw-1" }];
		const { facts } = changed("aws_default_route_table", {
			actions: ["create"],
			after: { default_route_table_id: "rtb-main", route },
			after_unknown: { id: true, vpc_id: true },
		});
		expect(tableOf(facts, "rtb-main").routes).toMatchObject([local, { destination_cidr_block: "192.0.2.0/24" }]);
	});
});

describe("a route", () => {
	it("to a carrier gateway is one to the outside", () => {
		const { facts } = changed("aws_route", {
			actions: ["create"],
			after: { route_table_id: "rtb-1", destination_cidr_block: "0.0.0.0/0", carrier_gateway_id: "cagw-1" },
		});
		expect(tableOf(facts, "rtb-1").routes).toContainEqual(expect.objectContaining({ carrier_gateway_id: "cagw-1" }));
	});

	it("that goes over to another table leaves the one before", () => {
		const route = { destination_cidr_block: "0.0.0.0/0", gateway_id: "igw-1" };
		const { facts } = changed("aws_route", {
			actions: ["delete", "create"],
			before: { id: "r", route_table_id: "rtb-2", ...route },
			after: { route_table_id: "rtb-1", ...route },
		});
		expect(tableOf(facts, "rtb-2").routes).toEqual([local]);
		expect(tableOf(facts, "rtb-1").routes).toHaveLength(2);
	});

	it.each([
		["is unknown as a whole", { after_unknown: { route: true } }],
		["is marked as sensitive", { after_sensitive: { route: true }, after_unknown: {} }],
	])("in a table whose block %s leaves the tables open", (_, marks) => {
		const own = { id: "rtb-1", vpc_id: "vpc-1" };
		const { facts } = changed("aws_route_table", {
			actions: ["update"],
			before: { ...own, route: [] },
			after: { ...own, ...("after_sensitive" in marks ? { route: [{ cidr_block: "0.0.0.0/0" }] } : {}) },
			...marks,
		});
		expect(facts.route_tables).toBe(OPEN);
	});
});

describe("a network ACL", () => {
	it("of the VPC loses what it let pass before where it is taken over", () => {
		const { facts } = changed("aws_default_network_acl", {
			actions: ["create"],
			after: { default_network_acl_id: "acl-0" },
			after_unknown: { id: true, vpc_id: true },
		});
		expect(aclOf(facts, "acl-0").entries).toEqual([LAST]);
	});

	it("loses the entry that goes over to another", () => {
		const own = { rule_number: 90, egress: false, protocol: "tcp", rule_action: "deny", cidr_block: "10.0.0.0/8" };
		const said = { ...own, from_port: 2223, to_port: 2225 };
		const { facts } = changed("aws_network_acl_rule", {
			actions: ["delete", "create"],
			before: { id: "n", network_acl_id: "acl-1", ...said },
			after: { network_acl_id: "acl-2", ...said },
		});
		expect(aclOf(facts, "acl-1").entries).toEqual([LAST]);
		expect(aclOf(facts, "acl-2").entries).toHaveLength(2);
	});

	it("loses the subnet whose association goes over to another one, which follows the default", () => {
		const { facts } = changed("aws_network_acl_association", {
			actions: ["delete", "create"],
			before: { id: "n", network_acl_id: "acl-1", subnet_id: "subnet-a" },
			after: { network_acl_id: "acl-1", subnet_id: "subnet-b" },
		});
		expect(aclOf(facts, "acl-0").subnet_ids).toEqual(["subnet-a"]);
		expect(aclOf(facts, "acl-1").subnet_ids).toEqual(["subnet-b"]);
	});
});

describe("a rule of a security group", () => {
	it.each([["TCP"], ["tcp"], ["6"]])("opens by the protocol %s", (ip_protocol) => {
		const { facts } = changed("aws_vpc_security_group_ingress_rule", {
			actions: ["create"],
			after: { security_group_id: "sg-1", ip_protocol, from_port: 2223, to_port: 2225, cidr_ipv4: "0.0.0.0/0" },
		});
		const [rule] = facts.security_groups[0].ip_permissions;
		expect(["tcp", "6"]).toContain(rule.ip_protocol);
		expect(rule.ip_ranges).toEqual(["0.0.0.0/0"]);
	});

	it("of a group that only the apply tells is named as not judged", () => {
		const { not_judged } = changed("aws_vpc_security_group_ingress_rule", {
			actions: ["create"],
			after: { ip_protocol: "-1", cidr_ipv4: "0.0.0.0/0" },
			after_unknown: { security_group_id: true },
		});
		expect(not_judged).toMatchObject([{ why: /group_id is known only when it is applied/ }]);
	});

	it("goes with all others where the VPC's default group is taken over", () => {
		const ingress = [{ protocol: "tcp", from_port: 443, to_port: 443, cidr_blocks: ["10.1.0.0/16"] }];
		const { facts } = changed("aws_default_security_group", {
			actions: ["create"],
			after: { vpc_id: "vpc-1", ingress, egress: [] },
			after_unknown: { id: true },
		});
		expect(facts.security_groups[1].ip_permissions).toMatchObject([{ from_port: 443, ip_ranges: ["10.1.0.0/16"] }]);
	});
});

describe("an instance of a plan", () => {
	it("of which only the apply tells the groups is named as not judged", () => {
		const { not_judged } = changed("aws_instance", {
			actions: ["create"],
			after: { subnet_id: "subnet-a" },
			after_unknown: { vpc_security_group_ids: true },
		});
		expect(not_judged).toMatchObject([{ why: /group_ids is known only when it is applied/ }]);
	});
});

describe("an alarm of a plan", () => {
	const one = {
		alarm_name: "unhealthy",
		namespace: "AWS/CloudHSM",
		metric_name: "HsmUnhealthy",
		comparison_operator: "LessThanThreshold",
		threshold: 1,
	};

	it("says how its metric is compared", () => {
		const { facts } = changed("aws_cloudwatch_metric_alarm", { actions: ["create"], after: one });
		expect(facts.alarms).toMatchObject([{ comparison_operator: "LessThanThreshold", threshold: 1 }]);
	});

	it("whose threshold only the apply tells leaves open whether it goes off", () => {
		const { threshold: _, ...after } = one;
		const change = { actions: ["create"], after, after_unknown: { threshold: true } };
		expect(changed("aws_cloudwatch_metric_alarm", change).facts.alarms).toBe(OPEN);
	});

	it("works out what a calculation comes to, as of a live one", () => {
		const metric = { namespace: one.namespace, metric_name: one.metric_name, period: 60, stat: "Maximum" };
		const metric_query = [
			{ id: "e", expression: "1 - m1", return_data: true },
			{ id: "m1", metric: [metric] },
		];
		const after = { alarm_name: "math", comparison_operator: "LessThanThreshold", threshold: 1, metric_query };
		const { facts } = changed("aws_cloudwatch_metric_alarm", { actions: ["create"], after });
		expect(facts.alarms).toMatchObject([
			{
				alarm_name: "math",
				threshold: 1,
				expression: { text: "1 - m1", at_zero: 1, at_one: 0 },
				metrics: [{ metric_name: "HsmUnhealthy", statistic: "Maximum", period: 60 }],
			},
		]);
	});
});
