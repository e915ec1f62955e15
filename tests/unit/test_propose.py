"""Names that are proposed for what the tables lack: of the right form, unique, and after what stands nearby."""

from __future__ import annotations

import re
from typing import Any

import pytest
from pipeline.documents import parse as parse_document
from pipeline.generate import LONGEST_NAME
from pipeline.hoist import hoist
from pipeline.names import Table, parse
from pipeline.propose import propose, renamed, write_into
from pipeline.stages import load
from support import PUBLISHED

TABLES = load().tables
Json = Any


def without(*holders: str) -> list[Table]:
    return [t._replace(entries=tuple(e for e in t.entries if e.holder not in holders)) for t in TABLES]


def lines_for(*holders: str) -> dict[str, dict[str, str]]:
    found = propose(PUBLISHED, without(*holders))
    return {p.holder: dict(line.strip().split(": ", 1) for line in p.lines[1:]) for p in found}


def test_nothing_is_proposed_where_all_is_named() -> None:
    assert propose(PUBLISHED, TABLES) == []


@pytest.mark.parametrize(
    ("holder", "name"),
    [
        ("DELETE /video/{video_id}", "delete_video"),
        ("GET /video/", "list_videos"),
        ("GET /billing/usage", "get_usage"),
        ("GET /rtstream/{stream_id}/index/scene", "list_rtstream_scene_indexes"),
        ("POST /collection", "create_collection"),
        ("GET /video/{video_id}/thumbnail/", "get_video_thumbnail"),
    ],
)
def test_operations_are_called_as_their_neighbours_are(holder: str, name: str) -> None:
    assert lines_for(holder)[holder]["name"] == name


def test_an_equal_shape_of_the_same_tag_lends_its_name() -> None:
    assert lines_for("POST /billing/auto_recharge")["POST /billing/auto_recharge"]["body"] == "AutoRechargeSettings"


def test_a_file_is_that_of_the_neighbours() -> None:
    (proposal,) = propose(PUBLISHED, without("DELETE /video/{video_id}"))
    assert (proposal.file, proposal.is_new) == ("overlays/names/videos.yaml", True)


def test_with_no_name_at_all_every_name_is_good_and_the_tables_can_be_built_from() -> None:
    empty = [table._replace(entries=()) for table in TABLES]
    found = propose(PUBLISHED, empty)
    names = [line.split(": ")[1] for p in found for line in p.lines if line.startswith("  name: ")]
    shapes = [line.rsplit(": ", 1)[1] for p in found for line in p.lines[1:] if not line.startswith("  name: ")]
    assert len(names) == len(set(names)) == sum(len(item) for item in PUBLISHED["paths"].values())
    assert all(re.fullmatch(r"[a-z][a-z0-9_]*", name) for name in names)
    assert all(re.fullmatch(r"[A-Z][A-Za-z0-9]*", shape) and len(shape) <= LONGEST_NAME for shape in shapes)
    assert not [shape for shape in shapes if re.search(r"Response\d|Body|Type\d|Item\d", shape)]
    files: dict[str, list[str]] = {}
    for proposal in found:
        files.setdefault(proposal.file, []).extend(proposal.lines)
    tables = [
        parse(parse_document("\n".join(lines), file), file, file.rpartition("/")[2].removesuffix(".yaml"))
        for file, lines in files.items()
    ]
    told = [problem for problem in hoist(PUBLISHED, tables).problems if "has no tag" not in problem.text]
    assert told == []


def test_lines_are_written_where_their_holder_stands() -> None:
    shorter = [
        t._replace(
            entries=tuple(e._replace(shapes={}) if e.holder == "GET /billing/invoices" else e for e in t.entries)
        )
        for t in TABLES
    ]
    (proposal,) = propose(PUBLISHED, shorter)
    assert not proposal.is_new
    text = "# A comment\nGET /billing/invoices:\n  name: list_invoices # kept\n\n# Another\nGET /other:\n  name: x\n"
    lines = "\n".join(proposal.lines[1:])
    assert write_into(text, [proposal]) == text.replace("# kept\n", f"# kept\n{lines}\n")
    assert write_into("", [proposal]) == "\n".join(proposal.lines) + "\n"


def test_a_holder_is_renamed_and_nothing_else() -> None:
    text = "# GET /a: told\nGET /a: # kept\n  name: a\nGET /a/b:\n  name: b\n"
    assert renamed(text, "GET /a", "GET /z") == text.replace("\nGET /a: # kept", "\nGET /z:")


def test_odd_paths_and_places_are_written_so_that_they_are_read_again() -> None:
    document: Json = {
        "paths": {
            "/a b/{x}": {
                "get": {
                    "tags": ["Odd ones"],
                    "parameters": [
                        {"name": "sort[by]", "in": "query", "schema": {"type": "string", "enum": ["a", "b"]}}
                    ],
                    "responses": {
                        "200": {
                            "content": {
                                "application/json": {
                                    "schema": {
                                        "type": "object",
                                        "properties": {"odd: key": {"type": "object", "properties": {"x": {}}}},
                                    }
                                }
                            }
                        }
                    },
                }
            }
        }
    }
    (proposal,) = propose(document, [])
    assert proposal.file == "overlays/names/odd_ones.yaml"
    read = parse_document("\n".join(proposal.lines), "t.yaml")
    (table,) = [read[proposal.holder]]
    assert set(table) == {"name", '?"sort[by]"', "200", '200."odd: key"'}


def test_the_vendors_own_operation_id_is_taken() -> None:
    document: Json = {"paths": {"/x": {"get": {"operationId": "fetchAllThings", "responses": {}}}}}
    (proposal,) = propose(document, [])
    assert proposal.lines[1] == "  name: fetch_all_things"
