"""A canary is searched for in everything that the package can emit. Stock: in repr, in the caller's own headers dict,
in the exception for a malformed key, at another host after a redirect.
"""

from __future__ import annotations

import asyncio
import copy
import json
import pickle
import ssl
import traceback
import warnings
from collections.abc import Callable
from functools import partial
from typing import Any

import httpx
import pytest
from canaries import ANSWER_CANARY, CANARY, DELETE_KEY, PATH_CANARY, QUOTED, Seen, delete_key
from loopback import (
    CERTIFICATE,
    GOOD,
    MODES,
    WAYS,
    Mode,
    Reply,
    answer,
    call,
    certified,
    operation,
    replies,
    scripted,
    served,
    surface_of,
    written,
)
from videodb_client import AsyncVideoDB, AuthenticatedClient, VideoDB, errors
from videodb_client._schema.model import Field, Model
from videodb_client._schema.readers import BOOLEAN, STRING, Reader
from videodb_client._transport.masks import masked_text
from videodb_client._transport.secrets import Hidden, reveal
from videodb_client.client import Client
from videodb_client.types import UNSET

KINDS: tuple[type[AuthenticatedClient], ...] = (AuthenticatedClient, VideoDB, AsyncVideoDB)


class Keyed(Model):
    """A model with an `x-secret` field."""

    success: bool | None
    key: str | None

    _fields = (Field("success", "success", BOOLEAN), Field("key", "key", STRING, secret=True))


class KeyedReader(Reader):
    def read(self, raw: Any) -> Any:
        return Keyed._read({**raw, "success": True}) if isinstance(raw, dict) else UNSET


def echoing(status: int, headers: dict[str, str] | None = None) -> bytes:
    """An answer from a server that repeats all it was told."""
    message = f"No: {CANARY}, {QUOTED}, {PATH_CANARY}"
    return written(status, {"success": False, "message": message, "error_code": CANARY}, headers)


LOCATION = {"location": f"/user/api_key/{PATH_CANARY}/?key={QUOTED}", "set-cookie": f"session={CANARY}"}

SERVERS: dict[str, Reply] = {
    "400": replies(echoing(400)),
    "404": replies(echoing(404)),
    "500": replies(echoing(500, LOCATION)),
    "503-three-times": replies(echoing(503)),
    "301": replies(echoing(301, LOCATION)),
    "307-for-ever": replies(echoing(307, LOCATION)),
    "307-abroad": replies(echoing(307, {"location": f"https://other.test/{PATH_CANARY}?key={QUOTED}"})),
    "200-success-false": replies(echoing(200)),
    "200-no-json": replies(written(200, f"{CANARY} {PATH_CANARY}".encode())),
    "200-cut-json": replies(written(200, f'{{"key": "{ANSWER_CANARY}'.encode())),
    "400-html": replies(written(400, f"<p>{CANARY} {PATH_CANARY}</p>".encode())),
    "400-json-without-message": replies(written(400, {"key": ANSWER_CANARY})),
    "not-http": replies(f"{CANARY}\r\n\r\n".encode()),
    "bad-header": replies(f"HTTP/1.1 200 OK\r\n{CANARY}\r\n\r\n".encode()),
}


@pytest.mark.parametrize(
    ("mode", "secure"),
    [*((mode, False) for mode in WAYS), *((mode, True) for mode in MODES)],
    ids=[*(f"{mode}-http" for mode in WAYS), *(f"{mode}-https" for mode in MODES)],
)
@pytest.mark.parametrize("name", SERVERS)
def test_no_failure_shows_a_secret(mode: Mode, secure: bool, name: str, seen: Seen) -> None:
    with served(SERVERS[name], certified() if secure else None) as server:
        trusted = ssl.create_default_context(cafile=CERTIFICATE)
        with AuthenticatedClient(server.url, CANARY, verify=trusted) as client:
            client._shared.clock.sleep = lambda seconds: None  # type: ignore[method-assign]
            client._shared.clock.chance = lambda: 0.0  # type: ignore[method-assign]
            with pytest.raises(errors.VideoDBError) as caught:
                delete_key(mode, client, PATH_CANARY)
            assert CANARY.encode() not in caught.value.body
            # What the server said is in `body` for who asks for it, the caller's own secrets masked.
            answered = ANSWER_CANARY.encode() in caught.value.body
            seen.add_error(caught.value, body=not answered)
            seen.add(client, vars(client), client._shared, vars(client._shared))
        assert server.asked[0].headers["x-access-token"] == CANARY
        assert server.asked[0].path == f"/user/api_key/{PATH_CANARY}"
    seen.check("DELETE /user/api_key/{api_key}: ")


