import { createHash } from "node:crypto";
import { paceOf } from "./aws/caller.js";
import { type Account, type Connected, connectAll, type Outside } from "./aws/connect.js";
import { type CollectOptions, collect, type Wanted } from "./collect/collect.js";
import { since } from "./collect/earlier.js";
import { resourceTypes } from "./collect/registry.js";
import { resourceSchemas } from "./collect/schemas.js";
import { comparisonOf } from "./comparison.js";
import type { Config } from "./config/config.js";
import { coverageOf } from "./evaluate/coverage.js";
import { policyData, type TimeOf } from "./evaluate/data.js";
import { type EarlyThreads, earlyThreads } from "./evaluate/early.js";
import { type Asking, type Engine, loadEngine } from "./evaluate/engine.js";
import { evaluate, evaluateInThreads } from "./evaluate/evaluate.js";
import { judgedByOf } from "./evaluate/judged_by.js";
import { compare } from "./evaluate/second_opinion.js";
import { threadsToCome } from "./evaluate/threads.js";
import { type ByType, openToMeaning } from "./evaluate/unfamiliar.js";
import { waive } from "./evaluate/waivers.js";
import { readTextBytes } from "./files.js";
import { keepHeapSmall, MANY_RESOURCES } from "./heap.js";
import { type Comparison, compareWithAssessment, type Judge, judgeChange, locateLive } from "./judge_change.js";
import { judgeEarly } from "./judge_early.js";
import { link } from "./link/link.js";
import { momentsOf } from "./link/moments.js";
import { opinionsIn } from "./link/opinions.js";
import { registerOf } from "./link/register/register.js";
import { relations, withDerived } from "./link/relations.js";
import { topologiesOf } from "./link/topology.js";
import { ConfigurationError } from "./model/errors.js";
import { type Gap, INVENTORY_SCHEMA_VERSION, type Inventory, lastReadAt, readAt } from "./model/inventory.js";
import { once } from "./model/once.js";
import { type Places, placesOf } from "./model/open_enumeration.js";
import type { PolicyBundle, Rule, RuleInForce } from "./model/policy.js";
import { type AssessedResource, type Change, type Result, resultOf, type Scan } from "./model/scan.js";
import { accountOf, type ShardTarget } from "./model/shard.js";
import { facetActions, inForce, wantedBy, wantedFor } from "./needs.js";
import { refreshTouched } from "./refresh.js";
import { inventoryOf } from "./saved_inventory.js";
import { type Listings, unread, unreadGaps } from "./shards/merge.js";
import { TOOL } from "./version.js";

/** What a scan needs from outside its configuration. */
export interface Surroundings {
	readonly policies: PolicyBundle;
	/** Tells this run from others in code scanning. */
	readonly run_id: string;
	readonly now: () => Date;
	readonly outside: Omit<Outside, "pace">;
	readonly onProgress?: NonNullable<CollectOptions["onProgress"]>;
	/** The folder of the parser of HCL, without which findings have no lines in Terraform's files. */
	readonly hcl?: URL;
	/** The module that judges in other threads, where there is much to judge; without it all is judged in this one. */
	readonly worker?: URL;
	/** Stands between this thread and the policies: tests answer what the policies answered before. */
	readonly asking?: Asking;
	/** A file as the base branch of a pull request has it, by its path from the repository's root. */
	readonly readBase?: (file: string) => string | undefined;
	/** What somebody should know of the scan as it goes. */
	readonly onNote?: (note: string) => void;
	/** All is read: from here on nobody is waited for. */
	readonly onJudging?: () => void;
}

/** The parser of HCL lies beside the built policies. */
export function hclBeside(policies: URL): URL {
	return new URL("../hcl/", policies);
}

