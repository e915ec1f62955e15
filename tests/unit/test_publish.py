"""What `make publish` decides: which addresses it takes, what to upload, what to say, and whom to tell secrets."""

from __future__ import annotations

import hashlib
import json
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from release.index import Credentials, Index, IndexFailedError, find_credentials, links, of_version, place
from release.publish import (
    PublishError,
    masked,
    missing,
    reason,
    refuse_if_there,
    refuse_if_untold,
    refuse_too_low,
    verify,
)

WHEEL, SDIST = "videodb_client-0.1.0-py3-none-any.whl", "videodb_client-0.1.0.tar.gz"
WHO = Credentials("deployer", "p/ss word", "the environment")


@pytest.mark.parametrize(
    ("index", "simple", "upload", "listed"),
    [
        ("https://a.example/pypi", "", "https://a.example/pypi/", "https://a.example/pypi/simple/"),
        ("https://a.example/pypi/simple/", "", "https://a.example/pypi/", "https://a.example/pypi/simple/"),
        ("http://localhost:8080", "", "http://localhost:8080/", "http://localhost:8080/simple/"),
        ("http://[::1]:8080/", "", "http://[::1]:8080/", "http://[::1]:8080/simple/"),
        ("https://a.example/dev/", "https://a.example/dev/+simple", "https://a.example/dev/", "https://a.example/dev/+simple/"),
    ],
)  # fmt: skip
def test_place(index: str, simple: str, upload: str, listed: str) -> None:
    assert place(index, simple) == (upload, listed)


@pytest.mark.parametrize(
    ("index", "complaint"),
    [
        ("https://me:topsecret@a.example/", "holds credentials"),
        ("http://a.example/", "readable on the way"),
        ("http://127.0.0.1.a.example/", "readable on the way"),
        ("", "is not the address"),
        ("a.example", "is not the address"),
        ("ftp://a.example/", "is not the address"),
        ("https://a.example/?token=1", "is not the address"),
        ("https://[::1", "is not the address of an index: Invalid IPv6 URL"),
        ("https://a.example:port/", "is not the address of an index: Port could not be"),
    ],
)
def test_place_refuses(index: str, complaint: str) -> None:
    with pytest.raises(IndexFailedError, match=complaint) as caught:
        place(index)
    assert "topsecret" not in str(caught.value)
    with pytest.raises(IndexFailedError, match=complaint):
        place("https://b.example/", index or "?")


def test_a_version_that_is_lower_than_what_changed_demands_is_refused(tmp_path: Path) -> None:
    (tmp_path / "openapi").mkdir()
    (tmp_path / "pyproject.toml").write_text('[project]\nversion = "0.1.0"\n')
    kept = {"since": "0.1.0", "changes": [["breaking", "`models.Film.year`: removed"]]}
    (tmp_path / "openapi" / "lock.json").write_text(json.dumps({"unreleased": kept}))
    for version in ("0.1.0", "0.1.1"):
        with pytest.raises(PublishError, match=r"too low after 0\.1\.0.*Take 0\.2\.0 or higher.*make release"):
            refuse_too_low(tmp_path, version)
    refuse_too_low(tmp_path, "0.2.0")
    (tmp_path / "openapi" / "lock.json").write_text("{}")
    refuse_too_low(tmp_path, "0.1.0")
    for broken in ("[]", "{", '{"unreleased": {"changes": [["huge", "x"]]}}'):
        (tmp_path / "openapi" / "lock.json").write_text(broken)
        with pytest.raises(PublishError, match=r"lock\.json: .*git checkout"):
            refuse_too_low(tmp_path, "0.2.0")


def test_links_are_read_as_installers_read_them() -> None:
    page = f"""<!DOCTYPE html><html><body><a name="no link">x</a>
        <a data-requires-python="&gt;=3.11" href="../../packages/{WHEEL}#sha256=00">{WHEEL}</a>
        <A HREF='https://files.example/a/{SDIST}?signed=1&amp;for=me'>{SDIST}</A></body></html>"""
    assert links(page, "https://a.example/simple/videodb-client/") == {
        WHEEL: f"https://a.example/packages/{WHEEL}",
        SDIST: f"https://files.example/a/{SDIST}?signed=1&for=me",
    }


