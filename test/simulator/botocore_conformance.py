"""Calls every operation of the simulator with boto3 and holds each raw answer against botocore's own model.

usage: botocore_conformance.py URL ACCOUNT ROLE_ARN|none PAGE_SIZE REGION...
With a role the refusals and identities of the example account are tried too. Prints one JSON document:
{"problems": [text], "calls": {operation: count}, "errors": {case: error code}, "counts": {what: number}}
The parser of botocore drops what it does not know, so the answers are walked before it sees them.
"""

import datetime
import json
import sys
from xml.etree import ElementTree

import boto3
from botocore.config import Config
from botocore.exceptions import ClientError

URL, ACCOUNT, ROLE_ARN, PAGE_SIZE, REGIONS = sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4]), sys.argv[5:]
problems = []
calls = {}
errors = {}
counts = {}
# The state of Inspector has no error where nothing is wrong, whatever the model says.
LEFT_OUT = {"State": {"errorCode", "errorMessage"}}


def problem(where, text):
    problems.append(f"{where}: {text}")


def check_enum(where, shape, value):
    allowed = getattr(shape, "enum", None)
    if allowed and value not in allowed:
        problem(where, f"{value!r} is not one of the enum")
    low, high = shape.metadata.get("min"), shape.metadata.get("max")
    if low is not None and len(value) < low or high is not None and len(value) > high:
        problem(where, f"a length of {len(value)} is outside {low}..{high}")


def walk_json(where, shape, value):
    kind = shape.type_name
    expected = {
        "structure": dict, "map": dict, "list": list, "string": str, "boolean": bool,
        "integer": int, "long": int, "double": (int, float),
        "timestamp": str if shape.serialization.get("timestampFormat") == "iso8601" else (int, float),
    }[kind]
    if not isinstance(value, expected) or (isinstance(value, bool) and kind != "boolean"):
        return problem(where, f"{type(value).__name__} where the model has {kind}")
    if kind == "structure":
        members = {member.serialization.get("name", name): member for name, member in shape.members.items()}
        required = {shape.members[name].serialization.get("name", name) for name in shape.required_members}
        for name in set(value) - set(members):
            problem(f"{where}.{name}", "unknown member")
        for name in required - set(value) - LEFT_OUT.get(shape.name, set()):
            problem(f"{where}.{name}", "required member is missing")
        for name, member in members.items():
            if name in value:
                walk_json(f"{where}.{name}", member, value[name])
    elif kind == "list":
        for entry in value:
            walk_json(f"{where}[]", shape.member, entry)
    elif kind == "map":
        for name, entry in value.items():
            walk_json(f"{where}{{{name}}}", shape.value, entry)
    elif kind == "string":
        check_enum(where, shape, value)
    elif kind == "timestamp" and isinstance(value, str) and not (value.endswith("Z") and value[10:11] == "T"):
        problem(where, f"{value!r} is no ISO 8601 time")


def local(element):
    return element.tag.rpartition("}")[2]


def walk_xml(where, shape, element, item):
    kind = shape.type_name
    children = list(element)
    if kind == "structure":
        names = {member.serialization.get("name", name): (name, member) for name, member in shape.members.items()}
        tags = [local(child) for child in children]
        for tag in {tag for tag in tags if tags.count(tag) > 1}:
            problem(f"{where}.{tag}", "element is repeated")
        if (element.text or "").strip():
            problem(where, "text in a structure")
        for child in children:
            if local(child) not in names:
                problem(f"{where}.{local(child)}", "unknown element")
            else:
                name, member = names[local(child)]
                walk_xml(f"{where}.{name}", member, child, item)
        for name in shape.required_members:
            if shape.members[name].serialization.get("name", name) not in tags:
                problem(f"{where}.{name}", "required member is missing")
    elif kind == "list":
        expected = shape.member.serialization.get("name", item)
        for child in children:
            if local(child) != expected:
                problem(f"{where}", f"list entry is called {local(child)}")
            walk_xml(f"{where}[]", shape.member, child, item)
    else:
        text = element.text or ""
        if children:
            problem(where, f"elements where the model has {kind}")
        elif kind == "boolean" and text not in ("true", "false"):
            problem(where, f"{text!r} is no boolean")
        elif kind in ("integer", "long") and not text.lstrip("-").isdigit():
            problem(where, f"{text!r} is no whole number")
        elif kind == "timestamp" and not (text.endswith("Z") and text[4:5] == "-" and "T" in text):
            problem(where, f"{text!r} is no ISO 8601 time")
        elif kind == "string":
            check_enum(where, shape, text)


