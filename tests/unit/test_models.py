"""What a caller sees of a model: one value per concept, in every documented spelling, and nothing lost."""

from __future__ import annotations

import copy
import json
import math
import pickle
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from videodb_client import UNSET
from videodb_client._schema.readers import (
    ANY,
    BOOLEAN,
    DATETIME,
    INTEGER,
    NULL,
    NUMBER,
    OBJECT,
    STRING,
    AnyOf,
    Items,
    Reader,
)
from videodb_client._transport.secrets import reveal
from videodb_client.api.billing import set_auto_recharge
from videodb_client.errors import MissingFieldError
from videodb_client.models import (
    Analyzer,
    AutoRechargeSettings,
    CreateCaptureSessionRequest,
    CreateVideoWorkflowRequest,
    Error,
    RTStreamList,
    RTStreamListResult,
    SetAutoRechargeResult,
    Video,
    VideoList,
)

Settings = AutoRechargeSettings
THRESHOLDS = ("threshold", "threshold_credits", "thresholdCredits")
AMOUNTS = ("amount", "recharge_amount", "rechargeAmount")


def sent(body: Settings | Mapping[str, Any]) -> Any:
    """What the endpoint would put on the wire."""
    content = set_auto_recharge._OPERATION.request(None, body).body
    assert content is not None
    return json.loads(reveal(content))


# Spellings


def test_the_python_sample_sends_exactly_its_names() -> None:
    settings = Settings(threshold_credits=100, recharge_amount=500, enabled=True)
    assert settings.threshold == 100
    assert sent(settings) == {"enabled": True, "threshold_credits": 100, "recharge_amount": 500}


@pytest.mark.parametrize("threshold", THRESHOLDS)
@pytest.mark.parametrize("amount", AMOUNTS)
def test_every_spelling_is_one_value(threshold: str, amount: str) -> None:
    given_keywords: Any = {threshold: 100, amount: 500}
    for settings in (Settings(**given_keywords), Settings.from_dict(given_keywords)):
        assert {getattr(settings, name) for name in THRESHOLDS} == {100}
        assert {settings[name] for name in AMOUNTS} == {500}
        assert settings.to_dict() == {threshold: 100, amount: 500}
        assert sent(settings) == {threshold: 100, amount: 500}


@pytest.mark.parametrize("came", THRESHOLDS)
@pytest.mark.parametrize("assigned", THRESHOLDS)
def test_assigning_changes_the_value_and_keeps_the_spelling(came: str, assigned: str) -> None:
    settings = Settings.from_dict({came: 1})
    setattr(settings, assigned, 2)
    assert settings.to_dict() == {came: 2}
    settings[assigned] = 3
    assert (settings.threshold, settings.to_dict()) == (3, {came: 3})


def test_a_value_set_where_none_was_takes_the_spelling_it_is_set_by() -> None:
    for name in THRESHOLDS:
        settings = Settings()
        setattr(settings, name, 1)
        assert settings.to_dict() == {name: 1}


def test_assigning_unset_removes_every_spelling() -> None:
    settings = Settings.from_dict({"threshold": 1, "thresholdCredits": 1, "amount": 2})
    settings.threshold = UNSET  # type: ignore[assignment]
    assert settings.to_dict() == {"amount": 2}
    del settings["rechargeAmount"]
    assert settings.to_dict() == {}
    with pytest.raises(KeyError):
        del settings["amount"]


@pytest.mark.parametrize("one", THRESHOLDS)
@pytest.mark.parametrize("other", THRESHOLDS)
def test_two_spellings_that_differ_are_refused_by_the_constructor_and_before_sending(one: str, other: str) -> None:
    if one == other:
        return
    keywords: Any = {one: 1, other: 2}
    with pytest.raises(ValueError, match=one) as caught:
        Settings(**keywords)
    assert other in str(caught.value)
    settings = Settings.from_dict(keywords)
    with pytest.raises(ValueError, match="two spellings of one value"):
        sent(settings)
    same: Any = {one: 1, other: 1.0}
    assert sent(Settings(**same)) == {one: 1, other: 1}
    assert sent(Settings.from_dict(same)) == {one: 1, other: 1.0}


