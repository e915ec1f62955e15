"""An answer is read within a size and a deadline, however it is coded. Stock: 4,686 bytes become 2.8 GiB in 14 s."""

from __future__ import annotations

import gzip
import json
import os
import socket
import ssl
import threading
import time
import zlib
from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any

import httpx
import pytest
from loopback import GOOD, MODES, Asked, Listening, Mode, call, operation, replies, served, standing, written
from parts import Authority, Connect
from videodb_client import AuthenticatedClient, errors

BOTH = pytest.mark.parametrize("mode", MODES)
KEY = "sk-canary-0123456789"
POST = operation("POST")
PLAIN = json.dumps({**GOOD, "filler": "x" * 1000}).encode()


def raw_deflate(content: bytes) -> bytes:
    engine = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return engine.compress(content) + engine.flush()


@BOTH
@pytest.mark.parametrize(
    ("coding", "content"),
    [
        pytest.param("gzip", gzip.compress(PLAIN), id="gzip"),
        pytest.param("GZip", gzip.compress(PLAIN), id="case"),
        pytest.param("x-gzip", gzip.compress(PLAIN), id="x-gzip"),
        pytest.param("identity, gzip", gzip.compress(PLAIN), id="identity and gzip"),
        pytest.param("deflate", zlib.compress(PLAIN), id="zlib"),
        pytest.param("deflate", raw_deflate(PLAIN), id="raw deflate"),
        pytest.param("gzip", gzip.compress(PLAIN[:100]) + gzip.compress(PLAIN[100:]), id="members"),
        pytest.param("gzip", gzip.compress(PLAIN) + b"\0" * 20, id="filled up"),
        pytest.param("identity", PLAIN, id="identity"),
        pytest.param("", PLAIN, id="empty"),
    ],
)
def test_what_was_asked_for_is_decoded(mode: Mode, coding: str, content: bytes) -> None:
    with (
        served(replies(written(200, content, {"content-encoding": coding}))) as server,
        AuthenticatedClient(server.url, KEY, max_answer_bytes=len(PLAIN)) as client,
    ):
        result = call(mode, client, POST, detailed=True)
    assert result.content == PLAIN
    assert result.parsed.message == GOOD["message"]
    assert result.headers.get("content-encoding") == coding


@BOTH
@pytest.mark.parametrize("size", [1, 7, 1000])
def test_it_is_decoded_in_whatever_pieces_it_comes(mode: Mode, size: int) -> None:
    for coding, content in (("gzip", gzip.compress(PLAIN)), ("deflate", raw_deflate(PLAIN))):

        def reply(connection: socket.socket, _: Asked, coding: str = coding, content: bytes = content) -> None:
            head = f"HTTP/1.1 200 OK\r\ncontent-encoding: {coding}\r\ntransfer-encoding: chunked\r\n\r\n"
            connection.sendall(head.encode())
            for start in range(0, len(content), size):
                piece = content[start : start + size]
                connection.sendall(f"{len(piece):x}\r\n".encode() + piece + b"\r\n")
            connection.sendall(b"0\r\n\r\n")

        with served(reply) as server, AuthenticatedClient(server.url, KEY) as client:
            assert call(mode, client, POST, detailed=True).content == PLAIN


def bomb(megabytes: int) -> bytes:
    engine = zlib.compressobj(9, wbits=16 + zlib.MAX_WBITS)
    return b"".join(engine.compress(bytes(1 << 20)) for _ in range(megabytes)) + engine.flush()


