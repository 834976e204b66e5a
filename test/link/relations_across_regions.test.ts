import { describe, expect, it } from "@jest/globals";
import type { Inventory } from "../../src/model/inventory.js";
import { known, unknown } from "../../src/model/observed.js";
import type { Resource } from "../../src/model/resource.js";
import {
	backup,
	cluster,
	DENIED,
	derive,
	gap,
	HERE,
	inventoryOf,
	key,
	OTHER_ACCOUNT,
	OTHER_REGION,
	scope,
	undescribed,
} from "./inventory.js";

const THIRD_REGION = { ...HERE, region: "ap-east-2" };

describe("the copies of a cluster's backups", () => {
	const subject = cluster("cluster-a");
	const scopes = [scope(), scope(OTHER_REGION)];
	const copies = (resources: Resource[], members: Partial<Inventory> = {}) =>
		derive("cloudhsm_cluster", "copies", subject, inventoryOf([subject, ...resources], { scopes, ...members }));
	const copy = (id: string, changes: object = {}, place = OTHER_REGION) => {
		const plain = backup(id, "cluster-a", place);
		const source = { source_cluster: "cluster-a", source_region: HERE.region };
		return {
			...plain,
			metadata: known({ backup_id: id, state: "READY", cluster_id: "cluster-a", tags: {}, ...source, ...changes }),
		};
	};

	const there = (...ids: string[]) => ({
		region: OTHER_REGION.region,
		backups: ids.map((backup_id) => expect.objectContaining({ backup_id })),
	});

	it("are the ready ones in other Regions that name it, wherever they were copied from", () => {
		const found = copies([
			copy("backup-1"),
			copy("backup-2", { state: "PENDING_DELETION" }),
			copy("backup-3", { source_cluster: "cluster-b", cluster_id: "cluster-b" }),
			copy("backup-4", { source_region: "eu-west-1" }),
			copy("backup-5", {}, HERE),
			copy("backup-6", {}, OTHER_ACCOUNT),
			backup("backup-7", "cluster-a", OTHER_REGION),
		]);
		expect(found).toEqual(known([there("backup-1", "backup-4", "backup-7")]));
	});

	it("are none where every other Region was listed and none is there", () => {
		expect(copies([backup("backup-1", "cluster-a")])).toEqual(known([there()]));
	});

	it("are in no place where no other Region of the account was scanned", () => {
		expect(copies([], { scopes: [scope(), scope({ ...OTHER_ACCOUNT, region: OTHER_REGION.region })] })).toEqual(
			known([]),
		);
		const without = scope(THIRD_REGION, { not_offered: ["cloudhsm_backup"] });
		expect(copies([], { scopes: [scope(), without] })).toEqual(known([]));
	});

	it("are those that were seen where a listing failed elsewhere, and why there may be more", () => {
		const found = copies([copy("backup-1")], { gaps: [gap("cloudhsm_backup", OTHER_REGION)] });
		expect(found).toEqual(known([{ ...there("backup-1"), unseen: gap("any").reason }]));
		expect(copies([copy("backup-1")], { gaps: [gap("cloudhsm_backup")] })).toEqual(known([there("backup-1")]));
	});

	it("may be more where a backup elsewhere could not be described", () => {
		expect(copies([copy("backup-1"), undescribed(copy("backup-2"))])).toEqual(
			known([{ ...there("backup-1"), unseen: DENIED }]),
		);
	});

	it("do not care for a Region without CloudHSM", () => {
		const without = scope(THIRD_REGION, { not_offered: ["cloudhsm_backup"] });
		expect(copies([copy("backup-1")], { scopes: [...scopes, without] })).toEqual(known([there("backup-1")]));
	});
});