def test_a_conflict_from_the_wire_is_read_published_first_and_kept() -> None:
    came: Any = {"thresholdCredits": 3, "threshold_credits": 2, "threshold": 1}
    settings = Settings.from_dict(came)
    assert settings.threshold == 1
    assert settings.to_dict() == came
    assert list(settings.to_dict()) == list(came)
    settings.threshold = 9
    assert settings.to_dict() == dict.fromkeys(came, 9)
    came = {"thresholdCredits": 3, "threshold_credits": "two", "threshold": None}
    settings = Settings.from_dict(came)
    assert settings.threshold == 3
    assert settings.unread == ("/threshold_credits",)
    assert settings.to_dict() == came


def test_a_true_is_not_a_one() -> None:
    with pytest.raises(ValueError, match="two spellings"):
        Settings(threshold=1, threshold_credits=True)


# Copies


def came() -> Settings:
    return Settings.from_dict({"recharge_amount": "500", "threshold": 1, "plan": {"id": [1]}, "enabled": None})


@pytest.mark.parametrize(
    "again",
    [
        copy.copy,
        copy.deepcopy,
        attrs.evolve,
        lambda model: pickle.loads(pickle.dumps(model)),
        lambda model: type(model).from_dict(model.to_dict()),
    ],
    ids=["copy", "deepcopy", "evolve", "pickle", "from_dict"],
)
def test_a_copy_keeps_spelling_and_unknown_fields(again: Any) -> None:
    model = came()
    model.threshold = 2
    twin = again(model)
    assert twin == model
    assert twin.to_dict() == {"recharge_amount": "500", "threshold": 2, "plan": {"id": [1]}, "enabled": None}
    assert (twin.unread, twin.enabled) == ((), None)
    twin.amount = 7
    twin["more"] = 1
    assert model.to_dict() == {"recharge_amount": "500", "threshold": 2, "plan": {"id": [1]}, "enabled": None}
    assert model != twin


def test_evolve_changes_what_it_is_told_in_the_spelling_that_came() -> None:
    model = came()
    assert attrs.evolve(model, amount=1).to_dict() == {**model.to_dict(), "recharge_amount": 1}
    assert attrs.evolve(model, rechargeAmount=1).to_dict() == {**model.to_dict(), "recharge_amount": 1}
    unset: Any = UNSET
    assert attrs.evolve(model, amount=unset).to_dict() == {"threshold": 1, "plan": {"id": [1]}, "enabled": None}
    made = Settings(threshold=9)
    assert attrs.evolve(made, threshold_credits=5).to_dict() == {"threshold": 5}
    with pytest.raises(ValueError, match="two spellings"):
        attrs.evolve(made, threshold=1, threshold_credits=2)


def test_unset_is_one_value_for_ever() -> None:
    for twin in (copy.copy(UNSET), copy.deepcopy(UNSET), pickle.loads(pickle.dumps(UNSET))):
        assert twin is UNSET
    assert not UNSET
    assert repr(UNSET) == "UNSET"


def test_a_published_name_that_python_has_a_use_for_is_taken_as_it_is_and_with_an_underscore() -> None:
    made = CreateVideoWorkflowRequest(type="add_subtitles")
    assert made == CreateVideoWorkflowRequest(type_="add_subtitles", type="add_subtitles")
    assert (made.type, made.type_, made["type"], made.to_dict()) == (*["add_subtitles"] * 3, {"type": "add_subtitles"})
    changed: tuple[Any, ...] = ({"type": "index"}, {"type_": "index"})
    for changes in changed:
        assert attrs.evolve(made, **changes).to_dict() == {"type": "index"}
    assert attrs.evolve(made) == copy.deepcopy(made) == pickle.loads(pickle.dumps(made)) == made
    made.type = "index"
    assert (made.type_, made.to_dict()) == ("index", {"type": "index"})
    del made.type
    assert made.to_dict() == {}
    with pytest.raises(ValueError, match="type_ and type are two spellings of one value, and differ"):
        CreateVideoWorkflowRequest(type="a", type_="b")
    with pytest.raises(TypeError, match="a text is wanted here, not None"):
        CreateVideoWorkflowRequest(type=None)  # type: ignore[arg-type]
    assert Analyzer.from_dict({"type": "vlm"}).type == Analyzer(type_="vlm").type == "vlm"
    with pytest.raises(MissingFieldError, match=r"Analyzer\.type_ is missing"):
        _ = Analyzer.from_dict({}).type
    assert RTStreamList.from_dict({"next": "/rtstream/?offset=10"}).next == "/rtstream/?offset=10"


