import { isUnsaid, LATER, type PlannedResource, plannedAddress, plannedId } from "../../model/change.js";
import type { Inventory } from "../../model/inventory.js";
import { inPlace, plannedArnOf, standIn } from "../planned_arn.js";
import { ARN_FORMS, NAMED_BY } from "./arn_forms.js";
import { type LiveNames, liveNames } from "./live_names.js";
import { type LiveNetwork, liveNetwork, type TaggedType } from "./live_network.js";
import { withLoops } from "./loops.js";
import type { TypeMapping } from "./mapping.js";
import { type Resolver, resolver, type Value } from "./resolve.js";
import { placeOfStack, type StackMember, stackFor } from "./stack.js";
import type { Template, TemplateFile, TemplateResource } from "./template.js";
import { mappingOf } from "./types.js";

/** A template held against its stack. */
export interface Plan {
	readonly template: Template;
	readonly stack: string;
	readonly certain: boolean;
	/** What is live of the stack. */
	readonly members: readonly StackMember[];
	readonly by_logical_id: ReadonlyMap<string, StackMember>;
	readonly place: { readonly account?: string; readonly region?: string };
	readonly partition: string | undefined;
	readonly resolver: Resolver;
	readonly network: LiveNetwork;
	readonly names: LiveNames;
	readonly addressOf: (logical_id: string) => string;
	/** Live resources of the stack that no scan can tell: their logical ids. */
	readonly untold: Set<string>;
	readonly notes: string[];
	/** What the deployment makes of a resource of the template, undefined while that is being found out. */
	plannedOf(logical_id: string): PlannedOrNot | undefined;
	readonly nested: NestedTemplates;
	/** The template as it is deployed held against the same stack, where it is at hand: what differs is the change. */
	readonly deployed: Plan | undefined;
}

/** The stacks within a stack, as far as their templates lie beside its own. */
export interface NestedTemplates {
	/** The plan of a nested stack, or why there is none. */
	plan(logical_id: string): NestedPlan | string;
	/** What `Fn::GetAtt: [Nested, Outputs.Name]` gives. */
	output(logical_id: string, name: string): Value;
}

export interface NestedPlan {
	readonly plan: Plan;
	readonly file: TemplateFile;
}

/** A planned resource, a text for why it cannot be judged, or null for what the deployment does not make. */
export type PlannedOrNot = PlannedResource | string | null;

export interface PlanInput {
	readonly template: Template;
	/** The stack that it is for, where that is known. */
	readonly stack: string | undefined;
	readonly file: string;
	/** Values of its parameters. */
	readonly parameters: Readonly<Record<string, Value>>;
	readonly inventory: Inventory;
	/** The live members of all stacks. */
	readonly members: readonly StackMember[];
	/** Where the stack is, for one within another. */
	readonly place?: Plan["place"];
	/** What its addresses begin with; the stack's name where left out. */
	readonly prefix?: string;
	/** The template as it is deployed. */
	readonly deployed?: TemplateFile | undefined;
	readonly nested: (plan: Plan) => NestedTemplates;
	readonly plannedResource: (plan: Plan, logical_id: string) => PlannedOrNot;
}

export function planOf(input: PlanInput): Plan {
	const { template, inventory } = input;
	const { name, certain } = stackFor(input.members, new Set(Object.keys(template.Resources)), input.stack, input.file);
	const members = input.members.filter(({ stack }) => stack === name);
	const place = input.place ?? placeOf(members, inventory);
	const scope = inventory.scopes.find(({ account, region }) => account === place.account && region === place.region);
	const partition = scope?.partition ?? inventory.scopes[0]?.partition;
	const found = new Map<string, PlannedOrNot | undefined>();
	const plan: Plan = {
		template,
		stack: name,
		certain,
		members,
		by_logical_id: new Map(members.map((member) => [member.logical_id, member])),
		place,
		partition,
		addressOf: (logical_id) => `${input.prefix ?? name}/${logical_id}`,
		network: liveNetwork(inventory, place),
		names: liveNames(inventory, place),
		untold: new Set(),
		notes: [],
		plannedOf(logical_id) {
			if (!found.has(logical_id)) {
				found.set(logical_id, undefined);
				found.set(logical_id, input.plannedResource(plan, logical_id));
			}
			return found.get(logical_id);
		},
		get nested() {
			return nested;
		},
		deployed:
			input.deployed === undefined
				? undefined
				: planOf({
						...input,
						template: withLoops(input.deployed, input.parameters),
						deployed: undefined,
						stack: name,
						prefix: input.prefix ?? name,
						place,
					}),
		resolver: resolver(template, {
			parameters: input.parameters,
			pseudo: {
				"AWS::Region": place.region,
				"AWS::AccountId": place.account,
				"AWS::Partition": partition,
				"AWS::URLSuffix": partition === "aws-cn" ? "amazonaws.com.cn" : partition && "amazonaws.com",
				"AWS::StackName": name,
				"AWS::StackId": members.find(({ stack_id }) => stack_id !== undefined)?.stack_id,
			},
			resourceValue: (logical_id, attribute) => resourceValue(plan, logical_id, attribute),
		}),
	};
	const nested = input.nested(plan);
	return plan;
}

