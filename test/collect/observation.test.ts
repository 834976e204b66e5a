import { afterEach, describe, expect, it } from "@jest/globals";
import { cluster } from "../../src/simulator/build/cloudhsm.js";
import { externalKeyStore, key } from "../../src/simulator/build/kms.js";
import { clientInterface, clusterSecurityGroup, hsmInterface, subnet, vpc } from "../../src/simulator/build/network.js";
import {
	auditLogGroup,
	auditLogStreams,
	compositeAlarm,
	flowLog,
	mathAlarm,
	metricAlarm,
	proxyMetrics,
	sessionMetrics,
	userMetrics,
} from "../../src/simulator/build/observation.js";
import { inDays } from "../../src/simulator/build/place.js";
import type { Faults } from "../../src/simulator/server.js";
import { keyList, type Metric, type regionState } from "../../src/simulator/world.js";
import {
	byName,
	collectType,
	collectTypes,
	fact,
	NOW,
	PLACE,
	type Simulator,
	startSimulator,
	worldOf,
} from "./worlds.js";

let simulator: Simulator | undefined;
afterEach(async () => {
	await simulator?.close();
	simulator = undefined;
});

const net = vpc(PLACE, { name: "net", cidr: "10.1.0.0/16" });
const a = subnet(PLACE, { name: "a", vpc: net, zone: "a", cidr: "10.1.1.0/24" });
const b = subnet(PLACE, { name: "b", vpc: net, zone: "b", cidr: "10.1.2.0/24" });
const group = clusterSecurityGroup(PLACE, { name: "hsm", vpc: net });
const other_group = clusterSecurityGroup(PLACE, { name: "other", vpc: net });
const content = { vpc: net, subnets: [a, b], security_group: group, hsms: [{ subnet: a }, { subnet: b }] };
const hsm = cluster(PLACE, { name: "payments", ...content });
const second = cluster(PLACE, { name: "cards", ...content, security_group: other_group });

type Content = Parameters<typeof regionState>[0];

async function clustersOf(state: Content, facets: string[], faults: Faults = {}) {
	simulator = await startSimulator(worldOf({ clusters: [hsm, second], ...state }), faults);
	return byName(await collectType(simulator, "cloudhsm_cluster", facets), "cloudhsm_cluster");
}

/** The refusals that a facet must not take for an answer, and what becomes of it. */
function refusals(action: string): [string, Faults, object][] {
	return [
		["denied", { denied: [action] }, { kind: "denied", action }],
		["throttled", { throttled: [action] }, { kind: "throttled", action }],
		["cut off", { dropped: [action] }, { kind: "unavailable", action }],
		["empty", { empty_answers: [action] }, { kind: "invalid", action }],
	];
}

describe("the clients of a cluster", () => {
	const network = {
		vpcs: [net],
		subnets: [a, b],
		security_groups: [group, other_group],
		network_interfaces: [
			...hsm.Hsms.map((each) => hsmInterface(PLACE, { hsm: each, vpc: net, security_group: group })),
			clientInterface(PLACE, {
				name: "app",
				address: "10.1.1.40",
				subnet: a,
				security_group: group,
				public_ip: "203.0.113.9",
			}),
			clientInterface(PLACE, {
				name: "spare",
				address: "10.1.1.41",
				subnet: a,
				security_group: group,
				attached: false,
			}),
			clientInterface(PLACE, { name: "stranger", address: "10.1.1.42", subnet: a, security_group: other_group }),
		],
	};

	it("are the interfaces with its group that are not its HSMs' own, over all pages", async () => {
		const found = await clustersOf({ network }, ["client_interfaces"], { page_size: 1 });
		expect(fact(found.get("payments"), "client_interfaces")).toEqual({
			status: "known",
			value: [
				expect.objectContaining({
					description: "app",
					public_ips: ["203.0.113.9"],
					status: "in-use",
					instance_id: expect.stringMatching(/^i-/),
				}),
				expect.objectContaining({ description: "spare", public_ips: [], status: "available" }),
			],
		});
		expect(fact(found.get("payments"), "client_interfaces")).not.toHaveProperty("value.1.instance_id");
	});

	it.each(refusals("ec2:DescribeNetworkInterfaces"))(
		"are unknown where the answer is %s",
		async (_name, faults, reason) => {
			const found = await clustersOf({ network }, ["client_interfaces"], faults);
			expect(fact(found.get("payments"), "client_interfaces")).toMatchObject({ status: "unknown", reason });
		},
	);
});

