from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    Choice,
)

if TYPE_CHECKING:
    from .rt_stream_alert_status import RTStreamAlertStatus


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class RTStreamAlertStatusRequest(Model):
    """RTStreamAlertStatusRequest

    Attributes:
        status (RTStreamAlertStatus | str): Example: 'disabled'.
    """

    status: RTStreamAlertStatus | str
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "status",
            "status",
            Choice("rt_stream_alert_status", "RTStreamAlertStatus", is_open=True),
            required=True,
        ),
    )

    def __init__(
        self,
        *,
        status: RTStreamAlertStatus | str,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "status": status,
            },
            _wire,
        )
