"""Runs commands of the AWS CLI in moto, each on resources of the kind that it is about. Reads a JSON list of [rule, command]
and writes, as JSON, what became of each: "" where moto did it, "moto lacks it", or what the CLI said."""

import contextlib
import functools
import io
import json
import logging
import os
import re
import shlex
import sys

import moto.kms.models
from awscli.clidriver import create_clidriver
from botocore.session import Session
from moto import mock_aws

REGION = "eu-central-1"
ACCOUNT = "123456789012"
ROOT = {"Effect": "Allow", "Principal": {"AWS": f"arn:aws:iam::{ACCOUNT}:root"}, "Action": "kms:*", "Resource": "*"}
POLICIES = {
    "kms": {"Version": "2012-10-17", "Statement": [ROOT]},
    "iam": {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "kms:Decrypt", "Resource": "*"}]},
    "ec2": {"Version": "2012-10-17", "Statement": [{**ROOT, "Principal": "*"}]},
}
WORDS = {
    "ACCOUNT_ID": ACCOUNT,
    "ACCOUNT": ACCOUNT,
    "AVAILABILITY_ZONE": f"{REGION}a",
    "ZONE": f"{REGION}a",
    "CONTROL": "KMS.4",
    "DESCRIPTION": "payments",
    "HOME_REGION": REGION,
    "KEY_USAGE": "SIGN_VERIFY",
    "POLICY_NAME": "decrypts",
    "PRIVATE_DNS_NAME": "xks.example.com",
    "PRIMARY_REGION": REGION,
    "REGION": "eu-west-1",
    "RELATED_REGION": REGION,
    "REPLICA_REGION": REGION,
    "RULE_NUMBER": "90",
    "SERVICE_NAME": "com.amazonaws.vpce.eu-central-1.vpce-svc-0a1b2c3d4e5f60718",
    "STANDARD_ARN": "arn:aws:securityhub:eu-central-1::standards/aws-foundational-security-best-practices/v/1.0.0",
    "TEAM": "payments",
    "VALID_TO": "2030-01-31T00:00:00Z",
    "WRAPPING_ALGORITHM": "RSAES_OAEP_SHA_256",
}


