"""What Python itself does with a model: going through it, and keeping it for later, in every protocol there is."""

from __future__ import annotations

import copy
import json
import pickle
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import attrs
import pytest
from loopback import answer, call, operation, scripted
from support import ROOT
from videodb_client import UNSET, errors, models
from videodb_client.models import (
    AutoRechargeSettings,
    SetAutoRechargeResult,
    Video,
    VideoListResult,
    VideoResult,
)

PROTOCOLS = pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
CAME: dict[str, Any] = {"enabled": True, "thresholdCredits": "10", "amount": None, "new": {"a": [1]}, "keys": 1, "0": 2}


# Going through one


def test_a_model_gives_its_names() -> None:
    settings = AutoRechargeSettings.from_dict(CAME)
    assert list(settings) == list(CAME) == list(settings.to_dict())
    assert [name in settings for name in settings] == [True] * len(CAME)
    assert {name: settings[name] for name in settings}["thresholdCredits"] == 10
    assert (set(settings), tuple(settings), sorted(settings)) == (set(CAME), tuple(CAME), sorted(CAME))
    assert [*settings] == list(CAME)
    assert "enabled" in iter(settings)


def test_the_names_follow_what_is_changed() -> None:
    settings = AutoRechargeSettings(enabled=True)
    assert list(settings) == ["enabled"]
    settings["new"] = 1
    settings.amount = 5
    assert list(settings) == ["enabled", "new", "amount"]
    del settings["new"]
    settings.enabled = UNSET  # type: ignore[assignment]
    assert list(settings) == ["amount"]
    assert list(AutoRechargeSettings()) == []


def test_a_model_may_be_changed_while_it_is_gone_through() -> None:
    settings = AutoRechargeSettings.from_dict(CAME)
    for name in settings:
        settings[f"{name}-too"] = 1
    assert len(list(settings)) == 2 * len(CAME)


def test_an_empty_model_is_no_less_true() -> None:
    assert AutoRechargeSettings()


@pytest.mark.parametrize("name", [name for name in models.__all__ if hasattr(getattr(models, name), "from_dict")])
def test_every_model_gives_its_names(name: str) -> None:
    model = getattr(models, name)
    assert list(model.from_dict({"0": 1, "x": {}, "id": "m-1"})) == ["0", "x", "id"]


# Keeping one


def changed() -> dict[str, Any]:
    by_attribute = AutoRechargeSettings.from_dict(CAME)
    by_attribute.threshold = 20
    by_item = AutoRechargeSettings.from_dict(CAME)
    by_item["recharge_amount"] = 5
    unknown = AutoRechargeSettings.from_dict(CAME)
    unknown["more"] = [{"a": by_item}]
    removed = AutoRechargeSettings.from_dict(CAME)
    del removed["new"]
    removed.enabled = UNSET  # type: ignore[assignment]
    nested = VideoResult.from_dict({"success": True, "data": {"id": "m-1", "length": "1.5", "other": 1}})
    assert isinstance(nested.data, Video)
    nested.data.name = "new"
    in_place = AutoRechargeSettings.from_dict(CAME)
    in_place["new"]["a"].append(2)
    holding = SetAutoRechargeResult(success=True, settings=by_attribute)
    listed = VideoListResult.from_dict({"data": {"videos": [{"id": "m-1"}, {"id": 7, "new": [1]}, "none"]}})
    assert listed.data
    assert listed.data.videos
    listed.data.videos[1].name = "changed"
    listed.data.videos.append(Video(id="m-3"))
    return {
        "as it came": AutoRechargeSettings.from_dict(CAME),
        "as it was made": AutoRechargeSettings(enabled=True, threshold_credits=5),
        "empty": AutoRechargeSettings(),
        "by attribute": by_attribute,
        "by item": by_item,
        "unknown": unknown,
        "removed": removed,
        "nested": nested,
        "in place": in_place,
        "holding": holding,
        "evolved": attrs.evolve(by_item, threshold=7),
        "without": attrs.evolve(by_attribute, enabled=UNSET, amount=UNSET),
        "null": Video(name="n", description=None),
        "list": listed,
        "copied": copy.deepcopy(unknown),
    }


