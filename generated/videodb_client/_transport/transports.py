"""What connections are made with: proxy, certificates, limits; from a client's options and the environment."""

from __future__ import annotations

import os
import threading
from contextlib import suppress
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, Final, TypeAlias

import httpx

from .._imports import importing
from . import addresses, network, proxies
from .lanes import AsyncLane, Lane
from .secrets import Hidden, concealed, reveal

if TYPE_CHECKING:
    import ssl

    from ..client import Options

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
        try:
            self.home = origin(_url(base))
        except httpx.InvalidURL:
            raise ValueError("base_url: its host is no name that a host can have") from None
        self.limits = options.get("limits") or LIMITS
        self.given = options.get("transport")
        self._trust_env = options.get("trust_env", True)
        self._verify = options.get("verify", True)
        self._http2 = options.get("http2", False)
        if self._http2 and find_spec("h2") is None:
            raise ImportError("http2=True needs the package h2: install httpx[http2]")
        self._given_proxy = options.get("proxy")
        self._proxy = self._given_proxy or self._environment_proxy(*self.home)
        self._context: ssl.SSLContext | None = None
        self._proxy_context: ssl.SSLContext | None = None
        self._locks: dict[int, threading.Lock] = {}

    def lane(self) -> Lane:
        """Give a new lane for sync calls, or the transport that the client was given."""
        if self.given is not None:
            if not isinstance(self.given, httpx.BaseTransport):
                raise TypeError("transport: it has async calls only; give an httpx.BaseTransport for sync calls")
            return Lane(self.given, None)
        transport = httpx.HTTPTransport(**self.arguments())
        network.take_locks(transport._pool)
        backend = network.Backend()
        # httpx has no argument for it. These two names are what this package needs httpx to stay below 0.29 for.
        transport._pool._network_backend = backend
        return Lane(transport, backend)

    def async_lane(self) -> AsyncLane:
        """Give a new lane for async calls, or the transport that the client was given."""
        if self.given is not None:
            if not isinstance(self.given, httpx.AsyncBaseTransport):
                raise TypeError("transport: it has sync calls only; give an httpx.AsyncBaseTransport for async calls")
            return AsyncLane(self.given, None)
        with importing, suppress(ImportError):
            import_module("anyio._backends._asyncio")  # anyio does so in the first call
        transport = httpx.AsyncHTTPTransport(**self.arguments())
        backend = network.AsyncBackend()
        transport._pool._network_backend = backend
        return AsyncLane(transport, backend)

    def file_lane(self, url: Hidden[str], backend: network.Backend) -> Lane:
        """Give a lane for one file, on `backend`, or the transport that the client was given, which keeps it off the
        network."""
        if self.given is not None:
            return self.lane()
        transport = httpx.HTTPTransport(**self.file_arguments(url))
        network.take_locks(transport._pool)
        transport._pool._network_backend = backend
        return Lane(transport, backend)

    def async_file_lane(self, url: Hidden[str], backend: network.AsyncBackend) -> AsyncLane:
        """Give a lane for one file of an async caller, as `file_lane` does."""
        if self.given is not None:
            return self.async_lane()
        transport = httpx.AsyncHTTPTransport(**self.file_arguments(url))
        transport._pool._network_backend = backend
        return AsyncLane(transport, backend)

    def file_arguments(self, url: Hidden[str]) -> dict[str, Any]:
        """Give the arguments of a transport for a file that goes to `url`; raises what httpx does if that is none."""
        scheme, host, port = concealed(lambda url: origin(_url(url)), url)
        # A file for this machine does not leave it, whatever proxy there is.
        near = addresses.is_loopback(host)
        proxy = None if near else self._given_proxy or self._environment_proxy(scheme, host, port)
        return {**self.arguments(scheme), "http2": False, "proxy": self._ready(proxy)}

    def _environment_proxy(self, scheme: str, host: str, port: int | None) -> Hidden[str] | None:
        if not self._trust_env or addresses.is_loopback(host):
            return None
        proxy = proxies.environment_proxy(scheme, host, port)
        return None if proxy is None else Hidden(proxy)

    def arguments(self, scheme: str | None = None) -> dict[str, Any]:
        """Give the arguments of a transport for calls, or for what goes by another `scheme`."""
        return {
            "verify": self._trusted(scheme or self.home[0]),
            "http2": self._http2,
            "proxy": self._ready(self._proxy),
            "trust_env": False,  # it has been looked at
            "limits": httpx.Limits(
                max_connections=1, max_keepalive_connections=1, keepalive_expiry=self.limits.keepalive_expiry
            ),
        }

    def _trusted(self, scheme: str) -> ssl.SSLContext | None:
        """Give what says whom to trust: nobody, where there is no TLS and the caller named no one."""
        if scheme == "http" and isinstance(self._verify, bool):
            return None
        if self._context is None:
            with self._alone():
                # Once: it reads all the certificates of the system.
                self._context = self._context or _ssl_context(self._verify, self._trust_env)
        return self._context

    def _alone(self) -> threading.Lock:
        """Give the lock of this process: one that was held when it was forked is never given back."""
        return self._locks.setdefault(os.getpid(), threading.Lock())

    def _ready(self, proxy: Hidden[str] | Proxy | None) -> httpx.Proxy | None:
        """Give a proxy that trusts whom the client does, where httpx's own would trust the public authorities only."""
        if proxy is None:
            return None
        if not isinstance(proxy, httpx.Proxy):
            try:
                proxy = httpx.Proxy(proxy if isinstance(proxy, str) else reveal(proxy))
            except (httpx.InvalidURL, ValueError):
                raise ValueError(
                    "proxy: an address such as http://proxy.example.com:3128 (http, https, socks5) is wanted, "
                    "as an option, or in HTTPS_PROXY and its like"
                ) from None
        if proxy.url.scheme != "https" or proxy.ssl_context is not None:
            return proxy
        if self._proxy_context is None:
            with self._alone():
                # Its own: which protocols are offered is noted in it, and a proxy is offered others than a server.
                self._proxy_context = self._proxy_context or _ssl_context(self._verify, self._trust_env)
        return httpx.Proxy(proxy.url, ssl_context=self._proxy_context, auth=proxy.auth, headers=proxy.headers)


