import type { CloudhsmCluster } from "../../collect/cloudhsm_cluster/schema.js";
import {
	isUnsaid,
	LATER,
	type PlannedAttributes,
	type PlannedResourceOf,
	plannedId,
	type Unsaid,
} from "../../model/change.js";
import { cloudhsm } from "../../model/enumerations.js";
import { known, type Observed } from "../../model/observed.js";
import {
	clusterGroup,
	clustersIn,
	type Fact,
	type Hsm,
	knownIn,
	type Metadata,
	type SecurityGroup,
	type Subnet,
} from "./cluster_facts.js";
import { type Draft, leftOpen, type Place, untold } from "./draft.js";
import { type Names, plannedArn } from "./identity.js";
import { changed, retagged } from "./key.js";
import type { NetworkView } from "./network_view.js";
import { notePossible } from "./possible.js";

type Cluster = PlannedResourceOf<"cloudhsm_cluster">;
type Attributes = PlannedAttributes["cloudhsm_cluster"];

/** Lays a cluster's change over the draft. False where the cluster is not in the account as it was read. */
export function overlayCluster(draft: Draft, cluster: Cluster, place: Place, names: Names, view: NetworkView): boolean {
	const { partition, region, account } = place;
	const arn = `arn:${partition}:cloudhsm:${region}:${account}:cluster/${cluster.id}`;
	const found = draft.get("cloudhsm_cluster", arn) !== undefined;
	// The new one first: the old one's network tells of the subnets that they share.
	if (cluster.action === "create" || cluster.action === "replace") createCluster(draft, cluster, place, names, view);
	if (cluster.action === "delete" || cluster.action === "replace") draft.remove("cloudhsm_cluster", arn, cluster);
	if (cluster.action === "update" && found) updateCluster(draft, cluster, arn);
	return found || cluster.action === "create" || cluster.action === "none" || cluster.action === "forget";
}

function updateCluster(draft: Draft, cluster: Cluster, arn: string): void {
	const after: Attributes = cluster.after ?? {};
	const retagging = changed<Attributes>(cluster, "tags");
	if (retagging && isUnsaid(after.tags)) draft.noteOpenTags(arn, leftOpen(cluster, after.tags, "its tags"));
	draft.edit("cloudhsm_cluster", arn, "metadata", cluster, (metadata) => {
		const tags = retagging ? retagged(metadata.tags, cluster.before?.tags, after.tags) : undefined;
		const type = changed<Attributes>(cluster, "hsm_type") && after.hsm_type ? after.hsm_type : metadata.hsm_type;
		const days = changed<Attributes>(cluster, "backup_retention_in_days")
			? (after.backup_retention_in_days ?? undefined)
			: undefined;
		const unsaid = [type, days].find(isUnsaid);
		if (unsaid !== undefined) return unsaid;
		return {
			...metadata,
			tags: isUnsaid(tags) ? metadata.tags : (tags ?? metadata.tags),
			...(typeof type === "string" ? { hsm_type: type } : {}),
			...(typeof days === "number" ? { backup_retention_policy: { type: "DAYS", value: days } } : {}),
		};
	});
	const live = draft.get("cloudhsm_cluster", arn);
	if (live !== undefined) draft.put("cloudhsm_cluster", live, cluster);
}

/** CloudHSM keeps backups this long unless told otherwise: https://docs.aws.amazon.com/cloudhsm/latest/userguide/manage-backup-retention.html */
const DEFAULT_RETENTION_IN_DAYS = 90;

