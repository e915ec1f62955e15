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
    from .new_rt_stream_alert import NewRTStreamAlert


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class NewRTStreamAlertResult(Model):
    """NewRTStreamAlertResult

    Attributes:
        success (bool | Unset): Example: True.
        data (NewRTStreamAlert | Unset):
    """

    success: bool | Unset
    data: NewRTStreamAlert | Unset
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
            Object("new_rt_stream_alert", "NewRTStreamAlert"),
        ),
    )

    def __init__(
        self,
        *,
        success: bool | Unset = UNSET,
        data: NewRTStreamAlert | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "success": success,
                "data": data,
            },
            _wire,
        )
