"""What the tests of the whole way share: this tree as a commit elsewhere, its distributions, an index that has them."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

import pytest
from e2e.claims import ROOT
from e2e.server import PASSWORD, USER, index
from release.distributions import Dists, found_in, version_of

collect_ignore = ["journeys"]  # scripts that users write: test_journeys.py runs them, each as its user would

Ran = subprocess.CompletedProcess[str]
Run = Callable[..., Ran]

WHEELHOUSE = Path(sys.prefix) / "wheelhouse"
CREDENTIALS = {"TWINE_USERNAME": USER, "TWINE_PASSWORD": PASSWORD}


def scripts_of(root: Path) -> dict[str, str]:
    """Give the environment in which the scripts of a checkout run."""
    return {"PYTHONPATH": str(root / "scripts")}


@pytest.fixture(scope="session")
def run(tmp_path_factory: pytest.TempPathFactory) -> Run:
    """Run a command, with nothing of this machine's set-up in reach: no other index, no stored credentials."""
    home = tmp_path_factory.mktemp("home")
    dropped = ("PIP_", "UV_", "TWINE_", "PYTHON", "MAKE", "MFLAGS", "HATCH_", "GIT_", "VIDEO_DB_", "NETRC", "VIRTUAL_")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(dropped)}
    clean = {
        **kept,
        "HOME": str(home),
        "PIP_CONFIG_FILE": os.devnull,
        "PIP_DISABLE_PIP_VERSION_CHECK": "1",
        "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
        "GIT_CONFIG_GLOBAL": os.devnull,
        **{f"GIT_{who}_{what}": "e2e@example.invalid" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")},
    }

    def run(
        *command: str | Path, env: Mapping[str, str] | None = None, cwd: Path = home, expect: int | None = 0
    ) -> Ran:
        done = subprocess.run(
            command, env={**clean, **(env or {})}, cwd=cwd, capture_output=True, text=True, check=False, timeout=300
        )
        if expect is not None:
            assert done.returncode == expect, f"{' '.join(map(str, command))}\n{done.stdout}\n{done.stderr}"
        return done

    return run


def _date_the_changelog(folder: Path) -> None:
    """Say when the version was released: the rest is done to the tree as it is when it is."""
    changelog = folder / "CHANGELOG.md"
    told = f"## [{version_of(folder)}] - "
    text = changelog.read_text(encoding="utf-8")
    changelog.write_text(re.sub(rf"^{re.escape(told)}.*$", f"{told}2026-01-02", text, flags=re.M), encoding="utf-8")


@pytest.fixture(scope="session")
def commit(run: Run) -> Callable[[Path], Path]:
    """Copy this tree, as it stands, into a folder, and commit it there; the commit is the same wherever it is."""

    def commit(folder: Path) -> Path:
        listed = run("git", "-C", ROOT, "ls-files", "--cached", "--others", "--exclude-standard", "-z").stdout
        for name in filter(None, listed.split("\0")):
            if (ROOT / name).is_file():
                (folder / name).parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(ROOT / name, folder / name)
        _date_the_changelog(folder)
        date = {"GIT_AUTHOR_DATE": "2026-01-02T03:04:05+0600", "GIT_COMMITTER_DATE": "2026-01-02T03:04:05+0600"}
        run("git", "init", "--quiet", folder)
        run("git", "-C", folder, "add", "--all")
        run("git", "-C", folder, "commit", "--quiet", "--message", "The tree under test", env=date)
        return folder

    return commit


@pytest.fixture(scope="session")
def checkout(commit: Callable[[Path], Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a clean checkout of this tree. No test changes it."""
    return commit(tmp_path_factory.mktemp("checkout"))


@pytest.fixture(scope="session")
def dists(checkout: Path, run: Run, tmp_path_factory: pytest.TempPathFactory) -> Dists:
    """Give the distributions of this tree."""
    folder = tmp_path_factory.mktemp("dist")
    run(sys.executable, "-m", "release.distributions", "--dist", folder, env=scripts_of(checkout))
    return found_in(folder, version_of(checkout))


@pytest.fixture(scope="session")
def make(run: Run) -> Run:
    """Run make in a checkout, with the environment that these tests run in."""

    def make(folder: Path, *arguments: str, **options: object) -> Ran:
        venv = Path(sys.prefix)
        return run("make", "-C", folder, "-o", venv / ".stamp", f"VENV={venv}", *arguments, **options)

    return make


@pytest.fixture(scope="session")
def published(checkout: Path, make: Run, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Give the address of an index to which this tree was published; it has the dependencies, lowest and newest."""
    with index([tmp_path_factory.mktemp("index"), WHEELHOUSE]) as address:
        make(checkout, "publish", f"INDEX={address}", env=CREDENTIALS)
        yield address


def names(folder: Path) -> Sequence[str]:
    """Name the files in a folder."""
    return sorted(path.name for path in folder.iterdir())
