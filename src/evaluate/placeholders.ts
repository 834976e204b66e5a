import { z } from "zod";
import { facetOf, type Resource } from "../model/resource.js";

/** What the commands of remediations leave open, by name, as far as the facts of the resource tell it. */
export type Placeholders = Readonly<Record<string, string>>;

/** A value is there to be pasted into a shell. */
const PLAIN = /^[A-Za-z0-9][A-Za-z0-9:/._-]{0,255}$/;

/** The placeholders of a resource of the type; undefined where its facts tell none. */
export function placeholdersOf(type: string, resource: Resource): Placeholders | undefined {
	const told = FACTS[type]?.(resource) ?? {};
	const plain = Object.entries(told).flatMap(([name, value]) =>
		value !== undefined && PLAIN.test(value) ? [[name, value] as const] : [],
	);
	return plain.length === 0 ? undefined : Object.fromEntries(plain);
}

type Told = Readonly<Record<string, string | undefined>>;

const FACTS: Readonly<Record<string, (resource: Resource) => Told>> = {
	cloudhsm_cluster: (cluster) => {
		const metadata = read(cluster, "metadata", clusterMetadata);
		const newest = (read(cluster, "backups", backupList) ?? [])
			.filter(({ state }) => state === "READY")
			.sort((a, b) => ((a.create_timestamp ?? "") < (b.create_timestamp ?? "") ? 1 : -1))[0]?.backup_id;
		return {
			SECURITY_GROUP_ID: metadata?.security_group,
			VPC_ID: metadata?.vpc_id,
			AVAILABILITY_ZONE: metadata === undefined ? undefined : zoneWithoutHsm(metadata),
			BACKUP_ID: newest,
			NEWEST_BACKUP_ID: newest,
			TOPIC_ARN: heard(cluster, "topics"),
		};
	},
	kms_key: (key) => {
		const grants = read(key, "grants", grantList) ?? [];
		const { multi_region_key_type, primary_arn } = read(key, "metadata", keyMetadata) ?? {};
		const primary = multi_region_key_type === "REPLICA" ? primary_arn : undefined;
		return {
			GRANT_ID: grants.length === 1 ? grants[0]?.grant_id : undefined,
			PRIMARY_KEY_ARN: primary,
			PRIMARY_REGION: primary?.split(":")[3],
			RESOURCE_SHARE_ARN: read(key, "shares", keyShares)?.resource_share_arns[0],
		};
	},
	region: (region) => {
		const trails = (read(region, "trails", trailList) ?? []).filter(
			({ is_multi_region_trail, home_region }) => is_multi_region_trail || home_region === region.region,
		);
		// Of several nobody can say which one is meant.
		const [only] = trails.length === 1 ? trails : [];
		return {
			TRAIL_ARN: only?.trail_arn,
			HOME_REGION: only?.home_region,
			GROUP: only?.cloud_watch_logs_log_group_arn?.split(":")[6],
			TOPIC_ARN: heard(region, "topics") ?? heard(region, "hsm_topics"),
		};
	},
};

// Each made once: to make a schema takes longer than to read most facts by it.
const grantList = z.array(z.object({ grant_id: z.string() }));
const keyMetadata = z.object({
	multi_region_key_type: z.string().optional(),
	primary_arn: z.string().optional(),
});
const keyShares = z.object({ resource_share_arns: z.array(z.string()) });
const clusterMetadata = z.object({
	security_group: z.string().optional(),
	vpc_id: z.string().optional(),
	subnet_mapping: z.record(z.string(), z.string()),
	hsms: z.array(z.object({ state: z.string(), availability_zone: z.string().optional() })),
});
const backupList = z.array(
	z.object({ backup_id: z.string(), state: z.string(), create_timestamp: z.string().optional() }),
);
const trailList = z.array(
	z.object({
		trail_arn: z.string(),
		home_region: z.string(),
		is_multi_region_trail: z.boolean(),
		cloud_watch_logs_log_group_arn: z.string().optional(),
	}),
);
const topicList = z.array(
	z.object({
		topic_arn: z.string(),
		subscriptions: z.object({ value: z.object({ confirmed: z.number() }).optional() }),
	}),
);

function read<T>(resource: Resource, facet: string, schema: z.ZodType<T>): T | undefined {
	const fact = facetOf(resource, facet);
	return fact?.status === "known" ? schema.safeParse(fact.value).data : undefined;
}

/** A zone of the cluster's subnets in which no HSM is, or will be. */
function zoneWithoutHsm({ subnet_mapping, hsms }: z.infer<typeof clusterMetadata>): string | undefined {
	const taken = new Set(
		hsms
			.filter(({ state }) => state !== "DELETED" && state !== "DELETE_IN_PROGRESS")
			.map(({ availability_zone }) => availability_zone),
	);
	return Object.keys(subnet_mapping)
		.sort()
		.find((zone) => !taken.has(zone));
}

/** A topic that other alarms tell and that somebody reads. */
function heard(resource: Resource, facet: string): string | undefined {
	const topics = read(resource, facet, topicList) ?? [];
	return topics
		.filter(({ subscriptions }) => (subscriptions.value?.confirmed ?? 0) > 0)
		.map(({ topic_arn }) => topic_arn)
		.sort()[0];
}
