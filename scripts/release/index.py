"""Look at a package index: which files of a version it has, and what is in them.

Given the address of an index, reads the pages that installers read (the simple repository API, as HTML). Credentials
go to the origin of the index and nowhere else.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Mapping
from html.parser import HTMLParser
from typing import NamedTuple
from urllib.parse import SplitResult, unquote, urldefrag, urljoin, urlsplit

import requests

from release.distributions import PROJECT

_ACCEPT = "application/vnd.pypi.simple.v1+html, text/html;q=0.9"
_TIMEOUT = (10, 60)
_LOOPBACK = ("127.0.0.1", "::1", "localhost")


class IndexFailedError(Exception):
    """The index cannot be used, or did not answer as an index does. The text is one line."""


class Place(NamedTuple):
    """Where an index takes uploads, and where it lists projects."""

    upload: str
    simple: str


class Credentials(NamedTuple):
    """Who uploads. `origin` says where they were found."""

    username: str
    password: str
    origin: str

    def __repr__(self) -> str:
        return f"Credentials(username={self.username!r}, origin={self.origin!r})"


def place(index: str, simple: str = "") -> Place:
    """Give the two addresses of an index, from either; `simple` says the second where it is not `simple/` below.

    Raises `IndexFailedError` for an address that no credentials may be sent to.
    """
    address = _checked(index).removesuffix("/").removesuffix("/simple")
    return Place(f"{address}/", f"{_checked(simple).removesuffix('/')}/" if simple else f"{address}/simple/")


def _checked(address: str) -> str:
    try:
        parts = urlsplit(address)
        _ = parts.port
    except ValueError as error:
        raise IndexFailedError(f"{address!r} is not the address of an index: {error}.") from error
    if "@" in parts.netloc:
        raise IndexFailedError(
            "the address holds credentials, and is now in the list of processes. Change them, give the address "
            "without, and set TWINE_USERNAME and TWINE_PASSWORD, or use keyring."
        )
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.query or parts.fragment:
        raise IndexFailedError(f"{address!r} is not the address of an index. It looks like https://index.example/pypi/")
    if parts.scheme == "http" and parts.hostname not in _LOOPBACK:
        raise IndexFailedError(f"{address}: credentials would be readable on the way. Give an address with https.")
    return address


class _Links(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "a" and (link := dict(attrs).get("href")):
            self.found.append(link)


def links(page: str, address: str) -> dict[str, str]:
    """Give the files that a project's page links to, by name."""
    parser = _Links()
    parser.feed(page)
    found = [urldefrag(urljoin(address, link)).url for link in parser.found]
    return {unquote(urlsplit(link).path.rpartition("/")[2]): link for link in found}


def of_version(names: Mapping[str, str], version: str) -> dict[str, str]:
    """Give those files that are of a version of ours, whatever their kind."""
    stem = f"{PROJECT}-{version}".replace("-", "_")
    endings = (".tar.gz", ".zip", "-")
    return {
        name: link
        for name, link in names.items()
        if name.lower().replace("-", "_").startswith(stem)
        and any(name[len(stem) :].startswith(ending) for ending in endings)
        and not name.endswith((".metadata", ".asc"))
    }


class Index:
    """An index, looked at with credentials if there are any."""

    def __init__(self, place: Place, credentials: Credentials | None) -> None:
        self.place = place
        self._credentials = credentials

    def files(self, version: str) -> dict[str, str]:
        """Give the names and addresses of the files that the index has of a version."""
        address = urljoin(self.place.simple, f"{PROJECT}/")
        answer = self._get(address)
        if answer.status_code == 404:
            return {}
        self._expect_ok(answer)
        return of_version(links(answer.text, answer.url), version)

    def digest(self, address: str) -> str:
        """Download a file, and give its sha256."""
        answer = self._get(address)
        self._expect_ok(answer)
        return hashlib.sha256(answer.content).hexdigest()

    def _get(self, address: str) -> requests.Response:
        with requests.Session() as session:
            # Nothing from ~/.netrc; it would also take these credentials to another origin.
            session.trust_env = False
            session.proxies = requests.utils.get_environ_proxies(address)
            session.verify = os.environ.get("TWINE_CERT") or os.environ.get("REQUESTS_CA_BUNDLE") or True
            if self._credentials and _origin(urlsplit(address)) == _origin(urlsplit(self.place.simple)):
                session.auth = (self._credentials.username, self._credentials.password)
            try:
                return session.get(address, headers={"Accept": _ACCEPT}, timeout=_TIMEOUT)
            except requests.RequestException as error:
                raise IndexFailedError(
                    f"{_without_query(address)}: no answer ({type(error).__name__}). "
                    "Is the index up, and the address right?"
                ) from error

    def _expect_ok(self, answer: requests.Response) -> None:
        where, status = _without_query(answer.url), answer.status_code
        if status in (401, 403):
            raise IndexFailedError(f"{where}: {refused(status, self._credentials)}")
        if status != 200:
            raise IndexFailedError(f"{where}: answered {status}. Is this the address of an index?")


def refused(status: int, credentials: Credentials | None) -> str:
    """Say that an index refused credentials, or that there are none."""
    if credentials is None:
        return f"wants credentials ({status}). Set TWINE_USERNAME and TWINE_PASSWORD, or use keyring."
    return (
        f"refused the credentials of user {credentials.username!r}, from {credentials.origin} ({status}). "
        "Are they right, and may that user do this?"
    )


def find_credentials(
    environment: Mapping[str, str], upload: str, keyring: Callable[[str, str | None], tuple[str, str] | None]
) -> Credentials | None:
    """Give the credentials from the environment, else what `keyring` has for the upload address, else `None`."""
    username, password = environment.get("TWINE_USERNAME"), environment.get("TWINE_PASSWORD")
    if username and password:
        return Credentials(username, password, "the environment")
    if found := keyring(upload, username):
        return Credentials(*found, "keyring")
    return None


def ask_keyring(service: str, username: str | None) -> tuple[str, str] | None:
    """Give what keyring has for a service, `None` if nothing. Raises `IndexFailedError` if it cannot be read."""
    try:
        from keyring import get_credential
        from keyring.errors import NoKeyringError
    except ModuleNotFoundError:
        return None
    try:
        found = get_credential(service, username)
    except NoKeyringError:
        return None
    except Exception as error:
        raise IndexFailedError(
            f"keyring cannot be read ({type(error).__name__}). Unlock or mend it, or set TWINE_USERNAME and "
            "TWINE_PASSWORD."
        ) from error
    return (found.username, found.password) if found else None


def _origin(parts: SplitResult) -> tuple[str, str | None, int | None]:
    return parts.scheme, parts.hostname, parts.port or {"http": 80, "https": 443}.get(parts.scheme)


def _without_query(address: str) -> str:
    """Leave out what may be a signature."""
    return address.partition("?")[0]
