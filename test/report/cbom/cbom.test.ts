import { describe, expect, it } from "@jest/globals";
import { known } from "../../../src/model/observed.js";
import type { Scan } from "../../../src/model/scan.js";
import { renderCbom } from "../../../src/report/cbom/cbom.js";
import { inventoryWith, kmsKey, registerInventory } from "../register_inventory.js";
import { textOf } from "../rendered.js";
import { scanOf } from "../scans.js";
import { type Component, materialOf, readCbom, valuesOf } from "./document.js";

const scan = (inventory = registerInventory()): Scan => scanOf([], [], { inventory });
const text = textOf(renderCbom(scan()));
const { components, dependencies, metadata, properties } = readCbom(text);
const named = (name: string): Component => {
	const found = components.find((component) => component.name === name);
	if (found === undefined) throw new Error(`there is no component ${name}`);
	return found;
};

describe("a key in the register", () => {
	it("says what it is, where, whose, in which state, since when and in which HSM", () => {
		const key = named("alias/symmetric");
		expect(materialOf(components, "alias/symmetric")).toEqual({
			type: "secret-key",
			id: "symmetric",
			state: "active",
			size: 256,
			algorithmRef: "algorithm:AES-256-GCM",
			creationDate: "2024-02-01T08:00:00.000Z",
			securedBy: { mechanism: "HSM" },
			relatedCryptographicAssets: [{ type: "algorithm", ref: "algorithm:AES-256-GCM" }],
		});
		const told = ["account", "region", "owner", "aws_state", "fips_certificate", "rotation", "next_rotation"];
		expect(told.map((name) => valuesOf(key, name))).toEqual([
			["111122223333"],
			["eu-central-1"],
			["payments"],
			["Enabled"],
			["4884"],
			["every 365 days"],
			["2027-02-01T08:00:00.000Z"],
		]);
	});

	it("in a cluster names the cluster, and the FIPS certificate of its HSMs", () => {
		const key = named("alias/in-cluster");
		expect(valuesOf(key, "secured_by")).toEqual([
			"arn:aws:cloudhsm:eu-central-1:111122223333:cluster/cluster-aaaaaaaaaaa",
		]);
		expect(valuesOf(key, "fips_certificate")).toEqual(["4703"]);
		expect(valuesOf(key, "in_fips_mode")).toEqual(["true"]);
	});

	it("whose cluster was not read names no HSM and no certificate, and says so", () => {
		const key = named("alias/in-lost-cluster");
		expect(valuesOf(key, "secured_by")).toEqual([]);
		expect(valuesOf(key, "fips_certificate")).toEqual([]);
		expect(valuesOf(key, "not_read")).toEqual(["HSM: cluster cluster-gone is not among the clusters that were read"]);
	});

	it("that could not be described has no state, algorithm or date, and says why", () => {
		expect(materialOf(components, "alias/denied")).toEqual({ type: "unknown" });
		expect(valuesOf(named("alias/denied"), "not_read")).toEqual([
			"metadata: kms:DescribeKey: denied: not authorized",
			"tags: kms:ListResourceTags: denied: not authorized",
		]);
	});

	it("in words that this version does not know is given no state and no algorithm", () => {
		const material = materialOf(components, "alias/of-tomorrow");
		expect(material).not.toHaveProperty("state");
		expect(material).not.toHaveProperty("algorithmRef");
		expect(valuesOf(named("alias/of-tomorrow"), "not_read")).toEqual([
			"algorithm: this version does not know FALCON_512 for SIGN_VERIFY",
			"state: this version does not know KeyState Retired",
		]);
	});

	it("that waits for its deletion is deactivated, with the day", () => {
		expect(materialOf(components, "alias/leaving")).toMatchObject({ state: "deactivated" });
		expect(valuesOf(named("alias/leaving"), "deletion_date")).toEqual(["2026-02-01T00:00:00.000Z"]);
	});

	it("that was imported has each of its materials, in the state of each", () => {
		const states = [1, 2, 3, 4].map((index) => materialOf(components, `material ${index} of alias/imported`).state);
		expect(states).toEqual(["destroyed", "deactivated", "active", "pre-activation"]);
		expect(materialOf(components, "material 3 of alias/imported")).toMatchObject({
			id: "e".repeat(64),
			activationDate: "2026-01-01T00:00:00.000Z",
			expirationDate: "2027-01-01T00:00:00.000Z",
		});
		expect(materialOf(components, "alias/imported")).toMatchObject({
			updateDate: "2026-01-01T00:00:00.000Z",
			expirationDate: "2027-01-01T00:00:00.000Z",
		});
	});

	it("has in its owner what the tag says, however it is written, and nothing where there is none", () => {
		const keys = [{ OWNER: "a" }, { owner: "" }, { Team: "b" }].map((tags, index) =>
			kmsKey(`key-${index}`, {}, { tags: known(tags) }),
		);
		const own = readCbom(textOf(renderCbom(scan(inventoryWith({ kms_key: keys }))))).components;
		expect(
			[0, 1, 2].map(
				(index) => own.filter(({ name }) => name === `alias/key-${index}`).map((key) => valuesOf(key, "owner"))[0],
			),
		).toEqual([["a"], [], []]);
	});
});

