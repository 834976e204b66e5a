import { beforeAll, describe, expect, it } from "@jest/globals";
import type { Inventory } from "../../src/model/inventory.js";
import { known, unknown } from "../../src/model/observed.js";
import type { Resource } from "../../src/model/resource.js";
import { assess } from "../../src/pipeline.js";
import { exampleAccount } from "../../src/simulator/example_account.js";
import { startSimulator } from "../../src/simulator/server.js";
import { configOf, NOW, policies, scanOf } from "./scans.js";

/** The account as it is, and one thing about it that is otherwise: what AWS's documentation then says, in every case. */
let base: Inventory;
beforeAll(async () => {
	const simulator = await startSimulator(exampleAccount(NOW));
	base = (await scanOf(simulator, { regions: ["eu-central-1"] })).inventory;
	await simulator.close();
}, 60_000);

// biome-ignore lint/suspicious/noExplicitAny: facts are changed as they stand in an inventory, whatever they are
type Facts = any;
type Change = (resource: Facts) => void;

const CLUSTER = "payments-hsm-prod";
const denied = (action: string) => unknown({ kind: "denied", action, message: "AccessDenied" });

/** The verdict of a rule on one resource, with its severity where it fails: `fail/high`. */
async function verdict(rule: string, name: string, change: Change): Promise<string> {
	const [type = ""] = rule.split("/");
	const inventory = structuredClone(base) as Inventory & { resources: Record<string, Resource[]> };
	const resource = inventory.resources[type]?.find((each) => each.name === name);
	if (resource === undefined) throw new Error(`there is no ${type} ${name}`);
	inventory.resources = { ...inventory.resources };
	change(resource);
	const config = configOf({ rules: [rule] });
	const scan = await assess(inventory, config, { policies, run_id: "test", now: () => NOW });
	const found = scan.resources.find(({ arn }) => arn === resource.arn);
	const [finding] = found?.findings ?? [];
	const said = found?.verdicts[rule];
	const could_be = finding?.could_be === undefined ? "" : ` or ${finding.could_be}`;
	return said === "fail" ? `fail/${finding?.severity}${could_be}` : `${said}`;
}

const permission = (more: object) => ({
	ip_protocol: "tcp",
	from_port: 2223,
	to_port: 2225,
	ip_ranges: [],
	ipv6_ranges: [],
	prefix_list_ids: [],
	user_id_group_pairs: [],
	...more,
});
const admits =
	(more: object, state?: string): Change =>
	(cluster) => {
		cluster.security_groups.value[0].ip_permissions.push(permission(more));
		if (state !== undefined) cluster.metadata.value.state = state;
	};
const routed =
	(route: object, more: Change = () => {}): Change =>
	(cluster) => {
		cluster.route_tables.value[0].routes.push({ state: "active", ...route });
		more(cluster);
	};
const GATEWAY = { gateway_id: "igw-0123456789abcdef0" };
/** The subnet that follows the main table. */
const follower = (cluster: Facts) =>
	cluster.subnets.value.find(
		({ subnet_id }: Facts) => !cluster.route_tables.value.some((table: Facts) => table.subnet_ids.includes(subnet_id)),
	);