def check_answer(operation, http):
    """Walks the raw body; parsed is what botocore makes of it."""
    where = f"{operation.service_model.service_name}.{operation.name}"
    body = http.content
    protocol = operation.service_model.resolved_protocol
    if operation.output_shape is None:
        return
    if protocol in ("json", "rest-json"):
        walk_json(where, operation.output_shape, json.loads(body))
        return
    root = ElementTree.fromstring(body)
    if local(root) != f"{operation.name}Response":
        problem(where, f"root element is {local(root)}")
    if protocol == "ec2":
        ids = [child for child in root if local(child) == "requestId"]
        if len(ids) != 1:
            problem(where, "requestId is missing")
        for child in ids:
            root.remove(child)
        walk_xml(where, operation.output_shape, root, "item")
    else:
        result = [child for child in root if local(child) == f"{operation.name}Result"]
        if len(result) != 1 or "ResponseMetadata" not in [local(child) for child in root]:
            problem(where, "result or metadata element is missing")
        for child in result:
            walk_xml(where, operation.output_shape, child, "member")


# Of one session, which reads the models and endpoints of botocore once.
SESSION = boto3.Session("AKIDEXAMPLE", "secret")


class Caller:
    """A boto3 client whose raw answers are checked before they are parsed."""

    def __init__(self, service, region, session=SESSION):
        self.client = session.client(
            service, region_name=region, endpoint_url=URL, config=Config(retries={"total_max_attempts": 1})
        )
        self.last = None
        endpoint = self.client._endpoint
        send = endpoint._send

        def keep(request):
            self.last = send(request)
            return self.last

        endpoint._send = keep

    def call(self, name, **parameters):
        method = getattr(self.client, name)
        operation = self.client.meta.service_model.operation_model(self.client.meta.method_to_api_mapping[name])
        key = f"{operation.service_model.service_name}.{operation.name}"
        calls[key] = calls.get(key, 0) + 1
        parsed = method(**parameters)
        check_answer(operation, self.last)
        return parsed

    def pages(self, name, member, token, sent_token, **parameters):
        """All items of a listing; a page may not be larger than asked for, nor may an item come twice."""
        items, tokens = [], set()
        while True:
            page = self.call(name, **parameters)
            items.extend(page[member])
            found = page.get(token)
            if found is None:
                break
            if found in tokens:
                problem(name, "the same token again")
                break
            tokens.add(found)
            parameters[sent_token] = found
        texts = [json.dumps(item, sort_keys=True, default=str) for item in items]
        if len(set(texts)) != len(texts):
            problem(name, "an item came twice")
        return items

    def refused(self, case, name, **parameters):
        try:
            self.call(name, **parameters)
            errors[case] = "no error"
        except ClientError as error:
            errors[case] = error.response["Error"]["Code"]
            # AWS gives this one error no message.
            if not error.response["Error"].get("Message") and not errors[case].startswith("UnknownOperation"):
                problem(case, "the error has no message")


