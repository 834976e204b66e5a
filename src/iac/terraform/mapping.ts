import type { PlannedAttributes, PlannedType } from "../../model/change.js";
import type { Side } from "./side.js";

/** How a type of Terraform's becomes one of the model. */
export interface Mapping<T extends PlannedType = PlannedType> {
	readonly type: T;
	/** The attribute that holds the live resource's id (default `id`) and ARN (default `arn`). */
	readonly id?: string;
	readonly arn?: string;
	readonly read: (side: Side) => PlannedAttributes[T];
	/** Of a delete that leaves the resource as it is: `skip_destroy`. */
	readonly stays?: (before: Side) => boolean;
	/** The resource stands for another that was there before: it is taken over when it is made, and left when it goes. */
	readonly adopts?: true;
	/** The attribute that names what is adopted. */
	readonly adopted_id?: string;
}

/** One entry of a registry, with its type checked where it is written. */
export function mapping<T extends PlannedType>(entry: Mapping<T>): Mapping {
	return entry as unknown as Mapping;
}