describe("a cluster's network", () => {
	const CLOSED = "cloudhsm_cluster/security_group_closed";
	const PRIVATE = "cloudhsm_cluster/subnets_private";
	it.each<[string, string, Change, string]>([
		["as it is", CLOSED, () => {}, "pass"],
		["open while it is degraded", CLOSED, admits({ ip_ranges: ["0.0.0.0/0"] }, "DEGRADED"), "fail/high"],
		[
			"open while it goes back to its type",
			CLOSED,
			admits({ ip_ranges: ["0.0.0.0/0"] }, "ROLLBACK_IN_PROGRESS"),
			"fail/high",
		],
		["open while it is created", CLOSED, admits({ ip_ranges: ["0.0.0.0/0"] }, "CREATE_IN_PROGRESS"), "fail/high"],
		["open before it is initialized", CLOSED, admits({ ip_ranges: ["0.0.0.0/0"] }, "UNINITIALIZED"), "fail/high"],
		["open once it is deleted", CLOSED, admits({ ip_ranges: ["0.0.0.0/0"] }, "DELETE_IN_PROGRESS"), "not_applicable"],
		["open in a state of tomorrow", CLOSED, admits({ ip_ranges: ["0.0.0.0/0"] }, "FROZEN"), "unknown"],
		["open over IPv6 alone", CLOSED, admits({ ipv6_ranges: ["::/0"] }), "fail/high"],
		["open over all public IPv6", CLOSED, admits({ ipv6_ranges: ["2000::/3"] }), "fail/high"],
		["open by two halves", CLOSED, admits({ ip_ranges: ["0.0.0.0/1", "128.0.0.0/1"] }), "fail/high"],
		[
			"open to a public network for all traffic",
			CLOSED,
			admits({ ip_protocol: "-1", from_port: undefined, to_port: undefined, ip_ranges: ["198.51.100.0/24"] }),
			"fail/high",
		],
		[
			"open by the number of the protocol",
			CLOSED,
			admits({ ip_protocol: "6", from_port: 0, to_port: 65535, ip_ranges: ["0.0.0.0/0"] }),
			"fail/high",
		],
		["open to other private networks", CLOSED, admits({ ip_ranges: ["10.0.0.0/8"] }), "fail/medium"],
		["open to shared address space", CLOSED, admits({ ip_ranges: ["100.64.0.0/16"] }), "fail/medium"],
		[
			"open on other ports",
			CLOSED,
			admits({ from_port: 2226, to_port: 2300, ip_ranges: ["0.0.0.0/0"] }),
			"fail/medium",
		],
		["open for UDP", CLOSED, admits({ ip_protocol: "udp", ip_ranges: ["0.0.0.0/0"] }), "fail/medium"],
		[
			"open to pings",
			CLOSED,
			admits({ ip_protocol: "icmp", from_port: -1, to_port: -1, ip_ranges: ["0.0.0.0/0"] }),
			"pass",
		],
		["open to the VPC", CLOSED, admits({ ip_ranges: ["10.20.0.0/16"] }), "fail/low"],
		["open to the halves of the VPC", CLOSED, admits({ ip_ranges: ["10.20.0.0/17", "10.20.128.0/17"] }), "fail/low"],
		["open to one host of the VPC", CLOSED, admits({ ip_ranges: ["10.20.1.9/32"] }), "pass"],
		[
			"open to a list of everybody",
			CLOSED,
			(cluster) => {
				admits({ prefix_list_ids: ["pl-1"] })(cluster);
				cluster.prefix_lists.value = { "pl-1": known(["0.0.0.0/0"]) };
			},
			"fail/high",
		],
		[
			"open to a list that may not be read",
			CLOSED,
			(cluster) => {
				admits({ prefix_list_ids: ["pl-1"] })(cluster);
				cluster.prefix_lists.value = { "pl-1": denied("ec2:GetManagedPrefixListEntries") };
			},
			"unknown",
		],
		[
			"open to the VPC and to a list that may not be read",
			CLOSED,
			(cluster) => {
				admits({ ip_ranges: ["10.20.0.0/16"], prefix_list_ids: ["pl-1"] })(cluster);
				cluster.prefix_lists.value = { "pl-1": denied("ec2:GetManagedPrefixListEntries") };
			},
			"fail/low or high",
		],
		[
			"open outwards to a list that may not be read",
			CLOSED,
			(cluster) => {
				cluster.security_groups.value[0].ip_permissions_egress.push(permission({ prefix_list_ids: ["pl-1"] }));
				cluster.prefix_lists = denied("ec2:GetManagedPrefixListEntries");
			},
			"pass",
		],
		[
			"open to a group of a stranger over a peering",
			CLOSED,
			admits({
				user_id_group_pairs: [
					{ group_id: "sg-0f", user_id: "999999999999", vpc_peering_connection_id: "pcx-1", peering_status: "active" },
				],
			}),
			"fail/medium",
		],
		[
			"open to another group of the account",
			CLOSED,
			admits({ user_id_group_pairs: [{ group_id: "sg-0f", user_id: "111122223333" }] }),
			"fail/low",
		],
		["without a way to the internet", PRIVATE, () => {}, "pass"],
		["with one", PRIVATE, routed({ destination_cidr_block: "0.0.0.0/0", ...GATEWAY }), "fail/high"],
		[
			"with one while it is created",
			PRIVATE,
			routed({ destination_cidr_block: "0.0.0.0/0", ...GATEWAY }, (cluster) => {
				cluster.metadata.value.state = "CREATE_IN_PROGRESS";
			}),
			"fail/high",
		],
		[
			"with one that is dead",
			PRIVATE,
			routed({ destination_cidr_block: "0.0.0.0/0", ...GATEWAY, state: "blackhole" }),
			"pass",
		],
		["with one through NAT", PRIVATE, routed({ destination_cidr_block: "0.0.0.0/0", nat_gateway_id: "nat-1" }), "pass"],
		[
			"with one through a transit gateway",
			PRIVATE,
			routed({ destination_cidr_block: "0.0.0.0/0", transit_gateway_id: "tgw-1" }),
			"pass",
		],
		[
			"with one to a part of the internet",
			PRIVATE,
			routed({ destination_cidr_block: "198.51.100.0/24", ...GATEWAY }),
			"fail/medium",
		],
		["with one to a prefix list", PRIVATE, routed({ destination_prefix_list_id: "pl-1", ...GATEWAY }), "fail/medium"],
		[
			"with one over IPv6 that it does not speak",
			PRIVATE,
			routed({ destination_ipv6_cidr_block: "::/0", ...GATEWAY }),
			"pass",
		],
		[
			"with one over IPv6 that it speaks",
			PRIVATE,
			routed({ destination_ipv6_cidr_block: "::/0", ...GATEWAY }, (cluster) => {
				follower(cluster).ipv6_cidr_blocks = ["2001:db8:0:1::/64"];
			}),
			"fail/high",
		],
		[
			"with one outwards only over IPv6",
			PRIVATE,
			routed({ destination_ipv6_cidr_block: "::/0", egress_only_internet_gateway_id: "eigw-1" }, (cluster) => {
				follower(cluster).ipv6_cidr_blocks = ["2001:db8:0:1::/64"];
			}),
			"pass",
		],
		[
			"in a shared subnet whose table is not to be seen",
			PRIVATE,
			(cluster) => {
				follower(cluster).owner_id = "999999999999";
			},
			"unknown",
		],
		[
			"in a shared subnet, and open in its own",
			PRIVATE,
			(cluster) => {
				follower(cluster).owner_id = "999999999999";
				cluster.route_tables.value[1].routes.push({ state: "active", destination_cidr_block: "0.0.0.0/0", ...GATEWAY });
			},
			"fail/high",
		],
		[
			"in a shared subnet whose own table is to be seen",
			PRIVATE,
			(cluster) => {
				const subnet = follower(cluster);
				subnet.owner_id = "999999999999";
				cluster.route_tables.value.push({
					...cluster.route_tables.value[0],
					main: false,
					route_table_id: "rtb-9",
					owner_id: "999999999999",
					subnet_ids: [subnet.subnet_id],
					routes: [{ state: "active", destination_cidr_block: "0.0.0.0/0", ...GATEWAY }],
				});
			},
			"fail/high",
		],
		[
			"with one that the account does not block as the subnet says",
			PRIVATE,
			routed({ destination_cidr_block: "0.0.0.0/0", ...GATEWAY }, (cluster) => {
				follower(cluster).internet_gateway_block_mode = "block-bidirectional";
			}),
			"fail/high",
		],
		[
			"whose tables may not be read, and which gives public addresses",
			PRIVATE,
			(cluster) => {
				follower(cluster).map_public_ip_on_launch = true;
				cluster.route_tables = denied("ec2:DescribeRouteTables");
			},
			"fail/low or high",
		],
	])("%s", async (_, rule, change, expected) => {
		expect(await verdict(rule, CLUSTER, change)).toBe(expected);
	});
});

