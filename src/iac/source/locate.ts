import {
	isUnsaid,
	type PlannedAttributes,
	type PlannedChange,
	type PlannedResource,
	type PlannedSeries,
	type PlannedType,
	plannedId,
} from "../../model/change.js";
import type { RuleInForce } from "../../model/policy.js";
import { present } from "../../model/present.js";
import type { Resource } from "../../model/resource.js";
import type { Location } from "../../model/verdict.js";
import { CARRIERS, type Carrier, isDefault, PART_OF, sourceNames } from "./carriers.js";
import type { Found } from "./terraform.js";

/** A resource that a source makes, as far as finding its lines needs it. */
export interface SourcedResource {
	readonly address: string;
	readonly type: PlannedType;
	/** What AWS and the change know it by: its ARN, else its id; and the name that it has until it exists. */
	readonly identities: readonly string[];
	/** What it is part of, by their ids, ARNs and names. */
	readonly part_of: readonly string[];
	readonly region?: string;
	/** Whether the change touches it. */
	readonly changed: boolean;
	/** Whether the change takes it away: then none of its attributes decides. */
	readonly goes?: true;
	/** Attributes in the source's words that make the change replace it. */
	readonly replaced_by: readonly string[];
	/** Attributes of the model that an update changes. */
	readonly updated?: readonly string[];
	/** Attributes that say what AWS would do without them: they decide nothing. */
	readonly by_default?: readonly string[];
}

/** The resources of one source and how a place in it is found. */
export interface Source {
	readonly kind: "terraform" | "cloudformation";
	readonly resources: readonly SourcedResource[];
	readonly find: (address: string, attributes: readonly string[], said?: ReadonlySet<string>) => readonly Found[];
}

/** So many places of one finding are told. */
const MAXIMUM_LOCATIONS = 5;

/**
 * The places in the source that a rule's verdict on a resource follows from; the deciding one first. Empty without any.
 *
 * @param messages what the finding says: of several that may decide, those that it names do.
 */
export type Locator = (resource: Resource, rule: RuleInForce, messages?: readonly string[]) => readonly Location[];

/** What of a planned change tells where its resources are written. */
export function sourcedResources({ resources }: Pick<PlannedChange, "resources">): SourcedResource[] {
	return resources.map((resource) => ({
		address: resource.address,
		type: resource.type,
		identities: [...identitiesOf(resource.type, resource), plannedId(resource.address)],
		part_of: partsOf(resource),
		...(resource.region === undefined ? {} : { region: resource.region }),
		changed: resource.action !== "none",
		...(resource.action === "delete" ? { goes: true as const } : {}),
		replaced_by: resource.replaced_by,
		...present({ updated: updatedIn(resource), by_default: defaultsIn(resource) }),
	}));
}

function updatedIn({ action, before = {}, after = {} }: PlannedResource): string[] | undefined {
	if (action !== "update") return undefined;
	const [old, next] = [before, after] as readonly Readonly<Record<string, unknown>>[];
	const names = new Set([...Object.keys(old ?? {}), ...Object.keys(next ?? {})]);
	const changed = [...names].filter((name) => JSON.stringify(old?.[name]) !== JSON.stringify(next?.[name]));
	return changed.length === 0 ? undefined : changed;
}

function defaultsIn({ type, after = {} }: PlannedResource): string[] | undefined {
	const found = Object.entries(after).flatMap(([name, value]) => (isDefault(type, name, value) ? [name] : []));
	return found.length === 0 ? undefined : found;
}

/** What AWS and an inventory call it: clusters name their network by ids. The id of a key is that of its replicas too. */
export function identitiesOf(
	type: PlannedType,
	{ arn, id }: { readonly arn?: string | null | undefined; readonly id?: string | null | undefined },
): string[] {
	return [arn ?? [], arn == null || type !== "kms_key" ? (id ?? []) : []].flat();
}

function partsOf({ type, before, after }: PlannedResource): string[] {
	const names: readonly string[] = PART_OF[type] ?? [];
	const values = [after, before].flatMap((attributes) =>
		names.map((name) => (attributes as Readonly<Record<string, unknown>> | undefined)?.[name]),
	);
	return [...values.flat(), ...dimensionsIn(type === "metric_alarm" ? [after, before] : [])].filter(
		(value) => typeof value === "string",
	);
}

/** What an alarm's metrics are about. */
function dimensionsIn(alarms: readonly (PlannedAttributes["metric_alarm"] | undefined)[]): unknown[] {
	return alarms.flatMap((alarm) => {
		const series = alarm?.series;
		const of_series = Array.isArray(series) ? (series as readonly PlannedSeries[]).map(({ metric }) => metric) : [];
		return [alarm?.metric, ...of_series].flatMap((metric) =>
			metric === undefined || metric === null || isUnsaid(metric) ? [] : Object.values(metric.dimensions),
		);
	});
}