function createCluster(draft: Draft, cluster: Cluster, place: Place, names: Names, view: NetworkView): void {
	const after: Attributes = cluster.after ?? {};
	const subnets = subnetsOf(after, place, names, view);
	const metadata = metadataOf(draft, cluster, subnets);
	const open = (what: string, value: Unsaid | undefined): Observed<never> =>
		value === undefined ? untold(cluster, what) : leftOpen(cluster, value, what);
	const fact = <T>(what: string, value: T | Unsaid | undefined): Observed<T> =>
		isUnsaid(value) ? open(what, value) : value === undefined ? open(what, undefined) : known(value as T);
	const ids = isUnsaid(subnets) ? [] : subnets.ids;
	const vpc_id = isUnsaid(metadata) ? undefined : metadata.vpc_id;
	const within = <T>(read: (vpc: string) => T | Unsaid | undefined): T | Unsaid | undefined =>
		vpc_id === undefined ? LATER : read(vpc_id);
	const resource: CloudhsmCluster = {
		arn: plannedArn(cluster.address, place),
		account: place.account,
		region: place.region,
		name: nameOf(after, cluster.address),
		metadata: fact("what kind of cluster it is", metadata),
		vpc: fact(
			"the VPC",
			within((vpc) => view.vpc(vpc, place)),
		),
		subnets: fact("the subnets", isUnsaid(subnets) ? subnets : subnets.complete ? [...subnets.found] : undefined),
		vpc_block_public_access: known(null),
		route_tables: fact(
			"the route tables",
			within((vpc) => view.routeTables(vpc, ids, place)),
		),
		security_groups: fact(
			"the security groups",
			within((vpc) => [groupOf(cluster, vpc, place)]),
		),
		prefix_lists: known({}),
		network_acls: fact(
			"the network ACLs",
			within((vpc) => view.networkAcls(vpc, ids, place)),
		),
		network_interfaces: known([]),
		client_interfaces: known([]),
		admitted_interfaces: known([]),
		flow_logs: fact(
			"the flow logs",
			within((vpc) => (view.isNew(vpc) ? [] : flowLogsOf(draft, vpc, place))),
		),
		log_group: untold(cluster, "the log group"),
		log_streams: untold(cluster, "the log streams"),
		...alarmsOf(draft, place),
		session_counts: untold(cluster, "the sessions"),
		user_counts: untold(cluster, "the users"),
		inspector_coverage: known({ available: true, instances: [] }),
		inspector_findings: known([]),
	};
	const arn = plannedArn(cluster.address, place);
	if (isUnsaid(after.tags)) draft.noteOpenTags(arn, leftOpen(cluster, after.tags, "its tags"));
	draft.put("cloudhsm_cluster", resource, cluster);
	notePossible(draft, cluster, "cloudhsm_cluster", arn, [
		{ member: "hsm_type", said: after.hsm_type, values: cloudhsm.HsmType, what: "its HsmType" },
		{ member: "mode", said: after.mode, values: cloudhsm.ClusterMode, what: "its mode" },
		{ member: "network_type", said: after.network_type, values: cloudhsm.NetworkType, what: "its NetworkType" },
	]);
}

function nameOf({ tags }: Attributes, address: string): string {
	const name = isUnsaid(tags) ? undefined : tags?.Name;
	return (name ?? address).slice(0, 1024);
}

interface Subnets {
	readonly ids: readonly string[];
	readonly found: readonly Subnet[];
	readonly complete: boolean;
}

function subnetsOf({ subnet_ids }: Attributes, place: Place, names: Names, view: NetworkView): Subnets | Unsaid {
	if (isUnsaid(subnet_ids)) return subnet_ids;
	const ids = [...(subnet_ids ?? [])].map(names.id).sort();
	const found = ids.map((id) => view.subnet(id, place));
	const unsaid = found.find(isUnsaid);
	if (unsaid !== undefined) return unsaid;
	const there = found.filter((each): each is Subnet => each !== undefined && !isUnsaid(each));
	return { ids, found: there, complete: there.length === ids.length };
}

/** What stands for a value that only the apply tells, until the others that it may have are judged too. */
const ASSUMED = { hsm_type: "hsm2m.medium", mode: "FIPS" };

