"""Of two schemas that must both hold, one is made; what contradicts is told with its place."""

from __future__ import annotations

import pytest
from pipeline.documents import Json, copied
from pipeline.merging import Merger

WHERE = ("it",)
TEXT: Json = {"type": "string"}
A: Json = {"$ref": "#/components/schemas/A"}
B: Json = {"$ref": "#/components/schemas/B"}
PARTS: Json = {
    A["$ref"]: {"type": "object", "properties": {"a": TEXT}},
    B["$ref"]: {"type": "object", "properties": {"b": TEXT}, "required": ["b"]},
}


def merged(left: Json, right: Json) -> tuple[Json, list[tuple[str, str]]]:
    problems: list[tuple[str, str]] = []
    before = copied([left, right])

    def part(schema: Json, where: object) -> Json:
        return copied(PARTS[schema["$ref"]]) if "$ref" in schema else schema

    made = Merger(part, problems).merged(left, right, WHERE)
    assert [left, right] == before, "what is merged stays as it was"
    return made, problems


@pytest.mark.parametrize(
    ("left", "right", "made"),
    [
        ({}, TEXT, TEXT),
        (TEXT, TEXT, TEXT),
        ({**TEXT, "description": "one"}, {"description": "two"}, {**TEXT, "description": "two"}),
        ({"default": 1}, {"default": 2}, {"default": 2}),
        # the stricter of two bounds
        ({"minLength": 1, "maxLength": 9}, {"minLength": 3, "maxLength": 5}, {"minLength": 3, "maxLength": 5}),
        ({"minimum": 1, "maximum": 9}, {"minimum": 0, "maximum": 10}, {"minimum": 1, "maximum": 9}),
        ({"uniqueItems": True}, {"uniqueItems": False}, {"uniqueItems": True}),
        ({"type": "integer"}, {"type": "number"}, {"type": "integer"}),
        ({"enum": ["a", "b", "c"]}, {"enum": ["c", "b"]}, {"enum": ["b", "c"]}),
        # null only where both allow it
        ({"nullable": True}, {"nullable": False}, {"nullable": False}),
        ({"nullable": True}, {"nullable": True}, {"nullable": True}),
        (
            {**TEXT, "nullable": True},
            {**TEXT, "nullable": True, "maxLength": 3},
            {**TEXT, "nullable": True, "maxLength": 3},
        ),
        ({**TEXT, "nullable": True}, TEXT, TEXT),
        ({**TEXT, "nullable": True}, {"maxLength": 3}, {**TEXT, "nullable": True, "maxLength": 3}),
        # properties of both, and the same one twice
        (
            {"properties": {"a": TEXT, "n": {"properties": {"x": TEXT}}}, "required": ["a"]},
            {"properties": {"b": TEXT, "n": {"properties": {"y": TEXT}}}, "required": ["b", "a"]},
            {"properties": {"a": TEXT, "n": {"properties": {"x": TEXT, "y": TEXT}}, "b": TEXT}, "required": ["a", "b"]},
        ),
        (
            {"items": {"properties": {"x": TEXT}}},
            {"items": {"properties": {"y": TEXT}}},
            {"items": {"properties": {"x": TEXT, "y": TEXT}}},
        ),
        # a map beside fields
        ({"additionalProperties": False}, {"additionalProperties": TEXT}, {"additionalProperties": TEXT}),
        ({"additionalProperties": False}, {"additionalProperties": True}, {"additionalProperties": True}),
        (
            {"additionalProperties": TEXT},
            {"additionalProperties": {"maxLength": 2}},
            {"additionalProperties": {**TEXT, "maxLength": 2}},
        ),
        # references
        (A, A, A),
        (A, {"anyOf": [A], "description": "d"}, {**A, "description": "d"}),
        (
            A,
            {"properties": {"c": TEXT}},
            {"type": "object", "properties": {"a": TEXT, "c": TEXT}},
        ),
        (
            {"properties": {"n": A}},
            {"properties": {"n": B}},
            {"properties": {"n": {"type": "object", "properties": {"a": TEXT, "b": TEXT}, "required": ["b"]}}},
        ),
        # what all arms share is in each of them
        (
            {"properties": {"c": TEXT}, "required": ["c"], "description": "d"},
            {"oneOf": [A, B]},
            {
                "description": "d",
                "oneOf": [
                    {"type": "object", "properties": {"c": TEXT, "a": TEXT}, "required": ["c"]},
                    {"type": "object", "properties": {"c": TEXT, "b": TEXT}, "required": ["c", "b"]},
                ],
            },
        ),
        (
            {"x-required-one-of": [["a", "b"]]},
            {"x-required-one-of": [["c"]]},
            {"x-required-one-of": [["a", "b"], ["c"]]},
        ),
    ],
)
def test_what_satisfies_both(left: Json, right: Json, made: Json) -> None:
    assert merged(left, right) == (made, [])


@pytest.mark.parametrize(
    ("left", "right", "where", "said"),
    [
        (TEXT, {"type": "integer"}, "/it/type", "type is 'string' in one and 'integer' in another"),
        ({"enum": ["a"]}, {"enum": ["b"]}, "/it", "enum is ['a'] in one and ['b'] in another"),
        ({"format": "date"}, {"format": "uuid"}, "/it/format", "format is 'date' in one"),
        (
            {"properties": {"n": {"items": TEXT}}},
            {"properties": {"n": {"items": {"type": "object"}}}},
            "/it/properties/n/items/type",
            "type is 'string' in one and 'object' in another",
        ),
        (A, TEXT, "/it/type", "type is 'object' in one and 'string' in another"),
    ],
)
def test_what_contradicts_is_told_with_its_place(left: Json, right: Json, where: str, said: str) -> None:
    _, ((at, why),) = merged(left, right)
    assert at == where
    assert said in why
    assert why.startswith("parts of allOf contradict one another: ")
    assert why.endswith("mend a copy of the description, and take that in: make vendor FROM=<file>")
