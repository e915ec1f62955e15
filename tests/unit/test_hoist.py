"""Names for operations and shapes: what tables may say, what hoist makes of it, and what it says where they differ."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from pipeline.documents import Json, copied
from pipeline.documents import parse as parse_document
from pipeline.hoist import Hoisted, differences, hoist
from pipeline.names import NamesError, Table, parse, slug
from pipeline.places import holder_of, is_place, operations, outer, places
from pipeline.stages import Laid, effective, load, told
from support import PUBLISHED


def described(*, components: Json = None, **operations: Json) -> Json:
    """A description with an operation GET /a for `get_a=`: the schema of its 200 answer, or the operation."""
    paths: dict[str, Json] = {}
    for key, operation in operations.items():
        method, _, path = key.partition("_")
        whole = operation if "responses" in operation else {"responses": answer(operation)}
        paths.setdefault(f"/{path}", {})[method] = whole
    return {
        "openapi": "3.0.3",
        "servers": [{"url": "https://api.example"}],
        "tags": [{"name": "AI Generation"}, {"name": "Videos"}],
        "paths": paths,
        "components": {
            "schemas": components or {},
            "securitySchemes": {"Key": {"type": "apiKey", "in": "header", "name": "x-key"}},
        },
    }


def answer(schema: Json) -> Json:
    return {"200": {"description": "d", "content": {"application/json": {"schema": schema}}}}


def body(schema: Json) -> Json:
    return {"content": {"application/json": {"schema": schema}}}


def hoisted(description: Json, table: Json, tag: str = "videos") -> Hoisted:
    before = copied(description)
    made = hoist(description, [parse(table, f"overlays/names/{tag}.yaml", tag)])
    assert description == before, "the input was changed"
    return made


def made(description: Json, table: Json) -> Json:
    result = hoisted(description, table)
    assert result.problems == []
    return result.document


def said(description: Json, table: Json) -> str:
    """What a person is told."""
    return told(effective(description, Laid((parse(table, "overlays/names/videos.yaml", "videos"),), ())).problems)


def schema_of(document: Json, path: str, method: str = "get") -> Json:
    return document["paths"][path][method]["responses"]["200"]["content"]["application/json"]["schema"]


def obj(**properties: Json) -> Json:
    return {"type": "object", "properties": properties}


TEXT = {"type": "string"}
REF = "#/components/schemas/"


# Where schemas stand


def test_every_schema_has_a_place_in_words() -> None:
    description = described(
        components={"Video": obj(tags={"type": "array", "items": {"type": "string", "enum": ["a"]}})},
        post_a={
            "parameters": [{"name": "sort", "in": "query", "schema": {"type": "string", "enum": ["up"]}}],
            "requestBody": body(obj(**{"odd.name": {"type": "object", "additionalProperties": TEXT}})),
            "responses": answer({"oneOf": [{"$ref": f"{REF}Video"}, {"type": "array", "items": obj(x=TEXT)}]}),
        },
    )
    assert [(p.holder, p.place) for p in places(description) if p.is_shape] == [
        ("Video", ""),
        ("Video", "tags[]"),
        ("POST /a", "?sort"),
        ("POST /a", "body"),
        ("POST /a", 'body."odd.name"'),
        ("POST /a", "200|2[]"),
    ]
    assert all(is_place(p.place) for p in places(description) if p.place)


def test_what_is_shared_by_reference_is_one_place_under_several_operations() -> None:
    description = described(get_a={"responses": {"200": {"$ref": "#/components/responses/Ok"}}})
    description["paths"]["/b"] = copied(description["paths"]["/a"])
    description["paths"]["/b"]["parameters"] = [{"$ref": "#/components/parameters/Kind"}]
    description["components"]["responses"] = {"Ok": answer(obj(x=TEXT))["200"]}
    description["components"]["parameters"] = {"Kind": {"name": "kind", "in": "query", "schema": {"enum": ["a"]}}}
    table = {"GET /a": {"name": "get_a", "200": "Ok"}, "GET /b": {"name": "get_b", "?kind": "Kind"}}
    document = made(description, table)
    assert document["components"]["responses"]["Ok"]["content"]["application/json"]["schema"] == {"$ref": f"{REF}Ok"}
    assert document["components"]["parameters"]["Kind"]["schema"] == {"$ref": f"{REF}Kind"}
    assert "is Ok elsewhere" in said(description, {**table, "GET /b": {**table["GET /b"], "200": "Other"}})


def test_the_places_around_a_place() -> None:
    assert list(outer('200|2.data."a.b"[].x')) == [
        '200|2.data."a.b"[]',
        '200|2.data."a.b"',
        "200|2.data",
        "200|2",
        "200",
    ]


# Tables


@pytest.mark.parametrize(
    ("table", "problem"),
    [
        ([], "a table of operations is wanted"),
        ({"get /a": {"name": "get_a"}}, "neither an operation nor a component"),
        ({"GET /a": {"200": "A"}}, "'' is no name of a function"),
        ({"GET /a": {"name": "getA"}}, "'getA' is no name of a function"),
        ({"GET /a": {"name": "import"}}, "'import' is no name of a function"),
        ({"GET /a": {"name": "get_a", "200": "video_result"}}, "'video_result' is no name of a class"),
        ({"GET /a": {"name": "get_a", "200..data": "A"}}, "'200..data' is no place"),
        ({"GET /a": {"name": "get_a", "200 .data": "A"}}, "'200 .data' is no place"),
        ({"GET /a": {"name": "get_a", "page": "videos/get_b"}}, "is no page that calls it get_a"),
        ({"GET /a": {"name": "get_a", "200": 5}}, "lines of a place and a name"),
        ({"GET /a": "get_a"}, "lines of a place and a name"),
        ({"Video": {"name": "video"}}, "'video' is no name of a class"),
    ],
)
def test_a_table_that_cannot_be_read_says_where(table: Any, problem: str) -> None:
    with pytest.raises(NamesError) as raised:
        parse(table, "overlays/names/videos.yaml", "videos")
    assert problem in str(raised.value)
    assert "overlays/names/videos.yaml" in str(raised.value)


def test_all_that_is_wrong_in_a_table_is_said_at_once() -> None:
    with pytest.raises(NamesError) as raised:
        parse({"GET /a": {"name": "A"}, "GET /b": {"name": "get_b", "200": "b"}}, "t.yaml", "videos")
    assert len(str(raised.value).splitlines()) == 2


@pytest.mark.parametrize(("tag", "name"), [("AI Generation", "ai_generation"), ("RTStream", "rt_stream")])
def test_a_table_is_called_as_the_folder_of_its_tag(tag: str, name: str) -> None:
    assert slug(tag) == name


# Hoisting


def test_an_operation_gets_its_name_and_the_tag_of_its_table() -> None:
    description = described(get_a={"responses": {}, "operationId": "theirs", "tags": ["Videos"]})
    result = hoisted(description, {"GET /a": {"name": "make_a"}}, tag="ai_generation")
    assert result.problems == []
    assert result.document["paths"]["/a"]["get"] == {
        "tags": ["AI Generation"],
        "operationId": "make_a",
        "responses": {},
    }


def test_a_shape_moves_whole_and_leaves_a_reference() -> None:
    description = described(
        get_a=obj(data=obj(items={"type": "array", "items": obj(kind={"type": "string", "enum": ["x"]})}))
    )
    table = {
        "GET /a": {
            "name": "get_a",
            "200": "Result",
            "200.data": "Data",
            "200.data.items[]": "Item",
            "200.data.items[].kind": "Kind",
        }
    }
    document = made(description, table)
    assert schema_of(document, "/a") == {"$ref": f"{REF}Result"}
    assert document["components"]["schemas"] == {
        "Result": obj(data={"anyOf": [{"$ref": f"{REF}Data"}]}),
        "Data": obj(items={"type": "array", "items": {"$ref": f"{REF}Item"}}),
        "Item": obj(kind={"anyOf": [{"$ref": f"{REF}Kind"}]}),
        "Kind": {"type": "string", "enum": ["x"]},
    }


def test_one_name_in_two_places_is_one_shape_with_the_words_of_the_first() -> None:
    first = {**obj(a={**TEXT, "example": "1"}, b=TEXT), "required": ["a", "b"], "description": "first"}
    second = {**obj(b=TEXT, a={**TEXT, "description": "w"}), "required": ["b", "a"], "title": "Second"}
    document = made(
        described(get_a=first, get_b=second),
        {"GET /a": {"name": "get_a", "200": "S"}, "GET /b": {"name": "get_b", "200": "S"}},
    )
    assert document["components"]["schemas"] == {"S": first}
    assert schema_of(document, "/b") == {"$ref": f"{REF}S"}


def test_a_place_keeps_its_default_and_words_of_its_own() -> None:
    kind = {"type": "string", "enum": ["x", "y"], "example": "x"}
    description = described(
        get_a=obj(one=kind),
        get_b=obj(two={**kind, "enum": ["y", "x"], "default": "y"}, three={**kind, "example": "y"}, four=kind),
    )
    names = {"200.two": "Kind", "200.three": "Kind", "200.four": "Kind"}
    document = made(
        description,
        {"GET /a": {"name": "get_a", "200": "A", "200.one": "Kind"}, "GET /b": {"name": "get_b", "200": "B", **names}},
    )
    reference = {"$ref": f"{REF}Kind"}
    assert document["components"]["schemas"]["Kind"] == kind
    assert document["components"]["schemas"]["B"]["properties"] == {
        "two": {"example": "x", "default": "y", "anyOf": [reference]},
        "three": {"example": "y", "anyOf": [reference]},
        "four": {"anyOf": [reference]},
    }


def test_a_shape_that_may_be_null_is_a_shape_beside_null() -> None:
    kind = {"type": "string", "enum": ["x", None], "nullable": True}
    description = described(get_a=obj(data={**obj(x=TEXT), "nullable": True}, kind=kind, plain=obj(x=TEXT)))
    names = {"200": "R", "200.data": "D", "200.kind": "Kind", "200.plain": "D"}
    schemas = made(description, {"GET /a": {"name": "get_a", **names}})["components"]["schemas"]
    null = {"type": "object", "nullable": True, "enum": [None]}
    assert schemas["D"] == obj(x=TEXT)
    assert schemas["Kind"] == {"type": "string", "enum": ["x"]}
    assert schemas["R"]["properties"]["data"] == {"anyOf": [{"$ref": f"{REF}D"}, null]}
    assert schemas["R"]["properties"]["kind"] == {"anyOf": [{"$ref": f"{REF}Kind"}, null]}


def test_what_a_published_reference_has_beside_it_is_kept_where_it_can_stand() -> None:
    user = {"$ref": f"{REF}User"}
    described_ = described(
        components={"User": obj(id=TEXT)},
        get_a={"type": "array", "items": {**user, "description": "words"}},
        get_b={"type": "array", "items": user},
        get_c=obj(plain=user, maybe={**user, "nullable": True, "title": "T"}, odd={**user, "type": "object"}),
    )
    table = {"GET /a": {"name": "a"}, "GET /b": {"name": "b"}, "GET /c": {"name": "c", "200": "C"}}
    document = made(described_, table)
    assert schema_of(document, "/a")["items"] == {"description": "words", "anyOf": [user]}
    assert schema_of(document, "/b")["items"] == user
    assert document["components"]["schemas"]["C"]["properties"] == {
        "plain": {"anyOf": [user]},
        "maybe": {"anyOf": [user, {"type": "object", "nullable": True, "enum": [None]}]},
        "odd": {**user, "type": "object"},
    }


def test_one_shape_with_references_inside_may_stand_in_two_places() -> None:
    user = {"$ref": f"{REF}User"}
    shape = obj(user={**user, "nullable": True}, other=user)
    table = {"GET /a": {"name": "a", "200": "S"}, "GET /b": {"name": "b", "200": "S"}}
    made(described(components={"User": obj(id=TEXT)}, get_a=shape, get_b=shape), table)


def test_a_published_component_may_be_named_if_it_is_equal() -> None:
    user = obj(id=TEXT)
    table = {"GET /a": {"name": "get_a", "200": "User"}}
    assert made(described(components={"User": user}, get_a={**user, "description": "d"}), table)["components"][
        "schemas"
    ] == {"User": user}
    told = said(described(components={"User": user}, get_a=obj(id={"type": "integer"})), table)
    assert 'is called User as component User is, and is another shape: /properties/id/type is "string" there' in told


def test_titles_are_gone_wherever_they_stand() -> None:
    titled = {**TEXT, "title": "Title"}
    document = made(
        described(components={"C": {**obj(title=titled), "title": "T"}}, get_a={"type": "array", "items": titled}),
        {"GET /a": {"name": "get_a"}},
    )
    assert document["components"]["schemas"] == {"C": obj(title=TEXT)}
    assert schema_of(document, "/a") == {"type": "array", "items": TEXT}


def test_what_the_vendor_adds_to_a_shape_arrives() -> None:
    table = {"GET /a": {"name": "get_a", "200": "A"}, "GET /b": {"name": "get_b", "200": "A"}}
    more = obj(x=TEXT, y=TEXT)
    assert made(described(get_a=more, get_b=more), table)["components"]["schemas"] == {"A": more}


# What is not as the tables have it


def test_one_name_on_two_shapes_shows_both_places_and_the_difference() -> None:
    told = said(
        described(get_a=obj(x=TEXT, y={"type": "array", "items": TEXT}), get_b=obj(x={"type": "integer"}, z=TEXT)),
        {"GET /a": {"name": "get_a", "200": "S"}, "GET /b": {"name": "get_b", "200": "S"}},
    )
    assert "GET /b (overlays/names/videos.yaml):\n  200: is called S as GET /a: 200 is" in told
    assert '/properties/x/type is "string" there, "integer" here' in told
    assert "/properties/y is there only" in told
    assert "/properties/z is here only" in told
    assert "a name of its own" in told


def test_an_operation_that_is_gone_is_one_message() -> None:
    description = described(get_b=obj(x=TEXT))
    table = {"GET /a": {"name": "get_a", "200": "A", "200.data": "B"}, "GET /b": {"name": "get_b", "200": "C"}}
    (problem,) = hoisted(description, table).problems
    assert problem.holder == "GET /a"
    assert "is gone from the description; 2 lines below it named shapes" in problem.text
    assert problem.file == "overlays/names/videos.yaml"


def test_a_place_that_is_gone_or_is_no_shape_any_more() -> None:
    description = described(get_a=obj(y={"type": "object"}))
    told = said(description, {"GET /a": {"name": "get_a", "200": "A", "200.x": "X", "200.y": "Y"}})
    assert "200.x: is gone from the description" in told
    assert "200.y: is no object with properties, typed map or enum any more" in told


def test_what_the_vendor_made_a_component_is_said_to_be_made_upstream() -> None:
    description = described(components={"Theirs": obj(x=obj(y=TEXT))}, get_a={"$ref": f"{REF}Theirs"})
    told = said(description, {"GET /a": {"name": "get_a", "200": "Ours", "200.x": "Inner"}})
    assert "200: made upstream: the vendor calls this shape Theirs" in told
    assert "add `Theirs:` with `name: Ours`" in told
    assert "200.x: made upstream: 200 is the vendor's Theirs now" in told
    assert "below `Theirs:`, as `x: Inner`" in told
    # and what it says to do is the way out
    document = made(description, {"GET /a": {"name": "get_a"}, "Theirs": {"name": "Ours", "x": "Inner"}})
    assert document["components"]["schemas"] == {
        "Ours": obj(x={"anyOf": [{"$ref": f"{REF}Inner"}]}),
        "Inner": obj(y=TEXT),
    }
    assert schema_of(document, "/a") == {"$ref": f"{REF}Ours"}


def test_a_component_cannot_take_the_name_of_another() -> None:
    description = described(components={"A": obj(x=TEXT), "B": obj(y=TEXT)})
    assert "name: B is a component already" in said(description, {"A": {"name": "B"}})


def test_a_shape_without_a_name_is_told_with_its_place() -> None:
    told = said(described(get_a=obj(data=obj(x=TEXT))), {"GET /a": {"name": "get_a", "200": "A"}})
    assert "GET /a" in told
    assert "200.data: " in told
    assert "200: " not in told


def test_a_new_operation_is_told_with_the_lines_to_paste() -> None:
    frame = obj(id=TEXT)
    description = described(
        get_video=obj(data={"type": "array", "items": frame}),
        post_video={"requestBody": body(obj(x=TEXT)), "responses": answer(obj(data=frame))},
    )
    known = {"name": "list_videos", "200": "VideoListResult", "200.data[]": "Video"}
    assert said(description, {"GET /video": known}).splitlines() == [
        "POST /video (overlays/names/videos.yaml):",
        "  is new: it has no name. Put into overlays/names/videos.yaml, with names of your choice:",
        "POST /video:",
        "  name: create_video",
        "  body: CreateVideoRequest",
        "  200: VideoResult",
        "  200.data: Video",
    ]


def pasted(description: Json, tables: list[Table]) -> list[Table]:
    """The tables, with the lines put in that a person is told to."""
    documents: dict[str, dict[str, Json]] = {}
    for table in tables:
        for entry in table.entries:
            lines = {"name": entry.name} if entry.name else {}
            documents.setdefault(table.file, {})[entry.holder] = {**lines, **entry.shapes}
    for problem in effective(description, Laid(tuple(tables), ())).problems:
        assert problem.lines
        lines = parse_document("\n".join(problem.lines), "lines.yaml")
        documents.setdefault(problem.file, {}).setdefault(problem.holder, {}).update(lines)
    return [parse(document, file, Path(file).stem) for file, document in documents.items()]


def test_the_lines_are_the_way_out_for_the_whole_description() -> None:
    tables = pasted(PUBLISHED, [])
    assert {entry.holder for table in tables for entry in table.entries if entry.is_operation} == {
        holder_of(method, path) for path, method, _ in operations(PUBLISHED)
    }
    assert hoist(PUBLISHED, tables).problems == []


def test_the_lines_are_the_way_out_for_an_operation_among_others() -> None:
    tables = load().tables
    for entry in [entry for table in tables for entry in table.entries][::9]:
        less = [table._replace(entries=tuple(e for e in table.entries if e is not entry)) for table in tables]
        assert hoist(PUBLISHED, pasted(PUBLISHED, less)).problems == [], entry.holder


def test_a_description_without_tags_takes_those_of_the_tables() -> None:
    description = described(get_a={"type": "string"})
    del description["tags"]
    assert made(description, {"GET /a": {"name": "get_a"}})["paths"]["/a"]["get"]["tags"] == ["videos"]


def test_two_entries_for_one_thing_are_said() -> None:
    tables = [parse({"GET /a": {"name": "get_a"}}, f"{tag}.yaml", tag) for tag in ("videos", "ai_generation")]
    texts = [problem.text for problem in hoist(described(get_a={"type": "string"}), tables).problems]
    assert texts == ["stands in videos.yaml too. Keep one of them."]
    description = described(get_a={"type": "string"}, get_b={"type": "string"})
    assert "is what GET /a is called" in said(description, {"GET /a": {"name": "x"}, "GET /b": {"name": "x"}})


def test_a_table_of_no_tag_is_said() -> None:
    description = described(get_a={"tags": ["Videos"], "responses": answer({"type": "string"})})
    result = hoisted(description, {"GET /a": {"name": "x"}}, tag="nope")
    assert "no tag nope. Name the file after one: ai_generation, videos." in result.problems[0].text


def test_differences_are_those_of_the_shape() -> None:
    one = {**obj(a={"anyOf": [{"$ref": "#/x"}], "default": 1}), "required": ["a"], "x-mark": 1}
    assert list(differences(one, {**obj(a={"$ref": "#/x"}), "required": ["a"], "x-mark": 1})) == []
    assert list(differences(one, {**one, "required": [], "x-mark": True})) == [
        '/required is ["a"] there, [] here',
        "/x-mark is 1 there, true here",
    ]
    deep = {"type": "array", "items": {"oneOf": [{"type": "object", "additionalProperties": {"type": "integer"}}]}}
    other = {"type": "array", "items": {"oneOf": [{"type": "object", "additionalProperties": {"type": "number"}}]}}
    assert list(differences(deep, other)) == [
        '/items/oneOf/0/additionalProperties/type is "integer" there, "number" here'
    ]
