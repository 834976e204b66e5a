import type { Caller } from "../aws/caller.js";
import { CallFailed } from "../aws/failure.js";
import type { PagedOperation } from "../aws/operation.js";
import { asking, type Listed, type Place } from "./resource_type.js";

/**
 * Lists a type by one operation. An item that AWS gives no identity cannot be named, and would vanish without a word: so
 * many are told as a failure of the listing.
 *
 * @param what the type's name in the plural, for the message.
 * @param listedOf the resource, or undefined for an item without an identity.
 */
export async function* listing<I, O, T>(
	{ caller, place, what }: { readonly caller: Caller; readonly place: Place; readonly what: string },
	operation: PagedOperation<I, O, T>,
	input: I,
	listedOf: (item: T) => Listed | undefined,
): AsyncGenerator<Listed | CallFailed> {
	let nameless = 0;
	for await (const page of asking(caller, place, operation).pages(input)) {
		if (page instanceof CallFailed) yield page;
		else {
			for (const item of page) {
				const listed = listedOf(item);
				if (listed === undefined) nameless += 1;
				else yield listed;
			}
		}
	}
	if (nameless > 0) {
		const message = `${nameless} of the ${what} have no id in the answer`;
		yield new CallFailed({ kind: "invalid", action: operation.action, message }, false);
	}
}