describe("the flow logs of a cluster", () => {
	const network = {
		flow_logs: [
			flowLog(PLACE, { resource_id: net.vpcId, traffic: "REJECT" }),
			flowLog(PLACE, { resource_id: a.subnetId, failure: "Access error" }),
			flowLog(PLACE, { resource_id: "vpc-0123456789abcdef0" }),
		],
	};

	it("are those of its VPC and subnets", async () => {
		const found = await clustersOf({ network }, ["flow_logs"], { page_size: 1 });
		expect(fact(found.get("payments"), "flow_logs")).toEqual({
			status: "known",
			value: [
				{
					flow_log_id: expect.stringMatching(/^fl-/),
					resource_id: net.vpcId,
					status: "ACTIVE",
					traffic_type: "REJECT",
					deliver_logs_status: "SUCCESS",
					stack: null,
				},
				expect.objectContaining({
					resource_id: a.subnetId,
					deliver_logs_status: "FAILED",
					deliver_logs_error_message: "Access error",
				}),
			],
		});
	});

	it.each(refusals("ec2:DescribeFlowLogs"))("are unknown where the answer is %s", async (_name, faults, reason) => {
		const found = await clustersOf({ network }, ["flow_logs"], faults);
		expect(fact(found.get("payments"), "flow_logs")).toMatchObject({ status: "unknown", reason });
	});
});

describe("the audit log of a cluster", () => {
	const key_arn = "arn:aws:kms:eu-central-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";
	const log_groups = [
		auditLogGroup(PLACE, { cluster: `${hsm.ClusterId}-old` }),
		auditLogGroup(PLACE, { cluster: hsm, retention_days: 90, key_arn, deletion_protection: true }),
	];

	it("is the group of just its name, on whatever page", async () => {
		const found = await clustersOf({ log_groups }, ["log_group"], { page_size: 1 });
		expect(fact(found.get("payments"), "log_group")).toEqual({
			status: "known",
			value: {
				exists: true,
				log_group_name: `/aws/cloudhsm/${hsm.ClusterId}`,
				creation_time: inDays(NOW, -300).toISOString(),
				log_group_class: "STANDARD",
				stored_bytes: 48_213,
				retention_in_days: 90,
				kms_key_id: key_arn,
				deletion_protection_enabled: true,
			},
		});
		expect(fact(found.get("cards"), "log_group")).toEqual({
			status: "known",
			value: { exists: false, log_group_name: `/aws/cloudhsm/${second.ClusterId}` },
		});
	});

	it("does not exist where only a longer name does", async () => {
		const found = await clustersOf({ log_groups: log_groups.slice(0, 1) }, ["log_group"]);
		expect(fact(found.get("payments"), "log_group")).toMatchObject({ value: { exists: false } });
	});

	it.each(refusals("logs:DescribeLogGroups"))(
		"is unknown, not missing, where the answer is %s",
		async (_name, faults, reason) => {
			const found = await clustersOf({ log_groups }, ["log_group"], faults);
			expect(fact(found.get("payments"), "log_group")).toMatchObject({ status: "unknown", reason });
		},
	);

	it("is unknown where a later page is denied", async () => {
		const faults = { page_size: 1, cut_pages: ["logs:DescribeLogGroups"] };
		const found = await clustersOf({ log_groups }, ["log_group"], faults);
		expect(fact(found.get("payments"), "log_group")).toMatchObject({ status: "unknown", reason: { kind: "denied" } });
	});
});

