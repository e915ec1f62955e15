"""Apply OpenAPI Overlays strictly: documents in, document and report out.

`apply` lays overlays (see overlay_document.py) over a description. It is pure: what it is given is never changed, and
on an error nothing is given back. From the shell:

    PYTHONPATH=scripts python -m pipeline.overlay apply DESCRIPTION OVERLAY... --output FILE [--lenient]
    PYTHONPATH=scripts python -m pipeline.overlay lint OVERLAY... [--lenient]

The exit status is 0 when all is well, 1 when the input is sound and a rule of ours is broken (strictness, lint), 2 when
the input is bad. Standard: https://spec.openapis.org/overlay/v1.2.0.html
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import jsonpath_rfc9535

from pipeline.digests import is_prose
from pipeline.documents import DocumentError, Json, copied, dumps, read, same, write
from pipeline.door import guarded
from pipeline.locations import Location, at, pointer, walk
from pipeline.mixtures import is_hollow, mixture
from pipeline.overlay_document import Action, Overlay, OverlayError, lint, load


class StrictError(OverlayError):
    """Actions that the standard allows and strict application does not.

    `problems` are theirs, `document` is what all the others make, `reports` tell of every action.
    """

    def __init__(self, problems: Sequence[tuple[Report, str]], document: Json, reports: list[Report]) -> None:
        super().__init__("\n".join(problem for _, problem in problems))
        self.problems, self.document, self.reports = problems, document, reports


@dataclass
class Report:
    """What one action did.

    Where it struck, what of it was there already, and, by target, which values it replaced or removed and into which
    objects and arrays below the target it put something, as they were before. `beside` are the `$ref` that it put
    something beside, `mixed` the schemas that it mixed with others, in words, `hollow` the properties that it made of
    words and marks alone, or (an action of words makes nothing) would have, `left` what such an action would have put
    that is no words. `failed` says why it could not be applied.
    """

    action: Action
    targets: tuple[Location, ...] = ()
    satisfied: tuple[Location, ...] = ()
    replaced: dict[Location, dict[Location, Json]] = field(default_factory=dict)
    met: dict[Location, dict[Location, Json]] = field(default_factory=dict)
    beside: list[Location] = field(default_factory=list)
    mixed: dict[Location, str] = field(default_factory=dict)
    hollow: list[Location] = field(default_factory=list)
    left: list[Location] = field(default_factory=list)
    failed: str = ""
    source: Location | None = None

    @property
    def is_wrong(self) -> bool:
        """Whether what it makes is of no use, however the description came to be so. Stray words make nothing."""
        return bool(self.failed or self.beside or self.mixed or (self.hollow and not self.action.only_words))


@dataclass
class Origins:
    """Which actions wrote which members, by the identity of the object or array that holds them."""

    writers: dict[int, dict[str | int, list[Action]]] = field(default_factory=dict)
    removed: list[tuple[Location, Action]] = field(default_factory=list)
    kept: list[Json] = field(default_factory=list)

    def wrote(self, holder: Json, key: str | int, action: Action) -> None:
        """Note that an action put a member and all that is in it."""
        self.kept.append(holder)
        self.writers.setdefault(id(holder), {}).setdefault(key, []).append(action)
        for part, _ in _members(holder[key]):
            self.wrote(holder[key], part, action)

    def inherit(self, source: Json, copy: Json) -> None:
        """Let a copy remember who wrote the parts of what it was copied from."""
        if id(source) in self.writers:
            self.kept.append(copy)
            self.writers[id(copy)] = {key: list(actions) for key, actions in self.writers[id(source)].items()}
        for key, item in _members(source):
            self.inherit(item, copy[key])

    def forget(self, holder: Json, key: str | int) -> None:
        """Follow the removal of a member: later indexes of an array move down."""
        writers = self.writers.get(id(holder), {})
        writers.pop(key, None)
        if isinstance(key, int):
            moved = {index - 1 if isinstance(index, int) and index > key else index: w for index, w in writers.items()}
            writers.clear()
            writers.update(moved)

    def of(self, document: Json, location: Location) -> list[Action]:
        """The actions that wrote the value at a location, or a part of it; in order."""
        found = list(self._inside(at(document, location)))
        if location:
            found += self.writers.get(id(at(document, location[:-1])), {}).get(location[-1], [])
        return sorted(dict.fromkeys(found), key=lambda action: (action.overlay, action.number))

    def _inside(self, value: Json) -> Iterable[Action]:
        for actions in self.writers.get(id(value), {}).values():
            yield from actions
        for _, item in _members(value):
            yield from self._inside(item)


def _members(value: Json) -> Iterable[tuple[str | int, Json]]:
    return value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()


def apply(
    document: Json, overlays: Sequence[Overlay], *, strict: bool = True, origins: Origins | None = None
) -> tuple[Json, list[Report]]:
    """Lay overlays over a description, in order, each action on the result of the one before.

    Strict application skips a target where all that would be put is there already, and raises `StrictError`, naming
    them all, for actions that match nothing or have nothing left to do; otherwise both pass, as the standard has it.
    What the standard calls an error raises `OverlayError`; strict application tells all such errors with the rest.
    `origins` is filled if it is given.
    """
    holder = [copied(document)]
    reports = []
    for action in (action for overlay in overlays for action in overlay.actions):
        try:
            reports.append(_act(action, holder, strict, origins))
        except OverlayError as error:
            if not strict:
                raise
            reports.append(Report(action, failed=str(error)))
    problems = [(report, problem) for report in reports if (problem := _problem(report))]
    if strict and problems:
        raise StrictError(problems, holder[0], reports)
    return holder[0], reports


def _problem(report: Report) -> str | None:
    action = report.action
    if report.failed:
        return report.failed
    if not (action.updates or action.copy or action.remove):
        return f"{action.name}: does nothing. Give it update, copy or remove."
    if not report.targets:
        return f"{action.name}: {action.target} matches nothing. Mend the target, or delete the action."
    if len(report.satisfied) == len(report.targets):
        where = ", ".join(pointer(location) or "the root" for location in report.satisfied)
        return f"{action.name}: all that it would put at {where} is there already. Delete the action."
    delete = f"delete action {action.number}"
    if report.hollow:
        where = ", ".join(map(pointer, report.hollow))
        return f"{action.name}: {where}: gone from the description: nothing is there to say this of. Take it out."
    if report.beside:
        where = ", ".join(map(pointer, report.beside))
        return (
            f"{action.name}: made upstream? It would put something beside the $ref at {where}, where every tool "
            f"ignores it. Where the vendor's $ref is new, {delete}; else put it on what the $ref names, or around it: "
            "anyOf: [$ref: …]."
        )
    if report.mixed:
        told = "; ".join(f"{pointer(where)} {what}" for where, what in report.mixed.items())
        return (
            f"{action.name}: made upstream? {told}: that is neither. Where the vendor's is new, {delete}; where ours "
            "is right, remove the vendor's in an action before."
        )
    if report.left:
        where = ", ".join(map(pointer, report.left))
        mend = "What changes more than words is a correction."
        return f"{action.name}: {where}: is no description, summary or title. {mend}"
    return None


def _find(query: jsonpath_rfc9535.JSONPathQuery, document: Json, action: Action) -> dict[Location, Json]:
    try:
        return {node.location: node.value for node in query.find(document)}
    except (jsonpath_rfc9535.JSONPathError, RecursionError) as error:
        raise OverlayError(f"{action.name}: {action.target}: {error}. Write a narrower query.") from error


def _act(action: Action, holder: list[Json], strict: bool, origins: Origins | None) -> Report:
    nodes = _find(action.query, holder[0], action)
    report = Report(action, tuple(nodes))
    if action.remove:
        _remove(report, holder, origins)
    elif nodes and (action.updates or action.source):
        kinds = {_kind(value) for value in nodes.values()}
        if len(kinds) > 1:
            first = {_kind(value): location for location, value in nodes.items()}
            where = ", ".join(f"{kind} at {pointer(location) or 'the root'}" for kind, location in first.items())
            here = f"{action.name}: at /actions/{action.number - 1}/target"
            raise OverlayError(f"{here}: nodes of more than one kind: {where}. Write one action for each kind.")
        value = action.update
        if action.source:
            report.source, value = _source(action, holder[0], origins)
        report.satisfied = tuple(location for location, node in nodes.items() if _has(node, value))
        for location, node in nodes.items():
            if not (strict and location in report.satisfied):
                _put(report, holder, location, node, value, origins)
    return report


def _source(action: Action, document: Json, origins: Origins | None) -> tuple[Location, Json]:
    assert action.source is not None
    found = _find(action.source, document, action)
    if len(found) != 1:
        here = f"{action.name}: at /actions/{action.number - 1}/copy"
        raise OverlayError(f"{here}: {action.copy} matches {len(found)} nodes. Copy from exactly one place.")
    ((location, value),) = found.items()
    copy = copied(value)  # the source itself may lie in, or around, what is merged into
    if origins:
        origins.inherit(value, copy)
    return location, copy


def _remove(report: Report, holder: list[Json], origins: Origins | None) -> None:
    """Deepest first, and the last index first, so that no removal moves another."""
    if () in report.targets:
        raise OverlayError(f"{report.action.name}: the root cannot be removed. Name a member of it.")
    report.replaced = {target: {target: copied(at(holder[0], target))} for target in report.targets}
    order = sorted(report.targets, key=lambda t: (len(t), [(isinstance(p, int), p) for p in t]), reverse=True)
    for target in order:
        parent = at(holder[0], target[:-1])
        if origins:
            origins.removed.append((target, report.action))
            origins.forget(parent, target[-1])
        del parent[target[-1]]


def _put(
    report: Report, holder: list[Json], location: Location, node: Json, value: Json, origins: Origins | None
) -> None:
    action, replaced = report.action, report.replaced.setdefault(location, {})
    met = report.met.setdefault(location, {})

    def place(parent: Json, key: str | int, item: Json, here: Location) -> None:
        if action.only_words and not is_prose(key, item):
            (report.hollow if isinstance(item, dict) else report.left).append(here)
            return
        fresh = copied(item)
        beside = (where for where, part in walk(fresh, here) if isinstance(part, dict) and part.keys() > {"$ref"})
        report.beside += beside
        if here[-2:-1] == ("properties",) and is_hollow(fresh):
            report.hollow.append(here)
        if isinstance(parent, list) and key == len(parent):
            parent.append(fresh)
        else:
            parent[key] = fresh
        if origins:
            if action.source:
                origins.inherit(item, fresh)
            origins.wrote(parent, key, action)

    def merge(parent: Json, key: str | int, old: Json, new: Json, here: Location) -> None:
        kinds = (_kind(old), _kind(new))
        if kinds[0] == kinds[1] != "primitive" and here != location:
            met[here] = copied(old)
        if kinds == ("object", "object"):
            if "$ref" in {**old, **new} and {**old, **new}.keys() > {"$ref"}:
                report.beside.append(here)
            elif what := mixture(old, new, is_target=here == location):
                report.mixed[here] = what
            for name, item in new.items():
                if name in old:
                    merge(old, name, old[name], item, (*here, name))
                else:
                    place(old, name, item, (*here, name))
        elif kinds == ("array", "array"):
            for item in new:
                place(old, len(old), item, (*here, len(old)))
        elif kinds == ("primitive", "primitive"):
            if not same(old, new):
                replaced[here] = old
            place(parent, key, new, here)
        else:
            mend = f"Put {_article(kinds[0])} there, or remove what is there in an action before."
            where = pointer(here) or "the root"
            raise OverlayError(f"{action.name}: at {where}: {kinds[1]} cannot be merged into {kinds[0]}. {mend}")

    if isinstance(node, list) and not isinstance(value, list):
        place(node, len(node), value, (*location, len(node)))
    elif location:
        merge(at(holder[0], location[:-1]), location[-1], node, value, location)
    else:
        merge(holder, 0, node, value, location)


def _kind(value: Json) -> str:
    return "object" if isinstance(value, dict) else "array" if isinstance(value, list) else "primitive"


def _article(kind: str) -> str:
    return f"a{'' if kind == 'primitive' else 'n'} {kind}"


def _has(old: Json, new: Json) -> bool:
    """Whether all that an update would put is there already, in a target or in a member of one."""
    if isinstance(old, list):
        items = new if isinstance(new, list) else [new]
        return all(any(same(item, there) or _same_parameter(item, there) for there in old) for item in items)
    if isinstance(old, dict):
        return isinstance(new, dict) and all(
            key in old and (_kind(old[key]) == _kind(item)) and _has(old[key], item) for key, item in new.items()
        )
    return same(old, new)


def _same_parameter(left: Json, right: Json) -> bool:
    if not (isinstance(left, dict) and isinstance(right, dict) and "name" in left and "in" in left):
        return False
    return same(left["name"], right.get("name")) and same(left["in"], right.get("in"))


@guarded("overlay")
def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Apply and check OpenAPI Overlay documents.")
    commands = parser.add_subparsers(dest="command", required=True)
    one = commands.add_parser("apply", help="lay overlays over a description")
    one.add_argument("description", type=Path)
    one.add_argument("overlays", type=Path, nargs="+", metavar="overlay")
    one.add_argument("--output", type=Path, required=True, help="JSON if it ends in .json, else YAML")
    one.add_argument("--lenient", action="store_true", help="as the standard has it: an action may match nothing")
    one = commands.add_parser("lint", help="check overlays against the standard and our rules")
    one.add_argument("overlays", type=Path, nargs="+", metavar="overlay")
    one.add_argument("--lenient", action="store_true", help="against the standard alone")
    given = parser.parse_args(arguments)
    try:
        overlays = [load(path) for path in given.overlays]
        if given.command == "lint":
            found = [] if given.lenient else [problem for overlay in overlays for problem in lint(overlay)]
            print(
                "\n".join(found) or f"{len(overlays)} overlays, {sum(len(o.actions) for o in overlays)} actions: well"
            )
            return 1 if found else 0
        document = read(given.description, on_duplicate=lambda warning: print(f"WARNING: {warning}", file=sys.stderr))
        result, reports = apply(document, overlays, strict=not given.lenient)
        for report in () if given.lenient else reports:
            for location in report.satisfied:
                where = pointer(location) or "the root"
                print(f"{report.action.name}: what it would put at {where} is there already", file=sys.stderr)
        write(given.output, dumps(result, given.output.name))
    except StrictError as error:
        if any(report.failed for report, _ in error.problems):
            print(error, file=sys.stderr)
            return 2
        print(f"{error}\nNothing was written (strict; --lenient lets this pass).", file=sys.stderr)
        return 1
    except (DocumentError, OverlayError) as error:
        print(error, file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
