import { createHash } from "node:crypto";
import { brief, cut } from "../../text/escape.js";
import { INFORMATION_URI } from "../wording.js";

/** Names and values of others are cut to this. */
const MAXIMUM_TEXT = 2048;

/** One line of what somebody else wrote. */
export function line(text: string): string {
	return brief(text, MAXIMUM_TEXT);
}

/** A `bom-ref`: the reference as it is, or with a hash where something had to be changed, so that no two meet. */
export function bomRef(ref: string): string {
	const safe = line(ref);
	if (safe === ref && !safe.startsWith("urn:cdx:")) return safe;
	return `${cut(safe, 200).replace(/^urn:cdx:/, "")}~${createHash("sha256").update(JSON.stringify(ref)).digest("hex").slice(0, 16)}`;
}

/** The `bom-ref` of an algorithm. */
export function algorithmRef(name: string): string {
	return `algorithm:${bomRef(name)}`;
}

/** Where what was made is told of. */
export const HOMEPAGE = INFORMATION_URI;

export interface Property {
	readonly name: string;
	readonly value: string;
}

/** Properties of this program's own, in the order given; those without a value are left out. */
export function properties(values: Readonly<Record<string, string | readonly string[] | undefined>>): Property[] {
	return Object.entries(values).flatMap(([name, value = []]) =>
		[value].flat().map((text) => ({ name: `keyproof:${name}`, value: line(text) })),
	);
}
