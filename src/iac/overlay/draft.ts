import { type FacetName, type FacetValue, ofType, type Resources, type TypeName } from "../../collect/schemas.js";
import { isUnsaid, type PlannedResource, type Unsaid } from "../../model/change.js";
import type { Inventory, Scope } from "../../model/inventory.js";
import { known, type Unknown, unknown } from "../../model/observed.js";
import type { KnownPart, KnownParts } from "../../model/open_document.js";
import { facetOf, type Identity, type Resource } from "../../model/resource.js";

/** Where a planned resource is, among what was scanned. */
export interface Place {
	readonly account: string;
	readonly region: string;
	readonly partition: string;
	/** The plan that it stands in, where another plan has its address in the same place too. */
	readonly plan?: string;
}

/** What a resource may be in place of what was laid over it. */
export interface Alternative {
	readonly type: string;
	/** The resource as it may be, too. */
	readonly otherwise: (resource: Resource) => Resource;
	/** Why nobody knows which of the two it will be. */
	readonly why: Unknown;
}

/** An inventory that changes are laid over. Resources are copied when they are first changed; the base stays as it is. */
export interface Draft {
	readonly collected_at: string;
	readonly scopes: readonly Scope[];
	get<T extends TypeName>(type: T, arn: string): Resources[T] | undefined;
	/** Whether the change removed it. */
	removed(arn: string): boolean;
	/** The resources of a type in an account and Region. */
	in<T extends TypeName>(type: T, place: Pick<Place, "account" | "region">): readonly Resources[T][];
	/** Adds a resource, or puts it in the place of the one with its ARN. */
	put<T extends TypeName>(type: T, resource: Resources[T], by: PlannedResource): void;
	remove(type: TypeName, arn: string, by: PlannedResource): void;
	/** Changes a fact that is known; one that is unknown stays so, and one that nobody collected stays absent. */
	edit<T extends TypeName, F extends FacetName<Resources[T]>>(
		type: T,
		arn: string,
		facet: F,
		by: PlannedResource,
		change: (value: FacetValue<Resources[T], F>) => FacetValue<Resources[T], F> | Unsaid,
	): void;
	/** Says a fact anew, whether it was known or not; one that nobody collected stays absent. */
	set<T extends TypeName, F extends FacetName<Resources[T]>>(
		type: T,
		arn: string,
		facet: F,
		by: PlannedResource,
		value: FacetValue<Resources[T], F> | Unsaid,
	): void;
	/** What is sure of a document that is open, by the fact that says so. */
	notePart(fact: Unknown, part: KnownPart): void;
	/** Notes that a resource may also be otherwise, by one of its facts: of the possibilities, one that was not laid. */
	noteAlternative(arn: string, alternative: Alternative): void;
	/** Notes that a change leaves open which tags a resource has, whose tags are told with its metadata. */
	noteOpenTags(arn: string, fact: Unknown): void;
	finish(): Finished;
}

export interface Finished {
	readonly inventory: Inventory;
	/** Resources of the base that the change removes, by ARN, with their type. */
	readonly removed: ReadonlyMap<string, { readonly type: string; readonly resource: Resource }>;
	/** ARN -> addresses of the planned resources that change it. */
	readonly changed_by: ReadonlyMap<string, readonly string[]>;
	/** Facts that are open -> what is sure of them. */
	readonly parts: KnownParts;
	/** ARN -> how else a resource may be, which only the apply tells. */
	readonly alternatives: ReadonlyMap<string, readonly Alternative[]>;
	/** ARN -> why the tags, which are told with the metadata, are not known. */
	readonly open_tags: ReadonlyMap<string, Unknown>;
}

