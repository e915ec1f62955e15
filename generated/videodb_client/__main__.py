"""Says which package this is: `python -m videodb_client`.

Given nothing, prints the version and the digests of what the package was made from, and one of its own files as they
are now: a changed file shows, since `openapi/lock.json` of the release has the same digest under `tree`.
"""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Iterator
from importlib.resources import files
from importlib.resources.abc import Traversable

from . import _build


def contents(folder: Traversable, prefix: str = "") -> Iterator[tuple[str, bytes]]:
    """Give every file below a folder by its name there and its content, what Python leaves behind apart."""
    for entry in folder.iterdir():
        if entry.is_file():
            yield prefix + entry.name, entry.read_bytes()
        elif entry.name != "__pycache__":
            yield from contents(entry, f"{prefix}{entry.name}/")


def digest_of_tree(folder: Traversable) -> str:
    """Give the digest that `openapi/lock.json` calls `tree`: one of all files, by name and content."""
    digests = {name: hashlib.sha256(content).hexdigest() for name, content in contents(folder)}
    return hashlib.sha256(json.dumps(digests, sort_keys=True, separators=(",", ":")).encode()).hexdigest()


def report() -> str:
    """Give what is printed, a line each."""
    tree = digest_of_tree(files(__package__ or "videodb_client"))
    lines = {
        "description": f"sha256:{_build.DESCRIPTION}",
        "overlays": f"sha256:{_build.OVERLAYS}",
        "generator": f"sha256:{_build.TOOLS} ({_build.GENERATOR})",
        "tree": f"sha256:{tree}",
    }
    return "\n".join([f"videodb-client {_build.VERSION}", *(f"{name:<12} {said}" for name, said in lines.items())])


if __name__ == "__main__":
    sys.stdout.write(report() + "\n")
