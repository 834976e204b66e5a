import { resourcesOf } from "../../collect/schemas.js";
import {
	isUnsaid,
	type NotJudged,
	type PlannedAction,
	type PlannedChange,
	type PlannedResource,
	type PlannedResourceOf,
	type PlannedType,
} from "../../model/change.js";
import type { Inventory, Scope } from "../../model/inventory.js";
import type { PlannedEffect } from "../../model/planned_effect.js";
import type { Resource } from "../../model/resource.js";
import type { Change, Planned } from "../../model/scan.js";
import { overlayAlarm, overlayComposites } from "./alarms.js";
import { clusterArn, overlayCluster, overlayHsm } from "./cluster.js";
import { type Draft, draftOf, type Finished, type Place } from "./draft.js";
import { keyArn, type Names, namesOf, plannedArn } from "./identity.js";
import { joiningClusters } from "./joins.js";
import { nameKeys, overlayAlias, overlayGrant, overlayKey, overlayKeyPolicy } from "./key.js";
import { overlayKeyStore } from "./key_store.js";
import {
	type Network,
	overlayAclAssociation,
	overlayAclRule,
	overlayAssociation,
	overlayInterface,
	overlayInternetGateway,
	overlayMainAssociation,
	overlayNetworkAcl,
	overlayRoute,
	overlayRouteTable,
	overlaySecurityGroup,
	overlaySecurityGroupRule,
	overlaySubnet,
} from "./network.js";
import { networkView, type Placed } from "./network_view.js";
import { overlayTopics } from "./topics.js";
import {
	overlayAnalyzer,
	overlayDetector,
	overlayFlowLog,
	overlayHub,
	overlayLogGroup,
	overlayMetricFilter,
	overlayRecorder,
	overlayRecorderStatus,
	overlayTrail,
} from "./watching.js";

/** The account as it will be after changes, and what they do to it. */
export interface Overlaid extends Finished {
	/** ARN -> what is planned for the resource. A planned resource is here by its planned identity. */
	readonly planned: ReadonlyMap<string, Planned>;
	/** ARN of the base -> what the change takes from it. */
	readonly effects: ReadonlyMap<string, readonly PlannedEffect[]>;
	/** ARN -> the addresses that are the resource or change it, also where they leave it as it is. */
	readonly addresses: ReadonlyMap<string, readonly string[]>;
	readonly not_judged: readonly NotJudged[];
	readonly elsewhere: Change["elsewhere"];
	/** How many changes are about what was scanned. */
	readonly here: number;
}

/**
 * Lays changes over an inventory, as AWS would carry them out. The inventory itself stays as it is. Facts that a change
 * does not touch are the very objects of the base.
 */
export function overlay(inventory: Inventory, changes: readonly PlannedChange[]): Overlaid {
	const draft = draftOf(inventory);
	const placing = placingIn(inventory);
	const not_judged: NotJudged[] = changes.flatMap((change) => change.not_judged);
	const elsewhere = new Map<string, { account: string; region: string; resources: number }>();
	const effects = new Map<string, PlannedEffect[]>();
	const planned = new Map<string, Planned>();
	const addresses = new Map<string, string[]>();
	const shared = sharedAddresses(changes, placing);
	let here = 0;
	for (const change of changes) {
		const placed: Placed[] = [];
		for (const resource of change.resources) {
			const place = placing(resource);
			if ("scope" in place) {
				const own = shared.has(nameOf(resource, place.scope)) ? { ...place.scope, plan: change.file } : place.scope;
				placed.push({ resource, place: own } as Placed);
				if (acts(resource.action)) here += 1;
			} else if (acts(resource.action)) {
				const where = `${place.account} ${place.region}`;
				if (place.unclear) not_judged.push(unplaced(resource));
				else {
					const found = elsewhere.get(where) ?? { account: place.account, region: place.region, resources: 0 };
					elsewhere.set(where, { ...found, resources: found.resources + 1 });
				}
			}
		}
		const names = namesOf(placed);
		noteEffects(inventory, placed, names, effects);
		not_judged.push(...lay(draft, placed, names));
		notePlanned(placed, names, planned, addresses);
	}
	not_judged.push(...joiningClusters(draft, changes));
	const finished = draft.finish();
	for (const [arn, changed_by] of finished.changed_by) {
		const [address] = changed_by;
		addresses.set(arn, [...new Set([...(addresses.get(arn) ?? []), ...changed_by])]);
		if (planned.has(arn) || address === undefined) continue;
		planned.set(arn, { address, actions: ["update"], replaced_by: [] });
	}
	return {
		...finished,
		planned,
		effects,
		addresses,
		not_judged,
		elsewhere: [...elsewhere.values()].sort((a, b) =>
			`${a.account} ${a.region}` < `${b.account} ${b.region}` ? -1 : 1,
		),
		here,
	};
}

