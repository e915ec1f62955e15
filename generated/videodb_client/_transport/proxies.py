"""Which proxy the environment names for a host, and which hosts it excepts. Pure, but for what reads the environment.

`NO_PROXY` (or `no_proxy`, which goes first) is heeded as curl and Go do it; where they differ, as both of their users
would expect. Entries are separated by commas or spaces, and case is of no matter:

- `example.com`, and `.example.com` likewise: this name, and all below it
- `*`: everything; within a name, any characters: `*.example.com` is what is below it, and `10.1.*` are addresses
- `10.1.2.3`, `fd00::1`, `[fd00::1]`: this address, however it is written
- `10.0.0.0/8`, `fd00::/8`: addresses in this range. Names are not looked up for that.
- any of these with a port (`example.com:8443`, `[fd00::1]:443`): for this port only. An address without one has 443, or
  80 for `http`

What is none of these excepts nothing. Where the environment names no proxy at all, the system's settings count (macOS,
Windows), as `urllib.request` reads them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .._imports import importing

if TYPE_CHECKING:
    from ipaddress import IPv4Address, IPv6Address

__all__ = ["environment_proxy", "is_excepted"]

_PORT = re.compile(r"(\[[^\]]*\]|[^:\[\]]*):([0-9]+)")


def environment_proxy(scheme: str, host: str, port: int | None) -> str | None:
    """Give the address of the proxy for a host, `None` for none. `HTTPS_PROXY` and its like name it."""
    with importing:
        from urllib.request import getproxies, getproxies_environment, proxy_bypass

    named = getproxies_environment()
    proxies = named or getproxies()
    proxy = proxies.get(scheme) or proxies.get("all")
    if not proxy or (is_excepted(host, port, named.get("no", "")) if named else proxy_bypass(host)):
        return None
    return proxy if "://" in proxy else f"http://{proxy}"


def is_excepted(host: str, port: int | None, exceptions: str) -> bool:
    """Tell whether a host is among the exceptions; `port` is the one that is used, `None` for an unknown one."""
    name = _name(host)
    return any(_matches(name, port, entry) for entry in exceptions.replace(",", " ").split())


def _matches(name: str, port: int | None, entry: str) -> bool:
    if found := _PORT.fullmatch(entry):
        if int(found[2]) != port:
            return False
        entry = found[1]
    entry = _name(entry)
    address = _address(name)
    if "/" in entry:
        return address is not None and _is_in(address, entry)
    if "*" in entry:
        return re.fullmatch(".*".join(map(re.escape, entry.split("*"))), name) is not None
    if address is not None:
        return _address(entry) == address
    entry = entry.removeprefix(".")
    return bool(entry) and (name == entry or name.endswith(f".{entry}"))


def _name(host: str) -> str:
    name = host.lower().strip("[]").removesuffix(".")
    try:
        return name if name.isascii() else name.encode("idna").decode()
    except UnicodeError:
        return name


def _address(text: str) -> IPv4Address | IPv6Address | None:
    with importing:
        from ipaddress import ip_address

    try:
        address = ip_address(text)
    except ValueError:
        return None
    return getattr(address, "ipv4_mapped", None) or address


def _is_in(address: IPv4Address | IPv6Address, network: str) -> bool:
    with importing:
        from ipaddress import ip_network

    try:
        return address in ip_network(network, strict=False)
    except ValueError:
        return False
