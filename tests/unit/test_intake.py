"""What a vendor may write in several ways is written in one: given, what comes of it, and what is said."""

from __future__ import annotations

import pytest
from pipeline.documents import Json, copied
from pipeline.intake import taken_in

JSON = "application/json"
TEXT: Json = {"type": "string"}
OBJECT: Json = {"type": "object", "properties": {"a": TEXT}}
NULL: Json = {"type": "object", "nullable": True, "enum": [None]}
OK: Json = {"description": "ok"}


def ref(name: str, section: str = "schemas") -> Json:
    return {"$ref": f"#/components/{section}/{name}"}


def content(schema: Json, media: str = JSON) -> Json:
    return {"content": {media: {"schema": schema}}}


def described(operation: Json, *, item: Json = None, path: str = "/a/{id}", **components: Json) -> Json:
    return {
        "openapi": "3.0.3",
        "paths": {path: {**(item or {}), "post": {"responses": {"200": OK}, **operation}}},
        "components": components,
    }


def operation_of(description: Json) -> tuple[Json, tuple[str, ...]]:
    before = copied(description)
    taken = taken_in(description)
    assert taken.problems == ()
    assert description == before
    (item,) = taken.document["paths"].values()
    return item["post"], taken.notes


def schemas_of(**schemas: Json) -> tuple[Json, tuple[str, ...], list[str]]:
    """Give components in plain words, the notes, and what is wrong."""
    taken = taken_in(described({}, schemas=schemas))
    return taken.document["components"]["schemas"], taken.notes, [f"{at}: {why}" for at, why in taken.problems]


def plain(schema: Json, **more: Json) -> Json:
    """Give a property in plain words."""
    schemas, _, problems = schemas_of(Holder={"properties": {"it": schema}}, **more)
    assert problems == []
    return schemas["Holder"]["properties"]["it"]


def test_a_plain_description_comes_back_as_it_is() -> None:
    parameter = {"name": "id", "in": "path", "required": True, "schema": TEXT}
    description = described(
        {
            "parameters": [parameter],
            "requestBody": content(ref("A")),
            "responses": {"200": {**OK, **content(ref("A"))}},
        },
        schemas={"A": {**OBJECT, "nullable": False, "description": "words"}},
    )
    assert taken_in(description) == (description, (), ())


@pytest.mark.parametrize("description", [None, [], "x", {}, {"openapi": "3.1.0", "paths": {}}, {"openapi": "2.0"}])
def test_what_is_no_description_is_left_to_the_rules(description: Json) -> None:
    assert taken_in(description) == (description, (), ())


# Parameters


def test_parameters_of_the_path_stand_in_the_operation_and_it_has_the_last_word() -> None:
    query = {"name": "q", "in": "query", "schema": TEXT}
    own = {"name": "q", "in": "query", "schema": {"type": "integer"}}
    also = {"name": "q", "in": "path", "required": True, "schema": TEXT}
    item = {"parameters": [query, also, ref("Page", "parameters")]}
    page = {"name": "page", "in": "query", "schema": TEXT}
    description = described(
        {"parameters": [own]}, item=item, parameters={"Page": ref("Two", "parameters"), "Two": page}
    )
    operation, notes = operation_of(description)
    assert operation["parameters"] == [also, page, own]
    assert notes == ()
    assert "parameters" not in taken_in(description).document["paths"]["/a/{id}"]


def test_headers_that_something_else_decides_are_left_out_and_others_are_not() -> None:
    headers = [
        {"name": name, "in": "header", "schema": TEXT} for name in ("Accept", "content-type", "AUTHORIZATION", "X")
    ]
    operation, _ = operation_of(described({"parameters": headers}))
    assert [parameter["name"] for parameter in operation["parameters"]] == ["X"]


def test_json_in_a_query_is_marked() -> None:
    parameter = {"name": "f", "in": "query", **content(OBJECT)}
    operation, _ = operation_of(described({"parameters": [parameter]}))
    assert operation["parameters"] == [{"name": "f", "in": "query", "schema": OBJECT, "x-json": True}]


