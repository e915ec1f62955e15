"""Models of a small description that has what the real one has once in a hundred times, or not yet."""

from __future__ import annotations

import copy
import datetime
import importlib
import pickle
import sys
import typing
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import attrs
import pytest
from pipeline.generate import GenerateError, generate
from support import EFFECTIVE, ROOT

STRING = {"type": "string"}
NUMBER = {"type": "number"}


def ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


def shape(required: tuple[str, ...] = (), **properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties, **({"required": list(required)} if required else {})}


SCHEMAS: dict[str, Any] = {
    "Clip": shape(
        ("id",),
        id=STRING,
        clip_url={**STRING, "x-alias-of": "id"},
        kind={"$ref": "#/components/schemas/Kind"},
        level=ref("Level"),
        born={"type": "string", "format": "date"},
        owner={"type": "string", "format": "uuid"},
        seen={"type": "string", "format": "date-time"},
        score=NUMBER,
        points={**NUMBER, "x-alias-of": "score"},
        note={**STRING, "nullable": True},
        tags={"type": "array", "items": STRING},
        marks={"type": "array", "items": NUMBER},
        free={"type": "object"},
        costs=ref("Costs"),
        parts=ref("Parts"),
        parent=ref("Clip"),
    ),
    "Kind": {"type": "string", "enum": ["shot", "cut"]},
    "Level": {"type": "integer", "enum": [3, 1, 2]},
    "Costs": {"type": "object", "additionalProperties": NUMBER},
    "Parts": {"type": "object", "additionalProperties": ref("Part")},
    "Part": shape(name=STRING, size={"type": "integer"}),
    "ClipResult": {**shape(("data",), success={"type": "boolean"}, data=ref("Clip")), "x-flat-data": True},
    "Kept": {**shape(("name",), name=STRING, size=NUMBER, part=ref("Part")), "x-held-as": "kept"},
    "KeptResult": shape(success={"type": "boolean"}, data=ref("Kept")),
    "PartList": {
        **shape(success={"type": "boolean"}, data={"type": "array", "items": ref("Part")}),
        "x-flat-data": True,
    },
    "ClipRequest": {
        **shape(
            ("name",),
            name=STRING,
            amount=NUMBER,
            note={**STRING, "nullable": True},
            part=ref("Part"),
            parts={"type": "array", "items": ref("Part")},
            options={"type": "object"},
            mode=ref("Mode"),
        ),
        "x-mixin": "clips.Named",
    },
    "Mode": {"type": "string", "enum": ["fast", "slow"]},
    "Row": shape(mood=STRING, value=NUMBER, count={**NUMBER, "x-alias-of": "value"}),
    "Tally": {**shape(rows={"type": "array", "items": ref("Row")}, note=STRING), "x-bare-list": "rows"},
    "TallyResult": shape(
        success={"type": "boolean"},
        data={"anyOf": [ref("Tally"), {"type": "array", "items": ref("Row")}]},
        hits={"type": "array", "items": ref("Hit")},
    ),
    "Hit": shape(text={**STRING, "nullable": True, "x-else": "meta.words"}, meta={"type": "object"}),
}


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    folder = tmp_path_factory.mktemp("described")
    runtime = folder / "runtime"
    for path in (ROOT / "overlays" / "runtime").rglob("*"):
        if path.is_file() and "__pycache__" not in path.parts:
            target = runtime / path.relative_to(ROOT / "overlays" / "runtime")
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(path.read_bytes())
    (runtime / "groups").mkdir(exist_ok=True)
    (runtime / "groups" / "__init__.py").touch()
    (runtime / "groups" / "clips.py").write_text(
        'class Named:\n    """What no alias can say."""\n\n    __slots__ = ()\n\n'
        "    @property\n    def shout(self) -> str:\n        return str(self.name).upper()\n"
    )
    generate(
        description(SCHEMAS),
        folder / "described_client",
        config=ROOT / "generator-config.yaml",
        templates=ROOT / "overlays" / "templates",
        runtime=runtime,
        build={"VERSION": "0", "SERVER": "https://example.invalid", "KEY_HEADER": "x-key"},
    )
    sys.path.insert(0, str(folder))
    try:
        yield importlib.import_module("described_client.models")
    finally:
        sys.path.remove(str(folder))
        for name in [name for name in sys.modules if name.partition(".")[0] == "described_client"]:
            del sys.modules[name]


