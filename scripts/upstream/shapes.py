"""Read a schema through its references and its `allOf`, so that two ways to write one shape look alike. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

Json = Any
Shape = dict[str, Any]

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_DEEPEST = 40
"""More parts of parts than this are taken for a circle."""


def operations(document: Json) -> Iterator[tuple[str, str, Json]]:
    """Give method, path and operation of everything that a description offers."""
    for path, item in document.get("paths", {}).items():
        for method in METHODS:
            if isinstance(item, dict) and isinstance(item.get(method), dict):
                yield method, path, item[method]


def target(value: Json, document: Json) -> Json:
    """Give what a reference stands for, or the value itself; `{}` for nothing, and for what leads nowhere."""
    for _ in range(_DEEPEST):
        if not isinstance(value, dict):
            return {}
        ref = value.get("$ref")
        if not isinstance(ref, str):
            return value
        value = document
        for part in ref.removeprefix("#/").split("/"):
            value = value.get(part.replace("~1", "/").replace("~0", "~")) if isinstance(value, dict) else None
    return {}


def flattened(schema: Json, document: Json, depth: int = 0) -> Shape:
    """Give a shape as one object: references followed, parts of `allOf` put together, alternatives in `anyOf`.

    An alternative that is null becomes `nullable`, one that is alone becomes the shape itself, and alternatives that
    only say which names are required become `x-required-one-of`.
    """
    shape = dict(target(schema, document))
    if depth > _DEEPEST:
        return {}
    for part in shape.pop("allOf", ()):
        shape = _joined(flattened(part, document, depth + 1), shape)
    joint = [key for key in ("anyOf", "oneOf") if shape.get(key)]
    arms = [arm for key in joint for arm in shape.pop(key)]
    kept = [arm for arm in arms if not _is_null(target(arm, document))]
    if len(kept) < len(arms):
        shape["nullable"] = True
    if not kept:
        return shape
    if all(isinstance(arm, dict) and set(arm) == {"required"} for arm in kept):
        shape["x-required-one-of"] = [
            *shape.get("x-required-one-of", ()),
            sorted({n for arm in kept for n in arm["required"]}),
        ]
        return shape
    if len(kept) == 1:
        return _joined(flattened(kept[0], document, depth + 1), shape)
    own = {key: value for key, value in shape.items() if key in ("type", "properties", "required", "items", "enum")}
    if own.keys() - {"type"}:
        kept = [{"allOf": [own, arm]} for arm in kept]
        shape = {key: value for key, value in shape.items() if key not in own}
    shape["anyOf"] = kept
    shape["x-joined"] = joint[0]
    return shape


def _joined(part: Shape, over: Shape) -> Shape:
    """Lay one part of a shape over another."""
    result = {**part, **over}
    if "properties" in part or "properties" in over:
        result["properties"] = {**part.get("properties", {}), **over.get("properties", {})}
    for key in ("required", "x-required-one-of"):
        if key in part or key in over:
            result[key] = [*part.get(key, ()), *(n for n in over.get(key, ()) if n not in part.get(key, ()))]
    return result


def _is_null(shape: Shape) -> bool:
    return shape.get("enum") == [None] or shape.get("type") == "null"


def arms_of(shape: Shape) -> list[Shape]:
    """Give the alternatives of a flattened shape, if there are several."""
    return list(shape.get("anyOf", ()))


def kind_of(shape: Shape) -> str:
    """Give the type of a flattened shape, also where only its keywords tell; `""` if it may be anything."""
    if isinstance(shape.get("type"), str):
        return str(shape["type"])
    if "properties" in shape or isinstance(shape.get("additionalProperties"), dict):
        return "object"
    if "items" in shape:
        return "array"
    values = [value for value in shape.get("enum", ()) if value is not None]
    return "string" if values and all(isinstance(value, str) for value in values) else ""


def parameters(item: Json, operation: Json, document: Json) -> dict[tuple[str, str], Json]:
    """Give the parameters of an operation by place and name, those of its path included; headers in small letters."""
    found = {}
    for value in (*item.get("parameters", ()), *operation.get("parameters", ())):
        parameter = target(value, document)
        name = str(parameter.get("name"))
        found[str(parameter.get("in")), name.lower() if parameter.get("in") == "header" else name] = parameter
    return found


def schema_of(parameter: Json) -> Json:
    """Give the schema of a parameter, which may stand in its `content`."""
    if parameter.get("content"):
        return next(iter(parameter["content"].values())).get("schema", {})
    return parameter.get("schema", {})


def contents(operation: Json, document: Json) -> Iterator[tuple[str, Json]]:
    """Give each schema that a body or an answer of an operation has, with `body` or the status."""
    body = target(operation.get("requestBody"), document)
    for media in body.get("content", {}).values():
        yield "body", media.get("schema", {})
    for status, response in operation.get("responses", {}).items():
        for media in target(response, document).get("content", {}).values():
            yield str(status), media.get("schema", {})


def is_free(shape: Shape, document: Json) -> bool:
    """Whether a flattened shape may hold names that the description does not list."""
    if kind_of(shape) == "array":
        return is_free(flattened(shape.get("items", {}), document), document)
    if any(is_free(flattened(arm, document), document) for arm in arms_of(shape)):
        return True
    more = shape.get("additionalProperties")
    named = shape.get("properties") or arms_of(shape)
    return kind_of(shape) in ("object", "") and not named and more is not False and not shape.get("enum")
