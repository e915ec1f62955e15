"""Build a client from a description of another author, as the repository is: its templates, runtime, configuration.

VideoDB's names and overlays are left out: the names are those that the pipeline proposes.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

from pipeline.digests import digest_of_file
from pipeline.documents import Json, dumps
from pipeline.kinds import read_description
from pipeline.paths import Paths
from pipeline.propose import propose
from pipeline.regenerate import build
from pipeline.stages import load
from support import ROOT
from upstream.naming import write_names

STRANGERS = ROOT / "tests" / "strangers"


def root_of(description: Json, folder: Path) -> Paths:
    """Give a root with a description, and nothing laid over it."""
    for part in ("templates", "runtime"):
        shutil.copytree(
            ROOT / "overlays" / part, folder / "overlays" / part, ignore=shutil.ignore_patterns("__pycache__")
        )
    for name in ("generator-config.yaml", "pyproject.toml"):
        shutil.copy(ROOT / name, folder)
    paths = Paths(folder)
    paths.description.parent.mkdir()
    paths.description.write_text(dumps(description, "videodb.yaml"), encoding="utf-8")
    paths.source.write_text(dumps({"sha256": digest_of_file(paths.description)}, "SOURCE.yaml"))
    return paths


def name_all(paths: Paths) -> None:
    """Write the names that are proposed."""
    write_names(paths.root, propose(read_description(paths.description, print), load(paths.root).tables), {})


def built(description: Json, folder: Path) -> tuple[Paths, list[str]]:
    """Build a client, and give what the build said. Raises what a build raises."""
    paths, said = root_of(description, folder), list[str]()
    name_all(paths)
    build(paths, say=said.append)
    return paths, said


def driven(paths: Paths) -> list[str]:
    """Call every operation of a client in a process of its own; give what was called."""
    run = subprocess.run(
        [sys.executable, "-W", "error", Path(__file__).with_name("foreign_calls.py"), paths.root],
        env={"PYTHONPATH": f"{ROOT / 'scripts'}:{paths.package.parent}", "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
    )
    assert run.returncode == 0, run.stderr[-3000:]
    called: list[str] = json.loads(run.stdout)
    return called


_CHECKED = """
[mypy]
strict = true
exclude = /testing/
[mypy-videodb_client.testing.*]
follow_imports = skip
"""
"""The fake is the same in every package and reads the description as it runs: `make types` checks it."""


def type_checked(package: Path, cache: Path) -> str:
    """Give what mypy says of a package, strictly; nothing if all is well. What `cache` knows is not read again."""
    settings = package.parent / "mypy.ini"
    settings.write_text(_CHECKED)
    run = subprocess.run(
        [sys.executable, "-m", "mypy", "--config-file", settings, "--cache-dir", cache, "-p", "videodb_client"],
        cwd=package.parent,
        capture_output=True,
        text=True,
    )
    return "" if run.returncode == 0 else run.stdout + run.stderr
