import { createHash } from "node:crypto";
import { brief } from "../../text/escape.js";
import { URL_NAMESPACE, uuidIn } from "../uuid.js";
import { INFORMATION_URI } from "../wording.js";

/** The namespace of every property that OSCAL itself does not define. */
export const NAMESPACE = `${INFORMATION_URI}/ns/oscal`;

/** In the namespace of URLs, the one of this program. */
const OWN_NAMESPACE = uuidIn(URL_NAMESPACE, NAMESPACE);

/** A UUID of version 5 of Keyproof's own: the same for the same parts, on every machine and in every scan. */
export function uuidOf(kind: string, ...parts: readonly string[]): string {
	// As JSON, so that no two lists of parts read alike, not even ones with lone surrogates.
	return uuidIn(OWN_NAMESPACE, JSON.stringify([kind, ...parts]));
}

/**
 * Text for OSCAL's `string` (`^\S(.*\S)?$` in NIST's JSON Schema): one line, never empty. U+FFFE and U+FFFF, which XML
 * cannot hold, are replaced, since OSCAL's JSON and XML are to convert into each other.
 */
export function plain(text: string, maximum: number): string {
	const safe = brief(text.replace(/[\ufffe\uffff]/g, "\ufffd"), maximum);
	return safe === "" ? "(empty)" : safe;
}

/**
 * Text for OSCAL's `markup-line` and `markup-multiline`, which are Markdown: no emphasis, code, link, image, HTML, superscript
 * or parameter insertion (`{{ insert: … }}`) can start in it. For the middle of a line.
 */
export function markup(text: string, maximum: number): string {
	return plain(text, maximum).replace(/[\\`*_{}[\]<>&|~#!^]/g, "\\$&");
}

/** OSCAL's `token`: a letter or `_`, then letters, digits, `.`, `-` and `_`. What is changed for it gets a hash, so that no two meet. */
export function token(text: string): string {
	const safe = text.replace(/[^A-Za-z0-9._-]/g, "_").slice(0, 100);
	const whole = /^[A-Za-z_]/.test(safe) ? safe : `_${safe}`;
	return whole === text
		? whole
		: `${whole}-${createHash("sha256").update(JSON.stringify(text)).digest("hex").slice(0, 8)}`;
}

/** An OSCAL property. One without a namespace is OSCAL's own. */
export interface Property {
	readonly name: string;
	readonly ns?: string;
	readonly value: string;
}

/** Keyproof's own properties, in the order given; those without a value are left out. */
export function properties(values: Readonly<Record<string, string | readonly string[] | undefined>>): Property[] {
	return Object.entries(values).flatMap(([name, value = []]) => {
		const each = typeof value === "string" ? [value] : value;
		return each.filter((text) => text !== "").map((text) => ({ name, ns: NAMESPACE, value: plain(text, 2048) }));
	});
}
