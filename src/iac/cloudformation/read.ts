import { createHash } from "node:crypto";
import {
	type Joining,
	type NotJudged,
	namesOfNetwork,
	type PlannedChange,
	type PlannedResource,
} from "../../model/change.js";
import { ConfigurationError } from "../../model/errors.js";
import type { Inventory } from "../../model/inventory.js";
import type { Found } from "../source/terraform.js";
import { goneResources, silentAliases } from "./gone.js";
import { withLoops } from "./loops.js";
import { NESTED, nestedTemplates } from "./nested.js";
import { bodyNotes, headNotes } from "./notes.js";
import { type NestedPlan, type Plan, type PlanInput, planOf } from "./plan.js";
import { plannedResource } from "./planned.js";
import { type StackMember, stackMembers } from "./stack.js";
import { readTemplate, type TemplateFile } from "./template.js";
import { isNear, mappingOf } from "./types.js";

export interface TemplateOptions {
	/** `--stack`: the stack that the template is for. */
	readonly stack?: string | undefined;
	/** `--parameter`: values of the template's parameters, as text. */
	readonly parameters: Readonly<Record<string, string>>;
	/** The text of another file of the repository, by its path from the root. */
	readonly readFile?: (file: string) => string | undefined;
	/** The text of a template as it is deployed, by the path of the one that is to be; undefined where nothing tells. */
	readonly readDeployed?: (file: string) => string | undefined;
}

/** A template that was read, before it is held against an account. */
export interface CloudformationTemplate {
	readonly file: string;
	/** As which change deploying it makes to the account: what its stack has is found there by CloudFormation's tags. */
	readonly changeOf: (inventory: Inventory) => PlannedChange;
	/** Where a resource is written, by its address, and properties in CloudFormation's names. */
	readonly find: (address: string, properties: readonly string[]) => readonly Found[];
}

type Judged = Pick<PlannedChange, "resources" | "not_judged" | "others" | "notes"> & {
	readonly joins: readonly Joining[];
};

/**
 * Reads a CloudFormation template, also one of `cdk.out`, with the nested ones that lie beside it. `file` is its name from
 * the root of the repository.
 *
 * @throws ConfigurationError for what is no template.
 */
export function readCloudformationTemplate(
	bytes: Uint8Array,
	file: string,
	options: TemplateOptions,
): CloudformationTemplate {
	const own = readTemplate(Buffer.from(bytes).toString("utf8"), file);
	const sha256 = createHash("sha256").update(bytes).digest("hex");
	const read = nestedReader(options.readFile);
	const deployed = deployedReader(options.readDeployed);
	let nested: ReadonlyMap<string, TemplateFile> = new Map();
	return {
		file,
		changeOf(inventory) {
			const { change, files } = changeOf(own, file, options, inventory, { read, deployed });
			nested = files;
			return { file, kind: "cloudformation", sha256, ...change };
		},
		find(address, properties) {
			const [, ...path] = address.split("/");
			const logical_id = path.at(-1) ?? "";
			const within = nested.get(address.slice(0, Math.max(0, address.lastIndexOf("/"))));
			return within === undefined
				? own.find(path[0] ?? logical_id, path.length > 1 ? [] : properties)
				: within.find(logical_id, properties);
		},
	};
}

type DeployedReader = (file: string) => TemplateFile | undefined;

/** What is deployed and cannot be read tells nothing: the live account stands for it. */
function deployedReader(readDeployed: TemplateOptions["readDeployed"]): DeployedReader {
	return (file) => {
		const text = readDeployed?.(file);
		try {
			return text === undefined ? undefined : readTemplate(text, file);
		} catch (error) {
			if (error instanceof ConfigurationError) return undefined;
			throw error;
		}
	};
}

/** So many nested templates of one are read: CloudFormation's own stacks have fewer, and a template can name itself. */
const MAXIMUM_NESTED = 200;

type NestedReader = (file: string) => TemplateFile | string;

function nestedReader(readFile: TemplateOptions["readFile"]): NestedReader {
	const files = new Map<string, TemplateFile | string>();
	let budget = MAXIMUM_NESTED;
	const read: NestedReader = (file) => {
		const text = readFile?.(file);
		if (text === undefined) return `its template ${file} cannot be read`;
		try {
			return readTemplate(text, file);
		} catch (error) {
			if (error instanceof ConfigurationError) return `its template ${file} is none that can be read`;
			throw error;
		}
	};
	return (file) => {
		budget -= 1;
		if (budget < 0) return "it has more nested templates than are read";
		const found = files.get(file) ?? read(file);
		files.set(file, found);
		return found;
	};
}

