"""What became of an addition of ours once the vendor's description has it: which parts agree, and which differ.

An addition is an operation or a component that an overlay puts where the description has none. When the description
brings it, laying ours over it would mix the two: parameters would stand there twice. So that is told before anything is
applied, with what a person needs to take the vendor's over. Pure: description and overlays in, sentences out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from pipeline.documents import Json
from pipeline.overlay_document import Overlay
from pipeline.places import METHODS
from pipeline.rules import resolved


class _Addition(NamedTuple):
    action: str
    name: str
    content: Json


def made_upstream(description: Json, overlays: Sequence[Overlay]) -> list[str]:
    """Tell of each addition that the description has itself: a sentence for each, none if it has none of them."""
    operations = list(_operations(overlays))
    components = list(_components(overlays))
    ours = {"components": {"schemas": {one.name: one.content for one in components}}}
    theirs = {
        _key(method, path): (method, path, item[method])
        for path, item in description.get("paths", {}).items()
        for method in METHODS
        if method in item
    }
    found = []
    for one in operations:
        if one.name in theirs:
            method, path, operation = theirs[one.name]
            mine = {"path": one.content["path"], **_parts(one.content["operation"], ours)}
            found.append(_told(f"{method.upper()} {path}", one, mine, {"path": path, **_parts(operation, description)}))
    schemas = description.get("components", {}).get("schemas", {})
    for one in components:
        if one.name in schemas:
            mine, there = _inside(one.content, ours, ""), _inside(schemas[one.name], description, "")
            found.append(_told(f"the component {one.name}", one, mine, there))
    return found


def _operations(overlays: Sequence[Overlay]) -> Iterator[_Addition]:
    for overlay in overlays:
        for action in overlay.actions:
            if action.target == "$.paths" and action.updates:
                for path, item in action.update.items():
                    for method, operation in item.items():
                        content = {"path": path, "operation": operation}
                        yield _Addition(action.name, _key(method, path), content)


def _components(overlays: Sequence[Overlay]) -> Iterator[_Addition]:
    for overlay in overlays:
        for action in overlay.actions:
            if action.target == "$.components.schemas" and action.updates:
                for name, schema in action.update.items():
                    yield _Addition(action.name, name, schema)


def _key(method: str, path: str) -> str:
    """One key for one operation, whatever its parameters are called and however it ends."""
    return f"{method.lower()} {re.sub(r'{[^}]*}', '{}', path).rstrip('/')}"


def _told(name: str, addition: _Addition, mine: Mapping[str, str], theirs: Mapping[str, str]) -> str:
    agree = [place for place, what in mine.items() if theirs.get(place) == what]
    differ = [
        f"{place}: {mine.get(place, 'nothing')} here, {theirs.get(place, 'nothing')} there"
        for place in dict.fromkeys((*mine, *theirs))
        if mine.get(place) != theirs.get(place)
    ]
    return (
        f"{addition.action}: made upstream: the description has {name} itself.\n"
        f"  agree: {', '.join(agree) or 'nothing'}\n"
        f"  differ: {'; '.join(differ) or 'nothing'}\n"
        "  Delete it from the action, and make a correction of what differs and is borne out."
    )


def _parts(operation: Json, document: Json) -> dict[str, str]:
    """Give what an operation takes and answers: a place, and what stands there, in words."""
    parts = {}
    for parameter in operation.get("parameters", ()):
        parameter = resolved(parameter, document)
        if parameter["in"] != "path":  # those are named by the path
            words = _words(parameter.get("schema", {}), document, bool(parameter.get("required")))
            parts[f"{parameter['in']} {parameter['name']}"] = words
    if "requestBody" in operation:
        parts.update(_inside(_schema(operation["requestBody"], document), document, "body"))
    for status, response in operation.get("responses", {}).items():
        if status.startswith("2"):
            parts.update(_inside(_schema(response, document), document, "answer"))
    return parts


def _schema(holder: Json, document: Json) -> Json:
    content = resolved(holder or {}, document).get("content", {})
    return next((media.get("schema", {}) for media in content.values()), {})


def _inside(schema: Json, document: Json, label: str) -> dict[str, str]:
    return {label or "it": _words(schema, document, False), **dict(_fields(schema, document, label))}


def _fields(
    schema: Json, document: Json, label: str, path: tuple[str, ...] = (), above: tuple[str, ...] = ()
) -> Iterator[tuple[str, str]]:
    """Give what is in a schema, by its place: `body tier`, `answer data/sandboxes[]/name`."""
    name = schema.get("$ref")
    if name in above:
        return
    above = (*above, name) if name else above
    shape = _resolved(schema, document)
    for arm in (*shape.get("anyOf", ()), *shape.get("oneOf", ())):
        yield from _fields(arm, document, label, path, above)
    if isinstance(shape.get("items"), dict):
        listed = (*path[:-1], f"{path[-1]}[]") if path else ("[]",)
        yield from _fields(shape["items"], document, label, listed, above)
    for wire, item in shape.get("properties", {}).items():
        inner = (*path, wire)
        yield f"{label} {'/'.join(inner)}".strip(), _words(item, document, wire in shape.get("required", ()))
        yield from _fields(item, document, label, inner, above)


def _resolved(schema: Json, document: Json) -> Json:
    """As `resolved`; a reference to what is not there (ours may point at published components) is an empty schema."""
    try:
        return resolved(schema, document)
    except KeyError:
        return {}


def _words(schema: Json, document: Json, required: bool) -> str:
    """Tell the type of a schema: `string`, `string or list, required`, `one of small, medium`."""
    kinds = sorted(set(_kinds(schema, document, ())))
    return " or ".join(kinds or ["anything"]) + (", required" if required else "")


def _kinds(schema: Json, document: Json, above: tuple[str, ...]) -> Iterator[str]:
    if (name := schema.get("$ref", "")) and name in above:
        return
    shape = _resolved(schema, document)
    for arm in (*shape.get("anyOf", ()), *shape.get("oneOf", ())):
        if arm.get("enum") != [None]:
            yield from _kinds(arm, document, (*above, name))
    if shape.get("enum"):
        yield f"one of {', '.join(map(str, shape['enum']))}"
    elif shape.get("type"):
        yield str(shape["type"])
