"""What pyproject.toml says that the package runs on and with, and which of those Pythons are here."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parents[2]
_CLASSIFIER = "Programming Language :: Python :: 3."
_NEWER = 3  # looked for beyond the newest that is claimed


def claimed() -> list[str]:
    """Give the versions that the classifiers name, as in `3.11`, oldest first."""
    lines = [line for line in _project()["classifiers"] if line.startswith(_CLASSIFIER)]
    return [f"3.{minor}" for minor in sorted(int(line.removeprefix(_CLASSIFIER)) for line in lines)]


def dependencies() -> list[Requirement]:
    """Give what the package needs at run time."""
    return [Requirement(line) for line in _project()["dependencies"]]


def requires_python() -> str:
    """Give the Pythons that installers take it for."""
    return str(_project()["requires-python"])


def _project() -> dict[str, Any]:
    project: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return project


def looked_for() -> list[str]:
    """Give the claimed versions and a few newer ones."""
    newest = int(claimed()[-1].removeprefix("3."))
    return [*claimed(), *(f"3.{minor}" for minor in range(newest + 1, newest + 1 + _NEWER))]


@cache
def find(version: str) -> Path | None:
    """Give a Python of that version: pyenv's newest, else one on PATH, else the running one, else `None`."""
    folder = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv") / "versions"
    pyenv = sorted(folder.glob(f"{version}.*"), key=lambda path: [int(n) for n in re.findall(r"\d+", path.name)])
    on_path = shutil.which(f"python{version}")
    for python in [*(path / "bin" / "python" for path in reversed(pyenv)), on_path, sys.executable]:
        if python and _version(python) == version:
            return Path(python)
    return None


def _version(python: str | Path) -> str | None:
    # A shim of pyenv is on PATH for versions that it will not run.
    script = "import sys, ensurepip, venv; print('%d.%d' % sys.version_info[:2])"
    try:
        done = subprocess.run([python, "-c", script], capture_output=True, text=True, check=False)
    except OSError:
        return None
    return done.stdout.strip() if done.returncode == 0 else None
