"""What an answer says of success, in words and spellings that differ from place to place. Pure: JSON in, words out."""

from __future__ import annotations

from ..types import Json
from .readers import BOOLEAN

__all__ = ["code_of", "decline", "message_of"]


def decline(raw: Json) -> str | None:
    """Say in which way an answer tells of a failure, whatever its status; `None` if it tells of none.

    `success` counts in every spelling that a model reads; an error counts where `success` does not say otherwise.
    """
    if not isinstance(raw, dict):
        return None
    success = BOOLEAN.read(raw.get("success"))
    if success is False:
        return "success is false"
    error = raw.get("error")
    told = isinstance(error, dict) or (isinstance(error, str) and bool(error.strip()))
    return "it holds an error" if told and success is not True else None


def message_of(raw: Json) -> str | None:
    """Give what the server says of an error: `message`, else that of `error`, or `error` itself."""
    return _text(raw, "message")


def code_of(raw: Json) -> str | None:
    """Give the server's code of an error, as text: `error_code` or `code`, else that of `error`."""
    return _text(raw, "error_code", "code")


def _text(raw: Json, *names: str) -> str | None:
    said = raw if isinstance(raw, dict) else {}
    error = said.get("error")
    found = [part.get(name) for part in (said, error) if isinstance(part, dict) for name in names]
    if names == ("message",):
        found.append(error)
    # A number is a code as well: the one error that was recorded has `code: 500`.
    numbers = (str(one) for one in found if names != ("message",) and type(one) is int)
    return next((text for text in found if isinstance(text, str)), next(numbers, None))
