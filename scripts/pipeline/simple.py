"""What the generator is given: the effective description without all that it stumbles over, and that we tell ourselves.

`simple` gives a copy with types alone: defaults, examples and marks are read from the description by our views, and the
generator fails on many of them. Parameters and properties get the names `p0`, `p1`, … in their order: of two
names that fold onto one it drops what holds them.
Pure.
"""

from __future__ import annotations

from pipeline.documents import Json, copied
from pipeline.places import JSON_MEDIA, operations

_KEPT = frozenset(
    (
        *("$ref", "type", "format", "enum", "nullable", "properties", "required", "items", "additionalProperties"),
        *("anyOf", "oneOf", "allOf"),
    )
)


def simple(description: Json) -> Json:
    """Give what the generator is given. See above."""
    components = description.get("components", {})
    made = {key: copied(description[key]) for key in ("openapi", "info") if key in description}
    made["components"] = {
        "schemas": {name: _schema(schema) for name, schema in components.get("schemas", {}).items()},
        **{
            kind: {name: _content(holder) for name, holder in components[kind].items()}
            for kind in ("requestBodies", "responses")
            if kind in components
        },
    }
    made["paths"] = paths = {}
    for number, (_, method, operation) in enumerate(operations(description)):
        name = f"/{number}"
        kept = {"operationId": operation.get("operationId"), "tags": operation.get("tags", [])}
        parameters = []
        for index, parameter in enumerate(operation.get("parameters", ())):
            given = {"name": f"p{index}", "in": parameter["in"], "schema": _schema(parameter.get("schema", {}))}
            if parameter["in"] == "path":
                name += f"/{{p{index}}}"
            parameters.append({**given, "required": parameter.get("required", False)})
        if "requestBody" in operation:
            kept["requestBody"] = _content(operation["requestBody"])
        kept["responses"] = {status: _content(answer) for status, answer in operation["responses"].items()}
        paths[name] = {method: {**kept, "parameters": parameters}}
    return made


def _content(holder: Json) -> Json:
    if "$ref" in holder:
        return holder
    content = {
        media: {"schema": _schema(item.get("schema", {}))}
        for media, item in holder.get("content", {}).items()
        if media == JSON_MEDIA
    }
    kept = {"description": "", **({"content": content} if content else {})}
    return {**kept, "required": holder["required"]} if "required" in holder else kept


def _schema(schema: Json) -> Json:
    made: dict[str, Json] = {}
    for key in schema.keys() & _KEPT:
        value = schema[key]
        if key == "properties":
            made[key] = {f"p{number}": _schema(item) for number, item in enumerate(value.values())}
        elif key == "required":
            names = {name: f"p{number}" for number, name in enumerate(schema.get("properties", {}))}
            made[key] = [names[name] for name in value if name in names]
        elif key in ("anyOf", "oneOf", "allOf"):
            made[key] = [_schema(arm) for arm in value]
        elif key in ("items", "additionalProperties") and isinstance(value, dict):
            made[key] = _schema(value)
        else:
            made[key] = value
    return {key: made[key] for key in schema if key in made}
