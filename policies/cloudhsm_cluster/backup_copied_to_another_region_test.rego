package keyproof.cloudhsm_cluster.backup_copied_to_another_region_test

import data.keyproof.cloudhsm_cluster.backup_copied_to_another_region as policy
import data.keyproof.lib.fixtures.cloudhsm_cluster as fixtures
import data.keyproof.lib.testing

copy := object.union(fixtures.backup, {
	"source_cluster": "cluster-2222222222a",
	"source_region": "eu-central-1",
	"copy_timestamp": "2026-01-15T03:00:00.000Z",
})

made(day) := object.union(copy, {"create_timestamp": sprintf("2026-01-%sT12:00:00.000Z", [day])})

copied(list) := placed([{"region": "eu-west-1", "backups": list}])

placed(places) := testing.with_facets(fixtures.cluster, {"copies": places})

listing_failed := {
	"kind": "denied",
	"action": "cloudhsm:DescribeBackups",
	"message": "AccessDenied",
}

none := {"no other Region of the scan holds a READY copy of its backups"}

cases["a copy of a new backup passes"] := {"given": copied([copy]), "verdict": "pass"}

cases["a copy of a backup of a week ago passes"] := {"given": copied([made("08")]), "verdict": "pass"}

cases["the newest copy counts"] := {"given": copied([made("01"), made("14")]), "verdict": "pass"}

cases["no copy fails"] := {"given": copied([]), "verdict": "fail", "violation": none}

cases["a copy of an older backup fails, whenever it was copied"] := {
	"given": placed([
		{"region": "eu-west-1", "backups": [made("02"), made("07")]},
		{"region": "eu-north-1", "backups": [made("07")]},
		{"region": "eu-south-1", "backups": []},
	]),
	"verdict": "fail",
	"violation": {concat("", [
		"the newest backup in another Region (eu-north-1, eu-west-1) was made on 2026-01-07T12:00:00.000Z, ",
		"8 days before the scan; 7 days are allowed",
	])},
}

cases["how old the newest may be can be set"] := {
	"given": copied([made("07")]),
	"parameters": {"max_age_days": 8},
	"verdict": "pass",
}

cases["a copy that does not tell its age fails"] := {
	"given": copied([object.remove(copy, {"create_timestamp"})]),
	"verdict": "fail",
	"violation": {"no copy in another Region tells when its backup was made"},
}

cases["a cluster that runs no HSM needs any copy"] := {
	"given": testing.with_metadata(copied([made("01")]), {"hsms": []}),
	"verdict": "pass",
}

cases["a cluster that runs no HSM needs one though"] := {
	"given": testing.with_metadata(copied([]), {"hsms": []}),
	"verdict": "fail",
	"violation": none,
}

cases["a cluster of unknown age is no new one"] := {
	"given": object.union(
		object.remove(copied([]), {"metadata"}),
		{"metadata": testing.known(object.remove(fixtures.metadata, {"create_timestamp"}))},
	),
	"verdict": "fail",
	"violation": none,
}

cases["a cluster of the last day has no backup yet"] := {
	"given": testing.with_metadata(copied([]), {"create_timestamp": "2026-01-14T12:00:00.000Z"}),
	"verdict": "not_applicable",
}

cases["a cluster that was never initialized has no backup"] := {
	"given": testing.with_metadata(copied([]), {"state": "UNINITIALIZED"}),
	"verdict": "not_applicable",
}

cases["Regions that were not scanned could hold copies"] := {
	"given": testing.without(copied([]), "copies", "cloudhsm:DescribeBackups"),
	"verdict": "unknown",
}

cases["a copy of a copy counts, wherever the one between was"] := {
	"given": copied([object.union(copy, {"source_region": "us-east-1", "source_backup": "backup-3333333333a"})]),
	"verdict": "pass",
}

cases["a scan of one Region has nothing to say"] := {
	"given": placed([]),
	"verdict": "not_applicable",
	"exempt": {"no other Region of the account was scanned"},
}

cases["a Region that could not be listed may hold the copy"] := {
	"given": placed([
		{"region": "eu-west-1", "backups": [made("02")]},
		{"region": "eu-north-1", "backups": [], "unseen": listing_failed},
	]),
	"verdict": "unknown",
	"unseen": {listing_failed},
}

cases["a Region that could not be listed hides no copy elsewhere"] := {
	"given": placed([
		{"region": "eu-west-1", "backups": [copy]},
		{"region": "eu-north-1", "backups": [], "unseen": listing_failed},
	]),
	"verdict": "pass",
}

cases["nor any copy of a cluster without HSMs"] := {
	"given": testing.with_metadata(
		placed([{"region": "eu-west-1", "backups": [made("02")], "unseen": listing_failed}]),
		{"hsms": []},
	),
	"verdict": "pass",
}

test_case[name] if {
	some name, case in cases
	testing.answers(case, policy) with input as {"cloudhsm_cluster": case.given}
		with data.parameters.cloudhsm_cluster.backup_copied_to_another_region as object.union(
			data.parameters.cloudhsm_cluster.backup_copied_to_another_region,
			object.get(case, "parameters", {}),
		)
}