/** A cluster made from a backup is as the backup was; another waits to be initialized. */
function metadataOf(draft: Draft, cluster: Cluster, subnets: Subnets | Unsaid): Metadata | Unsaid {
	const after: Attributes = cluster.after ?? {};
	if (isUnsaid(subnets)) return subnets;
	if (!subnets.complete) return LATER;
	if (isUnsaid(after.source_backup_id)) return after.source_backup_id;
	const restored = typeof after.source_backup_id === "string";
	const [first] = subnets.found;
	const days = after.backup_retention_in_days ?? DEFAULT_RETENTION_IN_DAYS;
	return {
		cluster_id: plannedId(cluster.address),
		state: restored ? "ACTIVE" : "UNINITIALIZED",
		...(after.hsm_type === undefined || after.hsm_type === null
			? {}
			: { hsm_type: isUnsaid(after.hsm_type) ? ASSUMED.hsm_type : after.hsm_type }),
		...(after.mode === undefined || after.mode === null
			? {}
			: { mode: isUnsaid(after.mode) ? ASSUMED.mode : after.mode }),
		network_type: typeof after.network_type === "string" ? after.network_type : "IPV4",
		...(first === undefined ? {} : { vpc_id: first.vpc_id }),
		security_group: clusterGroup(cluster.address),
		subnet_mapping: Object.fromEntries(
			subnets.found.map(({ availability_zone, subnet_id }) => [availability_zone, subnet_id]),
		),
		...(typeof after.source_backup_id === "string" ? { source_backup_id: after.source_backup_id } : {}),
		create_timestamp: draft.collected_at,
		backup_policy: "DEFAULT",
		...(typeof days === "number" ? { backup_retention_policy: { type: "DAYS", value: days } } : {}),
		hsms: [],
		certificates: {},
		tags: isUnsaid(after.tags) ? {} : (after.tags ?? {}),
	};
}

/** What CloudHSM puts into the group: the HSMs' ports, within the group. */
function groupOf(cluster: Cluster, vpc_id: string, { account }: Place): SecurityGroup {
	const group_id = clusterGroup(cluster.address);
	const within = {
		ip_protocol: "tcp",
		from_port: 2223,
		to_port: 2225,
		ip_ranges: [],
		ipv6_ranges: [],
		prefix_list_ids: [],
		user_id_group_pairs: [{ group_id, user_id: account }],
	};
	return {
		group_id,
		group_name: `cloudhsm-cluster-${plannedId(cluster.address)}-sg`,
		owner_id: account,
		vpc_id,
		ip_permissions: [within],
		ip_permissions_egress: [within],
	};
}

function flowLogsOf(draft: Draft, vpc_id: string, place: Place): Fact<"flow_logs"> | undefined {
	for (const cluster of clustersIn(draft, place)) {
		if (knownIn(cluster.metadata)?.vpc_id === vpc_id) return knownIn(cluster.flow_logs);
	}
	return undefined;
}

/** The alarms about CloudHSM are those of the Region, so another cluster there tells them, and who hears them. */
function alarmsOf(draft: Draft, place: Place): Record<string, Observed<unknown>> {
	for (const { alarms, alarm_topics } of clustersIn(draft, place)) {
		if (alarms !== undefined) return alarm_topics === undefined ? { alarms } : { alarms, alarm_topics };
	}
	return { alarms: known([]), alarm_topics: known([]) };
}

/** Lays an HSM over its cluster. False where the cluster is not in the account as it was read. */
export function overlayHsm(
	draft: Draft,
	hsm: PlannedResourceOf<"cloudhsm_hsm">,
	place: Place,
	names: Names,
	view: NetworkView,
): boolean {
	if (hsm.action === "none" || hsm.action === "forget" || hsm.action === "update") return true;
	const old = typeof hsm.before?.cluster_id === "string" ? clusterArn(hsm.before.cluster_id, place, names) : undefined;
	if (old !== undefined && hsm.action !== "create") removeHsm(draft, hsm, old);
	const found = old !== undefined && (draft.get("cloudhsm_cluster", old) !== undefined || draft.removed(old));
	if (hsm.action === "delete") return found;
	const next = typeof hsm.after?.cluster_id === "string" ? clusterArn(hsm.after.cluster_id, place, names) : undefined;
	if (next === undefined || draft.get("cloudhsm_cluster", next) === undefined) return false;
	addHsm(draft, hsm, next, place, names, view);
	return true;
}

export function clusterArn(value: string, { partition, region, account }: Place, names: Names): string {
	const planned = names.planned(value);
	if (planned !== undefined) return plannedArn(planned.resource.address, planned.place);
	return `arn:${partition}:cloudhsm:${region}:${account}:cluster/${names.id(value)}`;
}

