import { afterEach, describe, expect, it } from "@jest/globals";
import { resourceSchemas } from "../../src/collect/schemas.js";
import { awsManagedKey, cloudHsmKeyStore, externalKeyStore, key } from "../../src/simulator/build/kms.js";
import { inDays } from "../../src/simulator/build/place.js";
import { policyText } from "../../src/simulator/build/policies.js";
import type { Faults } from "../../src/simulator/server.js";
import { keyList } from "../../src/simulator/world.js";
import { type Answers, startAnswers } from "../aws/http_answers.js";
import { byName, collectType, fact, NOW, PLACE, type Simulator, startSimulator, worldOf } from "./worlds.js";

let simulator: Simulator | undefined;
let answers: Answers | undefined;
afterEach(async () => {
	await simulator?.close();
	await answers?.close();
	simulator = undefined;
	answers = undefined;
});

const hsm_store = cloudHsmKeyStore(PLACE, { name: "store", cluster: "cluster-abcdefghijk" });
const xks_store = externalKeyStore(PLACE, { name: "vault" });

/** Keys of every kind: those whose rotation KMS tells, and those for which it cannot be asked. */
const ROTATABLE = [
	key(PLACE, { name: "rotated", rotation_days: 200 }),
	key(PLACE, { name: "not-rotated" }),
	key(PLACE, { name: "disabled", state: "Disabled" }),
	key(PLACE, {
		name: "primary",
		rotation_days: 365,
		multi_region: { primary: "eu-central-1", replicas: ["us-east-1"] },
	}),
	key(PLACE, {
		name: "replica",
		rotation_days: 365,
		multi_region: { primary: "us-east-1", replicas: ["eu-central-1"] },
	}),
];
const NOT_ROTATABLE = [
	key(PLACE, { name: "in-cloudhsm", store: hsm_store }),
	key(PLACE, { name: "in-xks", store: xks_store }),
	key(PLACE, { name: "imported", origin: "EXTERNAL" }),
	key(PLACE, { name: "waits-for-import", origin: "EXTERNAL", state: "PendingImport" }),
	key(PLACE, { name: "rsa", spec: "RSA_3072", usage: "SIGN_VERIFY" }),
	key(PLACE, { name: "ecc", spec: "ECC_NIST_P256", usage: "SIGN_VERIFY" }),
	key(PLACE, { name: "hmac", spec: "HMAC_256", usage: "GENERATE_VERIFY_MAC" }),
	key(PLACE, { name: "to-be-deleted", rotation_days: 365, deletion_in_days: 9 }),
	key(PLACE, {
		name: "replica-deletion",
		state: "PendingReplicaDeletion",
		multi_region: { primary: "eu-central-1", replicas: ["us-east-1"] },
	}),
	key(PLACE, { name: "unavailable", state: "Unavailable", store: hsm_store }),
];
const MANAGED = ["s3", "ebs", "rds"].map((service) => awsManagedKey(PLACE, service));
const NAMELESS = key(PLACE, { name: "nameless", aliases: [] });
const OWN = [...ROTATABLE, ...NOT_ROTATABLE, NAMELESS];

async function collectKeys(faults: Faults = {}, keys = [...OWN, ...MANAGED], more: Parameters<typeof worldOf>[0] = {}) {
	const world = worldOf({
		...more,
		keys: keyList(keys),
		reserved_aliases: ["alias/aws/dynamodb"],
		key_stores: [hsm_store, xks_store],
	});
	simulator = await startSimulator(world, faults);
	return collectType(simulator, "kms_key");
}
const calls = (action: string) => simulator?.requests.get(`kms:${action}`) ?? 0;
const arnsOf = (keys: readonly { metadata: { Arn: string } }[]) => keys.map(({ metadata }) => metadata.Arn).sort();

