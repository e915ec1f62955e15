"""Whether each part of a description is of the kind that OpenAPI has there: what every later step relies on.

`misplaced` is given a document and gives back a sentence for each part that is of another kind, is missing though
nothing can be done without it, or refers to what cannot be followed. `parts` gives the parts themselves. What else
makes a description invalid (rules.py) overlays may mend. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from pipeline.documents import DocumentError, Json, read
from pipeline.locations import Location, pointer
from pipeline.places import METHODS, operations

_SHOWN = 20
"""Sentences shown of one description: what is wrong in one way is often so in many places."""


class _List(NamedTuple):
    of: Kind


class _Map(NamedTuple):
    """`extended`: a key that begins with `x-` is an extension, and none of its names."""

    of: Kind
    extended: bool = False


Kind = str | _List | _Map

_LEAVES: Mapping[str, tuple[str, Callable[[Json], bool]]] = {
    "text": ("a text", lambda value: isinstance(value, str)),
    "name": ("a text that is not empty", lambda value: isinstance(value, str) and value != ""),
    "flag": ("true or false", lambda value: isinstance(value, bool)),
    "number": ("a number", lambda value: isinstance(value, int | float) and not isinstance(value, bool)),
    "value": ("a text, a number, true, false or null", lambda value: not isinstance(value, list | dict)),
    "object": ("an object", lambda value: isinstance(value, dict)),
    "list": ("a list", lambda value: isinstance(value, list)),
}
_SCHEMAS, _PARAMETERS = _List("schema"), _List("parameter")
_WORDS: Mapping[str, Kind] = {"summary": "text", "description": "text", "deprecated": "flag"}
_PARTS: Mapping[str, Mapping[str, Kind]] = {
    "description": {
        "openapi": "name",
        "info": "object",
        "servers": _List("server"),
        "tags": _List("tag"),
        "security": _List("requirement"),
        "paths": _Map("path item", extended=True),
        "components": "components",
    },
    "server": {"url": "text", "variables": "object", **_WORDS},
    "tag": {"name": "name", **_WORDS},
    "path item": {
        "parameters": _PARAMETERS,
        "servers": _List("server"),
        **_WORDS,
        **dict.fromkeys(METHODS, "operation"),
    },
    "operation": {
        "operationId": "name",
        "tags": _List("name"),
        "parameters": _PARAMETERS,
        "requestBody": "body",
        "responses": _Map("response", extended=True),
        "security": _List("requirement"),
        "servers": _List("server"),
        "callbacks": "object",
        "x-job": "object",
        "x-pages": "pages",
        "x-empty-error": _List("text"),
        "x-idempotent": "flag",
        "x-no-envelope": "flag",
        **_WORDS,
    },
    "pages": {"items": "name"},
    "parameter": {
        "name": "name",
        "in": "name",
        "required": "flag",
        "schema": "schema",
        "content": _Map("media"),
        "style": "text",
        "explode": "flag",
        **_WORDS,
    },
    "body": {"content": _Map("media"), "required": "flag", **_WORDS},
    "response": {"content": _Map("media"), "headers": _Map("header"), "links": "object", **_WORDS},
    "media": {"schema": "schema"},
    "header": {"schema": "schema", "content": _Map("media"), "required": "flag", **_WORDS},
    "components": {
        "schemas": _Map("schema"),
        "parameters": _Map("parameter"),
        "requestBodies": _Map("body"),
        "responses": _Map("response"),
        "headers": _Map("header"),
        "securitySchemes": _Map("scheme"),
        "examples": "object",
        "links": "object",
        "callbacks": "object",
    },
    "scheme": {"type": "name", "name": "text", "in": "text", "scheme": "text", **_WORDS},
    "requirement": {},
    "schema": {
        "type": "name",
        "format": "text",
        "title": "text",
        "pattern": "text",
        "properties": _Map("schema"),
        "required": _List("text"),
        "enum": _List("value"),
        "items": "schema",
        "additionalProperties": "schema",
        "not": "schema",
        **dict.fromkeys(("anyOf", "oneOf", "allOf"), _SCHEMAS),
        **dict.fromkeys(("nullable", "readOnly", "writeOnly", "uniqueItems", "x-secret", "x-flat-data"), "flag"),
        **dict.fromkeys(("minimum", "maximum", "multipleOf", "minLength", "maxLength", "minItems"), "number"),
        **dict.fromkeys(("maxItems", "minProperties", "maxProperties"), "number"),
        "x-alias-of": "text",
        "x-required-one-of": _List(_List("text")),
        **dict.fromkeys(("x-mixin", "x-else", "x-held-as", "x-bare-list", "x-name"), "name"),
        **_WORDS,
    },
}
_NEEDED = {
    "tag": ("name",),
    "operation": ("responses",),
    "parameter": ("name", "in"),
    "scheme": ("type",),
    "pages": ("items",),
}
_SECTIONS = {
    "schema": "schemas",
    "parameter": "parameters",
    "body": "requestBodies",
    "response": "responses",
    "header": "headers",
    "scheme": "securitySchemes",
}
"""Where components of a kind stand: a part of such a kind may be a reference."""
_NO_PATHS = "it has no paths. A description of no operation cannot be built from."
_COMPONENT = re.compile(r"#/components/(\w+)/([A-Za-z0-9._-]+)")
_NAME = re.compile(r"[A-Za-z0-9._-]+")


def read_description(path: Path, on_duplicate: Callable[[str], None]) -> Json:
    """Read a description that all later steps can rely on: what stands in `paths` is a path, and in `responses` an
    answer; extensions there are left out. Raises `DocumentError` with all that is misplaced."""
    document = read(path, on_duplicate=on_duplicate)
    if found := misplaced(document):
        raise DocumentError("\n".join(shown([f"{path.name}: {line}" for line in found])))
    _drop_extensions(document["paths"])
    for _, _, operation in operations(document):
        _drop_extensions(operation["responses"])
    return document


def _drop_extensions(names: dict[str, Json]) -> None:
    for name in [name for name in names if name.startswith("x-")]:
        del names[name]


def shown(found: Sequence[str]) -> list[str]:
    """Give the first lines, and how many more there are."""
    more = [f"… and {len(found) - _SHOWN} more"] if len(found) > _SHOWN else []
    return [*found[:_SHOWN], *more]


def misplaced(document: Json) -> list[str]:
    """Name what is not of its kind, is missing, or refers to what cannot be followed; in document order."""
    first = _no_description(document)
    return [first] if first else spoiled(document) or list(_empty(document))


def spoiled(document: Json) -> list[str]:
    """As `misplaced`, of a document that is known to be a description, or a part of one."""
    return list(_misplaced(document, "description", (), document)) or list(_circles(document))


def parts(document: Json) -> Iterator[tuple[Location, str, Json]]:
    """Give every object of a sound description that OpenAPI has a name for: where it stands, its kind, itself.

    What only shows values (examples, defaults), and what is in an extension, is no part.
    """
    yield from _inside(document, "description", ())


def _inside(value: Json, kind: Kind, here: Location) -> Iterator[tuple[Location, str, Json]]:
    if isinstance(kind, _List):
        for index, item in enumerate(value if isinstance(value, list) else ()):
            yield from _inside(item, kind.of, (*here, index))
    elif isinstance(kind, _Map):
        for name, item in value.items() if isinstance(value, dict) else ():
            if not (kind.extended and name.startswith("x-")):
                yield from _inside(item, kind.of, (*here, name))
    elif kind in _PARTS and isinstance(value, dict):
        yield here, kind, value
        if not is_reference(value):
            for key, inner in _PARTS[kind].items():
                if key in value:
                    yield from _inside(value[key], inner, (*here, key))


def is_reference(value: Json) -> bool:
    """Whether a part is a reference to a component."""
    return isinstance(value, dict) and isinstance(value.get("$ref"), str)


def _no_description(document: Json) -> str | None:
    """Say why something is no OpenAPI 3.0 at all: what else could be said of it would mislead."""
    if not isinstance(document, dict):
        is_ = "it is empty" if document is None else f"it is {_what(document)}"
        return f"not an OpenAPI description: {is_}, where an object with openapi, info and paths is wanted."
    version = document.get("swagger", document.get("openapi"))
    if "swagger" in document or str(version).startswith("2"):
        return f"OpenAPI {str(version)[:40]}. Only 3.0 is understood: convert it first, and say so in SOURCE.yaml."
    if not isinstance(version, str):
        return "not an OpenAPI description: it does not say openapi: 3.0.x."
    if not version.startswith("3.0."):
        return f"OpenAPI {str(version)[:40]}. Only 3.0 is understood yet."
    if "paths" not in document:
        return _NO_PATHS
    return None


def _empty(document: Json) -> Iterator[str]:
    paths = [path for path in document["paths"] if not path.startswith("x-")]
    if not paths:
        yield _NO_PATHS
    elif not any(method in METHODS for path in paths for method in document["paths"][path]):
        yield f"none of its {len(paths)} paths has an operation."


def _misplaced(value: Json, kind: Kind, here: Location, document: Json) -> Iterator[str]:
    if isinstance(kind, _List):
        if not isinstance(value, list):
            yield f"{_place(here)}: {_what(value)}, where a list is wanted."
            return
        for index, item in enumerate(value):
            yield from _misplaced(item, kind.of, (*here, index), document)
    elif isinstance(kind, _Map):
        if not isinstance(value, dict):
            yield f"{_place(here)}: {_what(value)}, where an object is wanted."
            return
        for name, item in value.items():
            if not (kind.extended and name.startswith("x-")):
                yield from _misnamed(name, here)
                yield from _misplaced(item, kind.of, (*here, name), document)
    elif kind in _LEAVES:
        words, is_one = _LEAVES[kind]
        if not is_one(value):
            yield f"{_place(here)}: {_what(value)}, where {words} is wanted."
    elif here[-1:] == ("additionalProperties",) and isinstance(value, bool):
        return
    elif not isinstance(value, dict):
        yield f"{_place(here)}: {_what(value)}, where an object ({kind}) is wanted."
    elif "$ref" in value:
        yield from _unfollowed(value["$ref"], kind, here, document)
    else:
        for key in _NEEDED.get(kind, ()):
            if key not in value:
                yield f"{_place(here)}: {key} is missing: every {kind} has one."
        for key, inner in _PARTS[kind].items():
            if key in value:
                yield from _misplaced(value[key], inner, (*here, key), document)
        if kind == "requirement":
            for name, scopes in value.items():
                yield from _misplaced(scopes, "list", (*here, name), document)


def _place(here: Location) -> str:
    return pointer(here) or "the root"


def _misnamed(name: str, here: Location) -> Iterator[str]:
    if here == ("paths",) and not name.startswith("/"):
        yield f"/paths: {_brief(name)}: a path begins with a slash."
    elif here == ("paths",) and re.search("[?#]", name):
        yield f"/paths: {_brief(name)}: a path ends before ? and #. Write what follows as parameters in the query."
    if here[:1] == ("components",) and len(here) == 2 and not _NAME.fullmatch(name):
        yield f"{pointer(here)}: {_brief(name)}: a component is named with letters, digits, '.', '_' and '-' only."


def _unfollowed(reference: Json, kind: str, here: Location, document: Json) -> Iterator[str]:
    where = pointer((*here, "$ref"))
    if not isinstance(reference, str):
        yield f"{where}: {_what(reference)}, where a text is wanted."
    elif kind not in _SECTIONS:
        yield f"{where}: {_brief(reference)}: a reference to a whole {kind} is not followed. Write it out."
    elif not reference.startswith("#/"):
        yield f"{where}: {reference}: only references within the description are followed."
    else:
        match = _COMPONENT.fullmatch(reference)
        if match is None or match[1] != _SECTIONS[kind]:
            wanted = f"#/components/{_SECTIONS[kind]}/…"
            yield f"{where}: {reference}: only references to components ({wanted}) are followed. Make it one."
        elif kind != "schema" and match[2] not in _section(document, match[1]):
            yield f"{where}: {reference} names nothing in this document"


def _section(document: Json, name: str) -> Mapping[str, Json]:
    components = document.get("components")
    section = components.get(name) if isinstance(components, dict) else None
    return section if isinstance(section, dict) else {}


def _circles(document: Json) -> Iterator[str]:
    """Name components that are made of themselves alone: following their references never ends."""
    for section in _SECTIONS.values():
        components, told = _section(document, section), set[str]()
        for name in components:
            seen, trail = {name}, [(name, [name])]
            while trail:
                current, way = trail.pop()
                for other in _made_of(components.get(current)):
                    if other == name and not told & {*way}:
                        told.update(way)
                        round_ = " → ".join([*way, name])
                        yield f"/components/{section}/{name}: made of nothing but itself: {round_}. Break the circle."
                    elif other not in seen:
                        seen.add(other)
                        trail.append((other, [*way, other]))


def _made_of(schema: Json) -> Iterator[str]:
    """Give the components that must be followed to know what a schema is at all."""
    if is_reference(schema):
        yield schema["$ref"].rsplit("/", 1)[-1]
    elif isinstance(schema, dict):
        for key in ("anyOf", "oneOf", "allOf"):
            for arm in schema.get(key, ()):
                yield from _made_of(arm)


def _what(value: Json) -> str:
    if isinstance(value, dict | list):
        return "an object" if isinstance(value, dict) else "a list"
    return "nothing" if value is None else _brief(value)


def _brief(value: Json) -> str:
    text = repr(value)
    return text if len(text) <= 60 else f"{text[:57]}…"
