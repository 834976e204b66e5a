import { z } from "zod";
import { ConfigurationError } from "../../model/errors.js";
import { jsonExcess } from "../../text/json_excess.js";

/** A plan as JSON longer than this is refused: one of 2,000 changes has about 10 MB. */
export const MAXIMUM_PLAN_BYTES = 100_000_000;

const HOW = "run `terraform plan -out=plan.bin` and `terraform show -json plan.bin > plan.json`, and give plan.json";

const values = z.record(z.string(), z.unknown()).nullish();

/** `resource_changes[]`, as far as it is read: https://developer.hashicorp.com/terraform/internals/json-format */
const resourceChange = z.looseObject({
	address: z.string().min(1).max(4096),
	previous_address: z.string().optional(),
	module_address: z.string().optional(),
	mode: z.string(),
	type: z.string(),
	name: z.string(),
	index: z.union([z.string(), z.number()]).nullish(),
	provider_name: z.string().optional(),
	/** The key of an object that an earlier apply left over. */
	deposed: z.string().optional(),
	change: z.looseObject({
		actions: z.array(z.string()).min(1),
		before: values,
		after: values,
		after_unknown: z.unknown().optional(),
		before_sensitive: z.unknown().optional(),
		after_sensitive: z.unknown().optional(),
		replace_paths: z.array(z.array(z.union([z.string(), z.number()]))).nullish(),
		importing: z.unknown().optional(),
	}),
});
export type ResourceChange = z.infer<typeof resourceChange>;

const expressions = z.record(z.string(), z.unknown());

/** A resource's block in `configuration`. */
const configuredResource = z.looseObject({
	mode: z.string().optional(),
	type: z.string(),
	name: z.string(),
	provider_config_key: z.string().optional(),
	expressions: expressions.optional(),
	for_each_expression: z.unknown().optional(),
});
export type ConfiguredResource = z.infer<typeof configuredResource>;

/** A module in `configuration`. */
export interface ConfiguredModule {
	resources?: ConfiguredResource[] | undefined;
	outputs?: Record<string, { expression?: unknown }> | undefined;
	module_calls?:
		| Record<
				string,
				{
					expressions?: Record<string, unknown> | undefined;
					for_each_expression?: unknown;
					module?: ConfiguredModule | undefined;
				}
		  >
		| undefined;
}

const configuredModule: z.ZodType<ConfiguredModule> = z.lazy(() =>
	z.looseObject({
		resources: z.array(configuredResource).optional(),
		outputs: z.record(z.string(), z.looseObject({ expression: z.unknown().optional() })).optional(),
		module_calls: z
			.record(
				z.string(),
				z.looseObject({
					expressions: expressions.optional(),
					for_each_expression: z.unknown().optional(),
					module: configuredModule.optional(),
				}),
			)
			.optional(),
	}),
);

interface StateResource {
	address: string;
	mode?: string | undefined;
	type: string;
	provider_name?: string | undefined;
	values?: Record<string, unknown> | null | undefined;
}
export interface StateModule {
	resources?: StateResource[] | undefined;
	child_modules?: StateModule[] | undefined;
}

const stateModule: z.ZodType<StateModule> = z.lazy(() =>
	z.looseObject({
		resources: z
			.array(
				z.looseObject({
					address: z.string(),
					mode: z.string().optional(),
					type: z.string(),
					provider_name: z.string().optional(),
					values,
				}),
			)
			.optional(),
		child_modules: z.array(stateModule).optional(),
	}),
);

const plan = z.looseObject({
	format_version: z.string(),
	terraform_version: z.string().optional(),
	resource_changes: z.array(resourceChange).optional(),
	/** What is planned when more is known: https://developer.hashicorp.com/terraform/internals/json-format#plan-representation */
	deferred_changes: z
		.array(z.looseObject({ reason: z.string().optional(), resource_change: resourceChange }))
		.optional(),
	variables: z.record(z.string(), z.looseObject({ value: z.unknown().optional() })).optional(),
	configuration: z
		.looseObject({
			provider_config: z.record(z.string(), z.looseObject({ expressions: expressions.optional() })).optional(),
			root_module: configuredModule.optional(),
		})
		.optional(),
	prior_state: z.looseObject({ values: z.looseObject({ root_module: stateModule.optional() }).optional() }).optional(),
	errored: z.boolean().optional(),
	complete: z.boolean().optional(),
});
export type Plan = z.infer<typeof plan>;

