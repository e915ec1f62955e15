"""Which hosts `NO_PROXY` excepts, and what becomes of a call to one."""

from __future__ import annotations

import pytest
from videodb_client import AuthenticatedClient
from videodb_client._transport.proxies import environment_proxy, is_excepted

# entries, host, port, whether it is excepted
TABLE: list[tuple[str, str, int | None, bool]] = [
    # names
    ("example.com", "example.com", 443, True),
    ("example.com", "EXAMPLE.com", 443, True),
    ("Example.Com", "example.com.", 443, True),
    ("example.com.", "api.example.com", 443, True),
    ("example.com", "api.example.com", 443, True),
    ("example.com", "a.b.example.com", 443, True),
    ("example.com", "badexample.com", 443, False),
    ("example.com", "example.com.evil.test", 443, False),
    ("example.com", "example.org", 443, False),
    (".example.com", "api.example.com", 443, True),
    (".example.com", "example.com", 443, True),
    (".example.com", "badexample.com", 443, False),
    ("api.example.com", "example.com", 443, False),
    ("com", "example.com", 443, True),
    ("localhost", "localhost", 80, True),
    ("intranet", "intranet", 80, True),
    ("müller.test", "xn--mller-kva.test", 443, True),
    ("xn--mller-kva.test", "api.müller.test", 443, True),
    # lists
    ("", "example.com", 443, False),
    (" , ,", "example.com", 443, False),
    (".", "example.com", 443, False),
    ("a.test,example.com", "example.com", 443, True),
    ("a.test, example.com ,b.test", "example.com", 443, True),
    ("a.test example.com", "example.com", 443, True),
    ("a.test\texample.com\n", "example.com", 443, True),
    ("a.test,b.test", "example.com", 443, False),
    # wildcards
    ("*", "example.com", 443, True),
    ("*", "10.0.0.1", 443, True),
    ("*", "fd00::1", None, True),
    ("a.test, *", "example.com", 443, True),
    ("*.example.com", "api.example.com", 443, True),
    ("*.example.com", "a.b.example.com", 443, True),
    ("*.example.com", "example.com", 443, False),
    ("*.example.com", "badexample.com", 443, False),
    ("*example.com", "badexample.com", 443, True),
    ("api-*.example.com", "api-7.example.com", 443, True),
    ("api-*.example.com", "www.example.com", 443, False),
    ("*.corp.*", "x.corp.test", 443, True),
    ("10.1.*", "10.1.2.3", 443, True),
    ("10.1.*", "10.10.2.3", 443, False),
    ("api.exampl?.com", "api.example.com", 443, False),
    ("a.example.com", "a-example.com", 443, False),
    # ports
    ("example.com:8443", "example.com", 8443, True),
    ("example.com:8443", "api.example.com", 8443, True),
    ("example.com:8443", "example.com", 443, False),
    ("example.com:443", "example.com", 443, True),
    ("example.com:443", "example.com", None, False),
    ("*:8443", "example.com", 8443, True),
    ("*:8443", "example.com", 443, False),
    ("*.example.com:8443", "api.example.com", 8443, True),
    ("10.0.0.1:8080", "10.0.0.1", 8080, True),
    ("10.0.0.1:8080", "10.0.0.1", 80, False),
    ("10.0.0.0/8:8080", "10.0.0.1", 8080, True),
    ("10.0.0.0/8:8080", "10.0.0.1", 80, False),
    ("example.com:", "example.com", 443, False),
    ("example.com:http", "example.com", 80, False),
    # addresses
    ("10.0.0.1", "10.0.0.1", 443, True),
    ("10.0.0.1", "10.0.0.11", 443, False),
    ("0.0.1", "10.0.0.1", 443, False),
    (".0.0.1", "10.0.0.1", 443, False),
    ("fd00::1", "fd00::1", 443, True),
    ("FD00::1", "fd00:0:0::1", 443, True),
    ("[fd00::1]", "fd00::1", 443, True),
    ("[fd00::1]", "[fd00::1]", 443, True),
    ("[fd00::1]:8443", "fd00::1", 8443, True),
    ("[fd00::1]:8443", "fd00::1", 443, False),
    ("fd00::1", "fd00::2", 443, False),
    # ranges
    ("10.0.0.0/8", "10.200.3.4", 443, True),
    ("10.0.0.0/8", "11.0.0.1", 443, False),
    ("10.1.2.3/8", "10.200.3.4", 443, True),
    ("192.168.0.0/16,10.0.0.0/8", "10.0.0.1", 443, True),
    ("172.16.0.0/12", "172.31.255.255", 443, True),
    ("172.16.0.0/12", "172.32.0.0", 443, False),
    ("10.0.0.1/32", "10.0.0.1", 443, True),
    ("0.0.0.0/0", "8.8.8.8", 443, True),
    ("0.0.0.0/0", "fd00::1", 443, False),
    ("10.0.0.0/255.0.0.0", "10.0.0.1", 443, True),
    ("fd00::/8", "fd12::1", 443, True),
    ("[fd00::]/8", "fd12::1", 443, False),
    ("fd00::/8", "fe80::1", 443, False),
    ("10.0.0.0/8", "::ffff:10.0.0.1", 443, True),
    ("10.0.0.0/8", "example.com", 443, False),
    ("10.0.0.0/8", "10.example.com", 443, False),
    ("10.0.0.0/99", "10.0.0.1", 443, False),
    ("example.com/8", "example.com", 443, False),
    ("http://example.com", "example.com", 80, False),
    ("[", "example.com", 80, False),
    ("]:80", "example.com", 80, False),
]


