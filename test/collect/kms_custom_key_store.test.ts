import { afterEach, expect, it } from "@jest/globals";
import { resourceSchemas } from "../../src/collect/schemas.js";
import { cloudHsmKeyStore, externalKeyStore } from "../../src/simulator/build/kms.js";
import type { Faults } from "../../src/simulator/server.js";
import { byName, collectType, fact, PLACE, type Simulator, startSimulator, worldOf } from "./worlds.js";

let simulator: Simulator | undefined;
afterEach(async () => {
	await simulator?.close();
	simulator = undefined;
});

const xks = externalKeyStore(PLACE, { name: "vault" });
const open_xks = externalKeyStore(PLACE, { name: "open-vault", connectivity: "PUBLIC_ENDPOINT" });
const hsm = cloudHsmKeyStore(PLACE, {
	name: "payments",
	cluster: "cluster-abcdefghijk",
	state: "FAILED",
	error: "USER_LOCKED_OUT",
});

async function collectStores(faults: Faults = {}) {
	simulator = await startSimulator(worldOf({ key_stores: [xks, open_xks, hsm] }), faults);
	return collectType(simulator, "kms_custom_key_store");
}

it("leaves the access key id of an external proxy behind, half of a credential", async () => {
	const { AccessKeyId } = xks.XksProxyConfiguration as { AccessKeyId: string };
	expect(AccessKeyId).toHaveLength(24);
	const text = JSON.stringify(await collectStores());
	expect(text).not.toContain(AccessKeyId);
	expect(text).not.toMatch(/access_?key/i);
	expect(text).toContain("keys.example-bank.example");
});

it("knows the proxy of an external store, and the cluster and error of a CloudHSM one", async () => {
	const stores = byName(await collectStores(), "kms_custom_key_store");
	expect(fact(stores.get("vault"), "metadata")).toMatchObject({
		value: {
			type: "EXTERNAL_KEY_STORE",
			connection_state: "CONNECTED",
			xks_proxy: { connectivity: "VPC_ENDPOINT_SERVICE", uri_endpoint: "https://keys.example-bank.example" },
		},
	});
	expect(fact(stores.get("open-vault"), "metadata")).toMatchObject({
		value: { xks_proxy: { connectivity: "PUBLIC_ENDPOINT" } },
	});
	expect(fact(stores.get("payments"), "metadata")).toMatchObject({
		value: {
			type: "AWS_CLOUDHSM",
			connection_state: "FAILED",
			connection_error_code: "USER_LOCKED_OUT",
			cloudhsm_cluster_id: "cluster-abcdefghijk",
			trust_anchor_certificate: { subject: expect.stringContaining("Example Bank HSM CA") },
		},
	});
	expect(stores.get("payments")?.arn).toBe(
		`arn:aws:kms:eu-central-1:111122223333:custom-key-store/${hsm.CustomKeyStoreId}`,
	);
	for (const store of stores.values())
		expect(resourceSchemas.kms_custom_key_store.safeParse(store).error).toBeUndefined();
});

it("tells a trust anchor that cannot be read from none", async () => {
	const odd = { ...hsm, TrustAnchorCertificate: "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n" };
	const { TrustAnchorCertificate: _, ...none } = hsm;
	for (const [store, anchor] of [[odd, { unreadable: true }] as const, [none, undefined] as const]) {
		simulator = await startSimulator(worldOf({ key_stores: [store as typeof hsm] }));
		const { resources } = await collectType(simulator, "kms_custom_key_store");
		const found = fact(resources.kms_custom_key_store?.[0], "metadata") as { value?: object };
		expect(found.value).toHaveProperty("custom_key_store_id", hsm.CustomKeyStoreId);
		expect(Object(found.value).trust_anchor_certificate).toEqual(anchor);
		await simulator.close();
	}
});

it("does not carry the text of the trust anchor", async () => {
	expect(JSON.stringify(await collectStores())).not.toContain("BEGIN CERTIFICATE");
});

it("leaves a gap where the answer does not name a store", async () => {
	const { CustomKeyStoreId: _, ...nameless } = hsm;
	simulator = await startSimulator(worldOf({ key_stores: [nameless as typeof hsm, hsm] }));
	const { resources, gaps } = await collectType(simulator, "kms_custom_key_store");
	expect(resources.kms_custom_key_store).toHaveLength(1);
	expect(gaps).toMatchObject([
		{ reason: { kind: "invalid", message: "1 of the key stores have no id in the answer" } },
	]);
});

it("keeps the first page where the second fails, with a gap", async () => {
	const { resources, gaps } = await collectStores({ page_size: 1, cut_pages: ["kms:DescribeCustomKeyStores"] });
	expect(resources.kms_custom_key_store?.map(({ name }) => name)).toEqual(["vault"]);
	expect(gaps).toMatchObject([{ type: "kms_custom_key_store", action: "kms:DescribeCustomKeyStores" }]);
});