@BOTH
@pytest.mark.parametrize(
    ("coding", "content", "said"),
    [
        pytest.param("gzip", bomb(70), "67,108,864 bytes", id="too long"),
        pytest.param("deflate", zlib.compress(bytes(70 << 20)), "67,108,864 bytes", id="too long, deflate"),
        pytest.param("gzip", bomb(35) * 2, "67,108,864 bytes", id="too long in two members"),
        pytest.param("gzip, gzip", gzip.compress(bomb(1)), "'gzip, gzip'", id="two codings"),
        pytest.param("gzip,x-gzip", gzip.compress(bomb(1)), "'gzip, x-gzip'", id="two spellings"),
        pytest.param("br", b"\x0b\x02\x80hello\x03", "'br'", id="br"),
        pytest.param("zstd", b"\x28\xb5\x2f\xfd", "'zstd'", id="zstd"),
    ],
)
@pytest.mark.parametrize("status", [200, 402])
def test_what_was_not_asked_for_is_not_read(mode: Mode, coding: str, content: bytes, said: str, status: int) -> None:
    kind = errors.UnreadableError if status == 200 else errors.PaymentRequiredError
    answer = written(status, content, {"content-encoding": coding, "x-request-id": "r-7"})
    with (
        served(replies(answer)) as server,
        AuthenticatedClient(server.url, KEY) as client,
        pytest.raises(kind, match=said) as caught,
    ):
        call(mode, client, operation("GET"))
    assert (caught.value.status, caught.value.request_id, caught.value.attempts) == (status, "r-7", 1)
    assert len(server.asked) == 1


@BOTH
def test_two_header_lines_are_two_codings(mode: Mode) -> None:
    answer = written(200, gzip.compress(bomb(1)), {"content-encoding": "gzip", "Content-Encoding": "gzip"})
    with (
        served(replies(answer)) as server,
        AuthenticatedClient(server.url, KEY) as client,
        pytest.raises(errors.UnreadableError, match="gzip, gzip"),
    ):
        call(mode, client, POST)


@BOTH
def test_a_body_without_end_or_coding_ends_too(mode: Mode) -> None:
    def reply(connection: socket.socket, _: Asked) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
        while True:
            connection.sendall(b" " * 65536)

    with (
        served(reply) as server,
        AuthenticatedClient(server.url, KEY, max_answer_bytes=1_000_000) as client,
        pytest.raises(errors.UnreadableError, match="1,000,000 bytes") as caught,
    ):
        call(mode, client, POST)
    assert caught.value.status == 200


@BOTH
@pytest.mark.parametrize("what", ["headers", "informational", "trailers"])
def test_headers_without_end_end_too(mode: Mode, what: str) -> None:
    def reply(connection: socket.socket, _: Asked) -> None:
        begun = {
            "headers": b"HTTP/1.1 200 OK\r\n",
            "informational": b"",
            "trailers": b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n",
        }
        connection.sendall(begun[what])
        more = b"HTTP/1.1 102 Processing\r\n\r\n" if what == "informational" else b"x-more: and more\r\n"
        while True:
            connection.sendall(more * 500)

    kind = errors.DeadlineError if what == "informational" else errors.ConnectionFailedError
    with (
        served(reply) as server,
        AuthenticatedClient(server.url, KEY, timeout=1) as client,
        pytest.raises(kind),
    ):
        call(mode, client, POST)


@BOTH
def test_a_broken_coding_is_a_broken_answer(mode: Mode) -> None:
    for content in (gzip.compress(PLAIN)[:-9], b"\x1f", b"no gzip at all"):
        with (
            served(replies(written(200, content, {"content-encoding": "gzip"}))) as server,
            AuthenticatedClient(server.url, KEY) as client,
            pytest.raises(errors.ConnectionFailedError) as caught,
        ):
            call(mode, client, POST)
        assert caught.value.status == 200


@BOTH
def test_nothing_needs_no_coding(mode: Mode) -> None:
    with (
        served(replies(written(204, b"", {"content-encoding": "gzip, gzip"}))) as server,
        AuthenticatedClient(server.url, KEY) as client,
    ):
        assert call(mode, client, POST, detailed=True).status_code == 204