def description(schemas: dict[str, Any]) -> dict[str, Any]:
    def content(name: str) -> dict[str, Any]:
        return {"content": {"application/json": {"schema": ref(name)}}}

    answers = {
        "200": {"description": "ok", **content("ClipResult")},
        "404": {"description": "no", **content("PartList")},
    }
    operation = {
        "operationId": "create_clip",
        "tags": ["Clips"],
        "requestBody": {"required": True, **content("ClipRequest")},
        "responses": answers,
    }
    document = {key: EFFECTIVE[key] for key in ("openapi", "info", "servers")}
    return {**document, "paths": {"/clip": {"post": operation}}, "components": {"schemas": schemas}}


def copies(model: Any) -> list[Any]:
    pickled = [pickle.loads(pickle.dumps(model, protocol)) for protocol in range(pickle.HIGHEST_PROTOCOL + 1)]
    return [copy.copy(model), copy.deepcopy(model), attrs.evolve(model), *pickled]


# Required in an answer


def test_a_required_field_that_is_missing_says_so_when_it_is_read(package: Any) -> None:
    errors = importlib.import_module("described_client.errors")
    clip = package.Clip.from_dict({"score": 1, "kind": "shot"})
    for name in ("id", "clip_url"):
        with pytest.raises(errors.MissingFieldError) as caught:
            getattr(clip, name)
        assert isinstance(caught.value, AttributeError)
        assert isinstance(caught.value, errors.VideoDBError)
        assert str(caught.value) == "Clip.id is missing, though it is required; what came: score, kind"
        assert (caught.value.model, caught.value.field, caught.value.came) == ("Clip", "id", ("score", "kind"))
        assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)
    assert getattr(clip, "id", None) is None
    for twin in copies(clip):
        assert twin == clip
        assert twin.to_dict() == {"score": 1, "kind": "shot"}
        assert not hasattr(twin, "id")
    assert "id" not in repr(clip)
    clip.id = "c-1"
    assert (clip.id, clip.to_dict()) == ("c-1", {"score": 1, "kind": "shot", "id": "c-1"})
    del clip["id"]
    assert not hasattr(clip, "id")


@pytest.mark.parametrize(("came", "how"), [(None, "came as null"), (["x"], "came as list, not as a text")])
def test_a_required_field_that_is_null_or_unreadable_says_so_too(package: Any, came: Any, how: str) -> None:
    clip = package.Clip.from_dict({"id": came})
    with pytest.raises(AttributeError, match=f"^Clip.id {how}, though it is required; what came: id$"):
        _ = clip.id
    assert clip["id"] == came
    assert clip.unread == (("/id",) if came else ())
    assert clip.to_dict() == {"id": came}
    assert package.Clip.from_dict({"id": came, "clip_url": "u"}).id == "u"


def test_what_only_answers_require_is_no_argument_that_must_be_given(package: Any) -> None:
    assert package.Clip().to_dict() == {}
    assert package.Clip(score=1).to_dict() == {"score": 1}
    with pytest.raises(TypeError):
        package.ClipRequest()
    unset = importlib.import_module("described_client").UNSET
    with pytest.raises(TypeError, match="ClipRequest: name is required"):
        package.ClipRequest(name=unset)


def test_what_went_wrong_underneath_is_what_is_raised(package: Any) -> None:
    class Mine(package.Clip):  # type: ignore[misc]
        @property
        def long(self) -> Any:
            return self.id + self.nothing

    mine = Mine.from_dict({"nothing": 1})
    with pytest.raises(AttributeError, match=r"^Clip.id is missing|^Mine.id is missing"):
        _ = mine.long
    mine.id = "x"
    with pytest.raises(AttributeError, match="the description lacks it"):
        _ = mine.long


def test_what_the_description_lacks_is_pointed_at(package: Any) -> None:
    clip = package.Clip.from_dict({"id": "c", "speaker": "A", "file-name": "f"})
    with pytest.raises(AttributeError, match=r"lacks it, and clip\['speaker'\] has it$"):
        _ = clip.speaker
    with pytest.raises(AttributeError, match=r"clip\['file-name'\] has it$"):
        _ = clip.file_name
    for name in ("nothing", "_private", "__dunder__"):
        with pytest.raises(AttributeError) as caught:
            getattr(clip, name)
        assert "has it" not in str(caught.value)