/** Finds the places of findings. With several sources, the one that names the resource answers. */
export function createLocator(sources: readonly Source[]): Locator {
	const indexed = sources.map((source) => {
		const index = indexOf(source.resources);
		return { source, entriesOf: lastOnce((resource: Resource) => entriesIn(index, resource)) };
	});
	return (resource, rule, messages = []) => {
		for (const { source, entriesOf } of indexed) {
			const locations = locate(source, entriesOf(resource), { resource, rule, messages });
			if (locations.length > 0) return locations;
		}
		return [];
	};
}

/** What is asked about one resource for each of its findings is found once. */
function lastOnce<T>(find: (resource: Resource) => T): (resource: Resource) => T {
	let last: { readonly resource: Resource; readonly found: T } | undefined;
	return (resource) => {
		if (last?.resource !== resource) last = { resource, found: find(resource) };
		return last.found;
	};
}

/** The entries of a source that are a resource's own, and all that have to do with it. */
interface Entries {
	readonly own: readonly SourcedResource[];
	readonly related: readonly SourcedResource[];
}

function entriesIn(index: Index, resource: Resource): Entries {
	const own = named(index, [resource.arn, idIn(resource.arn)], resource);
	return { own, related: relatedTo(index, resource, own) };
}

interface Index {
	readonly by_identity: ReadonlyMap<string, readonly SourcedResource[]>;
	readonly by_whole: ReadonlyMap<string, readonly SourcedResource[]>;
	/** Those that the change touches, by type: what is about a Region as a whole follows from them. */
	readonly changed: ReadonlyMap<PlannedType, readonly SourcedResource[]>;
}

function indexOf(resources: readonly SourcedResource[]): Index {
	return {
		by_identity: grouped(resources, ({ identities }) => identities),
		by_whole: grouped(resources, ({ part_of }) => part_of),
		changed: grouped(
			resources.filter(({ changed }) => changed),
			({ type }) => [type],
		),
	};
}

function grouped<K>(resources: readonly SourcedResource[], keysOf: (resource: SourcedResource) => readonly K[]) {
	const groups = new Map<K, SourcedResource[]>();
	for (const resource of resources) {
		for (const key of new Set(keysOf(resource))) groups.set(key, [...(groups.get(key) ?? []), resource]);
	}
	return groups;
}

interface Asked {
	readonly resource: Resource;
	readonly rule: RuleInForce;
	readonly messages: readonly string[];
}

function locate(source: Source, { own, related }: Entries, { resource, rule, messages }: Asked): readonly Location[] {
	if (related.length === 0) return [];
	const said = new Set(messages.flatMap((message) => message.split(SPACES)));
	const places = carriersOf(rule, related).flatMap((carrier) =>
		related
			.filter(({ type }) => type === carrier.type)
			.map((sourced) => ({
				sourced,
				found: source.find(sourced.address, attributesOf(source, sourced, carrier, said), said),
			})),
	);
	const itself = new Set([resource.arn, idIn(resource.arn), ...own.flatMap(({ identities }) => identities)]);
	const names = ({ identities, part_of }: SourcedResource, among: ReadonlySet<string>) =>
		[...identities, ...part_of].some((name) => among.has(name));
	// What the finding names, what is about the resource itself, what the change touches, and where the attribute is written.
	const rank = ({ sourced, found }: (typeof places)[number]) =>
		(names(sourced, said) ? 0 : 8) +
		(names(sourced, itself) ? 0 : 4) +
		(sourced.changed ? 0 : 2) +
		(found.some(({ attribute }) => attribute !== undefined) ? 0 : 1);
	// Of rules that are all new, the one whose block or port the finding tells.
	const tells = ({ found }: (typeof places)[number]) =>
		found.some(({ literals }) => literals?.().some((each) => said.has(each)) === true) ? 0 : 1;
	const ranked = places.toSorted((a, b) => rank(a) - rank(b) || tells(a) - tells(b));
	// Without what usually decides: the resource itself, else what the change touches of it.
	const others = own.length > 0 ? own : related.filter(({ changed }) => changed);
	const chosen =
		ranked.length > 0
			? ranked
			: others.map((sourced) => ({ sourced, found: source.find(sourced.address, sourced.replaced_by) }));
	const locations = chosen.flatMap(({ sourced: { address }, found }) => found.map((each) => locationOf(each, address)));
	return distinct(locations).slice(0, MAXIMUM_LOCATIONS);
}

/** What stands between the names that a message says. */
const SPACES = /[\s,;()]+/;

function locationOf({ file, start_line, end_line, attribute }: Found, address: string): Location {
	return { file, start_line, end_line, address, ...(attribute === undefined ? {} : { attribute }) };
}

