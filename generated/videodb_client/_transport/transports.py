"""What connections are made with: proxy, certificates, limits; from a client's options and the environment."""

from __future__ import annotations

import os
import threading
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, Final, TypeAlias

import httpx

from . import addresses, network
from .lanes import AsyncLane, Lane

if TYPE_CHECKING:
    import ssl

    from ..client import Options
    from .secrets import Hidden

__all__ = ["CONNECT", "LIMITS", "Limits", "Proxy", "Transport", "Transports", "origin"]

Transport: TypeAlias = httpx.BaseTransport | httpx.AsyncBaseTransport
Limits: TypeAlias = httpx.Limits
Proxy: TypeAlias = str | httpx.Proxy

CONNECT: Final = 10.0
"""Seconds for making a connection, so that a second attempt has some left."""

LIMITS: Final = httpx.Limits(max_connections=100, max_keepalive_connections=100, keepalive_expiry=5.0)


class Transports:
    """Makes transports for calls to `home`, the origin that the key is for, and for files.

    What cannot be made of `options` raises: `ImportError` for an extra of httpx that is not installed, `OSError` for a
    CA file that is not there.
    """

    def __init__(self, base: str, options: Options) -> None:
        self.home = origin(httpx.URL(base))
        self.limits = options.get("limits") or LIMITS
        self.given = options.get("transport")
        self._trust_env = options.get("trust_env", True)
        self._verify = options.get("verify", True)
        self._http2 = options.get("http2", False)
        if self._http2 and find_spec("h2") is None:
            raise ImportError("http2=True needs the package h2: install httpx[http2]")
        self._given_proxy = options.get("proxy")
        self._proxy = self._given_proxy or self._environment_proxy(*self.home[:2])
        self._context: ssl.SSLContext | None = None
        self._lock = threading.Lock()

    def lane(self) -> Lane:
        """Give a new lane for sync calls, or the transport that the client was given."""
        if self.given is not None:
            if not isinstance(self.given, httpx.BaseTransport):
                raise TypeError("transport: it has async calls only; give an httpx.BaseTransport for sync calls")
            return Lane(self.given, None)
        transport = httpx.HTTPTransport(**self.arguments())
        backend = network.Backend()
        # httpx has no argument for it. These two names are what this package needs httpx to stay below 0.29 for.
        transport._pool._network_backend = backend
        return Lane(transport, backend)

    def async_lane(self) -> AsyncLane:
        """Give a new lane for async calls, or the transport that the client was given."""
        if self.given is not None:
            if not isinstance(self.given, httpx.AsyncBaseTransport):
                raise TypeError("transport: it has sync calls only; give an httpx.AsyncBaseTransport for async calls")
            return AsyncLane(self.given)
        transport = httpx.AsyncHTTPTransport(**self.arguments())
        transport._pool._network_backend = network.AsyncBackend()
        return AsyncLane(transport)

    def file_arguments(self, url: Hidden) -> dict[str, Any]:
        """Give the arguments of a transport for a file that goes to `url`."""
        scheme, host, _ = origin(httpx.URL(url))
        # A file for this machine does not leave it, whatever proxy there is.
        proxy = None if addresses.is_loopback(host) else self._given_proxy or self._environment_proxy(scheme, host)
        return {**self.arguments(), "http2": False, "proxy": proxy}

    def _environment_proxy(self, scheme: str, host: str) -> str | None:
        return _environment_proxy(scheme, host) if self._trust_env and not addresses.is_loopback(host) else None

    def arguments(self) -> dict[str, Any]:
        """Give the arguments of a transport for calls."""
        if self._context is None:
            with self._lock:
                # Once: it reads all the certificates of the system.
                self._context = self._context or _ssl_context(self._verify, self._trust_env)
        return {
            "verify": self._context,
            "http2": self._http2,
            "proxy": self._proxy,
            "trust_env": False,  # it has been looked at
            "limits": httpx.Limits(
                max_connections=1, max_keepalive_connections=1, keepalive_expiry=self.limits.keepalive_expiry
            ),
        }


def origin(url: httpx.URL) -> tuple[str, str, int | None]:
    return url.scheme, url.host, url.port or {"http": 80, "https": 443}.get(url.scheme)


def _ssl_context(verify: ssl.SSLContext | str | bool, trust_env: bool) -> ssl.SSLContext:
    if isinstance(verify, str):
        import ssl

        folder = os.path.isdir(verify)
        return ssl.create_default_context(cafile=None if folder else verify, capath=verify if folder else None)
    return httpx.create_ssl_context(verify=verify, trust_env=trust_env)


def _environment_proxy(scheme: str, host: str) -> str | None:
    """Give the proxy that `HTTPS_PROXY` and its like name for a host, or the system's settings do."""
    from urllib.request import getproxies, proxy_bypass

    proxies = getproxies()
    proxy = proxies.get(scheme) or proxies.get("all")
    if not proxy or proxy_bypass(host):
        return None
    return proxy if "://" in proxy else f"http://{proxy}"
