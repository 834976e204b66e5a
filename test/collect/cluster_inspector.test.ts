import { afterEach, describe, expect, it } from "@jest/globals";
import { cluster } from "../../src/simulator/build/cloudhsm.js";
import { inspector, instanceCoverage, packageFinding } from "../../src/simulator/build/inspector.js";
import { clientInterface, clusterSecurityGroup, subnet, vpc } from "../../src/simulator/build/network.js";
import { ec2Id } from "../../src/simulator/build/place.js";
import type { Faults } from "../../src/simulator/faults.js";
import type { WireObject } from "../../src/simulator/wire.js";
import { byName, collectType, fact, PLACE, type Simulator, startSimulator, worldOf } from "./worlds.js";

let simulator: Simulator | undefined;
afterEach(async () => {
	await simulator?.close();
	simulator = undefined;
});

const FACETS = ["client_interfaces", "inspector_coverage", "inspector_findings"];
const net = vpc(PLACE, { name: "net", cidr: "10.1.0.0/16" });
const a = subnet(PLACE, { name: "a", vpc: net, zone: "a", cidr: "10.1.1.0/24" });
const group = clusterSecurityGroup(PLACE, { name: "hsm", vpc: net });
const hsm = cluster(PLACE, { name: "payments", vpc: net, subnets: [a], security_group: group, hsms: [] });

function client(name: string, index: number): WireObject {
	return clientInterface(PLACE, { name, address: `10.1.1.${index + 10}`, subnet: a, security_group: group });
}

/** Instances of the names, in the order of their ids, as the collector asks for them. */
function idsOf(...names: string[]): string[] {
	return names.map((name) => ec2Id("i", PLACE, name)).sort();
}

async function clusterOf(
	network_interfaces: readonly WireObject[],
	content: Parameters<typeof inspector>[0],
	faults: Faults = {},
) {
	const network = { vpcs: [net], subnets: [a], security_groups: [group], network_interfaces };
	simulator = await startSimulator(worldOf({ clusters: [hsm], network, inspector: inspector(content) }), faults);
	return byName(await collectType(simulator, "cloudhsm_cluster", FACETS), "cloudhsm_cluster").get("payments");
}