describe("the listing of keys", () => {
	it("never asks about a key of AWS's own", async () => {
		const { resources, gaps } = await collectKeys();
		expect(resources.kms_key?.map(({ arn }) => arn)).toEqual(arnsOf(OWN));
		expect(gaps).toEqual([]);
		for (const action of ["DescribeKey", "GetKeyPolicy", "ListGrants"]) expect(calls(action)).toBe(OWN.length);
	});

	it("knows a key with several aliases once, by its first alias in the alphabet", async () => {
		const { resources } = await collectKeys({ page_size: 2 }, [
			key(PLACE, { name: "x", aliases: ["alias/z", "alias/a", "alias/m"] }),
		]);
		expect(resources.kms_key).toHaveLength(1);
		expect(resources.kms_key?.[0]?.name).toBe("alias/a");
	});

	it("calls a key without an alias by its id", async () => {
		const inventory = await collectKeys();
		expect(byName(inventory, "kms_key").get(NAMELESS.metadata.KeyId)?.arn).toBe(NAMELESS.metadata.Arn);
	});

	it("describes every key when aliases cannot be listed, and leaves AWS's own out by what they say", async () => {
		const { resources, gaps } = await collectKeys({ denied: ["kms:ListAliases"] });
		expect(resources.kms_key?.map(({ arn }) => arn)).toEqual(arnsOf(OWN));
		expect(gaps).toMatchObject([{ type: "kms_key", action: "kms:ListAliases", reason: { kind: "denied" } }]);
		expect(calls("DescribeKey")).toBe(OWN.length + MANAGED.length);
		for (const resource of resources.kms_key ?? []) {
			expect(fact(resource, "aliases")).toMatchObject({ status: "unknown", reason: { action: "kms:ListAliases" } });
		}
	});

	it("keeps every key when a later page of the aliases fails", async () => {
		const { resources, gaps } = await collectKeys({ cut_pages: ["kms:ListAliases"], page_size: 4 });
		expect(resources.kms_key?.map(({ arn }) => arn)).toEqual(arnsOf(OWN));
		expect(gaps).toMatchObject([{ action: "kms:ListAliases" }]);
		// An incomplete list of aliases is no list: which other ones a key has is not known.
		for (const resource of resources.kms_key ?? []) expect(fact(resource, "aliases").status).toBe("unknown");
	});

	it("keeps the first page of keys when the second fails", async () => {
		const { resources, gaps } = await collectKeys({ cut_pages: ["kms:ListKeys"], page_size: 6 });
		expect(resources.kms_key?.map(({ arn }) => arn)).toEqual(arnsOf(OWN.slice(0, 6)));
		expect(gaps).toMatchObject([{ type: "kms_key", action: "kms:ListKeys", region: "eu-central-1" }]);
	});

	it("keeps keys, as unknown, that neither aliases nor DescribeKey tell whose they are", async () => {
		const { resources } = await collectKeys({ denied: ["kms:ListAliases", "kms:DescribeKey"] });
		expect(resources.kms_key).toHaveLength(OWN.length + MANAGED.length);
		for (const resource of resources.kms_key ?? []) {
			for (const facet of ["metadata", "policy", "rotation", "tags", "grants"]) {
				expect(fact(resource, facet)).toMatchObject({
					status: "unknown",
					reason: { kind: "denied", action: "kms:DescribeKey" },
				});
			}
		}
	});

	it("is a gap where the answer names keys without saying which", async () => {
		answers = await startAnswers(({ headers }) =>
			String(headers["x-amz-target"]).endsWith("ListKeys")
				? { body: JSON.stringify({ Keys: [{}, { KeyId: "x" }], Truncated: false }) }
				: { body: JSON.stringify({ Aliases: [], Truncated: false }) },
		);
		const { resources, gaps } = await collectType({ url: answers.url }, "kms_key");
		expect(resources.kms_key).toEqual([]);
		expect(gaps).toMatchObject([
			{
				action: "kms:ListKeys",
				reason: { kind: "invalid", message: "2 of the keys have no KeyId or KeyArn in the answer" },
			},
		]);
	});

	it("reads on where there is a marker, unless the answer says that it was the last", async () => {
		const arn = (id: string) => `arn:aws:kms:eu-central-1:111122223333:key/${id}`;
		answers = await startAnswers(({ headers, body }) => {
			if (!String(headers["x-amz-target"]).endsWith("ListKeys"))
				return { body: JSON.stringify({ Aliases: [], Truncated: false }) };
			const marker = String(JSON.parse(body).Marker ?? "");
			const keys = (id: string) => ({ Keys: [{ KeyId: id, KeyArn: arn(id) }] });
			if (marker === "") return { body: JSON.stringify({ ...keys("one"), NextMarker: "m" }) };
			return { body: JSON.stringify({ ...keys("two"), NextMarker: "n", Truncated: false }) };
		});
		const { resources } = await collectType({ url: answers.url }, "kms_key", []);
		expect(resources.kms_key?.map((each) => each.arn)).toEqual([arn("one"), arn("two")]);
	});

	it("is a gap where a list was cut without saying where to go on", async () => {
		answers = await startAnswers(({ headers }) =>
			String(headers["x-amz-target"]).endsWith("ListKeys")
				? { body: JSON.stringify({ Keys: [], Truncated: true }) }
				: { body: JSON.stringify({ Aliases: [], Truncated: false }) },
		);
		const { gaps } = await collectType({ url: answers.url }, "kms_key");
		expect(gaps).toMatchObject([{ action: "kms:ListKeys", reason: { kind: "invalid" } }]);
	});
});