class World:
    """The resources that the commands of one rule are about, each made when a command first names it."""

    def __init__(self, rule, clients):
        self.rule = rule
        self.client = clients
        self.words = dict(WORDS)

    def word(self, name):
        if name not in self.words:
            make = getattr(self, f"make_{name.lower()}", None)
            if make is None:
                return name
            self.words[name] = make()
        return self.words[name]

    def key(self, **more):
        # moto forgets the usage that AWS gives a key by default.
        kms = self.client("kms")
        metadata = kms.create_key(**{"KeyUsage": "ENCRYPT_DECRYPT", **more})["KeyMetadata"]
        return metadata["Arn"]

    def make_key_arn(self):
        kms = self.client("kms")
        if "imported" in self.rule:
            return self.key(Origin="EXTERNAL")
        arn = self.key()
        if self.rule.endswith(("deletion_not_pending", "unused_before_deletion")):
            kms.schedule_key_deletion(KeyId=arn.rsplit("/", 1)[1], PendingWindowInDays=7)
        if self.rule.endswith(("/enabled", "usable_while_needed")):
            kms.disable_key(KeyId=arn.rsplit("/", 1)[1])
        if self.rule.endswith("manual_rotation_within_limit"):
            kms.create_alias(AliasName=f"alias/{self.word('ALIAS')}", TargetKeyId=arn)
        return arn

    def make_alias(self):
        return self.rule.rsplit("/", 1)[1]

    def make_key_id(self):
        return self.word("KEY_ARN").rsplit("/", 1)[1]

    def make_new_key(self):
        self.word("KEY_ARN")
        return self.key()

    def make_related_key_arn(self):
        return self.key()

    make_primary_key_arn = make_replica_key_arn = make_related_key_arn
    make_key_arn_of_the_logs = make_related_key_arn

    def make_grant_id(self):
        role = f"arn:aws:iam::{ACCOUNT}:role/app"
        kms = self.client("kms")
        return kms.create_grant(KeyId=self.word("KEY_ARN"), GranteePrincipal=role, Operations=["Decrypt"])["GrantId"]

    def make_vpc_id(self):
        return self.client("ec2").create_vpc(CidrBlock="10.0.0.0/16")["Vpc"]["VpcId"]

    def subnet(self, number, zone):
        ec2 = self.client("ec2")
        block = f"10.0.{number}.0/24"
        asked = {"VpcId": self.word("VPC_ID"), "CidrBlock": block, "AvailabilityZone": f"{REGION}{zone}"}
        return ec2.create_subnet(**asked)["Subnet"]["SubnetId"]

    def make_subnet_id_1(self):
        return self.subnet(1, "a")

    def make_subnet_id_2(self):
        return self.subnet(2, "b")

    def make_subnet_id(self):
        return self.word("SUBNET_ID_1")

    def make_subnet_cidr_block(self):
        return "10.0.1.0/24"

    def make_cluster_id(self):
        subnets = [self.word("SUBNET_ID_1"), self.word("SUBNET_ID_2")]
        made = self.client("cloudhsmv2").create_cluster(HsmType="hsm2m.medium", SubnetIds=subnets, Mode="FIPS")
        cluster = made["Cluster"]["ClusterId"]
        self.client("logs").create_log_group(logGroupName=f"/aws/cloudhsm/{cluster}")
        return cluster

    def make_backup_id(self):
        self.word("CLUSTER_ID")
        backups = self.client("cloudhsmv2").describe_backups()["Backups"]
        return next(one["BackupId"] for one in backups if one["ClusterId"] == self.word("CLUSTER_ID"))

    make_newest_backup_id = make_backup_id

    def make_backup_arn(self):
        return f"arn:aws:cloudhsm:{REGION}:{ACCOUNT}:backup/{self.word('BACKUP_ID')}"

    def make_log_group_name(self):
        name = f"/aws/cloudhsm/cluster-{len(self.rule)}"
        self.client("logs").create_log_group(logGroupName=name)
        return name

    make_group = make_log_group_name

    def make_topic_arn(self):
        return self.client("sns").create_topic(Name="on-call")["TopicArn"]

    def make_security_group_id(self):
        asked = {"GroupName": "hsm", "Description": "hsm", "VpcId": self.word("VPC_ID")}
        return self.client("ec2").create_security_group(**asked)["GroupId"]

    make_other_group_ids = make_security_group_id

    def make_rule_id(self):
        ranges = [{"CidrIp": "0.0.0.0/0"}]
        opened = {"IpProtocol": "tcp", "FromPort": 2223, "ToPort": 2225, "IpRanges": ranges}
        ec2 = self.client("ec2")
        made = ec2.authorize_security_group_ingress(GroupId=self.word("SECURITY_GROUP_ID"), IpPermissions=[opened])
        return made["SecurityGroupRules"][0]["SecurityGroupRuleId"]

    def make_interface_id(self):
        ec2 = self.client("ec2")
        return ec2.create_network_interface(SubnetId=self.word("SUBNET_ID"))["NetworkInterface"]["NetworkInterfaceId"]

    def make_association_id(self):
        ec2 = self.client("ec2")
        if self.rule.endswith("interfaces_private"):
            address = ec2.allocate_address(Domain="vpc")["AllocationId"]
            asked = {"AllocationId": address, "NetworkInterfaceId": self.word("INTERFACE_ID")}
            return ec2.associate_address(**asked)["AssociationId"]
        table = ec2.create_route_table(VpcId=self.word("VPC_ID"))["RouteTable"]["RouteTableId"]
        return ec2.associate_route_table(RouteTableId=table, SubnetId=self.word("SUBNET_ID"))["AssociationId"]

    def make_private_route_table_id(self):
        return self.client("ec2").create_route_table(VpcId=self.word("VPC_ID"))["RouteTable"]["RouteTableId"]

    def make_network_acl_id(self):
        return self.client("ec2").create_network_acl(VpcId=self.word("VPC_ID"))["NetworkAcl"]["NetworkAclId"]

    def make_vpc_endpoint_id(self):
        asked = {"VpcId": self.word("VPC_ID"), "ServiceName": f"com.amazonaws.{REGION}.kms", "VpcEndpointType": "Interface"}
        return self.client("ec2").create_vpc_endpoint(**asked)["VpcEndpoint"]["VpcEndpointId"]

    def make_bucket(self):
        name = f"b-{len(self.rule)}-{self.rule.rsplit('/', 1)[1].replace('_', '-')}"[:63]
        where = {"LocationConstraint": REGION}
        self.client("s3").create_bucket(Bucket=name, CreateBucketConfiguration=where)
        return name

    def make_log_bucket(self):
        where = {"LocationConstraint": REGION}
        name = "access-logs-of-trails"
        self.client("s3").create_bucket(Bucket=name, CreateBucketConfiguration=where)
        logs = {"Effect": "Allow", "Principal": {"Service": "logging.s3.amazonaws.com"}, "Action": "s3:PutObject"}
        document = {"Version": "2012-10-17", "Statement": [{**logs, "Resource": f"arn:aws:s3:::{name}/*"}]}
        self.client("s3").put_bucket_policy(Bucket=name, Policy=json.dumps(document))
        return name

    def make_bucket_arn(self):
        return f"arn:aws:s3:::{self.word('BUCKET')}"

    def make_trail_arn(self):
        asked = {"Name": "main", "S3BucketName": self.word("BUCKET")}
        return self.client("cloudtrail").create_trail(**asked)["TrailARN"]

    def make_policy(self):
        document = json.dumps(POLICIES["iam"])
        with contextlib.suppress(Exception):
            self.client("iam").create_policy(PolicyName="decrypts", PolicyDocument=document)


