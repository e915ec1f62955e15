"""What no caller means and some send or get all the same: each an error of ours, the same in sync and async."""

from __future__ import annotations

import asyncio
import json
import math
import os
import socket
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from loopback import (
    CERTIFICATE,
    MODES,
    Asked,
    Mode,
    answer,
    call,
    certified,
    operation,
    replies,
    scripted,
    served,
    written,
)
from videodb_client import AuthenticatedClient, errors, jobs, uploads
from videodb_client.api.billing import set_auto_recharge
from videodb_client.models import AutoRechargeSettings

BOTH = pytest.mark.parametrize("mode", MODES)
GET = operation("GET")
POST = operation("POST")
HALF = "a\ud83d"
"""Text that was cut inside an emoji."""


def send(mode: Mode, client: AuthenticatedClient, body: Any) -> Any:
    if mode == "sync":
        return client._call(POST, {}, body)
    return asyncio.run(client._acall(POST, {}, body))


# An answer whose body breaks off


def cut(connection: socket.socket, answer: bytes) -> None:
    connection.sendall(answer)
    connection.shutdown(socket.SHUT_RDWR)


NAMED = {"x-request-id": "7f3"}
BROKEN: dict[str, Callable[[int], bytes]] = {
    "truncated": lambda status: written(status, {"message": "no"}, NAMED)[:-4],
    "no body at all": lambda status: written(status, b"x" * 10, NAMED)[:-10],
    "not gzip": lambda status: written(status, b"no gzip", {**NAMED, "content-encoding": "gzip"}),
    "chunk": lambda status: (
        f"HTTP/1.1 {status} X\r\nx-request-id: 7f3\r\ntransfer-encoding: chunked\r\n\r\n5\r\nabc".encode()
    ),
    "no chunk": lambda status: (
        f"HTTP/1.1 {status} X\r\nx-request-id: 7f3\r\ntransfer-encoding: chunked\r\n\r\nzz\r\nabc".encode()
    ),
}


@BOTH
@pytest.mark.parametrize("kind", BROKEN)
@pytest.mark.parametrize("status", [200, 201, 302, 402, 404, 500, 520])
@pytest.mark.parametrize("detailed", [False, True], ids=["", "detailed"])
def test_the_status_is_known_where_the_body_breaks_off(mode: Mode, kind: str, status: int, detailed: bool) -> None:
    sent = BROKEN[kind](status)
    with served(lambda c, _: cut(c, sent)) as server, AuthenticatedClient(server.url, "sk-test") as client:
        with pytest.raises(errors.VideoDBError) as caught:
            call(mode, client, POST, detailed=detailed)
        assert len(server.asked) == 1
    assert (caught.value.status, caught.value.request_id, caught.value.reached) == (status, "7f3", True)
    assert str(status) in str(caught.value)


@BOTH
def test_the_status_is_known_where_the_body_takes_too_long(mode: Mode) -> None:
    def drip(connection: socket.socket, _: Asked) -> None:
        connection.sendall(b"HTTP/1.1 402 Payment Required\r\nx-request-id: 7f3\r\ncontent-length: 1000\r\n\r\n")
        while not server.stopping.wait(0.02):
            connection.sendall(b" ")

    with (
        served(drip) as server,
        AuthenticatedClient(server.url, "sk-test", timeout=0.3) as client,
        pytest.raises(errors.DeadlineError) as caught,
    ):
        call(mode, client, POST)
    assert (caught.value.status, caught.value.request_id) == (402, "7f3")