/** Judges what the configuration names: a saved inventory, or the accounts as they are now. */
export async function judgeInventoryOrAccount(config: Config, surroundings: Surroundings): Promise<Scan> {
	// First of all: a plan that cannot be read must not cost a scan.
	const comparison = await comparisonOf(config, surroundings);
	if (config.inventory === undefined) {
		return config.shard === undefined ? scan(config, surroundings, comparison) : scanShard(config, surroundings);
	}
	const saved = savedInventory(`--inventory ${config.inventory}`, config.inventory);
	const inventory = await refreshed(saved, config, surroundings, comparison);
	surroundings.onJudging?.();
	return assess(inventory, config, surroundings, comparison);
}

function savedInventory(where: string, file: string): Inventory {
	const bytes = readTextBytes(file);
	if (bytes === undefined) throw new ConfigurationError(`${where}: there is no such file`);
	return inventoryOf(bytes, where);
}

/** A saved inventory, where it is asked for with what a change touches as it is now. */
async function refreshed(
	saved: Inventory,
	config: Config,
	surroundings: Surroundings,
	comparison: Comparison | undefined,
): Promise<Inventory> {
	const { outside, onProgress } = surroundings;
	if (config.refresh === undefined || comparison?.kind !== "change") return saved;
	return refreshTouched(saved, comparison, config, {
		wanted: wantedFor(config),
		timeOf: (accounts) => byAwsClock(accounts, surroundings)(),
		outside: { ...outside, pace: paceOf(config) },
		...(onProgress === undefined ? {} : { onProgress }),
	});
}

/** Reads the accounts that the configuration names, and judges them. */
export async function scan(config: Config, surroundings: Surroundings, comparison?: Comparison): Promise<Scan> {
	const { outside, onNote } = surroundings;
	const pace = paceOf(config);
	// First of all: an inventory that cannot be read must not cost a scan.
	const base = config.since === undefined ? undefined : savedInventory(`--since ${config.since}`, config.since);
	const { accounts, failed, left_out } = await connectAll(config, { ...outside, pace });
	for (const { account, why } of left_out) onNote?.(`account ${account} is ${why}: it is not read`);
	for (const { account, error } of failed) onNote?.(`account ${account} cannot be read: ${error.message}`);
	const wanted = wantedFor(config);
	const dated = { ...surroundings, now: byAwsClock(accounts, surroundings) };
	const collected_at = dated.now().toISOString();
	const threads = threadsOf(config, surroundings, collected_at);
	const early = threads && judgeEarly(threads, { rules: config.rules.map(inForce), wanted, collected_at });
	try {
		const inventory = await collect({
			accounts,
			types: resourceTypes,
			wanted,
			tool: TOOL,
			collected_at,
			...(base === undefined ? {} : { earlier: since(base, { max_age_ms: config.max_age_ms, tool: TOOL }) }),
			...(early === undefined ? {} : { following: early }),
			onProgress: (whole, place) => {
				if (whole.listed === MANY_RESOURCES) keepHeapSmall();
				threads?.threadsFor(whole.listed);
				surroundings.onProgress?.(whole, place);
			},
		}).finally(() => {
			early?.end();
			for (const { caller } of accounts) caller.close();
		});
		surroundings.onJudging?.();
		return await assess(withUnread(inventory, failed, wanted), config, dated, comparison, threads);
	} finally {
		threads?.close();
	}
}

/**
 * The time by AWS's clock where this machine's is so wrong that AWS refused a signature: what ends, begins or changed when is
 * judged by it, and by a later scan that reads only what changed since.
 */
function byAwsClock(accounts: readonly Pick<Account, "caller">[], { now, onNote }: Surroundings): () => Date {
	const skew = accounts.map(({ caller }) => caller.clockSkew()).find((each) => each !== 0);
	if (skew === undefined) return now;
	const minutes = Math.round(Math.abs(skew) / 60_000);
	onNote?.(
		`the clock of this machine is ${minutes} minutes ${skew < 0 ? "ahead of" : "behind"} AWS's: all is judged by AWS's clock; set this one right`,
	);
	return () => new Date(now().getTime() + skew);
}