@pytest.mark.parametrize(
    ("name", "is_of"),
    [
        (WHEEL, True),
        (SDIST, True),
        ("videodb-client-0.1.0.tar.gz", True),
        ("videodb_client-0.1.0.zip", True),
        ("VideoDB_Client-0.1.0-1-py3-none-any.whl", True),
        ("videodb_client-0.1.0.post1.tar.gz", False),
        ("videodb_client-0.1.0rc1-py3-none-any.whl", False),
        ("videodb_client-0.1.00.tar.gz", False),
        ("videodb_client-10.1.0.tar.gz", False),
        ("videodb_client_extra-0.1.0.tar.gz", False),
        (f"{WHEEL}.metadata", False),
        (f"{SDIST}.asc", False),
    ],
)
def test_files_of_a_version(name: str, is_of: bool) -> None:
    assert of_version({name: "address"}, "0.1.0") == ({name: "address"} if is_of else {})


def test_version_that_is_there_is_refused() -> None:
    refuse_if_there("0.1.0", (WHEEL, SDIST), ())
    refuse_if_there("0.1.0", (WHEEL, SDIST), (WHEEL,))
    with pytest.raises(PublishError, match=r"has 0\.1\.0 already"):
        refuse_if_there("0.1.0", (WHEEL, SDIST), (SDIST, WHEEL))
    with pytest.raises(PublishError, match=r"has videodb_client-0\.1\.0\.zip of"):
        refuse_if_there("0.1.0", (WHEEL, SDIST), ("videodb_client-0.1.0.zip",))


@pytest.mark.parametrize(
    ("heading", "said"),
    [
        ("## [0.1.0] - 2026-11-25", None),
        ("## [0.2.0] - unreleased\n\n## [0.1.0] - 2026-11-25", None),
        ("## [0.1.0] - unreleased", "says 'unreleased' of 0.1.0"),
        ("## [0.1.0] - Unreleased", "says 'Unreleased' of 0.1.0"),
        ("## [0.1.0]", "says 'nothing' of 0.1.0"),
        ("## [0.1.0] - 20261125", "says '20261125' of 0.1.0"),
        ("## [0.1.0] - 2026-02-30", "says '2026-02-30' of 0.1.0"),
        ("## [0.1.0] - November 2026", "says 'November 2026' of 0.1.0"),
        ("## [0.1.0] - 2026-11-25 (yanked?)", "2026-11-25 (yanked?)"),
        ("## [0.1.00] - 2026-11-25", "does not tell of 0.1.0"),
        ("## [0x1.0] - 2026-11-25", "does not tell of 0.1.0"),
        ("## [0.1.0rc1] - 2026-11-25", "does not tell of 0.1.0"),
        ("### [0.1.0] - 2026-11-25", "does not tell of 0.1.0"),
        ("text ## [0.1.0] - 2026-11-25", "does not tell of 0.1.0"),
        ("", "does not tell of 0.1.0"),
    ],
)
def test_a_version_that_the_changelog_does_not_date_is_refused(heading: str, said: str | None) -> None:
    changelog = f"# Changelog\n\n{heading}\n\n### Added\n"
    if said is None:
        refuse_if_untold(changelog, "0.1.0")
        return
    with pytest.raises(PublishError) as caught:
        refuse_if_untold(changelog, "0.1.0")
    assert said in str(caught.value)
    assert "## [0.1.0] - 20" in str(caught.value)
    assert "\n" not in str(caught.value)


def test_only_what_is_missing_is_uploaded_and_only_beside_the_same_bytes() -> None:
    ours = {WHEEL: "11", SDIST: "22"}
    assert missing(ours, {}) == [WHEEL, SDIST], "what installers prefer goes first"
    assert missing(ours, {WHEEL: "11"}) == [SDIST]
    with pytest.raises(PublishError, match="with other bytes"):
        missing(ours, {WHEEL: "33"})


@pytest.mark.parametrize(
    ("output", "said"),
    [
        ("ERROR    HTTPError: 403 Forbidden from https://a.example/\n         Forbidden\n", "refused the credentials"),
        ("\x1b[31mERROR \x1b[0m   HTTPError: 401 Unauthorized from https://a.example/", "refused the credentials"),
        (
            "ERROR HTTPError: 400 Bad Request from https://a.example/\n  File already exists",
            "400 (File already exists)",
        ),
        ("Traceback\nrequests.exceptions.ConnectionError: ('Connection aborted.', ...)", "the connection ended"),
        ("Uploading\nERROR InvalidDistribution: p/ss word is bad", "InvalidDistribution: *** is bad"),
        ("", "twine said nothing"),
    ],
)
def test_reason_is_one_line_without_secrets(output: str, said: str) -> None:
    told = reason(output, WHO)
    assert said in told
    assert "\n" not in told
    assert "\x1b" not in told


