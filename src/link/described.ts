import type { FacetName, Resources, TypeName } from "../collect/schemas.js";
import { type Observed, type Reason, unknown } from "../model/observed.js";
import type { Identity } from "../model/resource.js";
import type { Index } from "./relation.js";

/** The types whose resources have metadata. */
type DescribedType = { [T in TypeName]: "metadata" extends FacetName<Resources[T]> ? T : never }[TypeName];
type Unknown = Extract<Observed<never>, { status: "unknown" }>;

/** A resource with what its listing or its description says of it. */
type Described<M> = Identity & { metadata?: Observed<M> | undefined };

export function metadataOf<M>(resource: Described<M>): M[] {
	return resource.metadata?.status === "known" ? [resource.metadata.value] : [];
}

export function withMetadata<M, T>(resource: Described<M>, derive: (metadata: M) => Observed<T>): Observed<T> {
	const { metadata } = resource;
	if (metadata?.status === "known") return derive(metadata.value);
	return unknown(metadata?.reason ?? notHeld("metadata", resource.arn));
}

/**
 * Why a resource of the type may be near and not be found by what its metadata says: the listing failed, or one of them
 * could not be described. `id`: the end of its ARN, where that is looked for. Only without such a reason does finding none mean that there is none.
 */
export function unseen(index: Index, type: DescribedType, place: Identity, id = ""): Reason | undefined {
	const near: readonly Described<unknown>[] = index.near(type, place);
	const undescribed = near.find(({ arn, metadata }) => metadata?.status !== "known" && arn.endsWith(id));
	return index.unlisted(type, place) ?? (undescribed === undefined ? undefined : whyUnknown(undescribed, "metadata"));
}

/** A facet as it was read; one that was not read is unknown. */
export function facetRead<R extends Identity, F extends FacetName<R> & keyof R>(
	resource: R,
	facet: F,
): NonNullable<R[F]> | Unknown {
	return resource[facet] ?? { status: "unknown", reason: notHeld(facet, resource.arn) };
}

/** Why a facet of a resource is not known: the reason of the collector, or that it was not collected. */
export function whyUnknown<F extends string>(
	resource: Identity & { readonly [f in F]?: Observed<unknown> | undefined },
	facet: F,
): Reason {
	const fact: Observed<unknown> | undefined = resource[facet];
	return fact?.status === "unknown" ? fact.reason : notHeld(facet, resource.arn);
}

/** The reason for what an inventory was collected without: `what` (a facet) of a resource, or of a place. */
export function notHeld(what: string, of: string): Reason {
	return { kind: "unavailable", action: "", message: `the inventory holds no ${what} of ${of}`.slice(0, 500) };
}
