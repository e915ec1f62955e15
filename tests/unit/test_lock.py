"""The lock: what each action hit, compared with what it hits in a description that has changed."""

from __future__ import annotations

from documents import Json, copied
from lock import compare, digest_of_json, record, without_prose
from overlay import Overlay, Report, apply, parse

DESCRIPTION = {
    "paths": {
        "/a": {"get": {"x": 1, "summary": "old words", "schema": {"p": {"type": "string"}}}},
        "/b": {"get": {"x": 1}},
    },
    "components": {"schemas": {}},
}


def overlay(*actions: Json) -> Overlay:
    return parse({"overlay": "1.1.0", "info": {"title": "t", "version": "1"}, "actions": list(actions)}, "o.yaml")


SET_X = {"target": "$.paths.*.get", "update": {"x": 5, "summary": "ours"}}
HOIST = (
    {"target": "$.components.schemas", "update": {"S": {}}},
    {"target": "$.components.schemas.S", "copy": "$.paths['/a'].get.schema"},
    {"target": "$.paths['/a'].get.schema", "remove": True},
)


def reports(description: Json, *actions: Json) -> list[Report]:
    return apply(description, [overlay(*actions)], strict=False)[1]


def statuses(changed: Json, *actions: Json) -> list[tuple[str, str, bool]]:
    recorded = record(reports(DESCRIPTION, *actions), {})
    # The overlay is applied as strictly as a build does, the problems apart.
    try:
        now = apply(changed, [overlay(*actions)])[1]
    except Exception as error:
        now = error.reports  # type: ignore[attr-defined]
    return [(finding.path, finding.status, finding.blocks) for finding in compare(now, recorded)]


def changed(**members: Json) -> Json:
    description = copied(DESCRIPTION)
    description["paths"]["/a"]["get"].update(members)
    return description


def test_an_unchanged_description_is_as_recorded() -> None:
    assert statuses(DESCRIPTION, SET_X, *HOIST) == []


def test_words_do_not_count() -> None:
    assert statuses(changed(summary="new words"), SET_X) == []


def test_a_changed_value_is_in_conflict_and_blocks() -> None:
    assert statuses(changed(x=7), SET_X) == [("$['paths']['/a']['get']", "in conflict", True)]


def test_a_value_that_is_gone_is_in_conflict() -> None:
    description = copied(DESCRIPTION)
    del description["paths"]["/a"]["get"]["x"]
    assert statuses(description, SET_X) == [("$['paths']['/a']['get']", "in conflict", True)]


def test_a_correction_that_the_vendor_made_is_satisfied_upstream() -> None:
    assert statuses(changed(x=5, summary="ours"), SET_X) == [("$['paths']['/a']['get']", "satisfied upstream", False)]


def test_a_new_target_is_told_and_a_lost_one_blocks() -> None:
    description = copied(DESCRIPTION)
    description["paths"]["/c"] = {"get": {"x": 1}}
    del description["paths"]["/b"]
    assert statuses(description, SET_X) == [
        ("$['paths']['/c']['get']", "new", False),
        ("$['paths']['/b']['get']", "lost", True),
    ]


def test_an_action_that_matches_nothing_is_not_found() -> None:
    assert statuses({"paths": {}}, SET_X) == [("$.paths.*.get", "not found", True)]


def test_what_arrives_in_a_copied_shape_is_no_conflict() -> None:
    description = changed(schema={"p": {"type": "string"}, "q": {"type": "string"}})
    assert statuses(description, *HOIST) == [("$['paths']['/a']['get']['schema']", "arrived", False)]


def test_a_remove_of_what_nobody_copied_is_a_conflict() -> None:
    description = changed(schema={"p": {"type": "integer"}})
    remove = {"target": "$.paths['/a'].get.schema", "remove": True}
    assert statuses(description, remove) == [("$['paths']['/a']['get']['schema']", "in conflict", True)]


def test_what_was_recorded_stays_until_a_person_says_so() -> None:
    old = record(reports(DESCRIPTION, SET_X), {})
    now = reports(changed(x=7), SET_X, *HOIST)
    kept = record(now, old)
    assert {key: kept[key] for key in old} == old
    assert len(kept) == 4
    assert record(now, old, anew=True) != kept
    assert record(reports(DESCRIPTION, *HOIST), kept).keys() == kept.keys() - old.keys()


def test_a_reworded_action_keeps_its_record() -> None:
    first = record(reports(DESCRIPTION, {**SET_X, "description": "why"}), {})
    assert record(reports(changed(x=7), {**SET_X, "description": "why, in other words"}), first) == first


def test_prose_is_left_out_but_not_a_property_or_an_example_of_that_name() -> None:
    assert without_prose(
        {"description": "d", "properties": {"description": {"type": "string", "description": "d"}}}
    ) == {"properties": {"description": {"type": "string"}}}
    assert without_prose({"example": {"description": "kept"}}) == {"example": {"description": "kept"}}
    assert without_prose("a summary", ("get", "summary")) is None
    assert without_prose("a title", ("get", "title")) == "a title"


def test_digests_tell_true_from_one() -> None:
    assert digest_of_json({"a": 1}) != digest_of_json({"a": True})
    assert digest_of_json({"a": 1, "b": 2}) == digest_of_json({"b": 2, "a": 1})