def test_password_is_masked_in_every_form() -> None:
    text = "https://deployer:p%2Fss%20word@a.example Authorization: Basic ZGVwbG95ZXI6cC9zcyB3b3Jk p/ss word"
    assert masked(text, WHO) == "https://deployer:***@a.example Authorization: Basic *** ***"
    assert "p/ss" not in repr(WHO)


def _keyring(service: str, username: str | None) -> tuple[str, str] | None:
    return (username or "kept", "from-keyring") if service == "https://a.example/" else None


@pytest.mark.parametrize(
    ("environment", "upload", "found"),
    [
        ({"TWINE_USERNAME": "u", "TWINE_PASSWORD": "p"}, "https://a.example/", ("u", "p", "the environment")),
        ({"TWINE_USERNAME": "u"}, "https://a.example/", ("u", "from-keyring", "keyring")),
        ({}, "https://a.example/", ("kept", "from-keyring", "keyring")),
        ({"TWINE_USERNAME": "u", "TWINE_PASSWORD": ""}, "https://b.example/", None),
    ],
)
def test_credentials_are_found(environment: Mapping[str, str], upload: str, found: tuple[str, str, str] | None) -> None:
    assert find_credentials(environment, upload, _keyring) == found


@contextmanager
def _serving(answers: Callable[[str], tuple[int, bytes]]) -> Iterator[tuple[str, list[tuple[str, str | None]]]]:
    """Serve on loopback; gives the address, and the list of paths asked for with the authorization sent."""
    asked: list[tuple[str, str | None]] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append((self.path, self.headers["authorization"]))
            status, content = answers(self.path)
            self.send_response(status)
            self.send_header("content-type", "text/html")
            self.send_header("content-length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *_: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}", asked
        finally:
            server.shutdown()
            thread.join()


def test_credentials_go_to_the_index_and_nowhere_else() -> None:
    with (
        _serving(lambda path: (200, b"the sdist")) as (elsewhere, asked_elsewhere),
        _serving(lambda path: (200, f'<a href="{elsewhere}/f/{SDIST}">x</a>'.encode())) as (address, asked),
    ):
        index = Index(place(address), WHO)
        files = index.files("0.1.0")
        assert index.digest(files[SDIST]) == hashlib.sha256(b"the sdist").hexdigest()
    assert [path for path, authorization in asked if authorization] == ["/simple/videodb-client/"]
    assert asked_elsewhere == [(f"/f/{SDIST}", None)]


@pytest.mark.parametrize(
    ("status", "complaint"),
    [(500, "answered 500"), (403, "refused the credentials of user 'deployer'"), (401, "refused the credentials")],
)
def test_index_that_does_not_answer_as_one(status: int, complaint: str) -> None:
    with (
        _serving(lambda path: (status, b"")) as (address, _),
        pytest.raises(IndexFailedError, match=complaint),
    ):
        Index(place(address), WHO).files("0.1.0")


def _page(*names: str) -> bytes:
    return "".join(f'<a href="/files/{name}">{name}</a>' for name in names).encode()


def test_verify_waits_until_the_index_lists_what_was_uploaded() -> None:
    waited: list[float] = []

    def answers(path: str) -> tuple[int, bytes]:
        if path.startswith("/simple/"):
            return (200, _page(WHEEL, SDIST)) if len(waited) == 3 else (404, b"")
        return 200, path.encode()

    ours = {name: hashlib.sha256(f"/files/{name}".encode()).hexdigest() for name in (WHEEL, SDIST)}
    with _serving(answers) as (address, _):
        verify(Index(place(address), WHO), "0.1.0", ours, waited.append)
        assert waited == [0, 1, 2]
        with pytest.raises(PublishError, match=f"{SDIST}: the index serves other bytes"):
            verify(Index(place(address), WHO), "0.1.0", {**ours, SDIST: "00"}, lambda seconds: None)
    with (
        _serving(lambda path: (200, _page(WHEEL))) as (address, _),
        pytest.raises(PublishError, match=rf"does not list {SDIST} at {address}/simple/"),
    ):
        verify(Index(place(address), WHO), "0.1.0", ours, waited.append)
