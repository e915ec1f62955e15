"""Make a release of what was built: the version, and what CHANGELOG says of it (`make release VERSION=1.2.3`).

What is there is held against what the last release was, if git knows that; else `make update` has kept in the lock what
callers will notice of the vendor's changes (`unreleased`). From that comes the lowest version that may follow, and the
entry in CHANGELOG. `refuse_too_low` is what `make publish` asks.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, NamedTuple

from pipeline.current import is_current
from pipeline.documents import SourceError, read
from pipeline.door import guarded, plain, scratch, unforeseen
from pipeline.making import make, read_lock
from pipeline.paths import ROOT, Paths
from pipeline.regenerate import put, targets
from pipeline.swap import HalfDoneError, alone, recover

from upstream.changes import compare
from upstream.descriptions import released
from upstream.rules import Level
from upstream.story import Story, record
from upstream.update import keeping
from upstream.version import VersionError, demanded, parsed, refuse_lower

Json = Any

_HEADING = re.compile(r"^## \[(?P<version>[^\]]+)\](?: - (?P<when>\S+))?.*$", re.MULTILINE)
_TITLES = {Level.BREAKING: "Changed", Level.ADDITION: "Added"}


class ReleaseError(Exception):
    """Nothing can be released. Nothing was changed."""


class Unreleased(NamedTuple):
    """What callers will notice since a version: level and line, as `make update` tells it."""

    since: str
    changes: tuple[tuple[Level, str], ...]

    @property
    def level(self) -> Level:
        return max((level for level, _ in self.changes), default=Level.INVISIBLE)


def unreleased(paths: Paths) -> Unreleased:
    """Give what changed since the last release. Where there was none, that is nothing. Raises `DocumentError`."""
    kept = read_lock(paths).get("unreleased", {})
    since = kept.get("since", paths.version)
    rows = kept.get("changes", ())
    with scratch() as folder:
        if before := released(paths.root, since, folder):
            from upstream.surface import compare as compare_surface  # slow to import

            effective, package = before
            changes = compare(effective, read(paths.effective))
            rows = record(Story(effective=changes, surface=compare_surface(package, paths.package)))
    return Unreleased(since, tuple((Level[level.upper()], said) for level, said in rows))


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
    """Set the version, write CHANGELOG and build anew, all or nothing; give what to do next. Raises `ReleaseError`,
    `VersionError`, or what `regenerate.make` raises."""
    paths = Paths(root)
    with alone(root), scratch() as folder:
        recover([*targets(paths), *_told_in(root)])
        if not is_current(paths):
            raise ReleaseError("what is built is not up to date: `make update` (or `make client`) first.")
        version = str(parsed(wanted))
        changelog, project = _told_in(root)
        text, about = (_text(path) for path in (changelog, project))
        kept = unreleased(paths)
        pending = f"[{paths.version}] - unreleased" in text
        if not (version == paths.version and pending):  # what was never released may still be it
            refuse_lower(version, kept.since, kept.level)
        about, count = re.subn(r'(?m)^version = "[^"]+"', f'version = "{version}"', about, count=1)
        if not count:
            raise ReleaseError('pyproject.toml: no line version = "…" to change.')
        for name in ("openapi", "overlays", "tests", "generator-config.yaml"):
            (folder / name).symlink_to((root / name).resolve())
        (folder / project.name).write_text(about, encoding="utf-8")
        (folder / "made").mkdir()
        made = make(Paths(folder), folder / "made", say=lambda line: None)
        made = made._replace(lock=keeping(made.lock, version, ()))
        entry = with_entry(text, version, when, kept)
        put(paths, made, {changelog: entry.encode(), project: about.encode()})
    return (
        f"release: {version} after {kept.since}: look at CHANGELOG.md, commit, `bash .ci/run`, `make publish INDEX=…`"
    )


def _told_in(root: Path) -> tuple[Path, Path]:
    return root / "CHANGELOG.md", root / "pyproject.toml"


def _text(path: Path) -> str:
    try:
        return path.read_bytes().decode()
    except UnicodeDecodeError as error:
        raise ReleaseError(f"{path}: not UTF-8 at byte {error.start}. Save it as UTF-8.") from error


@guarded("release")
def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="release", description="Set the version and write CHANGELOG.")
    parser.add_argument("version", help="three numbers, as in 1.2.3")
    parser.add_argument("--root", type=Path, default=ROOT)
    given = parser.parse_args(arguments)
    try:
        if not given.version:
            kept = unreleased(Paths(given.root))
            lowest = demanded(parsed(kept.since), kept.level)
            print(f"release: say which: make release VERSION={lowest} (or higher, after {kept.since})", file=sys.stderr)
            return 2
        print(release(given.root, given.version, datetime.now(UTC).date()))
    except HalfDoneError as error:
        print(f"release: {error}", file=sys.stderr)
        return 1
    except Exception as error:
        said = plain(str(error)) if isinstance(error, ReleaseError | VersionError | SourceError) else unforeseen(error)
        print(f"release: {said}\nNothing was changed.", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