/** What more than one change makes by the same address in the same place: root modules of one shape, say. */
function sharedAddresses(
	changes: readonly PlannedChange[],
	placing: (resource: PlannedResource) => Placing,
): ReadonlySet<string> {
	if (changes.length < 2) return new Set();
	const seen = new Map<string, number>();
	const shared = new Set<string>();
	for (const [index, { resources }] of changes.entries()) {
		for (const resource of resources) {
			if (resource.action !== "create" && resource.action !== "replace") continue;
			const place = placing(resource);
			if (!("scope" in place)) continue;
			const name = nameOf(resource, place.scope);
			if ((seen.get(name) ?? index) !== index) shared.add(name);
			seen.set(name, index);
		}
	}
	return shared;
}

function nameOf({ address }: PlannedResource, { account, region }: Place): string {
	return `${account} ${region} ${address}`;
}

/** Whether an action does anything to what AWS has. */
function acts(action: PlannedAction): boolean {
	return action !== "none" && action !== "forget";
}

function unplaced({ source_type, address }: PlannedResource): NotJudged {
	return {
		source_type,
		address,
		why: "the change does not tell its account and Region, and more than one was scanned",
	};
}

type Placing =
	| { readonly scope: Place }
	| { readonly account: string; readonly region: string; readonly unclear: boolean };

/**
 * Where a resource is; where the change does not tell, in the only account or Region that was scanned, or where the
 * inventory has what it is or belongs to.
 */
function placingIn(inventory: Inventory): (resource: PlannedResource) => Placing {
	const { scopes } = inventory;
	const found = foundBy(inventory);
	const by_place = new Map(scopes.map((scope) => [`${scope.account} ${scope.region}`, scope]));
	const accounts = new Set(scopes.map(({ account }) => account));
	const regions = new Set(scopes.map(({ region }) => region));
	const only = (found: ReadonlySet<string>): string | undefined => (found.size === 1 ? [...found][0] : undefined);
	return (resource) => {
		const { account = only(accounts), region = only(regions) } = resource;
		const known = account !== undefined && region !== undefined;
		const scope = known ? by_place.get(`${account} ${region}`) : found(resource, account, region);
		if (scope !== undefined)
			return { scope: { account: scope.account, region: scope.region, partition: scope.partition } };
		return { account: account ?? "", region: region ?? "", unclear: account === undefined || region === undefined };
	};
}

/** The scope in which the one resource is that a planned one is or belongs to, by the ids that its state has. */
function foundBy({ scopes, resources }: Inventory) {
	let places: Map<string, Set<Scope>> | undefined;
	const index = (): Map<string, Set<Scope>> => {
		const by_id = new Map<string, Set<Scope>>();
		const of = new Map(scopes.map((scope) => [`${scope.account} ${scope.region}`, scope]));
		for (const resource of Object.values(resources).flat()) {
			const scope = of.get(`${resource.account} ${resource.region}`);
			if (scope === undefined) continue;
			for (const id of idsIn(resource)) by_id.set(id, (by_id.get(id) ?? new Set()).add(scope));
		}
		return by_id;
	};
	return (planned: PlannedResource, account: string | undefined, region: string | undefined): Scope | undefined => {
		places ??= index();
		const texts = [planned.id, planned.arn, ...Object.values(planned.before ?? {})];
		for (const text of texts) {
			const there = typeof text === "string" ? [...(places.get(text) ?? [])] : [];
			const fitting = there.filter(
				(scope) => (account ?? scope.account) === scope.account && (region ?? scope.region) === scope.region,
			);
			const [first, second] = fitting;
			if (first !== undefined && second === undefined) return first;
		}
		return undefined;
	};
}