@pytest.mark.parametrize(("mode", "secure"), [*((mode, False) for mode in WAYS), *((mode, True) for mode in MODES)])
def test_no_success_shows_a_secret(mode: Mode, secure: bool, seen: Seen) -> None:
    body = {**GOOD, "key": ANSWER_CANARY, "elsewhere": ANSWER_CANARY}
    op = operation("GET", "/user/api_key/{api_key}", answers={"200": KeyedReader()})
    with served(replies(written(200, body, LOCATION)), certified() if secure else None) as server:
        trusted = ssl.create_default_context(cafile=CERTIFICATE)
        with AuthenticatedClient(server.url, CANARY, verify=trusted) as client:
            model = delete_key(mode, client, PATH_CANARY, op)
            given: Any = Hidden(PATH_CANARY) if mode in MODES else PATH_CANARY
            response = call(mode, client, op, detailed=True, api_key=given)
    if mode in MODES:
        assert model.key == ANSWER_CANARY, "a caller must get the key"
    else:
        assert model is None, "a deletion gives nothing"
    assert response.parsed.key == ANSWER_CANARY
    assert json.loads(response.content) == body
    seen.add(model, response, response.headers)
    seen.check("videodb_client INFO GET /user/api_key/{api_key}: 200 in ")
    assert "httpcore.http11 DEBUG receive_response_headers.complete" in seen.text, "httpcore is heard"
    assert "httpx" not in seen.text


@pytest.mark.parametrize("mode", WAYS)
@pytest.mark.parametrize(
    "fault", [httpx.ConnectError, httpx.ReadError, httpx.ReadTimeout, httpx.LocalProtocolError, httpx.InvalidURL]
)
def test_no_fault_of_the_transport_shows_a_secret(mode: Mode, fault: type[Exception], seen: Seen) -> None:
    def fail(request: httpx.Request) -> httpx.Response:
        headers = request.headers
        raise fault(f"{'' if fault is httpx.ConnectError else headers['x-access-token']}")

    client, _ = scripted(fail)
    with pytest.raises(errors.ConnectionFailedError) as caught:
        delete_key(mode, client.with_token(CANARY), PATH_CANARY)
    seen.add_error(caught.value)
    seen.check()


@pytest.mark.parametrize(
    ("function", "raw"),
    [
        *((function, False) for function in ("sync", "sync_detailed", "asyncio", "asyncio_detailed")),
        *((way, raw) for way in WAYS[2:] for raw in (False, True)),
    ],
)
def test_a_secret_parameter_is_hidden_in_the_generated_functions(function: Any, raw: bool, seen: Seen) -> None:
    from videodb_client.api.authentication import delete_api_key

    client, _ = scripted(httpx.ReadError)
    if function in WAYS[2:]:
        calls = surface_of(function, client).authentication
        called = (calls.with_raw_response if raw else calls).delete_api_key
    else:
        called = partial(getattr(delete_api_key, function), client=client)

    async def main() -> None:
        await called(PATH_CANARY)

    with pytest.raises(errors.ConnectionFailedError) as caught:
        asyncio.run(main()) if "async" in function else called(PATH_CANARY)
    seen.add_error(caught.value)
    seen.check("delete_api_key.py")


