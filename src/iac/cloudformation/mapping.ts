import type { PlannedAttributes, PlannedType } from "../../model/change.js";
import type { Properties } from "./properties.js";

/** How a type of CloudFormation's becomes one of the model. */
export interface TypeMapping<T extends PlannedType = PlannedType> {
	readonly type: T;
	readonly read: (properties: Properties) => PlannedAttributes[T];
	/** What `Ref` gives; its own id where left out. `name`: the text of `named_by`. */
	readonly ref?: "name";
	/** The attributes of `Fn::GetAtt` that identify the resource itself. */
	readonly identified_by: readonly string[];
	/** The property that is its name, by which AWS knows it; and the name where the template gives none. */
	readonly named_by?: string;
	readonly default_name?: string;
	/** Properties that cannot be changed: another value replaces the resource. */
	readonly create_only?: readonly string[];
	/** Properties with which an update fails, so that nothing is destroyed by mistake. */
	readonly refused?: readonly string[];
}

export function mapping<T extends PlannedType>(of: TypeMapping<T>): TypeMapping<T> {
	return of;
}
