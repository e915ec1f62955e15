from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    BOOLEAN,
    Items,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .title_match import TitleMatch


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class TitleSearchResult(Model):
    """TitleSearchResult

    Attributes:
        success (bool | Unset): Example: True.
        data (list[TitleMatch] | Unset):
    """

    success: bool | Unset
    data: list[TitleMatch] | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "success",
            "success",
            BOOLEAN,
        ),
        Field(
            "data",
            "data",
            Items(Object("title_match", "TitleMatch")),
        ),
    )

    def __init__(
        self,
        *,
        success: bool | Unset = UNSET,
        data: list[TitleMatch] | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "success": success,
                "data": data,
            },
            _wire,
        )
