"""Digests of files, trees and JSON values, and of values with their prose left out."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

from pipeline.documents import Json

_PROSE = ("summary", "description")
_DATA = ("example", "examples", "default", "enum")


def is_prose(name: str | int, value: Json) -> bool:
    """Whether a member is words for people: a summary or a description, and no property of that name."""
    return name in _PROSE and isinstance(value, str)


def without_prose(value: Json) -> Json:
    """Leave out summaries and descriptions; properties of that name stay, and so do examples."""
    if isinstance(value, dict):
        return {
            key: item if key in _DATA else without_prose(item) for key, item in value.items() if not is_prose(key, item)
        }
    return [without_prose(item) for item in value] if isinstance(value, list) else value


def digest_of_json(value: Json) -> str:
    """Give one digest of a JSON value, whatever the order of its members."""
    return hashlib.sha256(json.dumps(value, sort_keys=True, separators=(",", ":")).encode()).hexdigest()


def digest_of_file(path: Path) -> str:
    """Give the digest of a file's content."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def digest_of_tree(folder: Path) -> str:
    """Give one digest of every file below a folder, by name and content."""
    return digest_of_json({name: digest_of_file(folder / name) for name in files_below(folder)})


def files_below(folder: Path) -> list[str]:
    """Give the names of the files below a folder, sorted, what Python leaves behind apart."""
    return sorted(
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    )
