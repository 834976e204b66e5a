"""Makes the same things in moto as stand in the simulator, asks both the same questions and tells what boto3 reads of each.

usage: audit_json_moto.py URL
Prints one JSON document, {"answers": {operation: {"moto": {member: type}, "simulator": {member: type}}}, "errors": {operation:
{"moto": {"Code", "Message"}, "simulator": …}}}; members are paths such as `trailList[].Name`, and an empty list is a "list".
"""

import functools
import json
import sys

import boto3
from botocore.config import Config
from moto.server import ThreadedMotoServer

REGION = "eu-central-1"
URL = sys.argv[1]
PATTERN = json.dumps({"source": ["aws.kms"]})


@functools.cache
def client(service, url):
    return boto3.client(
        service, region_name=REGION, endpoint_url=url, aws_access_key_id="testing", aws_secret_access_key="testing",
        config=Config(retries={"total_max_attempts": 1}, s3={"addressing_style": "path"}),
    )


def fill(url):
    client("s3", url).create_bucket(Bucket="trails", CreateBucketConfiguration={"LocationConstraint": REGION})
    trails = client("cloudtrail", url)
    trails.create_trail(Name="main", S3BucketName="trails", IsMultiRegionTrail=True, EnableLogFileValidation=True)
    trails.start_logging(Name="main")
    selector = {"ReadWriteType": "All", "IncludeManagementEvents": True, "DataResources": [], "ExcludeManagementEventSources": []}
    trails.put_event_selectors(TrailName="main", EventSelectors=[selector])
    config = client("config", url)
    role = "arn:aws:iam::123456789012:role/config"
    group = {"allSupported": True, "includeGlobalResourceTypes": True}
    config.put_configuration_recorder(
        ConfigurationRecorder={"name": "default", "roleARN": role, "recordingGroup": group}
    )
    config.put_delivery_channel(DeliveryChannel={"name": "default", "s3BucketName": "trails"})
    config.start_configuration_recorder(ConfigurationRecorderName="default")
    rule = {
        "ConfigRuleName": "rotation", "Source": {"Owner": "AWS", "SourceIdentifier": "CMK_BACKING_KEY_ROTATION_ENABLED"},
        "Scope": {"ComplianceResourceTypes": ["AWS::KMS::Key"]}, "InputParameters": "{}",
    }
    config.put_config_rule(ConfigRule=rule)
    logs = client("logs", url)
    logs.create_log_group(logGroupName="trails")
    metric = {"metricName": "deletions", "metricNamespace": "LogMetrics", "metricValue": "1"}
    logs.put_metric_filter(logGroupName="trails", filterName="deletions", filterPattern="x", metricTransformations=[metric])
    events = client("events", url)
    events.put_rule(Name="deletions", EventPattern=PATTERN)
    events.put_targets(Rule="deletions", Targets=[{"Id": "Id1", "Arn": f"arn:aws:sns:{REGION}:123456789012:hsm-on-call"}])


QUESTIONS = [
    ("cloudtrail", "describe_trails", {}),
    ("cloudtrail", "get_trail_status", {"Name": "main"}),
    ("cloudtrail", "get_event_selectors", {"TrailName": "main"}),
    ("config", "describe_configuration_recorders", {}),
    ("config", "describe_configuration_recorder_status", {}),
    ("config", "describe_config_rules", {}),
    ("logs", "describe_metric_filters", {"logGroupName": "trails"}),
    ("events", "list_rules", {}),
    ("events", "list_targets_by_rule", {"Rule": "deletions"}),
]
UNKNOWN = [
    ("cloudtrail", "get_trail_status", {"Name": "nothing"}),
    ("config", "describe_configuration_recorders", {"ConfigurationRecorderNames": ["nothing"]}),
    ("config", "describe_configuration_recorder_status", {"ConfigurationRecorderNames": ["nothing"]}),
    ("config", "describe_config_rules", {"ConfigRuleNames": ["nothing"]}),
    ("events", "list_rules", {"EventBusName": "nothing"}),
]


def answer(asked, name, parameters):
    try:
        found = getattr(asked, name)(**parameters)
    except asked.exceptions.ClientError as error:
        return error.response["Error"]
    found.pop("ResponseMetadata")
    return found


def members(value, path=""):
    if isinstance(value, dict):
        return {key: kind for name, each in value.items() for key, kind in members(each, f"{path}.{name}".lstrip(".")).items()}
    if isinstance(value, list):
        return {key: kind for each in value for key, kind in members(each, f"{path}[]").items()} or {path: "list"}
    return {path: type(value).__name__}


def main():
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    moto = f"http://{host}:{port}"
    fill(moto)
    answers, errors = {}, {}
    for service, name, parameters in QUESTIONS:
        answers[f"{service}.{name}"] = {
            who: members(answer(client(service, url), name, parameters)) for who, url in (("moto", moto), ("simulator", URL))
        }
    for service, name, parameters in UNKNOWN:
        errors[f"{service}.{name}"] = {
            who: answer(client(service, url), name, parameters) for who, url in (("moto", moto), ("simulator", URL))
        }
    server.stop()
    print(json.dumps({"answers": answers, "errors": errors}))


if __name__ == "__main__":
    main()