@pytest.mark.parametrize(
    ("given", "schema", "said"),
    [
        ({"schema": TEXT}, TEXT, "POST /a/{id}: id in path: is required, as all that stands in a path"),
        ({"required": False, "schema": TEXT}, TEXT, "is required"),
        ({"required": True, "schema": {**TEXT, "nullable": True}}, TEXT, "id in path: is never null"),
        (
            {"required": True, "schema": {**TEXT, "nullable": True, "enum": ["x", None]}},
            {**TEXT, "enum": ["x"]},
            "null has no form in a path",
        ),
        ({"required": True, "schema": ref("Maybe")}, TEXT, "null has no form in a path"),
    ],
)
def test_what_stands_in_a_path_is_there(given: Json, schema: Json, said: str) -> None:
    parameter = {"name": "id", "in": "path", **given}
    operation, notes = operation_of(
        described({"parameters": [parameter]}, schemas={"Maybe": {**TEXT, "nullable": True}})
    )
    assert operation["parameters"] == [{"name": "id", "in": "path", "required": True, "schema": schema}]
    assert len(notes) == 1
    assert said in notes[0]


# Bodies and answers


@pytest.mark.parametrize(
    ("media", "as_body", "as_answer"),
    [
        (JSON, True, True),
        ("application/json; charset=utf-8", True, True),
        ("Application/JSON", True, True),
        ("*/*", True, True),
        ("application/*", True, True),
        ("application/problem+json", False, True),
        ("application/merge-patch+json", False, True),
        ("text/json", False, True),
        ("text/plain", False, False),
        ("image/*", False, False),
        ("application/x-ndjson", False, False),
        ("application/jsonl", False, False),
    ],
)
def test_what_is_json_is_called_so(media: str, as_body: bool, as_answer: bool) -> None:
    given = content(TEXT, media)
    operation, notes = operation_of(described({"requestBody": given, "responses": {"200": {**OK, **given}}}))
    assert operation["requestBody"] == (content(TEXT) if as_body else given)
    assert operation["responses"] == {"200": {**OK, **(content(TEXT) if as_answer else given)}}
    assert notes == ()


def test_json_is_taken_of_several_forms_and_the_others_are_told() -> None:
    both = {"content": {"text/csv": {}, "*/*": {"schema": TEXT}, JSON: {"schema": OBJECT}}}
    operation, notes = operation_of(described({"requestBody": both, "responses": {"200": {**OK, **both}}}))
    assert operation["requestBody"] == content(OBJECT)
    assert operation["responses"]["200"] == {**OK, **content(OBJECT)}
    assert notes == tuple(
        f"POST /a/{{id}}: {what}: text/csv, */* beside application/json is left out: it goes as JSON"
        for what in ("the body", "the answer 200")
    )


def test_an_answer_of_any_form_without_a_schema_is_one_without_content() -> None:
    operation, _ = operation_of(described({"responses": {"200": {**OK, "content": {"text/html": {}}}}}))
    assert operation["responses"] == {"200": OK}


def test_an_error_that_is_no_json_is_an_error_all_the_same_and_a_success_is_left_to_the_refusals() -> None:
    words = {**OK, **content(TEXT, "text/plain")}
    answers = {"200": ref("Words", "responses"), "400": ref("Words", "responses"), "5XX": words}
    description = described({"responses": answers}, responses={"Words": words})
    operation, notes = operation_of(description)
    assert operation["responses"] == {"200": ref("Words", "responses"), "400": OK, "5XX": OK}
    assert notes == tuple(
        f"POST /a/{{id}}: the answer {status}: text/plain is no JSON: the error has it as body, unread"
        for status in ("400", "5XX")
    )
    assert taken_in(description).document["components"]["responses"] == {"Words": words}


def test_parts_that_refer_to_parts_are_written_out() -> None:
    sections = ("parameters", "requestBodies", "responses")
    holder = {**OK, **content(TEXT)}
    parts: dict[str, Json] = {
        section: {"A": ref("B", section), "B": ref("C", section), "C": holder} for section in sections
    }
    document = taken_in(described({}, **parts)).document
    assert document["components"] == {section: dict.fromkeys("ABC", holder) for section in sections}


# Schemas


