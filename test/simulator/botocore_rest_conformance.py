"""Calls the audit services that speak REST JSON with boto3 and holds each raw answer against botocore's own model.

usage: botocore_rest_conformance.py URL ACCOUNT none PAGE_SIZE REGION...
The first Region has every service turned on, the others none. Prints what botocore_conformance.py prints.
"""

import json
from urllib import request

from botocore.exceptions import ClientError

from botocore_conformance import ACCOUNT, PAGE_SIZE, REGIONS, Caller, calls, counts, errors, problem, problems

LOWER = ("nextToken", "nextToken")
UPPER = ("NextToken", "NextToken")


def scan_guardduty(region):
    duty = Caller("guardduty", region)
    ids = duty.pages("list_detectors", "DetectorIds", *UPPER, MaxResults=PAGE_SIZE)
    counts[f"{region} detectors"] = [duty.call("get_detector", DetectorId=id)["Status"] for id in ids]
    return duty


def scan_security_hub(region):
    hub = Caller("securityhub", region)
    hub.call("describe_hub", HubArn=f"arn:aws:securityhub:{region}:{ACCOUNT}:hub/default")
    hub.call("describe_security_hub_v2")
    standards = hub.pages("get_enabled_standards", "StandardsSubscriptions", *UPPER, MaxResults=PAGE_SIZE)
    for standard in standards:
        arns = [standard["StandardsSubscriptionArn"]]
        if hub.call("get_enabled_standards", StandardsSubscriptionArns=arns)["StandardsSubscriptions"] != [standard]:
            problem("get_enabled_standards", f"{arns} finds something else")
    found = hub.call("batch_get_security_controls", SecurityControlIds=["KMS.3", "KMS.4", "KMS.99"])
    associations = [
        association
        for control in found["SecurityControls"]
        for association in hub.pages(
            "list_standards_control_associations", "StandardsControlAssociationSummaries", *UPPER,
            SecurityControlId=control["SecurityControlId"], MaxResults=PAGE_SIZE,
        )
    ]
    counts[f"{region} standards"] = len(standards)
    counts[f"{region} controls"] = [each["SecurityControlStatus"] for each in found["SecurityControls"]]
    counts[f"{region} no controls"] = [each["SecurityControlId"] for each in found["UnprocessedIds"]]
    counts[f"{region} associations"] = [each["AssociationStatus"] for each in associations]
    import_findings(hub, region)
    return hub


def finding(region, number, **more):
    product = f"arn:aws:securityhub:{region}:{ACCOUNT}:product/{ACCOUNT}/default"
    return {
        "SchemaVersion": "2018-10-08", "Id": f"keyproof/{number}", "ProductArn": product, "GeneratorId": "keyproof/rule",
        "AwsAccountId": ACCOUNT, "CreatedAt": "2026-06-15T09:30:00Z", "UpdatedAt": "2026-06-15T09:30:00Z",
        "Title": f"Finding {number}", "Description": "What is wrong",
        "Resources": [{
            "Type": "AwsKmsKey", "Id": f"arn:aws:kms:{region}:{ACCOUNT}:key/{number}",
            "Details": {"AwsKmsKey": {"KeyId": str(number), "CreationDate": 1780000000.5, "KeyRotationStatus": False}},
        }],
        "Compliance": {"Status": "FAILED"},
        "FindingProviderFields": {"Severity": {"Label": "HIGH", "Original": "high"}, "Types": ["Software and Configuration Checks/AWS Security Best Practices"]},
        **more,
    }


def import_findings(hub, region):
    before = hub.pages("get_findings", "Findings", *UPPER, MaxResults=PAGE_SIZE)
    bad = finding(region, "bad", Title="x" * 257)
    result = hub.call("batch_import_findings", Findings=[finding(region, number) for number in range(5)] + [bad])
    counts["imported"] = [result["SuccessCount"], result["FailedCount"], result["FailedFindings"][0]["ErrorCode"]]
    ours = hub.pages(
        "get_findings", "Findings", *UPPER, MaxResults=PAGE_SIZE,
        Filters={"GeneratorId": [{"Value": "keyproof/", "Comparison": "PREFIX"}]},
    )
    counts["ours"] = sorted(each["Id"] for each in ours)
    if len(hub.pages("get_findings", "Findings", *UPPER, MaxResults=PAGE_SIZE)) != len(before) + len(ours):
        problem("get_findings", "the whole is not what was there and what was imported")


def scan_inspector(region):
    inspector = Caller("inspector2", region)
    status = inspector.call("batch_get_account_status", accountIds=[ACCOUNT, "121212121212"])
    covered = inspector.pages("list_coverage", "coveredResources", *LOWER, maxResults=PAGE_SIZE)
    found = inspector.pages("list_findings", "findings", *LOWER, maxResults=PAGE_SIZE)
    for instance in covered:
        one = {"resourceId": [{"comparison": "EQUALS", "value": instance["resourceId"]}]}
        if inspector.call("list_coverage", filterCriteria=one)["coveredResources"] != [instance]:
            problem("list_coverage", f"{one} finds something else")
    counts[f"{region} inspector"] = [
        status["accounts"][0]["resourceState"]["ec2"]["status"], status["failedAccounts"][0]["errorCode"],
        len(covered), len(found),
    ]
    return inspector


