"""Where a request may be sent on to, and what goes with it. The key leaves its origin in no case."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx
import pytest
from loopback import WAYS, Mode, answer, call, operation, replies, scripted, served, written
from videodb_client import AuthenticatedClient, errors
from videodb_client._transport.addresses import is_loopback, joined, origin, server, shown

HOME = "https://api.test"
SAME = "/elsewhere/"
OTHER = "https://other.test/take?signature=secret#part"


@pytest.mark.parametrize("mode", WAYS)
@pytest.mark.parametrize("method", ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"])
@pytest.mark.parametrize("target", [SAME, HOME + SAME, OTHER], ids=["path", "same-origin", "other-origin"])
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_redirects(mode: Mode, method: str, target: str, status: int) -> None:
    """Stock, and the vendor's SDK: the key, and with 307 and 308 the body, go wherever the answer points."""
    client, script = scripted(answer(status, {}, {"location": target}), answer(200))
    followed = target != OTHER and (status in (307, 308) or method in ("GET", "HEAD"))
    if followed:
        assert call(mode, client, operation(method)).success is True
        first, second = script.requests
        assert (second.method, str(second.url)) == (method, HOME + SAME)
        assert second.headers["x-access-token"] == first.headers["x-access-token"] == "sk-canary-0123456789"
        assert second.content == first.content
        return
    with pytest.raises(errors.StatusError) as caught:
        call(mode, client, operation(method))
    assert len(script.requests) == 1
    assert caught.value.status == status
    seen = "https://other.test/take?…" if target == OTHER else HOME + SAME
    assert f"to {seen}, which is not followed" in str(caught.value)
    assert "signature" not in str(caught.value)
    client, script = scripted(answer(status, {}, {"location": target}), answer(200))
    response = call(mode, client, operation(method), detailed=True)
    assert (response.status_code, response.headers["location"], len(script.requests)) == (status, target, 1)


@pytest.mark.parametrize("mode", WAYS)
@pytest.mark.parametrize(
    "target",
    [
        "http://api.test/elsewhere/",
        "https://api.test:444/elsewhere/",
        "https://api.test.evil.test/",
        "https://api.test@evil.test/",
        "//evil.test/",
        "https:evil.test",
        "https:///evil.test/",
        "\\\\evil.test/",
        "https://api.test\\@evil.test/",
        "/\t/evil.test/",
        "https://\u2100pi.test/",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "https://[::1/",
        "https://api.test:99999/",
        "",
        None,
    ],
)
def test_an_odd_target_is_not_followed(mode: Mode, target: str | None) -> None:
    headers: Any = [] if target is None else [(b"location", target.encode())]
    client, script = scripted(lambda _: httpx.Response(307, headers=headers), answer(200))
    with pytest.raises(errors.StatusError, match=r"307 Temporary Redirect, to .*, which is not followed"):
        call(mode, client, operation("GET"))
    assert len(script.requests) == 1


@pytest.mark.parametrize("mode", WAYS)
def test_redirects_end(mode: Mode) -> None:
    client, script = scripted(answer(307, {}, {"location": "/again/"}))
    with pytest.raises(errors.StatusError, match="which is not followed"):
        call(mode, client, operation("GET"))
    assert len(script.requests) == 6


@pytest.mark.parametrize("mode", WAYS)
@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE"])
@pytest.mark.parametrize("status", [307, 308])
def test_a_write_is_redirected_once(mode: Mode, method: str, status: int) -> None:
    steps = answer(status, {}, {"location": "/b/"}), answer(status, {}, {"location": "/c/"}), answer(200)
    client, script = scripted(*steps)
    with pytest.raises(errors.StatusError, match=rf"{status} .*, to {HOME}/c/, which is not followed"):
        call(mode, client, operation(method, "/b"))
    assert [request.url.path for request in script.requests] == ["/b", "/b/"]


@pytest.mark.parametrize("mode", WAYS)
@pytest.mark.parametrize("status", [301, 302, 303])
def test_a_redirected_write_is_not_made_a_read(mode: Mode, status: int) -> None:
    steps = answer(308, {}, {"location": "/b/"}), answer(status, {}, {"location": "/c/"}), answer(200)
    client, script = scripted(*steps)
    with pytest.raises(errors.StatusError, match=rf"{status} .*, to {HOME}/c/, which is not followed"):
        call(mode, client, operation("POST", "/b"))
    assert [request.method for request in script.requests] == ["POST", "POST"]


