# METADATA
# description: Which CloudHSM backups the rules are about.
package keyproof.lib.cloudhsm_backup

# True of a backup that is ready and the account's own: the ARN of one that another account shares names that account.
own_and_ready(state, arn, account) if {
	state == "READY"
	split(arn, ":")[4] == account
}