@BOTH
def test_a_read_whose_body_broke_off_is_made_again(mode: Mode, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("videodb_client._transport.retry.FIRST", 0.0)
    answers = [BROKEN["truncated"](200), written()]

    def reply(connection: socket.socket, _: Asked) -> None:
        cut(connection, answers.pop(0))

    with served(reply) as server, AuthenticatedClient(server.url, "sk-test") as client:
        assert call(mode, client, GET, detailed=True).status_code == 200
        assert len(server.asked) == 2


@BOTH
def test_without_any_answer_there_is_no_status(mode: Mode) -> None:
    with (
        served(lambda c, _: cut(c, b"")) as server,
        AuthenticatedClient(server.url, "sk-test") as client,
        pytest.raises(errors.ConnectionFailedError) as caught,
    ):
        call(mode, client, POST)
    assert (caught.value.status, caught.value.request_id) == (None, None)


# Times


@pytest.mark.parametrize(
    "timeout", [1e10, 1e300, 10**400, math.inf, -math.inf, math.nan, 0, -0.0, -1, -1e10, 1_000_001], ids=str
)
def test_a_time_that_cannot_be_waited_for_is_refused(timeout: Any) -> None:
    client = AuthenticatedClient("https://api.test", "sk-test")
    for make in (
        lambda: AuthenticatedClient("https://api.test", "sk-test", timeout=timeout),
        lambda: client.with_timeout(timeout),
        lambda: jobs.wait(client, "job-1", timeout=timeout),
        lambda: uploads.upload_file(client, b"x", timeout=timeout),
    ):
        with pytest.raises(ValueError, match=r"^timeout: a number of seconds above zero and up to 1,000,000"):
            make()


@pytest.mark.parametrize("timeout", ["1", None, True, [1], Decimal(1), 1j], ids=str)
def test_a_time_is_a_number(timeout: Any) -> None:
    with pytest.raises(TypeError, match=r"^timeout: seconds are wanted here"):
        AuthenticatedClient("https://api.test", "sk-test", timeout=timeout)


@BOTH
def test_the_longest_time_is_one_that_works(mode: Mode) -> None:
    with served(replies(written())) as server, AuthenticatedClient(server.url, "sk-test", timeout=1e6) as client:
        assert call(mode, client, GET).success is True


@BOTH
@pytest.mark.parametrize("timeout", [1e-9, 5e-324])
def test_the_shortest_time_is_too_short(mode: Mode, timeout: float) -> None:
    with (
        served(replies(written())) as server,
        AuthenticatedClient(server.url, "sk-test", timeout=timeout) as client,
        pytest.raises(errors.DeadlineError),
    ):
        call(mode, client, POST)


# Hosts

HOSTS = [
    "a..b",
    ".test",
    f"{'a' * 64}.test",
    f"{'a.' * 127}test",
    "..",
    "a b",
    "a%20b",
    "a<b",
    "\ud800.test",
    "☃" * 64 + ".test",
    "999.1.1.1",
    "[::zz]",
    "[::1",
    "x:0",
    "x:65536",
    "x:-1",
    "x:y",
]


@pytest.mark.parametrize("host", HOSTS, ids=ascii)
def test_a_host_that_cannot_be_is_refused_at_once(host: str) -> None:
    with pytest.raises(ValueError, match=r"^base_url: ") as caught:
        AuthenticatedClient(f"https://{host}/v1", "sk-test")
    assert type(caught.value) is ValueError


@BOTH
@pytest.mark.parametrize("host", ["☃-.☃", "xn--a.test", "xn--.test", "a\u0300-.test"], ids=ascii)
def test_a_host_that_is_no_name_of_the_internet_is_an_error_of_ours(mode: Mode, host: str) -> None:
    try:
        client = AuthenticatedClient(f"https://{host}/v1", "sk-test", timeout=5, trust_env=False)
    except ValueError as error:
        assert str(error).startswith("base_url: ")  # noqa: PT017  # which of both is up to the codec
        return
    with pytest.raises((errors.ConnectionFailedError, ValueError)) as caught:
        call(mode, client, POST)
    assert not isinstance(caught.value, UnicodeError)
    assert isinstance(caught.value, errors.VideoDBError) or str(caught.value).startswith("base_url: ")


@pytest.mark.parametrize("host", ["a", "a_b.test", "a.test.", "-a.test", "127.0.0.1", "[::1]", "[fe80::1]", "é.test"])
def test_a_host_that_can_be_is_taken(host: str) -> None:
    assert AuthenticatedClient(f"https://{host}:8443/v1", "sk-test").base_url == f"https://{host}:8443/v1"


@BOTH
@pytest.mark.parametrize("proxy", ["http://a..b:1", f"http://{'a' * 64}:1", "socks5://a..b:1"])
def test_a_proxy_that_cannot_be_is_an_error_of_ours(mode: Mode, proxy: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("videodb_client._transport.retry.FIRST", 0.0)
    client = AuthenticatedClient("https://api.test", "sk-test", proxy=proxy, timeout=5)
    with pytest.raises((errors.ConnectionFailedError, ValueError)) as caught:
        call(mode, client, POST)
    assert not isinstance(caught.value, UnicodeError)


@BOTH
@pytest.mark.parametrize("location", ["https://a..b/x", "https://\ud800/", "//a..b", "http://[::1", "https://x:99999/"])
def test_a_redirect_to_a_host_that_cannot_be_is_an_error_of_ours(mode: Mode, location: str) -> None:
    lines = [b"HTTP/1.1 307 Moved", b"content-length: 0", b"location: " + location.encode(errors="surrogatepass")]
    with (
        served(replies(b"\r\n".join([*lines, b"", b""]))) as server,
        AuthenticatedClient(server.url, "sk-test") as client,
        pytest.raises(errors.StatusError) as caught,
    ):
        call(mode, client, POST)
    assert caught.value.status == 307


# Half a character


@BOTH
@pytest.mark.parametrize(
    "given",
    [
        {"settings": HALF},
        {HALF: 1},
        {"a": [{"b": [HALF]}]},
        {"a": {HALF: {}}},
        [HALF],
        HALF,
        "\udc80",
        "\ude00\ud83d",
    ],
    ids=ascii,
)
def test_half_a_character_in_a_body(mode: Mode, given: Any) -> None:
    client, script = scripted(answer())
    with pytest.raises(ValueError, match=r"^POST /billing/auto_recharge: body.*half a character") as caught:
        send(mode, client, given)
    assert type(caught.value) is ValueError
    str(caught.value).encode()
    assert script.requests == []


def test_half_a_character_in_a_model() -> None:
    client, script = scripted(answer())
    for settings in (
        AutoRechargeSettings.from_dict({"enabled": True, "more": HALF}),
        AutoRechargeSettings.from_dict({"enabled": True, HALF: 1}),
        AutoRechargeSettings.from_dict({"enabled": True, "more": [{HALF: 1}]}),
    ):
        with pytest.raises(ValueError, match=r"^POST /billing/auto_recharge: body.*half a character"):
            set_auto_recharge.sync(client=client, body=settings)
    assert script.requests == []


@BOTH
def test_half_a_character_in_a_path(mode: Mode) -> None:
    client, script = scripted(answer())
    with pytest.raises(ValueError, match=r"^GET /a/\{b\}: b: .*half a character") as caught:
        call(mode, client, operation("GET", "/a/{b}"), b=HALF)
    assert type(caught.value) is ValueError
    assert script.requests == []


def test_half_a_character_in_a_header_a_key_or_an_address() -> None:
    given: list[dict[str, Any]] = [
        {"headers": {"x-a": HALF}},
        {"headers": {HALF: "x"}},
        {"token": f"sk-{HALF}"},
        {"base_url": f"https://api.test/{HALF}"},
    ]
    for changed in given:
        with pytest.raises(ValueError, match=r"^(headers|the key|base_url)") as caught:
            AuthenticatedClient(**{"base_url": "https://api.test", "token": "sk-test", **changed})
        assert type(caught.value) is ValueError
        assert HALF not in str(caught.value)


@BOTH
@pytest.mark.parametrize("status", [200, 400, 500])
def test_half_a_character_in_a_message(mode: Mode, status: int) -> None:
    client, _ = scripted(answer(status, {"success": False, "message": f"no {HALF} no", "error_code": HALF}))
    with pytest.raises(errors.VideoDBError) as caught:
        call(mode, client, POST)
    assert "no a? no" in str(caught.value)
    str(caught.value).encode()
    repr(caught.value).encode()
    assert caught.value.message == f"no {HALF} no"


@BOTH
def test_half_a_character_in_an_answer_is_kept(mode: Mode) -> None:
    client, _ = scripted(answer(200, {"success": True, "message": HALF, HALF: [HALF]}))
    result = call(mode, client, POST)
    assert result.to_dict() == {"success": True, "message": HALF, HALF: [HALF]}
    repr(result).encode()


# Nesting


def nested(depth: int, kind: str) -> bytes:
    opening, closing = {"lists": (b"[", b"]"), "objects": (b'{"a":', b"}")}[kind]
    inner = b"[]" if kind == "lists" else b"{}"
    return b'{"success":true,"message":"m","data":' + opening * depth + inner + closing * depth + b"}"


@BOTH
@pytest.mark.parametrize("kind", ["lists", "objects"])
@pytest.mark.parametrize("depth", [150, 400, 900, 3000, 100_000])
@pytest.mark.parametrize("status", [200, 400])
def test_an_answer_that_is_nested_too_deep(mode: Mode, kind: str, depth: int, status: int) -> None:
    sent = written(status, nested(depth, kind))
    with served(replies(sent)) as server, AuthenticatedClient(server.url, "sk-test") as client:
        with pytest.raises(errors.UnreadableError if status == 200 else errors.BadRequestError) as caught:
            call(mode, client, POST)
        assert len(server.asked) == 1
        response = call(mode, client, POST, detailed=True)
    assert caught.value.status == status
    assert (response.status_code, response.parsed, response.content) == (status, None, nested(depth, kind))


@BOTH
@pytest.mark.parametrize("kind", ["lists", "objects"])
def test_an_answer_that_is_nested_deep_is_read(mode: Mode, kind: str) -> None:
    sent = nested(80, kind)
    with served(replies(written(200, sent))) as server, AuthenticatedClient(server.url, "sk-test") as client:
        assert call(mode, client, POST).to_dict() == json.loads(sent)


@BOTH
def test_brackets_in_text_and_many_beside_one_another_are_no_nesting(mode: Mode) -> None:
    sent = {"success": True, "message": "[{" * 5000, "data": [{"a": [1]}] * 5000}
    client, _ = scripted(answer(200, sent))
    assert call(mode, client, POST).to_dict() == sent


@BOTH
@pytest.mark.parametrize("kind", ["lists", "objects", "models", "itself"])
@pytest.mark.parametrize("depth", [150, 900, 5000])
def test_a_body_that_is_nested_too_deep(mode: Mode, kind: str, depth: int) -> None:
    body: Any = {}
    for _ in range(depth):
        if kind == "models":
            outer = AutoRechargeSettings(enabled=True)
            outer["more"] = body
            body = outer
        else:
            body = [body] if kind == "lists" else {"a": body}
    if kind == "itself":
        body = {}
        body["a"] = [body]
    client, script = scripted(answer())
    with pytest.raises(
        ValueError,
        match=r"^POST /billing/auto_recharge: body: it holds itself, or more in",
    ):
        send(mode, client, body)
    assert script.requests == []


@BOTH
def test_a_number_without_end_is_an_error_of_ours(mode: Mode) -> None:
    sent = written(200, b'{"success":true,"message":' + b"9" * 10_000 + b"}")
    with (
        served(replies(sent)) as server,
        AuthenticatedClient(server.url, "sk-test") as client,
        pytest.raises(errors.UnreadableError),
    ):
        call(mode, client, POST)
    client, script = scripted(answer())
    with pytest.raises(ValueError, match=r"^POST /billing/auto_recharge: body"):
        send(mode, client, {"a": 10**5000})
    assert script.requests == []


# Files of certificates


@BOTH
@pytest.mark.parametrize("kind", ["missing", "a folder", "no certificates", "unreadable"])
def test_a_file_of_certificates_in_the_environment(
    mode: Mode, kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "ca.pem"
    if kind == "a folder":
        path.mkdir()
    elif kind != "missing":
        path.write_bytes(b"no certificates" if kind == "no certificates" else b"\x00\xff" * 100)
    monkeypatch.setenv("SSL_CERT_FILE", str(path))
    client = AuthenticatedClient("https://127.0.0.1:1", "sk-test")
    with pytest.raises(OSError, match="SSL_CERT_FILE") as caught:
        call(mode, client, POST)
    assert str(path) in str(caught.value)
    if kind == "missing":
        assert isinstance(caught.value, FileNotFoundError)


@BOTH
def test_a_folder_of_certificates_in_the_environment(
    mode: Mode, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SSL_CERT_FILE", raising=False)
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path / "none"))
    with pytest.raises(OSError, match=r"SSL_CERT_DIR.*none"):
        call(mode, AuthenticatedClient("https://127.0.0.1:1", "sk-test"), POST)


@BOTH
@pytest.mark.parametrize("name", ["SSL_CERT_FILE", "SSL_CERT_DIR"])
def test_certificates_in_the_environment_are_no_matter_where_it_is_not_heeded(
    mode: Mode, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(name, "/no/such")
    with served(replies(written()), certified()) as server:
        url = server.url.replace("127.0.0.1", "localhost")
        with (
            AuthenticatedClient(url, "sk-test", trust_env=False) as client,
            pytest.raises(errors.ConnectionFailedError, match=r"(?i)certificate"),
        ):
            call(mode, client, POST)
        with AuthenticatedClient(url, "sk-test", verify=str(CERTIFICATE)) as client:
            assert call(mode, client, GET).success is True
    monkeypatch.setenv(name, "")
    with (
        served(replies(written()), certified()) as server,
        AuthenticatedClient(server.url, "sk-test") as client,
        pytest.raises(errors.ConnectionFailedError, match=r"(?i)certificate"),
    ):
        call(mode, client, POST)


@BOTH
def test_no_certificate_is_read_where_there_is_no_tls(mode: Mode, monkeypatch: pytest.MonkeyPatch) -> None:
    """It takes longer than all else of a first call."""
    for name in ("SSL_CERT_FILE", "SSL_CERT_DIR"):
        monkeypatch.setenv(name, "/no/such")
    with served(replies(written())) as server, AuthenticatedClient(server.url, "sk-test") as client:
        assert call(mode, client, GET).success is True
    with pytest.raises(OSError, match="SSL_CERT_FILE"):
        call(mode, AuthenticatedClient("https://127.0.0.1:1", "sk-test"), GET)


@BOTH
@pytest.mark.parametrize("kind", ["missing", "no certificates"])
def test_a_file_of_certificates_that_is_given(mode: Mode, kind: str, tmp_path: Path) -> None:
    path = tmp_path / "ca.pem"
    if kind == "no certificates":
        path.write_bytes(b"none")
    with pytest.raises(OSError, match=r"^verify: .*ca\.pem") as caught:
        call(mode, AuthenticatedClient("https://127.0.0.1:1", "sk-test", verify=str(path)), POST)
    assert os.fspath(path) in str(caught.value)
