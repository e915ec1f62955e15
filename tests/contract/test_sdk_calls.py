"""Whatever the vendor's own SDK calls, this client can call: each of its paths is an operation."""

from __future__ import annotations

import inspect
import re
from pathlib import Path

import pytest
from pipeline.places import operations
from support import EFFECTIVE, PUBLISHED, TAGS, folder_of, module_of
from videodb_client import AsyncVideoDB, VideoDB

LINES = (Path(__file__).parent / "sdk-calls.txt").read_text(encoding="utf-8").splitlines()
CALLS = [line for line in LINES if not line.startswith("#")]


def called(method: str, path: str) -> str:
    """A method and path as the list writes them: values nameless, no final slash."""
    return f"{method.upper()} {re.sub(r'{[^}]*}', '{}', path).rstrip('/')}"


OURS = {called(method, path): operation["operationId"] for path, method, operation in operations(EFFECTIVE)}
THEIRS = {called(method, path) for path, method, _ in operations(PUBLISHED)}


def test_the_list_is_whole() -> None:
    assert len(CALLS) == len(set(CALLS))
    assert len([call for call in CALLS if call not in THEIRS]) == 44, "calls that the published description lacks"


@pytest.mark.parametrize("call", CALLS)
def test_what_the_sdk_calls_is_an_operation(call: str) -> None:
    assert call in OURS
    module = module_of(OURS[call])
    assert callable(module.sync)
    assert callable(module.asyncio)
    for db in (VideoDB(token="sk-test"), AsyncVideoDB(token="sk-test")):
        method = getattr(getattr(db, folder_of(TAGS[OURS[call]])), OURS[call])
        assert inspect.signature(method).return_annotation not in (inspect.Signature.empty, "Any")


def test_nothing_is_added_that_no_client_calls() -> None:
    assert OURS.keys() - THEIRS <= set(CALLS)
