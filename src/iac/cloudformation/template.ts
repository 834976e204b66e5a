import { z } from "zod";
import { ConfigurationError } from "../../model/errors.js";
import type { Found } from "../source/terraform.js";
import { isYamlError, readYamlFile, type YamlFile } from "../source/yaml_file.js";

const objects = z.record(z.string(), z.record(z.string(), z.unknown()));

/** The parts of a template that are read (https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-anatomy.html). */
const template = z.object({
	Transform: z.unknown().optional(),
	Parameters: objects.nullish(),
	Mappings: objects.nullish(),
	Conditions: z.record(z.string(), z.unknown()).nullish(),
	Outputs: z.record(z.string(), z.looseObject({ Value: z.unknown().optional() })).nullish(),
	Resources: z.record(
		z.string(),
		z.looseObject({
			Type: z.string(),
			Condition: z.string().optional(),
			Metadata: z.record(z.string(), z.unknown()).nullish(),
			Properties: z.record(z.string(), z.unknown()).nullish(),
			DeletionPolicy: z.unknown().optional(),
			UpdateReplacePolicy: z.unknown().optional(),
		}),
	),
});
export type Template = z.infer<typeof template>;
export type TemplateResource = Template["Resources"][string];

/** A template with the places of its resources. */
export interface TemplateFile {
	readonly template: Template;
	/** The line of a resource, or those of the first of these properties that is written. */
	find(logical_id: string, properties: readonly string[]): readonly Found[];
}

/**
 * Reads a template, YAML or JSON. `file` is its path from the root of the repository.
 *
 * @throws ConfigurationError for what is none, with the line and what to give instead.
 */
export function readTemplate(text: string, file: string): TemplateFile {
	const read = readYamlFile(text);
	if (isYamlError(read)) {
		throw new ConfigurationError(`--template ${file}: line ${read.line} is neither YAML nor JSON (${read.message})`);
	}
	const parsed = template.safeParse(read.value);
	if (!parsed.success) throw new ConfigurationError(`--template ${file}: ${whatItIs(read.value, parsed.error)}`);
	return { template: parsed.data, find: (logical_id, properties) => findIn(read, file, logical_id, properties) };
}

function findIn(read: YamlFile, file: string, logical_id: string, properties: readonly string[]): Found[] {
	for (const attribute of properties) {
		const lines = read.linesOf(["Resources", logical_id, "Properties", attribute]);
		if (lines !== undefined) return [{ file, ...lines, attribute }];
	}
	const head = read.linesOf(["Resources", logical_id]);
	// What the template lacks is what it no longer has: the list that it was in.
	const { start_line } = head ?? read.linesOf(["Resources"]) ?? { start_line: 1 };
	return [{ file, start_line, end_line: start_line }];
}

function whatItIs(value: unknown, error: z.ZodError): string {
	if (z.object({ resource_changes: z.unknown() }).safeParse(value).data?.resource_changes !== undefined) {
		return "this is a Terraform plan: give it as --plan";
	}
	if (z.object({ artifacts: z.unknown() }).safeParse(value).data?.artifacts !== undefined) {
		return "this is the manifest of a CDK app: give the files cdk.out/*.template.json";
	}
	const [issue] = error.issues;
	const where = issue?.path.map(String).join(".") ?? "";
	if (where === "" || where === "Resources") return "it has no Resources, so it is no CloudFormation template";
	return `${where.slice(0, 200)} is not what CloudFormation takes (${issue?.message ?? ""})`;
}
