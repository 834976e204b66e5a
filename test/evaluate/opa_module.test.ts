import { describe, expect, it } from "@jest/globals";
import * as opa from "@open-policy-agent/opa-wasm";
import { ANSWERED } from "../../src/evaluate/answer.js";
import { policyData } from "../../src/evaluate/data.js";
import { hostBuiltins } from "../../src/evaluate/host.js";
import { answersOf, entrypointOf } from "../../src/evaluate/opa_module.js";
import { inForce } from "../../src/needs.js";
import { policies as bundle, configOf } from "../integration/scans.js";

const builtins = Object.fromEntries(Object.entries(hostBuiltins).map(([name, { call }]) => [name, call]));
/** Node finds only one of the names that this CommonJS exports. */
const { loadPolicySync } = (opa as unknown as { default: typeof opa }).default;

describe("the shipped policies", () => {
	const types = [...new Set(bundle.rules.map(({ type }) => type))];
	const policies = loadPolicySync(new Uint8Array(bundle.wasm).buffer, { initial: 5, maximum: 16_384 }, builtins);
	policies.setData(policyData(configOf({}).rules.map(inForce), "2026-01-01T00:00:00Z"));

	it("name the files that they were made of by paths that are the same wherever they are built", () => {
		const files =
			Buffer.from(bundle.wasm)
				.toString("latin1")
				.match(/[\w./:\\-]+\.rego/g) ?? [];
		expect(files.length).toBeGreaterThan(75);
		expect(files.filter((file) => !/^(?:policies|answers)\//.test(file))).toEqual([]);
	});

	it.each(types)("say of %s by its package what they say where only that is asked for", (type) => {
		const input = { [type]: { arn: "arn", account: "111122223333", region: "eu-central-1", name: "x" } };
		const [whole, asked] = [entrypointOf(type), answersOf(entrypointOf(type))].map(
			(entrypoint) => policies.evaluate(input, entrypoint)[0].result,
		);
		const rules = bundle.rules.filter((rule) => rule.type === type);
		expect(Object.keys(asked).sort()).toEqual(rules.map(({ name }) => name).sort());
		for (const { name } of rules) {
			const told = Object.entries(whole[name]).filter(([member]) => ANSWERED.some((each) => each === member));
			expect(asked[name]).toEqual(Object.fromEntries(told));
		}
	});
});
