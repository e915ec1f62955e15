"""What a caller notices of the added operations: what costs must be asked for, nothing is paid twice, answers read."""

from __future__ import annotations

import asyncio
import copy
import json
import pickle
from typing import Any

import attrs
import httpx
import pytest
from loopback import MODES, Mode, answer, scripted
from pipeline.places import operations
from support import EFFECTIVE, PUBLISHED, Fixture, fixtures, module_of
from videodb_client import AuthenticatedClient, errors
from videodb_client.api.sandbox import create_sandbox, stop_sandbox
from videodb_client.api.search import aggregate_collection, query_video, search_video_v2, semantic_search_video
from videodb_client.api.videos import list_indexes
from videodb_client.models import (
    AggregateRequest,
    AggregateRow,
    CreateSandboxRequest,
    Index,
    QueryRequest,
    SearchV2Request,
    SemanticSearchRequest,
    StopSandboxRequest,
)

BOTH = pytest.mark.parametrize("mode", MODES)
PUBLISHED_PLACES = {(method, path) for path, method, _ in operations(PUBLISHED)}
ADDED = {
    operation["operationId"]: method
    for path, method, operation in operations(EFFECTIVE)
    if (method, path) not in PUBLISHED_PLACES
}
WRITES = {
    fixture.operation: fixture
    for fixture in fixtures()
    if fixture.request and fixture.conforms and ADDED.get(fixture.operation) in ("post", "patch")
}
"""Of each added operation that is a POST or a PATCH, one request."""


def called(mode: Mode, endpoint: Any, *path: str, client: AuthenticatedClient, **given: Any) -> Any:
    if mode == "sync":
        return endpoint.sync(*path, client=client, **given)
    return asyncio.run(endpoint.asyncio(*path, client=client, **given))


def body_of(fixture: Fixture) -> Any:
    return module_of(fixture.operation)._OPERATION.body.read(fixture.request["body"])


def test_there_is_a_request_for_every_write() -> None:
    assert set(WRITES) == {name for name, method in ADDED.items() if method in ("post", "patch")}
    assert set(ADDED.values()) == {"get", "post", "patch", "delete"}


@BOTH
@pytest.mark.parametrize(
    ("endpoint", "path", "body", "missing"),
    [
        (create_sandbox, (), CreateSandboxRequest.from_dict({}), "tier"),
        (create_sandbox, (), CreateSandboxRequest.from_dict({"tier": None}), "tier"),
        (create_sandbox, (), CreateSandboxRequest.from_dict({"tier": "large"}), "tier"),
        (stop_sandbox, ("bx-1",), StopSandboxRequest.from_dict({}), "grace"),
        (stop_sandbox, ("bx-1",), StopSandboxRequest.from_dict({"grace": None}), "grace"),
        (query_video, ("m-1",), QueryRequest.from_dict({"limit": 5}), "index_name, index_id"),
        (aggregate_collection, ("c-1",), AggregateRequest.from_dict({"group_by": "mood"}), "index_name, index_id"),
        (search_video_v2, ("m-1",), SearchV2Request.from_dict({}), "query"),
    ],
)
def test_what_the_server_would_make_up_must_be_said(
    mode: Mode, endpoint: Any, path: tuple[str, ...], body: Any, missing: str
) -> None:
    client, script = scripted(answer(200, {"success": True}))
    with pytest.raises((TypeError, ValueError), match=missing):
        called(mode, endpoint, *path, client=client, body=body)
    assert script.requests == []


@BOTH
@pytest.mark.parametrize("name", WRITES)
@pytest.mark.parametrize("failure", [503, 429, 408])
def test_no_write_is_sent_twice(mode: Mode, name: str, failure: int) -> None:
    fixture = WRITES[name]
    client, script = scripted(answer(failure, {"success": False}), answer(200, {"success": True, "data": {}}))
    path = [str(value) for value in fixture.request.get("path", {}).values()]
    with pytest.raises(errors.VideoDBError):
        called(mode, module_of(name), *path, client=client, body=body_of(fixture))
    assert len(script.requests) == 1
    assert json.loads(script.requests[0].content) == fixture.request["body"]


