import type { Inventory } from "../../model/inventory.js";
import { facetOf, type Resource } from "../../model/resource.js";

/** A live resource of a stack, as CloudFormation's tags on it tell. */
export interface StackMember {
	readonly resource: Resource;
	readonly type: "kms_key" | "cloudhsm_cluster";
	readonly stack: string;
	readonly stack_id: string | undefined;
	readonly logical_id: string;
}

const TAG = "aws:cloudformation:";

/** The keys and clusters of an inventory that a stack made. Other types carry no tags in it. */
export function stackMembers({ resources }: Pick<Inventory, "resources">): StackMember[] {
	return (["kms_key", "cloudhsm_cluster"] as const).flatMap((type) =>
		(resources[type] ?? []).flatMap((resource) => {
			const tags = tagsOf(type, resource as Resource);
			const [stack, logical_id] = [tags?.[`${TAG}stack-name`], tags?.[`${TAG}logical-id`]];
			if (stack === undefined || logical_id === undefined) return [];
			return [{ resource: resource as Resource, type, stack, stack_id: tags?.[`${TAG}stack-id`], logical_id }];
		}),
	);
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
export function stackOf(
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

/** Region and account of `arn:aws:cloudformation:eu-central-1:111122223333:stack/name/id`. */
export function placeOfStack(stack_id: string | undefined): { account?: string; region?: string } {
	const [, , , region, account] = stack_id?.split(":") ?? [];
	return region === undefined || account === undefined ? {} : { account, region };
}
