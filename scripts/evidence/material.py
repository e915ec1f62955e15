"""Read what is known of the API, fixtures and findings, so that what judges them can rely on their form.

Given a folder or a file, gives what is in it, or raises `DocumentError` with all that is wrong, a line each.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from pipeline.documents import DocumentError, Json, read
from pipeline.kinds import shown

PROVENANCES = ("documented", "observed", "recorded", "constructed")
WAYS = {"actions": list, "declined": str, "decided at run time by": str}
"""How a finding is settled."""


def fixture_paths(folder: Path) -> list[Path]:
    """Give the fixture files of operations; those of webhooks belong to none."""
    return sorted(path for path in folder.rglob("*.json") if "webhooks" not in path.parts)


def fixtures(folder: Path) -> dict[Path, Json]:
    """Give the fixtures of operations, by their files."""
    found, problems = {}, []
    for path in fixture_paths(folder):
        try:
            found[path] = read(path)
            problems += [f"{path}: {line}" for line in _wrong_in_fixture(found[path])]
        except DocumentError as error:
            problems.append(str(error))
    if problems:
        raise DocumentError("\n".join(shown(problems)))
    return found


def findings(path: Path) -> Mapping[str, Json]:
    """Give the findings: of which operation each is, and where."""
    table = _table(path)
    problems = [
        f"{name}: operation: and names: (a list) are wanted"
        for name, entry in table.items()
        if not (isinstance(entry.get("operation"), str) and _are_texts(entry.get("names")))
        or not _are_texts(entry.get("shows", []))
    ]
    return _sound(table, path, problems)


def settled(path: Path) -> Mapping[str, Json]:
    """Give what became of the findings: each is settled in one way."""
    table = _table(path)
    ways = ", ".join(f"{way}:" for way in WAYS)
    problems = [
        f"{name}: one of {ways} is wanted"
        for name, entry in table.items()
        if len(way := entry.keys() & WAYS.keys()) != 1
        or not all(isinstance(entry[key], WAYS[key]) for key in way)
        or not _are_texts(entry.get("actions", []))
    ]
    return _sound(table, path, problems)


def _wrong_in_fixture(content: Json) -> Iterator[str]:
    if not isinstance(content, dict):
        yield "an object is wanted: provenance, source, operation, request and response"
        return
    if not isinstance(content.get("operation"), str):
        yield "operation: the name of one is wanted"
    if content.get("provenance") not in PROVENANCES:
        yield f"provenance: one of {', '.join(PROVENANCES)} is wanted"
    for part in ("request", "response"):
        if not isinstance(content.get(part), dict | None):
            yield f"{part}: an object is wanted, or null"
    response = content.get("response")
    if isinstance(response, dict) and not ("body" in response and isinstance(response.get("status"), int | None)):
        yield "response: a status (a number, or null) and a body are wanted"


def _are_texts(value: Json) -> bool:
    return isinstance(value, list) and all(isinstance(item, str) for item in value)


def _table(path: Path) -> dict[str, Json]:
    table = read(path)
    if not isinstance(table, dict):
        raise DocumentError(f"{path}: an object is wanted: findings, by name.")
    problems = [f"{name}: an object is wanted" for name, entry in table.items() if not isinstance(entry, dict)]
    return _sound(table, path, problems)


def _sound(table: dict[str, Json], path: Path, problems: list[str]) -> dict[str, Json]:
    if problems:
        raise DocumentError("\n".join(shown([f"{path}: {line}." for line in problems])))
    return table
