import type { CloudhsmCluster } from "../../collect/cloudhsm_cluster/schema.js";
import type { KmsKey } from "../../collect/kms_key/schema.js";
import type { PlannedAttributes } from "../../model/change.js";
import type { Resource } from "../../model/resource.js";
import { known } from "./live_network.js";

/** A live key or cluster in the words of the model, as far as the inventory knows it: what the template is compared with. */
export function keyOrClusterAttributes(
	type: "kms_key" | "cloudhsm_cluster",
	resource: Resource,
): PlannedAttributes["kms_key" | "cloudhsm_cluster"] {
	return type === "kms_key"
		? keyAttributes(resource as unknown as KmsKey)
		: clusterAttributes(resource as unknown as CloudhsmCluster);
}

function keyAttributes(key: KmsKey): PlannedAttributes["kms_key"] {
	const metadata = known(key.metadata);
	const rotation = known(key.rotation);
	const policy = known(key.policy);
	const tags = known(key.tags);
	return {
		...(metadata && {
			description: metadata.description,
			spec: metadata.spec,
			usage: metadata.usage,
			origin: metadata.origin,
			enabled: metadata.state !== "Disabled",
			multi_region: metadata.multi_region,
			...(metadata.multi_region_key_type === "REPLICA" && metadata.primary_arn !== undefined
				? { primary_arn: metadata.primary_arn }
				: {}),
		}),
		...(rotation && { rotation_enabled: rotation.enabled }),
		...(rotation?.rotation_period_in_days === undefined
			? {}
			: { rotation_period_in_days: rotation.rotation_period_in_days }),
		...(policy && { policy: policy.document as Readonly<Record<string, unknown>> }),
		...(tags && { tags }),
	};
}

function clusterAttributes(cluster: CloudhsmCluster): PlannedAttributes["cloudhsm_cluster"] {
	const metadata = known(cluster.metadata);
	if (metadata === undefined) return {};
	const { hsm_type, mode, network_type, backup_retention_policy: retention } = metadata;
	return {
		...(hsm_type === undefined ? {} : { hsm_type }),
		...(mode === undefined ? {} : { mode }),
		...(network_type === undefined ? {} : { network_type }),
		subnet_ids: Object.values(metadata.subnet_mapping).sort(),
		...(retention === undefined ? {} : { backup_retention_in_days: retention.value }),
		tags: metadata.tags,
	};
}
