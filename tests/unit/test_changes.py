"""Every rule for differences between descriptions: a change that it is for, and a harmless change beside it."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from pipeline.documents import copied, parse
from support import EFFECTIVE, PUBLISHED
from upstream.changes import compare, reworded
from upstream.likeness import ALIKE, likeness
from upstream.rules import RULES, Change, Level, worst

Json = Any
Mutation = Callable[[Json], object]

BASE = """
openapi: 3.0.3
info: {title: Films, version: 1.0.0}
servers: [{url: https://one.example}, {url: https://two.example}]
security: [{Key: []}]
paths:
  /films:
    get:
      operationId: list_films
      tags: [Films]
      parameters:
        - {name: count, in: query, schema: {type: integer, default: 10, maximum: 100}}
        - {name: order, in: query, required: true, schema: {type: string, enum: [title, year]}}
      responses:
        '200':
          description: The films
          headers: {X-Total: {schema: {type: integer}}}
          content:
            application/json:
              schema: {type: object, properties: {films: {type: array, items: {$ref: '#/components/schemas/Film'}}}}
        '404': {description: None}
    post:
      operationId: add_film
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: '#/components/schemas/NewFilm'}}}
      responses:
        '201':
          description: The film
          content: {application/json: {schema: {$ref: '#/components/schemas/Film'}}}
    delete:
      responses: {'204': {description: All gone}}
  /films/{film_id}/stills:
    put:
      operationId: keep_still
      parameters: [{name: film_id, in: path, required: true, schema: {type: string}}]
      requestBody:
        content: {application/json: {schema: {type: object, properties: {at: {type: number}, size: {type: integer}}}}}
      responses:
        '200':
          description: The still
          content:
            application/json: {schema: {type: object, properties: {url: {type: string}, taken: {type: string}}}}
components:
  securitySchemes: {Key: {type: apiKey, in: header, name: x-key}}
  schemas:
    Film:
      type: object
      required: [id]
      properties:
        id: {type: string}
        title: {type: string}
        year: {type: number}
        shown: {type: string, format: date-time}
        state: {type: string, enum: [new, seen]}
        cut: {type: string, nullable: true, default: long}
        size: {type: object, properties: {width: {type: integer}, height: {type: integer}}}
        part: {oneOf: [{$ref: '#/components/schemas/Reel'}, {type: object, properties: {url: {type: string}}}]}
        notes: {type: object, additionalProperties: {type: string}}
    Reel: {type: object, properties: {number: {type: integer}, feet: {type: integer}}}
    NewFilm:
      type: object
      required: [title]
      properties:
        title: {type: string, maxLength: 40}
        year: {type: number}
        rating: {type: number, nullable: true, default: 5, minimum: 1}
        shown: {type: string, format: date-time}
        state: {type: string, enum: [new, seen]}
        link: {oneOf: [{type: string}, {type: object, properties: {url: {type: string}, name: {type: string}}}]}
        extra: {type: object, properties: {a: {type: string}}}
        shelf: {type: object, properties: {row: {type: integer}}, additionalProperties: false}
