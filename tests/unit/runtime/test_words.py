"""What the surface says of itself: every call, argument and field has a meaning, and every example runs."""

from __future__ import annotations

import ast
import asyncio
import functools
import importlib
import inspect
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import videodb_client
from support import ROOT
from videodb_client import AsyncVideoDB, VideoDB
from videodb_client.testing import FakeVideoDB

BY_HAND = ("ensure_auto_recharge", "upload_file")
EXAMPLE = re.compile(r"```python\n(.*?)```", re.DOTALL)
CALLS = ROOT / "generated" / "videodb_client" / "calls"


def methods() -> Iterator[tuple[str, Any]]:
    """Give every method of the surface, sync and async, those written by hand among them."""
    for path in sorted(CALLS.glob("[!_]*.py")):
        module = importlib.import_module(f"videodb_client.calls.{path.stem}")
        for name, class_ in inspect.getmembers(module, inspect.isclass):
            if name.endswith("Calls") and class_.__module__ == module.__name__:
                for method, function in inspect.getmembers(class_, inspect.isfunction):
                    if not method.startswith("_"):
                        yield f"{path.stem}.{method}{' (async)' * name.startswith('Async')}", function


METHODS = dict(methods())


def test_the_example_of_every_call_runs(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "clip.mp4").write_bytes(b"a clip")
    monkeypatch.chdir(tmp_path)
    failed = {}
    for name, function in METHODS.items():
        fake = FakeVideoDB()
        for client in (VideoDB, AsyncVideoDB):
            given = functools.partial(client, token="sk-test", transport=fake.transport)
            monkeypatch.setattr(videodb_client, client.__name__, given)
        try:
            (example,) = EXAMPLE.findall(inspect.getdoc(function) or "")
            code = compile(inspect.cleandoc(example), name, "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
            begun = eval(code, {})
            if inspect.iscoroutine(begun):
                asyncio.run(begun)
            operation = name.partition(".")[2].removesuffix(" (async)")
            assert operation in BY_HAND or fake.calls(operation), "another operation was called"
        except Exception as error:
            failed[name] = f"{type(error).__name__}: {error}"
    assert not failed, "\n".join(f"{name}: {why}" for name, why in failed.items())