# Reading


def test_every_kind_of_value_is_read(package: Any) -> None:
    raw: Any = {
        "id": "c-1",
        "kind": "wipe",
        "level": "2",
        "born": "2026-11-25",
        "owner": "123e4567-e89b-12d3-a456-426614174000",
        "seen": "2026-11-25T10:00:00Z",
        "score": "1.5",
        "note": None,
        "tags": ["a", 1],
        "marks": [1, "2", "x"],
        "free": {"a": [1, {"b": None}]},
        "costs": {"eur": "1.5", "usd": 2, "odd": "x"},
        "parts": {"first": {"name": "n", "size": "3"}, "second": None, "third": 5},
        "parent": {"id": "c-0", "parent": {"id": 5}},
    }
    clip = package.Clip.from_dict(raw)
    assert (clip.kind, clip.level, clip.score, clip.note) == ("wipe", 2, 1.5, None)
    assert (clip.born, clip.owner) == (datetime.date(2026, 11, 25), raw["owner"])
    assert clip.seen == datetime.datetime(2026, 11, 25, 10, tzinfo=datetime.UTC)
    assert (clip.tags, clip.marks, clip.free) == (["a", 1], [1.0, 2.0, "x"], raw["free"])
    assert (clip.costs["eur"], clip.costs["usd"], clip.costs["odd"]) == (1.5, 2.0, "x")
    assert (clip.parts["first"].size, clip.parts["second"], clip.parts["third"]) == (3, None, 5)
    assert clip.parts.additional_keys == ["first", "second", "third"]
    assert clip.parent.parent["id"] == 5
    assert clip.unread == ("/tags/1", "/marks/2", "/costs/odd", "/parts/third", "/parent/parent/id")
    assert clip.to_dict() == raw
    assert [twin.to_dict() for twin in copies(clip)] == [raw] * len(copies(clip))
    clip.parts["first"].size = 4
    clip.free["a"].append(datetime.date(2026, 1, 1))
    clip.tags.append("b")
    clip.parent.note = "n"
    clip.costs["eur"] = 2
    changed = clip.to_dict()
    assert changed["parts"]["first"] == {"name": "n", "size": 4}
    assert changed["free"] == {"a": [1, {"b": None}, "2026-01-01"]}
    assert (changed["tags"], changed["costs"]["eur"]) == (["a", 1, "b"], 2)
    assert changed["parent"] == {"id": "c-0", "parent": {"id": 5}, "note": "n"}
    assert raw["parent"] == {"id": "c-0", "parent": {"id": 5}}
    for twin in copies(clip):
        assert twin == clip
        assert twin.to_dict() == changed


@pytest.mark.parametrize(
    ("raw", "read"),
    [
        (1793871000, datetime.datetime(2026, 11, 5, 9, 30, tzinfo=datetime.UTC)),
        (1793871000.5, datetime.datetime(2026, 11, 5, 9, 30, 0, 500000, tzinfo=datetime.UTC)),
        (1793871000000, datetime.datetime(2026, 11, 5, 9, 30, tzinfo=datetime.UTC)),
        ("1793871000", datetime.datetime(2026, 11, 5, 9, 30, tzinfo=datetime.UTC)),
        ("2026-11-05T09:30:00", datetime.datetime(2026, 11, 5, 9, 30)),
        (True, None),
        (float("1e300"), None),
        ("17", None),
        ([], None),
    ],
)
def test_a_time_is_read_in_whichever_form_it_comes(package: Any, raw: Any, read: Any) -> None:
    clip = package.Clip.from_dict({"id": "c", "seen": raw})
    assert clip.seen == read
    assert clip.unread == (() if read else ("/seen",))
    assert clip.to_dict() == {"id": "c", "seen": raw}


def test_numbers_that_are_none_are_not_read(package: Any) -> None:
    for value in (float("nan"), float("inf"), True, "1_0", 10**400):
        clip = package.Clip.from_dict({"id": "c", "score": value})
        assert (clip.score, clip.unread) == (None, ("/score",))


