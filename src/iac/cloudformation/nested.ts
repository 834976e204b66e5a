import { posix } from "node:path";
import { LATER } from "../../model/change.js";
import { withLoops } from "./loops.js";
import type { NestedPlan, NestedTemplates, Plan } from "./plan.js";
import type { Value } from "./resolve.js";
import { isGenerated, type StackMember } from "./stack.js";
import type { Template, TemplateFile } from "./template.js";

export const NESTED = "AWS::CloudFormation::Stack";

export interface NestedInput {
	/** The path of the template around it, from the root of the repository. */
	readonly file: string;
	/** The live members of all stacks. */
	readonly members: readonly StackMember[];
	/** Reads a template by its path from there; a text says why not. */
	readonly read: (file: string) => TemplateFile | string;
	readonly planOf: (nested: {
		readonly template: Template;
		readonly file: string;
		readonly stack: string;
		readonly parameters: Readonly<Record<string, Value>>;
		/** What its addresses begin with. */
		readonly prefix: string;
	}) => Plan;
}

export function nestedTemplates(plan: Plan, input: NestedInput): NestedTemplates {
	const found = new Map<string, NestedPlan | string>();
	const planned = (logical_id: string): NestedPlan | string => {
		const known = found.get(logical_id);
		if (known !== undefined) return known;
		found.set(logical_id, "it refers to itself");
		const made = nestedPlan(plan, logical_id, input);
		found.set(logical_id, made);
		return made;
	};
	return {
		plan: planned,
		output(logical_id, name) {
			const nested = planned(logical_id);
			if (typeof nested === "string") return LATER;
			const outputs = nested.plan.template.Outputs ?? {};
			return Object.hasOwn(outputs, name) ? nested.plan.resolver.value(outputs[name]?.Value) : LATER;
		},
	};
}

function nestedPlan(plan: Plan, logical_id: string, input: NestedInput): NestedPlan | string {
	const resource = Object.hasOwn(plan.template.Resources, logical_id) ? plan.template.Resources[logical_id] : undefined;
	if (resource?.Type !== NESTED) return "it is no nested stack";
	const where = pathOf(plan, resource, input.file);
	if (where === undefined) return "its template is no file beside this one: give that one as --template too";
	const file = input.read(where);
	if (typeof file === "string") return file;
	const given = plan.resolver.value(resource.Properties?.Parameters ?? {});
	const parameters = typeof given === "object" && given !== null ? (given as Readonly<Record<string, Value>>) : {};
	const live = new Set(
		input.members.map(({ stack }) => stack).filter((name) => isGenerated(name, plan.stack, logical_id)),
	);
	const [only, ...others] = [...live];
	const stack = only !== undefined && others.length === 0 ? only : `${plan.stack}-${logical_id}`;
	const template = withLoops(file, parameters);
	return { plan: input.planOf({ template, file: where, stack, parameters, prefix: plan.addressOf(logical_id) }), file };
}

/** CDK writes where the file is into the metadata, since its TemplateURL is the one in the bucket. */
function pathOf(plan: Plan, resource: Plan["template"]["Resources"][string], file: string): string | undefined {
	const asset = resource.Metadata?.["aws:asset:path"];
	const url = typeof asset === "string" ? asset : plan.resolver.value(resource.Properties?.TemplateURL);
	if (typeof url !== "string" || url.includes("://") || posix.isAbsolute(url) || url.includes("\\")) return undefined;
	return posix.join(posix.dirname(file), url);
}