/**
 * One machine's part of a scan that many share. It never fails: jobs that wait for a failed job of a matrix do not run, so
 * what went wrong stands in the assessment, as a gap of every place that it was to read.
 */
export async function scanShard(config: Config, surroundings: Surroundings): Promise<Scan> {
	try {
		return await scan(config, surroundings);
	} catch (error) {
		if (surroundings.outside.signal.aborted) throw error;
		const cause = error instanceof ConfigurationError ? error : new ConfigurationError(`internal error: ${error}`);
		surroundings.onNote?.(`shard ${config.shard} failed: ${cause.message}`);
		const targets: readonly ShardTarget[] = config.accounts.length === 0 ? [{}] : config.accounts;
		const failed = targets.map(({ role_arn, regions }) => ({
			account: accountOf(role_arn),
			role_arn,
			regions: regions ?? config.regions,
			error: cause,
		}));
		const wanted = wantedFor(config);
		const names = resourceTypes.map(({ name }) => name).filter((name) => wanted.has(name));
		const nothing: Inventory = {
			schema_version: INVENTORY_SCHEMA_VERSION,
			collected_at: surroundings.now().toISOString(),
			tool: TOOL,
			scopes: [],
			resources: Object.fromEntries(names.map((name) => [name, []])),
			gaps: [],
		};
		return assess(withUnread(nothing, failed, wanted), config, surroundings);
	}
}

/** The accounts that could not be signed in to, as gaps: every listing of theirs failed. */
function withUnread(inventory: Inventory, failed: readonly Unread[], wanted: Wanted): Inventory {
	const types = listings().filter(({ name }) => wanted.has(name));
	const regional = types.filter(({ global }) => !global);
	const places = failed.flatMap(({ account, role_arn, regions, error }) =>
		(regions === "all" || regions.length === 0 ? [UNKNOWN_PLACE] : regions).map((region, index) => ({
			account: account === "" ? UNKNOWN_PLACE : account,
			region,
			role_arn,
			message: `the account could not be read: ${error.message.replaceAll(/\s+/g, " ")}`,
			// What an account has once is missing once.
			missing: index === 0 ? types : regional,
		})),
	);
	if (places.length === 0) return inventory;
	return {
		...inventory,
		scopes: [...inventory.scopes, ...places.map((place) => unread(place, types))],
		gaps: [
			...inventory.gaps,
			...places.flatMap(({ account, region, message, missing }) => unreadGaps(account, region, message, missing)),
		],
	};
}

type Unread = Pick<Connected["failed"][number], "account" | "role_arn" | "regions" | "error">;

/** A category that is named in the configuration is no longer either. */
const MAXIMUM_NAMED = 190;

/** In place of an account or Region that nobody came to know. */
const UNKNOWN_PLACE = "unknown";

/** What merging inventories has to know of the resource types. */
export function listings(): Listings["types"] {
	return resourceTypes.map(({ name, lists_by, global }) => ({
		name,
		action: lists_by[0]?.action ?? "",
		global: global === true,
	}));
}

/** What of a configuration verdicts follow from. */
export type Judging = Pick<Config, "rules" | "waivers" | "fail_on" | "category"> &
	Partial<Pick<Config, "gate" | "allow_unknown" | "configuration">>;

/**
 * Judges an inventory, fresh or saved, as it is or as changes will leave it. Calls nobody.
 *
 * @param threads those that were started for this inventory's time and these rules while it was read; ended here.
 */
