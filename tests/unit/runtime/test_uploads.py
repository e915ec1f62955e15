"""Uploading a file: what goes where, what is reported, and what stands in no log, no error and no traceback."""

from __future__ import annotations

import io
import json
import logging
import os
import re
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from loopback import (
    CERTIFICATE,
    MODES,
    WAYS,
    FakeClock,
    Mode,
    Reply,
    certified,
    replies,
    scripted,
    served,
    written,
)
from loopback import answer as scripted_answer
from storage import (
    CONTENT,
    JOB,
    KEY,
    QUERY,
    SIGNATURE,
    STORED,
    Api,
    api,
    breaks_off,
    drain_rest,
    field,
    listening,
    shown,
    upload,
)
from videodb_client import AuthenticatedClient, errors, uploads
from videodb_client._transport.secrets import Hidden
from videodb_client.models import AsyncResponse, VideoResult
from videodb_client.results import _Job
from videodb_client.uploads import UploadRefusedError

BOTH = pytest.mark.parametrize("mode", WAYS)
SLOW = pytest.mark.parametrize("mode", MODES)
"""For what takes its time: the surface has the same clocks."""


def as_path(folder: Path) -> Any:
    path = folder / "my clip.mp4"
    path.write_bytes(CONTENT)
    return path


class Pipe(io.RawIOBase):
    """Gives its bytes a few at a time, and cannot seek."""

    def __init__(self, content: bytes) -> None:
        self._left = content

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        part, self._left = self._left[: min(1000, len(buffer))], self._left[min(1000, len(buffer)) :]
        buffer[: len(part)] = part
        return len(part)


def from_the_middle(folder: Path) -> Any:
    file = io.BytesIO(b"skipped" + CONTENT)
    file.seek(7)
    return file


FILES: dict[str, tuple[Callable[[Path], Any], str]] = {
    "path": (as_path, "my clip.mp4"),
    "text": (lambda folder: str(as_path(folder)), "my clip.mp4"),
    "bytes": (lambda _: CONTENT, "file"),
    "memoryview": (lambda _: memoryview(CONTENT), "file"),
    "file object": (from_the_middle, "file"),
    "pipe": (lambda _: Pipe(CONTENT), "file"),
}


@BOTH
@pytest.mark.parametrize("kind", FILES)
def test_the_file_arrives_and_is_taken_in(mode: Mode, kind: str, tmp_path: Path) -> None:
    make, name = FILES[kind]
    with served(STORED) as storage, api(f"{storage.url}/bucket/a%2Fb{QUERY}") as (client, server):
        result = upload(mode, client, make(tmp_path))
        (stored,) = storage.asked
    assert isinstance(result, AsyncResponse if mode in MODES else _Job)
    assert (stored.method, stored.path) == ("POST", f"/bucket/a%2Fb{QUERY}")
    assert field(stored) == ("file", name, CONTENT)
    named = "?name=my%20clip.mp4" if name != "file" else ""
    assert [(a.method, a.path) for a in server.asked] == [
        ("GET", f"/collection/default/upload_url{named}"),
        ("POST", "/collection/default/upload"),
    ]
    given = {"name": name} if name != "file" else {}
    assert json.loads(server.asked[1].body) == {"url": f"{storage.url}/bucket/a%2Fb{QUERY}", **given}
    assert {a.headers["x-access-token"] for a in server.asked} == {KEY}


@BOTH
def test_what_the_caller_gives_is_sent(mode: Mode) -> None:
    video = {"success": True, "data": {"id": "m-1", "length": 1.5, "name": "Name"}}
    with served(STORED) as storage, api(f"{storage.url}/x", written(200, video)) as (client, server):
        result = upload(
            mode,
            client,
            b"bytes",
            collection_id="c-1",
            name='a"\r\nb ✓.mp4',
            media_type="video",
            callback_url="https://mine.test/hook",
        )
        (stored,) = storage.asked
    assert isinstance(result, VideoResult if mode in MODES else _Job)
    assert server.asked[0].path.startswith("/collection/c-1/upload_url?name=a%22%0D%0Ab%20%E2%9C%93.mp4")
    sent = json.loads(server.asked[1].body)
    assert {key: sent[key] for key in ("name", "media_type", "callback_url")} == {
        "name": 'a"\r\nb ✓.mp4',
        "media_type": "video",
        "callback_url": "https://mine.test/hook",
    }
    assert 'filename="a%22%0D%0Ab ✓.mp4"\r\nContent-Type'.encode() in stored.body