def scan_kms(region, limit):
    kms = Caller("kms", region)
    marker = ("NextMarker", "Marker")
    keys = kms.pages("list_keys", "Keys", *marker, Limit=limit)
    aliases = kms.pages("list_aliases", "Aliases", *marker, Limit=limit)
    kms.pages("describe_custom_key_stores", "CustomKeyStores", *marker, Limit=limit)
    states = {}
    for key in keys:
        metadata = kms.call("describe_key", KeyId=key["KeyArn"])["KeyMetadata"]
        if metadata["Arn"] != key["KeyArn"]:
            problem("DescribeKey", "gives another key")
        json.loads(kms.call("get_key_policy", KeyId=key["KeyId"])["Policy"])
        kms.pages("list_grants", "Grants", *marker, KeyId=key["KeyId"], Limit=limit)
        kms.pages("list_resource_tags", "Tags", *marker, KeyId=key["KeyId"], Limit=limit)
        of_key = kms.pages("list_aliases", "Aliases", *marker, KeyId=key["KeyId"], Limit=limit)
        if sorted(a["AliasName"] for a in of_key) != sorted(
            a["AliasName"] for a in aliases if a.get("TargetKeyId") == key["KeyId"]
        ):
            problem("ListAliases", f"of {key['KeyId']} differs from the whole list")
        kms.call("get_key_last_usage", KeyId=key["KeyId"])
        if metadata["Origin"] in ("AWS_KMS", "EXTERNAL") and metadata["KeySpec"] == "SYMMETRIC_DEFAULT":
            if metadata["KeyState"] != "PendingImport":
                kms.pages(
                    "list_key_rotations", "Rotations", *marker,
                    KeyId=key["KeyId"], IncludeKeyMaterial="ALL_KEY_MATERIAL", Limit=limit,
                )
        try:
            rotation = str(kms.call("get_key_rotation_status", KeyId=key["KeyId"])["KeyRotationEnabled"])
        except ClientError as error:
            rotation = error.response["Error"]["Code"]
        kind = "/".join([metadata["KeyManager"], metadata["Origin"], metadata["KeySpec"], metadata["KeyState"]])
        states.setdefault(kind, set()).add(rotation)
    counts[f"{region} keys"] = len(keys)
    counts[f"{region} aliases"] = len(aliases)
    counts[f"{region} rotation"] = {kind: sorted(found) for kind, found in states.items()}
    for alias in aliases:
        if "TargetKeyId" in alias:
            for name in (alias["AliasName"], alias["AliasArn"]):
                found = kms.call("describe_key", KeyId=name)["KeyMetadata"]["KeyId"]
                if found != alias["TargetKeyId"]:
                    problem("DescribeKey", f"{name} leads to another key")
    return kms


def scan_cloudhsm(region, limit):
    hsm = Caller("cloudhsmv2", region)
    token = ("NextToken", "NextToken")
    clusters = hsm.pages("describe_clusters", "Clusters", *token, MaxResults=min(limit, 25))
    for cluster in clusters:
        hsm.pages("list_tags", "TagList", *token, ResourceId=cluster["ClusterId"], MaxResults=limit)
        one = hsm.call("describe_clusters", Filters={"clusterIds": [cluster["ClusterId"]], "states": [cluster["State"]]})
        if [found["ClusterId"] for found in one["Clusters"]] != [cluster["ClusterId"]]:
            problem("DescribeClusters", "filters find something else")
    backups = hsm.pages("describe_backups", "Backups", *token, MaxResults=limit, SortAscending=True)
    times = [backup["CreateTimestamp"] for backup in backups]
    if times != sorted(times):
        problem("DescribeBackups", "is not sorted")
    ready = hsm.call("describe_backups", Filters={"states": ["READY"], "neverExpires": ["false"]})["Backups"]
    if {backup["BackupId"] for backup in ready} != {
        backup["BackupId"] for backup in backups if backup["BackupState"] == "READY" and not backup["NeverExpires"]
    }:
        problem("DescribeBackups", "filters find something else")
    hsm.call("describe_backups", Shared=True)
    for backup in backups:
        try:
            policy = hsm.call("get_resource_policy", ResourceArn=backup["BackupArn"]).get("Policy")
            if policy is not None:
                json.loads(policy)
        except ClientError as error:
            if error.response["Error"]["Code"] != "CloudHsmResourceNotFoundException":
                raise
    counts[f"{region} clusters"] = len(clusters)
    counts[f"{region} backups"] = len(backups)
    return hsm, clusters


