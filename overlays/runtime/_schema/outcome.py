"""What an answer says of success, in words and spellings that differ from place to place. Pure: JSON in, words out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ..types import Json
from .readers import BOOLEAN, FAILED

__all__ = ["code_of", "decline", "message_of"]


def decline(raw: Json) -> str | None:
    """Say in which way an answer tells of a failure, whatever its status; `None` if it tells of none.

    `success` counts in every spelling that a model reads, and as 0 and other words for no; an error, or several, where
    `success` does not say otherwise.
    """
    if not isinstance(raw, dict):
        return None
    said = raw.get("success")
    success = BOOLEAN.read(said)
    if success is True:
        return None
    if success is False or str(said).strip().lower() in _NO:
        return "success is false"
    told = raw.get("error") == {} or any(error.strip() if isinstance(error, str) else error for error in _errors(raw))
    return "it holds an error" if told else None


_NO: Final = FAILED | {"0", "no"}


def _errors(raw: Mapping[str, Json]) -> list[Json]:
    """Give what an answer holds of errors: one, or the first of several."""
    held = (raw.get("error"), raw.get("errors"))
    return [error[0] if isinstance(error, list) and error else error for error in held]


def message_of(raw: Json) -> str | None:
    """Give what the server says of an error: `message`, else that of `error`, or `error` itself."""
    return _text(raw, "message")


def code_of(raw: Json) -> str | None:
    """Give the server's code of an error, as text: `error_code` or `code`, else that of `error`."""
    return _text(raw, "error_code", "code")


def _text(raw: Json, *names: str) -> str | None:
    said = raw if isinstance(raw, dict) else {}
    errors = _errors(said)
    found = [part.get(name) for part in (said, *errors) if isinstance(part, dict) for name in names]
    if names == ("message",):
        found += errors
    # A number is a code as well: the one error that was recorded has `code: 500`.
    numbers = (str(one) for one in found if names != ("message",) and type(one) is int)
    return next((text for text in found if isinstance(text, str)), next(numbers, None))
