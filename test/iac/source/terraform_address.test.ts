import { describe, expect, test } from "@jest/globals";
import { parseTerraformAddress } from "../../../src/iac/source/terraform_address.js";

describe("a Terraform address", () => {
	test.each([
		["aws_kms_key.pin", [], "resource", "aws_kms_key", "pin", false],
		["aws_kms_key.pin[0]", [], "resource", "aws_kms_key", "pin", true],
		['aws_kms_key.pin["asia.south"]', [], "resource", "aws_kms_key", "pin", true],
		['aws_kms_key.pin["a\\"].b[c"]', [], "resource", "aws_kms_key", "pin", true],
		['module.a.module.b["x.y"].aws_kms_key.pin', ["a", "b"], "resource", "aws_kms_key", "pin", false],
		["module.a[3].data.aws_iam_policy_document.p", ["a"], "data", "aws_iam_policy_document", "p", false],
		["aws_kms_key.module", [], "resource", "aws_kms_key", "module", false],
	])("%s is taken apart", (address, modules, mode, type, name, indexed) => {
		expect(parseTerraformAddress(address)).toEqual({ modules, mode, type, name, indexed });
	});

	test.each(["", "aws_kms_key", "module.a", "a..b", "a.b[", 'a.b["c', "a.b[0]c", "a.b.", "a.b.c", "."])(
		"%s is none",
		(address) => expect(parseTerraformAddress(address)).toBeUndefined(),
	);

	test("a long one is read in a blink", () => {
		const started = performance.now();
		expect(parseTerraformAddress(`a.b["${'\\"['.repeat(200_000)}`)).toBeUndefined();
		expect(performance.now() - started).toBeLessThan(1000);
	});
});