/** Where the stack is: as its live resources say, else the only place that was scanned. */
function placeOf(members: readonly StackMember[], { scopes }: Inventory): Plan["place"] {
	const told = members.map(({ stack_id, account, region }) => {
		const place = placeOfStack(stack_id);
		return place.account === undefined ? { account, region } : place;
	});
	const [only, ...more] = told.length > 0 ? told : scopes.map(({ account, region }) => ({ account, region }));
	const same = more.every(({ account, region }) => account === only?.account && region === only?.region);
	return same ? (only ?? {}) : {};
}

/** What routes lead to that is not judged itself: which one it is makes no difference, what it is does. */
const WAYS: ReadonlySet<string> = new Set([
	"AWS::EC2::NatGateway",
	"AWS::EC2::EgressOnlyInternetGateway",
	"AWS::EC2::VPNGateway",
	"AWS::EC2::VPCEndpoint",
	"AWS::EC2::VPCPeeringConnection",
	"AWS::EC2::TransitGateway",
	"AWS::EC2::CarrierGateway",
]);

/** What `Ref` or `Fn::GetAtt` gives of a resource of the template. */
function resourceValue(plan: Plan, logical_id: string, attribute: string | undefined): Value {
	const { template, by_logical_id } = plan;
	const resource = Object.hasOwn(template.Resources, logical_id) ? template.Resources[logical_id] : undefined;
	if (resource === undefined) return LATER;
	if (attribute?.startsWith("Outputs.")) return plan.nested.output(logical_id, attribute.slice("Outputs.".length));
	if (WAYS.has(resource.Type)) return plannedId(plan.addressOf(logical_id));
	const mapping = mappingOf(resource.Type);
	if (mapping === undefined) return nameOrArn(plan, logical_id, resource, attribute) ?? LATER;
	const member = by_logical_id.get(logical_id);
	const replaced = member !== undefined && isReplaced(plan, logical_id);
	if (member !== undefined && !replaced) return memberValue(member, mapping, attribute);
	const name = nameOf(plan, mapping, logical_id, resource);
	if (attribute === undefined && mapping.ref === "name" && typeof name === "string") return name;
	const made = plannedId(plan.addressOf(logical_id));
	if (mapping.type === "cloudhsm_cluster" && attribute === "SecurityGroup") return `${made}.security_group_id`;
	if (attribute !== undefined && !mapping.identified_by.includes(attribute)) return LATER;
	if (mapping.type === "internet_gateway") return gatewayOf(plan, logical_id) ?? made;
	return replaced || isNew(plan, mapping, name, resource, logical_id) ? made : liveTopic(plan, mapping, name);
}

/** Topics go by their ARNs. */
function liveTopic({ names }: Plan, { type }: TypeMapping, name: unknown): Value {
	return type === "topic" && typeof name === "string" ? (names.arn("topic", name) ?? LATER) : LATER;
}

const TOLD: ReadonlySet<string> = new Set(["topic", "topic_policy", "topic_subscription"]);

function isDeployed({ template }: Plan, logical_id: string): boolean {
	return Object.hasOwn(template.Resources, logical_id);
}

/** The ARN, or name, of what is not judged itself, a role above all: it is of the stack's own account, whatever its name will be. */
function nameOrArn(
	{ addressOf, partition, place: { account, region }, resolver: { value } }: Plan,
	logical_id: string,
	{ Type, Properties: properties }: TemplateResource,
	attribute: string | undefined,
): string | undefined {
	const known = (name: string): string | undefined => {
		const given = value(properties?.[name]);
		return typeof given === "string" && given !== "" ? given : undefined;
	};
	const name = Object.hasOwn(NAMED_BY, Type) ? NAMED_BY[Type] : undefined;
	if (attribute === undefined) return name && (known(name) ?? standIn(addressOf(logical_id)));
	const form = Object.hasOwn(ARN_FORMS, Type) ? ARN_FORMS[Type] : undefined;
	if (form === undefined || attribute !== "Arn") return undefined;
	if (account === undefined || region === undefined || partition === undefined) return undefined;
	return inPlace(plannedArnOf(form, addressOf(logical_id), known), { account, region, partition });
}