def scan_ec2(region, clusters):
    ec2 = Caller("ec2", region)
    found = {}
    for name, member, id_member, ids in (
        ("describe_vpcs", "Vpcs", "VpcId", "VpcIds"),
        ("describe_subnets", "Subnets", "SubnetId", "SubnetIds"),
        ("describe_route_tables", "RouteTables", "RouteTableId", "RouteTableIds"),
        ("describe_security_groups", "SecurityGroups", "GroupId", "GroupIds"),
        ("describe_network_acls", "NetworkAcls", "NetworkAclId", "NetworkAclIds"),
        ("describe_network_interfaces", "NetworkInterfaces", "NetworkInterfaceId", "NetworkInterfaceIds"),
    ):
        everything = ec2.call(name)[member]
        paged = ec2.pages(name, member, "NextToken", "NextToken", MaxResults=5)
        if everything != paged:
            problem(name, "pages and the whole differ")
        for thing in everything:
            again = ec2.pages(name, member, "NextToken", "NextToken", **{ids: [thing[id_member]]})
            if again != [thing]:
                problem(name, f"{thing[id_member]} by id differs")
        for vpc in {thing["VpcId"] for thing in everything}:
            of_vpc = ec2.pages(name, member, "NextToken", "NextToken", Filters=[{"Name": "vpc-id", "Values": [vpc]}])
            if of_vpc != [thing for thing in everything if thing["VpcId"] == vpc]:
                problem(name, f"the filter vpc-id={vpc} differs")
        found[member] = {thing[id_member]: thing for thing in everything}
    for group in found["SecurityGroups"].values():
        for permission in group["IpPermissions"]:
            for named in permission["PrefixListIds"]:
                listed = ec2.pages(
                    "get_managed_prefix_list_entries", "Entries", "NextToken", "NextToken",
                    PrefixListId=named["PrefixListId"], MaxResults=5,
                )
                if not listed:
                    problem("get_managed_prefix_list_entries", f"{named['PrefixListId']} is empty")
    flows = ec2.pages("describe_flow_logs", "FlowLogs", "NextToken", "NextToken", MaxResults=5)
    for flow in flows:
        of_resource = ec2.call("describe_flow_logs", Filters=[{"Name": "resource-id", "Values": [flow["ResourceId"]]}])
        if of_resource["FlowLogs"] != [each for each in flows if each["ResourceId"] == flow["ResourceId"]]:
            problem("describe_flow_logs", f"the filter resource-id={flow['ResourceId']} differs")
    counts[f"{region} flow logs"] = len(flows)
    for cluster in clusters:
        # What the cluster points at must be there.
        for subnet in cluster["SubnetMapping"].values():
            if subnet not in found["Subnets"]:
                problem(cluster["ClusterId"], f"{subnet} is missing")
        for device in cluster["Hsms"]:
            interface = found["NetworkInterfaces"].get(device["EniId"])
            if interface is None or interface["SubnetId"] != device["SubnetId"]:
                problem(cluster["ClusterId"], f"{device['EniId']} is missing")
        if cluster["SecurityGroup"] not in found["SecurityGroups"]:
            problem(cluster["ClusterId"], "its security group is missing")
    options = ec2.call("describe_vpc_block_public_access_options")["VpcBlockPublicAccessOptions"]
    counts[f"{region} block public access"] = options["InternetGatewayBlockMode"]
    counts[f"{region} regions"] = len(ec2.call("describe_regions")["Regions"])
    counts[f"{region} all regions"] = len(ec2.call("describe_regions", AllRegions=True)["Regions"])
    return ec2, found


def scan_observation(region, limit, clusters):
    logs = Caller("logs", region)
    groups = logs.pages(
        "describe_log_groups", "logGroups", "nextToken", "nextToken", logGroupNamePrefix="/aws/cloudhsm/", limit=limit
    )
    counts[f"{region} log groups"] = len(groups)
    metrics = Caller("cloudwatch", region)
    both = {"AlarmTypes": ["MetricAlarm", "CompositeAlarm"]}
    whole = metrics.call("describe_alarms", **both)
    for member in ("MetricAlarms", "CompositeAlarms"):
        found = metrics.pages("describe_alarms", member, "NextToken", "NextToken", MaxRecords=limit, **both)
        if found != whole[member]:
            problem("describe_alarms", f"the pages and the whole of {member} differ")
        counts[f"{region} {member}"] = len(found)
    if metrics.call("describe_alarms")["CompositeAlarms"]:
        problem("describe_alarms", "gives composite alarms that were not asked for")
    end = datetime.datetime(2026, 6, 15, 9, 0, tzinfo=datetime.timezone.utc)
    for cluster in clusters:
        ids = [device["HsmId"] for device in cluster["Hsms"]]
        if not ids:
            continue
        asked = {"StartTime": end - datetime.timedelta(days=2), "EndTime": end, "ScanBy": "TimestampDescending"}
        search = "SEARCH('Namespace=\"AWS/CloudHSM\" MetricName=\"HsmSessionCount\" \"%s\"', 'Maximum', 3600)"
        searched = metrics.pages(
            "get_metric_data", "MetricDataResults", "NextToken", "NextToken",
            MetricDataQueries=[{"Id": f"m{i}", "Expression": search % id} for i, id in enumerate(ids)], **asked,
        )
        named = metrics.pages(
            "get_metric_data", "MetricDataResults", "NextToken", "NextToken",
            MetricDataQueries=[
                {"Id": f"m{i}", "MetricStat": {"Period": 3600, "Stat": "Maximum", "Metric": {
                    "Namespace": "AWS/CloudHSM", "MetricName": "HsmSessionCount", "Dimensions": [
                        {"Name": "ClusterId", "Value": cluster["ClusterId"]}, {"Name": "HsmId", "Value": id}]}}}
                for i, id in enumerate(ids)
            ], **asked,
        )
        if searched != named:
            problem("get_metric_data", "a search finds something else than the name")
        for series in searched:
            if len(series["Values"]) != 48 or series["Timestamps"] != sorted(series["Timestamps"], reverse=True):
                problem("get_metric_data", "the series is not of two days, the newest first")
        counts["series"] = counts.get("series", 0) + len(searched)
    return logs, metrics


