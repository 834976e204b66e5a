"""An AWS account in moto, filled through boto3. Prints where it is and what boto3 says of it as one line of JSON, then
serves until its standard input ends."""

import functools
import json
import os
import sys

import boto3
from botocore.config import Config
from moto import mock_aws
from moto.kms import models as moto_kms
from moto.server import ThreadedMotoServer

# moto makes an RSA key of 2,048 bits for every key, symmetric ones too, and nothing here is ever encrypted: one for all.
moto_kms.generate_private_key = functools.cache(moto_kms.generate_private_key)

# No instance is started: a tenth of the time goes to images that nobody asks for.
os.environ["MOTO_EC2_LOAD_DEFAULT_AMIS"] = "false"

ROOT = "arn:aws:iam::123456789012:root"


def policy_of(principal, **condition):
    statements = [
        {"Effect": "Allow", "Principal": {"AWS": ROOT}, "Action": "kms:*", "Resource": "*"},
        {"Effect": "Allow", "Principal": principal, "Action": "kms:Decrypt", "Resource": "*", **condition},
    ]
    return json.dumps({"Version": "2012-10-17", "Statement": statements})


KINDS = {
    "rotated": {"rotation": {}},
    "rotated-fast": {"rotation": {"RotationPeriodInDays": 120}},
    "rotated-slowly": {"rotation": {"RotationPeriodInDays": 1500}},
    "not-rotated": {},
    "rsa": {"KeySpec": "RSA_2048", "KeyUsage": "SIGN_VERIFY"},
    "ecc": {"KeySpec": "ECC_NIST_P256", "KeyUsage": "SIGN_VERIFY"},
    "hmac": {"KeySpec": "HMAC_256", "KeyUsage": "GENERATE_VERIFY_MAC"},
    "imported": {"Origin": "EXTERNAL"},
    "disabled": {"disabled": True},
    "deleted": {"deleted": True},
    "deleted-rotated": {"rotation": {}, "deleted": True},
    "public": {"Policy": policy_of("*"), "public": True},
    "public-in-a-list": {"Policy": policy_of({"AWS": ["arn:aws:iam::123456789012:role/app", "*"]}), "public": True},
    "public-to-own-account": {
        "Policy": policy_of("*", Condition={"StringEquals": {"aws:PrincipalAccount": "123456789012"}})
    },
    "multi-region": {"MultiRegion": True, "rotation": {}},
    "with-tags": {"Tags": [{"TagKey": f"tag-{n}", "TagValue": "<b>|&\u202e"} for n in range(20)]},
}
OWN = ("rotation", "disabled", "deleted", "public")


def fill(kms, moto_keys, prefix, bulk):
    public = {}
    for name, kind in KINDS.items():
        # moto forgets the usage that AWS gives a key by default.
        asked = {"KeyUsage": "ENCRYPT_DECRYPT", **{k: v for k, v in kind.items() if k not in OWN}}
        key = kms.create_key(Description=name, **asked)["KeyMetadata"]
        arn = key["Arn"]
        public[arn] = kind.get("public", False)
        kms.create_alias(AliasName=f"alias/{prefix}/{name}", TargetKeyId=key["KeyId"])
        if "rotation" in kind:
            kms.enable_key_rotation(KeyId=key["KeyId"], **kind["rotation"])
        if kind.get("disabled"):
            kms.disable_key(KeyId=key["KeyId"])
        if kind.get("deleted"):
            kms.schedule_key_deletion(KeyId=key["KeyId"], PendingWindowInDays=7)
    # What is many is put into moto itself: only the answers about it go through boto3.
    for n in range(bulk):
        key = moto_keys.create_key(None, "ENCRYPT_DECRYPT", "SYMMETRIC_DEFAULT", f"bulk-{n}", None)
        moto_keys.create_alias(key.id, f"alias/{prefix}/bulk-{n}")
        if n % 2:
            moto_keys.enable_key_rotation(key.id)
        public[key.arn] = False
    return public


def said_by(kms, arn):
    """What boto3 reads of a key, as far as the verdicts depend on it."""
    metadata = kms.describe_key(KeyId=arn)["KeyMetadata"]
    try:
        rotation = kms.get_key_rotation_status(KeyId=arn)["KeyRotationEnabled"]
    except kms.exceptions.ClientError:
        rotation = None
    members = ("KeyManager", "KeySpec", "KeyState", "Origin")
    return {**{name: metadata.get(name) for name in members}, "rotation": rotation}


def main():
    # boto3 asks moto in this process, without a server between: half of the time. The server below answers from the same.
    mock_aws().start()
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    url = f"http://{host}:{port}"

    @functools.cache
    def client(service, region):
        return boto3.client(
            service,
            region_name=region,
            aws_access_key_id="testing",
            aws_secret_access_key="testing",
            config=Config(retries={"max_attempts": 1}),
        )

    public = {}
    for region, bulk in (("eu-central-1", 3), ("us-east-1", 106)):
        public.update(fill(client("kms", region), moto_kms.kms_backends["123456789012"][region], region, bulk))
    frankfurt = client("kms", "eu-central-1")
    primary = frankfurt.describe_key(KeyId="alias/eu-central-1/multi-region")["KeyMetadata"]
    frankfurt.replicate_key(KeyId=primary["KeyId"], ReplicaRegion="us-east-1")
    public[primary["Arn"].replace("eu-central-1", "us-east-1")] = False
    keys = {arn: {**said_by(client("kms", arn.split(":")[3]), arn), "public": public[arn]} for arn in public}

    ec2 = client("ec2", "eu-central-1")
    vpc = ec2.create_vpc(CidrBlock="10.7.0.0/16")["Vpc"]["VpcId"]
    subnets = [
        ec2.create_subnet(VpcId=vpc, CidrBlock=f"10.7.{n}.0/24", AvailabilityZone=f"eu-central-1{zone}")["Subnet"]["SubnetId"]
        for n, zone in ((1, "a"), (2, "b"))
    ]
    table = ec2.create_route_table(VpcId=vpc)["RouteTable"]["RouteTableId"]
    ec2.associate_route_table(RouteTableId=table, SubnetId=subnets[0])
    group = ec2.create_security_group(GroupName="hsm", Description="hsm", VpcId=vpc)["GroupId"]
    open_to_all = {"IpProtocol": "tcp", "FromPort": 2223, "ToPort": 2225, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}
    ec2.authorize_security_group_ingress(GroupId=group, IpPermissions=[open_to_all])
    hsm = client("cloudhsmv2", "eu-central-1")
    cluster = hsm.create_cluster(
        HsmType="hsm2m.medium", SubnetIds=subnets, Mode="FIPS", BackupRetentionPolicy={"Type": "DAYS", "Value": "90"}
    )["Cluster"]["ClusterId"]

    print(json.dumps({"url": url, "keys": keys, "cluster": cluster}), flush=True)
    sys.stdin.read()
    server.stop()


if __name__ == "__main__":
    main()