def driver_for(service, loader, kept={}):
    """The CLI. Of EC2 it remembers options of the command before, so that each has one of its own."""
    driver = kept.get("driver") if service != "ec2" else None
    if driver is None:
        driver = create_clidriver()
        driver.session.register_component("data_loader", loader)
        if service != "ec2":
            kept["driver"] = driver
    return driver


def run(loader, command):
    driver = driver_for(shlex.split(command, comments=True)[1], loader)
    said = io.StringIO()
    with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
        try:
            code = driver.main([*shlex.split(command, comments=True)[1:], "--region", REGION])
        except SystemExit as stopped:
            code = stopped.code
        except NotImplementedError:
            return "moto lacks it"
    text = said.getvalue().strip()
    if code == 0:
        return ""
    # AWS takes an ARN where moto looks for an id.
    if re.fullmatch(r"'arn:aws:kms:[\w:/-]+'", text):
        return run(loader, re.sub(r"arn:aws:kms:[\w-]+:\d+:key/", "", command))
    if re.search(r"not been implemented|NotYetImplemented|\(50[01]\)|\(404\) when calling|Unable to parse", text):
        return "moto lacks it"
    return text[-400:] or f"ended with {code}"


def main():
    logging.disable(logging.CRITICAL)
    # No instance is started: a tenth of the time goes to images that nobody asks for.
    os.environ["MOTO_EC2_LOAD_DEFAULT_AMIS"] = "false"
    # Nothing is signed here: one RSA key is the material of all, where moto would make one for each.
    moto.kms.models.generate_private_key = functools.cache(moto.kms.models.generate_private_key)
    found = []
    with mock_aws():
        session = Session()
        # One reader of models for all: those of EC2 alone are 20 MB of JSON.
        loader = session.get_component("data_loader")
        client = functools.cache(lambda service: session.create_client(service, region_name=REGION))
        world = None
        for rule, command in json.load(sys.stdin):
            if world is None or world.rule != rule:
                world = World(rule, client)
            service = shlex.split(command, comments=True)[1]
            with open("policy.json", "w", encoding="utf8") as file:
                json.dump(POLICIES.get(service, {}), file)
            try:
                if service == "iam":
                    world.make_policy()
                filled = re.sub(r"\b[A-Z][A-Z_0-9]+\b", lambda found: world.word(found.group()), command)
            except NotImplementedError:
                found.append("moto lacks it")
                continue
            found.append(run(loader, filled))
    json.dump(found, sys.stdout)


if __name__ == "__main__":
    main()