@BOTH
def test_the_storage_host_gets_nothing_of_the_client(mode: Mode) -> None:
    seen: list[Any] = []
    with served(STORED) as storage, served(Api(f"{storage.url}/x", written(200, JOB)).reply) as server:
        client = AuthenticatedClient(
            server.url, KEY, headers={"cookie": "c=1"}, event_hooks={"request": [lambda r: seen.append(r.url.port)]}
        )
        upload(mode, client, b"bytes")
        client.close()
        (stored,) = storage.asked
    assert set(stored.headers) == {"host", "content-type", "content-length"}
    assert KEY.encode() not in stored.body
    assert set(seen) == {server.port}


@BOTH
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_no_redirect_is_followed(mode: Mode, status: int) -> None:
    with served(STORED) as other:
        moved = written(status, b"", {"location": f"{other.url}/elsewhere{QUERY}"})
        with (
            served(replies(moved)) as storage,
            api(f"{storage.url}/x{QUERY}") as (client, server),
            pytest.raises(UploadRefusedError) as caught,
        ):
            upload(mode, client, b"bytes")
    assert (caught.value.status, other.asked, len(storage.asked), len(server.asked)) == (status, [], 1, 1)
    assert "elsewhere" not in str(caught.value)


@BOTH
@pytest.mark.parametrize(
    "url",
    ["", "http://storage.example/x", "ftp://127.0.0.1/x", "//127.0.0.1/x", "https://u:p@127.0.0.1/x", "x", "https:///"],
)
def test_an_address_that_is_none_for_a_file_gets_none(mode: Mode, url: str) -> None:
    with (
        api(f"{url}{QUERY}" if url else "") as (client, server),
        pytest.raises(errors.UnreadableError, match="no upload URL that a file may be sent to") as caught,
    ):
        upload(mode, client, b"bytes")
    assert len(server.asked) == 1
    assert "canary" not in shown(caught.value)


@BOTH
@pytest.mark.parametrize("status", [400, 403, 413, 500, 503])
def test_what_the_storage_host_says_is_told_in_a_word(mode: Mode, status: int) -> None:
    said = f"<Error><Code>AccessDenied</Code><StringToSign>{SIGNATURE}</StringToSign></Error>".encode()
    with (
        served(replies(written(status, said))) as storage,
        api(f"{storage.url}/x{QUERY}") as (client, server),
        pytest.raises(UploadRefusedError, match=r"POST \{upload_url\}: .* AccessDenied \(attempt 1\)") as caught,
    ):
        upload(mode, client, b"bytes")
    assert (caught.value.status, caught.value.error_code) == (status, "AccessDenied")
    assert (len(storage.asked), len(server.asked)) == (1, 1)  # it was sent: not again


class Stop(Exception):
    pass


def stop(sent: int, total: int) -> None:
    raise Stop


