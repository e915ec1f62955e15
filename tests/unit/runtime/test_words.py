"""What the surface says of itself: every call, argument and field has a meaning, and every example runs."""

from __future__ import annotations

import ast
import asyncio
import functools
import importlib
import inspect
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest
import videodb_client
from pipeline.places import operations
from support import EFFECTIVE, PLACES, ROOT
from videodb_client import AsyncVideoDB, VideoDB, models
from videodb_client.api.videos import get_video
from videodb_client.testing import FakeVideoDB

BY_HAND = ("ensure_auto_recharge", "running", "upload_file")
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
SPEAKS_FOR_ITSELF = {"self", "client"}
"""Names that need no meaning: there is nothing to add to them."""


def entries(docstring: str, section: str) -> dict[str, str]:
    """Give what a section of a docstring says of each name; a line that begins with several names is all of theirs."""
    found: dict[str, str] = {}
    names: list[str] = []
    for line in docstring.partition(f"\n{section}:\n")[2].partition("\n\n")[0].split("\n"):
        if entry := re.match(r"    ((?:\w+, )*\w+)(?: \(.*?\))?:(?: (.*))?$", line):
            names = entry[1].split(", ")
            found |= dict.fromkeys(names, entry[2] or "")
        else:
            found |= {name: f"{found[name]} {line.strip()}" for name in names}
    return found


def meaning(said: str) -> str:
    """Give the words that say what a value means: what is left without its format, bounds and example."""
    return re.sub(r"(Matches \S+|At (least|most): \S+|The server's default: .*|Also spelled .*|Example: .*)$", "", said)


def without_meaning(names: Iterable[str], said: dict[str, str]) -> list[str]:
    return [name for name in names if name not in SPEAKS_FOR_ITSELF and len(meaning(said.get(name, "")).split()) < 1]


def test_no_call_and_no_argument_is_without_a_meaning() -> None:
    lacking = {}
    assert len(METHODS) >= 2 * len(PLACES)
    for name, function in METHODS.items():
        docstring = inspect.getdoc(function) or ""
        aliases = re.findall(r"`(\w+)`", " ".join(re.findall(r"Also\s+spelled\s+([^.]*)", docstring)))
        wanted = [one for one in inspect.signature(function).parameters if one not in aliases]
        if gaps := without_meaning(wanted, entries(docstring, "Args")):
            lacking[name] = gaps
        first, second, *_ = docstring.split("\n")
        if len(first.split()) < 2 or not first.endswith(".") or second:
            lacking.setdefault(name, []).append("a first line, a sentence of its own")
    assert not lacking, lacking


def test_no_field_of_a_model_is_without_a_meaning() -> None:
    lacking = {}
    everything: Iterable[tuple[str, Any]] = inspect.getmembers(models, inspect.isclass)
    for name, class_ in everything:
        if name in models.__all__:
            docstring = inspect.getdoc(class_) or ""
            gaps = without_meaning([field.name for field in class_._fields], entries(docstring, "Attributes"))
            gaps += ["itself"] if docstring.split("\n")[0] in ("", name) else []
            if gaps:
                lacking[name] = gaps
    assert not lacking, lacking


def test_no_parameter_schema_and_field_of_the_description_is_without_words() -> None:
    """What the docstrings are made of; an envelope is told by what it is the answer of."""
    silent = [
        f"{operation['operationId']}: {parameter['name']}"
        for _, _, operation in operations(EFFECTIVE)
        for parameter in operation.get("parameters", ())
        if not parameter.get("description")
    ]
    for name, schema in EFFECTIVE["components"]["schemas"].items():
        if not name.endswith("Result") and not schema.get("description"):
            silent.append(name)
        for field, described in schema.get("properties", {}).items():
            if "x-alias-of" not in described and not described.get("description"):
                silent.append(f"{name}.{field}")
    assert silent == []


def test_a_time_and_an_amount_say_their_unit() -> None:
    """A number that counts seconds, bytes, pixels, credits or dollars says which."""
    units = {
        r"(^|_)(start|end|timestamp|duration|start_time|end_time|frame_time|expires_in)$": "second",
        r"^(size|min_size|max_size)$": "byte",
        r"^(width|height)$": "pixel",
        r"^(credit_balance|credit_used|usage_this_month)$": "credit",
    }
    silent = []
    for name, schema in EFFECTIVE["components"]["schemas"].items():
        for field, described in schema.get("properties", {}).items():
            for pattern, unit in units.items():
                counts = described.get("type") in ("number", "integer") and "x-alias-of" not in described
                if counts and re.search(pattern, field) and unit not in described.get("description", "").lower():
                    silent.append(f"{name}.{field}: {unit}s")
    assert silent == []


def test_what_pays_says_so_first() -> None:
    """What can charge a card, or promises not to, says it in bold before anything of arguments."""
    for name in ("set_auto_recharge", "ensure_auto_recharge", "create_topup", "create_checkout"):
        docstring = inspect.getdoc(METHODS[f"billing.{name}"]) or ""
        assert re.search(r"\*\*[^*]*charge", docstring.partition("\nArgs:")[0]), name
    for operation in ("create_topup", "create_checkout"):
        said = entries(inspect.getdoc(METHODS[f"billing.{operation}"]) or "", "Args")
        assert "dollars (not credits)" in said["amount"]


def test_the_docstring_names_the_vendors_page_and_the_errors_to_catch() -> None:
    docstring = inspect.getdoc(METHODS["ai_generation.generate_image"]) or ""
    assert docstring.endswith("https://docs.videodb.io/api-reference/generation/generate_image")
    assert "PaymentRequiredError: 402. Not enough credits for what this costs." in docstring
    assert "JobFailedError, JobTimeoutError: From `wait()`" in docstring


def test_an_endpoint_module_points_at_the_method() -> None:
    docstring = inspect.getdoc(get_video.sync) or ""
    assert "`VideoDB.videos.get_video`" in docstring
    assert len(docstring.split("\n")) < 12


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
