import { pageOf, pageSize } from "../page.js";
import { awsJson } from "../protocol/aws_json.js";
import { ServiceError } from "../service_error.js";
import type { WireObject } from "../wire.js";
import { listOf, textOf } from "../wire.js";
import type { Key } from "../world.js";
import type { Service } from "./service.js";
import { jsonRefusals } from "./service.js";

/** Resource Groups Tagging API 2017-01-26: the tags of KMS keys, which other programs ask for here. */
export const tagging: Service = {
	scope: "tagging",
	iam_prefix: "tag",
	protocol: awsJson("ResourceGroupsTaggingAPI_20170126", "1.1"),
	refusals: jsonRefusals("Rate exceeded"),
	operations: {
		GetResources: (context, input) => {
			const asked = listOf(input, "ResourceARNList");
			if (asked.length > 0) {
				const found = asked.flatMap((arn) => context.state.keys.find(arn.slice(arn.lastIndexOf("/") + 1)) ?? []);
				return { ResourceTagMappingList: found.map(mappingOf), PaginationToken: "" };
			}
			const types = listOf(input, "ResourceTypeFilters");
			const wanted = types.length === 0 || types.some((type) => type === "kms" || type === "kms:key");
			const { keys } = context.state;
			const page = pageOf(
				{ size: wanted ? keys.size : 0, at: (index) => keys.at(index) },
				{
					size: pageSize(input, "ResourcesPerPage", { most: 100, usual: 100, bound: context.page_bound }, invalid),
					token: textOf(input, "PaginationToken"),
					listing: "GetResources",
					refuse: invalid,
				},
			);
			// It lists what has tags, or had some.
			const tagged = page.items.filter(({ tags }) => tags.length > 0);
			return { ResourceTagMappingList: tagged.map(mappingOf), PaginationToken: page.next ?? "" };
		},
	},
};

function mappingOf({ metadata, tags }: Key): WireObject {
	return { ResourceARN: metadata.Arn, Tags: tags.map(({ TagKey, TagValue }) => ({ Key: TagKey, Value: TagValue })) };
}

function invalid(): ServiceError {
	return new ServiceError("InvalidParameterException", "A parameter is not valid.");
}
