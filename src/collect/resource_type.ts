import type { z } from "zod";
import type { Caller } from "../aws/caller.js";
import { asFailure, CallFailed } from "../aws/failure.js";
import type { AnyOperation, Operation, PagedOperation } from "../aws/operation.js";
import { known, type Observed, unknown } from "../model/observed.js";
import type { Identity } from "../model/resource.js";
import type { FacetName, FacetValue, Resources, TypeName } from "./schemas.js";

/** One account and Region, with the calls that can be made there. */
export interface Place {
	readonly account: string;
	readonly partition: string;
	readonly region: string;
	/** The time of the scan, RFC 3339: what is asked for by time is asked up to here. */
	readonly collected_at: string;
	/** So few of its keys are read that each is asked about for itself, where a listing would tell of all of them. */
	readonly few_keys: boolean;
	/**
	 * What one operation tells that several ask about, read by whoever asks first and shared with the others: of the whole
	 * place, or of the one thing that `about` names.
	 */
	once<T>(operation: AnyOperation, read: () => Promise<T>, about?: string): Promise<T>;
	/** The same for what all Regions of the account ask about: another Region, or a trail that all of them see. */
	onceInAccount<T>(operation: AnyOperation, read: () => Promise<T>, about: string): Promise<T>;
}

/**
 * Asks one operation in a place, or in another Region of its account. Paged operations answer with the items of all pages;
 * `pages` gives them page by page, and where one fails, the failure as the last thing, so that what came before it is not
 * lost. `attempt` asks about one part of a fact that has several, of which each may be unknown for itself.
 */
export type Ask<Op> =
	Op extends PagedOperation<infer I, infer _, infer T>
		? Asked<I, T[]> & { pages(input: I, region?: string): AsyncGenerator<T[] | CallFailed> }
		: Op extends Operation<infer I, infer O>
			? Asked<I, O>
			: never;

export interface Asked<I, O> {
	(input: I, region?: string): Promise<O>;
	attempt<T>(input: I, read: (output: O) => T, region?: string): Promise<Observed<T>>;
}

/**
 * One fact about one resource: one operation, which is one IAM action. `read` turns AWS's answer into the value; what it
 * returns is checked against `schema`, and an answer that does not fit is an unknown fact of kind `invalid`.
 */
export interface Facet<R, V = unknown> {
	readonly schema: z.ZodType<V>;
	readonly operation: AnyOperation;
	/** Facets that tell what to ask for: read before this one, also where no rule needs them, and unknown with them. */
	readonly after: readonly FacetName<R>[];
	/** Whether the facet makes sense for the resource, given the facets in `after`; where not, it is absent. */
	readonly applies: (resource: R) => boolean;
	/** Read even where no rule needs it: the program itself does, or it costs no call. */
	readonly always: boolean;
	/** Told by the last page of the type's listing, so that reading other resources must not wait for it. */
	readonly told_by_listing: boolean;
	/**
	 * Whether the fact, as it was read of `saved`, can have changed only by a management event that names the resource; where
	 * not, it is always read. `current` is what was read of the resource so far, `now` the time of the scan.
	 */
	readonly lasts: ((saved: R, current: R, now: string) => boolean) | undefined;
	readonly read: (caller: Caller, place: Place, resource: R) => Promise<unknown>;
	/** The value where a failure is itself the answer (the service is not enabled); undefined where it is none. */
	readonly answeredBy: (failure: CallFailed, place: Place) => unknown;
}

export interface FacetOptions<Op, R, V> {
	readonly schema: z.ZodType<V>;
	readonly after?: readonly FacetName<R>[];
	readonly applies?: (resource: R) => boolean;
	readonly always?: boolean;
	readonly told_by_listing?: boolean;
	readonly lasts?: (saved: R, current: R, now: string) => boolean;
	readonly read: (ask: Ask<Op>, resource: R, place: Place) => Promise<unknown>;
	readonly answeredBy?: Facet<R>["answeredBy"];
}

