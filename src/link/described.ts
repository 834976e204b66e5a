import { type Observed, type Reason, unknown } from "../model/observed.js";
import { facetOf, type Identity, type Resource } from "../model/resource.js";
import type { Index } from "./relation.js";

/** A resource with what its listing or its description says of it. */
type Described<M> = Identity & { metadata?: Observed<M> | undefined };

export function metadataOf<M>(resource: Described<M>): M[] {
	return resource.metadata?.status === "known" ? [resource.metadata.value] : [];
}

export function withMetadata<M, T>(resource: Described<M>, derive: (metadata: M) => Observed<T>): Observed<T> {
	const { metadata } = resource;
	if (metadata?.status === "known") return derive(metadata.value);
	return unknown(metadata?.reason ?? notCollected(resource.arn));
}

/**
 * Why a resource of the type may be near and not be found by what its metadata says: the listing failed, or one of them
 * could not be described. Only without such a reason does finding none mean that there is none.
 */
export function unseen(index: Index, type: string, place: Identity): Reason | undefined {
	const undescribed = index.near(type, place).find((resource) => facetOf(resource, "metadata")?.status !== "known");
	return index.unlisted(type, place) ?? (undescribed === undefined ? undefined : noMetadata(undescribed));
}

function noMetadata(resource: Resource): Reason {
	const metadata = facetOf(resource, "metadata");
	return metadata?.status === "unknown" ? metadata.reason : notCollected(resource.arn);
}

export function notCollected(arn: string): Reason {
	return { kind: "unavailable", action: "", message: `the inventory holds no metadata of ${arn}`.slice(0, 500) };
}
