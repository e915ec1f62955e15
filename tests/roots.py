"""Roots to build in: the small description with its overlays, and the repository's own templates and runtime."""

from __future__ import annotations

import shutil
from pathlib import Path

import yaml
from pipeline.digests import digest_of_file
from pipeline.documents import Json, dumps, read
from pipeline.paths import Paths
from support import ROOT

SMALL = ROOT / "tests" / "unit" / "small"


def new_root(folder: Path) -> Paths:
    """Give a root that nothing has been built in yet, without the fake: it is a third of the runtime."""
    shutil.copytree(SMALL, folder, dirs_exist_ok=True)
    for part in ("overlays/templates", "overlays/runtime"):
        shutil.copytree(ROOT / part, folder / part, ignore=shutil.ignore_patterns("__pycache__", "testing"))
    for part in ("generator-config.yaml", "pyproject.toml"):
        shutil.copy(ROOT / part, folder)
    return Paths(folder)


def published(paths: Paths) -> Json:
    """Give the description that a root is built from."""
    return read(paths.description)


def publish(paths: Paths, description: Json) -> None:
    """Let the vendor publish another description: a document, or a text that may be none."""
    text = description if isinstance(description, str) else dumps(description, "videodb.yaml")
    paths.description.write_text(text, encoding="utf-8")
    source = yaml.safe_load(paths.source.read_text())
    paths.source.write_text(yaml.safe_dump({**source, "sha256": digest_of_file(paths.description)}))


def state(paths: Paths) -> dict[str, bytes]:
    """Give every file of a root with its content."""
    return {str(path.relative_to(paths.root)): path.read_bytes() for path in paths.root.rglob("*") if path.is_file()}
