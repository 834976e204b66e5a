import { type PlannedResource, plannedAddress, plannedId } from "../../model/change.js";
import type { Place } from "./draft.js";

/** ARNs are at most 2048 characters, addresses may be longer. */
const MAXIMUM_ADDRESS = 1900;

/**
 * The identity of a resource until it exists: its address, after the file of its plan where another plan makes a resource of
 * that address too.
 */
export function plannedArn(address: string, { partition, region, account, plan }: Place): string {
	const name = plan === undefined ? address : `${plan}/${address}`;
	return `arn:${partition}:keyproof:${region}:${account}:planned/${name.slice(0, MAXIMUM_ADDRESS)}`;
}

/** The resources of one change by what other resources call them. */
export interface Names {
	/** The id behind a value: of a resource that exists, its id, also where the plan names it by its address. */
	id(value: string): string;
	/** The planned resource that a value names by its address, and that will be new. */
	planned(value: string): { readonly resource: PlannedResource; readonly place: Place } | undefined;
}

export function namesOf(resources: readonly { readonly resource: PlannedResource; readonly place: Place }[]): Names {
	const by_address = new Map(resources.map((each) => [each.resource.address, each]));
	const behind = (value: string) => by_address.get(plannedAddress(value) ?? "");
	const isNew = ({ action }: PlannedResource): boolean => action === "create" || action === "replace";
	return {
		id(value) {
			const resource = behind(value)?.resource;
			return resource === undefined || isNew(resource) ? value : (resource.id ?? value);
		},
		planned(value) {
			const found = behind(value);
			return found !== undefined && isNew(found.resource) ? found : undefined;
		},
	};
}

/** The id that a planned resource has: its own while it is the same, else the one that stands for it. */
export function idOf({ action, id, address }: PlannedResource): string {
	return action === "create" || action === "replace" || id === undefined ? plannedId(address) : id;
}

/** The ARN of the key that a key id, a key ARN or a planned id names, in a place. */
export function keyArn(value: string, { partition, region, account }: Place, names: Names): string {
	const planned = names.planned(value);
	if (planned !== undefined) return plannedArn(planned.resource.address, planned.place);
	const id = names.id(value);
	return id.startsWith("arn:") ? id : `arn:${partition}:kms:${region}:${account}:key/${id}`;
}
