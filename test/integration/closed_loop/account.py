"""AWS in moto. Prints where it is, then makes a cluster for every line `{"vpc", "subnets": {zone: id}, "security_group"}` that
it reads, until its standard input ends. moto's own clusters stand in a VPC that does not exist."""

import json
import sys

import boto3
from moto.cloudhsmv2.models import cloudhsmv2_backends
from moto.server import ThreadedMotoServer

ACCOUNT = "123456789012"
REGION = "eu-central-1"



def as_aws(plain, security_group):
    """A cluster as CloudHSM tells it: what moto leaves out or writes otherwise."""
    return lambda: {
        **plain(),
        "SecurityGroup": security_group,
        "CreateTimestamp": 1700000000,
        "BackupRetentionPolicy": {"Type": "DAYS", "Value": "90"},
    }


server = ThreadedMotoServer(port=0, verbose=False)
server.start()
host, port = server.get_host_and_port()
url = f"http://127.0.0.1:{port}"
print(json.dumps({"url": url}), flush=True)

for line in sys.stdin:
    asked = json.loads(line)
    client = boto3.client(
        "cloudhsmv2",
        region_name=REGION,
        endpoint_url=url,
        aws_access_key_id="testing",
        aws_secret_access_key="testing",
    )
    subnets = asked["subnets"]
    made = client.create_cluster(HsmType="hsm2m.medium", SubnetIds=list(subnets.values()), Mode="FIPS")["Cluster"]
    cluster = cloudhsmv2_backends[ACCOUNT][REGION].clusters[made["ClusterId"]]
    # moto's backups have times that the SDK cannot read.
    cloudhsmv2_backends[ACCOUNT][REGION].backups.clear()
    cluster.vpc_id = asked["vpc"]
    cluster.subnet_mapping = subnets
    cluster.to_dict = as_aws(cluster.to_dict, asked["security_group"])
    print(json.dumps({"cluster": made["ClusterId"]}), flush=True)

server.stop()
