import { afterEach, describe, expect, it } from "@jest/globals";
import { logGroup } from "../../src/simulator/build/logs.js";
import type { Faults } from "../../src/simulator/faults.js";
import type { WireObject } from "../../src/simulator/wire.js";
import { byName, collectType, fact, PLACE, type Simulator, startSimulator, worldOf } from "./worlds.js";

let simulator: Simulator | undefined;
afterEach(async () => {
	await simulator?.close();
	simulator = undefined;
});

const POLICY = { Statement: [{ Action: "*", Effect: "Allow", Principal: "*", Resource: "*" }] };

function endpoint(id: string, service: string, more: WireObject = {}): WireObject {
	return {
		vpcEndpointId: id,
		vpcEndpointType: "Interface",
		vpcId: "vpc-1",
		serviceName: `com.amazonaws.eu-central-1.${service}`,
		state: "available",
		policyDocument: JSON.stringify(POLICY),
		privateDnsEnabled: true,
		requesterManaged: false,
		...more,
	};
}

async function endpointsOf(vpc_endpoints: WireObject[], faults: Faults = {}) {
	simulator = await startSimulator(worldOf({ network: { vpc_endpoints } }), faults);
	const region = byName(await collectType(simulator, "region", ["vpc_endpoints"]), "region").get(PLACE.region);
	return fact(region, "vpc_endpoints");
}

const seen = (id: string, service: string, more: object = {}) => ({
	vpc_endpoint_id: id,
	service,
	vpc_id: "vpc-1",
	private_dns_enabled: true,
	requester_managed: false,
	document: POLICY,
	...more,
});

describe("the VPC endpoints of a Region", () => {
	it("are those for KMS and CloudHSM, over all pages", async () => {
		const all = [
			endpoint("vpce-1", "kms"),
			endpoint("vpce-2", "kms-fips", { privateDnsEnabled: false }),
			endpoint("vpce-3", "cloudhsmv2", { requesterManaged: true }),
			endpoint("vpce-4", "s3"),
		];
		expect(await endpointsOf(all, { page_size: 1 })).toEqual({
			status: "known",
			value: [
				seen("vpce-1", "kms"),
				seen("vpce-2", "kms", { private_dns_enabled: false }),
				seen("vpce-3", "cloudhsm", { requester_managed: true }),
			],
		});
	});

	it("are none that nobody calls through any more, and those that are being made", async () => {
		const states = ["deleting", "deleted", "rejected", "failed", "expired", "pending"];
		const all = states.map((state) => endpoint(`vpce-${state}`, "kms", { state }));
		expect(await endpointsOf(all)).toEqual({ status: "known", value: [seen("vpce-pending", "kms")] });
	});

	it("have no document where the policy is none", async () => {
		const { document: _, ...rest } = seen("vpce-1", "kms");
		const all = [endpoint("vpce-1", "kms", { policyDocument: "everything" })];
		expect(await endpointsOf(all)).toEqual({ status: "known", value: [rest] });
	});

	it("are unknown where they may not be listed", async () => {
		expect(await endpointsOf([], { denied: ["ec2:DescribeVpcEndpoints"] })).toMatchObject({
			status: "unknown",
			reason: { kind: "denied", action: "ec2:DescribeVpcEndpoints" },
		});
	});
});

describe("the audit logs of HSMs in a Region", () => {
	it("are all log groups below /aws/cloudhsm/, over all pages", async () => {
		const log_groups = ["/aws/cloudhsm/cluster-a", "/aws/cloudhsm/cluster-b", "/aws/lambda/x"].map((name) =>
			logGroup(PLACE, name.endsWith("b") ? { name } : { name, retention_days: 365 }),
		);
		simulator = await startSimulator(worldOf({ log_groups }), { page_size: 1 });
		const region = byName(await collectType(simulator, "region", ["hsm_log_groups"]), "region").get(PLACE.region);
		expect(fact(region, "hsm_log_groups")).toEqual({
			status: "known",
			value: [
				{ log_group_name: "/aws/cloudhsm/cluster-a", retention_in_days: 365 },
				{ log_group_name: "/aws/cloudhsm/cluster-b" },
			],
		});
	});
});
