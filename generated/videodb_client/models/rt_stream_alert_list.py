from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    Items,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .rt_stream_alert import RTStreamAlert


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class RTStreamAlertList(Model):
    """RTStreamAlertList

    Attributes:
        alerts (list[RTStreamAlert] | Unset):
    """

    alerts: list[RTStreamAlert] | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "alerts",
            "alerts",
            Items(Object("rt_stream_alert", "RTStreamAlert")),
        ),
    )

    def __init__(
        self,
        *,
        alerts: list[RTStreamAlert] | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "alerts": alerts,
            },
            _wire,
        )
