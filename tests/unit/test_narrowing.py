"""What is published is kept: what a schema, a parameter, a body or the security no longer allows is named."""

from __future__ import annotations

from typing import Any

import pytest
from pipeline.documents import Json, copied, read
from pipeline.narrowing import Sides, kept_component, narrowed
from pipeline.rules import violations
from pipeline.stages import effective, load
from roots import SMALL

TEXT: Json = {"type": "string"}
NUMBER: Json = {"type": "number"}
NULL: Json = {"type": "object", "nullable": True, "enum": [None]}


def shape(*required: str, **properties: Json) -> Json:
    return {"type": "object", "properties": properties, **({"required": list(required)} if required else {})}


def ref(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}


def document(**schemas: Json) -> Json:
    return {"openapi": "3.0.3", "paths": {}, "components": {"schemas": schemas}}


def lost(old: Json, new: Json, *, sent: bool = True, before: Json = None, after: Json = None) -> list[str]:
    sides = Sides(document(**(before or {})), document(**(after or before or {})))
    return narrowed(old, new, sides, "x", sent=sent)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (shape(a=TEXT), shape(), "x/properties: the published a is gone"),
        (TEXT, NUMBER, "x: the published type string is number now"),
        ({}, TEXT, "x: had any type, and is string now"),
        ({**TEXT, "nullable": True}, TEXT, "x: null was allowed, and no longer is"),
        ({"anyOf": [TEXT, NULL]}, TEXT, "x: null was allowed, and no longer is"),
        (shape(a={**TEXT, "nullable": True}), shape(a=TEXT), "x/properties/a: null was allowed, and no longer is"),
        # beside arms, within arms, in what allOf puts together
        (
            {**shape(a=TEXT, b=TEXT), "oneOf": [{"required": ["a"]}, {"required": ["b"]}]},
            {**shape(a=TEXT), "x-required-one-of": [["a"]]},
            "x/0/properties: the published b is gone",
        ),
        (
            {**shape(a=TEXT), "anyOf": [shape(b=TEXT), shape(c=TEXT)]},
            {"anyOf": [shape(a=TEXT, b=TEXT), shape(c=TEXT)]},
            "x/1/properties: the published ",
        ),
        ({"oneOf": [TEXT, NUMBER]}, {"anyOf": [TEXT]}, "x/1: the published type number is string now"),
        ({"allOf": [shape(a=TEXT), shape(b=TEXT)]}, shape(a=TEXT), "x/properties: the published b is gone"),
        (shape(a=TEXT), {"allOf": [shape(b=TEXT)]}, "x/properties: the published a is gone"),
        # bounds
        ({**NUMBER, "maximum": 10}, {**NUMBER, "maximum": 9}, "x: maximum 9 is narrower than published"),
        (NUMBER, {**NUMBER, "minimum": 0}, "x: minimum 0 is narrower than published"),
        (TEXT, {**TEXT, "maxLength": 5}, "x: maxLength 5 is narrower"),
        (TEXT, {**TEXT, "format": "uuid"}, "x: format uuid is narrower"),
        ({"type": "array", "items": {}}, {"type": "array", "uniqueItems": True}, "x: uniqueItems is narrower"),
        ({**TEXT, "enum": ["a", "b"]}, {**TEXT, "enum": ["a"]}, "x/enum: the published 'b' is gone"),
        (TEXT, {**TEXT, "enum": ["a"]}, "x/enum: any value was allowed"),
        # what is in it
        ({"type": "array", "items": TEXT}, {"type": "array"}, "x/items: the published shape is gone"),
        ({"type": "array", "items": TEXT}, {"type": "array", "items": NUMBER}, "x/items: the published type string"),
        (
            {"type": "object", "additionalProperties": TEXT},
            {"type": "object", "additionalProperties": False},
            "x/additionalProperties: others were allowed",
        ),
        (
            shape(a=TEXT),
            {**shape(a=TEXT), "additionalProperties": TEXT},
            "x/additionalProperties: anything was allowed in others, and no longer is",
        ),
        # sent
        (shape(a=TEXT), shape("a", a=TEXT), "x/required: a is required now, and was not"),
        (
            shape(a=TEXT, b=TEXT),
            {**shape(a=TEXT, b=TEXT), "x-required-one-of": [["a", "b"]]},
            "x/x-required-one-of: one of a, b is required now, and none was",
        ),
    ],
)
def test_what_is_narrower_is_named(old: Json, new: Json, said: str) -> None:
    found = lost(old, new)
    assert any(line.startswith(said) for line in found), found


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (TEXT, {"anyOf": [TEXT, NUMBER]}),
        (TEXT, {}),
        ({"type": "integer"}, NUMBER),
        ({**TEXT, "nullable": True}, {"anyOf": [TEXT, NULL]}),
        ({**TEXT, "nullable": True}, {}),
        ({**NUMBER, "maximum": 10, "minimum": 5}, {**NUMBER, "maximum": 20}),
        ({**TEXT, "enum": ["a"]}, {"anyOf": [{**TEXT, "enum": ["a", "b"]}, TEXT]}),
        ({"oneOf": [shape(a=TEXT), shape(b=TEXT)]}, {"anyOf": [shape(b=TEXT, c=TEXT), shape(a=TEXT), NULL]}),
        ({"allOf": [shape(a=TEXT), shape("b", b=TEXT)]}, shape("b", a=TEXT, b=TEXT)),
        (shape("a", a=TEXT, b=TEXT), {**shape(a=TEXT, b=TEXT), "x-required-one-of": [["a", "b"]]}),
        (
            {**shape(a=TEXT, b=TEXT), "oneOf": [{"required": ["a"]}, {"required": ["b"]}]},
            {**shape(a=TEXT, b=TEXT), "x-required-one-of": [["a", "b"]]},
        ),
        ({"type": "array", "items": {}}, {"type": "array"}),
        ({"type": "object", "additionalProperties": {}}, {"type": "object"}),
        ({"type": "object", "additionalProperties": TEXT}, {"type": "object", "additionalProperties": {}}),
    ],
)
def test_what_is_wider_or_only_otherwise_written_is_no_loss(old: Json, new: Json) -> None:
    assert lost(old, new) == []


