import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { readTerraformPlan } from "../../../src/iac/terraform/read.js";
import { PLANS } from "../source/files.js";

/**
 * Plans of AWS provider 6, in which every resource but those of IAM has a `region`: made of the recorded ones of provider 5,
 * since the state upgrade does the same (https://registry.terraform.io/providers/hashicorp/aws/latest/docs/guides/enhanced-region-support).
 */

interface Values {
	arn?: string;
	region?: string;
}
interface Module {
	readonly resources?: readonly {
		readonly type: string;
		readonly name: string;
		readonly provider_config_key: string;
	}[];
	readonly module_calls?: Readonly<Record<string, { readonly module?: Module }>>;
}
interface Plan {
	readonly resource_changes?: readonly {
		readonly type: string;
		readonly name: string;
		readonly module_address?: string;
		readonly mode: string;
		readonly change: { readonly before: Values | null; readonly after: Values | null };
	}[];
	readonly configuration?: {
		readonly provider_config?: Readonly<
			Record<string, { readonly expressions?: { readonly region?: { readonly constant_value?: string } } }>
		>;
		readonly root_module?: Module;
	};
}

const scenarios = readdirSync(PLANS).filter((name) => existsSync(join(PLANS, name, "plan.json")));

function withRegions(text: string): string {
	const plan = JSON.parse(text) as Plan;
	const keys = new Map<string, string>();
	const visit = (module: Module | undefined, path: string): void => {
		for (const { type, name, provider_config_key } of module?.resources ?? [])
			keys.set(`${path}${type}.${name}`, provider_config_key);
		for (const [call, { module: called }] of Object.entries(module?.module_calls ?? {}))
			visit(called, `${path}module.${call}.`);
	};
	visit(plan.configuration?.root_module, "");
	for (const { mode, type, name, module_address, change } of plan.resource_changes ?? []) {
		if (mode !== "managed" || type.startsWith("aws_iam_")) continue;
		const instance = module_address === undefined ? "" : `${module_address}.`;
		const path = instance.replaceAll(/\[(?:"(?:[^"\\]|\\.)*"|\d+)\]/g, "");
		const key = keys.get(`${path}${type}.${name}`) ?? "aws";
		const configured = plan.configuration?.provider_config?.[key]?.expressions?.region?.constant_value;
		const region = change.before?.arn?.split(":")[3] || configured || "eu-central-1";
		for (const side of [change.before, change.after]) if (side !== null) side.region = region;
	}
	return JSON.stringify(plan);
}

test.each(scenarios)("%s is read of provider 6 as of provider 5", (scenario) => {
	const text = readFileSync(join(PLANS, scenario, "plan.json"), "utf8");
	const read = (plan: string) => readTerraformPlan(Buffer.from(plan), "plan.json").resources;
	const [five, six] = [read(text), read(withRegions(text))];
	expect(six).toHaveLength(five.length);
	// What provider 5 leaves to what was scanned, provider 6 says.
	for (const [index, each] of five.entries()) expect(six[index]).toMatchObject(each);
});
