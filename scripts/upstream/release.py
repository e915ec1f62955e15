"""Make a release of what was built: the version, and what CHANGELOG says of it (`make release VERSION=1.2.3`).

`make update` keeps in the lock what callers will notice since the last release (`unreleased`). From that comes the
lowest version that may follow, and the entry in CHANGELOG. `refuse_too_low` is what `make publish` asks.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, NamedTuple

from pipeline.current import is_current
from pipeline.documents import SourceError, write
from pipeline.door import guarded
from pipeline.making import read_lock
from pipeline.paths import Paths
from pipeline.regenerate import build

from upstream.rules import Level
from upstream.update import keeping
from upstream.version import VersionError, demanded, parsed, refuse_lower

Json = Any

_HEADING = re.compile(r"^## \[(?P<version>[^\]]+)\](?: - (?P<when>\S+))?.*$", re.MULTILINE)
_TITLES = {Level.BREAKING: "Changed", Level.ADDITION: "Added"}


class ReleaseError(Exception):
    """Nothing can be released. Nothing was changed."""


class Unreleased(NamedTuple):
    """What callers will notice since a version: level and line, as `make update` told it."""

    since: str
    changes: tuple[tuple[Level, str], ...]

    @property
    def level(self) -> Level:
        return max((level for level, _ in self.changes), default=Level.INVISIBLE)


def unreleased(locked: Mapping[str, Json], version: str) -> Unreleased:
    """Give what the lock keeps; a lock that keeps nothing yet says that nothing changed since `version`."""
    kept = locked.get("unreleased", {})
    changes = tuple((Level[level.upper()], said) for level, said in kept.get("changes", ()))
    return Unreleased(kept.get("since", version), changes)


def refuse_too_low(version: str, kept: Unreleased) -> None:
    """Raise `VersionError` if a version is lower than what changed demands; one that nothing followed is itself."""
    if kept.changes or parsed(version) < parsed(kept.since):
        refuse_lower(version, kept.since, kept.level)


def with_entry(changelog: str, version: str, when: date, kept: Unreleased) -> str:
    """Give CHANGELOG with the entry of a version on top; what stood under *unreleased* becomes part of it."""
    first = _HEADING.search(changelog)
    at = first.start() if first else len(changelog)
    head, rest, own = changelog[:at], changelog[at:], ""
    if first and (first["when"] == "unreleased" or first["version"].lower() == "unreleased"):
        after = _HEADING.search(rest, 1)
        end = after.start() if after else len(rest)
        own, rest = rest[rest.index("\n") + 1 : end].strip("\n"), rest[end:]
    sections = [f"## [{version}] - {when.isoformat()}"]
    for level, title in _TITLES.items():
        lines = [f"- {said}" for this, said in kept.changes if this is level]
        if lines:
            lead = ["What callers must change, or look at:", ""] if level is Level.BREAKING else []
            sections.append("\n".join([f"### {title}", "", *lead, *lines]))
    entry = "\n\n".join([*sections, *([own] if own else [])])
    return f"{head.rstrip()}\n\n{entry}\n" + (f"\n{rest.lstrip()}" if rest.strip() else "")


def release(root: Path, wanted: str, when: date) -> str:
    """Set the version, write CHANGELOG, build anew; give what to do next. Raises `ReleaseError` or `VersionError`."""
    paths = Paths(root)
    if not is_current(paths):
        raise ReleaseError("what is built is not up to date: `make update` (or `make client`) first.")
    kept = unreleased(read_lock(paths), paths.version)
    version = str(parsed(wanted))
    pending = f"[{paths.version}] - unreleased" in (root / "CHANGELOG.md").read_text(encoding="utf-8")
    if not (version == paths.version and pending and not kept.changes):
        refuse_lower(version, kept.since, kept.level)
    changelog, project = root / "CHANGELOG.md", root / "pyproject.toml"
    before = {path: path.read_bytes() for path in (changelog, project)}
    text, count = re.subn(r'(?m)^version = "[^"]+"', f'version = "{version}"', before[project].decode(), count=1)
    if not count:
        raise ReleaseError('pyproject.toml: no line version = "…" to change.')
    try:
        write(changelog, with_entry(before[changelog].decode(), version, when, kept))
        write(project, text)
        build(paths, say=lambda line: None)
        write(paths.lock, keeping(paths.lock.read_text(encoding="utf-8"), version, ()))
    except BaseException:
        for path, content in before.items():
            write(path, content)
        build(paths, say=lambda line: None)
        raise
    return (
        f"release: {version} after {kept.since}: look at CHANGELOG.md, commit, `bash .ci/run`, `make publish INDEX=…`"
    )


@guarded("release")
def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="release", description="Set the version and write CHANGELOG.")
    parser.add_argument("version", help="three numbers, as in 1.2.3")
    parser.add_argument("--root", type=Path, default=Path.cwd())
    given = parser.parse_args(arguments)
    try:
        if not given.version:
            paths = Paths(given.root)
            kept = unreleased(read_lock(paths), paths.version)
            lowest = demanded(parsed(kept.since), kept.level)
            print(f"release: say which: make release VERSION={lowest} (or higher, after {kept.since})", file=sys.stderr)
            return 2
        print(release(given.root, given.version, datetime.now(UTC).date()))
    except (ReleaseError, VersionError, SourceError, OSError) as error:
        print(f"release: {error}\nNothing was changed.", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