/** A resource as its listing knows it: where it is, and the facets that the listing itself told (not yet checked). */
export interface Listed {
	readonly arn: string;
	readonly facets: Readonly<Record<string, unknown>>;
}

/**
 * A type of resource: how its resources are listed and what can be known of each. `R` is a resource of the type, `L` names
 * the facets that its listing tells; all others of its schema are collected, each by its own operation.
 */
export interface ResourceType<R extends Identity, L extends FacetName<R> = never> {
	readonly name: string;
	/** There is one in each account, in no Region; read from the first Region of the scan. */
	readonly global?: true;
	/** The operations that the listing calls (none: what is always there is not listed); the first one decides whether the service is offered in a Region. */
	readonly lists_by: readonly AnyOperation[];
	/** Facets that the listing tells, with their schemas: no further call. */
	readonly listed: { readonly [F in L]: z.ZodType<FacetValue<R, F>> };
	readonly facets: { readonly [F in Exclude<FacetName<R>, L>]: Facet<R, FacetValue<R, F>> };
	/** Lists the place. A failure that is yielded becomes a gap; what was listed beside it counts. */
	readonly list: (caller: Caller, place: Place) => AsyncGenerator<Listed | CallFailed>;
	/** What people call the resource, once its facets are read. */
	readonly label: (resource: R) => string;
	/** False for resources that are none of the customer's (an AWS managed key): left out. */
	readonly keeps: (resource: R) => boolean;
}

/** The type of that name, by its schema. */
export type TypeOf<T extends TypeName, L extends FacetName<Resources[T]> = never> = ResourceType<Resources[T], L> & {
	readonly name: T;
};

/** Some facets of a type, for a file that holds them apart; one that the type's schema lacks does not compile. */
export type FacetsOf<R> = { readonly [F in FacetName<R>]?: Facet<R, FacetValue<R, F>> };

/** A type of any resource. */
// biome-ignore lint/suspicious/noExplicitAny: a registry holds types of different resources
export interface AnyResourceType extends Omit<ResourceType<any>, "listed" | "facets"> {
	readonly listed: Readonly<Record<string, z.ZodType>>;
	// biome-ignore lint/suspicious/noExplicitAny: as above
	readonly facets: Readonly<Record<string, Facet<any>>>;
}

/** Binds a facet to its operation. */
export function facet<Op extends AnyOperation, R = Identity, V = unknown>(
	operation: Op,
	options: FacetOptions<Op, R, V>,
): Facet<R, V> {
	const { schema, after = [], applies = () => true, always = false, lasts, read } = options;
	const { told_by_listing = false, answeredBy = () => undefined } = options;
	return {
		schema,
		operation,
		after,
		applies,
		always,
		told_by_listing,
		lasts,
		read: (caller, place, resource) => read(asking(caller, place, operation), resource, place),
		answeredBy,
	};
}

/** The way to ask an operation in a place. */
export function asking<Op extends AnyOperation>(caller: Caller, place: Place, operation: Op): Ask<Op> {
	const attempting = (ask: (input: unknown, region?: string) => Promise<unknown>) => ({
		attempt: (input: unknown, read: (output: unknown) => unknown, region?: string) =>
			ask(input, region).then(
				(output) => known(read(output)),
				(error: unknown) => unknown(asFailure(error).reason),
			),
	});
	if (!("paging" in operation)) {
		const one = (input: unknown, region = place.region) => caller.call(region, operation, input);
		return Object.assign(one, attempting(one)) as unknown as Ask<Op>;
	}
	// biome-ignore lint/suspicious/noExplicitAny: the input and item types are those of `Op`
	const pagedOperation = operation as unknown as PagedOperation<any, any, unknown>;
	const pages = (input: unknown, region = place.region) => caller.pages(region, pagedOperation, input);
	const all = async (input: unknown, region?: string) => {
		const items: unknown[] = [];
		for await (const page of pages(input, region)) {
			if (page instanceof CallFailed) throw page;
			items.push(...page);
		}
		return items;
	};
	return Object.assign(all, { pages }, attempting(all)) as unknown as Ask<Op>;
}
