"""The lock: what was there when a person last looked, compared with a description that has changed."""

from __future__ import annotations

import json

import pytest
from pipeline.digests import digest_of_json, without_prose
from pipeline.documents import Json, copied
from pipeline.lock import compare, moved, record
from pipeline.names import parse as parse_table
from pipeline.overlay_document import parse as parse_overlay
from pipeline.stages import Effective, Laid, effective

SHAPE = {"type": "object", "properties": {"p": {"type": "string"}}}


def answer(schema: Json) -> Json:
    return {"responses": {"200": {"description": "d", "content": {"application/json": {"schema": schema}}}}}


DESCRIPTION = {
    "openapi": "3.0.3",
    "servers": [{"url": "https://api.example"}, {"url": "https://staging.example"}],
    "tags": [{"name": "Videos"}],
    "paths": {
        "/a": {"get": {"x": 1, "summary": "old words", **answer(SHAPE)}},
        "/b": {"get": {"x": 1, **answer({"type": "string"})}},
    },
    "components": {"securitySchemes": {"Key": {"type": "apiKey", "in": "header", "name": "x-key"}}, "schemas": {}},
}
TABLE = {"GET /a": {"name": "get_a", "200": "A"}, "GET /b": {"name": "get_b"}}
SET_X = {"target": "$.paths.*.get", "update": {"x": 5, "summary": "ours"}}
ALIAS = {"target": "$.components.schemas.A.properties", "update": {"q": {"type": "string", "x-alias-of": "p"}}}
FILL = {"target": "$.paths.*[?!@.responses['429']].responses", "update": {"429": {"description": "too many"}}}
MOVE = (
    {"target": "$", "update": {"x-kept": {}}},
    {"target": "$['x-kept']", "copy": "$.paths['/a'].get"},
    {"target": "$.paths['/a'].get", "remove": True},
)


def made(description: Json, *actions: Json, table: Json = TABLE, only_words: bool = False) -> Effective:
    """As strictly as a build does it, the problems apart."""
    document = {"overlay": "1.1.0", "info": {"title": "t", "version": "1"}, "actions": list(actions)}
    overlays = [parse_overlay(document, "o.yaml", only_words=only_words)] if actions else []
    return effective(description, Laid((parse_table(table, "videos.yaml", "videos"),), tuple(overlays)))


def statuses(changed: Json, *actions: Json) -> list[tuple[str, str, bool]]:
    recorded = record(DESCRIPTION, made(DESCRIPTION, *actions), {})
    found = compare(changed, made(changed, *actions), recorded)
    return [(finding.path, finding.status, finding.blocks) for finding in found]


def changed(**members: Json) -> Json:
    description = copied(DESCRIPTION)
    description["paths"]["/a"]["get"].update(members)
    return description


def test_an_unchanged_description_is_as_recorded() -> None:
    assert statuses(DESCRIPTION, SET_X, ALIAS, FILL, *MOVE) == []


def test_words_do_not_count() -> None:
    described = answer({**SHAPE, "description": "new words"})
    assert statuses(changed(summary="new words", **described), SET_X, ALIAS) == []


def words(description: Json, *actions: Json) -> Effective:
    return made(description, *actions, only_words=True)


OURS = {"target": "$.paths['/a'].get", "update": {"summary": "ours"}}


def test_words_of_ours_need_no_record() -> None:
    recorded = record(DESCRIPTION, words(DESCRIPTION, OURS), {})
    assert recorded["corrections"] == {"added": {}, "replaced": {}}
    assert compare(DESCRIPTION, words(DESCRIPTION, OURS), recorded) == []


def test_what_the_vendor_comes_to_say_where_ours_stands_is_told_until_somebody_looks() -> None:
    recorded = record(DESCRIPTION, words(DESCRIPTION, OURS), {})
    description = changed(summary="new words", description="more of them")
    now = words(description, OURS)
    (finding,) = compare(description, now, recorded)
    assert (finding.subject, finding.path, finding.blocks) == ("GET /a", "/paths/~1a/get/summary", False)
    assert '"new words"' in finding.status
    assert "o.yaml: action 1" in finding.advice
    assert compare(description, now, record(description, now, recorded)) == [finding], "nobody has looked yet"
    assert compare(description, now, record(description, now, recorded, anew=True)) == []


def test_words_of_an_operation_that_moved_are_not_new() -> None:
    recorded = record(DESCRIPTION, words(DESCRIPTION, OURS), {})
    description = copied(DESCRIPTION)
    description["paths"] = {"/v2/a" if path == "/a" else path: item for path, item in description["paths"].items()}
    ours = {**OURS, "target": "$.paths['/v2/a'].get"}
    table = {holder.replace("/a", "/v2/a"): lines for holder, lines in TABLE.items()}
    now = made(description, ours, table=table, only_words=True)
    assert [f.path for f in compare(description, now, moved(recorded, {"GET /a": "GET /v2/a"}))] == []
    assert [f.path for f in compare(description, now, recorded) if "the vendor says" in f.status] != []


