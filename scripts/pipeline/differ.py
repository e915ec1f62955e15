"""Tell of each operation where its sources differ: the descriptions of the corrections that it is reached by.

They stand in the effective description as `x-sources-differ`, a list of sentences on the operation. Pure.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import PurePath

from pipeline.documents import Json
from pipeline.locations import walk
from pipeline.overlay import Report
from pipeline.overlay_document import Action
from pipeline.places import operations

MARK = "x-sources-differ"

_NO_CONTRADICTION = ("the description itself", "RFC ", "none (defensive)")
"""How the sources begin that contradict nothing."""

_SILENT = {"x-job", "x-pages", "x-required-one-of", "x-mixin"}
"""Marks that say in another form what the corrections beside them say."""


def told_apart(document: Json, reports: Sequence[Report]) -> Json:
    """Give a description whose operations are marked with what their corrections tell a caller."""
    said: dict[tuple[str, ...], list[str]] = {}
    for report in reports:
        if is_told(report.action):
            for holder in _holders(report):
                said.setdefault(holder, []).append(" ".join(report.action.description.split()))
    uses = {name: _named(schema) for name, schema in document.get("components", {}).get("schemas", {}).items()}
    paths = {path: dict(item) for path, item in document.get("paths", {}).items()}
    for path, method, operation in operations(document):
        reached = [("paths", path, method), *(("components", name) for name in _reached(operation, uses))]
        if sentences := list(dict.fromkeys(text for holder in reached for text in said.get(holder, ()))):
            paths[path][method] = {**operation, MARK: sentences}
    return {**document, "paths": paths}


def is_told(action: Action) -> bool:
    """Whether an action contradicts what is published, at one operation, in a way that a caller should know."""
    file = PurePath(action.overlay)
    sources = [item["source"] for item in action.evidence or ()]
    only_marks = isinstance(action.update, dict) and action.update.keys() <= _SILENT
    return (
        file.parent.name == "corrections"
        and not file.name.startswith("_")
        and action.updates
        and not only_marks
        and not all(source.startswith(_NO_CONTRADICTION) for source in sources)
    )


def _holders(report: Report) -> list[tuple[str, ...]]:
    """Give the operations (`paths`, path, method) and components (`components`, name) that an action changed.

    A component that it adds is told of by the action that puts it to use.
    """
    found: dict[tuple[str, ...], None] = {}
    for location in report.targets:
        parts = tuple(map(str, location))
        if parts[:1] == ("paths",) and len(parts) > 2:
            found[parts[:3]] = None
        elif parts[:2] == ("components", "schemas") and len(parts) > 2:
            found["components", parts[2]] = None
    return list(found)


def _named(schema: Json) -> list[str]:
    """Name the components that a schema, or anything else of a description, refers to itself."""
    return [
        str(value).rpartition("/")[2]
        for location, value in walk(schema)
        if location and location[-1] == "$ref" and str(value).startswith("#/components/schemas/")
    ]


def _reached(operation: Json, uses: Mapping[str, Sequence[str]]) -> list[str]:
    """Name the components that an operation sends or answers with, however deep, in the order in which they come."""
    found: dict[str, None] = {}
    waiting = _named(operation)
    while waiting:
        name = waiting.pop(0)
        if name not in found:
            found[name] = None
            waiting += uses.get(name, ())
    return list(found)