describe("a cluster's alarms", () => {
	const HEALTH = "cloudhsm_cluster/health_alarmed";
	const ON = "payments-hsm-unhealthy";
	const alarm =
		(more: object): Change =>
		(cluster) => {
			const found = cluster.alarms.value.find((each: Facts) => each.alarm_name === ON);
			Object.assign(found, more);
		};
	const math = (values: object, more: object = {}) => alarm({ expression: { text: "e", ...values }, ...more });
	it.each<[string, Change, string]>([
		["as they are", () => {}, "pass"],
		["that fill gaps", math({ at_zero: 0, at_one: 1, at_one_alone: 1, at_many: 1e9 }), "pass"],
		[
			"that count down",
			math({ at_zero: 2, at_one: 1, at_many: -1e9 }, { comparison_operator: "LessThanThreshold", threshold: 2 }),
			"pass",
		],
		["that count down and compare up", math({ at_zero: 2, at_one: 1, at_many: -1e9 }, { threshold: 2 }), "fail/medium"],
		["that nobody can follow", math({}), "unknown"],
		["for two HSMs at once", alarm({ threshold: 2 }), "fail/medium"],
		["on an average of two", alarm({ statistic: "Average", threshold: 0.5 }), "pass"],
		[
			"on an average of two that one alone does not reach",
			alarm({ statistic: "Average", threshold: 1 }),
			"fail/medium",
		],
		["on a sum", alarm({ statistic: "Sum" }), "pass"],
		["on a percentile", alarm({ statistic: "p99" }), "pass"],
		["on how often it was reported", alarm({ statistic: "SampleCount" }), "fail/medium"],
		["that do nothing", alarm({ alarm_actions: [] }), "fail/medium"],
		["that only stop an instance", alarm({ alarm_actions: ["arn:aws:automate:eu-central-1:ec2:stop"] }), "fail/medium"],
		[
			"that call a function",
			alarm({ alarm_actions: ["arn:aws:lambda:eu-central-1:111122223333:function:page"] }),
			"pass",
		],
		[
			"that tell a topic of another account",
			alarm({ alarm_actions: ["arn:aws:sns:eu-central-1:444455556666:central"] }),
			"pass",
		],
		[
			"that nobody hears",
			(cluster) => {
				cluster.alarm_topics.value[0].subscriptions.value.confirmed = 0;
			},
			"fail/medium",
		],
		[
			"whose topic is encrypted with the key of SNS's own",
			(cluster) => {
				cluster.alarm_topics.value[0].subscriptions.value.kms_master_key_id = "alias/aws/sns";
			},
			"fail/medium",
		],
		[
			"whose topic is encrypted with a key of the account",
			(cluster) => {
				cluster.alarm_topics.value[0].subscriptions.value.kms_master_key_id = "alias/alarms";
			},
			"pass",
		],
		[
			"whose topic is encrypted with a key that CloudWatch may not use",
			(cluster) => {
				cluster.alarm_topics.value[0].subscriptions.value.kms_master_key_id = "alias/payments-data";
			},
			"fail/medium",
		],
		[
			"whose topic lets nobody publish",
			(cluster) => {
				cluster.alarm_topics.value[0].subscriptions.value.policy = { Version: "2012-10-17", Statement: [] };
			},
			"fail/medium",
		],
		[
			"whose topic has a policy that cannot be read",
			(cluster) => {
				cluster.alarm_topics.value[0].subscriptions.value.policy = null;
			},
			"unknown",
		],
		[
			"of which it may not be read whether anybody hears",
			(cluster) => {
				cluster.alarm_topics.value[0].subscriptions = denied("sns:GetTopicAttributes");
			},
			"unknown",
		],
		[
			"of an inventory from before anybody asked",
			(cluster) => {
				cluster.alarm_topics = undefined;
			},
			"pass",
		],
		[
			"that a composite tells",
			alarm({
				alarm_actions: [],
				composites: [
					{
						alarm_name: "c",
						actions_enabled: true,
						alarm_actions: ["arn:aws:sns:eu-central-1:111122223333:hsm-on-call"],
					},
				],
			}),
			"pass",
		],
		[
			"that a composite does not tell, its actions being off",
			alarm({
				alarm_actions: [],
				composites: [
					{
						alarm_name: "c",
						actions_enabled: false,
						alarm_actions: ["arn:aws:sns:eu-central-1:111122223333:hsm-on-call"],
					},
				],
			}),
			"fail/medium",
		],
		[
			"without data for weeks",
			alarm({ state_value: "INSUFFICIENT_DATA", state_since: "2026-05-01T00:00:00.000Z" }),
			"fail/low",
		],
		[
			"without data for an hour",
			alarm({ state_value: "INSUFFICIENT_DATA", state_since: "2026-06-15T08:30:00.000Z" }),
			"pass",
		],
	])("%s", async (_, change, expected) => {
		expect(await verdict(HEALTH, CLUSTER, change)).toBe(expected);
	});
});

