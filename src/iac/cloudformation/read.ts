import { createHash } from "node:crypto";
import {
	isUnsaid,
	LATER,
	type NotJudged,
	type PlannedAction,
	type PlannedChange,
	type PlannedResource,
	type PlannedType,
	plannedId,
} from "../../model/change.js";
import type { Inventory } from "../../model/inventory.js";
import type { Found } from "../source/terraform.js";
import { liveAttributes } from "./live.js";
import type { TypeMapping } from "./mapping.js";
import { Properties } from "./properties.js";
import { type Resolver, resolver } from "./resolve.js";
import { placeOfStack, type StackMember, stackMembers, stackOf } from "./stack.js";
import { readTemplate, type Template, type TemplateResource } from "./template.js";
import { isNear, mappingOf } from "./types.js";

export interface TemplateOptions {
	/** `--stack`: the stack that the template is for. */
	readonly stack?: string | undefined;
	/** `--parameter`: values of the template's parameters, as text. */
	readonly parameters: Readonly<Record<string, string>>;
}

/** A template that was read, before it is held against an account. */
export interface CloudformationTemplate {
	readonly file: string;
	/** As which change deploying it makes to the account: what its stack has is found there by CloudFormation's tags. */
	readonly changeOf: (inventory: Inventory) => PlannedChange;
	/** Where a resource is written, by its address, and properties in CloudFormation's names. */
	readonly find: (address: string, properties: readonly string[]) => readonly Found[];
}

/**
 * Reads a CloudFormation template, also one of `cdk.out`. `file` is its name from the root of the repository.
 *
 * @throws ConfigurationError for what is no template.
 */
export function readCloudformationTemplate(
	bytes: Uint8Array,
	file: string,
	options: TemplateOptions,
): CloudformationTemplate {
	const { template, find } = readTemplate(Buffer.from(bytes).toString("utf8"), file);
	const sha256 = createHash("sha256").update(bytes).digest("hex");
	return {
		file,
		changeOf: (inventory) => ({
			file,
			kind: "cloudformation",
			sha256,
			...changeOf(template, file, options, inventory),
		}),
		find: (address, properties) => find(address.slice(address.indexOf("/") + 1), properties),
	};
}

/** What the stack has and the template does not make any more goes. */
function changeOf(
	template: Template,
	file: string,
	options: TemplateOptions,
	inventory: Inventory,
): Pick<PlannedChange, "resources" | "not_judged" | "others" | "notes"> {
	const plan = planOf(template, file, options, inventory);
	const resources: PlannedResource[] = [];
	const not_judged: NotJudged[] = [];
	let others = 0;
	for (const [logical_id, resource] of Object.entries(template.Resources)) {
		const address = plan.addressOf(logical_id);
		const mapping = mappingOf(resource.Type);
		if (mapping === undefined) {
			if (!isNear(resource.Type)) others += 1;
			else not_judged.push({ source_type: resource.Type, address, why: "keyproof does not judge this type" });
			continue;
		}
		const planned = plannedResource(plan, logical_id, resource, mapping);
		if (typeof planned === "string") not_judged.push({ source_type: resource.Type, address, why: planned });
		else if (planned !== undefined) resources.push(planned);
	}
	resources.push(...plan.members.flatMap((member) => goneResource(plan, template, member)));
	return { resources, not_judged, others, notes: notesOf(plan, template) };
}

interface Plan {
	readonly stack: string;
	readonly certain: boolean;
	/** The stack's live keys and clusters. */
	readonly members: readonly StackMember[];
	readonly by_logical_id: ReadonlyMap<string, StackMember>;
	readonly place: { readonly account?: string; readonly region?: string };
	readonly resolver: Resolver;
	/** Whether a name stands somewhere in what was read of the stack's account and Region. */
	readonly isNamedLive: (name: string) => boolean;
	readonly addressOf: (logical_id: string) => string;
	/** Live resources of the stack that no scan can tell: their logical ids. */
	readonly untold: Set<string>;
	readonly notes: string[];
}

function planOf(template: Template, file: string, { stack, parameters }: TemplateOptions, inventory: Inventory): Plan {
	const all = stackMembers(inventory);
	const { name, certain } = stackOf(all, new Set(Object.keys(template.Resources)), stack, file);
	const members = all.filter((member) => member.stack === name);
	const place = placeOf(members, inventory);
	const by_logical_id = new Map(members.map((member) => [member.logical_id, member]));
	const addressOf = (logical_id: string) => `${name}/${logical_id}`;
	const scope = inventory.scopes.find(({ account, region }) => account === place.account && region === place.region);
	const partition = scope?.partition ?? inventory.scopes[0]?.partition;
	const untold = new Set<string>();
	const resourceValue = (logical_id: string, attribute: string | undefined): unknown => {
		const resource = Object.hasOwn(template.Resources, logical_id) ? template.Resources[logical_id] : undefined;
		const mapping = resource && mappingOf(resource.Type);
		if (resource === undefined || mapping === undefined) return LATER;
		return referredTo(plan, mapping, logical_id, resource, attribute);
	};
	const plan: Plan = {
		stack: name,
		certain,
		members,
		by_logical_id,
		place,
		addressOf,
		isNamedLive: namesIn(inventory, place),
		untold,
		notes: [],
		resolver: resolver(template, {
			parameters,
			pseudo: {
				"AWS::Region": place.region,
				"AWS::AccountId": place.account,
				"AWS::Partition": partition,
				"AWS::URLSuffix": partition === "aws-cn" ? "amazonaws.com.cn" : partition && "amazonaws.com",
				"AWS::StackName": name,
				"AWS::StackId": members.find(({ stack_id }) => stack_id !== undefined)?.stack_id,
			},
			resourceValue,
		}),
	};
	return plan;
}

