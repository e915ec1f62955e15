"""What holds for each model of the package, whatever it describes."""

from __future__ import annotations

import copy
import importlib
import inspect
import json
import pickle
import pkgutil
import subprocess
import sys
import typing
from random import Random
from typing import Any

import attrs
import pytest
import videodb_client.models
from support import EFFECTIVE, ROOT, TAGS, any_json, module_of
from videodb_client._schema.model import Model

MODELS: list[Any] = [
    value for name in videodb_client.models.__all__ if inspect.isclass(value := getattr(videodb_client.models, name))
]
assert len(MODELS) > 200


def twins(model: Any) -> list[Any]:
    pickled = [pickle.loads(pickle.dumps(model, protocol)) for protocol in range(pickle.HIGHEST_PROTOCOL + 1)]
    return [copy.copy(model), copy.deepcopy(model), *pickled, type(model).from_dict(model.to_dict())]


def spellings(model: Any) -> list[str]:
    return [*model._spelled, "a-name-that-nobody-has"]


def test_any_object_goes_through_unchanged() -> None:
    for model in MODELS:
        chance = Random(model.__name__)
        for size in (0, 1, 2, 5, 9):
            names = [chance.choice(spellings(model)) for _ in range(size)]
            _goes_through_unchanged(model, {name: any_json(chance) for name in names})


def _goes_through_unchanged(model: Any, raw: dict[str, Any]) -> None:
    text = json.dumps(raw)
    about = f"{model.__name__}: {text}"
    made = model.from_dict(raw)
    shown, found = repr(made), (made.unread, made.conflicts)
    aliases = [(field.name, alias) for field in model._fields for alias in field.aliases if hasattr(model, alias)]
    needed = [field for field in model._fields if field.needed and not hasattr(made, field.name)]
    for twin in [made, *twins(made), *([] if needed else [attrs.evolve(made)])]:
        assert type(twin) is model, about
        assert json.dumps(twin.to_dict()) == text, about
        assert twin == made, about
        assert repr(twin) == shown, about
        assert (twin.unread, twin.conflicts) == found, about
        assert all(hasattr(twin, field.name) or field.required for field in model._fields), about
        for name, alias in aliases:
            assert getattr(twin, alias, None) is getattr(twin, name, None), about
    if not needed and list(made) == list(raw):
        _evolves(made, raw, about)
    assert json.dumps(raw) == text


def _evolves(made: Any, raw: dict[str, Any], about: str) -> None:
    """An explicit UNSET takes a field away, in each spelling; what it reads, given again, changes nothing."""
    for field in made._fields:
        if field.required or (made._flat and field.wire == "data"):
            continue
        without = attrs.evolve(made, **{field.name: videodb_client.UNSET})
        rest = {name: value for name, value in raw.items() if name not in field.spellings}
        assert json.dumps(without.to_dict()) == json.dumps(rest), f"{about} without {field.name}"
        assert getattr(without, field.name) is None
        same = attrs.evolve(made, **{field.name: getattr(made, field.name)})
        assert json.dumps(same.to_dict()) == json.dumps(raw), f"{about} with {field.name}"


def test_straight_code_reads_what_the_loop_reads() -> None:
    """The generated code is a shorter way to what the readers say, and never another one."""
    values: list[Any] = [None, "x", "12.5", "3", 3, 1.5, True, "true", float("nan"), [], [1, "a", None, {}], {}]
    values += [{"id": "m-1"}, "2026-11-25T10:00:00Z", "2026-11-25", 10**400, [[]], [{"id": 1}], {"data": {"data": {}}}]
    for model in MODELS:
        for spelling in model._spelled:
            for value in values:
                for raw in ({spelling: value}, {**dict.fromkeys(model._spelled, None), spelling: value}):
                    straight, looped = model._read(dict(raw)), super(model, model)._read(dict(raw))
                    assert type(looped) is model
                    for field in model._fields:
                        one, other = (getattr(m, field.name, "nothing") for m in (straight, looped))
                        assert type(one) is type(other), (model.__name__, field.name, raw)
                        assert repr(one) == repr(other), (model.__name__, field.name, raw)


