"""What a type checker tells a caller: a misspelled name or a wrong type is an error in mypy and in pyright."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from support import ROOT

CONSUMER = """\
import attrs
import videodb_client
from videodb_client import AuthenticatedClient, Unset
from videodb_client.api.billing import set_auto_recharge
from videodb_client.models import AutoRechargeSettings

settings = AutoRechargeSettings(threshold_credits=100, rechargeAmount=500, enabled=True)
threshold: float | Unset = settings.thresholdCredits
settings.recharge_amount = 5
settings = attrs.evolve(settings, amount=1)
client = AuthenticatedClient()
result = set_auto_recharge.sync(client=client, body=settings)
if result.settings:
    amount: float | Unset = result.settings.amount
detailed = set_auto_recharge.sync_detailed(client=client, body=settings)
status: int = detailed.status_code

AutoRechargeSettings(treshold=1)  # wrong
AutoRechargeSettings(threshold="1")  # wrong
AutoRechargeSettings(True)  # wrong
settings.treshold  # wrong
settings.treshold = 1  # wrong
settings.threshold_credits = "1"  # wrong
name: str = settings.threshold  # wrong
result.settings.amount  # wrong
set_auto_recharge.sync(client=client, bdy=settings)  # wrong
set_auto_recharge.sync(client=client)  # wrong
set_auto_recharge.sync(client=client, body=result)  # wrong
videodb_client.AuthenticatedKlient  # wrong
from videodb_client.models import AutoRechargeSetings  # wrong
"""
WRONG = [number for number, line in enumerate(CONSUMER.splitlines(), 1) if line.endswith("# wrong")]
COMMANDS = {
    "mypy": [sys.executable, "-m", "mypy", "--strict", "--hide-error-context", "--no-error-summary"],
    "pyright": [str(Path(sys.executable).with_name("pyright"))],
}


@pytest.mark.parametrize("checker", COMMANDS)
def test_a_checker_finds_every_mistake_and_no_other(checker: str, tmp_path: Path) -> None:
    script = tmp_path / "consumer.py"
    script.write_text(CONSUMER)
    (tmp_path / "pyrightconfig.json").write_text(
        f'{{"extraPaths": ["{ROOT}/generated"], "pythonVersion": "3.11", "typeCheckingMode": "standard"}}'
    )
    environment = {
        **os.environ,
        "MYPYPATH": str(ROOT / "generated"),
        "PYRIGHT_PYTHON_CACHE_DIR": os.environ.get("PYRIGHT_PYTHON_CACHE_DIR", str(ROOT / ".venv" / "pyright")),
        "PYRIGHT_PYTHON_IGNORE_WARNINGS": "1",
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
    }
    run = subprocess.run(
        [*COMMANDS[checker], str(script)], cwd=tmp_path, env=environment, capture_output=True, text=True
    )
    found = {int(line) for line in re.findall(r"consumer\.py:(\d+):.*error", run.stdout)}
    assert found == set(WRONG), run.stdout + run.stderr
