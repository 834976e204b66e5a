package keyproof.cloudhsm_cluster.tagged_test

import data.keyproof.cloudhsm_cluster.tagged as policy
import data.keyproof.lib.fixtures.cloudhsm_cluster as fixtures
import data.keyproof.lib.testing

in_state(state) := fixtures.in_state(state)

all := {"Owner": "payments", "Environment": "production", "DataClassification": "restricted"}

# A cluster and one backup with these tags.
carrying(tags, backup_tags) := testing.with_facets(
	testing.with_metadata(fixtures.cluster, {"tags": tags}),
	{"tags": tags, "backups": [object.union(fixtures.backup, {"tags": backup_tags})]},
)

with_backups(backups) := testing.with_facets(carrying(all, all), {"backups": backups})

missing := {"tag DataClassification is missing", "tag Environment is missing", "tag Owner is missing"}

cases["a cluster and backups with the tags pass"] := {"given": carrying(all, all), "verdict": "pass"}

cases["a cluster without tags fails"] := {"given": carrying({}, all), "verdict": "fail", "violation": missing}

cases["a cluster without one of the tags fails"] := {
	"given": carrying(object.remove(all, ["Owner"]), all),
	"verdict": "fail",
	"violation": {"tag Owner is missing"},
}

cases["case does not matter"] := {
	"given": carrying({"owner": "payments", "ENVIRONMENT": "production", "dataClassification": "restricted"}, all),
	"verdict": "pass",
}

cases["a tag without a value is missing"] := {
	"given": carrying(object.union(all, {"Owner": " "}), all),
	"verdict": "fail",
	"violation": {"tag Owner is missing"},
}

cases["tags of AWS do not count"] := {
	"given": carrying({"aws:Owner": "x", "aws:cloudformation:stack-name": "hsm"}, all),
	"verdict": "fail",
	"violation": missing,
}

cases["backups without the tags fail"] := {
	"given": with_backups([
		object.union(fixtures.backup, {"backup_id": "backup-c", "tags": {"Owner": "payments"}}),
		object.union(fixtures.backup, {"backup_id": "backup-a", "state": "CREATE_IN_PROGRESS"}),
		object.union(fixtures.backup, {"backup_id": "backup-b", "tags": all}),
	]),
	"verdict": "fail",
	"violation": {
		"tag DataClassification is missing on 2 backups (backup-a and 1 more)",
		"tag Environment is missing on 2 backups (backup-a and 1 more)",
		"tag Owner is missing on 1 backup (backup-a)",
	},
}

cases["backups that are deleted do not count"] := {
	"given": with_backups([
		object.union(fixtures.backup, {"state": "PENDING_DELETION"}),
		object.union(fixtures.backup, {"state": "DELETED"}),
	]),
	"verdict": "pass",
}

cases["backups can be left out"] := {
	"given": carrying(all, {}),
	"parameters": {"tagged_backups": false},
	"verdict": "pass",
}

cases["other tags can be asked for"] := {
	"given": carrying(all, all),
	"parameters": {"required_tags": ["Owner", "CostCenter"]},
	"verdict": "fail",
	"violation": {"tag CostCenter is missing", "tag CostCenter is missing on 1 backup (backup-2222222222a)"},
}

cases["a parked cluster is judged"] := {
	"given": testing.with_metadata(carrying({}, all), {"hsms": []}),
	"verdict": "fail",
	"violation": missing,
}

cases["a cluster that migrates is judged"] := {
	"given": testing.with_metadata(carrying({}, all), {"state": "MODIFY_IN_PROGRESS"}),
	"verdict": "fail",
	"violation": missing,
}

cases["a cluster whose backups could not be listed is unknown"] := {
	"given": testing.without(carrying(all, all), "backups", "cloudhsm:DescribeBackups"),
	"verdict": "unknown",
	"unseen": {testing.denied("cloudhsm:DescribeBackups").reason},
}

cases["a cluster that could not be described is unknown"] := {
	"given": testing.without(carrying(all, all), "metadata", "cloudhsm:DescribeClusters"),
	"verdict": "unknown",
}

cases["a cluster whose tags a change leaves open is unknown"] := {
	"given": testing.without(carrying({}, all), "tags", ""),
	"verdict": "unknown",
}

cases["a cluster that is UNINITIALIZED is not a subject"] := {
	"given": in_state("UNINITIALIZED"),
	"verdict": "not_applicable",
}

cases["a cluster that is INITIALIZED is not a subject"] := {
	"given": in_state("INITIALIZED"),
	"verdict": "not_applicable",
}

cases["a cluster that is CREATE_IN_PROGRESS is not a subject"] := {
	"given": in_state("CREATE_IN_PROGRESS"),
	"verdict": "not_applicable",
}

cases["a cluster that is INITIALIZE_IN_PROGRESS is not a subject"] := {
	"given": in_state("INITIALIZE_IN_PROGRESS"),
	"verdict": "not_applicable",
}

cases["a cluster that is UPDATE_IN_PROGRESS is not a subject"] := {
	"given": in_state("UPDATE_IN_PROGRESS"),
	"verdict": "not_applicable",
}

cases["a cluster that is DELETE_IN_PROGRESS is not a subject"] := {
	"given": in_state("DELETE_IN_PROGRESS"),
	"verdict": "not_applicable",
}

cases["a cluster that is DELETED is not a subject"] := {
	"given": in_state("DELETED"),
	"verdict": "not_applicable",
}

cases["a cluster without tags does not wait for its backups"] := {
	"given": testing.without(carrying({}, all), "backups", "cloudhsm:DescribeBackups"),
	"verdict": "fail",
	"violation": {"tag Owner is missing", "tag Environment is missing", "tag DataClassification is missing"},
}

test_case[name] if {
	some name, case in cases
	testing.answers(case, policy) with input as {"cloudhsm_cluster": case.given}
		with data.parameters.cloudhsm_cluster.tagged as object.union(
			data.parameters.cloudhsm_cluster.tagged,
			object.get(case, "parameters", {}),
		)
}
