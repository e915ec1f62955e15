from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    STRING,
)


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class RTStreamIndexAlertStatusRequest(Model):
    """RTStreamIndexAlertStatusRequest

    Attributes:
        action (str): `enable` or `disable`. Example: 'disable'.
    """

    action: str
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "action",
            "action",
            STRING,
            required=True,
        ),
    )

    def __init__(
        self,
        *,
        action: str,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "action": action,
            },
            _wire,
        )
