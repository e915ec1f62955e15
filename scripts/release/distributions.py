"""Build the sdist, and from it the wheel, the same bytes whenever and wherever: `make build`.

Given the folder of the repository, leaves the two files in `dist/`, checked: by twine, by check-wheel-contents, and
that both hold the package that `openapi/lock.json` tells of, and nothing that a caller does not need.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import re
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from pipeline.digests import digest_of_file, digest_of_json
from pipeline.documents import DocumentError, read
from pipeline.door import guarded, scratch
from pipeline.paths import ROOT, Paths
from pipeline.swap import put_in_place

PROJECT = "videodb-client"
_STEM = "videodb_client"
_PACKAGE = "videodb_client/"
_SDIST_ONLY = {".gitignore", "CHANGELOG.md", "LICENSE", "PKG-INFO", "README.md", "pyproject.toml"}
_DIST_INFO = {"METADATA", "RECORD", "WHEEL", "licenses/LICENSE", "entry_points.txt"}


class DistError(Exception):
    """The distributions cannot be built, or are not what they should be. The text is one line."""


class Dists(NamedTuple):
    """The two files of a release."""

    wheel: Path
    sdist: Path


def version_of(root: Path) -> str:
    """Give the version that `pyproject.toml` says."""
    return Paths(root).version


def names_of(version: str) -> tuple[str, str]:
    """Give the names of the wheel and of the sdist."""
    return f"{_STEM}-{version}-py3-none-any.whl", f"{_STEM}-{version}.tar.gz"


def found_in(folder: Path, version: str) -> Dists:
    """Give the two files of a version that stand in `folder`. Raises `DistError` if one is missing."""
    dists = Dists(*(folder / name for name in names_of(version)))
    if missing := [path.name for path in dists if not path.is_file()]:
        raise DistError(f"{folder}: {' and '.join(missing)} not there. Build them first: make build.")
    return dists


def git(root: Path, *arguments: str) -> str:
    """Give what git says. Raises `DistError` where it fails."""
    try:
        done = subprocess.run(["git", "-C", str(root), *arguments], capture_output=True, text=True, check=False)
    except OSError as error:
        raise DistError(f"git cannot be run: {error.strerror}.") from error
    if done.returncode:
        raise DistError(f"{root}: git {arguments[0]} failed: {_one_line(done.stderr)}. A commit is what is built.")
    return done.stdout


def uncommitted(root: Path) -> list[str]:
    """Name the files that are not as they were committed."""
    return [line[3:] for line in git(root, "status", "--porcelain", "--untracked-files=all").splitlines()]


def environment(given: Mapping[str, str], epoch: str) -> dict[str, str]:
    """Give the environment to build in: the commit's time, nothing that could reach the bytes, and no credentials."""
    kept = {name: value for name, value in given.items() if not name.startswith(("HATCH_", "PYTHON", "TWINE_"))}
    return {**kept, "SOURCE_DATE_EPOCH": epoch, "PYTHONDONTWRITEBYTECODE": "1", "PYTHONUTF8": "1"}


def build(root: Path, folder: Path) -> Dists:
    """Build into `folder`, which is empty. Raises `DistError` if that fails, or what was built is not as it should be.

    Without isolation: hatchling is the one that requirements-dev.txt pins, and no network is needed.
    """
    epoch = git(root, "log", "-1", "--format=%ct").strip()
    command = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(folder), str(root)]
    done = subprocess.run(command, env=environment(os.environ, epoch), capture_output=True, text=True, check=False)
    if done.returncode:
        raise DistError(f"the build failed: {_one_line(done.stdout + done.stderr)}")
    dists = found_in(folder, version_of(root))
    check(root, dists)
    return dists


def check(root: Path, dists: Dists) -> None:
    """Raise `DistError` if a check of the two files fails."""
    try:
        tree = str(read(Paths(root).lock)["tree"])
    except DocumentError as error:
        raise DistError(str(error)) from error
    except (KeyError, TypeError) as error:
        raise DistError("openapi/lock.json tells of no package: make client, commit") from error
    if found := [*wheel_flaws(dists.wheel, tree), *sdist_flaws(dists.sdist, tree)]:
        raise DistError("; ".join(found))
    for command in (
        ["twine", "check", "--strict", *map(str, dists)],
        ["check_wheel_contents", str(dists.wheel)],
    ):
        done = subprocess.run([sys.executable, "-m", *command], capture_output=True, text=True, check=False)
        if done.returncode:
            raise DistError(f"{command[0]} found faults: {_one_line(done.stdout + done.stderr)}")


def wheel_flaws(wheel: Path, tree: str) -> Iterator[str]:
    """Say what is wrong in a wheel that should hold the package with the digest `tree`, and only that."""
    with zipfile.ZipFile(wheel) as archive:
        contents = {name: archive.read(name) for name in archive.namelist()}
    info = f"{wheel.name.partition('-py3-')[0]}.dist-info/"
    return _flaws(wheel.name, contents, tree, _PACKAGE, {info + name for name in _DIST_INFO})


def sdist_flaws(sdist: Path, tree: str) -> Iterator[str]:
    """Say what is wrong in an sdist that should hold the package with the digest `tree`, and only what it needs."""
    with tarfile.open(sdist) as archive:
        contents = {
            PurePosixPath(member.name).relative_to(sdist.name.removesuffix(".tar.gz")).as_posix(): file.read()
            for member in archive
            if (file := archive.extractfile(member))
        }
    return _flaws(sdist.name, contents, tree, f"generated/{_PACKAGE}", _SDIST_ONLY)


def _flaws(where: str, contents: Mapping[str, bytes], tree: str, package: str, others: set[str]) -> Iterator[str]:
    inside = {
        name.removeprefix(package): hashlib.sha256(content).hexdigest()
        for name, content in contents.items()
        if name.startswith(package)
    }
    if digest_of_json(inside) != tree:
        yield f"{where}: the package in it is not the one that openapi/lock.json tells of. Run `make client`, commit"
    if strange := sorted(name for name in contents if not name.startswith(package) and name not in others):
        yield f"{where}: holds {', '.join(strange)}, which no caller needs"
    if missing := sorted(others - contents.keys()):
        yield f"{where}: lacks {', '.join(missing)}"


def told(path: Path) -> str:
    """Give a line that says which file this is."""
    return f"{path.name}  sha256:{digest_of_file(path)}  {path.stat().st_size} bytes"


def _one_line(output: str) -> str:
    """Give the last lines of what a tool said, without colours, in one."""
    lines = [" ".join(line.split()) for line in re.sub(r"\x1b\[[0-9;]*m", "", output).splitlines()]
    return " / ".join([line for line in lines if line][-4:])


@guarded("build")
def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Build the sdist and the wheel, and check them.")
    parser.add_argument("--root", type=Path, default=ROOT)
    parser.add_argument("--dist", type=Path, help="where the files go; dist/ of the root if not given")
    given = parser.parse_args(arguments)
    dist: Path = given.dist or given.root / "dist"
    try:
        if changed := uncommitted(given.root):
            print(f"build: of no commit: {len(changed)} files are not as committed", file=sys.stderr)
        with scratch() as folder:
            dists = build(given.root, folder)
            put_in_place({dist / path.name: path.read_bytes() for path in dists})
            for old in (path for path in dist.glob(f"{_STEM}-*") if path.name not in {one.name for one in dists}):
                old.unlink()
    except DistError as error:
        print(f"build: {error}", file=sys.stderr)
        return 1
    for path in dists:
        print(told(dist / path.name))
    return 0


if __name__ == "__main__":
    sys.exit(main())
