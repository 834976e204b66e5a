import { z } from "zod";
import type { PlannedType } from "../../model/change.js";
import { ConfigurationError } from "../../model/errors.js";
import { identitiesOf, type SourcedResource } from "./locate.js";

/** Of a state file, version 4: what tells which live resource an address is. Everything else is dropped as it is read. */
const state = z.object({
	version: z.literal(4),
	resources: z.array(
		z.object({
			module: z.string().optional(),
			mode: z.string(),
			type: z.string(),
			name: z.string(),
			instances: z.array(
				z.object({
					index_key: z.union([z.string(), z.number()]).optional(),
					attributes: z.object({ id: z.string().nullish(), arn: z.string().nullish() }).nullish(),
				}),
			),
		}),
	),
});

/** A state file larger than this is refused. */
export const MAXIMUM_STATE_BYTES = 200_000_000;

/**
 * The resources of a Terraform state file, by their ids and ARNs alone: no other value of the state is kept.
 * `plannedTypeOf` says what a type of Terraform's is in the model, undefined for what is not judged.
 *
 * @throws ConfigurationError where the text is no state file, saying what to give instead.
 */
export function readTerraformState(
	text: string,
	file: string,
	plannedTypeOf: (type: string) => PlannedType | undefined,
): SourcedResource[] {
	const parsed = state.safeParse(parse(text, file));
	if (!parsed.success) throw new ConfigurationError(`--terraform-state ${file}: ${whatItIs(text)}`);
	return parsed.data.resources.flatMap(({ module, mode, type, name, instances }) => {
		const planned = mode === "managed" ? plannedTypeOf(type) : undefined;
		if (planned === undefined) return [];
		const address = `${module === undefined ? "" : `${module}.`}${type}.${name}`;
		return instances.map(({ index_key, attributes }) => ({
			address: index_key === undefined ? address : `${address}[${JSON.stringify(index_key)}]`,
			type: planned,
			identities: identitiesOf(planned, attributes ?? {}),
			part_of: [],
			changed: false,
			replaced_by: [],
		}));
	});
}

function parse(text: string, file: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		throw new ConfigurationError(
			`--terraform-state ${file}: this is no JSON: give the output of "terraform state pull"`,
		);
	}
}

/** What the file is instead. Says nothing that stands in it. */
function whatItIs(text: string): string {
	const other = z.object({ format_version: z.string(), resource_changes: z.unknown() }).safeParse(JSON.parse(text));
	if (other.success) return "this is a plan, not a state: give it as --plan";
	const versioned = z.object({ version: z.number() }).safeParse(JSON.parse(text));
	if (!versioned.success) return 'this is no state of Terraform: give the output of "terraform state pull"';
	return `a state of version ${versioned.data.version}, and this version reads 4: run "terraform state pull" with Terraform 0.12 or later`;
}
