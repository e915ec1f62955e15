"""What was built before, whatever stands here by now: the description that the package was last built from, and what
was released, as git has it.
"""

from __future__ import annotations

import hashlib
import io
import json
import re
import subprocess
import tarfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pipeline.documents import parse

Json = Any

_COMMITS = 200
"""Commits that are searched."""


def built_from(root: Path) -> str | None:
    """Give the digest that the lock has of the description that was last built."""
    try:
        return str(json.loads((root / "openapi" / "lock.json").read_bytes())["source"])
    except (OSError, ValueError, KeyError, TypeError):
        return None


def kept(root: Path, digest: str) -> Path:
    """Give where `make vendor` keeps a description that was built from."""
    return root / "build" / "descriptions" / f"{digest}.yaml"


def last_built(root: Path) -> Json | None:
    """Give the description that was last built: the one that is there, one that was kept, or one of git's."""
    digest = built_from(root)
    if digest is None:
        return None
    for content in _candidates(root, digest):
        if hashlib.sha256(content).hexdigest() == digest:
            return parse(content, "the description last built", on_duplicate=lambda line: None)
    return None


def _candidates(root: Path, digest: str) -> Iterator[bytes]:
    for path in (root / "openapi" / "videodb.yaml", kept(root, digest)):
        if path.is_file():
            yield path.read_bytes()
    for commit in _git(root, "log", f"-n{_COMMITS}", "--format=%H", "--", "openapi/videodb.yaml").decode().split():
        yield _git(root, "show", f"{commit}:./openapi/videodb.yaml")


def released(root: Path, version: str, folder: Path) -> tuple[Json, Path] | None:
    """Give the effective description and the package of a release, put into `folder`: as they were when CHANGELOG came
    to date it. `None` if it dates no such release, or git does not know of it (any more)."""
    changelog = root / "CHANGELOG.md"
    text = changelog.read_bytes().decode(errors="replace") if changelog.is_file() else ""
    heading = re.search(rf"^## \[{re.escape(version)}\] - \d{{4}}-\d\d-\d\d", text, re.MULTILINE)
    if heading is None:
        return None
    for commit in _git(root, "log", "--format=%H", f"-S{heading[0]}", "--", "CHANGELOG.md").decode().split():
        if heading[0].encode() in _git(root, "show", f"{commit}:./CHANGELOG.md"):
            effective = _git(root, "show", f"{commit}:./openapi/effective.yaml")
            package = _git(root, "archive", f"{commit}:./generated", "videodb_client")
            break
    else:
        return None
    if not (effective and package):
        return None
    with tarfile.open(fileobj=io.BytesIO(package)) as archive:
        archive.extractall(folder, filter="data")
    return parse(effective, f"effective.yaml of {version}"), folder / "videodb_client"


def _git(root: Path, *arguments: str) -> bytes:
    try:
        return subprocess.run(["git", "-C", str(root), *arguments], capture_output=True, check=False).stdout
    except OSError:
        return b""
