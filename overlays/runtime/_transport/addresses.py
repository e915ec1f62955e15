"""Addresses: which server is meant, whether two are one, and how one is shown. Pure."""

from __future__ import annotations

import re
from typing import NamedTuple
from urllib.parse import SplitResult, urljoin, urlsplit

from .._imports import importing

__all__ = ["Origin", "host", "is_loopback", "joined", "origin", "server", "shown"]

_PORTS = {"http": 80, "https": 443}
_LABEL = re.compile(r"[A-Za-z0-9_-]{1,63}")


class Origin(NamedTuple):
    """What a key is configured for: `scheme` is `http` or `https`, `host` is in lower case."""

    scheme: str
    host: str
    port: int


def origin(url: str) -> Origin | None:
    """Give the origin of a URL; `None` for what is no HTTP URL, or names a user, or could be read in two ways.

    So do hosts that no name service could know: those raise, in the system's own words, only when a call is made.
    """
    if _is_odd(url):
        return None
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        return None
    if parts.scheme not in _PORTS or not _is_host(parts.hostname or "") or "@" in parts.netloc or port == 0:
        return None
    assert parts.hostname
    return Origin(parts.scheme, parts.hostname, port or _PORTS[parts.scheme])


def _is_odd(url: str) -> bool:
    # Parsers differ over these, and a difference is a way abroad. Half a character (a surrogate) has no form at all.
    return any(c <= " " or c == "\\" or "\x7f" <= c <= "\x9f" or "\ud800" <= c <= "\udfff" for c in url)


def _is_host(host: str) -> bool:
    """Tell whether a host is an IP address, or a name whose labels have a length that DNS knows."""
    try:
        name = (host if host.isascii() else host.encode("idna").decode()).removesuffix(".")
        labels = name.split(".")
        if ":" in name or labels[-1].isdigit():
            with importing:
                from ipaddress import ip_address

            ip_address(name)
            return True
    except ValueError:
        return False
    return len(name) <= 253 and all(map(_LABEL.fullmatch, labels))


def server(url: str) -> tuple[str, Origin]:
    """Give the address that a client is configured for, without a final slash, and its origin.

    Raises `ValueError`, which does not show the address: it may hold a password.
    """
    found = origin(url)
    if found is None:
        raise ValueError("base_url: an address such as https://api.example.com is wanted here, without a user")
    if any(c in url for c in "?#"):
        raise ValueError("base_url: it must not have a query or a fragment: paths are put behind it")
    return url.rstrip("/"), found


def host(url: str) -> str:
    """Give the host of a URL of any scheme, a user or not; nothing for what has none, or cannot be read."""
    try:
        return urlsplit(url).hostname or ""
    except ValueError:
        return ""


def joined(base: str, location: str) -> str:
    """Give the absolute URL that a `Location` means, in an answer from `base`.

    What can be read in two ways is given as it is, and has no `origin`.
    """
    try:
        odd = _is_odd(location) or (urlsplit(location).scheme and origin(location) is None)
        return location if odd or not location else urljoin(base, location)
    except ValueError:
        return location


def is_loopback(host: str) -> bool:
    """Tell whether a host is this machine, whatever the name service says."""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    with importing:
        from ipaddress import ip_address

    try:
        return ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def shown(url: str) -> str:
    """Give a URL to show: without user, query and fragment, which may be secrets. Raises nothing."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return "an address that cannot be read"
    host = parts.netloc.rpartition("@")[2]
    text = SplitResult(parts.scheme, host, parts.path, "", "").geturl()
    text = "".join(c if c.isprintable() else "?" for c in text)
    return f"{text}{'?…' if parts.query else ''}" or "nowhere"
