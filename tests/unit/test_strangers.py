"""Descriptions of other authors: each comes out right (built, imported, called, type-checked), or is refused by name."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from foreign import STRANGERS, built, driven, name_all, root_of, type_checked
from pipeline.documents import Json, copied, parse, read
from pipeline.names import NamesError
from pipeline.places import operations
from pipeline.regenerate import BuildError, build

ALL = sorted(path.stem for path in STRANGERS.glob("*.yaml"))
PLAIN = parse(
    """
openapi: 3.0.3
info: {title: Plain, version: '1'}
servers: [{url: https://plain.example}]
security: [{key: []}]
paths:
  /things/{id}:
    get:
      tags: [Things]
      operationId: getThing
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}}
    post:
      tags: [Things]
      operationId: setThing
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
      responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}}
components:
  securitySchemes: {key: {type: apiKey, in: header, name: x-key}}
  schemas:
    Thing: {type: object, properties: {id: {type: string}, name: {type: string}}}
""",
    "plain.yaml",
)
"""A description that has nothing odd in it, to put one odd thing in."""


@pytest.mark.parametrize("name", ALL)
def test_it_comes_out_right(name: str, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    description = read(STRANGERS / f"{name}.yaml")
    paths, _ = built(description, tmp_path)
    assert len(driven(paths)) == len(list(operations(description)))
    assert type_checked([paths.package], tmp_path_factory.getbasetemp() / "mypy") == ""


def changed(where: str, value: Json) -> Json:
    """Give the plain description with a value put somewhere."""
    document = copied(PLAIN)
    *way, last = where.strip("/").split("/")
    at: Any = document
    for part in way:
        key = part.replace("~1", "/")
        at = at[int(key)] if isinstance(at, list) else at.setdefault(key, {})
    if isinstance(at, list):
        at.append(value)
    else:
        at[last.replace("~1", "/")] = value
    return document
