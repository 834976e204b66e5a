import type { z } from "zod";
import { type FacetPath, ofType, type Resources, resourcesOf, type TypeName } from "../collect/schemas.js";
import { type Gap, type Inventory, placeName, type Scope } from "../model/inventory.js";
import type { Observed, Reason, Unknown } from "../model/observed.js";
import type { KnownPart, KnownParts } from "../model/open_document.js";
import type { PlannedEffect } from "../model/planned_effect.js";
import type { Identity, Resource } from "../model/resource.js";

/**
 * A fact about a resource that follows from other resources of the same scan. `needs` are the collected facets
 * (`<type>.<facet>`) that it is derived from; `derive` answers for one resource.
 */
export interface Relation<T extends TypeName = TypeName, V = unknown> {
	readonly type: T;
	readonly facet: string;
	readonly schema: z.ZodType<V>;
	readonly needs: readonly FacetPath[];
	derive(index: Index, resource: Resources[T]): Observed<V>;
}

/** Declares a relation: what it derives from which facets is checked against the types' schemas and its own. */
export function relation<T extends TypeName, V>(declared: Relation<T, V>): Relation<T, V> {
	return declared;
}

/** The inventory with the look-ups that relations need. */
export interface Index {
	readonly inventory: Inventory;
	/** Resources of a type, in the inventory's order. */
	all<T extends TypeName>(type: T): readonly Resources[T][];
	/** Resources of a type in the account and Region of another resource, in the order of their ARNs. */
	near<T extends TypeName>(type: T, place: Identity): readonly Resources[T][];
	byArn<T extends TypeName>(type: T, arn: string): Resources[T] | undefined;
	/** What planned changes take from a resource. */
	effects(arn: string): readonly PlannedEffect[];
	/** What is sure of a document, by the fact that it is not known. */
	sureOf(fact: Unknown): KnownPart | undefined;
	/** Why the tags of a resource are not known, though its metadata, which tells them, is. */
	openTags(arn: string): Unknown | undefined;
	/** What was asked for of an account and Region; undefined where nobody asked. */
	scope(place: Pick<Identity, "account" | "region">): Scope | undefined;
	/** Whether anybody asked for an account and Region: what lies elsewhere was left out by choice, and nothing is missing. */
	isScanned(place: Pick<Identity, "account" | "region">): boolean;
	/** Why resources of this type near the given one may be missing; undefined when all were listed. */
	unlisted(type: TypeName, place: Identity): Reason | undefined;
}

/** What planned changes take, by the ARN of what loses it, and what is sure of what they leave open. */
export interface OfChange {
	readonly effects?: ReadonlyMap<string, readonly PlannedEffect[]>;
	readonly parts?: KnownParts;
	/** ARN -> why the tags that its metadata should tell are open. */
	readonly open_tags?: ReadonlyMap<string, Unknown>;
}

/** Indexes an inventory; linear in its size. */
export function indexInventory(inventory: Inventory, { effects, parts, open_tags }: OfChange = {}): Index {
	const near = new Map<string, Resource[]>();
	for (const [type, resources] of Object.entries(inventory.resources)) {
		// Most of them follow another of their place.
		let last: Resource | undefined;
		let there: Resource[] = [];
		for (const resource of resources) {
			if (last?.account !== resource.account || last.region !== resource.region) {
				const place = placeOf(type, resource);
				there = near.get(place) ?? [];
				near.set(place, there);
			}
			there.push(resource);
			last = resource;
		}
	}
	for (const there of near.values()) there.sort((a, b) => (a.arn < b.arn ? -1 : 1));
	const arns = new Map<string, ReadonlyMap<string, Resource>>();
	const gaps = new Map<string, Gap>(inventory.gaps.map((gap) => [placeOf(gap.type, gap), gap]));
	const scopes = new Map(inventory.scopes.map((scope) => [placeName(scope), scope]));
	const listed = new Set(
		inventory.scopes.flatMap((scope) =>
			scope.types.filter((type) => !scope.not_offered.includes(type)).map((type) => placeOf(type, scope)),
		),
	);
	return {
		inventory,
		all: (type) => resourcesOf(inventory.resources, type),
		near: (type, place) => ofType(type, near.get(placeOf(type, place)) ?? []),
		byArn: (type, arn) => {
			const of_type = arns.get(type) ?? new Map((inventory.resources[type] ?? []).map((each) => [each.arn, each]));
			arns.set(type, of_type);
			return of_type.get(arn) as Resources[typeof type] | undefined;
		},
		effects: (arn) => effects?.get(arn) ?? [],
		sureOf: (fact) => parts?.get(fact),
		openTags: (arn) => open_tags?.get(arn),
		scope: (place) => scopes.get(placeName(place)),
		isScanned: (place) => scopes.has(placeName(place)),
		unlisted: (type, place) => {
			const gap = gaps.get(placeOf(type, place));
			if (gap !== undefined) return gap.reason;
			if (listed.has(placeOf(type, place))) return undefined;
			return {
				kind: "unavailable",
				action: "",
				message: `${type} was not collected in ${place.account} ${place.region}`,
			};
		},
	};
}

function placeOf(type: string, place: { account: string; region: string }): string {
	return `${type} ${place.account} ${place.region}`;
}
