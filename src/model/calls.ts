/** The calls to KMS after which a key is of no more use. */
export const KEY_ENDING_CALLS = ["DisableKey", "ScheduleKeyDeletion"] as const;

/**
 * The calls to CloudHSM that take away HSMs or backups, change a cluster, or let somebody have its keys.
 * https://docs.aws.amazon.com/prescriptive-guidance/latest/monitoring-cloudhsm/security-monitoring.html
 */
export const HSM_ENDING_CALLS = [
	"CopyBackupToRegion",
	"DeleteBackup",
	"DeleteCluster",
	"DeleteHsm",
	"ModifyBackupAttributes",
	"ModifyCluster",
	"PutResourcePolicy",
] as const;