def test_what_is_constructed_reads_back() -> None:
    for model in MODELS:
        _reads_back(model)


def _reads_back(model: Any) -> None:
    unset: Any = videodb_client.UNSET
    about = model.__name__
    given_values = {field.name: _sample(field.reader) for field in model._fields}
    made = model(**given_values)
    for field in model._fields:
        assert getattr(made, field.name) == given_values[field.name], about
        assert made[field.wire] == given_values[field.name], about
    made._check("body")
    assert attrs.evolve(made) == made, about
    for field in model._fields:
        if not field.required:
            without = attrs.evolve(made, **{field.name: unset})
            assert getattr(without, field.name) is None, about
            assert field.wire not in without.to_dict(), about
            assert made[field.wire] == given_values[field.name], about
        if not field.reader.nullable:
            with pytest.raises(TypeError, match=r"wanted here, not None"):
                model(**{**given_values, field.name: None})
    for twin in twins(made)[:-1]:
        assert twin == made, about
        assert twin.to_dict() == made.to_dict(), about
    assert json.loads(json.dumps(made.to_dict())) == made.to_dict(), about


def _sample(reader: Any) -> Any:
    from datetime import UTC, date, datetime

    values: list[Any] = ["x", 1, 1.5, True, {}, [], datetime(2026, 1, 1, tzinfo=UTC), date(2026, 1, 1)]
    if any(hasattr(arm, "model") for arm in _arms(reader)):
        return _sample(_arms(reader)[0])
    values += [getattr(reader, "_values", [None])[0], *(getattr(arm, "_values", [None])[0] for arm in _arms(reader))]
    for value in values:
        if value is None:
            continue
        if isinstance(value, dict) and hasattr(reader, "model"):
            value = reader.model(**{f.name: _sample(f.reader) for f in reader.model._fields if f.required})
        try:
            reader.check(value, "")
        except (TypeError, ValueError):
            continue
        return value
    return _sample(_arms(reader)[0])


def _arms(reader: Any) -> Any:
    return getattr(reader, "arms", ())


# Hints


def test_hints_of_every_model_resolve_in_a_fresh_program() -> None:
    program = (
        "import typing, attrs, videodb_client.models as models\n"
        "for name in models.__all__:\n"
        "    model = getattr(models, name)\n"
        "    if isinstance(model, type):\n"
        "        hints = typing.get_type_hints(model)\n"
        "        attrs.resolve_types(model)\n"
        "        for field in model._fields:\n"
        "            assert getattr(attrs.fields(model), field.name).type == hints[field.name], name\n"
        "        typing.get_type_hints(model.__init__)\n"
    )
    run = subprocess.run(
        [sys.executable, "-c", program], env={"PYTHONPATH": str(ROOT / "generated")}, capture_output=True, text=True
    )
    assert run.returncode == 0, run.stderr


def test_hints_of_every_operation_resolve() -> None:
    for operation in TAGS:
        module = module_of(operation)
        for name in ("sync", "sync_detailed", "asyncio", "asyncio_detailed"):
            function = getattr(module, name)
            hints = typing.get_type_hints(function)
            assert hints.keys() == {*inspect.signature(function).parameters, "return"}, operation
            assert not any(isinstance(hint, str) for hint in hints.values()), operation