describe("a Region's trails and what hears of calls", () => {
	const RECORDS = "region/cloudtrail_records_key_use";
	const TOLD = "region/key_deletion_alarmed";
	const selectors =
		(...lists: object[][]): Change =>
		(region) => {
			region.event_selectors.value[0].selectors.value = {
				advanced_event_selectors: lists.map((fields) => ({
					field_selectors: [{ field: "eventCategory", equals: ["Management"] }, ...fields],
				})),
			};
		};
	const basic =
		(more: object): Change =>
		(region) => {
			Object.assign(region.event_selectors.value[0].selectors.value.event_selectors[0], more);
		};
	const pattern =
		(text: string): Change =>
		(region) => {
			region.metric_filters.value[0].filters.value[0].filter_pattern = text;
		};
	const rule =
		(event_pattern: object): Change =>
		(region) => {
			region.filter_alarms.value[0].alarms.value = [];
			region.event_rules.value = [{ name: "r", state: "ENABLED", event_pattern }];
			region.event_targets.value = [
				{ rule_name: "r", targets: known(1), target_arns: ["arn:aws:lambda:eu-central-1:111122223333:function:f"] },
			];
		};
	const CALLS = ["DisableKey", "ScheduleKeyDeletion"];
	it.each<[string, string, Change, string]>([
		["as they are", RECORDS, () => {}, "pass"],
		["writes alone", RECORDS, basic({ read_write_type: "WriteOnly" }), "fail/low"],
		["reads alone", RECORDS, basic({ read_write_type: "ReadOnly" }), "fail/high"],
		["all but KMS", RECORDS, basic({ exclude_management_event_sources: ["kms.amazonaws.com"] }), "fail/high"],
		[
			"all but the data API of RDS",
			RECORDS,
			basic({ exclude_management_event_sources: ["rdsdata.amazonaws.com"] }),
			"pass",
		],
		["no management events", RECORDS, basic({ include_management_events: false }), "fail/high"],
		[
			"reads and writes apart",
			RECORDS,
			selectors([{ field: "readOnly", equals: ["true"] }], [{ field: "readOnly", equals: ["false"] }]),
			"pass",
		],
		[
			"all but what begins with kms",
			RECORDS,
			selectors([{ field: "eventSource", not_starts_with: ["kms"] }]),
			"fail/high",
		],
		[
			"all but what ends as every service",
			RECORDS,
			selectors([{ field: "eventSource", not_ends_with: ["amazonaws.com"] }]),
			"fail/high",
		],
		[
			"all but the deletions",
			RECORDS,
			selectors([{ field: "eventName", not_equals: ["ScheduleKeyDeletion"] }]),
			"fail/high",
		],
		["all but decrypting", RECORDS, selectors([{ field: "eventName", not_equals: ["Decrypt"] }]), "fail/low"],
		[
			"one person alone",
			RECORDS,
			selectors([{ field: "userIdentity.arn", starts_with: ["arn:aws:iam::111122223333:user/ann"] }]),
			"fail/high",
		],
		[
			"nothing, since it is off",
			RECORDS,
			(region) => {
				region.trail_status.value[0].status.value.is_logging = false;
			},
			"fail/high",
		],
		[
			"nobody knows whether, since its status may not be read",
			RECORDS,
			(region) => {
				region.trail_status.value[0].status = denied("cloudtrail:GetTrailStatus");
			},
			"unknown",
		],
		[
			"another Region alone",
			RECORDS,
			(region) => {
				region.trails.value[0].home_region = "us-east-1";
			},
			"fail/high",
		],
		[
			"nothing that arrives",
			RECORDS,
			(region) => {
				region.trail_status.value[0].status.value.latest_delivery_error = "AccessDenied";
			},
			"fail/high",
		],
		["told by the filter", TOLD, () => {}, "pass"],
		["told by a pattern of names", TOLD, pattern('{ $.eventName = "*Key*" }'), "pass"],
		["told by a regular expression", TOLD, pattern("{ $.eventName = %^DisableKey$|^ScheduleKeyDeletion$% }"), "pass"],
		["told by terms", TOLD, pattern("?DisableKey ?ScheduleKeyDeletion"), "pass"],
		[
			"told but of some callers",
			TOLD,
			pattern('{ ($.eventName = "*Key*") && ($.userIdentity.arn != "*terraform*") }'),
			"fail/medium",
		],
		["told of what failed alone", TOLD, pattern('{ ($.eventName = "*Key*") && ($.errorCode = "*") }'), "fail/medium"],
		["told of one call", TOLD, pattern("{ $.eventName = DisableKey }"), "fail/medium"],
		["told by JSON that is none", TOLD, pattern("{ $.eventName = DisableKey"), "fail/medium"],
		["told by a rule", TOLD, rule({ source: ["aws.kms"], detail: { eventName: CALLS } }), "pass"],
		[
			"told by a rule of what succeeded",
			TOLD,
			rule({ source: ["aws.kms"], detail: { eventName: CALLS, errorCode: [{ exists: false }] } }),
			"pass",
		],
		[
			"told by a rule of this Region",
			TOLD,
			rule({ source: ["aws.kms"], region: ["eu-central-1"], detail: { eventName: CALLS } }),
			"pass",
		],
		[
			"told by a rule of another Region",
			TOLD,
			rule({ source: ["aws.kms"], region: ["us-east-1"], detail: { eventName: CALLS } }),
			"fail/medium",
		],
		[
			"told by a rule of one person",
			TOLD,
			rule({ source: ["aws.kms"], detail: { eventName: CALLS, userIdentity: { userName: ["ann"] } } }),
			"fail/medium",
		],
		[
			"told by a rule of all but",
			TOLD,
			rule({ source: ["aws.kms"], detail: { eventName: [{ "anything-but": ["Decrypt"] }] } }),
			"pass",
		],
		[
			"told by a rule whose topic has SNS's own policy only",
			TOLD,
			(region) => {
				const { topic_arn, subscriptions } = region.alarm_topics.value[0];
				subscriptions.value.policy.Statement = subscriptions.value.policy.Statement.slice(0, 1);
				region.filter_alarms.value = [];
				region.event_rules.value = [
					{ name: "r", state: "ENABLED", event_pattern: { source: ["aws.kms"], detail: { eventName: CALLS } } },
				];
				const targets = { status: "known", value: 1 };
				region.event_targets.value = [{ rule_name: "r", targets, target_arns: [topic_arn] }];
			},
			"fail/medium",
		],
		[
			"told by a topic that is gone",
			TOLD,
			(region) => {
				region.alarm_topics.value[0].subscriptions.value = { exists: false, confirmed: 0, pending: 0 };
			},
			"fail/medium",
		],
	])("%s", async (_, rule_id, change, expected) => {
		expect(await verdict(rule_id, "eu-central-1", change)).toBe(expected);
	});
});

