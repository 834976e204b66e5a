import { type Joining, namesOfNetwork, plannedId } from "../../model/change.js";
import type { ResourceChange } from "./plan.js";
import { isElsewhere, type References } from "./references.js";

/**
 * What a resource of any type names of a network, by the ids among its values and by what its configuration refers to: a
 * launch template, a function, an elastic address. Undefined where it names nothing.
 */
export function joiningOf(change: ResourceChange, references: References): Joining | undefined {
	const found = new Set(namesOfNetwork(change.change.after, change.type.startsWith("aws_eip")));
	const { expressions } = references.blockOf(change) ?? {};
	for (const attribute of Object.keys(expressions ?? {})) {
		for (const each of references.named(change, attribute)) if (!isElsewhere(each)) found.add(plannedId(each.address));
	}
	return found.size === 0 ? undefined : { address: change.address, source_type: change.type, names: [...found] };
}
