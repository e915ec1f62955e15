"""What descriptions of other authors hold and has no form here is refused by name; what could be misread, told apart.

That they come out right (built, called, type-checked) is shown in tests/e2e/test_strangers.py.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from foreign import STRANGERS, built, driven, name_all, root_of
from pipeline.documents import DocumentError, Json, copied, dumps, parse, read
from pipeline.making import BuildError
from pipeline.names import TAKEN_CLASSES, NamesError, slug
from pipeline.regenerate import build
from pipeline.surface import TAKEN_TAGS
from support import ROOT, TAGS

PLAIN = parse(
    """
openapi: 3.0.3
info: {title: Plain, version: '1'}
servers: [{url: https://plain.example}]
security: [{key: []}]
paths:
  /things/{id}:
    get:
      tags: [Things]
      operationId: getThing
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}}
    post:
      tags: [Things]
      operationId: setThing
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
      responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}}
components:
  securitySchemes: {key: {type: apiKey, in: header, name: x-key}}
  schemas:
    Thing: {type: object, properties: {id: {type: string}, name: {type: string}}}
""",
    "plain.yaml",
)
"""A description that has nothing odd in it, to put one odd thing in."""


def test_arms_are_told_apart_by_what_the_description_says_tells_them(tmp_path: Path) -> None:
    built(read(STRANGERS / "zoo.yaml"), tmp_path)
    script = """
from videodb_client.models import *
from videodb_client._schema.readers import AnyOf, Object
arms = AnyOf(Object("cat", "Cat"), Object("dog", "Dog"), Object("puppy", "Puppy"))
for kind in ("dog", "puppy", "cat", "lion"):
    read, given = (arms.read({"petType": kind, "name": "x"}), arms.take({"petType": kind, "name": "x"}))
    print(type(read).__name__, type(given).__name__, end="; ")
