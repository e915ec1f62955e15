"""The effective description as the fake needs it: what is taken, and what is answered when all goes well.

Prose, error answers, servers and evidence are left out: the package stays small. Pure: a description in, JSON out.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from pipeline.documents import Json
from pipeline.places import operations
from pipeline.refusals import needs_key
from pipeline.rules import resolved

_PROSE = frozenset({"description", "summary", "title", "externalDocs", "x-evidence"})


def compact(description: Json) -> str:
    """Give the text of `testing/description.json`."""
    told = [_operation(path, method, operation, description) for path, method, operation in operations(description)]
    schemas = description.get("components", {}).get("schemas", {})
    used: dict[str, Json] = {}
    waiting = list(_names(told))
    while waiting:
        name = waiting.pop()
        if name not in used:
            used[name] = _bare(schemas[name])
            waiting += _names(used[name])
    content = {"operations": told, "schemas": dict(sorted(used.items()))}
    return json.dumps(content, ensure_ascii=False, separators=(",", ":")) + "\n"


def _operation(path: str, method: str, operation: Json, description: Json) -> dict[str, Json]:
    status, answer = next(
        (int(status.replace("XX", "00")), resolved(response, description))
        for status, response in operation["responses"].items()
        if status.startswith("2")
    )
    body = resolved(operation.get("requestBody", {}), description)
    told: dict[str, Json] = {
        "name": operation["operationId"],
        "method": method.upper(),
        "path": path,
        "parameters": [
            {
                "name": parameter["name"],
                "in": parameter["in"],
                "required": bool(parameter.get("required")),
                "schema": _bare(parameter.get("schema", {})),
            }
            for parameter in (resolved(one, description) for one in operation.get("parameters", ()))
        ],
        "status": status,
        "answer": _bare(_json(answer)),
        "secured": needs_key(description, operation),
    }
    if body:
        told |= {"body": _bare(_json(body)), "body_required": bool(body.get("required"))}
    if "x-job" in operation:
        told["job"] = operation["x-job"]
    return told


def _json(holder: Json) -> Json:
    return holder.get("content", {}).get("application/json", {}).get("schema", {})


def _bare(schema: Any) -> Any:
    """Give a schema without prose; a property that is called `title` or `description` stays."""
    if isinstance(schema, list):
        return [_bare(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    bare: dict[str, Any] = {}
    for key, value in schema.items():
        if key == "properties":
            bare[key] = {name: _bare(item) for name, item in value.items()}
        elif key in ("example", "default", "enum"):
            bare[key] = value
        elif key not in _PROSE:
            bare[key] = _bare(value)
    return bare


def _results(job: Json) -> list[str]:
    """The components that the mark of a job names."""
    named = job.get("result", "Any")
    return [name for name in ([named] if isinstance(named, str) else named) if name != "Any"]


def _names(value: Any) -> Iterator[str]:
    """The components that are referred to anywhere within, a job's result among them."""
    if isinstance(value, dict):
        if isinstance(reference := value.get("$ref"), str):
            yield reference.rsplit("/", 1)[-1]
        if isinstance(job := value.get("job"), dict):
            yield from _results(job)
        for item in value.values():
            yield from _names(item)
    elif isinstance(value, list):
        for item in value:
            yield from _names(item)
