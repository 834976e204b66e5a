import { beforeAll, describe, expect, it } from "@jest/globals";
import { resolveConfig } from "../../src/config/config.js";
import { algorithmsOfKey } from "../../src/model/algorithm.js";
import { retirementOf } from "../../src/model/retirement.js";
import type { Scan } from "../../src/model/scan.js";
import { taggedTypes } from "../../src/needs.js";
import { assess } from "../../src/pipeline.js";
import { loadPolicies } from "../../src/policies.js";
import { hsmCluster, inventoryWith, keyStore, kmsKey } from "../report/register_inventory.js";

const bundle = loadPolicies(new URL("../../dist/policies/", import.meta.url));
const choices = { rules: bundle.rules, formats: [], tagged_types: taggedTypes };
const NIST = "kms_key/algorithm_kept_by_nist";

const SPECS: Readonly<Record<string, string>> = {
	SYMMETRIC_DEFAULT: "ENCRYPT_DECRYPT",
	HMAC_224: "GENERATE_VERIFY_MAC",
	RSA_2048: "SIGN_VERIFY",
	RSA_3072: "ENCRYPT_DECRYPT",
	ECC_NIST_P256: "SIGN_VERIFY",
	ECC_NIST_P384: "KEY_AGREEMENT",
	ECC_NIST_EDWARDS25519: "SIGN_VERIFY",
	ML_DSA_65: "SIGN_VERIFY",
	ML_KEM_1024: "ENCAPSULATE_DECAPSULATE",
};

describe("--framework pqc", () => {
	const config = resolveConfig({ frameworks: ["pqc"] }, choices, () => undefined);
	let scan: Scan;
	beforeAll(async () => {
		const inventory = inventoryWith({
			kms_key: Object.entries(SPECS).map(([spec, usage]) => kmsKey(spec, { spec, usage })),
			cloudhsm_cluster: [hsmCluster("cluster-aaaaaaaaaaa")],
			kms_custom_key_store: [keyStore("cks-hsm")],
		});
		scan = await assess(inventory, config, { policies: bundle, run_id: "", now: () => new Date() });
	});

	const messagesOf = (name: string, rule: string): string[] =>
		scan.resources
			.filter((resource) => resource.name === name)
			.flatMap(({ findings }) => findings.filter((finding) => finding.rule === rule))
			.flatMap(({ messages }) => messages);

	it("judges keys and certificates by rules that are off by default", () => {
		const ids = config.rules.map(({ id }) => id);
		expect(ids).toEqual([
			"cloudhsm_cluster/certificate_ends_before_its_algorithm",
			"kms_custom_key_store/trust_anchor_ends_before_its_algorithm",
			"kms_key/algorithm_in_cnsa_2_0",
			NIST,
		]);
		const by_default = resolveConfig({}, choices, () => undefined).rules.map(({ id }) => id);
		for (const id of ids) expect(by_default).not.toContain(id);
		for (const { controls_by } of config.rules) expect(controls_by).toEqual({ pqc: "keyproof" });
	});

	it.each(Object.entries(SPECS))("says of a key of %s the same as the register", (spec, usage) => {
		const [algorithm] = algorithmsOfKey(spec, usage, "aws") ?? [];
		const retirement = algorithm === undefined ? undefined : retirementOf(algorithm);
		if (retirement === undefined) throw new Error(`${spec} is not rated`);
		const [message] = messagesOf(`alias/${spec}`, NIST);
		if (retirement === "none") expect(message).toBeUndefined();
		else {
			expect(message).toContain(`disallows after ${retirement.disallowed_after}`);
			expect(message?.includes("deprecates after 2030")).toBe(retirement.deprecated_after === 2030);
		}
	});

	it("says which certificate outlives the algorithm of its key", () => {
		expect(messagesOf("cks-hsm", "kms_custom_key_store/trust_anchor_ends_before_its_algorithm")).toEqual([
			"its trust anchor is valid until 2034-01-01, with a key of RSA-2048, which NIST deprecates after 2030 and disallows after 2035",
		]);
		const [cluster] = scan.resources.filter(({ type }) => type === "cloudhsm_cluster");
		expect(cluster?.verdicts).toEqual({ "cloudhsm_cluster/certificate_ends_before_its_algorithm": "pass" });
	});
});
