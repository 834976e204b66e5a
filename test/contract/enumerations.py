"""Writes, as JSON, the members of every enumeration in AWS's own models of the services that are named on the command line."""
import json
import sys

import botocore.session

session = botocore.session.get_session()
found = {}
for service in sys.argv[1:]:
    model = session.get_service_model(service)
    for name in model.shape_names:
        members = getattr(model.shape_for(name), "enum", None)
        if members:
            found[f"{service}.{name}"] = members
json.dump(found, sys.stdout)
