import { z } from "zod";
import { lookupEvents } from "./aws/services/cloudtrail.js";
import { listServiceQuotas } from "./aws/services/service_quotas.js";
import type { Wanted } from "./collect/collect.js";
import { resourceTypes } from "./collect/registry.js";
import type { Config } from "./config/config.js";
import type { FacetActions } from "./evaluate/evaluate.js";
import type { Relation } from "./link/relation.js";
import { relations } from "./link/relations.js";
import { factsOf, type RuleInForce } from "./model/policy.js";
import { byAlias } from "./model/waiver.js";

/** A configured rule with the IAM actions that it needs. */
export function inForce(rule: Config["rules"][number]): RuleInForce {
	return { ...rule, permissions: permissionsOf(rule) };
}

type Need = { readonly type: string; readonly facet: string };

/** What of a rule says which facets it needs. */
type Needing = Pick<RuleInForce, "type" | "environments" | "of_change"> & Parameters<typeof factsOf>[0];

/** The collected facets that rules need, through the relations where a rule judges by a derived one. */
function needsOf(rules: readonly Needing[]): Need[] {
	return rules.flatMap(({ type, environments = [], of_change, ...rule }) =>
		// What a change takes away is told with what other rules read: to ask when each key was last used takes hours.
		[
			...factsOf(of_change === true ? { ...rule, also_reads: [] } : rule),
			...(environments.length > 0 ? tagFacets(type) : []),
		].flatMap((facet) => {
			const relation = relationOf(type, facet);
			if (relation === undefined) return [{ type, facet }];
			return relation.needs.map((need) => {
				const [of = "", name = ""] = need.split(".");
				return { type: of, facet: name };
			});
		}),
	);
}

const relationsByFacet = new Map(relations.map((relation) => [`${relation.type}.${relation.facet}`, relation]));

function relationOf(type: string, facet: string): Relation | undefined {
	return relationsByFacet.get(`${type}.${facet}`);
}

/** The facet that tells a type's tags: one of their own, else the metadata of a listing. Empty where nothing does. */
function tagFacets(name: string): string[] {
	const type = resourceTypes.find((candidate) => candidate.name === name);
	if (type?.facets.tags !== undefined) return ["tags"];
	const metadata = type?.listed.metadata ?? type?.facets.metadata?.schema;
	return metadata instanceof z.ZodObject && "tags" in metadata.shape ? ["metadata"] : [];
}

/** The types of resources whose tags can be read: environments tell those apart. */
export const taggedTypes: readonly string[] = resourceTypes
	.map(({ name }) => name)
	.filter((name) => tagFacets(name).length > 0);

/** Every type that a rule is about or judges by, with the facets that are worth a call. */
export function wantedBy(rules: readonly Needing[]): Wanted {
	const wanted = new Map<string, Set<string>>();
	/** Adds a facet with those that have to be read before it. */
	const want = (type: string, facet: string): void => {
		const facets = wanted.get(type) ?? new Set();
		wanted.set(type, facets);
		if (facets.has(facet)) return;
		facets.add(facet);
		for (const before of resourceTypes.find(({ name }) => name === type)?.facets[facet]?.after ?? [])
			want(type, before);
	};
	for (const { type, facet } of needsOf(rules)) want(type, facet);
	return wanted;
}

/** What a scan reads: what its rules need, and the aliases of keys and the tags of what waivers go by. */
export function wantedFor({ rules, waivers }: Pick<Config, "rules" | "waivers">): Wanted {
	const wanted = new Map([...wantedBy(rules)].map(([type, facets]) => [type, new Set(facets)]));
	for (const waiver of waivers) {
		const [type = ""] = waiver.rule.split("/", 1);
		const own = wanted.get(type);
		if (byAlias(waiver)) wanted.get("kms_key")?.add("aliases");
		if (waiver.tags !== undefined) for (const facet of tagFacets(type)) own?.add(facet);
	}
	return wanted;
}

/** The IAM actions that a scan needs, sorted. */
export function permissionsFor(config: Pick<Config, "rules" | "waivers">): string[] {
	return permissionsOfTypes(wantedFor(config));
}

/** The IAM actions that rules need, sorted: those of the listings and of the facets. */
export function permissionsOf(...rules: readonly Needing[]): string[] {
	return permissionsOfTypes(wantedBy(rules));
}

/** The IAM actions that options need beside the rules. */
export function permissionsOfOptions({
	since,
	account_quotas,
}: Partial<Pick<Config, "since" | "account_quotas">>): string[] {
	return [
		...(since === undefined ? [] : [lookupEvents.action]),
		...(account_quotas === true ? [listServiceQuotas.action] : []),
	];
}

/** The IAM actions that reading those facets needs, sorted: those of the listings and of the facets. */
export function permissionsOfTypes(wanted: Wanted): string[] {
	const actions = [...wanted].flatMap(([name, facets]) =>
		resourceTypes
			.filter((type) => type.name === name)
			.flatMap((type) => [
				...type.lists_by.map(({ action }) => action),
				...Object.entries(type.facets)
					.filter(([facet, { always }]) => always || facets.has(facet))
					.map(([, { operation }]) => operation.action),
			]),
	);
	return [...new Set(actions)].sort();
}

/** The IAM actions behind each facet of each type, collected or derived. */
export function facetActions(): FacetActions {
	return Object.fromEntries(
		resourceTypes.map((type) => {
			const listing = type.lists_by.slice(0, 1).map(({ action }) => action);
			const listed = Object.keys(type.listed).map((facet) => [facet, listing] as const);
			const own = Object.entries(type.facets).map(([facet, { operation }]) => [facet, [operation.action]] as const);
			const derived = relations
				.filter((relation) => relation.type === type.name)
				.map((relation) => [relation.facet, actionsOf(relation)] as const);
			return [type.name, Object.fromEntries([...listed, ...own, ...derived])];
		}),
	);
}

function actionsOf(relation: Relation): string[] {
	return [...new Set(relation.needs.map((need) => need.split(".", 1).join()))].flatMap(
		(name) => resourceTypes.find((type) => type.name === name)?.lists_by[0]?.action ?? [],
	);
}