@pytest.mark.parametrize("status", [300, 304, 305, 306])
def test_other_3xx_are_plain_errors(status: int) -> None:
    client, script = scripted(answer(status, {}, {"location": "/elsewhere/"}), answer(200))
    with pytest.raises(errors.StatusError, match=f"{status}"):
        call("sync", client, operation("GET"))
    assert len(script.requests) == 1


@pytest.mark.parametrize("mode", WAYS)
def test_a_redirected_read_that_fails_is_tried_from_the_start(mode: Mode) -> None:
    client, script = scripted(answer(307, {}, {"location": "/b"}), answer(503, {}), answer(200))
    assert call(mode, client, operation("GET", "/a")).success is True
    assert [request.url.path for request in script.requests] == ["/a", "/b", "/a"]


@pytest.mark.parametrize("mode", WAYS)
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_the_other_host_hears_nothing(mode: Mode, status: int) -> None:
    with served(replies(written())) as other:
        away = {"location": f"{other.url}/take"}
        with served(replies(written(status, {}, away))) as home, AuthenticatedClient(home.url, "sk-canary") as client:
            with pytest.raises(errors.StatusError, match=f"{other.port}/take"):
                call(mode, client, operation("POST"))
            assert [asked.headers["x-access-token"] for asked in home.asked] == ["sk-canary"]
        assert other.connections == 0


# The second lock


def to(url: str) -> Callable[[httpx.Request], None]:
    def hook(request: httpx.Request) -> None:
        request.url = httpx.URL(url)

    return hook


@pytest.mark.parametrize("mode", WAYS)
@pytest.mark.parametrize("url", ["https://evil.test/", "http://api.test/", "https://api.test:444/"])
def test_a_hook_that_turns_a_request_abroad_does_not_take_the_key_along(mode: Mode, url: str) -> None:
    client, script = scripted(answer(), event_hooks={"request": [to(url)]})
    with pytest.raises(errors.ConnectionFailedError, match="a secret was about to go to another origin"):
        call(mode, client, operation("GET"))
    assert script.requests == []


@pytest.mark.parametrize("mode", WAYS)
def test_a_hook_may_change_the_path(mode: Mode) -> None:
    client, script = scripted(answer(), event_hooks={"request": [to("https://api.test:443/v2/")]})
    assert call(mode, client, operation("GET")).success is True
    assert script.requests[0].url.path == "/v2/"


# The pure parts


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("https://a.test", "https://A.test:443/x?y#z", True),
        ("http://a.test", "http://a.test:80", True),
        ("http://a.test", "https://a.test", False),
        ("https://a.test", "https://a.test:8443", False),
        ("https://a.test", "https://b.a.test", False),
        ("http://[::1]:80", "http://[::1]", True),
    ],
)
def test_origins(one: str, other: str, same: bool) -> None:
    assert (origin(one) == origin(other)) is same


@pytest.mark.parametrize(
    "url", ["", "api.test", "ftp://api.test", "https://", "https://u:p@a.test", "https://a b", "https://a.test:x"]
)
def test_what_is_no_server_is_refused_and_not_shown(url: str) -> None:
    assert origin(url) is None
    with pytest.raises(ValueError, match="base_url") as caught:
        server(url)
    assert len(url) < 9 or url not in str(caught.value)


def test_a_server_has_no_query() -> None:
    with pytest.raises(ValueError, match="query"):
        server("https://a.test/?token=secret")
    assert server("https://a.test/v1/")[0] == "https://a.test/v1"


@pytest.mark.parametrize(
    ("host", "here"),
    [
        ("localhost", True),
        ("db.localhost", True),
        ("127.0.0.1", True),
        ("127.9.9.9", True),
        ("::1", True),
        ("localhost.evil.test", False),
        ("127.0.0.1.evil.test", False),
        ("10.0.0.1", False),
        ("0.0.0.0", False),
        ("api.test", False),
    ],
)
def test_loopback(host: str, here: bool) -> None:
    assert is_loopback(host) is here


def test_what_is_shown_of_an_address() -> None:
    assert shown("https://user:pass@a.test/b?c=d#e") == "https://a.test/b?…"
    assert shown("") == "nowhere"
    assert shown("https://[::1/") == "an address that cannot be read"
    assert joined("https://a.test/b/", "../c") == "https://a.test/c"
