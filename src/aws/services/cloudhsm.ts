import type { Backup, CloudHSMV2Client, Cluster } from "@aws-sdk/client-cloudhsm-v2";
import { CLOUDHSM_MODEL } from "../cloudhsm_model.js";
import { type ClientOptions, service } from "../operation.js";
import { byNextToken } from "../paging.js";
import { CLOUDHSM_REGIONS } from "../regions.js";

type CloudHsm = typeof import("@aws-sdk/client-cloudhsm-v2");

export const cloudhsm = service("CloudHSM V2", () => import("@aws-sdk/client-cloudhsm-v2"), connectCloudHsm, {
	regions: CLOUDHSM_REGIONS,
	one_at_a_time: true,
	model: CLOUDHSM_MODEL,
});

export const describeClusters = cloudhsm.paged(
	"cloudhsm:DescribeClusters",
	(module) => module.DescribeClustersCommand,
	byNextToken,
	(output) => output.Clusters as (Cluster & ClusterAdditions)[] | undefined,
);

export const describeBackups = cloudhsm.paged(
	"cloudhsm:DescribeBackups",
	(module) => module.DescribeBackupsCommand,
	byNextToken,
	(output) => output.Backups as (Backup & BackupAdditions)[] | undefined,
);

export const getResourcePolicy = cloudhsm.operation("cloudhsm:GetResourcePolicy", getResourcePolicyCommand);

/** The client of 2023, put right. `module` is given, so that tests can bring a newer one. */
export function connectCloudHsm(module: Pick<CloudHsm, "CloudHSMV2Client">, options: ClientOptions): CloudHSMV2Client {
	// Not cached by command class: GetResourcePolicy is a ListTags with a middleware of its own.
	const { cacheMiddleware: _, ...own } = options;
	const client = new module.CloudHSMV2Client(own);
	// The client of 2023 repeats a throttled call even when told to make one attempt: past the budget, unseen.
	client.middlewareStack.add((next) => next, {
		name: "retryMiddleware",
		step: "finalizeRequest",
		priority: "high",
		override: true,
	});
	keepDroppedMembers(client);
	return client;
}

/** The members of a cluster and a backup that the 2023 client's types lack. */
export interface ClusterAdditions {
	Mode?: string;
	NetworkType?: string;
	HsmTypeRollbackExpiration?: number | Date;
}
export interface BackupAdditions {
	BackupArn?: string;
	HsmType?: string;
	Mode?: string;
}

/** What passes through an SDK's middleware, as far as it is looked at. */
interface Passed {
	response?: unknown;
	output?: unknown;
	request?: unknown;
}

/**
 * Merges what the client's reader drops into its answers. The newest client that is published for CloudHSM is of 2023; it
 * has no `Mode`, `NetworkType`, `HsmTypeRollbackExpiration`, `EniIpV6`, `BackupArn` or backup `HsmType`. A middleware
 * above the reader adds the members that the answer lacks, from the body, which the transport reads whole. With a client that
 * knows a member, the client's own reading stays.
 */
function keepDroppedMembers(client: CloudHSMV2Client): void {
	client.middlewareStack.add(
		(next) => async (args) => {
			const result: Passed = await next(args);
			const { response, output } = result;
			if (isRecord(response) && response.body instanceof Uint8Array) addMissing(output, parse(response.body));
			return result as Awaited<ReturnType<typeof next>>;
		},
		{ step: "deserialize", priority: "high", name: "keyproofDroppedMembers" },
	);
}

function parse(body: Uint8Array): unknown {
	try {
		return JSON.parse(Buffer.from(body).toString("utf8"));
	} catch {
		return undefined;
	}
}

/** Adds to `target`, in place and to any depth, the members that only `raw` has. */
function addMissing(target: unknown, raw: unknown): void {
	if (Array.isArray(target) && Array.isArray(raw)) {
		if (target.length === raw.length) for (const [index, item] of target.entries()) addMissing(item, raw[index]);
		return;
	}
	if (!isRecord(target) || !isRecord(raw)) return;
	for (const [name, value] of Object.entries(raw)) {
		// To AWS a null member is an absent one, and the client reads it so.
		if (name === "__proto__" || value === null) continue;
		if (target[name] === undefined) target[name] = value;
		else addMissing(target[name], value);
	}
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === "object" && value !== null;
}

interface GetResourcePolicyInput {
	ResourceArn: string;
}

/**
 * The GetResourcePolicy command, which the 2023 client lacks: ListTags, with the target header and the body of the other
 * operation (JSON 1.1, `BaldrApiService.GetResourcePolicy`). `Policy` reaches the answer as a member that the reader drops.
 */
function getResourcePolicyCommand(module: CloudHsm) {
	return class extends module.ListTagsCommand {
		constructor(input: GetResourcePolicyInput) {
			super({ ResourceId: input.ResourceArn });
			this.middlewareStack.add(
				(next) => async (args) => {
					const { request }: Passed = args;
					if (isRecord(request) && isRecord(request.headers)) {
						request.headers["x-amz-target"] = "BaldrApiService.GetResourcePolicy";
						request.body = JSON.stringify({ ResourceArn: input.ResourceArn });
					}
					return next(args);
				},
				{ step: "serialize", priority: "low", name: "keyproofGetResourcePolicy" },
			);
		}
	};
}
