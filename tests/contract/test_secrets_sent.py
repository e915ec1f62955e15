"""Whatever a caller gives under a name that the description marks as secret, no failure of the call shows it."""

from __future__ import annotations

import asyncio
import traceback
from collections.abc import Iterator
from typing import Any

import pytest
from pipeline.context import python_name
from pipeline.places import operations
from pipeline.rules import resolved
from support import EFFECTIVE, TAGS, folder_of
from videodb_client import AsyncVideoDB, VideoDB, VideoDBError
from videodb_client.testing import FakeVideoDB, Reply, Request

CANARY = "rtsp://canary:0123456789@secret.example/x"
KEY = "sk-canary-0123456789"
EXAMPLES = {"string": "text", "integer": 1, "number": 1.5, "boolean": True, "array": [], "object": {}}


def example(schema: Any) -> Any:
    schema = resolved(schema, EFFECTIVE)
    arms = schema.get("anyOf", ())
    return example(arms[0]) if arms else schema.get("enum", [EXAMPLES.get(schema.get("type", "object"))])[0]


def takers() -> Iterator[Any]:
    """Give each operation with a secret that is sent, the secret's argument, and what else must be given."""
    for path, method, operation in operations(EFFECTIVE):
        given: dict[str, Any] = {}
        secrets: list[str] = []
        for parameter in operation.get("parameters", ()):
            schema = resolved(parameter.get("schema", {}), EFFECTIVE)
            if parameter["in"] == "path" or parameter.get("required"):
                given[python_name(parameter["name"])] = example(schema)
            if schema.get("x-secret"):
                secrets.append(python_name(parameter["name"]))
        content = resolved(operation.get("requestBody", {}), EFFECTIVE).get("content", {})
        body = resolved(content.get("application/json", {}).get("schema", {}), EFFECTIVE)
        for name, schema in body.get("properties", {}).items():
            if name in body.get("required", ()):
                given[python_name(name)] = example(schema)
            if resolved(schema, EFFECTIVE).get("x-secret") and "x-alias-of" not in schema:
                secrets.append(python_name(name))
        for secret in secrets:
            yield pytest.param(operation["operationId"], secret, given, id=f"{method}-{path}-{secret}")


CASES = list(takers())


def shown(error: BaseException) -> str:
    """What tools show of an error: itself, and the locals of every frame of the package."""
    text = f"{error!s} {error!r} {getattr(error, '__notes__', '')}"
    for one in (error, error.__cause__, error.__context__):
        for frame in traceback.TracebackException.from_exception(one, capture_locals=True).stack if one else ():
            if "videodb_client" in frame.filename and "testing" not in frame.filename:  # it stands in for a server
                text += str(frame.locals)
    return text


def test_there_are_such_operations() -> None:
    names = {case.values[0] for case in CASES}
    assert {"delete_api_key", "set_api_key_collections", "upload_to_collection", "create_rtstream"} <= names


@pytest.mark.parametrize("how", ["sync", "async", "sync raw", "async raw"])
@pytest.mark.parametrize(("name", "secret", "given"), CASES)
def test_no_failure_shows_a_secret_that_was_given(how: str, name: str, secret: str, given: dict[str, Any]) -> None:
    value = KEY if "key" in secret else CANARY
    is_raw = how.endswith("raw")

    def refuse(request: Request) -> Any:
        if is_raw:
            raise RuntimeError("the transport broke")
        return Reply(400, {"success": False, "message": f"refused: {value}", "error_code": value})

    fake = FakeVideoDB()
    fake.answer(name, refuse, times=None)
    db = (AsyncVideoDB if how.startswith("async") else VideoDB)(token="sk-test", transport=fake.transport)
    calls: Any = getattr(db, folder_of(TAGS[name]))
    method = getattr(calls.with_raw_response if is_raw else calls, name)

    async def call() -> None:
        await method(**{**given, secret: value})

    with pytest.raises(RuntimeError if is_raw else VideoDBError) as caught:
        asyncio.run(call()) if how.startswith("async") else method(**{**given, secret: value})
    assert "canary" not in shown(caught.value)
    assert fake.exchanges or is_raw, "it was sent"


@pytest.mark.parametrize(("name", "secret", "given"), CASES)
def test_no_refusal_before_sending_shows_it(name: str, secret: str, given: dict[str, Any]) -> None:
    fake = FakeVideoDB()
    calls = getattr(VideoDB(token="sk-test", transport=fake.transport), folder_of(TAGS[name]))
    with pytest.raises((TypeError, ValueError)) as caught:
        getattr(calls, name)(**{**given, secret: KEY, "timeout": "soon"})
    assert "canary" not in shown(caught.value)
    assert fake.exchanges == []
