"""Types that models and endpoints share: `UNSET` for what is not there, `Response` and its `Headers`."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final, Generic, Literal, TypeVar

from ._imports import importing

__all__ = ["UNSET", "Headers", "Json", "Response", "Unset"]

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


class Headers(Mapping[str, str]):
    """The headers of an answer: names compare without regard to case, and read in lower case.

    A header that came more than once reads as one, its values separated by commas. `repr` shows the names only: a
    cookie is a secret, and so may be an address in `location`.
    """

    __slots__ = ("_values",)

    def __init__(self, items: Iterable[tuple[str, str]] = ()) -> None:
        values: dict[str, str] = {}
        for name, value in items:
            name = name.lower()
            values[name] = f"{values[name]}, {value}" if name in values else value
        self._values = values

    def __getitem__(self, name: str) -> str:
        return self._values[name.lower()]

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __reduce__(self) -> Any:
        return Headers, (tuple(self._values.items()),)  # the first protocols of pickle refuse slots without it

    def __repr__(self) -> str:
        return f"Headers({list(self._values)!r})"


class Response(Generic[T]):
    """An answer, whatever its status.

    `status_code` is a plain int, so that 499 and 520 have a place; `headers` compare without regard to case;
    `content` is the body as bytes, decompressed; `parsed` is the model that the description has for the status, `None`
    if it has none or the body is not that; `attempts` counts the attempts that it took. `repr` leaves the body out.
    """

    # By hand: what an operation needs imports neither attrs nor dataclasses.
    __slots__ = ("attempts", "content", "headers", "parsed", "status_code")

    status_code: Final[int]
    headers: Final[Mapping[str, str]]
    content: Final[bytes]
    parsed: T | None
    attempts: Final[int]

    def __init__(
        self, *, status_code: int, headers: Mapping[str, str], content: bytes, parsed: T | None, attempts: int = 1
    ) -> None:
        self.status_code, self.headers, self.content = status_code, headers, content
        self.parsed, self.attempts = parsed, attempts

    @property
    def request_id(self) -> str | None:
        """The name that the server, or what stands before it, gave to the request, for a report of a fault."""
        with importing:
            from ._schema.operation import request_id

        return request_id(self.headers)

    def _values(self) -> tuple[object, ...]:
        return self.status_code, self.headers, self.content, self.parsed, self.attempts

    def __eq__(self, other: object) -> bool:
        return self._values() == other._values() if isinstance(other, Response) else NotImplemented

    def __repr__(self) -> str:
        return (
            f"Response(status_code={self.status_code}, headers={self.headers!r}, content=<{len(self.content)} bytes>, "
            f"parsed={self.parsed!r}, attempts={self.attempts})"
        )

    def __reduce__(self) -> tuple[object, ...]:
        return _response, self._values()  # the first protocols of pickle refuse slots without it


def _response(
    status_code: int, headers: Mapping[str, str], content: bytes, parsed: T | None, attempts: int
) -> Response[T]:
    return Response(status_code=status_code, headers=headers, content=content, parsed=parsed, attempts=attempts)