def test_frames_of_a_callers_hook_stay(seen: Seen) -> None:
    def hook(request: httpx.Request) -> None:
        raise ZeroDivisionError

    for mode in WAYS:
        client, _ = scripted(answer(), event_hooks={"request": [hook]})
        with pytest.raises(ZeroDivisionError) as caught:
            delete_key(mode, client.with_token(CANARY), PATH_CANARY)
        assert traceback.extract_tb(caught.value.__traceback__)[-1].name == "hook"
        seen.add_error(caught.value)
    seen.check()


@pytest.mark.parametrize("value", [f"{CANARY}\n", f"{CANARY}\r\nx-more: 1", f"{CANARY}é", f" {CANARY}", f"{CANARY}\0"])
@pytest.mark.parametrize("how", ["argument", "environment", "copy"])
def test_a_key_that_no_header_may_hold_is_refused_unseen(
    value: str, how: str, seen: Seen, monkeypatch: pytest.MonkeyPatch
) -> None:
    if how == "environment":
        if "\0" in value:
            pytest.skip("the environment cannot hold it")
        monkeypatch.setenv("VIDEO_DB_API_KEY", value)
    made: dict[str, Callable[[type[AuthenticatedClient]], object]] = {
        "argument": lambda kind: kind(token=value, headers={"Authorization": CANARY}),
        "environment": lambda kind: kind(),
        "copy": lambda kind: kind(token="sk-test").with_token(value),
    }
    for kind in KINDS:
        with pytest.raises(ValueError, match="the key has characters that no key in a header may have") as caught:
            made[how](kind)
        seen.add_error(caught.value)
    seen.check()


@pytest.mark.parametrize(
    "headers",
    [
        {"x-mine": f"{CANARY}\r\nx-access-token: other"},
        {"x-mine": f"{CANARY}é"},
        {"x-mine": CANARY.encode()},
        {f"x {CANARY}": "1"},
        {"x-mine\n": CANARY},
        {"": CANARY},
    ],
)
def test_a_header_that_http_cannot_hold_is_refused_unseen(headers: Any, seen: Seen) -> None:
    before = dict(headers)
    for kind in KINDS:
        with pytest.raises((ValueError, TypeError), match="headers: ") as caught:
            kind(token=CANARY, headers=headers)
        seen.add(str(caught.value))
        with pytest.raises((ValueError, TypeError), match="headers: ") as caught:
            kind(token=CANARY).with_headers(headers)
        seen.add(str(caught.value))
    seen.check()
    assert headers == before


def test_a_server_with_a_password_is_refused_unseen(seen: Seen) -> None:
    for kind in KINDS:
        with pytest.raises(ValueError, match="base_url") as caught:
            kind(f"https://user:{PATH_CANARY}@api.test", CANARY)
        seen.add_error(caught.value)
    seen.check()


def test_a_proxy_with_a_password_is_not_shown(seen: Seen) -> None:
    for kind in KINDS:
        client = kind(token=CANARY, proxy=f"http://user:{PATH_CANARY}@proxy.test:3128")
        seen.add(client, vars(client), vars(client._shared), vars(client._shared.pool()))
        with pytest.raises(TypeError) as caught:
            kind(token=CANARY, proxy=f"http://user:{PATH_CANARY}@proxy.test", nonsense=1)  # type: ignore[call-arg]
        seen.add_error(caught.value)
    seen.check()


def test_a_bad_path_value_is_shown_unless_it_is_a_secret(seen: Seen) -> None:
    client, _ = scripted(answer())
    with pytest.raises(ValueError, match=r"'a/b' cannot be part of a path"):
        call("sync", client, DELETE_KEY, api_key="a/b")
    with pytest.raises(ValueError, match=r"'a/b' cannot be part of a path"):
        surface_of("surface", client).videos.get_video("a/b")
    for mode in WAYS:
        with pytest.raises(ValueError, match=r"'\*\*\*' cannot be part of a path") as caught:
            delete_key(mode, client, f"{PATH_CANARY}/")
        seen.add_error(caught.value)
    seen.check()