def test_what_stands_in_the_data_of_an_answer_is_pointed_at() -> None:
    answer = RTStreamListResult.from_dict({"success": True, "data": {"count": 25, "new": 1}})
    for name, hint in (("count", "; result.data.count has it"), ("counts", ""), ("new", "")):
        with pytest.raises(AttributeError) as caught:
            getattr(answer, name)
        assert str(caught.value) == f"'RTStreamListResult' object has no attribute '{name}'{hint}"
    with pytest.raises(AttributeError, match=r"no attribute 'count'$"):
        _ = RTStreamListResult.from_dict({"success": True}).count  # type: ignore[attr-defined]


# Equality and repr


def test_equality_is_by_concept() -> None:
    assert Settings(threshold=100) == Settings(threshold_credits=100) == Settings.from_dict({"thresholdCredits": "100"})
    assert Settings(threshold=100) != Settings(threshold=101)
    assert Settings() != Settings(enabled=False)
    assert Settings.from_dict({"a": 1}) != Settings.from_dict({})
    assert Settings.from_dict({"threshold": "x"}) != Settings.from_dict({"threshold": "y"})
    assert Settings() != Error()
    with pytest.raises(TypeError):
        hash(Settings())


def test_repr_shows_each_concept_once_and_nothing_unknown() -> None:
    model = Settings.from_dict({"thresholdCredits": 1, "threshold": 1, "enabled": "?", "token": "sk-canary"})
    assert repr(model) == "AutoRechargeSettings(threshold=1.0, additional_keys=['token'], unread=('/enabled',))"


def test_repr_is_no_longer_than_a_person_reads() -> None:
    assert repr(Video.from_dict({"id": "m-1", "name": "n" * 201})) == f"Video(id='m-1', name='{'n' * 200}'…)"
    assert repr(Video.from_dict({"id": "m-1", "name": "n" * 200})) == f"Video(id='m-1', name='{'n' * 200}')"
    listed = repr(VideoList.from_dict({"videos": [{"id": f"m-{number}"} for number in range(2000)]}))
    first = ", ".join(f"Video(id='m-{number}')" for number in range(5))
    assert listed == f"VideoList(videos=[{first}, … 1,995 more])"
    nested: Any = "x" * 10_000
    for _ in range(30):
        nested = {f"{n}": [nested] * 9 for n in range(9)}
    for made in (
        CreateCaptureSessionRequest(end_user_id="u", metadata={"a": {"b": (1,)}, "c": {}, "d": []}),
        CreateCaptureSessionRequest(end_user_id="u", metadata=nested),
        CreateCaptureSessionRequest.from_dict({str(n): 1 for n in range(10_000)}),
        CreateCaptureSessionRequest.from_dict({"end_user_id": {"a": 1}, "metadata": [1]}),
    ):
        assert len(repr(made)) < 200_000
    short = CreateCaptureSessionRequest(end_user_id="u", metadata={"a": {"b": (1,)}, "c": {}, "d": [[[[[1]]]]]})
    assert repr(short).endswith("metadata={'a': {'b': (1,)}, 'c': {}, 'd': [[[[…]]]]})")


# Reading


def read(raw: Any) -> SetAutoRechargeResult:
    return SetAutoRechargeResult.from_dict(raw)


def test_settings_may_be_there_absent_or_null() -> None:
    assert read({"success": True}).settings is None
    assert read({"success": True}) != read({"success": True, "settings": None})
    assert read({"settings": None}).settings is None
    assert read({"settings": None}).unread == ()
    settings = read({"settings": {"threshold_credits": "100"}}).settings
    assert isinstance(settings, Settings)
    assert (settings.threshold, type(settings.threshold)) == (100.0, float)


def test_what_cannot_be_read_is_none_listed_and_kept() -> None:
    raw = {"success": None, "message": ["m"], "settings": {"enabled": "maybe", "amount": {}, "threshold": True}}
    model = read(raw)
    # A null is no such thing: it reads None, as it says.
    assert model.unread == ("/message", "/settings/enabled", "/settings/amount", "/settings/threshold")
    assert (model.success, model.message) == (None, None)
    assert model["message"] == ["m"]
    assert model.to_dict() == raw
    model = read({"settings": "none", "a/b~c": 1})
    assert (model.settings, model.unread) == (None, ("/settings",))
    model.settings = None
    assert model.unread == ()


def test_unknown_fields_are_kept_and_reached_as_items() -> None:
    model = read({"success": True, "request": {"ids": [1]}})
    assert model.additional_keys == ["request"]
    assert model["request"] == {"ids": [1]}
    model["request"]["ids"].append(2)
    assert model.to_dict() == {"success": True, "request": {"ids": [1, 2]}}
    assert "request" in model
    assert "message" not in model
    with pytest.raises(KeyError):
        model["message"]
    with pytest.raises(TypeError):
        model.additional_properties["x"] = 1  # type: ignore[index]
    del model["request"]
    assert model.to_dict() == {"success": True}