def scan_trails(region):
    trails = Caller("cloudtrail", region)
    seen = trails.call("describe_trails")["trailList"]
    own = trails.call("describe_trails", includeShadowTrails=False)["trailList"]
    if any(trail["HomeRegion"] != region for trail in own) or any(trail not in seen for trail in own):
        problem("describe_trails", "gives a shadow that was not asked for")
    for trail in seen:
        if trails.call("describe_trails", trailNameList=[trail["TrailARN"]])["trailList"] != [trail]:
            problem("describe_trails", f"{trail['TrailARN']} by ARN differs")
        by_name = trails.call("describe_trails", trailNameList=[trail["Name"]])["trailList"]
        if by_name != ([trail] if trail in own else []):
            problem("describe_trails", f"{trail['Name']} by name differs")
        trails.call("get_trail_status", Name=trail["TrailARN"])
        try:
            selectors = trails.call("get_event_selectors", TrailName=trail["TrailARN"])
            if ("EventSelectors" in selectors) == ("AdvancedEventSelectors" in selectors):
                problem("get_event_selectors", "gives both kinds of selectors, or none")
        except ClientError as error:
            if trail in own or error.response["Error"]["Code"] != "CloudTrailARNInvalidException":
                raise
    counts[f"{region} trails"] = len(seen)
    return trails


def scan_config(region, limit):
    config = Caller("config", region)
    summaries = config.pages(
        "list_configuration_recorders", "ConfigurationRecorderSummaries", "NextToken", "NextToken", MaxResults=min(limit, 20)
    )
    recorders = config.call("describe_configuration_recorders")["ConfigurationRecorders"]
    if {recorder["arn"] for recorder in recorders} != {
        summary["arn"] for summary in summaries if "servicePrincipal" not in summary
    }:
        problem("describe_configuration_recorders", "differs from the list of customer-managed recorders")
    config.call("describe_configuration_recorder_status")
    for summary in summaries:
        ways = [{"Arn": summary["arn"]}, {"ConfigurationRecorderNames": [summary["name"]]}]
        if "servicePrincipal" in summary:
            ways.append({"ServicePrincipal": summary["servicePrincipal"]})
        for way in ways:
            found = config.call("describe_configuration_recorders", **way)["ConfigurationRecorders"]
            status = config.call("describe_configuration_recorder_status", **way)["ConfigurationRecordersStatus"]
            if [each["arn"] for each in found + status] != [summary["arn"]] * 2:
                problem("describe_configuration_recorders", f"{way} leads elsewhere")
    channels = config.call("describe_delivery_channel_status")["DeliveryChannelsStatus"]
    rules = config.pages("describe_config_rules", "ConfigRules", "NextToken", "NextToken")
    for rule in rules:
        if config.call("describe_config_rules", ConfigRuleNames=[rule["ConfigRuleName"]])["ConfigRules"] != [rule]:
            problem("describe_config_rules", f"{rule['ConfigRuleName']} by name differs")
    counts[f"{region} config"] = [len(summaries), len(recorders), len(channels), len(rules)]
    return config


