import type { CallFailed } from "../../aws/failure.js";
import type { Place } from "../resource_type.js";

export interface Unavailable {
	readonly available: false;
	readonly why: string;
}

export function unavailable(why: string): Unavailable {
	return { available: false, why };
}

/** The answer of a service that does not exist in the Region; undefined for every other failure. */
export function notOffered(service: string, failure: CallFailed, place: Place): Unavailable | undefined {
	return failure.not_offered ? unavailable(`${service} is not offered in ${place.region}`) : undefined;
}