export async function assess(
	inventory: Inventory,
	config: Judging,
	surroundings: AssessIn,
	comparison?: Comparison,
	threads = threadsOf(config, surroundings, inventory.collected_at),
): Promise<Scan> {
	const rules = config.rules.map(inForce);
	const wanted = wantedBy(rules);
	const gaps = [...inventory.gaps.filter(({ type }) => wanted.has(type)), ...uncollected(inventory, rules)];
	const data = policyData(rules, inventory.collected_at);
	const resources = Object.values(inventory.resources).reduce((sum, { length }) => sum + length, 0);
	if (resources >= MANY_RESOURCES) keepHeapSmall();
	try {
		const given = threads?.threadsFor(resources);
		const timeOf: TimeOf = (resource) => readAt(inventory, resource);
		const engine = await loadEngine({ ...surroundings.policies, rules }, data, given, surroundings.asking, timeOf);
		return await assessWith(engine, { inventory, config, surroundings, comparison, rules, gaps });
	} finally {
		threads?.close();
	}
}

type AssessIn = Pick<Surroundings, "policies" | "run_id" | "now" | "worker" | "asking">;

/**
 * The threads that judge by a configuration what was read at a time, once it is known that there is much of it.
 *
 * @param beside whether it is read meanwhile, by this thread.
 */
function threadsOf(
	config: Judging,
	{ worker, policies }: AssessIn,
	collected_at: string,
	beside = false,
): EarlyThreads | undefined {
	if (worker === undefined) return undefined;
	const data = policyData(config.rules.map(inForce), collected_at);
	return earlyThreads(() => threadsToCome({ module: worker, wasm: policies.wasm, data, beside }));
}

interface Assessing {
	readonly inventory: Inventory;
	readonly config: Judging;
	readonly surroundings: AssessIn;
	readonly comparison: Comparison | undefined;
	readonly rules: RuleInForce[];
	readonly gaps: Gap[];
}

async function assessWith(
	engine: Engine,
	{ inventory, config, surroundings, comparison, rules, gaps }: Assessing,
): Promise<Scan> {
	const ids = rules.map(({ id }) => id);
	const keys = inventory.resources.kms_key ?? [];
	const covered = (judged: readonly AssessedResource[]) =>
		waive(judged, config.waivers, ids, lastReadAt(inventory), keys, Object.values(inventory.resources).flat());
	const judge = judgeOf(engine, rules, (judged) => covered(judged).resources);
	const planned = comparison?.kind === "change" ? await judgeChange(inventory, comparison, judge) : undefined;
	const linked = planned?.linked ?? link(inventory, relations);
	const judged =
		planned?.judged ?? judge.open(await judge.evaluate(rules, linked.resources, linked.impact), inventory, linked);
	const { resources: assessed, waivers } = covered(judged);
	const { opinions, unheard } = opinionsIn(linked.index);
	const { resources: confirmed, differences } = compare(assessed, rules, opinions);
	const { resources, change } = comparedWith(comparison, confirmed);
	const judging = { rules, resources, waivers };
	const accounts = [...new Set(inventory.scopes.map(({ account }) => account))].sort();
	return {
		generated_at: surroundings.now().toISOString(),
		tool: { ...TOOL, policy_digest: surroundings.policies.digest },
		fail_on: config.fail_on,
		result: resultOf(resources, gaps, config.fail_on, change === undefined ? "all" : config.gate),
		category: config.category ?? categoryOf(accounts),
		run_id: surroundings.run_id,
		judged_by: judgedByOf(
			config,
			possible(surroundings.policies.rules, planned !== undefined),
			judging,
			surroundings.policies.own,
		),
		rules,
		resources,
		waivers,
		differences,
		unheard,
		coverage: coverageOf({ rules, resources }),
		inventory,
		moments: momentsOf(inventory),
		topologies: topologiesOf(linked),
		register: registerOf(inventory, gaps),
		facts: linked.resources,
		gaps,
		...(change === undefined ? {} : { change, gate: config.gate ?? "introduced" }),
	};

	function comparedWith(
		base: Comparison | undefined,
		after: AssessedResource[],
	): { resources: AssessedResource[]; change?: Change } {
		if (planned !== undefined) return planned.compare(after);
		if (base?.kind === "sources") return { resources: locateLive(after, base, rules, linked) };
		return base?.kind === "assessment" ? compareWithAssessment(after, inventory, base, rules) : { resources: after };
	}
}

