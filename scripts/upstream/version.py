"""Which version a change demands. Versions are `1.2.3`; below 1.0 a breaking change is a minor version. Pure."""

from __future__ import annotations

import re
from typing import NamedTuple

from pipeline.paths import VERSION

from upstream.rules import Level


class VersionError(Exception):
    """A version that is none, or that is lower than what changed demands."""


class Version(NamedTuple):
    """A released version."""

    major: int
    minor: int
    patch: int

    def __str__(self) -> str:
        return ".".join(map(str, self))


def parsed(text: str) -> Version:
    """Give the version that a text writes. Raises `VersionError`."""
    match = re.fullmatch(VERSION, text)
    if not match:
        raise VersionError(f"{text!r} is no version. Write three numbers: 1.2.3")
    return Version(*map(int, match.groups()))


def demanded(since: Version, level: Level) -> Version:
    """Give the lowest version that may follow `since` when something of `level` changed."""
    if since.major == 0:
        level = Level(level - 1) if level else level
    if level is Level.BREAKING:
        return Version(since.major + 1, 0, 0)
    if level is Level.ADDITION:
        return Version(since.major, since.minor + 1, 0)
    return Version(since.major, since.minor, since.patch + 1)


def refuse_lower(wanted: str, since: str, level: Level) -> Version:
    """Give the wanted version. Raises `VersionError` if it is lower than what changed demands."""
    version, lowest = parsed(wanted), demanded(parsed(since), level)
    if version < lowest:
        why = {Level.BREAKING: "something that callers use has changed", Level.ADDITION: "something is new"}
        raise VersionError(
            f"{version} is too low after {since}: {why.get(level, 'it must be a new one')}. Take {lowest} or higher."
        )
    return version