/** What AWS calls a resource and what belongs to it: keys by ARN and id, clusters with their network. */
function idsIn(resource: Resource): Set<string> {
	const ids = new Set([resource.arn, resource.arn.slice(resource.arn.lastIndexOf("/") + 1)]);
	const visit = (value: unknown, name: string): void => {
		if (typeof value === "string" && (name.endsWith("_id") || name.endsWith("_arn"))) ids.add(value);
		else if (Array.isArray(value)) for (const each of value) visit(each, name);
		else if (typeof value === "object" && value !== null) {
			for (const [member, each] of Object.entries(value)) visit(each, member);
		}
	};
	visit(resource, "");
	return ids;
}

/** What is laid over first is what the later ones hang on. Of two changes of one type, what goes comes before what comes. */
const ORDER: readonly PlannedType[] = [
	"cloudhsm_cluster",
	"kms_custom_key_store",
	"kms_key",
	"kms_key_policy",
	"kms_alias",
	"kms_grant",
	"vpc",
	"subnet",
	"internet_gateway",
	"route_table",
	"route",
	"route_table_association",
	"main_route_table_association",
	"security_group",
	"security_group_rule",
	"network_acl",
	"network_acl_rule",
	"network_acl_association",
	"cloudhsm_hsm",
	"network_interface",
	"flow_log",
	"log_group",
	"trail",
	"metric_filter",
	"metric_alarm",
	"config_recorder",
	"config_recorder_status",
	"guardduty_detector",
	"security_hub_account",
	"access_analyzer",
];

function lay(draft: Draft, placed: readonly Placed[], names: Names): NotJudged[] {
	const view = networkView(draft, placed, names);
	const missing: NotJudged[] = [];
	const by_type = new Map<PlannedType, Placed[]>();
	for (const each of placed) {
		if (!acts(each.resource.action)) continue;
		by_type.set(each.resource.type, [...(by_type.get(each.resource.type) ?? []), each]);
	}
	for (const type of ORDER) {
		// Replicas name their primaries, which may be new as well.
		const rank = ({ resource }: Placed): number =>
			(resource.action === "delete" ? 0 : 2) +
			(resource.type === "kms_key" && resource.after?.primary_arn !== undefined ? 1 : 0);
		const of_type = (by_type.get(type) ?? []).flatMap(whereItLeaves);
		for (const { resource, place } of of_type.sort((a, b) => rank(a) - rank(b))) {
			const open = openParent(resource);
			if (open !== undefined) {
				const why = `${open} is known only when it is applied, so nothing tells what it changes`;
				missing.push({ source_type: resource.source_type, address: resource.address, why });
				continue;
			}
			if (layOne({ draft, place, names, view }, resource)) continue;
			const why = "what it changes is not in the account as it was read: the plan's state and the account differ";
			missing.push({ source_type: resource.source_type, address: resource.address, why });
		}
	}
	overlayComposites(draft, placed, names);
	overlayTopics(draft, placed, names);
	nameKeys(draft, placed);
	return missing;
}

/** What a part of a network belongs to, by which it is found. */
const PARENTS: { readonly [T in PlannedType]?: string } = {
	route: "route_table_id",
	route_table_association: "subnet_id",
	security_group_rule: "group_id",
	network_acl_rule: "network_acl_id",
	network_acl_association: "subnet_id",
};

/** A part that goes from one whole to another leaves the one before it joins the other. */
function whereItLeaves(placed: Placed): Placed[] {
	const { resource, place } = placed;
	const name = PARENTS[resource.type];
	const { before, after } = resource as {
		before?: Readonly<Record<string, unknown>>;
		after?: Readonly<Record<string, unknown>>;
	};
	if (name === undefined || before?.[name] === undefined || after === undefined) return [placed];
	if (before[name] === after[name]) return [placed];
	const { before: _, after: __, ...rest } = resource;
	return [
		{ resource: { ...rest, before, action: "delete" }, place } as Placed,
		{ resource: { ...rest, after, action: "create" }, place } as Placed,
	];
}

/** The attribute that would tell what a part belongs to, where the change leaves it open. */
function openParent({ type, action, after }: PlannedResource): string | undefined {
	// What was no client before may be one of any cluster.
	const name = type === "network_interface" && action === "create" ? "group_ids" : PARENTS[type];
	const value = name === undefined ? undefined : (after as Readonly<Record<string, unknown>> | undefined)?.[name];
	return isUnsaid(value) ? name : undefined;
}