"""
    run = subprocess.run(
        [sys.executable, "-c", script], cwd=tmp_path / "generated", capture_output=True, text=True, check=True
    )
    assert run.stdout == "Dog Dog; Puppy Puppy; Cat Cat; Cat Cat; "


def changed(where: str, value: Json) -> Json:
    """Give the plain description with a value put somewhere."""
    document = copied(PLAIN)
    *way, last = where.strip("/").split("/")
    at: Any = document
    for part in way:
        key = part.replace("~1", "/")
        at = at[int(key)] if isinstance(at, list) else at.setdefault(key, {})
    if isinstance(at, list):
        at.append(value)
    else:
        at[last.replace("~1", "/")] = value
    return document


OK = {"description": "ok"}
GET, POST = "paths/~1things~1{id}/get", "paths/~1things~1{id}/post"
REFUSED: dict[str, tuple[str, Json, str]] = {
    # What is sent
    "multipart": (
        f"{POST}/requestBody/content",
        {"multipart/form-data": {"schema": {"type": "object"}}},
        "a body of multipart/form-data: only JSON is sent.",
    ),
    "a form": (
        f"{POST}/requestBody/content",
        {"application/x-www-form-urlencoded": {"schema": {"type": "object"}}},
        "a body of application/x-www-form-urlencoded: only JSON is sent.",
    ),
    "text": (
        f"{POST}/requestBody/content",
        {"text/plain": {"schema": {"type": "string"}}},
        "a body of text/plain: only JSON is sent.",
    ),
    "bytes": (
        f"{POST}/requestBody/content",
        {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}},
        "a body of application/octet-stream: only JSON is sent.",
    ),
    "a patch of another kind": (
        f"{POST}/requestBody/content",
        {"application/merge-patch+json": {"schema": {"type": "object"}}},
        "a body of application/merge-patch+json: only JSON is sent.",
    ),
    "a body of nothing": (
        f"{POST}/requestBody",
        {"required": True, "content": {}},
        "a body in no form (its content is empty). Take it out in an overlay, or say there what it holds",
    ),
    "two bodies of other kinds": (
        f"{POST}/requestBody/content",
        {
            "application/vnd.api+json": {"schema": {"type": "object", "properties": {"a": {"type": "string"}}}},
            "text/json": {"schema": {"type": "object", "properties": {"b": {"type": "string"}}}},
        },
        "a body of application/vnd.api+json, text/json: only JSON is sent.",
    ),
    "a header": (
        f"{GET}/parameters/+",
        {"name": "X-Trace", "in": "header", "schema": {"type": "string"}},
        "X-Trace in header: headers of a call are not described here.",
    ),
    "a cookie": (
        f"{GET}/parameters/+",
        {"name": "sid", "in": "cookie", "schema": {"type": "string"}},
        "sid in cookie: cookies of a call are not described here.",
    ),
    "an object in a query": (
        f"{GET}/parameters/+",
        {"name": "f", "in": "query", "schema": {"type": "object", "properties": {"a": {"type": "string"}}}},
        "f in query: an object has no agreed form in a query but style: deepObject, or JSON",
    ),
    "an object deep in a query": (
        f"{GET}/parameters/+",
        {
            "name": "f",
            "in": "query",
            "style": "deepObject",
            "schema": {"type": "object", "properties": {"a": {"type": "object", "properties": {}}}},
        },
        "f in query: fields of a deepObject are texts, numbers or truth values",
    ),
    "objects in a list in a query": (
        f"{GET}/parameters/+",
        {"name": "f", "in": "query", "schema": {"type": "array", "items": {"$ref": "#/components/schemas/Thing"}}},
        "f in query: items of a list in a query are texts, numbers or truth values",
    ),
    "a list deep in a query": (
        f"{GET}/parameters/+",
        {"name": "f", "in": "query", "style": "deepObject", "schema": {"type": "array", "items": {"type": "string"}}},
        "f in query: a list has no agreed form in style: deepObject. Say in an overlay which, as style: form",
    ),
    "no type in a query": (
        f"{GET}/parameters/+",
        {"name": "f", "in": "query", "schema": {"description": "anything"}},
        "f in query: has no type",
    ),
    "content that is no JSON in a query": (
        f"{GET}/parameters/+",
        {"name": "f", "in": "query", "content": {"application/xml": {"schema": {"type": "string"}}}},
        "f in query: is application/xml, which has no form in a query",
    ),
    "a list in a path": (
        f"{GET}/parameters",
        [{"name": "id", "in": "path", "required": True, "schema": {"type": "array", "items": {"type": "string"}}}],
        "id in path: one text, number, truth value or time goes into a path",
    ),
    "a matrix in a path": (
        f"{GET}/parameters",
        [{"name": "id", "in": "path", "required": True, "style": "matrix", "schema": {"type": "string"}}],
        "id in path: one text, number, truth value or time goes into a path",
    ),
    "a path without a parameter": (
        f"{GET}/parameters",
        [],
        "Path parameter 'id' for 'get' operation in '/things/{id}' was not resolved",
    ),
    "a place that is none": (
        f"{POST}/parameters/+",
        {"name": "b", "in": "body", "required": True, "schema": {"type": "object"}},
        "b in body: no place that OpenAPI 3.0 has (path, query, header, cookie). Correct it in an overlay",
    ),
    "a parameter twice": (
        f"{GET}/parameters/+",
        {"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}},
        "/paths/~1things~1{id}/get/parameters: not valid OpenAPI 3.0: Duplicate parameter 'id'",
    ),
    "a query in a path": (
        "paths/~1things?kind=a",
        {"get": {"responses": {"204": OK}}},
        "/paths: '/things?kind=a': a path ends before ? and #. Write what follows as parameters in the query.",
    ),
    "bytes in a body": (
        "components/schemas/Thing/properties/blob",
        {"type": "string", "format": "binary"},
        "format: binary in Thing.blob: JSON has no bytes.",
    ),
    # What is answered
    "default": (f"{GET}/responses/default", OK, "the answer default: an undeclared 201 would be read as it."),
    "a file": (
        f"{GET}/responses/200",
        {**OK, "content": {"application/pdf": {"schema": {"type": "string", "format": "binary"}}}},
        "the answer 200 of application/pdf: only JSON is read.",
    ),
    "events": (
        f"{GET}/responses/200",
        {**OK, "content": {"text/event-stream": {"schema": {"type": "string"}}}},
        "the answer 200 of text/event-stream: only JSON is read.",
    ),
    "links": (f"{GET}/responses/200/links", {"Next": {"operationId": "x"}}, "the answer 200: links (Next) are not"),
    "callbacks": (
        f"{POST}/callbacks",
        {"onDone": {"{$request.body#/url}": {"post": {"responses": {"200": OK}}}}},
        "callbacks (onDone): nothing here serves them.",
    ),
    "no success": (f"{GET}/responses", {"302": OK}, "no answer of 2xx is described, only 302."),
    "a status that is none": (
        f"{GET}/responses/2xx",
        OK,
        "/paths/~1things~1{id}/get/responses: not valid OpenAPI 3.0: '2xx' does not match any of the regexes",
    ),
    # Who asks
    "in clear": (
        "servers",
        [{"url": "http://plain.example"}],
        "/servers/0: 'http://plain.example': http: the key would go over the network in clear. Write https://",
    ),
    "a header of every call": (
        "components/securitySchemes/key/name",
        "Content-Type",
        "key: the header Content-Type says something else of every call. Mend it in an overlay.",
    ),
    "a scheme that is not there": (
        f"{GET}/security",
        [{"nope": []}],
        "security names nope, which components/securitySchemes lacks.",
    ),
    "bearer": (
        "components/securitySchemes",
        {"key": {"type": "http", "scheme": "bearer"}},
        "a key in a header is wanted (type: apiKey, in: header, name: …), and there is key (http bearer).",
    ),
    "two schemes at once": (
        f"{GET}/security",
        [{"key": [], "login": []}],
        "needs login (oauth2); the client sends a key in a header, and nothing else.",
    ),
    "a key in the query": (
        "components/securitySchemes",
        {"key": {"type": "apiKey", "in": "query", "name": "k"}},
        "and there is key (apiKey query).",
    ),
    "no scheme": ("components/securitySchemes", {}, "and there is none."),
    # Shapes
    "parts that contradict": (
        "components/schemas/Thing",
        {
            "allOf": [
                {"properties": {"id": {"type": "string"}}},
                {"properties": {"id": {"type": "integer"}}},
            ]
        },
        "parts of allOf contradict one another: type is 'string' in one and 'integer' in another.",
    ),
    "parts that go round": (
        "components/schemas/Thing/properties/inner",
        {"allOf": [{"$ref": "#/components/schemas/Thing"}, {"properties": {"more": {"type": "string"}}}]},
        "allOf leads back to Thing. No overlay reaches it: mend a copy of the description",
    ),
    "components that go round": (
        "components/schemas",
        {
            "Thing": {"allOf": [{"$ref": "#/components/schemas/Other"}, {"properties": {"a": {"type": "string"}}}]},
            "Other": {"allOf": [{"$ref": "#/components/schemas/Thing"}, {"properties": {"b": {"type": "string"}}}]},
        },
        "/components/schemas/Thing: made of nothing but itself: Thing → Other → Thing. Break the circle.",
    ),
    "a list of what": (
        "components/schemas/Thing/properties/n",
        {"type": "array"},
        "/components/schemas/Thing/properties/n: a list of which nothing says what it holds: write items, {} for any",
    ),
    "a body that is not described": (
        f"{POST}/requestBody",
        {"description": "anything"},
        "/paths/~1things~1{id}/post/requestBody: not valid OpenAPI 3.0: 'content' is a required property",
    ),
    "a list of itself": (
        "components/schemas/Tree",
        {"type": "array", "items": {"oneOf": [{"type": "string"}, {"$ref": "#/components/schemas/Tree"}]}},
        "a list of itself, or of what may be itself, has no type here. Write {} in the place of what leads back",
    ),
    "a default of another type": (
        "components/schemas/Thing/properties/n",
        {"type": "integer", "default": "many"},
        "/components/schemas/Thing/properties/n/default: not valid OpenAPI 3.0: 'many' is not of type 'integer'",
    ),
    "no values": (
        "components/schemas/Thing/properties/n",
        {"type": "string", "enum": []},
        "videodb.yaml: /components/schemas/Thing/properties/n/enum: not valid OpenAPI 3.0: [] should be non-empty",
    ),
    "an enum of objects": (
        "components/schemas/Thing/properties/e",
        {"enum": [{"a": 1}, "b"]},
        "/enum/0: an object, where a text, a number, true, false or null is wanted.",
    ),
    "another version": ("openapi", "3.1.0", "OpenAPI 3.1.0. Only 3.0 is understood yet."),
    "no type": ("components/schemas/Thing/properties/any", {}, "Thing.any: is Any; type it, or mark it x-any: true"),
    "no type in a list": (
        "components/schemas/Thing/properties/any",
        {"type": "array", "items": {}},
        "Thing.any: is list[Any], of which the items have no type",
    ),
    # Names
    "two properties of one name": (
        "components/schemas/Thing/properties/Name",
        {"type": "string"},
        "Thing: two published properties would both be called name: name and Name; mark one x-alias-of the other",
    ),
    "two parameters of one name": (
        f"{GET}/parameters",
        [
            {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}},
            {"name": "pageSize", "in": "query", "schema": {"type": "string"}},
            {"name": "page-size", "in": "query", "schema": {"type": "string"}},
        ],
        "two parameters would both be called page_size: pageSize in query and page-size in query; mark one",
    ),
}


@pytest.mark.parametrize("name", REFUSED)
def test_it_is_refused_in_one_sentence(name: str, tmp_path: Path) -> None:
    where, value, said = REFUSED[name]
    document = changed(where, value)
    if name == "two schemes at once":
        document["components"]["securitySchemes"]["login"] = {"type": "oauth2", "flows": {}}
    told = refused(document, tmp_path)
    assert sum(said in line for line in told.splitlines()) == 1, told
    assert " at 0x" not in told


THING = "$.components.schemas.Thing.properties"
MENDED: dict[str, list[dict[str, Json]]] = {
    "a header": [{"target": "$.paths['/things/{id}'].get.parameters[?@.in == 'header']", "remove": True}],
    "text": [{"target": "$.paths['/things/{id}'].post", "remove": True}],
    "a body of nothing": [{"target": "$.paths['/things/{id}'].post.requestBody", "remove": True}],
    "default": [{"target": "$.paths['/things/{id}'].get.responses.default", "remove": True}],
    "no success": [{"target": "$.paths['/things/{id}'].get.responses", "update": {"204": OK}}],
    "in clear": [{"target": "$.servers[0]", "update": {"url": "https://plain.example"}}],
    "bearer": [
        {
            "target": "$.components.securitySchemes",
            "update": {"Own": {"type": "apiKey", "in": "header", "name": "x-key"}},
        },
        {"target": "$", "update": {"security": [{"Own": []}]}},
    ],
    "a list of itself": [{"target": "$.components.schemas.Tree.items.oneOf[1]['$ref']", "remove": True}],
    "a default of another type": [{"target": f"{THING}.n.default", "remove": True}],
    "a list of what": [{"target": f"{THING}.n", "update": {"items": {"type": "string"}}}],
    "no type": [{"target": f"{THING}.any", "update": {"x-any": True}}],
    "two properties of one name": [{"target": f"{THING}.Name", "update": {"x-name": "full_name"}}],
}
"""What a maintainer lays over what is refused, as the sentence says."""


@pytest.mark.parametrize("name", MENDED)
def test_what_the_sentence_says_can_be_done(name: str, tmp_path: Path) -> None:
    where, value, _ = REFUSED[name]
    paths = root_of(changed(where, value), tmp_path)
    name_all(paths)
    evidence = [{"source": "none (defensive)", "says": "so"}]
    actions = [{**action, "description": "d", "x-evidence": evidence} for action in MENDED[name]]
    file = tmp_path / "overlays" / "spec" / "corrections" / "things.overlay.yaml"
    file.parent.mkdir(parents=True)
    overlay = {"overlay": "1.2.0", "info": {"title": "t", "version": "1.0.0"}, "actions": actions}
    file.write_text(dumps(overlay, "o.yaml"))
    build(paths, say=lambda line: None)


def refused(document: Json, folder: Path) -> str:
    """Give what a build says that refuses a description, and look whether it left everything as it was."""
    paths = root_of(document, folder)
    with suppress(DocumentError):  # the build says so too
        name_all(paths)
    before = state(folder)
    with pytest.raises((BuildError, DocumentError, NamesError)) as caught:
        build(paths, say=lambda line: None)
    assert state(folder) == before
    return str(caught.value)


def state(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_all_that_is_refused_is_said_at_once(tmp_path: Path) -> None:
    document = copied(PLAIN)
    operation = document["paths"]["/things/{id}"]["get"]
    operation["parameters"] += [{"name": n, "in": "header", "schema": {"type": "string"}} for n in ("X-A", "X-B")]
    operation["responses"]["default"] = OK
    document["paths"]["/things/{id}"]["post"]["callbacks"] = {"done": {}}
    told = refused(document, tmp_path)
    for said in ("X-A in header", "X-B in header", "the answer default", "callbacks (done)"):
        assert told.count(said) == 1, told
    assert len(told.splitlines()) == 6, told  # the two operations, and a line for each


def test_all_that_is_wrong_with_a_model_is_said_at_once(tmp_path: Path) -> None:
    more = {"Name": {}, "ID": {}, "any": {}, "list": {"type": "array", "items": {}}}
    document = changed("components/schemas/Thing/properties", {"name": {}, "id": {}, **more})
    told = refused(document, tmp_path)
    for said in ("called id: id and ID", "called name: name and Name", "Thing.any: is Any", "Thing.list: is list[Any]"):
        assert told.count(said) == 1, told


def test_an_overlay_may_take_out_what_is_refused_and_nothing_else(tmp_path: Path) -> None:
    document = copied(PLAIN)
    item = document["paths"]["/things/{id}"]
    item["get"]["parameters"].append({"name": "X-A", "in": "header", "schema": {"type": "string"}})
    item["get"]["responses"]["default"] = OK
    item["post"]["requestBody"]["content"] = {"text/csv": {"schema": {"type": "string"}}}
    document["components"]["schemas"]["Thing"]["properties"]["Name"] = {"type": "string"}
    paths = root_of(document, tmp_path)
    name_all(paths)
    operation = "$.paths['/things/{id}'].get"
    actions: list[dict[str, Json]] = [
        {"target": f"{operation}.parameters[?@.name == 'X-A']", "remove": True},
        {"target": f"{operation}.responses.default", "remove": True},
        {"target": "$.paths['/things/{id}'].post", "remove": True},
        {"target": "$.components.schemas.Thing.properties.Name", "update": {"x-name": "full_name"}},
    ]
    overlay = {"overlay": "1.2.0", "info": {"title": "t", "version": "1.0.0"}}
    evidence = [{"source": "the description itself", "says": "so"}]
    told = [{**action, "description": "d", "x-evidence": evidence} for action in actions]
    file = tmp_path / "overlays" / "spec" / "corrections" / "things.overlay.yaml"
    file.parent.mkdir(parents=True)
    file.write_text(dumps({**overlay, "actions": told}, "o.yaml"))
    build(paths, say=lambda line: None)
    assert "full_name: str | None" in (paths.package / "models" / "thing.py").read_text()
    assert not (paths.package / "api" / "things" / "set_thing.py").exists()
    more = {"target": "$.components.schemas.Thing.properties.name", "remove": True}
    file.write_text(dumps({**overlay, "actions": [*told, {**more, **dict(list(told[0].items())[2:])}]}, "o.yaml"))
    with pytest.raises(BuildError, match="the published name is gone"):
        build(paths, say=lambda line: None)


CALLS = """
import datetime, json, warnings
import httpx
from videodb_client import VideoDB
from videodb_client.models import ParcelFilter