describe("an HSM cluster in the register", () => {
	it("has its HSMs, each with its zone and its FIPS certificate", () => {
		const hsm = named("hsm-bbbbbbbbbbb");
		expect(hsm.type).toBe("device");
		expect(
			["availability_zone", "fips_validation", "fips_certificate", "owner"].map((name) => valuesOf(hsm, name)),
		).toEqual([["eu-central-1b"], ["FIPS 140-3 Level 3"], ["4703"], ["hsm-team"]]);
	});

	it("has its certificates, with names, validity, algorithms and whether they are valid", () => {
		const certificate = named("cluster certificate of cluster-aaaaaaaaaaa");
		expect(certificate.cryptoProperties?.certificateProperties).toMatchObject({
			serialNumber: "0A1B",
			notValidAfter: "2034-01-01T00:00:00.000Z",
			certificateState: [{ state: "active" }],
			relatedCryptographicAssets: [
				{ type: "publicKey", ref: "algorithm:EC-P-256" },
				{ type: "signatureAlgorithm", ref: "algorithm:ECDSA-SHA-256" },
			],
		});
		expect(certificate.hashes).toEqual([{ alg: "SHA-256", content: "a".repeat(64) }]);
		const old = named("aws hardware certificate of cluster-aaaaaaaaaaa");
		expect(old.cryptoProperties?.certificateProperties).toMatchObject({ certificateState: [{ state: "deactivated" }] });
		expect(valuesOf(old, "not_read")).toEqual([
			"public key: the inventory does not hold it",
			"signature algorithm: the inventory does not hold it",
			"serial number: the inventory does not hold it",
			"revocation: no scan asks its issuer",
		]);
	});

	it("that could not be read says so, and has no HSM", () => {
		expect(valuesOf(named("cluster-bbbbbbbbbbb"), "not_read")).toEqual([
			"metadata: kms:DescribeKey: denied: not authorized",
		]);
	});
});

describe("an algorithm in the register", () => {
	it("has its NIST security category", () => {
		const categories = ["AES-256-GCM", "RSASSA-PSS-3072", "ML-DSA-65", "RSA-2048"].map((name) => {
			const { nistQuantumSecurityLevel, classicalSecurityLevel } =
				named(name).cryptoProperties?.algorithmProperties ?? {};
			return [classicalSecurityLevel, nistQuantumSecurityLevel];
		});
		expect(categories).toEqual([
			[256, 5],
			[128, 0],
			[192, 3],
			[112, 0],
		]);
	});

	it("is there once, and something refers to it", () => {
		const algorithms = components.filter(({ cryptoProperties }) => cryptoProperties?.assetType === "algorithm");
		expect(algorithms.length).toBeGreaterThan(5);
		const needed = dependencies.flatMap(({ dependsOn = [] }) => dependsOn);
		for (const { "bom-ref": ref } of algorithms) expect(needed).toContain(ref);
	});
});

