import { accountType } from "./account/account.js";
import { cloudhsmBackupType } from "./cloudhsm_backup/cloudhsm_backup.js";
import { cloudhsmClusterType } from "./cloudhsm_cluster/cloudhsm_cluster.js";
import { kmsCustomKeyStoreType } from "./kms_custom_key_store/kms_custom_key_store.js";
import { kmsKeyType } from "./kms_key/kms_key.js";
import { regionType } from "./region/region.js";
import type { AnyResourceType } from "./resource_type.js";

/** Every resource type that Keyproof reads; a new one is one line here. */
export const resourceTypes: readonly AnyResourceType[] = [
	cloudhsmClusterType,
	cloudhsmBackupType,
	kmsKeyType,
	kmsCustomKeyStoreType,
	regionType,
	accountType,
];
