import { X509Certificate } from "node:crypto";
import { describe, expect, it } from "@jest/globals";
import { exampleAccount } from "../../src/simulator/example_account.js";
import type { Cluster, Key, RegionState, World } from "../../src/simulator/world.js";
import { generatedAccount } from "../bench/generated_account.js";

const NOW = new Date("2026-06-15T09:30:00Z");

function stateOf(world: World, region = "eu-central-1"): RegionState {
	const state = world.regions[region];
	if (state === undefined) throw new Error(`${region} is empty`);
	return state;
}

function keysOf({ keys }: RegionState): readonly Key[] {
	return Array.from({ length: keys.size }, (_, index) => keys.at(index));
}

function certificatesOf(cluster: Cluster): Readonly<Record<string, string>> {
	return Object.fromEntries(Object.entries(cluster.Certificates ?? {}).map(([name, pem]) => [name, String(pem)]));
}

describe("the example account", () => {
	const world = exampleAccount(NOW);
	const states = [stateOf(world), stateOf(world, "us-east-1")];

	it("is the same for the same time, and follows it", () => {
		const snapshot = (of: World) =>
			JSON.stringify(
				Object.values(of.regions).map((state) => [state.clusters, state.backups, keysOf(state), state.network]),
			);
		expect(snapshot(exampleAccount(NOW))).toBe(snapshot(world));
		const [later] = stateOf(exampleAccount(new Date("2026-07-15T09:30:00Z"))).backups;
		expect(later?.backup.CreateTimestamp.toISOString()).toBe("2026-07-14T23:54:00.000Z");
	});

	it("has a key of every class that rotation and deletion tell apart", () => {
		const classes = new Set(
			states.flatMap(keysOf).map(({ metadata }) => `${metadata.KeyManager} ${metadata.Origin} ${metadata.KeyState}`),
		);
		expect([...classes].sort()).toEqual([
			"AWS AWS_KMS Enabled",
			"CUSTOMER AWS_CLOUDHSM Enabled",
			"CUSTOMER AWS_CLOUDHSM Unavailable",
			"CUSTOMER AWS_KMS Disabled",
			"CUSTOMER AWS_KMS Enabled",
			"CUSTOMER AWS_KMS PendingDeletion",
			"CUSTOMER AWS_KMS PendingReplicaDeletion",
			"CUSTOMER EXTERNAL Enabled",
			"CUSTOMER EXTERNAL PendingImport",
			"CUSTOMER EXTERNAL_KEY_STORE Enabled",
		]);
		const types = states
			.flatMap(keysOf)
			.map(({ metadata }) => metadata.MultiRegionConfiguration)
			.filter((configuration) => configuration !== undefined);
		expect(types.map((type) => Object(type).MultiRegionKeyType)).toEqual([
			"PRIMARY",
			"PRIMARY",
			"REPLICA",
			"REPLICA",
			"PRIMARY",
		]);
	});

	it("has clusters in every state that the rules tell apart", () => {
		expect(states.flatMap(({ clusters }) => clusters.map(({ State, Hsms }) => `${State} ${Hsms.length}`))).toEqual([
			"ACTIVE 2",
			"ACTIVE 3",
			"DEGRADED 2",
			"UNINITIALIZED 1",
			"ACTIVE 0",
			"ACTIVE 3",
			"MODIFY_IN_PROGRESS 2",
			"INITIALIZED 1",
		]);
		const with_secret = states.flatMap(({ clusters }) => clusters).filter((cluster) => "PreCoPassword" in cluster);
		expect(with_secret.map(({ State }) => State)).toEqual(["UNINITIALIZED", "INITIALIZED"]);
	});

	it("has certificates that parse, are signed by the bank's authority and are current", () => {
		const [payments] = stateOf(world).clusters;
		const [store] = stateOf(world).key_stores;
		if (payments === undefined || store === undefined) throw new Error("the first cluster or store is missing");
		const certificate = new X509Certificate(certificatesOf(payments).ClusterCertificate ?? "");
		const anchor = new X509Certificate(String(store.TrustAnchorCertificate));
		expect(certificate.subject).toContain(`CN=${payments.ClusterId}`);
		expect(certificate.verify(anchor.publicKey)).toBe(true);
		expect(anchor.verify(anchor.publicKey)).toBe(true);
		expect(new Date(certificate.validFrom).getTime()).toBeLessThan(NOW.getTime());
		expect(new Date(certificate.validTo).getTime()).toBeGreaterThan(NOW.getTime());
		const uninitialized = stateOf(world).clusters.find(({ State }) => State === "UNINITIALIZED");
		expect(certificatesOf(uninitialized ?? payments).ClusterCsr).toMatch(/^-----BEGIN CERTIFICATE REQUEST-----\nMI/);
	});

	it("has only key policies that are JSON, one of them with a statement outside a list", () => {
		const statements = states.flatMap(keysOf).map(({ policy }) => JSON.parse(policy).Statement);
		expect(statements.filter((statement) => !Array.isArray(statement))).toHaveLength(1);
	});

	it("gives every resource an id of its own", () => {
		for (const { network, clusters, backups, key_stores, ...state } of states) {
			const ids = [
				...keysOf(state as RegionState).map(({ metadata }) => metadata.KeyId),
				...clusters.flatMap(({ ClusterId, Hsms }) => [ClusterId, ...Hsms.map(({ HsmId }) => HsmId)]),
				...backups.map(({ backup }) => backup.BackupId),
				...key_stores.map(({ CustomKeyStoreId }) => CustomKeyStoreId),
				...network.subnets.map(({ subnetId }) => subnetId),
				...network.route_tables.map(({ routeTableId }) => routeTableId),
				...network.security_groups.map(({ groupId }) => groupId),
				...network.network_interfaces.map(({ networkInterfaceId }) => networkInterfaceId),
			];
			expect(new Set(ids).size).toBe(ids.length);
		}
	});
});