def test_a_path_of_another_operation_is_refused_unseen(seen: Seen) -> None:
    client, script = scripted(answer())
    op = operation("DELETE", "/user/api_key/{api_key}", rivals=["/user/api_key/sk-o[^/]*/?"])
    for mode in WAYS:
        with pytest.raises(ValueError, match="the path of another operation") as caught:
            delete_key(mode, client, PATH_CANARY, op)
        seen.add_error(caught.value)
    seen.check()
    assert script.requests == []


@pytest.mark.parametrize("copied", [pickle.dumps, copy.copy, copy.deepcopy])
def test_a_client_is_not_pickled(copied: Callable[[Any], Any], seen: Seen) -> None:
    for kind in KINDS:
        with pytest.raises(TypeError, match="cannot be pickled or copied") as caught:
            copied(kind(token=CANARY))
        seen.add(str(caught.value))
    seen.check()


@pytest.mark.parametrize("mode", WAYS)
@pytest.mark.parametrize(
    ("url", "proxy"),
    [
        ("http://api.test", None),
        ("http://10.0.0.1:8080", None),
        ("http://localhost.evil.test", None),
        ("http://localhost:1", "http://proxy.test:3128"),
    ],
)
def test_the_key_does_not_go_over_a_network_in_clear(mode: Mode, url: str, proxy: str | None, seen: Seen) -> None:
    client = AuthenticatedClient(url, CANARY, proxy=proxy)
    with pytest.raises(ValueError, match="the key would go over the network in clear: use https") as caught:
        delete_key(mode, client, PATH_CANARY)
    seen.add_error(caught.value)
    seen.check(url)
    assert client._shared.made is None, "nothing was sent"
    keyed = Client(url, headers={"Authorization": f"Bearer {CANARY}"}, proxy=proxy)
    with pytest.raises(ValueError, match="in clear"):
        call(mode, keyed, operation("GET"))


def test_without_a_secret_plain_http_is_a_callers_choice() -> None:
    client = Client("http://api.test", transport=httpx.MockTransport(lambda request: answer()))
    assert call("sync", client, operation("GET")).success is True


def test_the_key_beats_a_header_of_its_name() -> None:
    client, script = scripted(answer(), headers={"X-Access-Token": "mine", "Accept": "text/plain"})
    for mode in WAYS:
        call(mode, client.with_headers({"x-ACCESS-token": "other"}), operation("GET"))
    surface_of("surface", client).billing.set_auto_recharge(enabled=False, extra_headers={"x-ACCESS-token": "other"})
    assert len(script.requests) == len(WAYS) + 1
    for request in script.requests:
        assert request.headers.get_list("x-access-token") == ["sk-canary-0123456789"]
        assert request.headers.get_list("accept") == ["text/plain"]


def test_a_callers_dicts_are_left_alone() -> None:
    """Stock writes the key into the caller's headers dict."""
    headers = {"X-Mine": "1"}
    client, _ = scripted(answer(), headers=headers)
    client = client.with_headers(headers)
    for mode in WAYS:
        call(mode, client, operation("GET"))
    surface_of("surface", client).billing.set_auto_recharge(enabled=False, extra_headers=headers)
    headers["X-Mine"] = "2"
    assert headers == {"X-Mine": "2"}
    assert reveal(client._headers)["x-mine"] == "1"


def test_hiding_does_not_make_a_text_of_what_is_none() -> None:
    client, script = scripted(answer())
    for mode in WAYS:
        with pytest.raises(TypeError, match="a text is wanted here"):
            delete_key(mode, client, 7)  # type: ignore[arg-type]
    assert script.requests == []


def test_masking_leaves_words_alone() -> None:
    assert masked_text("a key is a key", ["a"]) == "a key is a key"
    assert masked_text(f"{CANARY} and {QUOTED}", [CANARY]) == "*** and ***"


def test_others_use_of_httpcore_is_logged_as_ever(seen: Seen) -> None:
    AuthenticatedClient(token=CANARY)._shared.pool()
    with served(replies(written(200, headers={"x-some": "thing"}))) as server, warnings.catch_warnings():
        httpx.get(server.url, trust_env=False)
    assert "b'x-some', b'thing'" in seen.text
