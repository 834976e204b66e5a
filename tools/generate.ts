/** Writes what is generated from the sources: rule pages, frameworks, JSON Schemas, the IAM policy, the script of report.html. */
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { describeRegions } from "../src/aws/services/ec2.js";
import { resourceSchemas } from "../src/collect/schemas.js";
import { controlMap } from "../src/config/control_map.js";
import { configurationFile } from "../src/config/file.js";
import { EXPORT_ACTIONS } from "../src/export/export.js";
import { iamPolicy } from "../src/iam_policy.js";
import { manifest } from "../src/model/evidence.js";
import { inventorySchema } from "../src/model/inventory.js";
import type { RuleInForce } from "../src/model/policy.js";
import { assessment } from "../src/model/scan.js";
import { permissionsOf } from "../src/needs.js";
import { inputSchema } from "../src/own/input_schema.js";
import { packedOwn } from "../src/own/packed.js";
import { loadPolicies } from "../src/policies.js";
import { frameworksPage } from "../src/report/page/framework.js";
import { ruleIndex, rulePage } from "../src/report/page/rule.js";
import { actionPage } from "./action_page.js";
import { pageScript } from "./page_script.js";

const docs = fileURLToPath(new URL("../docs", import.meta.url));

/** Path below docs -> text, of every generated file. */
export function generated(): Map<string, string> {
	const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
	const schema = (type: z.ZodType): string => json(z.toJSONSchema(type, { target: "draft-7", io: "input" }));
	const { rules } = loadPolicies(new URL("../dist/policies/", import.meta.url));
	const inForce: RuleInForce[] = rules.map((rule) => ({
		...rule,
		parameter_values: Object.fromEntries(
			Object.entries(rule.parameters).map(([name, parameter]) => [name, parameter.default]),
		),
		permissions: permissionsOf(rule),
	}));
	return new Map([
		["schemas/input.schema.json", json(inputSchema(resourceSchemas))],
		["schemas/inventory.schema.json", schema(inventorySchema(resourceSchemas))],
		["schemas/assessment.schema.json", schema(assessment)],
		["schemas/configuration.schema.json", schema(configurationFile)],
		["schemas/control-map.schema.json", schema(controlMap)],
		["schemas/evidence.schema.json", schema(manifest)],
		["schemas/own-policies.schema.json", schema(packedOwn)],
		["iam-policy.json", json(iamPolicy([...permissionsOf(...rules), describeRegions.action]))],
		...Object.entries(EXPORT_ACTIONS).map(
			([name, actions]) => [`iam-policy-${name}.json`, json(iamPolicy(Object.keys(actions), actions))] as const,
		),
		["action.md", actionPage()],
		["frameworks.md", frameworksPage(rules)],
		["rules/README.md", ruleIndex(inForce)],
		...inForce.map((rule) => [`rules/${rule.id}.md`, rulePage(rule)] as const),
		["../src/report/html/script.generated.ts", pageScript()],
	]);
}

/** What differs between the files and what would be generated: stale, missing, or no longer generated. */
export function staleFiles(): string[] {
	const fresh = generated();
	const existing = ["schemas", "rules"].flatMap((directory) => filesBelow(join(docs, directory)));
	const orphans = existing.filter((path) => !fresh.has(path));
	const stale = [...fresh].filter(
		([path, text]) =>
			statSync(join(docs, path), { throwIfNoEntry: false }) === undefined ||
			readFileSync(join(docs, path), "utf8") !== text,
	);
	return [...orphans, ...stale.map(([path]) => path)].sort();
}

function filesBelow(directory: string): string[] {
	if (statSync(directory, { throwIfNoEntry: false }) === undefined) return [];
	return readdirSync(directory, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(docs, join(entry.parentPath, entry.name)));
}

function write(): void {
	for (const directory of ["schemas", "rules"]) rmSync(join(docs, directory), { recursive: true, force: true });
	for (const [path, text] of generated()) {
		mkdirSync(dirname(join(docs, path)), { recursive: true });
		writeFileSync(join(docs, path), text);
	}
}

if (process.argv[1] === fileURLToPath(import.meta.url)) write();