@BOTH
def test_decoding_ends_at_the_deadline(mode: Mode) -> None:
    """Not at the end of what has come: members of nothing, of which there are millions to decode."""
    nothing = gzip.compress(b"") * 400_000
    with (
        served(replies(written(200, nothing, {"content-encoding": "gzip"}))) as server,
        AuthenticatedClient(server.url, KEY, timeout=0.2) as client,
        pytest.raises(errors.DeadlineError) as caught,
    ):
        call(mode, client, POST)
    assert caught.value.status in (None, 200)


@BOTH
def test_a_hook_that_reads_is_bounded_too(mode: Mode) -> None:
    read = []

    def sync_hook(response: httpx.Response) -> None:
        read.append(len(response.read()))

    async def async_hook(response: httpx.Response) -> None:
        read.append(len(await response.aread()))

    hooks: dict[str, Any] = {"response": [sync_hook if mode == "sync" else async_hook]}
    answers = [written(200, gzip.compress(PLAIN), {"content-encoding": "gzip"})]
    answers += [written(200, bomb(2), {"content-encoding": "gzip"})]
    with (
        served(replies(*answers)) as server,
        AuthenticatedClient(server.url, KEY, event_hooks=hooks, max_answer_bytes=1 << 20) as client,
    ):
        assert call(mode, client, POST).message == GOOD["message"]
        with pytest.raises(errors.UnreadableError):
            call(mode, client, POST)
    assert read == [len(PLAIN)]


@pytest.mark.parametrize("size", [0, -1, 1.5, True, "64", None])
def test_a_size_that_is_none_is_refused(size: Any) -> None:
    with pytest.raises((TypeError, ValueError), match="max_answer_bytes"):
        AuthenticatedClient("https://api.test", KEY, max_answer_bytes=size)


# A handshake behind an https proxy


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("authority"))


def dripping(greet: Callable[[socket.socket], socket.socket]) -> AbstractContextManager[Listening]:
    """A server that is never silent, and never done: a byte every twentieth of a second."""

    def talk(connection: socket.socket, stopping: threading.Event) -> None:
        with greet(connection) as plain:
            while not stopping.wait(0.05):
                plain.sendall(b"\x02")

    return standing(Listening(talk))


@BOTH
@pytest.mark.parametrize("when", ["handshake", "answer"])
def test_tls_behind_an_https_proxy_is_bounded(mode: Mode, when: str, authority: Authority) -> None:
    def greet(connection: socket.socket) -> socket.socket:
        if when == "handshake":
            connection.recv(65536)
            connection.sendall(b"\x16\x03\x03\x3f\xff")  # a record of 16 KiB begins
            return connection
        with authority.server().wrap_socket(connection, server_side=True) as secure:
            secure.recv(65536)
            secure.sendall(b"HTTP/1.1 200 OK\r\ncontent-length: 100000\r\n\r\n")
            plain = socket.socket(fileno=os.dup(secure.fileno()))
        plain.sendall(b"\x17\x03\x03\x3f\xff")
        return plain

    with dripping(greet) as server, standing(Connect(authority.server())) as proxy:
        address = f"https://localhost:{proxy.port}"
        url = f"https://localhost:{server.port}"
        started = time.monotonic()
        with (
            AuthenticatedClient(url, KEY, proxy=address, verify=authority.pem, timeout=1) as client,
            pytest.raises(errors.DeadlineError) as caught,
        ):
            call(mode, client, POST)
        assert time.monotonic() - started < 3
    assert caught.value.status == (None if when == "handshake" else 200)


@BOTH
def test_who_is_not_vouched_for_behind_an_https_proxy_gets_no_key(mode: Mode, authority: Authority) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.load_verify_locations(authority.pem)
    with (
        served(replies(written()), authority.server("elsewhere.test")) as server,
        standing(Connect(authority.server())) as proxy,
        AuthenticatedClient(server.url, KEY, proxy=f"https://localhost:{proxy.port}", verify=context) as client,
        pytest.raises(errors.ConnectionFailedError) as caught,
    ):
        call(mode, client, POST)
    assert server.asked == []
    assert (caught.value.reached, caught.value.attempts) == (False, 1)
