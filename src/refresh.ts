import { type Account, connectAll, type Outside } from "./aws/connect.js";
import { type CollectOptions, collect, type Wanted } from "./collect/collect.js";
import { touched } from "./collect/earlier.js";
import { resourceTypes } from "./collect/registry.js";
import type { Config } from "./config/config.js";
import { affected } from "./evaluate/affected.js";
import { overlay } from "./iac/overlay/overlay.js";
import type { Comparison } from "./judge_change.js";
import { link } from "./link/link.js";
import { relations } from "./link/relations.js";
import { blanks } from "./model/blank.js";
import { ConfigurationError } from "./model/errors.js";
import { currentAt, type Inventory, placeName, type Scope } from "./model/inventory.js";
import type { Observed } from "./model/observed.js";
import { once } from "./model/once.js";
import { byText } from "./model/order.js";
import { facetOf, type Identity, type Resource } from "./model/resource.js";
import { TOOL } from "./version.js";

/** The type of which there are too many to read them all for one change. */
const KEYS = "kms_key";

export interface Refreshing {
	readonly wanted: Wanted;
	/** The time of this scan, by AWS's clock where the accounts tell that it is another. */
	readonly timeOf: (accounts: readonly Account[]) => Date;
	readonly outside: Outside;
	readonly onProgress?: NonNullable<CollectOptions["onProgress"]>;
}

/**
 * A saved inventory with what a change touches, and what hangs on it, as it is now: those keys, and every resource of the
 * other types in their accounts and Regions, which are few. Every other fact says when it was read.
 *
 * @throws ConfigurationError where the accounts cannot be read: then nothing is judged.
 */
export async function refreshTouched(
	base: Inventory,
	comparison: Extract<Comparison, { kind: "change" }>,
	config: Pick<Config, "accounts" | "organization" | "profile">,
	{ wanted, timeOf, outside, onProgress }: Refreshing,
): Promise<Inventory> {
	const arns = touchedKeys(base, comparison);
	const places = new Set(arns.places);
	const scopes = base.scopes.filter((scope) => places.has(placeName(scope)));
	const aged = ageing(base);
	const reread = { kind: "touched" as const, base_collected_at: currentAt(base) };
	if (scopes.length === 0) {
		const told = { ...reread, places: [] };
		return {
			...base,
			collected_at: timeOf([]).toISOString(),
			scopes: base.scopes.map(ofOneTime),
			reread: told,
			resources: mapResources(base, (_, list) => list.map(aged)),
		};
	}
	const accounts = await accountsOf(base, scopes, config, outside);
	const collected_at = timeOf(accounts).toISOString();
	const types = new Set(scopes.flatMap((scope) => scope.types));
	const earlier = touched(base, arns.keys);
	const fresh = await collect({
		accounts,
		types: resourceTypes,
		wanted: new Map([...wanted].filter(([type]) => types.has(type))),
		tool: TOOL,
		collected_at,
		earlier,
		...(onProgress === undefined ? {} : { onProgress }),
	}).finally(() => {
		for (const { caller } of accounts) caller.close();
	});
	const of_accounts = new Set(scopes.map(({ account }) => account));
	const isFresh = (type: string, { arn, account, region }: Resource): boolean => {
		if (type === KEYS) return arns.keys.has(arn);
		if (!wanted.has(type)) return false;
		return region === "" ? of_accounts.has(account) : places.has(placeName({ account, region }));
	};
	const listedAnew = (gap: { type: string; account: string; region: string }): boolean =>
		gap.type !== KEYS && wanted.has(gap.type) && places.has(placeName(gap));
	return {
		...base,
		collected_at,
		scopes: base.scopes.map(ofOneTime),
		reread: { ...reread, places: fresh.reread?.places ?? [] },
		resources: mapResources(base, (type, list) =>
			[...list.filter((each) => !isFresh(type, each)).map(aged), ...(fresh.resources[type] ?? [])].sort(byArn),
		),
		gaps: [...base.gaps.filter((gap) => !listedAnew(gap)), ...fresh.gaps],
	};
}