"""


def base() -> Json:
    return parse(BASE, "base.yaml")


def operation(document: Json, method: str = "get", path: str = "/films") -> Json:
    return document["paths"][path][method]


def still(document: Json) -> Json:
    return operation(document, "put", "/films/{film_id}/stills")


def still_body(document: Json) -> Json:
    return still(document)["requestBody"]["content"]["application/json"]["schema"]["properties"]


def still_answer(document: Json) -> Json:
    return still(document)["responses"]["200"]["content"]["application/json"]["schema"]["properties"]


def sent(document: Json) -> Json:
    return document["components"]["schemas"]["NewFilm"]["properties"]


def read(document: Json) -> Json:
    return document["components"]["schemas"]["Film"]["properties"]


def answer(document: Json) -> Json:
    return operation(document)["responses"]["200"]


def parameter(document: Json, number: int = 0) -> Json:
    return operation(document)["parameters"][number]


def put(holder: Json, **values: Json) -> None:
    holder.update(values)


def rename(holder: Json, old: str, new: str) -> None:
    items = [(new if key == old else key, value) for key, value in holder.items()]
    holder.clear()
    holder.update(items)


def schemas(document: Json) -> Json:
    return document["components"]["schemas"]


CASES: list[tuple[str, str, Mutation]] = [
    # the rule, the place, the change
    ("operation removed", "", lambda d: d["paths"]["/films"].pop("delete")),
    ("operation added", "", lambda d: put(d["paths"], **{"/actors": {"get": {"responses": {"200": {}}}}})),
    ("operation moved", "", lambda d: rename(d["paths"], "/films/{film_id}/stills", "/film/{film_id}/still")),
    ("operation moved", "", lambda d: rename(d["paths"], "/films", "/films/")),
    ("operationId renamed", "", lambda d: put(operation(d), operationId="all_films")),
    ("operationId added", "", lambda d: put(operation(d, "delete"), operationId="drop_films")),
    ("operationId removed", "", lambda d: operation(d).pop("operationId")),
    ("tags changed", "", lambda d: put(operation(d), tags=["Cinema"])),
    ("deprecated", "", lambda d: put(operation(d), deprecated=True)),
    ("path parameter renamed", "", lambda d: renamed_path_parameter(d)),
    ("parameter removed", "?count", lambda d: operation(d)["parameters"].pop(0)),
    ("parameter added", "?from", lambda d: operation(d)["parameters"].append(query("from"))),
    ("required parameter added", "?from", lambda d: operation(d)["parameters"].append(query("from", required=True))),
    ("parameter renamed", "?count", lambda d: put(parameter(d), name="page_count")),
    ("parameter now required", "?count", lambda d: put(parameter(d), required=True)),
    ("parameter no longer required", "?order", lambda d: parameter(d, 1).pop("required")),
    ("parameter sent otherwise", "?order", lambda d: put(parameter(d, 1), style="pipeDelimited")),
    ("body removed", "body", lambda d: operation(d, "post").pop("requestBody")),
    ("body added", "body", lambda d: put(operation(d, "delete"), requestBody=body())),
    ("required body added", "body", lambda d: put(operation(d, "delete"), requestBody=body(required=True))),
    ("body now required", "body", lambda d: put(still(d)["requestBody"], required=True)),
    ("body no longer required", "body", lambda d: operation(d, "post")["requestBody"].pop("required")),
    ("request content type removed", "body", lambda d: rename_content(d, "application/xml")),
    ("request content type added", "body", lambda d: put(contents(d), **{"application/xml": {"schema": {}}})),
    ("success status removed", "201", lambda d: rename(operation(d, "post")["responses"], "201", "200")),
    ("success status added", "202", lambda d: put(operation(d, "post")["responses"], **{"202": {"description": ""}})),
    ("error status removed", "404", lambda d: operation(d)["responses"].pop("404")),
    ("error status added", "429", lambda d: put(operation(d)["responses"], **{"429": {"description": ""}})),
    ("response content type removed", "200", lambda d: rename(answer(d)["content"], "application/json", "text/csv")),
    ("response content type added", "200", lambda d: put(answer(d)["content"], **{"text/csv": {"schema": {}}})),
    ("response header removed", "200", lambda d: answer(d)["headers"].clear()),
    ("response header added", "200", lambda d: put(answer(d)["headers"], **{"X-More": {"schema": {}}})),
    ("answer now has a body", "404", lambda d: put(operation(d)["responses"]["404"], content=body()["content"])),
    ("answer no longer has a body", "200", lambda d: answer(d).pop("content")),
    ("request property removed", "year", lambda d: sent(d).pop("year")),
    ("request property renamed", "year", lambda d: rename(sent(d), "year", "release_year")),
    ("request property renamed", "body.at", lambda d: rename(still_body(d), "at", "position")),
    ("request property added", "studio", lambda d: put(sent(d), studio={"type": "string"})),
    ("required request property added", "studio", lambda d: put_required(d, "studio")),
    ("request property now required", "year", lambda d: schemas(d)["NewFilm"]["required"].append("year")),
    ("request property no longer required", "title", lambda d: schemas(d)["NewFilm"].pop("required")),
    ("request type changed", "year", lambda d: put(sent(d)["year"], type="string")),
    ("request type changed", "year", lambda d: put(sent(d)["year"], type="integer")),
    ("request type changed", "?count", lambda d: put(parameter(d), schema={"type": "string", "default": 10})),
    ("request type widened", "body.size", lambda d: put(still_body(d)["size"], type="number")),
    ("request type widened", "body.size", lambda d: still_body(d)["size"].clear()),
    ("request no longer nullable", "rating", lambda d: sent(d)["rating"].pop("nullable")),
    ("request newly nullable", "year", lambda d: put(sent(d)["year"], nullable=True)),
    ("request enum narrowed", "state", lambda d: sent(d)["state"]["enum"].remove("seen")),
    ("request enum narrowed", "title", lambda d: put(sent(d)["title"], enum=["Alien"])),
    ("request enum widened", "state", lambda d: sent(d)["state"]["enum"].append("lost")),
    ("request enum widened", "state", lambda d: sent(d)["state"].pop("enum")),
    ("request enum renamed", "?order", lambda d: put(parameter(d, 1)["schema"], enum=["titles", "year"])),
    ("request bound added", "year", lambda d: put(sent(d)["year"], minimum=1888)),
    ("request bound added", "title", lambda d: put(sent(d)["title"], maxLength=20)),
    ("request bound added", "title", lambda d: put(sent(d)["title"], pattern="^[A-Z]")),
    ("request bound added", "?count", lambda d: put(parameter(d)["schema"], maximum=50)),
    ("request bound lifted", "title", lambda d: put(sent(d)["title"], maxLength=80)),
    ("request bound lifted", "rating", lambda d: sent(d)["rating"].pop("minimum")),
    ("request bound lifted", "rating", lambda d: put(sent(d)["rating"], minimum=0)),
    ("request format changed", "shown", lambda d: put(sent(d)["shown"], format="date")),
    ("request default changed", "rating", lambda d: put(sent(d)["rating"], default=3)),
    ("request default changed", "?count", lambda d: put(parameter(d)["schema"], default=20)),
    ("request default removed", "?count", lambda d: parameter(d)["schema"].pop("default")),
    ("request default added", "year", lambda d: put(sent(d)["year"], default=2000)),
    ("request arm removed", "link", lambda d: sent(d)["link"]["oneOf"].pop()),
    ("request arm added", "link", lambda d: sent(d)["link"]["oneOf"].append({"type": "boolean"})),
    ("request arm added", "year", lambda d: put(sent(d), year={"anyOf": [{"type": "number"}, {"type": "string"}]})),
    ("request names closed", "extra", lambda d: put(sent(d)["extra"], additionalProperties=False)),
    ("request names opened", "shelf", lambda d: sent(d)["shelf"].pop("additionalProperties")),
    ("request needs one of", "", lambda d: put(schemas(d)["NewFilm"], **{"x-required-one-of": [["year", "state"]]})),
    ("request needs one of", "", lambda d: put(schemas(d)["NewFilm"], anyOf=[needs("year"), needs("state")])),
    ("request keyword changed", "year", lambda d: put(sent(d)["year"], contentEncoding="base64")),
    ("response property removed", "title", lambda d: read(d).pop("title")),
    ("response property renamed", "title", lambda d: rename(read(d), "title", "film_title")),
    ("response property renamed", "size.width", lambda d: rename(read(d)["size"]["properties"], "width", "across")),
    ("response property added", "studio", lambda d: put(read(d), studio={"type": "string"})),
    ("response property now required", "title", lambda d: schemas(d)["Film"]["required"].append("title")),
    ("response property no longer required", "id", lambda d: schemas(d)["Film"].pop("required")),
    ("response type changed", "title", lambda d: put(read(d)["title"], type="array", items={"type": "string"})),
    ("response type changed", "year", lambda d: read(d)["year"].pop("type")),
    ("response type narrowed", "year", lambda d: put(read(d)["year"], type="integer")),
    ("response newly nullable", "title", lambda d: put(read(d)["title"], nullable=True)),
    ("response no longer nullable", "cut", lambda d: read(d)["cut"].pop("nullable")),
    ("response enum narrowed", "state", lambda d: read(d)["state"]["enum"].remove("seen")),
    ("response enum widened", "state", lambda d: read(d)["state"]["enum"].append("lost")),
    ("response enum renamed", "state", lambda d: put(read(d)["state"], enum=["new", "seen_it"])),
    ("response bound changed", "title", lambda d: put(read(d)["title"], maxLength=10)),
    ("response format changed", "shown", lambda d: read(d)["shown"].pop("format")),
    ("response default changed", "cut", lambda d: put(read(d)["cut"], default="short")),
    ("response arm removed", "part", lambda d: read(d)["part"]["oneOf"].pop()),
    ("response arm added", "part", lambda d: read(d)["part"]["oneOf"].append({"type": "string"})),
    ("response names closed", "size", lambda d: put(read(d)["size"], additionalProperties=False)),
    ("response keyword changed", "title", lambda d: put(read(d)["title"], contentEncoding="base64")),
    ("response type changed", "notes{}", lambda d: put(read(d)["notes"]["additionalProperties"], type="number")),
    ("response type changed", "200.taken", lambda d: put(still_answer(d)["taken"], type="number")),
    ("server changed", "servers", lambda d: put(d["servers"][0], url="https://three.example")),
    ("other server changed", "servers", lambda d: d["servers"].pop()),
    ("key header renamed", "components.securitySchemes.Key", lambda d: put(scheme(d), name="x-api-key")),
    ("authentication changed", "components.securitySchemes.Key", lambda d: bearer(d)),
    ("authentication changed", "", lambda d: another_key(d)),
    ("authentication removed", "", lambda d: put(operation(d), security=[])),
    ("security scheme renamed", "components.securitySchemes.Key", lambda d: other_scheme(d)),
    ("mark changed", "x-cost", lambda d: put(operation(d), **{"x-cost": 1})),
    ("callbacks changed", "", lambda d: put(operation(d), callbacks={"done": {"{$url}": {"post": {}}}})),
    ("arms joined otherwise", "part", lambda d: rename(read(d)["part"], "oneOf", "anyOf")),
    ("component renamed", "", lambda d: rename_component(d)),
    ("component added", "", lambda d: put(schemas(d), Actor={"type": "object"})),
]

BACKWARDS: list[tuple[str, str, Mutation]] = [
    # the same, where the rule is for taking the change back
    ("no longer deprecated", "", lambda d: put(operation(d), deprecated=True)),
    ("authentication added", "", lambda d: put(operation(d), security=[])),
    ("response names opened", "size", lambda d: put(read(d)["size"], additionalProperties=False)),
    (
        "request no longer needs one of",
        "",
        lambda d: put(schemas(d)["NewFilm"], **{"x-required-one-of": [["year", "state"]]}),
    ),
    ("component removed", "", lambda d: put(schemas(d), Actor={"type": "object"})),
]

HARMLESS: list[tuple[str, Mutation]] = [
    ("the order of names", lambda d: reordered(d)),
    ("other words", lambda d: put(operation(d), summary="All of them", description="In order.")),
    ("a title and an example", lambda d: put(read(d)["title"], title="Title", example="Alien")),
    ("a shape written in place", lambda d: put(contents(d)["application/json"], schema=schemas(d)["NewFilm"])),
    ("a place written as a shape", lambda d: hoisted(d)),
    ("an allOf around a reference", lambda d: put(contents(d)["application/json"], schema=whole("NewFilm"))),
    ("a shape put together of parts", lambda d: parted(d)),
    ("a parameter that stands at its path", lambda d: raised(d)),
    ("a parameter that stands in components", lambda d: referenced(d)),
    ("the style that is meant anyway", lambda d: put(parameter(d), style="form", explode=True)),
    ("security that is meant anyway", lambda d: put(operation(d), security=[{"Key": []}])),
    ("enum values in another order", lambda d: sent(d)["state"]["enum"].reverse()),
    ("required: false", lambda d: put(parameter(d), required=False)),
    ("nullable: false", lambda d: put(read(d)["title"], nullable=False)),
    ("names that are open anyway", lambda d: put(read(d)["size"], additionalProperties=True)),
    ("a null among the alternatives", lambda d: put(read(d), cut=or_null({"type": "string", "default": "long"}))),
    ("the same default as another number", lambda d: put(sent(d)["rating"], default=5.0)),
    ("a type that the keywords tell", lambda d: read(d)["size"].pop("type")),
    ("a license", lambda d: put(d["info"], license={"name": "MIT"}, version="2.0.0")),
]


def query(name: str, **more: Json) -> Json:
    return {"name": name, "in": "query", "schema": {"type": "object", "properties": {"x": {}}}, **more}


def body(**more: Json) -> Json:
    return {"content": {"application/json": {"schema": {"type": "string"}}}, **more}


def contents(document: Json) -> Json:
    return operation(document, "post")["requestBody"]["content"]


def scheme(document: Json) -> Json:
    return document["components"]["securitySchemes"]["Key"]


def needs(name: str) -> Json:
    return {"required": [name]}


def whole(name: str) -> Json:
    return {"allOf": [{"$ref": f"#/components/schemas/{name}"}]}


def or_null(shape: Json) -> Json:
    return {"anyOf": [shape, {"type": "object", "nullable": True, "enum": [None]}]}


def bearer(document: Json) -> None:
    document["components"]["securitySchemes"]["Key"] = {"type": "http", "scheme": "bearer"}


def other_scheme(document: Json) -> None:
    rename(document["components"]["securitySchemes"], "Key", "Token")
    document["security"] = [{"Token": []}]


def another_key(document: Json) -> None:
    document["components"]["securitySchemes"]["Admin"] = {"type": "apiKey", "in": "header", "name": "x-admin"}
    document["security"] = [{"Admin": []}]


def renamed_path_parameter(document: Json) -> None:
    rename(document["paths"], "/films/{film_id}/stills", "/films/{id}/stills")
    document["paths"]["/films/{id}/stills"]["put"]["parameters"][0]["name"] = "id"


def rename_content(document: Json, kind: str) -> None:
    rename(contents(document), "application/json", kind)


def put_required(document: Json, name: str) -> None:
    sent(document)[name] = {"type": "string"}
    schemas(document)["NewFilm"]["required"].append(name)


def rename_component(document: Json) -> None:
    rename(schemas(document), "Reel", "Spool")
    read(document)["part"]["oneOf"][0] = {"$ref": "#/components/schemas/Spool"}


def reordered(document: Json) -> None:
    mixed = random.Random(1)

    def mix(value: Json) -> Json:
        if isinstance(value, dict):
            keys = list(value)
            mixed.shuffle(keys)
            return {key: mix(value[key]) for key in keys}
        return [mix(item) for item in value] if isinstance(value, list) else value

    again = mix(document)
    again["paths"]["/films"]["get"]["parameters"].reverse()
    document.clear()
    document.update(again)


def hoisted(document: Json) -> None:
    schema = still(document)["requestBody"]["content"]["application/json"]
    schemas(document)["Still"] = schema["schema"]
    schema["schema"] = {"$ref": "#/components/schemas/Still"}


def parted(document: Json) -> None:
    film = schemas(document).pop("Film")
    names = list(film["properties"])
    parts = [{"properties": {n: film["properties"][n] for n in names[start::2]}} for start in (0, 1)]
    schemas(document)["Film"] = {"type": "object", "required": ["id"], "allOf": parts}


def raised(document: Json) -> None:
    item = document["paths"]["/films/{film_id}/stills"]
    item["parameters"] = item["put"].pop("parameters")


def referenced(document: Json) -> None:
    document["components"]["parameters"] = {"Count": parameter(document)}
    operation(document)["parameters"][0] = {"$ref": "#/components/parameters/Count"}


@pytest.mark.parametrize(("rule", "at", "mutation"), CASES, ids=[f"{r}-{i}" for i, (r, _, _) in enumerate(CASES)])
def test_a_change_is_told_by_its_rule_and_at_its_place(rule: str, at: str, mutation: Mutation) -> None:
    after = base()
    mutation(after)
    told = [(change.rule, change.at) for change in compare(base(), after)]
    assert (rule, at) in told
    levels = {RULES[name].level for name, _ in told}
    assert max(levels) == RULES[rule].level or "content type" in rule or "status" in rule, told


@pytest.mark.parametrize(("rule", "at", "mutation"), BACKWARDS, ids=[r for r, _, _ in BACKWARDS])
def test_a_change_is_told_when_it_is_taken_back(rule: str, at: str, mutation: Mutation) -> None:
    before = base()
    mutation(before)
    assert [(change.rule, change.at) for change in compare(before, base())] == [(rule, at)]


@pytest.mark.parametrize(("name", "mutation"), HARMLESS, ids=[name for name, _ in HARMLESS])
def test_what_means_the_same_is_no_change(name: str, mutation: Mutation) -> None:
    after = base()
    mutation(after)
    assert after != base() or name == "the same default as another number"
    unused = {"component added", "component removed"}  # where the shape itself has moved
    assert [str(change) for change in compare(base(), after) if change.rule not in unused] == []


def test_every_rule_has_a_case() -> None:
    assert {rule for rule, _, _ in (*CASES, *BACKWARDS)} == set(RULES)


def test_prose_is_counted_and_is_no_change() -> None:
    after = base()
    operation(after)["summary"] = "All films"
    read(after)["title"]["example"] = "Alien"
    after["info"]["title"] = "Cinema"
    assert compare(base(), after) == []
    assert reworded(base(), after) == 3
    assert reworded(base(), base()) == 0


def test_a_field_called_description_is_a_field() -> None:
    before, after = base(), base()
    for document, kind in ((before, "string"), (after, "number")):
        read(document)["description"] = {"type": kind}
        read(document)["example"] = {"type": kind}
    assert sorted(change.at for change in compare(before, after)) == ["description", "example"]


def test_what_many_operations_share_is_told_once_with_all_of_them() -> None:
    after = base()
    read(after).pop("year")
    (change,) = compare(base(), after)
    assert change.where == "Film"
    assert change.operations == ("GET /films", "POST /films")


def test_the_same_change_in_many_operations_is_told_once() -> None:
    after = base()
    for method, path in (("get", "/films"), ("delete", "/films"), ("put", "/films/{film_id}/stills")):
        operation(after, method, path)["responses"]["429"] = {"description": "Too many"}
    (change,) = compare(base(), after)
    assert change.where == "3 operations"
    assert len(change.operations) == 3


def test_a_shape_that_holds_itself_is_compared() -> None:
    before, after = base(), base()
    for document in (before, after):
        read(document)["sequel"] = {"$ref": "#/components/schemas/Film"}
    read(after)["year"]["type"] = "string"
    assert [change.at for change in compare(before, after)] == ["year"]


def test_old_and_new_value_are_told() -> None:
    after = base()
    parameter(after)["schema"]["default"] = 20
    (change,) = compare(base(), after)
    assert str(change) == "GET /films ?count: request default changed (10 → 20)"


def test_an_answer_that_was_required_by_name_may_take_another_instead() -> None:
    """What asked for one field and then asks for one of two demands nothing new of a call that sends the first."""
    after = base()
    schemas(after)["NewFilm"]["required"] = []
    sent(after)["title_url"] = {"type": "string"}
    schemas(after)["NewFilm"]["oneOf"] = [needs("title"), needs("title_url")]
    assert worst(compare(base(), after)) == Level.ADDITION


def test_renames_are_told_apart_from_what_only_came_and_went() -> None:
    after = base()
    sent(after).pop("year")
    sent(after)["studio"] = {"type": "object", "properties": {"name": {"type": "string"}}}
    assert {change.rule for change in compare(base(), after)} == {"request property removed", "request property added"}


def test_several_fields_renamed_at_once_find_their_new_names() -> None:
    before, after = base(), base()
    for document, names in ((before, ("threshold", "amount")), (after, ("recharge_amount", "threshold_credits"))):
        for name in names:
            still_body(document)[name] = {"type": "number"}
    told = {(c.old, c.new) for c in compare(before, after) if c.rule == "request property renamed"}
    assert told == {("threshold", "threshold_credits"), ("amount", "recharge_amount")}


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [("thresholdCredits", "threshold_credits", True), ("video_id", "id", True), ("enabled", "name", False)],
)
def test_names_look_alike(one: str, other: str, alike: bool) -> None:
    assert (likeness(one, other) >= ALIKE) is alike


@pytest.mark.parametrize("document", [PUBLISHED, EFFECTIVE], ids=["published", "effective"])
def test_a_whole_description_equals_itself_however_it_is_written(document: Json, tmp_path: Path) -> None:
    mixed = copied(document)
    reordered_paths(mixed)
    text = yaml.dump(mixed, sort_keys=True, default_style='"', width=60)
    again = parse(text.replace('"200":', "200:"), "again.yaml")
    assert compare(document, again) == []


def reordered_paths(document: Json) -> None:
    document["paths"] = dict(reversed(document["paths"].items()))
    for item in document["paths"].values():
        for one in item.values():
            if isinstance(one, dict):
                one["description"] = "Said otherwise."


def test_the_description_of_one_page_beside_all_of_them() -> None:
    page = {**PUBLISHED, "paths": {p: i for p, i in PUBLISHED["paths"].items() if p == "/billing/auto_recharge"}}
    told = compare(PUBLISHED, page)
    assert sum(change.rule == "operation removed" for change in told) == len(list(every_operation(PUBLISHED))) - 2
    assert all(isinstance(change, Change) for change in told)
    assert {change.level for change in compare(page, PUBLISHED)} == {Level.ADDITION}


def every_operation(document: Json) -> list[str]:
    return [path + method for path, item in document["paths"].items() for method in item]
