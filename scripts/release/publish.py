"""Publish what is committed to a package index: `make publish INDEX=<url>`.

Given the address of an index, builds and checks the two files of the version that `pyproject.toml` says, uploads them
with twine, wheel first, downloads them again and compares. Refuses, and changes nothing, if the tree is not committed,
CHANGELOG.md does not tell of the version and its date, `generated/` is stale, a check fails, or the version is there
already. A version that is there in part, with just the
bytes that would be uploaded (an upload was cut), is completed. Credentials come from TWINE_USERNAME and
TWINE_PASSWORD, or from keyring.
"""

from __future__ import annotations

import argparse
import base64
import os
import re
import subprocess
import sys
import time
from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple
from urllib.parse import quote

from pipeline.digests import digest_of_file
from pipeline.door import guarded, scratch
from pipeline.paths import ROOT, Paths

from release.distributions import (
    PROJECT,
    DistError,
    Dists,
    build,
    check,
    found_in,
    git,
    names_of,
    told,
    uncommitted,
    version_of,
)
from release.index import Credentials, Index, IndexFailedError, Place, ask_keyring, find_credentials, place, refused

_UPLOAD_SECONDS = 600
_WAITS = (0, 1, 2, 4, 8, 15)
"""Seconds to wait before each look for what was uploaded: some indexes list a file a moment later."""


class PublishError(Exception):
    """Nothing can be published, or not all was. The text is one line."""


class Wish(NamedTuple):
    """What is asked for."""

    root: Path
    place: Place
    dist: Path | None
    dry: bool


def refuse_if_there(version: str, names: Collection[str], there: Collection[str]) -> None:
    """Raise `PublishError` if an index has a version whole, or files of it that we do not have."""
    if strange := sorted(set(there) - set(names)):
        raise PublishError(f"the index has {', '.join(strange)} of {version} already. {_NEXT}")
    if set(there) == set(names):
        raise PublishError(f"the index has {version} already. {_NEXT}")


_NEXT = "A version is published once: change it in pyproject.toml, run `make client`, and commit."


def missing(ours: Mapping[str, str], theirs: Mapping[str, str]) -> list[str]:
    """Name the files to upload, in order. Both map names to digests; raises `PublishError` where they differ."""
    if other := [name for name, digest in theirs.items() if ours.get(name) != digest]:
        raise PublishError(f"the index has {', '.join(other)} already, with other bytes. {_NEXT}")
    return [name for name in ours if name not in theirs]


def masked(text: str, credentials: Credentials) -> str:
    """Take the password out of a text, in every form in which a tool might print it."""
    pair = f"{credentials.username}:{credentials.password}".encode()
    for form in (credentials.password, quote(credentials.password, safe=""), base64.b64encode(pair).decode()):
        text = text.replace(form, "***")
    return text


def reason(output: str, credentials: Credentials) -> str:
    """Give, in one line, why twine says that an upload failed."""
    plain = masked(re.sub(r"\x1b\[[0-9;]*m", "", output), credentials)
    lines = [" ".join(line.split()) for line in plain.splitlines() if line.strip()]
    for line in lines:
        if status := re.search(r"HTTPError: (\d{3})", line):
            code = int(status[1])
            if code in (401, 403):
                return f"the index {refused(code, credentials)}"
            detail = lines[lines.index(line) + 1 :]
            return f"the index answered {code} ({detail[0]})" if detail else f"the index answered {code}"
    if any(word in plain for word in ("ConnectionError", "RemoteDisconnected", "BrokenPipe", "ConnectionReset")):
        return "the connection ended before the upload did"
    return lines[-1] if lines else "twine said nothing"


def upload(path: Path, place: Place, credentials: Credentials) -> None:
    """Upload one file with twine. Raises `PublishError`, with the reason, if that fails."""
    command = ["twine", "upload", "--non-interactive", "--disable-progress-bar", "--config-file", os.devnull]
    others = {
        name: value for name, value in os.environ.items() if not name.startswith("TWINE_") or name == "TWINE_CERT"
    }
    try:
        done = subprocess.run(
            [sys.executable, "-m", *command, "--repository-url", place.upload, str(path)],
            env={
                **others,
                "COLUMNS": "1000",  # it would break the line with the status
                "TWINE_USERNAME": credentials.username,
                "TWINE_PASSWORD": credentials.password,
            },
            capture_output=True,
            text=True,
            check=False,
            timeout=_UPLOAD_SECONDS,
        )
    except subprocess.TimeoutExpired:
        raise PublishError(f"{path.name}: the upload took more than {_UPLOAD_SECONDS} s") from None
    if done.returncode:
        raise PublishError(f"{path.name}: {reason(done.stdout + done.stderr, credentials)}")


def state(index: Index, version: str) -> str:
    """Say what an index has of a version, after an upload that failed."""
    try:
        there = index.files(version)
    except IndexFailedError:
        return f"What the index has of {version} now could not be seen."
    if not there:
        return f"The index has nothing of {version}."
    return f"The index has {', '.join(sorted(there))} of {version}: publish again to complete it."


def verify(index: Index, version: str, ours: Mapping[str, str], wait: Callable[[float], None] = time.sleep) -> None:
    """Download what was uploaded, and raise `PublishError` if it is not there, or not the same."""
    there: Mapping[str, str] = {}
    for seconds in _WAITS:
        wait(seconds)
        there = index.files(version)
        if ours.keys() <= there.keys():
            break
    else:
        absent = sorted(ours.keys() - there.keys())
        raise PublishError(f"uploaded, but the index does not list {', '.join(absent)} at {index.place.simple}")
    for name, digest in ours.items():
        if (got := index.digest(there[name])) != digest:
            raise PublishError(
                f"{name}: the index serves other bytes (sha256:{got}) than were uploaded (sha256:{digest}). "
                "Take the version off the index, and find out why."
            )


