"""Where the client of a description calls, and in which header it sends the key: one server, one header.

`connection` is given a description and gives back both, as far as they can be told. `refusals` names what cannot be
told, or would be ignored: a sentence for each, with the place that it is of. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from ipaddress import ip_address
from typing import NamedTuple
from urllib.parse import urlsplit

from pipeline.documents import Json
from pipeline.locations import pointer
from pipeline.places import holder_of, operations
from pipeline.rules import resolved

_ONE_SERVER = "A client calls one server: take it out in an overlay; callers who need it have base_url="
_OF_THE_CALL = frozenset(
    (
        *("accept", "accept-encoding", "connection", "content-length", "content-type", "host", "transfer-encoding"),
        "user-agent",
    )
)
_FIELD_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")


class Connection(NamedTuple):
    """What every call depends on. `security` is what the whole description asks for, as it stands there."""

    server: str | None
    key_header: str | None
    security: Json


def connection(document: Json) -> Connection:
    """Give the server, the header of the key, and the security of a whole description; `None` where it has none."""
    server = next((server.get("url") for server in document.get("servers", ())), None)
    headers = _headers(document)
    return Connection(server, next(iter(headers.values()), None), document.get("security"))


def refusals(document: Json) -> Iterator[tuple[str, str]]:
    """Name what keeps a client from calling one server with one key: whose it is, and the sentence."""
    yield from _servers(document)
    yield from _keys(document)


def _servers(document: Json) -> Iterator[tuple[str, str]]:
    servers = document.get("servers", ())
    if not servers:
        yield "servers", "there is none: nothing says where to call. Put one there in an overlay: url: https://…"
    for index, server in enumerate(servers):
        here, url = pointer(("servers", index)), server.get("url", "")
        if server.get("variables") or "{" in url:
            names = ", ".join(server.get("variables") or re.findall(r"{([^}]*)}", url))
            yield "servers", f"{here}: {url!r} has variables ({names}). Write the address out in an overlay."
        elif (wrong := _no_address(url)) and not index:
            yield "servers", f"{here}: {url!r}: {wrong}. Write https://, host and path in an overlay."
    for path, item in document.get("paths", {}).items():
        if isinstance(item, dict) and item.get("servers"):
            yield path, f"has servers of its own ({_urls(item)}). {_ONE_SERVER}."
    for path, method, operation in operations(document):
        if operation.get("servers"):
            yield holder_of(method, path), f"has servers of its own ({_urls(operation)}). {_ONE_SERVER}."


def _urls(holder: Json) -> str:
    return ", ".join(str(server.get("url")) for server in holder["servers"])


def _no_address(url: str) -> str | None:
    try:
        parts = urlsplit(url)
        host = parts.hostname
        _ = parts.port
    except ValueError as error:
        return f"no address: {error}"
    if parts.scheme not in ("https", "http") or not host:
        return "not the whole address of a server"
    if parts.scheme == "http" and not _is_here(host):
        return "http: the key would go over the network in clear"
    if "@" in parts.netloc or parts.query or parts.fragment or re.search(r"\s", url):
        return "an address without user, query, fragment and spaces is wanted"
    return None


def _is_here(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")


def _keys(document: Json) -> Iterator[tuple[str, str]]:
    holder = "components/securitySchemes"
    schemes = document.get("components", {}).get("securitySchemes", {})
    for place, names in _named(document).items():
        if unknown := [name for name in names if name not in schemes]:
            yield place, f"security names {', '.join(unknown)}, which {holder} lacks. Mend it in an overlay."
    headers = _headers(document)
    if len(set(map(str.lower, headers.values()))) > 1:
        told = ", ".join(f"{name} ({header})" for name, header in headers.items())
        why = "security names more than one" if _asked(document) & headers.keys() else "security names none"
        yield (
            holder,
            f"several carry a key in a header: {told}, and {why}. Say in an overlay which: security: [Name: []].",
        )
    for name, header in headers.items():
        if not _FIELD_NAME.fullmatch(header):
            yield holder, f"{name}: {header!r} is no name of a header. Mend it in an overlay."
        elif header.lower() in _OF_THE_CALL:
            yield holder, f"{name}: the header {header} says something else of every call. Mend it in an overlay."


def _headers(document: Json) -> Mapping[str, str]:
    """Give the headers that carry a key, by their scheme: those that `security` names, if it names any."""
    schemes = document.get("components", {}).get("securitySchemes", {})
    followed = {name: resolved(scheme, document) for name, scheme in schemes.items()}
    headers = {
        n: str(s.get("name", "")) for n, s in followed.items() if s["type"] == "apiKey" and s.get("in") == "header"
    }
    asked = _asked(document)
    return {name: header for name, header in headers.items() if name in asked} or headers


def _asked(document: Json) -> set[str]:
    return {name for names in _named(document).values() for name in names}


def _named(document: Json) -> dict[str, list[str]]:
    """Give the schemes that are asked for, by who asks."""
    asking = {"security": document.get("security", ())}
    asking |= {holder_of(method, path): o.get("security", ()) for path, method, o in operations(document)}
    return {who: list(dict.fromkeys(name for way in ways for name in way)) for who, ways in asking.items() if ways}