def test_words_that_arrive_where_we_say_nothing_are_nothing_to_tell() -> None:
    recorded = record(DESCRIPTION, words(DESCRIPTION, OURS), {})
    description = changed(description="theirs")
    described = words(description, OURS)
    assert recorded["words"].keys() == {"/paths/~1a/get/summary"}
    assert compare(description, described, recorded) == []
    assert described.document["paths"]["/a"]["get"]["description"] == "theirs"


def test_a_record_of_before_there_were_words_is_compared_with_nothing() -> None:
    recorded = record(DESCRIPTION, words(DESCRIPTION, OURS), {})
    del recorded["words"]
    description = changed(summary="new words")
    assert compare(description, words(description, OURS), recorded) == []
    assert "words" in record(description, words(description, OURS), recorded)


def test_a_changed_value_is_in_conflict_with_both_values_and_blocks() -> None:
    conflict = 'in conflict: it replaced {"/x": 1}, and would replace {"/x": 7} now'
    assert statuses(changed(x=7), SET_X) == [("$['paths']['/a']['get']", conflict, True)]


def test_a_long_value_is_told_by_its_beginning_and_its_digest() -> None:
    ((_, status, blocks),) = statuses(changed(x="long " * 50), SET_X)
    assert status.startswith('in conflict: it replaced {"/x": 1}, and would replace {"/x": "\\"long long ')
    assert f"sha256 {digest_of_json('long ' * 50)[:16]}" in status
    assert blocks


def test_a_value_that_is_gone_is_in_conflict() -> None:
    description = copied(DESCRIPTION)
    del description["paths"]["/a"]["get"]["x"]
    ((path, status, blocks),) = statuses(description, SET_X)
    assert (path, blocks) == ("$['paths']['/a']['get']", True)
    assert "and would replace nothing now" in status


def test_a_correction_that_the_vendor_made_is_satisfied_upstream() -> None:
    assert statuses(changed(x=5, summary="ours"), SET_X) == [("$['paths']['/a']['get']", "satisfied upstream", False)]


def test_what_the_vendor_adds_where_a_correction_adds_the_same_name_is_in_conflict() -> None:
    theirs = {**SHAPE["properties"], "q": {"type": "string", "format": "uuid"}}  # type: ignore[dict-item]
    found = statuses(changed(**answer({**SHAPE, "properties": theirs})), ALIAS)
    ((path, status, blocks),) = [row for row in found if not row[1].startswith("arrived")]
    assert (path, blocks) == ("$['components']['schemas']['A']['properties']", True)
    assert (
        status == 'in conflict: it replaced nothing, and would replace {"/q": {"type": "string", "format": "uuid"}} now'
    )


def test_a_new_target_is_told_and_a_lost_one_blocks() -> None:
    description = copied(DESCRIPTION)
    description["paths"]["/c"] = {"get": {"x": 1}}
    del description["paths"]["/b"]
    assert statuses(description, SET_X) == [
        ("$['paths']['/c']['get']", "new", False),
        ("$['paths']['/b']['get']", "lost", True),
    ]


def test_a_gap_that_the_vendor_filled_informs() -> None:
    description = copied(DESCRIPTION)
    description["paths"]["/a"]["get"]["responses"]["429"] = {"description": "theirs"}
    told = ("/paths", "changed: the vendor changed its answers", False)
    filled = ("$['paths']['/a']['get']['responses']", "filled or gone upstream", False)
    assert statuses(description, FILL) == [told, filled]


NEXT: dict[str, Json] = {
    "parameters": [
        {"name": "q", "in": "query", "required": True, "schema": {"type": "array", "items": {"type": "string"}}}
    ],
    "requestBody": {"required": True, "content": {"application/json": {"schema": {"type": "string"}}}},
    "responses": {**answer(SHAPE)["responses"], "204": {"description": "ok"}},
    "security": [],
    "deprecated": True,
}


@pytest.mark.parametrize("key", NEXT)
def test_what_an_operation_sends_answers_or_asks_for_is_told_when_it_changes(key: str) -> None:
    was = {"parameters": "parameters", "requestBody": "body", "responses": "answers", "deprecated": "deprecation"}
    wanted = [("/paths", f"changed: the vendor changed its {was.get(key, key)}", False)]
    assert statuses(changed(**{key: NEXT[key]})) == wanted