/** Everything is judged as of now; each fact says when it was read. */
function ofOneTime({ collected_at: _, ...scope }: Scope): Scope {
	return scope;
}

const byArn = byText<Resource>(({ arn }) => arn);

function mapResources(
	{ resources }: Inventory,
	change: (type: string, list: readonly Resource[]) => Resource[],
): Record<string, Resource[]> {
	return Object.fromEntries(Object.entries(resources).map(([type, list]) => [type, change(type, list)]));
}

const blank = blanks<Record<string, Resource[string]> & Identity>();

/** Writes into each fact of a resource when it was read. */
function ageing({ collected_at }: Inventory): (resource: Resource) => Resource {
	// A fact that many resources share stays one.
	const agedOf = once((fact: Observed<unknown>) => ({ ...fact, read_at: fact.read_at ?? collected_at }));
	return (resource) => {
		const aged = blank();
		for (const name in resource) {
			const fact = facetOf(resource, name);
			aged[name] = fact === undefined ? resource[name] : agedOf(fact);
		}
		return aged;
	};
}

/** The accounts of the places, signed in to. */
async function accountsOf(
	base: Inventory,
	scopes: Inventory["scopes"],
	{ accounts: targets, organization, profile }: Pick<Config, "accounts" | "organization" | "profile">,
	outside: Outside,
) {
	const wanted = [...new Set(scopes.map(({ account }) => account))];
	const named = targets.filter(({ role_arn }) => role_arn === undefined || wanted.includes(accountIn(role_arn)));
	const regions = [...new Set(scopes.map(({ region }) => region))];
	const target = { accounts: named.map(({ role_arn }) => ({ role_arn, regions })), organization, profile, regions };
	const { accounts, failed } = await connectAll(target, outside);
	const [broken] = failed;
	if (broken !== undefined) throw broken.error;
	const missing = wanted.filter((account) => !accounts.some((each) => each.account === account));
	if (missing.length > 0) {
		for (const { caller } of accounts) caller.close();
		const read = base.scopes.map(({ account }) => account);
		throw new ConfigurationError(
			`--refresh touched: the change touches account ${missing.join(", ")}, and the credentials are of ${accounts
				.map(({ account }) => account)
				.join(", ")}: give --role-arn for each account of the inventory (${[...new Set(read)].join(", ")})`,
		);
	}
	const there = new Set(scopes.map(placeName));
	return accounts
		.filter(({ account }) => wanted.includes(account))
		.map((each) => ({
			...each,
			regions: regions.filter((region) => there.has(placeName({ account: each.account, region }))),
		}));
}

function accountIn(role_arn: string): string {
	return role_arn.split(":")[4] ?? "";
}

/** The keys that a change touches or that judge differently for it, and the places in which it touches anything. */
function touchedKeys(
	base: Inventory,
	comparison: Extract<Comparison, { kind: "change" }>,
): { keys: ReadonlySet<string>; places: readonly string[] } {
	const laid = overlay(base, comparison.changesOf(base).changes);
	const before = link(base, relations, { effects: laid.effects });
	const after = link(laid.inventory, relations, { parts: laid.parts }, before);
	const live = new Set([...laid.changed_by.keys(), ...laid.effects.keys(), ...laid.planned.keys()]);
	const hanging = affected(before.resources, after.resources, (arn) => live.has(arn));
	const found = [
		...live,
		...laid.removed.keys(),
		...Object.values(hanging).flatMap((list) => list.map(({ arn }) => arn)),
	];
	const known = new Set(base.scopes.map(placeName));
	const keys = new Set<string>();
	const places = new Set<string>();
	for (const arn of found) {
		const [, , service, region = "", account = "", name = ""] = arn.split(":");
		const place = placeName({ account, region });
		if (!known.has(place)) continue;
		places.add(place);
		if (service === "kms" && name.startsWith("key/")) keys.add(arn);
	}
	return { keys, places: [...places] };
}
