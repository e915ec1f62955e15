"""What the README says to do, done."""

from __future__ import annotations

import re
import subprocess
import sys

from support import ROOT
from videodb_client.testing import Sandbox

README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_example_runs_and_sets_auto_recharge() -> None:
    (example,) = re.findall(r"## Use\n\n```python\n(.*?)```", README, re.DOTALL)
    sandbox = Sandbox(dialect="python")
    with sandbox.served() as url:
        run = subprocess.run(
            [sys.executable, "-c", example],
            env={"VIDEO_DB_BASE_URL": url, "VIDEO_DB_API_KEY": "sk-test", "PYTHONPATH": str(ROOT / "generated")},
            capture_output=True,
            text=True,
        )
    assert run.returncode == 0, run.stderr
    (exchange,) = sandbox.exchanges
    assert exchange.sent == {"enabled": True, "threshold_credits": 100, "recharge_amount": 500}
    assert "threshold=100.0" in run.stdout


def test_the_targets_it_names_exist() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    for target in set(re.findall(r"`?make ([a-z0-9-]+)", README)):
        if target not in ("are",):
            assert re.search(rf"^{target}:", makefile, re.MULTILINE), target


def test_the_folders_it_names_exist() -> None:
    for folder in re.findall(r"^\| `([a-z_/]+/)`", README, re.MULTILINE):
        assert (ROOT / folder).is_dir(), folder