/** Where the stack is: as its live resources say, else the only place that was scanned. */
function placeOf(members: readonly StackMember[], { scopes }: Inventory): Plan["place"] {
	const told = members.map(({ stack_id, resource }) => {
		const place = placeOfStack(stack_id);
		return place.account === undefined ? { account: resource.account, region: resource.region } : place;
	});
	const [only, ...more] = told.length > 0 ? told : scopes.map(({ account, region }) => ({ account, region }));
	const same = more.every(({ account, region }) => account === only?.account && region === only?.region);
	return same ? (only ?? {}) : {};
}

/** What `Ref` or `Fn::GetAtt` gives of a resource of the template. */
function referredTo(
	plan: Plan,
	mapping: TypeMapping,
	logical_id: string,
	resource: TemplateResource,
	attribute: string | undefined,
): unknown {
	const identifies = attribute === undefined || mapping.identified_by.includes(attribute);
	const member = plan.by_logical_id.get(logical_id);
	if (member !== undefined) {
		const { arn } = member.resource;
		if (!identifies) return LATER;
		return attribute?.toLowerCase() === "arn" ? arn : arn.slice(arn.lastIndexOf("/") + 1);
	}
	const name = nameOf(plan, mapping, resource);
	if (attribute === undefined && mapping.ref === "name" && typeof name === "string") return name;
	if (!identifies) return LATER;
	return isNew(plan, mapping, name) ? plannedId(plan.addressOf(logical_id)) : LATER;
}

function nameOf(plan: Plan, { named_by, default_name }: TypeMapping, { Properties: properties }: TemplateResource) {
	if (named_by === undefined) return undefined;
	const value = plan.resolver.value(properties?.[named_by]) ?? default_name;
	return typeof value === "string" || isUnsaid(value) ? value : undefined;
}

/**
 * Whether a resource that no live one answers to is new: everything is where the stack has nothing live; in a stack that
 * is there, a key or a cluster would have been found by its tags, and what has a name by its name.
 */
function isNew(plan: Plan, mapping: TypeMapping, name: unknown): boolean {
	if (plan.members.length === 0) return !(typeof name === "string" && plan.isNamedLive(name));
	if (mapping.type === "kms_key" || mapping.type === "cloudhsm_cluster") return true;
	return typeof name === "string" && !plan.isNamedLive(name);
}

/** Undefined for what the deployment does not make, a text for why it cannot be judged. */
function plannedResource(
	plan: Plan,
	logical_id: string,
	resource: TemplateResource,
	mapping: TypeMapping,
): PlannedResource | string | undefined {
	const holds = resource.Condition === undefined ? true : plan.resolver.condition(resource.Condition);
	if (isUnsaid(holds)) return `whether its condition ${resource.Condition} holds is known only when it is deployed`;
	if (!holds) return undefined;
	const properties = new Properties(plan.resolver.value(resource.Properties ?? {}));
	const member = plan.by_logical_id.get(logical_id);
	if (member !== undefined) return changedResource(plan, logical_id, resource, mapping, properties, member);
	const name = nameOf(plan, mapping, resource);
	const base = baseOf(plan, logical_id, resource, mapping);
	const after = mapping.read(properties);
	if (isNew(plan, mapping, name)) return planned({ ...base, action: "create", after });
	if (typeof name === "string") return planned({ ...base, action: "update", id: name, after });
	plan.untold.add(logical_id);
	return undefined;
}

function baseOf({ addressOf, place }: Plan, logical_id: string, { Type }: TemplateResource, { type }: TypeMapping) {
	return { address: addressOf(logical_id), type, source_type: Type, replaced_by: [] as readonly string[], ...place };
}

