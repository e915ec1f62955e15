"""What a terminal shows: journeys against the fake, and the maintainer's commands on a small project of their own."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from pipeline.paths import ROOT

_SMALL = ROOT / "tests" / "unit" / "small"


class RunError(Exception):
    """What a page shows does not run."""


def journey(script: Path) -> tuple[str, list[str]]:
    """Run a script against the fake; give what it printed, and the operations that it called."""
    from videodb_client.testing import FakeVideoDB

    fake = FakeVideoDB()
    with tempfile.TemporaryDirectory() as folder, fake.serve() as url:
        (Path(folder) / "clip.mp4").write_bytes(b"a clip" * 100)
        environment = {
            **os.environ,
            "PYTHONPATH": str(ROOT / "generated"),
            "VIDEO_DB_BASE_URL": url,
            "VIDEO_DB_API_KEY": "sk-test",
        }
        done = _run([sys.executable, str(script)], folder, environment)
    called = [exchange.operation for exchange in fake.exchanges if exchange.operation]
    return done.replace(url, "https://api.videodb.io"), list(dict.fromkeys(called))


def commands(what: str) -> str:
    """Give what the commands of a name print, each below its line, on a small project that is made for it."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "videodb-client"
        shutil.copytree(_SMALL, root)
        for part in ("overlays/templates", "overlays/runtime"):
            shutil.copytree(ROOT / part, root / part, ignore=shutil.ignore_patterns("__pycache__"))
        for part in ("generator-config.yaml", "pyproject.toml", "CHANGELOG.md"):
            shutil.copy(ROOT / part, root)
        _make(root, "pipeline.regenerate")
        return "```console\n" + "\n".join(_SHOWN[what](root)) + "\n```"


def _make(root: Path, module: str, *arguments: str, fails: bool = False) -> str:
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "scripts"), "NO_COLOR": "1"}
    command = [sys.executable, "-m", module, *arguments, "--root", str(root)]
    return _run(command, str(root), environment, fails=fails).replace(f"{root.parent}/", "").rstrip()


def _run(command: Sequence[str], folder: str, environment: dict[str, str], *, fails: bool = False) -> str:
    done = subprocess.run(
        command, cwd=folder, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    if done.returncode and not fails:
        raise RunError(f"{' '.join(command)}: {done.stdout}")
    return done.stdout


def _upstream(root: Path) -> list[str]:
    before = (root / "openapi" / "videodb.yaml").read_text(encoding="utf-8")
    field = "                amount:\n"
    (root / "new.yaml").write_text(before.replace(field, f"                currency: {{type: string}}\n{field}", 1))
    shown = ["$ make vendor FROM=new.yaml", _make(root, "upstream.vendor", str(root / "new.yaml"))]
    told = _make(root, "upstream.update", fails=True)
    shown += ["$ make update", told]
    keys = re.search(r'ACCEPT="([^"]+)"', told)
    if not keys:
        raise RunError(f"update asks nothing: {told}")
    shown += [f'$ make update ACCEPT="{keys[1]}"', _make(root, "upstream.update", "--accept", keys[1]).splitlines()[-1]]
    return shown


def _correction(root: Path) -> list[str]:
    return [
        "$ python -m pipeline.explain AutoRechargeSettings.threshold_credits",
        _make(root, "pipeline.explain", "AutoRechargeSettings.threshold_credits"),
        "$ make check",
        _make(root, "pipeline.regenerate", "--check"),
    ]


def _release(root: Path) -> list[str]:
    _upstream(root)
    environment_says = _make(root, "upstream.release", "", fails=True)
    return ["$ make release", environment_says]


_SHOWN = {"upstream": _upstream, "correction": _correction, "release": _release}
