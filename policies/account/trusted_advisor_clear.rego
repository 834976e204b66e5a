# METADATA
# title: Trusted Advisor warns of no CloudHSM cluster
# description: >-
#   AWS Trusted Advisor has one check of CloudHSM: whether a cluster's HSMs all stand in one Availability Zone. It looks at all
#   Regions, also at those that were not scanned, and is a second opinion beside the rule
#   cloudhsm_cluster/spans_two_zones; what it tells may be a day old, and this check cannot be refreshed by hand. A cluster that
#   somebody excluded from the check is let be. It needs a support plan that includes Trusted Advisor's checks: without one
#   the account is not judged. Trusted Advisor says nothing else of clusters.
# scope: package
# related_resources:
#   - ref: https://docs.aws.amazon.com/awssupport/latest/user/fault-tolerance-checks.html
#   - ref: https://docs.aws.amazon.com/trustedadvisor/latest/APIReference/API_ListRecommendations.html
#   - ref: https://docs.aws.amazon.com/awssupport/latest/APIReference/API_DescribeTrustedAdvisorCheckResult.html
# custom:
#   severity: low
#   selects_by: [advised_clusters]
#   judges_by: [advised_clusters]
#   audit_service: {name: AWS Trusted Advisor, sees: [cloudhsm_cluster]}
#   controls:
#     aws:
#       aws_trusted_advisor: [hc0dfs7601]
#   remediation:
#     text: >-
#       Add an HSM in another Availability Zone to the cluster, or exclude the cluster from the check if one zone is meant.
#     cli: aws cloudhsmv2 create-hsm --cluster-id CLUSTER_ID --availability-zone ZONE
#     effect: changes
package keyproof.account.trusted_advisor_clear

subject if input.account.advised_clusters.value.available == true

exempt contains input.account.advised_clusters.value.why if input.account.advised_clusters.value.available == false

# Whatever it says of them, it looks at clusters.
sees contains "cloudhsm_cluster" if input.account.advised_clusters.value.available == true

violation contains sprintf("Trusted Advisor warns of HSM cluster %s in %s: its HSMs stand in one Availability Zone", [
	cluster.name,
	cluster.region,
]) if {
	some cluster in input.account.advised_clusters.value.clusters
	cluster.status in {"warning", "error"}
	cluster.is_excluded == false
}
