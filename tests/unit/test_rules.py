"""The rules of the effective description: each is broken once, on a small sound one, and named."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pipeline.documents import Json, copied, read
from pipeline.rules import invalid, violations
from pipeline.stages import effective, load

SMALL = Path(__file__).with_name("small")
PUBLISHED = read(SMALL / "openapi" / "videodb.yaml")
EFFECTIVE = effective(PUBLISHED, load(SMALL)).document

Breaks = Callable[[Json], Any]


def post(document: Json) -> Json:
    return document["paths"]["/billing/auto_recharge"]["post"]


def schemas(document: Json) -> Json:
    return document["components"]["schemas"]


def settings(document: Json) -> Json:
    return schemas(document)["AutoRechargeSettings"]


def test_what_is_not_valid_is_told_in_one_line_with_its_place() -> None:
    here = "/components/schemas/AutoRechargeSettings/properties/a"
    cases: list[tuple[Json, str]] = [
        (
            {"type": "string", "pattern": r"^\p{L}+$"},
            r"/pattern: '^\\p{L}+$': no regular expression that Python reads",
        ),
        ({"type": "string", "pattern": "a\\", "default": "b"}, "/pattern: 'a\\\\': no regular expression"),
        ({"type": "integer", "default": "x"}, "/default: not valid OpenAPI 3.0: 'x' is not of type 'integer'"),
        (
            {"type": "array", "items": {"type": "integer"}, "default": [1, "x"]},
            "/default/1: not valid OpenAPI 3.0: 'x' is not of type 'integer'",
        ),
        ({"type": "bool"}, "/type: not valid OpenAPI 3.0: 'bool' is not one of ['array', 'boolean', 'integer', "),
        ({"type": "string", "maxLength": -1}, "/maxLength: not valid OpenAPI 3.0: -1 is less than the minimum of 0"),
    ]
    for schema, said in cases:
        document = copied(EFFECTIVE)
        settings(document)["properties"]["a"] = schema
        (line,) = invalid(document)
        assert line.startswith(f"{here}{said}"), line
        assert "\n" not in line


def test_the_effective_description_keeps_them() -> None:
    assert violations(PUBLISHED, EFFECTIVE) == []


@pytest.mark.parametrize(
    ("breaks", "said"),
    [
        (lambda d: d.update(openapi="3.1.0"), "version 3.0.x is wanted"),
        (lambda d: settings(d)["properties"]["enabled"].update(type="bool"), "not valid OpenAPI 3.0"),
        (lambda d: settings(d).update(allOf=[{"$ref": "#/components/schemas/Nope"}]), "names nothing in this document"),
        (lambda d: post(d).pop("operationId"), "no operationId"),
        (lambda d: d["paths"]["/billing/auto_recharge"].update(put={**post(d)}), "set_auto_recharge"),
        (lambda d: post(d)["tags"].append("Billing"), "exactly one tag"),
        (lambda d: schemas(d).update(E={"type": "string", "enum": ["a", "a"]}), "non-unique"),
        (lambda d: schemas(d).update(E={"type": "string", "nullable": True, "enum": ["a", None]}), "three classes"),
        (lambda d: schemas(d).update(E={"type": "object", "nullable": True, "properties": {}}), "nullable component"),
        (
            lambda d: schemas(d).update(E={"oneOf": [{"type": "object"}, {"type": "object"}]}),
            "write anyOf",
        ),
        (
            lambda d: schemas(d).update(E={"type": "object", "properties": {"a": {}}, "oneOf": [{"required": ["a"]}]}),
            "properties beside oneOf vanish",
        ),
        (
            lambda d: schemas(d).update(E={"type": "object", "properties": {"a": {}}, "anyOf": [{"required": ["a"]}]}),
            "become Any; write x-required-one-of",
        ),
        (lambda d: schemas(d).update(E={"allOf": [{"$ref": "#/components/schemas/Error"}]}), "inherited through allOf"),
        (
            lambda d: schemas(d).update(E={"title": "T", "type": "object"}, F={"title": "T", "type": "object"}),
            "the title 'T' stands on 2 schemas",
        ),
        (
            lambda d: settings(d)["properties"]["threshold_credits"].update({"x-alias-of": "nope"}),
            "no published property",
        ),
        (
            lambda d: settings(d)["properties"]["threshold_credits"].update(type="string"),
            "has the type of what it stands for",
        ),
        (lambda d: settings(d).update(required=["threshold_credits"]), "an alias cannot be required"),
        (lambda d: settings(d).update({"x-required-one-of": [["threshold", "nope"]]}), "nope is no property"),
        (lambda d: settings(d).update({"x-bare-list": "amount"}), "amount is no list of a component beside it"),
        (
            lambda d: schemas(d)["SetAutoRechargeResult"]["properties"].update(
                message={"$ref": "#/components/schemas/Error", "x-secret": True}
            ),
            "x-secret beside $ref",
        ),
        (
            lambda d: settings(d)["properties"].update(plan={"type": "string", "enum": ["a"]}),
            "AutoRechargeSettings: plan: a shape without a name",
        ),
        (
            lambda d: post(d)["responses"].update(
                {"202": {"description": "d", "content": {"application/json": {"schema": copied(settings(d))}}}}
            ),
            "POST /billing/auto_recharge: 202: a shape without a name",
        ),
        # what is published is never lost
        (lambda d: d["paths"].pop("/billing/auto_recharge"), "the published operation is gone"),
        (lambda d: settings(d)["properties"].pop("enabled"), "the published enabled is gone"),
        (lambda d: settings(d)["properties"].update(enabled={"type": "string"}), "published type boolean is string"),
        (lambda d: settings(d)["properties"].update(amount={"type": "integer"}), "published type number is integer"),
        (lambda d: settings(d).update(required=["amount"]), "amount is required now"),
        (lambda d: settings(d)["properties"]["amount"].update(maximum=5), "narrower than published"),
        (lambda d: settings(d)["properties"]["amount"].update(enum=[50]), "any value was allowed"),
        (lambda d: post(d)["responses"].pop("200"), "the published 200 is gone"),
    ],
)
def test_a_broken_rule_is_named(breaks: Breaks, said: str) -> None:
    document = copied(EFFECTIVE)
    breaks(document)
    found = violations(PUBLISHED, document)
    assert any(said in line for line in found), found


def test_a_published_type_may_be_widened() -> None:
    document = copied(EFFECTIVE)
    properties = settings(document)["properties"]
    properties["amount"] = {"anyOf": [{"type": "number"}, {"type": "string"}]}
    for name in ("recharge_amount", "rechargeAmount"):
        properties[name] = {**properties["amount"], "x-alias-of": "amount"}
    assert violations(PUBLISHED, document) == []


def test_arms_that_only_require_are_no_shapes() -> None:
    published, ours = copied(PUBLISHED), copied(EFFECTIVE)
    sent = post(published)["requestBody"]["content"]["application/json"]["schema"]
    sent["oneOf"] = [{"required": ["threshold"]}, {"required": ["amount"]}]
    settings(ours)["x-required-one-of"] = [["threshold", "amount"]]
    assert violations(published, ours) == []
    del settings(ours)["properties"]["enabled"]
    assert any("enabled is gone" in line for line in violations(published, ours))


def test_parameters_are_kept_and_stand_once() -> None:
    published, document = copied(PUBLISHED), copied(EFFECTIVE)
    parameter = {"name": "count", "in": "query", "schema": {"type": "integer", "enum": [1, 2]}}
    post(published)["parameters"] = [parameter]
    assert any("the published count in query is gone" in line for line in violations(published, document))
    post(document)["parameters"] = [{**parameter, "required": True, "schema": {"type": "integer", "enum": [1]}}]
    found = violations(published, document)
    assert any("count in query is required now" in line for line in found)
    assert any("the published 2 is gone" in line for line in found)
    post(document)["parameters"] = [parameter, {**parameter, "description": "again"}]
    assert any("Duplicate parameter 'count'" in line for line in violations(published, document))