@PROTOCOLS
@pytest.mark.parametrize("kind", changed())
def test_a_model_is_the_same_after_pickling(protocol: int, kind: str) -> None:
    model = changed()[kind]
    again = pickle.loads(pickle.dumps(model, protocol))
    assert type(again) is type(model)
    assert again == model
    assert list(again.to_dict().items()) == list(model.to_dict().items())
    assert (again.unread, again.additional_keys, repr(again)) == (model.unread, model.additional_keys, repr(model))
    twice = pickle.loads(pickle.dumps([again, again], protocol))
    assert twice[0] is twice[1]


@pytest.mark.parametrize("kind", changed())
def test_a_model_is_the_same_after_copying_and_evolving(kind: str) -> None:
    model = changed()[kind]
    for twin in (copy.copy(model), copy.deepcopy(model), attrs.evolve(model), attrs.evolve(attrs.evolve(model))):
        assert twin == model
        assert model == twin
        assert list(twin.to_dict().items()) == list(model.to_dict().items())
        assert (twin.unread, twin.conflicts, repr(twin)) == (model.unread, model.conflicts, repr(model))
    # What only answers have to hold is kept by evolve; where it is missing, it cannot be read.
    values = {field.name: getattr(model, field.name) for field in model._fields if hasattr(model, field.name)}
    assert attrs.evolve(model, **values).to_dict() == model.to_dict()
    for field in (field for field in model._fields if field.needed or not field.required):
        present = [name for name in field.spellings if name in model]
        without = attrs.evolve(model, **{field.name: UNSET})
        assert [name for name in field.spellings if name in without] == []
        assert (without == model) == (not present)
        rest = {name: value for name, value in model.to_dict().items() if name not in field.spellings}
        assert without.to_dict() == rest
    assert model == changed()[kind]


def test_a_copy_is_changed_alone() -> None:
    for kind in changed():
        model = changed()[kind]
        text = json.dumps(model.to_dict())
        for twin in (copy.copy(model), copy.deepcopy(model), attrs.evolve(model), pickle.loads(pickle.dumps(model))):
            twin["more"] = 1
            for field in model._fields:
                setattr(twin, field.name, UNSET)
            assert not any(name in twin for field in model._fields for name in field.spellings)
            assert json.dumps(model.to_dict()) == text, kind


def test_models_are_read_and_written_by_many_threads_at_once() -> None:
    """The classes beneath are imported in the midst of it, and none sees a model that is half filled."""
    program = (
        "import threading, json\n"
        "from concurrent.futures import ThreadPoolExecutor\n"
        "from videodb_client import models\n"
        "raw = {'data': {'videos': [{'id': f'm-{n}', 'length': '1.5', 'new': [n]} for n in range(9)]}}\n"
        "start = threading.Barrier(8)\n"
        "def use(_):\n"
        "    start.wait(30)\n"
        "    for _ in range(50):\n"
        "        one = models.VideoListResult.from_dict(raw)\n"
        "        assert [v.length for v in one.data.videos] == [1.5] * 9\n"
        "        assert one.to_dict() == raw\n"
        "    return one\n"
        "shared = None\n"
        "def look(one):\n"
        "    start.wait(30)\n"
        "    for _ in range(50):\n"
        "        assert json.dumps(one.to_dict()) == json.dumps(raw)\n"
        "        assert one.unread == () and repr(one) and one == models.VideoListResult.from_dict(raw)\n"
        "    return id(one.data.videos[0])\n"
        "with ThreadPoolExecutor(8) as pool:\n"
        "    first, *_ = pool.map(use, range(8))\n"
        "    assert len(set(pool.map(look, [first] * 8))) == 1\n"
    )
    run = subprocess.run(
        [sys.executable, "-X", "dev", "-c", program],
        env={"PYTHONPATH": str(ROOT / "generated")},
        capture_output=True,
        text=True,
    )
    assert (run.returncode, run.stderr) == (0, "")


@PROTOCOLS
def test_a_model_can_be_changed_after_pickling(protocol: int) -> None:
    model = changed()["by item"]
    again = pickle.loads(pickle.dumps(model, protocol))
    again.amount = 9
    again["more"] = 1
    assert (model["recharge_amount"], again["recharge_amount"]) == (5, 9)
    assert "more" not in model
    third = pickle.loads(pickle.dumps(again, protocol))
    assert third.to_dict() == again.to_dict()