/** What a rule's verdict follows from: by the facets that it judges by, unless its METADATA names the attributes. */
function carriersOf(
	{ type, selects_by, judges_by, unseen = [], also_reads = [], decided_by = [] }: RuleInForce,
	related: readonly SourcedResource[],
): readonly Carrier[] {
	const by_facet = CARRIERS[type] ?? {};
	const judging = [...judges_by, ...unseen, ...also_reads];
	const facets = judging.length > 0 ? judging : selects_by;
	// What is a bit of everything is the last to have decided: alarms hang on trails, and are seldom wrong by them.
	const ordered = [...facets.filter((facet) => !GENERAL.has(facet)), ...facets.filter((facet) => GENERAL.has(facet))];
	const carriers = ordered.flatMap((facet) => by_facet[facet] ?? []);
	// Of other resources that decide, such as the trails of a Region: those alone, where the source has one of them.
	const others = decided_by.filter((name) => name.includes("."));
	const of_others = carriersNamed(others);
	if (of_others.some((carrier) => related.some((each) => each.type === carrier.type))) return of_others;
	const own = decided_by.filter((name) => !others.includes(name));
	if (own.length === 0) return carriers;
	return [{ type: type as PlannedType, attributes: own }, ...carriers.filter((each) => each.type !== type)];
}

const GENERAL: ReadonlySet<string> = new Set(["metadata", "trails", "trail_status", "trail_selectors"]);

/** `trail.kms_key_id`: an attribute of another resource than the one that is judged. */
function carriersNamed(names: readonly string[]): Carrier[] {
	const by_type = new Map<string, string[]>();
	for (const name of names) {
		const [type = "", attribute = ""] = name.split(".", 2);
		by_type.set(type, [...(by_type.get(type) ?? []), attribute]);
	}
	return [...by_type].map(([type, attributes]) => ({ type: type as PlannedType, attributes }));
}

/** What findings call the one of two directions that they are about. */
const SAID_AS: Readonly<Record<string, string>> = { ingress: "inbound", egress: "outbound" };

/** In the source's words: first what the finding names, then what the change changes, and what says no more than the default not at all; of what is replaced, first what replaces it. */
function attributesOf(
	{ kind }: Source,
	{ type, replaced_by, updated = [], by_default = [], goes }: SourcedResource,
	{ attributes }: Carrier,
	said: ReadonlySet<string>,
): string[] {
	if (goes === true) return [];
	const saying = attributes.filter((attribute) => !by_default.includes(attribute));
	const named = saying.filter((attribute) => said.has(SAID_AS[attribute] ?? ""));
	const changed = saying.filter((attribute) => updated.includes(attribute));
	const ordered = [...new Set([...named, ...changed, ...saying])];
	return [...ordered.flatMap((attribute) => sourceNames(kind, type, attribute)), ...replaced_by];
}

/** The resource's own entries, and all that it names or that is part of it or of what it names. */
function relatedTo(index: Index, resource: Resource, own: readonly SourcedResource[]): readonly SourcedResource[] {
	const strings = new Set<string>(own.flatMap(({ identities, part_of }) => [...identities, ...part_of]));
	collectStrings(resource, strings, (text) => isNamed(index, text));
	strings.add(idIn(resource.arn));
	const of_region = isWholeRegion(resource.arn) ? [...index.changed.values()].flat() : [];
	const here = of_region.filter(({ region }) => region === undefined || region === resource.region);
	return [...new Set([...own, ...named(index, [...strings], resource), ...partsNamed(index, [...strings]), ...here])];
}

function named(index: Index, names: readonly string[], { region }: Resource): readonly SourcedResource[] {
	const planned = names.flatMap((name) => plannedIn(name) ?? []);
	const found = [...names, ...planned].flatMap((name) => index.by_identity.get(name) ?? []);
	// Related multi-Region keys share their id.
	return found.filter((each) => each.region === undefined || each.region === region);
}

function partsNamed(index: Index, names: readonly string[]): readonly SourcedResource[] {
	return names.flatMap((name) => index.by_whole.get(name) ?? []);
}

/** The name that the change has for what does not exist yet, in the ARN that stands for it. */
function plannedIn(arn: string): string | undefined {
	const at = arn.indexOf(":planned/");
	return at < 0 || !arn.startsWith("arn:") ? undefined : plannedId(arn.slice(at + ":planned/".length));
}

/** `key-id` of `…:key/key-id`. */
function idIn(arn: string): string {
	return arn.slice(arn.lastIndexOf("/") + 1);
}

function isWholeRegion(arn: string): boolean {
	return arn.split(":")[2] === "keyproof" && arn.endsWith(":region");
}

/** Whether a source has something by that name: few texts of a resource are one. */
function isNamed({ by_identity, by_whole }: Index, text: string): boolean {
	return by_identity.has(text) || by_whole.has(text) || plannedIn(text) !== undefined;
}

/** Every text in a value that is wanted, as the ids that it may be. */
function collectStrings(value: unknown, into: Set<string>, isWanted: (text: string) => boolean): void {
	if (typeof value === "string") {
		if (isWanted(value)) into.add(value);
	} else if (typeof value === "object" && value !== null) {
		for (const member of Object.values(value)) collectStrings(member, into, isWanted);
	}
}

function distinct(locations: readonly Location[]): Location[] {
	return [...new Map(locations.map((each) => [JSON.stringify(each), each])).values()];
}
