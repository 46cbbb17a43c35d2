import json
import os
import sys
from urllib.error import HTTPError
from urllib.request import Request, urlopen

api = os.environ["SUPEROFFICE_API"]
token = os.environ["SUPEROFFICE_TOKEN"]


def send(method, body=None):
    headers = {"Authorization": f"Bearer {token}", "Accept": "application/json"}
    data = None
    if body is not None:
        headers["Content-Type"] = "application/json"
        data = json.dumps(body).encode("utf-8")
    request = Request(f"{api}/v1/Contact/5", data=data, headers=headers, method=method)
    try:
        with urlopen(request, timeout=30) as response:
            return json.load(response)
    except HTTPError as error:
        text = error.read().decode("utf-8", "replace")
        sys.exit(f"{method} gave {error.code}: {text}")


company = send("GET")
print(f"{company['ContactId']}: {company['Name']}")

changed = send("PATCH", [{"op": "replace", "path": "/Name", "value": "Harbour Books"}])
print(f"Now: {changed['Name']}")
