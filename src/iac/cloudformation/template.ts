import { z } from "zod";
import { ConfigurationError } from "../../model/errors.js";
import type { Found } from "../source/terraform.js";
import { isYamlError, readYamlFile, type YamlFile } from "../source/yaml_file.js";
import { type Expanded, expandLoops, FOR_EACH, type ListOf } from "./expand.js";

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
export type Template = z.infer<typeof template> & {
	/** The logical ids that loops (`Fn::ForEach`) and includes (`Fn::Transform`) make, each as the texts before and after what the loop puts in. */
	readonly loops: readonly (readonly [string, string])[];
	/** Whether resources come from elsewhere. */
	readonly includes: boolean;
};
export type TemplateResource = Template["Resources"][string];

/** A template with the places of its resources. */
export interface TemplateFile {
	/** Without what loops make. */
	readonly template: Template;
	readonly has_loops: boolean;
	/** The template with the loops expanded over what is known. */
	expanded(listOf: ListOf): Template;
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
	const parse = (whole: unknown): Template => {
		const { value, loops, includes } = withoutLoops(whole);
		const parsed = template.safeParse(value);
		if (!parsed.success) throw new ConfigurationError(`--template ${file}: ${whatItIs(whole, parsed.error)}`);
		return { ...parsed.data, loops, includes };
	};
	const own = parse(read.value);
	let origins: Expanded["origins"] = new Map();
	return {
		template: own,
		has_loops: text.includes(FOR_EACH),
		expanded(listOf) {
			const made = expandLoops(read.value, listOf);
			origins = made?.origins ?? origins;
			return made === undefined ? own : parse(made.value);
		},
		find: (logical_id, properties) =>
			findIn(read, file, origins.get(logical_id) ?? ["Resources", logical_id], properties),
	};
}

/** Includes the resources of a file elsewhere, or what a macro makes, which may have any logical id. */
const TRANSFORM = "Fn::Transform";

/** Loops that are not expanded are left out, and so is what comes from elsewhere. */
function withoutLoops(value: unknown): { value: unknown } & Pick<Template, "loops" | "includes"> {
	const { Resources: all } = (value ?? {}) as { readonly Resources?: unknown };
	if (typeof all !== "object" || all === null || Array.isArray(all)) return { value, loops: [], includes: false };
	const entries = Object.entries(all);
	const isMany = (name: string): boolean => name.startsWith(FOR_EACH) || name === TRANSFORM;
	const many = entries.filter(([name]) => isMany(name));
	if (many.length === 0) return { value, loops: [], includes: false };
	const rest = Object.fromEntries(entries.filter(([name]) => !isMany(name)));
	return {
		value: { ...(value as object), Resources: rest },
		loops: many.flatMap(([, each]) => idsOf(each, 0)),
		includes: TRANSFORM in all,
	};
}

/** The ids in the third member of a loop; a loop within it has its own. */
function idsOf(loop: unknown, depth: number): [string, string][] {
	const made: unknown = Array.isArray(loop) ? loop[2] : undefined;
	if (typeof made !== "object" || made === null || depth > 10) return [["", ""]];
	return Object.entries(made).flatMap(([name, each]): [string, string][] => {
		if (name.startsWith(FOR_EACH)) return idsOf(each, depth + 1);
		const [start = "", ...more] = name.split(/[$&]\{[^{}]*\}/);
		return [[start, more.at(-1) ?? ""]];
	});
}

/** Whether a loop of the template may make a logical id. */
export function isLooped({ loops }: Template, logical_id: string): boolean {
	return loops.some(([start, end]) => logical_id.startsWith(start) && logical_id.endsWith(end));
}

function findIn(read: YamlFile, file: string, place: readonly string[], properties: readonly string[]): Found[] {
	for (const attribute of properties) {
		const lines = read.linesOf([...place, "Properties", attribute]);
		if (lines !== undefined) return [{ file, ...lines, attribute }];
	}
	const head = read.linesOf(place);
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