def test_what_many_operations_share_is_told_once_of_all() -> None:
    description = copied(DESCRIPTION)
    description["components"]["responses"] = {"Gone": {"description": "gone"}}
    for item in description["paths"].values():
        item["get"]["responses"]["410"] = {"$ref": "#/components/responses/Gone"}
    (before,) = compare(description, made(description), record(DESCRIPTION, made(DESCRIPTION), {}))
    assert before.subject == "GET /a, GET /b"
    described = copied(description)
    described["components"]["responses"]["Gone"]["content"] = {"application/json": {"schema": {"type": "string"}}}
    (after,) = compare(described, made(described), record(description, made(description), {}))
    assert after == before, "also what stands behind a reference"
    assert compare(described, made(described), record(described, made(described), {})) == []


def test_an_action_that_matches_nothing_is_not_found() -> None:
    description = {**copied(DESCRIPTION), "paths": {}}
    assert ("$.paths.*.get", "not found", True) in statuses(description, SET_X)


def test_a_shape_that_changed_arrives_and_names_what_is_laid_over_it() -> None:
    description = changed(**answer({**SHAPE, "properties": {**SHAPE["properties"], "z": {"type": "integer"}}}))  # type: ignore[dict-item]
    recorded = record(DESCRIPTION, made(DESCRIPTION, ALIAS), {})
    (finding,) = compare(description, made(description, ALIAS), recorded)
    assert finding.path == "/components/schemas/A"
    assert finding.status.startswith("arrived")
    assert not finding.blocks
    assert "o.yaml: action 1" in finding.advice


def test_what_arrives_in_what_an_action_copied_is_no_conflict() -> None:
    ((path, status, blocks),) = statuses(changed(more=1), *MOVE)
    assert (path, status, blocks) == ("$['paths']['/a']['get']", "arrived", False)


def test_a_remove_of_what_nobody_copied_is_a_conflict() -> None:
    remove = {"target": "$.paths['/a'].get.x", "remove": True}
    ((_, status, blocks),) = statuses(changed(x=2), remove)
    assert status == 'in conflict: it replaced {"": 1}, and would replace {"": 2} now'
    assert blocks


def test_another_server_or_key_header_blocks() -> None:
    description = copied(DESCRIPTION)
    description["servers"].reverse()
    description["components"]["securitySchemes"]["Key"]["name"] = "authorization"
    assert statuses(description) == [
        ("/servers/0/url", "was https://api.example, is https://staging.example", True),
        ("/components/securitySchemes", "was x-key, is authorization", True),
    ]


def test_what_the_vendor_calls_an_operation_is_told_once_it_changes() -> None:
    assert statuses(changed(operationId="theirs")) == [("operationId", 'is "theirs" upstream', False)]
    assert statuses(changed(operationId="get_a", tags=["Videos"])) == []


def test_what_was_recorded_stays_until_a_person_says_so() -> None:
    old = record(DESCRIPTION, made(DESCRIPTION, SET_X), {})
    described = changed(x=7)
    described["paths"]["/c"] = {"get": {"x": 1}}
    now = made(described, SET_X, ALIAS)
    kept = record(described, now, old)
    assert kept["shapes"] == old["shapes"]
    assert kept["corrections"]["replaced"] == old["corrections"]["replaced"]
    assert "$['paths']['/c']['get']" not in json.dumps(kept["corrections"])
    assert "$['components']['schemas']['A']['properties']" in json.dumps(kept["corrections"])
    anew = record(described, now, old, anew=True)
    assert "$['paths']['/c']['get']" in json.dumps(anew["corrections"])
    assert compare(described, now, anew) == []
    nothing = record(described, made(described), kept)["corrections"]
    assert nothing == {"added": {}, "replaced": {}}, "no action, no record"


def test_a_reworded_action_keeps_its_record() -> None:
    first = record(DESCRIPTION, made(DESCRIPTION, {**SET_X, "description": "why"}), {})
    described = changed(x=7)
    again = record(described, made(described, {**SET_X, "description": "why, in other words"}), first)
    assert again["corrections"] == first["corrections"]


def test_prose_and_examples_are_left_out_but_not_a_property_of_that_name() -> None:
    assert without_prose(
        {"description": "d", "properties": {"description": {"type": "string", "description": "d"}}}
    ) == {"properties": {"description": {"type": "string"}}}
    assert without_prose({"type": "object", "title": "T", "example": {"a": 1}, "properties": {"example": {}}}) == {
        "type": "object",
        "properties": {"example": {}},
    }
    assert without_prose({"default": {"description": "kept"}}) == {"default": {"description": "kept"}}


def test_the_order_of_names_is_no_difference() -> None:
    assert without_prose({"required": ["b", "a"], "enum": ["y", "x"]}) == {"required": ["a", "b"], "enum": ["x", "y"]}


def test_digests_tell_true_from_one() -> None:
    assert digest_of_json({"a": 1}) != digest_of_json({"a": True})
    assert digest_of_json({"a": 1, "b": 2}) == digest_of_json({"b": 2, "a": 1})
