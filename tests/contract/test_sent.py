"""What is sent arrives: every field of every operation's body, with values as a caller would give them."""

from __future__ import annotations

import asyncio
import inspect
import json
import re
from collections.abc import Iterator
from importlib import import_module
from typing import Any, NamedTuple

import pytest
from loopback import Script, answer, replies, scripted, served
from loopback import written as answered
from pipeline.documents import Json
from pipeline.places import operations
from pipeline.rules import resolved
from support import EFFECTIVE, module_of
from videodb_client import AuthenticatedClient

FREE: dict[str, Json] = {
    "background": "#000",
    "tracks": [{"clips": [{"start": 0, "gain": -0.5, "muted": None, "tags": ["a", 1, 2.5, True, None, {}, []]}]}],
    "größe": {"breite": 1920, "höhe": {"px": 1080, "名": "とても"}},
    "": "",
    "none": None,
    "deep": [[["x"], [None, 0]], {"a/b": {"~": False}}],
}
"""A free-form object as callers send them: two levels and more, lists of unlike things, null, keys of any script."""

FREE_FORM: list[dict[str, Json]] = [FREE, {}, {"text": "only"}, {"number": 1}, {"none": None}, {"list": [1, "a"]}]
MIXED: list[Json] = [FREE, "text", 7, -2.5, True, None, [FREE, []]]


def values(schema: Json, depth: int = 0) -> list[Json]:
    """Give values that a schema allows, the fullest first."""
    schema = resolved(schema, EFFECTIVE)
    if arms := schema.get("anyOf") or schema.get("oneOf"):
        return [value for arm in arms for value in values(arm, depth)]
    if "enum" in schema:
        return list(schema["enum"])
    match schema.get("type"):
        case "object" if schema.get("properties"):
            return _objects(schema, depth)
        case "object" if isinstance(extra := schema.get("additionalProperties"), dict):
            return [{"ключ": value} for value in values(extra, depth + 1)]
        case "object":
            return list(FREE_FORM)
        case "array" if schema.get("items"):
            inner = values(schema["items"], depth + 1)
            return [inner, inner[:1], []] if not schema.get("minItems") else [inner]
        case "array":
            return [MIXED, []]
        case "string" if schema.get("format") == "date-time":
            return ["2026-11-05T09:30:00+00:00"]
        case "string":
            return ['Grüße, 世界 "quoted" \\ / \n', ""]
        case "integer":
            return sorted({max(7, schema.get("minimum", 7)), schema.get("minimum", 0)})
        case "number":
            return [2.5, 3]
        case "boolean":
            return [True, False]
        case _:
            return list(MIXED)


def _objects(schema: Json, depth: int) -> list[Json]:
    base = _least(schema, depth)
    if depth > 4:
        return [base]
    full = {
        name: values(inner, depth + 1)[0]
        for name, inner in schema["properties"].items()
        if "x-alias-of" not in resolved(inner, EFFECTIVE) and "x-alias-of" not in inner
    }
    return [{**base, **full}, base]


def _least(schema: Json, depth: int, instead_of: str | None = None) -> dict[str, Json]:
    """Give an object with what is required and no more; another spelling may stand `instead_of` a name."""
    names = {*schema.get("required", ()), *(group[0] for group in schema.get("x-required-one-of", ()))}
    return {name: values(schema["properties"][name], depth + 1)[0] for name in sorted(names - {instead_of})}


class Case(NamedTuple):
    """A body, and the field of it that is looked at."""

    operation: str
    field: str
    body: Json


def _shapes(schema: Json) -> Iterator[Json]:
    schema = resolved(schema, EFFECTIVE)
    for arm in schema.get("anyOf") or schema.get("oneOf") or (schema,):
        yield resolved(arm, EFFECTIVE)


def cases() -> Iterator[Case]:
    for _, _, operation in operations(EFFECTIVE):
        if "requestBody" not in operation:
            continue
        (content,) = operation["requestBody"]["content"].values()
        for shape in _shapes(content["schema"]):
            if not shape.get("properties"):
                for value in values(shape):
                    yield Case(operation["operationId"], "", value)
            for name, inner in shape.get("properties", {}).items():
                alias = inner.get("x-alias-of")
                for value in values(inner):
                    yield Case(operation["operationId"], name, {**_least(shape, 0, alias), name: value})


CASES = list(cases())


def sent(script: Script, client: AuthenticatedClient, case: Case, body: Any) -> Json:
    """Send a body, and give what arrived."""
    module = module_of(case.operation)
    parameters = {
        name: "x-1"
        for name, parameter in inspect.signature(module.sync_detailed).parameters.items()
        if parameter.default is parameter.empty and name not in ("client", "body")
    }
    script.requests.clear()
    module.sync_detailed(**parameters, client=client, body=body)
    (asked,) = script.requests
    return json.loads(asked.content)


def model_of(name: str) -> Any:
    """The class of an operation's body, as its function is annotated; `None` where that is several, or no model."""
    annotation = inspect.signature(module_of(name).sync_detailed).parameters["body"].annotation
    found = re.match(r"models\.(\w+)", annotation)
    return getattr(import_module("videodb_client.models"), found[1]) if found else None


def keyword(model: Any, wire: str) -> str:
    """The constructor's keyword for a name on the wire."""
    snake = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", wire).lower()
    (found, *_) = [
        one for one in (wire, snake, f"{wire}_", f"{snake}_") if one in inspect.signature(model.__init__).parameters
    ]
    return found


def test_every_field_of_a_body_arrives_as_it_was_given() -> None:
    client, script = scripted(answer(200))
    for case in CASES:
        where = f"{case.operation} {case.field}: {case.body!r}"
        assert sent(script, client, case, case.body) == case.body, where
        model = model_of(case.operation)
        if model is None or not isinstance(case.body, dict):
            continue
        assert sent(script, client, case, model.from_dict(case.body)) == case.body, where
        built = model(**{keyword(model, wire): value for wire, value in case.body.items()})
        assert sent(script, client, case, built) == case.body, where


def test_what_is_sent_asynchronously_arrives_too() -> None:
    body = {"timeline": FREE}

    async def main(url: str) -> None:
        async with AuthenticatedClient(url, "sk-test") as client:
            await module_of("compile_editor_timeline").asyncio_detailed(client=client, body=body)

    with served(replies(answered(200))) as server:
        asyncio.run(main(server.url))
        assert [json.loads(asked.body) for asked in server.asked] == [body]


def test_what_has_no_json_form_is_refused_however_deep_it_stands() -> None:
    for wrong in (float("nan"), float("inf"), object(), {1: 2}, b"bytes", {"a", "b"}):
        with served(replies(answered(200))) as server, AuthenticatedClient(server.url, "sk-test") as client:
            with pytest.raises((TypeError, ValueError), match="timeline/a/0/b"):
                module_of("compile_editor_timeline").sync(client=client, body={"timeline": {"a": [{"b": wrong}]}})
            assert server.asked == []


def test_what_cannot_be_written_at_all_is_refused_in_words() -> None:
    loop: dict[str, Json] = {"timeline": {}}
    loop["timeline"]["again"] = loop
    deep: Json = "end"
    for _ in range(100_000):
        deep = [deep]
    for body, said in (
        (loop, "holds itself"),
        ({"timeline": {"new": deep}}, "can be sent"),
        ({"a": "\ud83d"}, "half a character"),
    ):
        with served(replies(answered(200))) as server, AuthenticatedClient(server.url, "sk-test") as client:
            with pytest.raises(ValueError, match=f"body.*: .*{said}"):
                module_of("compile_editor_timeline").sync(client=client, body=body)
            assert server.asked == []
