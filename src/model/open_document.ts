import type { JsonObject } from "./change.js";
import type { Unknown } from "./observed.js";

/** What is sure of a policy document of which something is known only after the apply. */
export interface KnownPart {
	/** Its statements in their places: null in the place of one of which nothing sure can be used. */
	readonly document: JsonObject;
	/** The numbers, from 1, of statements of which something is open. Each of them allows. */
	readonly open: readonly number[];
}

/** The facts that say that a document is not known -> what is sure of it. */
export type KnownParts = ReadonlyMap<Unknown, KnownPart>;
