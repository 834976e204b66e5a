import { z } from "zod";
import type { DeclaredOwnRule } from "../catalogue.js";
import { resourceSchemas } from "../collect/schemas.js";
import { withDerived } from "../link/relations.js";
import { factsOf, type Rule } from "../model/policy.js";
import { identity } from "../model/resource.js";
import { didYouMean } from "../text/nearest.js";

/** What is wrong with a rule, by its METADATA and by its text: sentences without the place. */

/** What is wrong, and with which member of METADATA. */
export interface Fault {
	readonly member: readonly string[];
	readonly fault: string;
}

/** The members of METADATA that name facets. */
const NAMING = ["selects_by", "judges_by", "unseen", "also_reads"] as const;

/** The types of resources, with the facets that a policy is shown. */
const schemas: Readonly<Record<string, z.ZodObject>> = withDerived(resourceSchemas);

/** Why there are no rules about a type; undefined where there is such a type. */
export function noSuchType(type: string): string | undefined {
	const types = Object.keys(schemas);
	return types.includes(type)
		? undefined
		: `there is no type "${type}" of resources: ${types.join(", ")}.${didYouMean(type, types)}`;
}

function facetsOf(type: string): string[] {
	return Object.keys(schemas[type]?.shape ?? {}).filter((name) => !Object.hasOwn(identity.shape, name));
}

/** What METADATA says that cannot be. */
export function faultsOf(rule: DeclaredOwnRule): Fault[] {
	const parameters = Object.entries(rule.parameters).flatMap(([name, parameter]) =>
		parameterFault(name, parameter).map((fault) => ({ member: ["custom", "parameters", name], fault })),
	);
	return [
		...unknownFacets(rule),
		...parameters,
		...(hasControls(rule) ? [{ member: [], fault: "holds a control character" }] : []),
	];
}

/** Facets that METADATA names, and that the type of resources does not have. */
export function unknownFacets(rule: Pick<Rule, "type" | (typeof NAMING)[number]>): Fault[] {
	const facets = facetsOf(rule.type);
	return NAMING.flatMap((member) =>
		(rule[member] ?? [])
			.filter((facet) => !facets.includes(facet))
			.map((facet) => ({
				member: ["custom", member],
				fault: `names the facet "${facet}", which a ${rule.type} does not have: ${facets.join(", ")}.${didYouMean(facet, facets)}`,
			})),
	);
}

/**
 * Facets that a policy reads and METADATA does not name: it would not see them, and pass for it. What it reads by another
 * name only its cases show (`policy test`).
 */
export function unnamedFacets(rule: DeclaredOwnRule, text: string): string[] {
	// One that there is not is a mistake of another kind, which OPA tells.
	const unnamed = facetsOf(rule.type).filter((facet) => !factsOf(rule).includes(facet));
	const reads = new RegExp(`\\binput\\.${rule.type}\\.([a-z_]+)`, "g");
	return text.split("\n").flatMap((line, index) => {
		if (line.trimStart().startsWith("#")) return [];
		const facets = [...line.matchAll(reads)].map(([, facet = ""]) => facet).filter((facet) => unnamed.includes(facet));
		return [...new Set(facets)].map(
			(facet) =>
				`${index + 1}: it reads ${facet}, which METADATA names neither in selects_by nor in judges_by, so it would not see it`,
		);
	});
}

function parameterFault(name: string, parameter: DeclaredOwnRule["parameters"][string]): string[] {
	try {
		const schema = z.fromJSONSchema(parameter.schema as z.core.JSONSchema.JSONSchema);
		const parsed = schema.safeParse(parameter.default);
		return parsed.success
			? []
			: [`parameters.${name}: its default does not fit its schema: ${parsed.error.issues[0]?.message}`];
	} catch (error) {
		return [
			`parameters.${name}.schema is no JSON Schema that can be used: ${error instanceof Error ? error.message : ""}`,
		];
	}
}

/** A terminal obeys them, wherever the texts of a rule are printed; the last ones turn the direction of writing. */
const CONTROLS = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;

function hasControls(value: unknown): boolean {
	if (typeof value === "string") return CONTROLS.test(value.replaceAll(/[\n\t]/g, ""));
	return typeof value === "object" && value !== null && Object.entries(value).flat().some(hasControls);
}

const HEADS = {
	subject: "so it would be about no resource: write `subject if …`, or `subject := true` for all",
	violation: 'so nothing could ever fail it: write `violation contains "what is wrong" if …`',
} as const;

/**
 * The two rules of Rego that each policy has: without one of them it would never fail, or never apply, and say nothing of it.
 */
export function missingHeads(text: string): string[] {
	return Object.entries(HEADS)
		.filter(([name]) => !new RegExp(`^[ \\t]*(?:default[ \\t]+)?${name}\\b`, "m").test(text))
		.map(([name, why]) => `the package has no rule "${name}", ${why}`);
}