describe("a key", () => {
	const KEY = "alias/payments-data";
	const DELETION = "kms_key/deletion_not_pending";
	const ROTATION = "kms_key/rotation_enabled";
	const TRUSTED = "kms_key/grants_within_trusted_accounts";
	const DELEGABLE = "kms_key/grants_not_delegable";
	const is =
		(more: object): Change =>
		(key) => {
			Object.assign(key.metadata.value, more);
		};
	const granted =
		(more: object): Change =>
		(key) => {
			key.grants.value = [
				{
					grant_id: "g1",
					issuing_account: "arn:aws:iam::111122223333:root",
					operations: ["Decrypt"],
					has_constraints: false,
					creation_date: "2026-06-01T00:00:00.000Z",
					...more,
				},
			];
		};
	const days = (number: number) => new Date(NOW.getTime() + number * 86_400_000).toISOString();
	const OWN = "arn:aws:iam::111122223333:role/app";
	it.each<[string, string, Change, string]>([
		["that stays", DELETION, () => {}, "pass"],
		["that goes in three days", DELETION, is({ state: "PendingDeletion", deletion_date: days(3) }), "fail/critical"],
		[
			"that goes in seven days to the second",
			DELETION,
			is({ state: "PendingDeletion", deletion_date: days(7) }),
			"fail/critical",
		],
		["that goes in three weeks", DELETION, is({ state: "PendingDeletion", deletion_date: days(21) }), "fail/high"],
		["that goes nobody knows when", DELETION, is({ state: "PendingDeletion" }), "fail/critical"],
		[
			"that waits for its replicas",
			DELETION,
			is({ state: "PendingReplicaDeletion", pending_deletion_window_in_days: 7 }),
			"fail/high",
		],
		[
			"that may go",
			DELETION,
			(key) => {
				is({ state: "PendingDeletion", deletion_date: days(3) })(key);
				key.deletion_tags.value = { "deletion-approved": "CHG-1" };
			},
			"pass",
		],
		[
			"that may go without saying why",
			DELETION,
			(key) => {
				is({ state: "PendingDeletion", deletion_date: days(3) })(key);
				key.deletion_tags.value = { "deletion-approved": "  " };
			},
			"fail/critical",
		],
		["in a state of tomorrow", DELETION, is({ state: "Frozen" }), "unknown"],
		["that rotates", ROTATION, () => {}, "pass"],
		[
			"that does not",
			ROTATION,
			(key) => {
				key.rotation.value.enabled = false;
			},
			"fail/medium",
		],
		[
			"that does not while it is disabled",
			ROTATION,
			(key) => {
				key.metadata.value.state = "Disabled";
				key.rotation.value.enabled = false;
			},
			"not_applicable",
		],
		["that cannot, of RSA", ROTATION, is({ spec: "RSA_4096", usage: "SIGN_VERIFY" }), "not_applicable"],
		["that cannot, of imported material", ROTATION, is({ origin: "EXTERNAL" }), "not_applicable"],
		["of ML-KEM", ROTATION, is({ spec: "ML_KEM_768", usage: "ENCAPSULATE_DECAPSULATE" }), "not_applicable"],
		[
			"of which it may not be read",
			ROTATION,
			(key) => {
				key.rotation = denied("kms:GetKeyRotationStatus");
			},
			"unknown",
		],
		["granted to a role of the account", TRUSTED, granted({ grantee_principal: OWN }), "pass"],
		[
			"granted to a role of another",
			TRUSTED,
			granted({ grantee_principal: "arn:aws:iam::444455556666:role/app" }),
			"fail/high",
		],
		[
			"granted to the root user of another",
			TRUSTED,
			granted({ grantee_principal: "arn:aws:iam::444455556666:root" }),
			"fail/high",
		],
		[
			"granted to a session of another",
			TRUSTED,
			granted({ grantee_principal: "arn:aws:sts::444455556666:assumed-role/app/me" }),
			"fail/high",
		],
		[
			"granted to EC2 for an instance of the account",
			TRUSTED,
			granted({ grantee_principal: "arn:aws:sts::111122223333:assumed-role/aws:ec2-infrastructure/i-0a1b2c3d" }),
			"pass",
		],
		[
			"granted to EC2 for an instance of another",
			TRUSTED,
			granted({ grantee_principal: "arn:aws:sts::444455556666:assumed-role/aws:ec2-infrastructure/i-0a1b2c3d" }),
			"fail/high",
		],
		[
			"granted to a service for a resource of the account",
			TRUSTED,
			granted({
				grantee_service_principal: "rds.amazonaws.com",
				constraints: { source_arn: "arn:aws:rds:eu-central-1:111122223333:db:a" },
			}),
			"pass",
		],
		[
			"granted to a service for a resource of another",
			TRUSTED,
			granted({
				grantee_service_principal: "rds.amazonaws.com",
				constraints: { source_arn: "arn:aws:rds:eu-central-1:444455556666:db:a" },
			}),
			"fail/high",
		],
		[
			"granted to a service by another",
			TRUSTED,
			granted({
				grantee_principal: "dynamodb.eu-central-1.amazonaws.com",
				issuing_account: "arn:aws:iam::444455556666:root",
			}),
			"fail/high",
		],
		["granted to a role that is gone", TRUSTED, granted({ grantee_principal: "AROAEXAMPLEDELETED01" }), "pass"],
		[
			"whose grant another may retire",
			TRUSTED,
			granted({ grantee_principal: OWN, retiring_principal: "arn:aws:iam::444455556666:role/app" }),
			"fail/high",
		],
		["whose grant is for nobody that KMS tells", TRUSTED, granted({}), "fail/low"],
		[
			"whose grants may not be read",
			TRUSTED,
			(key) => {
				key.grants = denied("kms:ListGrants");
			},
			"unknown",
		],
		[
			"whose grant may be passed on",
			DELEGABLE,
			granted({ grantee_principal: OWN, operations: ["Decrypt", "CreateGrant"] }),
			"fail/medium",
		],
		[
			"whose grant may be passed on by a service",
			DELEGABLE,
			granted({ grantee_principal: "rds.eu-central-1.amazonaws.com", operations: ["Decrypt", "CreateGrant"] }),
			"pass",
		],
		[
			"whose grant may be passed on by a role of a service",
			DELEGABLE,
			granted({
				grantee_principal:
					"arn:aws:iam::111122223333:role/aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling",
				operations: ["Decrypt", "CreateGrant"],
			}),
			"pass",
		],
	])("%s", async (_, rule, change, expected) => {
		expect(await verdict(rule, KEY, change)).toBe(expected);
	});
});

