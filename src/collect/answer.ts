import type { StackOf } from "../model/resource.js";

/** An RFC 3339 timestamp from what an SDK made of AWS's; undefined where it is missing or no time. */
export function isoTime(value: Date | number | undefined): string | undefined {
	if (value === undefined) return undefined;
	const date = typeof value === "number" ? new Date(value * 1000) : value;
	return date instanceof Date && !Number.isNaN(date.getTime()) ? date.toISOString() : undefined;
}

/** Tags as AWS lists them, by key. CloudHSM and EC2 say Key and Value, KMS TagKey and TagValue. */
export function tagsOf(
	list:
		| readonly {
				Key?: string | undefined;
				Value?: string | undefined;
				TagKey?: string | undefined;
				TagValue?: string | undefined;
		  }[]
		| undefined,
): Record<string, string> {
	return Object.fromEntries(
		(list ?? []).flatMap((tag) => {
			const key = tag.Key ?? tag.TagKey;
			return key === undefined ? [] : [[key, tag.Value ?? tag.TagValue ?? ""]];
		}),
	);
}

/** What CloudFormation's tags say of a thing; null where they say nothing. EC2 answers with the tags unasked. */
export function stackOf(list: Parameters<typeof tagsOf>[0]): StackOf {
	const tags = tagsOf(list);
	const [name, logical_id] = [tags["aws:cloudformation:stack-name"], tags["aws:cloudformation:logical-id"]];
	if (name === undefined || logical_id === undefined) return null;
	const id = tags["aws:cloudformation:stack-id"];
	return { name, ...(id === undefined ? {} : { id }), logical_id };
}
