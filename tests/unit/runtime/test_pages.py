"""Going through pages: each published convention, where it ends, and that it does."""

from __future__ import annotations

import asyncio
import itertools
import json
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from loopback import WAYS, Mode, answer, scripted, surface_of
from support import EFFECTIVE
from videodb_client import AuthenticatedClient, errors, pages
from videodb_client.api.ai_generation import list_voice_clones
from videodb_client.api.assets import list_assets
from videodb_client.api.billing import list_checkouts, list_invoices
from videodb_client.api.capture import list_sessions
from videodb_client.api.collections import list_collections
from videodb_client.api.rt_stream import (
    get_rtstream_index_records,
    get_rtstream_scene_records,
    get_rtstream_transcription,
    get_rtstream_understanding_records,
    list_rtstreams,
)
from videodb_client.api.sandbox import list_sandboxes
from videodb_client.api.utilities import list_downloads
from videodb_client.api.videos import get_index_records, get_scene_collection, list_videos
from videodb_client.models import Video, VideoListResult

BOTH = pytest.mark.parametrize("mode", WAYS)
Wrap = Callable[[list[Any]], Any]


def every(mode: Mode, endpoint: Any, *path: str, client: AuthenticatedClient, **query: Any) -> list[Any]:
    _, tag, name = endpoint.__name__.rsplit(".", 2)
    if name in ("get_scene_collection", "list_collections") and "surface" in mode:
        mode = "sync"  # their lists stand beside more: their methods give all of it
    if mode == "sync":
        return list(pages.iterate(endpoint, *path, client=client, **query))
    if mode == "surface":
        return list(getattr(getattr(surface_of(mode, client), tag), name)(*path, **query))

    async def main() -> list[Any]:
        if mode == "async surface":
            return [item async for item in getattr(getattr(surface_of(mode, client), tag), name)(*path, **query)]
        return [item async for item in pages.iterate_async(endpoint, *path, client=client, **query)]

    return asyncio.run(main())


def serving(items: list[Any], wrap: Wrap, size: str, turns: str, first: int, default: int = 3) -> Any:
    """A server that has `items`, and turns its pages by `turns`, which begin with `first`."""

    def reply(request: httpx.Request) -> httpx.Response:
        query = request.url.params
        many, at = int(query.get(size, default)), int(query.get(turns, first)) - first
        start = at if turns == "offset" else at * many
        return answer(200, {"success": True, "data": wrap(items[start : start + many])})

    return reply


CONVENTIONS: list[Any] = [
    (list_videos, (), lambda found: {"videos": found}, "count", "page_index", 0),
    (list_downloads, (), lambda found: {"downloads": found}, "count", "page_index", 0),
    (list_rtstreams, (), lambda found: {"results": found, "count": 7}, "limit", "offset", 0),
    (list_checkouts, (), lambda found: found, "limit", "offset", 0),
    (list_invoices, (), lambda found: found, "limit", "offset", 0),
    (get_scene_collection, ("m-1", "sc"), lambda found: {"id": "sc", "scenes": found}, "limit", "offset", 0),
    (list_assets, (), lambda found: found, "page_size", "page", 1),
    (get_rtstream_transcription, ("rts",), lambda f: {"transcription_records": f}, "page_size", "page", 1),
    (get_rtstream_scene_records, ("rts", "ix"), lambda f: {"scene_index_records": f}, "page_size", "page", 1),
    (get_rtstream_understanding_records, ("rts", "und"), lambda f: {"records": f}, "page_size", "page", 1),
    (get_rtstream_index_records, ("rts", "ix"), lambda f: {"records": f}, "page_size", "page", 1),
    (list_sandboxes, (), lambda found: {"sandboxes": found, "total": 7}, "page_size", "page", 1),
    (list_voice_clones, (), lambda found: {"voice_clones": found}, "page_size", "page", 1),
]
ALL = pytest.mark.parametrize(
    ("endpoint", "path", "wrap", "size", "turns", "first"),
    CONVENTIONS,
    ids=[c[0].__name__.rpartition(".")[2] for c in CONVENTIONS],
)


def test_all_paged_operations_are_here() -> None:
    paged = {
        operation["operationId"]
        for item in EFFECTIVE["paths"].values()
        for operation in item.values()
        if {p.get("name") for p in operation.get("parameters", ())} & {"page_index", "offset", "page", "cursor"}
    }
    assert paged == {endpoint.__name__.rpartition(".")[2] for endpoint, *_ in CONVENTIONS} | {"get_index_records"}