def refuse_if_dirty(root: Path) -> None:
    """Raise `PublishError` if the tree is not what a commit holds."""
    if changed := uncommitted(root):
        more = f" and {len(changed) - 3} more" if len(changed) > 3 else ""
        raise PublishError(f"not committed: {', '.join(changed[:3])}{more}. Commit or remove, then publish.")


def refuse_if_untold(changelog: str, version: str) -> None:
    """Raise `PublishError` if a changelog has no entry for a version, or one without its date."""
    found = re.search(rf"^## \[{re.escape(version)}\](.*)$", changelog, re.MULTILINE)
    told = found[1].removeprefix(" - ").strip() if found else ""
    try:
        if re.fullmatch(r"\d{4}-\d\d-\d\d", told) and date.fromisoformat(told):
            return
    except ValueError:
        pass
    what = f"says {told or 'nothing'!r} of" if found else "does not tell of"
    raise PublishError(
        f"CHANGELOG.md {what} {version}, where its date is wanted: write `## [{version}] - {date.today()}`, "
        "and below it what changed."
    )


def refuse_if_stale(root: Path) -> None:
    """Raise `PublishError` if the sources make something else than `generated/`."""
    from pipeline.documents import SourceError
    from pipeline.regenerate import check as differences

    try:
        stale = differences(Paths(root))
    except SourceError as error:
        raise PublishError(" ".join(str(error).split())) from error
    if stale:
        raise PublishError(f"stale: {', '.join(stale[:3])}: not what the sources make. Run `make client`, commit.")


def refuse_too_low(root: Path, version: str) -> None:
    """Raise `PublishError` if a version is lower than what callers will notice since the last one demands."""
    from pipeline.documents import DocumentError
    from upstream import release
    from upstream.version import VersionError

    try:
        release.refuse_too_low(version, release.unreleased(Paths(root)))
    except DocumentError as error:
        raise PublishError(" ".join(str(error).split())) from error
    except VersionError as error:
        raise PublishError(f"{error} `make release VERSION=…` sets it, and writes CHANGELOG.") from error


def publish(wish: Wish, credentials: Credentials | None, say: Callable[[str], None]) -> None:
    """Do all of it, or with `wish.dry` all but the upload. Raises what makes it stop."""
    version, index = version_of(wish.root), Index(wish.place, credentials)
    if credentials is None and not wish.dry:
        raise PublishError("no credentials. Set TWINE_USERNAME and TWINE_PASSWORD, or store them in keyring.")
    refuse_if_dirty(wish.root)
    refuse_too_low(wish.root, version)
    refuse_if_untold((wish.root / "CHANGELOG.md").read_text(encoding="utf-8", errors="replace"), version)
    say(f"commit {git(wish.root, 'rev-parse', 'HEAD').strip()}, nothing else in the tree")
    said = f"of user {credentials.username!r}, from {credentials.origin}" if credentials else "none found"
    say(f"credentials: {said}")
    there = index.files(version)
    refuse_if_there(version, names_of(version), there)
    say(f"{wish.place.simple}: has {', '.join(sorted(there)) or 'nothing'} of {PROJECT} {version}")
    with scratch() as folder:
        dists = _dists(wish, folder, version, say)
        ours = {path.name: digest_of_file(path) for path in dists}
        todo = missing(ours, {name: index.digest(address) for name, address in there.items()})
        for path in dists:
            say(told(path))
        if wish.dry or credentials is None:
            for name in todo:
                say(f"would upload {name} to {wish.place.upload}")
            say("would download both again, and compare\ndry run: nothing was uploaded")
            return
        for path in dists:
            if path.name in todo:
                try:
                    upload(path, wish.place, credentials)
                except PublishError as error:
                    raise PublishError(f"{str(error).rstrip('.')}. {state(index, version)}") from error
                say(f"uploaded {path.name}")
    try:
        verify(index, version, ours)
    except IndexFailedError as error:
        raise PublishError(f"uploaded, but could not be downloaded again and compared: {error}") from error
    say(f"downloaded again: the same bytes. {PROJECT} {version} is published")


def _dists(wish: Wish, folder: Path, version: str, say: Callable[[str], None]) -> Dists:
    """Build the two files, or take those that are built."""
    if wish.dist is not None:
        dists = found_in(wish.dist, version)
        check(wish.root, dists)
        say(f"{wish.dist}: built before, checked now")
        return dists
    refuse_if_stale(wish.root)
    say("generated/ is what the sources make")
    dists = build(wish.root, folder)
    say("built and checked")
    return dists


@guarded("publish")
def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Publish what is committed to a package index.")
    parser.add_argument("--index", required=True, help="where it takes uploads, or its simple/ page")
    parser.add_argument("--simple", default="", help="where it lists projects, if not at simple/ below")
    parser.add_argument("--dist", type=Path, help="upload what was built there, instead of building")
    parser.add_argument("--dry-run", action="store_true", help="do all but the upload, and say what it would be")
    parser.add_argument("--root", type=Path, default=ROOT)
    given = parser.parse_args(arguments)
    try:
        where = place(given.index, given.simple)
        credentials = find_credentials(os.environ, where.upload, ask_keyring)
        publish(Wish(given.root, where, given.dist, given.dry_run), credentials, lambda line: print(line, flush=True))
    except (PublishError, DistError, IndexFailedError) as error:
        print(f"publish: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
