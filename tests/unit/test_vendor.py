"""A new description of the vendor's: what is taken, what is refused, and that nothing changes by halves."""

from __future__ import annotations

import hashlib
import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from pipeline.documents import read
from support import ROOT
from upstream.descriptions import kept
from upstream.vendor import MOST, main

GOOD = """\
openapi: 3.0.3
info: {title: Films, version: 2.0.0, license: {name: MIT}}
paths:
  /films:
    get:
      responses:
        '200': {description: The films, content: {application/json: {schema: {$ref: '#/components/schemas/Film'}}}}
components:
  schemas:
    Film: {type: object, properties: {title: {type: string}}}
"""
OLD = GOOD.replace("title: {type: string}", "title: {type: string}, year: {type: number}")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A project that was built from OLD."""
    folder = tmp_path / "project"
    (folder / "openapi").mkdir(parents=True)
    (folder / "openapi" / "videodb.yaml").write_text(OLD)
    (folder / "openapi" / "SOURCE.yaml").write_text("origin: somewhere\n")
    (folder / "openapi" / "lock.json").write_text(json.dumps({"source": hashlib.sha256(OLD.encode()).hexdigest()}))
    return folder


def everything(folder: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def given(tmp_path: Path, content: str | bytes, name: str = "new.yaml") -> str:
    path = tmp_path / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return str(path)


def test_a_description_is_put_in_place_as_it_came(
    root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = f"# a comment\n{GOOD}"
    place = given(tmp_path, text)
    assert main([place, "--root", str(root)]) == 0
    assert (root / "openapi" / "videodb.yaml").read_text() == text
    about = read(root / "openapi" / "SOURCE.yaml")
    assert about["sha256"] == hashlib.sha256(text.encode()).hexdigest()
    assert (about["origin"], about["operations"], about["version"]) == (place, 1, "2.0.0")
    assert kept(root, hashlib.sha256(OLD.encode()).hexdigest()).read_text() == OLD
    assert "1 operations (before: 1), 1 differences of fact" in capsys.readouterr().out


def test_the_same_description_changes_nothing(root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = everything(root)
    assert main([given(tmp_path, OLD), "--root", str(root)]) == 0
    assert everything(root) == before
    assert "nothing changed" in capsys.readouterr().out


def test_other_words_are_no_change_but_prose(root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([given(tmp_path, OLD.replace("The films", "All of the films")), "--root", str(root)]) == 0
    assert "no change but prose (1 texts)" in capsys.readouterr().out


def test_what_is_there_may_be_anything(root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A description that was cut, or merged badly, is what `make vendor` mends."""
    target = root / "openapi" / "videodb.yaml"
    for content in (b"", b"[]", b"7", b"openapi: [", b"\xff", b"<<<<<<< ours\n", b"openapi: 3.0.3\npaths: {/a: 7}"):
        target.write_bytes(content)
        assert main([given(tmp_path, GOOD), "--root", str(root)]) == 0, content
        assert target.read_text() == GOOD
        assert "What was there" in capsys.readouterr().out


def test_json_is_taken(root: Path, tmp_path: Path) -> None:
    document = read(Path(given(tmp_path, GOOD)))
    document["info"]["title"] = "Films 😀"
    assert main([given(tmp_path, json.dumps(document, indent="\t"), "new.json"), "--root", str(root)]) == 0
    assert read(root / "openapi" / "videodb.yaml") == document


@pytest.mark.parametrize("name", ["page.md", "page.txt"])
def test_the_block_of_a_page_is_taken(root: Path, tmp_path: Path, name: str) -> None:
    page = (ROOT / "tests" / "pages" / "set_auto_recharge.md").read_text()
    assert main([given(tmp_path, page, name), "--root", str(root)]) == 0
    text = (root / "openapi" / "videodb.yaml").read_text()
    assert text in page
    assert list(read(root / "openapi" / "videodb.yaml")["paths"]) == ["/billing/auto_recharge"]
    assert "page" in read(root / "openapi" / "SOURCE.yaml")["printed"]