/** False where what it changes was not found. */
function layOne(network: Network, resource: PlannedResource): boolean {
	const { draft, place, names, view } = network;
	switch (resource.type) {
		case "kms_key":
			return overlayKey(draft, resource, place, names);
		case "kms_key_policy":
			return overlayKeyPolicy(draft, resource, place, names);
		case "kms_alias":
			return overlayAlias(draft, resource, place, names);
		case "kms_grant":
			return overlayGrant(draft, resource, place, names);
		case "kms_custom_key_store":
			return overlayKeyStore(draft, resource, place, names);
		case "cloudhsm_cluster":
			return overlayCluster(draft, resource, place, names, view);
		case "cloudhsm_hsm":
			return overlayHsm(draft, resource, place, names, view);
		default:
			(AROUND[resource.type] as ((network: Network, resource: PlannedResource) => void) | undefined)?.(
				network,
				resource,
			);
			return true;
	}
}

type Around = { readonly [T in PlannedType]?: (network: Network, resource: PlannedResourceOf<T>) => void };

/** What belongs to no resource of its own: where no cluster, key or Region shows it, it changes nothing that is judged. */
const AROUND: Around = {
	subnet: overlaySubnet,
	internet_gateway: overlayInternetGateway,
	route_table: overlayRouteTable,
	route: overlayRoute,
	route_table_association: overlayAssociation,
	main_route_table_association: overlayMainAssociation,
	security_group: overlaySecurityGroup,
	security_group_rule: overlaySecurityGroupRule,
	network_acl: overlayNetworkAcl,
	network_acl_rule: overlayAclRule,
	network_acl_association: overlayAclAssociation,
	network_interface: overlayInterface,
	flow_log: overlayFlowLog,
	log_group: overlayLogGroup,
	trail: overlayTrail,
	metric_filter: overlayMetricFilter,
	metric_alarm: overlayAlarm,
	config_recorder: overlayRecorder,
	config_recorder_status: overlayRecorderStatus,
	guardduty_detector: overlayDetector,
	security_hub_account: overlayHub,
	access_analyzer: overlayAnalyzer,
};

/** The ARN by which the inventory knows the resource that a planned one is or belongs to, while it exists. */
function liveArn(resource: PlannedResource, place: Place, names: Names): string | undefined {
	const { id, arn } = resource;
	const { partition, region, account } = place;
	switch (resource.type) {
		case "kms_key":
			return arn ?? (id === undefined ? undefined : keyArn(id, place, names));
		case "kms_key_policy":
		case "kms_grant": {
			const key = resource.before?.key ?? resource.after?.key;
			return typeof key === "string" ? keyArn(key, place, names) : undefined;
		}
		case "kms_alias": {
			const key = resource.before?.target_key ?? resource.after?.target_key;
			return typeof key === "string" ? keyArn(key, place, names) : undefined;
		}
		case "cloudhsm_cluster":
			return id === undefined ? undefined : clusterArn(id, place, names);
		case "cloudhsm_hsm": {
			const cluster = resource.before?.cluster_id ?? resource.after?.cluster_id;
			return typeof cluster === "string" ? clusterArn(cluster, place, names) : undefined;
		}
		case "kms_custom_key_store":
			return id === undefined ? undefined : `arn:${partition}:kms:${region}:${account}:custom-key-store/${id}`;
		default:
			return undefined;
	}
}

/** The types that the inventory has resources of; the others are facts of them. */
const OWN_TYPES: readonly PlannedType[] = ["kms_key", "cloudhsm_cluster", "kms_custom_key_store"];

function notePlanned(
	placed: readonly Placed[],
	names: Names,
	planned: Map<string, Planned>,
	addresses: Map<string, string[]>,
): void {
	for (const { resource, place } of placed) {
		if (!OWN_TYPES.includes(resource.type)) continue;
		const { address, action, replaced_by } = resource;
		const live = action === "create" ? undefined : liveArn(resource, place, names);
		const made = action === "create" || action === "replace" ? plannedArn(address, place) : undefined;
		for (const arn of [live, made]) {
			if (arn === undefined) continue;
			addresses.set(arn, [address, ...(addresses.get(arn) ?? [])]);
		}
		if (live !== undefined && (action === "update" || action === "delete" || action === "replace")) {
			planned.set(live, { address, actions: [action], replaced_by: [...replaced_by] });
		}
		if (made !== undefined) planned.set(made, { address, actions: ["create"], replaced_by: [] });
	}
}

