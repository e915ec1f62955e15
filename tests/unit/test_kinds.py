"""Descriptions that are none, or have parts of another kind: each is refused in a sentence that says where."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pipeline.documents import DocumentError, Json, copied, dumps, read
from pipeline.kinds import misplaced, parts, read_description
from pipeline.places import METHODS
from roots import SMALL

PUBLISHED = read(SMALL / "openapi" / "videodb.yaml")
PATH = "/billing/auto_recharge"
HERE = "/paths/~1billing~1auto_recharge/post"
BODY = f"{HERE}/requestBody/content/application~1json/schema"

Breaks = Callable[[Json], Any]


def post(document: Json) -> Json:
    return document["paths"][PATH]["post"]


def body(document: Json) -> Json:
    return post(document)["requestBody"]["content"]["application/json"]["schema"]


def schemas(document: Json, **named: Json) -> None:
    document["components"]["schemas"] = named


def test_a_sound_description_has_nothing_misplaced() -> None:
    assert misplaced(PUBLISHED) == []


@pytest.mark.parametrize(
    ("document", "said"),
    [
        (None, "not an OpenAPI description: it is empty"),
        ([], "not an OpenAPI description: it is a list"),
        ("openapi", "not an OpenAPI description: it is 'openapi'"),
        ({}, "it does not say openapi: 3.0.x"),
        ({"openapi": 3.0, "paths": {}}, "it does not say openapi: 3.0.x"),
        ({"swagger": "2.0", "paths": {}}, "OpenAPI 2.0. Only 3.0 is understood"),
        ({"openapi": "3.1.0", "paths": {}}, "OpenAPI 3.1.0. Only 3.0 is understood"),
        ({"openapi": "3.0.3"}, "it has no paths"),
        ({"openapi": "3.0.3", "paths": {}}, "it has no paths"),
        ({"openapi": "3.0.3", "paths": {"x-internal": 1}}, "it has no paths"),
        ({"openapi": "3.0.3", "paths": {"/a": {}}}, "none of its 1 paths has an operation"),
    ],
)
def test_what_is_no_description_is_told_alone(document: Json, said: str) -> None:
    (found,) = misplaced(document)
    assert said in found


@pytest.mark.parametrize(
    ("breaks", "said"),
    [
        (lambda d: d.update(paths=[]), "/paths: a list, where an object is wanted."),
        (lambda d: d["paths"].update({"videos": {}}), "/paths: 'videos': a path begins with a slash."),
        (lambda d: d["paths"].update({PATH: None}), "/paths/~1billing~1auto_recharge: nothing, where an object"),
        (
            lambda d: d["paths"].update({PATH: {"$ref": "#/components/pathItems/A"}}),
            "a reference to a whole path item is not followed. Write it out.",
        ),
        (lambda d: d["paths"][PATH].update(post=[]), f"{HERE}: a list, where an object (operation) is wanted."),
        (lambda d: post(d).pop("responses"), f"{HERE}: responses is missing"),
        (lambda d: post(d).update(tags="Billing"), f"{HERE}/tags: 'Billing', where a list is wanted."),
        (lambda d: post(d).update(tags=[7]), f"{HERE}/tags/0: 7, where a text that is not empty is wanted."),
        (lambda d: post(d).update(parameters={}), f"{HERE}/parameters: an object, where a list is wanted."),
        (lambda d: post(d).update(parameters=[{"in": "query"}]), f"{HERE}/parameters/0: name is missing"),
        (lambda d: post(d).update(security={}), f"{HERE}/security: an object, where a list is wanted."),
        (lambda d: post(d).update(security=[{"ApiKeyAuth": None}]), "/security/0/ApiKeyAuth: nothing, where a list"),
        (lambda d: body(d).update(type=["object", "null"]), f"{BODY}/type: a list, where a text"),
        (lambda d: body(d).update(required=True), f"{BODY}/required: True, where a list is wanted."),
        (lambda d: body(d).update(properties=None), f"{BODY}/properties: nothing, where an object is wanted."),
        (lambda d: body(d)["properties"].update(a=None), f"{BODY}/properties/a: nothing, where an object (schema)"),
        (lambda d: body(d)["properties"].update(a={"enum": [{}]}), "/a/enum/0: an object, where a text, a number"),
        (lambda d: body(d).update(anyOf={}), f"{BODY}/anyOf: an object, where a list is wanted."),
        (lambda d: body(d).update(additionalProperties="yes"), f"{BODY}/additionalProperties: 'yes', where an object"),
        (lambda d: body(d).update({"x-required-one-of": ["a"]}), "/x-required-one-of/0: 'a', where a list is wanted."),
        *(
            (lambda d, mark=mark: body(d).update({mark: 7}), f"{BODY}/{mark}: 7, where a text that is not empty is")
            for mark in ("x-mixin", "x-else", "x-held-as", "x-bare-list", "x-name")
        ),
        (lambda d: d.update(components=[]), "/components: a list, where an object (components) is wanted."),
        (lambda d: d["components"].update(schemas=7), "/components/schemas: 7, where an object is wanted."),
        (lambda d: schemas(d, **{"A/b": {}}), "/components/schemas: 'A/b': a component is named with letters"),
        (lambda d: body(d)["properties"].update(a={"$ref": 7}), "/a/$ref: 7, where a text is wanted."),
        (
            lambda d: body(d)["properties"].update(a={"$ref": "other.yaml#/A"}),
            "other.yaml#/A: only references within the description are followed.",
        ),
        (
            lambda d: body(d)["properties"].update(a={"$ref": "#/paths/x"}),
            "#/paths/x: only references to components (#/components/schemas/…) are followed.",
        ),
        (
            lambda d: post(d).update(requestBody={"$ref": "#/components/requestBodies/Nope"}),
            "/requestBody/$ref: #/components/requestBodies/Nope names nothing in this document",
        ),
        (
            lambda d: schemas(d, A={"$ref": "#/components/schemas/B"}, B={"$ref": "#/components/schemas/A"}),
            "/components/schemas/A: made of nothing but itself: A → B → A. Break the circle.",
        ),
        (
            lambda d: schemas(d, A={"anyOf": [{"type": "string"}, {"$ref": "#/components/schemas/A"}]}),
            "/components/schemas/A: made of nothing but itself: A → A.",
        ),
        (
            lambda d: d["components"].update(parameters={"P": {"$ref": "#/components/parameters/P"}}),
            "/components/parameters/P: made of nothing but itself: P → P.",
        ),
    ],
)
def test_what_is_of_another_kind_is_told_with_its_place(breaks: Breaks, said: str) -> None:
    document = copied(PUBLISHED)
    breaks(document)
    found = misplaced(document)
    assert any(said in line for line in found), found


def test_all_that_is_misplaced_is_told_at_once() -> None:
    document = copied(PUBLISHED)
    document["tags"] = None
    body(document)["properties"] = []
    assert misplaced(document) == [
        "/tags: nothing, where a list is wanted.",
        f"{BODY}/properties: a list, where an object is wanted.",
    ]


def test_examples_defaults_and_extensions_may_hold_anything() -> None:
    document = copied(PUBLISHED)
    body(document)["example"] = {"$ref": 7, "properties": None}
    body(document)["x-anything"] = {"$ref": "nowhere"}
    body(document)["properties"]["$ref"] = {"type": "string", "default": {"$ref": []}}
    document["paths"]["x-notes"] = None
    assert misplaced(document) == []
    kinds = {kind for _, kind, _ in parts(document)}
    assert {"operation", "schema", "media", "scheme"} <= kinds
    assert not any("example" in location or "default" in location for location, _, _ in parts(document))


def test_extensions_where_names_stand_are_left_out(tmp_path: Path) -> None:
    document = copied(PUBLISHED)
    document["paths"]["x-of"] = ["get"]
    post(document)["responses"]["x-of"] = "200"
    path = tmp_path / "videodb.yaml"
    path.write_text(dumps(document, "videodb.yaml"))
    assert read_description(path, print) == PUBLISHED


def test_a_shape_that_holds_itself_is_no_circle() -> None:
    document = copied(PUBLISHED)
    schemas(
        document, Scene={"type": "object", "properties": {"parts": {"items": {"$ref": "#/components/schemas/Scene"}}}}
    )
    assert misplaced(document) == []


def test_many_faults_are_not_all_shown(tmp_path: Path) -> None:
    path = tmp_path / "videodb.yaml"
    path.write_text("openapi: 3.0.3\npaths:\n" + "".join(f"  /p{n}: []\n" for n in range(50)))
    with pytest.raises(DocumentError) as raised:
        read_description(path, lambda line: None)
    lines = str(raised.value).splitlines()
    assert lines[0] == "videodb.yaml: /paths/~1p0: a list, where an object (path item) is wanted."
    assert lines[-1] == "… and 30 more"


def test_every_method_is_looked_at() -> None:
    for method in METHODS:
        assert misplaced({"openapi": "3.0.3", "paths": {"/a": {method: []}}})
