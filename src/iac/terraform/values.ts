import { isSaidObject, LATER, SENSITIVE } from "../../model/change.js";

/**
 * The values of one side of a change with what is not known and what is sensitive in their places: Terraform gives three
 * trees of one shape. A place that is unknown is absent from the values.
 */
export function laidOver(value: unknown, unknown: unknown, sensitive: unknown): unknown {
	if (sensitive === true) return SENSITIVE;
	if (unknown === true) return LATER;
	if (Array.isArray(value)) {
		return value.map((each, index) => laidOver(each, at(unknown, index), at(sensitive, index)));
	}
	if (!isSaidObject(value)) {
		// An object or list of which nothing is known yet but its parts.
		if (value === undefined && isSaidObject(unknown)) return laidOver({}, unknown, sensitive);
		return value;
	}
	const names = new Set([...Object.keys(value), ...(isSaidObject(unknown) ? Object.keys(unknown) : [])]);
	return Object.fromEntries(
		[...names].map((name) => [name, laidOver(own(value, name), own(unknown, name), own(sensitive, name))]),
	);
}

export function own(value: unknown, name: string): unknown {
	return isSaidObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

function at(value: unknown, index: number): unknown {
	return Array.isArray(value) ? value[index] : undefined;
}
