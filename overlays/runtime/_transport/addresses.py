"""Addresses: which server is meant, whether two are one, and how one is shown. Pure."""

from __future__ import annotations

from typing import NamedTuple
from urllib.parse import SplitResult, urljoin, urlsplit

__all__ = ["Origin", "is_loopback", "joined", "origin", "server", "shown"]

_PORTS = {"http": 80, "https": 443}


class Origin(NamedTuple):
    """What a key is configured for: `scheme` is `http` or `https`, `host` is in lower case."""

    scheme: str
    host: str
    port: int


def origin(url: str) -> Origin | None:
    """Give the origin of a URL; `None` for what is no HTTP URL, or names a user, or could be read in two ways."""
    if _is_odd(url):
        return None
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        return None
    if parts.scheme not in _PORTS or not parts.hostname or "@" in parts.netloc:
        return None
    return Origin(parts.scheme, parts.hostname, port or _PORTS[parts.scheme])


def _is_odd(url: str) -> bool:
    # Parsers differ over these, and a difference is a way abroad.
    return any(c <= " " or c in "\\\x7f" for c in url)


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