@PROTOCOLS
def test_a_response_is_the_same_after_pickling(protocol: int) -> None:
    client, _ = scripted(answer(200, {"success": True, "message": "m"}, {"X-Some": "thing", "x-more": "a"}))
    response = call("sync", client, operation("POST"), detailed=True)
    again = pickle.loads(pickle.dumps(response, protocol))
    assert again == response
    assert again.headers["x-some"] == "thing"
    assert list(again.headers.items()) == list(response.headers.items())
    assert copy.deepcopy(response.headers) == response.headers


@PROTOCOLS
def test_an_error_is_the_same_after_pickling(protocol: int) -> None:
    client, _ = scripted(answer(400, {"success": False, "message": "no", "error_code": "NO"}, {"x-request-id": "7"}))
    with pytest.raises(errors.BadRequestError) as caught:
        call("sync", client, operation("POST"))
    caught.value.error["more"] = 1
    again = pickle.loads(pickle.dumps(caught.value, protocol))
    assert type(again) is errors.BadRequestError
    assert str(again) == str(caught.value)
    assert vars(again) == vars(caught.value)


@PROTOCOLS
def test_what_is_not_there_stays_itself(protocol: int) -> None:
    assert pickle.loads(pickle.dumps(UNSET, protocol)) is UNSET


# What is nested deeper than Python goes


def deep(levels: int, kind: str) -> Any:
    value: Any = 1
    for _ in range(levels):
        value = [value] if kind == "lists" else {"a": value}
    return value


HELD: dict[str, Callable[[AutoRechargeSettings], Any]] = {
    "to_dict": lambda model: model.to_dict(),
    "==": lambda model: model == _with(deep(100_000, "lists")),
    "deepcopy": copy.deepcopy,
    "unread": lambda model: model.unread,
}


def _with(value: Any) -> AutoRechargeSettings:
    model = AutoRechargeSettings(enabled=True)
    model["x"] = value
    return model


TOO_DEEP = r"^AutoRechargeSettings: it holds itself, or more in one another than can be read and written$"


@pytest.mark.parametrize("kind", ["lists", "objects"])
def test_what_is_nested_too_deep_is_not_read(kind: str) -> None:
    with pytest.raises(ValueError, match=TOO_DEEP):
        AutoRechargeSettings.from_dict({"enabled": True, "x": deep(100_000, kind)})


@pytest.mark.parametrize("kind", ["lists", "objects"])
def test_nesting_near_the_end_is_read_and_written_or_refused(kind: str) -> None:
    """Where the end is depends on the version of Python, and on how deep in a program it is asked for."""
    for levels in range(200, 1200, 25):
        given = {"enabled": True, "x": deep(levels, kind)}
        with suppress(ValueError):
            assert AutoRechargeSettings.from_dict(given).to_dict().keys() == given.keys()


@pytest.mark.parametrize("what", HELD)
def test_what_holds_too_deep_a_value_says_so(what: str) -> None:
    model = _with(deep(100_000, "lists"))
    with pytest.raises(ValueError, match=TOO_DEEP):
        HELD[what](model)


def test_a_model_that_holds_itself_is_copied_and_not_written() -> None:
    model = _with([])
    model["x"].append(model)
    with pytest.raises(ValueError, match=TOO_DEEP):
        model.to_dict()
    twin = copy.deepcopy(model)
    assert twin["x"][0] is twin
    assert twin is not model


def test_attrs_gives_a_model_as_a_dict() -> None:
    """Its fields by their attributes; `to_dict` is what stands in JSON."""
    made = models.VideoResult(success=True, data=models.Video(id="m-1", name="Intro"))
    given = attrs.asdict(made)
    assert (given["success"], given["data"]["id"], given["data"]["name"]) == (True, "m-1", "Intro")
    assert attrs.astuple(made)


def test_showing_a_model_never_raises() -> None:
    settings = AutoRechargeSettings(enabled=True)
    settings.amount = deep(100_000, "lists")
    assert repr(settings) == "AutoRechargeSettings(...)"
    assert copy.copy(settings).enabled
