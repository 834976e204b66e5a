import type { Caller } from "../aws/caller.js";
import { CallFailed } from "../aws/failure.js";
import type { PagedOperation } from "../aws/operation.js";
import { asking, type Listed, type Place } from "./resource_type.js";

/** Whether an ARN that AWS gave is of the place that was asked: another account's or Region's resource is none of it. */
export function isOf(arn: string, service: string, { partition, region, account }: Place): boolean {
	return arn.startsWith(`arn:${partition}:${service}:${region}:${account}:`);
}

/** What a listing named and nobody can judge: it would vanish without a word. */
export interface Unnamed {
	/** Items without an identity, and those of another account or Region. */
	nameless: number;
	elsewhere: number;
}

/** Those as failures of the listing. `what`: the type's name in the plural; `lacking` is what the nameless lack. */
export function* toldOf(
	{ nameless, elsewhere }: Unnamed,
	what: string,
	action: string,
	lacking = "id",
): Generator<CallFailed> {
	const told = (message: string) => new CallFailed({ kind: "invalid", action, message }, false);
	if (nameless > 0) yield told(`${nameless} of the ${what} have no ${lacking} in the answer`);
	if (elsewhere > 0) yield told(`${elsewhere} of the ${what} in the answer are of another account or Region`);
}

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
	const unnamed: Unnamed = { nameless: 0, elsewhere: 0 };
	for await (const page of asking(caller, place, operation).pages(input)) {
		if (page instanceof CallFailed) yield page;
		else {
			for (const item of page) {
				const listed = listedOf(item);
				if (listed === undefined) unnamed.nameless += 1;
				else if (!isOf(listed.arn, operation.action.split(":", 1).join(), place)) unnamed.elsewhere += 1;
				else yield listed;
			}
		}
	}
	yield* toldOf(unnamed, what, operation.action);
}

/** What two listings give, as it comes: one need not wait for the other. */
export async function* together<A, B>(
	one: AsyncGenerator<A>,
	other: AsyncGenerator<B>,
): AsyncGenerator<{ readonly one: A } | { readonly other: B }> {
	const asks = [
		async () => {
			const { done, value } = await one.next();
			return done === true ? undefined : { one: value };
		},
		async () => {
			const { done, value } = await other.next();
			return done === true ? undefined : { other: value };
		},
	];
	const open = new Map<number, Promise<{ from: number; given: { one: A } | { other: B } | undefined }>>();
	const askNext = (from: number): void => {
		const asked = Promise.resolve(asks[from]?.()).then((given) => ({ from, given }));
		// Thrown where it is awaited; until then it must not count as unhandled.
		asked.catch(() => undefined);
		open.set(from, asked);
	};
	for (const from of asks.keys()) askNext(from);
	while (open.size > 0) {
		const { from, given } = await Promise.race(open.values());
		if (given === undefined) open.delete(from);
		else {
			askNext(from);
			yield given;
		}
	}
}