describe("the scans of a cluster's clients", () => {
	const names = Array.from({ length: 23 }, (_, index) => `app-${index}`);
	const ids = idsOf(...names);
	const [first = "", second = ""] = ids;

	it("are found for every instance, more than a filter takes, over all pages", async () => {
		const coverage = [
			...ids.slice(1).map((instance_id) => instanceCoverage(PLACE, { instance_id })),
			instanceCoverage(PLACE, { instance_id: first, reason: "UNMANAGED_EC2_INSTANCE" }),
			instanceCoverage(PLACE, { instance_id: "i-0stranger" }),
		];
		const found = await clusterOf(names.map(client), { coverage }, { page_size: 2 });
		const last_scanned_at = "2026-06-14T09:30:00.000Z";
		const scanned = { scan_type: "PACKAGE", status: "ACTIVE", reason: "SUCCESSFUL", last_scanned_at };
		const unmanaged = { scan_type: "PACKAGE", status: "INACTIVE", reason: "UNMANAGED_EC2_INSTANCE" };
		expect(fact(found, "inspector_coverage")).toEqual({
			status: "known",
			value: {
				available: true,
				instances: ids.map((instance_id) => ({
					instance_id,
					scans: { status: "known", value: [instance_id === first ? unmanaged : scanned] },
				})),
			},
		});
	});

	it("are none where Inspector does not know the instance", async () => {
		const found = await clusterOf([client("app-0", 0)], {});
		expect(fact(found, "inspector_coverage")).toEqual({
			status: "known",
			value: {
				available: true,
				instances: [{ instance_id: ec2Id("i", PLACE, "app-0"), scans: { status: "known", value: [] } }],
			},
		});
	});

	it("are not asked for without an instance, and one that nothing is attached to is none", async () => {
		const spare = clientInterface(PLACE, {
			name: "spare",
			address: "10.1.1.9",
			subnet: a,
			security_group: group,
			attached: false,
		});
		const found = await clusterOf([spare], {}, { denied: ["inspector2:ListCoverage", "inspector2:ListFindings"] });
		expect(fact(found, "inspector_coverage")).toEqual({ status: "known", value: { available: true, instances: [] } });
		expect(fact(found, "inspector_findings")).toEqual({ status: "known", value: [] });
	});

	it("of an instance of another account are unknown", async () => {
		const theirs = { ...client("app-0", 0), ownerId: "444455556666" };
		const found = await clusterOf([theirs], { coverage: [instanceCoverage(PLACE, { instance_id: first })] });
		expect(fact(found, "inspector_coverage")).toMatchObject({
			value: {
				instances: [
					{
						scans: {
							status: "unknown",
							reason: {
								kind: "unavailable",
								action: "inspector2:ListCoverage",
								message: "the instance belongs to 444455556666, whose Amazon Inspector tells",
							},
						},
					},
				],
			},
		});
	});

	it("tell the active findings that are critical or high, over all pages", async () => {
		const finding = (
			instance_id: string,
			severity: "CRITICAL" | "HIGH" | "LOW",
			changes: Partial<Parameters<typeof packageFinding>[1]> = {},
		) => packageFinding(PLACE, { instance_id, vulnerability: `CVE-2026-${severity}`, severity, ...changes });
		const findings = [
			finding(first, "CRITICAL"),
			finding(second, "HIGH"),
			finding(second, "LOW"),
			finding(first, "HIGH", { status: "SUPPRESSED" }),
			finding("i-0stranger", "CRITICAL"),
		];
		const found = await clusterOf(names.map(client), { findings }, { page_size: 1 });
		expect(fact(found, "inspector_findings")).toEqual({
			status: "known",
			value: [
				[first, "CRITICAL"],
				[second, "HIGH"],
			].map(([instance_id, severity], index) => ({
				finding_arn: findings[index]?.findingArn,
				severity,
				title: `CVE-2026-${severity} - openssl-libs`,
				instance_ids: [instance_id],
				vulnerability_id: `CVE-2026-${severity}`,
				fix_available: "YES",
			})),
		});
	});

	it.each([
		["ec2:DescribeNetworkInterfaces", FACETS],
		["inspector2:ListCoverage", ["inspector_coverage", "inspector_findings"]],
		["inspector2:ListFindings", ["inspector_findings"]],
	])("are unknown without %s", async (action, facets) => {
		const found = await clusterOf([client("app-0", 0)], {}, { denied: [action] });
		for (const facet of FACETS) {
			expect(fact(found, facet)).toMatchObject(
				facets.includes(facet) ? { status: "unknown", reason: { kind: "denied", action } } : { status: "known" },
			);
		}
	});

	it.each<[string, Faults, string]>([
		["throttled", { throttled: ["inspector2:ListCoverage"] }, "throttled"],
		["cut off", { dropped: ["inspector2:ListCoverage"] }, "unavailable"],
		["cut after a page", { cut_pages: ["inspector2:ListCoverage"], page_size: 1 }, "denied"],
		["empty", { empty_answers: ["inspector2:ListCoverage"] }, "invalid"],
	])("are unknown where the answer is %s", async (_name, faults, kind) => {
		const coverage = ids.slice(0, 2).map((instance_id) => instanceCoverage(PLACE, { instance_id }));
		const found = await clusterOf(names.map(client), { coverage }, faults);
		expect(fact(found, "inspector_coverage")).toMatchObject({
			status: "unknown",
			reason: { kind, action: "inspector2:ListCoverage" },
		});
	});

	it("are not to be had in a Region that AWS's endpoint list has no Inspector for", async () => {
		const region = "ap-southeast-6";
		const place = { ...PLACE, region };
		const there = vpc(place, { name: "net", cidr: "10.1.0.0/16" });
		const zone = subnet(place, { name: "a", vpc: there, zone: "a", cidr: "10.1.1.0/24" });
		const closed = clusterSecurityGroup(place, { name: "hsm", vpc: there });
		const state = worldOf({
			clusters: [cluster(place, { name: "payments", vpc: there, subnets: [zone], security_group: closed, hsms: [] })],
			network: {
				vpcs: [there],
				subnets: [zone],
				security_groups: [closed],
				network_interfaces: [
					clientInterface(place, { name: "app", address: "10.1.1.10", subnet: zone, security_group: closed }),
				],
			},
		}).regions[PLACE.region];
		if (state === undefined) throw new Error("the world has no Region");
		const world = { account: PLACE.account, opted_in: [region], regions: { [region]: state }, other_accounts: [] };
		simulator = await startSimulator(world, { regions_without: { inspector2: [region] } });
		const inventory = await collectType(simulator, "cloudhsm_cluster", FACETS, { region });
		const found = byName(inventory, "cloudhsm_cluster").get("payments");
		expect(fact(found, "inspector_coverage")).toEqual({
			status: "known",
			value: { available: false, why: "Amazon Inspector is not offered in ap-southeast-6" },
		});
		expect(fact(found, "inspector_findings")).toEqual({ status: "known", value: [] });
	});
});
