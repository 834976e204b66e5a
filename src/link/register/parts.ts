import type { Observed, Reason } from "../../model/observed.js";
import type { NotRead } from "../../model/register.js";
import { type Identity, type Resource, tagsOf } from "../../model/resource.js";

/** What assets of every kind have in common. */

export function whyNot({ kind, action, message }: Reason): string {
	return [action, kind.replaceAll("_", " "), message].filter((part) => part !== "").join(": ");
}

/** The fact as it is not read; nothing where it is. One that is absent was not asked for. */
export function notRead(fact: string, observed: Observed<unknown> | undefined): NotRead[] {
	if (observed === undefined) return [{ fact, why: "no rule of this scan reads it" }];
	return observed.status === "unknown" ? [{ fact, why: whyNot(observed.reason) }] : [];
}

/** Who answers for it, as its tags say: the value of `Owner`, however it is written. */
export function ownerOf(resource: Identity): { owner?: string } {
	const tags = tagsOf(resource as Resource);
	if (tags === undefined) return {};
	const names = Object.keys(tags)
		.filter((name) => name.toLowerCase() === "owner")
		.sort();
	const owner = names[0] === undefined ? undefined : tags[names[0]];
	return owner === undefined || owner === "" ? {} : { owner };
}

/** `arn:aws:…` -> `aws`. */
export function partitionOf(arn: string): string {
	return arn.split(":")[1] ?? "";
}

/** The texts that there are. */
export function factsOf(facts: Readonly<Record<string, string | undefined>>): Record<string, string> {
	return Object.fromEntries(Object.entries(facts).filter((fact): fact is [string, string] => fact[1] !== undefined));
}

/** The members that are defined, for what `exactOptionalPropertyTypes` wants absent. */
export function given<T extends object>(members: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
	return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as {
		[K in keyof T]?: Exclude<T[K], undefined>;
	};
}
