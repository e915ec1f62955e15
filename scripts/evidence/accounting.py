"""Whether a description accounts for what was sent and answered.

It does if the status is declared, every key is a declared property where it stands, and every value validates. So a
field that a description merely does not forbid is not accounted for. Pure: description and fixture in, problems out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from pipeline.documents import Json
from pipeline.places import operations
from pipeline.rules import resolved


def problems(description: Json, method: str, path: str, *, request: Json = None, response: Json = None) -> list[str]:
    """Name what the description does not account for.

    `request` is `{path, query, body}`, `response` is `{status, body}` (no status: that of success); either may be None.
    """
    operation = next((o for p, m, o in operations(description) if (p, m) == (path, method.lower())), None)
    if operation is None:
        return [f"{method} {path}: no such operation"]
    found: list[str] = []
    if request and "body" in request:
        content = resolved(operation.get("requestBody", {}), description).get("content", {})
        found += [f"request: {line}" for line in _json(content, request["body"], description, sent=True)]
    for place in ("path", "query"):
        declared = {p["name"]: p for p in operation.get("parameters", ()) if p["in"] == place}
        for name, value in ((request or {}).get(place) or {}).items():
            if name not in declared:
                found.append(f"request: {name} in {place} is not declared")
            else:
                schema = declared[name].get("schema", {})
                found += [f"request: {name} in {place}: {line}" for line in violations(schema, value, description)]
    if response is not None:
        responses = operation["responses"]
        status = response.get("status")
        if status is None:
            status = next((s for s in responses if s.startswith("2")), "200")
        declared_for = responses.get(str(status)) or responses.get(f"{str(status)[0]}XX")
        if declared_for is None:
            return [*found, f"response: the status {status} is not declared"]
        content = resolved(declared_for, description).get("content", {})
        found += [f"response: {line}" for line in _answer(content, response["body"], description)]
    return found


def _answer(content: Json, body: Json, description: Json) -> list[str]:
    """As `_json`; where `x-flat-data` says so, what belongs into `data` may stand beside it, or one level too deep."""
    found = _json(content, body, description)
    for put in _put_right(content.get("application/json", {}).get("schema", {}), body, description) if found else ():
        if not _json(content, put, description):
            return []
    return found


def _put_right(schema: Json, body: Json, description: Json) -> Iterator[Json]:
    """Give the body as it would stand with its content in `data`, for each shape that says it need not."""
    try:
        shape = resolved(schema, description)
    except KeyError:  # a $ref that names nothing: `_json` says so
        return
    for arm in shape.get("anyOf", ()):
        yield from _put_right(arm, body, description)
    if not (shape.get("x-flat-data") and isinstance(body, dict)):
        return
    data = body.get("data")
    if isinstance(data, dict) and isinstance(data.get("data"), dict):
        yield {**body, "data": data["data"]}
    elif "data" not in body:
        beside = {name: value for name, value in body.items() if name in shape.get("properties", {})}
        yield {**beside, "data": {name: value for name, value in body.items() if name not in beside}}


def _json(content: Json, body: Json, description: Json, *, sent: bool = False) -> list[str]:
    if "application/json" not in content:
        return ["no JSON body is declared"]
    return violations(content["application/json"].get("schema", {}), body, description, sent=sent)


def violations(schema: Json, value: Json, description: Json, *, sent: bool = False) -> list[str]:
    """Validate a value against a schema as it stands, then with no undeclared key allowed; name what is wrong.

    Both are needed: arms of a `oneOf` that overlap as they stand may not overlap once they are closed.
    """
    from openapi_schema_validator import OAS30Validator, oas30_format_checker

    try:
        written = [_written(schema, description, close=close, sent=sent) for close in (False, True)]
    except (KeyError, TypeError) as error:
        return [f"a $ref names nothing: {error}"]
    validators = [OAS30Validator(one, format_checker=oas30_format_checker) for one in written]
    found = [[_told(error) for error in validator.iter_errors(value)] for validator in validators]
    return found[0] or found[1]


def _told(error: Any) -> str:
    """Say what is wrong where; of arms of which none fits, what is wrong with the one that fits best."""
    while error.context:
        arms: dict[Any, list[Any]] = {}
        for found in error.context:
            arms.setdefault(found.schema_path[0], []).append(found)
        fits_best = max(arms.values(), key=lambda arm: (max(len(one.absolute_path) for one in arm), -len(arm)))
        error = max(fits_best, key=lambda one: len(one.absolute_path))
    place = "".join(f"/{part}" for part in error.absolute_path) or "the root"
    return f"{place}: {re.sub(r' at 0x[0-9a-f]+', '', error.message)[:200]}"


def _written(schema: Json, description: Json, *, close: bool, sent: bool) -> Json:
    """Give a schema with references written out; `close` closes every object that does not say otherwise."""
    schema = dict(resolved(schema, description))
    for key in ("anyOf", "oneOf", "allOf"):
        if key in schema:
            schema[key] = [_written(arm, description, close=close, sent=sent) for arm in schema[key]]
    spelled: dict[str, list[str]] = {}
    for name, item in schema.get("properties", {}).items():
        spelled.setdefault(item.get("x-alias-of", name), []).append(name)
    if not sent and (both := [name for name in schema.get("required", ()) if len(spelled.get(name, ())) > 1]):
        # In an answer another spelling is as good; what must be sent under one of two names says `x-required-one-of`.
        schema["allOf"] = [
            *schema.get("allOf", ()),
            *({"anyOf": [{"required": [s]} for s in spelled[n]]} for n in both),
        ]
        schema["required"] = [name for name in schema["required"] if name not in both]
        if not schema["required"]:
            del schema["required"]
    if "properties" in schema:
        schema["properties"] = {
            name: _written(item, description, close=close, sent=sent) for name, item in schema["properties"].items()
        }
    if "items" in schema:
        schema["items"] = _written(schema["items"], description, close=close, sent=sent)
    if isinstance(schema.get("additionalProperties"), dict):
        schema["additionalProperties"] = _written(schema["additionalProperties"], description, close=close, sent=sent)
    if close and schema.get("type") == "object" and "enum" not in schema:
        schema.setdefault("additionalProperties", False)
    if held := schema.pop("x-held-as", None):
        holder = {"type": "object", "properties": {held: schema}, "required": [held]}
        return {"anyOf": [schema, {**holder, "additionalProperties": not close}]}
    return schema
