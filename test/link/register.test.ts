import { describe, expect, it } from "@jest/globals";
import { registerOf } from "../../src/link/register/register.js";
import { cloudhsm, kms } from "../../src/model/enumerations.js";
import { placesOf } from "../../src/model/open_enumeration.js";
import type { Asset } from "../../src/model/register.js";
import { hsmBackup, hsmCluster, inventoryWith, kmsKey } from "../report/register_inventory.js";

const wordsOf = (word: Parameters<typeof placesOf>[0]): readonly string[] => placesOf(word)?.enumeration?.members ?? [];

const assets = (resources: Parameters<typeof inventoryWith>[0]): Asset[] => [
	...registerOf(inventoryWith(resources)).assets,
];
const unknownIn = ({ not_read }: Asset | { not_read: Asset["not_read"] }, fact: string): string[] =>
	not_read.filter((one) => one.fact === fact).map(({ why }) => why);

describe("every word of AWS's that this version knows", () => {
	it("for a key's state has a state of SP 800-57", () => {
		const words = wordsOf(kms.KeyState);
		expect(words).toContain("Enabled");
		const keys = assets({ kms_key: words.map((state) => kmsKey(state, { state })) }).filter(
			({ kind }) => kind === "key",
		);
		for (const key of keys) expect([key.aws_state, key.state]).toEqual([key.aws_state, expect.any(String)]);
	});

	it("for a backup's state has one too", () => {
		const words = wordsOf(cloudhsm.BackupState);
		for (const backup of assets({ cloudhsm_backup: words.map((state) => hsmBackup(state, { state })) })) {
			expect([backup.aws_state, backup.state]).toEqual([backup.aws_state, expect.any(String)]);
		}
	});

	it("for an HsmType has a FIPS certificate", () => {
		expect(wordsOf(cloudhsm.HsmType)).not.toEqual([]);
		for (const hsm_type of wordsOf(cloudhsm.HsmType)) {
			const hsms = assets({ cloudhsm_cluster: [hsmCluster("c", { hsm_type })] }).filter(({ kind }) => kind === "hsm");
			for (const hsm of hsms) expect(hsm.secured_by?.module?.certificate).toMatch(/^\d{4}$/);
		}
	});

	it("for a key's spec has an algorithm, in some usage", () => {
		expect(wordsOf(kms.KeySpec)).not.toEqual([]);
		for (const spec of wordsOf(kms.KeySpec)) {
			const keys = wordsOf(kms.KeyUsage).map((usage) => kmsKey(`${spec}-${usage}`, { spec, usage }));
			const known = assets({ kms_key: keys }).filter(({ algorithms }) => algorithms.length > 0);
			expect([spec, known.length > 0]).toEqual([spec, true]);
		}
	});
});

describe("what is not known", () => {
	it("of an HsmType of tomorrow is the FIPS certificate", () => {
		const all = assets({ cloudhsm_cluster: [hsmCluster("c", { hsm_type: "hsm3.large" })] });
		const hsm = all.find(({ kind }) => kind === "hsm");
		expect(hsm?.secured_by).toBeUndefined();
		expect(hsm && unknownIn(hsm, "FIPS certificate")).toEqual(["this version does not know HsmType hsm3.large"]);
	});

	it("of keys in China is a validation by NIST, and their cipher is SM4", () => {
		const key = { ...kmsKey("k"), arn: "arn:aws-cn:kms:cn-north-1:111122223333:key/k" };
		const [own, hsms] = assets({ kms_key: [key] });
		expect(own?.algorithms.map(({ name, quantum_category }) => [name, quantum_category])).toEqual([
			["SM4-128", undefined],
		]);
		expect(own?.secured_by?.module).toBeUndefined();
		expect(hsms && unknownIn(hsms, "FIPS certificate")).toHaveLength(1);
	});

	it("of a fact that no rule asked for is the fact", () => {
		const { tags: _, rotation: __, ...key } = kmsKey("k");
		const [own] = assets({ kms_key: [key] });
		expect(own?.owner).toBeUndefined();
		expect(own && unknownIn(own, "tags")).toEqual(["no rule of this scan reads it"]);
		expect(own && unknownIn(own, "rotation")).toEqual(["no rule of this scan reads it"]);
	});
});

it("a cluster in non-FIPS mode is not said to be in FIPS mode", () => {
	const [cluster] = assets({ cloudhsm_cluster: [hsmCluster("c", { mode: "NON_FIPS" })] });
	expect(cluster?.secured_by).toMatchObject({ in_fips_mode: false, module: { certificate: "4703" } });
});
