"""Where schemas stand in a description, in the words of the tables of names.

A *holder* is an operation (`POST /billing/auto_recharge`) or a published component (`Video`). A *place* in an operation
begins with `body`, a status, or `?` and a parameter, and goes on with `.property`, `[]` (items), `{}` (the values of a
map) and `|2` (the second arm); in a component it begins with such a step, the first dot left out but before `name` and
`page`, which are words of the tables. Pure.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import NamedTuple

from pipeline.documents import Json
from pipeline.locations import Location, at

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_PLAIN = re.compile(r"[^\s.\[\]{}|?@\"]+")
_QUOTED = r'"(?:[^"\\]|\\.)*"'
_STEP = re.compile(rf'\.?{_QUOTED}|\.?[^\s.\[\]{{}}|?@"]+|\[\]|\{{\}}|\|[1-9]\d*|@{_QUOTED}|@[^\s.\[\]{{}}|?@"]+|\?')
JSON_MEDIA = "application/json"


class Place(NamedTuple):
    """A schema, where it stands for a reader (`holder`, `place`), and where in the document (`location`)."""

    holder: str
    place: str
    location: Location
    schema: Json

    @property
    def is_reference(self) -> bool:
        return "$ref" in self.schema

    @property
    def is_shape(self) -> bool:
        return is_shape(self.schema)

    @property
    def is_component(self) -> bool:
        return len(self.location) == 3 and self.location[:2] == ("components", "schemas")

    @property
    def is_property(self) -> bool:
        return len(self.location) > 1 and self.location[-2] == "properties"

    def __str__(self) -> str:
        return f"{self.holder}: {self.place}"


def is_shape(schema: Json) -> bool:
    """Whether a schema is one that a class or an enum is made of: it names properties, types a map, or lists values."""
    if "$ref" in schema:
        return False
    return bool(schema.get("properties") or values_of(schema) or schema.get("enum", [None]) != [None])


def values_of(schema: Json) -> Json:
    """Give the schema of a map's values, `None` if it says nothing of them."""
    values = schema.get("additionalProperties")
    return values if isinstance(values, dict) and values else None


def operations(document: Json) -> Iterator[tuple[str, str, Json]]:
    """Give every operation in document order: its path, its method in lower case, itself."""
    for path, item in document.get("paths", {}).items():
        for method in item:
            if method in METHODS:
                yield path, method, item[method]


def holder_of(method: str, path: str) -> str:
    """Give the name under which an operation stands in a table."""
    return f"{method.upper()} {path}"


def places(document: Json) -> Iterator[Place]:
    """Give every place of a description in document order, components first; outer before inner.

    What several operations share through a reference to `components` is given for each of them, at one location.
    """
    for name, schema in document.get("components", {}).get("schemas", {}).items():
        for place in _inside(name, "", ("components", "schemas", name), schema):
            is_key = re.match(r"\.(?:name|page)(?![^.\[{|])", place.place)  # else it would be what a table says so
            yield place if is_key else place._replace(place=place.place.removeprefix("."))
    for path, method, operation in operations(document):
        for root, location in _roots(document, path, method, operation):
            yield from _inside(holder_of(method, path), root, location, at(document, location))


def _roots(document: Json, path: str, method: str, operation: Json) -> Iterator[tuple[str, Location]]:
    here: Location = ("paths", path, method)
    seen: set[str] = set()
    for base in (here, here[:-1]):
        for index in range(len(at(document, base).get("parameters", ()))):
            location = _followed(document, (*base, "parameters", index))
            parameter = at(document, location)
            root = f"?{_written(parameter['name'])}"
            root = root if root not in seen else f"{root}@{parameter['in']}"
            if root not in seen:
                seen.add(root)
                if "schema" in parameter:
                    yield root, (*location, "schema")
                yield from _media(document, root, location)
    if "requestBody" in operation:
        yield from _media(document, "body", _followed(document, (*here, "requestBody")))
    for status in operation.get("responses", {}):
        yield from _media(document, status, _followed(document, (*here, "responses", status)))


def _media(document: Json, root: str, location: Location) -> Iterator[tuple[str, Location]]:
    for media, content in at(document, location).get("content", {}).items():
        if "schema" in content:
            yield root if media == JSON_MEDIA else f"{root}@{_written(media)}", (*location, "content", media, "schema")


def _followed(document: Json, location: Location) -> Location:
    """Follow `$ref` from a location to where what it names stands."""
    seen = {location}
    while "$ref" in (value := at(document, location)):
        parts = value["$ref"].removeprefix("#/").split("/")
        location = tuple(part.replace("~1", "/").replace("~0", "~") for part in parts)
        if location in seen:
            raise KeyError(value["$ref"])
        seen.add(location)
    return location


def _inside(holder: str, place: str, location: Location, schema: Json) -> Iterator[Place]:
    yield Place(holder, place, location, schema)
    for step, key, item in steps(schema):
        yield from _inside(holder, place + step, (*location, *key), item)


def steps(schema: Json) -> Iterator[tuple[str, Location, Json]]:
    """Give the schemas directly within a schema: the step in words, the location below it, the schema."""
    if "$ref" in schema:
        return
    for name, item in schema.get("properties", {}).items():
        yield f".{_written(name)}", ("properties", name), item
    if isinstance(schema.get("items"), dict):
        yield "[]", ("items",), schema["items"]
    if (values := values_of(schema)) is not None:
        yield "{}", ("additionalProperties",), values
    number = 0
    for key in ("anyOf", "oneOf", "allOf"):
        for index, arm in enumerate(schema.get(key, ())):
            number += 1
            yield f"|{number}", (key, index), arm


def _written(name: str) -> str:
    return name if _PLAIN.fullmatch(name) else json.dumps(name, ensure_ascii=False)


def is_place(text: str) -> bool:
    """Whether a text is written as a place is."""
    return bool(text) and re.fullmatch(f"(?:{_STEP.pattern})+", text) is not None


def outer(text: str) -> Iterator[str]:
    """Give the places around a place, the nearest first."""
    found = list(_STEP.finditer(text))
    for step in reversed(found[1:]):
        yield text[: step.start()]
