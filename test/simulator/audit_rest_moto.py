"""As audit_json_moto.py, for GuardDuty, Security Hub and Inspector; moto knows none of the other REST services.

usage: audit_rest_moto.py URL
The simulator has what is made in moto here, but for the finding, which is imported into both.
"""

import json

from audit_json_moto import REGION, URL, ThreadedMotoServer, answer, client, members

ACCOUNT = "123456789012"
FINDING = {
    "SchemaVersion": "2018-10-08", "Id": "keyproof/1", "GeneratorId": "keyproof/rule", "AwsAccountId": ACCOUNT,
    "ProductArn": f"arn:aws:securityhub:{REGION}:{ACCOUNT}:product/{ACCOUNT}/default",
    "CreatedAt": "2026-06-15T09:30:00Z", "UpdatedAt": "2026-06-15T09:30:00Z",
    "Title": "A finding", "Description": "What is wrong", "Resources": [{"Type": "Other", "Id": "cluster-abcdefghijk"}],
    "FindingProviderFields": {"Severity": {"Label": "HIGH"}, "Types": ["Software and Configuration Checks"]},
}


def fill(url):
    client("guardduty", url).create_detector(Enable=True)
    client("securityhub", url).enable_security_hub()
    client("inspector2", url).enable(accountIds=[ACCOUNT], resourceTypes=["EC2"])


def questions(url):
    [detector] = client("guardduty", url).list_detectors()["DetectorIds"]
    return [
        ("guardduty", "list_detectors", {}),
        ("guardduty", "get_detector", {"DetectorId": detector}),
        ("guardduty", "get_detector", {"DetectorId": "0" * 32}),
        ("securityhub", "describe_hub", {}),
        ("securityhub", "batch_import_findings", {"Findings": [FINDING]}),
        ("securityhub", "get_findings", {}),
        ("inspector2", "batch_get_account_status", {"accountIds": [ACCOUNT]}),
        ("inspector2", "list_findings", {}),
    ]


def main():
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    moto = f"http://{host}:{port}"
    fill(moto)
    found = {}
    for who, url in (("moto", moto), ("simulator", URL)):
        for service, name, parameters in questions(url):
            given = answer(client(service, url), name, parameters)
            key = f"{service}.{name}"
            # An error is compared whole, an answer by its members.
            found.setdefault(f"{key} refused" if "Code" in given else key, {})[who] = (
                given if "Code" in given else members(given)
            )
    server.stop()
    print(json.dumps(found))


main()
