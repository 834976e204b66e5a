import type { PlannedAttributes, PlannedType } from "../../model/change.js";
import type { Inventory } from "../../model/inventory.js";
import { facetOf, type Resource } from "../../model/resource.js";
import { keyOrClusterAttributes } from "./live.js";
import { taggedThings } from "./live_network.js";

/** What is live of a stack, as CloudFormation's tags on it tell. */
export interface StackMember {
	readonly type: PlannedType;
	/** What AWS calls it: a key id, a cluster id, `subnet-1`. */
	readonly id: string;
	/** Of keys and clusters. */
	readonly arn?: string;
	readonly account: string;
	readonly region: string;
	readonly stack: string;
	readonly stack_id: string | undefined;
	readonly logical_id: string;
	/** It in the words of the model, as far as the inventory knows it. */
	readonly attributes: () => PlannedAttributes[PlannedType];
	/** The security group that CloudHSM made for a cluster, and the VPC that it is in. */
	readonly security_group?: string | undefined;
	readonly vpc_id?: string | undefined;
	/** The names of a key's aliases. */
	readonly aliases?: readonly string[];
}

const TAG = "aws:cloudformation:";

/** What a stack made of the keys and clusters of an inventory, and of the network that the clusters stand in. */
export function stackMembers(inventory: Pick<Inventory, "resources">): StackMember[] {
	const things = taggedThings(inventory).flatMap(({ stack, attributes, ...thing }) =>
		stack === null || stack === undefined
			? []
			: [
					{
						...thing,
						stack: stack.name,
						stack_id: stack.id,
						logical_id: stack.logical_id,
						attributes: () => attributes,
					},
				],
	);
	return [...keysAndClusters(inventory), ...things];
}

function keysAndClusters({ resources }: Pick<Inventory, "resources">): StackMember[] {
	return (["kms_key", "cloudhsm_cluster"] as const).flatMap((type) =>
		(resources[type] ?? []).flatMap((each): StackMember[] => {
			const resource = each as Resource;
			const tags = tagsOf(type, resource);
			const [stack, logical_id] = [tags?.[`${TAG}stack-name`], tags?.[`${TAG}logical-id`]];
			if (stack === undefined || logical_id === undefined) return [];
			const { arn, account, region } = resource;
			const metadata = facetOf(resource, "metadata");
			const { security_group, vpc_id } = (metadata?.status === "known" ? metadata.value : {}) as {
				security_group?: string;
				vpc_id?: string;
			};
			return [
				{
					type,
					id: arn.slice(arn.lastIndexOf("/") + 1),
					arn,
					account,
					region,
					stack,
					stack_id: tags?.[`${TAG}stack-id`],
					logical_id,
					attributes: () => keyOrClusterAttributes(type, resource),
					security_group,
					vpc_id,
					...(type === "kms_key" ? { aliases: aliasesOf(resource) } : {}),
				},
			];
		}),
	);
}

function aliasesOf(resource: Resource): string[] {
	const facet = facetOf(resource, "aliases");
	return facet?.status === "known" ? (facet.value as readonly { readonly name: string }[]).map(({ name }) => name) : [];
}

function tagsOf(type: string, resource: Resource): Readonly<Record<string, string>> | undefined {
	const facet = facetOf(resource, type === "kms_key" ? "tags" : "metadata");
	if (facet?.status !== "known") return undefined;
	const value = type === "kms_key" ? facet.value : (facet.value as { readonly tags?: unknown }).tags;
	return value as Readonly<Record<string, string>> | undefined;
}

/**
 * The stack that a template is for: the one that was named, else the one whose members have most of its logical ids, else
 * the one that the file is called after. `certain` where it was named or found.
 */
export function stackFor(
	members: readonly StackMember[],
	logical_ids: ReadonlySet<string>,
	named: string | undefined,
	file: string,
): { readonly name: string; readonly certain: boolean } {
	if (named !== undefined) return { name: named, certain: true };
	const counts = new Map<string, number>();
	for (const { stack, logical_id } of members) {
		if (logical_ids.has(logical_id)) counts.set(stack, (counts.get(stack) ?? 0) + 1);
	}
	const [best, second] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
	if (best !== undefined && best[1] !== second?.[1]) return { name: best[0], certain: true };
	const base = file.slice(file.lastIndexOf("/") + 1);
	return { name: base.split(".", 1)[0] ?? base, certain: false };
}

/** What CloudFormation puts after the name that it makes of the stack's and the logical id. */
const GENERATED = /^[A-Za-z0-9]{12,13}$/;

/** Whether a name is one that CloudFormation makes for a resource of a stack whose template gives it none. */
export function isGenerated(name: string, stack: string, logical_id: string): boolean {
	const start = `${stack}-${logical_id}-`;
	return name.startsWith(start) && GENERATED.test(name.slice(start.length));
}

/** The logical id in a name that CloudFormation made for a resource of a stack; words that people write are none. */
export function generatedFor(name: string, stack: string): string | undefined {
	if (!name.startsWith(`${stack}-`)) return undefined;
	const [logical_id = "", suffix = "", ...more] = name.slice(stack.length + 1).split("-");
	const random = GENERATED.test(suffix) && suffix !== suffix.toLowerCase();
	return more.length === 0 && random && logical_id !== "" ? logical_id : undefined;
}

/** Region and account of `arn:aws:cloudformation:eu-central-1:111122223333:stack/name/id`. */
export function placeOfStack(stack_id: string | undefined): { account?: string; region?: string } {
	const [, , , region, account] = stack_id?.split(":") ?? [];
	return region === undefined || account === undefined ? {} : { account, region };
}
