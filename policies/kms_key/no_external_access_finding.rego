# METADATA
# title: IAM Access Analyzer finds no access to KMS keys from outside
# description: >-
#   IAM Access Analyzer works out from a key's policy and grants whom they let in from outside of the account, or of the
#   organization, and keeps a finding active until the access is gone or somebody archives the finding as meant. It is a
#   second opinion beside the rules policy_not_public and policy_within_trusted_accounts: it does not know this program's
#   trusted accounts, but it knows the organization and the grants. A key whose policy it may not read it cannot judge, which
#   is of low severity. A key is judged where an analyzer is active in its own account and Region. One that has analyzed
#   nothing yet, or nothing since the key was made, is no evidence about a key that names an account outside.
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-resources.html
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-findings.html
#   - ref: https://docs.aws.amazon.com/access-analyzer/latest/APIReference/API_ListFindingsV2.html
# custom:
#   severity: medium
#   selects_by: [metadata, external_access]
#   judges_by: [external_access]
#   also_reads: [access, shared_access, grants]
#   audit_service: {name: IAM Access Analyzer, sees: [kms_key]}
#   controls:
#     aws:
#       aws_access_analyzer: [ExternalAccess]
#     keyproof:
#       nist_800_53_r5: [AC-3, AC-6]
#       iso_27001_2022: [A.5.15]
#   remediation:
#     text: >-
#       Look at the finding: it names who is let in, to do what, and under which condition. Take the access out of the key
#       policy or revoke the grant, or archive the finding if it is meant. Where the analyzer may not read the key, let
#       AWSServiceRoleForAccessAnalyzer call kms:DescribeKey, kms:GetKeyPolicy and kms:List* in the key policy.
#     cli: aws accessanalyzer get-finding-v2 --analyzer-arn ANALYZER_ARN --id FINDING_ID
#     effect: reads
package keyproof.kms_key.no_external_access_finding

import data.keyproof.lib.fact
import data.keyproof.lib.kms_grant
import data.keyproof.lib.kms_key
import data.keyproof.lib.words

subject if {
	kms_key.stays(input.kms_key.metadata.value)
	count(input.kms_key.external_access.value.analyzers) > 0
}

exempt contains "the key is being deleted" if kms_key.class(input.kms_key.metadata.value) == "deleting"

exempt contains input.kms_key.external_access.value.why if {
	kms_key.stays(input.kms_key.metadata.value)
	input.kms_key.external_access.value.available == false
}

exempt contains "no analyzer of external access is active in the Region; region/access_analyzer_active tells" if {
	kms_key.stays(input.kms_key.metadata.value)
	count(input.kms_key.external_access.value.analyzers) == 0
}

sees contains "kms_key" if {
	some analyzer in input.kms_key.external_access.value.analyzers
	count([finding | some finding in analyzer.findings.value; finding.error != ""]) == 0
	analyzer.findings.status == "known"
	object.get(analyzer, "not_yet", "") == ""
}

violation contains sprintf("analyzer %s finds that the key can be reached from outside the %s (%s: %s)", [
	analyzer.name,
	lower(analyzer.type),
	words.counted(count(ids), "finding"),
	words.few(ids),
]) if {
	some analyzer in input.kms_key.external_access.value.analyzers
	ids := sort([finding.finding_id |
		some finding in analyzer.findings.value
		object.get(finding, "error", "") == ""
	])
	count(ids) > 0
}

violation contains {"message": message, "severity": "low"} if {
	some analyzer in input.kms_key.external_access.value.analyzers
	some finding in analyzer.findings.value
	finding.error != ""
	message := sprintf("analyzer %s cannot analyze the key (%s)", [analyzer.name, finding.error])
}

unseen contains analyzer.findings.reason if {
	count(violation) == 0
	some analyzer in input.kms_key.external_access.value.analyzers
	analyzer.findings.status == "unknown"
}

# An analyzer that cannot have seen the key yet has no findings, whomever the key lets in.
unseen contains reason if {
	count(violation) == 0
	count(_names_outside) > 0
	some analyzer in input.kms_key.external_access.value.analyzers
	analyzer.not_yet != ""
	reason := {
		"kind": "unavailable",
		"action": "access-analyzer:ListAnalyzers",
		"message": sprintf("analyzer %s %s, and the key names somebody outside of the account: scan again later", [
			analyzer.name,
			analyzer.not_yet,
		]),
	}
}

unseen contains reason if {
	count(violation) == 0
	count(_names_outside) == 0
	some analyzer in input.kms_key.external_access.value.analyzers
	analyzer.not_yet != ""
	some [facet, action] in {
		["access", "kms:GetKeyPolicy"],
		["shared_access", "kms:GetKeyPolicy"],
		["grants", "kms:ListGrants"],
	}
	some reason in fact.missing(input.kms_key, facet, action)
}

# Whom the policies and the grants let in from outside of the account.
_names_outside contains holder.who if {
	some facet in {"access", "shared_access"}
	some statement in input.kms_key[facet].value.statements
	some holder in statement.holders
	holder.kind in {"everyone", "organization", "account", "principal"}
	object.get(holder, "account", "") != input.kms_key.account
}

_names_outside contains grant.grantee_principal if {
	some grant in input.kms_key.grants.value
	kms_grant.is_outside(grant.grantee_principal, {input.kms_key.account})
}
