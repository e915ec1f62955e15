"""Digests of files, trees and JSON values, and of values with their prose left out."""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path

from pipeline.documents import Json

_PROSE = ("summary", "description", "title")
_WORDS = (*_PROSE, "example", "examples", "externalDocs")
_DATA = ("default", "enum")
_NAMED = ("properties", "responses", "schemas", "parameters", "headers", "content", "paths", "securitySchemes")
"""Below these the keys are names of the vendor's, and no keywords: a field may be called `description` or `example`."""


def is_prose(name: str | int, value: Json) -> bool:
    """Whether a member is words for people: a summary, a description or a title, and no property of that name."""
    return name in _PROSE and isinstance(value, str)


def without_prose(value: Json, *, names: bool = False) -> Json:
    """Leave out what is for people only (words, examples, the order of lists of names); fields of such names stay.

    `names` says that the keys of `value` are names.
    """
    if isinstance(value, dict):
        return {
            key: _sorted(key, item)
            if key in ("required", *_DATA) and not names
            else without_prose(item, names=key in _NAMED and not names)
            for key, item in value.items()
            if names or not (key in _WORDS and (key not in _PROSE or isinstance(item, str)))
        }
    return [without_prose(item) for item in value] if isinstance(value, list) else value


def _sorted(key: str, value: Json) -> Json:
    is_list = key != "default" and isinstance(value, list)
    return sorted(value, key=lambda item: json.dumps(item, sort_keys=True)) if is_list else value


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
    top = os.path.join(folder, "")
    return sorted(
        path.removeprefix(top).replace(os.sep, "/")
        for at, _, names in os.walk(top)
        if not at.endswith("__pycache__")
        for path in (os.path.join(at, name) for name in names)
        if os.path.isfile(path)
    )
