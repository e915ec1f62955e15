"""Every contradiction of the published sources is settled: corrected by actions that exist, decided, or declined.

`findings.yaml` beside this file is the table of the findings; `overlays/findings.yaml` says what became of each.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pipeline.documents import Json, read
from pipeline.rules import resolved
from pipeline.stages import load
from support import EFFECTIVE, FIXTURES, PLACES, PUBLISHED, ROOT, corrections, fixtures

TABLE: dict[str, Json] = read(Path(__file__).with_name("findings.yaml"))
SETTLED: dict[str, Json] = read(ROOT / "overlays" / "findings.yaml")
WAYS = ("actions", "decided at run time by", "declined")


def actions() -> Iterator[tuple[str, Json]]:
    """Give every action that has a handle: `file/x-id`, the file without its ending and its mark of being over all."""
    for path in sorted((ROOT / "overlays" / "spec").rglob("*.overlay.yaml")):
        file = path.name.removesuffix(".overlay.yaml").removeprefix("_")
        document = read(path)
        for action in document["actions"]:
            if "x-id" in action:
                yield f"{file}/{action['x-id']}", {"x-evidence": document.get("x-evidence"), **action}


ACTIONS = list(actions())
HANDLES = {handle for handle, _ in ACTIONS}


def test_every_finding_has_an_entry_and_every_entry_a_finding() -> None:
    assert sorted(SETTLED) == sorted(TABLE)


def test_table_is_whole() -> None:
    """219 findings over 81 operations, and 22 that were found since."""
    newer = [name for name in TABLE if name.startswith("N.")]
    assert newer == [f"N.{number}" for number in range(1, 23)]
    assert len(TABLE) - len(newer) == 219
    assert {name.partition(".")[0] for name in TABLE} - {"N"} == {str(row) for row in range(1, 82)}
    assert {entry["operation"] for entry in TABLE.values()} <= set(PLACES)


def test_handles_are_told_apart() -> None:
    assert len(HANDLES) == len(ACTIONS)


@pytest.mark.parametrize("name", TABLE)
def test_finding_is_settled_in_one_way(name: str) -> None:
    entry = SETTLED[name]
    assert len(set(entry) & set(WAYS)) == 1
    assert set(entry) <= {*WAYS, "fixtures"}
    assert [handle for handle in entry.get("actions", ()) if handle not in HANDLES] == []
    assert all(entry.get(way, "something") for way in WAYS)
    assert [fixture for fixture in entry.get("fixtures", ()) if not (FIXTURES / fixture).is_file()] == []


@pytest.mark.parametrize("name", [name for name, entry in SETTLED.items() if "actions" in entry])
def test_every_name_of_a_corrected_finding_is_described(name: str) -> None:
    assert TABLE[name]["names"] or name in ("26.REQUIRED", "29.REQUIRED"), "what is it about?"
    assert [place for place in TABLE[name]["names"] if not described(EFFECTIVE, TABLE[name]["operation"], place)] == []


def test_every_correction_has_a_finding_or_a_standard() -> None:
    cited = {handle for entry in SETTLED.values() for handle in entry.get("actions", ())}
    stray = [
        handle
        for handle, action in ACTIONS
        if handle not in cited and not is_standard(action) and not is_own_word(action)
    ]
    assert stray == []
    handled = {(action["target"], action["description"]) for _, action in ACTIONS}
    # An operation that is added whole corrects nothing: the calls of the SDK say which are (test_sdk_calls.py).
    ours = [overlay for overlay in load().overlays if Path(overlay.name).parent.name != "additions"]
    proved = [action for overlay in ours for action in corrections(overlay)]
    assert [action.name for action in proved if (action.target, action.description) not in handled] == []


def test_every_fixture_that_does_not_conform_has_an_entry() -> None:
    listed = {fixture for entry in SETTLED.values() for fixture in entry.get("fixtures", ())}
    assert {fixture.name for fixture in fixtures() if not fixture.conforms} == listed


@pytest.mark.parametrize("place", ["request nothing", "query nothing", "answer data/nothing", "answer status=nothing"])
def test_what_is_not_described_is_found_missing(place: str) -> None:
    assert not described(EFFECTIVE, "get_async_response", place)
    assert not described(EFFECTIVE, "generate_text", place)


def test_correction_is_missing_from_the_published_description() -> None:
    new = [
        name
        for name, entry in SETTLED.items()
        if name.partition(".")[2] in ("REQ-MISSING", "REQ-RENAME", "RES-RENAME") and "actions" in entry
    ]
    old = [
        name
        for name in new
        if all(described(PUBLISHED, TABLE[name]["operation"], place) for place in TABLE[name]["names"])
    ]
    assert old == []


def is_standard(action: Json) -> bool:
    """Whether an action cites a standard, or says that it guards against what no source shows."""
    sources = [item["source"] for item in action.get("x-evidence", ())]
    return any(source.startswith(("RFC ", "none (defensive)")) for source in sources)


def is_own_word(action: Json) -> bool:
    """Whether an action only writes down in another form what the description itself says."""
    return all(item["source"].startswith("the description itself") for item in action["x-evidence"])


def described(description: Json, operation: str, place: str) -> bool:
    """Whether a description has a name in an operation: `query x`, `request a/b`, `answer data/x=value`, `status 429`.

    A list is looked into as its items are, and a shape with arms as any of them.
    """
    method, path = PLACES[operation]
    declared = description["paths"][path][method.lower()]
    where, _, rest = place.partition(" ")
    name, _, value = rest.partition("=")
    if where == "status":
        return name in declared["responses"]
    if where == "query":
        parameters = [p for p in declared.get("parameters", ()) if p["in"] == "query" and p["name"] == name]
        return any(has_value(description, p.get("schema", {}), value) for p in parameters)
    if where == "request":
        start = schema_of(description, declared.get("requestBody"))
    else:
        bodies = [body for code, body in declared["responses"].items() if (code[0] in "45") == (where == "error")]
        start = {"anyOf": [schema_of(description, body) for body in bodies]}
    found = [start]
    for part in name.split("/"):
        found = [item for schema in found for item in members(description, schema, part)]
    return any(has_value(description, schema, value) for schema in found)


def schema_of(description: Json, holder: Json) -> Json:
    content = resolved(holder or {}, description).get("content", {})
    schema: Json = content.get("application/json", {}).get("schema", {})
    return schema


def arms(description: Json, schema: Json) -> Iterator[Any]:
    """Give the shapes that a value can have, looking through references, arms and lists."""
    shape = resolved(schema, description)
    inner = [*shape.get("anyOf", ()), *shape.get("oneOf", ()), *([shape["items"]] if "items" in shape else [])]
    for one in inner:
        yield from arms(description, one)
    yield shape


def members(description: Json, schema: Json, name: str) -> Iterator[Any]:
    """Give the schemas of a property, in each shape that has it."""
    for shape in arms(description, schema):
        if name in shape.get("properties", {}):
            yield shape["properties"][name]
        elif name == shape.get("x-held-as"):
            yield shape


def has_value(description: Json, schema: Json, value: str) -> bool:
    return not value or any(value in shape.get("enum", ()) for shape in arms(description, schema))