def test_conflicts_are_named_wherever_they_are(package: Any) -> None:
    clip = package.Clip.from_dict({"id": "c", "points": 2, "score": 1, "parent": {"id": "x", "clip_url": "y"}})
    assert (clip.score, clip.points) == (1.0, 1.0)
    assert clip.conflicts == (("/score", "/points"), ("/parent/id", "/parent/clip_url"))
    assert "conflicts=" in repr(clip)
    for same in ({"score": 1, "points": "1.0"}, {"score": "x", "points": 1}, {"score": None, "points": 1}):
        other = package.Clip.from_dict({"id": "c", **same})
        assert (other.score, other.conflicts) == (1.0, ())


ROWS = [{"mood": "calm", "value": 1, "count": 2}, {"mood": 5}, "odd"]


@pytest.mark.parametrize("bare", [True, False])
def test_a_list_may_come_without_the_object_around_it(package: Any, bare: bool) -> None:
    raw = {"success": True, "data": ROWS if bare else {"rows": ROWS, "note": None}}
    result = package.TallyResult.from_dict(raw)
    tally = result.data
    assert type(tally) is package.Tally
    assert ([row.value for row in tally.rows[:2]], tally.note) == ([1.0, None], None)
    place = "/data" if bare else "/data/rows"
    assert result.unread == (f"{place}/1/mood", f"{place}/2")
    assert result.conflicts == ((f"{place}/0/value", f"{place}/0/count"),)
    assert typing.get_type_hints(package.TallyResult)["data"] == package.Tally | None
    for twin in (result, *copies(result)):
        assert (twin, twin.to_dict()) == (result, raw)
    for twin in copies(tally):
        assert twin == tally
    tally.rows[0].mood = "loud"
    tally.rows.append(package.Row(mood="new"))
    written = result.to_dict()["data"]
    rows = written if bare else written["rows"]
    assert [row["mood"] for row in (rows[0], rows[3])] == ["loud", "new"]
    tally.note = "mine"
    assert result.to_dict()["data"] == {"rows": rows, "note": "mine"}
    odd: Any
    for odd in ("text", 5, {"other": []}):
        assert package.TallyResult.from_dict({"data": odd}).to_dict() == {"data": odd}


def test_what_is_empty_may_stand_elsewhere(package: Any) -> None:
    hits = [{"text": None, "meta": {"words": "w"}}, {"text": "t", "meta": {"words": "w"}}, {"meta": []}, {"text": ""}]
    result = package.TallyResult.from_dict({"hits": hits})
    assert [hit.text for hit in result.hits] == ["w", "t", None, ""]
    assert result.to_dict() == {"hits": hits}
    result.hits[0].text = "new"
    assert result.to_dict()["hits"][0] == {"text": "new", "meta": {"words": "w"}}


# Requests


def test_none_is_refused_where_it_is_not_nullable(package: Any) -> None:
    for keywords in ({"amount": None}, {"part": None}, {"parts": None}, {"mode": None}, {"options": None}):
        (name,) = keywords
        with pytest.raises(TypeError, match=f"^ClipRequest/{name}: .* is wanted here, not None"):
            package.ClipRequest(name="n", **keywords)
        request = package.ClipRequest(name="n")
        with pytest.raises(TypeError, match=name):
            setattr(request, name, None)
        with pytest.raises(TypeError, match=name):
            request[name] = None
    with pytest.raises(TypeError, match="ClipRequest/name"):
        package.ClipRequest(name=None)
    assert package.ClipRequest(name="n", note=None).to_dict() == {"name": "n", "note": None}
    with pytest.raises(TypeError, match="amount"):
        attrs.evolve(package.ClipRequest(name="n", amount=1), amount=None)


def request(package: Any, body: Any) -> Any:
    endpoint = importlib.import_module("described_client.api.clips.create_clip")
    secrets = importlib.import_module("described_client._transport.secrets")
    return secrets.reveal(endpoint._OPERATION.request(None, body).body)


def test_nested_objects_are_given_as_models_or_as_mappings(package: Any) -> None:
    part = package.Part(name="p", size=1)
    wanted = b'{"name":"n","part":{"name":"p","size":1},"parts":[{"name":"p","size":1},{"name":"p","size":1}]}'
    plain = {"name": "p", "size": 1}
    for given in (part, plain):
        made = package.ClipRequest(name="n", part=given, parts=(given, plain))
        assert request(package, made) == wanted
        assert made.part.name == made.parts[1].name == "p"
        assert request(package, {"name": "n", "part": given, "parts": [part, given]}) == wanted
    made.part.size = 2
    made["parts"][0].size = 3
    assert b'"part":{"name":"p","size":2},"parts":[{"name":"p","size":3}' in request(package, made)