def ids(items: list[Any]) -> list[Any]:
    return [item["id"] if isinstance(item, dict) or "id" in item else item["scene_id"] for item in items]


@BOTH
@ALL
def test_gives_every_item_once_and_ends(
    mode: Mode, endpoint: Any, path: tuple[str, ...], wrap: Wrap, size: str, turns: str, first: int
) -> None:
    items = [{"id": f"i-{number}"} for number in range(7)]
    for query, asked in (({}, 4), ({size: 2}, 5), ({size: 7}, 2), ({size: 50}, 2)):
        client, script = scripted(serving(items, wrap, size, turns, first))
        assert ids(every(mode, endpoint, *path, client=client, **query)) == ids(items)
        assert len(script.requests) == asked
        assert turns not in script.requests[0].url.params  # the first page is the server's own default
        sizes = {request.url.params.get(size) for request in script.requests}
        assert sizes == {str(query[size]) if query else None}
    client, script = scripted(serving([], wrap, size, turns, first))
    assert every(mode, endpoint, *path, client=client) == []
    assert len(script.requests) == 1


@BOTH
@ALL
def test_begins_where_it_is_told_to(
    mode: Mode, endpoint: Any, path: tuple[str, ...], wrap: Wrap, size: str, turns: str, first: int
) -> None:
    items = [{"id": f"i-{number}"} for number in range(7)]
    client, _ = scripted(serving(items, wrap, size, turns, first))
    start = 3 if turns == "offset" else first + 1
    assert ids(every(mode, endpoint, *path, client=client, **{turns: start})) == ids(items[3:])


@BOTH
@ALL
def test_a_server_that_ignores_the_page_is_left_soon(
    mode: Mode, endpoint: Any, path: tuple[str, ...], wrap: Wrap, size: str, turns: str, first: int
) -> None:
    items = [{"id": f"i-{number}"} for number in range(3)]
    client, script = scripted(answer(200, {"success": True, "data": wrap(items)}))
    assert ids(every(mode, endpoint, *path, client=client)) == ids(items)
    assert len(script.requests) <= 3


@BOTH
def test_one_that_ignores_it_and_signs_addresses_anew_is_left_too(mode: Mode) -> None:
    count = itertools.count()

    def reply(request: httpx.Request) -> httpx.Response:
        url = f"https://s.test/frame.jpg?signature={next(count)}"
        return answer(200, {"success": True, "data": [{"frame": url, "at": 1}, {"frame": url, "at": 2}]})

    client, script = scripted(reply)
    assert len(every(mode, list_assets, client=client)) == 2
    assert len(script.requests) == 3


def chained(pages_: dict[str | None, tuple[list[str], Any]]) -> Callable[[httpx.Request], httpx.Response]:
    """A server whose pages have names, and tell the name of the next."""

    def reply(request: httpx.Request) -> httpx.Response:
        found, after = pages_[request.url.params.get("cursor")]
        data: dict[str, Any] = {"records": [{"scene_id": name} for name in found]}
        return answer(200, {"success": True, "data": data if after is ... else data | {"next_cursor": after}})

    return reply


@BOTH
@pytest.mark.parametrize("end", [None, "", ...])
def test_a_cursor_is_followed_to_its_end(mode: Mode, end: Any) -> None:
    client, script = scripted(chained({None: (["a", "b"], "x"), "x": ([], "y"), "y": (["c"], end)}))
    assert ids(every(mode, get_index_records, "m-1", "ix", client=client, limit=2)) == ["a", "b", "c"]
    assert [dict(request.url.params) for request in script.requests] == [
        {"limit": "2"},
        {"limit": "2", "cursor": "x"},
        {"limit": "2", "cursor": "y"},
    ]


@BOTH
@pytest.mark.parametrize("again", ["x", "y"])
def test_a_cursor_that_comes_again_is_not_followed(mode: Mode, again: str) -> None:
    client, script = scripted(chained({None: (["a"], "x"), "x": (["b"], "y"), "y": (["c"], again)}))
    assert ids(every(mode, get_index_records, "m-1", "ix", client=client)) == ["a", "b", "c"]
    assert len(script.requests) == 3