describe("the alarms of a Region", () => {
	const of_cluster = { ClusterId: hsm.ClusterId };
	const metric_alarms = [
		metricAlarm(PLACE, { name: "unhealthy", metric: "HsmUnhealthy", dimensions: of_cluster, actions: [] }),
		mathAlarm(PLACE, { name: "full", metric: "HsmSessionCount", of: [of_cluster], state: "INSUFFICIENT_DATA" }),
		{ ...metricAlarm(PLACE, { name: "cpu", metric: "CPUUtilization", dimensions: {} }), Namespace: "AWS/EC2" },
	];
	const composite_alarms = [compositeAlarm(PLACE, { name: "hsm", rule: 'ALARM("unhealthy")', actions_enabled: false })];
	const topic = "arn:aws:sns:eu-central-1:111122223333:hsm-on-call";

	it("are read once for all clusters, over all pages, and kept where they are about CloudHSM", async () => {
		const found = await clustersOf({ metric_alarms, composite_alarms }, ["alarms"], { page_size: 1 });
		const going_off = {
			comparison_operator: "GreaterThanOrEqualToThreshold",
			threshold: 1,
			statistic: "Maximum",
			period: 300,
			evaluation_periods: 1,
			treat_missing_data: "missing",
		};
		const expected = {
			status: "known",
			value: [
				{
					comparison_operator: "GreaterThanOrEqualToThreshold",
					threshold: 1,
					evaluation_periods: 1,
					treat_missing_data: "missing",
					expression: { text: "MAX(METRICS())", at_zero: 0, at_one: 1, at_one_alone: 1, at_many: 1e9 },
					alarm_name: "full",
					actions_enabled: true,
					alarm_actions: [topic],
					state_value: "INSUFFICIENT_DATA",
					state_since: inDays(NOW, -30).toISOString(),
					metrics: [{ metric_name: "HsmSessionCount", dimensions: of_cluster, statistic: "Maximum", period: 300 }],
					queries: [],
					composites: [],
				},
				{
					...going_off,
					alarm_name: "unhealthy",
					actions_enabled: true,
					alarm_actions: [],
					state_value: "OK",
					state_since: inDays(NOW, -30).toISOString(),
					metrics: [{ metric_name: "HsmUnhealthy", dimensions: of_cluster }],
					queries: [],
					composites: [{ alarm_name: "hsm", actions_enabled: false, alarm_actions: [topic] }],
				},
			],
		};
		expect(fact(found.get("payments"), "alarms")).toEqual(expected);
		expect(fact(found.get("cards"), "alarms")).toEqual(expected);
		expect(simulator?.requests.get("cloudwatch:DescribeAlarms")).toBe(4);
	});

	it.each(refusals("cloudwatch:DescribeAlarms"))(
		"are unknown for every cluster, not none, where the answer is %s",
		async (_name, faults, reason) => {
			const found = await clustersOf({ metric_alarms, composite_alarms }, ["alarms"], faults);
			for (const name of ["payments", "cards"]) {
				expect(fact(found.get(name), "alarms")).toMatchObject({ status: "unknown", reason });
			}
		},
	);

	it("are unknown where a later page is denied", async () => {
		const faults = { page_size: 1, cut_pages: ["cloudwatch:DescribeAlarms"] };
		const found = await clustersOf({ metric_alarms }, ["alarms"], faults);
		expect(fact(found.get("payments"), "alarms")).toMatchObject({ status: "unknown", reason: { kind: "denied" } });
	});
});

describe("the room for users on a cluster's HSMs", () => {
	const metrics = [...userMetrics(PLACE, hsm, { available: 1019, less: 2 }), ...sessionMetrics(PLACE, hsm, 34)];
	const [first, second_hsm] = hsm.Hsms.map(({ HsmId }) => HsmId);

	it("is the newest of each, of the last hours only", async () => {
		const stopped = metrics.map((metric): Metric => {
			const until = inDays(NOW, -0.5);
			return metric.dimensions.HsmId === first
				? metric
				: { ...metric, valueAt: (time) => (time > until ? undefined : 7) };
		});
		const found = await clustersOf({ metrics }, ["user_counts"], { page_size: 1 });
		expect(fact(found.get("payments"), "user_counts")).toEqual({
			status: "known",
			value: {
				hsms: [
					{ hsm_id: first, available: 1019 },
					{ hsm_id: second_hsm, available: 1021 },
				],
			},
		});
		await simulator?.close();
		const partly = await clustersOf({ metrics: stopped }, ["user_counts"]);
		expect(fact(partly.get("payments"), "user_counts")).toMatchObject({
			value: { hsms: [{ hsm_id: first, available: 1019 }] },
		});
	});

	it("is unknown where CloudWatch has no data of any", async () => {
		const found = await clustersOf({ metrics: [] }, ["user_counts"]);
		expect(fact(found.get("payments"), "user_counts")).toMatchObject({
			status: "unknown",
			reason: { kind: "not_found" },
		});
	});
});

