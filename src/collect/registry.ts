import { accountType } from "./account/account.js";
import { cloudhsmBackupType } from "./cloudhsm_backup/cloudhsm_backup.js";
import { cloudhsmClusterType } from "./cloudhsm_cluster/cloudhsm_cluster.js";
import { kmsCustomKeyStoreType } from "./kms_custom_key_store/kms_custom_key_store.js";
import { kmsKeyType } from "./kms_key/kms_key.js";
import { regionType } from "./region/region.js";

/** Every resource type that Keyproof reads; a new one is one line here. */
export const resourceTypes = [
	cloudhsmClusterType,
	cloudhsmBackupType,
	kmsKeyType,
	kmsCustomKeyStoreType,
	regionType,
	accountType,
] as const;

/** The strict schema of each type's resources, by its name. */
export const resourceSchemas = Object.fromEntries(resourceTypes.map(({ name, schema }) => [name, schema]));
