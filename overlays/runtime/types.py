"""Types that models and endpoints share: `UNSET` for what is not there, and `Response`."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from typing import Any, Final, Generic, Literal, TypeVar

from attrs import frozen

__all__ = ["UNSET", "Json", "Response", "Unset"]

T = TypeVar("T", covariant=True)

Json = Any
"""A JSON value: None, bool, int, float, str, list or dict with string keys."""


class Unset(enum.Enum):
    """The type of `UNSET`. An enum, so that the one value survives pickle, copy and deepcopy, and `is` narrows."""

    UNSET = "UNSET"

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"


UNSET: Final = Unset.UNSET
"""What an attribute reads when nothing was given or sent for it, or nothing that could be read as its type."""


@frozen(kw_only=True)
class Response(Generic[T]):
    """An answer, whatever its status.

    `status_code` is a plain int, so that 499 and 520 have a place; `headers` compare without regard to case;
    `content` is the body as bytes; `parsed` is the model that the description has for the status, `None` if it has none
    or the body is not that.
    """

    status_code: int
    headers: Mapping[str, str]
    content: bytes
    parsed: T | None
