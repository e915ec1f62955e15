from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    INTEGER,
    NULL,
    STRING,
    AnyOf,
    Items,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .rt_stream import RTStream


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class RTStreamList(Model):
    """RTStreamList

    Attributes:
        results (list[RTStream] | Unset):
        count (int | Unset): Example: 25.
        next_ (str | None | Unset): Example: '/rtstream/?limit=10&offset=10'.
        previous (str | None | Unset): Example: None.
    """

    results: list[RTStream] | Unset
    count: int | Unset
    next_: str | None | Unset
    previous: str | None | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "results",
            "results",
            Items(Object("rt_stream", "RTStream")),
        ),
        Field(
            "count",
            "count",
            INTEGER,
        ),
        Field(
            "next_",
            "next",
            AnyOf(STRING, NULL),
        ),
        Field(
            "previous",
            "previous",
            AnyOf(STRING, NULL),
        ),
    )

    def __init__(
        self,
        *,
        results: list[RTStream] | Unset = UNSET,
        count: int | Unset = UNSET,
        next_: str | None | Unset = UNSET,
        previous: str | None | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "results": results,
                "count": count,
                "next": next_,
                "previous": previous,
            },
            _wire,
        )