def scan_analyzers(region):
    access = Caller("accessanalyzer", region)
    analyzers = access.pages("list_analyzers", "analyzers", *LOWER, maxResults=PAGE_SIZE)
    active_keys = {"resourceType": {"eq": ["AWS::KMS::Key"]}, "status": {"eq": ["ACTIVE"]}}
    counts[f"{region} analyzers"] = {
        analyzer["name"]: len(access.pages(
            "list_findings_v2", "findings", *LOWER, analyzerArn=analyzer["arn"], filter=active_keys, maxResults=PAGE_SIZE
        ))
        for analyzer in analyzers
    }
    return access


def scan_audit_manager(region):
    audit = Caller("auditmanager", region)
    counts[f"{region} audit manager"] = audit.call("get_account_status")["status"]
    if counts[f"{region} audit manager"] != "ACTIVE":
        return audit
    listed = audit.pages("list_assessments", "assessmentMetadata", *LOWER, status="ACTIVE", maxResults=PAGE_SIZE)
    for metadata in listed:
        assessment = audit.call("get_assessment", assessmentId=metadata["id"])["assessment"]
        control_set = assessment["framework"]["controlSets"][0]
        given = audit.call("get_evidence_file_upload_url", fileName="keyproof evidence.zip")
        put = request.Request(given["uploadUrl"], data=b"\x00\xff zip", method="PUT")
        with request.urlopen(put) as answer:
            if answer.status != 200:
                problem("upload", f"status {answer.status}")
        result = audit.call(
            "batch_import_evidence_to_assessment_control", assessmentId=metadata["id"],
            controlSetId=control_set["id"], controlId=control_set["controls"][0]["id"],
            manualEvidence=[{"evidenceFileName": given["evidenceFileName"]}, {"evidenceFileName": "absent.zip"}],
        )
        counts[metadata["name"]] = [error["errorCode"] for error in result["errors"]]
    counts[f"{region} assessments"] = len(listed)
    return audit


def scan_trusted_advisor():
    advisor = Caller("trustedadvisor", "us-east-1")
    try:
        found = advisor.pages("list_recommendations", "recommendationSummaries", *LOWER, maxResults=PAGE_SIZE)
    except ClientError as error:
        counts["advice"] = error.response["Error"]["Code"]
        return
    counts["advice"] = {
        each["status"]: len(advisor.pages(
            "list_recommendation_resources", "recommendationResourceSummaries", *LOWER,
            recommendationIdentifier=each["arn"], maxResults=PAGE_SIZE,
        ))
        for each in found
    }
    advisor.refused("check that is none", "list_recommendations", checkIdentifier="a check of CloudHSM clusters")
    advisor.refused(
        "recommendation that is not there", "list_recommendation_resources",
        recommendationIdentifier=f"arn:aws:trustedadvisor::{ACCOUNT}:recommendation/nothing",
    )
    Caller("trustedadvisor", "eu-central-1").refused("advisor in another Region", "list_recommendations")


def refused_where_on(duty, hub, inspector, access, audit):
    duty.refused("foreign detector", "get_detector", DetectorId="0" * 32)
    duty.refused("malformed detector", "get_detector", DetectorId="x")
    duty.refused("foreign detector token", "list_detectors", NextToken="nonsense")
    hub.refused("control that is not there", "list_standards_control_associations", SecurityControlId="KMS.99")
    hub.refused("foreign finding token", "get_findings", NextToken="nonsense")
    hub.refused("import for another account", "batch_import_findings",
                Findings=[finding(REGIONS[0], 1, AwsAccountId="121212121212")])
    hub.refused("import for another Region", "batch_import_findings", Findings=[finding("eu-north-1", 1)])
    hub.refused("product that is none", "batch_import_findings", Findings=[finding(REGIONS[0], 1, ProductArn="keyproof")])
    inspector.refused("foreign coverage token", "list_coverage", nextToken="nonsense")
    access.refused("analyzer that is not there", "list_findings_v2",
                   analyzerArn=f"arn:aws:access-analyzer:{REGIONS[0]}:{ACCOUNT}:analyzer/nothing")
    access.refused("foreign analyzer token", "list_analyzers", nextToken="nonsense")
    absent = "12345678-1234-4123-8123-123456789012"
    audit.refused("assessment that is not there", "get_assessment", assessmentId=absent)
    audit.refused("type that is not taken", "get_evidence_file_upload_url", fileName="results.sarif")


def refused_where_off(region):
    hub = Caller("securityhub", region)
    hub.refused("hub that is off", "describe_hub")
    hub.refused("standards of no hub", "get_enabled_standards")
    hub.refused("controls of no hub", "batch_get_security_controls", SecurityControlIds=["KMS.4"])
    hub.refused("findings of no hub", "get_findings")
    hub.refused("import into no hub", "batch_import_findings", Findings=[finding(region, 1)])
    hub.refused("new hub that is off", "describe_security_hub_v2")
    audit = Caller("auditmanager", region)
    audit.refused("assessments of a closed account", "list_assessments")
    audit.refused("upload of a closed account", "get_evidence_file_upload_url", fileName="evidence.zip")


def main():
    on, *off = REGIONS
    services = (scan_guardduty(on), scan_security_hub(on), scan_inspector(on), scan_analyzers(on), scan_audit_manager(on))
    refused_where_on(*services)
    for region in off:
        scan_guardduty(region)
        scan_inspector(region)
        scan_analyzers(region)
        scan_audit_manager(region)
        refused_where_off(region)
    Caller("auditmanager", "eu-north-1").refused("Region without Audit Manager", "get_account_status")
    scan_trusted_advisor()
    print(json.dumps({"problems": problems, "calls": calls, "errors": errors, "counts": counts}, indent=1))


main()
