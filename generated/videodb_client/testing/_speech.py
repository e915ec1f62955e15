"""What is said in a video or an audio file: words with their times, cut as the API cuts them. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any, Final, NamedTuple

__all__ = ["SAMPLE", "Word", "cut", "sentences", "spoken", "timed"]

SAMPLE: Final = (
    "Hello world, and welcome. A red car stops at the lighthouse. "
    "Nobody gets out of the red car. Later it rains, and the match is over."
)
"""What is said where a test says nothing else."""

_WORD: Final = 0.5
"""Seconds that a word takes."""

_LONGEST: Final = 12
"""Words after which a sentence is cut, where nothing ends it."""


class Word(NamedTuple):
    """A word as it is said, with the seconds at which it begins and ends."""

    text: str
    start: float
    end: float


def spoken(text: str, start: float = 0.0) -> list[Word]:
    """Give the words of a text, said one after the other."""
    return [Word(word, start + i * _WORD, start + (i + 1) * _WORD) for i, word in enumerate(text.split())]


def timed(pieces: Iterable[tuple[float, float, str]]) -> list[Word]:
    """Give the words of texts that have a begin and an end each; the words share that time evenly."""
    words = []
    for start, end, text in pieces:
        said = text.split()
        step = (end - start) / max(1, len(said))
        words += [Word(word, start + i * step, start + (i + 1) * step) for i, word in enumerate(said)]
    return words


def sentences(words: Sequence[Word]) -> list[list[Word]]:
    """Cut at full stops, question and exclamation marks, pauses, and where it becomes too long."""
    made: list[list[Word]] = []
    for word in words:
        last = made[-1] if made else []
        ended = not last or re.search(r"[.?!…]$", last[-1].text) or word.start > last[-1].end + 1e-6
        if ended or len(last) >= _LONGEST:
            made.append([])
        made[-1].append(word)
    return made


def cut(
    words: Sequence[Word], by: str = "word", length: float = 1, start: float = 0, end: float | None = None
) -> list[dict[str, Any]]:
    """Give the segments between two times, by `word`, `sentence`, or `time` (`length` seconds each)."""
    heard = [word for word in words if word.end > start and (end is None or end < 0 or word.start < end)]
    if by == "sentence":
        groups = sentences(heard)
    elif by == "time":
        slots: dict[int, list[Word]] = {}
        for word in heard:
            slots.setdefault(int(word.start // max(length, 1e-3)), []).append(word)
        groups = list(slots.values())
    else:
        groups = [[word] for word in heard]
    return [
        {"text": " ".join(word.text for word in group), "start": group[0].start, "end": group[-1].end, "speaker": "A"}
        for group in groups
    ]