sent = []
def answer(request):
    sent.append(request.url.query.decode())
    return httpx.Response(200, json={})
with VideoDB(token="sk-key", transport=httpx.MockTransport(answer)) as db:
    get = db.parcel_labels.get_parcel_label_format
    said = []
    for given in ({"zones": ["a|b"]}, {"days": ["2026-01-01,x"]}, {"weights": [float("nan")]}, {"size": 3},
                  {"filter_": ParcelFilter(status="lost")}, {"timeout_": None}, {"created_after": None}):
        try:
            get("p-1", "pdf", **given)
        except (TypeError, ValueError) as error:
            said.append(str(error).split(": ", 1)[1])
        else:
            said.append(sent.pop())
    get("p-1", "pdf", zones=[], filter_={"is-fragile": False, "status": None}, where={}, query_parcel_id="x",
        created_after=datetime.datetime(2026, 1, 2, 3, 4, 5, tzinfo=datetime.UTC), weights=(1, 2.5))
print(json.dumps([*said, sent.pop()]))
"""


def test_what_a_query_cannot_hold_is_refused_and_nothing_is_sent_of_none(tmp_path: Path) -> None:
    built(read(STRANGERS / "parcels.yaml"), tmp_path)
    run = subprocess.run([sys.executable, "-c", CALLS], cwd=tmp_path / "generated", capture_output=True, text=True)
    assert run.returncode == 0, run.stderr
    *refused_, whole = json.loads(run.stdout)
    for said, wanted in zip(
        refused_,
        (
            "zones: an item holds '|', which parts the items here",
            "days/0: a date is wanted here",
            "weights/0: a finite number is wanted here",
            "size: one of the documented values is wanted here: 1, 2, 4",
            "filter%5Bstatus%5D=lost",  # answers have it too: a new value may come, and go
            "timeout: a whole number is wanted here, not None",
            "created-after: a datetime is wanted here, not None",
        ),
        strict=True,
    ):
        assert wanted in said
    assert whole == (
        "created-after=2026-01-02T03%3A04%3A05%2B00%3A00&weights=1&weights=2.5"
        "&filter%5Bis-fragile%5D=false&where=%7B%7D&parcel-id=x"
    )


TABLE = "GET /things/{id}: {name: get_thing}\nPOST /things/{id}: {name: set_thing}\n"


def test_classes_that_would_be_one_are_refused_until_a_line_keeps_them_apart(tmp_path: Path) -> None:
    document = copied(PLAIN)
    thing = document["components"]["schemas"]["Thing"]
    pairs = [("Pet_Item", "PetItem"), ("toy-item", "ToyItem"), ("CATItem", "CatItem")]
    for name in ("Field", "Page", *(name for pair in pairs for name in pair)):
        document["components"]["schemas"][name] = {"type": "object", "properties": {"of": {"type": "string"}}}
        thing["properties"][f"a{len(thing['properties'])}"] = {"$ref": f"#/components/schemas/{name}"}
    paths = root_of(document, tmp_path)
    table = paths.root / "overlays" / "names" / "things.yaml"
    table.parent.mkdir()
    table.write_text(TABLE)
    with pytest.raises(BuildError) as caught:
        build(paths, say=lambda line: None)
    told = str(caught.value)
    assert "components.schemas.Field: Field is a name of the package's own; write `Field: {name:" in told
    for one, other in pairs:
        assert f"{one} and {other} would be one class; write `{other}: {{name:" in told
    name_all(paths)
    build(paths, say=lambda line: None)
    assert len(driven(paths)) == 2


def test_operations_that_would_be_one_are_refused(tmp_path: Path) -> None:
    paths = root_of(PLAIN, tmp_path)
    table = paths.root / "overlays" / "names" / "things.yaml"
    table.parent.mkdir()
    table.write_text(TABLE)
    action = {
        "target": "$.paths",
        "description": "d",
        "x-evidence": [{"source": "none (defensive)", "says": "so"}],
        "update": {"/thing": {"get": {"operationId": "getThing", "tags": ["Things"], "responses": {"204": OK}}}},
    }
    file = tmp_path / "overlays" / "spec" / "additions" / "things.overlay.yaml"
    file.parent.mkdir(parents=True)
    overlay = {"overlay": "1.2.0", "info": {"title": "t", "version": "1.0.0"}, "actions": [action]}
    file.write_text(dumps(overlay, "o.yaml"))
    with pytest.raises(BuildError, match=r"GET /thing: would be things.get_thing, as GET /things/\{id\} is. Name one"):
        build(paths, say=lambda line: None)
    table.write_text(TABLE.replace("get_thing", "models"))
    with pytest.raises(NamesError, match="name: 'models' is taken by the package itself"):
        build(paths, say=lambda line: None)


def test_what_templates_import_is_known_to_the_names() -> None:
    imported = set[str]()
    for template in ("calls.py.jinja", "endpoint_module.py.jinja", "model.py.jinja"):
        text = (ROOT / "overlays" / "templates" / template).read_text()
        for names in re.findall(r"^from \S+ import ([\w, ]+)", text, re.MULTILINE):
            imported |= {name.strip() for name in names.split(",") if " as " not in name}
    classes = {name for name in imported if name[:1].isupper()} - {
        "AuthenticatedClient",
        "Client",
        "Operation",
        "Parameter",
    }
    assert classes - {"Held", "Own"} <= TAKEN_CLASSES, classes - TAKEN_CLASSES


def test_what_the_client_has_itself_is_known_to_the_tags() -> None:
    from videodb_client import AsyncVideoDB, VideoDB

    tags = {slug(tag) for tag in TAGS.values()}
    own = {name for kind in (VideoDB, AsyncVideoDB) for name in dir(kind) if not name.startswith("_")} - tags
    assert own <= TAKEN_TAGS


OLD = """
import json, warnings
import httpx
from videodb_client import VideoDB