def scan_alerting(region, limit, logs):
    filters = logs.pages("describe_metric_filters", "metricFilters", "nextToken", "nextToken", limit=limit)
    for each in filters:
        to = each["metricTransformations"][0]
        metric = {"metricName": to["metricName"], "metricNamespace": to["metricNamespace"]}
        group = {"logGroupName": each["logGroupName"], "filterNamePrefix": each["filterName"]}
        if each not in logs.call("describe_metric_filters", **metric)["metricFilters"]:
            problem("describe_metric_filters", f"{metric} finds something else")
        if each not in logs.call("describe_metric_filters", **group)["metricFilters"]:
            problem("describe_metric_filters", f"{group} finds something else")
    events = Caller("events", region)
    rules = events.pages("list_rules", "Rules", "NextToken", "NextToken", Limit=limit)
    targets = [
        target
        for rule in rules
        for target in events.pages(
            "list_targets_by_rule", "Targets", "NextToken", "NextToken",
            Rule=rule["Name"], EventBusName=rule["EventBusName"], Limit=limit,
        )
    ]
    counts[f"{region} alerting"] = [len(filters), len(rules), len(targets)]
    return events


def scan_support():
    support = Caller("support", "us-east-1")
    try:
        found = support.call("describe_trusted_advisor_check_result", checkId="hc0dfs7601", language="en")["result"]
        counts["advisor"] = found["status"]
    except ClientError as error:
        counts["advisor"] = error.response["Error"]["Code"]


def refused_audit_json(trails, config, logs, events):
    elsewhere = f"arn:aws:cloudtrail:eu-west-1:{ACCOUNT}:trail/nothing"
    trails.refused("trail that is not there", "get_trail_status", Name="nothing")
    trails.refused("trail name that is none", "get_trail_status", Name="no")
    trails.refused("selectors of another Region", "get_event_selectors", TrailName=elsewhere)
    trails.refused(
        "trail of another account", "get_trail_status",
        Name="arn:aws:cloudtrail:eu-central-1:121212121212:trail/nothing",
    )
    config.refused("two recorders at once", "describe_configuration_recorders", ConfigurationRecorderNames=["a", "b"])
    config.refused("recorder that is not there", "describe_configuration_recorder_status", Arn="arn:aws:config:nowhere")
    config.refused("principal that is none", "describe_configuration_recorders", ServicePrincipal="securityhub")
    config.refused("delivery channel that is not there", "describe_delivery_channel_status", DeliveryChannelNames=["x"])
    config.refused("config rule that is not there", "describe_config_rules", ConfigRuleNames=["nothing"])
    config.refused("foreign config token", "describe_config_rules", NextToken="nonsense")
    config.refused("foreign recorder token", "list_configuration_recorders", NextToken="nonsense")
    logs.refused("filters of a group that is not there", "describe_metric_filters", logGroupName="nothing")
    logs.refused("filters of half a metric", "describe_metric_filters", metricName="nothing")
    events.refused("bus that is not there", "list_rules", EventBusName="nothing")
    events.refused("rule that is not there", "list_targets_by_rule", Rule="nothing")
    events.refused("rule name that is none", "list_targets_by_rule", Rule="rule/nothing")
    events.refused("foreign event token", "list_rules", NextToken="nonsense")
    Caller("support", "eu-central-1").refused(
        "support in another Region", "describe_trusted_advisor_check_result", checkId="hc0dfs7601"
    )


def main():
    for region in REGIONS:
        kms = scan_kms(region, PAGE_SIZE)
        hsm, clusters = scan_cloudhsm(region, PAGE_SIZE)
        ec2, found = scan_ec2(region, clusters)
        logs, metrics = scan_observation(region, PAGE_SIZE, clusters)
        trails = scan_trails(region)
        config = scan_config(region, PAGE_SIZE)
        events = scan_alerting(region, PAGE_SIZE, logs)
        if ROLE_ARN != "none" and region == "eu-central-1":
            refused_observation(logs, metrics)
            refused_audit_json(trails, config, logs, events)
            refusals(kms, hsm, ec2, next(iter(found["Subnets"])))
    scan_support()
    if ROLE_ARN != "none":
        identities()
    print(json.dumps({"problems": problems, "calls": calls, "errors": errors, "counts": counts}, indent=1))


