import { pageOf, pageSize, positions } from "../page.js";
import { awsJson } from "../protocol/aws_json.js";
import { ServiceError } from "../service_error.js";
import type { Input } from "../wire.js";
import { flagOf, textListsOf, textOf } from "../wire.js";
import type { Backup, Cluster } from "../world.js";
import type { Context, Service } from "./service.js";
import { jsonRefusals } from "./service.js";

type Filters<T> = Readonly<Record<string, (resource: T) => string>>;

const CLUSTER_FILTERS: Filters<Cluster> = {
	clusterIds: (cluster) => cluster.ClusterId,
	vpcIds: (cluster) => cluster.VpcId,
	states: (cluster) => cluster.State,
};
const BACKUP_FILTERS: Filters<Backup> = {
	backupIds: ({ backup }) => backup.BackupId,
	clusterIds: ({ backup }) => backup.ClusterId,
	sourceBackupIds: ({ backup }) => String(backup.SourceBackup ?? ""),
	states: ({ backup }) => backup.BackupState,
	neverExpires: ({ backup }) => String(backup.NeverExpires),
};

/** AWS CloudHSM v2 2017-04-28. Its client is `cloudhsmv2`, but signatures and IAM actions say `cloudhsm`. */
export const cloudhsm: Service = {
	scope: "cloudhsm",
	iam_prefix: "cloudhsm",
	protocol: awsJson("BaldrApiService", "1.1"),
	refusals: jsonRefusals("Rate exceeded"),
	operations: {
		DescribeClusters: (context, input) => {
			const clusters = matching(context.state.clusters, input, CLUSTER_FILTERS);
			const page = pageOf(positions(clusters), cut(context, input, "DescribeClusters", 25));
			return { Clusters: page.items, NextToken: page.next };
		},
		DescribeBackups: (context, input) => {
			const { backups, shared_backups } = context.state;
			const direction = flagOf(input, "SortAscending") ? 1 : -1;
			const found = matching(flagOf(input, "Shared") ? shared_backups : backups, input, BACKUP_FILTERS)
				.map(({ backup }) => backup)
				.sort((a, b) => direction * (a.CreateTimestamp.getTime() - b.CreateTimestamp.getTime()));
			const page = pageOf(positions(found), cut(context, input, "DescribeBackups", 50));
			return { Backups: page.items, NextToken: page.next };
		},
		GetResourcePolicy: (context, input) => {
			const arn = textOf(input, "ResourceArn") ?? "";
			const found = context.state.backups.find(({ backup }) => backup.BackupArn === arn);
			if (found === undefined) throw notFound(`Resource ${arn} was not found.`);
			if (found.policy === undefined && found.without_policy === "not_found") {
				throw notFound(`No resource policy was found for ${arn}.`);
			}
			return { Policy: found.policy };
		},
		ListTags: (context, input) => {
			const id = textOf(input, "ResourceId");
			const cluster = context.state.clusters.find(({ ClusterId }) => ClusterId === id);
			const backup = context.state.backups.find(({ backup }) => backup.BackupId === id)?.backup;
			const tags = (cluster ?? backup)?.TagList;
			if (tags === undefined) throw notFound(`Resource ${id ?? ""} was not found.`);
			const page = pageOf(positions(tags), cut(context, input, "ListTags", 100));
			return { TagList: page.items, NextToken: page.next };
		},
	},
};

/** A filter's values are alternatives; several filters must all match. */
function matching<T>(resources: readonly T[], input: Input, filters: Filters<T>): readonly T[] {
	let found = resources;
	for (const [name, values] of textListsOf(input, "Filters")) {
		const member = filters[name];
		if (member === undefined) throw invalid(`Invalid filter name: ${name}`);
		found = found.filter((resource) => values.includes(member(resource)));
	}
	return found;
}

function cut(context: Context, input: Input, listing: string, most: number) {
	return {
		size: pageSize(input, "MaxResults", { most, usual: most, bound: context.page_bound }, (asked, least) =>
			invalid(`MaxResults must be between ${least} and ${most}, not ${asked}`),
		),
		token: textOf(input, "NextToken"),
		listing,
		refuse: () => invalid("Invalid NextToken"),
	};
}

function invalid(message: string): ServiceError {
	return new ServiceError("CloudHsmInvalidRequestException", message, 400, "Message");
}

function notFound(message: string): ServiceError {
	return new ServiceError("CloudHsmResourceNotFoundException", message, 400, "Message");
}
