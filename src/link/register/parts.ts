import type { Observed, Reason } from "../../model/observed.js";
import { present } from "../../model/present.js";
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

/** What its tags say of who answers for it and where it belongs: `Owner` and `Environment`, however they are written. */
export function ownerOf(resource: Identity): { owner?: string; environment?: string } {
	const tags = tagsOf(resource as Resource);
	return tags === undefined ? {} : present({ owner: tagOf(tags, "owner"), environment: tagOf(tags, "environment") });
}

function tagOf(tags: Readonly<Record<string, string>>, wanted: string): string | undefined {
	const [name] = Object.keys(tags)
		.filter((each) => each.toLowerCase() === wanted)
		.sort();
	const value = name === undefined ? undefined : tags[name];
	return value === "" ? undefined : value;
}

/** `arn:aws:…` -> `aws`. */
export function partitionOf(arn: string): string {
	return arn.split(":")[1] ?? "";
}

/** The texts that there are. */
export function factsOf(facts: Readonly<Record<string, string | undefined>>): Record<string, string> {
	return Object.fromEntries(Object.entries(facts).filter((fact): fact is [string, string] => fact[1] !== undefined));
}