describe("the graph", () => {
	const refs = [metadata.component["bom-ref"], ...components.map((component) => component["bom-ref"])];

	it("names every component once, and none that is not there", () => {
		expect(new Set(refs).size).toBe(refs.length);
		expect(dependencies.map(({ ref }) => ref).sort()).toEqual([...refs].sort());
		for (const { dependsOn = [] } of dependencies) expect(refs).toEqual(expect.arrayContaining(dependsOn));
	});

	it("goes from a key to its store, the cluster and the HSMs", () => {
		const needs = (ref: string) => dependencies.find((dependency) => dependency.ref === ref)?.dependsOn ?? [];
		const arn = "arn:aws:cloudhsm:eu-central-1:111122223333:cluster/cluster-aaaaaaaaaaa";
		const store = "arn:aws:kms:eu-central-1:111122223333:custom-key-store/cks-hsm";
		expect(needs("arn:aws:kms:eu-central-1:111122223333:key/in-cluster")).toEqual([store, "algorithm:AES-256-GCM"]);
		expect(needs(store)).toEqual([arn, `${store}#trust_anchor_certificate`]);
		expect(needs(arn)).toEqual(expect.arrayContaining([`${arn}#hsm-aaaaaaaaaaa`, `${arn}#hsm-bbbbbbbbbbb`]));
	});

	it("begins at what was scanned, which has every resource", () => {
		const root = dependencies.find(({ ref }) => ref === metadata.component["bom-ref"]);
		const resources = Object.values(registerInventory().resources).flat();
		expect([...(root?.dependsOn ?? [])].sort()).toEqual(resources.map(({ arn }) => arn).sort());
	});
});

describe("the document", () => {
	it("says what no scan reads, and which listing failed", () => {
		expect(valuesOf({ properties }, "not_read")).toEqual([expect.stringContaining("AWS managed keys")]);
		const reason = { kind: "throttled" as const, action: "kms:ListKeys", message: "Rate exceeded" };
		const gaps = [{ type: "kms_key", action: "kms:ListKeys", account: "111122223333", region: "us-east-1", reason }];
		const own = readCbom(textOf(renderCbom(scanOf([], [], { inventory: inventoryWith({ kms_key: [] }), gaps }))));
		expect(valuesOf(own, "not_read")).toEqual(
			expect.arrayContaining([
				"every kms_key of 111122223333 us-east-1: kms:ListKeys: throttled: Rate exceeded",
				"every cloudhsm_cluster: no rule of this scan reads them",
			]),
		);
	});

	it("has the same bytes whatever the order of the inventory, and a number that follows from what it says", () => {
		const inventory = registerInventory();
		const reversed = Object.fromEntries(
			Object.entries(inventory.resources).map(([type, list]) => [type, [...list].reverse()]),
		);
		expect(textOf(renderCbom(scan({ ...inventory, resources: reversed })))).toBe(text);
		const other = { ...inventory, resources: { ...inventory.resources, kms_key: [kmsKey("another")] } };
		expect(readCbom(textOf(renderCbom(scan(other)))).serialNumber).not.toBe(readCbom(text).serialNumber);
	});

	it("of many keys comes in many small pieces", () => {
		const keys = Array.from({ length: 2000 }, (_, index) => kmsKey(`key-${index}`));
		const large = scan(inventoryWith({ kms_key: keys }));
		let longest = 0;
		let pieces = 0;
		for (const piece of renderCbom(large)) {
			longest = Math.max(longest, piece.length);
			pieces += 1;
		}
		expect(pieces).toBeGreaterThan(3 * keys.length);
		expect(longest).toBeLessThan(10_000);
	});
});
