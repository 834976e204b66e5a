package keyproof.lib.cloudhsm_backup_test

import data.keyproof.lib.cloudhsm_backup

arn := "arn:aws:cloudhsm:eu-central-1:111122223333:backup/backup-ro5c4er4aac"

test_a_backup_of_the_account_that_is_ready if cloudhsm_backup.own_and_ready("READY", arn, "111122223333")

test_a_backup_of_another_account if not cloudhsm_backup.own_and_ready("READY", arn, "444455556666")

test_a_backup_that_is_not_ready if not cloudhsm_backup.own_and_ready("PENDING_DELETION", arn, "111122223333")
