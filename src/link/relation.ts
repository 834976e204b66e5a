import type { z } from "zod";
import type { Gap, Inventory } from "../model/inventory.js";
import type { Observed, Reason } from "../model/observed.js";
import type { Identity, Resource } from "../model/resource.js";

/**
 * A fact about a resource that follows from other resources of the same scan. `needs` are the collected facets
 * (`<type>.<facet>`) that it is derived from; `derive` answers for one resource.
 */
export interface Relation {
	readonly type: string;
	readonly facet: string;
	readonly schema: z.ZodType;
	readonly needs: readonly `${string}.${string}`[];
	derive(index: Index, resource: Resource): Observed<unknown>;
}

/** The inventory with the look-ups that relations need. */
export interface Index {
	readonly inventory: Inventory;
	/** Resources of a type in the account and Region of another resource, in the order of their ARNs. */
	near(type: string, place: Identity): readonly Resource[];
	byArn(type: string, arn: string): Resource | undefined;
	/** Why resources of this type near the given one may be missing; undefined when all were listed. */
	unlisted(type: string, place: Identity): Reason | undefined;
}

/** Indexes an inventory; linear in its size. */
export function indexInventory(inventory: Inventory): Index {
	const near = new Map<string, Resource[]>();
	const arns = new Map<string, Resource>();
	for (const [type, resources] of Object.entries(inventory.resources)) {
		for (const resource of resources) {
			arns.set(`${type} ${resource.arn}`, resource);
			const place = placeOf(type, resource);
			const there = near.get(place);
			if (there === undefined) near.set(place, [resource]);
			else there.push(resource);
		}
	}
	for (const there of near.values()) there.sort((a, b) => (a.arn < b.arn ? -1 : 1));
	const gaps = new Map<string, Gap>(inventory.gaps.map((gap) => [placeOf(gap.type, gap), gap]));
	const listed = new Set(
		inventory.scopes.flatMap((scope) =>
			scope.types.filter((type) => !scope.not_offered.includes(type)).map((type) => placeOf(type, scope)),
		),
	);
	return {
		inventory,
		near: (type, place) => near.get(placeOf(type, place)) ?? [],
		byArn: (type, arn) => arns.get(`${type} ${arn}`),
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