describe("a backup", () => {
	const SHARED = "cloudhsm_backup/not_shared";
	const policy =
		(...statements: object[]): Change =>
		(backup) => {
			backup.resource_policy = known({ document: { Version: "2012-10-17", Statement: statements } });
		};
	const allow = (Principal: unknown, more: object = {}) => ({
		Effect: "Allow",
		Principal,
		Action: ["cloudhsm:CreateCluster", "cloudhsm:DescribeBackups"],
		Resource: "*",
		...more,
	});
	it.each<[string, Change, string]>([
		["that is not shared", () => {}, "pass"],
		["shared with its own account", policy(allow({ AWS: "arn:aws:iam::111122223333:root" })), "pass"],
		["shared with another account", policy(allow({ AWS: "444455556666" })), "fail/high"],
		["shared with a role of another", policy(allow({ AWS: "arn:aws:iam::444455556666:role/restore" })), "fail/high"],
		["shared with everyone", policy(allow("*")), "fail/critical"],
		[
			"shared with everyone of the account",
			policy(allow("*", { Condition: { StringEquals: { "aws:PrincipalAccount": "111122223333" } } })),
			"pass",
		],
		[
			"shared with an organization",
			policy(allow("*", { Condition: { StringEquals: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } } })),
			"fail/high",
		],
		[
			"shared with everyone if there is no organization",
			policy(allow("*", { Condition: { StringEqualsIfExists: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } } })),
			"fail/critical",
		],
		[
			"shared with all but one",
			policy({ Effect: "Allow", NotPrincipal: { AWS: "444455556666" }, Action: "cloudhsm:*", Resource: "*" }),
			"fail/high",
		],
		["denied to another", policy({ ...allow({ AWS: "444455556666" }), Effect: "Deny" }), "pass"],
		[
			"whose policy is about something else",
			policy(allow({ AWS: "444455556666" }, { Action: "s3:GetObject" })),
			"pass",
		],
		[
			"whose policy may not be read",
			(backup) => {
				backup.resource_policy = denied("cloudhsm:GetResourcePolicy");
			},
			"unknown",
		],
	])("%s", async (_, change, expected) => {
		expect(await verdict(SHARED, "backup-bb7y3xqxlkd", change)).toBe(expected);
	});
});

