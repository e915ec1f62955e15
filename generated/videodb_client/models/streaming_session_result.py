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
    from .streaming_session import StreamingSession


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class StreamingSessionResult(Model):
    """StreamingSessionResult

    Attributes:
        success (bool | Unset): Example: True.
        data (StreamingSession | Unset):
    """

    success: bool | Unset
    data: StreamingSession | Unset
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
            Object("streaming_session", "StreamingSession"),
        ),
    )

    def __init__(
        self,
        *,
        success: bool | Unset = UNSET,
        data: StreamingSession | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "success": success,
                "data": data,
            },
            _wire,
        )
