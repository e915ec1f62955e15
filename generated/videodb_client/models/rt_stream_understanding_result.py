from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    BOOLEAN,
    STRING,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .rt_stream_understanding import RTStreamUnderstanding


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class RTStreamUnderstandingResult(Model):
    """RTStreamUnderstandingResult

    Attributes:
        success (bool | Unset):
        message (str | Unset):
        data (RTStreamUnderstanding | Unset):
    """

    success: bool | Unset
    message: str | Unset
    data: RTStreamUnderstanding | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "success",
            "success",
            BOOLEAN,
        ),
        Field(
            "message",
            "message",
            STRING,
        ),
        Field(
            "data",
            "data",
            Object("rt_stream_understanding", "RTStreamUnderstanding"),
        ),
    )

    def __init__(
        self,
        *,
        success: bool | Unset = UNSET,
        message: str | Unset = UNSET,
        data: RTStreamUnderstanding | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "success": success,
                "message": message,
                "data": data,
            },
            _wire,
        )