@pytest.mark.parametrize(
    ("given", "made"),
    [
        # null is said where it is used, and not among values
        ({**TEXT, "enum": ["a", None]}, {**TEXT, "enum": ["a"], "nullable": True}),
        ({"enum": [None]}, {"enum": [None]}),
        ({"nullable": True, "enum": ["a", "b", None]}, {"nullable": True, "enum": ["a", "b"]}),
        # values of one type
        ({**TEXT, "enum": [1, True, 1.5, "x"]}, {**TEXT, "enum": ["1", "true", "1.5", "x"]}),
        ({"type": "integer", "enum": ["1", "-2"]}, {"type": "integer", "enum": [1, -2]}),
        ({**TEXT, "enum": ["a", "b", "a"]}, {**TEXT, "enum": ["a", "b"]}),
        ({"type": "boolean", "enum": [True]}, {"type": "boolean"}),
        ({"enum": [True, False]}, {"type": "boolean"}),
        ({"type": "number", "enum": [0.5, 1]}, {"type": "number"}),
        (
            {"enum": [1, "a", None]},
            {"anyOf": [{"type": "string", "enum": ["a"]}, {"type": "integer", "enum": [1]}, NULL]},
        ),
        # an object of which nothing is said
        ({"type": "object", "additionalProperties": False}, {"type": "object"}),
        ({**OBJECT, "additionalProperties": False}, {**OBJECT, "additionalProperties": False}),
        # allOf
        ({"allOf": [ref("A")]}, ref("A")),
        ({"allOf": [ref("A")], "nullable": True}, {"anyOf": [ref("A"), NULL]}),
        (
            {"allOf": [ref("A")], "description": "d", "default": {}},
            {"description": "d", "default": {}, "anyOf": [ref("A")]},
        ),
        ({"allOf": [ref("A")], "type": "object", "x-y": 1}, {"x-y": 1, "anyOf": [ref("A")]}),
        ({"allOf": [ref("Also")], "type": "object"}, ref("Also")),
        ({"allOf": [ref("A")], "maxProperties": 1}, {**OBJECT, "maxProperties": 1}),
        ({"allOf": [TEXT, {"maxLength": 3}]}, {**TEXT, "maxLength": 3}),
        ({"allOf": []}, {}),
        ({"allOf": [{}, {"description": "d"}]}, {"description": "d"}),
        (
            {"allOf": [ref("Also"), {"required": ["a"]}], "required": ["b"], "properties": {"b": TEXT}},
            {"type": "object", "properties": {"a": TEXT, "b": TEXT}, "required": ["a", "b"]},
        ),
        (
            {"allOf": [{"allOf": [ref("A"), {"properties": {"b": TEXT}}]}, {"properties": {"c": TEXT}}]},
            {"type": "object", "properties": {"a": TEXT, "b": TEXT, "c": TEXT}},
        ),
        (
            {"allOf": [ref("Maybe"), {"type": "object", "properties": {"b": TEXT}}]},
            {"type": "object", "properties": {"a": TEXT, "b": TEXT}},
        ),
        (
            {"allOf": [ref("Maybe"), {"nullable": True, "properties": {"b": TEXT}}]},
            {"type": "object", "properties": {"a": TEXT, "b": TEXT}, "nullable": True},
        ),
        # arms that only require
        (
            {**OBJECT, "anyOf": [{"required": ["a"]}, {"required": ["b"], "type": "object", "title": "t"}]},
            {**OBJECT, "x-required-one-of": [["a", "b"]]},
        ),
        (
            {**OBJECT, "anyOf": [{"required": ["a", "b"]}, {"required": ["c"]}]},
            {**OBJECT, "x-required-one-of": [["a", "c"], ["b", "c"]]},
        ),
        (
            {**OBJECT, "anyOf": [{"required": ["a", "b"]}, {"required": ["a"]}]},
            {**OBJECT, "x-required-one-of": [["a"]]},
        ),
        ({**OBJECT, "anyOf": [{"required": []}, {"required": ["a"]}]}, OBJECT),
        # what stands beside arms is in each
        (
            {**OBJECT, "required": ["a"], "description": "d", "anyOf": [{"properties": {"b": TEXT}}, ref("A")]},
            {
                "description": "d",
                "anyOf": [
                    {"type": "object", "properties": {"a": TEXT, "b": TEXT}, "required": ["a"]},
                    {**OBJECT, "required": ["a"]},
                ],
            },
        ),
        # a component that may be null, used
        (ref("Maybe"), {"$ref": "#/components/schemas/Maybe", "nullable": True}),
        ({"anyOf": [ref("Maybe"), TEXT]}, {"anyOf": [ref("Maybe"), TEXT, NULL]}),
        ({"type": "array", "items": ref("Maybe")}, {"type": "array", "items": {**ref("Maybe"), "nullable": True}}),
    ],
)
def test_a_shape_is_written_in_plain_words(given: Json, made: Json) -> None:
    assert plain(given, A=OBJECT, Also=ref("A"), Maybe={**OBJECT, "nullable": True}) == made


