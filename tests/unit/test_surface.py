"""What a caller's code would notice between two packages, and the version that it demands."""

from __future__ import annotations

from pathlib import Path

import pytest
from upstream.rules import Level
from upstream.surface import compare, worst
from upstream.version import VersionError, demanded, parsed, refuse_lower

MODEL = '''
from typing import Literal

State = Literal["new", "seen"]
Open = Literal["new", "seen"] | str
LIMIT = 5

class Film:
    """A film."""

    id: str
    title: str | None
    year: float

    def __init__(self, *, id: str = "", title: str | None = None, year: float = 0) -> None: ...

    def play(self, speed: float = 1.0) -> str: ...

    def _hidden(self) -> None: ...
'''
ENDPOINT = """
def sync_detailed(*, client: object, count: int = 10, state: str) -> str: ...
def sync(*, client: object, count: int = 10, state: str) -> str: ...
async def asyncio_detailed(*, client: object, count: int = 10, state: str) -> str: ...
async def asyncio(*, client: object, count: int = 10, state: str) -> str: ...
"""


def package(folder: Path, model: str = MODEL, endpoint: str | None = ENDPOINT) -> Path:
    root = folder / "films"
    (root / "api").mkdir(parents=True)
    (root / "__init__.py").write_text('"""Films."""\n')
    (root / "api" / "__init__.py").write_text("")
    (root / "model.py").write_text(model)
    if endpoint is not None:
        (root / "api" / "list_films.py").write_text(endpoint)
    return root


def told(tmp_path: Path, old: str, new: str, *, count: int = -1) -> list[tuple[str, str]]:
    """What is told when `old` is replaced by `new` in both modules."""
    before = package(tmp_path / "a")
    model, endpoint = MODEL.replace(old, new, count), ENDPOINT.replace(old, new, count)
    assert (model, endpoint) != (MODEL, ENDPOINT)
    return [(d.level.name, str(d)) for d in compare(before, package(tmp_path / "b", model, endpoint))]


@pytest.mark.parametrize(
    ("old", "new", "level", "said"),
    [
        ("    id: str\n", "", "BREAKING", "model.Film.id: removed"),
        ("    def play", "    def start", "BREAKING", "model.Film.play: removed"),
        ("class Film", "class Movie", "BREAKING", "model.Film: removed"),
        ("    year: float\n", "    year: str\n", "BREAKING", "model.Film.year: gives another type (float → str)"),
        ("    id: str\n", "    id: str | None\n", "BREAKING", "model.Film.id: gives another type (str → str | None)"),
        ("title: str | None\n", "title: str\n", "INVISIBLE", "model.Film.title: gives less (str | None → str)"),
        ("-> str: ...\n\n", "-> bytes: ...\n\n", "BREAKING", "model.Film.play: gives another type (str → bytes)"),
        ("count: int = 10, ", "", "BREAKING", "api.list_films(count): argument removed"),
        ("count: int = 10", "count: int", "BREAKING", "api.list_films(count): argument now required"),
        ("count: int = 10", "count: int = 20", "BREAKING", "api.list_films(count): default changed (10 → 20)"),
        ("count: int = 10", "count: str = 10", "BREAKING", "api.list_films(count): takes another type (int → str)"),
        ("state: str", "state: str | None", "ADDITION", "api.list_films(state): takes None too"),
        ("state: str)", "state: str, more: int)", "BREAKING", "api.list_films(more): required argument added"),
        ("state: str)", "state: str, more: int = 1)", "ADDITION", "api.list_films(more): argument added"),
        ("def sync(", "def unsync(", "BREAKING", "api.list_films: removed"),
        ("    def _hidden", "    def extra(self) -> int: ...\n\n    def _x", "ADDITION", "model.Film.extra: added"),
        ('State = Literal["new", "seen"]', 'State = Literal["new"]', "BREAKING", "takes less ('seen' is gone)"),
        ('State = Literal["new", "seen"]', 'State = Literal["new", "seen", "lost"]', "ADDITION", "takes more ('lost')"),
        ('Open = Literal["new", "seen"]', 'Open = Literal["new"]', "INVISIBLE", "any text is taken"),
        ("LIMIT = 5", "LIMIT = 6", "BREAKING", "model.LIMIT: value changed (5 → 6)"),
    ],
)
def test_what_is_told(tmp_path: Path, old: str, new: str, level: str, said: str) -> None:
    found = told(tmp_path, old, new)
    assert [entry for entry in found if entry[0] == level and said in entry[1]], found
    assert max(Level[name] for name, _ in found) == Level[level]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"""A film."""', '"""Another text."""'),
        ("    def _hidden(self) -> None: ...\n", ""),
        ("    id: str\n    title: str | None\n", "    title: str | None\n    id: str\n"),
        ("count: int = 10, state: str", "state: str, count: int = 10"),
        ("title: str | None", "title: None | str"),
        ('Literal["new", "seen"]', 'Literal["seen", "new"]'),
    ],
)
def test_what_nobody_notices_is_not_told(tmp_path: Path, old: str, new: str) -> None:
    assert told(tmp_path, old, new) == []


def test_an_endpoint_that_is_gone_and_one_that_is_new_are_one_line_each(tmp_path: Path) -> None:
    before, after = package(tmp_path / "a"), package(tmp_path / "b", endpoint=None)
    assert [str(d) for d in compare(before, after)] == ["api.list_films: removed"]
    assert [str(d) for d in compare(after, before)] == ["api.list_films: added"]


def test_a_field_and_its_argument_are_one_line(tmp_path: Path) -> None:
    before = package(tmp_path / "a")
    after = package(tmp_path / "b", MODEL.replace("    year: float\n", "").replace(", year: float = 0", ""))
    assert [str(d) for d in compare(before, after)] == ["model.Film.year: removed"]
    assert worst(compare(before, after)) is Level.BREAKING
    assert worst([]) is Level.INVISIBLE


@pytest.mark.parametrize(
    ("since", "level", "version"),
    [
        ("1.2.3", Level.BREAKING, "2.0.0"),
        ("1.2.3", Level.ADDITION, "1.3.0"),
        ("1.2.3", Level.INVISIBLE, "1.2.4"),
        ("0.1.4", Level.BREAKING, "0.2.0"),
        ("0.1.4", Level.ADDITION, "0.1.5"),
        ("0.1.4", Level.INVISIBLE, "0.1.5"),
    ],
)
def test_the_version_that_a_change_demands(since: str, level: Level, version: str) -> None:
    assert str(demanded(parsed(since), level)) == version


def test_a_version_that_is_too_low_is_refused() -> None:
    with pytest.raises(VersionError, match=r"0\.1\.1 is too low after 0\.1\.0: .*Take 0\.2\.0 or higher"):
        refuse_lower("0.1.1", "0.1.0", Level.BREAKING)
    assert str(refuse_lower("0.2.0", "0.1.0", Level.BREAKING)) == "0.2.0"
    assert str(refuse_lower("1.0.0", "0.1.0", Level.BREAKING)) == "1.0.0"
    with pytest.raises(VersionError, match="too low"):
        refuse_lower("0.1.0", "0.1.0", Level.INVISIBLE)


@pytest.mark.parametrize("text", ["", "1", "1.2", "v1.2.3", "1.2.3.4", "01.2.3", "1.2.3rc1", "1.2.3\n"])
def test_what_is_no_version(text: str) -> None:
    with pytest.raises(VersionError, match="is no version"):
        parsed(text)