def test_in_an_answer_an_added_required_is_no_narrowing() -> None:
    assert lost(shape(a=TEXT), shape("a", a=TEXT), sent=False) == []
    assert lost(shape(a=TEXT), {**shape(a=TEXT), "additionalProperties": NUMBER}, sent=False) == []
    deep = shape(items={"type": "array", "items": shape(a=TEXT)})
    deeper = shape(items={"type": "array", "items": shape("a", a=TEXT)})
    assert lost(deep, deeper, sent=False) == []
    assert lost(deep, deeper) == ["x/properties/items/items/required: a is required now, and was not"]


def test_a_component_is_compared_by_itself_as_it_is_used() -> None:
    before, after = {"Film": shape(a=TEXT)}, {"Film": shape("a", a=TEXT)}
    assert lost(ref("Film"), ref("Film"), before=before, after=after) == []
    sides = Sides(document(**before), document(**after))
    assert kept_component("Film", sides) == []
    assert kept_component("Film", sides._replace(sent={"Film"})) == [
        "/components/schemas/Film/required: a is required now, and was not"
    ]


def test_a_component_that_may_be_null_says_so_where_it_is_used() -> None:
    before, after = {"Film": {**shape(a=TEXT), "nullable": True}}, {"Film": shape(a=TEXT)}
    assert kept_component("Film", Sides(document(**before), document(**after))) == []
    assert lost(ref("Film"), ref("Film"), before=before, after=after) == ["x: null was allowed, and no longer is"]
    assert lost(ref("Film"), {"anyOf": [ref("Film"), NULL]}, before=before, after=after) == []


def test_shapes_that_hold_themselves_behind_arms_come_to_an_end() -> None:
    before = {
        "Node": {"oneOf": [ref("Leaf"), ref("Branch")]},
        "Leaf": shape(a=TEXT),
        "Branch": shape(kids={"type": "array", "items": {"oneOf": [ref("Node"), TEXT]}}, up=ref("Branch")),
    }
    after = {
        "Node2": {"anyOf": [ref("Leaf2"), ref("Branch2")]},
        "Leaf2": shape(a=TEXT),
        "Branch2": shape(kids={"type": "array", "items": {"anyOf": [ref("Node2"), TEXT]}}, up=ref("Branch2")),
    }
    assert lost(ref("Node"), ref("Node2"), before=before, after=after) == []
    del after["Leaf2"]["properties"]["a"]
    assert "x/0/properties: the published a is gone" in lost(ref("Node"), ref("Node2"), before=before, after=after)
    turning = {"A": {"anyOf": [ref("B")]}, "B": {"anyOf": [ref("A"), TEXT]}}
    assert lost(ref("A"), TEXT, before=turning) == []


PUBLISHED = read(SMALL / "openapi" / "videodb.yaml")
EFFECTIVE = effective(PUBLISHED, load(SMALL)).document


def post(whole: Json) -> Json:
    return whole["paths"]["/billing/auto_recharge"]["post"]


@pytest.mark.parametrize(
    ("theirs", "ours", "said"),
    [
        (
            lambda d: post(d)["requestBody"].update(required=False),
            lambda d: None,
            "/post/requestBody: a body is required now, and was not",
        ),
        (
            lambda d: post(d).pop("security"),
            lambda d: (post(d).pop("security"), d.pop("security")),
            "/post/security: a key was asked for, and no longer is",
        ),
        (
            lambda d: None,
            lambda d: post(d).update(security=[]),
            "/post/security: a key was asked for, and no longer is",
        ),
        (
            lambda d: None,
            lambda d: post(d).update(security=[{}, *post(d)["security"]]),
            "/post/security: a key was asked for, and no longer is",
        ),
        (
            lambda d: None,
            lambda d: post(d).update(parameters=[{"name": "q", "in": "query", "required": True, "schema": TEXT}]),
            "/post/parameters: q in query is required now, and was not there",
        ),
    ],
)
def test_what_an_operation_asks_for_is_not_made_more_or_less(theirs: Any, ours: Any, said: str) -> None:
    published, document = copied(PUBLISHED), copied(EFFECTIVE)
    assert violations(published, document) == []
    theirs(published)
    ours(document)
    found = violations(published, document)
    assert any(said in line for line in found), found
