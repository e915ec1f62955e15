"""From the published description to the effective one: names, hoist, then the overlays.

`load` reads what is laid over a description, `effective` lays it: the tables of names first, so that overlays can speak
of `$.components.schemas.Video`, then the overlays in order, then what the corrections say of each operation. All that
the tables lack is told at once, by operation.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from pipeline import connection, overlay_document
from pipeline.differ import told_apart
from pipeline.documents import Json, read
from pipeline.hoist import Hoisted, Problem, hoist, renamed
from pipeline.intake import taken_in
from pipeline.kinds import shown, spoiled
from pipeline.names import NamesError, Table, parse
from pipeline.overlay import Origins, Report, StrictError, apply
from pipeline.overlay_document import Action, Overlay, OverlayError
from pipeline.paths import ROOT, overlay_files, table_files
from pipeline.places import holder_of, operations
from pipeline.refusals import refusals
from pipeline.suggest import Suggester


class Laid(NamedTuple):
    """What is laid over the description."""

    tables: tuple[Table, ...]
    overlays: tuple[Overlay, ...]


class Effective(NamedTuple):
    """The effective description, and what was done on the way. It is whole only where there are no `problems`.

    `published` is the vendor's in plain words, with its components under the names that they go by here; `notes` are
    what there is to say of those words.
    """

    document: Json
    published: Json
    hoisted: Hoisted
    reports: list[Report]
    problems: Sequence[Problem]
    notes: Sequence[str] = ()


def load(root: Path = ROOT) -> Laid:
    """Read all that is laid over the description. Raises `SourceError`."""
    problems: list[str] = []
    tables = []
    for path in table_files(root):
        try:
            tables.append(parse(read(path), path.relative_to(root).as_posix(), path.stem))
        except NamesError as error:
            problems.append(str(error))
    if problems:
        raise NamesError(problems)
    files = overlay_files(root)
    return Laid(tuple(tables), tuple(overlay_document.load(path, path.relative_to(root).as_posix()) for path in files))


def effective(
    description: Json,
    laid: Laid,
    *,
    strict: bool = True,
    origins: Origins | None = None,
    leave_out: Action | None = None,
) -> Effective:
    """Lay names and overlays over a description; `strict` is that of `apply`. Raises `OverlayError`.

    `leave_out` is an action to do without, for a test of what it alone does.
    """
    description, notes, unread = taken_in(description)
    hoisted = hoist(description, laid.tables)
    overlays = [o._replace(actions=tuple(a for a in o.actions if a is not leave_out)) for o in laid.overlays]
    found: Sequence[tuple[Report, str]] = ()
    try:
        document, reports = apply(hoisted.document, overlays, strict=strict, origins=origins)
    except StrictError as error:
        document, reports, found = error.document, error.reports, error.problems
    except OverlayError:
        if not hoisted.problems:
            raise
        document, reports = hoisted.document, []  # it follows from what the tables lack
    problems = _joined(hoisted, found)
    if wrong := spoiled(document):
        problems += [Problem("what the overlays make", "", line) for line in shown(wrong)]
        document = hoisted.document
    else:
        document = told_apart(document, reports)
        refused = (*unread, *connection.refusals(document), *refusals(document))
        problems = [*(Problem(holder, "", text) for holder, text in refused), *problems]
    published, _ = renamed(description, laid.tables)
    lines = _with_lines(problems, description, laid.tables)
    return Effective(document, published, hoisted, reports, lines, notes)


def _with_lines(problems: Sequence[Problem], description: Json, tables: Sequence[Table]) -> list[Problem]:
    """Put the lines to paste into the problems that want some."""
    if all(problem.missing is None for problem in problems):
        return list(problems)
    suggester = Suggester(description, tables)
    told = []
    for problem in problems:
        if problem.missing is not None:
            file, lines = suggester.lines(problem.holder, problem.missing)
            paste = f"Put into {file}, with names of your choice:"
            told.append(problem._replace(file=file, text=f"{problem.text} {paste}", lines=lines))
        else:
            told.append(problem)
    return told


def _joined(hoisted: Hoisted, found: Sequence[tuple[Report, str]]) -> list[Problem]:
    """Put the problems of actions with those of the tables; what follows from one of these is only counted there.

    Of what is gone and stands in no table, all actions that spoke of it are one problem.
    """
    schemas = hoisted.document.get("components", {}).get("schemas", {})
    there = {holder_of(method, path) for path, method, _ in operations(hoisted.document)} | set(schemas)
    causes: dict[str, int] = {}
    for number, problem in enumerate(hoisted.problems):
        if problem.lost or problem.holder not in there:
            causes.setdefault(problem.holder, number)
            causes.update({name: number for name in problem.lost if name not in schemas})
    follow: dict[int, list[Action]] = {}
    gone: dict[str, list[Action]] = {}
    rest = []
    for report, text in found:
        action = report.action
        holder = holder_named(action.target)
        cause = next((h for h in (holder, holder_named(action.copy or "")) if h in causes), None)
        if cause and not (report.targets and not report.failed):
            follow.setdefault(causes[cause], []).append(action)
        elif not report.targets and not report.failed and holder != action.target and holder not in there:
            gone.setdefault(holder, []).append(action)
        else:
            rest.append(Problem(holder, "", text, blocks=report.is_wrong, actions=(action,)))
    problems = []
    for number, problem in enumerate(hoisted.problems):
        actions = tuple(follow.get(number, ()))
        also = f" {_spoke(actions)}" if actions else ""
        problems.append(problem._replace(text=problem.text + also, actions=actions))
    for holder, spoke in gone.items():
        text = f"is gone from the description. {_spoke(spoke)} Delete them, or mend their targets."
        problems.append(Problem(holder, "", text, blocks=False, actions=tuple(spoke)))
    return [*problems, *sorted(rest, key=lambda problem: not problem.blocks)]


def _spoke(actions: Sequence[Action]) -> str:
    by_file: dict[str, list[str]] = {}
    for action in actions:
        by_file.setdefault(action.overlay, []).append(str(action.number))
    files = ", ".join(f"{file} ({', '.join(numbers)})" for file, numbers in by_file.items())
    return f"{len(actions)} action{'s' * (len(actions) > 1)} of {files} spoke of it."


def holder_named(target: str) -> str:
    """Give the operation or component that a target begins with, or else the target."""
    if path := re.match(r"\$\.paths\[(['\"])([^'\"]+)\1\]\.(\w+)", target):
        return holder_of(path[3], path[2])
    component = re.match(r"\$\.components\.schemas(?:\.(\w+)|\[(['\"])(\w+)\2\])", target)
    return component[1] or component[3] if component else target


def told(problems: Sequence[Problem]) -> str:
    """Say what is wrong, all of an operation together, with the lines to paste."""
    by_holder: dict[str, list[Problem]] = {}
    for problem in problems:
        by_holder.setdefault(problem.holder, []).append(problem)
    lines = []
    for holder, found in by_holder.items():
        files = dict.fromkeys(problem.file for problem in found if problem.file)
        lines.append(f"{holder} ({', '.join(files)}):" if files else f"{holder}:")
        for problem in found:
            lines.append(f"  {problem.text}")
            lines += [f"{holder}:", *(f"  {line}" for line in problem.lines)] if problem.lines else []
    return "\n".join(lines)