describe("a key store", () => {
	const CONNECTED = "kms_custom_key_store/connected";
	const is =
		(more: object): Change =>
		(store) => {
			Object.assign(store.metadata.value, more);
		};
	it.each<[string, Change, string]>([
		["that is connected", () => {}, "pass"],
		["that failed", is({ connection_state: "FAILED", connection_error_code: "USER_LOCKED_OUT" }), "fail/critical"],
		["that is disconnected, with keys in it", is({ connection_state: "DISCONNECTED" }), "fail/high"],
		["in a state of tomorrow", is({ connection_state: "PAUSED" }), "unknown"],
	])("%s", async (_, change, expected) => {
		expect(await verdict(CONNECTED, "payments-keystore", change)).toBe(expected);
	});
});

describe("a cluster's HSMs and users", () => {
	const hsm =
		(state: string, cluster_state?: string): Change =>
		(cluster) => {
			cluster.metadata.value.hsms[0].state = state;
			if (cluster_state !== undefined) cluster.metadata.value.state = cluster_state;
		};
	const HEALTHY = "cloudhsm_cluster/healthy";
	const ZONES = "cloudhsm_cluster/spans_two_zones";
	const STEP = "cloudhsm_cluster/hsms_in_step";
	const AUDITED = "cloudhsm_cluster/audit_log_alarmed";
	it.each<[string, string, Change, string]>([
		["all well", HEALTHY, () => {}, "pass"],
		["one degraded", HEALTHY, hsm("DEGRADED"), "fail/high"],
		["one degraded in a new cluster", HEALTHY, hsm("DEGRADED", "UNINITIALIZED"), "fail/high"],
		[
			"a degraded cluster",
			HEALTHY,
			(cluster) => {
				cluster.metadata.value.state = "DEGRADED";
			},
			"fail/high",
		],
		["one being deleted", ZONES, hsm("DELETE_IN_PROGRESS"), "fail/high"],
		["one on its way", ZONES, hsm("CREATE_IN_PROGRESS"), "fail/low"],
		[
			"both in one zone",
			ZONES,
			(cluster) => {
				for (const each of cluster.metadata.value.hsms) each.availability_zone = "eu-central-1a";
			},
			"fail/high",
		],
		[
			"none, under a key store",
			ZONES,
			(cluster) => {
				cluster.metadata.value.hsms = [];
			},
			"fail/critical",
		],
		["with the same users", STEP, () => {}, "pass"],
		[
			"with other users, under a key store",
			STEP,
			(cluster) => {
				cluster.user_counts.value.hsms[0].available -= 1;
			},
			"fail/high",
		],
		[
			"with users that one does not tell",
			STEP,
			(cluster) => {
				cluster.user_counts.value.hsms.pop();
			},
			"unknown",
		],
		["whose audit log tells somebody", AUDITED, () => {}, "pass"],
		[
			"whose audit log is asked for JSON",
			AUDITED,
			(cluster) => {
				for (const each of cluster.audit_log_filters.value) each.filter_pattern = '{ $.Opcode = "CN_CREATE_USER" }';
			},
			"fail/medium",
		],
		[
			"whose audit log tells of everything",
			AUDITED,
			(cluster) => {
				for (const each of cluster.audit_log_filters.value) each.filter_pattern = "";
			},
			"pass",
		],
		[
			"whose audit log tells a topic that nobody hears",
			AUDITED,
			(cluster) => {
				cluster.audit_log_topics.value[0].subscriptions.value.confirmed = 0;
			},
			"fail/medium",
		],
	])("%s", async (_, rule, change, expected) => {
		expect(await verdict(rule, CLUSTER, change)).toBe(expected);
	});
});