@BOTH
@pytest.mark.parametrize("case", ["refused", "broken", "stopped", "not taken back", "no host"])
def test_the_address_is_a_secret(
    mode: Mode, case: str, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    caplog.set_level(logging.DEBUG)
    for name in ("httpcore", "httpx", "videodb_client"):
        caplog.set_level(logging.DEBUG, name)
    monkeypatch.setattr("videodb_client._transport.retry.FIRST", 0.0)
    echo = written(403, f"<Code>No</Code>{SIGNATURE} {QUERY}".encode(), {"location": f"https://x.test/{QUERY}"})
    reply: Reply = {"refused": replies(echo), "broken": breaks_off}.get(case, STORED)
    with served(reply) as storage:
        url = f"{storage.url if case != 'no host' else 'http://127.0.0.1:1'}/secret{QUERY}"
        message = f"cannot fetch {url}, nor {SIGNATURE}, nor {QUERY}"
        refused = written(400, {"success": False, "message": message, "error_code": "BAD"})
        with api(url, refused) as (client, _):
            options = {"progress": stop} if case == "stopped" else {}
            with pytest.raises((errors.VideoDBError, Stop)) as caught:
                upload(mode, client, b"bytes", **options)
    expected = {"stopped": Stop, "refused": UploadRefusedError, "not taken back": errors.BadRequestError}
    assert type(caught.value) is expected.get(case, errors.ConnectionFailedError)
    assert caplog.records
    logged = "\n".join(f"{record.getMessage()} {record.args}" for record in caplog.records)
    for told in (shown(caught.value), logged):
        assert not re.search("canary|secret", told.replace("secrets", "")), told


# Progress, and files that cannot be read


@BOTH
def test_progress(mode: Mode) -> None:
    told: list[tuple[int, int]] = []
    content = bytes(100_000)
    with served(STORED) as storage, api(f"{storage.url}/x") as (client, _):
        upload(mode, client, content, progress=lambda sent, total: told.append((sent, total)))
    assert {total for _, total in told} == {100_000}
    sizes = [sent for sent, _ in told]
    assert sizes == sorted(set(sizes))
    assert (len(sizes) > 5, sizes[-1]) == (True, 100_000)


def test_a_bar() -> None:
    drawn = io.StringIO()
    with (
        served(STORED) as storage,
        api(f"{storage.url}/x") as (client, _),
        uploads.tqdm_progress(file=drawn, mininterval=0, desc="clip") as progress,
    ):
        uploads.upload_file(client, bytes(100_000), progress=progress)
    assert "clip:  16%" in drawn.getvalue()
    assert "clip: 100%" in drawn.getvalue().splitlines()[-1]


@BOTH
def test_an_empty_file(mode: Mode, tmp_path: Path) -> None:
    (tmp_path / "empty").write_bytes(b"")
    with served(STORED) as storage, api(f"{storage.url}/x") as (client, _):
        upload(mode, client, tmp_path / "empty")
        assert field(storage.asked[0]) == ("file", "empty", b"")


@BOTH
def test_a_file_that_becomes_shorter_is_not_taken_for_whole(mode: Mode, tmp_path: Path) -> None:
    path = tmp_path / "shrinking"
    path.write_bytes(bytes(2_000_000))

    def cut(sent: int, total: int) -> None:
        os.truncate(path, 1_000_000)

    with listening(lambda c, _: drain_rest(c)) as url, api(url) as (client, server):
        with pytest.raises(OSError, match="became shorter") as caught:
            upload(mode, client, path, progress=cut)
        assert len(server.asked) == 1
    assert "canary" not in shown(caught.value)


@BOTH
def test_a_file_that_grows_is_sent_as_it_was(mode: Mode, tmp_path: Path) -> None:
    path = tmp_path / "growing"
    path.write_bytes(CONTENT)

    def grow(sent: int, total: int) -> None:
        with path.open("ab") as file:
            file.write(b"more")

    with served(STORED) as storage, api(f"{storage.url}/x") as (client, _):
        upload(mode, client, path, progress=grow)
        assert field(storage.asked[0])[2] == CONTENT


@BOTH
@pytest.mark.parametrize(
    ("file", "options", "error"),
    [
        ("/no/such/file", {}, FileNotFoundError),
        ("/", {}, IsADirectoryError),
        (io.StringIO("text"), {}, TypeError),
        (None, {}, TypeError),
        (7, {}, TypeError),
        (b"x", {"collection_id": "a/b"}, ValueError),
        (b"x", {"media_type": "hologram"}, ValueError),
        (b"x", {"name": 7}, TypeError),
        (b"x", {"timeout": 0}, ValueError),
        (b"x", {"timeout": True}, TypeError),
    ],
)
def test_what_cannot_be_meant_is_refused_before_any_request(
    mode: Mode, file: Any, options: Any, error: type[Exception]
) -> None:
    client, script = scripted(scripted_answer(200, {}))
    with pytest.raises(error):
        upload(mode, client, file, **options)
    assert script.requests == []


@BOTH
def test_a_callers_file_is_left_open(mode: Mode) -> None:
    file = io.BytesIO(CONTENT)
    with served(STORED) as storage, api(f"{storage.url}/x") as (client, _):
        upload(mode, client, file)
    assert not file.closed


def test_the_event_loop_does_not_read_files() -> None:
    threads = set()

    class Watched(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            threads.add(threading.current_thread())
            return super().read(size)

    with served(STORED) as storage, api(f"{storage.url}/x") as (client, _):
        upload("asyncio", client, Watched(CONTENT))
        assert field(storage.asked[0])[2] == CONTENT
    assert threads
    assert threading.main_thread() not in threads


# The way there


@BOTH
def test_certificates_are_those_of_the_client(mode: Mode) -> None:
    with served(STORED, certified()) as storage, served(Api(f"{storage.url}/x", written(200, JOB)).reply) as server:
        for verify, works in ((True, False), (str(CERTIFICATE), True)):
            client = AuthenticatedClient(server.url, KEY, verify=verify)
            client._shared.clock = FakeClock()
            if works:
                upload(mode, client, CONTENT)
            else:
                with pytest.raises(errors.ConnectionFailedError, match="certificate") as caught:
                    upload(mode, client, CONTENT)
                assert caught.value.attempts == 1
            client.close()
        assert len(storage.asked) == 1


def test_the_proxy_is_that_for_the_storage_host(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("https_proxy", "http://proxy.test:3128")
    monkeypatch.setenv("no_proxy", "near.test")

    def proxy(url: str, **options: Any) -> Any:
        client = AuthenticatedClient("https://near.test", KEY, verify=False, **options)
        pool = client._shared.pool()
        found = pool.transports.file_arguments(Hidden(url))["proxy"]
        return found and str(found.url)

    assert proxy("https://far.test/x") == "http://proxy.test:3128"
    assert proxy("https://near.test/x") is None
    assert proxy("https://far.test/x", trust_env=False) is None
    assert proxy("https://far.test/x", proxy="http://given.test:1") == "http://given.test:1"
    assert proxy("http://127.0.0.1/x", proxy="http://given.test:1") is None