describe("the generated account", () => {
	it("is the same every time, however often and in whatever order it is read", () => {
		const first = stateOf(generatedAccount(3000, NOW)).keys;
		const second = stateOf(generatedAccount(3000, NOW)).keys;
		for (let index = 2999; index >= 0; index -= 7) {
			expect(second.at(index)).toEqual(first.at(index));
			expect(second.at(index).metadata.KeyId).toBe(first.idAt(index));
		}
	});

	it("finds each of 50,000 keys by its id, and no other", () => {
		const { keys } = stateOf(generatedAccount(50_000, NOW));
		const ids = new Set<string>();
		for (let index = 0; index < keys.size; index += 1) ids.add(keys.idAt(index));
		expect(ids.size).toBe(50_000);
		for (const index of [0, 19, 20, 12_345, 49_999]) {
			const found = keys.find(keys.idAt(index));
			expect(found?.metadata.KeyId).toBe(keys.idAt(index));
		}
		expect(keys.find(stateOf(generatedAccount(50_001, NOW)).keys.idAt(50_000))).toBeUndefined();
		expect(keys.find("00000000-0000-4000-a000-000000000000")).toBeUndefined();
	});

	it("is a realistic mix", () => {
		const keys = keysOf(stateOf(generatedAccount(5000, NOW)));
		const count = (test: (key: Key) => boolean) => keys.filter(test).length;
		expect(count(({ metadata }) => metadata.KeyManager === "AWS")).toBe(20);
		for (const [share, test] of [
			[0.8, ({ metadata }: Key) => metadata.KeySpec === "SYMMETRIC_DEFAULT" && metadata.Origin === "AWS_KMS"],
			[0.7, ({ rotation }: Key) => rotation !== undefined],
			[0.03, ({ metadata }: Key) => metadata.Origin === "AWS_CLOUDHSM"],
			[0.03, ({ metadata }: Key) => metadata.Origin === "EXTERNAL"],
			[0.02, ({ metadata }: Key) => metadata.KeyState === "PendingDeletion"],
			[0.1, ({ grants }: Key) => grants.length > 0],
			[0.08, ({ aliases }: Key) => aliases.length === 0],
		] as const) {
			const found = count(test) / keys.length;
			expect(found).toBeGreaterThan(share * 0.6);
			expect(found).toBeLessThan(share * 1.4);
		}
		expect(count(({ grants }) => grants.length > 100)).toBeGreaterThan(0);
		expect(count(({ policy }) => policy.includes('"Principal": "*"'))).toBeGreaterThan(0);
	});
});