def _url(text: str) -> httpx.URL:
    """Give a URL. Raises `httpx.InvalidURL` also for a host that httpx takes here, and refuses to look at later."""
    url = httpx.URL(text)
    try:
        _ = url.host
    except UnicodeError:
        raise httpx.InvalidURL("its host is no name that a host can have") from None
    return url


def origin(url: httpx.URL) -> tuple[str, str, int | None]:
    """Give scheme, host and port; the host as it is on the wire, since not all of them can be shown otherwise."""
    return url.scheme, url.raw_host.decode(), url.port or {"http": 80, "https": 443}.get(url.scheme)


def _ssl_context(verify: ssl.SSLContext | str | bool, trust_env: bool) -> ssl.SSLContext:
    """Give what says whom to trust. Raises `OSError`, naming the variable or option, for files that do not say it."""
    where, path, folder = "verify", verify, False
    if isinstance(verify, str):
        folder = os.path.isdir(verify)
    elif verify is True and trust_env:
        # As httpx does it, which does not say whose file is missing.
        for name in ("SSL_CERT_FILE", "SSL_CERT_DIR"):
            if found := os.environ.get(name):
                where, path, folder = name, found, name == "SSL_CERT_DIR"
                break
    if not isinstance(path, str):
        return httpx.create_ssl_context(verify=verify, trust_env=False)
    with importing:
        import ssl

    if folder and not os.path.isdir(path):
        raise FileNotFoundError(f"{where}: {path} is no folder of certificates")
    try:
        return ssl.create_default_context(cafile=None if folder else path, capath=path if folder else None)
    except OSError as error:
        kind = FileNotFoundError if isinstance(error, FileNotFoundError) else OSError
        raise kind(f"{where}: no certificates can be read from {path}: {error}") from error