def test_a_component_that_may_be_null_does_not_say_so_itself() -> None:
    schemas, _, _ = schemas_of(
        Maybe={**OBJECT, "nullable": True}, List={"type": "array", "nullable": True, "items": TEXT}
    )
    assert schemas == {"Maybe": OBJECT, "List": {"type": "array", "items": TEXT}}


def test_a_component_of_one_part_is_what_it_refers_to_with_its_own_words() -> None:
    schemas, _, _ = schemas_of(A={**OBJECT, "title": "A", "description": "of A"}, B={"allOf": [ref("A")], "title": "B"})
    assert schemas["B"] == {**OBJECT, "title": "B", "description": "of A"}


def test_what_tells_arms_apart_stands_on_them() -> None:
    by = {"propertyName": "kind", "mapping": {"cat": "#/components/schemas/Cat", "lion": "Cat"}}
    schemas, _, _ = schemas_of(Pet={"oneOf": [ref("Cat"), ref("Dog")], "discriminator": by}, Cat=OBJECT, Dog=OBJECT)
    assert schemas["Cat"]["x-told-by"] == {"kind": ["cat", "lion"]}
    assert schemas["Dog"]["x-told-by"] == {"kind": ["Dog"]}


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({**TEXT, "enum": ["a", "a"]}, "/components/schemas/It/enum: 'a' stands there more than once"),
        (
            {"type": "integer", "enum": ["a", "b"]},
            "/components/schemas/It: its values ['a', 'b'] are not of its type integer: the values are right",
        ),
        ({"type": "number", "enum": [0.5, 2]}, "/components/schemas/It: its values [0.5, 2] are not checked"),
        (
            {**OBJECT, "oneOf": [{"required": ["a"]}, {"required": ["b"]}]},
            "that only one arm of its oneOf may be given",
        ),
    ],
)
def test_what_is_not_checked_is_told(given: Json, said: str) -> None:
    _, notes, problems = schemas_of(It=given)
    assert problems == []
    assert len(notes) == 1
    assert said in notes[0]


@pytest.mark.parametrize(
    ("schemas", "said"),
    [
        (
            {"It": {"properties": {"in": {"allOf": [ref("It"), {"properties": {"b": TEXT}}]}}}},
            "/components/schemas/It/properties/in/allOf/0: allOf leads back to It. No overlay reaches it: mend a copy",
        ),
        (
            {"It": {"allOf": [TEXT, {"type": "integer"}]}},
            "/components/schemas/It/allOf/1/type: parts of allOf contradict one another: type is 'string' in one",
        ),
        (
            {"It": {"properties": {"in": {"enum": [["a"], "b"]}}}},
            "/components/schemas/It/properties/in: enum: only texts and numbers can be values",
        ),
        (
            {"It": {**OBJECT, "anyOf": [{"required": [f"{n}{i}" for i in range(4)]} for n in "abc"]}},
            "/components/schemas/It/anyOf: arms that only require fields, in more ways than can be checked",
        ),
    ],
)
def test_what_cannot_be_written_so_is_told_with_its_place(schemas: Json, said: str) -> None:
    _, _, problems = schemas_of(**schemas)
    assert len(problems) == 1
    assert problems[0].startswith(said)
