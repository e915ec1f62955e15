"""What an action hit when it was last looked at, and how that compares with what it hits now.

The lock (`openapi/lock.json`) holds digests of all that the generated package is made from, and, for each overlay
action, the normalized paths that it hit with a digest of the values it replaced or removed there. Pure: reports and
records in, records and findings out.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from documents import Json, Location, copied, normalized, pointer
from overlay import Report

_PROSE = ("summary", "description")
_DATA = ("example", "examples", "default", "enum")


class Finding(NamedTuple):
    """One target of one action, against what was recorded. `blocks` if a person must look before building goes on."""

    action: str
    path: str
    status: str
    blocks: bool
    advice: str

    def __str__(self) -> str:
        return f"{self.action}: {self.path}: {self.status}. {self.advice}"


def compare(reports: Sequence[Report], recorded: Mapping[str, Json]) -> list[Finding]:
    """Name each target that is not as recorded: satisfied upstream, new, lost, in conflict, arrived, not found.

    `recorded` is the `actions` part of a lock. An action that is not in it has nothing to be compared with.
    """
    found: list[Finding] = []
    for key, report in keyed(reports):
        if key not in recorded:
            continue
        old, now = dict(recorded[key]["targets"]), digests(report)
        name = report.action.name
        if not now:
            advice = "Mend its target, or delete the action."
            found.append(Finding(name, report.action.target, "not found", True, advice))
            continue
        for location in report.targets:
            path = normalized(location)
            known, before = path in old, old.pop(path, None)
            if location in report.satisfied:
                # Wholly satisfied actions fail by themselves: strict application.
                found.append(Finding(name, path, "satisfied upstream", False, "The vendor has made this correction."))
            elif not known:
                found.append(Finding(name, path, "new", False, "Look whether the action is right there too."))
            elif before != now[path]:
                found.append(_changed(name, path, location, report, reports))
        found += [
            Finding(name, path, "lost", True, "The action no longer matches there. Look why, then: make update.")
            for path in old
        ]
    return found


def _changed(name: str, path: str, location: Location, report: Report, reports: Sequence[Report]) -> Finding:
    if report.action.remove and _was_copied(location, report, reports):
        return Finding(
            name, path, "arrived", False, "What changed there was copied before it was removed: nothing is lost."
        )
    return Finding(name, path, "in conflict", True, "The value that it replaces has changed. Look, then: make update.")


def _was_copied(location: Location, report: Report, reports: Sequence[Report]) -> bool:
    earlier = reports[: reports.index(report)]
    return any(other.source is not None and location[: len(other.source)] == other.source for other in earlier)


def record(reports: Sequence[Report], recorded: Mapping[str, Json], *, anew: bool = False) -> dict[str, Json]:
    """Give the records: those of unchanged actions stay, unless `anew`; new ones are added, deleted ones dropped."""
    result: dict[str, Json] = {}
    for key, report in keyed(reports):
        if key in recorded and not anew:
            result[key] = recorded[key]
        else:
            action = report.action
            result[key] = {"overlay": action.overlay, "target": action.target, "targets": digests(report)}
    return result


def keyed(reports: Sequence[Report]) -> Iterator[tuple[str, Report]]:
    """Give each report with the digest of its action, numbered where two actions are the same."""
    seen: dict[str, int] = {}
    for report in reports:
        digest = report.action.digest
        seen[digest] = seen.get(digest, 0) + 1
        yield digest if seen[digest] == 1 else f"{digest}-{seen[digest]}", report


def digests(report: Report) -> dict[str, str | None]:
    """Give, for each normalized path hit, the digest of exactly the values replaced or removed there, if any."""
    return {normalized(location): digest_of_values(report.replaced.get(location, {})) for location in report.targets}


def digest_of_values(values: Mapping[Location, Json]) -> str | None:
    if not values:
        return None
    return digest_of_json({pointer(location): without_prose(value, location) for location, value in values.items()})


def without_prose(value: Json, location: Location = ()) -> Json:
    """Leave out summaries and descriptions, which are ours; a property of that name stays, and so does an example."""
    if location and location[-1] in _PROSE and isinstance(value, str):
        return None
    return _without_prose(copied(value))


def _without_prose(value: Json) -> Json:
    if isinstance(value, dict):
        return {
            key: item if key in _DATA else _without_prose(item)
            for key, item in value.items()
            if not (key in _PROSE and isinstance(item, str))
        }
    return [_without_prose(item) for item in value] if isinstance(value, list) else value


def digest_of_json(value: Json) -> str:
    return hashlib.sha256(json.dumps(value, sort_keys=True, separators=(",", ":")).encode()).hexdigest()


def digest_of_file(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def digest_of_tree(folder: Path) -> str:
    """Give one digest of every file below a folder, by name and content."""
    return digest_of_json({name: digest_of_file(folder / name) for name in files_below(folder)})


def files_below(folder: Path) -> list[str]:
    """Give the names of the files below a folder, sorted, what Python leaves behind apart."""
    return sorted(
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    )
