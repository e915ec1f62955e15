"""Find the description that the package was last built from, whatever stands in `openapi/videodb.yaml` by now."""

from __future__ import annotations

import hashlib
import json
import subprocess
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


def _git(root: Path, *arguments: str) -> bytes:
    try:
        return subprocess.run(["git", "-C", str(root), *arguments], capture_output=True, check=False).stdout
    except OSError:
        return b""
