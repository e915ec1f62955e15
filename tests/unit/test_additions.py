"""What is said when the vendor's description brings what an overlay adds."""

from __future__ import annotations

import copy
from typing import Any

from pipeline.additions import made_upstream
from pipeline.documents import Json
from pipeline.overlay_document import parse
from pipeline.stages import load
from support import PUBLISHED

SCHEMAS: dict[str, Any] = {
    "Box": {
        "type": "object",
        "properties": {"box_id": {"type": "string"}, "tier": {"anyOf": [{"$ref": "#/components/schemas/Tier"}]}},
    },
    "Tier": {"type": "string", "enum": ["small", "medium"]},
    "NewBox": {
        "type": "object",
        "required": ["tier"],
        "properties": {"tier": {"anyOf": [{"$ref": "#/components/schemas/Tier"}]}, "name": {"type": "string"}},
    },
    "BoxList": {
        "type": "object",
        "properties": {"boxes": {"type": "array", "items": {"$ref": "#/components/schemas/Box"}}},
    },
}


def answer(schema: Json) -> Json:
    return {"200": {"description": "ok", "content": {"application/json": {"schema": schema}}}}


def made(schema: Json) -> Json:
    return {"required": True, "content": {"application/json": {"schema": schema}}}


PATHS: dict[str, Any] = {
    "/box": {
        "post": {
            "requestBody": made({"$ref": "#/components/schemas/NewBox"}),
            "responses": answer({"$ref": "#/components/schemas/Box"}),
        },
        "get": {
            "parameters": [{"name": "page", "in": "query", "schema": {"type": "integer"}}],
            "responses": answer({"$ref": "#/components/schemas/BoxList"}),
        },
    },
    "/box/{box_id}/stop": {
        "post": {
            "parameters": [{"name": "box_id", "in": "path", "required": True, "schema": {"type": "string"}}],
            "responses": answer({"$ref": "#/components/schemas/Box"}),
        }
    },
}
EVIDENCE = [{"source": "somewhere", "says": "so"}]
OVERLAY = parse(
    {
        "overlay": "1.1.0",
        "info": {"title": "Boxes", "version": "1.0.0"},
        "actions": [
            {"target": "$.components.schemas", "description": "d", "x-evidence": EVIDENCE, "update": SCHEMAS},
            {"target": "$.paths", "description": "d", "x-evidence": EVIDENCE, "update": PATHS},
        ],
    },
    "boxes",
)
OLD: dict[str, Any] = {"openapi": "3.0.3", "paths": {"/": {}}, "components": {"schemas": {"Other": {"type": "object"}}}}


def test_nothing_is_said_while_the_description_has_none_of_it() -> None:
    assert made_upstream(OLD, [OVERLAY]) == []


def test_an_operation_is_told_with_what_agrees_and_what_differs() -> None:
    new = copy.deepcopy(OLD)
    theirs = {
        "type": "object",
        "properties": {
            "tier": {"type": "string", "enum": ["small", "medium"]},
            "name": {"type": "integer"},
            "size": {"type": "string"},
        },
    }
    new["paths"]["/box/"] = {"post": {"requestBody": made(theirs), "responses": answer(SCHEMAS["Box"])}}
    new["components"]["schemas"]["Tier"] = {"type": "string", "enum": ["small", "medium"]}
    operation, component = made_upstream(new, [OVERLAY])
    assert operation.splitlines() == [
        "boxes: action 2: made upstream: the description has POST /box/ itself.",
        "  agree: body, answer, answer box_id, answer tier",
        "  differ: path: /box here, /box/ there; "
        "body tier: one of small, medium, required here, one of small, medium there; "
        "body name: string here, integer there; body size: nothing here, string there",
        "  Delete it from the action, and make a correction of what differs and is borne out.",
    ]
    assert component.splitlines()[0] == "boxes: action 1: made upstream: the description has the component Tier itself."
    assert "differ: nothing" in component


def test_lists_and_parameters_are_looked_into() -> None:
    new = copy.deepcopy(OLD)
    page = {"name": "page", "in": "query", "required": True, "schema": {"type": "integer"}}
    size = {"name": "size", "in": "query", "schema": {"type": "integer"}}
    box = {"type": "object", "properties": {"box_id": {"type": "integer"}}}
    listed = {"type": "object", "properties": {"boxes": {"type": "array", "items": box}}}
    new["paths"]["/box"] = {"get": {"parameters": [page, size], "responses": answer(listed)}}
    (told,) = made_upstream(new, [OVERLAY])
    assert told.splitlines()[1:3] == [
        "  agree: path, answer, answer boxes",
        "  differ: query page: integer here, integer, required there; "
        "answer boxes[]/box_id: string here, integer there; "
        "answer boxes[]/tier: one of small, medium here, nothing there; query size: nothing here, integer there",
    ]


def test_what_a_parameter_of_the_path_is_called_makes_no_other_operation() -> None:
    new = copy.deepcopy(OLD)
    new["paths"]["/box/{id}/stop"] = {"post": {"responses": answer({"type": "array", "items": {"type": "string"}})}}
    (told,) = made_upstream(new, [OVERLAY])
    assert "POST /box/{id}/stop" in told
    assert "path: /box/{box_id}/stop here, /box/{id}/stop there; answer: object here, array there" in told


def test_what_the_published_description_lacks_today_is_still_ours() -> None:
    assert made_upstream(PUBLISHED, load().overlays) == []


def test_shapes_that_hold_themselves_come_to_an_end() -> None:
    new = copy.deepcopy(OLD)
    tree = {"type": "object", "properties": {"box_id": {"$ref": "#/components/schemas/Box"}}}
    new["components"]["schemas"]["Box"] = tree
    (told,) = made_upstream(new, [OVERLAY])
    assert "box_id: string here, object there" in told