@BOTH
def test_a_server_that_wants_the_final_slash_gets_it(mode: Mode) -> None:
    def reply(request: httpx.Request) -> httpx.Response:
        if not request.url.path.endswith("/"):
            return httpx.Response(308, headers={"location": f"{request.url.path}/"}, request=request)
        return answer(200, {"success": True, "data": {"results": [], "warnings": []}})

    client, script = scripted(reply)
    body = SemanticSearchRequest.from_dict({"query": "a car"})
    assert called(mode, semantic_search_video, "m-1", client=client, body=body).data.results == []
    assert [request.url.path for request in script.requests] == [
        "/video/m-1/semantic-search",
        "/video/m-1/semantic-search/",
    ]


@BOTH
@pytest.mark.parametrize("spelling", ["value", "count"])
@pytest.mark.parametrize("wrapped", [True, False])
def test_rows_are_read_however_they_come(mode: Mode, spelling: str, wrapped: bool) -> None:
    rows = [{"mood": "calm", spelling: 7}, {"mood": 3, spelling: 0.5}]
    client, _ = scripted(answer(200, {"success": True, "data": {"results": rows, "warnings": []} if wrapped else rows}))
    body = AggregateRequest.from_dict({"index_name": "scenes", "group_by": "mood"})
    data = called(mode, aggregate_collection, "c-1", client=client, body=body).data
    assert [type(row) for row in data.results] == [AggregateRow, AggregateRow]
    assert [(row["mood"], row.value) for row in data.results] == [("calm", 7), (3, 0.5)]


@pytest.mark.parametrize(
    ("shot", "text"),
    [
        ({"text": None, "metadata": {"embedded_text": "a red car"}}, "a red car"),
        ({"text": "", "metadata": {"embedded_text": "a red car"}}, "a red car"),
        ({"metadata": {"embedded_text": "a red car"}}, "a red car"),
        ({"text": "blue", "metadata": {"embedded_text": "a red car"}}, "blue"),
        ({"text": "", "metadata": {}}, ""),
        ({"text": None, "metadata": None}, None),
        ({"text": None, "metadata": {"embedded_text": 5}}, None),
        ({"text": None}, None),
    ],
)
def test_a_hit_shows_its_words_wherever_they_stand(shot: Any, text: str | None) -> None:
    data = {"results": [{"video_id": "m-1", "docs": [shot]}], "warnings": []}
    client, _ = scripted(answer(200, {"success": True, "data": data}))
    found: Any = semantic_search_video.sync("m-1", client=client, body=SemanticSearchRequest(query="a car")).data
    (hit,) = found.results[0].docs
    assert hit.text == text
    assert found.to_dict() == data
    for twin in (copy.deepcopy(hit), pickle.loads(pickle.dumps(hit)), attrs.evolve(hit)):
        assert (twin, twin.text, twin.to_dict()) == (hit, text, shot)
    assert attrs.evolve(hit, score=0.5).to_dict() == {**shot, "score": 0.5}
    assert attrs.evolve(hit, text="mine").to_dict() == {**shot, "text": "mine"}


@BOTH
def test_an_index_that_is_asked_for_by_name_is_that_index(mode: Mode) -> None:
    index = {"index_id": "idx-1", "name": "scenes", "status": "ready"}
    for data in (index, {"indexes": [index]}):
        client, script = scripted(answer(200, {"success": True, "data": data}))
        found = called(mode, list_indexes, "m-1", client=client, name="scenes").data
        (one,) = [found] if isinstance(found, Index) else found.indexes
        assert one.index_id == "idx-1"
        assert dict(script.requests[0].url.params) == {"name": "scenes"}


@pytest.mark.parametrize(
    ("results", "texts", "rows"),
    [
        (
            [{"video_id": "m-1", "docs": [{"text": "a"}, {"text": "b"}]}, {"video_id": "m-2", "docs": None}],
            ["a", "b"],
            [],
        ),
        ([], [], []),
        (None, [], []),
        ({"results": [{"mood": "calm", "count": 2}]}, [], [{"mood": "calm", "count": 2}]),
        ({"mood": "calm"}, [], [{"mood": "calm"}]),
    ],
)
def test_a_search_gives_shots_or_rows(results: Any, texts: list[str], rows: list[Any]) -> None:
    client, _ = scripted(answer(200, {"success": True, "data": {"results": results}}))
    found: Any = search_video_v2.sync("m-1", client=client, body=SearchV2Request(query="a car")).data
    assert ([shot.text for shot in found.shots], found.rows) == (texts, rows)
