"""Which stretches fit a query, and how well: by the words that they share with it. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final, NamedTuple

__all__ = ["Piece", "found", "matched", "ranked", "sorted_by"]

_EMPTY: Final = frozenset({
    "a", "an", "and", "at", "for", "in", "is", "of", "on", "or", "that", "the", "this", "to", "was", "what", "when",
    "where", "which", "who", "with",
})  # fmt: skip
"""Words that say nothing of what is looked for."""


class Piece(NamedTuple):
    """A stretch of a video with what is said or seen there, and the index that it stands in."""

    video: Mapping[str, Any]
    start: float | None
    end: float | None
    text: str
    index_id: str = ""
    index_name: str = ""
    data: Mapping[str, Any] = {}


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+(?:['’][^\W_]+)*", text.casefold())


def found(query: str, text: str, *, exact: bool = False) -> float:
    """Tell how well a text fits a query, 0 to 1: the share of its words that stand there, all or none if `exact`."""
    wanted = [word for word in _words(query) if word not in _EMPTY] or _words(query)
    there = set(_words(text))
    share = sum(word in there for word in wanted) / len(wanted) if wanted else 0.0
    return float(share == 1) if exact else share


def ranked(
    pieces: Iterable[Piece], query: str, *, exact: bool = False, least: float = 0.0, most: int | None = None
) -> list[tuple[float, Piece]]:
    """Give the pieces that fit a query, the best first, with how well they do."""
    scored = [(found(query, piece.text, exact=exact), piece) for piece in pieces]
    hits = [(score, piece) for score, piece in scored if score > 0 and score >= least]
    return sorted(hits, key=lambda hit: -hit[0])[:most]


def matched(data: Mapping[str, Any], condition: Any) -> bool:
    """Tell whether data meets a filter, in each of its published forms; one that is not understood is met by none."""
    if not condition:
        return True
    if isinstance(condition, list):
        return all(matched(data, one) for one in condition)
    if not isinstance(condition, Mapping):
        return False
    if "field" in condition:
        return _holds(_value(data, condition["field"]), condition.get("op", "=="), condition.get("value"))
    for key, value in condition.items():
        if key in ("and", "or") and isinstance(value, list):
            good = (all if key == "and" else any)(matched(data, one) for one in value)
        elif key == "not":
            good = not matched(data, value)
        elif isinstance(value, Mapping):
            good = all(_holds(_value(data, key), op, wanted) for op, wanted in value.items())
        else:
            good = _holds(_value(data, key), "==", value)
        if not good:
            return False
    return True


def _value(data: Mapping[str, Any], path: Any) -> Any:
    value: Any = data
    for part in str(path).split("."):
        value = value.get(part) if isinstance(value, Mapping) else None
    return value


def _holds(value: Any, op: Any, wanted: Any) -> bool:
    try:
        match op:
            case "==" | "eq":
                return bool(value == wanted)
            case "!=" | "ne":
                return bool(value != wanted)
            case "contains":
                return value is not None and wanted in value
            case "in":
                return value in wanted
            case "exists":
                return (value is not None) == bool(wanted if wanted is not None else True)
            case ">" | "gt":
                return bool(value > wanted)
            case ">=" | "gte":
                return bool(value >= wanted)
            case "<" | "lt":
                return bool(value < wanted)
            case "<=" | "lte":
                return bool(value <= wanted)
    except TypeError:  # an order of text and numbers is none
        return False
    return False


def sorted_by(pieces: Sequence[Piece], sort: Any) -> list[Piece]:
    """Sort by a field, the highest first, or by pairs of field and direction. Raises `ValueError` for other lists."""
    pairs = [(sort, "desc")] if isinstance(sort, str) else sort if isinstance(sort, list) else []
    if any(len(pair) != 2 for pair in pairs):
        raise ValueError("sort: pairs of a field and a direction are wanted")
    made = list(pieces)
    for field, direction in reversed(pairs):

        def key(piece: Piece, field: Any = field) -> tuple[bool, str, float, str]:
            value = _value(piece.data, field)
            number = value if isinstance(value, int | float) else 0
            return value is None, type(value).__name__ if isinstance(value, str) else "", number, str(value)

        made.sort(key=key, reverse=str(direction).lower() == "desc")
    return made