def test_hints_of_every_call_and_of_what_is_written_by_hand_resolve_in_a_fresh_program() -> None:
    """A class is imported when its annotation is looked up; what needs httpx (`Options`, transports) is not."""
    program = (
        "import importlib, inspect, sys, typing\n"
        "from videodb_client import AsyncVideoDB, AuthenticatedClient, VideoDB, calls\n"
        "modules = [importlib.import_module(f'videodb_client.{name}') for name in sys.argv[1:]]\n"
        "classes = [getattr(calls, name) for name in calls.__all__] + [VideoDB, AsyncVideoDB, AuthenticatedClient]\n"
        "raws = [typing.get_type_hints(one.with_raw_response.fget)['return'] for one in classes[:-3]\n"
        "        if hasattr(one, 'with_raw_response')]\n"
        "named = [getattr(module, name) for module in modules for name in module.__all__]\n"
        "seen = 0\n"
        "for one in [*classes, *raws, *named]:\n"
        "    members = [m for n, m in inspect.getmembers(one) if n[0] != '_'] if inspect.isclass(one) else [one]\n"
        "    for member in members:\n"
        "        function = member.fget if isinstance(member, property) else inspect.unwrap(member)\n"
        "        if inspect.isroutine(function) and hasattr(function, '__annotations__'):\n"
        "            hints = typing.get_type_hints(function)\n"
        "            assert not any(isinstance(hint, str) for hint in hints.values()), function\n"
        "            seen += 1\n"
        "print(len(raws), seen)\n"
    )
    modules = ["auto_recharge", "errors", "jobs", "pages", "results", "types", "uploads"]
    run = subprocess.run(
        [sys.executable, "-c", program, *modules],
        env={"PYTHONPATH": str(ROOT / "generated")},
        capture_output=True,
        text=True,
    )
    assert run.returncode == 0, run.stderr
    raws, seen = map(int, run.stdout.split())
    assert raws == 2 * len(set(TAGS.values()))
    assert seen > 4 * len(TAGS)


def test_each_module_of_models_can_be_imported_first() -> None:
    names = [module.name for module in pkgutil.iter_modules(videodb_client.models.__path__)]
    program = (
        "import importlib, sys\n"
        "for name in sys.argv[1:]:\n"
        "    for module in [m for m in sys.modules if m.startswith('videodb_client.models')]:\n"
        "        del sys.modules[module]\n"
        "    importlib.import_module(f'videodb_client.models.{name}')\n"
    )
    run = subprocess.run(
        [sys.executable, "-c", program, *names],
        env={"PYTHONPATH": str(ROOT / "generated")},
        capture_output=True,
        text=True,
    )
    assert run.returncode == 0, run.stderr


def test_enums_are_text_in_the_order_of_the_description() -> None:
    for name, schema in EFFECTIVE["components"]["schemas"].items():
        if "enum" in schema:
            alias = getattr(videodb_client.models, name, None) or _folded(name)
            assert list(typing.get_args(alias)) == schema["enum"], name


def _folded(name: str) -> Any:
    return next(getattr(videodb_client.models, n) for n in videodb_client.models.__all__ if n.lower() == name.lower())


def test_models_are_seen_by_attrs_and_cost_no_import_of_it() -> None:
    program = (
        "import sys, videodb_client.models as models\n"
        "models.Video.from_dict({'id': 'm'}).to_dict()\n"
        "assert 'attr' not in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", program], env={"PYTHONPATH": str(ROOT / "generated")}, check=True)
    assert attrs.has(videodb_client.models.Video)
    assert importlib.import_module("videodb_client.models").Video is videodb_client.models.Video


def test_a_model_by_hand_needs_no_generated_code() -> None:
    from videodb_client._schema.model import Field
    from videodb_client._schema.readers import NUMBER, STRING

    class Mine(Model):
        _fields = (Field("a", "a", STRING), Field("b", "b-b", NUMBER, aliases=("c",), required=True))

    mine: Any = Mine(a="x")
    assert (mine.a, mine.to_dict()) == ("x", {"a": "x"})
    with pytest.raises(AttributeError, match=r"Mine\.b is missing"):
        _ = mine.b
    mine.b = 1
    assert attrs.evolve(mine, a="y").to_dict() == {"a": "y", "b-b": 1}
    read: Any = Mine.from_dict({"c": "2", "d": 1})
    assert (read.a, read.b, read.to_dict()) == (None, 2.0, {"c": "2", "d": 1})
    with pytest.raises(TypeError, match="Mine has no field z"):
        Mine(z=1)