/** What changes take away, with the resource of the base that loses it. */
function noteEffects(
	inventory: Inventory,
	placed: readonly Placed[],
	names: Names,
	effects: Map<string, PlannedEffect[]>,
): void {
	for (const { resource, place } of placed) {
		const takes = takenBy(resource);
		const arn = takes === undefined ? undefined : liveArn(resource, place, names);
		if (takes === undefined || arn === undefined) continue;
		const { address, action, replaced_by, prevent_destroy, deletion_window_in_days, id } = resource;
		if (action !== "delete" && action !== "replace" && action !== "update") continue;
		const effect: PlannedEffect = {
			address,
			takes,
			action,
			replaced_by: [...replaced_by],
			...(id === undefined ? {} : { id }),
			...(takes === "alias" ? madeAgain(resource, place, placed, names) : {}),
			...(prevent_destroy === undefined ? {} : { prevent_destroy }),
			...(deletion_window_in_days === undefined ? {} : { deletion_window_in_days }),
		};
		effects.set(arn, [...(effects.get(arn) ?? []), effect]);
	}
	markLastHsms(inventory, effects);
}

/** An alias that goes at one address and comes at another, for the same key: somebody moved its block. */
function madeAgain(
	{ before }: PlannedResource,
	place: Place,
	placed: readonly Placed[],
	names: Names,
): Pick<PlannedEffect, "made_again_by"> {
	const { name, target_key } = (before ?? {}) as PlannedResourceOf<"kms_alias">["before"] & object;
	const again = placed.find(({ resource, place: { account, region } }) => {
		if (resource.type !== "kms_alias" || resource.action !== "create" || resource.after?.name !== name) return false;
		const target = resource.after?.target_key;
		const is_same = typeof target === "string" && typeof target_key === "string";
		return account === place.account && region === place.region && is_same && sameKey(target, target_key);
	});
	return again === undefined ? {} : { made_again_by: again.resource.address };

	function sameKey(a: string, b: string): boolean {
		return keyArn(a, place, names) === keyArn(b, place, names);
	}
}

/** What a change destroys, where it destroys something that keys hang on. */
function takenBy(resource: PlannedResource): PlannedEffect["takes"] | undefined {
	const destroys = resource.action === "delete" || resource.action === "replace";
	switch (resource.type) {
		case "kms_key": {
			if (destroys) return "key";
			const had = resource.before?.has_material === true;
			return resource.action === "update" && had && resource.after?.has_material === false ? "material" : undefined;
		}
		case "kms_alias":
			return destroys ? "alias" : undefined;
		case "kms_custom_key_store":
			return destroys ? "key_store" : undefined;
		case "cloudhsm_cluster": {
			if (destroys) return "cluster";
			const [old, next] = [resource.before?.backup_retention_in_days, resource.after?.backup_retention_in_days];
			if (resource.action !== "update" || typeof old !== "number") return undefined;
			return typeof next !== "number" || next < old ? "backup_policy" : undefined;
		}
		case "cloudhsm_hsm":
			return destroys ? "hsm" : undefined;
		default:
			return undefined;
	}
}

/** The HSMs of a cluster that go are a loss where none is left that stays. */
function markLastHsms(inventory: Inventory, effects: Map<string, PlannedEffect[]>): void {
	for (const cluster of resourcesOf(inventory.resources, "cloudhsm_cluster")) {
		const own = effects.get(cluster.arn);
		if (own === undefined || !own.some(({ takes }) => takes === "hsm")) continue;
		const hsms = cluster.metadata?.status === "known" ? cluster.metadata.value.hsms : [];
		const present = hsms.filter(({ state }) => state !== "DELETED" && state !== "DELETE_IN_PROGRESS");
		const going = new Set(own.filter(({ takes }) => takes === "hsm").map(({ id }) => id));
		const last = present.every(({ hsm_id }) => going.has(hsm_id));
		effects.set(
			cluster.arn,
			own.map((effect) => (effect.takes === "hsm" && last ? { ...effect, takes: "last_hsm" } : effect)),
		);
	}
}
