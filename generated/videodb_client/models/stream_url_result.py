from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    BOOLEAN,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .stream_url import StreamUrl


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class StreamUrlResult(Model):
    """StreamUrlResult

    Attributes:
        success (bool | Unset): Example: True.
        data (StreamUrl | Unset):
    """

    success: bool | Unset
    data: StreamUrl | Unset
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
            Object("stream_url", "StreamUrl"),
        ),
    )

    def __init__(
        self,
        *,
        success: bool | Unset = UNSET,
        data: StreamUrl | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "success": success,
                "data": data,
            },
            _wire,
        )
