"""What is offered beside plain HTTP/1.1, against real parts: HTTP/2, SOCKS, tunnels, certificates of one's own."""

from __future__ import annotations

import asyncio
import json
import ssl
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from loopback import GOOD, MODES, Mode, call, operation, replies, served, standing, written
from parts import Authority, Connect, Http2, Seen, Socks
from storage import JOB, STORED, Api, field, upload
from videodb_client import AuthenticatedClient, errors

BOTH = pytest.mark.parametrize("mode", MODES)
KEY = "sk-canary-0123456789"
POST = operation("POST")
PASSWORD = "canary-password"


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY", "SSL_CERT_FILE", "SSL_CERT_DIR"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    # What refuses a connection is asked again; that time is waited between is tested elsewhere.
    monkeypatch.setattr("videodb_client._transport.retry.FIRST", 0.0)


# Certificates


@BOTH
@pytest.mark.parametrize("kind", ["file", "folder", "context", "SSL_CERT_FILE", "SSL_CERT_DIR"])
def test_an_authority_of_ones_own(
    mode: Mode, kind: str, authority: Authority, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # A folder of certificates has them under the hash of their names.
    certificate = ssl.create_default_context(cafile=authority.pem).get_ca_certs()
    assert len(certificate) == 1
    for name in hashed(authority):
        (tmp_path / name).write_bytes(Path(authority.pem).read_bytes())
    given: dict[str, dict[str, Any]] = {
        "file": {"verify": authority.pem},
        "folder": {"verify": str(tmp_path)},
        "context": {"verify": authority.client()},
    }
    options = given.get(kind, {})
    if not options:
        monkeypatch.setenv(kind, authority.pem if kind == "SSL_CERT_FILE" else str(tmp_path))
    with served(replies(written()), authority.server()) as server:
        with AuthenticatedClient(server.url, KEY, **options) as client:
            assert call(mode, client, POST).success is True
        assert server.asked[0].headers["x-access-token"] == KEY


def hashed(authority: Authority) -> list[str]:
    """The name under which OpenSSL looks for the authority in a folder: a hash that its own tool knows."""
    import subprocess

    told = subprocess.run(
        ["openssl", "x509", "-noout", "-subject_hash", "-in", authority.pem], capture_output=True, text=True, check=True
    )
    return [f"{told.stdout.strip()}.0"]


@BOTH
@pytest.mark.parametrize("kind", ["nothing", "another authority", "another name"])
def test_who_is_not_vouched_for_gets_no_key(mode: Mode, kind: str, authority: Authority, tmp_path: Path) -> None:
    other = Authority(tmp_path)
    options: dict[str, Any] = {
        "nothing": {},
        "another authority": {"verify": other.pem},
        "another name": {"verify": authority.pem},
    }[kind]
    with served(replies(written()), authority.server(*(["api.test"] if kind == "another name" else []))) as server:
        with (
            AuthenticatedClient(server.url, KEY, **options) as client,
            pytest.raises(errors.ConnectionFailedError, match="certificate") as caught,
        ):
            call(mode, client, POST)
        assert server.asked == []
    assert (caught.value.attempts, caught.value.reached) == (1, False)


@BOTH
def test_a_client_shows_its_certificate(mode: Mode, authority: Authority) -> None:
    with served(replies(written()), authority.asking_for_a_certificate()) as server:
        with AuthenticatedClient(server.url, KEY, verify=authority.client(with_certificate=True)) as client:
            assert call(mode, client, POST).success is True
        with (
            AuthenticatedClient(server.url, KEY, verify=authority.client()) as client,
            pytest.raises(errors.ConnectionFailedError),
        ):
            call(mode, client, POST)
        assert len(server.asked) == 1


# HTTP/2


@pytest.fixture(scope="module")
def modern(authority: Authority) -> Iterator[Http2]:
    with standing(Http2(authority)) as server:
        yield server


@pytest.fixture
def http2_client(modern: Http2, authority: Authority) -> Iterator[AuthenticatedClient]:
    modern.seen.clear()
    with AuthenticatedClient(modern.url, KEY, verify=authority.pem, http2=True, timeout=20) as client:
        yield client


@BOTH
def test_http2(mode: Mode, modern: Http2, http2_client: AuthenticatedClient) -> None:
    for _ in range(3):
        assert call(mode, http2_client, operation("POST", "/billing/{id}"), id="a b").to_dict() == GOOD
    assert modern.seen == [Seen("2", "POST", "/billing/a b", KEY, b'{"enabled":true}')] * 3


@BOTH
def test_http2_is_offered_only_where_it_is_asked_for(mode: Mode, modern: Http2, authority: Authority) -> None:
    modern.seen.clear()
    with AuthenticatedClient(modern.url, KEY, verify=authority.pem) as client:
        assert call(mode, client, POST).success is True
    assert [seen.version for seen in modern.seen] == ["1.1"]


@BOTH
def test_a_server_without_http2_is_spoken_to_all_the_same(mode: Mode, authority: Authority) -> None:
    with (
        served(replies(written()), authority.server()) as server,
        AuthenticatedClient(server.url, KEY, verify=authority.pem, http2=True) as client,
    ):
        assert call(mode, client, POST).success is True


@BOTH
def test_large_answers_and_bodies_over_http2(mode: Mode, modern: Http2, http2_client: AuthenticatedClient) -> None:
    large = {"text": "t" * 1_000_000}
    op = operation("POST", "/large")
    result = http2_client._call(op, {}, large) if mode == "sync" else asyncio.run(http2_client._acall(op, {}, large))
    assert len(result.message) == 2_000_000
    assert json.loads(modern.seen[0].body) == large


@BOTH
def test_a_deadline_bounds_a_call_over_http2(mode: Mode, modern: Http2, http2_client: AuthenticatedClient) -> None:
    with pytest.raises(errors.DeadlineError):
        call(mode, http2_client.with_timeout(0.4), operation("POST", "/slow"))
    assert call(mode, http2_client, POST).success is True


@BOTH
def test_an_answer_over_http2_that_is_cut_short_is_none(mode: Mode, http2_client: AuthenticatedClient) -> None:
    with pytest.raises(errors.VideoDBError):
        call(mode, http2_client.with_timeout(3), operation("POST", "/cut"))
    assert call(mode, http2_client, POST).success is True


def test_many_calls_at_once_over_http2(modern: Http2, http2_client: AuthenticatedClient) -> None:
    async def main() -> list[Any]:
        async with http2_client:
            return await asyncio.gather(*(http2_client._acall(POST, {}, {"enabled": True}) for _ in range(40)))

    assert [result.success for result in asyncio.run(main())] == [True] * 40
    assert {seen.version for seen in modern.seen} == {"2"}


# Through a proxy: what it is, how its address is written, and what it tells of whom it was asked by


@BOTH
@pytest.mark.parametrize("tls", [False, True], ids=["http", "https"])
def test_a_tunnel_through_a_proxy(mode: Mode, tls: bool, authority: Authority) -> None:
    with (
        served(replies(written()), authority.server()) as server,
        standing(Connect(authority.server() if tls else None)) as proxy,
    ):
        address = f"{'https' if tls else 'http'}://me:{PASSWORD}@localhost:{proxy.port}"
        url = server.url.replace("127.0.0.1", "localhost")
        with AuthenticatedClient(url, KEY, proxy=address, verify=authority.pem) as client:
            for _ in range(2):
                assert call(mode, client, POST).success is True
        assert {(asked.host, asked.port) for asked in proxy.asked} == {("localhost", server.port)}
        assert all((asked.user or "").startswith("Basic ") for asked in proxy.asked)
        assert [asked.headers["x-access-token"] for asked in server.asked] == [KEY] * 2
        assert all("proxy-authorization" not in asked.headers for asked in server.asked)


@BOTH
@pytest.mark.parametrize("tls", [False, True], ids=["http", "https"])
def test_http2_through_a_tunnel(mode: Mode, tls: bool, authority: Authority, modern: Http2) -> None:
    modern.seen.clear()
    with standing(Connect(authority.server() if tls else None)) as proxy:
        address = f"{'https' if tls else 'http'}://127.0.0.1:{proxy.port}"
        with AuthenticatedClient(modern.url, KEY, proxy=address, verify=authority.pem, http2=True) as client:
            assert call(mode, client, POST).success is True
        assert len(proxy.asked) == 1
    assert [seen.version for seen in modern.seen] == ["2"]


@BOTH
def test_the_proxy_of_the_environment(mode: Mode, authority: Authority, monkeypatch: pytest.MonkeyPatch) -> None:
    with served(replies(written()), authority.server()) as server, standing(Connect()) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{proxy.port}")
        # A name that is none: only the proxy knows where it leads.
        with AuthenticatedClient(f"https://api.test:{server.port}", KEY, verify=False) as client:
            assert call(mode, client, POST).success is True
        assert [asked[:2] for asked in proxy.asked] == [("api.test", server.port)]
        monkeypatch.setenv("NO_PROXY", f"*.test:{server.port}")
        with (
            AuthenticatedClient(f"https://api.test:{server.port}", KEY, verify=False, timeout=5) as client,
            pytest.raises(errors.ConnectionFailedError),
        ):
            call(mode, client, POST)
        assert len(proxy.asked) == 1


@BOTH
@pytest.mark.parametrize("tls", [False, True], ids=["http", "https"])
@pytest.mark.parametrize("refuses", [403, 407, 502])
def test_a_proxy_that_refuses(mode: Mode, tls: bool, refuses: int, authority: Authority) -> None:
    with (
        served(replies(written()), authority.server()) as server,
        standing(Connect(authority.server() if tls else None, refuses=refuses)) as proxy,
    ):
        address = f"{'https' if tls else 'http'}://me:{PASSWORD}@127.0.0.1:{proxy.port}"
        with (
            AuthenticatedClient(server.url, KEY, proxy=address, verify=authority.pem, timeout=20) as client,
            pytest.raises(errors.ConnectionFailedError, match=str(refuses)) as caught,
        ):
            call(mode, client, POST)
        assert server.asked == []
    assert caught.value.reached is False
    assert PASSWORD not in str(caught.value)


@BOTH
@pytest.mark.parametrize("part", ["http", "https", "socks5"])
def test_a_proxy_that_says_nothing_is_not_waited_for_longer_than_told(
    mode: Mode, part: str, authority: Authority
) -> None:
    between = Socks(silent=True) if part == "socks5" else Connect(authority.server() if part == "https" else None)
    between.silent = True
    with standing(between) as proxy:
        address = f"{part}://127.0.0.1:{proxy.port}"
        with (
            AuthenticatedClient("https://127.0.0.1:1", KEY, proxy=address, verify=authority.pem, timeout=0.5) as client,
            pytest.raises(errors.DeadlineError) as caught,
        ):
            call(mode, client, POST)
    assert caught.value.status is None


@BOTH
@pytest.mark.parametrize("scheme", ["socks5", "socks5h"])
@pytest.mark.parametrize("tls", [False, True], ids=["http", "https"])
@pytest.mark.parametrize("user", [None, ("me", PASSWORD)], ids=["", "password"])
def test_socks(
    mode: Mode,
    scheme: str,
    tls: bool,
    user: tuple[str, str] | None,
    authority: Authority,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level("DEBUG")
    with (
        served(replies(written()), authority.server() if tls else None) as server,
        standing(Socks(user)) as proxy,
    ):
        given = f"{user[0]}:{user[1]}@" if user else ""
        address = f"{scheme}://{given}127.0.0.1:{proxy.port}"
        url = server.url.replace("127.0.0.1", "localhost")
        with AuthenticatedClient(url, KEY, proxy=address, verify=authority.pem) as client:
            for _ in range(2):
                assert call(mode, client, POST).success is True
        # The name is looked up by the proxy.
        assert set(proxy.asked) == {("localhost", server.port, user and user[0])}
        assert len(server.asked) == 2
    assert PASSWORD not in caplog.text
    assert KEY not in caplog.text
    assert any(name == "httpcore.socks" for name, _, _ in caplog.record_tuples)


@BOTH
@pytest.mark.parametrize("kind", ["another password", "no password", "nothing behind it"])
def test_socks_that_refuses(mode: Mode, kind: str, authority: Authority) -> None:
    given = {"another password": f"me:not-{PASSWORD}@", "nothing behind it": f"me:{PASSWORD}@"}.get(kind, "")
    with standing(Socks(("me", PASSWORD))) as proxy:
        address = f"socks5://{given}127.0.0.1:{proxy.port}"
        with (
            AuthenticatedClient("https://127.0.0.1:1", KEY, proxy=address, verify=authority.pem, timeout=20) as client,
            pytest.raises(errors.ConnectionFailedError) as caught,
        ):
            call(mode, client, POST)
    assert caught.value.reached is False
    assert PASSWORD not in str(caught.value)


@BOTH
@pytest.mark.parametrize("part", ["http", "socks5"])
def test_an_upload_does_not_wait_for_a_proxy_that_says_nothing(
    mode: Mode, part: str, authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("videodb_client.uploads.STALL", 0.3)
    silent = Socks(silent=True) if part == "socks5" else Connect(silent=True)
    reply = Api("https://storage.test/x", written(200, JOB)).reply
    with served(reply) as server, standing(silent) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", f"{part}://127.0.0.1:{proxy.port}")
        with AuthenticatedClient(server.url, KEY) as client, pytest.raises(errors.DeadlineError, match="no progress"):
            upload(mode, client, b"bytes")


@BOTH
@pytest.mark.parametrize("part", ["http", "https", "socks5"])
def test_an_upload_goes_through_the_proxy(mode: Mode, part: str, authority: Authority) -> None:
    """The storage host goes by a name of its own: what is on this machine is reached without a proxy."""
    content = bytes(range(256)) * 4000
    between = Socks() if part == "socks5" else Connect(authority.server() if part == "https" else None)
    with served(STORED, authority.server("storage.test", "api.test")) as storage, standing(between) as proxy:
        reply = Api(f"https://storage.test:{storage.port}/x", written(200, JOB)).reply
        with (
            served(reply, authority.server("api.test")) as server,
            AuthenticatedClient(
                f"https://api.test:{server.port}",
                KEY,
                proxy=f"{part}://127.0.0.1:{proxy.port}",
                verify=authority.pem,
            ) as client,
        ):
            upload(mode, client, content)
            assert len(server.asked) == 2
            assert {asked[:2] for asked in proxy.asked} == {("storage.test", storage.port), ("api.test", server.port)}
        assert [field(asked)[2] for asked in storage.asked] == [content]
        assert KEY.encode() not in storage.asked[0].body