describe("the facets of a key", () => {
	it("ask for rotation only where KMS can tell it", async () => {
		const keys = byName(await collectKeys(), "kms_key");
		expect(calls("GetKeyRotationStatus")).toBe(ROTATABLE.length + 1);
		for (const { aliases } of NOT_ROTATABLE) expect(keys.get(aliases[0] ?? "")?.rotation).toBeUndefined();
		expect(fact(keys.get("alias/rotated"), "rotation")).toMatchObject({
			status: "known",
			value: { enabled: true, rotation_period_in_days: 200 },
		});
		expect(fact(keys.get("alias/not-rotated"), "rotation")).toEqual({ status: "known", value: { enabled: false } });
		expect(fact(keys.get("alias/disabled"), "rotation").status).toBe("known");
		expect(fact(keys.get("alias/replica"), "rotation").status).toBe("known");
	});

	it("hold what DescribeKey says", async () => {
		const keys = byName(await collectKeys(), "kms_key");
		expect(fact(keys.get("alias/replica"), "metadata")).toMatchObject({
			value: {
				manager: "CUSTOMER",
				state: "Enabled",
				spec: "SYMMETRIC_DEFAULT",
				origin: "AWS_KMS",
				multi_region: true,
				multi_region_key_type: "REPLICA",
				primary_arn: expect.stringContaining(":us-east-1:"),
			},
		});
		expect(fact(keys.get("alias/in-cloudhsm"), "metadata")).toMatchObject({
			value: {
				origin: "AWS_CLOUDHSM",
				custom_key_store_id: hsm_store.CustomKeyStoreId,
				cloudhsm_cluster_id: "cluster-abcdefghijk",
			},
		});
		expect(fact(keys.get("alias/to-be-deleted"), "metadata")).toMatchObject({
			value: { state: "PendingDeletion", deletion_date: "2026-06-24T09:30:00.000Z" },
		});
		expect(fact(keys.get("alias/replica-deletion"), "metadata")).toMatchObject({
			value: { state: "PendingReplicaDeletion", pending_deletion_window_in_days: 30 },
		});
	});

	it.each(["{", '"text"', "[]", "null", "", `{"Statement":"${"x".repeat(140_000)}"}`])(
		"do not know a policy that is %.20s",
		async (policy) => {
			const { resources } = await collectKeys({}, [key(PLACE, { name: "odd", policy })]);
			expect(fact(resources.kms_key?.[0], "policy")).toMatchObject({
				status: "unknown",
				reason: { kind: "invalid", action: "kms:GetKeyPolicy" },
			});
		},
	);

	it("read all pages of tags and grants, and nothing less", async () => {
		const tagged = key(PLACE, {
			name: "tagged",
			tags: Object.fromEntries(Array.from({ length: 7 }, (_, index) => [`tag-${index}`, String(index)])),
			grants: ["a", "b", "c"].map((name) => ({
				name,
				grantee: "arn:aws:iam::111122223333:role/r",
				operations: ["Decrypt"],
			})),
		});
		const [whole] = (await collectKeys({ page_size: 2 }, [tagged])).resources.kms_key ?? [];
		expect(Object.keys((fact(whole, "tags") as { value?: object }).value ?? {})).toHaveLength(7);
		expect(fact(whole, "grants")).toMatchObject({ value: [{ name: "a" }, { name: "b" }, { name: "c" }] });
		await simulator?.close();
		const [cut] =
			(await collectKeys({ page_size: 2, cut_pages: ["kms:ListGrants"] }, [tagged])).resources.kms_key ?? [];
		expect(fact(cut, "grants")).toMatchObject({
			status: "unknown",
			reason: { kind: "denied", action: "kms:ListGrants" },
		});
	});

	it("ask once for the tags of a key that waits for its deletion, whoever needs them", async () => {
		const tags = { Owner: "payments", "deletion-approved": "CHG-1" };
		const found = byName(
			await collectKeys({}, [
				key(PLACE, { name: "going", deletion_in_days: 9, tags }),
				key(PLACE, { name: "staying", tags }),
			]),
			"kms_key",
		);
		const known = (value: object) => ({ status: "known", value });
		expect(fact(found.get("alias/going"), "tags")).toEqual(known(tags));
		expect(fact(found.get("alias/going"), "deletion_tags")).toEqual(known(tags));
		expect(fact(found.get("alias/staying"), "deletion_tags")).toEqual(known({}));
		expect(calls("ListResourceTags")).toBe(2);
	});

	it("tell the last use of keys that wait for their deletion, and ask for no other", async () => {
		simulator = await startSimulator(worldOf({ keys: keyList(OWN) }));
		const found = byName(await collectType(simulator, "kms_key", ["deletion_last_usage"]), "kms_key");
		for (const name of ["alias/to-be-deleted", "alias/replica-deletion"]) {
			expect(fact(found.get(name), "deletion_last_usage")).toEqual({
				status: "known",
				value: {
					tracking_start_date: inDays(NOW, -200).toISOString(),
					last_used: inDays(NOW, -2).toISOString(),
					operation: "Decrypt",
				},
			});
		}
		expect(fact(found.get("alias/disabled"), "deletion_last_usage")).toEqual({ status: "known", value: null });
		expect(calls("GetKeyLastUsage")).toBe(2);
	});

	it.each([
		["denied", { denied: ["kms:GetKeyLastUsage"] }, "denied"],
		["empty", { empty_answers: ["kms:GetKeyLastUsage"] }, "invalid"],
	])(
		"do not know the last use of a key that waits for its deletion where the answer is %s",
		async (_, faults, kind) => {
			const found = byName(await collectKeys(faults), "kms_key");
			const reason = { kind, action: "kms:GetKeyLastUsage" };
			expect(fact(found.get("alias/to-be-deleted"), "deletion_last_usage")).toMatchObject({
				status: "unknown",
				reason,
			});
			expect(fact(found.get("alias/not-rotated"), "deletion_last_usage")).toEqual({ status: "known", value: null });
		},
	);

	describe("that are shared through RAM", () => {
		const policy = policyText([
			{ Effect: "Allow", Principal: { AWS: "444455556666" }, Action: "kms:Decrypt", Resource: "*" },
		]);
		const shared = key(PLACE, { name: "shared" });
		const other = key(PLACE, { name: "other" });
		const shared_keys = new Map([[shared.metadata.KeyId, { policy, share: "share-1" }]]);
		const collected = async (faults: Faults) =>
			byName(await collectKeys(faults, [shared, other], { shared_keys }), "kms_key");

		it("are told by one listing, and only their second policy is asked for", async () => {
			const found = await collected({});
			expect(fact(found.get("alias/shared"), "shared_policy")).toMatchObject({
				status: "known",
				value: { document: { Statement: [{ Principal: { AWS: "444455556666" } }] } },
			});
			expect(fact(found.get("alias/shared"), "shares")).toMatchObject({
				status: "known",
				value: { listed: true, resource_share_arns: [expect.stringContaining("resource-share/share-1")] },
			});
			expect(fact(found.get("alias/other"), "shared_policy")).toEqual({ status: "known", value: null });
			expect(simulator?.requests.get("ram:ListResources")).toBe(1);
			expect(simulator?.requests.get("kms:GetKeyPolicy")).toBe(3);
		});

		it("are asked for one by one where RAM does not list them", async () => {
			const found = await collected({ denied: ["ram:ListResources"] });
			expect(fact(found.get("alias/shared"), "shared_policy")).toMatchObject({
				status: "known",
				value: { document: {} },
			});
			expect(fact(found.get("alias/other"), "shared_policy")).toEqual({ status: "known", value: null });
			expect(simulator?.requests.get("kms:GetKeyPolicy")).toBe(4);
		});

		it("are unknown where their policy is denied", async () => {
			const found = await collected({ denied: ["kms:GetKeyPolicy"] });
			expect(fact(found.get("alias/shared"), "shared_policy")).toMatchObject({
				status: "unknown",
				reason: { kind: "denied", action: "kms:GetKeyPolicy" },
			});
			expect(fact(found.get("alias/other"), "shared_policy")).toEqual({ status: "known", value: null });
		});
	});

	it("keep what constrains a grant, and take a context without pairs for none", async () => {
		const operations = ["Decrypt"];
		const granted = key(PLACE, { name: "granted" });
		const grants = [
			{ Constraints: {} },
			{ Constraints: { EncryptionContextSubset: {} } },
			{ Constraints: { EncryptionContextEquals: { app: "payments" } } },
			{ Constraints: { SourceArn: "arn:aws:rds:us-east-1:444455556666:db:ledger" } },
		].map((members, number) => ({
			GrantId: `${number}`,
			GranteePrincipal: "arn:aws:iam::111122223333:role/app",
			IssuingAccount: "111122223333",
			Operations: operations,
			...members,
		}));
		const [resource] = (await collectKeys({}, [{ ...granted, grants }])).resources.kms_key ?? [];
		const value = (fact(resource, "grants") as { value: { has_constraints: boolean; constraints?: object }[] }).value;
		expect(value.map(({ has_constraints, constraints }) => [has_constraints, constraints])).toEqual([
			[false, undefined],
			[false, undefined],
			[true, { encryption_context_equals: { app: "payments" } }],
			[true, { source_arn: "arn:aws:rds:us-east-1:444455556666:db:ledger" }],
		]);
	});

	it("tell a grant's service principals apart from its principals", async () => {
		const operations = ["Decrypt"];
		const granted = key(PLACE, {
			name: "granted",
			grants: [
				{ name: "db", grantee: { service: "rds.amazonaws.com" }, operations },
				{ name: "app", grantee: "arn:aws:iam::111122223333:role/app", operations },
			],
		});
		const [resource] = (await collectKeys({}, [granted])).resources.kms_key ?? [];
		expect(fact(resource, "grants")).toMatchObject({
			status: "known",
			value: [
				{
					name: "db",
					grantee_service_principal: "rds.amazonaws.com",
					retiring_service_principal: "rds.amazonaws.com",
					has_constraints: true,
				},
				{ name: "app", grantee_principal: "arn:aws:iam::111122223333:role/app", has_constraints: false },
			],
		});
		expect(fact(resource, "grants")).not.toHaveProperty("value.0.grantee_principal");
		expect(fact(resource, "grants")).not.toHaveProperty("value.1.grantee_service_principal");
	});

	it("are read only where they are wanted, but for those that the listing and the label need", async () => {
		simulator = await startSimulator(worldOf({ keys: keyList(OWN) }));
		const { resources } = await collectType(simulator, "kms_key", ["policy"]);
		expect([...simulator.requests.keys()].sort()).toEqual([
			"kms:DescribeKey",
			"kms:GetKeyPolicy",
			"kms:ListAliases",
			"kms:ListKeys",
		]);
		expect(Object.keys(resources.kms_key?.[0] ?? {})).toEqual([
			"arn",
			"account",
			"region",
			"name",
			"aliases",
			"metadata",
			"policy",
		]);
	});

	it("fit the strict schema of the inventory", async () => {
		const { resources } = await collectKeys();
		for (const resource of resources.kms_key ?? [])
			expect(resourceSchemas.kms_key.safeParse(resource).error).toBeUndefined();
	});
});
