import { beforeAll, describe, expect, it } from "@jest/globals";
import type { HclReader } from "../../../src/iac/source/hcl.js";
import { terraformSource } from "../../../src/iac/source/terraform.js";
import { hclReader, treeOf } from "./files.js";

let read_hcl: HclReader;
beforeAll(async () => {
	read_hcl = await hclReader();
});

/** What ends a reader that goes down by calls, or takes the square of its length. */
const HOSTILE: Readonly<Record<string, string>> = {
	"blocks in blocks": 'a "b" {\n'.repeat(20_000),
	"lists in lists": `a = ${"[".repeat(50_000)}${"]".repeat(50_000)}`,
	"maps in maps": `a = ${"{ a = ".repeat(20_000)}`,
	"templates in templates": `a = ${'"${'.repeat(20_000)}`,
	parentheses: `a = ${"(".repeat(50_000)}1${")".repeat(50_000)}`,
	"open quotes": 'a = "\n'.repeat(30_000),
	"here documents": "a = <<E\n".repeat(20_000),
	signs: `a = ${"-".repeat(100_000)}1`,
	conditions: `a = ${"a ? b : ".repeat(20_000)}c`,
	comments: "/*".repeat(50_000),
};

describe("Terraform of somebody else", () => {
	it.each(Object.keys(HOSTILE))("ends soon, and costs no more than its lines: %s", (name) => {
		const files = { "main.tf": 'resource "aws_kms_key" "pin" {\n}\n', "hostile.tf": HOSTILE[name] ?? "" };
		const started = performance.now();
		const source = terraformSource(treeOf(files), "", read_hcl);
		const [place] = source.find("aws_kms_key.pin", []);
		expect(place).toMatchObject({ file: "main.tf", start_line: 1 });
		expect(performance.now() - started).toBeLessThan(10_000);
	});
});
