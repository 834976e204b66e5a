import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Scan } from "../../src/model/scan.js";
import type { ClusterInPlace, Topology } from "../../src/model/topology.js";
import { exampleAccount } from "../../src/simulator/example_account.js";
import { type Simulator, startSimulator } from "../../src/simulator/server.js";
import { NOW, scanOf } from "../integration/scans.js";

let simulator: Simulator;
let scan: Scan;
beforeAll(async () => {
	simulator = await startSimulator(exampleAccount(NOW));
	scan = await scanOf(simulator, { regions: ["eu-central-1", "us-east-1"] });
}, 60_000);
afterAll(() => simulator.close());

function clusterNamed(name: string, { topologies }: Scan = scan): ClusterInPlace {
	const place = topologies.find((each) => each.name === name) as Topology;
	if (place.cluster.status !== "known") throw new Error(`${name} is unknown: ${place.cluster.reason.message}`);
	return place.cluster.value;
}

describe("where the clusters of the example account stand", () => {
	it("tells the zones, subnets and HSMs of each, and that a route to an internet gateway makes a subnet public", () => {
		const { zones, state, mode } = clusterNamed("card-pin-translation");
		expect({ state, mode }).toEqual({ state: "ACTIVE", mode: "FIPS" });
		expect(zones.map(({ name, subnets }) => [name, subnets.map(({ hsms }) => hsms.length)])).toEqual([
			["eu-central-1a", [3]],
		]);
		expect(zones[0]?.subnets[0]?.exposure).toMatchObject({
			value: { public: true, route: expect.stringMatching(/^0\.0\.0\.0\/0 \u2192 igw-/) },
		});
	});

	it("calls a subnet without such a route private, by its way out or that it has none", () => {
		const exposures = clusterNamed("payments-hsm-prod").zones.flatMap(({ subnets }) =>
			subnets.map((each) => each.exposure),
		);
		expect(exposures.length).toBeGreaterThan(1);
		for (const exposure of exposures) expect(exposure).toMatchObject({ status: "known", value: { public: false } });
	});

	it("tells who may reach it, and what is lost with it", () => {
		const { clients, security_groups, key_stores, backups, copies } = clusterNamed("payments-hsm-prod");
		expect(security_groups).toMatchObject({ value: [{ group_id: expect.stringMatching(/^sg-/) }] });
		expect(clients).toMatchObject({ value: [{ what: expect.stringMatching(/^i-/) }] });
		expect(key_stores).toMatchObject({ value: [{ state: "CONNECTED", keys: { status: "known" } }] });
		expect(backups).toMatchObject({ value: { region: "eu-central-1", count: expect.any(Number) } });
		expect(copies).toMatchObject({ value: [{ region: "us-east-1", count: 1, newest: expect.stringMatching(/^20/) }] });
	});

	it("shows copies in the Regions that hold one of the cluster's own, and nowhere else", () => {
		expect(clusterNamed("card-pin-translation").copies).toEqual({ status: "known", value: [] });
		expect(clusterNamed("payments-hsm-recovery").copies).toEqual({ status: "known", value: [] });
	});

	it("says of what was denied that it is unknown, never that there is none", async () => {
		simulator.faults = {
			denied: ["ec2:DescribeRouteTables", "ec2:DescribeNetworkInterfaces", "cloudhsm:DescribeBackups", "kms:ListKeys"],
		};
		try {
			const blind = clusterNamed(
				"payments-hsm-prod",
				await scanOf(simulator, { regions: ["eu-central-1", "us-east-1"] }),
			);
			const [subnet] = blind.zones.flatMap(({ subnets }) => subnets);
			const keys = blind.key_stores.status === "known" ? blind.key_stores.value[0]?.keys : undefined;
			for (const fact of [subnet?.exposure, blind.clients, blind.backups, keys]) {
				expect(fact).toMatchObject({ status: "unknown", reason: { kind: "denied" } });
			}
			expect(blind.copies).toMatchObject({
				value: [{ region: "us-east-1", count: 0, unseen: { kind: "denied", action: "cloudhsm:DescribeBackups" } }],
			});
		} finally {
			simulator.faults = {};
		}
	});
});

describe("the days of the example account", () => {
	it("come in their order, with rotations, deletions, expiring material and certificates", () => {
		const { moments } = scan;
		const dates = moments.map(({ date }) => date);
		expect(dates).toEqual([...dates].sort());
		expect(new Set(moments.map(({ kind }) => kind))).toEqual(
			new Set(["rotation", "deletion", "material", "certificate"]),
		);
		const { kms_key = [] } = scan.inventory.resources;
		for (const { arn, kind, date } of moments) {
			if (kind !== "rotation") continue;
			const key = kms_key.find((each) => each.arn === arn);
			expect(key?.rotation).toMatchObject({ value: { enabled: true, next_rotation_date: date } });
		}
	});
});
