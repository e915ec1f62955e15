"""What operations and nameless shapes are called: the tables `overlays/names/<tag>.yaml`, one a tag.

    POST /billing/auto_recharge:
      name: set_auto_recharge
      page: billing/set_auto_recharge     # the vendor's page that calls it so; without one, the name is ours
      body: AutoRechargeSettings
      200: SetAutoRechargeResult
      200.data.items[]: AutoRechargeItem  # how places are written: see places.py
    BillingUsage:                         # shapes within a published component
      breakdown: UsageBreakdown
    ApiKeyInfo:
      name: ApiKey                        # a published component that goes by another name here

`parse` is given a table and gives back what it says, or raises `NamesError` with all that is wrong in it.
"""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from pipeline.documents import Json, SourceError
from pipeline.places import METHODS, is_place

_OPERATION = re.compile(rf"({'|'.join(METHODS).upper()}) (/.*)")
_CLASS = re.compile(r"[A-Z][A-Za-z0-9]*")
_FUNCTION = re.compile(r"[a-z][a-z0-9]*(?:_[a-z0-9]+)*")
_TAKEN = frozenset({"datetime", "models", "with_raw_response"})
"""What annotations beside a method name, and what the class of a tag has already."""
_IMPORTED = """
ANY BOOLEAN DATE DATETIME INTEGER NOTHING NULL NUMBER OBJECT STRING UUID UNSET Unset TYPE_CHECKING
Alias Any AnyOf Choice ClassVar Field Items Literal Mapping Model Object Reader Response Self Sequence
AsyncCalls AsyncJob AsyncPager Calls Held Job Own Page
"""
TAKEN_CLASSES = frozenset(_IMPORTED.split())
"""Names that the templates import beside the classes of models."""
_PAGE = re.compile(r"(?:[\w-]+/)+[\w-]+")


class NamesError(SourceError):
    """The tables cannot be used. One line for each thing that is wrong."""

    def __init__(self, problems: Iterable[str]) -> None:
        super().__init__("\n".join(problems))


class Entry(NamedTuple):
    """What a table says of one holder. `name` is empty for a component that keeps its own."""

    file: str
    holder: str
    name: str
    page: str
    shapes: Mapping[str, str]

    @property
    def is_operation(self) -> bool:
        return " " in self.holder


class Table(NamedTuple):
    """One file. `tag` is its slug: `ai_generation` for `AI Generation`."""

    file: str
    tag: str
    entries: tuple[Entry, ...]


def is_function(name: str) -> bool:
    """Whether an operation can be called so."""
    return _FUNCTION.fullmatch(name) is not None and not keyword.iskeyword(name) and name not in _TAKEN


def slug(tag: str) -> str:
    """Give the name of a tag's table, which is that of its folder in the package."""
    words = re.sub(r"(?<=[A-Z])(?=[A-Z][a-z])|(?<=[a-z0-9])(?=[A-Z])|[\W_]+", "_", tag)
    return words.strip("_").lower()


def parse(document: Json, file: str, tag: str) -> Table:
    """Give what a table says. Raises `NamesError`."""
    if not isinstance(document, dict):
        raise NamesError([f"{file}: a table of operations is wanted. Begin it with a line such as GET /video/:"])
    problems: list[str] = []
    entries = tuple(_entry(holder, lines, file, problems) for holder, lines in document.items())
    if problems:
        raise NamesError(problems)
    return Table(file, tag, entries)


def _entry(holder: str, lines: Json, file: str, problems: list[str]) -> Entry:
    def bad(problem: str) -> None:
        problems.append(f"{file}: {holder}: {problem}")

    is_operation = _OPERATION.fullmatch(holder) is not None
    if not is_operation and (" " in holder or "/" in holder):
        bad("neither an operation nor a component. Write the method in capitals, a space, and the path.")
    if not isinstance(lines, dict) or not all(isinstance(line, str) for line in lines.values()):
        bad("lines of a place and a name are wanted, as in `200: VideoResult`.")
        return Entry(file, holder, "", "", {})
    shapes = {place: name for place, name in lines.items() if place not in ("name", "page")}
    name, page = lines.get("name", ""), lines.get("page", "")
    if is_operation and not is_function(name):
        why = "is taken by the package itself" if name in _TAKEN else "is no name of a function"
        bad(f"name: {name!r} {why}. Write it as in get_video.")
    if not is_operation and name and not _CLASS.fullmatch(name):
        bad(f"name: {name!r} is no name of a class. Write it as in VideoResult.")
    if not is_operation and name in TAKEN_CLASSES:
        bad(f"name: {name} is a name of the package's own. Choose another.")
    if "page" in lines and not (_PAGE.fullmatch(page) and page.rsplit("/", 1)[-1] == name):
        bad(f"page: {page!r} is no page that calls it {name}. Write it as in videos/{name}, or leave it out.")
    for place, shape in shapes.items():
        if not is_place(place):
            bad(f"{place!r} is no place. Write it as in body, 200.data, 200.data[], 200|2, ?status.")
        if not _CLASS.fullmatch(shape):
            bad(f"{place}: {shape!r} is no name of a class. Write it as in VideoResult.")
        if shape in TAKEN_CLASSES:
            bad(f"{place}: {shape} is a name of the package's own. Choose another.")
    return Entry(file, holder, name, page, shapes)
