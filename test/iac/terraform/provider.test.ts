import { beforeAll, describe, expect, test } from "@jest/globals";
import type { HclReader } from "../../../src/iac/source/hcl.js";
import { terraformSource } from "../../../src/iac/source/terraform.js";
import { readTerraformPlan } from "../../../src/iac/terraform/read.js";
import { isNear } from "../../../src/iac/terraform/types.js";
import { hclReader, treeOf } from "../source/files.js";

let read_hcl: HclReader;
beforeAll(async () => {
	read_hcl = await hclReader();
});

/** Where a new key is whose provider's block says this, of which the plan lists only what it refers to. */
function placeOf(provider: string, expressions: object, { more = "", file = "providers.tf", key = "aws.other" } = {}) {
	const written = file.endsWith(".json") ? provider : `provider "aws" {\n  alias = "other"\n${provider}\n}\n${more}`;
	const files = { [file]: written, "main.tf": 'provider "aws" {\n  region = "eu-west-1"\n}\n' };
	const source = terraformSource(treeOf(files), "", read_hcl);
	const block = { mode: "managed", type: "aws_kms_key", name: "k", provider_config_key: key };
	const plan = {
		format_version: "1.2",
		variables: { stage: { value: "prod" }, account: { value: "222233334444" } },
		resource_changes: [{ ...block, address: "aws_kms_key.k", change: { actions: ["create"], after: {} } }],
		configuration: {
			provider_config: { [key]: { name: "aws", alias: "other", expressions }, aws: { name: "aws" } },
			root_module: { resources: [block] },
		},
	};
	const bytes = Buffer.from(JSON.stringify(plan));
	const [read] = readTerraformPlan(bytes, "plan.json", source.takesOwnIndex, source.written).resources;
	return { account: read?.account, region: read?.region };
}

describe("where a provider is, is told by the files", () => {
	const region = { region: { references: ["local.regions"] } };

	test("for a Region by a local value, a condition or a look-up", () => {
		const locals = 'locals {\n  regions = { prod = "us-east-1", dev = "us-west-2" }\n}\n';
		const regionBy = (value: string) => placeOf(`  region = ${value}`, region, { more: locals }).region;
		expect(regionBy("local.regions.prod")).toBe("us-east-1");
		expect(regionBy("local.regions[var.stage]")).toBe("us-east-1");
		expect(regionBy('var.stage == "prod" ? "us-east-1" : "us-west-2"')).toBe("us-east-1");
		expect(regionBy("data.aws_region.r.name")).toBeUndefined();
		// A variable that the expression only asks about is no Region.
		const asked = { region: { references: ["var.stage"] } };
		expect(placeOf('  region = var.stage == "x" ? "us-west-1" : "us-east-1"', asked).region).toBe("us-east-1");
		expect(placeOf("  region = var.stage", asked).region).toBeUndefined();
	});

	test("for a role of another account that is made of a variable", () => {
		const role = '  assume_role {\n    role_arn = "arn:aws:iam::${var.account}:role/deploy"\n  }';
		const expressions = { assume_role: [{ role_arn: { references: ["var.account"] } }] };
		expect(placeOf(role, expressions)).toEqual({ account: "222233334444", region: undefined });
		expect(placeOf(role.replace("var.account", "aws_x.y.id"), expressions).account).toBeUndefined();
	});

	test("for the block with its alias, in JSON too, and for no other", () => {
		const json = JSON.stringify({
			provider: {
				aws: [
					{ alias: "third", region: "us-west-1" },
					{ alias: "other", region: "${local.home}" },
				],
			},
			locals: { home: "us-east-2" },
		});
		expect(placeOf(json, region, { file: "providers.tf.json" }).region).toBe("us-east-2");
		expect(placeOf('  region = "us-east-1"', region, { key: "aws.missing" }).region).toBeUndefined();
	});

	test("where the plan has the attribute of it only", () => {
		expect(
			placeOf("  region = local.here", {}, { more: 'locals {\n  here = "us-east-1"\n}\n' }).region,
		).toBeUndefined();
	});
});

describe("a type of every service", () => {
	test("is near keys and clusters where it is of theirs, or does not say", () => {
		const service = (service_name: unknown) => isNear("aws_vpc_endpoint", undefined, { service_name });
		expect(service("com.amazonaws.eu-central-1.kms")).toBe(true);
		expect(service("com.amazonaws.eu-central-1.cloudhsmv2")).toBe(true);
		expect(service("com.amazonaws.eu-central-1.s3")).toBe(false);
		expect(isNear("aws_vpc_endpoint", null, {})).toBe(true);
		expect(isNear("aws_ram_resource_association", { resource_arn: "arn:aws:kms:r:a:key/k" }, null)).toBe(true);
		expect(isNear("aws_ram_resource_association", { resource_arn: "arn:aws:ec2:r:a:subnet/s" }, null)).toBe(false);
		expect(isNear("aws_vpc_endpoint_policy")).toBe(true);
		expect(isNear("aws_s3_bucket")).toBe(false);
	});
});
