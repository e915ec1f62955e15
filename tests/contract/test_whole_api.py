"""Properties of every operation: answers of any shape go through unchanged, and no value calls another operation."""

from __future__ import annotations

import copy
import importlib
import json
import pkgutil
from random import Random
from typing import Any

import pytest
import videodb_client.api
from pipeline.documents import same
from pipeline.places import METHODS, operations
from pipeline.stages import effective, load
from support import EFFECTIVE, FIXTURES, PLACES, PUBLISHED, TAGS, any_json, fixtures, folder_of, module_of
from videodb_client._schema.model import Model
from videodb_client._transport.secrets import reveal

ANSWERS = [fixture for fixture in fixtures() if fixture.response]
WITH_PATH = sorted(name for name, (_, path) in PLACES.items() if "{" in path)
TEMPLATES = [(method, path.rstrip("/").split("/")) for path, method, _ in operations(EFFECTIVE)]
LITERALS = sorted({part for _, path in TEMPLATES for part in path if part and not part.startswith("{")})


def mutated(body: Any, chance: Random) -> Any:
    """A body in which a few values are replaced, dropped, or joined by others."""
    body = copy.deepcopy(body)
    for _ in range(chance.randint(1, 4)):
        holder = body
        while isinstance(holder, dict | list) and holder and chance.random() < 0.5:
            inner = holder[chance.choice(sorted(holder) if isinstance(holder, dict) else range(len(holder)))]
            if not isinstance(inner, dict | list):
                break
            holder = inner
        if isinstance(holder, dict):
            key = chance.choice([*sorted(holder), "data", "status", "id", "new"])
            if chance.random() < 0.5:
                holder[key] = any_json(chance)
            else:
                holder.pop(key, None)
        elif holder:
            holder[chance.randrange(len(holder))] = any_json(chance)
        else:
            holder.append(any_json(chance))
    return body


def test_a_mutated_answer_goes_through_unchanged() -> None:
    for fixture in ANSWERS:
        assert fixture.response
        operation = module_of(fixture.operation)._OPERATION
        status = fixture.response["status"] or next(int(s) for s in operation.answers if s.startswith("2"))
        chance = Random(fixture.name)
        for _ in range(10):
            body = json.dumps(mutated(fixture.response["body"], chance))
            raw, model = operation.parsed(status, body.encode())
            assert json.dumps(raw) == body, fixture.name
            if isinstance(raw, dict):
                assert isinstance(model, Model), (fixture.name, body)
                assert json.dumps(model.to_dict()) == body, fixture.name
                assert isinstance(model.unread, tuple), (fixture.name, body)
                repr(model)


@pytest.mark.parametrize("name", WITH_PATH)
def test_no_path_value_calls_another_operation(name: str) -> None:
    method, path = PLACES[name]
    operation = module_of(name)._OPERATION
    mine = path.rstrip("/").split("/")
    parameters = [parameter for parameter in operation.parameters if parameter.place == "path"]
    sound = {parameter.name: f"x{index}" for index, parameter in enumerate(parameters)}
    required: dict[str, Any] = {p.name: _sample(p) for p in operation.parameters if p.place != "path" and p.required}
    assert called(method, operation_path(operation, sound | required)) == mine
    for parameter in parameters:
        for wrong in ("", ".", "..", "a/b", "/", "a\\b", "../x"):
            with pytest.raises(ValueError, match="would call another operation"):
                operation_path(operation, sound | required | {parameter.name: wrong})
        for value in (*LITERALS, "%2e%2e", "%2F", "a?b", "a#b", "é", "a b"):
            try:
                got = operation_path(operation, sound | required | {parameter.name: value})
            except ValueError:
                continue  # refused, which is always safe; what must pass is in the fixtures
            assert called(method, got) == mine, f"{parameter.name}={value!r} calls {called(method, got)}"


def operation_path(operation: Any, values: Any) -> str:
    """The path that would be asked for; a body is not looked at here."""
    bare = copy.copy(operation)
    bare.body = None
    return str(reveal(bare.request(values).path))


def _sample(parameter: Any) -> Any:
    for value in ("x", 1, "spoken_word"):
        try:
            parameter.reader.check(value, "")
        except (TypeError, ValueError):
            continue
        return value
    raise AssertionError(parameter)


def called(method: str, path: str) -> list[str] | None:
    """The template that a server would take a path for: the one with the most literal parts."""
    parts = path.rstrip("/").split("/")
    fitting = [
        template
        for other, template in TEMPLATES
        if other == method.lower()
        and len(template) == len(parts)
        and all(t.startswith("{") or t == p for t, p in zip(template, parts, strict=True))
    ]
    return min(fitting, key=lambda template: [part.startswith("{") for part in template], default=None)


def test_every_operation_has_a_module_under_its_tag() -> None:
    found = {
        module.name: tag.name
        for tag in pkgutil.iter_modules(videodb_client.api.__path__)
        for module in pkgutil.iter_modules(importlib.import_module(f"videodb_client.api.{tag.name}").__path__)
    }
    assert found == {name: folder_of(tag) for name, tag in TAGS.items()}
    for name in found:
        module = module_of(name)
        assert all(callable(getattr(module, call)) for call in ("sync", "sync_detailed", "asyncio", "asyncio_detailed"))


def test_every_operation_declares_the_errors() -> None:
    for path, method, operation in operations(EFFECTIVE):
        missing = {"400", "401", "402", "403", "404", "429", "5XX"} - operation["responses"].keys()
        assert not missing, f"{method} {path}: {missing}"


def test_idempotent_marks_stand_on_harmless_updates_only() -> None:
    for path, method, operation in operations(EFFECTIVE):
        body = operation.get("requestBody", {}).get("content", {}).get("application/json", {}).get("schema", {})
        while "$ref" in body:
            body = EFFECTIVE["components"]["schemas"][body["$ref"].rsplit("/", 1)[-1]]
        harmless = method == "patch" and set(body.get("properties", {})) <= {"name", "description", "is_public"}
        assert bool(operation.get("x-idempotent")) == (harmless and bool(body)), f"{method} {path}"


def test_what_was_observed_of_a_webhook_is_kept() -> None:
    for path in sorted((FIXTURES / "webhooks").glob("*.json")):
        content = json.loads(path.read_bytes())
        assert content["provenance"] in ("observed", "documented")
        assert "operation" not in content
        assert bool(content.get("observed")) == (content["provenance"] == "observed")


def test_what_is_committed_is_what_the_overlays_make_of_the_published_description() -> None:
    assert same(EFFECTIVE, effective(PUBLISHED, load()).document)


def test_methods_of_the_description_are_known() -> None:
    assert {method for method, _ in TEMPLATES} <= set(METHODS)
