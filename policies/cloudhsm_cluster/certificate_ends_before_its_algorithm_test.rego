package keyproof.cloudhsm_cluster.certificate_ends_before_its_algorithm_test

import data.keyproof.cloudhsm_cluster.certificate_ends_before_its_algorithm as policy
import data.keyproof.lib.fixtures.cloudhsm_cluster as fixtures
import data.keyproof.lib.testing

what := "the cluster's certificate"

action := "cloudhsm:DescribeClusters"

showing(one) := testing.with_metadata(fixtures.cluster, {"certificates": {"cluster_certificate": one}})

certificate := {
	"subject": "CN=Example",
	"issuer": "CN=Example Root CA",
	"not_before": "2024-03-01T00:00:00.000Z",
	"not_after": "2034-03-01T00:00:00.000Z",
	"sha256": "00",
}

rsa(bits) := {"algorithm_oid": "1.2.840.113549.1.1.1", "modulus_bits": bits}

curve(oid) := {"algorithm_oid": "1.2.840.10045.2.1", "curve_oid": oid}

with_key(key, not_after) := showing(object.union(certificate, {"public_key": key, "not_after": not_after}))

cases["RSA of 2048 bits until 2030 passes"] := {
	"given": with_key(rsa(2048), "2030-12-31T23:59:59.000Z"),
	"verdict": "pass",
}

cases["RSA of 2048 bits into 2031 fails"] := {
	"given": with_key(rsa(2048), "2031-01-01T00:00:00.000Z"),
	"verdict": "fail",
	"violation": {sprintf("%s is valid until 2031-01-01, with a key of RSA-2048, which NIST %s", [
		what,
		"deprecates after 2030 and disallows after 2035",
	])},
}

cases["RSA of 3072 bits until 2035 passes"] := {
	"given": with_key(rsa(3072), "2035-12-31T23:59:59.000Z"),
	"verdict": "pass",
}

cases["RSA of 4096 bits until 9999 fails"] := {
	"given": with_key(rsa(4096), "9999-12-31T23:59:59.000Z"),
	"verdict": "fail",
	"violation": {sprintf("%s is valid until 9999-12-31, with a key of RSA-4096, which NIST disallows after 2035", [what])},
}

cases["RSA of 1024 bits fails whenever it ends"] := {
	"given": with_key(rsa(1024), "2026-03-01T00:00:00.000Z"),
	"verdict": "fail",
	"violation": {sprintf("%s has a key of RSA-1024, which NIST disallows", [what])},
}

cases["P-192 fails whenever it ends"] := {
	"given": with_key(curve("1.2.840.10045.3.1.1"), "2026-03-01T00:00:00.000Z"),
	"verdict": "fail",
	"violation": {sprintf("%s has a key of P-192, which NIST disallows", [what])},
}

cases["P-256 into 2036 fails"] := {
	"given": with_key(curve("1.2.840.10045.3.1.7"), "2036-01-01T00:00:00.000Z"),
	"verdict": "fail",
	"violation": {sprintf("%s is valid until 2036-01-01, with a key of P-256, which NIST disallows after 2035", [what])},
}

cases["Ed25519 until 2034 passes"] := {
	"given": with_key({"algorithm_oid": "1.3.101.112"}, "2034-03-01T00:00:00.000Z"),
	"verdict": "pass",
}

cases["ML-DSA passes whenever it ends"] := {
	"given": with_key({"algorithm_oid": "2.16.840.1.101.3.4.3.18"}, "2060-03-01T00:00:00.000Z"),
	"verdict": "pass",
}

cases["a key of an algorithm that this version does not know is unknown"] := {
	"given": with_key({"algorithm_oid": "1.2.3"}, "2034-03-01T00:00:00.000Z"),
	"verdict": "unknown",
	"unseen": {untold},
}

cases["a curve that this version does not know is unknown"] := {
	"given": with_key(curve("1.2.3"), "2034-03-01T00:00:00.000Z"),
	"verdict": "unknown",
	"unseen": {untold},
}

cases["a certificate of an inventory of before is unknown"] := {
	"given": showing(certificate),
	"verdict": "unknown",
	"unseen": {untold},
}

cases["a certificate that cannot be read is unknown"] := {
	"given": showing({"unreadable": true}),
	"verdict": "unknown",
	"unseen": {untold},
}

untold := {
	"kind": "unavailable",
	"action": action,
	"message": sprintf("the algorithm of the key of %s is not told, or is one that this version does not know", [what]),
}

cases["a cluster that shows no certificate is left"] := {
	"given": testing.with_metadata(fixtures.cluster, {"certificates": {}}),
	"verdict": "not_applicable",
}

cases["a cluster that is deleted is left"] := {
	"given": testing.with_metadata(with_key(rsa(2048), "2034-03-01T00:00:00.000Z"), {"state": "DELETED"}),
	"verdict": "not_applicable",
}

test_case[name] if {
	some name, case in cases
	testing.answers(case, policy) with input as {"cloudhsm_cluster": case.given}
}