describe("the streams of an audit log", () => {
	const log_groups = [
		auditLogGroup(PLACE, { cluster: hsm }),
		auditLogGroup(PLACE, { cluster: `${hsm.ClusterId}-old` }),
	];
	const log_streams = [
		...auditLogStreams(PLACE, hsm, { hours: 3 }),
		...auditLogStreams(PLACE, hsm, { hsm_ids: ["hsm-2222222222z"], hours: 900 }),
	];

	it("are those of its group, each with the time of its last event", async () => {
		const found = await clustersOf({ log_groups, log_streams }, ["log_streams"], { page_size: 1 });
		const last = new Date(NOW.getTime() - 3 * 3_600_000).toISOString();
		expect(fact(found.get("payments"), "log_streams")).toEqual({
			status: "known",
			value: [
				...hsm.Hsms.map(({ HsmId }) => ({ log_stream_name: HsmId, last_event_time: last })),
				{ log_stream_name: "hsm-2222222222z", last_event_time: expect.any(String) },
			].sort((a, b) => (a.log_stream_name < b.log_stream_name ? -1 : 1)),
		});
		expect(found.get("cards")).not.toHaveProperty("log_streams");
	});

	it.each(refusals("logs:DescribeLogStreams"))("are unknown where the answer is %s", async (_name, faults, reason) => {
		const found = await clustersOf({ log_groups, log_streams }, ["log_streams"], faults);
		expect(fact(found.get("payments"), "log_streams")).toMatchObject({ status: "unknown", reason });
	});
});

describe("the sessions of a cluster", () => {
	const metrics = [...sessionMetrics(PLACE, hsm, 34), ...sessionMetrics(PLACE, second, 2)];
	const maximum = (found: Awaited<ReturnType<typeof clustersOf>>, name: string) =>
		(fact(found.get(name), "session_counts") as { value?: { hsms: { maximum: number }[] } }).value?.hsms;

	it("are the most of every HSM in the two weeks before the scan", async () => {
		const found = await clustersOf({ metrics }, ["session_counts"], { page_size: 1 });
		expect(fact(found.get("payments"), "session_counts")).toEqual({
			status: "known",
			value: {
				since: inDays(NOW, -14).toISOString(),
				hsms: hsm.Hsms.map(({ HsmId }) => ({ hsm_id: HsmId, maximum: 34 })),
			},
		});
		expect(maximum(found, "cards")).toEqual([
			expect.objectContaining({ maximum: 2 }),
			expect.objectContaining({ maximum: 2 }),
		]);
	});

	it("are found whatever the dimensions are called, and only within the two weeks", async () => {
		const renamed = metrics.map((metric): Metric => {
			const dimensions = Object.values(metric.dimensions).map((value, index) => [`Dimension ${index}`, value]);
			const long_ago = (time: Date) => (time < inDays(NOW, -15) ? 900 : metric.valueAt(time));
			return { ...metric, dimensions: Object.fromEntries(dimensions), valueAt: long_ago };
		});
		const found = await clustersOf({ metrics: renamed }, ["session_counts"]);
		expect(maximum(found, "payments")).toEqual([
			expect.objectContaining({ maximum: 34 }),
			expect.objectContaining({ maximum: 34 }),
		]);
	});

	it("leave out an HSM of which CloudWatch has no data, and are unknown where it has none of any", async () => {
		const [busy, first] = hsm.Hsms.map(({ HsmId }) => HsmId);
		const some = metrics.filter(({ dimensions }) => dimensions.HsmId !== first);
		const found = await clustersOf({ metrics: some }, ["session_counts"]);
		expect(maximum(found, "payments")).toEqual([{ hsm_id: busy, maximum: 34 }]);
		await simulator?.close();
		const none = await clustersOf({ metrics: [] }, ["session_counts"]);
		expect(fact(none.get("payments"), "session_counts")).toEqual({
			status: "unknown",
			reason: {
				kind: "not_found",
				action: "cloudwatch:GetMetricData",
				message: `CloudWatch has no HsmSessionCount of ${hsm.ClusterId}`,
			},
		});
	});

	it("are those of HSMs that the cluster no longer has, too", async () => {
		const [first] = hsm.Hsms.map(({ HsmId }) => HsmId);
		const replaced = metrics.map((metric): Metric => {
			if (metric.dimensions.HsmId !== first) return metric;
			return { ...metric, dimensions: { ...metric.dimensions, HsmId: "hsm-2222222222z" }, valueAt: () => 500 };
		});
		const found = await clustersOf({ metrics: replaced }, ["session_counts"]);
		expect(maximum(found, "payments")).toContainEqual({ hsm_id: "hsm-2222222222z", maximum: 500 });
	});

	it("are the cluster's, where CloudWatch tells of no HSM", async () => {
		const whole = metrics.filter(({ dimensions }) => dimensions.HsmId === undefined);
		const found = await clustersOf({ metrics: whole }, ["session_counts"]);
		expect(maximum(found, "payments")).toEqual([{ hsm_id: hsm.ClusterId, maximum: 34 }]);
	});

	it("are not asked for where no HSM is active", async () => {
		const parked = cluster(PLACE, { name: "parked", ...content, hsms: [] });
		const found = await clustersOf({ clusters: [parked], metrics }, ["session_counts"]);
		expect(found.get("parked")).not.toHaveProperty("session_counts");
		expect(simulator?.requests.has("cloudwatch:GetMetricData")).toBe(false);
	});

	it("are not asked for with an id that could end the search early", async () => {
		const [first] = hsm.Hsms;
		const hostile = { ...hsm, Hsms: [{ ...first, HsmId: `hsm-a" OR MetricName="x`, EniId: "eni-1", SubnetId: "s" }] };
		const found = await clustersOf({ clusters: [hostile], metrics }, ["session_counts"]);
		expect(fact(found.get("payments"), "session_counts")).toMatchObject({
			status: "unknown",
			reason: { kind: "invalid" },
		});
		expect(simulator?.requests.has("cloudwatch:GetMetricData")).toBe(false);
	});

	it.each(refusals("cloudwatch:GetMetricData"))("are unknown where the answer is %s", async (_name, faults, reason) => {
		const found = await clustersOf({ metrics }, ["session_counts"], faults);
		expect(fact(found.get("payments"), "session_counts")).toMatchObject({ status: "unknown", reason });
	});
});

