import {
	type Attribute,
	isDeletionWindow,
	isUnsaid,
	LATER,
	type PlannedAction,
	type PlannedPermission,
	type PlannedResource,
	type PlannedType,
	plannedAddress,
} from "../../model/change.js";
import { holdsStandIn } from "../planned_arn.js";
import { livePart, missingIn, singles } from "./live_parts.js";
import type { TypeMapping } from "./mapping.js";
import { gatewayOf, isNew, nameOf, type Plan, type PlannedOrNot } from "./plan.js";
import { Properties } from "./properties.js";
import { holdsUnsaid } from "./resolve.js";
import type { StackMember } from "./stack.js";
import type { TemplateResource } from "./template.js";
import { mappingOf } from "./types.js";

type Attributes = { readonly [name: string]: unknown };

/** What deploying the template makes of one of its resources that is of a type that is judged. */
export function plannedResource(plan: Plan, logical_id: string): PlannedOrNot {
	const resource = plan.template.Resources[logical_id] as TemplateResource;
	const mapping = mappingOf(resource.Type);
	if (mapping === undefined) return null;
	const holds = resource.Condition === undefined ? true : plan.resolver.condition(resource.Condition);
	if (isUnsaid(holds)) return `whether its condition ${resource.Condition} holds is known only when it is deployed`;
	if (!holds) return null;
	const properties = propertiesOf(plan, resource);
	const base = baseOf(plan, logical_id, resource, mapping);
	const member = plan.by_logical_id.get(logical_id);
	if (member !== undefined) return memberGoesOn(plan, base, resource, mapping, properties, member);
	const after: Attributes = mapping.read(properties);
	const was = deployedAs(plan, logical_id, mapping);
	const part = livePart(mapping.type, after, plan.network, (value) => isInternetGateway(plan, value));
	if (part !== undefined) {
		const { before } = part;
		if (before === undefined) return planned({ ...base, action: "create", after: part.after });
		if (was !== undefined && sameValue(was, after)) return planned({ ...base, before, after: before, action: "none" });
		const same = Object.keys(part.after).every((name) => !differs(before[name], part.after[name], true));
		return planned({ ...base, ...part, action: same ? "none" : "update" });
	}
	const found = named(plan, base, logical_id, resource, mapping, after);
	if (typeof found !== "object" || found === null || found.action !== "update" || was === undefined) return found;
	return sameValue(was, after) ? planned({ ...found, action: "none" }) : planned({ ...found, before: was });
}

/** What the deployed template says of a resource; undefined where it has none, or is not at hand. */
function deployedAs({ deployed }: Plan, logical_id: string, mapping: TypeMapping): Attributes | undefined {
	const resource = deployed && deployedResource(deployed, logical_id);
	if (deployed === undefined || resource === undefined || mappingOf(resource.Type)?.type !== mapping.type) {
		return undefined;
	}
	return mapping.read(propertiesOf(deployed, resource));
}

/** What a macro or an include makes of a resource is not said here. */
function propertiesOf({ resolver }: Plan, resource: TemplateResource): Properties {
	return new Properties("Fn::Transform" in resource ? LATER : resolver.value(resource.Properties ?? {}));
}

/** The days that a key which the deployment takes away waits for: as the deployed template has them, else this one. */
export function windowOf(plan: Plan, logical_id: string): { readonly deletion_window_in_days?: number } {
	const from = plan.deployed ?? plan;
	const written = Object.hasOwn(from.template.Resources, logical_id) ? from.template.Resources[logical_id] : undefined;
	const window = written === undefined ? undefined : propertiesOf(from, written).number("PendingWindowInDays");
	return isDeletionWindow(window) ? { deletion_window_in_days: window } : {};
}

/** A resource of the deployed template that its conditions make. */
export function deployedResource({ template, resolver }: Plan, logical_id: string): TemplateResource | undefined {
	const resource = Object.hasOwn(template.Resources, logical_id) ? template.Resources[logical_id] : undefined;
	const holds = resource?.Condition === undefined || resolver.condition(resource.Condition);
	return holds === false ? undefined : resource;
}

/** CloudFormation compares templates, not the account: what both say alike it leaves, however the account has it by now. */
function withoutDrift(
	plan: Plan,
	mapping: TypeMapping,
	{ logical_id, attributes }: StackMember,
	{ read, wanted }: { readonly read: Attributes; readonly wanted: Attributes },
): Attributes {
	const live = attributes() as Attributes;
	const was = deployedAs(plan, logical_id, mapping);
	const { deployed } = plan;
	if (was === undefined || deployed === undefined) return wanted;
	const properties = propertiesOf(deployed, deployed.template.Resources[logical_id] as TemplateResource);
	const before = goingOn(deployed, mapping.type, live, was, properties);
	return Object.fromEntries(
		Object.entries(wanted).flatMap(([name, value]) => {
			if (mapping.type === "security_group" && (name === "ingress" || name === "egress")) {
				return [[name, withoutRemoved(plan, was[name], read[name], value)]];
			}
			if (!sameValue(before[name], value)) return [[name, value]];
			return live[name] === undefined ? [] : [[name, live[name]]];
		}),
	);
}

