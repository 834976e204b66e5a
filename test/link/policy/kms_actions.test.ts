import * as sdk from "@aws-sdk/client-kms";
import { describe, expect, it } from "@jest/globals";
import { z } from "zod";
import {
	ACCOUNT_ACTIONS,
	ADMIN_ACTIONS,
	READ_ACTIONS,
	USE_ACTIONS,
	usesOf,
} from "../../../src/link/policy/kms_actions.js";
import { kms } from "../../../src/model/enumerations.js";
import { loadPolicies } from "../../../src/policies.js";

const all = [...USE_ACTIONS, ...ADMIN_ACTIONS, ...READ_ACTIONS, ...ACCOUNT_ACTIONS];

describe("the actions of KMS", () => {
	it("are the operations of the newest SDK, but for what IAM asks otherwise", () => {
		const operations = Object.keys(sdk)
			.filter((name) => name.endsWith("Command") && !name.startsWith("$"))
			.map((name) => name.slice(0, -"Command".length));
		// ReEncrypt is two actions, and KMS itself synchronises related keys.
		const expected = operations.filter((name) => name !== "ReEncrypt");
		expect([...all].sort()).toEqual([...expected, "ReEncryptFrom", "ReEncryptTo", "SynchronizeMultiRegionKey"].sort());
	});

	it("are each of one kind", () => {
		expect(new Set(all).size).toBe(all.length);
	});

	it("tell the uses of every KeyUsage, and all of them of one that is not known", () => {
		expect(
			z
				.array(z.string())
				.parse(kms.KeyUsage.meta()?.examples)
				.flatMap((usage) => [...usesOf(usage)])
				.sort(),
		).toEqual([...USE_ACTIONS].sort());
		expect(usesOf("TELEPORT")).toEqual(USE_ACTIONS);
		expect(usesOf(undefined)).toEqual(USE_ACTIONS);
	});

	it("are what the rules' parameters name", () => {
		const { rules } = loadPolicies(new URL("../../../dist/policies/", import.meta.url));
		const named = (rule: string, parameter: string) =>
			rules.find(({ id }) => id === rule)?.parameters[parameter]?.default as string[];
		expect(named("kms_key/policy_separates_duties", "use_actions").sort()).toEqual([...USE_ACTIONS].sort());
		for (const [rule, parameter] of [
			["kms_key/policy_separates_duties", "admin_actions"],
			["kms_key/policy_within_trusted_accounts", "admin_actions"],
		] as const) {
			expect(ADMIN_ACTIONS).toEqual(expect.arrayContaining(named(rule, parameter)));
		}
		// A condition cannot bind who checks what others signed, so Verify and VerifyMac are left out there.
		expect(named("kms_key/policy_conditions_present", "use_actions").sort()).toEqual(
			USE_ACTIONS.filter((name) => !["Verify", "VerifyMac"].includes(name)).sort(),
		);
	});
});
