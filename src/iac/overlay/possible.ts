import type { TypeName } from "../../collect/schemas.js";
import { isUnsaid, type PlannedResource } from "../../model/change.js";
import { known } from "../../model/observed.js";
import { membersOf } from "../../model/open_enumeration.js";
import { facetOf, type Resource } from "../../model/resource.js";
import { type Draft, leftOpen } from "./draft.js";

/** A member of a resource's metadata that only the apply tells, and which values it may have. */
export interface Possible {
	readonly member: string;
	/** What the change says of it: nothing is noted where that is a value. */
	readonly said: unknown;
	/** An enumeration of AWS's, or the values; the one that was laid may be among them. */
	readonly values: Parameters<typeof membersOf>[0] | readonly (string | boolean)[];
	/** What follows from a value, in the metadata beside it. */
	readonly with?: (value: unknown) => Readonly<Record<string, unknown>>;
	/** How a reader calls it: `whether it is enabled`. */
	readonly what: string;
}

/** Notes how else a planned resource may be: the draft holds it as one of its possibilities. */
export function notePossible(
	draft: Draft,
	by: PlannedResource,
	type: TypeName,
	arn: string,
	possible: readonly Possible[],
): void {
	const resource = draft.get(type, arn);
	const laid = resource === undefined ? undefined : metadataOf(resource);
	if (laid === undefined) return;
	for (const { member, said, values, with: follows, what } of possible) {
		if (!isUnsaid(said)) continue;
		const why = leftOpen(by, said, what);
		for (const value of "parse" in values ? membersOf(values) : values) {
			if (value === laid[member]) continue;
			draft.noteAlternative(arn, {
				type,
				why,
				otherwise: (each) => {
					const metadata = metadataOf(each);
					if (metadata === undefined) return each;
					return { ...each, metadata: known({ ...metadata, [member]: value, ...follows?.(value) }) } as Resource;
				},
			});
		}
	}
}

function metadataOf(resource: Resource): Readonly<Record<string, unknown>> | undefined {
	const fact = facetOf(resource, "metadata");
	return fact?.status === "known" ? (fact.value as Readonly<Record<string, unknown>>) : undefined;
}
