import { z } from "zod";
import { cloudhsm } from "../../model/enumerations.js";
import { resourceSchema, tags, timestamp } from "../../model/resource.js";
import { policyDocument } from "../policy_document.js";

/** CloudHSM v2 DescribeBackups, `Backups[]`. */
export const metadata = z.strictObject({
	backup_id: z.string(),
	state: cloudhsm.BackupState,
	cluster_id: z.string().optional(),
	create_timestamp: timestamp.optional(),
	copy_timestamp: timestamp.optional(),
	delete_timestamp: timestamp.optional(),
	never_expires: z.boolean().optional(),
	source_region: z.string().optional(),
	source_backup: z.string().optional(),
	source_cluster: z.string().optional(),
	hsm_type: cloudhsm.HsmType.optional(),
	mode: cloudhsm.ClusterMode.optional(),
	tags,
});

/** CloudHSM v2 GetResourcePolicy. `document` is absent where the backup has no resource policy. */
export const resourcePolicy = z.strictObject({ document: policyDocument.optional() });

export const facets = { metadata, resource_policy: resourcePolicy };
export const cloudhsmBackup = resourceSchema(facets);
export type CloudhsmBackup = z.infer<typeof cloudhsmBackup>;