@BOTH
@pytest.mark.parametrize("beside", [False, True])
def test_a_cursor_is_followed_whatever_it_is_and_wherever_it_stands(mode: Mode, beside: bool) -> None:
    """A page that ends too early is lost without a word."""

    def reply(request: httpx.Request) -> httpx.Response:
        number = int(request.url.params.get("cursor", 0))
        after = {"next_cursor": number + 1 if number < 2 else None}
        found: Any = {"records": [{"scene_id": f"s-{number}"}]}
        return answer(200, {"data": found, **after} if beside else {"data": found | after})

    client, script = scripted(reply)
    assert ids(every(mode, get_index_records, "m-1", "ix", client=client)) == ["s-0", "s-1", "s-2"]
    assert [request.url.params.get("cursor") for request in script.requests] == [None, "1", "2"]


@BOTH
@pytest.mark.parametrize("after", [True, 1.5, {"token": "x"}, ["x"]])
def test_a_cursor_that_cannot_be_asked_for_is_told(mode: Mode, after: Any) -> None:
    client, _ = scripted(answer(200, {"data": {"records": [{"scene_id": "a"}], "next_cursor": after}}))
    with pytest.raises(pages.MorePagesError, match="there is a next page"):
        every(mode, get_index_records, "m-1", "ix", client=client)


@BOTH
def test_a_cursor_can_be_where_it_begins(mode: Mode) -> None:
    client, script = scripted(chained({"x": (["b"], "y"), "y": (["c"], "x")}))
    assert ids(every(mode, get_index_records, "m-1", "ix", client=client, cursor="x")) == ["b", "c"]
    assert len(script.requests) == 2


@BOTH
def test_a_server_that_never_ends_is_left_loudly(mode: Mode, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pages, "MOST_PAGES", 20)
    count = itertools.count()
    client, script = scripted(lambda _: answer(200, {"data": [{"id": f"i-{next(count)}"}]}))
    with pytest.raises(pages.MorePagesError, match="there is more after 20 pages"):
        every(mode, list_assets, client=client)
    assert len(script.requests) == 20


@BOTH
def test_a_first_page_that_the_server_counts_as_one(mode: Mode) -> None:
    items = [{"id": f"i-{number}"} for number in range(7)]

    def reply(request: httpx.Request) -> httpx.Response:
        start = (max(1, int(request.url.params.get("page_index", 1))) - 1) * 3
        return answer(200, {"data": {"videos": items[start : start + 3]}})

    client, _ = scripted(reply)
    assert ids(every(mode, list_videos, client=client)) == ids(items)


@BOTH
def test_pages_that_overlap_give_what_has_an_id_once(mode: Mode) -> None:
    overlapping = [["a", "b"], ["b", "c"], ["c"], ["d"], []]
    client, _ = scripted(*[answer(200, {"data": [{"id": i} for i in page]}) for page in overlapping])
    assert ids(every(mode, list_checkouts, client=client)) == ["a", "b", "c", "d"]


@BOTH
def test_what_has_no_id_may_come_again(mode: Mode) -> None:
    silence, word = {"text": ""}, {"text": "word"}
    found = [[silence, silence], [word, silence], []]
    client, _ = scripted(*[answer(200, {"data": {"transcription_records": page}}) for page in found])
    records = every(mode, get_rtstream_transcription, "rts", client=client)
    assert [record.text for record in records] == ["", "", "word", ""]


@BOTH
def test_an_end_that_the_server_tells_saves_a_call(mode: Mode) -> None:
    for endpoint, path, last in (
        (get_rtstream_scene_records, ("rts", "ix"), {"scene_index_records": [{"start": 1}], "next_page": False}),
        (list_rtstreams, (), {"results": [{"id": "a"}], "count": 1, "next": None, "previous": None}),
    ):
        client, script = scripted(answer(200, {"data": last}))
        assert len(every(mode, endpoint, *path, client=client)) == 1
        assert len(script.requests) == 1


@BOTH
def test_a_page_that_cannot_be_asked_for_is_told(mode: Mode) -> None:
    client, _ = scripted(answer(200, {"data": {"sessions": [{"session_id": "s"}], "next_page": "token"}}))
    with pytest.raises(pages.MorePagesError, match="no published parameter"):
        every(mode, list_sessions, "c-1", client=client)
    got: list[Any] = []
    with pytest.raises(pages.MorePagesError):
        got.extend(pages.iterate(list_sessions, "c-1", client=client))
    assert [session.session_id for session in got] == ["s"]
    client, _ = scripted(answer(200, {"data": {"sessions": [{"session_id": "s"}], "next_page": None}}))
    assert len(every(mode, list_sessions, "c-1", client=client)) == 1