describe("the proxy of an external key store", () => {
	const store = externalKeyStore(PLACE, { name: "vault" });
	const measured = { certificate: "one.example", days_to_expire: 201, credential_age_days: 90 };
	const metrics = proxyMetrics(PLACE, store.CustomKeyStoreId, measured);

	const hoursAgo = (hours: number) => inDays(NOW, -hours / 24);
	const hourOf = (time: Date) => `${time.toISOString().slice(0, "2026-01-15T08".length)}:00:00.000Z`;
	const newest_hour = hourOf(NOW);

	async function proxyOf(found: readonly Metric[], faults: Faults = {}) {
		simulator = await startSimulator(worldOf({ key_stores: [store], metrics: found }), faults);
		const inventory = await collectType(simulator, "kms_custom_key_store", ["proxy_metrics"]);
		return fact(inventory.resources.kms_custom_key_store?.[0], "proxy_metrics");
	}

	it("is measured by the certificate that expires first, and the newest data", async () => {
		const renewed: Metric = {
			namespace: "AWS/KMS",
			name: "XksProxyCertificateDaysToExpire",
			dimensions: { CustomKeyStoreId: store.CustomKeyStoreId, CertificateName: "two.example" },
			valueAt: (time) => (time < inDays(NOW, -2) ? 1 : 12),
		};
		expect(await proxyOf([...metrics, renewed])).toEqual({
			status: "known",
			value: {
				certificate_days_to_expire: 12,
				certificate_measured_at: newest_hour,
				credential_age_days: 90,
				credential_measured_at: newest_hour,
			},
		});
	});

	/** A certificate's series, with data between so many hours before the scan. */
	function certificateOf(name: string, days: number, from: number, until: number): Metric {
		return {
			namespace: "AWS/KMS",
			name: "XksProxyCertificateDaysToExpire",
			dimensions: { CustomKeyStoreId: store.CustomKeyStoreId, CertificateName: name },
			valueAt: (time) => (time >= hoursAgo(from) && time <= hoursAgo(until) ? days : undefined),
		};
	}
	const credential = metrics.filter(({ name }) => name === "XksProxyCredentialAge");

	it.each<[string, readonly Metric[], number]>([
		["replaced nine days ago", [certificateOf("old", 3, 312, 216), certificateOf("new", 390, 216, 0)], 390],
		["replaced three hours ago", [certificateOf("old", 3, 312, 3), certificateOf("new", 390, 2, 0)], 390],
		["replaced host by host", [certificateOf("old", 3, 312, 100), certificateOf("new", 390, 200, 0)], 390],
		["one of two that are both in use", [certificateOf("a", 9, 312, 2), certificateOf("b", 390, 312, 0)], 9],
		["replaced by one that expires first", [certificateOf("old", 390, 312, 216), certificateOf("new", 3, 215, 0)], 3],
	])("is measured by the certificate that is in use: %s", async (_name, certificates, days) => {
		expect(await proxyOf([...certificates, ...credential])).toMatchObject({
			value: { certificate_days_to_expire: days },
		});
	});

	it("tells when it was measured last, up to two weeks ago", async () => {
		expect(await proxyOf([certificateOf("vault", 35, 302, 300), ...credential])).toMatchObject({
			value: { certificate_days_to_expire: 35, certificate_measured_at: hourOf(hoursAgo(300)) },
		});
	});

	it("lacks the one of the two that has no data, and is unknown where neither has", async () => {
		const of = (name: string) => metrics.filter((metric) => metric.name === name);
		expect(await proxyOf(of("XksProxyCertificateDaysToExpire"))).toEqual({
			status: "known",
			value: { certificate_days_to_expire: 201, certificate_measured_at: newest_hour },
		});
		await simulator?.close();
		expect(await proxyOf(of("XksProxyCredentialAge"))).toEqual({
			status: "known",
			value: { credential_age_days: 90, credential_measured_at: newest_hour },
		});
		await simulator?.close();
		const message = `CloudWatch has no XksProxyCertificateDaysToExpire and XksProxyCredentialAge of ${store.CustomKeyStoreId}`;
		expect(await proxyOf([])).toEqual({
			status: "unknown",
			reason: { kind: "not_found", action: "cloudwatch:GetMetricData", message },
		});
	});

	it.each(refusals("cloudwatch:GetMetricData"))("is unknown where the answer is %s", async (_name, faults, reason) => {
		expect(await proxyOf(metrics, faults)).toMatchObject({ status: "unknown", reason });
	});
});

