"""Reads the OSCAL assessment results that standard input names, a path a line, with compliance-trestle. Prints a line of JSON
for each: how trestle would write it again, and whether trestle's own validators accept it; or why it cannot be read."""

import json
import sys
from pathlib import Path
from types import SimpleNamespace

from trestle.common.const import VAL_MODE_ALL
from trestle.common.err import TrestleError
from trestle.core.validator_factory import validator_factory
from trestle.oscal.assessment_results import AssessmentResults

# What `trestle validate --all` asks.
ALL = validator_factory.get(SimpleNamespace(mode=VAL_MODE_ALL))

for line in sys.stdin:
    try:
        model = AssessmentResults.oscal_read(Path(line.strip()))
    except TrestleError as error:
        print(json.dumps({"refused": str(error)[:2000]}), flush=True)
        continue
    valid = ALL.model_is_valid(model, quiet=True)
    print(json.dumps({"document": json.loads(model.oscal_serialize_json()), "valid": valid}), flush=True)
