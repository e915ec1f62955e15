from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    Choice,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .rt_stream_alert_action import RTStreamAlertAction
    from .rt_stream_alert_status import RTStreamAlertStatus


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class RTStreamAlertStatusRequest(Model):
    """RTStreamAlertStatusRequest

    Attributes:
        status (RTStreamAlertStatus | str | Unset): Example: 'disabled'.
        action (RTStreamAlertAction | Unset):
    """

    status: RTStreamAlertStatus | str | Unset
    action: RTStreamAlertAction | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "status",
            "status",
            Choice("rt_stream_alert_status", "RTStreamAlertStatus", is_open=True),
        ),
        Field(
            "action",
            "action",
            Choice("rt_stream_alert_action", "RTStreamAlertAction", is_open=False),
        ),
    )
    _required_one_of: ClassVar[tuple[tuple[str, ...], ...]] = (
        (
            "status",
            "action",
        ),
    )

    def __init__(
        self,
        *,
        status: RTStreamAlertStatus | str | Unset = UNSET,
        action: RTStreamAlertAction | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "status": status,
                "action": action,
            },
            _wire,
        )
