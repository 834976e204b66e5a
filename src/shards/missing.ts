import type { Scope } from "../model/inventory.js";
import { accountOf, type Matrix, type ShardTarget } from "../model/shard.js";

/** A place that a shard was to read. */
export interface MissingPlace {
	/** `unknown` where nobody came to know it. */
	readonly account: string;
	readonly region: string;
	readonly role_arn: string | undefined;
	readonly shard: string;
}

type Where = Pick<Scope, "account" | "region">;

/** In place of an account or Region that nobody came to know, as a shard that could not sign in tells it. */
const UNKNOWN = "unknown";

/**
 * The places of a matrix that no scope has. An account whose Regions nobody named has to be there with any. The account of
 * the credentials, which no role names, is the one that was read and is not named: of several, the one that was read in
 * most of its Regions.
 */
export function missingFrom(expected: Matrix, scopes: readonly Where[]): MissingPlace[] {
	const read = regionsByAccount(scopes);
	const targets = targetsOf(expected);
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

/**
 * Places that were read and that no shard was to read, as of a scan of other accounts whose files lie among those of this one.
 */
export function unexpectedIn(expected: Matrix, scopes: readonly Where[]): Where[] {
	const targets = targetsOf(expected);
	const own = targets.some(({ role_arn }) => role_arn === undefined)
		? ownAccount(targets, regionsByAccount(scopes))
		: UNKNOWN;
	const wanted = new Map<string, Set<string> | undefined>();
	for (const { role_arn, regions } of targets) {
		const account = role_arn === undefined ? own : accountOf(role_arn);
		const before = wanted.get(account);
		wanted.set(account, regions === undefined ? undefined : new Set([...(before ?? []), ...regions]));
	}
	const isWanted = ({ account, region }: Where): boolean =>
		account === UNKNOWN || region === UNKNOWN || (wanted.has(account) && wanted.get(account)?.has(region) !== false);
	return scopes.filter((scope) => !isWanted(scope));
}

function targetsOf({ include }: Matrix): (ShardTarget & { readonly shard: string })[] {
	return include.flatMap(({ shard, accounts }) => accounts.map((target) => ({ shard, ...target })));
}

function regionsByAccount(scopes: readonly Where[]): ReadonlyMap<string, ReadonlySet<string>> {
	const read = new Map<string, Set<string>>();
	for (const { account, region } of scopes) read.set(account, (read.get(account) ?? new Set()).add(region));
	return read;
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