describe("the related multi-Region keys", () => {
	const document = { Version: "2012-10-17", Statement: [] };
	const arnIn = (region: string) => `arn:aws:kms:${region}:111122223333:key/mrk-1`;
	const related = (type: "PRIMARY" | "REPLICA", place: typeof HERE, facets: object = {}) => {
		const plain = key("mrk-1", { primary_arn: arnIn(HERE.region) }, place);
		const metadata = plain.metadata?.status === "known" ? plain.metadata.value : undefined;
		if (metadata === undefined) throw new Error("a key of the tests has no metadata");
		return {
			...plain,
			metadata: known({
				...metadata,
				multi_region_key_type: type,
				replica_arns: [arnIn(OTHER_REGION.region)],
			}),
			policy: known({ document }),
			tags: known({ Owner: place.region }),
			...facets,
		};
	};
	const none = { keys: [], left_out: [], unread: [] };
	const primary = related("PRIMARY", HERE);
	const replica = related("REPLICA", OTHER_REGION);
	const of_other = {
		arn: arnIn(OTHER_REGION.region),
		region: OTHER_REGION.region,
		state: "Enabled",
		lets_in: [],
		misses: [],
		tags: { Owner: OTHER_REGION.region },
	};
	const of = (subject: Resource, resources: Resource[]) =>
		derive("kms_key", "related", subject, inventoryOf([subject, ...resources]));

	it("are the others of the set, with their state and tags", () => {
		const expected = (region: string) => ({
			arn: arnIn(region),
			region,
			state: "Enabled",
			lets_in: [],
			misses: [],
			tags: { Owner: region },
		});
		expect(of(primary, [replica])).toEqual(known({ ...none, keys: [expected(OTHER_REGION.region)] }));
		expect(of(replica, [primary])).toEqual(known({ ...none, keys: [expected(HERE.region)] }));
	});

	it("differ in whom they let in, once the account is in one spelling and a service without its Region", () => {
		const allowing = (...principals: object[]) => ({
			policy: known({
				document: {
					Version: "2012-10-17",
					Statement: principals.map((Principal) => ({ Effect: "Allow", Principal, Action: "kms:*", Resource: "*" })),
				},
			}),
		});
		const role = "arn:aws:iam::111122223333:role/app";
		const here = related(
			"PRIMARY",
			HERE,
			allowing({ AWS: "111122223333" }, { Service: `logs.${HERE.region}.amazonaws.com` }, { AWS: role }),
		);
		const session = "arn:aws:sts::111122223333:assumed-role/app/session";
		const there = related(
			"REPLICA",
			OTHER_REGION,
			allowing(
				{ AWS: "arn:aws:iam::111122223333:root" },
				{ Service: `logs.${OTHER_REGION.region}.amazonaws.com` },
				{ AWS: [session, "AROAEXAMPLE1234567890", "arn:aws:iam::444455556666:role/x"] },
			),
		);
		const keysOf = (fact: unknown) => (fact as { value: { keys: unknown[] } }).value.keys;
		const [found] = keysOf(of(here, [there]));
		expect(found).toMatchObject({ lets_in: ["arn:aws:iam::444455556666:role/x"], misses: [] });
		const [back] = keysOf(of(there, [here]));
		expect(back).toMatchObject({ lets_in: [], misses: ["arn:aws:iam::444455556666:role/x"] });
	});

	const everyone = { Effect: "Allow", Principal: "*", Action: "kms:Decrypt", Resource: "*" };
	const of_role = { ...everyone, Principal: { AWS: "arn:aws:iam::111122223333:role/app" } };
	const when = (condition: object) => ({ ...everyone, Condition: { StringEquals: condition } });
	it.each<[string, object[], object[], string[], string[]]>([
		[
			"an organization for another",
			[when({ "aws:PrincipalOrgID": "o-a1b2c3d4e5" })],
			[when({ "aws:PrincipalOrgID": "o-z9y8x7w6v5" })],
			["o-z9y8x7w6v5"],
			["o-a1b2c3d4e5"],
		],
		[
			"the account for everyone",
			[when({ "kms:CallerAccount": "111122223333" })],
			[everyone],
			["everyone"],
			["everyone of 111122223333"],
		],
		[
			"everyone, by the service of each Region",
			[when({ "kms:ViaService": `s3.${HERE.region}.amazonaws.com` })],
			[when({ "kms:ViaService": `s3.${OTHER_REGION.region}.amazonaws.com` })],
			[],
			[],
		],
		[
			"a role by its name or by a condition",
			[of_role],
			[when({ "aws:PrincipalArn": "arn:aws:iam::111122223333:role/app" })],
			[],
			[],
		],
		[
			"a role that a Deny shuts out",
			[of_role],
			[of_role, { ...of_role, Effect: "Deny" }],
			[],
			["arn:aws:iam::111122223333:role/app"],
		],
		[
			"another account, and it in one organization only",
			[{ ...everyone, Principal: { AWS: "444455556666" } }],
			[{ ...when({ "aws:PrincipalOrgID": "o-a1b2c3d4e5" }), Principal: { AWS: "444455556666" } }],
			["arn:aws:iam::444455556666:root in o-a1b2c3d4e5"],
			["arn:aws:iam::444455556666:root"],
		],
	])("let in %s", (_, mine, theirs, lets_in, misses) => {
		const allowing = (Statement: object[]) => ({ policy: known({ document: { Version: "2012-10-17", Statement } }) });
		const found = of(related("PRIMARY", HERE, allowing(mine)), [related("REPLICA", OTHER_REGION, allowing(theirs))]);
		expect(found).toMatchObject({ value: { keys: [{ lets_in, misses }] } });
	});

	it("are none of a key of a single Region", () => {
		expect(of(key("k1"), [primary, replica])).toEqual(known(none));
	});

	it("are left out in a Region that was not scanned", () => {
		const only = { scopes: [scope(HERE)] };
		expect(derive("kms_key", "related", primary, inventoryOf([primary], only))).toEqual(
			known({ ...none, left_out: [arnIn(OTHER_REGION.region)] }),
		);
	});

	it("are unread where one was not listed in a Region that was scanned", () => {
		const scopes = [scope(HERE), scope(OTHER_REGION)];
		const message = `${arnIn(OTHER_REGION.region)} was not found where it should be`;
		expect(derive("kms_key", "related", primary, inventoryOf([primary], { scopes }))).toEqual(
			known({ ...none, unread: [{ kind: "not_found", action: "kms:ListKeys", message }] }),
		);
	});

	it("are unread where one could not be read", () => {
		const unread = known({ ...none, unread: [DENIED] });
		expect(of(primary, [undescribed(replica)])).toEqual(unread);
		const { tags: _, ...untagged } = of_other;
		expect(of(primary, [{ ...replica, policy: unknown(DENIED) }])).toEqual(
			known({ ...none, keys: [of_other], unread: [DENIED] }),
		);
		expect(of(primary, [{ ...replica, tags: unknown(DENIED) }])).toEqual(
			known({ ...none, keys: [untagged], unread: [DENIED] }),
		);
		expect(of(undescribed(primary), [replica])).toEqual(unknown(DENIED));
		expect(of({ ...primary, policy: unknown(DENIED) }, [replica])).toMatchObject({
			value: { keys: [{ lets_in: [], misses: [] }], unread: [DENIED] },
		});
	});

	it("are unread where nobody asked for their policies", () => {
		const { policy: _, ...bare } = replica;
		expect(of(primary, [bare])).toMatchObject({ value: { keys: [of_other], unread: [{ kind: "unavailable" }] } });
	});

	it.each(["PendingDeletion", "PendingReplicaDeletion"])("need not be read where one is %s", (state) => {
		const dying = { ...replica, policy: unknown(DENIED), tags: unknown(DENIED) };
		const { metadata } = replica;
		if (metadata.status !== "known") throw new Error("the replica has no metadata");
		const there = { ...dying, metadata: known({ ...metadata.value, state }) };
		expect(of({ ...primary, policy: unknown(DENIED) }, [there])).toMatchObject({
			value: { keys: [{ state }], unread: [] },
		});
	});
});
