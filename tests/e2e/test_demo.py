"""`make demo`, in a copy of what is committed: it regenerates the package from nothing and drives it."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from support import ROOT


def test_demo_from_nothing(tmp_path: Path) -> None:
    names = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout.split("\0")
    for name in filter(None, names):
        if not name.startswith("generated/") and name not in ("openapi/effective.yaml", "openapi/lock.json"):
            (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, tmp_path / name)
    run = subprocess.run([sys.executable, "scripts/demo.py"], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr
    for dialect in ("description", "python", "node"):
        assert run.stdout.count(f"   {dialect:<11} sync ") == run.stdout.count(f"   {dialect:<11} async ") == 1
    assert (
        len(re.findall(r"in force: AutoRechargeSettings\(enabled=True, threshold=100(\.0)?, amount=500", run.stdout))
        == 3
    )
    assert "db.videos.list_videos()" in run.stdout
    assert "All of it held" in run.stdout
    again = subprocess.run(
        [sys.executable, "-m", "pipeline.regenerate"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": "scripts"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert again.stdout == "client: nothing to do\n"
    # made from the sources alone, it is what is committed
    for name in filter(None, names):
        if name.startswith("generated/") or name == "openapi/effective.yaml":
            assert (tmp_path / name).read_bytes() == (ROOT / name).read_bytes(), name