@pytest.mark.parametrize(
    ("keywords", "error", "said"),
    [
        ({"part": {"nmae": "p"}}, ValueError, "Part: 'nmae' is not described. Is 'name' meant?"),
        ({"parts": [{"name": "p"}, {"sizes": 1}]}, ValueError, "Part: 'sizes' is not described. Is 'size' meant?"),
        ({"part": {"size": "1"}}, TypeError, "body/part/size: a whole number is wanted here"),
        ({"parts": [{"size": True}]}, TypeError, "body/parts/0/size: a whole number is wanted here"),
        ({"part": {"name": None}}, TypeError, "Part/name: a text is wanted here, not None"),
        ({"parts": ["x"]}, TypeError, "body/parts/0: Part is wanted here"),
        ({"parts": "x"}, TypeError, "body/parts: a list is wanted here"),
        ({"mode": "quick"}, ValueError, "body/mode: one of the documented values is wanted here: 'fast', 'slow'"),
        ({"amount": float("nan")}, ValueError, "body/amount: a finite number"),
        ({"options": {"a": [float("inf")]}}, ValueError, "body/options/a/0"),
        ({"options": {"a": object()}}, TypeError, "body/options/a"),
        ({"amuont": 1}, (TypeError, ValueError), "amuont"),
    ],
)
def test_what_is_wrong_in_a_model_or_in_a_mapping_is_refused_alike(
    package: Any, keywords: Any, error: Any, said: str
) -> None:
    for make in (package.ClipRequest, dict):
        with pytest.raises(error) as caught:
            request(package, make(name="n", **keywords))
        assert said in str(caught.value)


def test_what_is_unknown_and_no_slip_is_sent(package: Any) -> None:
    assert request(package, {"name": "n", "part": {"brand_new": 1}}) == b'{"name":"n","part":{"brand_new":1}}'


def test_evolve_of_a_request_keeps_the_rest(package: Any) -> None:
    made = package.ClipRequest(name="n", amount=1, part={"name": "p"})
    unset = importlib.import_module("described_client").UNSET
    assert attrs.evolve(made, amount=2).to_dict() == {"name": "n", "amount": 2, "part": {"name": "p"}}
    assert attrs.evolve(made, amount=unset).to_dict() == {"name": "n", "part": {"name": "p"}}
    assert made.to_dict() == {"name": "n", "amount": 1, "part": {"name": "p"}}


# Marks


FLAT = [
    {"success": True, "data": {"id": "c-1", "score": "2", "new": [1]}},
    {"success": True, "id": "c-1", "score": "2", "new": [1]},
    {"success": True, "data": {"data": {"id": "c-1", "score": "2", "new": [1]}}},
]


@pytest.mark.parametrize("raw", FLAT)
def test_the_content_of_data_is_found_where_it_stands(package: Any, raw: Any) -> None:
    result = package.ClipResult.from_dict(raw)
    assert (result.success, result.data.id, result.data.score, result.data["new"]) == (True, "c-1", 2.0, [1])
    assert (result.additional_keys, result.unread) == ([], ())
    assert result.data == package.ClipResult.from_dict(FLAT[0]).data
    for twin in [result, *copies(result)]:
        assert list(twin.to_dict()) == list(raw)
        assert twin.to_dict() == raw
    result.data.score = 3
    result.data.note = "n"
    wanted = copy.deepcopy(raw)
    place = wanted
    while "data" in place:
        place = place["data"]
    place.update(score=3, note="n")
    assert result.to_dict() == wanted
    result.data = package.Clip(id="c-2")
    assert result.to_dict() == {"success": True, "data": {"id": "c-2"}}


def test_what_is_wrong_in_flat_data_is_pointed_at(package: Any) -> None:
    pointers = [
        package.ClipResult.from_dict({"success": 1, **raw}).unread
        for raw in ({"data": {"id": "c", "score": "x"}}, {"id": "c", "score": "x"}, {"data": {"data": {"score": "x"}}})
    ]
    assert pointers == [
        ("/success", "/data/score"),
        ("/success", "/score"),
        ("/success", "/data/data/score"),
    ]
    nothing = package.ClipResult.from_dict({"success": True, "message": "m"})
    assert (hasattr(nothing, "data"), nothing.additional_keys) == (False, ["message"])