/** A live key or cluster that the template goes on with. */
function changedResource(
	plan: Plan,
	logical_id: string,
	resource: TemplateResource,
	mapping: TypeMapping,
	properties: Properties,
	member: StackMember,
): PlannedResource {
	const before: Attributes = liveAttributes(member);
	const read: Attributes = mapping.read(properties);
	// CloudFormation keeps its own tags and the stack's on what it makes.
	const after =
		"tags" in read && isTags(read.tags) ? { ...read, tags: { ...ownTags(before.tags), ...read.tags } } : read;
	const changed = Object.keys(after).filter((name) => differs(before[name], after[name]));
	const is_changed = (property: string) => changed.includes(modelName(property));
	const replaced_by = (mapping.create_only ?? []).filter(is_changed);
	const refused = (mapping.refused ?? []).filter(is_changed);
	const { arn, region, account } = member.resource;
	const live = {
		...baseOf(plan, logical_id, resource, mapping),
		account,
		region,
		arn,
		id: arn.slice(arn.lastIndexOf("/") + 1),
	};
	if (refused.length > 0) {
		plan.notes.push(
			`${live.address}: CloudFormation refuses to change ${refused.join(", ")} of a key, so the deployment would fail`,
		);
		return planned({ ...live, action: "none", before, after: before });
	}
	if (replaced_by.length > 0) {
		if (keeps(plan, resource.UpdateReplacePolicy)) return planned({ ...live, ...gone, action: "create", after });
		const window = properties.number("PendingWindowInDays");
		return planned({
			...live,
			action: "replace",
			replaced_by,
			before,
			after,
			prevent_destroy: false,
			...(typeof window === "number" ? { deletion_window_in_days: window } : {}),
		});
	}
	return planned({ ...live, action: changed.length > 0 ? "update" : "none", before, after });
}

/** What is made beside a live resource that stays has no id yet. */
const gone = { arn: undefined, id: undefined };

type Attributes = { readonly [name: string]: unknown };

/** `HsmType` of the template is `hsm_type` of the model. */
function modelName(property: string): string {
	const own: Readonly<Record<string, string>> = { KeySpec: "spec", KeyUsage: "usage", PrimaryKeyArn: "primary_arn" };
	return own[property] ?? property.replace(/(?<!^)[A-Z]/g, (letter) => `_${letter}`).toLowerCase();
}

/** Whether the deployment changes an attribute. What either side does not say changes nothing that is known. */
function differs(before: unknown, after: unknown): boolean {
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

/** A live key or cluster of the stack that the template does not make any more. */
function goneResource(plan: Plan, template: Template, member: StackMember): PlannedResource[] {
	const written = Object.hasOwn(template.Resources, member.logical_id)
		? template.Resources[member.logical_id]
		: undefined;
	const holds = written?.Condition === undefined ? true : plan.resolver.condition(written.Condition);
	if (written !== undefined && holds !== false) return [];
	const { arn, account, region } = member.resource;
	const stays = written !== undefined && keeps(plan, written.DeletionPolicy);
	if (written === undefined) {
		plan.notes.push(
			`${plan.addressOf(member.logical_id)}: is not in the template any more; what was deployed may say DeletionPolicy: Retain, which nothing here tells`,
		);
	}
	return [
		planned({
			address: plan.addressOf(member.logical_id),
			type: member.type,
			source_type: member.type === "kms_key" ? "AWS::KMS::Key" : "AWS::CloudHSM::Cluster",
			action: stays ? "forget" : "delete",
			replaced_by: [],
			account,
			region,
			arn,
			id: arn.slice(arn.lastIndexOf("/") + 1),
			before: liveAttributes(member),
			...(stays ? {} : { prevent_destroy: false }),
		}),
	];
}

/** Whether a policy keeps the resource; snapshots are of other types. */
function keeps({ resolver }: Plan, policy: unknown): boolean {
	const value = resolver.value(policy);
	return value === "Retain" || value === "RetainExceptOnCreate";
}

/** The pair of type and attributes is as the mapping made it. */
function planned(members: {
	readonly type: PlannedType;
	readonly action: PlannedAction;
	readonly [name: string]: unknown;
}): PlannedResource {
	return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as never;
}

function namesIn({ resources }: Inventory, { account, region }: Plan["place"]): (name: string) => boolean {
	let names: Set<string> | undefined;
	return (name) => {
		if (names === undefined) {
			names = new Set();
			for (const resource of Object.values(resources).flat()) {
				const here = account === undefined || (resource.account === account && [region, ""].includes(resource.region));
				if (here) collect(resource, names);
			}
		}
		return names.has(name);
	};
}

function collect(value: unknown, into: Set<string>): void {
	if (typeof value === "string") into.add(value);
	else if (typeof value === "object" && value !== null) for (const each of Object.values(value)) collect(each, into);
}

function notesOf(plan: Plan, { Transform }: Template): string[] {
	const { stack, certain, members, untold, notes } = plan;
	const guessed = certain
		? []
		: [`no live resource tells the stack, so it is taken for a new one named ${stack}: name it with --stack`];
	const transformed =
		Transform === undefined || Transform === null
			? []
			: ["the template has a transform, and is judged as it stands, before it"];
	const silent =
		untold.size === 0
			? []
			: [
					`the stack has these already, and no tag that a scan reads tells which they are, so changes to them are not judged: ${[...untold].sort().join(", ")}`,
				];
	return [
		...guessed,
		...(members.length === 0 && certain
			? [`stack ${stack} has no live key or cluster: it is taken for a new one`]
			: []),
		...transformed,
		...silent,
		...notes,
	];
}