def identities():
    sts = Caller("sts", "eu-central-1")
    counts["identity"] = sts.call("get_caller_identity")["Account"]
    credentials = sts.call("assume_role", RoleArn=ROLE_ARN, RoleSessionName="conformance")["Credentials"]
    session = boto3.Session(credentials["AccessKeyId"], credentials["SecretAccessKey"], credentials["SessionToken"])
    counts["assumed identity"] = Caller("sts", "eu-central-1", session).call("get_caller_identity")["Account"]
    counts["assumed keys"] = len(Caller("kms", "eu-central-1", session).call("list_keys")["Keys"])
    sts.refused("assume an unknown account", "assume_role", RoleArn="arn:aws:iam::121212121212:role/x", RoleSessionName="xx")
    Caller("kms", "mars-north-1").refused("unknown Region", "list_keys")
    Caller("cloudhsmv2", "ap-southeast-4").refused("Region without CloudHSM", "describe_clusters")


def refused_observation(logs, metrics):
    logs.refused("foreign log token", "describe_log_groups", nextToken="nonsense")
    logs.refused("Logs operation that is not there", "describe_queries")
    metrics.refused("foreign alarm token", "describe_alarms", NextToken="nonsense")
    metrics.refused("CloudWatch operation that is not there", "list_dashboards")
    now = datetime.datetime(2026, 6, 15, tzinfo=datetime.timezone.utc)
    queries = [{"Id": "a", "Expression": "SEARCH(everything)"}]
    metrics.refused("time that runs backwards", "get_metric_data", MetricDataQueries=queries, StartTime=now, EndTime=now)
    metrics.refused(
        "search that is none", "get_metric_data",
        MetricDataQueries=queries, StartTime=now - datetime.timedelta(days=1), EndTime=now,
    )


def refusals(kms, hsm, ec2, subnet):
    absent = "1234abcd-12ab-34cd-56ef-1234567890ab"
    kms.refused("key that is not there", "describe_key", KeyId=absent)
    kms.refused("alias that is not there", "describe_key", KeyId="alias/nothing")
    kms.refused("malformed key id", "get_key_policy", KeyId="nothing")
    kms.refused("policy of another name", "get_key_policy", KeyId="alias/payments-data", PolicyName="other")
    kms.refused("key of another Region", "describe_key", KeyId=f"arn:aws:kms:eu-west-1:{ACCOUNT}:key/{absent}")
    kms.refused("foreign marker", "list_keys", Marker="bm9uc2Vuc2U")
    kms.refused("too large a page", "list_aliases", Limit=500)
    kms.refused("key store that is not there", "describe_custom_key_stores", CustomKeyStoreName="nothing")
    kms.refused("operation that is not there", "list_key_policies", KeyId=absent)
    hsm.refused("unknown filter", "describe_clusters", Filters={"colours": ["red"]})
    hsm.refused("foreign token", "describe_backups", NextToken="nonsense")
    hsm.refused("tags of nothing", "list_tags", ResourceId="cluster-abcdefghijk")
    hsm.refused("policy of nothing", "get_resource_policy",
                ResourceArn=f"arn:aws:cloudhsm:eu-central-1:{ACCOUNT}:backup/backup-abcdefghijk")
    for name, ids, prefix in (
        ("describe_subnets", "SubnetIds", "subnet"),
        ("describe_vpcs", "VpcIds", "vpc"),
        ("describe_route_tables", "RouteTableIds", "rtb"),
        ("describe_security_groups", "GroupIds", "sg"),
        ("describe_network_acls", "NetworkAclIds", "acl"),
        ("describe_network_interfaces", "NetworkInterfaceIds", "eni"),
    ):
        ec2.refused(f"{prefix} that is not there", name, **{ids: [f"{prefix}-0123456789abcdef0"]})
    ec2.refused("ids and pages", "describe_subnets", SubnetIds=[subnet], MaxResults=5)
    ec2.refused("unknown EC2 filter", "describe_subnets", Filters=[{"Name": "colour", "Values": ["red"]}])
    ec2.refused("EC2 operation that is not there", "describe_images")
    ec2.refused("unknown RegionName", "describe_regions", RegionNames=["mars-north-1"])


if __name__ == "__main__":
    main()
