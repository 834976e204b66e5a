"""Judges the CycloneDX 1.7 documents that standard input names, a path a line, with the strict validator of CycloneDX's own library
for Python, and reads them into its models. Prints a line of JSON for each: null, or what is wrong."""

import json
import sys

from cyclonedx.model.bom import Bom
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

VALIDATOR = JsonStrictValidator(SchemaVersion.V1_7)


def fault(path):
    with open(path, encoding="utf-8") as file:
        text = file.read()
    error = VALIDATOR.validate_str(text)
    if error is not None:
        return str(error)[:2000]
    try:
        Bom.from_json(json.loads(text)).validate()
    except Exception as wrong:  # whatever its models refuse
        return repr(wrong)[:2000]
    return None


for line in sys.stdin:
    print(json.dumps(fault(line.rstrip("\n"))))