/** Rules that the deployed template has and this one lacks go; those that others made stay. */
function withoutRemoved({ network }: Plan, was: unknown, read: unknown, wanted: unknown): unknown {
	if (!Array.isArray(was) || !Array.isArray(wanted) || isUnsaid(read)) return wanted;
	const removed = missingIn(Array.isArray(read) ? read : [], was, network);
	return removed.length === 0
		? wanted
		: singles(wanted).filter((each) => missingIn(removed, [each], network).length > 0);
}

function sameValue(a: unknown, b: unknown): boolean {
	return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

/** What goes by its name, or is there once in a Region. */
function named(
	plan: Plan,
	base: ReturnType<typeof baseOf>,
	logical_id: string,
	resource: TemplateResource,
	mapping: TypeMapping,
	after: Attributes,
): PlannedOrNot {
	const there = plan.members.length > 0;
	if (mapping.type === "internet_gateway") {
		const id = gatewayOf(plan, logical_id);
		return planned({ ...base, ...(id === undefined ? { action: "create" } : { action: "none", id }), after });
	}
	if (mapping.type === "guardduty_detector") {
		const id = there ? plan.names.detector() : undefined;
		return planned({ ...base, ...(id === undefined ? { action: "create" } : { action: "update", id }), after });
	}
	if (mapping.type === "security_hub_account") {
		return planned({ ...base, action: there && plan.names.has_hub() ? "update" : "create", after });
	}
	const name = nameOf(plan, mapping, logical_id, resource);
	const topic = mapping.type === "topic" && typeof name === "string" ? plan.names.arn("topic", name) : undefined;
	if (topic !== undefined)
		return planned({ ...base, action: "update", id: topic, arn: topic, after: { ...after, name } });
	if (isNew(plan, mapping, name, resource, logical_id)) return planned({ ...base, action: "create", after });
	if (typeof name === "string" && mapping.type !== "topic") {
		const of_name = mapping.type === "trail" || mapping.type === "access_analyzer";
		const arn = of_name ? plan.names.arn(mapping.type as "trail" | "access_analyzer", name) : undefined;
		return planned({ ...base, action: "update", id: name, arn, after: { ...after, name } });
	}
	plan.untold.add(logical_id);
	return null;
}

function isInternetGateway({ template, addressOf }: Plan, value: string): boolean {
	const address = plannedAddress(value);
	const made = Object.entries(template.Resources).find(([logical_id]) => addressOf(logical_id) === address);
	return made?.[1].Type === "AWS::EC2::InternetGateway";
}

function baseOf({ addressOf, place }: Plan, logical_id: string, { Type }: TemplateResource, { type }: TypeMapping) {
	return { address: addressOf(logical_id), type, source_type: Type, replaced_by: [] as readonly string[], ...place };
}

/** What is live, and the template goes on with. */
function memberGoesOn(
	plan: Plan,
	base: ReturnType<typeof baseOf>,
	resource: TemplateResource,
	mapping: TypeMapping,
	properties: Properties,
	member: StackMember,
): PlannedResource {
	const before = member.attributes() as Attributes;
	const read = settled(mapping.read(properties));
	const wanted = goingOn(plan, mapping.type, before, read, properties);
	const after = withoutDrift(plan, mapping, member, { read, wanted });
	const changed = Object.keys(after).filter((name) => differs(before[name], after[name], false));
	const is_changed = (property: string) => changed.includes(modelName(property));
	const replaced_by = (mapping.create_only ?? []).filter(is_changed);
	const refused = (mapping.refused ?? []).filter(is_changed);
	const { arn, id, region, account } = member;
	const live = { ...base, account, region, arn, id };
	if (arn !== undefined) noteOpen(plan, live.address, mapping, after);
	if (refused.length > 0) {
		plan.notes.push(
			`${live.address}: CloudFormation refuses to change ${refused.join(", ")} of a key, so the deployment would fail`,
		);
		return planned({ ...live, action: "none", before, after: before });
	}
	if (replaced_by.length > 0) {
		if (keeps(plan, resource.UpdateReplacePolicy)) return planned({ ...live, ...gone, action: "create", after });
		return planned({
			...live,
			action: "replace",
			replaced_by,
			before,
			after,
			prevent_destroy: false,
			...windowOf(plan, member.logical_id),
		});
	}
	return planned({ ...live, action: changed.length > 0 ? "update" : "none", before, after });
}

/** Against a live document one that is open in part, or that names what is stood for, tells no difference. */
function settled(read: Attributes): Attributes {
	const { policy } = read;
	if (policy === undefined || policy === null || isUnsaid(policy)) return read;
	return holdsUnsaid(policy) || holdsStandIn(policy) ? { ...read, policy: LATER } : read;
}

/** What would replace a key or cluster and only the deployment tells is taken to stay as it is, which is said. */
function noteOpen(
	{ notes }: Plan,
	address: string,
	{ create_only = [], refused = [] }: TypeMapping,
	after: Attributes,
): void {
	const open = [...create_only, ...refused].filter((property) => isUnsaid(after[modelName(property)]));
	if (open.length === 0) return;
	notes.push(
		`${address}: ${open.join(", ")} ${open.length === 1 ? "is" : "are"} known only when it is deployed and taken to stay as it is: give --parameter, since another value would replace it`,
	);
}

/** What is made beside a live resource that stays has no id yet. */
const gone = { arn: undefined, id: undefined };

/** What a live resource has beyond its template: tags of CloudFormation's, rules of others. */
function goingOn(
	plan: Plan,
	type: PlannedType,
	before: Attributes,
	read: Attributes,
	properties: Properties,
): Attributes {
	if (type === "security_group") {
		return {
			...read,
			ingress: withMissing(plan, before.ingress, read.ingress, properties.has("SecurityGroupIngress")),
			egress: withMissing(plan, before.egress, read.egress, properties.has("SecurityGroupEgress")),
		};
	}
	// CloudFormation keeps its own tags and the stack's on what it makes.
	return "tags" in read && isTags(read.tags) ? { ...read, tags: { ...ownTags(before.tags), ...read.tags } } : read;
}

/** The live rules and those that the template adds. Which of the live ones were in what was deployed nothing tells. */
function withMissing({ network }: Plan, live: unknown, wanted: unknown, is_said: boolean): unknown {
	if (!is_said || isUnsaid(wanted)) return is_said ? wanted : live;
	const own = live as readonly PlannedPermission[];
	const missing = missingIn(own, wanted as readonly PlannedPermission[], network);
	return missing.length === 0 ? own : [...own, ...missing];
}

/** `HsmType` of the template is `hsm_type` of the model. */
function modelName(property: string): string {
	const own: Readonly<Record<string, string>> = {
		KeySpec: "spec",
		KeyUsage: "usage",
		PrimaryKeyArn: "primary_arn",
		GroupName: "name",
	};
	return own[property] ?? property.replace(/(?<!^)[A-Z]/g, (letter) => `_${letter}`).toLowerCase();
}

/**
 * Whether the deployment changes an attribute. What either side does not say changes nothing that is known; but a part of
 * which is not said what it will be (`is_part`) does.
 */
function differs(before: unknown, after: unknown, is_part: boolean): boolean {
	if (is_part && isUnsaid(after)) return true;
	if (before === undefined || after === undefined || after === null || isUnsaid(after)) return false;
	return JSON.stringify(sorted(before)) !== JSON.stringify(sorted(after));
}

/** The same text for the same value, in whatever order it was written; a list of one is its only member, as in policies. */
function sorted(value: unknown): unknown {
	if (Array.isArray(value)) {
		const members = value.map((each) => JSON.stringify(sorted(each))).sort();
		return members.length === 1 ? JSON.parse(members[0] ?? "null") : members;
	}
	if (typeof value !== "object" || value === null) return value;
	const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
	return Object.fromEntries(entries.map(([name, each]) => [name, sorted(each)]));
}

function isTags(value: unknown): value is Readonly<Record<string, string>> {
	return typeof value === "object" && value !== null && !isUnsaid(value);
}

/** Tags that begin with `aws:` are CloudFormation's. */
function ownTags(tags: unknown): Readonly<Record<string, string>> {
	const given = isTags(tags) ? tags : {};
	return Object.fromEntries(Object.entries(given).filter(([name]) => name.startsWith("aws:")));
}

/** Whether a policy keeps the resource; snapshots are of other types. */
export function keeps({ resolver }: Plan, policy: Attribute<unknown>): boolean {
	const value = resolver.value(policy);
	return value === "Retain" || value === "RetainExceptOnCreate";
}

/** The pair of type and attributes is as the mapping made it. */
export function planned(members: {
	readonly type: PlannedType;
	readonly action: PlannedAction | string;
	readonly [name: string]: unknown;
}): PlannedResource {
	return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as never;
}