describe("a Region's trail", () => {
	const RECORDS = "region/cloudtrail_records_key_use";
	const selected =
		(...selectors: object[][]): Change =>
		(region) => {
			const management = { field: "eventCategory", equals: ["Management"] };
			region.event_selectors.value[0].selectors = known({
				advanced_event_selectors: selectors.map((fields) => ({ field_selectors: [management, ...fields] })),
			});
		};
	it.each<[string, Change, string]>([
		[
			"of another Region alone",
			(region) => Object.assign(region.trails.value[0], { home_region: "us-east-1" }),
			"fail/high",
		],
		[
			"without another service's calls",
			selected([{ field: "eventSource", not_equals: ["rdsdata.amazonaws.com"] }]),
			"pass",
		],
		["without KMS's", selected([{ field: "eventSource", not_equals: ["kms.amazonaws.com"] }]), "fail/high"],
		["without what ends a key", selected([{ field: "eventName", not_starts_with: ["Delete"] }]), "fail/high"],
		[
			"without the calls of some roles",
			selected([{ field: "userIdentity.arn", not_starts_with: ["arn:aws:sts::"] }]),
			"fail/high",
		],
		[
			"with reads and writes in a selector each",
			selected([{ field: "readOnly", equals: ["true"] }], [{ field: "readOnly", equals: ["false"] }]),
			"pass",
		],
		["with writes alone, in advanced selectors", selected([{ field: "readOnly", equals: ["false"] }]), "fail/low"],
	])("%s", async (_, change, expected) => {
		expect(await verdict(RECORDS, "eu-central-1", change)).toBe(expected);
	});
});

describe("a key that cannot be used", () => {
	const USABLE = "kms_key/usable_while_needed";
	const is =
		(state: string, more: object = {}): Change =>
		(key) => {
			Object.assign(key.metadata.value, { state });
			Object.assign(key, more);
		};
	const grants = known([]);
	const aliases = known([{ name: "alias/x" }]);
	it.each<[string, string, Change, string]>([
		["under the trail", "6db0d24b-fb1b-4a45-a28c-f9ad2944b346", is("Disabled"), "fail/high"],
		["with a service's grant", "alias/payments-data", is("Disabled"), "fail/medium"],
		["with nothing on it", "alias/payments-data", is("Disabled", { grants }), "pass"],
		["with an alias, on its way out", "alias/payments-data", is("PendingDeletion", { grants, aliases }), "fail/low"],
		[
			"with an alias, on its way out by a ticket",
			"alias/payments-data",
			is("PendingDeletion", { grants, aliases, deletion_tags: known({ "deletion-approved": "CHG-1" }) }),
			"pass",
		],
		[
			"whose grants may not be read",
			"alias/payments-data",
			is("Disabled", { grants: denied("kms:ListGrants") }),
			"unknown",
		],
		["in a state of tomorrow", "alias/payments-data", is("Frozen"), "unknown"],
		["that can", "alias/payments-data", () => {}, "not_applicable"],
	])("%s", async (_, key, change, expected) => {
		expect(await verdict(USABLE, key, change)).toBe(expected);
	});
});

describe("more of a cluster's network", () => {
	const CLOSED = "cloudhsm_cluster/security_group_closed";
	const PASSES = "cloudhsm_cluster/network_acl_passes_hsm_traffic";
	const PRIVATE = "cloudhsm_cluster/subnets_private";
	const listed =
		(entry: object): Change =>
		(cluster) => {
			cluster.network_acls.value[0].entries.unshift({
				protocol: "6",
				rule_action: "deny",
				cidr_block: "10.20.0.0/16",
				...entry,
			});
		};
	const HSM_PORTS = { from: 2223, to: 2225 };
	it.each<[string, string, Change, string]>([
		["open by TCP as a number", CLOSED, admits({ ip_protocol: "6", ip_ranges: ["0.0.0.0/0"] }), "fail/high"],
		[
			"open by a range that ends at the first port",
			CLOSED,
			admits({ from_port: 2000, to_port: 2223, ip_ranges: ["8.8.8.0/24"] }),
			"fail/high",
		],
		[
			"open by a range that ends before it",
			CLOSED,
			admits({ from_port: 2000, to_port: 2222, ip_ranges: ["10.20.0.0/16"] }),
			"pass",
		],
		[
			"with a way to a carrier's network",
			PRIVATE,
			routed({ destination_cidr_block: "0.0.0.0/0", carrier_gateway_id: "cagw-1" }),
			"fail/high",
		],
		[
			"with a way to a private gateway",
			PRIVATE,
			routed({ destination_cidr_block: "2.0.0.0/8", gateway_id: "vgw-1" }),
			"pass",
		],
		[
			"with a way to an endpoint of S3",
			PRIVATE,
			routed({ destination_prefix_list_id: "pl-1", gateway_id: "vpce-1" }),
			"pass",
		],
		[
			"listed as denied before it is allowed",
			PASSES,
			listed({ rule_number: 50, egress: false, port_range: HSM_PORTS }),
			"fail/medium",
		],
		[
			"listed as denied after it is allowed",
			PASSES,
			listed({ rule_number: 150, egress: false, port_range: HSM_PORTS }),
			"pass",
		],
		[
			"whose answers are denied",
			PASSES,
			listed({ rule_number: 50, egress: true, port_range: { from: 32768, to: 60999 } }),
			"fail/medium",
		],
		[
			"where UDP is denied",
			PASSES,
			listed({ rule_number: 50, egress: false, protocol: "17", port_range: HSM_PORTS }),
			"pass",
		],
		[
			"where strangers are denied",
			PASSES,
			listed({ rule_number: 50, egress: false, cidr_block: "203.0.113.0/24", port_range: HSM_PORTS }),
			"pass",
		],
	])("%s", async (_, rule, change, expected) => {
		expect(await verdict(rule, CLUSTER, change)).toBe(expected);
	});
});
