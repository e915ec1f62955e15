"""Build the effective description, the generated package and the lock, or check that they are what they should be.

    PYTHONPATH=scripts python -m pipeline.regenerate            build what is not up to date (make client)
    PYTHONPATH=scripts python -m pipeline.regenerate --check    regenerate elsewhere and compare (make check)
    PYTHONPATH=scripts python -m pipeline.regenerate --update   record anew what each overlay action hits (make update)

Everything is made and checked before anything is written; the package is put in place whole or not at all.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from pipeline.current import is_current
from pipeline.digests import files_below
from pipeline.documents import SourceError
from pipeline.door import guarded, plain, scratch, uncollected, unforeseen
from pipeline.paths import ROOT, Paths
from pipeline.swap import HalfDoneError, alone, put_in_place, recover

if TYPE_CHECKING:
    from pipeline.making import Made


def differences(ours: Path, theirs: Path) -> list[str]:
    """Name the files that differ between two trees, or stand in one of them only."""
    names = sorted({*files_below(ours), *files_below(theirs)})
    return [name for name in names if _content(ours / name) != _content(theirs / name)]


def _content(path: Path) -> bytes | None:
    return path.read_bytes() if path.is_file() else None


def build(paths: Paths, *, anew: bool = False, say: Callable[[str], None] = print) -> Made | None:
    """Bring effective description, package and lock up to date; `None` if they were. Raises `SourceError`, or
    `HalfDoneError`."""
    try:
        with alone(paths.root, say=say):
            recover(targets(paths))
            if not anew and is_current(paths):
                return None
            from pipeline.making import make  # slow to import, and most of the time there is nothing to do

            with scratch() as folder:
                made = make(paths, folder, anew=anew, say=say)
                changed = differences(made.package, paths.package)
                put(paths, made)
    except (SourceError, HalfDoneError):
        raise
    except Exception as error:  # all is as it was: that must be said of it too
        raise SourceError(unforeseen(error)) from error
    for line in (*made.findings, *made.notices):
        say(f"note: {line}")
    say(f"package: {len(changed)} files changed" if changed else "package: no file changed")
    return made


def put(paths: Paths, made: Made, beside: Mapping[Path, bytes] = MappingProxyType({})) -> None:
    """Put what was made in place, and what goes with it: all of it, the lock last, or nothing. Raises what
    `swap.put_in_place` raises."""
    package, effective, lock = targets(paths)
    put_in_place({**beside, package: made.package, effective: made.effective.encode(), lock: made.lock.encode()})


def targets(paths: Paths) -> list[Path]:
    """Give what a build puts in place."""
    return [paths.package, paths.effective, paths.lock]


def check(paths: Paths, *, say: Callable[[str], None] = print) -> list[str]:
    """Regenerate elsewhere, and name every file that is not what it should be. Raises `SourceError`."""
    from pipeline.making import make

    with alone(paths.root, say=say), scratch() as folder:
        made = make(paths, folder, say=lambda line: None)
        stray = [
            f"generated/{name}"
            for name in files_below(paths.root / "generated")
            if not name.startswith("videodb_client/")
        ]
        found = stray + [f"generated/videodb_client/{name}" for name in differences(made.package, paths.package)]
    for path, text in ((paths.effective, made.effective), (paths.lock, made.lock)):
        if _content(path) != text.encode():
            found.append(f"openapi/{path.name}")
    for notice in made.notices:
        say(f"note: {notice}")
    return found


@guarded("client")
def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Build or check the effective description, the package and the lock.")
    parser.add_argument("--check", action="store_true", help="regenerate elsewhere and compare")
    parser.add_argument("--update", action="store_true", help="record anew what each overlay action hits")
    parser.add_argument("--root", type=Path, default=ROOT)
    given = parser.parse_args(arguments)
    paths = Paths(given.root)
    try:
        if given.check:
            if found := check(paths):
                print("not what `make client` makes of the sources:\n  " + "\n  ".join(found), file=sys.stderr)
                return 1
            print("check: generated package, effective description and lock are what the sources make")
        elif build(paths, anew=given.update) is None:
            print("client: nothing to do")
    except SourceError as error:
        print(f"{plain(str(error))}\nNothing was changed.", file=sys.stderr)
        return 1
    except HalfDoneError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    with uncollected():
        sys.exit(main())