def test_a_change_in_place_of_what_is_inside_is_written() -> None:
    model = read({"settings": {"threshold": "1", "recharge_amount": 2}})
    assert isinstance(model.settings, Settings)
    model.settings.threshold = 5
    assert model.to_dict() == {"settings": {"threshold": 5, "recharge_amount": 2}}


def test_neither_the_source_nor_the_result_is_shared() -> None:
    source: Any = {"settings": {"x": [1]}, "y": [1]}
    model = read(source)
    source["y"].append(2)
    source["settings"]["x"].append(2)
    result = model.to_dict()
    result["y"].append(3)
    result["settings"]["x"].append(3)
    assert model.to_dict() == {"settings": {"x": [1]}, "y": [1]}


def test_only_an_object_is_a_model() -> None:
    with pytest.raises(TypeError, match=r"SetAutoRechargeResult\.from_dict: an object is wanted here, not list"):
        read([])


def test_arguments_are_by_keyword_only() -> None:
    with pytest.raises(TypeError):
        Settings(True, 1, 2)  # type: ignore[call-arg]
    with pytest.raises(TypeError):
        Settings(treshold=1)  # type: ignore[call-arg]
    settings = Settings()
    with pytest.raises(AttributeError):
        settings.treshold = 1  # type: ignore[attr-defined]


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=6) | st.just("12.5"),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=8,
)
NAMES = st.sampled_from(["success", "message", "settings", "enabled", *THRESHOLDS, *AMOUNTS, "other", "", "a/~"])
OBJECTS = st.dictionaries(NAMES, JSON | st.dictionaries(NAMES, JSON, max_size=6), max_size=6)


@given(OBJECTS)
def test_every_object_goes_through_every_model_unchanged(raw: Any) -> None:
    for model in (SetAutoRechargeResult, Settings, Error):
        read_model = model.from_dict(raw)
        assert json.dumps(read_model.to_dict()) == json.dumps(raw)
        for twin in (copy.deepcopy(read_model), pickle.loads(pickle.dumps(read_model)), attrs.evolve(read_model)):
            assert json.dumps(twin.to_dict()) == json.dumps(raw)
            assert twin == read_model
            assert repr(twin) == repr(read_model)
            assert twin.unread == read_model.unread


# Readers


@pytest.mark.parametrize(
    ("reader", "raw", "value"),
    [
        (NUMBER, 1, 1.0),
        (NUMBER, "191.14", 191.14),
        (NUMBER, "-1e3", -1000.0),
        (NUMBER, True, UNSET),
        (NUMBER, "nan", UNSET),
        (NUMBER, "1_0", UNSET),
        (NUMBER, "", UNSET),
        (NUMBER, "٣", UNSET),
        (NUMBER, math.inf, UNSET),
        (NUMBER, 10**400, UNSET),
        (NUMBER, "1e999", UNSET),
        (INTEGER, 10, 10),
        (INTEGER, 10**30, 10**30),
        (INTEGER, 10.0, 10),
        (INTEGER, "10", 10),
        (INTEGER, "10.0", 10),
        (INTEGER, 10.5, UNSET),
        (INTEGER, "ten", UNSET),
        (INTEGER, False, UNSET),
        (BOOLEAN, "True", True),
        (BOOLEAN, "false", False),
        (BOOLEAN, 1, UNSET),
        (BOOLEAN, "yes", UNSET),
        (STRING, "", ""),
        (STRING, 5, UNSET),
        (NULL, None, None),
        (NULL, 0, UNSET),
        (OBJECT, {"a": 1}, {"a": 1}),
        (OBJECT, [], UNSET),
        (ANY, None, None),
        (Items(NUMBER), ["1", "x", None], [1.0, "x", None]),
        (Items(NUMBER), {"0": 1}, UNSET),
        (AnyOf(NUMBER, STRING), "12", "12"),
        (AnyOf(NUMBER, STRING), 12, 12.0),
        (AnyOf(NUMBER, NULL), "12", 12.0),
        (DATETIME, "2025-05-27T13:07:38.758741", datetime(2025, 5, 27, 13, 7, 38, 758741)),
        (DATETIME, "2023-11-07T05:31:56Z", datetime(2023, 11, 7, 5, 31, 56, tzinfo=UTC)),
        (
            DATETIME,
            "2025-09-10T22:31:50.886736+05:30",
            datetime(2025, 9, 10, 22, 31, 50, 886736, timezone(timedelta(hours=5, minutes=30))),
        ),
        (DATETIME, "Tue, 27 May 2025 13:07:38 GMT", datetime(2025, 5, 27, 13, 7, 38, tzinfo=UTC)),
        (DATETIME, "May 27, 2025 1:07 PM", datetime(2025, 5, 27, 13, 7)),
        (DATETIME, "May", UNSET),
        (DATETIME, "10", UNSET),
        (DATETIME, "13:07", UNSET),
        (DATETIME, "soon", UNSET),
        (DATETIME, 1700000000, datetime(2023, 11, 14, 22, 13, 20, tzinfo=UTC)),
        (DATETIME, "9" * 400, UNSET),
    ],
)
def test_readers(reader: Reader, raw: Any, value: Any) -> None:
    got = reader.read(raw)
    assert (got, type(got)) == (value, type(value))


