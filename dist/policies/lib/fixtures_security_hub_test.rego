# METADATA
# description: A Region where Security Hub CSPM is on, with two standards and the controls on keys.
package keyproof.lib.fixtures.security_hub

import data.keyproof.lib.fixtures.region as fixtures
import data.keyproof.lib.testing

foundational := "arn:aws:securityhub:eu-central-1::standards/aws-foundational-security-best-practices/v/1.0.0"

cis := "arn:aws:securityhub:eu-central-1::standards/cis-aws-foundations-benchmark/v/5.0.0"

denied := testing.denied("securityhub:BatchGetSecurityControls")

control(id, status) := {
	"control_id": id,
	"control": testing.known({"exists": true, "status": status, "title": "AWS KMS keys should be in order"}),
}

absent(id) := {"control_id": id, "control": testing.known({"exists": false})}

unread(id) := {"control_id": id, "control": denied}

enabled := [control(id, "ENABLED") | some id in ["KMS.1", "KMS.2", "KMS.3", "KMS.4", "KMS.5", "Config.1"]]

hub := testing.with_facets(fixtures.region, {
	"security_hub": {
		"is_enabled": true,
		"hub_arn": "arn:aws:securityhub:eu-central-1:111122223333:hub/default",
	},
	"security_hub_standards": [
		{"standard_arn": foundational, "status": "READY"},
		{"standard_arn": cis, "status": "READY"},
	],
	"security_hub_controls": enabled,
	"security_hub_control_associations": [],
})

with_hub(values) := testing.with_facets(hub, values)

off := with_hub({
	"security_hub": {"is_enabled": false},
	"security_hub_standards": [],
	"security_hub_controls": [],
	"security_hub_control_associations": [],
})