def test_a_duplicate_key_is_warned_of(root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([given(tmp_path, GOOD + "info: {title: Again, version: 3.0.0}\n"), "--root", str(root)]) == 0
    assert "WARNING" in (said := capsys.readouterr().err)
    assert "'info' stands twice" in said


BOMB = "a: &a [x, x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"{name}: &{name} [{', '.join(['*' + before] * 10)}]\n" for before, name in zip("abcdefgh", "bcdefghi", strict=True)
)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("openapi: 3.0.3\n  paths: : :\n", "not YAML"),
        ("{not: [yaml", "not "),
        ("\x00\x01", "not "),
        (b"\xff\xfe\x00o", "not UTF-8"),
        ("", "not an OpenAPI description"),
        ("just a text", "not an OpenAPI description"),
        ("- a\n- list\n", "not an OpenAPI description"),
        ("<!DOCTYPE html><html></html>", "not "),
        ("swagger: '2.0'\ninfo: {title: x, version: '1'}\npaths: {/x: {get: {}}}\n", "OpenAPI 2.0. Only 3.0"),
        ("swagger: 2.0\npaths: {}\n", "Only 3.0"),
        (GOOD.replace("3.0.3", "3.1.0"), "OpenAPI 3.1.0. Only 3.0"),
        (GOOD.replace("3.0.3", "3"), "does not say openapi: 3.0.x"),
        ("openapi: 3.0.3\ninfo: {title: x, version: '1'}\npaths: {}\n", "no paths"),
        ("openapi: 3.0.3\ninfo: {title: x, version: '1'}\n", "no paths"),
        ("openapi: 3.0.3\ninfo: {title: x, version: '1'}\npaths: {/x: {}}\n", "has an operation"),
        (
            "openapi: 3.0.3\ninfo: {title: x, version: '1'}\npaths: [a, b]\n",
            "/paths: a list, where an object is wanted",
        ),
        (GOOD.replace("schemas/Film'", "schemas/Flim'"), "#/components/schemas/Flim names nothing"),
        (GOOD.replace("#/components/schemas/Film'", "other.yaml#/Film'"), "only references within"),
        (GOOD.replace("type: object", "type: objekt"), "not valid OpenAPI 3.0"),
        (GOOD + BOMB.replace("a:", "x-a:", 1), "once aliases are expanded"),
        (GOOD + "x-me: &me {again: *me}\n", "inside its own anchor"),
        (GOOD + "x-deep: " + "[" * 200_000 + "]" * 200_000 + "\n", "nested too deeply"),
        (GOOD + "x-deep:\n" + "- " * 200_000 + "x\n", "nested too deeply"),
        ('{"openapi": "3.0.3", "x": ' + "[" * 200_000 + "]" * 200_000 + "}", "nested too deeply"),
        (GOOD + "x-number: .nan\n", "not a JSON value"),
        ("# A page\n\n```python\nopenapi = 1\n```\n", "a page without an OpenAPI block"),
    ],
)
def test_bad_input_is_refused_and_changes_nothing(
    root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], content: str | bytes, said: str
) -> None:
    before = everything(root)
    assert main([given(tmp_path, content), "--root", str(root)]) == 1
    err = capsys.readouterr().err
    assert said in err
    assert err.endswith("Nothing was changed.\n")
    assert "Traceback" not in err
    assert everything(root) == before


def test_fifty_megabytes_are_not_read(root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    place = tmp_path / "huge.yaml"
    with place.open("wb") as file:
        file.truncate(50 << 20)
    before = everything(root)
    assert main([str(place), "--root", str(root)]) == 1
    assert "more than 16 MiB" in capsys.readouterr().err
    assert everything(root) == before


def test_what_is_not_valid_is_taken_if_overlays_are_to_mend_it(
    root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = GOOD.replace("type: object", "type: objekt")
    assert main([given(tmp_path, text), "--root", str(root), "--invalid"]) == 0
    assert (root / "openapi" / "videodb.yaml").read_text() == text
    assert "not valid OpenAPI 3.0" in capsys.readouterr().err


def test_both_files_change_or_neither(root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = everything(root)
    real = Path.replace

    def failing(self: Path, to: Path) -> Path:
        if to.name == "SOURCE.yaml" and self.name == ".SOURCE.yaml.new":
            raise KeyboardInterrupt
        return real(self, to)

    monkeypatch.setattr(Path, "replace", failing)
    assert main([given(tmp_path, GOOD), "--root", str(root)]) == 130
    after = everything(root)
    assert {path: content for path, content in after.items() if "/build/" not in path} == before


class _Server(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        pages = {
            "/new.yaml": GOOD.encode(),
            "/page": b"<!DOCTYPE html>",
            "/page.md": f"# Films\n\n````yaml GET /films\n{GOOD}````\n".encode(),
            "/endless": b"#" * (MOST + 2),
        }
        content = pages.get(self.path)
        self.send_response(200 if content else 404)
        if self.path == "/moved":
            self.send_header("Location", "/new.yaml")
        self.end_headers()
        self.wfile.write(content or b"")

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        pass


@pytest.fixture
def server() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), _Server) as httpd:
        thread = threading.Thread(target=httpd.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{httpd.server_port}"
        httpd.shutdown()
        thread.join()


@pytest.mark.parametrize("path", ["/new.yaml", "/page.md"])
def test_an_address_is_taken(root: Path, server: str, path: str) -> None:
    assert main([f"{server}{path}", "--root", str(root)]) == 0
    assert (root / "openapi" / "videodb.yaml").read_text() == GOOD
    assert read(root / "openapi" / "SOURCE.yaml")["origin"] == f"{server}{path}"


@pytest.mark.parametrize(
    ("path", "said"), [("/none", "404"), ("/endless", "more than 16 MiB"), ("/page", "not "), ("\x7f", "not")]
)
def test_an_address_that_gives_nothing_usable(
    root: Path, server: str, capsys: pytest.CaptureFixture[str], path: str, said: str
) -> None:
    before = everything(root)
    assert main([f"{server}{path}", "--root", str(root)]) == 1
    assert said in capsys.readouterr().err
    assert everything(root) == before


def test_a_server_that_is_not_there(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["http://127.0.0.1:1/x.yaml", "--root", str(root)]) == 1
    assert "cannot be reached" in capsys.readouterr().err


def test_nothing_given_and_a_file_that_is_not_there(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["", "--root", str(root)]) == 2
    assert main([str(root / "none.yaml"), "--root", str(root)]) == 1
    assert "cannot be read" in capsys.readouterr().err
