"""Which components of a description are sent, and which are answered: those that requests and answers lead to. Pure."""

from __future__ import annotations

from pipeline.documents import Json
from pipeline.places import operations
from pipeline.rules import resolved

_ARMS = ("anyOf", "oneOf", "allOf")


def asked_for(description: Json) -> tuple[frozenset[str], frozenset[str]]:
    """Give the names of the components that are sent, and of those that are answered."""
    components = description.get("components", {}).get("schemas", {})

    def named(schema: Json, seen: set[str]) -> None:
        if "$ref" in schema:
            name = schema["$ref"].rsplit("/", 1)[-1]
            if name not in seen:
                seen.add(name)
                named(components.get(name, {}), seen)
            return
        for key in ("items", "additionalProperties"):
            if isinstance(schema.get(key), dict):
                named(schema[key], seen)
        for item in (*schema.get("properties", {}).values(), *(a for k in _ARMS for a in schema.get(k, ()))):
            named(item, seen)

    asked: set[str] = set()
    answered: set[str] = set()
    for path, _, operation in operations(description):
        shared = description["paths"][path].get("parameters", ())
        for parameter in (*shared, *operation.get("parameters", ())):
            named(resolved(parameter, description).get("schema", {}), asked)
        for media in resolved(operation.get("requestBody", {}), description).get("content", {}).values():
            named(media.get("schema", {}), asked)
        for response in operation["responses"].values():
            for media in resolved(response, description).get("content", {}).values():
                named(media.get("schema", {}), answered)
    return frozenset(asked), frozenset(answered)
