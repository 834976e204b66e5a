"""Reads a JSON list of commands of the AWS CLI and writes, as JSON, what its own parser says of each: "" where it would send it."""
import contextlib
import io
import json
import shlex
import sys

from awscli.clidriver import create_clidriver
from botocore.awsrequest import AWSResponse

# One reader of models for all commands: those of EC2 alone are 20 MB of JSON.
loader = create_clidriver().session.get_component("data_loader")
# The operations whose requests were built.
built = []


def stop(params, model, **_):
    """Nothing is sent: the request is answered here, once the CLI has built it."""
    built.append(model.name)
    return AWSResponse("", 200, {}, None), {}


def driver_for(service, kept={}):
    """The CLI. Of EC2 it remembers options of the command before, so that each has one of its own."""
    driver = kept.get("driver") if service != "ec2" else None
    if driver is None:
        driver = create_clidriver()
        driver.session.register_component("data_loader", loader)
        driver.session.set_credentials("none", "none")
        driver.session.register("before-call", stop)
        if service != "ec2":
            kept["driver"] = driver
    return driver


def answer(command: str) -> str:
    """What is wrong with a command."""
    built.clear()
    words = shlex.split(command, comments=True)[1:]
    driver = driver_for(words[0])
    said = io.StringIO()
    with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
        try:
            code = driver.main([*words, "--region", "eu-central-1"])
        except SystemExit as stopped:
            code = stopped.code
    return "" if built and code == 0 else said.getvalue().strip()[-600:] or f"ended with {code}, {len(built)} built"


json.dump([answer(command) for command in json.load(sys.stdin)], sys.stdout)
