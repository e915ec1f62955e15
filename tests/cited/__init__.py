"""What the sources of the findings call and read, in Python names: a table an area, tried by contract/test_cited.py.

A row is one call as an SDK, a sample or an observation has it: what must be on the wire, what the server then answers,
and what a caller reads of it, by attribute, so that type checkers look at it too.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple, TypeVar

from pipeline.documents import Json
from videodb_client import VideoDB, errors

T = TypeVar("T")

OK: Json = {"success": True, "message": "done"}


class Cited(NamedTuple):
    """A call that findings cite. `answers` come one after the other; `reads` is what the call gives."""

    findings: str
    call: Callable[[VideoDB], object]
    body: Json = None
    query: Mapping[str, str] = {}
    answers: tuple[Json, ...] = (OK,)
    reads: object = None
    status: int = 200


def of(thing: T, reading: Callable[[T], object]) -> object:
    """Give what is read of something."""
    return reading(thing)


def data(content: Json) -> tuple[Json, ...]:
    """The answer that holds something in `data`."""
    return ({"success": True, "data": content},)


def finished(content: Json) -> tuple[Json, ...]:
    """The answers of a job that ends with something, as the SDKs read them: an envelope in the envelope."""
    begun = {"id": "job-1", "output_url": "https://api.test/async-response/job-1"}
    return (
        {"success": True, "status": "processing", "request_type": "sync", "data": begun},
        {"success": True, "status": "done", "response": {"success": True, "data": content}},
    )


def refused(call: Callable[[], object]) -> str | None:
    """What the server said when it refused a call."""
    try:
        call()
    except errors.VideoDBError as error:
        return error.message
    return "not refused"