function changeOf(
	own: TemplateFile,
	file: string,
	{ stack, parameters }: TemplateOptions,
	inventory: Inventory,
	{ read, deployed }: { readonly read: NestedReader; readonly deployed: DeployedReader },
): { readonly change: Judged; readonly files: ReadonlyMap<string, TemplateFile> } {
	const template = withLoops(own, parameters);
	const members = stackMembers(inventory);
	const common = { inventory, members, plannedResource };
	const within =
		(of: string): PlanInput["nested"] =>
		(plan) =>
			nestedTemplates(plan, {
				file: of,
				members,
				read,
				planOf: (nested) =>
					planOf({
						...common,
						...nested,
						deployed: deployed(nested.file),
						place: plan.place,
						nested: within(nested.file),
					}),
			});
	const input = { ...common, template, file, stack, parameters, deployed: deployed(file), nested: within(file) };
	const plan = planOf(input);
	const places = placesOf(plan.members);
	const plans =
		places.length < 2
			? [plan]
			: places.map((place) => {
					const prefix = `${plan.stack}@${place.account}:${place.region}`;
					return planOf({ ...input, stack: plan.stack, members: members.filter(isIn(place)), place, prefix });
				});
	const files = new Map<string, TemplateFile>();
	const found = plans.map((each) => judged(each, members.filter(isIn(each.place)), files));
	return {
		change: {
			resources: found.flatMap((each) => each.resources),
			not_judged: found.flatMap((each) => each.not_judged),
			joins: found.flatMap((each) => each.joins),
			others: found.reduce((sum, each) => sum + each.others, 0),
			notes: [...headNotes(plan), ...new Set(found.flatMap((each) => each.notes))],
		},
		files,
	};
}

/** A stack of one name may be in several accounts and Regions: the template is for each. */
function placesOf(members: readonly StackMember[]): { readonly account: string; readonly region: string }[] {
	const places = members.map(({ account, region }) => ({ account, region }));
	return [...new Map(places.map((place) => [`${place.account} ${place.region}`, place])).values()];
}

function isIn(place: Plan["place"]): (member: StackMember) => boolean {
	return ({ account, region }) => (place.account ?? account) === account && (place.region ?? region) === region;
}

/** What the plan of a stack, and those of the stacks within it, make of the account. */
function judged(plan: Plan, members: readonly StackMember[], files: Map<string, TemplateFile>): Judged {
	const resources: PlannedResource[] = [];
	const not_judged: NotJudged[] = [];
	const joins: Joining[] = [];
	const notes: string[] = [];
	let others = 0;
	for (const [logical_id, { Type }] of Object.entries(plan.template.Resources)) {
		const address = plan.addressOf(logical_id);
		const not = (why: string) => not_judged.push({ source_type: Type, address, why });
		const nested = Type === NESTED ? nestedOf(plan, logical_id) : undefined;
		if (typeof nested === "string") not(nested);
		else if (nested !== undefined) {
			files.set(address, nested.file);
			const inner = judged(nested.plan, members, files);
			resources.push(...inner.resources);
			not_judged.push(...inner.not_judged);
			joins.push(...inner.joins);
			notes.push(...inner.notes);
			others += inner.others;
		} else if (mappingOf(Type) === undefined) {
			if (isNear(Type) && Type !== NESTED) not("keyproof does not judge this type");
			else {
				others += 1;
				joins.push(...joining(plan, logical_id, Type));
			}
		} else {
			const planned = plan.plannedOf(logical_id);
			if (typeof planned === "string") not(planned);
			else if (planned !== undefined && planned !== null) resources.push(planned);
			// Of one that is live nothing tells the interface.
			else if (Type === "AWS::EC2::Instance") joins.push(...joining(plan, logical_id, Type));
		}
	}
	resources.push(...goneResources(plan, members));
	not_judged.push(...notExpanded(plan));
	return { resources, not_judged, joins, others, notes: [...bodyNotes(plan), ...silentAliases(plan), ...notes] };
}

/** What a resource that is not judged itself names of a network. */
function joining(plan: Plan, logical_id: string, source_type: string): Joining[] {
	const properties = plan.resolver.value(plan.template.Resources[logical_id]?.Properties);
	const names = namesOfNetwork(properties, isAddress(source_type));
	return names.length === 0 ? [] : [{ address: plan.addressOf(logical_id), source_type, names }];
}

const PROCESSED = "give the template as it is deployed (aws cloudformation get-template --template-stage Processed)";

/** What makes resources that are not among the template's own. */
function notExpanded({ template: { loops, includes }, addressOf }: Plan): NotJudged[] {
	const of = (source_type: string, why: string) => ({ source_type, address: addressOf(source_type), why });
	return [
		loops.length > (includes ? 1 : 0)
			? of(
					"Fn::ForEach",
					`nothing tells over what this loop goes (give --parameter), or it makes more than is read: ${PROCESSED}`,
				)
			: [],
		includes ? of("Fn::Transform", `what it includes or makes is not in the template: ${PROCESSED}`) : [],
	].flat();
}

function isAddress(type: string): boolean {
	return type === "AWS::EC2::EIP" || type === "AWS::EC2::EIPAssociation";
}

/** The plan of a nested stack that is made; undefined for one that its condition leaves out. */
function nestedOf(plan: Plan, logical_id: string): NestedPlan | string | undefined {
	const condition = plan.template.Resources[logical_id]?.Condition;
	const holds = condition === undefined ? true : plan.resolver.condition(condition);
	if (holds === false) return undefined;
	if (holds !== true) return `whether its condition ${condition} holds is known only when it is deployed`;
	return plan.nested.plan(logical_id);
}
