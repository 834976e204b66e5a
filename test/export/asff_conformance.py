"""Validates findings (a JSON file, the first argument) against botocore's model of BatchImportFindings; prints what is wrong."""

import json
import sys

import botocore.session
from botocore.validate import ParamValidator

model = botocore.session.get_session().get_service_model("securityhub")
shape = model.operation_model("BatchImportFindings").input_shape
with open(sys.argv[1], encoding="utf-8") as file:
    report = ParamValidator().validate({"Findings": json.load(file)}, shape)
print(json.dumps([report.generate_report()] if report.has_errors() else []))