describe("the materials and the use of keys", () => {
	const keys = [
		key(PLACE, {
			name: "imported",
			origin: "EXTERNAL",
			materials: [
				{ state: "NON_CURRENT" },
				{ state: "CURRENT", rotated_days_ago: 120, expires_in_days: 9 },
				{ state: "PENDING_ROTATION" },
			],
		}),
		key(PLACE, { name: "plain", last_used_days_ago: null }),
		key(PLACE, { name: "off", state: "Disabled" }),
		key(PLACE, { name: "waiting", origin: "EXTERNAL", state: "PendingImport" }),
		key(PLACE, { name: "signing", origin: "EXTERNAL", spec: "RSA_2048" }),
		key(PLACE, { name: "going", origin: "EXTERNAL", deletion_in_days: 9 }),
		key(PLACE, {
			name: "lost",
			origin: "EXTERNAL",
			state: "PendingImport",
			materials: [
				{ state: "NON_CURRENT", imported: false, expires_in_days: -3 },
				{ state: "CURRENT", rotated_days_ago: 300 },
			],
		}),
	];

	async function keysOf(facets: string[], faults: Faults = {}) {
		simulator = await startSimulator(worldOf({ keys: keyList(keys) }), faults);
		return byName(await collectType(simulator, "kms_key", facets), "kms_key");
	}

	it("tell every material of an imported key, over all pages", async () => {
		const found = await keysOf(["key_rotations"], { page_size: 2 });
		expect(fact(found.get("alias/imported"), "key_rotations")).toMatchObject({
			status: "known",
			value: [
				{ key_material_state: "NON_CURRENT", import_state: "IMPORTED" },
				{
					key_material_state: "CURRENT",
					rotation_date: inDays(NOW, -120).toISOString(),
					rotation_type: "ON_DEMAND",
					expiration_model: "KEY_MATERIAL_EXPIRES",
					valid_to: inDays(NOW, 9).toISOString(),
				},
				{ key_material_state: "PENDING_ROTATION" },
			],
		});
	});

	it("are not asked for of keys that have none to tell", async () => {
		const found = await keysOf(["key_rotations"]);
		for (const name of ["plain", "off"]) expect(found.get(`alias/${name}`)).not.toHaveProperty("key_rotations");
		// An asymmetric key has the one material that DescribeKey tells of.
		for (const name of ["waiting", "signing", "going"]) {
			expect(fact(found.get(`alias/${name}`), "key_rotations")).toEqual({ status: "known", value: [] });
		}
		// Of `waiting` KMS says by an exception that there is none.
		expect(simulator?.requests.get("kms:ListKeyRotations")).toBe(3);
	});

	it("tell which material of a key is lost", async () => {
		const found = await keysOf(["key_rotations"]);
		expect(fact(found.get("alias/lost"), "key_rotations")).toMatchObject({
			status: "known",
			value: [
				{ key_material_state: "NON_CURRENT", import_state: "PENDING_IMPORT", valid_to: inDays(NOW, -3).toISOString() },
				{ key_material_state: "CURRENT", import_state: "IMPORTED" },
			],
		});
	});

	it("have the alarms that name an imported key, listed once for keys and clusters", async () => {
		const id = keys[0]?.metadata.KeyId ?? "";
		const on = (name: string, KeyId: string) =>
			metricAlarm(PLACE, {
				name,
				namespace: "AWS/KMS",
				metric: "SecondsUntilKeyMaterialExpiration",
				dimensions: { KeyId },
			});
		const of_hsm = metricAlarm(PLACE, { name: "hsm", metric: "HsmUnhealthy", dimensions: {} });
		const metric_alarms = [on("own", id), on("other", "elsewhere"), of_hsm];
		simulator = await startSimulator(worldOf({ keys: keyList(keys), clusters: [hsm, second], metric_alarms }));
		const inventory = await collectTypes(simulator, { kms_key: ["alarms"], cloudhsm_cluster: ["alarms"] });
		const found = byName(inventory, "kms_key");
		expect(fact(found.get("alias/imported"), "alarms")).toMatchObject({
			status: "known",
			value: [{ alarm_name: "own", metrics: [{ dimensions: { KeyId: id } }] }],
		});
		expect(fact(found.get("alias/signing"), "alarms")).toEqual({ status: "known", value: [] });
		expect(found.get("alias/plain")).not.toHaveProperty("alarms");
		const clusters = byName(inventory, "cloudhsm_cluster");
		expect(fact(clusters.get("payments"), "alarms")).toMatchObject({ value: [{ alarm_name: "hsm" }] });
		expect(simulator.requests.get("cloudwatch:DescribeAlarms")).toBe(1);
	});

	it.each(refusals("cloudwatch:DescribeAlarms"))(
		"have unknown alarms, not none, where the answer is %s",
		async (_name, faults, reason) => {
			const found = await keysOf(["alarms"], faults);
			expect(fact(found.get("alias/imported"), "alarms")).toMatchObject({ status: "unknown", reason });
		},
	);

	it("tell the last use of enabled keys, or that there was none since KMS tracks it", async () => {
		const found = await keysOf(["last_usage"]);
		const tracking_start_date = inDays(NOW, -200).toISOString();
		expect(fact(found.get("alias/imported"), "last_usage")).toEqual({
			status: "known",
			value: { tracking_start_date, last_used: inDays(NOW, -2).toISOString(), operation: "Decrypt" },
		});
		expect(fact(found.get("alias/plain"), "last_usage")).toEqual({ status: "known", value: { tracking_start_date } });
		expect(found.get("alias/off")).not.toHaveProperty("last_usage");
		expect(found.get("alias/waiting")).not.toHaveProperty("last_usage");
	});

	it.each(refusals("kms:ListKeyRotations"))(
		"have unknown materials where the answer is %s",
		async (_name, faults, reason) => {
			const found = await keysOf(["key_rotations"], faults);
			expect(fact(found.get("alias/imported"), "key_rotations")).toMatchObject({ status: "unknown", reason });
		},
	);

	it.each(refusals("kms:GetKeyLastUsage"))(
		"have an unknown use where the answer is %s",
		async (_name, faults, reason) => {
			const found = await keysOf(["last_usage"], faults);
			expect(fact(found.get("alias/plain"), "last_usage")).toMatchObject({ status: "unknown", reason });
		},
	);
});