function removeHsm(draft: Draft, hsm: PlannedResourceOf<"cloudhsm_hsm">, arn: string): void {
	const cluster = clustersIn(draft, { account: arn.split(":")[4] ?? "", region: arn.split(":")[3] ?? "" }).find(
		(each) => each.arn === arn,
	);
	const gone = knownIn(cluster?.metadata)?.hsms.find(({ hsm_id }) => hsm_id === hsm.id);
	draft.edit("cloudhsm_cluster", arn, "metadata", hsm, (metadata) => ({
		...metadata,
		hsms: metadata.hsms.filter(({ hsm_id }) => hsm_id !== hsm.id),
	}));
	draft.edit("cloudhsm_cluster", arn, "network_interfaces", hsm, (interfaces) =>
		interfaces.filter(({ network_interface_id }) => network_interface_id !== gone?.eni_id),
	);
	draft.edit("cloudhsm_cluster", arn, "session_counts", hsm, (counts) => ({
		...counts,
		hsms: counts.hsms.filter(({ hsm_id }) => hsm_id !== hsm.id),
	}));
}

/** CloudHSM puts one interface of its own into the subnet, with the cluster's group and without a public address. */
function addHsm(
	draft: Draft,
	hsm: PlannedResourceOf<"cloudhsm_hsm">,
	arn: string,
	place: Place,
	names: Names,
	view: NetworkView,
): void {
	const cluster = draft.get("cloudhsm_cluster", arn);
	const metadata = knownIn(cluster?.metadata);
	if (metadata === undefined) return;
	const { subnet_id: given, availability_zone: zone } = hsm.after ?? {};
	const subnet_id =
		typeof given === "string" ? names.id(given) : typeof zone === "string" ? metadata.subnet_mapping[zone] : undefined;
	const [mapped] = Object.entries(metadata.subnet_mapping).find(([, id]) => id === subnet_id) ?? [];
	const seen = subnet_id === undefined ? undefined : view.subnet(subnet_id, place);
	const availability_zone =
		mapped ?? (typeof zone === "string" ? zone : undefined) ?? (isUnsaid(seen) ? undefined : seen?.availability_zone);
	if (subnet_id === undefined || availability_zone === undefined) {
		draft.set("cloudhsm_cluster", arn, "metadata", hsm, LATER);
		return;
	}
	const eni_id = `${plannedId(hsm.address)}.hsm_eni_id`;
	const added: Hsm = {
		hsm_id: plannedId(hsm.address),
		state: "ACTIVE",
		availability_zone,
		subnet_id,
		eni_id,
		...(metadata.hsm_type === undefined ? {} : { hsm_type: metadata.hsm_type }),
	};
	draft.edit("cloudhsm_cluster", arn, "metadata", hsm, (own) => ({ ...own, hsms: [...own.hsms, added] }));
	const live = draft.get("cloudhsm_cluster", arn);
	// CloudWatch has sessions and users of a cluster's HSMs only where it has some.
	if (live !== undefined && live.session_counts === undefined) {
		const unmeasured = { session_counts: untold(hsm, "the sessions"), user_counts: untold(hsm, "the users") };
		draft.put("cloudhsm_cluster", { ...live, ...unmeasured }, hsm);
	}
	draft.edit("cloudhsm_cluster", arn, "session_counts", hsm, (counts) => ({
		...counts,
		hsms: [...counts.hsms, { hsm_id: added.hsm_id, maximum: 0 }],
	}));
	for (const facet of ["user_counts", "log_streams"] as const) draft.set("cloudhsm_cluster", arn, facet, hsm, LATER);
	draft.edit("cloudhsm_cluster", arn, "network_interfaces", hsm, (interfaces) => [
		...interfaces,
		{
			network_interface_id: eni_id,
			owner_id: place.account,
			subnet_id,
			status: "in-use",
			public_ips: [],
			ipv6_addresses: [],
			group_ids: metadata.security_group === undefined ? [] : [metadata.security_group],
		},
	]);
}