def test_a_list_in_a_data_in_data_is_found(package: Any) -> None:
    for raw in ({"data": [{"name": "a"}, None]}, {"data": {"data": [{"name": "a"}, None], "next": 1}}):
        result = package.PartList.from_dict(raw)
        assert (result.data[0].name, result.data[1], result.to_dict()) == ("a", None, raw)
        result.data[0].size = 1
        assert '"size": 1' in str(result.to_dict()).replace("'", '"')
    odd = package.PartList.from_dict({"data": {"name": "a"}})
    assert (odd.data, odd.unread, odd.to_dict()) == (None, ("/data",), {"data": {"name": "a"}})


@pytest.mark.parametrize("around", [{}, {"other": [1]}])
def test_an_object_that_stands_one_level_further_in_is_the_same_object(package: Any, around: Any) -> None:
    inner = {"name": "a", "size": "1.5", "part": {"size": 2}, "new": {"b": []}}
    raw = {"kept": inner, **around}
    plain, held = package.Kept.from_dict(inner), package.Kept.from_dict(raw)
    for model in (held, *copies(held)):
        assert model == plain
        assert (model.name, model.size, model.part.size, model["new"]) == ("a", 1.5, 2, {"b": []})
        assert model.to_dict() == raw
    wrong = {**raw, "kept": {**inner, "size": "x", "part": {"size": []}}}
    assert package.KeptResult.from_dict({"data": wrong}).unread == ("/data/kept/size", "/data/kept/part/size")
    result = package.KeptResult.from_dict({"success": True, "data": raw})
    assert result.data == plain
    result.data.name = "b"
    result.data.part.size = 3
    assert result.to_dict()["data"] == {**raw, "kept": {**inner, "name": "b", "part": {"size": 3}}}
    assert attrs.evolve(held, name="c").to_dict() == {**raw, "kept": {**inner, "name": "c"}}
    result.data = plain
    assert result.to_dict()["data"] == inner


@pytest.mark.parametrize("raw", [{"kept": None}, {"kept": []}, {"kept": {"name": "in"}, "name": "out"}, {}])
def test_what_only_looks_held_is_taken_as_it_stands(package: Any, raw: Any) -> None:
    model = package.Kept.from_dict(raw)
    assert model.to_dict() == raw
    assert model.size is None
    assert package.Kept(size=1).to_dict() == {"size": 1}


def test_a_model_inherits_what_was_written_by_hand(package: Any) -> None:
    made = package.ClipRequest(name="n")
    assert made.shout == "N"
    assert package.ClipRequest.from_dict({"name": "m"}).shout == "M"
    assert [twin.shout for twin in copies(made)] == ["N"] * len(copies(made))
    assert not hasattr(made, "__dict__")


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"Part": {**SCHEMAS["Part"], "x-mixin": "Named"}}, "Part: x-mixin: 'Named' names no class"),
        ({"Part": {**SCHEMAS["Part"], "x-flat-data": True}}, "Part: x-flat-data, and no data"),
        ({"Part": {**SCHEMAS["Part"], "x-held-as": "name"}}, "Part: x-held-as: name is a property of it"),
        ({"Kind": {"type": "string", "enum": ["a", "a"]}}, "Kind: 'a' stands twice in its enum"),
    ],
)
def test_a_mark_that_means_nothing_fails_the_build(tmp_path: Path, change: Any, said: str) -> None:
    with pytest.raises(GenerateError, match=said):
        generate(
            description({**SCHEMAS, **change}),
            tmp_path / "package",
            config=ROOT / "generator-config.yaml",
            templates=ROOT / "overlays" / "templates",
            runtime=ROOT / "overlays" / "runtime",
            build={},
        )


# What a checker sees


def test_hints_resolve_and_say_what_is_read(package: Any) -> None:
    hints = typing.get_type_hints(package.Clip)
    assert hints["id"] is str
    assert hints["score"] == float | None
    assert typing.get_args(package.Level) == (3, 1, 2)
    assert hints["parent"] == package.Clip | None
    attrs.resolve_types(package.Clip)
    assert attrs.fields(package.Clip).parent.type == package.Clip | None
    assert [field.name for field in attrs.fields(package.Part)][:2] == ["name", "size"]
    endpoint = importlib.import_module("described_client.api.clips.create_clip")
    assert typing.get_type_hints(endpoint.sync)["return"] is package.ClipResult
