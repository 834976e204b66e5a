import { afterEach, describe, expect, it } from "@jest/globals";
import type { AnyOperation, ClientOptions } from "../../src/aws/operation.js";
import { connectCloudHsm } from "../../src/aws/services/cloudhsm.js";
import { cloudhsmClusterType } from "../../src/collect/cloudhsm_cluster/cloudhsm_cluster.js";
import { collectType, fact, PLACE } from "../collect/worlds.js";
import { type Answers, callerOf, type Reply, startAnswers } from "./http_answers.js";

let answers: Answers | undefined;
afterEach(async () => {
	await answers?.close();
	answers = undefined;
});

const TIME = 1_750_000_000;
const CLUSTER = {
	ClusterId: "cluster-abcdefghijk",
	State: "ACTIVE",
	HsmType: "hsm2m.medium",
	Mode: "NON_FIPS",
	NetworkType: "DUALSTACK",
	HsmTypeRollbackExpiration: TIME,
	CreateTimestamp: TIME,
	SubnetMapping: { "eu-central-1a": "subnet-0123456789abcdef0" },
	Hsms: [
		{ HsmId: "hsm-aaaaaaaaaaa", State: "ACTIVE", EniIp: "10.1.1.4", EniIpV6: "2a05:d014::4", HsmType: "hsm2m.medium" },
		{ HsmId: "hsm-bbbbbbbbbbb", State: "ACTIVE", EniIp: "10.1.1.5", EniIpV6: "2a05:d014::5", HsmType: "hsm1.medium" },
	],
	TagList: [{ Key: "Name", Value: "payments" }],
	SomethingNewer: { Deep: [1, 2, 3] },
};
const BACKUP = {
	BackupId: "backup-abcdefghijk",
	BackupArn: "arn:aws:cloudhsm:eu-central-1:111122223333:backup/backup-abcdefghijk",
	BackupState: "READY",
	ClusterId: CLUSTER.ClusterId,
	CreateTimestamp: TIME,
	NeverExpires: true,
	HsmType: "hsm2m.medium",
	Mode: "FIPS",
	TagList: [],
};

const [describeClusters] = cloudhsmClusterType.lists_by as [AnyOperation];

/** Answers each CloudHSM operation, by the name that its target header says. */
async function collectFrom(type: string, answer: (operation: string) => unknown, facets: string[] = []) {
	const reply = (body: unknown): Reply => ({
		headers: { "content-type": "application/x-amz-json-1.1" },
		body: typeof body === "string" ? body : JSON.stringify(body),
	});
	answers = await startAnswers(({ headers }) =>
		reply(answer(String(headers["x-amz-target"]).replace("BaldrApiService.", ""))),
	);
	return collectType(answers, type, facets);
}