export function draftOf(inventory: Inventory): Draft {
	const types = new Map<string, Map<string, Resource>>();
	const places = new Map<string, Set<string>>();
	const removed = new Map<string, { type: string; resource: Resource }>();
	const changed_by = new Map<string, string[]>();
	const parts = new Map<Unknown, KnownPart>();
	const alternatives = new Map<string, Alternative[]>();
	const open_tags = new Map<string, Unknown>();
	const listed = (type: string): Map<string, Resource> => {
		const found = types.get(type) ?? new Map<string, Resource>();
		types.set(type, found);
		return found;
	};
	const place = (type: string, { account, region }: Pick<Identity, "account" | "region">): Set<string> => {
		const key = `${type} ${account} ${region}`;
		const found = places.get(key) ?? new Set<string>();
		places.set(key, found);
		return found;
	};
	for (const [type, resources] of Object.entries(inventory.resources)) {
		const own = listed(type);
		for (const resource of resources) {
			own.set(resource.arn, resource);
			place(type, resource).add(resource.arn);
		}
	}
	const note = (arn: string, { address }: PlannedResource): void => {
		const found = changed_by.get(arn);
		if (found === undefined) changed_by.set(arn, [address]);
		else if (!found.includes(address)) found.push(address);
	};
	const lay = (type: string, resource: Resource, by: PlannedResource): void => {
		listed(type).set(resource.arn, resource);
		place(type, resource).add(resource.arn);
		note(resource.arn, by);
	};
	const find = (type: string, arn: string): Resource | undefined => types.get(type)?.get(arn);
	/** Says a fact of what is there, and of which it was collected. */
	const say = (type: string, arn: string, facet: string, by: PlannedResource, value: unknown): void => {
		const resource = find(type, arn);
		if (resource === undefined || facetOf(resource, facet) === undefined) return;
		lay(type, { ...resource, [facet]: isUnsaid(value) ? leftOpen(by, value, facet) : known(value) }, by);
	};
	return {
		collected_at: inventory.collected_at,
		scopes: inventory.scopes,
		get: (type, arn) => {
			const found = find(type, arn);
			return found === undefined ? undefined : ofType(type, [found])[0];
		},
		removed: (arn) => removed.has(arn),
		in: (type, where) =>
			ofType(
				type,
				[...place(type, where)].flatMap((arn) => find(type, arn) ?? []),
			),
		put: lay,
		remove(type, arn, by) {
			const resource = find(type, arn);
			if (resource === undefined) return;
			listed(type).delete(arn);
			place(type, resource).delete(arn);
			removed.set(arn, { type, resource });
			note(arn, by);
		},
		edit(type, arn, facet, by, change) {
			const resource = find(type, arn);
			const fact = resource === undefined ? undefined : facetOf(resource, facet);
			if (fact?.status !== "known") return;
			const value = change(fact.value as Parameters<typeof change>[0]);
			if (value !== fact.value) say(type, arn, facet, by, value);
		},
		set: say,
		notePart: (fact, part) => parts.set(fact, part),
		noteAlternative: (arn, alternative) => alternatives.set(arn, [...(alternatives.get(arn) ?? []), alternative]),
		noteOpenTags: (arn, fact) => open_tags.set(arn, fact),
		finish: () => ({
			inventory: {
				...inventory,
				resources: {
					...inventory.resources,
					...Object.fromEntries([...types].map(([type, own]) => [type, [...own.values()]])),
				},
			},
			removed,
			changed_by,
			parts,
			alternatives,
			open_tags,
		}),
	};
}

/** The unknown fact for what the plan does not say. */
export function leftOpen({ address }: PlannedResource, { unsaid }: Unsaid, what: string): Unknown {
	const why =
		unsaid === "sensitive"
			? `the plan marks what ${address} says of ${what} as sensitive, so it was not read`
			: `${address} leaves ${what} open until it is applied`;
	return unknown({ kind: "known_after_apply", action: "", message: why.slice(0, 500) });
}

/** The unknown fact for what a plan says nothing of, of a resource that it makes. */
export function untold({ address }: PlannedResource, what: string): Unknown {
	const message = `the plan does not tell ${what} of ${address}`.slice(0, 500);
	return unknown({ kind: "known_after_apply", action: "", message });
}
