"""The stock generator's own client for the operations that are measured: what ours is held against."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from pipeline.documents import Json, read
from pipeline.paths import ROOT
from pipeline.places import operations

NAME = "stock_client"


def generate(folder: Path, names: frozenset[str]) -> None:
    """Put the package `stock_client` into `folder`: openapi-python-client's, without a template or option of ours."""
    (folder / "description.json").write_text(json.dumps(_narrowed(read(ROOT / "openapi" / "effective.yaml"), names)))
    here = Path(sys.executable).parent
    command = [str(here / "openapi-python-client"), "generate", "--path", "description.json", "--meta", "none"]
    subprocess.run(
        [*command, "--output-path", NAME],
        cwd=folder,
        env={**os.environ, "PATH": f"{here}{os.pathsep}{os.environ['PATH']}"},
        check=True,
        capture_output=True,
    )


def _narrowed(description: Json, names: frozenset[str]) -> Json:
    """Give the description of these operations alone: what the others are called changes nothing of their code."""
    paths: dict[str, Json] = {}
    for path, method, operation in operations(description):
        if operation["operationId"] in names:
            paths.setdefault(path, {})[method] = operation
    schemas, wanted = {}, list(_references(paths))
    while wanted:
        name = wanted.pop()
        if name not in schemas:
            schemas[name] = description["components"]["schemas"][name]
            wanted += _references(schemas[name])
    components = {**description["components"], "schemas": schemas}
    return {**description, "paths": paths, "components": components}


def _references(value: Json) -> Iterator[str]:
    if isinstance(value, dict):
        if isinstance(reference := value.get("$ref"), str) and reference.startswith("#/components/schemas/"):
            yield reference.rpartition("/")[2]
        for item in value.values():
            yield from _references(item)
    elif isinstance(value, list):
        for item in value:
            yield from _references(item)