/** By its accounts; of so many that nobody reads them any more, by a digest of them. */
function categoryOf(accounts: readonly string[]): string {
	const named = accounts.join("+");
	if (named.length <= MAXIMUM_NAMED) return `keyproof/${named}`;
	const digest = createHash("sha256").update(named).digest("hex").slice(0, 16);
	return `keyproof/${accounts.length}-accounts-${digest}`;
}

/** Without a change, rules about one are neither on nor off. */
function possible(catalogue: readonly Rule[], changes: boolean): Rule[] {
	return catalogue.filter(({ of_change }) => changes || of_change !== true);
}

/** How resources are judged by rules, also where AWS uses words that this version does not know. */
function judgeOf(engine: Engine, rules: readonly RuleInForce[], waived: Judge["waive"]): Judge {
	const actions = facetActions();
	return {
		rules,
		waive: waived,
		evaluate: (own, resources, impact) => evaluateInThreads(engine, own, resources, impact, actions),
		open: (judged, inventory, linked) => {
			const own = rules.filter(({ of_change }) => of_change !== true);
			return openToMeaning(judged, {
				resources: inventory.resources,
				linked: linked.resources,
				places: placesByType(resourceSchemas),
				rules: own,
				actions,
				relink: (resources) => link(withResources(inventory, resources), relations).resources,
				judge: (resources) => evaluate(engine, own, resources, linked.impact, actions),
			});
		},
	};
}

/** Resource type -> where enumerations stand in its resources, the derived facets included. The schemas are the same in each scan. */
const placesByType = once((schemas: typeof resourceSchemas): Record<string, Places | undefined> => {
	return Object.fromEntries(Object.entries(withDerived(schemas)).map(([type, schema]) => [type, placesOf(schema)]));
});

function withResources(inventory: Inventory, resources: ByType): Inventory {
	return {
		...inventory,
		resources: Object.fromEntries(Object.entries(resources).map(([type, list]) => [type, [...list]])),
	};
}

/** 0, 1 or 3; 2 is for what never came to a scan. */
export function exitCode(result: Result, allow_unknown: boolean): 0 | 1 | 3 {
	if (result === "fail") return 1;
	return result === "incomplete" && !allow_unknown ? 3 : 0;
}

/**
 * An inventory that was collected for fewer rules does not hold the types of the others: nothing is known of them. Nor is it
 * of what every account and Region has by itself, where the inventory says that it was read and lacks it.
 */
function uncollected(inventory: Inventory, rules: readonly Rule[]): Gap[] {
	const types = [...new Set(rules.map(({ type }) => type))].sort();
	// What is there, and what a gap tells is not.
	const told = new Set<string>();
	const tell = (type: string, { account, region }: { account: string; region: string }): void => {
		told.add(`${type} ${account} ${region}`).add(`${type} ${account} `);
	};
	for (const gap of inventory.gaps) tell(gap.type, gap);
	for (const { name, lists_by } of resourceTypes) {
		// What is listed may lack any of it.
		if (lists_by.length === 0) for (const each of inventory.resources[name] ?? []) tell(name, each);
	}
	return inventory.scopes.flatMap(({ account, region, types: collected }) =>
		types.flatMap((name): Gap[] => {
			const type = resourceTypes.find((each) => each.name === name);
			const action = type?.lists_by[0]?.action ?? "";
			const gapOf = (message: string): Gap[] => [
				{ type: name, action, account, region, reason: { kind: "unavailable", action, message } },
			];
			if (!collected.includes(name)) {
				return gapOf("the inventory was collected without this type: collect it again with these rules on");
			}
			const lacks =
				type?.lists_by.length === 0 && !told.has(`${name} ${account} ${type.global === true ? "" : region}`);
			return lacks ? gapOf("the inventory lacks what is there in any case: collect it again") : [];
		}),
	);
}