@pytest.mark.parametrize(("entries", "host", "port", "excepted"), TABLE)
def test_what_is_excepted(entries: str, host: str, port: int | None, excepted: bool) -> None:
    assert is_excepted(host, port, entries) is excepted


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy", "request_method"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


def test_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    assert environment_proxy("https", "example.com", 443) is None
    monkeypatch.setenv("ALL_PROXY", "any.test:3128")
    assert environment_proxy("https", "example.com", 443) == "http://any.test:3128"
    monkeypatch.setenv("HTTPS_PROXY", "socks5://secure.test:1080")
    assert environment_proxy("https", "example.com", 443) == "socks5://secure.test:1080"
    assert environment_proxy("http", "example.com", 80) == "http://any.test:3128"
    monkeypatch.setenv("NO_PROXY", "example.com:8443,10.0.0.0/8")
    assert environment_proxy("https", "example.com", 443) == "socks5://secure.test:1080"
    assert environment_proxy("https", "example.com", 8443) is None
    assert environment_proxy("https", "10.1.1.1", 443) is None
    monkeypatch.setenv("no_proxy", "other.test")
    assert environment_proxy("https", "10.1.1.1", 443) == "socks5://secure.test:1080"


@pytest.mark.parametrize(
    ("base", "entries", "direct"),
    [
        ("http://10.1.2.3:1/v1", "10.0.0.0/8", True),
        ("http://10.1.2.3:1/v1", "10.0.0.0/8:2", False),
        ("http://api.test:8080", "*.test", True),
        ("http://api.test:8080", "api.test:8080", True),
        ("http://api.test:8080", "api.test:80", False),
        ("http://api.test", "api.test:80", True),
        ("https://api.test", "api.test:443", True),
        ("https://[fd00::1]", "fd00::/16", True),
    ],
)
def test_a_client_goes_where_it_says(base: str, entries: str, direct: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALL_PROXY", "http://proxy.test:3128")
    monkeypatch.setenv("NO_PROXY", entries)
    client = AuthenticatedClient(base, "sk-test")
    assert client._shared.pool().transports._proxy == (None if direct else "http://proxy.test:3128")
