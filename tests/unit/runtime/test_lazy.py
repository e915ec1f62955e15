"""What is imported when: a program pays for what it uses. And httpx stays behind one door."""

from __future__ import annotations

import ast
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from support import ROOT

PACKAGE = ROOT / "generated" / "videodb_client"

CLIENT = "from videodb_client import AuthenticatedClient; client = AuthenticatedClient('http://127.0.0.1:1', 'sk-test')"
ENDPOINT = "from videodb_client.api.billing import set_auto_recharge"
METHOD = "from videodb_client import VideoDB; VideoDB(token='sk-test').videos.get_video"
CALL = f"""
{ENDPOINT}
from videodb_client import AuthenticatedClient, VideoDBError
from videodb_client.models import AutoRechargeSettings
client = AuthenticatedClient('http://127.0.0.1:1', 'sk-test')
client._shared.clock.sleep = lambda seconds: None
try:
    set_auto_recharge.sync(client=client, body=AutoRechargeSettings(enabled=True))
except VideoDBError:
    pass
"""


def imported(code: str) -> set[str]:
    """Give the modules that a program has when it ends, without those that any program has."""
    program = (
        f"import sys, json; before = set(sys.modules)\n{code}\nprint(json.dumps(sorted({{*sys.modules}} - before)))"
    )
    done = subprocess.run(
        [sys.executable, "-S", "-c", program],
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT / "generated"), *filter(None, sys.path)])},
        capture_output=True,
        text=True,
        check=True,
    )
    return set(json.loads(done.stdout))


DEAR = {"asyncio", "attr", "dateutil", "email.utils", "httpcore", "httpx", "logging", "ssl", "socket", "urllib.request"}


@pytest.mark.parametrize(
    ("code", "needed"),
    [
        pytest.param("import videodb_client", set(), id="package"),
        pytest.param(ENDPOINT, set(), id="one-endpoint"),
        pytest.param(CLIENT, set(), id="client"),
        pytest.param(f"{CLIENT}; client.with_timeout(5).close(); repr(client)", set(), id="client-unused"),
        pytest.param(METHOD, {"logging"}, id="one-method"),
        pytest.param(CALL, DEAR - {"asyncio", "attr", "dateutil"}, id="first-sync-call"),
    ],
)
def test_dear_modules_are_imported_when_needed(code: str, needed: set[str]) -> None:
    modules = imported(code)
    extra = DEAR & modules - needed
    assert not extra


def test_the_package_alone_is_next_to_nothing() -> None:
    mine = {name for name in imported("import videodb_client") if name.startswith("videodb_client")}
    assert mine == {"videodb_client", "videodb_client._build", "videodb_client._imports"}


def test_an_endpoint_imports_no_model_and_no_other_endpoint() -> None:
    mine = {name for name in imported(ENDPOINT) if name.startswith(("videodb_client.api.", "videodb_client.models"))}
    # `models` itself imports none of them: it is what annotations are looked up in.
    endpoint = "videodb_client.api.billing"
    assert mine == {endpoint, f"{endpoint}.set_auto_recharge", "videodb_client.models"}


def importers(library: str) -> set[str]:
    found = set()
    for path in PACKAGE.rglob("*.py"):
        text = path.read_text()
        for node in ast.walk(ast.parse(text)) if library in text else ():
            names = [a.name for a in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom) and not node.level:
                names.append(node.module or "")
            if any(name.partition(".")[0] == library for name in names):
                found.add(Path(path).relative_to(PACKAGE).as_posix())
    return found


def test_httpx_has_one_door() -> None:
    for library in ("httpx", "httpcore"):
        assert {path.partition("/")[0] for path in importers(library)} - {"testing"} == {"_transport"}
    assert importers("httpcore") == {"_transport/network.py"}