@given(st.text() | st.text("0123456789-:T.Z+ JanFebMay,/", max_size=20))
def test_no_text_raises_as_a_time(text: str) -> None:
    assert DATETIME.read(text) is UNSET or isinstance(DATETIME.read(text), datetime)


def test_lists_keep_what_came_until_an_item_is_changed() -> None:
    from videodb_client._schema.model import Field, Model

    class Measured(Model):
        _fields = (Field("lengths", "lengths", Items(NUMBER)), Field("words", "words", Items(STRING)))

    came: Any = {"lengths": ["1", 2, "x"], "words": ["a", 1]}
    model: Any = Measured.from_dict(came)
    assert (model.lengths, model.words, model.unread) == ([1.0, 2.0, "x"], ["a", 1], ("/lengths/2", "/words/1"))
    assert model.to_dict() == came
    model.lengths[1] = 3.0
    model.lengths.append(4)
    model.words.append("b")
    assert model.to_dict() == {"lengths": ["1", 3.0, "x", 4], "words": ["a", 1, "b"]}
    assert came == {"lengths": ["1", 2, "x"], "words": ["a", 1]}


# Strict writing


@pytest.mark.parametrize(
    ("keywords", "error", "said"),
    [
        ({"threshold": "100"}, TypeError, "body/threshold: a number is wanted here, not a value of type str"),
        ({"threshold": True}, TypeError, "body/threshold"),
        ({"thresholdCredits": math.nan}, ValueError, "body/thresholdCredits: a finite number"),
        ({"amount": math.inf}, ValueError, "body/amount: a finite number"),
        ({"enabled": 1}, TypeError, "body/enabled: True or False is wanted here"),
        ({"enabled": "true"}, TypeError, "body/enabled"),
    ],
)
def test_what_must_not_be_sent_raises_and_constructing_does_not(
    keywords: Any, error: type[Exception], said: str
) -> None:
    settings = Settings(**keywords)
    settings.to_dict()
    with pytest.raises(error, match=r"^POST /billing/auto_recharge: ") as caught:
        sent(settings)
    assert said in str(caught.value)


@pytest.mark.parametrize("came", [{"threshold": "100"}, {"enabled": None}, {"amount": [1]}, {"x": math.nan}])
def test_what_came_in_another_type_is_not_sent_on_unlooked_at(came: Any) -> None:
    settings = Settings.from_dict(came)
    with pytest.raises((TypeError, ValueError)):
        sent(settings)


def test_assigning_what_was_read_makes_it_fit_to_send() -> None:
    settings = Settings.from_dict({"threshold_credits": "100"})
    settings.threshold = settings.threshold
    assert sent(settings) == {"threshold_credits": 100.0}


@pytest.mark.parametrize("body", [None, {"threshold": 1.0}, Error(), UNSET, [1]])
def test_a_body_of_another_type_is_refused(body: Any) -> None:
    if isinstance(body, dict):
        assert sent(body) == body
    else:
        with pytest.raises(TypeError, match="body: AutoRechargeSettings is wanted here"):
            sent(body)


def test_one_of_a_group_is_wanted_before_sending() -> None:
    from videodb_client._schema.model import Field, Model

    class Given(Model):
        _fields = (Field("a", "a", STRING), Field("b", "b", STRING))
        _required_one_of = (("a", "b"),)

    with pytest.raises(ValueError, match="body: one of a, b is required"):
        Given.from_dict({"c": 1})._check("body")
    Given.from_dict({"b": "x"})._check("body")