/** What is replaced is another one afterwards, for all that refers to it. */
function isReplaced(plan: Plan, logical_id: string): boolean {
	const planned = plan.plannedOf(logical_id);
	// Beside one that its policy retains, another is made.
	return typeof planned === "object" && planned !== null && ["replace", "create"].includes(planned.action);
}

function memberValue(member: StackMember, mapping: TypeMapping, attribute: string | undefined): Value {
	const { arn, id, security_group, vpc_id } = member;
	if (attribute === "SecurityGroup" && security_group !== undefined) return security_group;
	if (attribute === "VpcId" && mapping.type !== "vpc" && vpc_id !== undefined) return vpc_id;
	if (attribute !== undefined && !mapping.identified_by.includes(attribute)) return LATER;
	return attribute?.toLowerCase() === "arn" ? (arn ?? LATER) : id;
}

/** The name of a resource: as the template gives it, else the one that CloudFormation made. */
export function nameOf(
	plan: Plan,
	{ named_by, default_name }: TypeMapping,
	logical_id: string,
	{ Properties: properties }: TemplateResource,
) {
	if (named_by === undefined) return undefined;
	const value = plan.resolver.value(properties?.[named_by]) ?? default_name;
	if (value === undefined || value === null) return plan.names.generated(plan.stack, logical_id);
	return typeof value === "string" || isUnsaid(value) ? value : undefined;
}

/**
 * Whether a resource that no live one answers to is new: everything is where the stack has nothing live; in a stack that
 * is there, what has tags would have been found by them as far as they were read, and what has a name by its name.
 */
export function isNew(
	plan: Plan,
	mapping: TypeMapping,
	name: unknown,
	resource: TemplateResource,
	logical_id: string,
): boolean {
	if (plan.members.length === 0) return !(typeof name === "string" && plan.names.has(name));
	if (mapping.type === "kms_key" || mapping.type === "cloudhsm_cluster") return true;
	// An inventory has only the topics that something tells, and of instances the interfaces of clients, without tags.
	if (TOLD.has(mapping.type) || resource.Type === "AWS::EC2::Instance")
		return plan.deployed !== undefined && !isDeployed(plan.deployed, logical_id);
	if (mapping.named_by !== undefined) return !isUnsaid(name) && !(typeof name === "string" && plan.names.has(name));
	switch (mapping.type) {
		case "route_table":
		case "network_acl": {
			const vpc = plan.resolver.value(resource.Properties?.VpcId);
			// In a VPC that is there, and that clusters show.
			if (typeof vpc !== "string") return false;
			return plannedAddress(vpc) !== undefined || plan.network.isSeen(mapping.type, vpc);
		}
		case "subnet":
		case "security_group":
		case "network_interface":
		case "flow_log":
			return plan.network.isSeen(mapping.type satisfies TaggedType, undefined);
		default:
			return false;
	}
}

/** A VPC has one internet gateway: where the live one's routes lead tells which the template's is. */
export function gatewayOf(plan: Plan, logical_id: string): string | undefined {
	for (const { Type, Properties: properties } of Object.values(plan.template.Resources)) {
		if (Type !== "AWS::EC2::VPCGatewayAttachment" || !refersTo(properties?.InternetGatewayId, logical_id)) continue;
		const vpc = plan.resolver.value(properties?.VpcId);
		if (typeof vpc !== "string") continue;
		const routes = plan.network.tablesOf(vpc).flatMap((table) => table.routes);
		const found = routes.find(({ gateway_id }) => gateway_id?.startsWith("igw-"));
		if (found !== undefined) return found.gateway_id;
	}
	return undefined;
}

function refersTo(value: unknown, logical_id: string): boolean {
	if (typeof value !== "object" || value === null) return false;
	const { Ref: ref, "Fn::GetAtt": attribute } = value as Readonly<Record<string, unknown>>;
	const of =
		typeof attribute === "string" ? attribute.split(".")[0] : Array.isArray(attribute) ? attribute[0] : undefined;
	return ref === logical_id || of === logical_id;
}