describe("the CloudHSM client of 2023", () => {
	it("gives the members of a cluster that it has never heard of", async () => {
		const { resources } = await collectFrom("cloudhsm_cluster", () => ({ Clusters: [CLUSTER] }));
		expect(fact(resources.cloudhsm_cluster?.[0], "metadata")).toMatchObject({
			status: "known",
			value: {
				mode: "NON_FIPS",
				network_type: "DUALSTACK",
				hsm_type: "hsm2m.medium",
				hsm_type_rollback_expiration: "2025-06-15T15:06:40.000Z",
				create_timestamp: "2025-06-15T15:06:40.000Z",
				hsms: [
					{ hsm_id: "hsm-aaaaaaaaaaa", eni_ip_v6: "2a05:d014::4", hsm_type: "hsm2m.medium" },
					{ hsm_id: "hsm-bbbbbbbbbbb", eni_ip_v6: "2a05:d014::5", hsm_type: "hsm1.medium" },
				],
			},
		});
	});

	it("gives those of a backup, whose ARN is its identity", async () => {
		const { resources } = await collectFrom("cloudhsm_backup", () => ({ Backups: [BACKUP] }));
		expect(resources.cloudhsm_backup?.[0]?.arn).toBe(BACKUP.BackupArn);
		expect(fact(resources.cloudhsm_backup?.[0], "metadata")).toMatchObject({
			value: { hsm_type: "hsm2m.medium", mode: "FIPS", never_expires: true },
		});
	});

	it("gives each cluster its own members, though it drops empty entries of a list", async () => {
		const other = { ...CLUSTER, ClusterId: "cluster-bbbbbbbbbbb", Mode: "FIPS", NetworkType: "IPV4" };
		const { resources } = await collectFrom("cloudhsm_cluster", () => ({ Clusters: [CLUSTER, other] }));
		expect(resources.cloudhsm_cluster?.map((each) => fact(each, "metadata"))).toMatchObject([
			{ value: { cluster_id: "cluster-abcdefghijk", mode: "NON_FIPS" } },
			{ value: { cluster_id: "cluster-bbbbbbbbbbb", mode: "FIPS" } },
		]);
		await answers?.close();
		// Then nothing says which entry is which: the new members are left out, never mixed up.
		const gapped = await collectFrom("cloudhsm_cluster", () => ({ Clusters: [null, CLUSTER, other] }));
		for (const each of gapped.resources.cloudhsm_cluster ?? []) {
			expect((fact(each, "metadata") as { value?: object }).value).not.toHaveProperty("mode");
		}
	});

	it("keeps its own reading of the members that it knows", async () => {
		const { resources } = await collectFrom("cloudhsm_cluster", () => ({ Clusters: [CLUSTER] }));
		// The raw body has seconds; what the client read is a Date, and stays one.
		expect(fact(resources.cloudhsm_cluster?.[0], "metadata")).toMatchObject({
			value: { create_timestamp: "2025-06-15T15:06:40.000Z", tags: { Name: "payments" } },
		});
	});

	it("is left alone where a newer client knows a member itself", async () => {
		answers = await startAnswers(() => ({ body: JSON.stringify({ Clusters: [CLUSTER] }) }));
		const sdk = await import("@aws-sdk/client-cloudhsm-v2");
		// A client whose reader knows Mode, and reads it in its own way.
		class NewerClient extends sdk.CloudHSMV2Client {
			constructor(options: ConstructorParameters<typeof sdk.CloudHSMV2Client>[0]) {
				super(options);
				this.middlewareStack.add(
					(next) => async (args) => {
						const result = await next(args);
						const { Clusters } = result.output as unknown as { Clusters: { Mode?: string }[] };
						for (const cluster of Clusters) cluster.Mode = "AS_THE_CLIENT_READS_IT";
						return result;
					},
					{ step: "deserialize" },
				);
			}
		}
		const operation = {
			...describeClusters,
			connect: async (options: ClientOptions) => connectCloudHsm({ CloudHSMV2Client: NewerClient }, options),
		};
		const output = await callerOf(answers.url).call<unknown, { Clusters: object[] }>(PLACE.region, operation, {});
		expect(output.Clusters).toMatchObject([{ Mode: "AS_THE_CLIENT_READS_IT", NetworkType: "DUALSTACK" }]);
	});

	it.each([
		["cloudhsm_cluster", { Clusters: [{ ...CLUSTER, ClusterId: null }, CLUSTER] }, "1 of the clusters have no id"],
		[
			"cloudhsm_backup",
			{ Backups: [{ ...BACKUP, BackupId: null, BackupArn: null }, BACKUP] },
			"1 of the backups have no id",
		],
	])("leaves a gap where the answer names none of a %s", async (type, answer, message) => {
		const { resources, gaps } = await collectFrom(type, () => answer);
		expect(resources[type]).toHaveLength(1);
		expect(gaps).toMatchObject([{ type, reason: { kind: "invalid", message: expect.stringContaining(message) } }]);
	});

	it("takes a null for an absent member, also as the mark of a next page", async () => {
		const clusters = [{ ...CLUSTER, Mode: null, SourceBackupId: null, NetworkType: null }];
		const { resources, gaps } = await collectFrom("cloudhsm_cluster", () => ({ Clusters: clusters, NextToken: null }));
		expect(gaps).toEqual([]);
		expect(answers?.asked).toHaveLength(1);
		expect(fact(resources.cloudhsm_cluster?.[0], "metadata").status).toBe("known");
	});

	it("is not led astray by names that mean something to JavaScript", async () => {
		const hostile = JSON.stringify({ Clusters: [CLUSTER] }).replace(
			'{"ClusterId"',
			'{"__proto__":{"polluted":true},"constructor":{"x":1},"ClusterId"',
		);
		const { resources } = await collectFrom("cloudhsm_cluster", () => hostile);
		expect(fact(resources.cloudhsm_cluster?.[0], "metadata").status).toBe("known");
		expect(({} as Record<string, unknown>).polluted).toBeUndefined();
	});

	it("makes one attempt at a time itself: repeating is the pacer's", async () => {
		answers = await startAnswers(() => ({ status: 400, body: JSON.stringify({ __type: "ThrottlingException" }) }));
		await collectType(answers, "cloudhsm_cluster", []);
		expect(answers.asked).toHaveLength(2);
		expect(answers.asked.map(({ headers }) => headers["amz-sdk-request"] ?? "none")).not.toContain("attempt=2; max=1");
	});
});

describe("GetResourcePolicy, which that client lacks", () => {
	it("is sent with its own target and body, signed", async () => {
		const policy = { Version: "2012-10-17", Statement: [{ Effect: "Allow", Principal: "*" }] };
		const { resources } = await collectFrom(
			"cloudhsm_backup",
			(operation) => (operation === "DescribeBackups" ? { Backups: [BACKUP] } : { Policy: JSON.stringify(policy) }),
			["resource_policy"],
		);
		const [, asked] = answers?.asked ?? [];
		expect(answers?.asked).toHaveLength(2);
		expect(asked?.headers["x-amz-target"]).toBe("BaldrApiService.GetResourcePolicy");
		expect(asked?.headers["content-type"]).toBe("application/x-amz-json-1.1");
		expect(JSON.parse(asked?.body ?? "")).toEqual({ ResourceArn: BACKUP.BackupArn });
		expect(Number(asked?.headers["content-length"])).toBe(Buffer.byteLength(asked?.body ?? ""));
		expect(asked?.headers.authorization).toContain(`/${PLACE.region}/cloudhsm/aws4_request`);
		expect(asked?.headers.authorization).toMatch(/SignedHeaders=[^,]*x-amz-target/);
		expect(fact(resources.cloudhsm_backup?.[0], "resource_policy")).toEqual({
			status: "known",
			value: { document: policy },
		});
	});
});
