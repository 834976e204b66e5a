import type { Scope } from "../model/inventory.js";
import { accountOf, type Matrix } from "../model/shard.js";

/** A place that a shard was to read. */
export interface MissingPlace {
	/** `unknown` where nobody came to know it. */
	readonly account: string;
	readonly region: string;
	readonly role_arn: string | undefined;
	readonly shard: string;
}

/** In place of an account or Region that nobody came to know, as a shard that could not sign in tells it. */
const UNKNOWN = "unknown";

/**
 * The places of a matrix that no scope has. An account whose Regions nobody named has to be there with any. The account of
 * the credentials, which no role names, is the one that was read and is not named: of several, the one that was read in
 * most of its Regions.
 */
export function missingFrom(expected: Matrix, scopes: readonly Pick<Scope, "account" | "region">[]): MissingPlace[] {
	const read = new Map<string, Set<string>>();
	for (const { account, region } of scopes) read.set(account, (read.get(account) ?? new Set()).add(region));
	const targets = expected.include.flatMap(({ shard, accounts }) => accounts.map((target) => ({ shard, ...target })));
	const own = ownAccount(targets, read);
	return targets.flatMap(({ shard, role_arn, regions = [undefined] }) => {
		const account = role_arn === undefined ? own : accountOf(role_arn);
		// A shard that could not sign in does not know its account, and tells its Regions all the same.
		const found = [read.get(account), role_arn === undefined ? read.get(UNKNOWN) : undefined].filter(
			(each) => each !== undefined,
		);
		const isThere = (wanted: string | undefined) =>
			found.some((there) => (wanted === undefined ? there.size > 0 : there.has(wanted)));
		return regions
			.filter((region) => !isThere(region))
			.map((region = UNKNOWN) => ({ account, region, role_arn, shard }));
	});
}

function ownAccount(
	targets: readonly { readonly role_arn?: string | undefined; readonly regions?: readonly string[] | undefined }[],
	read: ReadonlyMap<string, ReadonlySet<string>>,
): string {
	const named = new Set(targets.map(({ role_arn }) => accountOf(role_arn)));
	const wanted = targets.flatMap(({ role_arn, regions = [] }) => (role_arn === undefined ? regions : []));
	const covered = (regions: ReadonlySet<string>) => wanted.filter((region) => regions.has(region)).length;
	const [best] = [...read]
		.filter(([account]) => !named.has(account) && account !== UNKNOWN)
		.sort(([one, of_one], [other, of_other]) => covered(of_other) - covered(of_one) || (one < other ? -1 : 1));
	return best?.[0] ?? UNKNOWN;
}