/**
 * Reads `terraform show -json` of a plan, of Terraform 1.5 and later or OpenTofu. `where` begins the message of an error.
 *
 * @throws ConfigurationError for whatever is no such plan, saying what it is and what to run.
 */
export function parsePlan(bytes: Uint8Array, where: string): Plan {
	if (bytes.length > MAXIMUM_PLAN_BYTES) {
		throw new ConfigurationError(
			`${where}: larger than ${MAXIMUM_PLAN_BYTES} bytes: plan fewer root modules at a time, and give each plan with a --plan of its own`,
		);
	}
	const text = textOf(bytes, where);
	const value = parseJson(text, where);
	refuseOthers(value, where);
	const parsed = plan.safeParse(value);
	if (!parsed.success) {
		const [issue] = parsed.error.issues;
		const place = (issue?.path ?? []).map(String).join(".");
		throw new ConfigurationError(
			`${where}: this is no plan that keyproof can read (${place === "" ? "" : `${place}: `}${issue?.message ?? "not valid"}): ${HOW}`,
		);
	}
	if (parsed.data.errored === true) {
		throw new ConfigurationError(`${where}: this plan ended in errors and is not whole: mend them, then ${HOW}`);
	}
	return parsed.data;
}

/** PowerShell's `>` writes UTF-16. */
function textOf(bytes: Uint8Array, where: string): string {
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (buffer.subarray(0, 2).toString("latin1") === "PK") {
		throw new ConfigurationError(`${where}: this is a plan in Terraform's own binary form: ${HOW}`);
	}
	const text =
		buffer[0] === 0xff && buffer[1] === 0xfe ? buffer.subarray(2).toString("utf16le") : buffer.toString("utf8");
	const plain = text.startsWith("\uFEFF") ? text.slice(1) : text;
	if (plain.trim() === "") throw new ConfigurationError(`${where}: this file is empty: ${HOW}`);
	return plain;
}

function parseJson(text: string, where: string): unknown {
	const excess = jsonExcess(text);
	if (excess !== undefined) throw new ConfigurationError(`${where}: ${excess}, as no plan is: ${HOW}`);
	try {
		return JSON.parse(text);
	} catch (cause) {
		const start = text.trimStart();
		const lines = start.startsWith('{"@level"');
		if (lines) {
			throw new ConfigurationError(`${where}: this is the log of \`terraform plan -json\`, not a plan: ${HOW}`, {
				cause,
			});
		}
		// What the parser says may quote the file, which holds secrets.
		const what = start.startsWith("{") ? "this is not whole, or no JSON" : "this is no JSON";
		throw new ConfigurationError(`${where}: ${what}: ${HOW}`, { cause: new Error("not JSON") });
	}
}

const shape = z.record(z.string(), z.unknown());

/** What people give in place of a plan. */
function refuseOthers(value: unknown, where: string): void {
	const parsed = shape.safeParse(value);
	const members: Record<string, unknown> = parsed.success ? parsed.data : {};
	const has = (name: string): boolean => Object.hasOwn(members, name);
	if (has("lineage") || (has("serial") && has("resources"))) {
		throw new ConfigurationError(`${where}: this is a state file, not a plan: ${HOW}`);
	}
	if (has("Resources") && !has("format_version")) {
		throw new ConfigurationError(`${where}: this is a CloudFormation template: give it with --template`);
	}
	if (!has("format_version")) throw new ConfigurationError(`${where}: this is no plan: ${HOW}`);
	const version = String(members.format_version);
	if (!/^1\.\d+$/.test(version)) {
		throw new ConfigurationError(
			`${where}: has format version ${version.slice(0, 20)}, and this version of keyproof reads 1.x, which Terraform 1.5 and later and OpenTofu write: ${HOW}`,
		);
	}
	if (!has("resource_changes") && !has("planned_values")) {
		throw new ConfigurationError(
			`${where}: this is the state as \`terraform show -json\` tells it, not a plan: ${HOW}`,
		);
	}
}
