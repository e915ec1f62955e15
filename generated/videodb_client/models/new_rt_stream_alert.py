from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    STRING,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class NewRTStreamAlert(Model):
    """NewRTStreamAlert

    Attributes:
        alert_id (str | Unset): Example: 'alert-12345'.
    """

    alert_id: str | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "alert_id",
            "alert_id",
            STRING,
        ),
    )

    def __init__(
        self,
        *,
        alert_id: str | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "alert_id": alert_id,
            },
            _wire,
        )
