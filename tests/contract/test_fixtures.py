"""Every fixture against the effective description, and through the generated models."""

from __future__ import annotations

import json
from typing import Any

import pytest
from evidence.accounting import problems, violations
from pipeline.rules import resolved
from support import EFFECTIVE, PLACES, Fixture, fixtures, module_of, wrongly_read
from videodb_client._schema.model import Model
from videodb_client._transport.secrets import reveal

PROVENANCES = {"documented", "observed", "recorded", "constructed"}
ALL = fixtures()


def each(chosen: list[Fixture]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("fixture", chosen, ids=[fixture.name for fixture in chosen])


@each(ALL)
def test_says_where_it_comes_from(fixture: Fixture) -> None:
    assert fixture.content["provenance"] in PROVENANCES
    assert fixture.content["source"].strip()
    assert fixture.operation in PLACES
    assert fixture.request or fixture.response
    if fixture.content["provenance"] == "observed":
        assert fixture.content["observed"], "name the parts that were seen"
    assert fixture.conforms or fixture.content["reason"].strip()


@each(ALL)
def test_conforms_to_the_effective_description(fixture: Fixture) -> None:
    found = problems(EFFECTIVE, *PLACES[fixture.operation], request=fixture.request, response=fixture.response)
    if fixture.conforms:
        assert found == []
    else:
        assert found, "it is accounted for: conforms: false does not hold"


@each([fixture for fixture in ALL if fixture.response])
def test_answer_goes_through_the_model_unchanged(fixture: Fixture) -> None:
    answer = fixture.response
    status = answer["status"] or success_status(fixture.operation)
    raw, model = module_of(fixture.operation)._OPERATION.parsed(status, json.dumps(answer["body"]).encode())
    assert raw == answer["body"]
    assert isinstance(model, Model)
    assert exactly(model.to_dict()) == exactly(answer["body"])
    assert exactly(type(model).from_dict(answer["body"]).to_dict()) == exactly(answer["body"])


@each([fixture for fixture in ALL if fixture.response and fixture.conforms])
def test_answer_is_read_as_its_types(fixture: Fixture) -> None:
    answer = fixture.response
    status = answer["status"] or success_status(fixture.operation)
    _, model = module_of(fixture.operation)._OPERATION.parsed(status, json.dumps(answer["body"]).encode())
    assert list(wrongly_read(answer_schema(fixture.operation, status), answer["body"], model)) == []
    assert model.unread == ()


@each([fixture for fixture in ALL if fixture.request and fixture.conforms])
def test_request_is_sent_as_it_stands(fixture: Fixture) -> None:
    operation = module_of(fixture.operation)._OPERATION
    given = fixture.request
    body: Any = operation.body.read(given["body"]) if "body" in given else None
    values = {**given.get("path", {}), **given.get("query", {})}
    request = operation.request(values, body) if body is not None else operation.request(values)
    if body is not None:
        assert exactly(json.loads(reveal(request.body))) == exactly(given["body"])
    assert [name for name, _ in reveal(request.query)] == list(given.get("query", {}))


def success_status(operation: str) -> int:
    method, path = PLACES[operation]
    return next(int(s) for s in EFFECTIVE["paths"][path][method.lower()]["responses"] if s.startswith("2"))


def answer_schema(operation: str, status: int) -> Any:
    method, path = PLACES[operation]
    responses = EFFECTIVE["paths"][path][method.lower()]["responses"]
    response = resolved(responses.get(str(status)) or responses[f"{status // 100}XX"], EFFECTIVE)
    return response["content"]["application/json"]["schema"]


def exactly(value: Any) -> str:
    """JSON text, in which 1, 1.0 and true differ, and order counts."""
    return json.dumps(value)


@pytest.mark.parametrize(
    ("value", "is_whole"), [({"a": "x"}, True), ({"b": "x"}, True), ({"a": "x", "b": "x"}, True), ({"c": 1}, False)]
)
def test_what_is_required_may_come_in_another_spelling(value: Any, is_whole: bool) -> None:
    properties = {"a": {"type": "string"}, "b": {"type": "string", "x-alias-of": "a"}, "c": {"type": "integer"}}
    found = violations({"type": "object", "required": ["a"], "properties": properties}, value, {})
    assert (found == []) is is_whole