@BOTH
def test_an_operation_without_pages_is_asked_once(mode: Mode) -> None:
    client, script = scripted(answer(200, {"data": {"collections": [{"id": "c-1"}]}}))
    assert len(every(mode, list_collections, client=client)) == 1
    assert len(script.requests) == 1


@BOTH
@pytest.mark.parametrize("data", [{"checkouts": [{"id": "cs"}]}, {"success": True, "checkouts": [{"id": "cs"}]}])
def test_lists_where_the_samples_have_them(mode: Mode, data: Any) -> None:
    body = data if "success" in data else {"success": True, "data": data}
    client, _ = scripted(answer(200, body))
    assert ids(every(mode, list_checkouts, client=client)) == ["cs"]


@BOTH
def test_items_are_models_wherever_the_list_stands(mode: Mode) -> None:
    found = [{"id": "m-1"}]
    for body in (
        {"success": True, "videos": found},
        {"videos": found},
        {"success": True, "data": found},
        {"success": True, "data": {"items": found}},
    ):
        client, _ = scripted(answer(200, body), answer(200, {"data": {"videos": []}}))
        assert [video.id for video in every(mode, list_videos, client=client)] == ["m-1"], body
    client, _ = scripted(answer(200, {"data": [7, None]}), answer(200, {"data": []}))
    assert every(mode, list_videos, client=client) == [7, None]


@BOTH
def test_a_list_that_is_not_documented_is_not_taken_for_the_items(mode: Mode) -> None:
    client, _ = scripted(answer(200, {"data": {"errors": [], "videos": [{"id": "m-1"}]}}), answer(200, {"data": {}}))
    found = every(mode, list_videos, client=client)
    assert [type(item) for item in found] == [Video]


@BOTH
@pytest.mark.parametrize("end", [{"data": []}, {"data": None}, {"data": {}}, {"success": True}])
def test_empty_pages(mode: Mode, end: Any) -> None:
    client, script = scripted(answer(200, {"data": [{"id": "a"}]}), answer(200, end))
    assert ids(every(mode, list_invoices, client=client)) == ["a"]
    assert len(script.requests) == 2


@BOTH
@pytest.mark.parametrize(
    "data",
    [
        {"videos": "none"},
        {"a": [1], "b": [2]},
        "none",
        {"id": 1},
        {"videos": None, "data": {"videos": [{"id": "m-1"}]}},
        {"videos": None, "found": {"page": 1, "of": {"those": [{"id": "m-1"}]}}},
    ],
)
def test_an_answer_without_a_list_is_an_error(mode: Mode, data: Any) -> None:
    client, _ = scripted(answer(200, {"data": data}))
    endpoint = list_videos if isinstance(data, dict) and "videos" in data else list_invoices
    with pytest.raises(errors.UnreadableError, match="no list"):
        every(mode, endpoint, client=client)


@BOTH
def test_what_fails_is_raised_after_what_was_there(mode: Mode) -> None:
    client, _ = scripted(answer(200, {"data": [{"id": "a"}]}), answer(403, {"success": False}))
    got: list[Any] = []
    with pytest.raises(errors.PermissionDeniedError):
        got.extend(pages.iterate(list_invoices, client=client))
    assert ids(got) == ["a"]
    with pytest.raises(TypeError):
        every(mode, list_invoices, client=client, limit="many")


def test_a_page_is_asked_for_when_it_is_reached() -> None:
    items = [{"id": f"i-{number}"} for number in range(7)]
    client, script = scripted(serving(items, list, "limit", "offset", 0))
    walk = pages.iterate(list_invoices, client=client)
    assert script.requests == []
    assert ids(list(itertools.islice(walk, 3))) == ["i-0", "i-1", "i-2"]
    assert len(script.requests) == 1
    assert json.loads(json.dumps(next(walk).to_dict())) == {"id": "i-3"}
    assert len(script.requests) == 2


def test_what_is_given_of_an_answer_is_no_part_of_it() -> None:
    """Where the description does not know the list, its items are given as they are, and may be changed."""
    came = {"success": True, "entries": [{"id": "a", "tags": ["x"]}]}
    made = VideoListResult.from_dict(came)
    (item,) = pages.Turn(list_videos._OPERATION, {}).took(made)
    item["tags"].append("y")
    assert made.to_dict() == came