with VideoDB(token="sk-key", transport=httpx.MockTransport(lambda request: httpx.Response(200, json={}))) as db:
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        db.things.get_thing("t-1")
        db.things.set_thing("t-1", name="n")
        db.things.get_thing("t-1", old=True)
        db.things.set_thing("t-1", body_id="i")
print(json.dumps([[str(one.message), one.category.__name__, one.filename] for one in told]))
"""


def test_what_is_deprecated_warns_where_it_is_given(tmp_path: Path) -> None:
    document = copied(PLAIN)
    item = document["paths"]["/things/{id}"]
    item["get"]["parameters"].append({"name": "old", "in": "query", "deprecated": True, "schema": {"type": "boolean"}})
    document["components"]["schemas"]["Thing"]["properties"]["id"]["deprecated"] = True
    paths, _ = built(document, tmp_path)
    run = subprocess.run([sys.executable, "-c", OLD], cwd=tmp_path / "generated", capture_output=True, text=True)
    assert run.returncode == 0, run.stderr
    assert json.loads(run.stdout) == [
        ["GET /things/{id}: old is deprecated", "DeprecationWarning", "<string>"],
        ["POST /things/{id}: body/id is deprecated", "DeprecationWarning", "<string>"],
    ]
    assert "old: Deprecated." in (paths.package / "calls" / "things.py").read_text()
